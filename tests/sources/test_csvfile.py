"""First stage: what is a row, what is none, and in which bytes."""

import pytest

from channelmark.sources.csvfile import Broken, Row, read_rows
from channelmark.sources.errors import FileError
from channelmark.sources.mapping import FileFormat


def rows(path, data: bytes, **form):
    path.write_bytes(data)
    return list(read_rows(path, FileFormat(**form)))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "file.csv"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "id;kanał\n1;żółć\n"),
        ("utf-8-sig", "id;kanał\n1;żółć\n"),
        ("cp1250", "id;kanał\n1;żółć\n"),
        ("cp1251", "id;канал\n1;имейл\n"),
        ("utf-16", "id;канал\n1;имейл 😁\n"),
    ],
)
def test_encodings_and_byte_order_marks(path, encoding, text):
    found = rows(path, text.encode(encoding), separator=";", encoding=encoding.removesuffix("-sig"))
    assert found == [Row(n, line.split(";")) for n, line in enumerate(text.splitlines(), start=1)]


def test_bytes_of_another_encoding_reject_their_row_only(path):
    found = rows(path, "id;x\n1;zamknięty\n2;ok\n".encode("cp1250"), separator=";")
    assert found[1].reason == "holds bytes that are not utf-8"
    assert found[2] == Row(3, ["2", "ok"])


def test_a_byte_order_mark_of_another_encoding_stops_with_the_right_one(path):
    with pytest.raises(FileError, match="encoding = 'utf-16'"):
        rows(path, "id\n1\n".encode("utf-16"))
    with pytest.raises(FileError, match="encoding = 'utf-8'"):
        rows(path, "id\n1\n".encode("utf-8-sig"), encoding="cp1250")


def test_newlines_in_quotes_keep_the_row_whole_and_the_line_numbers_right(path):
    found = rows(path, b'id,x\n1,"a\nb\r\nc"\n2,"say ""hi"""\n')
    assert found[1:] == [Row(2, ["1", "a\nb\r\nc"]), Row(5, ["2", 'say "hi"'])]


def test_a_quote_never_closed_costs_one_row(path):
    found = rows(path, b'id,x\n1,ok\n2,"open\n3,ok\n4,ok\n')
    assert found[1:] == [
        Row(2, ["1", "ok"]),
        Broken(3, '2,"open\n', "opens a quote that is never closed"),
        Row(4, ["3", "ok"]),
        Row(5, ["4", "ok"]),
    ]


def test_a_stray_quote_does_not_swallow_the_rows_up_to_the_next_one(path):
    found = rows(path, b'id,x\n1,"open\n2,ok\n3,"fine"\n')
    assert [r.line for r in found if isinstance(r, Row)] == [1, 3, 4]
    assert found[1] == Broken(2, '1,"open\n', "has text right after a closing quote")


def test_blank_lines_are_no_rows_and_a_last_line_needs_no_end(path):
    assert rows(path, b"id,x\r\n\r\n1,a\r\n\r\n2,b") == [
        Row(1, ["id", "x"]),
        Row(3, ["1", "a"]),
        Row(5, ["2", "b"]),
    ]


def test_a_zero_byte_rejects_its_row(path):
    assert "zero byte" in rows(path, b"id,x\n1,a\0b\n")[1].reason
