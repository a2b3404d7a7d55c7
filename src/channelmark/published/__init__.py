"""Figures other people published, as data with attribution.

Each TOML file is one document: who published it, in which language, and every quantity it prints, in base
units, with what stood in its prose and on its cards. Contradictions are recorded beside the figure; bounds
and ratios that refute a claim are computed from the other published figures, never typed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from ..errors import BadCallError
from ..figures import Conflict, Figure, Scale, Source, Value
from ..statistics.claims import mean_lower_bound, ratio_range, weighted_mean

DOCUMENTS = ("customer_portal", "social_media", "help_desk_kpis", "live_chat", "academy")


@dataclass(frozen=True)
class Document:
    """One published document: its figures and where they stood."""

    id: str
    publisher: str
    kind: str
    language: str
    subject: str
    figures: tuple[Figure, ...]
    printed: Mapping[str, Mapping[str, str]]
    """Figure id → what the prose and what the card printed, in our words."""
    notes: Mapping[str, str]


@cache
def documents() -> tuple[Document, ...]:
    """All documents, contradictions worked out."""
    raw = [tomllib.loads((files(__package__) / f"{name}.toml").read_text("utf8")) for name in DOCUMENTS]
    plain = {r["id"]: _figure(r, d["document"], ()) for d in raw for r in d["figure"]}
    return tuple(_document(d, plain) for d in raw)


@cache
def published() -> Mapping[str, Figure]:
    """Every published figure by id."""
    return {f.id: f for d in documents() for f in d.figures}


def published_figure(figure_id: str) -> Figure:
    """One published figure; BadCallError with the nearest id when there is none."""
    if figure_id not in published():
        raise BadCallError.unknown("published figure", figure_id, published())
    return published()[figure_id]


def _document(data: Mapping[str, Any], plain: Mapping[str, Figure]) -> Document:
    head = data["document"]
    figures = tuple(
        _figure(r, head, tuple(_conflict(c, r["id"], plain) for c in r.get("conflicts", ())))
        for r in data["figure"]
    )
    return Document(
        id=head["id"],
        publisher=head["publisher"],
        kind=head["kind"],
        language=head["language"],
        subject=head["subject"],
        figures=figures,
        printed={r["id"]: r["printed"] for r in data["figure"]},
        notes={r["id"]: r["note"] for r in data["figure"] if "note" in r},
    )


def _figure(row: Mapping[str, Any], head: Mapping[str, str], disputed: tuple[Conflict, ...]) -> Figure:
    credited = row.get("publisher", head["publisher"])
    return Figure(
        id=row["id"],
        metric=row["metric"],
        kind=row["kind"],
        values=tuple(Value(**v) for v in row["values"]),
        statistic=row["statistic"],
        comparator=row.get("comparator", "eq"),
        qualifier={"channel": row["channel"]} if "channel" in row else {},
        population=row["population"],
        scale=Scale(**row["scale"]) if "scale" in row else None,
        source=Source(
            kind="published",
            publisher=credited or None,
            document=head["id"],
            quoted_by=head["publisher"] if credited != head["publisher"] else None,
        ),
        disputed=disputed,
    )


def _conflict(row: Mapping[str, Any], figure_id: str, plain: Mapping[str, Figure]) -> Conflict:
    """Fill in the numbers a contradiction follows from."""
    values: tuple[Value, ...]
    if row["type"] == "mean-below-bound":
        bound = mean_lower_bound(plain[row["against"]])
        values = (
            _named(plain[figure_id].only, "mean"),
            Value(label="bound", value=bound, unit="second", shown="hour"),
        )
    elif row["type"] == "weighted":
        mean = weighted_mean(plain[row["times"]], plain[row["shares"]])
        values = (Value(label="a", value=mean, unit="second", shown="hour"),)
    elif row["type"] == "ratio":
        slow = plain[row["slow"]].value("typical")
        low, high = ratio_range(slow, plain[row["fast"]].only)
        printed = plain[figure_id].value(row["label"])
        values = (_named(printed, "a"), Value(label="b", low=low, high=high, unit="times"))
    else:
        values = tuple(Value(**v) for v in row.get("values", ()))
    return Conflict(type=row["type"], values=values, names=tuple(row.get("names", ())))


def _named(v: Value, label: str) -> Value:
    return Value(label=label, value=v.value, low=v.low, high=v.high, unit=v.unit, shown=v.shown)
