"""The fast way and the careful way to read a CSV give the same rows on the same lines, whatever the file holds."""

import re
import tempfile
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from channelmark.sources.casts import text
from channelmark.sources.csvfile import Row, read_rows
from channelmark.sources.landing import _line
from channelmark.sources.loading import Styles, load
from channelmark.sources.mapping import FileFormat
from channelmark.sources.model import File
from channelmark.sources.native import Native
from channelmark.sources.opened import open_delimited
from channelmark.sources.work import working

FORM = FileFormat()
FILE = File("file", "one row", {n: text() for n in "ab"}, names=("*",))


@pytest.fixture(scope="module")
def work():
    with working() as here:
        here.made = 0
        yield here


def read(work, data: bytes):
    """Rows with their lines as an import reads them, and whether DuckDB read them."""
    work.made += 1
    path = work.scratch / f"in-{work.made}.csv"
    path.write_bytes(data)
    opened = open_delimited(Native("in.csv", "in", "delimited", path), work.made, FORM, work.scratch)
    loaded = load(work, FILE, opened, Styles(FORM, "UTC"))
    rows = work.con.execute(
        f'SELECT {_line(loaded)}, "x:a", "x:b" FROM {loaded.source(placed=True)} AS t ORDER BY 1'
    ).fetchall()
    return [(line, a or "", b or "") for line, a, b in rows], not loaded.opened.staged


def told(data: bytes):
    """The same by Python's reader, which knows every physical line."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "in.csv"
        path.write_bytes(data)
        rows = list(read_rows(path, FORM))[1:]
    return [
        (r.line, *(f.strip(" ") for f in r.fields)) for r in rows if isinstance(r, Row) and len(r.fields) == 2
    ]


CELL = st.text(st.sampled_from('ab ,"\n\r;é'), max_size=5)
QUOTED = CELL.map(lambda c: '"' + c.replace('"', '""') + '"')
PLAIN = st.text(st.sampled_from("ab é;'"), max_size=5)
LINE = st.one_of(
    st.tuples(PLAIN, PLAIN).map(",".join),
    st.tuples(st.one_of(PLAIN, QUOTED), st.one_of(PLAIN, QUOTED)).map(",".join),
    st.tuples(CELL, CELL).map(",".join),
    st.just(""),
)


@settings(max_examples=60)
@given(st.lists(LINE, min_size=1, max_size=6), st.sampled_from(["\n", "\r\n"]), st.booleans())
@example(['x,"1\n2"', "y,3"], "\n", True)
@example(['x,"1', "y,2", 'z,"3"'], "\n", True)
@example(["x,1", "", "y,2"], "\n", True)
@example(['x, "1"', "y,2"], "\n", True)
@example(['x,1"2', "y,2"], "\n", True)
@example(["x,1", "   "], "\n", False)
@example(["x,1\ry,2"], "\n", True)
@example(["x,1,2"], "\n", True)
def test_both_ways_agree(work, lines, end, ended):
    # A blank after a closing quote rejects the row when read row by row; DuckDB, where it reads at all, keeps it.
    assume(not any(re.search('" +(,|$)', line) for line in lines))
    data = (end.join(["a,b", *lines]) + (end if ended else "")).encode()
    assert read(work, data)[0] == told(data)


def test_a_sound_file_is_read_by_duckdb_and_a_broken_one_row_by_row(work):
    assert read(work, b'a,b\n1,"two\nlines"\n2,x\n') == ([(2, "1", "two\nlines"), (4, "2", "x")], True)
    assert read(work, b'a,b\n1,"two\n2,x\n') == ([(3, "2", "x")], False)


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_every_kind_of_line_end(work, end):
    data = end.join([b"a,b", b"1,x", b"2,y", b""])
    assert read(work, data)[0] == [(2, "1", "x"), (3, "2", "y")]
