"""Help desks and files that can be imported: one line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from ..errors import BadCallError
from .csv import FileResult, ImportResult, import_csv
from .errors import FileError, MappingError
from .mapping import load_mapping, mapping_names


@dataclass(frozen=True)
class Source:
    """Something that can be imported."""

    name: str
    about: str
    load: Callable[..., ImportResult]
    """Takes paths, mapping and the folder to write, as import_csv does."""

    def __call__(self, *args: Any, **options: Any) -> ImportResult:
        """Import."""
        return self.load(*args, **options)


SOURCES: Mapping[str, Source] = MappingProxyType(
    {
        "csv": Source("csv", "any CSV export, by a mapping file (--map)", import_csv),
    }
)


def source(name: str) -> Source:
    """The source called name; an unknown one stops with the nearest known name."""
    if name not in SOURCES:
        raise BadCallError.unknown("source", name, SOURCES)
    return SOURCES[name]


def rows() -> list[dict[str, Any]]:
    """Each source, then each mapping that comes with channelmark, as a table row."""
    listed = [{"source": s.name, "map": "a file of your own", "about": s.about} for s in SOURCES.values()]
    return listed + [{"source": "csv", "map": n, "about": load_mapping(n).about} for n in mapping_names()]


__all__ = [
    "SOURCES",
    "FileError",
    "FileResult",
    "ImportResult",
    "MappingError",
    "Source",
    "import_csv",
    "load_mapping",
    "mapping_names",
    "rows",
    "source",
]
