"""DuckDB on this machine: the default engine.

Of small data a fact is built whole when it is first read. Of large data it is built with the columns that are asked
for, a few companies at a time, and kept for the next run; whoever asks for a further column then gets it whole.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from threading import Lock

import duckdb
import pandas as pd

from ..facts import BUILT, FACTS, GIVEN, tables_in
from ..facts.narrow import Columns, fact_columns, read_by
from ..tables import Tables
from ..tables.store import quoted
from .base import Engine, Row
from .building import PART, SIDE_BY_SIDE, Plan, Step, batches, plan, show_parts, work_on
from .cache import FactCache, Kept, write_part
from .given import build_given


class DuckEngine(Engine):
    """Canonical tables as views over the files; facts as tables in memory, or as views over kept files."""

    name = "duckdb"

    def __init__(self, tables: Tables, cache: FactCache | None = None, *, lean: bool | None = None) -> None:
        """`lean`: whether facts are built with the columns asked for, in batches; by default where there is a cache."""
        super().__init__(tables)
        self._cache = cache
        self._lean = cache is not None if lean is None else lean
        self._columns_of: dict[str, Columns] = {}
        self._expected: dict[str, set[str]] = {}
        self._kept: set[str] = set()
        self._appending = Lock()
        self.connection = duckdb.connect()
        # Instants are naive UTC; any cast to a zone must not depend on the machine.
        self.connection.execute("set TimeZone = 'UTC'")
        # What does not fit into memory goes to the system's folder for such, not to a `.tmp` where one happens to be.
        spill = Path(tempfile.gettempdir()) / f"channelmark-{os.getpid()}"
        self.connection.execute(f"set temp_directory = {quoted(spill)}")
        if self._lean:
            # Large data: keeping the order of rows, which nothing relies on, costs a tenth of the time.
            self.connection.execute("set preserve_insertion_order = false")
        tables.register(self.connection)

    def close(self) -> None:
        """Forget the facts."""
        self.connection.close()

    def expect(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Remember what will be read, so that it is built together."""
        if self._lean:
            for fact, columns in wanted.items():
                self._expected.setdefault(fact, set()).update(columns)

    def _prepare(self, sql: str) -> None:
        """Of small data nothing yet: most queries find their facts there, so that they are looked for once one is missed."""
        if self._lean and (lacking := self._lacking(read_by(sql))):
            self._supply(lacking)

    def _ensure(self, name: str) -> None:
        if name in GIVEN:
            self._need_given()
        elif name in FACTS and (lacking := self._lacking({name: frozenset(fact_columns(name))})):
            self._supply(lacking)

    def _need_given(self) -> None:
        if not self._built >= set(GIVEN):
            self._make_given()
            self._built.update(GIVEN)

    def _make_given(self) -> None:
        build_given(self.connection, self.tables)

    def _lacking(self, wanted: Mapping[str, Columns]) -> dict[str, Columns]:
        """Facts that are not there, or not with all these columns."""
        return {f: c for f, c in wanted.items() if f not in self._built or not c <= self._columns_of[f]}

    # --- building --------------------------------------------------------------------------------------

    def _supply(self, lacking: Mapping[str, Columns]) -> None:
        wanted = {f: self._worth_building(f, c) for f, c in {**self._expected, **lacking}.items()}
        todo = plan(wanted, self._there, whole=not self._lean)
        if todo.given:
            self._need_given()
        if todo.steps:
            self._build(todo)

    def _worth_building(self, fact: str, columns: Iterable[str]) -> Columns:
        """The columns to build: those asked for and expected the first time, all of them the next."""
        every = frozenset(fact_columns(fact))
        wanted = frozenset(columns) | frozenset(self._expected.get(fact, ()))
        if not self._lean:
            return every
        if fact in self._built:
            return wanted if wanted <= self._columns_of[fact] else every
        once = self._cache is not None and any(not wanted <= k.columns for k in self._cache.kept(fact))
        return every if once and not (self._cache and self._cache.found(fact, wanted)) else wanted

    def _there(self, fact: str, columns: Columns) -> bool:
        if fact in self._built and columns <= self._columns_of[fact]:
            return True
        found = self._cache.found(fact, columns) if self._cache else None
        if found is not None:
            self._view(fact, found)
        return found is not None

    def _build(self, todo: Plan) -> None:
        if not self._lean:
            for step in todo.steps:
                self.connection.execute(f"create or replace table {step.fact} as {step.sql}")
                self._has(step.fact, step.columns)
            return
        try:
            with ExitStack() as stack:
                self._build_in_batches(todo, self._folders(todo, stack))
        except duckdb.IOException:
            if self._cache is None:
                raise
            self._cache = None  # the disk is full, say: the facts then stay in memory
            self._build_in_batches(todo, {})
        for step in todo.steps:
            if step.asked:
                self._take(step)

    def _folders(self, todo: Plan, stack: ExitStack) -> dict[str, Kept]:
        """Where the facts that were asked for are kept; nowhere, when nothing can be written."""
        try:
            if self._cache is not None:
                asked = [s for s in todo.steps if s.asked]
                return {s.fact: stack.enter_context(self._cache.keeping(s.fact, s.columns)) for s in asked}
        except OSError:
            self._cache = None
        return {}

    def _build_in_batches(self, todo: Plan, kept: Mapping[str, Kept]) -> None:
        con, fresh = self.connection, {s.fact for s in todo.steps}
        ranges = batches(con, self.tables)
        show_parts(con, self._built - fresh - {"clock", "scales"})
        try:
            # What one query leaves idle of the cores, another one uses.
            with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
                # Gone through one by one, so that no batch is begun after one that failed.
                build = partial(self._build_part, todo.steps, kept)
                for _ in pool.map(build, range(len(ranges)), ranges):
                    pass
        finally:
            con.execute(f"drop schema {PART} cascade")

    def _build_part(
        self, steps: Iterable[Step], kept: Mapping[str, Kept], number: int, companies: tuple[str, str]
    ) -> None:
        """The facts of some companies, on a connection of its own, whose temporary tables end with it."""
        with self.connection.cursor() as con:
            work_on(con, companies)
            for step in steps:
                source = f"({step.sql})"
                if step.feeds:
                    con.execute(f"create temp table {step.fact} as {step.sql}")
                    source = f"temp.{step.fact}"
                if step.fact in kept:
                    write_part(con, kept[step.fact], f"from {source}", number)
                elif step.asked:
                    self._append(con, step.fact, source)

    def _append(self, con: duckdb.DuckDBPyConnection, fact: str, source: str) -> None:
        """Add rows to a fact that is not kept. One at a time: two connections cannot make its table at once."""
        with self._appending:
            con.execute(f"create table if not exists main.new_{fact} as from {source} limit 0")
            con.execute(f"insert into main.new_{fact} from {source}")

    def _take(self, step: Step) -> None:
        """Read from now on what was just built."""
        found = self._cache.found(step.fact, step.columns) if self._cache else None
        if found is not None:
            self._view(step.fact, found)
            return
        self._drop(step.fact)
        self.connection.execute(f"alter table new_{step.fact} rename to {step.fact}")
        self._has(step.fact, step.columns)

    def _view(self, name: str, kept: Kept) -> None:
        self._drop(name)
        parts = quoted(kept.folder / "*.parquet")
        self.connection.execute(f"create view {name} as from read_parquet({parts})")
        self._kept.add(name)
        self._has(name, kept.columns)

    def _has(self, name: str, columns: Columns) -> None:
        self._built.add(name)
        self._columns_of[name] = columns

    def _drop(self, name: str) -> None:
        if name in self._built:
            self.connection.execute(f"drop {'view' if name in self._kept else 'table'} {name}")
            self._built.discard(name)
            self._kept.discard(name)

    # --- reading ---------------------------------------------------------------------------------------

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
            # Somebody emptied the cache's folder: its facts are built again.
            for name in list(self._kept):
                self._drop(name)
        if self._lean:
            self._supply(read_by(sql))
        self.build(*(tables_in(sql) & (frozenset(GIVEN) if self._lean else BUILT)))
        return self.connection.execute(sql)

    def _columns(self, table: str) -> tuple[str, ...]:
        return tuple(str(r[0]) for r in self.connection.execute(f"describe {table}").fetchall())

    def _make_fact(self, name: str) -> None:
        raise NotImplementedError  # `_supply` makes facts
