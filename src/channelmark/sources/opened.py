"""A native table opened: which columns it has, and SQL that reads its rows as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import duckdb

from ..tables.store import file_hash, quoted
from . import delimited, jsonfile
from .csvfile import stage, unique_names
from .errors import FileError
from .fields import identifier
from .mapping import FileFormat
from .native import Native, fold

Steps = tuple[str, ...]
"""Names of the way to a value in an object."""


@dataclass(frozen=True)
class Opened:
    """Rows of a native table as text, with what is needed to number them."""

    native: Native
    number: int
    """Number of the table within the import."""
    header: tuple[str, ...]
    relation: str
    """SQL to select from."""
    texts: tuple[str, ...]
    """SQL of the text of each column of the header over the relation."""
    raw: str
    """SQL of the text of a whole row."""
    digest: str = ""
    """SHA-256 of the file, empty until it is known."""
    staged: bool = False
    """Whether the relation says the line of each row itself; else rows are counted."""
    first_line: int = 1
    """Line of the first row where rows are counted."""
    lines: int | None = None
    """Physical lines the rows must add up to; None where a row is what the format says it is."""
    broken: Path | None = None
    """CSV of what is no row: line, reason, raw."""
    blanks: bool = True
    """Whether its texts may hold other blanks than the plain one."""
    form: FileFormat = field(default_factory=FileFormat)
    part: str = ""
    """Array within a row, for rows that lie inside those of another table."""
    json_at: str = ""
    """SQL of the object whose paths the columns are, for JSON."""
    around: tuple[tuple[str, str], ...] = ()
    """Columns of the row around, for rows that lie inside another: folded name and SQL."""
    lookup: dict[str, str] = field(default_factory=dict, compare=False)
    """SQL by folded name."""

    @property
    def shown(self) -> str:
        """Name in messages, the manifest and the list of rejects."""
        return f"{self.native.shown}#{self.part}" if self.part else self.native.shown

    def text(self, names: Sequence[str]) -> tuple[str, str] | None:
        """Native name and SQL of the text of the first of these columns that is there; None without any."""
        here = [(n, sql) for n in names if (sql := self._one(n)) is not None]
        if self.json_at and not here:
            # A name that the first objects lack may still turn up later.
            name = next((n for n in names if not n.startswith("^.")), None)
            return (name, self._path(tuple(name.split(".")))) if name else None
        if self.json_at and len(here) > 1:
            return here[0][0], f"coalesce({', '.join(sql for _, sql in here)})"
        return here[0] if here else None

    def has(self, name: str) -> bool:
        """Whether the column is there."""
        return self._one(name) is not None

    def _one(self, name: str) -> str | None:
        if name.startswith("^."):
            return dict(self.around).get(fold(name[2:]))
        return self.lookup.get(name) or self.lookup.get(fold(name))

    def _path(self, path: Steps) -> str:
        return jsonfile.extracted(self.json_at, path)


def _lookup(header: Sequence[str], texts: Sequence[str]) -> dict[str, str]:
    """By folded name, and by exact name, which wins; of two that fold alike the first counts."""
    found: dict[str, str] = {}
    for name, sql in zip(header, texts, strict=True):
        found.setdefault(fold(name), sql)
    return {**found, **dict(zip(header, texts, strict=True))}


# --- CSV -----------------------------------------------------------------------------------------------------


def open_delimited(native: Native, number: int, form: FileFormat, scratch: Path) -> Opened:
    """A CSV, by DuckDB where possible. Raises FileError when it has no header or another encoding."""
    delimited.refuse_wrong_encoding(native.path, form)
    header = delimited.header_of(native.path, form)
    if header is None:
        raise FileError.empty(native.path)
    seen = delimited.survey(native.path)
    path = native.path
    if delimited.needs_copy(path, form):
        copy = scratch / f"utf8-{number}.csv"
        if not delimited.utf8_copy(path, form.encoding, copy):
            return stage_delimited(_csv(native, number, header, "", form, seen.sha256), scratch)
        path, seen = copy, replace(delimited.survey(copy), sha256=seen.sha256)
    plain = form.model_copy(update={"encoding": "utf-8"})
    opened = _csv(native, number, header, delimited.relation(path, plain, seen, header), form, seen.sha256)
    if not delimited.is_plain(path, seen, plain, header):
        return stage_delimited(opened, scratch)
    return replace(opened, first_line=form.title_lines + 2, lines=seen.lines, blanks=seen.wide_blanks)


def stage_delimited(opened: Opened, scratch: Path) -> Opened:
    """The same table read row by row, with broken rows set aside."""
    rows, broken = scratch / f"rows-{opened.number}.csv", scratch / f"broken-{opened.number}.csv"
    stage(opened.native.path, opened.form, rows, broken)
    return replace(
        opened,
        relation=delimited.staged_relation(rows, opened.header),
        staged=True,
        lines=None,
        broken=broken,
    )


def _csv(
    native: Native, number: int, header: tuple[str, ...], relation: str, form: FileFormat, digest: str
) -> Opened:
    texts = tuple(identifier(h) for h in header)
    filled = ", ".join(f"coalesce({t}, '')" for t in texts)
    raw = f"concat_ws({quoted(form.separator)}, {filled})"
    return Opened(
        native, number, header, relation, texts, raw, digest, form=form, lookup=_lookup(header, texts)
    )


# --- workbooks, databases ------------------------------------------------------------------------------------


def open_sheet(native: Native, number: int, scratch: Path) -> Opened:
    """A sheet of a workbook."""
    from .excel import write_sheet

    out = scratch / f"sheet-{number}.csv"
    header, _ = write_sheet(native, out)
    names = unique_names(header)
    relation = delimited.staged_relation(out, names)
    opened = _csv(native, number, names, relation, FileFormat(), file_hash(native.path))
    return replace(opened, staged=True)


def open_postgres(native: Native, number: int, scratch: Path) -> Opened:
    """A table of PostgreSQL, streamed into a CSV of its own."""
    from .database import copy_out

    out = scratch / f"postgres-{number}.csv"
    copy_out(native, out)
    copied = replace(native, path=out)
    # Rows of a database are counted, so their line ends need not add up to anything.
    return replace(open_delimited(copied, number, FileFormat(), scratch), first_line=1, lines=None)


def open_columns(con: duckdb.DuckDBPyConnection, native: Native, number: int) -> Opened:
    """A Parquet file or a table of a DuckDB file: typed columns, shown as text."""
    if native.kind == "parquet":
        source = f"read_parquet({quoted(native.path)})"
    else:
        alias = f"attached_{number}"  # see catalog_of
        con.execute(f"ATTACH IF NOT EXISTS {quoted(native.path)} AS {alias} (READ_ONLY)")
        schema, _, table = native.inner.partition(".")
        source = f"{alias}.{_name(schema)}.{_name(table)}"
    return replace(column_texts(con, native, number, source), digest=file_hash(native.path))


def catalog_of(opened: Opened) -> str:
    """Name under which the database of a table is attached."""
    return f"attached_{opened.number}"


def column_texts(con: duckdb.DuckDBPyConnection, native: Native, number: int, source: str) -> Opened:
    """Typed columns shown as text, those inside nested ones by their path."""
    try:
        described = con.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
    except duckdb.Error as error:
        raise FileError.unreadable(native.path, str(error).splitlines()[0]) from error
    columns = [(str(r[0]), str(r[1])) for r in described]
    texts = {name: _as_text(name, kind) for name, kind in columns}
    for name, kind in columns:
        if kind.startswith("STRUCT") and not kind.endswith("[]"):
            typed = con.sql(f"SELECT {_name(name)} FROM {source} LIMIT 0").types[0]
            texts.update(_struct_texts(name, _name(name), typed))
    header, sql = tuple(texts), tuple(texts.values())
    filled = ", ".join(f"coalesce({texts[n]}, '')" for n, _ in columns)
    raw = f"concat_ws(',', {filled})"
    return Opened(native, number, header, source, sql, raw, lookup=_lookup(header, sql))


def _struct_texts(shown: str, sql: str, kind: object) -> Iterator[tuple[str, str]]:
    """Fields of a nested column, by path."""
    for name, inner in getattr(kind, "children", []):
        path, access = f"{shown}.{name}", f"{sql}.{_name(name)}"
        yield path, _cast_text(access, str(inner))
        if inner.id == "struct":
            yield from _struct_texts(path, access, inner)


def _as_text(name: str, kind: str) -> str:
    return _cast_text(_name(name), kind)


def _cast_text(sql: str, kind: str) -> str:
    nested = kind.endswith("]") or kind.startswith(("STRUCT", "MAP"))
    return f"CAST(to_json({sql}) AS VARCHAR)" if nested else f"CAST({sql} AS VARCHAR)"


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


# --- JSON ----------------------------------------------------------------------------------------------------


def open_json(native: Native, number: int, scratch: Path) -> list[Opened]:
    """The tables of a JSON file: one for objects a line or one array, one an array of a document."""
    seen = delimited.survey(native.path, blanks=True)
    if jsonfile.is_ndjson(native.path):
        with native.path.open(encoding="utf-8-sig", errors="replace") as f:
            opened = _json(native, number, jsonfile.lines_relation(native.path), f, seen.sha256)
        opened = replace(opened, lines=seen.lines)
        counted = seen.line_end and not seen.zero_bytes and not seen.blank_lines
        return [opened if counted else stage_json_lines(opened, scratch)]
    folder = scratch / f"json-{number}"
    folder.mkdir(exist_ok=True)
    tables = []
    lists = jsonfile.split(native.path, folder)
    for place, (key, out) in enumerate(lists.items()):
        # A list inside a document is known by its name there; the only one also by the document's.
        inner = replace(
            native,
            stem=key or native.stem,
            inner=key,
            shown=f"{native.shown}#{key}" if key else native.shown,
            also=native.stem if len(lists) == 1 else "",
        )
        with out.open(encoding="utf-8", newline="") as f:
            sample = (row[1] for row in csv.reader(f))
            opened = _json(inner, number + place, jsonfile.staged_relation(out), sample, seen.sha256)
        tables.append(replace(opened, staged=True))
    return tables


def stage_json_lines(opened: Opened, scratch: Path) -> Opened:
    """Objects a line whose lines DuckDB cannot count: blank ones among them, say."""
    rows = scratch / f"lines-{opened.number}.csv"
    with (
        opened.native.path.open(encoding="utf-8-sig", errors="backslashreplace", newline="") as f,
        rows.open("w", encoding="utf-8", newline="") as out,
    ):
        writer = csv.writer(out, quoting=csv.QUOTE_ALL)
        for number, line in enumerate(f, start=1):
            if line.strip():
                writer.writerow([number, line.strip()])
    return replace(opened, relation=_guarded(jsonfile.staged_relation(rows), "j"), staged=True, lines=None)


def _json(
    native: Native, number: int, relation: str, sample: Iterator[str] | io.TextIOBase, digest: str
) -> Opened:
    paths = jsonfile.sample_paths(iter(sample))
    return json_table(native, number, relation, "j", paths, digest)


def _guarded(relation: str, at: str) -> str:
    """The rows with the object as `sound`, NULL where the text is no JSON: any function of JSON would stop there."""
    return f"(SELECT *, CASE WHEN json_valid({at}) THEN {at} END AS sound FROM {relation})"


def json_table(
    native: Native, number: int, relation: str, at: str, paths: Sequence[Steps], digest: str
) -> Opened:
    """A table of JSON objects whose columns are paths."""
    guarded = _guarded(relation, at)
    header = tuple(".".join(p) for p in paths)
    texts = tuple(jsonfile.extracted("sound", p) for p in paths)
    return Opened(
        native, number, header, guarded, texts, at, digest, json_at="sound", lookup=_lookup(header, texts)
    )


def inside(outer: Opened, number: int, each: str, sample: Sequence[Steps]) -> Opened:
    """The rows in an array of the rows of another JSON table."""
    path = quoted(jsonfile.pointer((*each.split("."),)) + "[*]")
    line = "line, " if outer.staged else "row_number() OVER () AS line, "
    relation = f"(SELECT {line}{outer.json_at} AS around, unnest(json_extract({outer.json_at}, {path})) AS j FROM {outer.relation})"
    opened = json_table(outer.native, number, relation, "j", sample, outer.digest)
    around = tuple((fold(h), jsonfile.of_around(t)) for h, t in zip(outer.header, outer.texts, strict=True))
    return replace(opened, staged=True, part=each, around=around, raw="CAST(j AS VARCHAR)")
