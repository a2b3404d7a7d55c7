"""What only large files meet: rows on disk, tables written while they are read, keys that rise, years far off."""

import csv
import datetime as dt
from pathlib import Path

import pytest

from channelmark import tables
from channelmark.sources import Options, delimited, import_mapped, import_product, loading, products, work
from channelmark.sources.mapping import parse_mapping

TICKETS = {
    "ticket_id": "id",
    "created_at": "opened",
    "resolved_at": "closed",
    "status": "state",
    "channel": {"constant": "email"},
}
MAPPING = {"name": "mine", "time": {"zone": "Europe/Warsaw", "formats": ["%d.%m.%Y %H:%M", "iso"]},
           "company": {"constant": "Acme"}, "tables": {"tickets": TICKETS}}  # fmt: skip
HERE = Path(__file__).parent / "products"
CASES = [(p, s) for p in products().values() for s in p.shapes]


def run(folder: Path, rows: list[str], mapping=MAPPING, **options):
    (folder / "in.csv").write_text("\n".join(["id,opened,closed,state", *rows, ""]), encoding="utf-8")
    return import_mapped(
        parse_mapping(mapping, "mine.toml"), [folder / "in.csv"], folder / "out", Options(**options)
    )


def fetch(folder: Path, sql: str = "SELECT ticket_id, created_at FROM tickets"):
    with tables.open(folder / "out").connect() as con:
        return con.execute(sql).fetchall()


def rejects(folder: Path):
    with (folder / "out" / "rejects" / "rejects.csv").open(encoding="utf-8", newline="") as f:
        return [(int(r["line"]), r["column"], r["value"], r["reason"]) for r in csv.DictReader(f)]


def test_lines_are_right_where_rows_fall_out_while_reading_and_others_after(tmp_path):
    # Read: 31.02 is no day and 02:30 was skipped. Found later: 5 is closed before it is opened, and 2 comes twice.
    rows = [
        "1,31.02.2025 10:00,,open",
        "2,01.03.2025 10:00,,open",
        "3,30.03.2025 02:30,,open",
        "4,01.03.2025 11:00,,open",
        "5,01.03.2025 11:00,01.03.2025 10:00,open",
        "2,01.03.2025 12:00,,open",
        "6,01.03.2025 13:00,,open",
    ]
    result = run(tmp_path, rows)
    formats = "%d.%m.%Y %H:%M, iso"
    assert rejects(tmp_path) == [
        (2, "opened", "31.02.2025 10:00", f"is no time of the formats {formats}"),
        (4, "opened", "30.03.2025 02:30", "never was on the clocks of Europe/Warsaw, which were put forward"),
        (6, "resolved_at", "2025-03-01 09:00:00", "is before created_at"),
        (7, "ticket_id", "2", "repeats the key of an earlier row"),
    ]
    file = result.files[0]
    assert (file.rows_read, file.rows_kept, file.rows_rejected) == (7, 3, 4)
    # Warsaw is an hour ahead in winter; rows stand in the order of the file.
    assert fetch(tmp_path) == [
        ("2", dt.datetime(2025, 3, 1, 9)),
        ("4", dt.datetime(2025, 3, 1, 10)),
        ("6", dt.datetime(2025, 3, 1, 12)),
    ]


def test_years_nobody_expected_have_their_own_clocks(tmp_path):
    # Summer time in Warsaw ended on 24 September 1995 and on 31 October 2038; in July it is two hours ahead.
    run(tmp_path, ["1,01.07.1995 12:00,,open", "2,01.10.1995 12:00,,open", "3,01.07.2038 12:00,,open"])
    assert [at.hour for _, at in fetch(tmp_path)] == [10, 11, 10]


def test_times_shown_twice_are_counted_only_without_an_offset(tmp_path):
    # The clocks of Warsaw showed 02:30 twice on 26 October 2025; +02:00 says that the first is meant.
    rows = ["1,2025-10-26 02:30:00,,open", "2,2025-10-26T02:30:00+02:00,,open", "3,26.10.2025 02:59,,open"]
    assert run(tmp_path, rows).ambiguous_times == 2
    assert [at.hour for _, at in fetch(tmp_path)] == [0, 0, 0]


def test_a_table_of_which_every_row_is_sound_is_written_once(tmp_path, monkeypatch):
    written = []
    usual = loading.copy_parquet
    monkeypatch.setattr(loading, "copy_parquet", lambda *a: (written.append("read"), usual(*a)))
    monkeypatch.setattr(
        tables.store, "copy_parquet", lambda *a: (written.append(a[2].parent.name), usual(*a))
    )
    run(tmp_path, ["1,01.03.2025 10:00,,open", "2,01.03.2025 11:00,,open"])
    assert written.count("read") == 1
    assert "tickets" not in written
    assert len(fetch(tmp_path)) == 2


@pytest.mark.parametrize("known", [False, True])
def test_a_key_again_is_found_whether_keys_rise_or_not(tmp_path, monkeypatch, known):
    monkeypatch.setattr(work, "_MANY", 1)
    ids = ["8", "9", "10", "10" if known else "11", "12"]
    result = run(tmp_path, [f"{i},01.03.2025 10:00,,open" for i in ids])
    assert result.rejected == int(known)
    assert run(tmp_path, [f"{i},01.03.2025 10:00,,open" for i in ("3", "1", "2", "1")]).rejected == 1


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u2003", "\u3000"])
def test_no_blank_round_a_cell_counts(tmp_path, blank):
    run(tmp_path, [f"{blank}1{blank},01.03.2025 10:00{blank},{blank},{blank}open"])
    assert fetch(tmp_path, "SELECT ticket_id, status, resolved_at FROM tickets") == [("1", "open", None)]


def test_a_blank_between_two_blocks_is_seen(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "_BLOCK", 4)
    for shift in range(4):
        (tmp_path / "in").write_bytes(b"a" * shift + "\u2003".encode() + b"b\n")
        assert delimited.survey(tmp_path / "in").wide_blanks
    # A dash begins with the same bytes and is none.
    (tmp_path / "in").write_bytes("a\u2013b\n".encode())
    assert not delimited.survey(tmp_path / "in").wide_blanks


@pytest.mark.parametrize(("product", "shape"), CASES, ids=lambda x: x.name)
def test_rows_on_disk_become_the_same_tables(product, shape, tmp_path, monkeypatch):
    place = HERE / product.name / shape.name / "input"
    held = import_product(product, [place], tmp_path / "held", Options(company="Acme", day_first=True))
    monkeypatch.setattr(loading, "LARGE", 0)
    on_disk = import_product(product, [place], tmp_path / "disk", Options(company="Acme", day_first=True))
    assert (on_disk.tables, on_disk.reasons, on_disk.repairs) == (held.tables, held.reasons, held.repairs)
    for name in held.tables:
        rows = f"SELECT * FROM {name} ORDER BY ALL"
        with (
            tables.open(tmp_path / "held").connect() as one,
            tables.open(tmp_path / "disk").connect() as other,
        ):
            assert one.execute(rows).fetchall() == other.execute(rows).fetchall()
