"""JSON as rows: one object a line, one array, or documents with arrays inside ({"tickets": […], "count": 2}).

Objects a line are read by DuckDB, the line number being the row number. Everything else streams through Python's
decoder, object by object, and never as a whole.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from ..tables.store import quoted
from .errors import FileError

_CHUNK = 1 << 20
_SAMPLE = 1000
_BLANK = " \t\r\n"
_DEEPEST = 3
_LEAST_ROOM = 2_000_000


@dataclass(frozen=True)
class Record:
    """One object of a document, as text."""

    key: str
    """Name of the array it lies in, empty at the top."""
    line: int
    text: str


def is_ndjson(path: Path) -> bool:
    """Whether the first filled line is an object by itself, and the next one (if any) begins another."""
    if path.suffix.lower() in {".ndjson", ".jsonl"}:
        return True
    with path.open(encoding="utf-8-sig", errors="replace") as f:
        filled = (line.strip() for line in f)
        first = next((x for x in filled if x), "")
        if not first.startswith("{") or not first.endswith("}"):
            return False
        try:
            json.loads(first)
        except ValueError:
            return False
        second = next((x for x in filled if x), "")
        if not second:
            # One line could be a document with arrays in it: only one without any is a row.
            return not any(_is_rows(v) for v in json.loads(first).values())
        return second.startswith("{")


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _room(path: Path) -> str:
    """Room for the longest line. A fixed one large enough for any would cost its memory in every import."""
    longest = 0
    with path.open("rb") as f:
        while lines := f.readlines(_CHUNK):
            longest = max(longest, *map(len, lines))
    room = max(_LEAST_ROOM, longest + 1)
    return f"max_line_size = {room}, buffer_size = {2 * room}"


def lines_relation(path: Path) -> str:
    """SQL of the lines of a file as the text column `j`; NULL for a blank one."""
    return (
        f"read_csv({quoted(path)}, header = false, auto_detect = false, columns = {{'j': 'VARCHAR'}}, "
        f"delim = '\\x1f', quote = '', escape = '', new_line = '\\n', strict_mode = false, "
        f"{_room(path)})"
    )


def staged_relation(path: Path) -> str:
    """SQL of objects that `split` wrote: `line` and `j`."""
    return (
        f"read_csv({quoted(path)}, header = false, auto_detect = false, columns = {{'line': 'BIGINT', 'j': 'VARCHAR'}}, "
        f"delim = ',', quote = '\"', escape = '\"', new_line = '\\r\\n', parallel = false, "
        f"{_room(path)})"
    )


def split(path: Path, folder: Path) -> dict[str, Path]:
    """Write each array of objects of a document as CSV (line, object); returns them by the array's name."""
    outs: dict[str, Path] = {}
    writers: dict[str, Any] = {}
    with ExitStack() as stack:
        for record in records(path):
            if record.key not in writers:
                outs[record.key] = folder / f"{path.stem}-{len(outs)}.records"
                stream = stack.enter_context(outs[record.key].open("w", encoding="utf-8", newline=""))
                writers[record.key] = csv.writer(stream, quoting=csv.QUOTE_ALL)
            writers[record.key].writerow([record.line, record.text])
        if not outs:
            _alone(path, folder, outs)
    return outs


def _alone(path: Path, folder: Path, outs: dict[str, Path]) -> None:
    """An object without a list of objects inside is one row."""
    value = json.loads(path.read_text(encoding="utf-8-sig") or "[]")
    if isinstance(value, dict) and value:
        outs[""] = folder / f"{path.stem}.records"
        with outs[""].open("w", encoding="utf-8", newline="") as f:
            csv.writer(f, quoting=csv.QUOTE_ALL).writerow([1, json.dumps(value, ensure_ascii=False)])


def records(path: Path) -> Iterator[Record]:
    """The objects of a file in turn. Raises FileError where the text is no JSON."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        reader = _Reader(stream, path)
        while reader.peek():
            yield from reader.document()


@dataclass
class _Reader:
    """A window over a JSON text that grows when a value does not end in it."""

    stream: TextIO
    path: Path
    buffer: str = ""
    at: int = 0
    line: int = 1
    decoder: json.JSONDecoder = field(default_factory=json.JSONDecoder)

    def document(self) -> Iterator[Record]:
        """The objects of the next value at the top."""
        if self.peek() == "[":
            yield from self._array("")
        elif self.peek() == "{":
            yield from self._object(())
        else:
            self._fail("neither an object nor a list begins here")

    def peek(self) -> str:
        """The next character that is not blank; nothing at the end."""
        while True:
            while self.at < len(self.buffer) and self.buffer[self.at] in _BLANK:
                self.line += self.buffer[self.at] == "\n"
                self.at += 1
            if self.at < len(self.buffer):
                return self.buffer[self.at]
            if not self._more():
                return ""

    def _more(self) -> bool:
        chunk = self.stream.read(max(_CHUNK, len(self.buffer) - self.at))
        self.buffer, self.at = self.buffer[self.at :] + chunk, 0
        return bool(chunk)

    def _take(self, mark: str) -> None:
        if self.peek() != mark:
            self._fail(f"{mark!r} is missing")
        self.at += 1

    def _value(self) -> tuple[Any, int, str]:
        """The next value, its line and its text."""
        self.peek()
        while True:
            try:
                value, end = self.decoder.raw_decode(self.buffer, self.at)
            except ValueError as error:
                if self._more():
                    continue
                self._fail(str(error))
            # A number at the end of the window may go on.
            if end == len(self.buffer) and self._more():
                continue
            text, line = self.buffer[self.at : end], self.line
            self.line += text.count("\n")
            self.at = end
            return value, line, text

    def _array(self, key: str) -> Iterator[Record]:
        self._take("[")
        while self.peek() != "]":
            value, line, text = self._value()
            if isinstance(value, dict):
                yield Record(key, line, text)
            if self.peek() == ",":
                self.at += 1
            elif self.peek() != "]":
                self._fail("a list is not closed")
        self.at += 1

    def _object(self, above: tuple[str, ...]) -> Iterator[Record]:
        """Arrays of objects inside, and inside the objects inside."""
        self._take("{")
        while self.peek() != "}":
            name = str(self._value()[0])
            self._take(":")
            if self.peek() == "[":
                yield from self._array(name)
            elif self.peek() == "{" and len(above) + 1 < _DEEPEST:
                yield from self._object((*above, name))
            else:
                self._value()
            if self.peek() == ",":
                self.at += 1
            elif self.peek() != "}":
                self._fail("an object is not closed")
        self.at += 1

    def _fail(self, why: str) -> None:
        raise FileError.unreadable(self.path, f"line {self.line}: it is no JSON, {why}")


def sample_paths(texts: Iterator[str]) -> tuple[tuple[str, ...], ...]:
    """Paths of the values in the first objects, each a tuple of names; lists are values."""
    paths: dict[tuple[str, ...], None] = {}
    for _, text in zip(range(_SAMPLE), texts, strict=False):
        try:
            value = json.loads(text)
        except ValueError:
            continue
        if isinstance(value, dict):
            paths.update(dict.fromkeys(_paths(value, ())))
    return tuple(paths)


def _paths(value: dict[str, Any], above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for name, inner in value.items():
        here = (*above, name)
        yield here
        if isinstance(inner, dict):
            yield from _paths(inner, here)


def pointer(path: tuple[str, ...]) -> str:
    """A path in DuckDB's notation; a number is a place in a list."""
    steps = (f"[{p}]" if p.isdigit() else '."' + p.replace('"', '\\"') + '"' for p in path)
    return "$" + "".join(steps)


_EXTRACTED = re.compile(r'"p:(sound|around):((?:[^"]|"")*)"')


def extracted(at: str, path: tuple[str, ...]) -> str:
    """SQL of the text at a path of the object in column `at`, over rows to which `with_extracts` added it."""
    return f'"p:{at}:' + pointer(path).replace('"', '""') + '"'


def of_around(text: str) -> str:
    """The same of the row around."""
    return text.replace('"p:sound:', '"p:around:')


def with_extracts(rows: str, texts: Sequence[str]) -> str:
    """SQL of the rows with every path that the texts name: an object is parsed once for all of them."""
    wanted: dict[str, list[str]] = {}
    for at, path in dict.fromkeys(_EXTRACTED.findall(" ".join(texts))):
        wanted.setdefault(at, []).append(path)
    if not wanted:
        return rows
    lists = "".join(
        f", json_extract_string({at}, [{_literals(paths)}]) AS all_{at}" for at, paths in wanted.items()
    )
    shown = "".join(
        f', all_{at}[{i}] AS "p:{at}:{path}"'
        for at, paths in wanted.items()
        for i, path in enumerate(paths, start=1)
    )
    return f"(SELECT *{shown} FROM (SELECT *{lists} FROM {rows}))"


def _literals(paths: Sequence[str]) -> str:
    """Paths that were part of a quoted identifier, as SQL texts."""
    return ", ".join(quoted(p.replace('""', '"')) for p in paths)
