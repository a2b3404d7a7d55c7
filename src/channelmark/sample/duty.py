"""Agents on duty: who answers what, when they are logged in, and what they do meanwhile.

Work is gathered in stretches of three hours. In each stretch as many agents are on duty as the work needs; each
logs in once, works contact after contact (chats side by side), and logs out. So desks with little to do are staffed
for minutes and busy ones all day, and agents are busy for the planned part of their logged time. A contact is moved
with its first answer, so that its response time stays what it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .companies import PLACES, Companies
from .contacts import Contacts
from .draw import Dice, seconds, starts
from .hours import Window, offsets
from .plan import CHANNELS, HOUR, NEVER, Flags, Floats, Ints
from .rows import Rows, moment, pick
from .units import Unit

STRETCH = 3 * HOUR
_SHIFT = 8 * HOUR
_FULL = 0.6
"""Part of a stretch one agent's work may fill before another one comes on duty."""
_CHAT_OVERLAP = 0.55
"""Part of a chat after which the agent takes the next one."""
_CHAT = list(CHANNELS).index("chat")
STATES = ("logged_in", "available", "on_contact", "wrap_up", "away", "break", "training")
_LOGGED_IN, _AVAILABLE, _ON_CONTACT, _WRAP_UP, _AWAY = range(5)


@dataclass(frozen=True)
class Work:
    """One stretch of work on a contact a row."""

    contact: Ints
    round: Ints
    """0 the first answer, 1 the second, 2 the one after a reopening."""
    agent: Ints
    """Counted through all companies."""
    start: Ints
    contact_s: Ints
    wrap_s: Ints
    """0 when more work follows."""

    @property
    def end(self) -> Ints:
        """End of the contact, before after-contact work."""
        return self.start + self.contact_s


@dataclass(frozen=True)
class Logins:
    """One login a row."""

    company: Ints
    agent: Ints
    start: Ints
    end: Ints
    work_from: Ints
    work_to: Ints
    idle: Ints
    """Code of what the agent does after the work until logging out."""


def on_duty(who: Companies, window: Window, units: Sequence[Unit], contacts: Contacts) -> tuple[Work, Logins]:
    """Lay every stretch of work of the contacts into an agent's time."""
    wished = _wished(contacts, window)
    contact, rounds, at, contact_s, wrap_s = wished
    stretch = (at - window.start) // STRETCH
    unit, company = contacts.unit[contact], contacts.company[contact]
    crew, first = _crew(who, window, units, unit, stretch)
    member = _members(contacts.dice.take(contact).uniform("member"), unit, stretch, contact_s + wrap_s, crew)
    turn = _turn(who, window, company, stretch)
    agent = who.first_agent[company] + first + (turn + member) % crew

    order = np.lexsort((rounds, at, agent, stretch, unit))
    unit, stretch, agent = unit[order], stretch[order], agent[order]
    contact, rounds, at = contact[order], rounds[order], at[order]
    contact_s, wrap_s = contact_s[order], wrap_s[order]
    begins = starts(unit) | starts(stretch) | starts(agent)
    login = np.cumsum(begins) - 1
    after, lasts = _side_by_side(contacts.channel[contact] == _CHAT, contact_s, wrap_s, begins, login)
    spans = _spans(who, window, unit[begins], stretch[begins], agent[begins], lasts,
                   np.bincount(login, at - after - contact_s) / np.maximum(np.bincount(login), 1))  # fmt: skip
    start, before, end, idle = spans
    work = Work(contact, rounds, agent, (start + before)[login] + after, contact_s, wrap_s)
    return work, Logins(
        company[order][begins], agent[begins], start, end, start + before, start + before + lasts, idle
    )


def moved(contacts: Contacts, work: Work, units: Sequence[Unit]) -> Contacts:
    """The contacts at the instants that the agents' duty gives them."""
    n = len(contacts)
    live = contacts.live
    begin = np.full((3, n), NEVER)
    end = np.full((3, n), NEVER)
    begin[work.round, work.contact] = work.start
    end[work.round, work.contact] = work.end
    has = begin < NEVER
    answer = np.where(live, begin[0], end[0])
    shift = np.where(has[0], answer - contacts.replied, 0)
    starts_at = np.array([u.start for u in units])[contacts.unit]
    ends_at = np.array([u.end for u in units])[contacts.unit]
    created = np.clip(contacts.created + shift, starts_at, ends_at - 1)
    late = {k: _shifted(getattr(contacts, k), shift) for k in ("ended", "wrote_again", "first_resolved", "reopened",
                                                              "resolved", "closed")}  # fmt: skip
    replied = np.where(has[0], answer, contacts.replied)
    ended = np.where(live & has[0], end[0], late["ended"])
    base, old_base = np.where(live, ended, replied), np.where(live, contacts.ended, contacts.replied)
    settled = live & ~contacts.waits & has[0]
    first = np.where(has[1], end[1], np.where(settled, ended, late["first_resolved"]))
    resolved = np.where(has[2], end[2], np.where(contacts.resolved < NEVER, first, NEVER))
    wrote = base + _part(contacts.wrote_again, old_base, contacts.first_resolved) * (begin[1] - base)
    again = first + _part(contacts.reopened, contacts.first_resolved, contacts.resolved) * (begin[2] - first)
    closed = np.where((contacts.closed < NEVER) & (contacts.resolved < NEVER),
                      resolved + contacts.closed - contacts.resolved, late["closed"])  # fmt: skip
    return contacts.changed(
        created=created,
        replied=replied,
        ended=ended,
        wrote_again=np.where(has[1] & (contacts.wrote_again < NEVER), wrote, late["wrote_again"]).astype(
            np.int64
        ),
        first_resolved=first,
        reopened=np.where(has[2], again, late["reopened"]).astype(np.int64),
        resolved=np.where((contacts.reopened < NEVER) & ~has[2], late["resolved"], resolved),
        closed=closed,
    )


def rows(window: Window, work: Work, logins: Logins, company: Ints, ticket: Ints, created: Ints) -> Rows:
    """The canonical agent time: logins, and within them contact work and what lies around it."""
    none = np.full(len(logins.agent), -1)
    end = np.minimum(logins.end, window.end)
    lead = logins.start + np.minimum(20, (logins.work_from - logins.start) // 2)
    begun = np.maximum(work.start, created[work.contact])
    wrapped = work.wrap_s > 0
    pieces = [
        (logins.company, logins.agent, logins.start, end, np.full(len(none), _LOGGED_IN), none),
        (logins.company, logins.agent, lead, np.minimum(logins.work_from, end), np.full(len(none), _AVAILABLE), none),
        (logins.company, logins.agent, logins.work_to, end, logins.idle, none),
        (company[work.contact], work.agent, begun, work.end, np.full(len(begun), _ON_CONTACT), ticket[work.contact]),
        (company[work.contact][wrapped], work.agent[wrapped], work.end[wrapped], (work.end + work.wrap_s)[wrapped],
         np.full(int(wrapped.sum()), _WRAP_UP), ticket[work.contact][wrapped]),
    ]  # fmt: skip
    owner, agent, start, stop, state, of = (np.concatenate(column) for column in zip(*pieces, strict=True))
    order = np.lexsort((state, start, agent))
    owner, agent, start, stop, state, of = (a[order] for a in (owner, agent, start, stop, state, of))
    start = _apart(agent, start)
    kept = (start < stop) & (stop <= window.end)
    arrays = {"company": owner, "agent": agent, "start": start, "stop": stop, "state": state, "ticket": of}
    return Rows("agent_time", {k: v[kept] for k, v in arrays.items()}, _SQL)


_SQL = f"""
    SELECT {{company_id}} AS company_id, {{agent_id}} AS agent_id, {moment("start")} AS start_at,
           {moment("stop")} AS end_at, {pick("state", STATES)} AS state, {{ticket_id}} AS ticket_id
    FROM arrays
"""


def _wished(c: Contacts, window: Window) -> tuple[Ints, ...]:
    """Contact, round, wished instant, work and after-contact work of each stretch of work."""
    has = (c.replied < NEVER, c.waits & (c.first_resolved < NEVER), c.reopened < NEVER)
    later = 0.5 * has[1] + 0.5 * has[2]
    one = np.where(c.live, c.contact_s, seconds(c.contact_s / (1 + later)))
    rest = np.where(
        later > 0, (np.where(c.live, 0.5 * c.contact_s, c.contact_s - one) / np.maximum(later * 2, 1)), 0
    )
    one = np.where(c.live, one, np.clip(one, 5, np.maximum(c.replied - c.created - 5, 5)))
    two = np.clip(seconds(rest), 5, np.maximum((c.first_resolved - c.replied) // 4, 5))
    works = (one, two, np.maximum(seconds(rest), 5))
    last = np.where(has[2], 2, np.where(has[1], 1, 0))
    columns = []
    for k, at in enumerate((c.replied, c.first_resolved, c.resolved)):
        mine = np.flatnonzero(has[k] & (at < window.end + 2 * STRETCH))
        columns.append(
            (mine, np.full(len(mine), k), at[mine], works[k][mine], (c.wrap_s * (last == k))[mine])
        )
    return tuple(np.concatenate(column).astype(np.int64) for column in zip(*columns, strict=True))


def _crew(
    who: Companies, window: Window, units: Sequence[Unit], unit: Ints, stretch: Ints
) -> tuple[Ints, Ints]:
    """How many agents may be on duty and the first of them: a period's leftovers have agents of their own."""
    agents = who.agents[np.array([u.company for u in units])]
    whole = np.array([u.start == window.start and u.end == window.end for u in units])
    reserve = np.where(whole, 0, np.maximum(1, agents // 6))[unit]
    over = stretch * STRETCH + window.start >= np.array([u.end for u in units])[unit]
    left = over & (reserve > 0)
    return np.where(left, reserve, agents[unit] - reserve), np.where(left, agents[unit] - reserve, 0)


def _members(drawn: Floats, unit: Ints, stretch: Ints, work: Ints, crew: Ints) -> Ints:
    """Which of the agents on duty takes each piece of work: as few agents as its stretch of time allows."""
    group = np.unique(unit * 2**24 + stretch, return_inverse=True)[1]
    load = np.bincount(group, work)
    need = np.maximum(1, np.ceil(load / (_FULL * STRETCH))).astype(np.int64)
    for _ in range(6):
        member = np.minimum((drawn * np.minimum(need[group], crew)).astype(np.int64), crew - 1)
        most = int(member.max(initial=0)) + 1
        loads = np.bincount(group * most + member, work)
        full = np.unique(np.flatnonzero(loads > 0.93 * STRETCH) // most)
        if not len(full):
            break
        need[full] += 1 + need[full] // 8
    return member


def _turn(who: Companies, window: Window, company: Ints, stretch: Ints) -> Ints:
    """Who is first on the rota: another agent each shift of local time."""
    shift = np.empty(len(company), dtype=np.int64)
    for place in np.unique(who.place[company]):
        mine = who.place[company] == place
        zone = int(offsets(PLACES[place][0], window)[0])
        shift[mine] = (window.start + stretch[mine] * STRETCH + STRETCH // 2 + zone) // _SHIFT
    return Dice.of(who.seed, "rota", company, shift).whole("turn", who.agents[company])


def _side_by_side(
    chat: Flags, contact_s: Ints, wrap_s: Ints, begins: Flags, login: Ints
) -> tuple[Ints, Ints]:
    """When each piece of work begins after the first of its login, and how long all of them take."""
    next_chat = np.append(chat[1:] & ~begins[1:], False)
    taken = np.where(chat & next_chat, seconds(_CHAT_OVERLAP * contact_s) + 1, contact_s + wrap_s)
    before = np.cumsum(taken) - taken
    after = before - before[begins][login]
    lasts = np.zeros(int(begins.sum()), dtype=np.int64)
    np.maximum.at(lasts, login, after + contact_s + wrap_s)
    return after, lasts


def _spans(who: Companies, window: Window, unit: Ints, stretch: Ints, agent: Ints, lasts: Ints,
           wished: Floats) -> tuple[Ints, Ints, Ints, Ints]:  # fmt: skip
    """Start of each login, time before its work, its end, and what follows the work."""
    dice = Dice.of(who.seed, "login", agent, stretch)
    usual = 0.76 + 0.055 * Dice.of(who.seed, "agent", agent).normal("busy")
    busy = np.clip(usual + 0.05 * dice.normal("busy"), 0.5, 0.95)
    whole = np.maximum(lasts + 60, np.minimum(seconds(lasts / busy), STRETCH - 60))
    before = seconds((whole - lasts) * dice.between("before", 0.3, 0.6)) + 1
    low = window.start + stretch * STRETCH
    begin = np.clip(seconds(wished) - before, low, np.maximum(low + STRETCH - whole - 2, low))
    order = np.lexsort((begin, agent, unit))
    group = unit[order] * 2**20 + agent[order]
    length = whole[order] + 2
    done = np.cumsum(length) - length
    # Nobody logs in twice at a time: a login waits for the end of the one before.
    moved_to = done + _running_max(group, begin[order] - done)
    start = np.empty_like(begin)
    start[order] = moved_to
    idle = np.array([_AVAILABLE, _AWAY, _AWAY + 1, _AWAY + 2])[dice.pick("idle", [0.66, 0.12, 0.14, 0.08])]
    return start, before, start + whole, idle


def _running_max(group: Ints, values: Ints) -> Ints:
    """Largest value so far within each group; rows of a group lie together."""
    lift = np.cumsum(starts(group)) * 2**42
    return np.asarray(np.maximum.accumulate(values + lift) - lift)


def _apart(agent: Ints, start: Ints) -> Ints:
    """An agent cannot start two stretches at one instant: later ones move on by a second."""
    place = np.arange(len(start))
    return place + _running_max(agent, start - place)


def _shifted(instant: Ints, shift: Ints) -> Ints:
    return np.where(instant < NEVER, instant + shift, NEVER)


def _part(instant: Ints, low: Ints, high: Ints) -> Floats:
    """Where an instant lies between two others, from 0 to 1."""
    return np.asarray(np.clip((instant - low) / np.maximum(high - low, 1), 0, 1))
