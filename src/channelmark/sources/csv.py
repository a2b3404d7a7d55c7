"""Import CSV files by a mapping: first as text, then typed; every row is kept or set aside with its reason."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from ..errors import BadCallError
from ..tables.checks import rejects_sql, row_rules
from ..tables.replace import replaced
from ..tables.schema import TABLES, Table
from ..tables.store import copy_parquet, quoted, write_into
from .csvfile import Progress, Read, stage
from .errors import FileError, MappingError
from .fields import Cell, Clock, cell, cleaned, identifier, local_sql
from .mapping import LOG_ROW, THREAD_ROW, Field, load_mapping
from .mapping import Mapping as FileMapping
from .shapes import PEOPLE_AND_PLACES, SHAPES, THREAD_ROOTS, Typed, derived
from .zones import known_zone

REJECTS = "rejects"
_FIXED = {"is_spam": "false", "has_comment": "false"}


@dataclass(frozen=True)
class FileResult:
    """What became of one file's rows: rows_read = rows_kept + rows_rejected."""

    path: Path
    rows_read: int
    rows_kept: int
    rows_rejected: int
    sha256: str


@dataclass(frozen=True)
class ImportResult:
    """What an import wrote."""

    folder: Path
    tables: Mapping[str, int]
    """Rows of each canonical table."""
    files: tuple[FileResult, ...]
    reasons: Mapping[str, int]
    """Why rows were rejected: "column: reason" and how many; a row can have several."""
    unused_columns: tuple[str, ...]
    """Columns of the file that the mapping does not use."""
    ambiguous_times: int
    """Local times that the clocks showed twice; the earlier was taken."""
    as_of: datetime
    notes: tuple[str, ...] = field(default=())

    @property
    def rejected(self) -> int:
        """Rejected rows of all files."""
        return sum(f.rows_rejected for f in self.files)

    def lines(self) -> list[str]:
        """What a person wants to know after an import, a line each."""
        files = [
            f"{f.path.name}: {f.rows_read:,} rows read, {f.rows_kept:,} kept, {f.rows_rejected:,} rejected"
            for f in self.files
        ]
        tables = ", ".join(f"{name} {rows:,}" for name, rows in self.tables.items())
        more = [*self.notes]
        if self.ambiguous_times:
            more.append(f"{self.ambiguous_times:,} local times occurred twice; the earlier instant was taken")
        if self.unused_columns:
            more.append(f"columns the mapping does not use: {', '.join(self.unused_columns)}")
        if self.rejected:
            more += [f"  {n:,} × {why}" for why, n in self.reasons.items()]
            more.append(f"rejected rows: {self.rejects}")
        return [*files, f"tables: {tables}", f"as of {self.as_of.isoformat()} UTC", *more, str(self.folder)]

    @property
    def rejects(self) -> Path:
        """Readable list of the rejected rows."""
        return self.folder / REJECTS / "rejects.csv"


@dataclass(frozen=True)
class _Source:
    """One canonical table fed by each row: which columns, and by which fields of the file."""

    table: Table
    fields: Mapping[str, Field]
    when: str | None = None


def import_csv(
    paths: Sequence[Path | str],
    mapping: FileMapping | Path | str,
    out: Path | str,
    *,
    company: str | None = None,
    timezone: str | None = None,
    as_of: datetime | str | None = None,
    progress: Progress | None = None,
) -> ImportResult:
    """Import files of one layout into the folder `out`, which is replaced whole or not at all.

    `company` and `timezone` stand in for what the mapping says. `as_of` is the instant of the export (ISO text
    or a datetime, UTC unless it says otherwise); without it the latest instant in the data counts. Raises MappingError when the mapping does not fit the
    files, FileError when a file cannot be read at all; single bad rows end up in `out`/rejects.
    """
    plan = _with(mapping if isinstance(mapping, FileMapping) else load_mapping(mapping), company, timezone)
    files = [Path(p) for p in paths]
    for path in files:
        if not path.is_file():
            raise BadCallError.no_such_path("import", path)
    with (
        tempfile.TemporaryDirectory(prefix="channelmark-") as scratch,
        # A database file and not memory: rows may be more than fit.
        duckdb.connect(Path(scratch) / "work.duckdb") as con,
    ):
        con.execute("SET TimeZone = 'UTC'")
        return _import(con, Path(scratch), files, plan, Path(out), _utc(as_of), progress)


def _import(
    con: duckdb.DuckDBPyConnection, scratch: Path, files: Sequence[Path], plan: FileMapping, out: Path,
    as_of: datetime | None, progress: Progress | None,
) -> ImportResult:  # fmt: skip
    reads = _stage_all(con, scratch, files, plan, progress)
    sources = _sources(plan)
    _refuse_unknown_columns(plan, sources, reads[0])
    ambiguous = _type(con, plan, sources, reads[0].header)
    typed = [_accept(con, number, source) for number, source in enumerate(sources)]
    _reject_repeated(con, plan, typed)
    if plan.shape == "threads":
        _link(con, typed[0])
    results = _results(con, reads)
    if not any(f.rows_kept for f in results):
        raise FileError.nothing_kept(files[0], [r for r, _ in _reasons(con)][:3])
    tables = _tables(con, plan, typed)
    moment = _write_manifest(con, plan, tables, results, as_of)
    _write(con, plan, tables, _file_names(results), out)
    return ImportResult(
        folder=out,
        tables={name: _count(con, sql) for name, sql in tables.items()},
        files=results,
        reasons=dict(_reasons(con)),
        unused_columns=_unused(plan, sources, reads[0].header),
        ambiguous_times=ambiguous,
        as_of=moment,
        notes=_notes(con, plan, tables),
    )


def _with(plan: FileMapping, company: str | None, timezone: str | None) -> FileMapping:
    """The mapping with what the caller states instead."""
    changes: dict[str, object] = {}
    if company is not None:
        changes["company"] = plan.company.model_copy(
            update={"constant": company, "column": None, "from_agent": False}
        )
    if timezone is not None:
        try:
            known_zone(timezone)
        except ValueError as error:
            raise BadCallError(f"--timezone: {error}.") from error
        changes["time"] = plan.time.model_copy(update={"zone": timezone})
    return plan.model_copy(update=changes)


def _utc(moment: datetime | str | None) -> datetime | None:
    """The instant without a zone, in UTC; a naive one is UTC already."""
    if isinstance(moment, str):
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            raise BadCallError(
                f"--as-of {moment}: this is no instant; write it as 2026-01-31T18:00."
            ) from None
    if moment is None or moment.tzinfo is None:
        return moment
    return moment.astimezone(UTC).replace(tzinfo=None)


# --- first stage ---------------------------------------------------------------------------------------------


def _stage_all(
    con: duckdb.DuckDBPyConnection, scratch: Path, files: Sequence[Path], plan: FileMapping,
    progress: Progress | None,
) -> list[Read]:  # fmt: skip
    """All rows as text in `cells`, all broken ones in `broken`."""
    good, bad = scratch / "rows.csv", scratch / "broken.csv"
    reads = [stage(path, number, plan.file, good, bad, progress) for number, path in enumerate(files)]
    for read in reads[1:]:
        if read.header != reads[0].header:
            raise FileError.other_header(read.path, reads[0].path)
    header = reads[0].header
    types = ", ".join(("'file': 'INTEGER', 'line': 'BIGINT'", *(f"{_named(h)}: 'VARCHAR'" for h in header)))
    con.execute(f"CREATE VIEW original AS SELECT * FROM {_reader(good, types)}")
    texts = ", ".join(f"{cleaned(h, plan.file)} AS {identifier(h)}" for h in header)
    con.execute(f"CREATE TABLE cells AS SELECT file, line, {texts} FROM original")
    kinds = "'file': 'INTEGER', 'line': 'BIGINT', " + ", ".join(
        f"'{n}': 'VARCHAR'" for n in ("column", "value", "reason", "raw")
    )
    con.execute(f"CREATE TABLE broken AS SELECT * FROM {_reader(bad, kinds)}")
    con.execute(
        'CREATE TABLE rejects (file INTEGER, line BIGINT, "column" VARCHAR, value VARCHAR, reason VARCHAR)'
    )
    return reads


def _reader(path: Path, columns: str) -> str:
    """SQL that reads a file the first stage wrote. Nothing is guessed."""
    return (
        f"read_csv({quoted(path)}, header = false, auto_detect = false, columns = {{{columns}}}, delim = ',', "
        "quote = '\"', escape = '\"', new_line = '\\r\\n', parallel = false, max_line_size = 8000000)"
    )


def _named(header: str) -> str:
    return quoted(identifier(header)[1:-1].replace('""', '"'))


# --- second stage --------------------------------------------------------------------------------------------


def _sources(plan: FileMapping) -> list[_Source]:
    """The tables each row feeds, the shape's own one first."""
    found = [_Source(TABLES[name], m.fields, m.when) for name, maps in plan.tables.items() for m in maps]
    if plan.shape == "threads" and plan.threads is not None:
        return [_Source(THREAD_ROW, _given(plan.threads, THREAD_ROW)), *found]
    if plan.shape == "event_log" and plan.event_log is not None:
        ticket = plan.tables["tickets"][0].fields["ticket_id"]
        log = Table(
            "event_log", "optional", LOG_ROW.row, (*LOG_ROW.columns, TABLES["tickets"].column("ticket_id"))
        )
        return [_Source(log, {**_given(plan.event_log, LOG_ROW), "ticket_id": ticket}), *found]
    return found


def _given(section: object, table: Table) -> dict[str, Field]:
    """The fields a section of the mapping states."""
    given = {name: getattr(section, name) for name in table.names}
    return {name: value for name, value in given.items() if value is not None}


def _columns_used(plan: FileMapping, sources: Sequence[_Source]) -> list[tuple[str, str]]:
    """(key in the mapping, column of the file) for every column the mapping names."""
    used = [(f"{s.table.name}.{name}", f.column) for s in sources for name, f in s.fields.items() if f.column]
    used += [(f"{s.table.name}.when", s.when) for s in sources if s.when]
    used += [("company.column", plan.company.column)] if plan.company.column else []
    return used


def _refuse_unknown_columns(plan: FileMapping, sources: Sequence[_Source], read: Read) -> None:
    for key, column in _columns_used(plan, sources):
        if column not in read.header:
            raise MappingError.no_such_column(plan.origin, key, column, read.path, read.header)


def _unused(plan: FileMapping, sources: Sequence[_Source], header: Sequence[str]) -> tuple[str, ...]:
    used = {column for _, column in _columns_used(plan, sources)}
    return tuple(h for h in header if h not in used)


def _type(
    con: duckdb.DuckDBPyConnection, plan: FileMapping, sources: Sequence[_Source], header: Sequence[str]
) -> int:
    """Turn `cells` into `typed` (one column a mapped value), failures into rejects; returns ambiguous times."""
    clock = _clock(con, plan, sources)
    cells = {
        f"v:{number}:{name}": cell(source.table.column(name), value, plan.file, plan.time, clock)
        for number, source in enumerate(sources)
        for name, value in source.fields.items()
    }
    values = "".join(f', {c.value} AS "{alias}"' for alias, c in cells.items())
    whens = "".join(
        f', {identifier(s.when)} IS NOT NULL AS "w:{n}"' for n, s in enumerate(sources) if s.when is not None
    )
    owner = _owner(plan)
    con.execute(f"CREATE TABLE typed AS SELECT file, line, {owner} AS company_id{values}{whens} FROM timed")
    failures = [*_failures(cells.values()), *_no_company(plan)]
    if failures:
        con.execute(f"INSERT INTO rejects SELECT DISTINCT * FROM ({_failed(failures)})")
    twice = {c.text: c.ambiguous for c in cells.values() if c.ambiguous != "false"}
    return sum(_count(con, f"SELECT 1 FROM timed WHERE {condition}") for condition in twice.values())


def _clock(con: duckdb.DuckDBPyConnection, plan: FileMapping, sources: Sequence[_Source]) -> Clock:
    """Read each local time once, into `timed`, and see which years they span."""
    times: dict[tuple[str, tuple[str, ...]], str] = {}
    for value in (f for s in sources for n, f in s.fields.items() if s.table.column(n).type == "timestamp"):
        local = local_sql(value, plan.time)
        if local is not None:
            times.setdefault((value.column or "", value.formats or plan.time.formats), local)
    names = {origin: f'"l:{n}"' for n, origin in enumerate(times)}
    added = "".join(f", {local} AS {names[origin]}" for origin, local in times.items())
    con.execute(f"CREATE TABLE timed AS SELECT *{added} FROM cells")
    return Clock(plan.time.zone, _years(con, list(names.values())), names)


def _years(con: duckdb.DuckDBPyConnection, columns: Sequence[str]) -> tuple[int, int]:
    """First and last year of these local times."""
    if not columns:
        return (2000, 2000)
    spans = ", ".join(f"min(year({c})), max(year({c}))" for c in columns)
    found = [y for y in con.execute(f"SELECT {spans} FROM timed").fetchall()[0] if y is not None]
    return (min(found, default=2000), max(found, default=2000))


def _owner(plan: FileMapping) -> str:
    if plan.company.column is not None:
        return identifier(plan.company.column)
    return quoted(plan.company.constant or "")


def _failures(cells: Iterable[Cell]) -> list[tuple[str, str, str, str]]:
    """(condition, column of the file, SQL of the value, reason) of every way a cell can fail."""
    return [(f.wrong, c.source, c.text, f.reason) for c in cells for f in c.failures]


def _no_company(plan: FileMapping) -> list[tuple[str, str, str, str]]:
    if plan.company.column is None:
        return []
    return [(f"{_owner(plan)} IS NULL", plan.company.column, "NULL", "is missing")]


def _failed(failures: Sequence[tuple[str, str, str, str]]) -> str:
    """SQL of one row a failure."""
    cases = ", ".join(
        f"CASE WHEN {wrong} THEN {{'column': {quoted(column)}, 'value': CAST({text} AS VARCHAR), "
        f"'reason': {quoted(reason)}}} END"
        for wrong, column, text, reason in failures
    )
    return f"SELECT file, line, unnest(list_filter([{cases}], lambda p: p IS NOT NULL), recursive := true) FROM timed"


def _accept(con: duckdb.DuckDBPyConnection, number: int, source: _Source) -> Typed:
    """Check the rows by the rules of their table; the view `typed_<n>` is what holds."""
    wanted = [n for n in source.table.names if n in source.fields]
    filled = {n: sql for n, sql in _FIXED.items() if n in source.table.names and n not in source.fields}
    shown = [f'"v:{number}:{n}" AS "{n}"' for n in wanted] + [f"{sql} AS {n}" for n, sql in filled.items()]
    when = f' AND "w:{number}"' if source.when else ""
    con.execute(
        f"""
        CREATE VIEW typed_{number} AS SELECT file, line, company_id, {", ".join(shown)} FROM typed
        WHERE (file, line) NOT IN (SELECT (file, line) FROM rejects){when}
        """
    )
    rules = row_rules(source.table, frozenset(wanted))
    _reject(con, rejects_sql(f"typed_{number}", rules, "file, line"))
    return Typed(f"typed_{number}", source.table, (*wanted, *filled))


def _reject_repeated(con: duckdb.DuckDBPyConnection, plan: FileMapping, typed: Sequence[Typed]) -> None:
    """Reject rows that repeat the key of an earlier row. An event log repeats its contacts by nature."""
    if plan.shape == "event_log":
        return
    for name in dict.fromkeys(t.table.name for t in typed):
        if name in {*PEOPLE_AND_PLACES, "events"}:
            continue
        mine = [t for t in typed if t.table.name == name]
        key = ["message_id"] if name == "threads" else list(mine[0].table.key)
        columns = ", ".join(dict.fromkeys(["company_id", *key]))
        rows = " UNION ALL ".join(f"SELECT file, line, {columns} FROM {t.view}" for t in mine)
        _reject(
            con,
            f"""
            SELECT file, line, {quoted(key[-1])}, CAST({key[-1]} AS VARCHAR), 'repeats the key of an earlier row'
            FROM ({rows}) QUALIFY row_number() OVER (PARTITION BY {columns} ORDER BY file, line) > 1
            """,
        )


def _reject(con: duckdb.DuckDBPyConnection, sql: str) -> None:
    """Set rows aside. Found first and added then, as the views that are looked at leave out rejected rows."""
    con.execute(f"CREATE TEMP TABLE found AS {sql}")
    con.execute("INSERT INTO rejects SELECT DISTINCT * FROM found")
    con.execute("DROP TABLE found")


def _link(con: duckdb.DuckDBPyConnection, typed: Typed) -> None:
    """Find the first message of each chain; messages that answer each other in a circle have none."""
    con.execute(f"CREATE TABLE thread AS SELECT * FROM {typed.view}")
    con.execute(THREAD_ROOTS.format(view="thread"))
    con.execute(
        """
        INSERT INTO rejects SELECT file, line, 'parent_id', parent_id, 'answers itself by a circle of messages'
        FROM thread WHERE message_id NOT IN (SELECT message_id FROM thread_root)
        """
    )


# --- results -------------------------------------------------------------------------------------------------


def _tables(con: duckdb.DuckDBPyConnection, plan: FileMapping, typed: Sequence[Typed]) -> dict[str, str]:
    """Materialize the canonical tables; returns the SQL of each."""
    for name, sql in SHAPES[plan.shape](plan, typed).items():
        con.execute(f'CREATE TABLE "out_{name}" AS {sql}')
    made = [str(r[0])[4:] for r in con.execute("SELECT table_name FROM duckdb_tables()").fetchall()
            if str(r[0]).startswith("out_")]  # fmt: skip
    tables = {name: f'SELECT * FROM "out_{name}"' for name in TABLES if name in made}
    columns = {name: frozenset(_describe(con, sql)) for name, sql in tables.items()}
    for name, sql in derived(tables, columns).items():
        con.execute(f'CREATE TABLE "out_{name}" AS {sql}')
        tables[name] = f'SELECT * FROM "out_{name}"'
    return tables


def _results(con: duckdb.DuckDBPyConnection, reads: Sequence[Read]) -> tuple[FileResult, ...]:
    found = con.execute(
        "SELECT file, count(DISTINCT line) FROM (SELECT file, line FROM rejects UNION ALL SELECT file, line FROM broken) "
        "GROUP BY file"
    ).fetchall()
    rejected = {int(f): int(n) for f, n in found}
    return tuple(
        FileResult(r.path, r.rows, r.rows - rejected.get(n, 0), rejected.get(n, 0), r.sha256)
        for n, r in enumerate(reads)
    )


def _reasons(con: duckdb.DuckDBPyConnection) -> list[tuple[str, int]]:
    """Each reason with its number, most frequent first."""
    found = con.execute(
        """
        SELECT concat_ws(': ', nullif("column", ''), reason) AS why, count(*) AS n
        FROM (SELECT "column", reason FROM rejects UNION ALL SELECT "column", reason FROM broken)
        GROUP BY why ORDER BY n DESC, why
        """
    ).fetchall()
    return [(str(why), int(n)) for why, n in found]


def _write_manifest(
    con: duckdb.DuckDBPyConnection, plan: FileMapping, tables: dict[str, str], files: Sequence[FileResult],
    as_of: datetime | None,
) -> datetime:  # fmt: skip
    """Add the manifest, a row a company and file, and return as_of."""
    first, latest = _span(con, tables)
    moment = as_of or latest
    con.execute(
        "CREATE TABLE imported (file VARCHAR, sha256 VARCHAR, rows_read BIGINT, rows_rejected BIGINT)"
    )
    con.executemany(
        "INSERT INTO imported VALUES (?, ?, ?, ?)",
        [(n, f.sha256, f.rows_read, f.rows_rejected) for n, f in zip(_file_names(files), files, strict=True)],
    )
    con.execute(
        f"""
        CREATE TABLE out_manifest AS
        SELECT company_id, {quoted(plan.source_system)} AS source_system, {_stamp(moment)} AS as_of,
               {_stamp(min(first, moment))} AS window_start, {_stamp(moment)} AS window_end,
               {quoted(plan.time.zone)} AS timezone, {quoted(plan.currency) if plan.currency else "NULL"} AS currency,
               i.*
        FROM ({tables["companies"]}) CROSS JOIN imported AS i
        """
    )
    tables["manifest"] = "SELECT * FROM out_manifest"
    return moment


def _span(con: duckdb.DuckDBPyConnection, tables: Mapping[str, str]) -> tuple[datetime, datetime]:
    """First and latest instant in the data. Promised times do not count: they may lie ahead."""
    spans = []
    for name, sql in tables.items():
        mine = f"SELECT * FROM ({sql}) WHERE kind <> 'sla'" if name == "events" else sql
        stamps = [c for c in _describe(con, sql) if TABLES[name].column(c).type == "timestamp"]
        spans += [con.execute(f'SELECT min("{c}"), max("{c}") FROM ({mine})').fetchall()[0] for c in stamps]
    known = [(low, high) for low, high in spans if low is not None]
    if not known:
        nothing = datetime(1970, 1, 1)
        return nothing, nothing
    return min(low for low, _ in known), max(high for _, high in known)


def _file_names(files: Sequence[FileResult]) -> list[str]:
    """Names of the files; with their folder when two are called alike."""
    names = [f.path.name for f in files]
    return [n if names.count(n) == 1 else f.path.as_posix() for n, f in zip(names, files, strict=True)]


def _stamp(moment: datetime) -> str:
    return f"TIMESTAMP '{moment.isoformat(sep=' ')}'"


def _write(
    con: duckdb.DuckDBPyConnection,
    plan: FileMapping,
    tables: Mapping[str, str],
    files: Sequence[str],
    out: Path,
) -> None:
    """Write tables, rejects and dataset.json in place of the old folder."""
    info = {
        "name": plan.company.constant or plan.name,
        "synthetic": False,
        "source": "csv",
        "mapping": plan.name,
    }
    con.execute(f"CREATE TABLE set_aside AS {_rejects_sql(plan, files, _header(con))}")
    with replaced(out) as fresh:
        write_into(fresh, con, tables, info)
        (fresh / REJECTS).mkdir()
        sql = "SELECT * FROM set_aside"
        copy_parquet(con, sql, fresh / REJECTS / "rejects.parquet")
        con.execute(f"COPY ({sql}) TO {quoted(fresh / REJECTS / 'rejects.csv')} (FORMAT csv, HEADER)")


def _rejects_sql(plan: FileMapping, files: Sequence[str], header: Sequence[str]) -> str:
    """Every reject with the text of its row; fields are joined by the file's separator."""
    names = ", ".join(quoted(f) for f in files)
    texts = ", ".join(f"coalesce({identifier(h)}, '')" for h in header)
    return f"""
        SELECT ([{names}])[r.file + 1] AS file, r.line, nullif(r."column", '') AS "column", r.value, r.reason, r.raw
        FROM (
            SELECT * FROM broken
            UNION ALL
            SELECT x.*, concat_ws({quoted(plan.file.separator)}, {texts}) FROM rejects AS x
            JOIN original AS o USING (file, line)
        ) AS r
        ORDER BY r.file, r.line, "column", r.reason
    """


def _header(con: duckdb.DuckDBPyConnection) -> list[str]:
    return [name[2:] for name in _describe(con, "SELECT * EXCLUDE (file, line) FROM cells")]


def _describe(con: duckdb.DuckDBPyConnection, sql: str) -> list[str]:
    return [str(r[0]) for r in con.execute(f"DESCRIBE {sql}").fetchall()]


def _count(con: duckdb.DuckDBPyConnection, sql: str) -> int:
    row = con.execute(f"SELECT count(*) FROM ({sql})").fetchone()
    return int(row[0]) if row else 0


def _notes(con: duckdb.DuckDBPyConnection, plan: FileMapping, tables: Mapping[str, str]) -> tuple[str, ...]:
    """What a reader of the figures should know."""
    if not plan.company.from_agent:
        return ()
    unknown = quoted(plan.company.unknown)
    n = _count(con, f"SELECT 1 FROM ({tables['tickets']}) WHERE company_id = {unknown}")
    return (f"{n} contacts were answered by nobody; their company is {plan.company.unknown!r}",) if n else ()
