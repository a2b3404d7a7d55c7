"""Handling: three chats, two calls and some portal contacts of one Monday, and the two agents who worked on them."""

from tests import tiny
from tests.metrics.golden import Golden

DAY = "2025-06-02"


def at(clock):
    return f"{DAY} {clock}" + (":00" if len(clock) == 5 else "")


def session(key, requested, *, picked="", ended="", outcome="answered", channel="chat", **more):
    """A session as exported; times are clock times of the Monday, or whole instants."""
    times = {"requested_at": requested, "picked_up_at": picked, "ended_at": ended}
    given = {k: (v if not v or "-" in v else at(v)) for k, v in times.items()}
    return {
        "company_id": "a",
        "session_id": key,
        "channel": channel,
        "direction": "inbound",
        "started_by": "visitor",
        "outcome": outcome,
        **given,
        **more,
    }


def agent(key, team="one", kind="human"):
    return {"company_id": "a", "agent_id": key, "kind": kind, "team_id": team}


def stretch(agent_id, start, end, state, ticket_id=""):
    """One stretch of an agent's time, on the Monday unless the instant says otherwise."""
    start, end = (t if "-" in t else at(t) for t in (start, end))
    row = {"company_id": "a", "agent_id": agent_id, "start_at": start, "end_at": end, "state": state}
    return {**row, "ticket_id": ticket_id}


def said(key, ticket_id, clock, kind="agent", **more):
    author = {"agent": "ann", "customer": "k1"}.get(kind, kind)
    sent = clock if "-" in clock else at(clock)
    return {**tiny.message(key, ticket_id, sent, kind, author=author), **more}


def rating(key, ticket_id, score, **more):
    """A satisfaction rating from 1 to 5, satisfied from 4."""
    return {**tiny.survey(key, "csat", score, 1, 5, "", 4), "ticket_id": ticket_id, **more}


def _resolved(key, channel, clock, **more):
    # Resolved in the export's own column: no events, hence no record of states.
    return tiny.ticket(key, channel, at(clock), resolved_at=at("16:00"), **more)


def data():
    return {
        "manifest": [tiny.manifest("a")],
        "agents": [agent("ann"), agent("bob", "two")],
        "tickets": [
            _resolved("c1", "chat", "10:00", category="billing"),
            _resolved("c2", "chat", "10:05", category="billing"),
            _resolved("c3", "chat", "15:00", category="fault"),
            _resolved("k1", "phone", "11:00", category="fault"),
            _resolved("e1", "portal", "12:00", category="delivery"),
            # Nobody's time is logged: the help desk's own total stands.
            tiny.ticket(
                "e2",
                "portal",
                at("12:00"),
                status="open",
                handle_s=400,
                assignee_id="bob",
                category="delivery",
            ),
            tiny.ticket("e3", "portal", at("12:00"), is_spam="true"),
            # Two contacts with a record of states and no work: new 1 h, open 2 h, hold 2 h; and new 1 h.
            tiny.ticket("h1", "portal", at("10:00")),
            tiny.ticket("h2", "portal", at("10:00")),
        ],
        "events": [
            tiny.event("v1", "h1", at("11:00"), "status", "new", "open"),
            tiny.event("v2", "h1", at("12:00"), "status", "open", "hold"),
            tiny.event("v3", "h1", at("14:00"), "status", "hold", "open"),
            tiny.event("v4", "h1", at("15:00"), "status", "open", "resolved"),
            tiny.event("v5", "h2", at("11:00"), "status", "new", "resolved"),
        ],
        "sessions": [
            # 10 minutes, of which 500 s of talking; 5 of them while c2 goes on.
            session(
                "c1",
                "10:00",
                picked="10:01",
                ended="10:11",
                ticket_id="c1",
                agent_id="ann",
                talk_s=500,
                wrap_s=60,
            ),
            # 12 minutes; no talking time: pick-up to end stands for it.
            session("c2", "10:05", picked="10:06", ended="10:18", ticket_id="c2", agent_id="ann", wrap_s=30),
            session(
                "c3",
                "15:00",
                picked="15:00:10",
                ended="15:30",
                ticket_id="c3",
                agent_id="bob",
                talk_s=1000,
                hold_s=0,
                wrap_s=0,
            ),
            session(
                "k1",
                "11:00",
                picked="11:01",
                ended="11:05",
                ticket_id="k1",
                agent_id="bob",
                channel="phone",
                talk_s=200,
                hold_s=40,
                wrap_s=30,
            ),
            # A call without a ticket, an outbound call, a missed chat: the first was handled.
            session(
                "k2",
                "12:00",
                picked="12:00:30",
                ended="12:02:30",
                agent_id="bob",
                channel="phone",
                talk_s=100,
                hold_s=0,
            ),
            session(
                "k3",
                "12:10",
                picked="12:11",
                ended="12:20",
                agent_id="bob",
                channel="phone",
                direction="outbound",
                talk_s=540,
            ),
            session("c4", "12:30", ended="12:31", outcome="missed"),
        ],
        "agent_time": [
            # After-contact work alone does not stand for the whole of a chat.
            stretch("ann", "10:18", "10:18:30", "wrap_up", "c2"),
            stretch("ann", "13:00", "13:10", "on_contact", "e1"),
            stretch("ann", "13:10", "13:15", "wrap_up", "e1"),
            stretch("bob", "14:00", "14:05", "on_contact", "e1"),
            stretch("ann", "13:30", "13:50", "on_contact", "e3"),
        ],
        "messages": [
            # c1: four public messages while it lasted; a bot, a note, and a message after its end do not count.
            said("m1", "c1", "10:00:30", "customer"),
            said("m2", "c1", "10:02", canned_response_id="hello", body_len=300, compose_s=10),
            said("m3", "c1", "10:03", "customer"),
            said("m4", "c1", "10:04", body_len=60, compose_s=30),
            said("m5", "c1", "10:05", "bot"),
            said("m6", "c1", "10:06", is_public="false"),
            said("m7", "c1", "10:30", "customer"),
            # c2: three.
            said("m8", "c2", "10:06:30", "customer"),
            said("m9", "c2", "10:07", body_len=100, compose_s=60),
            said("m10", "c2", "10:15", "customer"),
            # c3: six, three of them replies.
            *(said(f"m1{i}", "c3", f"15:0{i}", "customer" if i % 2 else "agent") for i in range(1, 6)),
            said("m16", "c3", "15:06", body_len=200, compose_s=60),
        ],
        "surveys": [
            rating("r1", "c1", 5),
            rating("r2", "c2", 2),
            rating("r3", "c3", 5),
            rating("r4", "e1", 1),
        ],
    }


def handoffs():
    """Portal: four rated contacts with 0, 0, 1 and 2 transfers, the last two unsatisfied; chat: two unsatisfied with none."""
    tickets = [
        tiny.ticket(
            f"t{i}", "portal" if i < 4 else "chat", at("10:00"), transfer_count=n, resolved_at=at("12:00")
        )
        for i, n in enumerate((0, 0, 1, 2, 0, 0))
    ]
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": tickets,
        "surveys": [rating(f"r{i}", f"t{i}", score) for i, score in enumerate((5, 4, 2, 1, 1, 1))],
    }


CASES = (
    # c1 500 + 60, c2 12 x 60 + 30, c3 1,000, k1 200 + 40 + 30, k2 100, e1 600 + 300 + 300, e2 400: 4,280 s over 7.
    Golden("average_handle_time", data, 4280 / 7, 7),
    # Overlap of c1 and c2: 10:06 to 10:11. c1 300 + 150, c2 150 + 420, c3 1,790, k1 240, k2 120, e1 1,200: 4,370 over 6.
    Golden("average_handle_time", data, 4370 / 6, 6, variant="concurrent"),
    Golden(
        "average_handle_time", data, (450 + 570 + 1790) / 3, 3, variant="concurrent", where="channel = 'chat'"
    ),
    # ann: 560 + 750 + 900 over three; bob: 1,000 + 270 + 100 + 300 + 400 over five.
    Golden("aht_by_agent", data, 2210 / 3, 3, keys={"agent": "ann"}),
    Golden("aht_by_agent", data, 2070 / 5, 5, keys={"agent": "bob"}),
    Golden("aht_by_type", data, (560 + 750) / 2, 2, keys={"category": "billing"}),
    Golden("aht_by_type", data, (450 + 570) / 2, 2, variant="concurrent", keys={"category": "billing"}),
    Golden("aht_by_type", data, (1200 + 400) / 2, 2, keys={"category": "delivery"}),
    # 500 (c1), 1,000 (c3), 200 (k1), 100 (k2); the outbound call is none.
    Golden("talk_time", data, 1800 / 4, 4),
    # c3 0, k1 40, k2 0; c1 and c2 have no record of it.
    Golden("hold_time", data, 40 / 3, 3),
    # c1 60, c2 30, c3 0, k1 30, e1 300.
    Golden("wrap_up_time", data, 420 / 5, 5),
    Golden("chat_duration", data, (600 + 720 + 1790) / 3, 3),
    Golden("chat_duration", data, 720, 3, statistic="median"),
    # 4, 3 and 6.
    Golden("messages_per_chat", data, 13 / 3, 3),
    Golden("messages_per_chat_by_topic", data, 3.5, 2, keys={"category": "billing"}),
    # Resolved: c1 with two replies, c2 one, c3 three, e1, h1 and h2 none; calls have no messages.
    Golden("replies_per_ticket", data, 6 / 6, 6),
    Golden("chat_length_distribution", data, 2 / 3, 3, keys={"length": "up_to_5"}),
    Golden("chat_length_distribution", data, 1 / 3, 3, keys={"length": "6_to_10"}),
    # 10 and 12 minutes; 29 minutes 50 seconds.
    Golden(
        "chat_length_distribution", data, 2 / 3, 3, variant="minutes", keys={"length": "10_to_20_minutes"}
    ),
    Golden(
        "chat_length_distribution",
        data,
        1,
        3,
        variant="minutes",
        statistic="count",
        keys={"length": "over_20_minutes"},
    ),
    # 60 characters in half a minute, 100 and 200 in one each: 360 / 2.5; the prepared text is left out.
    Golden("typing_speed", data, 144, 3),
    # Portal: x = 0, 0, 1, 2, mean 0.75; y = 0, 0, 1, 1, mean 0.5: (3 - 4 x 0.375) / (5 - 4 x 0.5625) = 1.5 / 2.75.
    # Chat deviates from its own means by nothing.
    Golden("csat_drop_per_handoff", handoffs, 6 / 11, 6),
    # All: means 0.5 and 4 / 6: (3 - 6 x 0.5 x 4 / 6) / (5 - 6 x 0.25) = 1 / 3.5.
    Golden("csat_drop_per_handoff", handoffs, 1 / 3.5, 6, variant="pooled"),
    # h1 1 + 2 h, h2 1 h; e2 open for 27.5 days without any change; the others were resolved, nobody knows from what.
    Golden("agent_work_time", data, 3 * 3600, 3),
    # h1 2 h.
    Golden("on_hold_time", data, 2 * 3600 / 3, 3),
)
