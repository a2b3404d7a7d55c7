"""Tables of a page: every figure with what it rests on, and the companies behind a computed one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..cards.localized import (
    MOST_LISTED,
    changed,
    dashed,
    figure_name,
    figure_text,
    interval_text,
    measure_name,
    part_name,
    part_text,
    source_line,
    source_name,
)
from ..charts.twins import by_column
from ..charts.views import companies_title
from ..figures import Comparator, Figure, Value
from ..locales import Language, plain
from ..locales.numbers import NBSP
from .blocks import Report
from .view import TableRow, TableView

Bounds = tuple[float | None, float | None]
NO_TARGETS: Mapping[str, Bounds] = {}
_MOST_COMPANIES = 30
COMPANIES = "table-companies"
"""Id of the table of companies, which has a section of its own."""


def figures_table(report: Report, language: Language, elsewhere: frozenset[str] = frozenset()) -> TableView:
    """Every figure: value, n, interval, statistic, published value, source; one row a part.

    A figure whose parts stand `elsewhere` on the page has one row, from its lowest to its highest.
    """
    rows = [
        row
        for f in report.figures.values()
        if not _repeats(f, report.figures.values())
        for row in _figure_rows(f, report.published.get(f.id), language, f.id in elsewhere)
    ]
    rows, source = _without_usual_source(report, rows, language)
    none = plain(language.text("table-none"))
    kept = [
        i
        for i, name in enumerate(_COLUMNS)
        if name not in _UNSAID or any(row.cells[i] != none for row in rows)
    ]
    caption = plain(language.text("table-caption-figures"))
    return TableView(
        id="table-figures",
        caption="\u00a0· ".join(t for t in (caption, source) if t),
        columns=tuple(plain(language.text(f"table-{_COLUMNS[i]}")) for i in kept),
        rows=tuple(replace(row, cells=tuple(row.cells[i] for i in kept)) for row in rows),
        numeric=tuple(_COLUMNS[i] in _NUMERIC for i in kept),
    )


_COLUMNS = ("metric", "value", "n", "interval", "statistic", "published", "source")
_NUMERIC = {"value", "n", "interval", "published"}
_UNSAID = {"published", "source"}
"""Columns that are left out where no row says anything in them."""
_MOST_ROWS = 0.75
"""Share of the rows from which on their source counts as usual."""


def _without_usual_source(
    report: Report, rows: Sequence[TableRow], language: Language
) -> tuple[list[TableRow], str]:
    """The source of most rows is said once, above them; the others are named in their rows."""
    at = _COLUMNS.index("source")
    counted = Counter(row.cells[at] for row in rows)
    usual, times = counted.most_common(1)[0] if counted else ("", 0)
    if len(rows) < 2 or times < _MOST_ROWS * len(rows):
        return list(rows), ""
    line = next(
        source_line(f, language) for f in report.figures.values() if source_name(f, language) == usual
    )
    if len(counted) > 1:
        line = plain(language.text("table-source-usual", source=line))
    return [_sourced(row, row.cells[at] != usual, language) for row in rows], line


def _sourced(row: TableRow, other: bool, language: Language) -> TableRow:
    """A row without its source, which is named behind the figure where it is another than usual."""
    name, *cells, source = row.cells
    if other:
        name = plain(language.text("card-with-note", text=name, note=source))
    return replace(row, cells=(name, *cells, plain(language.text("table-none"))))


def _repeats(figure: Figure, others: Iterable[Figure]) -> bool:
    """Whether it is a column of a scorecard whose every value is a figure with a row of its own."""
    if figure.qualifier.get("by") != "metric":
        return False
    known = {(f.metric, f.values[0].value) for f in others if len(f.values) == 1}
    return all((v.label, v.value) in known for v in figure.values)


def _figure_rows(
    figure: Figure, twin: Figure | None, language: Language, summed_up: bool = False
) -> list[TableRow]:
    name = figure_name(figure, language)
    if len(figure.values) == 1:
        return [_row(figure, figure.values[0], name, twin, language, f"figure-{figure.id}")]
    if summed_up or len(figure.values) > MOST_LISTED:
        return [_summary(figure, _told_by(figure, name, language), language)]
    return [
        _row(
            figure,
            v,
            _of_part(name, part_name(figure, v, language), language),
            twin,
            language,
            _anchor(figure, i),
        )
        for i, v in enumerate(figure.values)
    ]


def _of_part(name: str, part: str, language: Language) -> str:
    """A figure's name with that of a part, a short one on one line: Agent 01, Oct 2025."""
    short = part.replace(" ", NBSP) if len(part) <= _SHORT else part
    return plain(language.text("table-part-of", name=name, part=short))


_SHORT = 14


def _told_by(figure: Figure, name: str, language: Language) -> str:
    """The name of a figure whose parts have no row each, with what they are, unless it says so itself."""
    by = figure.qualifier.get("by", "")
    own = language.knows(f"metric-{dashed(figure.id)}") or any(w in figure.metric for w in _SAY_BY_WHAT)
    if not by or own:
        return name
    return " · ".join((name, *(by_column(b, language) for b in by.split(","))))


_SAY_BY_WHAT = ("_by_", "_reasons")
"""What the id of a metric holds whose name says what its parts are: average handle time by agent."""


def _summary(figure: Figure, name: str, language: Language) -> TableRow:
    """A figure of many parts in one row: its lowest and its highest. The files beside the page hold every part."""
    none = plain(language.text("table-none"))
    n = language.count(figure.n) if figure.n is not None else none
    cells = (name, _span(figure, language), n, none, _statistic(figure, language), none)
    return TableRow(cells=(*cells, source_name(figure, language)), id=f"figure-{figure.id}")


def _span(figure: Figure, language: Language) -> str:
    """Lowest to highest of a figure's parts; one company's own value is no part of what the others are."""
    known = [v for v in figure.values if v.value is not None and v.label != "own"]
    if not known:
        return plain(language.text("suppressed"))
    ends = (min(v.value or 0.0 for v in known), max(v.value or 0.0 for v in known))
    whole = Value(low=ends[0], high=ends[1], unit=known[0].unit)
    return part_text(figure, whole, language)


def _anchor(figure: Figure, index: int) -> str:
    return f"figure-{figure.id}" if index == 0 else ""


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


def parts_of_one(figure: Figure, language: Language) -> TableView:
    """The parts of one figure: value of each, its n where that is a number of its own, its interval where it has one."""
    none = plain(language.text("table-none"))
    # What all parts rest on stands above the table.
    counted = any(v.n not in (None, v.value, figure.n) for v in figure.values)
    estimated = any(v.interval is not None for v in figure.values)

    def cells(v: Value) -> tuple[str, ...]:
        n = language.count(v.n) if v.n is not None else none
        more = ((n,) if counted else ()) + (
            (interval_text(figure, v, language) or none,) if estimated else ()
        )
        return (part_name(figure, v, language), part_text(figure, v, language), *more)

    columns = ["table-value", *(["table-n"] if counted else []), *(["table-interval"] if estimated else [])]
    return TableView(
        id=f"table-{figure.id}",
        caption=figure_name(figure, language),
        columns=(
            by_column(figure.qualifier.get("by", ""), language),
            *(plain(language.text(c)) for c in columns),
        ),
        rows=tuple(TableRow(cells=cells(v), muted=v.suppressed) for v in figure.values),
        numeric=(False, *(True for _ in columns)),
    )


def parts_table(
    figures: Sequence[Figure],
    title: str,
    language: Language,
    wholes: Mapping[str, Figure],
    targets: Mapping[str, Bounds] = NO_TARGETS,
) -> TableView:
    """One row a part, one column a figure; a part that a figure does not know is left blank.

    `wholes` holds the same figures of all parts together, by the id of the figure they are the whole of: a row at the
    end. `targets` says where each figure's values should lie, by its id: one row more.
    """
    none = plain(language.text("table-none"))
    labels = list(dict.fromkeys(v.label or "" for f in figures for v in f.values))
    first = figures[0]
    rows = tuple(
        TableRow(
            cells=(_row_name(label, figures, language), *(_cell(f, label, language, none) for f in figures))
        )
        for label in labels
    )
    if wholes:
        together = (figure_text(wholes[f.id], language) if f.id in wholes else none for f in figures)
        rows = (*rows, TableRow(cells=(plain(language.text("table-whole")), *together), whole=True))
    if any(f.id in targets for f in figures):
        held = (_target(f, targets[f.id], language) if f.id in targets else none for f in figures)
        rows = (*rows, TableRow(cells=(plain(language.text("table-target")), *held), whole=not wholes))
    return TableView(
        id=f"table-{first.id}",
        caption=title,
        columns=(by_column(first.qualifier.get("by", ""), language), *_headings(figures, language)),
        rows=rows,
        numeric=(False, *(True for _ in figures)),
    )


def _headings(figures: Sequence[Figure], language: Language) -> Iterator[str]:
    """Names of columns without what their table's title says of all of them."""
    names = [measure_name(f, language) for f in figures]
    for f, name in zip(figures, names, strict=True):
        told = names.count(name) == 1 and (all(map(changed, figures)) or not changed(f))
        yield name if told else figure_name(f, language)


def _target(figure: Figure, bounds: Bounds, language: Language) -> str:
    """Where a figure's values should lie: a band, or one bound with its side."""
    low, high = bounds
    unit = figure.values[0].unit
    if low is not None and high is not None:
        return part_text(figure, Value(low=low, high=high, unit=unit), language)
    side: Comparator = "at_least" if high is None else "at_most"
    return part_text(figure, Value(value=low if high is None else high, unit=unit, comparator=side), language)


def _row_name(label: str, figures: Sequence[Figure], language: Language) -> str:
    figure, v = next((f, v) for f in figures for v in f.values if v.label == label)
    return part_name(figure, v, language)


def _cell(figure: Figure, label: str, language: Language, none: str) -> str:
    found = next((v for v in figure.values if v.label == label), None)
    if found is None:
        # Whoever has no row in a count of cases has none of them.
        return language.count(0) if figure.statistic == "count" else none
    return part_text(figure, found, language)


def companies_table(rows: tuple[Mapping[str, Any], ...], language: Language) -> TableView | None:
    """Median first response by company, most contacts first; None where nothing was computed."""
    if len(rows) < 2:
        return None
    none = plain(language.text("table-none"))
    shown = rows[:_MOST_COMPANIES]
    return TableView(
        id=COMPANIES,
        caption=companies_title(len(shown), len(rows), language),
        columns=tuple(plain(language.text(f"table-{c}")) for c in ("company", "value", "n", "interval")),
        rows=tuple(_company(r, language, none) for r in shown),
        numeric=(False, True, True, True),
    )


def _company(row: Mapping[str, Any], language: Language, none: str) -> TableRow:
    value = Value(value=row["value"], unit="second", suppressed=row["value"] is None)
    interval = none
    if row["low"] is not None and row["high"] is not None:
        interval = language.duration((row["low"], row["high"]), "short")
    cells = (str(row["name"]), language.value(value, width="short"), language.count(row["n"]), interval)
    return TableRow(cells=cells, muted=row["suppressed"])
