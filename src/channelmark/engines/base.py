"""What every engine does: answer SQL over canonical tables, calendars and facts, building facts as they are asked for."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from ..errors import BadCallError
from ..facts import BUILT, FACTS, GIVEN, sources_of, tables_in
from ..facts.narrow import fact_columns
from ..tables import TABLES, Tables

Row = dict[str, Any]


class Engine(ABC):
    """SQL in DuckDB's dialect goes in, rows come out. A fact is built once, when it is first read."""

    name: str
    """How `open_engine` calls it."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self._built: set[str] = set()

    def build(self, *facts: str) -> None:
        """Build these facts and all they are made from, unless that was done before."""
        unknown = [f for f in facts if f not in _KNOWN]
        if unknown:
            raise BadCallError.unknown("fact table", unknown[0], FACTS)
        for name in facts:
            self._ensure(name)

    def query(self, sql: str) -> list[Row]:
        """Rows as dicts: the facts the SQL reads are built first."""
        self._prepare(sql)
        return self._rows(sql)

    def frame(self, sql: str) -> pd.DataFrame:
        """Rows as a DataFrame."""
        self._prepare(sql)
        return self._frame(sql)

    def columns(self, table: str) -> tuple[str, ...]:
        """Names of the columns of a fact, a calendar or a canonical table."""
        if table in TABLES:
            return TABLES[table].names
        if table in FACTS:
            return fact_columns(table)
        self.build(table)
        return self._columns(table)

    def expect(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Say which columns of which facts queries are going to read; `estimate` and reports do. Engines may use it."""
        del wanted  # whoever builds facts whole need not know

    @abstractmethod
    def close(self) -> None:
        """Give back what the engine holds."""

    def _prepare(self, sql: str) -> None:
        self.build(*(tables_in(sql) & BUILT))

    def _ensure(self, name: str) -> None:
        if name in self._built or name in TABLES:
            return
        if name in GIVEN:
            self._make_given()
            self._built.update(GIVEN)
            return
        for source in sorted(sources_of(name) & BUILT):
            self._ensure(source)
        self._make_fact(name)
        self._built.add(name)

    @abstractmethod
    def _make_given(self) -> None:
        """Create the tables of GIVEN."""

    @abstractmethod
    def _make_fact(self, name: str) -> None:
        """Create one fact; what it is made from is there."""

    @abstractmethod
    def _rows(self, sql: str) -> list[Row]: ...

    @abstractmethod
    def _frame(self, sql: str) -> pd.DataFrame: ...

    @abstractmethod
    def _columns(self, table: str) -> tuple[str, ...]: ...


_KNOWN = BUILT | frozenset(TABLES)
