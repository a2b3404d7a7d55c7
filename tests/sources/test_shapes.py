"""Conversations and event logs, on small files of our own in the layouts of the mappings that come along."""

import datetime as dt

import pytest

from channelmark import tables
from channelmark.sources import import_mapped

TWEETS = """\
,tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id
0,1,acme,False,Mon Jan 06 10:20:00 +0000 2025,"What happened?
Tell us more.",3,2.0
1,2,701,True,Mon Jan 06 10:00:00 +0000 2025,It broke,1,
2,3,701,True,Mon Jan 06 10:30:00 +0000 2025,It fell,4,1.0
3,4,acme,False,Mon Jan 06 10:35:00 +0000 2025,We are sorry,,3.0
4,5,702,True,Mon Jan 06 11:00:00 +0000 2025,Answer to a tweet that is not here,,99.0
5,6,birch,False,Mon Jan 06 11:10:00 +0000 2025,Hello,7,
6,7,703,True,Mon Jan 06 11:15:00 +0000 2025,Hello back,,6.0
7,8,704,True,Mon Jan 06 11:15:00 +0000 2025,One,,9.0
8,9,704,True,Mon Jan 06 11:16:00 +0000 2025,Two,,8.0
9,4,acme,False,Mon Jan 06 10:36:00 +0000 2025,The same id again,,3.0
10,10,705,True,Mon Jan 06 11:16:00 +0000 2025,cut o
"""


@pytest.fixture
def tweets(tmp_path):
    (tmp_path / "tweets.csv").write_text(TWEETS, encoding="utf-8")
    return import_mapped("twcs", [tmp_path / "tweets.csv"], tmp_path / "out")


def fetch(result, sql):
    with tables.open(result.folder).connect() as con:
        return con.execute(sql).fetchall()


def test_each_chain_of_answers_is_one_contact(tweets):
    found = fetch(
        tweets,
        "SELECT ticket_id, company_id, opened_by, customer_id, status, created_at FROM tickets ORDER BY 1",
    )
    day = dt.datetime(2025, 1, 6)
    assert found == [
        ("2", "acme", "customer", "701", "pending", day.replace(hour=10)),
        # Its parent is not in the file, and nobody answered.
        ("5", "unknown", "customer", "702", "new", day.replace(hour=11)),
        ("6", "birch", "agent", "703", "open", day.replace(hour=11, minute=10)),
    ]
    assert set(fetch(tweets, "SELECT channel, subchannel FROM tickets")) == {("social", "twitter")}


def test_messages_keep_their_length_and_not_their_text(tweets):
    found = fetch(
        tweets,
        "SELECT message_id, ticket_id, author_kind, author_id, body_len FROM messages WHERE ticket_id = '2' ORDER BY sent_at",
    )
    assert found == [
        ("2", "2", "customer", "701", 8),
        # "What happened?" is 14 characters, the line end 1, "Tell us more." 13.
        ("1", "2", "agent", "acme", 28),
        ("3", "2", "customer", "701", 7),
        ("4", "2", "agent", "acme", 12),
    ]


def test_circles_repeated_ids_and_a_broken_last_row_are_set_aside(tweets):
    [file] = tweets.files
    assert (file.rows_read, file.rows_kept, file.rows_rejected) == (11, 7, 4)
    assert dict(tweets.reasons) == {
        "parent_id: answers itself by a circle of messages": 2,
        "message_id: repeats the key of an earlier row": 1,
        "has 6 fields where the header has 8": 1,
    }
    assert tweets.notes == ("1 contacts were answered by nobody; their company is 'unknown'",)


def test_people_are_found_in_the_messages(tweets):
    assert fetch(tweets, "SELECT company_id, agent_id FROM agents ORDER BY 1") == [
        ("acme", "acme"),
        ("birch", "birch"),
    ]
    assert len(fetch(tweets, "SELECT * FROM customers")) == 3
    assert {r.table: r.problems for r in tables.check(tweets.folder) if r.problems} == {}


COLUMNS = (
    "number,incident_state,reassignment_count,reopen_count,sys_mod_count,made_sla,caller_id,opened_at,"
    "sys_updated_at,contact_type,category,priority,assignment_group,assigned_to,resolved_at"
).split(",")
LOG = [
    "I1 New 0 0 0 TRUE C1 06-01-2025_10:00 06-01-2025_10:05 Phone disk 3_-_Moderate G1 ? 07-01-2025_09:00",
    "I1 Active 1 0 1 TRUE C1 06-01-2025_10:00 06-01-2025_10:05 Phone disk 3_-_Moderate G2 A1 07-01-2025_09:00",
    "I1 Active 1 0 2 TRUE C1 06-01-2025_10:00 06-01-2025_11:00 Phone disk 2_-_High G2 A1 07-01-2025_09:00",
    "I1 Resolved 1 0 3 FALSE C1 06-01-2025_10:00 07-01-2025_09:00 Phone disk 2_-_High G2 A1 07-01-2025_09:00",
    "I2 New 0 0 0 TRUE C1 06-01-2025_12:00 06-01-2025_12:00 Phone disk 3_-_Moderate G1 ? ?",
    "I2 Waiting 0 0 1 TRUE C1 06-01-2025_12:00 06-01-2025_12:10 Phone disk 3_-_Moderate G1 ? ?",
]


@pytest.fixture
def log(tmp_path):
    lines = [",".join(part.replace("_", " ") for part in line.split()) for line in LOG]
    (tmp_path / "log.csv").write_text("\n".join([",".join(COLUMNS), *lines]) + "\n", encoding="utf-8")
    return import_mapped("uci_servicenow", [tmp_path / "log.csv"], tmp_path / "out")


def test_the_last_accepted_row_of_a_log_is_the_ticket(log):
    found = fetch(
        log,
        "SELECT ticket_id, status, priority, team_id, assignee_id, transfer_count, resolved_at FROM tickets ORDER BY 1",
    )
    assert found == [
        ("I1", "resolved", "high", "G2", "A1", 1, dt.datetime(2025, 1, 7, 9)),
        # Its last row holds a state that the mapping does not know, and is set aside.
        ("I2", "new", "normal", "G1", None, 0, None),
    ]
    assert log.files[0].rows_rejected == 1
    assert dict(log.reasons) == {"incident_state: has no entry in the map of status": 1}


def test_differences_between_rows_are_events_in_the_order_of_the_log(log):
    found = fetch(log, "SELECT seq, kind, old, new FROM events WHERE ticket_id = 'I1' ORDER BY seq")
    assert found == [
        (1, "team", None, "G1"),
        (2, "priority", None, "normal"),
        (3, "status", "new", "open"),
        (4, "team", "G1", "G2"),
        (5, "assignee", None, "A1"),
        (6, "priority", "normal", "high"),
        (7, "status", "open", "resolved"),
        (8, "sla", "resolution", "breached"),
    ]


def test_requests_of_a_city_get_their_promised_time_and_local_times_are_converted(tmp_path):
    (tmp_path / "requests.csv").write_text(
        "SRRecordID,SRType,MethodReceived,CreatedDate,SRStatus,DueDate,CloseDate,Agency\n"
        "a,Hole,Phone,07/01/2025 01:00:00 PM,Closed,07/02/2025 01:00:00 PM,07/01/2025 02:00:00 PM,Roads\n"
        "b,Hole,Mail,12/01/2025 12:30:00 AM,Open,,,Roads\n",
        encoding="utf-8",
    )
    result = import_mapped("baltimore_311", [tmp_path / "requests.csv"], tmp_path / "out")
    # Four hours behind UTC in summer, five in winter; 12:30 AM is half past midnight.
    assert fetch(
        result, "SELECT ticket_id, channel, created_at, resolved_at, team_id FROM tickets ORDER BY 1"
    ) == [
        ("a", "phone", dt.datetime(2025, 7, 1, 17), dt.datetime(2025, 7, 1, 18), "Roads"),
        ("b", "other", dt.datetime(2025, 12, 1, 5, 30), None, "Roads"),
    ]
    assert fetch(result, 'SELECT kind, old, new, "at" FROM events ORDER BY seq') == [
        ("status", "open", "closed", dt.datetime(2025, 7, 1, 18)),
        ("sla", "resolution", "due", dt.datetime(2025, 7, 2, 17)),
    ]
    # A promise may lie ahead, so it does not say when the export was made.
    assert result.as_of == dt.datetime(2025, 12, 1, 5, 30)
