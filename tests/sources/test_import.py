"""Import by mapping: every row is kept or set aside with its reason."""

import csv
import datetime as dt
import tempfile
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channelmark import tables
from channelmark.errors import BadCallError
from channelmark.sources import FileError, MappingError, Options, import_mapped
from channelmark.sources.mapping import parse_mapping

HEADER = "id;opened;source;state;worked;tags;spam\n"
ROW = "1;01.03.2025 10:00;e-mail;open;1,5;a|b;nie\n"
MAPPING = {
    "name": "mine",
    "file": {"separator": ";", "decimal": ",", "thousands": ".", "missing": ["?"]},
    "time": {"zone": "Europe/Warsaw", "formats": ["%d.%m.%Y %H:%M", "iso"]},
    "company": {"constant": "Acme"},
    "tables": {
        "tickets": {
            "ticket_id": "id",
            "created_at": "opened",
            "channel": {"column": "source", "values": {"e-mail": "email", "czat": "chat"}},
            "status": {"column": "state", "values": {"open": "open"}, "otherwise": "closed"},
            "handle_s": {"column": "worked", "as": "duration", "unit": "minutes"},
            "tags": {"column": "tags", "split": "|"},
            "is_spam": {"column": "spam", "true": ["tak"], "false": ["nie"]},
        }
    },
}


def run(folder: Path, text: str | bytes, mapping=MAPPING, **options):
    path = folder / "in.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return import_mapped(parse_mapping(mapping, "mine.toml"), [path], folder / "out", Options(**options))


def fetch(folder: Path, sql: str):
    with tables.open(folder / "out").connect() as con:
        return con.execute(sql).fetchall()


def rejects(folder: Path):
    with (folder / "out" / "rejects" / "rejects.csv").open(encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f))


def test_a_good_row_arrives_typed(tmp_path):
    result = run(tmp_path, HEADER + ROW)
    # 10:00 in Warsaw in winter is 09:00 UTC; 1,5 minutes are 90 seconds.
    [row] = fetch(
        tmp_path,
        "SELECT company_id, ticket_id, created_at, channel, status, handle_s, tags, is_spam FROM tickets",
    )
    assert row == ("Acme", "1", dt.datetime(2025, 3, 1, 9), "email", "open", 90, ["a", "b"], False)
    assert result.tables == {"tickets": 1, "companies": 1, "manifest": 1}
    assert result.rejected == 0


@pytest.mark.parametrize(
    ("row", "column", "value", "reason"),
    [
        ("2;31.02.2025 10:00;e-mail;open;1;;nie", "opened", "31.02.2025 10:00", "is no time of the formats"),
        (
            "2;30.03.2025 02:30;e-mail;open;1;;nie",
            "opened",
            "30.03.2025 02:30",
            "never was on the clocks of Europe",
        ),
        ("2;01.03.2025 10:00;fax;open;1;;nie", "source", "fax", "has no entry in the map of channel"),
        ("2;01.03.2025 10:00;e-mail;open;1.5;;nie", "worked", "1.5", "is no time span in minutes"),
        ("2;01.03.2025 10:00;e-mail;open;-1;;nie", "handle_s", "-60", "is below 0"),
        ("2;01.03.2025 10:00;e-mail;open;1;;maybe", "spam", "maybe", "is neither true nor false"),
        (";01.03.2025 10:00;e-mail;open;1;;nie", "ticket_id", "", "is missing"),
        ("2;01.03.2025 10:00;?;open;1;;nie", "channel", "", "is missing"),
        ("1;02.03.2025 10:00;e-mail;open;1;;nie", "ticket_id", "1", "repeats the key of an earlier row"),
        ("2;01.03.2025 10:00;e-mail;open;1", "", "", "has 5 fields where the header has 7"),
    ],
)
def test_a_bad_row_is_set_aside_with_its_reason_and_its_text(tmp_path, row, column, value, reason):
    result = run(tmp_path, HEADER + ROW + row + "\n")
    [reject] = rejects(tmp_path)
    assert reject["reason"].startswith(reason)
    assert (reject["file"], reject["line"], reject["column"], reject["value"], reject["raw"]) == (
        "in.csv", "3", column, value, row,
    )  # fmt: skip
    assert (result.files[0].rows_read, result.files[0].rows_kept, result.files[0].rows_rejected) == (2, 1, 1)
    assert fetch(tmp_path, "SELECT rows_read, rows_rejected FROM manifest") == [(2, 1)]
    parquet = tmp_path / "out" / "rejects" / "rejects.parquet"
    assert duckdb.execute(f"SELECT reason, raw FROM '{parquet}'").fetchall() == [(reject["reason"], row)]


def test_two_reasons_reject_a_row_once(tmp_path):
    result = run(tmp_path, HEADER + ROW + "2;never;fax;open;1;;nie\n")
    assert result.rejected == 1
    assert {r["column"] for r in rejects(tmp_path)} == {"opened", "source"}
    assert sum(result.reasons.values()) == 2


def test_local_times_that_came_twice_are_the_earlier_and_counted(tmp_path):
    result = run(tmp_path, HEADER + ROW + "2;26.10.2025 02:30;e-mail;open;1;;nie\n")
    # The clocks of Warsaw showed 02:30 at 00:30 UTC (summer time) and at 01:30 UTC.
    assert fetch(tmp_path, "SELECT created_at FROM tickets WHERE ticket_id = '2'") == [
        (dt.datetime(2025, 10, 26, 0, 30),)
    ]
    assert result.ambiguous_times == 1


def test_a_mistyped_year_is_read_as_it_stands(tmp_path):
    run(tmp_path, HEADER + ROW + "2;01.03.9025 10:00;e-mail;open;1;;nie\n")
    assert fetch(tmp_path, "SELECT year(created_at) FROM tickets ORDER BY 1") == [(2025,), (9025,)]


def test_an_offset_in_the_text_beats_the_zone(tmp_path):
    run(
        tmp_path,
        HEADER + "1;2025-03-30T02:30:00+02:00;e-mail;open;1;;nie\n2;2025-03-01 10:00:00;e-mail;open;1;;nie\n",
    )
    assert fetch(tmp_path, "SELECT created_at FROM tickets ORDER BY 1") == [
        (dt.datetime(2025, 3, 1, 9),), (dt.datetime(2025, 3, 30, 0, 30),),
    ]  # fmt: skip


def test_the_caller_may_state_zone_company_and_instant(tmp_path):
    result = run(
        tmp_path, HEADER + ROW, timezone="Asia/Shanghai", company="Other", as_of="2025-04-01T00:00+02:00"
    )
    assert fetch(tmp_path, "SELECT company_id, created_at FROM tickets") == [
        ("Other", dt.datetime(2025, 3, 1, 2))
    ]
    assert fetch(tmp_path, "SELECT timezone, as_of FROM manifest") == [
        ("Asia/Shanghai", dt.datetime(2025, 3, 31, 22))
    ]
    assert result.as_of == dt.datetime(2025, 3, 31, 22)
    with pytest.raises(BadCallError, match="Europe/Nowhere"):
        run(tmp_path, HEADER + ROW, timezone="Europe/Nowhere")
    with pytest.raises(BadCallError, match="no instant"):
        run(tmp_path, HEADER + ROW, as_of="soon")


def test_without_a_word_the_latest_instant_is_the_export(tmp_path):
    result = run(tmp_path, HEADER + ROW + "2;05.03.2025 10:00;czat;open;1;;nie\n")
    assert result.as_of == dt.datetime(2025, 3, 5, 9)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1.234,5", 74_070), ("1234,5", 74_070), ("0,5", 30), ("1.234.567", 74_074_020), ("12", 720)],
)
def test_decimal_commas_and_points_for_thousands(tmp_path, text, seconds):
    run(tmp_path, HEADER + ROW.replace("1,5", text))
    assert fetch(tmp_path, "SELECT handle_s FROM tickets") == [(seconds,)]


@pytest.mark.parametrize("text", ["1.23", "12.34,5", "1,2,3", "nan", "inf", "1e400", "0x10", "1 234"])
def test_numbers_that_are_none_are_not_guessed(tmp_path, text):
    result = run(tmp_path, HEADER + ROW + ROW.replace("1;", "2;", 1).replace("1,5", text))
    assert [r["value"] for r in rejects(tmp_path)] == [text]
    assert result.rejected == 1


def test_an_index_column_without_a_name_and_columns_nobody_uses_are_listed(tmp_path):
    header = ";" + HEADER.rstrip() + ";note;note\n"
    result = run(tmp_path, header + "0;" + ROW.rstrip() + ";x;y\n")
    assert result.unused_columns == ("column_1", "note", "note_2")
    assert fetch(tmp_path, "SELECT ticket_id FROM tickets") == [("1",)]


def test_a_column_the_file_lacks_is_named_with_the_nearest(tmp_path):
    with pytest.raises(
        MappingError, match=r"mine.toml, tickets.created_at: in.csv has no column 'opened'.*'openend'"
    ):
        run(tmp_path, HEADER.replace("opened", "openend") + ROW)


def test_several_files_of_one_layout_are_one_import_and_keys_are_unique_across_them(tmp_path):
    for name, rows in (("a.csv", ROW), ("b.csv", ROW + ROW.replace("1;", "2;", 1))):
        (tmp_path / name).write_text(HEADER + rows, encoding="utf-8")
    plan = parse_mapping(MAPPING, "mine.toml")
    result = import_mapped(plan, [tmp_path / "a.csv", tmp_path / "b.csv"], tmp_path / "out")
    assert [(f.rows_read, f.rows_rejected) for f in result.files] == [(1, 0), (2, 1)]
    assert rejects(tmp_path)[0]["file"] == "b.csv"
    assert fetch(tmp_path, "SELECT file, rows_read, rows_rejected FROM manifest ORDER BY file") == [
        ("a.csv", 1, 0), ("b.csv", 2, 1),
    ]  # fmt: skip
    (tmp_path / "b.csv").write_text("other;columns\n", encoding="utf-8")
    with pytest.raises(MappingError, match=r"b\.csv has no column 'id'"):
        import_mapped(plan, [tmp_path / "a.csv", tmp_path / "b.csv"], tmp_path / "out")


def test_a_failed_import_leaves_the_old_tables(tmp_path):
    run(tmp_path, HEADER + ROW)
    before = tables.open(tmp_path / "out").fingerprint()
    with pytest.raises(FileError, match="no row could be imported"):
        run(tmp_path, HEADER + "nothing;good\n")
    assert tables.open(tmp_path / "out").fingerprint() == before
    with pytest.raises(FileError, match="empty"):
        run(tmp_path, "")
    assert tables.open(tmp_path / "out").fingerprint() == before


def test_the_same_file_gives_the_same_bytes(tmp_path):
    first = run(tmp_path, HEADER + ROW)
    files = {p.relative_to(first.folder): p.read_bytes() for p in first.folder.rglob("*") if p.is_file()}
    again = run(tmp_path, HEADER + ROW)
    assert {
        p.relative_to(again.folder): p.read_bytes() for p in again.folder.rglob("*") if p.is_file()
    } == files


def test_an_import_is_not_synthetic_and_says_which_mapping_made_it(tmp_path):
    run(tmp_path, HEADER + ROW)
    data = tables.open(tmp_path / "out")
    assert not data.synthetic
    assert data.info["mapping"] == "mine"


def test_one_row_can_feed_several_tables_and_a_rejected_one_feeds_none(tmp_path):
    events = {
        "when": "closed", "ticket_id": "id", "at": "closed",
        "kind": {"constant": "status"}, "new": {"constant": "closed"},
    }  # fmt: skip
    mapping = {
        "name": "two",
        "company": {"column": "brand"},
        "tables": {
            "tickets": {"ticket_id": "id", "created_at": "opened", "resolved_at": "closed",
                        "channel": {"constant": "email"}, "status": {"constant": "closed"}, "team_id": "team"},
            "events": events,
        },
    }  # fmt: skip
    text = (
        "id,brand,opened,closed,team\n"
        "1,A,2025-01-01 10:00,2025-01-02 10:00,x\n"
        "2,B,2025-01-01 10:00,,x\n"
        "3,B,2025-01-01 10:00,2024-01-01 10:00,x\n"
        "4,,2025-01-01 10:00,,x\n"
    )
    run(tmp_path, text, mapping)
    assert fetch(
        tmp_path, "SELECT company_id, split_part(event_id, '-', 1), \"at\", new, seq FROM events"
    ) == [("A", "1", dt.datetime(2025, 1, 2, 10), "closed", 1)]
    assert fetch(tmp_path, "SELECT company_id, team_id FROM teams ORDER BY 1") == [("A", "x"), ("B", "x")]
    assert [(r["line"], r["column"], r["reason"]) for r in rejects(tmp_path)] == [
        ("4", "resolved_at", "is before created_at"), ("5", "brand", "is missing"),
    ]  # fmt: skip


_CELLS = st.text(st.sampled_from('ab1,;"\n\r ?é\0'), max_size=6)
_GOOD = st.builds("{};0{}.03.2025 10:00;e-mail;open;1;;nie".format, st.integers(1, 20), st.integers(1, 9))
_LINES = st.lists(
    st.one_of(_GOOD, st.lists(_CELLS, min_size=1, max_size=8).map(";".join)), min_size=3, max_size=25
)


@settings(max_examples=25)
@given(_LINES, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["utf-8", "cp1250"]))
def test_rows_read_are_rows_kept_and_rows_rejected_whatever_the_file_holds(lines, end, encoding):
    text = end.join([HEADER.strip(), "999;01.03.2025 10:00;e-mail;open;1;;nie", *lines])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        result = run(folder, text.encode(encoding))
        [file] = result.files
        listed = {r["line"] for r in rejects(folder)}
        assert file.rows_read == file.rows_kept + file.rows_rejected
        assert file.rows_rejected == len(listed)
        assert file.rows_kept == result.tables["tickets"]
        assert fetch(folder, "SELECT rows_read, rows_rejected FROM manifest") == [
            (file.rows_read, file.rows_rejected)
        ]
        assert all(r["reason"] for r in rejects(folder))
