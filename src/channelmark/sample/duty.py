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
from .draw import Dice, running_max, seconds, starts
from .hours import Window, offsets
from .plan import CHANNELS, HOUR, NEVER, Flags, Floats, Ints
from .units import Unit

STRETCH = 3 * HOUR
_SHIFT = 8 * HOUR
_FULL = 0.6
"""Part of a stretch one agent's work may fill before another one comes on duty."""
_CHAT_OVERLAP = 0.55
"""Part of a chat after which the agent takes the next one."""
_CHAT = list(CHANNELS).index("chat")
_IDLE = (0.66, 0.12, 0.14, 0.08)
"""Shares of what follows the work of a login: available, away, break, training."""


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
    """What the agent does after the work until logging out: 0 available, 1 away, 2 break, 3 training."""


def on_duty(who: Companies, window: Window, units: Sequence[Unit], contacts: Contacts) -> tuple[Work, Logins]:
    """Lay every stretch of work of the contacts into an agent's time."""
    wished = _wished(contacts, window)
    unit, company = contacts.unit[wished.contact], contacts.company[wished.contact]
    stretch = (wished.at - window.start) // STRETCH
    agent = _agents(who, window, units, contacts, wished, stretch)
    order = np.lexsort((wished.round, wished.at, agent, stretch, unit))
    wished, unit, stretch, agent = wished.take(order), unit[order], stretch[order], agent[order]
    begins = starts(unit) | starts(stretch) | starts(agent)
    login = np.cumsum(begins) - 1
    chat = contacts.channel[wished.contact] == _CHAT
    after, lasts = _side_by_side(chat, wished, begins, login)
    ideal = np.bincount(login, wished.at - after - wished.contact_s) / np.maximum(np.bincount(login), 1)
    logins = _logins(
        who, window, company[order][begins], unit[begins], stretch[begins], agent[begins], lasts, ideal
    )
    start = logins.work_from[login] + after
    return Work(wished.contact, wished.round, agent, start, wished.contact_s, wished.wrap_s), logins


@dataclass(frozen=True)
class _Wished:
    """One stretch of work a row, before anybody is found for it."""

    contact: Ints
    round: Ints
    at: Ints
    """Wished instant of the answer."""
    contact_s: Ints
    wrap_s: Ints

    def take(self, order: Ints) -> _Wished:
        """The same in another order."""
        columns = (self.contact, self.round, self.at, self.contact_s, self.wrap_s)
        return _Wished(*(column[order] for column in columns))


def _wished(c: Contacts, window: Window) -> _Wished:
    """All stretches of work: on the first answer, the second, and the one after a reopening."""
    has = (c.replied < NEVER, c.waits & (c.first_resolved < NEVER), c.reopened < NEVER)
    last = np.where(has[2], 2, np.where(has[1], 1, 0))
    columns = []
    for k, (at, work) in enumerate(
        zip((c.replied, c.first_resolved, c.resolved), _divided(c, *has[1:]), strict=True)
    ):
        # What is wished soon after the end may be moved before it.
        mine = np.flatnonzero(has[k] & (at < window.end + 2 * STRETCH))
        columns.append((mine, np.full(len(mine), k), at[mine], work[mine], (c.wrap_s * (last == k))[mine]))
    return _Wished(*(np.concatenate(column).astype(np.int64) for column in zip(*columns, strict=True)))


def _divided(c: Contacts, second: Flags, third: Flags) -> tuple[Ints, Ints, Ints]:
    """Work on each of a contact's answers: later ones take half as long; live contacts are done in one session."""
    later = 0.5 * second + 0.5 * third
    one = np.where(c.live, c.contact_s, seconds(c.contact_s / (1 + later)))
    left = np.where(c.live, 0.5 * c.contact_s, c.contact_s - one) / np.maximum(2 * later, 1)
    rest = np.maximum(seconds(left), 5)
    quick = np.clip(one, 5, np.maximum(c.replied - c.created - 5, 5))
    two = np.minimum(rest, np.maximum((c.first_resolved - c.replied) // 4, 5))
    return np.where(c.live, one, quick), two, rest


def _agents(who: Companies, window: Window, units: Sequence[Unit], contacts: Contacts, wished: _Wished,
            stretch: Ints) -> Ints:  # fmt: skip
    """The agent of each stretch of work, counted through."""
    unit, company = contacts.unit[wished.contact], contacts.company[wished.contact]
    crew, first = _crew(who, window, units, unit, stretch)
    drawn = contacts.dice.take(wished.contact).uniform("member")
    member = _members(drawn, unit, stretch, wished.contact_s + wished.wrap_s, crew)
    turn = _turn(who, window, company, stretch)
    return np.asarray(who.first_agent[company] + first + (turn + member) % crew)


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


def _side_by_side(chat: Flags, wished: _Wished, begins: Flags, login: Ints) -> tuple[Ints, Ints]:
    """When each piece of work begins after the first of its login, and how long all of them take."""
    whole = wished.contact_s + wished.wrap_s
    next_chat = np.append(chat[1:] & ~begins[1:], False)
    taken = np.where(chat & next_chat, seconds(_CHAT_OVERLAP * wished.contact_s) + 1, whole)
    before = np.cumsum(taken) - taken
    after = before - before[begins][login]
    lasts = np.zeros(int(begins.sum()), dtype=np.int64)
    np.maximum.at(lasts, login, after + whole)
    return after, lasts


def _logins(who: Companies, window: Window, company: Ints, unit: Ints, stretch: Ints, agent: Ints, lasts: Ints,
            ideal: Floats) -> Logins:  # fmt: skip
    """Logins long enough that agents are busy for the planned part of them; work begins about when it is wished."""
    dice = Dice.of(who.seed, "login", agent, stretch)
    usual = 0.76 + 0.055 * Dice.of(who.seed, "agent", agent).normal("busy")
    busy = np.clip(usual + 0.05 * dice.normal("busy"), 0.5, 0.95)
    whole = np.maximum(lasts + 60, np.minimum(seconds(lasts / busy), STRETCH - 60))
    before = seconds((whole - lasts) * dice.between("before", 0.3, 0.6)) + 1
    low = window.start + stretch * STRETCH
    begin = np.clip(seconds(ideal) - before, low, np.maximum(low + STRETCH - whole - 2, low))
    start = _one_at_a_time(unit * 2**20 + agent, begin, whole + 2)
    return Logins(
        company, agent, start, start + whole, start + before, start + before + lasts, dice.pick("idle", _IDLE)
    )


def _one_at_a_time(agent: Ints, begin: Ints, length: Ints) -> Ints:
    """Begin of each login when one waits for the end of the agent's login before."""
    order = np.lexsort((begin, agent))
    done = np.cumsum(length[order]) - length[order]
    start = np.empty_like(begin)
    start[order] = done + running_max(agent[order], begin[order] - done)
    return start
