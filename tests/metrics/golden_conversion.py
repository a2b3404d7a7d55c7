"""Conversion: five chats, what they were followed by, and the visits they began in."""

from tests import tiny
from tests.metrics.golden import Golden
from tests.metrics.golden_handling import agent, said, session

DAY = 86400


def bought(key, at, kind="purchase", **more):
    return {"company_id": "a", "conversion_id": key, "at": at, "kind": kind, **more}


def visit(key, start, end, asked="", site="web"):
    day = "2025-06-02 "
    row = {"company_id": "a", "visit_id": key, "site": site, "started_at": day + start, "ended_at": day + end}
    return {**row, "chat_requested_at": day + asked if asked else ""}


def data():
    chats = ("c1", "c2", "c3", "c4")
    return {
        "manifest": [tiny.manifest("a")],
        "agents": [agent("ann"), agent("bob")],
        "tickets": [
            *(tiny.ticket(c, "chat", "2025-06-02 10:00:00", customer_id=f"k{c[1]}") for c in chats),
            tiny.ticket("c5", "chat", "2025-06-28 10:00:00", customer_id="k5"),
            # k2 comes back three days later.
            tiny.ticket("x2", "portal", "2025-06-05 10:00:00", customer_id="k2"),
        ],
        "sessions": [
            session(
                "c1", "10:00", picked="10:00:30", ended="10:20", ticket_id="c1", agent_id="ann", visit_id="v1"
            ),
            session("c2", "11:00", picked="11:02", ended="11:20", ticket_id="c2", agent_id="ann"),
            session(
                "c3",
                "12:00",
                picked="12:00:10",
                ended="12:20",
                ticket_id="c3",
                agent_id="bob",
                visit_id="v3",
                started_by="trigger",
            ),
            session(
                "c4", "15:00", picked="15:10", ended="15:20", ticket_id="c4", agent_id="bob", visit_id="v8"
            ),
            # Two days before the export: too young to say that nothing follows within seven.
            session(
                "c5",
                "2025-06-28 10:00:00",
                picked="2025-06-28 10:00:20",
                ended="2025-06-28 10:20:00",
                ticket_id="c5",
                agent_id="bob",
            ),
            session("m4", "13:00", ended="13:02", outcome="abandoned", visit_id="v4"),
            session("m5", "14:00", ended="14:10", outcome="missed", visit_id="v5"),
        ],
        "messages": [
            # Both write again after their chat.
            said("m1", "c1", "12:00", "customer"),
            said("m2", "c4", "16:00", "customer"),
        ],
        "conversions": [
            # By ticket after a day, by customer after eight, by visit after two hours, by ticket after one.
            bought("b1", "2025-06-03 10:00:00", ticket_id="c1", after_followup="true"),
            bought("b2", "2025-06-10 11:00:00", "signup", customer_id="k2", after_followup="false"),
            bought("b3", "2025-06-02 14:00:00", visit_id="v3"),
            bought("b5", "2025-06-28 11:00:00", ticket_id="c5", after_followup="false"),
            # Before the chat, and a lead: neither is a conversion of c4.
            bought("b4", "2025-06-01 10:00:00", customer_id="k4", after_followup="false"),
            # After the export at the end of June: nothing is known of it yet.
            bought("b6", "2025-07-15 10:00:00", ticket_id="c3", after_followup="true"),
            bought("b7", "2025-07-15 10:00:00", visit_id="v8"),
            bought("l4", "2025-06-02 16:00:00", "lead", customer_id="k4", ticket_id="c4"),
        ],
        "visits": [
            visit("v1", "09:50:00", "10:30:00", "10:00:00"),
            # No request on record in the visit: the session has it.
            visit("v3", "11:50:00", "13:00:00"),
            visit("v4", "12:58:00", "13:02:00", "13:00:00"),
            visit("v5", "13:30:00", "14:20:00", "14:00:00"),
            visit("v6", "13:30:00", "13:40:00"),
            visit("v7", "13:30:00", "13:40:00"),
            visit("v8", "14:55:00", "15:30:00", "15:00:00"),
        ],
    }


CASES = (
    # c1 and c3 of the four that are old enough; c2 took eight days.
    Golden("chat_conversion_rate", data, 2 / 4, 4),
    Golden("chat_conversion_rate", data, 3 / 4, 4, settings={"within": 10 * DAY}),
    # 1 h, 2 h, 24 h, 192 h: the middle of 2 and 24.
    Golden("time_to_conversion", data, 13 * 3600, 4),
    Golden("conversion_rate_by_agent", data, 1 / 2, 2, keys={"agent": "ann"}),
    Golden("conversion_rate_by_period", data, 2 / 4, 4, keys={"month": "2025-06"}),
    Golden("conversion_rate_by_initiation", data, 1, 1, keys={"initiation": "proactive"}),
    Golden("conversion_rate_by_initiation", data, 1 / 3, 3, keys={"initiation": "reactive"}),
    # b1 of the four that say so.
    Golden("followup_conversion_rate", data, 1 / 4, 4),
    # c1 wrote again, then bought; c2 came back, then signed up; c4 wrote again and did neither.
    Golden("followup_conversion_rate", data, 2 / 3, 3, variant="chats"),
    # c1 and c5 by ticket, of six contacts.
    Golden("ticket_conversion_rate", data, 2 / 6, 6),
    # v1, v3, v4, v5, v8 of seven.
    Golden("visitor_to_chat_rate", data, 5 / 7, 7),
    # 120, 300, 600, 600, 1,800 s.
    Golden("time_on_site_before_chat", data, 600, 5),
    # v1, v3, v8.
    Golden("visitor_to_participant_rate", data, 3 / 7, 7),
    # v1 by the chat's ticket, v3 by the visit; nothing after v8.
    Golden("post_chat_conversion_rate", data, 2 / 3, 3),
    # v4 after two minutes; v5 stayed for twenty.
    Golden("exit_after_chat_request_rate", data, 1 / 5, 5),
    Golden("exit_after_chat_request_rate", data, 2 / 5, 5, settings={"exit": 1200}),
    # c1 after 30 s, c3 after 10 s; c4 after ten minutes.
    Golden("purchase_intent_by_response_time", data, 1, 2, keys={"response_band": "under_1_minute"}),
    Golden("purchase_intent_by_response_time", data, 0, 1, keys={"response_band": "later"}),
)
