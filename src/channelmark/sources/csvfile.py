"""First stage: read a CSV as text, row by row, and set aside what is no row.

Python's reader is used because it streams any encoding and can begin again after a broken row; one stray quote
then costs one row and not the rest of the file.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from .errors import FileError
from .mapping import FileFormat

LONGEST = 1_000_000
"""Characters of one row, after which a quote is taken as never closed."""
_NOT_TEXT = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True)
class Row:
    """One row: its first line in the file, counted from 1, and its fields."""

    line: int
    fields: list[str]


@dataclass(frozen=True)
class Broken:
    """Text that is no row, and why."""

    line: int
    raw: str
    reason: str


@dataclass(frozen=True)
class Read:
    """What the first stage saw of one file."""

    header: tuple[str, ...]
    rows: int
    """Rows and broken rows; blank lines and the header are neither."""
    broken: int


class _TooLong(Exception):
    """A row that does not end."""


class _Lines:
    """Physical lines of a file that can be put back. Remembers those of the current row."""

    def __init__(self, stream: TextIO, above: int = 0) -> None:
        self._stream = stream
        self._back: deque[str] = deque()
        self.number = sum(1 for _ in islice(stream, above))
        """Lines before the current row."""
        self.taken: list[str] = []

    def feed(self) -> Iterator[str]:
        """The lines from here on, for one reader. A generator, as a reader takes millions of them."""
        taken, back, stream = self.taken, self._back, self._stream
        length = 0
        while True:
            line = back.popleft() if back else next(stream, None)
            if line is None:
                return
            length = length + len(line) if taken else 0
            if length > LONGEST:
                back.appendleft(line)
                raise _TooLong
            taken.append(line)
            yield line

    def begin(self) -> int:
        """Start a row; returns its line number."""
        self.number += len(self.taken)
        self.taken.clear()
        return self.number + 1

    def put_back(self) -> str:
        """Give up the current row after its first line, which is returned."""
        self._back.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]
        return self.taken[0]


def read_rows(path: Path, form: FileFormat) -> Iterator[Row | Broken]:
    """Rows of a CSV, the header first. Blank lines are skipped.

    Raises FileError when the file is in another encoding.
    """
    _refuse_other_bom(path, form.encoding)
    encoding = "utf-8-sig" if codecs.lookup(form.encoding).name == "utf-8" else form.encoding
    with path.open(encoding=encoding, errors="surrogateescape", newline="") as stream:
        try:
            yield from _rows(_Lines(stream, form.title_lines), form)
        except UnicodeError as error:
            raise FileError.wrong_encoding(path, form.encoding, "utf-8") from error


def _rows(lines: _Lines, form: FileFormat) -> Iterator[Row | Broken]:
    reader = _reader(lines, form)
    while True:
        first = lines.begin()
        try:
            fields = next(reader)
        except StopIteration:
            return
        except (csv.Error, _TooLong) as error:
            yield Broken(first, lines.put_back(), _why(error))
            reader = _reader(lines, form)
            continue
        if fields:
            yield _sound(first, fields, lines.taken, form.encoding)


def _reader(lines: _Lines, form: FileFormat) -> Iterator[list[str]]:
    # A description may be longer than the default allows.
    csv.field_size_limit(LONGEST)
    # Blanks before a quote belong to no field, as DuckDB reads them; cells lose their outer blanks anyway.
    return csv.reader(
        lines.feed(), delimiter=form.separator, quotechar=form.quote, skipinitialspace=True, strict=True
    )


def _sound(line: int, fields: list[str], taken: Sequence[str], encoding: str) -> Row | Broken:
    """The row, unless it holds bytes that are no text."""
    raw = "".join(taken)
    if not raw.isascii() and _NOT_TEXT.search(raw):
        return Broken(line, raw, f"holds bytes that are not {encoding}")
    if "\0" in raw:
        return Broken(line, raw, "holds a zero byte; the encoding may be wrong")
    return Row(line, fields)


def _why(error: Exception) -> str:
    text = str(error)
    if isinstance(error, _TooLong) or "end of data" in text or "field limit" in text:
        return "opens a quote that is never closed"
    return "has text right after a closing quote"


def _refuse_other_bom(path: Path, encoding: str) -> None:
    """Raise FileError when the file's first bytes name another encoding than the mapping."""
    with path.open("rb") as f:
        start = f.read(4)
    name = codecs.lookup(encoding).name
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and not name.startswith(
        ("utf-16", "utf-32")
    ):
        raise FileError.wrong_encoding(path, encoding, "utf-16")
    if start.startswith(codecs.BOM_UTF8) and name not in {"utf-8", "utf-8-sig"}:
        raise FileError.wrong_encoding(path, encoding, "utf-8")


def stage(path: Path, form: FileFormat, rows_out: Path, broken_out: Path) -> Read:
    """Copy a file's rows as clean UTF-8 CSV (line, fields) and its broken rows (line, reason, raw) beside them.

    Raises FileError when there is no header.
    """
    rows = read_rows(path, form)
    header = _header(path, rows)
    read = broken = 0
    with (
        rows_out.open("w", encoding="utf-8", newline="") as good,
        broken_out.open("w", encoding="utf-8", newline="") as bad,
    ):
        # All fields in quotes: older Pythons leave a lone carriage return bare.
        keep, reject = csv.writer(good, quoting=csv.QUOTE_ALL), csv.writer(bad, quoting=csv.QUOTE_ALL)
        for item in rows:
            read += 1
            row = _fitting(item, len(header), form.separator)
            if isinstance(row, Row):
                keep.writerow([row.line, *row.fields])
            else:
                broken += 1
                reject.writerow([row.line, row.reason, printable(row.raw)])
    return Read(header, read, broken)


def printable(raw: str) -> str:
    """Text without its line end and with bytes that are no text written as escapes."""
    return raw.rstrip("\r\n").replace("\0", "\\x00").encode("utf-8", "backslashreplace").decode("utf-8")


def _header(path: Path, rows: Iterator[Row | Broken]) -> tuple[str, ...]:
    first = next(rows, None)
    if not isinstance(first, Row):
        raise FileError.empty(path)
    return unique_names(first.fields)


def unique_names(fields: Sequence[str]) -> tuple[str, ...]:
    """Names of the columns; one without a name is called column_1 … by its place, a repeated one name_2 … ."""
    names: list[str] = []
    for place, name in enumerate((n.strip() for n in fields), start=1):
        names.append(_unused(name or f"column_{place}", names))
    return tuple(names)


def _unused(name: str, names: Sequence[str]) -> str:
    """The name, or name_2, name_3 … when it is taken."""
    free, again = name, 2
    while free in names:
        free, again = f"{name}_{again}", again + 1
    return free


def _fitting(item: Row | Broken, width: int, separator: str) -> Row | Broken:
    """The row when it has as many fields as the header."""
    if isinstance(item, Broken) or len(item.fields) == width:
        return item
    return Broken(
        item.line, separator.join(item.fields), f"has {len(item.fields)} fields where the header has {width}"
    )
