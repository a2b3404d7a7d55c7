"""Chats against a slow, obvious search: what came after each, and what was said in it."""

import random
from datetime import datetime, timedelta

import pytest

from channelmark.benchmarks import load
from tests import tiny

START = datetime(2025, 6, 2)
LAST = 60 * 24


def _drawn():
    rng = random.Random(7)
    tickets = {f"t{i}": (f"k{i % 9}" if i % 7 else "", rng.randrange(LAST)) for i in range(40)}
    sessions = {}
    for i in range(80):
        ticket = f"t{rng.randrange(40)}" if i % 10 else ""
        asked = rng.randrange(LAST)
        sessions[f"s{i}"] = (ticket, asked, asked + rng.choice((0, 1, 20, 120)) if i % 11 else None)
    messages = [
        (f"t{rng.randrange(40)}", rng.randrange(LAST), rng.choice(("customer", "agent", "bot")))
        for _ in range(300)
    ]
    return tickets, sessions, messages


TICKETS, SESSIONS, MESSAGES = _drawn()


def at(minute):
    return (START + timedelta(minutes=minute)).isoformat(sep=" ")


@pytest.fixture(scope="module")
def chats(tmp_path_factory):
    tables = {
        "manifest": [tiny.manifest("a")],
        "tickets": [tiny.ticket(t, "chat", at(m), customer_id=who) for t, (who, m) in TICKETS.items()],
        "sessions": [
            {
                "company_id": "a",
                "session_id": s,
                "ticket_id": ticket,
                "channel": "chat",
                "direction": "inbound",
                "requested_at": at(asked),
                "picked_up_at": at(asked),
                "ended_at": "" if end is None else at(end),
                "outcome": "answered",
            }
            for s, (ticket, asked, end) in SESSIONS.items()
        ],
        "messages": [tiny.message(f"m{i}", t, at(m), kind) for i, (t, m, kind) in enumerate(MESSAGES)],
    }
    folder = tiny.write(tmp_path_factory.mktemp("chats"), **{**{name: [] for name in tiny.TABLES}, **tables})
    return {r["session_id"]: r for r in load(str(folder)).engine.query("select * from chats")}


def _next(session):
    """The first minute after its end at which the customer wrote in the ticket, or came again."""
    ticket, _, end = SESSIONS[session]
    who = TICKETS[ticket][0] if ticket else ""
    signs = [m for t, m, kind in MESSAGES if t == ticket and kind == "customer"]
    signs += [
        asked for t, asked, _ in SESSIONS.values() if t and (t == ticket or (who and TICKETS[t][0] == who))
    ]
    signs += [m for customer, m in TICKETS.values() if who and customer == who]
    return min((m for m in signs if m > end), default=None) if ticket else None


def test_the_next_sign_of_a_chats_matter(chats):
    ended = {s: end for s, (_, _, end) in SESSIONS.items() if end is not None}
    expected = {s: _next(s) for s in ended}
    found = {s: chats[s]["followup_s"] for s in ended}
    assert found == {s: None if m is None else 60 * (m - ended[s]) for s, m in expected.items()}
    assert len({*found.values()}) > 20
    assert all(chats[s]["followup_s"] is None for s in SESSIONS if s not in ended)


def test_what_was_said_in_a_chat(chats):
    for s, (ticket, asked, end) in SESSIONS.items():
        until = 10**6 if end is None else end
        said = [k for t, m, k in MESSAGES if t == ticket and asked <= m <= until and k != "bot"]
        counts = tuple(chats[s][c] for c in ("messages", "agent_messages", "customer_messages"))
        assert counts == ((len(said), said.count("agent"), said.count("customer")) if said else (None,) * 3)
