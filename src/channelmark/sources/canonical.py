"""From typed native rows to canonical tables: one SELECT each, then the rules that every row must keep.

A rule that fails sets aside the native row that the canonical row came from, and with it everything else that row
feeds. Rows that name a contact which is not there are set aside last, until none is left.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import duckdb

from ..tables.checks import Rule, rejects_sql, row_rules
from ..tables.schema import TABLES, Table
from ..tables.store import quoted
from .errors import ShapeError
from .model import REJECT, Shape
from .work import Work

PEOPLE_AND_PLACES = ("companies", "teams", "agents", "customers")
"""Tables whose rows may be repeated in a file; the first one is kept."""

CHILDREN = {"messages": "sent_at", "events": "at", "quality_reviews": "reviewed_at"}
"""Tables whose rows are nothing without their contact, with the column of their instant."""

GRACE_S = 60
"""Seconds by which the clocks of one system may differ: a change this much before its contact is moved to it."""

FIXED = {"is_spam": "false", "has_comment": "false"}
"""What columns hold that nothing is said of."""
_COMPUTED = {"event_id", "seq"}
_JOINED = re.compile(r"\b(join|union|group|distinct|over|unnest|qualify)\b", re.IGNORECASE)
_ONE_FILE = re.compile(r"\bfrom\s+(\w+)(?:\s+as\s+\w+)?\s*$", re.IGNORECASE)
_EARLY_KEPT = "kind <> 'sla'"


@dataclass(frozen=True)
class Made:
    """A canonical table: the view of its accepted rows, and which columns they have."""

    table: Table
    view: str
    columns: frozenset[str]
    plain: bool = False
    """Rows of a single file in its order."""
    covers: str = ""
    """The file of which every sound row is here."""


@dataclass
class Canonical:
    """The canonical tables of one import, before they are written."""

    tables: dict[str, Made] = field(default_factory=dict)
    known: Mapping[str, str] = field(default_factory=dict)
    """SQL of the rows that an earlier import already wrote, by table."""
    added: dict[str, int] = field(default_factory=dict)
    """People and places that only other rows name."""

    def has(self, name: str, column: str) -> bool:
        """Whether the table has the column."""
        return name in self.tables and column in self.tables[name].columns


def build(work: Work, shape: Shape, company: str, known: Mapping[str, str]) -> Canonical:
    """Run a shape's SELECTs and set aside what cannot hold."""
    made = Canonical(known=known)
    for name, sql in shape.steps:
        if name == REJECT:
            work.reject(f"SELECT *, 'rejected' FROM ({sql})")
        else:
            _run(work, shape, name, f"CREATE TABLE {name} AS {sql}")
    for name, sql in shape.tables.items():
        made.tables[name] = _make(work, shape, TABLES[name], sql, company)
    for one in made.tables.values():
        _keep_rules(work, one)
    for one in made.tables.values():
        if one.table.name not in {*PEOPLE_AND_PLACES}:
            _refuse_repeated(work, one)
    _refuse_lost(work, made)
    return made


def _make(work: Work, shape: Shape, table: Table, sql: str, company: str) -> Made:
    """The rows of one SELECT in canonical types, materialized where it does more than rename."""
    try:
        given = work.columns(sql)
    except duckdb.Error as error:
        raise ShapeError.sql(shape.name, table.name, str(error)) from error
    stray = [g for g in given if g not in {*table.names, "origin", "place"}]
    if "origin" not in given or stray:
        raise ShapeError.columns(shape.name, table.name, stray or ["no origin"])
    owner = "CAST(company_id AS VARCHAR)" if "company_id" in given else quoted(company)
    fixed = {n: sql for n, sql in FIXED.items() if n in table.names and n not in given}
    shown = [
        *(
            f"CAST({c.sql} AS {c.sql_type}) AS {c.sql}"
            for c in table.columns
            if c.name in given and c.name != "company_id"
        ),
        *(f"{value} AS {n}" for n, value in fixed.items()),
        "place" if "place" in given else "0 AS place",
    ]
    plain = not _JOINED.search(sql)
    kind = "VIEW" if plain else "TABLE"
    _run(
        work,
        shape,
        table.name,
        f"CREATE {kind} o_{table.name} AS SELECT origin, {owner} AS company_id, {', '.join(shown)} FROM ({sql})",
    )
    work.view(f"a_{table.name}", f"SELECT * FROM o_{table.name}")
    columns = frozenset({*given, *fixed, "company_id"} & set(table.names))
    only = _ONE_FILE.search(sql)
    return Made(table, f"a_{table.name}", columns, plain, only.group(1) if plain and only else "")


def _run(work: Work, shape: Shape, name: str, sql: str) -> None:
    try:
        work.con.execute(sql)
    except duckdb.Error as error:
        raise ShapeError.sql(shape.name, name, str(error)) from error


def _keep_rules(work: Work, made: Made) -> None:
    """Set aside rows that break a rule of their table."""
    lacking = [
        c.name for c in made.table.columns if not c.nullable and c.name not in made.columns | _COMPUTED
    ]
    rules = row_rules(made.table, made.columns)
    rules = (*rules, *(Rule(n, "true", "is missing") for n in lacking))
    if not rules:
        return
    wrong = " OR ".join(f"coalesce({r.wrong}, false)" for r in rules)
    if not work.count(f"SELECT 1 FROM {made.view} WHERE {wrong}"):
        return
    held = tuple(r for r in rules if r.column in made.columns)
    source = f"(SELECT * FROM {made.view} WHERE {wrong})"
    if held:
        work.reject(f"SELECT *, 'rejected' FROM ({rejects_sql(source, held, 'origin')})")
    for name in lacking:
        work.reject(f"SELECT origin, {quoted(name)}, NULL, 'is missing', 'rejected' FROM {made.view}")


def _refuse_repeated(work: Work, made: Made) -> None:
    """Set aside rows that repeat the key of an earlier row."""
    key = [k for k in made.table.key if k in made.columns]
    if set(made.table.key) - set(key) - {"priority"}:
        return
    names = ", ".join(key)
    if work.repeated(made.view, key):
        work.reject(
            f"SELECT origin, {quoted(key[-1])}, CAST({key[-1]} AS VARCHAR), 'repeats the key of an earlier row', 'rejected' "
            f"FROM (SELECT * FROM {made.view} WHERE hash({names}) IN (SELECT key FROM again)) "
            f"QUALIFY row_number() OVER (PARTITION BY {names} ORDER BY origin, place) > 1"
        )


def _refuse_lost(work: Work, made: Canonical) -> None:
    """Set aside what belongs to no contact or was before it; what was a moment before it is moved to it."""
    if "tickets" not in made.tables and "tickets" not in made.known:
        return
    children = [n for n in CHILDREN if n in made.tables]
    while sum(_refuse_lost_of(work, made, name) for name in children):
        pass
    for name in children:
        _move(work, made, name)


def contacts_sql(made: Canonical) -> str:
    """SQL of company_id, ticket_id and created_at of every contact, of this import and earlier ones."""
    columns = "company_id, ticket_id, created_at"
    parts = [f"SELECT {columns} FROM {made.tables['tickets'].view}"] if "tickets" in made.tables else []
    if "tickets" in made.known:
        parts.append(f"SELECT {columns} FROM ({made.known['tickets']})")
    return (
        parts[0]
        if len(parts) == 1
        else (
            f"SELECT company_id, ticket_id, min(created_at) AS created_at FROM ({' UNION ALL '.join(parts)}) GROUP BY ALL"
        )
    )


def _refuse_lost_of(work: Work, made: Canonical, name: str) -> int:
    one, at = made.tables[name], f'"{CHILDREN[name]}"'
    early = f"c.{at} < t.created_at - INTERVAL {GRACE_S} SECONDS"
    if name == "events":
        early = f"({early} AND c.{_EARLY_KEPT})"
    joined = (
        f"FROM {one.view} AS c LEFT JOIN ({contacts_sql(made)}) AS t "
        "ON t.company_id = c.company_id AND t.ticket_id = c.ticket_id"
    )
    return work.reject(
        f"SELECT c.origin, CASE WHEN t.ticket_id IS NULL THEN 'ticket_id' ELSE {quoted(CHILDREN[name])} END, "
        f"CASE WHEN t.ticket_id IS NULL THEN c.ticket_id ELSE CAST(c.{at} AS VARCHAR) END, "
        "CASE WHEN t.ticket_id IS NULL THEN 'is not in tickets' ELSE 'is before its contact was created' END, "
        f"'rejected' {joined} WHERE t.ticket_id IS NULL OR {early}"
    )


def _move(work: Work, made: Canonical, name: str) -> None:
    """Move what was a moment before its contact's creation to it, and note it as repaired."""
    one, at = made.tables[name], f'"{CHILDREN[name]}"'
    if name == "quality_reviews":
        return
    kept = f" AND c.{_EARLY_KEPT}" if name == "events" else ""
    work.con.execute(
        f"CREATE OR REPLACE TEMP TABLE moments AS SELECT DISTINCT c.origin, c.{at} AS early, t.created_at AS created "
        f"FROM {one.view} AS c JOIN ({contacts_sql(made)}) AS t "
        f"ON t.company_id = c.company_id AND t.ticket_id = c.ticket_id WHERE c.{at} < t.created_at{kept}"
    )
    if work.count("SELECT 1 FROM moments"):
        work.reject(
            f"SELECT origin, {quoted(CHILDREN[name])}, CAST(early AS VARCHAR), "
            "'was a moment before its contact was created; moved to its creation', 'repaired' FROM moments"
        )
        work.con.execute(
            f"CREATE TABLE m_{name} AS SELECT c.* REPLACE (coalesce(m.created, c.{at}) AS {at}) FROM {one.view} AS c "
            f"LEFT JOIN moments AS m ON m.origin = c.origin AND m.early = c.{at}"
        )
        made.tables[name] = Made(one.table, f"m_{name}", one.columns)
    work.con.execute("DROP TABLE moments")
