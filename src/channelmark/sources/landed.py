"""Databases that dlt landed: lists became tables of their own (`tickets__tags`), tied to their row by `_dlt_id`.

Here they are put back, so that whatever a shape says of JSON holds for them too: a list of values is a column again,
a list of objects the rows inside. Table and column names of dlt: https://dlthub.com/docs/general-usage/destination-tables
"""

from __future__ import annotations

from dataclasses import replace

import duckdb

from .database import held, lists_beside
from .native import fold
from .opened import Opened, catalog_of, column_texts

_OWN = "_dlt_"


def from_postgres(con: duckdb.DuckDBPyConnection, opened: Opened) -> Opened:
    """A table of PostgreSQL with its lists; itself when dlt did not land it."""
    if not opened.has(f"{_OWN}id"):
        return opened
    table = column_texts(con, opened.native, opened.number, held(con, opened.native))
    return with_lists(con, replace(table, digest=opened.digest))


def with_lists(con: duckdb.DuckDBPyConnection, opened: Opened) -> Opened:
    """The table with its lists of values as columns; itself when dlt did not land it."""
    if not opened.has(f"{_OWN}id"):
        return opened
    lists = [(name, child) for name, child in _children(con, opened) if _columns(con, child) == ["value"]]
    if not lists:
        return opened
    joins = "".join(
        f" LEFT JOIN (SELECT {_OWN}parent_id AS parent, CAST(to_json(list(value ORDER BY CAST({_OWN}list_idx AS BIGINT))) AS VARCHAR) AS listed "
        f"FROM {child} GROUP BY 1) AS l{i} ON l{i}.parent = b.{_OWN}id"
        for i, (_, child) in enumerate(lists)
    )
    shown = "".join(f', l{i}.listed AS "{name}"' for i, (name, _) in enumerate(lists))
    # A table of its own: rows are numbered by their place, and a join may give another order each time.
    con.execute(
        f"CREATE TABLE landed_{opened.number} AS SELECT b.*{shown} FROM {opened.relation} AS b{joins}"
    )
    return replace(
        column_texts(con, opened.native, opened.number, f"landed_{opened.number}"), digest=opened.digest
    )


def rows_inside(con: duckdb.DuckDBPyConnection, outer: Opened, number: int, each: str) -> Opened | None:
    """The rows of a list of objects, with the columns of the row around; None when dlt landed no such table."""
    wanted = fold(each)
    child = next((c for name, c in _children(con, outer) if fold(name) == wanted), None)
    if child is None:
        return None
    around = [(f"around_{i}", sql) for i, sql in enumerate(outer.texts)]
    shown = ", ".join(f"b.{name}" for name, _ in around)
    above = ", ".join(f"{sql} AS {name}" for name, sql in around)
    con.execute(
        f"CREATE TABLE landed_{number} AS SELECT c.*, {shown} FROM {child} AS c "
        f"JOIN (SELECT {_OWN}id AS parent, {above} FROM {outer.relation}) AS b ON b.parent = c.{_OWN}parent_id"
    )
    inner = column_texts(con, outer.native, number, f"landed_{number}")
    names = tuple((fold(h), name) for h, (name, _) in zip(outer.header, around, strict=True))
    return replace(inner, part=each, around=names, digest=outer.digest)


def _children(con: duckdb.DuckDBPyConnection, opened: Opened) -> list[tuple[str, str]]:
    """Name of the list and SQL of the table of each list of a landed table."""
    if not opened.has(f"{_OWN}id"):
        return []
    if opened.native.kind == "postgres":
        return [(name, held(con, child)) for name, child in lists_beside(opened.native)]
    if opened.native.kind != "duckdb":
        return []
    schema, _, table = opened.native.inner.partition(".")
    catalog = catalog_of(opened)
    found = con.execute(
        "SELECT table_name FROM information_schema.tables WHERE table_catalog = ? AND table_schema = ? "
        "AND starts_with(table_name, ?) ORDER BY 1",
        [catalog, schema, f"{table}__"],
    ).fetchall()
    return [(str(r[0]).removeprefix(f"{table}__"), f'{catalog}."{schema}"."{r[0]}"') for r in found]


def _columns(con: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    """Columns that are not dlt's own."""
    return [
        str(r[0])
        for r in con.execute(f"DESCRIBE SELECT * FROM {table}").fetchall()
        if not str(r[0]).startswith(_OWN)
    ]
