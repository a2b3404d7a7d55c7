"""Backlog: six contacts of a company in New York over the week of 2 June 2025, seen at the end of its own days."""

import datetime as dt

from tests import tiny
from tests.metrics.golden import Golden

HOUR = 3600


def at(day, clock):
    """An instant in June 2025, UTC; New York is four hours behind."""
    return f"2025-06-{day:02d} {clock}:00"


def said(key, ticket_id, day, clock, kind="agent", public="true"):
    return tiny.message(key, ticket_id, at(day, clock), kind, public)


def status(key, ticket_id, day, clock, old, new, seq=0):
    return tiny.event(key, ticket_id, at(day, clock), "status", old, new, seq=seq)


def session(key, picked, ended, outcome="answered"):
    return {
        "company_id": "a",
        "session_id": key,
        "channel": "chat",
        "direction": "inbound",
        "started_by": "visitor",
        "requested_at": at(6, "03:00"),
        "picked_up_at": picked and at(6, picked),
        "ended_at": ended and at(6, ended),
        "outcome": outcome,
    }


def data():
    """Local days end at 04:00 UTC. The window holds four whole ones, 2 to 5 June, and ends at as_of, 6 June 04:00."""
    return {
        "manifest": [
            {
                **tiny.manifest("a"),
                "timezone": "America/New_York",
                "window_start": at(2, "04:00"),
                "window_end": at(6, "04:00"),
                "as_of": at(6, "04:00"),
            }
        ],
        "companies": [{"company_id": "a", "name": "N"}],
        "schedules": [{**row, "timezone": "America/New_York"} for row in tiny.hours("a")],
        "tickets": [
            # Open since before the window.
            tiny.ticket(
                "b1",
                "email",
                "2025-05-25 12:00:00",
                status="open",
                priority="high",
                team_id="one",
                tags="['refund', 'urgent']",
            ),
            # Created on the 3rd at 02:00 UTC: on the 2nd in New York.
            tiny.ticket("b2", "email", at(3, "02:00"), priority="high", team_id="one", category="billing"),
            # Resolved, reopened, waiting for the customer.
            tiny.ticket("b3", "email", at(3, "12:00"), status="pending", priority="low", assignee_id="ann"),
            # Created and resolved within one day: no day's end sees it.
            tiny.ticket("b4", "email", at(4, "12:00")),
            # Says only in its own column when it was resolved: on the 5th.
            tiny.ticket("b5", "portal", at(4, "12:00"), resolved_at=at(5, "12:00")),
            tiny.ticket("b6", "portal", at(5, "12:00"), status="open"),
            tiny.ticket("b7", "portal", at(5, "12:00"), merged_into_id="b6", status="open"),
        ],
        "messages": [
            said("m1", "b1", 4, "12:00"),
            # A note and a bot's message touch the contact and answer nobody.
            said("m2", "b6", 5, "20:00", "bot"),
            said("m3", "b6", 6, "00:00", public="false"),
            said("m4", "b2", 4, "12:00"),
            said("m5", "b3", 3, "13:00"),
        ],
        "events": [
            status("s1", "b2", 5, "12:00", "new", "resolved"),
            # Two rows of one instant in the order of seq; the second one is what holds.
            status("s2", "b3", 3, "14:00", "open", "resolved", seq=2),
            status("s3", "b3", 3, "14:00", "new", "open", seq=1),
            status("s4", "b3", 4, "14:00", "resolved", "open"),
            status("s5", "b3", 5, "02:00", "open", "pending"),
            status("s6", "b4", 4, "13:00", "new", "resolved"),
        ],
        "sessions": [
            session("chat 1", "03:01", ""),
            session("chat 2", "03:02", "03:30"),
            session("chat 3", "", "", "missed"),
        ],
    }


def golden(metric, value, n, **more):
    return Golden(metric, data, value, n, **more)


# Open at the end of each local day (04:00 UTC of the next), email: 2 June b1, b2; 3 June b1, b2 (b3 is resolved);
# 4 June b1, b2, b3; 5 June b1, b3. Portal: 4 June b5; 5 June b6.
CASES = (
    golden("open_tickets", 3, 1),
    golden("open_tickets", 2, 1, where="channel = 'email'"),
    # Email 2, 2, 3, 2 and portal 0, 0, 1, 1: 11 on four days.
    golden("open_tickets", 11 / 4, 4, statistic="mean"),
    golden("open_tickets", 4, 4, statistic="max"),
    # What a contact is broken down by, its stock is: high b1, b2 until 5 June; low b3.
    golden("open_tickets", 1, 1, by=("priority",), keys={"priority": "high"}),
    golden("open_tickets", 1, 1, by=("priority",), keys={"priority": "low"}),
    golden("open_tickets", 7 / 4, 4, statistic="mean", by=("priority",), keys={"priority": "high"}),
    golden("open_tickets", 1, 1, by=("team", "priority"), keys={"team": "one", "priority": "high"}),
    golden("open_tickets", 2, 1, by=("team", "week"), keys={"team": None, "week": dt.date(2025, 6, 2)}),
    golden("open_tickets", 0, 1, by=("category",), keys={"category": "billing"}),
    golden("open_tickets", 1, 1, by=("assignee", "channel"), keys={"assignee": "ann"}),
    golden("open_tickets", 1, 1, by=("agent",), keys={"agent": None}),
    golden("open_tickets", 1, 1, by=("tag",), keys={"tag": "refund"}),
    golden("open_tickets", 1, 1, where="priority = 'low' and week = date '2025-06-02'"),
    golden(
        "ticket_backlog", 1, 1, by=("hours", "initiation", "channel", "month"), keys={"channel": "portal"}
    ),
    # Single contacts: b1, b3 and b6 are open.
    golden("open_tickets", 1, 1, by=("ticket_id",), keys={"ticket_id": "b6"}),
    golden("ticket_backlog", 3, 1, keys={"week": dt.date(2025, 6, 2)}),
    # Time in new, open or hold within the window, hours from its start (2 June 04:00): b1 96; b2 from 22 to 80: 58;
    # b3 new from 32 to 34, open from 58 to 70: 14; b4 1; b5 from 56 to 80: 24; b6 from 80 to 96: 16.
    # Email 169 of 96 h, portal 40 of 96 h: one company has both.
    golden("pending_tickets", 209 / 96, 1),
    golden("pending_tickets", 169 / 96, 1, where="channel = 'email'"),
    # At the ends of days: email 2, 2, 2 (b3 became pending on 5 June at 02:00 UTC, on the 4th in New York), 1 (b1);
    # portal 0, 0, 1, 1: 9 on four days.
    golden("pending_tickets", 9 / 4, 4, variant="stock"),
    # Open when exported, 6 June 04:00: b1 280 h (25 May 12:00: 11 days 16 h), b3 64 h, b6 16 h.
    golden("ticket_age", 64 * HOUR, 3),
    # Business hours (13 to 21 UTC, Monday to Friday): b1 from Sunday: 5 + 4 days of 8 h (5 June included) = 72;
    # b3 from the 3rd 12:00: 24; b6 from the 5th 12:00: 8.
    golden("ticket_age", 24 * HOUR, 3, clock="business"),
    golden("ticket_age", 1 / 3, 3, variant="bands", keys={"age_band": "under_1_day"}),
    golden("ticket_age", 1 / 3, 3, variant="bands", keys={"age_band": "7_to_30_days"}),
    # chat 1 goes on; chat 3 was never picked up.
    golden("open_chats", 1, 1),
    golden("open_chats", 3, 3, variant="opened"),
    # b4, b5 and b6; of these b6 is open.
    golden("unreplied_tickets", 3, 3),
    golden("unreplied_tickets", 1, 1, variant="open"),
    # At the end of 2 June b1, b2; 3 June b1, b2; 4 June (b1 and b2 answered) b5; 5 June b6.
    golden("unreplied_tickets", 1, 1, variant="stock"),
    golden("unreplied_tickets", 6 / 4, 4, variant="stock", statistic="mean"),
    # b1 since 4 June 12:00: 40 h; b3 since 5 June 02:00: 26 h; b6 since the note, 4 h.
    golden("unsolved_age_since_update", 26 * HOUR, 3),
)
