"""The end of an import: who is only named gets a row, the manifest, the list of rejects, and the folder as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ..tables.replace import replaced
from ..tables.schema import TABLES
from ..tables.store import LARGE, PART, copy_parquet, quoted, write_into
from .canonical import PEOPLE_AND_PLACES, Canonical, Made
from .delimited import ROOM
from .loading import Loaded, Loads
from .work import BROKEN, STEP, Work

REJECTS = "rejects"
_REJECT_COLUMNS = 'file, line, "column", value, reason, what, raw'


@dataclass(frozen=True)
class FileResult:
    """What became of one native table's rows: rows_read = rows_kept + rows_rejected."""

    file: str
    """Name of the file, with the archive, workbook, database or list it lies in."""
    path: Path
    rows_read: int
    rows_kept: int
    """Rows that were read soundly and feed no canonical row that was rejected; also those that only enrich others."""
    rows_rejected: int
    rows_repaired: int
    """Kept rows with a cell that was set right or left out; each is listed."""
    sha256: str
    number: int = 0


@dataclass(frozen=True)
class Batch:
    """What is true of a whole import."""

    source_system: str
    timezone: str
    currency: str | None
    as_of: datetime | None
    info: Mapping[str, object]


# --- counting ------------------------------------------------------------------------------------------------


def results(work: Work, parts: Sequence[Loaded]) -> tuple[FileResult, ...]:
    """What became of each native table's rows."""
    counted = work.con.execute(
        f"SELECT origin // {STEP}, count(DISTINCT origin) FILTER (what = 'rejected'), "
        "count(DISTINCT origin) FILTER (what = 'repaired' AND origin NOT IN (SELECT origin FROM rejects WHERE what = 'rejected')) "
        "FROM rejects GROUP BY ALL"
    ).fetchall()
    found = {int(n): (int(bad), int(mended)) for n, bad, mended in counted}
    listed = []
    for part in parts:
        broken = work.count(f"SELECT 1 FROM {_broken(part)}") if part.opened.broken else 0
        bad, mended = found.get(part.number, (0, 0))
        kept = part.rows - bad
        listed.append(
            FileResult(
                part.opened.shown, part.opened.native.path, part.rows + broken, kept, bad + broken, mended,
                part.opened.digest, part.number,
            )
        )  # fmt: skip
    names = [f.file for f in listed]
    return tuple(f if names.count(f.file) == 1 else replace(f, file=f.path.as_posix()) for f in listed)


def reasons(work: Work, parts: Sequence[Loaded], what: str = "rejected") -> list[tuple[str, int]]:
    """Why rows were set aside or repaired: "column: reason" and how many, the most frequent first."""
    found = [f'SELECT "column", reason FROM rejects WHERE what = {quoted(what)}']
    if what == "rejected":
        found += [f"SELECT NULL, reason FROM {_broken(p)}" for p in parts if p.opened.broken]
    rows = work.con.execute(
        f"""SELECT concat_ws(': ', nullif("column", ''), reason) AS why, count(*) FROM ({" UNION ALL ".join(found)})
        GROUP BY 1 ORDER BY 2 DESC, 1"""
    ).fetchall()
    return [(str(why), int(n)) for why, n in rows]


def _broken(part: Loaded) -> str:
    return (
        f"read_csv({quoted(part.opened.broken or '')}, header = false, auto_detect = false, columns = {{'line': 'BIGINT', "
        "'reason': 'VARCHAR', 'raw': 'VARCHAR'}, delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n', "
        f"parallel = false, {ROOM})"
    )


def idle(work: Work, made: Canonical, loads: Sequence[Loads]) -> list[tuple[str, int]]:
    """Files of which some rows feed a table and others none, with how many do not."""
    used = " UNION ALL ".join(f"SELECT origin FROM o_{n}" for n in made.tables if _has_origin(work, n))
    if not used:
        return []
    found = []
    for one in loads:
        view = f'"{one.file.name}"'
        rows = work.count(f"SELECT 1 FROM {view}")
        unused = work.count(f"SELECT 1 FROM {view} ANTI JOIN ({used}) USING (origin)") if rows else 0
        if 0 < unused < rows:
            found.append((", ".join(p.opened.shown for p in one.parts[:3]), unused))
    return found


def _has_origin(work: Work, name: str) -> bool:
    return bool(work.count(f"SELECT 1 FROM information_schema.tables WHERE table_name = 'o_{name}'"))


# --- tables --------------------------------------------------------------------------------------------------


def final_sql(made: Canonical) -> dict[str, str]:
    """SQL of each canonical table as it is written, with what an earlier import left."""
    tables = {name: _finished(one) for name, one in made.tables.items()}
    merged = {name: _merged(name, sql, made.known) for name, sql in tables.items()}
    merged |= {name: sql for name, sql in made.known.items() if name not in merged and name != "manifest"}
    if "events" in merged:
        order = 'PARTITION BY company_id, ticket_id ORDER BY "at", seq, event_id'
        merged["events"] = f"SELECT * REPLACE (row_number() OVER ({order}) AS seq) FROM ({merged['events']})"
    return {name: merged[name] for name in TABLES if name in merged}


def _finished(one: Made) -> str:
    """The canonical rows without their origin, with the columns nobody maps filled."""
    if one.view.startswith("d_"):
        return f"SELECT * FROM {one.view}"
    rows = one.view
    if one.table.name in PEOPLE_AND_PLACES:
        key = ", ".join(one.table.key)
        rows = f"(SELECT * FROM {rows} QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY origin NULLS LAST, place) = 1)"
    if one.table.name != "events":
        return f"SELECT * EXCLUDE (origin, place) FROM {rows}"
    # The id comes from what happened, so that a later import of the same change finds it again.
    told = ", ".join(
        f"coalesce(CAST({c} AS VARCHAR), '')"
        for c in ('"at"', "kind", "old", "new")
        if c.strip('"') in one.columns
    )
    seq = '"seq"' if "seq" in one.columns else "NULL"
    # Of one row's changes of one instant the kind decides: a join has no order of its own to keep.
    order = f'PARTITION BY company_id, ticket_id ORDER BY "at", {seq}, origin, place, {told}'
    numbered = f"SELECT * {'EXCLUDE (seq)' if 'seq' in one.columns else ''}, row_number() OVER ({order}) AS seq FROM {rows}"
    if "event_id" in one.columns:
        return f"SELECT * EXCLUDE (origin, place) FROM ({numbered})"
    return f"""
        SELECT * EXCLUDE (origin, place, told, again),
               concat(ticket_id, '-', told, if(again > 1, concat('-', again), '')) AS event_id
        FROM (SELECT *, row_number() OVER (PARTITION BY company_id, ticket_id, told ORDER BY seq) AS again
              FROM (SELECT *, left(md5(concat_ws('|', {told})), 10) AS told FROM ({numbered})))
    """


def _merged(name: str, sql: str, known: Mapping[str, str]) -> str:
    """New rows, and those of an earlier import whose key does not come again."""
    if name not in known:
        return sql
    same = " AND ".join(f"o.{k} IS NOT DISTINCT FROM n.{k}" for k in TABLES[name].key)
    return (
        f"SELECT * FROM ({sql}) UNION ALL BY NAME "
        f"SELECT * FROM ({known[name]}) AS o WHERE NOT EXISTS (SELECT 1 FROM ({sql}) AS n WHERE {same})"
    )


def window(work: Work, made: Canonical) -> tuple[datetime, datetime]:
    """First and latest instant in the new rows. Promised times do not count: they may lie ahead."""
    spans = []
    for one in made.tables.values():
        rows = f"(SELECT * FROM {one.view} WHERE kind <> 'sla')" if one.table.name == "events" else one.view
        stamps = [c.name for c in one.table.columns if c.type == "timestamp" and c.name in one.columns]
        if stamps and one.table.name not in {"agents", "sla_policies"}:
            shown = ", ".join(f'min("{c}"), max("{c}")' for c in stamps)
            found = work.con.execute(f"SELECT {shown} FROM {rows}").fetchall()[0]
            spans += [(found[i], found[i + 1]) for i in range(0, len(found), 2)]
    known = [(low, high) for low, high in spans if low is not None]
    if not known:
        nothing = datetime(1970, 1, 1)
        return nothing, nothing
    return min(low for low, _ in known), max(high for _, high in known)


def write_manifest(
    work: Work, made: Canonical, batch: Batch, files: Sequence[FileResult], earlier: str | None
) -> tuple[str, datetime]:
    """SQL of the manifest, a row a company and file, and the instant of the export."""
    first, latest = window(work, made)
    moment = batch.as_of or latest
    taken = _taken(work, earlier)
    work.con.execute(
        "CREATE TABLE imported (file VARCHAR, sha256 VARCHAR, rows_read BIGINT, rows_rejected BIGINT, rows_repaired BIGINT)"
    )
    rows = [(_free(f, taken), f.sha256, f.rows_read, f.rows_rejected, f.rows_repaired) for f in files]
    work.con.executemany("INSERT INTO imported VALUES (?, ?, ?, ?, ?)", rows)
    currency = quoted(batch.currency) if batch.currency else "NULL"
    companies = " UNION ".join(f"SELECT company_id FROM {m.view}" for m in made.tables.values())
    sql = f"""
        SELECT company_id, {quoted(batch.source_system)} AS source_system, {_stamp(moment)} AS as_of,
               {_stamp(min(first, moment))} AS window_start, {_stamp(moment)} AS window_end,
               {quoted(batch.timezone)} AS timezone, CAST({currency} AS VARCHAR) AS currency, i.*
        FROM (SELECT DISTINCT company_id FROM ({companies})) CROSS JOIN imported AS i
    """
    return (_merged("manifest", sql, {"manifest": earlier}) if earlier else sql), moment


def _taken(work: Work, earlier: str | None) -> dict[str, str]:
    """Names in the manifest of earlier imports, with their hash."""
    if earlier is None:
        return {}
    return {
        str(f): str(h)
        for f, h in work.con.execute(f"SELECT file, any_value(sha256) FROM ({earlier}) GROUP BY 1").fetchall()
    }


def _free(file: FileResult, taken: Mapping[str, str]) -> str:
    """The file's name; with the start of its hash when an earlier, other file was called alike."""
    return file.file if taken.get(file.file, file.sha256) == file.sha256 else f"{file.file}@{file.sha256[:8]}"


def _stamp(moment: datetime) -> str:
    return f"TIMESTAMP '{moment.isoformat(sep=' ')}'"


# --- rejects, folder -----------------------------------------------------------------------------------------


def set_aside(work: Work, parts: Sequence[Loaded], files: Sequence[FileResult]) -> None:
    """Create `set_aside`: every reject and repair with file, line, column, value, reason and the row's text."""
    kinds = 'file VARCHAR, line BIGINT, "column" VARCHAR, value VARCHAR, reason VARCHAR, what VARCHAR, raw VARCHAR'
    work.con.execute(f"CREATE TABLE set_aside (place INTEGER, {kinds})")
    for place, (part, file) in enumerate(zip(parts, files, strict=True)):
        if part.opened.broken:
            work.con.execute(
                f"INSERT INTO set_aside SELECT {place}, {quoted(file.file)}, line, NULL, NULL, reason, 'rejected', raw FROM {_broken(part)}"
            )
        if work.count(f"SELECT 1 FROM rejects WHERE origin // {STEP} = {part.number} LIMIT 1"):
            _set_aside(work, place, part, file.file)


def _set_aside(work: Work, place: int, part: Loaded, file: str) -> None:
    """Find the text of the rows of one native table that were set aside."""
    local = "".join(
        f"WHEN {quoted(c.column)} THEN CAST({c.reading.text} AS VARCHAR) " for c in part.cells if c.waits
    )
    value = f'coalesce(r.value, CASE r."column" {local}END)' if local else "r.value"
    work.con.execute(
        f"""
        INSERT INTO set_aside
        SELECT {place}, {quoted(file)}, {_line(part)}, nullif(r."column", ''), {value}, r.reason, r.what, t.raw
        FROM {_numbered(work, part)} AS t
        JOIN (SELECT *, origin - {part.number * STEP} AS number FROM rejects WHERE origin // {STEP} = {part.number}) AS r
        USING (number)
        """
    )


def _numbered(work: Work, part: Loaded) -> str:
    """SQL of the rows of a native table with the number that each has in it, all that were set aside among them."""
    mine = (
        f"SELECT origin - {part.number * STEP} AS number FROM rejects WHERE origin // {STEP} = {part.number}"
    )
    if part.gathered and not work.count(
        f"SELECT 1 FROM ({mine}) ANTI JOIN {part.aside} USING (number) LIMIT 1"
    ):
        return part.aside
    if not part.lands:
        return f"(SELECT *, place AS number FROM {part.source(placed=True)})"
    sound = "sum(if(bad, 0, 1)) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)"
    return f"(SELECT *, if(bad, {BROKEN} + place, {sound} - 1) AS number FROM {part.typed(placed=True)})"


def _line(part: Loaded) -> str:
    """SQL of the physical line on which a row begins."""
    if part.opened.staged:
        return "t.line"
    extra = (
        f" + coalesce((SELECT sum(extra) FROM x{part.number} AS x WHERE x.place < t.place), 0)"
        if part.extra_lines
        else ""
    )
    return f"t.place + {part.opened.first_line}{extra}"


def landed(work: Work, made: Canonical, parts: Sequence[Loaded]) -> dict[str, Path]:
    """Files of tables that were written as they are, where no row of theirs was set aside or changed since."""
    found = {}
    for part in parts:
        one = made.tables.get(part.lands.table) if part.lands else None
        if one is None or part.path is None or one.view != f"a_{one.table.name}":
            continue
        lost = work.count(f"SELECT 1 FROM gone WHERE origin // {STEP} = {part.number} LIMIT 1")
        if not lost and work.count(f"SELECT 1 FROM {part.table}") < LARGE:
            found[one.table.name] = part.path
    return found


def write_folder(
    work: Work,
    out: Path,
    tables: Mapping[str, str],
    info: Mapping[str, object],
    as_given: Sequence[str],
    earlier: Path | None,
    ready: Mapping[str, Path],
) -> None:
    """Write tables, rejects and dataset.json in place of the old folder; `ready` are those that lie written."""
    if work.lost:
        # A join keeps the order of its rows on one thread only, and the same file must give the same bytes.
        work.con.execute("SET threads = 1")
    ordered = f'SELECT {_REJECT_COLUMNS} FROM set_aside ORDER BY place, line, "column", reason'
    sql = f"SELECT {_REJECT_COLUMNS} FROM ({ordered})"
    old = earlier / REJECTS / "rejects.parquet" if earlier else None
    if old is not None and old.is_file():
        sql = f"SELECT * FROM read_parquet({quoted(old)}) UNION ALL BY NAME ({sql})"
    with replaced(out) as fresh:
        write_into(fresh, work.con, {n: sql for n, sql in tables.items() if n not in ready}, info, as_given)
        for name, path in ready.items():
            (fresh / name).mkdir()
            shutil.move(path, fresh / name / PART)
        (fresh / REJECTS).mkdir()
        copy_parquet(work.con, sql, fresh / REJECTS / "rejects.parquet")
        work.con.execute(f"COPY ({sql}) TO {quoted(fresh / REJECTS / 'rejects.csv')} (FORMAT csv, HEADER)")
