"""Tables on disk: what is missing, what is replaced, what a fingerprint sees."""

import datetime as dt
import os
import shutil
from pathlib import Path

import duckdb
import pytest

from channelmark import tables
from channelmark.errors import BadCallError
from channelmark.tables import TABLES, TablesError

TICKETS = """
    SELECT 'c1' AS company_id, 't' || i AS ticket_id, 'portal' AS channel, 'open' AS status, false AS is_spam,
           TIMESTAMP '2025-03-01 10:00:00' + to_hours(i::INTEGER) AS created_at
    FROM range(3) AS r(i)
"""
INFO = {"name": "tiny", "synthetic": True}


@pytest.fixture
def con():
    with duckdb.connect() as con:
        yield con


@pytest.fixture
def folder(tmp_path, con) -> Path:
    tables.write(tmp_path / "data", con, {"tickets": TICKETS}, INFO)
    return tmp_path / "data"


def test_views_have_every_canonical_column_and_say_what_is_really_there(folder):
    data = tables.open(folder)
    with data.connect() as con:
        for known in TABLES.values():
            described = con.execute(f"DESCRIBE {known.name}").fetchall()
            assert [(r[0], r[1]) for r in described] == [(c.name, c.sql_type) for c in known.columns]
        assert con.execute("SELECT count(*), count(priority) FROM tickets").fetchone() == (3, 0)
        assert con.execute("SELECT count(*) FROM messages").fetchone() == (0,)
    assert data.has("tickets") and data.has("tickets", "channel")
    assert (
        not data.has("tickets", "priority")
        and not data.has("messages")
        and not data.has("messages", "sent_at")
    )
    assert data.name == "tiny" and data.synthetic
    with pytest.raises(BadCallError, match="Did you mean 'priority'"):
        data.has("tickets", "prioritie")


def test_a_part_with_a_new_column_adds_it_for_all(folder, con):
    con.execute(f"COPY (SELECT *, 'high' AS priority FROM ({TICKETS}) WHERE ticket_id = 't0') "
                f"TO '{folder}/tickets/part-1.parquet'")  # fmt: skip
    with tables.open(folder).connect() as db:
        assert db.execute("SELECT count(*), count(priority) FROM tickets").fetchone() == (4, 1)


def test_a_half_written_part_is_not_seen(folder):
    (folder / "tickets" / ".part-1.parquet.tmp").write_bytes(b"PAR1 and then the power went")
    with tables.open(folder).connect() as con:
        assert con.execute("SELECT count(*) FROM tickets").fetchone() == (3,)


def test_an_error_half_way_leaves_the_old_folder_and_nothing_else(folder, con):
    before = tables.open(folder).fingerprint()
    with pytest.raises(duckdb.Error):
        tables.write(folder, con, {"tickets": TICKETS, "teams": "SELECT no_such_column"}, INFO)
    assert tables.open(folder).fingerprint() == before
    assert [p.name for p in folder.parent.iterdir()] == ["data"]


def test_a_swap_killed_between_its_two_renames_is_recovered(folder):
    before = tables.open(folder).fingerprint()
    os.rename(folder, folder.with_name(".data.previous"))
    assert tables.open(folder).fingerprint() == before


def test_tables_that_are_gone_from_a_new_import_are_gone_from_disk(folder, con):
    teams = "SELECT 'c1' AS company_id, 'a' AS team_id"
    data = tables.write(folder, con, {"teams": teams}, INFO)
    assert data.has("teams") and not data.has("tickets")


def test_a_folder_of_other_files_is_never_replaced(tmp_path, con):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "thesis.txt").write_text("ten years of work", encoding="utf-8")
    with pytest.raises(TablesError, match="will not be replaced"):
        tables.write(tmp_path / "home", con, {"tickets": TICKETS}, INFO)
    assert (tmp_path / "home" / "thesis.txt").is_file()


def test_the_fingerprint_follows_content_and_not_time_or_place(folder, con, tmp_path):
    first = tables.open(folder).fingerprint()
    again = tables.write(tmp_path / "elsewhere", con, {"tickets": f"{TICKETS} ORDER BY i DESC"}, INFO)
    assert again.fingerprint() == first
    other = tables.write(folder, con, {"tickets": TICKETS.replace("'open'", "'closed'")}, INFO)
    assert other.fingerprint() != first


def test_the_fingerprint_sees_a_change_of_the_same_size_at_the_same_time(folder):
    part = folder / "tickets" / "part-0.parquet"
    first, stat = tables.open(folder).fingerprint(), part.stat()
    changed = bytearray(part.read_bytes())
    changed[20] ^= 1
    # A new file in its place, as imports write: size and time can be equal, the inode is not.
    fresh = part.with_name("fresh")
    fresh.write_bytes(bytes(changed))
    os.utime(fresh, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    os.replace(fresh, part)
    assert tables.open(folder).fingerprint() != first


def test_csv_in_canonical_names_is_read_with_offsets_honoured(tmp_path):
    (tmp_path / "tickets.csv").write_text(
        "company_id,ticket_id,channel,created_at,status,is_spam,tags\n"
        'c1,1,portal,2025-03-30T02:30:00+02:00,open,false,"[a, b]"\n'
        "c1,2,portal,2025-03-30 00:30:00,open,false,\n",
        encoding="utf-8",
    )
    with tables.open(tmp_path).connect() as con:
        rows = con.execute("SELECT created_at, tags FROM tickets ORDER BY ticket_id").fetchall()
    # 02:30 two hours east of Greenwich is 00:30 there; without an offset it is UTC already.
    assert rows == [(dt.datetime(2025, 3, 30, 0, 30), ["a", "b"]), (dt.datetime(2025, 3, 30, 0, 30), None)]


def test_a_folder_without_tables_and_no_folder_at_all_are_told_apart(tmp_path):
    with pytest.raises(TablesError, match="no canonical table"):
        tables.open(tmp_path)
    with pytest.raises(BadCallError, match="nothing at"):
        tables.open(tmp_path / "absent")


def test_a_broken_part_is_named(folder):
    (folder / "tickets" / "part-1.parquet").write_bytes(b"this is no Parquet")
    with pytest.raises(TablesError, match="cannot be read"):
        tables.open(folder)


def test_the_folder_can_be_moved(folder, tmp_path):
    before = tables.open(folder).fingerprint()
    shutil.move(folder, tmp_path / "moved")
    assert tables.open(tmp_path / "moved").fingerprint() == before


def test_a_large_table_is_a_folder_a_company_and_month_and_reads_the_same(tmp_path, monkeypatch):
    rows = (
        "SELECT company_id, i::VARCHAR AS ticket_id, 'email' AS channel, 'open' AS status, false AS is_spam, "
        "TIMESTAMP '2025-01-01' + to_days(i::INTEGER * 20) AS created_at FROM range(6) AS r(i), "
        "(VALUES ('a/b'), ('żółć')) AS c(company_id)"
    )
    with duckdb.connect() as con:
        whole = tables.write(tmp_path / "whole", con, {"tickets": rows}, {"name": "x", "synthetic": True})
        monkeypatch.setattr("channelmark.tables.store.LARGE", 10)
        parted = tables.write(tmp_path / "parted", con, {"tickets": rows}, {"name": "x", "synthetic": True})
    # Days 0, 20, 40, 60, 80, 100 after New Year fall into January, February, March and April: four months of two companies.
    assert [len(t.files["tickets"]) for t in (whole, parted)] == [1, 8]
    assert parted.columns == whole.columns
    select = "SELECT * FROM tickets ORDER BY ALL"
    assert parted.connect().execute(select).fetchall() == whole.connect().execute(select).fetchall()
