"""Checks of canonical rows, in SQL: which rows cannot hold, and why.

A rule looks at one row; keys and references need the whole table. A contact whose customer is unknown is
reported and kept: a missing customer never drops a contact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

from .schema import TABLES, Column, Table, table
from .store import Tables, is_text, numbered_scan, open_tables, quoted, scan, typed_sql

_NOT_BEFORE = {
    "tickets": (
        ("first_response_at", "created_at"),
        ("first_resolved_at", "created_at"),
        ("resolved_at", "created_at"),
        ("resolved_at", "first_resolved_at"),
    ),
    "manifest": (("window_end", "window_start"),),
    "agents": (("active_to", "active_from"),),
    "customers": (("ended_at", "started_at"),),
    "sessions": (
        ("queued_at", "requested_at"),
        ("picked_up_at", "requested_at"),
        ("ended_at", "requested_at"),
        ("ended_at", "picked_up_at"),
    ),
    "agent_time": (("end_at", "start_at"),),
    "surveys": (("responded_at", "sent_at"),),
    "visits": (("ended_at", "started_at"), ("chat_requested_at", "started_at")),
    "costs": (("period_end", "period_start"),),
    "schedules": (("valid_to", "valid_from"),),
    "holidays": (("end_date", "start_date"),),
}
"""Pairs (later, earlier) of columns of one row."""

_REFERENCES = (
    ("tickets", "customer_id", "customers"),
    ("tickets", "assignee_id", "agents"),
    ("tickets", "team_id", "teams"),
    ("agents", "team_id", "teams"),
    ("messages", "ticket_id", "tickets"),
    ("events", "ticket_id", "tickets"),
    ("sessions", "ticket_id", "tickets"),
    ("sessions", "agent_id", "agents"),
    ("sessions", "visit_id", "visits"),
    ("agent_time", "agent_id", "agents"),
    ("agent_time", "ticket_id", "tickets"),
    ("surveys", "ticket_id", "tickets"),
    ("surveys", "customer_id", "customers"),
    ("surveys", "agent_id", "agents"),
    ("conversions", "ticket_id", "tickets"),
    ("conversions", "visit_id", "visits"),
    ("conversions", "customer_id", "customers"),
    ("conversions", "agent_id", "agents"),
    ("quality_reviews", "ticket_id", "tickets"),
    ("quality_reviews", "agent_id", "agents"),
    ("holidays", "schedule_id", "schedules"),
)
"""(table, column, table it points to); the column pointed to has the last table's own key name.

What a contact was merged into, or follows up, may well lie outside the export.
"""

_OWN_KEY = {"customers": "customer_id", "agents": "agent_id", "teams": "team_id", "tickets": "ticket_id",
            "visits": "visit_id", "schedules": "schedule_id"}  # fmt: skip

_WITHIN_CONTACT = {
    "messages": ("sent_at", "true"),
    "events": ("at", "kind <> 'sla'"),
    "surveys": ("sent_at", "true"),
}
"""Tables whose rows cannot be before their contact: their instant, and which rows. A promised time may be any."""

_STARTED = {
    "tickets": "created_at",
    "messages": "sent_at",
    "sessions": "requested_at",
    "visits": "started_at",
}
"""Instants that cannot lie after the export was made."""


@dataclass(frozen=True)
class Rule:
    """One thing that must not be true of a row."""

    column: str
    wrong: str
    """SQL condition over the row's columns; true means the row cannot hold."""
    reason: str


@dataclass(frozen=True)
class Problem:
    """One reason, and how many rows of a table it concerns."""

    column: str
    reason: str
    rows: int
    example: str
    """File, row and value of the first of them."""


@dataclass(frozen=True)
class TableReport:
    """What `channelmark check` says about one canonical table."""

    table: str
    need: str
    present: bool
    rows: int
    columns: tuple[str, ...]
    """Canonical columns that are there."""
    missing_required: tuple[str, ...]
    """Columns no row may leave empty, and that are not there."""
    missing_optional: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with what is there."""
        return not self.problems and not (self.present and self.missing_required)


def row_rules(known: Table, columns: frozenset[str]) -> tuple[Rule, ...]:
    """The rules that rows of the table with these columns must keep."""
    present = [c for c in known.columns if c.name in columns]
    ordered = (_order_rules(known, columns), _scale_rules(known, columns))
    return (*(rule for c in present for rule in _column_rules(c)), *(r for rules in ordered for r in rules))


def rejects_sql(source: str, rules: tuple[Rule, ...], carried: str) -> str:
    """SQL of one row a broken rule: the columns `carried`, then column, value, reason."""
    if not rules:
        return f"SELECT {carried}, '' AS \"column\", '' AS value, '' AS reason FROM {source} WHERE false"
    cases = ", ".join(
        f"CASE WHEN {r.wrong} THEN {{'column': {quoted(r.column)}, "
        f"'value': CAST(\"{r.column}\" AS VARCHAR), 'reason': {quoted(r.reason)}}} END"
        for r in rules
    )
    return (
        f"SELECT {carried}, unnest(list_filter([{cases}], lambda p: p IS NOT NULL), recursive := true) "
        f"FROM {source}"
    )


def check(folder: Path | str) -> list[TableReport]:
    """Look at every canonical table of a folder: rows, missing columns, rows that cannot hold."""
    tables = open_tables(folder)
    with duckdb.connect() as con:
        con.execute("SET TimeZone = 'UTC'")
        return [_report(con, tables, known) for known in TABLES.values()]


def problems_sql(tables: Tables, name: str) -> str:
    """SQL of every reject of a table: file, row, column, value, reason. Rows count from 1 in each file."""
    rules = row_rules(table(name), tables.columns[name])
    parts = [rejects_sql(_typed(tables, name), rules, "file, row")]
    if is_text(tables.files[name]):
        parts.append(_untyped_sql(tables, name))
    parts.append(_repeated_sql(tables, name))
    parts.extend(_orphans_sql(tables, name))
    parts.extend(_strangers_sql(tables, name))
    parts.extend(_early_sql(tables, name))
    parts.extend(_late_sql(tables, name))
    return " UNION ALL ".join(f"({p})" for p in parts)


def _report(con: duckdb.DuckDBPyConnection, tables: Tables, known: Table) -> TableReport:
    present = tables.has(known.name)
    columns = tables.columns.get(known.name, frozenset())
    absent = [c for c in known.columns if c.name not in columns]
    return TableReport(
        table=known.name,
        need=known.need,
        present=present,
        rows=_count(con, tables, known) if present else 0,
        columns=tuple(c.name for c in known.columns if c.name in columns),
        missing_required=tuple(c.name for c in absent if not c.nullable),
        missing_optional=tuple(c.name for c in absent if c.nullable),
        problems=_problems(con, tables, known) if present else (),
    )


def _count(con: duckdb.DuckDBPyConnection, tables: Tables, known: Table) -> int:
    row = con.execute(f"SELECT count(*) FROM {scan(tables.files[known.name])}").fetchone()
    return int(row[0]) if row else 0


def _problems(con: duckdb.DuckDBPyConnection, tables: Tables, known: Table) -> tuple[Problem, ...]:
    found = con.execute(
        f"""
        SELECT "column", reason, count(*), arg_min(file, (file, row)), min(row), arg_min(value, (file, row))
        FROM ({problems_sql(tables, known.name)}) GROUP BY ALL ORDER BY 3 DESC, 1, 2
        """
    ).fetchall()
    return tuple(
        Problem(c, why, n, f"{Path(f).name}, row {row}: {value}") for c, why, n, f, row, value in found
    )


def _typed(tables: Tables, name: str) -> str:
    """The table's rows in canonical types, with file and row; text that has no such value is NULL here."""
    files = tables.files[name]
    text = is_text(files)
    present = [c for c in table(name).columns if c.name in tables.columns[name]]
    shown = ", ".join(f"{typed_sql(c, text, 'TRY_CAST')} AS {c.sql}" for c in present)
    return f"(SELECT file, row, {shown} FROM {numbered_scan(files)})"


def _untyped_sql(tables: Tables, name: str) -> str:
    """Rejects of CSV text that cannot be read as its column's type."""
    present = [c for c in table(name).columns if c.name in tables.columns[name] and c.type != "string"]
    rules = tuple(
        Rule(
            c.name, f"{c.sql} IS NOT NULL AND {typed_sql(c, True, 'TRY_CAST')} IS NULL", f"is not a {c.type}"
        )
        for c in present
    )
    return rejects_sql(numbered_scan(tables.files[name]), rules, "file, row")


def _repeated_sql(tables: Tables, name: str) -> str:
    """Rejects of rows that repeat the key of an earlier row."""
    key = [k for k in table(name).key if k in tables.columns[name]]
    names = ", ".join(key) or "NULL"
    return f"""
        SELECT file, row, {quoted(", ".join(key))} AS "column", concat_ws(', ', {names}) AS value,
               'repeats the key of an earlier row' AS reason
        FROM {_typed(tables, name)}
        QUALIFY row_number() OVER (PARTITION BY {names} ORDER BY file, row) > 1
    """


def _orphans_sql(tables: Tables, name: str) -> Iterator[str]:
    """Reports of references that lead nowhere; only to tables that are there."""
    for source, column, target in _REFERENCES:
        if source != name or not tables.has(target) or not tables.has(source, column):
            continue
        own = _OWN_KEY[target]
        yield f"""
            SELECT file, row, {quoted(column)} AS "column", {column} AS value,
                   {quoted(f"is not in {target}")} AS reason
            FROM {_typed(tables, name)} AS s
            WHERE {column} IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM ({tables.select(target)}) AS t
                WHERE t.{own} = s.{column} AND t.company_id = s.company_id)
        """


def _strangers_sql(tables: Tables, name: str) -> Iterator[str]:
    """Reports of rows of a company that is not listed."""
    if name == "companies" or not tables.has("companies") or not tables.has(name, "company_id"):
        return
    yield f"""
        SELECT file, row, 'company_id' AS "column", company_id AS value, 'is not in companies' AS reason
        FROM {_typed(tables, name)} AS s WHERE company_id NOT IN (
            SELECT company_id FROM ({tables.select("companies")}) WHERE company_id IS NOT NULL)
    """


def _early_sql(tables: Tables, name: str) -> Iterator[str]:
    """Reports of rows that are before the contact they belong to."""
    column, which = _WITHIN_CONTACT.get(name, ("", ""))
    needed = ("company_id", "ticket_id", column)
    if not column or not tables.has("tickets") or not all(tables.has(name, c) for c in needed):
        return
    yield f"""
        SELECT file, row, {quoted(column)} AS "column", CAST("{column}" AS VARCHAR) AS value,
               'is before its contact was created' AS reason
        FROM (SELECT * FROM {_typed(tables, name)} WHERE {which}) AS s
        JOIN (SELECT company_id, ticket_id, min(created_at) AS created FROM ({tables.select("tickets")}) GROUP BY ALL) AS t
        ON t.company_id = s.company_id AND t.ticket_id = s.ticket_id WHERE s."{column}" < t.created
    """


def _late_sql(tables: Tables, name: str) -> Iterator[str]:
    """Reports of rows that began after the export they come from was made."""
    column = _STARTED.get(name, "")
    if not column or not tables.has("manifest", "as_of") or not tables.has(name, column):
        return
    yield f"""
        SELECT file, row, {quoted(column)} AS "column", CAST(s.{column} AS VARCHAR) AS value,
               'is after as_of of its company' AS reason
        FROM {_typed(tables, name)} AS s
        JOIN (SELECT company_id, max(as_of) AS as_of FROM ({tables.select("manifest")}) GROUP BY 1) AS m
        ON m.company_id = s.company_id WHERE s.{column} > m.as_of
    """


def _column_rules(column: Column) -> Iterator[Rule]:
    name, sql = column.name, column.sql
    if not column.nullable:
        yield Rule(name, f"{sql} IS NULL", "is missing")
    if column.enum:
        allowed = ", ".join(quoted(v) for v in column.enum)
        yield Rule(name, f"{sql} NOT IN ({allowed})", f"is none of {', '.join(column.enum)}")
    if column.low is not None:
        yield Rule(name, f"{sql} < {column.low}", f"is below {column.low:g}")
    if column.high is not None:
        yield Rule(name, f"{sql} > {column.high}", f"is above {column.high:g}")
    if column.type == "decimal":
        yield Rule(name, f"NOT isfinite({sql})", "is not a finite number")
    if column.type == "time":
        pattern = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00"
        yield Rule(name, f"NOT regexp_full_match({sql}, '{pattern}')", "is not a time as HH:MM")


def _order_rules(known: Table, columns: frozenset[str]) -> Iterator[Rule]:
    for later, earlier in _NOT_BEFORE.get(known.name, ()):
        if {later, earlier} <= columns:
            yield Rule(later, f"{later} < {earlier}", f"is before {earlier}")


def _scale_rules(known: Table, columns: frozenset[str]) -> Iterator[Rule]:
    if known.name == "surveys" and {"score", "scale_min", "scale_max"} <= columns:
        yield Rule("score", "score NOT BETWEEN scale_min AND scale_max", "lies outside its scale")
