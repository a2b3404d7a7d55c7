"""A chart of a page: neutral series and a language make a drawing, a sentence and a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..cards.brand import Brand
from ..cards.localized import part_text, threshold_text
from ..figures import Figure, Interval, Value
from ..locales import Language, plain
from ..metrics import get_metric
from .draw import Bars, Dots, Line, Palette, draw_bars, draw_dots, draw_line
from .fonts import static_fonts
from .model import ChartView, TableRow, TableView

_TICKS = (1, 10, 60, 300, 900, 3600, 14400, 43200, 86400, 259200, 604800, 2592000)
_FEWEST_WEEKS, _FEWEST_PARTS, _MOST_COMPANIES, _MOST_TOLD = 4, 2, 15, 6


def chart_view(record: Mapping[str, Any], language: Language, cache: Path, look: Palette) -> ChartView | None:
    """The chart in a language; None where there is nothing to draw (a single category, too few weeks)."""
    figures = {f["id"]: Figure.from_json(f) for f in record["figures"]}
    twins = {f["id"]: Figure.from_json(f) for f in record["published"]}
    if record["chart"] == "answered_within":
        shares = next((f for k, f in figures.items() if k.endswith("_answered_within")), None)
        return _cumulative(shares, twins.get(shares.id), language, cache, look) if shares else None
    if record["chart"] == "by_part":
        parts = next((f for k, f in figures.items() if k.endswith("_response_time_by_network")), None)
        return _by_part(parts, language, cache, look) if parts else None
    if record["chart"] == "companies":
        return _companies(record["series"], language, cache, look)
    return _weekly(record["series"], language, cache, look)


def chart_palette(brand: Brand) -> Palette:
    """A brand's colours for charts; a page shows them on the light ground."""
    light = brand.light
    return Palette(ink=light.ink, quiet=light.muted, accent=light.accent, tint=light.tint, grid=light.rule)


def _words(language: Language, *texts: str) -> str:
    return "".join(texts) + language.text("suppressed")


def _cumulative(
    figure: Figure, twin: Figure | None, language: Language, cache: Path, look: Palette
) -> ChartView:
    labels = [threshold_text(v, language) for v in figure.values]
    texts = [part_text(figure, v, language) for v in figure.values]
    theirs = [_twin_value(twin, v) for v in figure.values]
    name = (twin.source.publisher or "") if twin else ""
    their_texts = [f"{name}: {language.percent(x)}" if x is not None else "" for x in theirs]
    bars = Bars(
        labels,
        [v.value or 0.0 for v in figure.values],
        texts,
        [v.interval.low if v.interval else None for v in figure.values],
        [v.interval.high if v.interval else None for v in figure.values],
        theirs,
        their_texts,
    )
    fonts = static_fonts(language.tag, _words(language, *labels, *texts, *their_texts), cache)
    title = plain(language.text("chart-response-cumulative"))
    caption = language.list([f"{t} {w}" for t, w in zip(texts, labels, strict=True)])
    return ChartView(
        id="chart-answered-within",
        title=title,
        caption=_sentence(title, caption, language),
        svg=draw_bars(bars, fonts, look, language.dir == "rtl"),
        table=_table(
            "answered-within",
            title,
            ("chart-axis-time", "table-share"),
            list(zip(labels, texts, strict=True)),
            language,
        ),
    )


def _twin_value(twin: Figure | None, v: Value) -> float | None:
    if twin is None:
        return None
    return next((t.value for t in twin.values if t.label == v.label), None)


def _by_part(figure: Figure, language: Language, cache: Path, look: Palette) -> ChartView | None:
    mean = "-mean" if figure.statistic == "mean" else ""
    title = plain(language.text(f"chart-response-by-part{mean}"))
    labels = [language.label(v.label or "") for v in figure.values]
    return _dots("by-part", title, "table-network", labels, figure.values, language, cache, look)


def _companies(
    rows: list[Mapping[str, Any]], language: Language, cache: Path, look: Palette
) -> ChartView | None:
    """The companies with the most contacts, quickest first; those with few cases are in the table only."""
    few = get_metric("first_response_time").weak_below
    strong = sorted((r for r in rows if r["n"] >= few), key=lambda r: -r["n"])[:_MOST_COMPANIES]
    shown = sorted(strong, key=lambda r: r["value"])
    values = [
        Value(
            value=r["value"],
            unit="second",
            interval=Interval(low=r["low"], high=r["high"], method="order_statistic"),
        )
        for r in shown
    ]
    title = plain(language.text("table-caption-companies"))
    names = [str(r["name"]) for r in shown]
    return _dots("companies", title, "table-company", names, values, language, cache, look)


def _dots(
    name: str,
    title: str,
    column: str,
    labels: Sequence[str],
    values: Sequence[Value],
    language: Language,
    cache: Path,
    look: Palette,
) -> ChartView | None:
    """Times by category on a logarithmic axis; None for fewer than two."""
    if len(values) < _FEWEST_PARTS:
        return None
    texts = [language.value(v, width="short", comparator="eq") for v in values]
    known = [x for v in values for x in (v.value, *_ends(v)) if x]
    lows, highs = [_ends(v)[0] for v in values], [_ends(v)[1] for v in values]
    dots = Dots(
        labels, [v.value for v in values], texts, lows, highs, _ticks(min(known), max(known), language)
    )
    fonts = static_fonts(language.tag, _words(language, *labels, *texts, *(t for _, t in dots.ticks)), cache)
    rows = list(zip(labels, texts, strict=True))
    told = rows if len(rows) <= _MOST_TOLD else [rows[0], rows[-1]]
    return ChartView(
        id=f"chart-{name}",
        title=title,
        caption=_sentence(title, _ends_told(told, len(rows), language), language),
        svg=draw_dots(dots, fonts, look, language.dir == "rtl"),
        table=_table(name, title, (column, "table-value"), rows, language),
    )


def _ends_told(rows: list[tuple[str, str]], total: int, language: Language) -> str:
    """Every category where they are few; else the quickest, the slowest, and how many there are."""
    if len(rows) == total:
        return language.list([f"{label} {text}" for label, text in rows])
    (first, quick), (last, slow) = rows
    return plain(language.text("chart-from-to", first=first, quick=quick, last=last, slow=slow, total=total))


def _ends(v: Value) -> tuple[float | None, float | None]:
    return (v.interval.low, v.interval.high) if v.interval else (None, None)


def _ticks(low: float, high: float, language: Language) -> list[tuple[float, str]]:
    """Named times that enclose the values."""
    first = max([t for t in _TICKS if t <= low], default=_TICKS[0])
    last = min([t for t in _TICKS if t >= high], default=_TICKS[-1])
    return [(float(t), language.duration(t, "short")) for t in _TICKS if first <= t <= last]


def _weekly(series: list[list[Any]], language: Language, cache: Path, look: Palette) -> ChartView | None:
    if len(series) < _FEWEST_WEEKS:
        return None
    days, values = [s[0] for s in series], [int(s[1]) for s in series]
    texts = [language.count(v) for v in values]
    months = _months(days, language)
    fonts = static_fonts(language.tag, _words(language, *texts, *(m for _, m in months)), cache)
    title = plain(language.text("chart-contacts-per-week"))
    rows = [(language.date(d, "medium"), t) for d, t in zip(days, texts, strict=True)]
    extremes = sorted(values)
    caption = language.text("chart-weekly-caption", low=extremes[0], high=extremes[-1], weeks=len(values))
    return ChartView(
        id="chart-weekly",
        title=title,
        caption=_sentence(title, plain(caption), language),
        svg=draw_line(Line(days, values, texts, months), fonts, look, language.dir == "rtl"),
        table=_table("weekly", title, ("table-week", "table-contacts"), rows, language),
    )


def _months(days: list[str], language: Language) -> list[tuple[int, str]]:
    """The first week of each month, by name."""
    found: list[tuple[int, str]] = []
    previous = ""
    for i, day in enumerate(days):
        if day[:7] != previous:
            found.append((i, language.month(dt.date.fromisoformat(day), "medium")))
        previous = day[:7]
    return found[1:] if len(found) > 1 and found[1][0] - found[0][0] < 2 else found


def _sentence(title: str, rest: str, language: Language) -> str:
    return plain(language.text("chart-caption", title=title, rest=rest))


def _table(
    name: str, caption: str, columns: tuple[str, str], rows: list[tuple[str, str]], language: Language
) -> TableView:
    return TableView(
        id=f"table-{name}",
        caption=caption,
        columns=tuple(plain(language.text(c)) for c in columns),
        rows=tuple(TableRow(cells=r) for r in rows),
        numeric=(False, True),
    )
