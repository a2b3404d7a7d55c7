"""CSV through DuckDB where its reader and ours must agree, through Python's where they may not.

DuckDB's reader is some thirty times faster and cannot say which physical line a row began on. A survey of the bytes
(one pass, with the hash) tells whether rows and lines can be matched without it: no bare carriage returns, no zero
bytes, one kind of line end. After reading, rows and the line ends inside fields must add up to the lines of the file.
Whatever does not, is read by `csvfile` instead, which can begin again after a broken row.
"""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ..tables.store import quoted
from .csvfile import Row, read_rows, unique_names
from .errors import FileError
from .fields import identifier
from .mapping import FileFormat
from .native import fold

SEPARATORS = (",", ";", "\t", "|")
_BLOCK = 1 << 22
_TITLES = 30
"""Rows among which a header is looked for."""
_WIDE_BLANKS = tuple(x.encode() for x in ("\u00a0", "\u1680", "\u205f", "\u3000"))
_EN_BLANKS = re.compile(b"\xe2\x80[\x80-\x8a\xaf]")
"""With these the blanks that SQL's trim removes, in UTF-8; the second are U+2000 to U+200A and U+202F."""
_BOMS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8"),
         (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
LONGEST_LINE = 4_000_000
"""Bytes of one row that DuckDB reads; a longer one is left to Python, which says what is wrong with it."""


def _room(longest: int) -> str:
    """Buffers of two rows. DuckDB would take thirty-two: memory, and one core's work where two could share."""
    return f"max_line_size = {longest}, buffer_size = {2 * longest}"


ROOM = _room(2 * LONGEST_LINE)
"""For rows that Python wrote, whose quotes are doubled."""


@dataclass(frozen=True)
class Survey:
    """What one pass over the bytes of a file tells."""

    sha256: str
    size: int
    newlines: int
    line_end: str
    """The only line end of the file; empty when it has several kinds, or bare carriage returns."""
    zero_bytes: bool
    ends_with_newline: bool
    blank_lines: bool = False
    wide_blanks: bool = False
    """Whether there are other blanks than the plain one, as in UTF-8: a no-break space, say."""

    @property
    def lines(self) -> int:
        """Physical lines."""
        return self.newlines + (0 if self.ends_with_newline or not self.size else 1)


def survey(path: Path, *, blanks: bool = False) -> Survey:
    """Look at the bytes of a file once; `blanks` looks for blank lines, too."""
    total = hashlib.sha256()
    size = newlines = returns = pairs = zeros = 0
    blank = wide = False
    last, tail = b"\n", b""
    # The hash is reckoned beside the counting: a long block leaves the interpreter free meanwhile.
    with path.open("rb") as f, ThreadPoolExecutor(1) as beside:
        while block := f.read(_BLOCK):
            hashed = beside.submit(total.update, block)
            size += len(block)
            newlines += block.count(b"\n")
            if b"\r" in block:
                returns += block.count(b"\r")
                pairs += block.count(b"\r\n")
            pairs += last == b"\r" and block.startswith(b"\n")
            zeros += b"\0" in block
            wide = wide or _has_wide_blank(block) or _has_wide_blank(tail + block[:2])
            if blanks and not blank:
                blank = (
                    b"\n\n" in block or b"\n\r\n" in block or (last == b"\n" and block[:1] in {b"\r", b"\n"})
                )
            last, tail = block[-1:], block[-2:]
            hashed.result()
    end = "\n" if not returns else "\r\n" if returns == pairs == newlines else ""
    return Survey(total.hexdigest(), size, newlines, end, bool(zeros), last == b"\n", blank, wide)


def _has_wide_blank(data: bytes) -> bool:
    if data.isascii():
        return False
    return any(b in data for b in _WIDE_BLANKS) or _EN_BLANKS.search(data) is not None


def trimmed(text: str, blanks: bool = True) -> str:
    """SQL of a text without outer blanks; `blanks`: others than the plain one may occur.

    SQL's own trim knows them all and looks at every letter, which costs as much as reading the file.
    """
    return (
        f"trim({text})"
        if blanks
        else f"CASE WHEN {text} < '!' OR suffix({text}, ' ') THEN trim({text}) ELSE {text} END"
    )


def encoding_of(path: Path, given: str | None) -> str:
    """The encoding that the first bytes state, else the given one, else UTF-8."""
    with path.open("rb") as f:
        start = f.read(4)
    stated = next((name for mark, name in _BOMS if start.startswith(mark)), None)
    return stated or given or "utf-8"


def header_of(path: Path, form: FileFormat) -> tuple[str, ...] | None:
    """Names of the columns under this separator; None for an empty file or a first row that is none."""
    first = next(read_rows(path, form), None)
    return unique_names(first.fields) if isinstance(first, Row) else None


Top = Sequence[tuple[int, frozenset[str]]]
"""The first rows of a file: line, and fields folded."""


def top(path: Path, form: FileFormat) -> Top:
    """The rows among which the header is."""
    rows = islice(read_rows(path, form), _TITLES)
    return [(r.line, frozenset(fold(f) for f in r.fields)) for r in rows if isinstance(r, Row)]


def titled(rows: Top, form: FileFormat, needs: Collection[str]) -> FileFormat:
    """The format with the lines above the header, where the header with these columns lies below its place.

    Itself where the header is in its place, and where no line among the first is one.
    """
    wanted = {fold(n) for n in needs}
    line = next((line for line, fields in rows if wanted and wanted <= fields), form.title_lines + 1)
    return form.model_copy(update={"title_lines": line - 1})


def needs_copy(path: Path, form: FileFormat) -> bool:
    """Whether DuckDB needs a UTF-8 copy without a byte order mark."""
    return codecs.lookup(form.encoding).name not in {"utf-8", "utf-8-sig", "ascii"}


def utf8_copy(path: Path, encoding: str, out: Path) -> bool:
    """Write the file in UTF-8; False when it holds bytes that are not of its encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as source, out.open("wb") as target:
            while block := source.read(_BLOCK):
                target.write(decoder.decode(block).encode())
            target.write(decoder.decode(b"", final=True).encode())
    except UnicodeError:
        return False
    return True


def is_plain(path: Path, seen: Survey, form: FileFormat, header: Sequence[str]) -> bool:
    """Whether DuckDB's reader can be tried: its first line is the header, and line ends are of one kind."""
    if not seen.line_end or seen.zero_bytes or len(header) < 2:
        return False
    rows = read_rows(path, form)
    first, second = next(rows, None), next(rows, None)
    at = form.title_lines + 1
    # The header must lie on one line alone; a second row on the next line shows that it does.
    return isinstance(first, Row) and first.line == at and (second is None or second.line == at + 1)


def relation(path: Path, form: FileFormat, seen: Survey, header: Sequence[str]) -> str:
    """SQL of all rows as text. Nothing is guessed; whatever is not strictly CSV is an error."""
    types = ", ".join(f"{_key(h)}: 'VARCHAR'" for h in header)
    return (
        f"read_csv({quoted(path)}, header = false, skip = {form.title_lines + 1}, auto_detect = false, columns = {{{types}}}, "
        f"delim = {quoted(form.separator)}, quote = {quoted(form.quote)}, escape = {quoted(form.quote)}, "
        f"new_line = {quoted(seen.line_end.encode('unicode_escape').decode())}, strict_mode = true, "
        f"null_padding = false, {_room(LONGEST_LINE)})"
    )


def staged_relation(path: Path, header: Sequence[str]) -> str:
    """SQL of rows that Python wrote: `line`, then the columns."""
    types = ", ".join(("'line': 'BIGINT'", *(f"{_key(h)}: 'VARCHAR'" for h in header)))
    return (
        f"read_csv({quoted(path)}, header = false, auto_detect = false, columns = {{{types}}}, delim = ',', "
        f"quote = '\"', escape = '\"', new_line = '\\r\\n', parallel = false, {ROOM})"
    )


def embedded_newlines(header: Sequence[str]) -> str:
    """SQL of how many line ends the fields of a row hold."""
    every = ", ".join(f"coalesce({identifier(h)}, '')" for h in header)
    joined = f"concat({every})"
    return f"(length({joined}) - length(replace({joined}, chr(10), '')))"


def _key(header: str) -> str:
    return quoted(identifier(header)[1:-1].replace('""', '"'))


def refuse_wrong_encoding(path: Path, form: FileFormat) -> None:
    """Raise FileError when the first bytes state another encoding than the mapping."""
    stated = encoding_of(path, None)
    name = codecs.lookup(form.encoding).name
    with path.open("rb") as f:
        marked = f.read(4).startswith(tuple(mark for mark, _ in _BOMS))
    if marked and not name.startswith(stated.replace("-", "")[:3]) and name[:5] != stated[:5]:
        raise FileError.wrong_encoding(path, form.encoding, stated)
