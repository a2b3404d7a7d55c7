"""What must be built for a request: which facts, with which columns, in which order, and from which companies at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import duckdb

from ..facts import FACTS, GIVEN, build_order, fact_sql, sources_of
from ..facts.narrow import Columns, fact_columns, narrowed
from ..tables import TABLES, Tables

Wanted = Mapping[str, Iterable[str]]

SIDE_BY_SIDE = 2
"""Batches of companies that are worked on at once: a window or a file being written keeps one core of two waiting."""
BATCH = 250_000
"""Tickets of a batch. Whatever a fact joins lies in one company, so that companies can follow one another;
memory then grows with this number and the largest company, not with the data."""
_LAST = chr(0x10FFFF)
PART = "part"
"""Schema whose views show the companies worked on, under the names of the whole tables."""


@dataclass(frozen=True)
class Step:
    """One fact to be built."""

    fact: str
    sql: str
    columns: Columns
    asked: bool
    """Whether somebody reads it, or other facts alone."""
    feeds: bool
    """Whether another one of these facts is made from it."""


@dataclass(frozen=True)
class Plan:
    """Facts to be built, each after what it is made of."""

    steps: tuple[Step, ...]
    given: bool
    """Whether tables of GIVEN are read."""


def plan(wanted: Wanted, there: Callable[[str, Columns], bool], *, whole: bool = False) -> Plan:
    """The facts that must be built so that all these columns can be read.

    `there` says whether a fact is there already with these columns (and makes it so where an earlier run kept it). `whole`: every fact
    with all its columns.
    """
    needed = {f: set(c) for f, c in wanted.items()}
    steps: list[Step] = []
    for fact in reversed([f for f in build_order(wanted) if f in FACTS]):
        if fact not in needed:
            continue
        columns = frozenset(fact_columns(fact) if whole else needed[fact])
        if there(fact, columns):
            continue
        narrow = narrowed(fact, columns)
        feeds = any(fact in sources_of(s.fact) for s in steps)
        steps.append(
            Step(fact, fact_sql(fact) if whole else narrow.sql, narrow.columns, fact in wanted, feeds)
        )
        for source, columns in narrow.needs.items():
            needed.setdefault(source, set()).update(columns)
    read = {s for step in steps for s in sources_of(step.fact)}
    return Plan(tuple(reversed(steps)), bool(read & set(GIVEN)))


def batches(con: duckdb.DuckDBPyConnection, tables: Tables, size: int = BATCH) -> list[tuple[str, str]]:
    """Ranges of company ids, from the first on and before the second, each with about so many tickets."""
    if not _cheap_to_read_in_parts(tables):
        return [("", _LAST)]
    rows = con.execute("select company_id, count(*) from tickets group by company_id order by company_id")
    starts, count = [""], 0
    for company, tickets in rows.fetchall():
        if count and count + tickets > size:
            starts.append(company)
            count = 0
        count += tickets
    return list(zip(starts, [*starts[1:], _LAST], strict=True))


def _cheap_to_read_in_parts(tables: Tables) -> bool:
    """Whether reading some companies leaves most of the rest unread: Parquet does, CSV does not."""
    return all(f.suffix == ".parquet" for parts in tables.files.values() for f in parts)


def show_parts(con: duckdb.DuckDBPyConnection, built: Iterable[str]) -> None:
    """Views in a new schema PART of all that names its company: canonical tables, calendars, and facts already built.

    Of which companies: those of `work_on`.
    """
    con.execute(f"create schema {PART}")
    named = {t.name: "company_id" for t in TABLES.values() if "company_id" in t.names}
    for name in built:
        named[name] = "company" if name in FACTS and "company" in fact_columns(name) else "company_id"
    for name, column in named.items():
        con.execute(
            f"create view {PART}.{name} as from main.{name} "
            f"where {column} >= getvariable('first_company') and {column} < getvariable('before_company')"
        )


def work_on(con: duckdb.DuckDBPyConnection, batch: tuple[str, str]) -> None:
    """Let a connection see these companies only, under the names of the whole tables."""
    con.execute("set TimeZone = 'UTC'")
    con.execute(f"set search_path = '{PART},main'")
    first, before = (text.replace("'", "''") for text in batch)
    con.execute(f"set variable first_company = '{first}'")
    con.execute(f"set variable before_company = '{before}'")
