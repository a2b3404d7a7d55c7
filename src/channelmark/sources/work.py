"""The work database of one import, which goes to disk where memory ends, and the list of what was set aside."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import duckdb

from ..tables.store import quoted
from .errors import FileError

STEP = 10**12
"""Rows of native table n are numbered from n times this."""

MEMORY = "CHANNELMARK_MEMORY"
"""Environment variable: memory DuckDB may use before it goes to disk, as in 4GB."""

_ROOMS = ("350MB", "1GB", "4GB")
"""What is tried in turn without it: nearly every import runs in the first, and none needs more for more rows."""

T = TypeVar("T")

_REJECTS = 'origin BIGINT, "column" VARCHAR, value VARCHAR, reason VARCHAR, what VARCHAR'

Say = Callable[[str], None]


@dataclass
class Work:
    """Connection and scratch folder of one import. `rejects` holds reasons, `gone` the rows they concern."""

    con: duckdb.DuckDBPyConnection
    scratch: Path
    say: Say = lambda line: None

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
        self.con.execute("DROP TABLE found")
        return added

    def columns(self, sql: str) -> list[str]:
        """Names of the columns of a query."""
        return [str(r[0]) for r in self.con.execute(f"DESCRIBE {sql}").fetchall()]


def in_room(do: Callable[[str], T]) -> T:
    """Do something within a limit of memory; again with more where that is not enough.

    Raises FileError when the last limit is too small as well.
    """
    stated = os.environ.get(MEMORY)
    rooms = (stated,) if stated else _ROOMS
    for room in rooms:
        try:
            return do(room)
        except duckdb.OutOfMemoryException as error:
            last = error
    raise FileError.no_room(MEMORY, rooms[-1]) from last


@contextmanager
def working(say: Say | None = None, room: str = _ROOMS[0]) -> Iterator[Work]:
    """A work database that is gone afterwards."""
    with (
        tempfile.TemporaryDirectory(prefix="channelmark-") as name,
        # In memory, with a folder to spill to: a database file would compress what is read once.
        duckdb.connect() as con,
    ):
        con.execute("SET TimeZone = 'UTC'")
        con.execute("SET enable_progress_bar = false")
        con.execute(f"SET memory_limit = {quoted(room)}")
        con.execute(f"SET temp_directory = {quoted(Path(name) / 'spill')}")
        con.execute(f"CREATE TABLE rejects ({_REJECTS})")
        con.execute("CREATE TABLE gone (origin BIGINT)")
        yield Work(con, Path(name), say or (lambda line: None))
