"""The reports there are, in page order: one module a report, one line here."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from ...errors import BadCallError
from ..specs import FigureSpec, Report

ORDER = (
    "customer_portal",
    "social_media",
    "live_chat",
    "phone",
    "email",
    "knowledge_base",
    "help_desk",
    "channels_compared",
    "live_chat_guide",
    "agents",
    "your_company",
    "help_desk_kpis",
    "glossary",
)
REPORTS: Mapping[str, Report] = {
    name: import_module(f".{name}", __package__).REPORT for name in ORDER
}
REPORT_FIGURES: Mapping[str, tuple[FigureSpec, ...]] = {name: r.figures for name, r in REPORTS.items()}


def report_named(name: str) -> Report:
    """A report by its id; BadCallError with the nearest when there is none."""
    if name not in REPORTS:
        raise BadCallError.unknown("report", name, REPORTS)
    return REPORTS[name]
