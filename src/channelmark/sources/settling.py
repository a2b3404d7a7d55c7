"""What only all rows of a file together settle: which mark is the day, which version of a row counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..tables.schema import SQL_TYPES
from ..tables.store import quoted
from .errors import FileError
from .fields import Local, column_name, label
from .loading import Loaded, Loads, never_was, times_twice
from .model import Cast, File
from .work import Work
from .zones import ambiguous_sql, utc_sql


def settle(work: Work, loads: Loads) -> int:
    """Create the view of a file: times settled, rows set aside left out. Returns how many local times came twice."""
    twice = sum(times_twice(work, part) for part in loads.parts)
    values: dict[str, str] = {}
    for name, cast in loads.file.columns.items():
        parts = [
            (p, c.reading.local)
            for p in loads.parts
            for c in p.cells
            if c.name == name and c.reading.local and c.waits
        ]
        if not parts:
            continue
        month = _month_first(work, loads.file, name, parts)
        years = _years(work, [p for p, _ in parts], name, month)
        for part, local in parts:
            twice += _settle_one(work, part, name, cast, local, years, month_first=month)
            values[f"{part.number}:{name}"] = _settled(name, cast, local, years, month_first=month)
    _view(work, loads, values)
    return twice


def _month_first(work: Work, file: File, name: str, parts: Sequence[tuple[Loaded, Local]]) -> bool:
    """Whether the rows show that the month comes first. Raises FileError when they do not show it either way."""
    if not parts:
        return False
    day, month = column_name("l:" + name), column_name("m:" + name)
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
    return column_name(("m:" if month_first else "l:") + name)


def _years(work: Work, parts: Sequence[Loaded], name: str, month_first: bool) -> tuple[int, int]:
    """First and last year of these local times."""
    years: list[int] = []
    for part in parts:
        local = _chosen(name, month_first=month_first)
        low, high = work.con.execute(
            f"SELECT min(year({local})), max(year({local})) FROM {part.table}"
        ).fetchall()[0]
        years += [int(y) for y in (low, high) if y is not None]
    return (min(years, default=2000), max(years, default=2000))


def _settled(name: str, cast: Cast, local: Local, years: tuple[int, int], *, month_first: bool) -> str:
    chosen = _chosen(name, month_first=month_first)
    instant = chosen if cast.type == "date" or local.zone == "UTC" else utc_sql(chosen, local.zone, years)
    return f"coalesce({column_name('a:' + name)}, {instant})" if local.absolute else instant


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
    other = _chosen(name, month_first=not month_first)
    column = quoted(_column(part, name))
    what = "'repaired'" if cast.lenient else "'rejected'"
    work.reject(
        f"SELECT {part.origin}, {column}, NULL, "
        f"CASE WHEN {chosen} IS NULL THEN 'does not fit the order of day and month in the other rows' "
        f"ELSE {quoted(never_was(local.zone))} END, {what} "
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
            f"CAST({values.get(f'{part.number}:{n}', column_name(n)) if n in present else 'NULL'} AS {SQL_TYPES[c.type]}) AS {column_name(n)}"
            for n, c in file.columns.items()
        ]
        parts.append(f"SELECT {part.origin} AS origin, {', '.join(shown)} FROM {part.table} WHERE NOT bad")
    nothing = ", ".join(
        f"CAST(NULL AS {SQL_TYPES[c.type]}) AS {column_name(n)}" for n, c in file.columns.items()
    )
    rows = " UNION ALL ".join(parts) or f"SELECT CAST(NULL AS BIGINT) AS origin, {nothing} WHERE false"
    work.view(column_name(file.name), rows)


def refuse(work: Work, loads: Loads) -> None:
    """Set aside rows that must not count, repeated ones and old versions."""
    file = loads.file
    if not loads.parts:
        return
    for refusal in file.refuse:
        work.reject(
            f"SELECT origin, {quoted(refusal.column)}, CAST({column_name(refusal.column)} AS VARCHAR), "
            f"{quoted(refusal.reason)}, 'rejected' FROM {column_name(file.name)} WHERE {refusal.when}"
        )
    if file.key:
        _refuse_repeated(work, file)


def _refuse_repeated(work: Work, file: File) -> None:
    """Of rows with one key the newest is kept, else the first."""
    key = ", ".join(column_name(k) for k in file.key)
    view = column_name(file.name)
    newest = f"{column_name(file.newest)} DESC NULLS LAST, origin DESC" if file.newest else "origin"
    reason = "is an older version of another row" if file.newest else "repeats the key of an earlier row"
    # A row without a key names nothing that could come again.
    named = " AND ".join(f"{column_name(k)} IS NOT NULL" for k in file.key)
    if work.repeated(f"(SELECT * FROM {view} WHERE {named})", [column_name(k) for k in file.key]):
        work.reject(
            f"SELECT origin, {quoted(label(file.key[-1]))}, CAST({column_name(file.key[-1])} AS VARCHAR), {quoted(reason)}, 'rejected' "
            f"FROM (SELECT * FROM {view} WHERE {named} AND hash({key}) IN (SELECT key FROM again)) "
            f"QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY {newest}) > 1"
        )
