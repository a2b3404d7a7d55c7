"""DuckDB, on this machine: the default engine."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import duckdb
import pandas as pd

from ..facts import BUILT, fact_sql, tables_in
from ..tables import Tables
from ..tables.store import quoted
from .base import Engine, Row
from .cache import FactCache
from .calendars import build_calendars


class DuckEngine(Engine):
    """Canonical tables as views over the files; facts as tables in memory, or as views over kept files."""

    name = "duckdb"

    def __init__(self, tables: Tables, cache: FactCache | None = None) -> None:
        super().__init__(tables)
        self._cache = cache
        self._kept: set[str] = set()
        self.connection = duckdb.connect()
        # Instants are naive UTC; any cast to a zone must not depend on the machine.
        self.connection.execute("set TimeZone = 'UTC'")
        # What does not fit into memory goes to the system's folder for such, not to a `.tmp` where one happens to be.
        spill = Path(tempfile.gettempdir()) / f"channelmark-{os.getpid()}"
        self.connection.execute(f"set temp_directory = {quoted(spill)}")
        if cache is not None:
            # Large data: keeping the order of rows, which nothing relies on, costs a tenth of the time.
            self.connection.execute("set preserve_insertion_order = false")
        tables.register(self.connection)

    def close(self) -> None:
        """Forget the facts."""
        self.connection.close()

    def _prepare(self, sql: str) -> None:
        """Nothing yet: most queries find their facts there, so that they are looked for only after one was missed."""

    def _make_calendars(self) -> None:
        build_calendars(self.connection, self.tables)

    def _find_fact(self, name: str) -> bool:
        file = self._cache.found(name) if self._cache else None
        if file is not None:
            self._view(name, str(file))
        return file is not None

    def _make_fact(self, name: str) -> None:
        sql = fact_sql(name)
        file = self._cache.keep(self.connection, name, sql) if self._cache else None
        if file is None:
            self.connection.execute(f"create temp table {name} as {sql}")
        else:
            self._view(name, str(file))

    def _view(self, name: str, file: str) -> None:
        self.connection.execute(f"create temp view {name} as from read_parquet({quoted(file)})")
        self._kept.add(name)

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
            if not (tables_in(sql) & BUILT) - self._built:
                raise
        except duckdb.IOException:
            if not tables_in(sql) & self._kept:
                raise
            self._forget()
        self.build(*(tables_in(sql) & BUILT))
        return self.connection.execute(sql)

    def _forget(self) -> None:
        """Somebody emptied the cache's folder: its facts are built again when they are read next."""
        for name in self._kept:
            self.connection.execute(f"drop view {name}")
        self._built -= self._kept
        self._kept.clear()

    def _columns(self, table: str) -> tuple[str, ...]:
        return tuple(str(r[0]) for r in self.connection.execute(f"describe {table}").fetchall())
