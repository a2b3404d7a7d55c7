"""Files as they come: order of day and month, spreadsheets' dates, words for missing, times that cannot be."""

import csv
import datetime as dt
from pathlib import Path

import pytest

from channelmark import tables
from channelmark.sources import (
    File,
    FileError,
    Options,
    Product,
    Shape,
    import_mapped,
    import_product,
    products,
)
from channelmark.sources.casts import date, ident, local_time, whole, words
from channelmark.sources.mapping import parse_mapping

BOTH = ["%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M"]
TICKETS = {"ticket_id": "id", "created_at": "opened", "resolved_at": "closed", "channel": {"constant": "email"},
           "status": {"column": "state", "values": {"on-hold": "hold", "open": "open"}}}  # fmt: skip


def run(folder: Path, rows: list[str], *, time=None, file=None, extra=None, **options):
    (folder / "in.csv").write_text("\n".join(["id,opened,closed,state", *rows, ""]), encoding="utf-8")
    data = {"name": "mine", "time": time or {}, "file": file or {}, "company": {"constant": "Acme"},
            "tables": {"tickets": TICKETS, **(extra or {})}}  # fmt: skip
    plan = parse_mapping(data, "mine.toml")
    return import_mapped(plan, [folder / "in.csv"], folder / "out", Options(**options))


def fetch(folder: Path, sql: str = "SELECT ticket_id, created_at FROM tickets ORDER BY 1"):
    with tables.open(folder / "out").connect() as con:
        return con.execute(sql).fetchall()


def rejects(folder: Path):
    with (folder / "out" / "rejects" / "rejects.csv").open(encoding="utf-8", newline="") as f:
        return [(int(r["line"]), r["column"], r["value"], r["reason"], r["what"]) for r in csv.DictReader(f)]


def test_one_row_that_fits_a_single_order_decides_for_its_column(tmp_path):
    run(tmp_path, ["1,03/04/2025 10:00,,open", "2,03/14/2025 10:00,,open"], time={"formats": BOTH})
    # The 14th cannot be a month, so 03 is: the first row is the fourth of March.
    assert fetch(tmp_path) == [("1", dt.datetime(2025, 3, 4, 10)), ("2", dt.datetime(2025, 3, 14, 10))]


def test_a_column_that_no_row_decides_stops_with_a_question(tmp_path):
    rows = ["1,03/04/2025 10:00,,open", "2,05/05/2025 10:00,,open"]
    with pytest.raises(
        FileError, match=r"in.csv, opened: is 03/04 the third of April.*None of 1 rows.*--day-first"
    ):
        run(tmp_path, rows, time={"formats": BOTH})
    assert not (tmp_path / "out").exists()
    run(tmp_path, rows, time={"formats": BOTH}, day_first=True)
    assert fetch(tmp_path)[0] == ("1", dt.datetime(2025, 4, 3, 10))
    run(tmp_path, rows, time={"formats": BOTH, "day_first": False})
    assert fetch(tmp_path)[0] == ("1", dt.datetime(2025, 3, 4, 10))


def test_a_column_in_both_orders_stops_too_and_an_answer_rejects_the_other_rows(tmp_path):
    rows = ["1,25/04/2025 10:00,,open", "2,04/26/2025 10:00,,open"]
    with pytest.raises(FileError, match="1 rows can only be read day first and 1 only month first"):
        run(tmp_path, rows, time={"formats": BOTH})
    result = run(tmp_path, rows, time={"formats": BOTH}, day_first=True)
    assert fetch(tmp_path) == [("1", dt.datetime(2025, 4, 25, 10))]
    assert result.rejected == 1


def test_the_same_day_and_month_needs_no_answer(tmp_path):
    run(tmp_path, ["1,05/05/2025 10:00,,open"], time={"formats": BOTH})
    assert fetch(tmp_path) == [("1", dt.datetime(2025, 5, 5, 10))]


def test_each_column_is_decided_by_itself(tmp_path):
    rows = ["1,13/04/2025 10:00,04/14/2025 10:00,open", "2,01/02/2025 10:00,03/01/2025 10:00,open"]
    run(tmp_path, rows, time={"formats": BOTH})
    assert fetch(tmp_path, "SELECT created_at, resolved_at FROM tickets ORDER BY ticket_id") == [
        (dt.datetime(2025, 4, 13, 10), dt.datetime(2025, 4, 14, 10)),
        (dt.datetime(2025, 2, 1, 10), dt.datetime(2025, 3, 1, 10)),
    ]


def test_dates_of_a_product_ask_the_rows_too(tmp_path):
    formats = ("%d.%m.%Y", "%m.%d.%Y")
    customers = File(
        "rows", "", {"id": ident(), "since": date(formats=formats)}, names=("*",), needs=("since",)
    )
    select = {"customers": "SELECT origin, id AS customer_id, since AS started_at FROM rows"}
    product = Product("p", "", "generic", (Shape("s", "", (customers,), select),))
    (tmp_path / "x.csv").write_text("id;since\n1;03.04.2025\n2;03.14.2025\n", encoding="utf-8")
    import_product(product, [tmp_path / "x.csv"], tmp_path / "out")
    assert fetch(tmp_path, "SELECT started_at FROM customers ORDER BY 1") == [
        (dt.date(2025, 3, 4),),
        (dt.date(2025, 3, 14),),
    ]
    (tmp_path / "x.csv").write_text("id;since\n1;03.04.2025\n", encoding="utf-8")
    with pytest.raises(FileError, match="third of April"):
        import_product(product, [tmp_path / "x.csv"], tmp_path / "out")


def test_twelve_hours_and_days_of_a_spreadsheet(tmp_path):
    # Day 45,000 of a spreadsheet is 15 March 2023; a half is noon.
    time = {"zone": "Europe/Warsaw", "formats": ["%m/%d/%Y %I:%M %p", "excel"]}
    run(
        tmp_path, ["1,06/01/2025 12:05 AM,,open", "2,06/01/2025 12:05 PM,,open", "3,45000.5,,open"], time=time
    )
    assert fetch(tmp_path) == [
        ("1", dt.datetime(2025, 5, 31, 22, 5)), ("2", dt.datetime(2025, 6, 1, 10, 5)), ("3", dt.datetime(2023, 3, 15, 11)),
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["?", "0:00:00", "0000-00-00", "n/a", " ? "])
def test_words_for_missing(tmp_path, word):
    run(
        tmp_path, [f"1,2025-01-01 10:00,{word},open"], file={"missing": ["?", "0:00:00", "0000-00-00", "n/a"]}
    )
    assert fetch(tmp_path, "SELECT resolved_at FROM tickets") == [(None,)]


@pytest.mark.parametrize("word", ["on-hold", "On hold", "ON_HOLD", "on-Hold"])
def test_a_state_in_another_spelling(tmp_path, word):
    run(tmp_path, [f"1,2025-01-01 10:00,,{word}"])
    assert fetch(tmp_path, "SELECT status FROM tickets") == [("hold",)]


def test_words_that_differ_in_case_only_stand_for_themselves(tmp_path):
    meanings = {"P1": "urgent", "p1": "low"}
    file = File(
        "rows", "", {"id": ident(), "p": words(meanings, otherwise="normal")}, names=("*",), needs=("p",)
    )
    select = {"tickets": "SELECT origin, id AS ticket_id, 'email' AS channel, TIMESTAMP '2025-01-01' AS created_at, "
                         "'open' AS status, p AS priority FROM rows"}  # fmt: skip
    (tmp_path / "x.csv").write_text("id,p\n1,P1\n2,p1\n3,P-1\n", encoding="utf-8")
    import_product(
        Product("p", "", "generic", (Shape("s", "", (file,), select),)),
        [tmp_path / "x.csv"],
        tmp_path / "out",
    )
    assert fetch(tmp_path, "SELECT priority FROM tickets ORDER BY ticket_id") == [
        ("urgent",),
        ("low",),
        ("normal",),
    ]


def test_what_is_before_its_contact_is_moved_or_rejected_and_listed(tmp_path):
    events = {"events": {"when": "closed", "ticket_id": "id", "at": "closed", "kind": {"constant": "status"},
                         "new": {"constant": "closed"}}}  # fmt: skip
    data = {"name": "mine", "company": {"constant": "Acme"}, "tables": {
        "tickets": {k: v for k, v in TICKETS.items() if k != "resolved_at"}, **events}}  # fmt: skip
    (tmp_path / "in.csv").write_text(
        "id,opened,closed,state\n"
        "1,2025-01-01 10:00:00,2025-01-01 09:59:00,open\n"
        "2,2025-01-01 10:00:00,2025-01-01 09:58:59,open\n",
        encoding="utf-8",
    )
    result = import_mapped(parse_mapping(data, "m.toml"), [tmp_path / "in.csv"], tmp_path / "out")
    # A minute is the clocks' own difference; a second more is a mistake.
    assert rejects(tmp_path) == [
        (
            2,
            "at",
            "2025-01-01 09:59:00",
            "was a moment before its contact was created; moved to its creation",
            "repaired",
        ),
        (3, "at", "2025-01-01 09:58:59", "is before its contact was created", "rejected"),
    ]
    assert fetch(tmp_path, 'SELECT ticket_id, "at" FROM events') == [("1", dt.datetime(2025, 1, 1, 10))]
    assert (result.rejected, result.repaired) == (1, 1)
    assert fetch(tmp_path, "SELECT rows_read, rows_rejected, rows_repaired FROM manifest") == [(2, 1, 1)]


def test_a_cell_nobody_needs_much_is_left_out_and_listed(tmp_path):
    file = File(
        "rows",
        "",
        {"id": ident(), "n": whole().repaired(), "closed": local_time("at").repaired()},
        names=("*",),
        needs=("n",),
    )
    select = {"tickets": "SELECT origin, id AS ticket_id, 'email' AS channel, TIMESTAMP '2025-01-01' AS created_at, "
                         "'open' AS status, n AS reopen_count, closed AS resolved_at FROM rows"}  # fmt: skip
    (tmp_path / "x.csv").write_text(
        "id,n,at\n1,many,2025-03-30 02:30\n2,3,2025-03-30 03:30\n", encoding="utf-8"
    )
    product = Product("p", "", "generic", (Shape("s", "", (file,), select),))
    result = import_product(
        product, [tmp_path / "x.csv"], tmp_path / "out", Options(timezone="Europe/Warsaw")
    )
    assert fetch(tmp_path, "SELECT reopen_count, resolved_at FROM tickets ORDER BY ticket_id") == [
        (None, None), (3, dt.datetime(2025, 3, 30, 1, 30)),
    ]  # fmt: skip
    assert [(line, c, v, what) for line, c, v, _, what in rejects(tmp_path)] == [
        (2, "at", "2025-03-30 02:30", "repaired"), (2, "n", "many", "repaired"),
    ]  # fmt: skip
    assert (result.files[0].rows_kept, result.rejected, result.repaired) == (2, 0, 1)


def test_several_layouts_in_one_mapping(tmp_path):
    data = {
        "name": "two", "company": {"constant": "Acme"}, "file": {"separator": ";"},
        "files": [
            {"names": ["tickets"], "tables": {"tickets": {k: v for k, v in TICKETS.items() if k != "resolved_at"}}},
            {"names": ["notes"], "file": {"separator": "|"}, "time": {"formats": ["epoch"]},
             "tables": {"messages": {"message_id": "m", "ticket_id": "t", "sent_at": "at", "author_id": "who",
                                     "author_kind": {"constant": "agent"}, "is_public": {"constant": False}}}},
        ],
    }  # fmt: skip
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "tickets_2025.csv").write_text(
        "id;opened;state\n1;2025-01-01 10:00;open\n", encoding="utf-8"
    )
    (tmp_path / "in" / "notes.csv").write_text(
        "m|t|at|who\n5|1|1735725660|ann\n6|7|1735725660|ann\n", encoding="utf-8"
    )
    (tmp_path / "in" / "readme.txt").write_text("nothing\n", encoding="utf-8")
    result = import_mapped(parse_mapping(data, "two.toml"), [tmp_path / "in"], tmp_path / "out")
    assert result.tables == {"manifest": 2, "companies": 1, "agents": 1, "tickets": 1, "messages": 1}
    # 1735725660 is 10:01 UTC on the first of January 2025.
    assert fetch(tmp_path, "SELECT ticket_id, sent_at FROM messages") == [
        ("1", dt.datetime(2025, 1, 1, 10, 1))
    ]
    assert dict(result.reasons) == {"ticket_id: is not in tickets": 1}
    assert result.notes == ("not used: readme.txt",)


@pytest.mark.parametrize("encoding", ["cp1250", "cp1251", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends_of_a_whole_import(tmp_path, encoding, end):
    word = {"cp1251": "имейл"}.get(encoding, "żółć")
    columns = {"ticket_id": "id", "created_at": "opened", "channel": {"constant": "email"},
               "status": {"constant": "open"}, "category": "temat"}  # fmt: skip
    data = {
        "name": "m",
        "file": {"encoding": encoding, "separator": ";"},
        "company": {"constant": "A"},
        "tables": {"tickets": columns},
    }
    text = end.join(
        ["id;opened;temat", f'1;2025-01-01;"{word}{end}x"', f"2;2025-01-01;{word}", "3;never;x", ""]
    )
    (tmp_path / "x.csv").write_bytes(text.encode(encoding))
    import_mapped(parse_mapping(data, "m.toml"), [tmp_path / "x.csv"], tmp_path / "out")
    assert fetch(tmp_path, "SELECT ticket_id, category FROM tickets ORDER BY 1") == [
        ("1", f"{word}{end}x"),
        ("2", word),
    ]
    # The row that is rejected begins on the fifth line: the first field of all spans two.
    assert [r[:3] for r in rejects(tmp_path)] == [(5, "opened", "never")]


@pytest.mark.parametrize("quick", [True, False])
def test_title_lines_above_the_header_are_passed_over_and_lines_stay_right(tmp_path, quick):
    # A broken quote below makes the file be read row by row; both ways must count the same lines.
    last = "3,2025-03-01 12:00,,open" if quick else '3,2025-03-01 12:00,,"open'
    lines = ["Tickets of March", "", 'made by "Ann", 1 April', "id,opened,closed,state",
             "1,2025-03-01 10:00,,open", "2,never,,open", last, ""]  # fmt: skip
    (tmp_path / "in.csv").write_text("\n".join(lines), encoding="utf-8")
    data = {"name": "mine", "company": {"constant": "Acme"}, "tables": {"tickets": TICKETS}}
    for told in ({}, {"title_lines": 3}):
        plan = parse_mapping({**data, "file": told}, "mine.toml")
        result = import_mapped(plan, [tmp_path / "in.csv"], tmp_path / "out", Options())
        assert (result.files[0].rows_read, result.rejected) == (3, 1 if quick else 2)
        assert [r[:3] for r in rejects(tmp_path)][:1] == [(6, "opened", "never")]
        assert [r[0] for r in rejects(tmp_path)] == ([6] if quick else [6, 7])
        assert fetch(tmp_path)[0] == ("1", dt.datetime(2025, 3, 1, 10))


def test_titles_above_the_header_of_a_product(tmp_path):
    lines = ["Ticket report;;;", "Ticket ID;Status;Subject;Created On", "7;Open;Help;2025-03-01 10:00", ""]
    (tmp_path / "list.csv").write_text("\n".join(lines), encoding="utf-8")
    result = import_product(
        products()["proprofs"], [tmp_path / "list.csv"], tmp_path / "out", Options(company="Acme")
    )
    assert (result.tables["tickets"], result.rejected) == (1, 0)
