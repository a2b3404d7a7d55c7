"""Facts kept as Parquet between runs, outside the data folder, for data large enough that building them takes time.

They lie in the user's cache folder (`~/.cache/channelmark/facts` on Linux), or where the environment variable
CHANNELMARK_CACHE says; `CHANNELMARK_CACHE=off` keeps none. The folder may be deleted at any time. A file's name
holds a key of all it depends on: the data, the SQL of the fact and of those it is made of, the code that reads
tables and builds calendars, and the version of DuckDB. A changed key means another file; old ones make room.
"""

from __future__ import annotations

import json
import os
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


@dataclass(frozen=True)
class FactCache:
    """Facts of one data set in a folder shared by all."""

    folder: Path
    tables: Tables
    most: int = MOST

    def path(self, fact: str) -> Path:
        """Where the fact is or will be kept."""
        parts = [fact_sql(n) for n in build_order([fact]) if n in FACTS]
        public = json.dumps(self.tables.info.get(PUBLIC) or {}, sort_keys=True)
        key = digest(self.tables.fingerprint(), public, _code(), duckdb.__version__, *parts)
        return self.folder / f"{fact}-{key[:32]}.parquet"

    def found(self, fact: str) -> Path | None:
        """The kept fact, or None."""
        path = self.path(fact)
        try:
            os.utime(path)  # read last now: the oldest go first
        except OSError:
            return None
        return path

    def keep(self, con: duckdb.DuckDBPyConnection, fact: str, sql: str) -> Path | None:
        """Compute the fact into its file; None when the folder cannot be written. Two runs may do so at once."""
        path = self.path(fact)
        try:
            with _fresh(path) as temporary:
                con.execute(f"copy ({sql}) to {quoted(temporary)} (format parquet, compression lz4)")
        except (OSError, duckdb.IOException):
            return None
        self._make_room()
        return path

    def _make_room(self) -> None:
        """Remove what was not read for longest until the rest fits."""
        files = sorted(((f.stat().st_mtime, f.stat().st_size, f) for f in _files(self.folder)), reverse=True)
        total, now = 0, time.time()
        for read, size, file in files:
            total += size
            if total > self.most and now - read > _IN_USE_S:
                with suppress(OSError):
                    file.unlink()


def fact_cache(tables: Tables) -> FactCache | None:
    """The cache for these tables; None when they are small or CHANNELMARK_CACHE is off."""
    asked = os.environ.get(VARIABLE, "")
    size = sum(f.stat().st_size for f in {f for parts in tables.files.values() for f in parts})
    if asked.lower() == OFF or size < WORTH_IT:
        return None
    root = Path(asked) if asked else platformdirs.user_cache_path("channelmark", appauthor=False)
    return FactCache(root / "facts", tables)


@contextmanager
def _fresh(path: Path) -> Iterator[Path]:
    """A temporary name beside `path`, which it takes when the block ends well."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".tmp", dir=path.parent)
    os.close(handle)
    try:
        yield Path(name)
        os.replace(name, path)
    finally:
        with suppress(OSError):
            os.unlink(name)


def _files(folder: Path) -> list[Path]:
    """Kept facts, and what killed runs left behind."""
    return [f for f in folder.iterdir() if f.suffix in (".parquet", ".tmp")]


@cache
def _code() -> str:
    """Key of the code that gives tables and calendars their values."""
    return tree_key(PACKAGE / "tables", PACKAGE / "clock", PACKAGE / "engines" / "calendars.py")
