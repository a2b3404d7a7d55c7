"""Agents: ann's Monday, and bob's night shift from Monday to Tuesday."""

from tests import tiny
from tests.metrics.golden import Golden
from tests.metrics.golden_handling import agent, at, session, stretch

HOUR = 3600
TUESDAY = "2025-06-03 "


def _resolved(key, ticket_id, clock, old, new, actor):
    return {
        **tiny.event(key, ticket_id, at(clock), "status", old, new),
        "actor_kind": "agent",
        "actor_id": actor,
    }


def data():
    return {
        "manifest": [tiny.manifest("a")],
        "agents": [agent("ann"), agent("bob"), agent("robo", kind="bot")],
        "tickets": [tiny.ticket(f"t{i}", "portal", at("08:00")) for i in (1, 2, 3)],
        "events": [
            # t2 is resolved by bob, opened again, and resolved by ann for good.
            _resolved("e1", "t1", "10:30", "open", "resolved", "ann"),
            _resolved("e2", "t2", "10:30", "open", "resolved", "bob"),
            _resolved("e3", "t2", "10:35", "resolved", "open", "bob"),
            _resolved("e4", "t2", "10:45", "open", "resolved", "ann"),
            _resolved("e5", "t3", "23:30", "open", "resolved", "bob"),
        ],
        "agent_time": [
            # Recorded 9 to 12, active 10 to 11 (15 minutes of it twice), a break and a time away of 15 minutes each.
            stretch("ann", "09:00", "10:00", "available"),
            stretch("ann", "10:00", "10:30", "on_contact", "t1"),
            stretch("ann", "10:15", "10:45", "on_contact", "t2"),
            stretch("ann", "10:45", "11:00", "wrap_up", "t2"),
            stretch("ann", "11:00", "11:15", "break"),
            stretch("ann", "11:15", "11:30", "away"),
            stretch("ann", "11:30", "12:00", "available"),
            # An hour on each side of midnight, then an hour available.
            stretch("bob", "23:00", TUESDAY + "01:00:00", "on_contact", "t3"),
            stretch("bob", TUESDAY + "01:00:00", TUESDAY + "02:00:00", "available"),
            stretch("robo", "00:00", "23:00", "available"),
        ],
        "sessions": [
            session("c1", "09:59", picked="10:00", ended="10:30", agent_id="ann"),
            session("c2", "10:10", picked="10:15", ended="10:45", agent_id="ann"),
            # Asked for on Monday, picked up on Tuesday.
            session("c3", "23:59", picked=TUESDAY + "00:10:00", ended=TUESDAY + "00:40:00", agent_id="bob"),
            session("k1", "11:00", picked="11:31", ended="11:40", agent_id="ann", channel="phone"),
        ],
    }


def login():
    """One login from 9 to 12 with a break and a training in it, fifteen minutes of work in the break; a day of training."""
    return {
        "manifest": [tiny.manifest("a")],
        "agents": [agent("ann"), agent("bob")],
        "tickets": [tiny.ticket("t1", "portal", at("08:00"))],
        "agent_time": [
            stretch("ann", "09:00", "12:00", "logged_in"),
            stretch("ann", "09:30", "10:15", "on_contact", "t1"),
            stretch("ann", "10:00", "10:30", "break"),
            stretch("ann", "10:20", "11:00", "training"),
            stretch("bob", "09:00", "17:00", "training"),
            # Planned for after the export, at the end of June.
            stretch("ann", "2025-07-14 09:00:00", "2025-07-14 12:00:00", "logged_in"),
            stretch("ann", "2025-07-14 09:00:00", "2025-07-14 10:00:00", "on_contact", "t1"),
        ],
        "sessions": [session("c1", "09:20", picked="09:30", ended="10:15", agent_id="ann")],
    }


# Logged: ann 3 h less the break, 2.75 h; bob 1 h and 2 h: 5.75 h. Active: an hour each on three agent days.
CASES = (
    Golden("agent_utilization_rate", data, 3 / 5.75, 3),
    Golden("agent_utilization_rate", data, 1 / 2.75, 1, by=("agent",), keys={"agent": "ann"}),
    Golden("agent_utilization_rate", data, 3 / 6, 3, variant="paid"),
    # Available: ann 1.5 h, bob 1 h on Tuesday.
    Golden("agent_utilization_rate", data, 3 / 5.5, 3, variant="available"),
    Golden("agent_occupancy", data, 3 / 5.5, 3),
    Golden("agent_occupancy", data, 1, 1, where="agent = 'bob'", by=("weekday",), keys={"weekday": 1}),
    # ann's break and time away: half an hour.
    Golden("agent_active_vs_unavailable", data, 3 / 3.5, 3),
    Golden("agent_working_hours", data, 5.75 * HOUR, 3),
    # Three hours less 10:15 to 11:00; the training of the day has none.
    Golden("agent_working_hours", login, 2.25 * HOUR, 2),
    Golden("agent_utilization_rate", login, 0.75 / 2.25, 1),
    Golden("chats_per_hour", login, 1 / 2.25, 1),
    # t1 by the log, and a chat without a ticket, which goes on all that time: shared, each has a half.
    Golden("average_handle_time", login, 45 * 60, 2),
    Golden("average_handle_time", login, 22.5 * 60, 2, variant="concurrent"),
    # Three chats; the call is none.
    Golden("chats_per_hour", data, 3 / 5.75, 3),
    # ann two, bob none on Monday and one on Tuesday.
    Golden("chats_per_day", data, 3 / 3, 3),
    Golden("chats_by_agent", data, 2, 2, keys={"agent": "ann"}),
    Golden("tickets_resolved_by_agent", data, 2, 2, keys={"resolver": "ann"}),
    Golden("tickets_resolved_by_agent", data, 1, 1, keys={"resolver": "bob"}),
    # bob: t2 for the first time, and t3.
    Golden("tickets_resolved_by_agent", data, 2, 2, variant="actions", keys={"agent": "bob"}),
    # ann: 60 minutes of chat in 45; bob: 30 in 30.
    Golden("concurrent_chats", data, 90 / 75, 2),
    Golden("concurrent_chats", data, 60 / 45, 1, by=("agent",), keys={"agent": "ann"}),
)
