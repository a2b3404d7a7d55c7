"""From a native table to typed rows: each cell cast, each row that cannot be read set aside with its reason.

Rows of native table n are numbered n · STEP + their place; that number is the `origin` of every row they feed. A time
that depends on what other rows show (which mark is the day, when the clocks changed) is settled after all are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import duckdb

from ..tables.store import quoted
from . import delimited
from .errors import FileError
from .fields import Failure, Reading, Style, filled, reading
from .jsonfile import with_extracts
from .mapping import FileFormat, TimeFormat
from .model import Cast, File, native
from .opened import Opened, stage_delimited, stage_json_lines
from .work import STEP, Work


@dataclass(frozen=True)
class Styles:
    """How cells are written: in the file's own zone, and on the company's clocks."""

    form: FileFormat
    zone: str
    formats: tuple[str, ...] = ("iso",)
    day_first: bool | None = None

    def of(self, cast: Cast) -> Style:
        """The style that holds for a cast."""
        zone = self.zone if cast.zone == "local" else "UTC"
        return Style(self.form, TimeFormat(zone=zone, formats=self.formats), self.day_first)


@dataclass(frozen=True)
class Cell:
    """One typed column of one native table."""

    name: str
    column: str
    """Native column, as the file spells it."""
    text: str
    """SQL of its text over the relation; the reading calls it `x:<name>`, cleaned."""
    cast: Cast
    reading: Reading

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Everything that can be wrong with it."""
        missing = (Failure(f"{self.reading.text} IS NULL", "is missing"),) if self.cast.must else ()
        return (*missing, *self.reading.failures)


@dataclass
class Loaded:
    """A native table whose rows are in the table `t<n>`."""

    opened: Opened
    cells: tuple[Cell, ...]
    form: FileFormat
    rows: int = 0
    extra_lines: bool = False
    """Whether fields hold line ends, so that rows and lines differ; see the table `x<n>`."""

    @property
    def number(self) -> int:
        """Number of the native table."""
        return self.opened.number

    @property
    def table(self) -> str:
        """Name of the table of its rows."""
        return f"t{self.number}"

    def source(self, *, placed: bool = False) -> str:
        """SQL of the rows with the cleaned text of each cell; `placed` adds their place and their whole text.

        Each step is a column of its own: spelled out wherever they occur, texts make a query too long to plan.
        """
        opened = self.opened
        rows = (
            f"(SELECT *, row_number() OVER () - 1 AS place FROM {opened.relation})"
            if placed
            else opened.relation
        )
        shown = [*(["line"] if opened.staged else []), *(["place", f"{opened.raw} AS raw"] if placed else [])]
        if opened.json_at:
            shown.append(f"{opened.json_at} IS NULL AS unreadable")
            rows = with_extracts(rows, [c.text for c in self.cells])
        kept = [x.rpartition(" ")[2] for x in shown]
        trimmed = [f"trim({c.text}) AS {column_name('y:' + c.name)}" for c in self.cells]
        cleaned = [
            f"{filled(column_name('y:' + c.name), self.form)} AS {column_name('x:' + c.name)}"
            for c in self.cells
        ]
        inner = f"SELECT {', '.join([*shown, *trimmed]) or '1'} FROM {rows}"
        return f"(SELECT {', '.join([*kept, *cleaned]) or '1'} FROM ({inner}))"

    @property
    def origin(self) -> str:
        """SQL of the number of a row."""
        return f"({self.number * STEP} + rowid)"


@dataclass
class Loads:
    """The native tables of one file of a shape, and its view."""

    file: File
    parts: list[Loaded] = field(default_factory=list)


def load(work: Work, file: File, opened: Opened, styles: Styles) -> Loaded:
    """Read a native table. Raises FileError when a column that every row needs is not there."""
    cells = _cells(file, opened, styles)
    loaded = Loaded(opened, cells, styles.form)
    if not opened.staged and not _read(work, loaded):
        work.con.execute(f"DROP TABLE IF EXISTS {loaded.table}")
        again = stage_json_lines if opened.json_at else stage_delimited
        loaded = Loaded(again(opened, work.scratch), cells, styles.form)
    if loaded.opened.staged:
        _create(work, loaded)
    loaded.rows = work.count(f"SELECT 1 FROM {loaded.table}")
    _explain(work, loaded)
    return loaded


def _cells(file: File, opened: Opened, styles: Styles) -> tuple[Cell, ...]:
    cells = []
    for name, cast in file.columns.items():
        here = opened.text(native(cast.columns, name))
        if here is None:
            if cast.must:
                raise FileError.no_column(opened.shown, native(cast.columns, name), opened.header)
            continue
        column, text = here
        style = styles.of(cast)
        text_name = column_name("x:" + name)
        made = reading(label(name), cast.type, cast.field, text_name, style, spread=cast.spread)
        cells.append(Cell(name, column, text, cast, made))
    return tuple(cells)


# --- reading -------------------------------------------------------------------------------------------------


def _read(work: Work, loaded: Loaded) -> bool:
    """Read by DuckDB, and see whether rows and lines add up; False when they do not, or it cannot read them."""
    try:
        _create(work, loaded)
        if loaded.opened.lines is None:
            return True
        rows = work.count(f"SELECT 1 FROM {loaded.table}")
        if rows + loaded.opened.first_line - 1 == loaded.opened.lines:
            return True
        return not loaded.opened.json_at and _count_embedded(work, loaded, rows)
    except (duckdb.InvalidInputException, duckdb.ConversionException):
        return False


def _count_embedded(work: Work, loaded: Loaded, rows: int) -> bool:
    """Note the rows whose fields hold line ends; whether these make up for the difference."""
    opened = loaded.opened
    extra = delimited.embedded_newlines(opened.header)
    work.con.execute(
        f"CREATE OR REPLACE TABLE x{loaded.number} AS SELECT place, extra FROM "
        f"(SELECT row_number() OVER () - 1 AS place, {extra} AS extra FROM {opened.relation}) WHERE extra > 0"
    )
    found = work.con.execute(f"SELECT coalesce(sum(extra), 0) FROM x{loaded.number}").fetchall()[0][0]
    loaded.extra_lines = True
    return bool(rows + opened.first_line - 1 + int(found) == opened.lines)


def _create(work: Work, loaded: Loaded) -> None:
    opened = loaded.opened
    line = ["line"] if opened.staged else []
    bad, mended = _conditions(loaded)
    columns = [sql for cell in loaded.cells for sql in _stored(cell)]
    select = ", ".join([*line, *columns, f"{bad} AS bad", f"{mended} AS mended"])
    work.con.execute(f"CREATE TABLE {loaded.table} AS SELECT {select} FROM {loaded.source()}")


def _stored(cell: Cell) -> list[str]:
    """The typed column, or what it is settled from later."""
    local = cell.reading.local
    if local is None:
        return [f"{cell.reading.value} AS {column_name(cell.name)}"]
    kept = (("a:", local.absolute), ("l:", local.day_first), ("m:", local.month_first))
    return [f"{sql} AS {column_name(mark + cell.name)}" for mark, sql in kept if sql]


def _conditions(loaded: Loaded) -> tuple[str, str]:
    """SQL that says whether a row is set aside, and whether one of its cells is."""
    wrong = [f.wrong for c in loaded.cells for f in c.failures if not c.cast.lenient]
    mended = [f.wrong for c in loaded.cells for f in c.failures if c.cast.lenient]
    if loaded.opened.json_at:
        wrong.append("unreadable")
    return _any(wrong), _any(mended)


def _any(conditions: Sequence[str]) -> str:
    return "(" + " OR ".join(f"({c})" for c in conditions) + ")" if conditions else "false"


def _explain(work: Work, loaded: Loaded) -> None:
    """List what is wrong with the rows set aside: their text is read once more."""
    if not work.count(f"SELECT 1 FROM {loaded.table} WHERE bad OR mended"):
        return
    opened = loaded.opened
    cases = [
        (f.wrong, c.column, c.reading.text, f.reason, "repaired" if c.cast.lenient else "rejected")
        for c in loaded.cells
        for f in c.failures
    ]
    if opened.json_at:
        cases = [(f"NOT unreadable AND ({wrong})", *told) for wrong, told in ((c[0], c[1:]) for c in cases)]
        cases.append(("unreadable", "", "NULL", "is no JSON", "rejected"))
    told = ", ".join(
        f"CASE WHEN {wrong} THEN {{'column': {quoted(column)}, 'value': CAST({text} AS VARCHAR), "
        f"'reason': {quoted(reason)}, 'what': {quoted(what)}}} END"
        for wrong, column, text, reason, what in cases
    )
    work.con.execute(
        f"""
        INSERT INTO rejects
        SELECT DISTINCT {loaded.number * STEP} + place, unnest(list_filter([{told}], lambda p: p IS NOT NULL), recursive := true)
        FROM {loaded.source(placed=True)}
        WHERE place IN (SELECT rowid FROM {loaded.table} WHERE bad OR mended)
        """
    )


def label(name: str) -> str:
    """The name of a typed column in messages: a mapping's carry a number before a colon."""
    return name.rpartition(":")[2]


def column_name(name: str) -> str:
    """A typed column in SQL."""
    return '"' + name.replace('"', '""') + '"'
