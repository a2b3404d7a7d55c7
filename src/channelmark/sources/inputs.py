"""Where native tables lie: a file, a folder, a zip, a workbook, a DuckDB file or a PostgreSQL database.

Each becomes a list of native tables that are not read yet. What has to be unpacked goes into a scratch folder.
"""

from __future__ import annotations

import gzip
import shutil
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import BadCallError
from .errors import FileError
from .native import Kind, Native

_KINDS: dict[str, Kind] = {
    ".csv": "delimited", ".tsv": "delimited", ".tab": "delimited", ".txt": "delimited",
    ".json": "json", ".ndjson": "json", ".jsonl": "json",
    ".parquet": "parquet", ".pq": "parquet",
    ".xlsx": "excel", ".xlsm": "excel", ".xls": "excel", ".xlsb": "excel", ".ods": "excel",
    ".duckdb": "duckdb", ".ddb": "duckdb", ".db": "duckdb",
}  # fmt: skip


def natives(paths: Sequence[Path | str], scratch: Path, schema: str | None = None) -> list[Native]:
    """Every native table under these paths, in the order of their names.

    Raises BadCallError for a path that is not there, FileError for one that holds nothing readable.
    """
    found: list[Native] = []
    for place in paths:
        if is_postgres(place):
            from .database import postgres_natives

            found += postgres_natives(str(place), schema)
            continue
        path = Path(place)
        if not path.exists():
            raise BadCallError.no_such_path("import", path)
        here = list(_under(path, scratch, schema))
        if not here:
            raise FileError.nothing_readable(path, sorted(_KINDS))
        found += here
    return found


def is_postgres(place: Path | str) -> bool:
    """Whether this is the address of a PostgreSQL database."""
    return isinstance(place, str) and place.startswith(("postgresql://", "postgres://"))


def _under(path: Path, scratch: Path, schema: str | None) -> Iterator[Native]:
    if path.is_dir():
        for file in sorted(p for p in path.rglob("*") if p.is_file()):
            inner = file.relative_to(path)
            if not _is_hidden(inner):
                yield from _of_file(file, inner.as_posix(), scratch, schema)
    else:
        yield from _of_file(path, path.name, scratch, schema, alone=True)


def _of_file(
    file: Path, shown: str, scratch: Path, schema: str | None, *, alone: bool = False
) -> Iterator[Native]:
    suffix = file.suffix.lower()
    if suffix == ".zip":
        yield from _of_zip(file, shown, scratch, schema)
    elif suffix == ".gz":
        yield from _of_file(_unzipped(file, scratch), shown, scratch, schema, alone=alone)
    elif suffix in _KINDS or alone:
        kind = _KINDS.get(suffix, "delimited")
        if kind == "excel":
            from .excel import excel_natives

            yield from excel_natives(file, shown)
        elif kind == "duckdb":
            from .database import duckdb_natives

            yield from duckdb_natives(file, shown, schema)
        else:
            yield Native(shown, file.stem.removesuffix(".csv").removesuffix(".json"), kind, file)


def _unzipped(file: Path, scratch: Path) -> Path:
    target = _fresh(scratch) / file.stem
    with gzip.open(file) as packed, target.open("wb") as out:
        shutil.copyfileobj(packed, out, 1 << 20)
    return target


def _of_zip(file: Path, shown: str, scratch: Path, schema: str | None) -> Iterator[Native]:
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        raise FileError.unreadable(file, str(error)) from error
    with archive:
        for entry in sorted(archive.infolist(), key=lambda e: e.filename):
            if entry.is_dir() or _is_hidden(Path(entry.filename)):
                continue
            # Under a name of our own: an entry may be called ../../etc/passwd.
            target = _fresh(scratch) / Path(entry.filename).name
            with archive.open(entry) as packed, target.open("wb") as out:
                shutil.copyfileobj(packed, out, 1 << 20)
            yield from _of_file(target, f"{shown}/{entry.filename}", scratch, schema)


def _is_hidden(path: Path) -> bool:
    return any(p.startswith((".", "__MACOSX")) and p not in {".", ".."} for p in path.parts)


def _fresh(scratch: Path) -> Path:
    folder = scratch / f"unpacked-{sum(1 for _ in scratch.glob('unpacked-*'))}"
    folder.mkdir()
    return folder
