"""Canonical tables on disk: a folder a table, Parquet or CSV, behind views that have every canonical column."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from ..errors import BadCallError
from .errors import TablesError
from .replace import MARK, recover, replaced
from .schema import TABLES, Column, Table, table

PART = "part-0.parquet"

PARQUET = "FORMAT parquet, COMPRESSION zstd, DICTIONARY_SIZE_LIMIT 1000"
"""How tables are written. To try a dictionary on columns of ids costs a tenth of an import, and larger files."""

LARGE = 20_000_000
"""Rows from which on a table is written as a folder a company and month."""

_MONTH = {
    "tickets": "created_at", "messages": "sent_at", "events": '"at"', "sessions": "requested_at",
    "surveys": "coalesce(responded_at, sent_at)", "visits": "started_at", "agent_time": "start_at",
    "conversions": '"at"',
}  # fmt: skip
_SUFFIXES = (".parquet", ".csv")


@dataclass(frozen=True)
class Tables:
    """The canonical tables of one folder. Nothing is read before it is asked for."""

    folder: Path
    files: Mapping[str, tuple[Path, ...]]
    """Files of each table that is there."""
    columns: Mapping[str, frozenset[str]]
    """Canonical columns each of these tables really has."""
    info: Mapping[str, Any] = field(default_factory=dict)
    """What dataset.json says: name, synthetic, how it was made."""

    @property
    def name(self) -> str:
        """Name of the data set; the folder's name when nothing else is stated."""
        return str(self.info.get("name", self.folder.name))

    @property
    def synthetic(self) -> bool:
        """Whether the rows were generated and describe no real company."""
        return bool(self.info.get("synthetic", False))

    def has(self, name: str, column: str | None = None) -> bool:
        """Whether the table, or the column of it, is really there (a view may only stand in for it)."""
        known = table(name)
        if column is None:
            return name in self.files
        return known.column(column).name in self.columns.get(name, frozenset())

    def register(self, con: duckdb.DuckDBPyConnection) -> None:
        """Create one view a canonical table in `con`; what is missing is NULL or has no rows. Sets UTC."""
        con.execute("SET TimeZone = 'UTC'")
        for known in TABLES.values():
            con.execute(f"CREATE OR REPLACE VIEW {known.name} AS {self.select(known.name)}")

    def connect(self) -> duckdb.DuckDBPyConnection:
        """A new in-memory connection with the views."""
        con = duckdb.connect()
        self.register(con)
        return con

    def select(self, name: str) -> str:
        """SQL of the table with every canonical column, in order and in its type."""
        known = table(name)
        if name not in self.files:
            return f"SELECT {', '.join(_absent(c) for c in known.columns)} WHERE false"
        present = self.columns[name]
        text = is_text(self.files[name])
        shown = (_cast(c, text) if c.name in present else _absent(c) for c in known.columns)
        return f"SELECT {', '.join(shown)} FROM {scan(self.files[name])}"

    def fingerprint(self) -> str:
        """SHA-256 over the names and contents of all files; the same data has the same fingerprint."""
        total = hashlib.sha256()
        files = sorted(f for parts in self.files.values() for f in parts)
        # Reading and hashing leave the interpreter free, so that files go side by side.
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for path, digest in zip(files, pool.map(file_hash, files), strict=True):
                total.update(f"{path.relative_to(self.folder).as_posix()}\0{digest}\n".encode())
        return total.hexdigest()


def open_tables(folder: Path | str) -> Tables:
    """Look at a folder of canonical tables, Parquet or CSV.

    Raises BadCallError when there is no such folder and TablesError when it holds no canonical table.
    """
    root = Path(folder)
    recover(root)
    if not root.is_dir():
        raise BadCallError.no_such_path("data", root)
    files = {name: parts for name in TABLES if (parts := _parts(root, name))}
    if not files:
        raise TablesError.none_found(root)
    with duckdb.connect() as con:
        columns = {name: _columns(con, name, parts) for name, parts in files.items()}
    return Tables(root, files, columns, _info(root))


def write(
    folder: Path | str,
    con: duckdb.DuckDBPyConnection,
    tables: Mapping[str, str],
    info: Mapping[str, Any],
) -> Tables:
    """Write the tables (name → SQL in `con`) as a folder that replaces the old one whole or not at all.

    `info` becomes dataset.json; it must say `name` and `synthetic`. Only the columns a query yields are stored.
    """
    target = Path(folder)
    with replaced(target) as fresh:
        write_into(fresh, con, tables, info)
    return open_tables(target)


def write_into(
    folder: Path,
    con: duckdb.DuckDBPyConnection,
    tables: Mapping[str, str],
    info: Mapping[str, Any],
    as_given: Collection[str] = (),
) -> None:
    """Write the tables and dataset.json into an existing folder.

    Rows come in the order of the key, those of the tables in `as_given` in the order of their query.
    """
    for name, sql in tables.items():
        _write_table(folder, con, table(name), sql, sort=name not in as_given)
    text = json.dumps(dict(info), indent=2, sort_keys=True, ensure_ascii=False)
    (folder / MARK).write_text(text + "\n", encoding="utf-8")


def _write_table(folder: Path, con: duckdb.DuckDBPyConnection, known: Table, sql: str, *, sort: bool) -> None:
    """Write one table, rows in the order of the key so that the same rows give the same bytes."""
    given = [str(row[0]) for row in con.execute(f"DESCRIBE {sql}").fetchall()]
    columns = [known.column(name) for name in given]
    shown = ", ".join(f"CAST({c.sql} AS {c.sql_type}) AS {c.sql}" for c in columns)
    order = f" ORDER BY {', '.join(known.key)}" if sort else ""
    rows = f"SELECT {shown} FROM ({sql})"
    (folder / known.name).mkdir()
    if (month := _MONTH.get(known.name)) and _is_large(con, sql):
        _copy_by_month(con, rows, month, folder / known.name)
    else:
        copy_parquet(con, rows + order, folder / known.name / PART)


def _is_large(con: duckdb.DuckDBPyConnection, sql: str) -> bool:
    row = con.execute(f"SELECT count(*) FROM (SELECT 1 FROM ({sql}) LIMIT {LARGE})").fetchone()
    return bool(row and row[0] >= LARGE)


def _copy_by_month(con: duckdb.DuckDBPyConnection, sql: str, column: str, folder: Path) -> None:
    """Write a folder a company and month. Whole months leave memory in turn, as rows come in their order."""
    month = f"strftime({column}, '%Y-%m')"
    con.execute(
        f"COPY (SELECT *, coalesce({month}, 'none') AS month FROM ({sql}) ORDER BY company_id, month) "
        f"TO {quoted(folder)} ({PARQUET}, PARTITION_BY (company_id, month), "
        "WRITE_PARTITION_COLUMNS true, OVERWRITE_OR_IGNORE)"
    )


def copy_parquet(con: duckdb.DuckDBPyConnection, sql: str, path: Path) -> None:
    """Write the rows of `sql`; a killed writer leaves only a temporary file that no reader looks at."""
    temporary = path.with_name(f".{path.name}.tmp")
    con.execute(f"COPY ({sql}) TO {quoted(temporary)} ({PARQUET})")
    os.replace(temporary, path)


def scan(files: tuple[Path, ...]) -> str:
    """SQL that reads the parts of a table; every column of CSV comes as text."""
    return _reader(", ".join(quoted(f) for f in files), is_text(files))


def numbered_scan(files: tuple[Path, ...]) -> str:
    """SQL that reads the parts with the file of each row and its number in it, counted from 1."""
    parts = (
        f"SELECT *, {quoted(f)} AS file, row_number() OVER () AS row FROM {_reader(quoted(f), is_text(files))}"
        for f in files
    )
    return f"({' UNION ALL BY NAME '.join(parts)})"


def _reader(names: str, text: bool) -> str:
    if text:
        # Quotes and separator are fixed: a guessed dialect drops rows.
        return (
            f"read_csv([{names}], header = true, all_varchar = true, delim = ',', quote = '\"', "
            "escape = '\"', union_by_name = true)"
        )
    return f"read_parquet([{names}], union_by_name = true, hive_partitioning = false)"


def is_text(files: tuple[Path, ...]) -> bool:
    """Whether the parts are CSV."""
    return files[0].suffix == ".csv"


def quoted(text: Path | str) -> str:
    """A string or path as an SQL literal."""
    return "'" + str(text).replace("'", "''") + "'"


def typed_sql(column: Column, text: bool, function: str = "CAST") -> str:
    """SQL that gives the column its canonical type; `function` is CAST or TRY_CAST."""
    if text and column.type == "timestamp":
        # A plain cast to TIMESTAMP silently drops an offset such as +02:00.
        return f"CAST({function}({column.sql} AS TIMESTAMPTZ) AS TIMESTAMP)"
    return f"{function}({column.sql} AS {column.sql_type})"


def _cast(column: Column, text: bool) -> str:
    return f"{typed_sql(column, text)} AS {column.sql}"


def _absent(column: Column) -> str:
    return f"CAST(NULL AS {column.sql_type}) AS {column.sql}"


def _parts(root: Path, name: str) -> tuple[Path, ...]:
    """Files of one table: those ending so in `<name>/` and the folders in it, or `<name>.parquet`, `<name>.csv`."""
    for suffix in _SUFFIXES:
        inside = sorted(p for p in (root / name).rglob(f"*{suffix}") if not p.name.startswith("."))
        if inside:
            return tuple(inside)
        if (root / f"{name}{suffix}").is_file():
            return (root / f"{name}{suffix}",)
    return ()


def _columns(con: duckdb.DuckDBPyConnection, name: str, files: tuple[Path, ...]) -> frozenset[str]:
    known = set(table(name).names)
    try:
        found = con.execute(f"DESCRIBE SELECT * FROM {scan(files)}").fetchall()
    except duckdb.Error as error:
        raise TablesError.unreadable(files[0], str(error).splitlines()[0]) from error
    return frozenset(str(row[0]) for row in found) & known


def _info(root: Path) -> dict[str, Any]:
    path = root / MARK
    if not path.is_file():
        return {}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise TablesError.unreadable(path, str(error)) from error
    if not isinstance(data, dict):
        raise TablesError.unreadable(path, "it is not a JSON object")
    return data


def file_hash(path: Path) -> str:
    """SHA-256 of a file, which is read once until it changes."""
    stat = path.stat()
    return _digest(path, stat.st_size, stat.st_mtime_ns, stat.st_ino)


@cache
def _digest(path: Path, size: int, changed: int, inode: int) -> str:
    """Size, time and inode are only there to forget the hash of a changed file."""
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()
