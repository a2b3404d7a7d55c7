"""Volume: two weeks of a company in Warsaw, on whose first Sunday the clocks go back; and a year of another one."""

import datetime as dt

from tests import tiny
from tests.metrics.golden import Golden


def at(day, clock, month=10):
    """An instant in the autumn of 2025, UTC: Warsaw is two hours ahead until 26 October 01:00, one hour then."""
    return f"2025-{month:02d}-{day:02d} {clock}:00"


def status(key, ticket_id, when, old, new, seq=0):
    return tiny.event(key, ticket_id, when, "status", old, new, seq=seq)


def session(key, when, agent="", outcome="answered", channel="chat", by="visitor", direction="inbound"):
    answered = outcome == "answered"
    return {
        "company_id": "a",
        "session_id": key,
        "channel": channel,
        "direction": direction,
        "started_by": by,
        "requested_at": when,
        "picked_up_at": when if answered else "",
        "ended_at": when,
        "outcome": outcome,
        "agent_id": agent,
    }


def present(agent, when, until):
    return {"company_id": "a", "agent_id": agent, "start_at": when, "end_at": until, "state": "logged_in"}


def data():
    """The window is 20 October to 2 November of local time: fourteen days, two weeks from Monday to Sunday."""
    return {
        "manifest": [
            {
                **tiny.manifest("a"),
                "timezone": "Europe/Warsaw",
                "window_start": at(19, "22:00"),
                "window_end": at(2, "23:00", 11),
                "as_of": at(2, "23:00", 11),
            }
        ],
        "companies": [{"company_id": "a", "name": "A"}],
        "teams": [
            {"company_id": "a", "team_id": "one", "support_line": 1},
            {"company_id": "a", "team_id": "two", "support_line": 2},
        ],
        "schedules": [{**row, "timezone": "Europe/Warsaw"} for row in tiny.hours("a")],
        "tickets": [
            # Monday 8:00 and Tuesday 0:30 local.
            tiny.ticket("v1", "email", at(20, "06:00"), category="billing", priority="high", team_id="one"),
            tiny.ticket("v2", "email", at(20, "22:30"), category="billing", team_id="two"),
            # Sunday 2:30, twice.
            tiny.ticket("v3", "chat", at(26, "00:30"), category="fault", status="open"),
            tiny.ticket("v4", "chat", at(26, "01:30"), status="open"),
            # Monday 10:00 and Tuesday 9:30.
            tiny.ticket("v5", "social", at(27, "09:00"), subchannel="facebook", status="open"),
            tiny.ticket("v6", "social", at(28, "08:30"), status="open"),
            # Before the window, resolved in it.
            tiny.ticket("v7", "email", at(10, "08:00")),
            tiny.ticket("v8", "email", at(21, "08:00"), is_spam="true"),
            tiny.ticket("v9", "email", at(21, "08:00"), merged_into_id="v1"),
            tiny.ticket("v10", "email", at(21, "08:00"), status="deleted"),
            # Sunday 23:30, the window's last hour.
            tiny.ticket("v11", "email", at(2, "22:30", 11), team_id="two", status="open"),
            # Opened by agents: none without a customer's word, and one since Thursday 10:00.
            tiny.ticket("v12", "email", at(22, "08:00"), opened_by="agent", status="open"),
            tiny.ticket("v13", "email", at(22, "08:00"), opened_by="agent", status="open"),
        ],
        "messages": [
            tiny.message("m1", "v12", at(22, "08:00")),
            tiny.message("m2", "v13", at(22, "08:00")),
            tiny.message("m3", "v13", at(23, "08:00"), "customer", author="k"),
        ],
        "events": [
            status("s1", "v1", at(21, "06:00"), "new", "resolved"),
            # Resolved, repeated, closed, reopened and resolved: two resolutions.
            status("s2", "v2", at(22, "08:00"), "new", "resolved", 1),
            status("s3", "v2", at(22, "08:00"), "resolved", "resolved", 2),
            status("s4", "v2", at(22, "09:00"), "resolved", "closed"),
            status("s5", "v2", at(23, "08:00"), "closed", "open"),
            status("s6", "v2", at(24, "08:00"), "open", "resolved"),
            status("s7", "v7", at(30, "08:00"), "new", "resolved"),
            # Deleted and restored, twice.
            status("s8", "v6", at(29, "08:00"), "open", "deleted"),
            status("s9", "v6", at(29, "09:00"), "deleted", "open"),
            status("s10", "v6", at(29, "10:00"), "open", "deleted"),
            status("s11", "v6", at(29, "11:00"), "deleted", "open"),
        ],
        "sessions": [
            session("c1", at(26, "00:30"), "ann"),
            session("c2", at(26, "01:30"), "bob"),
            session("c3", at(27, "09:10"), outcome="missed"),
            session("c4", at(27, "09:20"), "ann"),
            session("c5", at(28, "09:30"), "ann"),
            # Asked for by an agent, so offered by no customer.
            session("c6", at(28, "09:40"), "ann", by="agent"),
            session("p1", at(28, "09:00"), "bob", channel="phone"),
            session("p2", at(28, "09:00"), outcome="abandoned", channel="phone"),
            session("p3", at(28, "09:00"), "bob", channel="phone", direction="outbound", by="agent"),
            session("p4", at(28, "09:00"), outcome="blocked", channel="phone"),
        ],
        "agent_time": [present(agent, at(28, "09:00"), at(28, "17:00")) for agent in ("ann", "bob", "cat")],
    }


def year():
    """Six contacts of 2024."""
    created = ("01-10", "01-20", "02-10", "04-01", "04-02", "04-30")
    return {
        "manifest": [
            {
                **tiny.manifest("a"),
                "window_start": "2024-01-01 00:00:00",
                "window_end": "2025-01-01 00:00:00",
                "as_of": "2025-01-01 00:00:00",
            }
        ],
        "tickets": [tiny.ticket(f"y{i}", "email", f"2024-{d} 12:00:00") for i, d in enumerate(created)],
    }


def weeks():
    """Three whole weeks, with one, two and four chats."""
    days = (2, 9, 10, 16, 17, 18, 19)
    return {
        "manifest": [
            {**tiny.manifest("a"), "window_end": "2025-06-23 00:00:00", "as_of": "2025-06-23 00:00:00"}
        ],
        "tickets": [tiny.ticket("w1", "chat", "2025-06-02 12:00:00")],
        "sessions": [session(f"w{d}", f"2025-06-{d:02d} 12:00:00", "ann") for d in days],
    }


def golden(metric, value, n, **more):
    return Golden(metric, data, value, n, **more)


MONDAY = dt.date(2025, 10, 20)

CASES = (
    # v1 to v6, v11 and v13.
    golden("contact_volume", 8, 8),
    golden("contacts_by_channel", 4 / 8, 8, keys={"channel": "email"}),
    golden("contacts_by_channel", 2, 8, keys={"channel": "chat"}, statistic="count"),
    golden("contact_share_by_network", 1 / 2, 2, keys={"network": "facebook"}),
    golden("contact_share_by_network", 1 / 2, 2, keys={"network": "unknown"}),
    golden("tickets_per_day", 8 / 14, 1),
    golden("tickets_per_day", 4 / 14, 1, where="channel = 'email'"),
    # The local days of v2 (the 21st) and of the Sunday with 25 hours.
    golden("tickets_per_day", 1, 1, by=("day",), keys={"day": dt.date(2025, 10, 21)}),
    golden("tickets_per_day", 2, 1, by=("day",), keys={"day": dt.date(2025, 10, 26)}),
    # v1, v2 twice, v7; once each.
    golden("tickets_closed_per_day", 4 / 14, 1),
    golden("tickets_closed_per_day", 3 / 14, 1, variant="for_good"),
    golden("logged_to_closed_ratio", 3 / 8, 1),
    golden("logged_to_closed_ratio", 5 / 14, 1, variant="net_flow"),
    # Two whole weeks, fourteen whole days.
    golden("ticket_volume_per_period", 8 / 2, 8),
    golden("ticket_volume_per_period", 8 / 14, 8, variant="per_day"),
    Golden("ticket_volume_per_period", year, 6 / 12, 6, variant="per_month"),
    Golden("ticket_volume_per_period", year, 6 / 4, 6, variant="per_quarter"),
    Golden("ticket_volume_per_period", year, 6 / 1, 6, variant="per_year"),
    golden("ticket_distribution_by_category", 2 / 8, 8, keys={"category": "billing"}),
    golden("ticket_distribution_by_category", 5 / 8, 8, keys={"category": "unknown"}),
    golden("ticket_distribution_by_priority", 1 / 8, 8, keys={"priority": "high"}),
    # v1; v2 and v11 are on the second line, the others on none.
    golden("ticket_distribution_by_support_line", 1, 8, keys={"support_line": "1"}),
    # Open: v3, v4, v5, v6, v11, v13.
    golden("ticket_distribution_by_support_line", 1, 6, variant="open", keys={"support_line": "2"}),
    golden("tickets_by_department", 2, 8, keys={"team": "two"}),
    # c1, c2, c4, c5 and the agent's own c6.
    golden("total_chats", 5, 5),
    golden("total_chats", 5, 5, variant="offered"),
    golden("total_chats", 1, 1, variant="missed"),
    # The hour from two to three came twice.
    golden("chat_volume_by_hour", 2, 2, keys={"hour": 2}),
    golden("chat_volume_by_hour", 3, 3, keys={"hour": 10}),
    golden("chat_volume_by_hour", 2, 2, variant="heat_map", keys={"weekday": 7, "hour": 2}),
    golden("chat_volume_by_day", 2, 2, keys={"day": dt.date(2025, 10, 26)}),
    golden("chat_volume_by_week", 2, 2, keys={"week": MONDAY}),
    golden("chat_volume_by_week", 3, 3, keys={"week": MONDAY + dt.timedelta(days=7)}),
    # 1, 2, 4: each week twice the one before.
    Golden("chat_volume_trend", weeks, 1.0, 7),
    # 22 of 24 hours are empty: the two others are the top tenth; three chats on fourteen days.
    golden("peak_hours", 3 / 14, 3, keys={"hour": 10}),
    # Five chats of ann and bob.
    golden("chats_per_agent", 5 / 2, 5),
    # cat was there too.
    golden("chats_per_agent", 5 / 3, 3, variant="scheduled"),
    # p1 and p2.
    golden("call_volume", 2, 2),
    # v5, v6 and v13; on Tuesday 9:30 it was 8:30 UTC.
    golden("business_hours_share", 3 / 8, 8),
    golden("after_hours_share", 5 / 8, 8),
    golden("ticket_recovery_count", 1, 1),
    golden("ticket_recovery_count", 2, 1, variant="times"),
    # v9 of v1 to v7, v9 and v11.
    golden("merged_rate", 1 / 9, 9),
)
