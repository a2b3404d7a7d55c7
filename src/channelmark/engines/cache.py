"""Facts kept as Parquet between runs, outside the data folder, for data large enough that building them takes time.

They lie in the user's cache folder (`~/.cache/channelmark/facts` on Linux), or where the environment variable
CHANNELMARK_CACHE says; `CHANNELMARK_CACHE=off` keeps none. The folder may be deleted at any time. A kept fact is a
folder of parts. Its name holds a key of all the fact depends on: the data, the SQL of the fact and of those it is made
of, the code that reads tables and builds calendars, and the version of DuckDB. A changed key means another folder; old
ones make room.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb
import platformdirs

from ..facts import FACTS, build_order, fact_sql
from ..facts.narrow import Columns
from ..keys import digest, tree_key
from ..resources import PACKAGE
from ..tables import Tables
from ..tables.store import quoted
from .calendars import PUBLIC

VARIABLE, OFF = "CHANNELMARK_CACHE", "off"
WORTH_IT = 16_000_000
"""Bytes of data from which on facts are kept: building them then takes longer than a second."""
MOST = 8_000_000_000
"""Bytes kept in all."""
_IN_USE_S = 86400
"""What was read within this time is not removed: another run may be reading it."""
_COLUMNS = "columns.json"


@dataclass(frozen=True)
class Kept:
    """A fact that was kept."""

    folder: Path
    columns: Columns


@dataclass(frozen=True)
class FactCache:
    """Facts of one data set in a folder shared by all."""

    folder: Path
    tables: Tables
    most: int = MOST

    def key(self, fact: str) -> str:
        """With what the names of the fact's folders begin."""
        parts = [fact_sql(n) for n in build_order([fact]) if n in FACTS]
        public = json.dumps(self.tables.info.get(PUBLIC) or {}, sort_keys=True)
        key = digest(self.tables.fingerprint(), public, _code(), duckdb.__version__, *parts)
        return f"{fact}-{key[:32]}"

    def kept(self, fact: str) -> list[Kept]:
        """All that is kept of the fact: with different columns, perhaps."""
        found = []
        for folder in sorted(self.folder.glob(f"{self.key(fact)}-*")):
            with suppress(OSError, ValueError):
                found.append(Kept(folder, frozenset(json.loads((folder / _COLUMNS).read_text("utf8")))))
        return found

    def found(self, fact: str, columns: Columns) -> Kept | None:
        """The fact with these columns, or None; it counts as read now."""
        for kept in self.kept(fact):
            if columns <= kept.columns:
                with suppress(OSError):
                    os.utime(kept.folder)  # those not read for longest go first
                    return kept
        return None

    @contextmanager
    def keeping(self, fact: str, columns: Columns) -> Iterator[Kept]:
        """An empty folder for the parts of the fact, kept when the block ends well. OSError where none can be made."""
        self.folder.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=".", suffix=".tmp", dir=self.folder))
        listed = sorted(columns)
        final = self.folder / f"{self.key(fact)}-{digest(*listed)[:8]}"
        try:
            (temporary / _COLUMNS).write_text(json.dumps(listed), encoding="utf-8")
            yield Kept(temporary, columns)
            with suppress(OSError):  # another run was quicker
                temporary.rename(final)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        self._make_room()

    def _make_room(self) -> None:
        """Remove what was not read for longest until the rest fits."""
        kept = sorted(((f.stat().st_mtime, _size(f), f) for f in self.folder.iterdir()), reverse=True)
        total, now = 0, time.time()
        for read, size, folder in kept:
            total += size
            if total > self.most and now - read > _IN_USE_S:
                shutil.rmtree(folder, ignore_errors=True)


def write_part(con: duckdb.DuckDBPyConnection, kept: Kept, sql: str, number: int) -> None:
    """Compute one part of a fact into its folder."""
    part = kept.folder / f"{number:05d}.parquet"
    con.execute(f"copy ({sql}) to {quoted(part)} (format parquet, parquet_version v2, compression lz4)")


def fact_cache(tables: Tables) -> FactCache | None:
    """The cache for these tables; None when they are small or CHANNELMARK_CACHE is off."""
    asked = os.environ.get(VARIABLE, "")
    if asked.lower() == OFF or not is_large(tables):
        return None
    root = Path(asked) if asked else platformdirs.user_cache_path("channelmark", appauthor=False)
    return FactCache(root / "facts", tables)


def is_large(tables: Tables) -> bool:
    """Whether building the facts of these tables takes time."""
    return sum(f.stat().st_size for f in {f for parts in tables.files.values() for f in parts}) >= WORTH_IT


def _size(kept: Path) -> int:
    return sum(f.stat().st_size for f in ([kept] if kept.is_file() else kept.rglob("*")))


@cache
def _code() -> str:
    """Key of the code that gives tables and calendars their values."""
    given = (PACKAGE / "engines" / name for name in ("calendars.py", "given.py"))
    return tree_key(PACKAGE / "tables", PACKAGE / "clock", *given)
