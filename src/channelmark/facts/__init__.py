"""Fact tables as SQL files: the only place with joins and windows. One row of each is said at its head."""

from __future__ import annotations

from importlib.resources import files

FACTS: tuple[str, ...] = (
    "contacts",
    "survey_answers",
    "device_visits",
    "company_profiles",
    "company_channels",
    "after_failure",
    "leads",
)
"""In building order: a fact may read the ones before it."""


def fact_sql(name: str) -> str:
    """The SQL of one fact table, in DuckDB's dialect, over the canonical tables and earlier facts."""
    return (files(__package__) / f"{name}.sql").read_text("utf8")
