"""From a native table to typed rows: each cell cast, each row that cannot be read set aside with its reason.

Rows of native table n are numbered n · STEP + their place; that number is the `origin` of every row they feed. Local
times become instants while they are read; only which mark is the day waits until all rows were seen (`settling`).

A large table lies on disk as Parquet, so that memory does not grow with it. Where a file's rows are the rows of one
canonical table, it is written as that table will be, and is only moved at the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import duckdb

from ..tables.store import copy_parquet, quoted
from . import delimited
from .errors import FileError
from .fields import (
    ABSOLUTE,
    DAY_FIRST,
    MONTH_FIRST,
    TEXT,
    VALUE,
    Failure,
    Reading,
    Style,
    column_name,
    filled,
    of_cell,
    reading,
)
from .jsonfile import with_extracts
from .mapping import FileFormat, TimeFormat
from .model import Cast, File, Landing, Lands, native
from .opened import Opened, stage_delimited, stage_json_lines
from .work import BROKEN, STEP, Work
from .zones import EARLIEST, LATEST, ambiguous_sql, first_of_two_sql, utc_sql

LARGE = 32_000_000
"""Bytes of a file from which on its rows lie on disk."""

_YEARS = (2012, 2030)
"""Years whose clock changes are reckoned with at first; a file with others is read again."""


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
    """SQL of its text over the relation."""
    cast: Cast
    reading: Reading
    years: tuple[int, int] | None = None
    """Years whose clock changes turn a local time into an instant, where no other row is needed for it."""

    @property
    def waits(self) -> bool:
        """Whether other rows have to show which mark is the day."""
        return self.reading.local is not None and self.years is None

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Everything that can be wrong with it."""
        missing = (Failure(f"{self.reading.text} IS NULL", "is missing"),) if self.cast.must else ()
        return (*missing, *self.reading.failures, *self._skipped())

    def _skipped(self) -> tuple[Failure, ...]:
        local = self.reading.local
        if local is None or self.years is None:
            return ()
        shown, value = of_cell(DAY_FIRST, self.name), of_cell(VALUE, self.name)
        return (Failure(f"{value} IS NULL AND {shown} IS NOT NULL", never_was(local.zone)),)

    @property
    def held(self) -> str:
        """SQL of the value over `Loaded.typed`."""
        same = self.reading.local is None and self.reading.value == self.reading.text
        return of_cell(TEXT if same else VALUE, self.name)

    def steps(self) -> list[str]:
        """SQL of what the value is made of, over the cleaned texts."""
        local = self.reading.local
        if local is not None:
            parts = (
                (ABSOLUTE, local.absolute), (DAY_FIRST, local.day_first), (MONTH_FIRST, local.month_first)
            )  # fmt: skip
            return [f"{sql} AS {of_cell(step, self.name)}" for step, sql in parts if sql]
        return [f"{self.reading.value} AS {self.held}"] if self.reading.value != self.reading.text else []

    def instant(self) -> list[str]:
        """SQL of the instant of a local time, over these."""
        local = self.reading.local
        if local is None or self.years is None:
            return []
        value = utc_sql(of_cell(DAY_FIRST, self.name), local.zone, self.years)
        if local.absolute:
            value = f"coalesce({of_cell(ABSOLUTE, self.name)}, {value})"
        return [f"{value} AS {self.held}"]

    def stored(self) -> list[str]:
        """The typed column, or what it is settled from later."""
        local = self.reading.local
        if local is None or self.years is not None:
            return [f"{self.held} AS {column_name(self.name)}"]
        kept = ((ABSOLUTE, local.absolute), (DAY_FIRST, local.day_first), (MONTH_FIRST, local.month_first))
        return [of_cell(step, self.name) for step, sql in kept if sql]


def never_was(zone: str) -> str:
    """Why a local time has no instant."""
    return f"never was on the clocks of {zone}, which were put forward"


@dataclass
class Loaded:
    """A native table whose rows are in the table or view `t<n>`."""

    opened: Opened
    cells: tuple[Cell, ...]
    form: FileFormat
    rows: int = 0
    """Rows that were read, those set aside among them."""
    extra_lines: bool = False
    """Whether fields hold line ends, so that rows and lines differ; see the table `x<n>`."""
    gathered: bool = False
    """Whether rows were set aside while reading; all that is known of them is in the table `aside`."""
    path: Path | None = None
    """Parquet file of the rows, where they lie on disk."""
    lands: Lands | None = None
    """What the Parquet file is already as it will be written; rows set aside are not in it."""

    @property
    def number(self) -> int:
        """Number of the native table."""
        return self.opened.number

    @property
    def table(self) -> str:
        """Name of the table of its rows."""
        return f"t{self.number}"

    @property
    def aside(self) -> str:
        """Name of the table of rows that were set aside while reading."""
        return f"w{self.number}"

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
        texts = [f"{c.text} AS {of_cell('z', c.name)}" for c in self.cells]
        trimmed = [
            f"{delimited.trimmed(of_cell('z', c.name), opened.blanks)} AS {of_cell('y', c.name)}"
            for c in self.cells
        ]
        cleaned = [
            f"{filled(of_cell('y', c.name), self.form)} AS {of_cell(TEXT, c.name)}" for c in self.cells
        ]
        inner = f"SELECT {', '.join([*shown, *texts]) or '1'} FROM {rows}"
        inner = f"SELECT {', '.join([*kept, *trimmed]) or '1'} FROM ({inner})"
        return f"(SELECT {', '.join([*kept, *cleaned]) or '1'} FROM ({inner}))"

    def typed(self, *, placed: bool = False) -> str:
        """The same with the value of each cell, and whether the row and one of its cells is set aside."""
        values = [sql for c in self.cells for sql in c.steps()]
        instants = [sql for c in self.cells for sql in c.instant()]
        valued = f"SELECT {', '.join(['*', *values])} FROM {self.source(placed=placed)}"
        timed = f"SELECT {', '.join(['*', *instants])} FROM ({valued})"
        bad, mended = self._conditions()
        return f"(SELECT *, {bad} AS bad, {mended} AS mended FROM ({timed}))"

    def _conditions(self) -> tuple[str, str]:
        """SQL that says whether a row is set aside, and whether one of its cells is."""
        wrong = [f.wrong for c in self.cells for f in c.failures if not c.cast.lenient]
        mended = [f.wrong for c in self.cells for f in c.failures if c.cast.lenient]
        if self.opened.json_at:
            wrong.append("unreadable")
        return _any(wrong), _any(mended)

    @property
    def at(self) -> str:
        """SQL of the place of a row in the table."""
        return "rowid" if self.path is None else "file_row_number"

    @property
    def origin(self) -> str:
        """SQL of the number of a row. Of rows that land as they are only sound ones are counted, others apart."""
        return f"({self.number * STEP} + {self.at})"


@dataclass
class Loads:
    """The native tables of one file of a shape, and its view."""

    file: File
    parts: list[Loaded] = field(default_factory=list)


def load(work: Work, file: File, opened: Opened, styles: Styles, *, alone: bool = False) -> Loaded:
    """Read a native table. `alone`: no other is of this file, so its rows may land as they are.

    Raises FileError when a column that every row needs is not there.
    """
    cells = tuple(_expected(c, _YEARS) for c in _cells(file, opened, styles))
    loaded = Loaded(opened, cells, styles.form)
    if alone and not any(c.cast.lenient or c.waits for c in cells):
        loaded.lands = file.lands
    if not opened.staged and not _read(work, loaded):
        again = stage_json_lines if opened.json_at else stage_delimited
        loaded = replace(loaded, opened=again(opened, work.scratch), extra_lines=False, gathered=False)
    if loaded.opened.staged:
        _create(work, loaded)
        loaded.rows = _count(work, loaded)
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
        made = reading(name, cast.type, cast.field, styles.of(cast), spread=cast.spread)
        cells.append(Cell(name, column, text, cast, made))
    return tuple(cells)


# --- reading -------------------------------------------------------------------------------------------------


def _read(work: Work, loaded: Loaded) -> bool:
    """Read by DuckDB, and see whether rows and lines add up; False when they do not, or it cannot read them."""
    opened = loaded.opened
    try:
        _create(work, loaded)
        loaded.rows = _count(work, loaded)
        if opened.lines is None or loaded.rows + opened.first_line - 1 == opened.lines:
            return True
        return not opened.json_at and _count_embedded(work, loaded, loaded.rows)
    except (duckdb.InvalidInputException, duckdb.ConversionException):
        return False


def _count(work: Work, loaded: Loaded) -> int:
    """Rows that were read. Those that land as they are lack the ones set aside; these are gathered to be counted."""
    opened = loaded.opened
    kept = work.count(f"SELECT 1 FROM {loaded.table}")
    if not loaded.lands:
        return kept
    if opened.lines is None:
        read = work.count(f"SELECT 1 FROM {opened.relation}")
        if read > kept:
            _gather(work, loaded)
        return read
    if kept + opened.first_line - 1 == opened.lines:
        return kept
    _gather(work, loaded)
    return kept + work.count(f"SELECT 1 FROM {loaded.aside}")


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
    """Read all rows; once more where their times lie outside the years that were expected."""
    _store(work, loaded)
    if _widen_years(work, loaded):
        _store(work, loaded)


def _store(work: Work, loaded: Loaded) -> None:
    if loaded.lands is not None:
        _land(work, loaded, loaded.lands)
        return
    columns = [sql for cell in loaded.cells for sql in cell.stored()]
    select = f"SELECT {', '.join([*columns, 'bad', 'mended'])} FROM {loaded.typed()}"
    if loaded.opened.native.is_larger(LARGE):
        loaded.path = work.scratch / f"{loaded.table}.parquet"
        copy_parquet(work.con, select, loaded.path)
        work.con.execute(f"CREATE OR REPLACE VIEW {loaded.table} AS SELECT * FROM {_on_disk(loaded.path)}")
    else:
        work.con.execute(f"CREATE OR REPLACE TABLE {loaded.table} AS {select}")


def _land(work: Work, loaded: Loaded, lands: Lands) -> None:
    """Write the sound rows as their canonical table will be, and show them under the names of typed columns."""
    loaded.path = work.scratch / f"{loaded.table}.parquet"
    cells = {c.name: c for c in loaded.cells}
    shown = [f"{_landed(column, cells)} AS {column.sql}" for column in lands.columns]
    copy_parquet(work.con, f"SELECT {', '.join(shown)} FROM {loaded.typed()} WHERE NOT bad", loaded.path)
    names = [f"{c.sql} AS {column_name(c.typed)}" for c in lands.columns if c.typed in cells]
    more = "false AS bad, false AS mended, file_row_number"
    work.con.execute(
        f"CREATE OR REPLACE VIEW {loaded.table} AS SELECT {', '.join([*names, more])} FROM {_on_disk(loaded.path)}"
    )


def _landed(column: Landing, cells: Mapping[str, Cell]) -> str:
    """SQL of one canonical column."""
    if not column.typed:
        return column.constant
    cell = cells.get(column.typed)
    if cell is not None and cell.reading.enum:
        return cell.held
    return f"CAST({cell.held if cell else 'NULL'} AS {column.type})"


def _on_disk(path: Path) -> str:
    return f"read_parquet({quoted(path)}, file_row_number = true)"


# --- years ---------------------------------------------------------------------------------------------------


def _expected(cell: Cell, years: tuple[int, int]) -> Cell:
    local = cell.reading.local
    return cell if local is None or local.month_first else replace(cell, years=years)


def _widen_years(work: Work, loaded: Loaded) -> bool:
    """Take in the years that were really found; whether there are more than was expected."""
    cells = [c for c in loaded.cells if c.years]
    if not cells:
        return False
    shown = ", ".join(_span(column_name(c.name)) for c in cells)
    found = work.con.execute(f"SELECT {shown} FROM {loaded.table}").fetchall()[0]
    # Clock changes of other years are not known; times there have the offset of the nearest one.
    years = [min(max(int(y), EARLIEST), LATEST) for y in found if y is not None]
    first, last = next(c.years for c in cells if c.years)
    if not years or (min(years) >= first and max(years) <= last):
        return False
    span = (min(first, *years), max(last, *years))
    loaded.cells = tuple(_expected(c, span) for c in loaded.cells)
    return True


def _span(sql: str) -> str:
    return f"year(min({sql})), year(max({sql}))"


def times_twice(work: Work, loaded: Loaded) -> int:
    """How many local times the clocks showed twice; the earlier instant was taken."""
    return sum(_twice(work, loaded, cell) for cell in loaded.cells)


def _twice(work: Work, loaded: Loaded, cell: Cell) -> int:
    local = cell.reading.local
    if local is None or cell.years is None:
        return 0
    first = first_of_two_sql(column_name(cell.name), local.zone, cell.years)
    found = work.count(f"SELECT 1 FROM {loaded.table} WHERE NOT bad AND ({first})")
    if not found or not local.absolute:
        return found
    # A text with an offset says which of both instants it means: only the texts can tell.
    shown = ambiguous_sql(of_cell(DAY_FIRST, cell.name), local.zone, cell.years)
    return work.count(f"SELECT 1 FROM {loaded.typed()} WHERE NOT bad AND ({shown})")


# --- what is wrong -------------------------------------------------------------------------------------------


def _any(conditions: Sequence[str]) -> str:
    return "(" + " OR ".join(f"({c})" for c in conditions) + ")" if conditions else "false"


def _gather(work: Work, loaded: Loaded) -> None:
    """Keep all that is known of the rows set aside: the source is read once more, and only once."""
    number = f"{BROKEN} + place" if loaded.lands else "place"
    work.con.execute(
        f"CREATE OR REPLACE TABLE {loaded.aside} AS SELECT *, {number} AS number "
        f"FROM {loaded.typed(placed=True)} WHERE bad OR mended"
    )
    loaded.gathered = True


def _explain(work: Work, loaded: Loaded) -> None:
    """List what is wrong with the rows set aside."""
    if not loaded.lands and work.count(f"SELECT 1 FROM {loaded.table} WHERE bad OR mended"):
        _gather(work, loaded)
    if not loaded.gathered:
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
        SELECT DISTINCT {loaded.number * STEP} + number, unnest(list_filter([{told}], lambda p: p IS NOT NULL), recursive := true)
        FROM {loaded.aside}
        """
    )
