"""Routing: six contacts of one company and what was done with them, and three agents who share its chats."""

from math import sqrt

from tests import tiny
from tests.metrics.golden import Golden

HOUR = 3600
PUT_BACK = ""


def at(day, clock):
    """An instant in June 2025; the 2nd is a Monday."""
    return f"2025-06-{day:02d} {clock}:00"


def changed(key, ticket_id, clock, kind, old, new, seq=0):
    """A change on the 2nd."""
    return tiny.event(key, ticket_id, at(2, clock), kind, old, new, seq=seq)


def said(key, ticket_id, clock, who, public="true", kind="agent"):
    return tiny.message(key, ticket_id, at(2, clock), kind, public, author=who)


def chat(key, agent):
    return {
        "company_id": "a",
        "session_id": key,
        "channel": "chat",
        "direction": "inbound",
        "started_by": "visitor",
        "requested_at": at(2, "10:00"),
        "picked_up_at": at(2, "10:00"),
        "ended_at": at(2, "10:10"),
        "outcome": "answered",
        "agent_id": agent,
    }


def present(agent, start, end, state="logged_in", ticket_id=""):
    return {
        "company_id": "a",
        "agent_id": agent,
        "start_at": at(2, start),
        "end_at": at(2, end),
        "state": state,
        "ticket_id": ticket_id,
    }


def data():
    return {
        "manifest": [tiny.manifest("a")],
        "companies": [{"company_id": "a", "name": "A"}],
        "agents": [
            {"company_id": "a", "agent_id": a, "kind": "bot" if a == "robo" else "human"}
            for a in ("ann", "bob", "cat", "robo")
        ],
        "teams": [
            {"company_id": "a", "team_id": "one", "support_line": 1},
            {"company_id": "a", "team_id": "two", "support_line": 2},
        ],
        "tickets": [
            tiny.ticket("g1", "email", at(2, "10:00"), customer_id="k1", assignee_id="cat", team_id="two"),
            tiny.ticket("g2", "email", at(2, "10:00"), assignee_id="ann"),
            tiny.ticket("g3", "email", at(2, "10:00"), assignee_id="bob"),
            # Assigned when exported, and nobody says since when.
            tiny.ticket(
                "g4",
                "email",
                at(2, "10:00"),
                customer_id="k2",
                assignee_id="ann",
                team_id="one",
                status="open",
            ),
            # Never assigned; its customer's g4 was still open.
            tiny.ticket("g5", "phone", at(5, "10:00"), customer_id="k2", status="open"),
            # Only the export's own columns; its customer's g1 was resolved by then.
            tiny.ticket(
                "g6", "phone", at(3, "10:00"), customer_id="k1", transfer_count=2, resolved_at=at(3, "12:00")
            ),
        ],
        "messages": [
            said("m1", "g1", "10:31", "ann"),
            said("m2", "g1", "11:10", "bob"),
            # A note, a bot's account and a bot are no agents who reply.
            said("m3", "g1", "13:10", "cat", public="false"),
            said("m4", "g1", "10:01", "robo", kind="bot"),
            said("m5", "g2", "10:30", "ann"),
            said("m6", "g2", "10:40", "ann"),
            said("m7", "g3", "10:40", "robo"),
        ],
        "events": [
            changed("e1", "g1", "10:30", "assignee", "", "ann"),
            changed("e2", "g1", "10:30", "team", "", "one"),
            # A change of agent and team in one instant is one transfer; the row that says so again is none.
            changed("e3", "g1", "11:00", "assignee", "ann", "bob"),
            changed("e4", "g1", "11:00", "team", "one", "two"),
            changed("e5", "g1", "11:05", "assignee", "bob", "bob"),
            changed("e6", "g1", "12:00", "status", "new", "resolved"),
            # After the resolution.
            changed("e7", "g1", "13:00", "assignee", "bob", "cat"),
            # A history that begins before the contact; put back, and taken again by the same agent.
            changed("e8", "g2", "09:30", "assignee", "", "ann"),
            changed("e9", "g2", "10:10", "assignee", "ann", PUT_BACK),
            changed("e10", "g2", "10:20", "assignee", PUT_BACK, "ann"),
            changed("e11", "g2", "12:00", "status", "new", "resolved"),
            # Assigned from the start.
            changed("e12", "g3", "10:30", "assignee", "ann", "bob"),
            changed("e13", "g3", "10:45", "transfer", "", ""),
            changed("e14", "g3", "11:00", "escalation", "", "email"),
            changed("e15", "g3", "12:00", "status", "new", "resolved"),
            tiny.event("e16", "g5", at(5, "11:00"), "channel", "email", "phone"),
        ],
        "sessions": [*(chat(f"a{i}", "ann") for i in range(6)), *(chat(f"b{i}", "bob") for i in range(2))],
        "agent_time": [
            present("ann", "10:00", "12:00"),
            present("bob", "10:00", "12:00"),
            present("cat", "10:00", "11:00"),
            present("cat", "10:00", "10:30", "on_contact", "g1"),
        ],
    }


def unwritten():
    """A contact that two agents wrote to, and a call that was answered without a word in writing."""
    call = {**chat("c1", "ann"), "channel": "phone", "ticket_id": "n2"}
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [
            tiny.ticket("n1", "email", at(2, "10:00")),
            tiny.ticket("n2", "phone", at(2, "10:00")),
        ],
        "messages": [said("m1", "n1", "10:30", "ann"), said("m2", "n1", "10:40", "bob")],
        "sessions": [call],
    }


def outbound():
    """Opened by an agent at 10, passed on at 11 (told twice), a contact since the customer wrote at 15; resolved at 17.

    What the tables say of the time after the export, at the end of June, is not looked at.
    """
    return {
        "manifest": [tiny.manifest("a")],
        "teams": [{"company_id": "a", "team_id": t, "support_line": 1} for t in ("one", "two")],
        "tickets": [tiny.ticket("o1", "email", at(2, "10:00"), opened_by="agent")],
        "messages": [said("m1", "o1", "15:00", "k1", kind="customer")],
        "events": [
            changed("e1", "o1", "10:00", "team", "", "one"),
            changed("e2", "o1", "11:00", "transfer", "", ""),
            changed("e3", "o1", "11:00", "team", "one", "two"),
            changed("e4", "o1", "17:00", "status", "new", "resolved"),
            tiny.event("e5", "o1", "2025-07-14 10:00:00", "escalation", "", "email"),
        ],
    }


def golden(metric, value, n, **more):
    return Golden(metric, data, value, n, **more)


CASES = (
    # Resolved: g1 one, g2 none, g3 two, g6 two.
    golden("transfers_per_ticket", 5 / 4, 4),
    golden("transfer_rate", 3 / 4, 4),
    Golden("transfers_per_ticket", outbound, 1, 1),
    Golden("escalation_rate", outbound, 0, 1),
    # g3; g5 changed its channel.
    golden("escalation_rate", 2 / 6, 6),
    # g1 went from the first line to the second.
    golden("escalation_rate", 3 / 6, 6, variant="higher_line"),
    # g5 three days after g4; g1 was resolved before g6 came.
    golden("channel_switch_in_rate", 1 / 6, 6),
    golden("channel_switch_in_rate", 0, 6, settings={"window": 2 * 86400}),
    # Chats an hour: ann 6 / 2, bob 2 / 2; mean 2, standard deviation sqrt(((3 - 2)^2 + (1 - 2)^2) / 1).
    golden("workload_balance", sqrt(2) / 2, 2, keys={"company": "a"}),
    # Sorted 1, 3: 2 (1 x 1 + 2 x 3) / (2 x 4) - 3 / 2.
    golden("workload_balance", 0.25, 2, statistic="gini", keys={"company": "a"}),
    # Of tickets, cat worked on one in an hour, ann and bob on none: 1, 0, 0 with mean 1/3 and variance (4 + 1 + 1) / 9 / 2.
    golden("workload_balance", sqrt(1 / 3) / (1 / 3), 3, variant="contacts", keys={"company": "a"}),
    # g1 30 min, g2 and g3 none; g4 is not known, g5 and g6 have none.
    golden("unassigned_time", 0, 3),
    golden("unassigned_time", 10 * 60, 3, statistic="mean"),
    # g1 ann, bob, cat; g2 ann; g3 ann, bob; g4 ann.
    golden("assignee_stations", 7 / 6, 6),
    # g1 one, two; g4 one.
    golden("group_stations", 3 / 6, 6),
    # g1 ann and bob, g2 ann; nobody answered g3.
    golden("distinct_agents_per_ticket", 3 / 2, 2),
    # n1 two; a call was answered by somebody, not by nobody.
    Golden("distinct_agents_per_ticket", unwritten, 2, 1),
    # g1 and g3; a human answered g1.
    golden("bot_handoff_rate", 1 / 2, 2),
)
