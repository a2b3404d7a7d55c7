"""Agents' time against a slow, obvious count of minutes: random days of thirty companies, loaded once."""

import random
from collections import defaultdict
from datetime import datetime, timedelta

import pytest

from channelmark.benchmarks import load
from tests import tiny

START = datetime(2025, 6, 2)
STATES = (
    "logged_in",
    "available",
    "on_contact",
    "on_contact",
    "on_contact",
    "wrap_up",
    "away",
    "break",
    "training",
)
COMPANIES = [f"c{i}" for i in range(30)]
WORK, ABSENT = {"on_contact", "wrap_up"}, {"away", "break", "training"}


def _stretches():
    """(company, agent, first minute, last minute, state, ticket) over two days, some past midnight."""
    rng = random.Random(20250602)
    rows = set()
    for company in COMPANIES:
        for _ in range(rng.randint(1, 14)):
            start = rng.randrange(0, 47 * 60)
            end = start + rng.choice((1, 5, 10, 30, 90, 600))
            state = rng.choice(STATES)
            ticket = f"t{rng.randint(1, 4)}" if state in WORK else ""
            rows.add((company, rng.choice(("ann", "bob")), start, end, state, ticket))
    # One stretch of an agent an instant: that is the table's key.
    return list({row[:3]: row for row in sorted(rows)}.values())


ROWS = _stretches()


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    def at(minute):
        return (START + timedelta(minutes=minute)).isoformat(sep=" ")

    tables = {
        "manifest": [tiny.manifest(c) for c in COMPANIES],
        "tickets": [tiny.ticket(f"t{i}", "portal", at(0), company=c) for c in COMPANIES for i in range(1, 5)],
        "agent_time": [
            {
                "company_id": c,
                "agent_id": a,
                "start_at": at(start),
                "end_at": at(end),
                "state": state,
                "ticket_id": ticket,
            }
            for c, a, start, end, state, ticket in ROWS
        ],
    }
    folder = tmp_path_factory.mktemp("work")
    return load(str(tiny.write(folder, **{**{name: [] for name in tiny.TABLES}, **tables}))).engine


def _minutes(wanted):
    """Minutes of each agent and day in which any of the wanted states held."""
    found = defaultdict(set)
    for company, agent, start, end, state, _ in ROWS:
        if state in wanted:
            for minute in range(start, end):
                found[company, agent, minute // 1440].add(minute)
    return found


def test_every_second_of_a_day_counts_once(engine):
    days = engine.query("select *, cast(local_at as date) as day from agent_days")
    active, ready, away = _minutes(WORK), _minutes(WORK | {"available"}), _minutes(WORK | ABSENT)
    recorded, paused = _minutes(set(STATES)), _minutes({"break", "training"})
    present = {c for c, _, _, _, state, _ in ROWS if state in ("logged_in", "available")}
    assert {(d["company"], d["agent"], (d["day"] - START.date()).days) for d in days} == set(recorded)
    for d in days:
        key = d["company"], d["agent"], (d["day"] - START.date()).days
        assert d["recorded_s"] == 60 * len(recorded[key])
        assert d["active_s"] == 60 * len(active[key])
        if d["company"] in present:
            # A break inside a longer stretch is one; work in a break is work.
            assert d["logged_s"] == 60 * len(recorded[key] - (paused[key] - active[key]))
        else:
            assert d["logged_s"] is None
        if d["available_s"] is not None:
            assert d["available_s"] == 60 * (len(ready[key]) - len(active[key]))
        if d["unavailable_s"] is not None:
            assert d["unavailable_s"] == 60 * (len(away[key]) - len(active[key]))


def test_shared_time_is_a_kth_of_each_minute_with_k_contacts(engine):
    going = defaultdict(list)
    logged = {(c, ticket) for c, _, _, _, state, ticket in ROWS if state == "on_contact"}
    for company, agent, start, end, state, ticket in ROWS:
        if state in WORK and (company, ticket) in logged:
            for minute in range(start, end):
                going[company, agent, minute].append(ticket)
    expected = defaultdict(float)
    for (company, _, _), tickets in going.items():
        for ticket in tickets:
            expected[company, ticket] += 60 / len(tickets)
    shared = {
        (r["company"], r["ticket_id"]): r["shared_s"] for r in engine.query("select * from handled_shared")
    }
    assert shared == pytest.approx(dict(expected))


def test_the_work_of_agents_adds_up_to_the_work_on_contacts(engine):
    by_agent = "select company, ticket_id, sum(handle_s) as handle_s, sum(wrap_s) as wrap_s from handled_by group by 1, 2"
    columns = ("company", "ticket_id", "handle_s", "wrap_s")
    rows = [
        sorted(tuple(r[c] for c in columns) for r in engine.query(sql))
        for sql in (by_agent, f"select {', '.join(columns)} from handled")
    ]
    assert rows[0]
    assert [[x or 0 for x in r] for r in rows[0]] == [[x or 0 for x in r] for r in rows[1]]
