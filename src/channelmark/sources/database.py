"""Databases as input: the tables of a DuckDB file or of a schema in PostgreSQL."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import duckdb

from ..errors import BadCallError
from ..tables.store import quoted
from .errors import FileError
from .native import Native

_DLT_OWN, _DLT_STAGING = "_dlt_", "_staging"
_SYSTEM = ("information_schema", "pg_catalog", "pg_toast")


def duckdb_natives(file: Path, shown: str, schema: str | None) -> Iterator[Native]:
    """Tables and views of a DuckDB file; `schema` keeps those of one schema."""
    try:
        with duckdb.connect(file, read_only=True) as con:
            rows = con.execute(
                "SELECT table_schema, table_name FROM information_schema.tables "
                "WHERE table_catalog = current_database() ORDER BY ALL"
            ).fetchall()
    except duckdb.Error as error:
        raise FileError.unreadable(file, str(error).splitlines()[0]) from error
    yield from _chosen(
        [Native(f"{shown}/{s}.{t}", t, "duckdb", file, f"{s}.{t}") for s, t in rows], schema, shown
    )


def postgres_natives(address: str, schema: str | None) -> list[Native]:
    """Tables and views of a PostgreSQL database; `schema` keeps those of one schema."""
    shown = shown_address(address)
    with connect(address) as con:
        rows = con.execute(
            "SELECT table_schema, table_name FROM information_schema.tables ORDER BY 1, 2"
        ).fetchall()
    found = [
        Native(f"{shown}/{s}.{t}", t, "postgres", Path(), f"{s}.{t}", address)
        for s, t in rows
        if s not in _SYSTEM
    ]
    return list(_chosen(found, schema, shown))


def _without_bookkeeping(found: Sequence[Native]) -> list[Native]:
    """Tables without dlt's own, and without the schema in which it prepares rows it has landed already."""
    schemas = {n.inner.partition(".")[0] for n in found}
    return [
        n
        for n in found
        if not n.stem.startswith(_DLT_OWN) and not _prepares(n.inner.partition(".")[0], schemas)
    ]


def _prepares(schema: str, schemas: set[str]) -> bool:
    return schema.endswith(_DLT_STAGING) and schema.removesuffix(_DLT_STAGING) in schemas


def _chosen(found: list[Native], schema: str | None, shown: str) -> Iterator[Native]:
    found = _without_bookkeeping(found)
    schemas = sorted({n.inner.partition(".")[0] for n in found})
    if schema is not None and schema not in schemas:
        raise BadCallError.unknown(f"schema in {shown}", schema, schemas)
    yield from (n for n in found if schema in (None, n.inner.partition(".")[0]))


def connect(address: str) -> Any:
    """A read-only connection in UTC. Raises BadCallError without a driver, FileError without an answer."""
    try:
        import psycopg
    except ImportError as error:
        raise BadCallError(
            "reading PostgreSQL needs psycopg. Install it (pip install 'channelmark[postgres]')."
        ) from error
    try:
        return psycopg.connect(
            address,
            options="-c TimeZone=UTC -c DateStyle=ISO -c default_transaction_read_only=on",
            connect_timeout=10,
        )
    except psycopg.Error as error:
        raise FileError(
            f"{shown_address(address)}: {str(error).strip()}. Check the address and whether the server runs."
        ) from error


def shown_address(address: str) -> str:
    """The address without user and password."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.hostname or 'localhost'}{f':{parts.port}' if parts.port else ''}{parts.path}"


def held(con: duckdb.DuckDBPyConnection, native: Native) -> str:
    """SQL name of a table of PostgreSQL, copied into `con` when it is first asked for; every column is text."""
    name = '"' + native.shown.replace('"', '""') + '"'
    if con.execute("SELECT 1 FROM duckdb_tables() WHERE table_name = ?", [native.shown]).fetchone() is None:
        with tempfile.TemporaryDirectory(prefix="channelmark-") as folder:
            out = Path(folder) / "rows.csv"
            copy_out(native, out)
            con.execute(
                f"CREATE TABLE {name} AS SELECT * FROM read_csv({quoted(out)}, header = true, all_varchar = true, "
                "delim = ',', quote = '\"', escape = '\"', strict_mode = true)"
            )
    return name


def lists_beside(native: Native) -> Iterator[tuple[str, Native]]:
    """The tables of PostgreSQL that a loader made of the lists in this one, by the list's name."""
    schema, _, table = native.inner.partition(".")
    with connect(native.address) as con:
        found = con.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = %s AND starts_with(table_name, %s) ORDER BY 1",
            [schema, f"{table}__"],
        ).fetchall()
    shown = native.shown.removesuffix(table)
    for (name,) in found:
        yield (
            str(name).removeprefix(f"{table}__"),
            replace(native, shown=f"{shown}{name}", stem=name, inner=f"{schema}.{name}"),
        )


def copy_out(native: Native, out: Path) -> None:
    """Stream a table of PostgreSQL into a CSV file with a header."""
    from psycopg import sql

    schema, _, table = native.inner.partition(".")
    query = sql.SQL("COPY (SELECT * FROM {}) TO STDOUT (FORMAT csv, HEADER)").format(
        sql.Identifier(schema, table)
    )
    with connect(native.address) as con, con.cursor().copy(query) as copy, out.open("wb") as f:
        for block in copy:
            f.write(block)
