"""The table behind a chart: every part with its value, from how many cases, and its interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..cards.localized import dashed
from ..locales import Language, dates, plain
from .asked import Asked, Part, Series
from .model import TableRow, TableView


def twin(asked: Asked, series: Series) -> TableView:
    """One row a part; columns that would be empty, or say a count a second time, are left out."""
    n = any(p.n not in (None, p.value) for p in series.parts)
    interval = any(p.interval for p in series.parts)
    none = asked.say("table-none")
    heads = ["table-value", *(["table-n"] if n else []), *(["table-interval"] if interval else [])]
    rows = []
    for p in series.parts:
        cells = [p.name, p.text]
        cells += [asked.language.count(p.n) if p.n is not None else none] if n else []
        cells += [p.interval or none] if interval else []
        rows.append(TableRow(cells=tuple(cells), muted=p.value is None))
    return _table(asked, by_column(series.by, asked.language), [asked.say(h) for h in heads], rows)


def week(asked: Asked, series: Series, days: Sequence[int]) -> TableView:
    """One row an hour, one column a day of the week; where cases and intervals are to be said, one row a cell."""
    if any(_based(p) for p in series.shown):
        return twin(asked, series)
    tag, found = asked.language.tag, {p.label: p.text for p in series.parts}
    none = asked.say("table-none")
    hours = sorted({int(label.split("-")[1]) for label in found})
    rows = [
        TableRow(cells=(dates.clock(tag, h), *(found.get(f"{d}-{h}", none) for d in days))) for h in hours
    ]
    heads = [dates.weekday(tag, d, "medium") for d in days]
    return _table(asked, by_column("hour", asked.language), heads, rows)


def side_by_side(asked: Asked, several: Sequence[Series]) -> TableView:
    """One row a part, one column a figure; where cases and intervals are to be said, one row a figure and part."""
    if any(_based(p) for s in several for p in s.parts):
        return _long(asked, several)
    labels = list(dict.fromkeys(p.label for s in several for p in s.parts))
    found = [{p.label: p for p in s.parts} for s in several]
    none = asked.say("table-none")
    rows = []
    for label in labels:
        parts = [f.get(label) for f in found]
        name = next(p.name for p in parts if p)
        rows.append(TableRow(cells=(name, *(p.text if p else none for p in parts))))
    return _table(asked, by_column(several[0].by, asked.language), [s.name for s in several], rows)


def _based(part: Part) -> bool:
    """Whether a value says more than itself: from how many cases it is, or how sure."""
    return bool(part.interval) or part.n not in (None, part.value)


def _long(asked: Asked, several: Sequence[Series]) -> TableView:
    """One row a figure and part."""
    none = asked.say("table-none")
    rows = [
        TableRow(
            cells=(
                s.name,
                p.name,
                p.text,
                none if p.n is None else asked.language.count(p.n),
                p.interval or none,
            ),
            muted=p.value is None,
        )
        for s in several
        for p in s.parts
    ]
    heads = [
        by_column(several[0].by, asked.language),
        *map(asked.say, ("table-value", "table-n", "table-interval")),
    ]
    table = _table(asked, asked.say("table-metric"), heads, rows)
    return replace(table, numeric=(False, False, True, True, True))


def one_a_row(asked: Asked, several: Sequence[Series]) -> TableView:
    """One row a figure, one column a part, and how many companies there are."""
    labels = {p.label: p.name for s in several for p in s.parts}
    none = asked.say("table-none")
    rows = []
    for s in several:
        texts = {p.label: p.text for p in s.parts}
        n = s.figure.n if s.figure.n is not None else s.parts[0].n
        cases = none if n is None else asked.language.count(n)
        rows.append(TableRow(cells=(s.name, *(texts.get(label, none) for label in labels), cases)))
    heads = [*map(_capital, labels.values()), asked.say("table-n")]
    return _table(asked, by_column("metric", asked.language), heads, rows)


def _table(asked: Asked, first: str, rest: Sequence[str], rows: Sequence[TableRow]) -> TableView:
    return TableView(
        id=f"table-chart-{asked.id}",
        caption=asked.title,
        columns=(first, *rest),
        rows=tuple(rows),
        numeric=(False, *(True for _ in rest)),
    )


def by_column(by: str, language: Language) -> str:
    """What the parts are, as the heading of their column: with a capital where the script has them."""
    message = f"label-{dashed(by)}"
    return _capital(plain(language.text(message if by and language.knows(message) else "table-part")))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
