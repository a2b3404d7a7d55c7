"""DuckDB, on this machine: the default engine."""

from __future__ import annotations

import duckdb
import pandas as pd

from ..facts import BUILT, fact_sql, tables_in
from ..tables import Tables
from .base import Engine, Row
from .calendars import build_calendars


class DuckEngine(Engine):
    """Canonical tables as views over the files; facts as tables in memory."""

    name = "duckdb"

    def __init__(self, tables: Tables) -> None:
        super().__init__(tables)
        self.connection = duckdb.connect()
        # Instants are naive UTC; any cast to a zone must not depend on the machine.
        self.connection.execute("set TimeZone = 'UTC'")
        tables.register(self.connection)

    def close(self) -> None:
        """Forget the facts."""
        self.connection.close()

    def _prepare(self, sql: str) -> None:
        """Nothing yet: most queries find their facts there, so that they are looked for only after one was missed."""

    def _make_calendars(self) -> None:
        build_calendars(self.connection, self.tables)

    def _make_fact(self, name: str) -> None:
        self.connection.execute(f"create temp table {name} as {fact_sql(name)}")

    def _rows(self, sql: str) -> list[Row]:
        cursor = self._run(sql)
        names = [d[0] for d in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def _frame(self, sql: str) -> pd.DataFrame:
        return self._run(sql).df()

    def _run(self, sql: str) -> duckdb.DuckDBPyConnection:
        try:
            return self.connection.execute(sql)
        except duckdb.CatalogException:
            missing = (tables_in(sql) & BUILT) - self._built
            if not missing:
                raise
        self.build(*missing)
        return self.connection.execute(sql)

    def _columns(self, table: str) -> tuple[str, ...]:
        return tuple(str(r[0]) for r in self.connection.execute(f"describe {table}").fetchall())
