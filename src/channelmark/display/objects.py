"""Display objects. Each carries Figures and ids of words; no language, no number in a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..benchmarks import Benchmark
from ..cards.catalogue import CARDS, CardSpec, part_of
from ..cards.model import Card
from ..errors import BadCallError
from ..figures import Figure
from .own_cards import own_card
from .shown import Shown

CHARTS: Mapping[str, tuple[str, ...]] = {
    "answered_within": ("customer_portal", "social_media"),
    "by_part": ("social_media",),
    "companies": (),
    "weekly": (),
}
"""Charts of a whole report, by name → the reports that can show it; none named for all of them."""
FIGURE_CHARTS = ("bars", "dots", "line", "columns", "stacked", "heat", "strip", "band", "multiples")
"""Charts of the figures one names."""
TABLES = ("figures", "companies", "parts")


def page(benchmark: Benchmark) -> Shown:
    """Open the report: its name, its data, and every figure it holds."""
    return Shown(_page(benchmark))


def _page(benchmark: Benchmark) -> dict[str, Any]:
    return {
        "type": "page",
        "report": benchmark.report,
        "data": dict(benchmark.data),
        "figures": [f.to_json() for f in benchmark.figures.values()],
        "published": [f.to_json() for f in benchmark.published.values()],
        "standing": dict(benchmark.standing),
        "targets": {k: [t.low, t.high] for k, t in benchmark.targets.items()},
        "lacks": {
            k: {"reason": v.reason, "missing": list(v.missing), "metric": _metric(benchmark, k)}
            for k, v in benchmark.lacks.items()
        },
    }


def _metric(benchmark: Benchmark, figure_id: str) -> str:
    return next(s.metric for s in benchmark.about.figures if s.id == figure_id)


def prose(*what: str | Benchmark) -> Shown:
    """A paragraph: `cm.prose("channel-speed", figures)`, or several messages that follow each other in one.

    Each message is `prose-<name>`; one that mentions a figure which the data cannot feed is not said.
    """
    names, benchmark = _names(what, "prose")
    return _worded("prose", benchmark, messages=[f"prose-{n}" for n in names])


def chapter(name: str, benchmark: Benchmark, *, group: str = "", numbered: bool = False) -> Shown:
    """Open a chapter: what follows stands in it, until the next one or `chapter_end`.

    Its heading is the message `chapter-<report>-<name>`; `group` names a message likewise, printed above the
    first chapter of the group.
    """
    return _worded("chapter", benchmark, name=name, group=group, numbered=numbered)


def chapter_end(benchmark: Benchmark) -> Shown:
    """Close the last chapter: what follows stands in the sections of the page again."""
    return _worded("chapter_end", benchmark)


def items(what: Mapping[str, str], benchmark: Benchmark) -> Shown:
    """Bullets: name of the words → id of the figure whose value follows them ('' for words alone).

    The words are the message `item-<report>-<name>`. A figure that the data cannot feed says so.
    """
    known = [s.id for s in benchmark.about.figures]
    for figure in filter(None, what.values()):
        if figure not in known:
            raise BadCallError.unknown(f"figure of {benchmark.report}", figure, known)
    return _worded("items", benchmark, items=[[name, figure] for name, figure in what.items()])


def steps(name: str, benchmark: Benchmark) -> Shown:
    """Numbered steps: the attributes, in their order, of the message `steps-<report>-<name>`; its text is the heading."""
    return _worded("steps", benchmark, name=name)


def terms(*what: str | Benchmark) -> Shown:
    """Glossary entries by metric id: name, English name, definition, formula, and the value the report has for it."""
    names, benchmark = _names(what, "terms")
    from ..metrics import get_metric

    return _worded("terms", benchmark, metrics=[get_metric(n).id for n in names])


def faq(*what: str | Benchmark) -> Shown:
    """Questions and answers: the messages `faq-<report>-<name>` and their attribute `.answer`."""
    names, benchmark = _names(what, "faq")
    return _worded("faq", benchmark, names=list(names))


def _worded(kind: str, benchmark: Benchmark, **more: Any) -> Shown:
    return Shown({"type": kind, "report": benchmark.report, **more}, _page(benchmark))


def _names(what: tuple[Any, ...], call: str) -> tuple[tuple[str, ...], Benchmark]:
    """Names first, the benchmark last."""
    *names, benchmark = what
    if not isinstance(benchmark, Benchmark) or not names or not all(isinstance(n, str) for n in names):
        raise BadCallError(
            f'cm.{call}() takes names first and the benchmark last: cm.{call}("name", figures).'
        )
    return tuple(names), benchmark


def card(what: Benchmark | Figure, *more: Any, **look: Any) -> Shown:
    """Cards of a benchmark by id, in this order (without ids every card of its report); or a card of any figure.

    A card whose figures the data cannot feed, and nobody published, is not there.
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
    specs = [CARDS[c] for c in cards or mine]
    records = [_record(s, benchmark).to_json() for s in specs if _there(s, benchmark)]
    return Shown({"type": "cards", "report": benchmark.report, "cards": records})


def _there(spec: CardSpec, benchmark: Benchmark) -> bool:
    """Whether every figure of a card can be shown."""
    return all(_part(name, benchmark.figures) is not None for name in spec.figures)


def _part(name: str, figures: Mapping[str, Figure]) -> Figure | None:
    """A figure, or one part of it for `id:label`; None when it is not there or not shown."""
    figure_id, _, label = name.partition(":")
    figure = figures.get(figure_id)
    if figure is None or not label:
        return figure
    known = [v for v in figure.values if v.label == label and not v.suppressed]
    return part_of(figure, label) if known else None


def _record(spec: CardSpec, benchmark: Benchmark) -> Card:
    shown = tuple(f for name in spec.figures if (f := _part(name, benchmark.figures)) is not None)
    bare = [name.partition(":")[0] for name in spec.figures]
    lacks = [benchmark.lacks[f].reason for f in bare if f in benchmark.lacks]
    twins = tuple(f for name in spec.figures if (f := _part(name, benchmark.published)) is not None)
    if lacks and twins and spec.type != "expectation_vs_reality":
        # No other card mixes a computed and a published figure: both stand as published. What customers expect is
        # held against what was measured, as it is in the text.
        published = {**benchmark.figures, **benchmark.published}
        shown, twins = tuple(f for n in spec.figures if (f := _part(n, published)) is not None), ()
    return Card(
        id=spec.id,
        report=spec.report,
        type=spec.type,
        figures=shown,
        published=twins,
        hashtags=spec.hashtags,
        reason=lacks[0] if lacks else None,
        message=spec.words,
    )


def chart(name: str, *what: str | Benchmark) -> Shown:
    """A chart, drawn in each edition's language.

    `cm.chart("weekly", figures)` is one of the whole report; `cm.chart("bars", "figure_id", figures)` shows the
    figures one names, those that are there.
    """
    if name in FIGURE_CHARTS:
        names, benchmark = _names(what, f'chart("{name}", …')
        return _figure_chart(name, names, benchmark)
    if name not in CHARTS:
        raise BadCallError.unknown("chart", name, (*CHARTS, *FIGURE_CHARTS))
    (benchmark,) = what  # type: ignore[assignment]
    series = {
        "weekly": [list(w) for w in benchmark.weekly],
        "companies": [dict(r) for r in benchmark.companies],
    }
    return Shown(
        {
            "type": "chart",
            "chart": name,
            "report": benchmark.report,
            "figures": [f.to_json() for f in benchmark.figures.values()],
            "published": [f.to_json() for f in benchmark.published.values()],
            "series": series.get(name, []),
        }
    )


def _figure_chart(kind: str, names: tuple[str, ...], benchmark: Benchmark) -> Shown:
    return Shown(
        {
            "type": "figure_chart",
            "chart": kind,
            "report": benchmark.report,
            "asked": list(names),
            "figures": [f.to_json() for f in _asked(names, benchmark)],
        }
    )


def _asked(names: tuple[str, ...], benchmark: Benchmark) -> list[Figure]:
    """The figures of these ids that are there; BadCallError for one the report does not have."""
    known = [s.id for s in benchmark.about.figures]
    for name in names:
        if name not in known:
            raise BadCallError.unknown(f"figure of {benchmark.report}", name, known)
    return [benchmark.figures[n] for n in names if n in benchmark.figures]


def table(name: str, *what: str | Benchmark) -> Shown:
    """A table by name.

    `figures` (every figure, with definitions and contradictions), `companies`, or `parts`: one row a part and one
    column a figure of those one names: `cm.table("parts", "figure_a", "figure_b", figures)`.
    """
    if name not in TABLES:
        raise BadCallError.unknown("table", name, TABLES)
    if name == "parts":
        names, benchmark = _names(what, 'table("parts", …')
        shown = [f.to_json() for f in _asked(names, benchmark)]
        return Shown({"type": "parts", "report": benchmark.report, "asked": list(names), "figures": shown})
    (benchmark,) = what  # type: ignore[assignment]
    rows = [dict(r) for r in benchmark.companies] if name == "companies" else []
    return Shown({"type": name, "report": benchmark.report, "rows": rows})
