"""The work database of one import, which goes to disk where memory ends, and the list of what was set aside."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import duckdb

from ..tables.store import quoted
from .errors import FileError

STEP = 10**12
"""Rows of native table n are numbered from n times this."""

BROKEN = STEP // 2
"""Rows that were set aside before a table was written are numbered from here on in it, by their place."""

MEMORY = "CHANNELMARK_MEMORY"
"""Environment variable: memory DuckDB may use before it goes to disk, as in 4GB."""

_PER_THREAD_MB = 80
"""From here on threads write an ordered table side by side; with 60, two cores took twice the time of these."""

_LARGER = ("1GB", "4GB")
"""What is tried in turn where that is not enough. Hardly an import gets there: more rows need no more memory."""

_MANY = 200_000
"""Rows from which on it is worth to see whether their keys rise."""
_PROBE = 10_000

T = TypeVar("T")

_REJECTS = 'origin BIGINT, "column" VARCHAR, value VARCHAR, reason VARCHAR, what VARCHAR'

Say = Callable[[str], None]


@dataclass
class Work:
    """Connection and scratch folder of one import. `rejects` holds reasons, `gone` the rows they concern."""

    con: duckdb.DuckDBPyConnection
    scratch: Path
    say: Say = lambda line: None
    views: dict[str, str] = field(default_factory=dict)
    """Views without the rows in `gone`, by name."""
    lost: bool = False
    """Whether there are any."""

    def view(self, name: str, sql: str) -> None:
        """Create a view of these rows without those that are set aside, now or later."""
        self.views[name] = sql
        # A join would cost its time and the order of the rows; without rows to leave out there is none.
        kept = f"SELECT * FROM ({sql}) ANTI JOIN gone USING (origin)" if self.lost else sql
        self.con.execute(f"CREATE OR REPLACE VIEW {name} AS {kept}")

    def count(self, sql: str) -> int:
        """How many rows a query yields."""
        return int(self.con.execute(f"SELECT count(*) FROM ({sql})").fetchall()[0][0])

    def reject(self, sql: str) -> int:
        """Set aside or note rows: SQL of origin, column, value, reason, rejected or repaired. Returns new reasons.

        Found first and added then, as the views that are looked at leave out what is rejected.
        """
        self.con.execute(f"CREATE OR REPLACE TEMP TABLE found ({_REJECTS})")
        self.con.execute(f"INSERT INTO found {sql}")
        added = self.count("SELECT 1 FROM found")
        if added:
            self.con.execute("INSERT INTO rejects SELECT DISTINCT * FROM found")
            self.con.execute(
                "INSERT INTO gone SELECT DISTINCT found.origin FROM found ANTI JOIN gone USING (origin) "
                "WHERE found.what = 'rejected'"
            )
            self._leave_out()
        self.con.execute("DROP TABLE found")
        return added

    def repeated(self, rows: str, key: Sequence[str]) -> bool:
        """Whether some key may come more than once; the hashes of those keys are then in `again`.

        A hash needs a fraction of the memory of its key. Two keys of one hash are told apart by who asks.
        """
        if self._rise(rows, key):
            return False
        self.con.execute(
            f"CREATE OR REPLACE TEMP TABLE again AS SELECT hash({', '.join(key)}) AS key FROM {rows} GROUP BY 1 HAVING count(*) > 1"
        )
        return bool(self.count("SELECT 1 FROM again"))

    def _rise(self, rows: str, key: Sequence[str]) -> bool:
        """Whether many keys come in rising order, as exports mostly do: none then comes twice, and none is kept in mind."""
        if self.count(f"SELECT 1 FROM {rows}") < _MANY:
            return False
        texts = [f"CAST({k} AS VARCHAR)" for k in key]
        # By length before letters: 10 follows 9.
        parts = [x for i in range(len(key)) for x in (f"strlen(k{i})", f"k{i}")]
        before = [x.replace("k", "p") for x in parts]
        rising = f"{parts[-1]} > {before[-1]}"
        for part, earlier in zip(parts[-2::-1], before[-2::-1], strict=True):
            rising = f"({part} > {earlier} OR ({part} = {earlier} AND {rising}))"
        named = ", ".join(f"{text} AS k{i}" for i, text in enumerate(texts))
        paired = ", ".join(f"lag(k{i}) OVER () AS p{i}" for i in range(len(key)))
        for limit in (f" LIMIT {_PROBE}", ""):
            pairs = f"SELECT *, {paired} FROM (SELECT {named} FROM {rows}{limit})"
            # The first row has none before it.
            if self.count(f"SELECT 1 FROM ({pairs}) WHERE NOT coalesce({rising}, false) LIMIT 2") > 1:
                return False
        return True

    def _leave_out(self) -> None:
        """Let the views leave out what is gone, from the first such row on."""
        if not self.lost and self.count("SELECT 1 FROM gone LIMIT 1"):
            self.lost = True
            for name, sql in self.views.items():
                self.view(name, sql)

    def columns(self, sql: str) -> list[str]:
        """Names of the columns of a query."""
        return [str(r[0]) for r in self.con.execute(f"DESCRIBE {sql}").fetchall()]


def in_room(do: Callable[[str], T]) -> T:
    """Do something within a limit of memory; again with more where that is not enough.

    Raises FileError when the last limit is too small as well.
    """
    stated = os.environ.get(MEMORY)
    rooms = (stated,) if stated else (_first_room(), *_LARGER)
    for room in rooms:
        try:
            return do(room)
        except duckdb.OutOfMemoryException as error:
            last = error
    raise FileError.no_room(MEMORY, rooms[-1]) from last


def _first_room() -> str:
    """Memory by the number of threads: each reads and writes a part of the rows of its own."""
    return f"{_PER_THREAD_MB * (1 + (os.cpu_count() or 1))}MB"


@contextmanager
def working(say: Say | None = None, room: str | None = None) -> Iterator[Work]:
    """A work database that is gone afterwards."""
    with (
        tempfile.TemporaryDirectory(prefix="channelmark-") as name,
        # In memory, with a folder to spill to: a database file would compress what is read once.
        duckdb.connect() as con,
    ):
        con.execute("SET TimeZone = 'UTC'")
        con.execute("SET enable_progress_bar = false")
        con.execute(f"SET memory_limit = {quoted(room or _first_room())}")
        con.execute(f"SET temp_directory = {quoted(Path(name) / 'spill')}")
        con.execute(f"CREATE TABLE rejects ({_REJECTS})")
        con.execute("CREATE TABLE gone (origin BIGINT)")
        yield Work(con, Path(name), say or (lambda line: None))
