"""From a native table to typed rows: each cell cast, each row that cannot be read set aside with its reason.

Rows of native table n are numbered n · STEP + their place; that number is the `origin` of every row they feed. A time
that depends on what other rows show (which mark is the day, when the clocks changed) is settled after all are read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import duckdb

from ..tables.schema import SQL_TYPES
from ..tables.store import quoted
from . import delimited
from .errors import FileError
from .fields import Failure, Local, Reading, Style, filled, reading
from .jsonfile import with_extracts
from .mapping import FileFormat, TimeFormat
from .model import Cast, File, native
from .opened import Opened, stage_delimited, stage_json_lines
from .work import STEP, Work
from .zones import ambiguous_sql, utc_sql


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
        trimmed = [f"trim({c.text}) AS {_named('y:' + c.name)}" for c in self.cells]
        cleaned = [
            f"{filled(_named('y:' + c.name), self.form)} AS {_named('x:' + c.name)}" for c in self.cells
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
        text_name = _named("x:" + name)
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
        return [f"{cell.reading.value} AS {_named(cell.name)}"]
    kept = (("a:", local.absolute), ("l:", local.day_first), ("m:", local.month_first))
    return [f"{sql} AS {_named(mark + cell.name)}" for mark, sql in kept if sql]


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


def _named(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


# --- settling ------------------------------------------------------------------------------------------------


def settle(work: Work, loads: Loads) -> int:
    """Create the view of a file: times settled, rows set aside left out. Returns how many local times came twice."""
    twice = 0
    values: dict[str, str] = {}
    for name, cast in loads.file.columns.items():
        parts = [
            (p, c.reading.local) for p in loads.parts for c in p.cells if c.name == name and c.reading.local
        ]
        if not parts:
            continue
        month = _month_first(work, loads.file, name, [(p, local) for p, local in parts if local.month_first])
        years = _years(work, [p for p, _ in parts], name, month)
        for part, local in parts:
            mine = month and bool(local.month_first)
            twice += _settle_one(work, part, name, cast, local, years, month_first=mine)
            values[f"{part.number}:{name}"] = _settled(name, cast, local, years, month_first=mine)
    _view(work, loads, values)
    return twice


def _month_first(work: Work, file: File, name: str, parts: Sequence[tuple[Loaded, Local]]) -> bool:
    """Whether the rows show that the month comes first. Raises FileError when they do not show it either way."""
    if not parts:
        return False
    day, month = _named("l:" + name), _named("m:" + name)
    counts = [0, 0, 0]
    for part, _ in parts:
        found = work.con.execute(
            f"SELECT count(*) FILTER ({day} IS NOT NULL AND {month} IS NULL), "
            f"count(*) FILTER ({month} IS NOT NULL AND {day} IS NULL), count(*) FILTER ({day} <> {month}) FROM {part.table}"
        ).fetchall()[0]
        counts = [a + int(b) for a, b in zip(counts, found, strict=True)]
    only_day, only_month, doubtful = counts
    if only_day and only_month:
        raise FileError.mixed_order(
            parts[0][0].opened.shown, _column(parts[0][0], name), only_day, only_month
        )
    if doubtful and not only_day and not only_month:
        raise FileError.unknown_order(parts[0][0].opened.shown, _column(parts[0][0], name), doubtful)
    return bool(only_month)


def _column(part: Loaded, name: str) -> str:
    return next(c.column for c in part.cells if c.name == name)


def _chosen(name: str, *, month_first: bool) -> str:
    return _named(("m:" if month_first else "l:") + name)


def _years(work: Work, parts: Sequence[Loaded], name: str, month_first: bool) -> tuple[int, int]:
    """First and last year of these local times."""
    years: list[int] = []
    for part in parts:
        both = [c for c in part.cells if c.name == name and c.reading.local and c.reading.local.month_first]
        local = _chosen(name, month_first=month_first and bool(both))
        low, high = work.con.execute(
            f"SELECT min(year({local})), max(year({local})) FROM {part.table}"
        ).fetchall()[0]
        years += [int(y) for y in (low, high) if y is not None]
    return (min(years, default=2000), max(years, default=2000))


def _settled(name: str, cast: Cast, local: Local, years: tuple[int, int], *, month_first: bool) -> str:
    chosen = _chosen(name, month_first=month_first)
    instant = chosen if cast.type == "date" or local.zone == "UTC" else utc_sql(chosen, local.zone, years)
    return f"coalesce({_named('a:' + name)}, {instant})" if local.absolute else instant


def _settle_one(
    work: Work,
    part: Loaded,
    name: str,
    cast: Cast,
    local: Local,
    years: tuple[int, int],
    *,
    month_first: bool,
) -> int:
    """Set aside the rows whose local time has no instant; returns how many came twice."""
    value = _settled(name, cast, local, years, month_first=month_first)
    chosen = _chosen(name, month_first=month_first)
    other = _named("l:" + name) if month_first else _named("m:" + name) if local.month_first else "NULL"
    column = quoted(_column(part, name))
    what = "'repaired'" if cast.lenient else "'rejected'"
    work.reject(
        f"SELECT {part.origin}, {column}, NULL, "
        f"CASE WHEN {chosen} IS NULL THEN 'does not fit the order of day and month in the other rows' "
        f"ELSE {quoted(f'never was on the clocks of {local.zone}, which were put forward')} END, {what} "
        f"FROM {part.table} WHERE NOT bad AND {value} IS NULL AND coalesce({chosen}, {other}) IS NOT NULL"
    )
    if cast.type == "date" or local.zone == "UTC":
        return 0
    return work.count(
        f"SELECT 1 FROM {part.table} WHERE NOT bad AND ({ambiguous_sql(chosen, local.zone, years)})"
    )


def _view(work: Work, loads: Loads, values: Mapping[str, str]) -> None:
    """All sound rows of a file, with every column it may have."""
    file = loads.file
    parts = []
    for part in loads.parts:
        present = {c.name for c in part.cells}
        shown = [
            f"{values.get(f'{part.number}:{n}', _named(n)) if n in present else f'CAST(NULL AS {SQL_TYPES[c.type]})'} AS {_named(n)}"
            for n, c in file.columns.items()
        ]
        parts.append(f"SELECT {part.origin} AS origin, {', '.join(shown)} FROM {part.table} WHERE NOT bad")
    nothing = ", ".join(f"CAST(NULL AS {SQL_TYPES[c.type]}) AS {_named(n)}" for n, c in file.columns.items())
    rows = " UNION ALL ".join(parts) or f"SELECT CAST(NULL AS BIGINT) AS origin, {nothing} WHERE false"
    work.con.execute(
        f"CREATE VIEW {_named(file.name)} AS SELECT * FROM ({rows}) ANTI JOIN gone USING (origin)"
    )


def refuse(work: Work, loads: Loads) -> None:
    """Set aside rows that must not count, repeated ones and old versions."""
    file = loads.file
    if not loads.parts:
        return
    for refusal in file.refuse:
        work.reject(
            f"SELECT origin, {quoted(refusal.column)}, CAST({_named(refusal.column)} AS VARCHAR), "
            f"{quoted(refusal.reason)}, 'rejected' FROM {_named(file.name)} WHERE {refusal.when}"
        )
    if file.key:
        _refuse_repeated(work, file)


def _refuse_repeated(work: Work, file: File) -> None:
    """Of rows with one key the newest is kept, else the first."""
    key = ", ".join(_named(k) for k in file.key)
    view = _named(file.name)
    work.con.execute(f"CREATE TEMP TABLE again AS SELECT {key} FROM {view} GROUP BY ALL HAVING count(*) > 1")
    newest = f"{_named(file.newest)} DESC NULLS LAST, origin DESC" if file.newest else "origin"
    reason = "is an older version of another row" if file.newest else "repeats the key of an earlier row"
    if work.count("SELECT 1 FROM again"):
        work.reject(
            f"SELECT origin, {quoted(label(file.key[-1]))}, CAST({_named(file.key[-1])} AS VARCHAR), {quoted(reason)}, 'rejected' "
            f"FROM (SELECT * FROM {view} SEMI JOIN again USING ({key})) "
            f"QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY {newest}) > 1"
        )
    work.con.execute("DROP TABLE again")
