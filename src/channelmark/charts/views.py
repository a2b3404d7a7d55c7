"""The charts of a whole report: neutral series and a language make a drawing, a sentence and a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..cards.brand import Brand
from ..figures import Figure, Interval, Source, Value
from ..locales import Language, plain
from ..metrics import get_metric
from .asked import Asked
from .bars import shares_within
from .kinds import drawn, figure_chart
from .model import ChartView
from .sheet import Palette

_FEWEST_WEEKS, _MOST_COMPANIES = 4, 15


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
    return Palette(
        ink=light.ink,
        quiet=light.muted,
        accent=light.accent,
        accent_text=light.accent_text,
        tint=light.tint,
        grid=light.rule,
        paper=light.paper,
    )


def _cumulative(
    figure: Figure, twin: Figure | None, language: Language, cache: Path, look: Palette
) -> ChartView | None:
    """Shares within rising times, with a mark where somebody else published the same share."""
    asked = Asked((figure,), plain(language.text("chart-response-cumulative")), language)
    name = (twin.source.publisher or "") if twin else ""
    theirs = {v.label or "": v.value for v in twin.values if v.value is not None} if twin else {}
    marks = {label: (x, f"{name}: {language.percent(x)}") for label, x in theirs.items()}
    return _called("answered-within", drawn(asked, shares_within(asked, marks), name, cache, look))


def _by_part(figure: Figure, language: Language, cache: Path, look: Palette) -> ChartView | None:
    mean = "-mean" if figure.statistic == "mean" else ""
    title = plain(language.text(f"chart-response-by-part{mean}"))
    return _called("by-part", figure_chart("dots", [figure], title, language, cache, look))


def _companies(
    rows: Sequence[Mapping[str, Any]], language: Language, cache: Path, look: Palette
) -> ChartView | None:
    """The companies with the most contacts, quickest first; those with few cases are in the table only."""
    few = get_metric("first_response_time").weak_below
    strong = sorted((r for r in rows if r["n"] >= few), key=lambda r: -r["n"])[:_MOST_COMPANIES]
    if not strong:
        return None
    values = [
        Value(
            value=r["value"],
            unit="second",
            label=str(r["name"]),
            n=r["n"],
            interval=Interval(low=r["low"], high=r["high"], method="order_statistic"),
        )
        for r in sorted(strong, key=lambda r: r["value"])
    ]
    title = companies_title(len(strong), len(rows), language)
    figure = _made("companies", "first_response_time", "median", values, "company")
    return _called("companies", figure_chart("dots", [figure], title, language, cache, look))


def companies_title(shown: int, known: int, language: Language) -> str:
    """What a chart or table of companies is of: all of them, or those with the most contacts."""
    if shown == known:
        return plain(language.text("table-caption-companies"))
    return plain(language.text("table-caption-most-companies", count=shown))


def _weekly(
    series: Sequence[Sequence[Any]], language: Language, cache: Path, look: Palette
) -> ChartView | None:
    if len(series) < _FEWEST_WEEKS:
        return None
    values = [Value(value=float(n), unit="contact", label=day) for day, n in series]
    figure = _made("weekly", "contact_volume", "count", values, "week")
    title = plain(language.text("chart-contacts-per-week"))
    return _called("weekly", figure_chart("line", [figure], title, language, cache, look))


def _called(name: str, view: ChartView | None) -> ChartView | None:
    """The chart under the id that pages have always linked to."""
    if view is None:
        return None
    return replace(view, id=f"chart-{name}", table=replace(view.table, id=f"table-{name}"))


def _made(name: str, metric: str, statistic: str, values: Sequence[Value], by: str) -> Figure:
    """A series of the whole report as a figure."""
    return Figure(
        id=name,
        metric=metric,
        kind="by_category",
        values=tuple(values),
        statistic=statistic,
        source=Source(kind="computed"),
        qualifier={"by": by},
    )
