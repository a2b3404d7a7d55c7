"""Missed: what became of a Monday's requests for chats and calls."""

from tests import tiny
from tests.metrics.golden import Golden
from tests.metrics.golden_handling import agent, at, said, session


def data():
    return {
        "manifest": [tiny.manifest("a")],
        "agents": [agent("ann"), agent("bob")],
        "schedules": tiny.hours("a"),
        "tickets": [tiny.ticket(f"t{i}", "chat", "2025-06-02 10:00:00") for i in (1, 2)],
        "messages": [
            # s1 ends on a word of the visitor, s2 on one of the agent.
            said("m1", "t1", "10:02"),
            said("m2", "t1", "10:09", "customer"),
            said("m3", "t2", "10:07", "customer"),
            said("m4", "t2", "10:08"),
        ],
        "sessions": [
            session("s1", "10:00", picked="10:01", ended="10:10", agent_id="ann", ticket_id="t1"),
            session("s2", "10:05", picked="10:06", ended="10:15", agent_id="bob", ticket_id="t2"),
            session("s3", "10:10", ended="10:10:03", outcome="abandoned"),
            session("s4", "10:20", ended="10:21", outcome="abandoned"),
            session("s5", "10:30", ended="10:32", outcome="missed", agent_id="ann"),
            session("s6", "20:00", ended="20:05", outcome="missed"),
            session("s7", "10:40", ended="10:41", outcome="missed", missed_reason="queue_full"),
            session("s8", "10:45", ended="10:46", outcome="voicemail"),
            session("s9", "10:50", ended="10:51", outcome="callback"),
            # These never asked a human for anything, or were not asked for.
            session("s10", "11:00", ended="11:01", outcome="bot_only"),
            session("s11", "11:00", outcome="phantom"),
            session("s12", "11:10", ended="11:11", outcome="missed", started_by="trigger"),
            session("s13", "11:20", ended="11:21", outcome="missed", direction="outbound"),
            # bob's second day.
            session(
                "s14",
                "2025-06-03 10:00:00",
                picked="2025-06-03 10:01:00",
                ended="2025-06-03 10:09:00",
                agent_id="bob",
            ),
            session("p1", "10:00", picked="10:01", ended="10:05", channel="phone", agent_id="ann"),
            session("p2", "10:05", outcome="blocked", channel="phone"),
            session("p3", "10:10", ended="10:10:30", outcome="abandoned", channel="phone"),
            session(
                "p4",
                "10:20",
                picked="10:21",
                ended="10:25",
                channel="phone",
                direction="outbound",
                agent_id="ann",
            ),
            session("p5", "10:30", ended="10:31", outcome="callback", channel="phone"),
        ],
    }


def two_months():
    """May: four requests, two missed; June: five, one missed."""
    rows = []
    for month, missed, answered in (("05", 2, 2), ("06", 1, 4)):
        for i in range(missed + answered):
            day = f"2025-{month}-1{i}"
            times = {"ended": f"{day} 10:05:00", "outcome": "missed"}
            if i >= missed:
                times |= {"picked": f"{day} 10:01:00", "outcome": "answered"}
            rows.append(session(f"s{month}{i}", f"{day} 10:00:00", **times))
    window = {"window_start": "2025-05-01 00:00:00", "window_end": "2025-07-01 00:00:00"}
    manifest = {**tiny.manifest("a"), **window, "as_of": "2025-07-01 00:00:00"}
    return {"manifest": [manifest], "sessions": rows, "tickets": []}


def disordered():
    """Chats whose instants stand in the wrong order, or after the export at the end of June, beside one that is sound."""
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [],
        "sessions": [
            session("d1", "10:00", picked="10:04", ended="10:03", agent_id="ann")
            | {"queued_at": at("10:05")},
            session("d2", "10:00", picked="2025-07-02 10:00:00", ended="2025-07-02 10:10:00", agent_id="ann"),
            session("d3", "10:00", picked="10:01", ended="10:11", agent_id="ann"),
        ],
        "visits": [
            # Asked before the visit began; asked after a minute and a half.
            {
                "company_id": "a",
                "visit_id": f"v{i}",
                "site": "web",
                "started_at": at("10:01:30"),
                "ended_at": at("10:30"),
                "chat_requested_at": at(asked),
            }
            for i, asked in enumerate(("10:00", "10:03"))
        ],
    }


CASES = (
    # d3 alone; d1 was picked up and ended, nobody knows when.
    Golden("average_speed_of_answer", disordered, 60, 1),
    Golden("average_handle_time", disordered, 600, 1),
    Golden("time_on_site_before_chat", disordered, 90, 1),
    # s3 to s8.
    Golden("missed_chats", data, 6, 6),
    # Offered: s1 to s9 and s14.
    Golden("missed_chat_rate", data, 6 / 10, 10),
    # Without the two who left: four of eight.
    Golden("missed_chat_rate", data, 4 / 8, 8, variant="waited"),
    # s5 was routed to ann; ann on one day and bob on two: one missed chat, two agents.
    Golden("missed_chats_per_agent", data, 1 / 2, 3),
    # s3, s4 left; s5 not accepted; s6 at 20:00; s7 says so itself; s8 says nothing.
    Golden("missed_chat_reasons", data, 2 / 6, 6, keys={"reason": "visitor_left"}),
    Golden("missed_chat_reasons", data, 1 / 6, 6, keys={"reason": "agent_did_not_accept"}),
    Golden("missed_chat_reasons", data, 1 / 6, 6, keys={"reason": "out_of_hours"}),
    Golden("missed_chat_reasons", data, 1 / 6, 6, keys={"reason": "queue_full"}),
    Golden("missed_chat_reasons", data, 1 / 6, 6, keys={"reason": "unknown"}),
    # A half of four, then a fifth of five: fallen by three fifths.
    Golden("missed_chat_improvement", two_months, 0.6, 9, keys={"month": "2025-06"}),
    Golden("blocked_calls", data, 1, 1),
    # p1, p2, p3, p5 came in.
    Golden("blocked_calls", data, 1 / 4, 4, variant="rate"),
    # Offered: ten chats, p1, p3, p5. Abandoned: s3 (after 3 s), s4, p3.
    Golden("abandonment_rate", data, 2 / 12, 12),
    Golden("abandonment_rate", data, 1 / 11, 11, settings={"short": 45}),
    Golden("abandonment_rate", data, 3 / 13, 13, variant="all"),
    Golden("abandonment_rate", data, 1 / 13, 13, variant="short"),
    # 3, 60 and 30 s.
    Golden("average_abandonment_time", data, 31, 3),
    # s9 and p5.
    Golden("callback_rate", data, 2 / 13, 13),
    # s1; s2 ended on a reply.
    Golden("dropped_chats", data, 1, 1),
)
