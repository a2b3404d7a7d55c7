"""A DuckDB database file as data: its tables that are named like the canonical ones."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import duckdb

from ..errors import BadCallError
from ..tables import TABLES, Tables, table
from ..tables.store import quoted, typed_sql
from .errors import DatabaseError

SUFFIXES = (".duckdb", ".db")
_CATALOG = "channelmark_source"


@dataclass(frozen=True)
class DatabaseTables(Tables):
    """The canonical tables of a database file; it is opened for reading only."""

    schema: str = "main"
    """Schema of the database that holds them."""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return str(self.info.get("name", self.folder.stem))

    def register(self, con: duckdb.DuckDBPyConnection) -> None:
        """Attach the file to `con`, then create the views."""
        attached = con.execute("select 1 from duckdb_databases() where database_name = ?", [_CATALOG])
        if not attached.fetchall():
            with _readable(self.folder):
                con.execute(f"attach {quoted(self.folder)} as {_CATALOG} (read_only)")
        super().register(con)

    def select(self, name: str) -> str:
        """SQL of the table with every canonical column, in order and in its type."""
        known = table(name)
        if name not in self.files:
            return super().select(name)
        shown = (
            f"{typed_sql(c, text=False) if c.name in self.columns[name] else f'CAST(NULL AS {c.sql_type})'} AS {c.sql}"
            for c in known.columns
        )
        return f'SELECT {", ".join(shown)} FROM {_CATALOG}."{self.schema}"."{name}"'


def open_database(path: Path | str) -> DatabaseTables:
    """Look at a DuckDB file whose tables or views are named like the canonical ones.

    Where several schemas hold some, that of the table `tickets` counts, else main. Raises BadCallError when
    there is no such file, DatabaseError when it cannot be read or holds no canonical table.
    """
    file = Path(path)
    if not file.is_file():
        raise BadCallError.no_such_path("data", file)
    with duckdb.connect() as con, _readable(file):
        con.execute(f"attach {quoted(file)} as {_CATALOG} (read_only)")
        found = con.execute(
            "select schema_name, table_name, column_name from duckdb_columns() where database_name = ?",
            [_CATALOG],
        ).fetchall()
    homes = sorted({s for s, t, _ in found if t == "tickets"}) or ["main"]
    schema = "main" if "main" in homes else homes[0]
    columns = {
        name: frozenset(c for s, t, c in found if (s, t) == (schema, name)) & frozenset(known.names)
        for name, known in TABLES.items()
    }
    columns = {name: present for name, present in columns.items() if present}
    if not columns:
        raise DatabaseError.no_tables(file)
    return DatabaseTables(file, dict.fromkeys(columns, (file,)), columns, {}, schema)


@contextlib.contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except duckdb.Error as error:
        raise DatabaseError.unreadable(path, str(error).splitlines()[0]) from error
