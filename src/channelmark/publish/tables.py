"""Tables of a page: every figure with what it rests on, and the companies behind a computed one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..cards.localized import dashed, figure_text, interval_text, part_text, source_name, threshold_text
from ..figures import Figure, Value
from ..locales import Language, plain
from .blocks import Report
from .view import TableRow, TableView

_MOST_COMPANIES = 30


def figures_table(report: Report, language: Language) -> TableView:
    """Every figure: value, n, interval, statistic, published value, source; one row a part."""
    rows = [
        row for f in report.figures.values() for row in _figure_rows(f, report.published.get(f.id), language)
    ]
    columns = ("metric", "value", "n", "interval", "statistic", "published", "source")
    return TableView(
        id="table-figures",
        caption=plain(language.text("table-caption-figures")),
        columns=tuple(plain(language.text(f"table-{c}")) for c in columns),
        rows=tuple(rows),
        numeric=(False, True, True, True, False, True, False),
    )


def _figure_rows(figure: Figure, twin: Figure | None, language: Language) -> list[TableRow]:
    name = plain(language.text(f"metric-{dashed(figure.id)}"))
    if len(figure.values) == 1:
        return [_row(figure, figure.values[0], name, twin, language, f"figure-{figure.id}")]
    return [
        _row(figure, v, f"{name}: {_part_name(figure, v, language)}", twin, language, _anchor(figure, i))
        for i, v in enumerate(figure.values)
    ]


def _anchor(figure: Figure, index: int) -> str:
    return f"figure-{figure.id}" if index == 0 else ""


def _part_name(figure: Figure, v: Value, language: Language) -> str:
    return threshold_text(v, language) if figure.kind == "cumulative" else language.label(v.label or "")


def _row(
    figure: Figure, v: Value, name: str, twin: Figure | None, language: Language, anchor: str
) -> TableRow:
    none = plain(language.text("table-none"))
    n = v.n if v.n is not None else figure.n
    cells = (
        name,
        part_text(figure, v, language),
        language.count(n) if n is not None else none,
        interval_text(figure, v, language) or none,
        _statistic(figure, language),
        _twin(twin, v, language) or none,
        source_name(figure, language),
    )
    return TableRow(cells=cells, id=anchor, muted=v.suppressed)


def _statistic(figure: Figure, language: Language) -> str:
    return plain(language.text(f"statistic-{dashed(figure.statistic)}"))


def _twin(twin: Figure | None, v: Value, language: Language) -> str:
    """What others published for the same part; nothing where they named no such part."""
    if twin is None:
        return ""
    if len(twin.values) == 1:
        return figure_text(twin, language)
    match = [t for t in twin.values if t.label == v.label]
    return part_text(twin, match[0], language) if match else ""


def companies_table(rows: tuple[Mapping[str, Any], ...], language: Language) -> TableView | None:
    """Median first response by company, most contacts first; None where nothing was computed."""
    if len(rows) < 2:
        return None
    none = plain(language.text("table-none"))
    return TableView(
        id="table-companies",
        caption=plain(language.text("table-caption-companies")),
        columns=tuple(plain(language.text(f"table-{c}")) for c in ("company", "value", "n", "interval")),
        rows=tuple(_company(r, language, none) for r in rows[:_MOST_COMPANIES]),
        numeric=(False, True, True, True),
    )


def _company(row: Mapping[str, Any], language: Language, none: str) -> TableRow:
    value = Value(value=row["value"], unit="second", suppressed=row["value"] is None)
    interval = none
    if row["low"] is not None and row["high"] is not None:
        interval = language.duration((row["low"], row["high"]), "short")
    cells = (str(row["name"]), language.value(value, width="short"), language.count(row["n"]), interval)
    return TableRow(cells=cells, muted=row["suppressed"])
