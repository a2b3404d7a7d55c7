"""A native table that can be read, and the names it is known by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["delimited", "json", "parquet", "excel", "duckdb", "postgres"]

_AFTER_NAME = re.compile(
    r"([-_. (]+\d[\d\-_.)T]*|[-_ ]*\(\d+\)|[-_. ](part|page|chunk)[-_ ]?\d+)+$", re.IGNORECASE
)


@dataclass(frozen=True)
class Native:
    """One native table that can be read."""

    shown: str
    """Name in messages and in the manifest: the file, with the archive, workbook or schema it lies in."""
    stem: str
    """Name without folder and ending, as it stands."""
    kind: Kind
    path: Path
    """The file itself, unpacked where needed; for a database in PostgreSQL nothing."""
    inner: str = ""
    """Sheet of the workbook, or schema and table of the database, parted by a point."""
    address: str = ""
    """Where the database lies, for PostgreSQL."""
    also: str = ""
    """Another name it goes by: that of the document whose only list it is."""

    def is_larger(self, size: int) -> bool:
        """Whether the file has more bytes than that; unknown for a database that is no file."""
        return self.path.is_file() and self.path.stat().st_size > size

    @property
    def folded(self) -> frozenset[str]:
        """Names it may be known by: its own, and the same without a number or date at its end."""
        names = [n for n in (self.stem, self.also) if n]
        return frozenset({fold(n) for n in names} | {fold(_AFTER_NAME.sub("", n)) for n in names})


def fold(name: str) -> str:
    """A name without case, all signs alike, so that `via.channel` equals `via__channel` and `Via channel`."""
    return re.sub(r"[\W_]+", "_", name.strip().lower()).strip("_")
