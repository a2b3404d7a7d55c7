"""What stood open, how long each state lasted and when days begin, against a slow walk through every contact's history.

The zones change their clocks at midnight (Beirut, Santiago), at one o'clock UTC (Warsaw), never (Kolkata).
"""

import datetime as dt
import random
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from channelmark.benchmarks import load
from channelmark.metrics import get_metric
from channelmark.statistics.estimates import Ask, estimate
from tests import tiny

ZONES = ("Asia/Beirut", "America/Santiago", "Europe/Warsaw", "Asia/Kolkata")
STATES = ("new", "open", "pending", "hold", "resolved", "closed")
WAITING, SETTLED = ("new", "open", "hold"), ("resolved", "closed")
# Each of the zones that changes its clocks does so in one of these weeks (March and September).
START, END = dt.datetime(2025, 3, 20, 5), dt.datetime(2025, 9, 12, 3)
MINUTE = dt.timedelta(minutes=1)


def history(rng, key):
    """A contact's creation and its changes of state, some repeated, some in one instant."""
    created = START - dt.timedelta(days=5) + rng.random() * (END - START)
    at, changes = created.replace(microsecond=0), []
    for _ in range(rng.randrange(6)):
        at += rng.choice(
            (dt.timedelta(), 37 * MINUTE, dt.timedelta(hours=9), dt.timedelta(days=rng.randrange(30)))
        )
        changes.append((at, rng.choice(STATES)))
    return key, created.replace(microsecond=0), [c for c in changes if c[0] < END]


@cache
def histories(zone):
    rng = random.Random(zone)
    return [history(rng, f"t{i}") for i in range(60)]


@pytest.fixture(scope="module", params=ZONES)
def desk(request, tmp_path_factory):
    """The zone, its contacts' histories and an engine over them."""
    zone = request.param
    tickets, events = [], []
    for key, created, changes in histories(zone):
        state, before = "new", "new"
        for i, (at, state) in enumerate(changes):
            events.append(tiny.event(f"{key}-{i}", key, str(at), "status", before, state, seq=i))
            before = state
        tickets.append(tiny.ticket(key, "email", str(created), status=state))
    span = {"window_start": str(START), "window_end": str(END), "as_of": str(END), "timezone": zone}
    folder = _written(tmp_path_factory.mktemp("desk"), span, tickets, events)
    return zone, histories(zone), load(str(folder)).engine


def _written(folder, span, tickets, events):
    rows = {"manifest": [{**tiny.manifest("a"), **span}], "tickets": tickets, "events": events}
    return tiny.write(folder, **{**{name: [] for name in tiny.TABLES}, **rows})


def state_at(changes, instant):
    return next((s for at, s in reversed(changes) if at <= instant), "new")


@cache
def midnight(day, zone):
    """The first minute, UTC, whose local date is the day."""
    instant = dt.datetime.combine(day, dt.time()) - dt.timedelta(hours=15)
    while instant.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(zone)).date() < day:
        instant += MINUTE
    return instant


def test_local_days_begin_and_end_as_clocks_say(desk):
    zone, _, engine = desk
    rows = engine.query("select day, start_s, end_s, complete from local_days order by day")
    assert rows[0]["day"] == START.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(zone)).date()
    for r in rows:
        ends = [midnight(r["day"] + dt.timedelta(days=i), zone) for i in (0, 1)]
        assert [r["start_s"], r["end_s"]] == [e.replace(tzinfo=dt.UTC).timestamp() for e in ends], r["day"]
        assert r["complete"] == (ends[0] >= START and ends[1] <= END)


def test_what_stood_open_at_the_end_of_each_day(desk):
    zone, contacts, engine = desk
    asks = (
        Ask(get_metric("open_tickets"), "last", ("day",)),
        Ask(get_metric("pending_tickets"), "last", ("day",), variant="stock"),
    )
    opened, pending = ({e.keys["day"]: e.value for e in estimate(engine, a)} for a in asks)
    assert len(opened) > 100
    for day in opened:
        end = midnight(day + dt.timedelta(days=1), zone)
        # What happens at midnight itself belongs to the next day.
        last = end - dt.timedelta(seconds=1)
        states = [state_at(changes, last) for _, created, changes in contacts if created <= last]
        assert (opened[day], pending[day]) == (
            sum(s not in SETTLED for s in states),
            sum(s in WAITING for s in states),
        ), day


def test_every_second_of_a_contact_is_in_one_state(desk):
    _, contacts, engine = desk
    rows = {r["ticket_id"]: r for r in engine.query("select * from contacts")}
    for key, created, changes in contacts:
        spent = dict.fromkeys(STATES, 0.0)
        ends = [at for at, _ in changes[1:]] + [END]
        for (at, state), end in zip(changes, ends, strict=False):
            spent[state] += (end - at).total_seconds()
        # Nobody touched a contact without changes: it has been new all the time.
        spent["new"] += ((changes[0][0] if changes else END) - created).total_seconds()
        row = rows[key]
        assert [row[f"{s}_s"] for s in ("new", "open", "pending", "hold")] == [
            spent[s] for s in ("new", "open", "pending", "hold")
        ]
        assert row["requester_wait_s"] == sum(spent[s] for s in WAITING)


def test_resolutions_and_reopenings_are_turns_of_the_history(desk):
    _, contacts, engine = desk
    rows = {r["ticket_id"]: r for r in engine.query("select * from contacts")}
    for key, created, changes in contacts:
        states = ["new", *(s for _, s in changes)]
        turns = [
            (a in SETTLED, b in SETTLED, at)
            for a, b, (at, _) in zip(states, states[1:], changes, strict=False)
        ]
        resolved = [at for before, after, at in turns if after and not before]
        assert rows[key]["reopens"] == sum(before and not after for before, after, _ in turns)
        first = (resolved[0] - created).total_seconds() if resolved else None
        last = (resolved[-1] - created).total_seconds() if resolved and states[-1] in SETTLED else None
        assert (rows[key]["first_resolution_s"], rows[key]["resolution_s"]) == (first, last)


def test_the_time_that_waited_is_the_mean_number_waiting(desk):
    # Stock = rate x time: counted minute by minute it is what the contacts' waiting time adds up to.
    _, contacts, engine = desk
    (row,) = engine.query("select waiting_s, days from company_channels")
    waited = 0.0
    for _, created, changes in contacts:
        steps = [(created, "new"), *changes, (END, "")]
        for (at, state), (end, _) in pairwise(steps):
            if state in WAITING:
                waited += max((min(end, END) - max(at, START)).total_seconds(), 0)
    # A contact without any recorded change waits until as_of, which is what its history here says too.
    assert row["waiting_s"] == pytest.approx(waited)
    assert row["days"] == (END - START).total_seconds() / 86400
