"""Which rows cannot hold, and why."""

import pytest

from channelmark.tables import check

HEADER = "company_id,ticket_id,channel,created_at,status,is_spam,resolved_at,handle_s,customer_id\n"
GOOD = "c1,1,portal,2025-03-01 10:00,open,false,,60,u1\n"


def problems(folder, table="tickets"):
    report = next(r for r in check(folder) if r.table == table)
    return {(p.column, p.reason): (p.rows, p.example) for p in report.problems}


@pytest.fixture
def write(tmp_path):
    def put(rows, table="tickets", header=HEADER):
        (tmp_path / f"{table}.csv").write_text(header + rows, encoding="utf-8")
        return tmp_path

    return put


def test_a_sound_table_has_no_problems(write):
    assert problems(write(GOOD)) == {}


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("c1,2,fax,2025-03-01 10:00,open,false,,60,u1\n", "channel", "is none of portal"),
        ("c1,2,portal,2025-03-01 10:00,open,false,2025-03-01 09:59,60,u1\n", "resolved_at", "is before created_at"),
        ("c1,2,portal,,open,false,,60,u1\n", "created_at", "is missing"),
        ("c1,2,portal,yesterday,open,false,,60,u1\n", "created_at", "is not a timestamp"),
        ("c1,2,portal,2025-03-01 10:00,open,false,,-1,u1\n", "handle_s", "is below 0"),
        ("c1,1,email,2025-03-02 10:00,open,false,,60,u1\n", "company_id, ticket_id", "repeats the key"),
    ],
)  # fmt: skip
def test_each_rule_finds_its_row(write, row, column, reason):
    found = problems(write(GOOD + row))
    [(count, example)] = [v for (c, why), v in found.items() if c == column and why.startswith(reason)]
    assert count == 1
    assert example.startswith("tickets.csv, row 2")


def test_a_customer_nobody_knows_is_reported_and_an_absent_one_is_not(write):
    write("c1,u1\n", "customers", "company_id,customer_id\n")
    folder = write(
        GOOD + "c1,2,portal,2025-03-01 10:00,open,false,,,u9\nc1,3,portal,2025-03-01 10:00,open,false,,,\n"
    )
    assert problems(folder) == {("customer_id", "is not in customers"): (1, "tickets.csv, row 2: u9")}


def test_a_score_outside_its_scale_and_a_time_that_is_none(write):
    surveys = "company_id,survey_id,kind,scale_min,scale_max,higher_is_better,score,has_comment\n"
    folder = write("c1,1,csat,1,5,true,5,false\nc1,2,csat,1,5,true,6,false\n", "surveys", surveys)
    write("c1,main,Europe/Sofia,1,09:00,24:00\nc1,main,Europe/Sofia,2,9,17:00\n", "schedules",
          "company_id,schedule_id,timezone,weekday,open_local,close_local\n")  # fmt: skip
    assert problems(folder, "surveys") == {
        ("score", "lies outside its scale"): (1, "surveys.csv, row 2: 6.0")
    }
    assert problems(folder, "schedules") == {
        ("open_local", "is not a time as HH:MM"): (1, "schedules.csv, row 2: 9")
    }


def test_missing_columns_are_told_apart_by_need(write):
    folder = write("c1,1\n", header="company_id,ticket_id\n")
    report = next(r for r in check(folder) if r.table == "tickets")
    assert report.missing_required == ("channel", "created_at", "status", "is_spam")
    assert "priority" in report.missing_optional
    assert report.rows == 1 and not report.sound


def test_an_absent_table_is_reported_as_absent(write):
    report = next(r for r in check(write(GOOD)) if r.table == "messages")
    assert not report.present and report.rows == 0 and report.sound


def test_rows_before_their_contact_after_the_export_or_of_a_company_nobody_lists(write):
    manifest = "company_id,source_system,as_of,window_start,window_end,timezone,file,sha256,rows_read,rows_rejected\n"
    write("c1,generic,2025-03-01 12:00,2025-03-01,2025-03-01 12:00,UTC,f,0,2,0\n", "manifest", manifest)
    write("c1\n", "companies", "company_id\n")
    write("c1,m1,1,2025-03-01 09:59,customer,true\nc1,m2,1,2025-03-01 12:01,customer,true\n", "messages",
          "company_id,message_id,ticket_id,sent_at,author_kind,is_public\n")  # fmt: skip
    write(
        "c1,e1,1,2025-03-01 09:00,sla\nc1,e2,1,2025-03-01 09:00,status\n",
        "events",
        "company_id,event_id,ticket_id,at,kind\n",
    )
    folder = write(GOOD + "c2,1,portal,2025-03-01 10:00,open,false,,60,\n")
    assert problems(folder) == {("company_id", "is not in companies"): (1, "tickets.csv, row 2: c2")}
    assert problems(folder, "messages") == {
        ("sent_at", "is before its contact was created"): (1, "messages.csv, row 1: 2025-03-01 09:59:00"),
        ("sent_at", "is after as_of of its company"): (1, "messages.csv, row 2: 2025-03-01 12:01:00"),
    }
    # A promised time may be any.
    assert problems(folder, "events") == {
        ("at", "is before its contact was created"): (1, "events.csv, row 2: 2025-03-01 09:00:00")
    }
