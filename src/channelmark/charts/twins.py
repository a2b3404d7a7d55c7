"""The table behind a chart: every part with its value, from how many cases, and its interval."""

from __future__ import annotations

from collections.abc import Sequence

from ..cards.localized import dashed
from ..locales import Language, plain
from .asked import Asked, Series
from .model import TableRow, TableView


def twin(asked: Asked, series: Series) -> TableView:
    """One row a part; columns that would be empty are left out."""
    n = any(p.n is not None for p in series.parts)
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


def side_by_side(asked: Asked, several: Sequence[Series]) -> TableView:
    """One row a part, one column a figure."""
    labels = list(dict.fromkeys(p.label for s in several for p in s.parts))
    found = [{p.label: p for p in s.parts} for s in several]
    none = asked.say("table-none")
    rows = []
    for label in labels:
        parts = [f.get(label) for f in found]
        name = next(p.name for p in parts if p)
        rows.append(TableRow(cells=(name, *(p.text if p else none for p in parts))))
    return _table(asked, by_column(several[0].by, asked.language), [s.name for s in several], rows)


def one_a_row(asked: Asked, several: Sequence[Series]) -> TableView:
    """One row a figure, one column a part."""
    labels = {p.label: p.name for s in several for p in s.parts}
    none = asked.say("table-none")
    rows = []
    for s in several:
        texts = {p.label: p.text for p in s.parts}
        rows.append(TableRow(cells=(s.name, *(texts.get(label, none) for label in labels))))
    return _table(asked, by_column("metric", asked.language), list(labels.values()), rows)


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
    text = plain(language.text(message if by and language.knows(message) else "table-part"))
    return text[:1].upper() + text[1:]
