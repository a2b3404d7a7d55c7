"""Display objects. Each carries Figures and ids of words; no language, no number in a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..benchmarks import Benchmark
from ..cards.catalogue import CARDS, CardSpec
from ..cards.model import Card
from ..errors import BadCallError
from ..figures import Figure
from .own_cards import own_card
from .shown import Shown

CHARTS: Mapping[str, tuple[str, ...]] = {
    "answered_within": ("customer_portal", "social_media"),
    "by_part": ("social_media",),
    "companies": ("customer_portal", "social_media"),
    "weekly": ("customer_portal", "social_media"),
}
"""Chart id → reports that can show it."""
TABLES = ("figures", "companies")


def page(benchmark: Benchmark) -> Shown:
    """Open the report: its name, its data, and every figure it holds."""
    return Shown(
        {
            "type": "page",
            "report": benchmark.report,
            "data": dict(benchmark.data),
            "figures": [f.to_json() for f in benchmark.figures.values()],
            "published": [f.to_json() for f in benchmark.published.values()],
            "lacks": {
                k: {"reason": v.reason, "missing": list(v.missing)} for k, v in benchmark.lacks.items()
            },
        }
    )


def prose(message: str, benchmark: Benchmark) -> Shown:
    """A paragraph: the message `prose-<message>`, with the benchmark's figures by their ids."""
    return Shown(
        {
            "type": "prose",
            "message": f"prose-{message}",
            "report": benchmark.report,
            "figures": _all(benchmark),
        }
    )


def _all(benchmark: Benchmark) -> list[dict[str, Any]]:
    return [f.to_json() for f in benchmark.figures.values()]


def card(what: Benchmark | Figure, *more: Any, **look: Any) -> Shown:
    """Cards of a benchmark by id, in this order (without ids every card of its report); or a card of any figure.

    For a figure see `own_card`: cm.card(figure, words={"en": "…"}).
    """
    if isinstance(what, Figure):
        return own_card(what, *more, **look)
    return _cards(what, *more)


def _cards(benchmark: Benchmark, *cards: str) -> Shown:
    mine = [c.id for c in CARDS.values() if c.report == benchmark.report]
    unknown = [c for c in cards if c not in mine]
    if unknown:
        raise BadCallError.unknown(f"card of {benchmark.report}", unknown[0], mine)
    records = [_record(CARDS[c], benchmark).to_json() for c in cards or mine]
    return Shown({"type": "cards", "report": benchmark.report, "cards": records})


def _record(spec: CardSpec, benchmark: Benchmark) -> Card:
    shown = tuple(benchmark.figure(f) for f in spec.figures)
    lacks = [benchmark.lacks[f].reason for f in spec.figures if f in benchmark.lacks]
    twins = tuple(benchmark.published[f] for f in spec.figures if f in benchmark.published)
    if lacks and twins:
        # A card never mixes a computed and a published figure: both stand as published.
        shown, twins = tuple(benchmark.published.get(f, benchmark.figures[f]) for f in spec.figures), ()
    return Card(
        id=spec.id,
        report=spec.report,
        type=spec.type,
        figures=shown,
        published=twins,
        hashtags=spec.hashtags,
        reason=lacks[0] if lacks else None,
    )


def chart(name: str, benchmark: Benchmark) -> Shown:
    """A chart by id, drawn in each edition's language from the benchmark's figures."""
    if name not in CHARTS:
        raise BadCallError.unknown("chart", name, CHARTS)
    series = {
        "weekly": [list(w) for w in benchmark.weekly],
        "companies": [dict(r) for r in benchmark.companies],
    }
    return Shown(
        {
            "type": "chart",
            "chart": name,
            "report": benchmark.report,
            "figures": _all(benchmark),
            "published": [f.to_json() for f in benchmark.published.values()],
            "series": series.get(name, []),
        }
    )


def table(name: str, benchmark: Benchmark) -> Shown:
    """A table by name: `figures` (all figures, with definitions and contradictions) or `companies`."""
    if name not in TABLES:
        raise BadCallError.unknown("table", name, TABLES)
    rows = [dict(r) for r in benchmark.companies] if name == "companies" else []
    return Shown({"type": name, "report": benchmark.report, "rows": rows})
