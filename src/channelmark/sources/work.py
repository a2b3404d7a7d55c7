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
        self.con.execute(
            f"CREATE OR REPLACE TEMP TABLE again AS SELECT hash({', '.join(key)}) AS key FROM {rows} GROUP BY 1 HAVING count(*) > 1"
        )
        return bool(self.count("SELECT 1 FROM again"))

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
