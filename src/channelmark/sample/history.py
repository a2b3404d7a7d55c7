"""Events: what changed in each contact, in an order that survives equal instants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from .contacts import DELETED, KEPT, MERGED
from .draw import places
from .plan import CATEGORIES, CHANNELS, HOUR, MINUTE, NEVER, Ints
from .rows import Rows, moment, pick, ticket_id
from .story import NONE, Story

STATUSES = ("new", "open", "pending", "hold", "resolved", "closed", "deleted")
NEW, OPEN, PENDING, HOLD, RESOLVED, CLOSED, GONE = range(7)
_KINDS = ("status", "assignee", "team", "transfer", "escalation", "channel", "priority", "tag", "merge")
_STATUS, _ASSIGNEE, _TEAM, _TRANSFER, _ESCALATION, _CHANNEL, _PRIORITY, _TAG, _MERGE = range(9)
_CUSTOMER, _AGENT, _BOT, _SYSTEM = range(4)
_PEOPLE = ("customer", "agent", "bot", "system")
PRIORITY_NAMES = ("low", "normal", "high", "urgent")
_MOVES_TO = [list(CHANNELS).index(name) for name in ("email", "phone", "chat")]


@dataclass(frozen=True)
class _Change:
    """Changes of one sort, one contact each."""

    contact: Ints
    at: Ints
    kind: int
    old: Ints | int
    new: Ints | int
    actor: int
    agent: Ints | int = NONE


@dataclass(frozen=True)
class History:
    """Changes in the order of contact and time; one row a change."""

    contact: Ints
    at: Ints
    kind: Ints
    old: Ints
    new: Ints
    actor: Ints
    agent: Ints

    def status(self, contacts: int) -> Ints:
        """State of each contact at the end."""
        return self._last(_STATUS, np.full(contacts, NEW))

    def assignee(self, contacts: int) -> Ints:
        """Agent or bot each contact is with at the end, counted through; NONE for nobody."""
        return self._last(_ASSIGNEE, np.full(contacts, NONE))

    def _last(self, kind: int, values: Ints) -> Ints:
        mine = self.kind == kind
        values[self.contact[mine]] = self.new[mine]
        return values


def history(story: Story) -> History:
    """All changes before the end of the data."""
    changes = [*_statuses(story), *_moves(story), *_others(story)]
    sizes = [len(c.contact) for c in changes]
    columns = [
        np.concatenate([np.full(n, v, dtype=np.int64) for n, v in zip(sizes, values, strict=True)])
        for values in zip(*((c.contact, c.at, c.kind, c.old, c.new, c.actor, c.agent) for c in changes), strict=True)
    ]  # fmt: skip
    rank = np.repeat(np.arange(len(changes)), sizes)
    order = np.lexsort((rank, columns[1], columns[0]))
    order = order[columns[1][order] < story.end]
    contact, at, kind, old, new, actor, agent = (c[order] for c in columns)
    return History(contact, at, kind, _before(contact, kind, old, new), new, actor, agent)


def rows(story: Story, changes: History) -> Rows:
    """The canonical events."""
    seq = places(changes.contact) + 1
    actor = changes.actor
    arrays = {
        "company": story.contacts.company[changes.contact], "ticket": story.ticket[changes.contact], "seq": seq,
        "at": changes.at, "kind": changes.kind, "old": changes.old, "new": changes.new, "actor": actor,
        "author": np.where(actor == _AGENT, changes.agent, NONE),
        "number": np.where(actor == _CUSTOMER, story.contacts.customer[changes.contact], NONE),
    }  # fmt: skip
    names = {kind: _names(story, kind) for kind in range(len(_KINDS))}
    cases = {
        side: " ".join(f"WHEN {kind} THEN {sql(side)}" for kind, sql in names.items())
        for side in ("old", "new")
    }
    query = _SQL.replace("$old", cases["old"]).replace("$new", cases["new"])
    return Rows("events", arrays, query)


_SQL = f"""
    SELECT {{company_id}} AS company_id, {{ticket_id}} || '-' || seq AS event_id, {{ticket_id}} AS ticket_id,
           {moment('"at"')} AS "at", {pick("kind", _KINDS)} AS kind, CASE kind $old END AS old, CASE kind $new END AS new,
           {pick("actor", _PEOPLE)} AS actor_kind, {{author_id}} AS actor_id, seq
    FROM arrays
"""


def _names(story: Story, kind: int) -> Callable[[str], str]:
    """How the codes of a kind of change are written."""
    tags = [t for c in CATEGORIES for t in c.tags]
    teams = [f"{c}-team{t + 1}" for c in story.who.ids for t in range(3)]
    lists = {
        _STATUS: STATUSES, _ASSIGNEE: story.who.agent_ids, _TEAM: teams, _TRANSFER: teams,
        _ESCALATION: tuple(CHANNELS), _CHANNEL: tuple(CHANNELS), _PRIORITY: PRIORITY_NAMES, _TAG: tags,
    }  # fmt: skip
    return ticket_id if kind == _MERGE else partial(pick, names=lists[kind])


def _before(contact: Ints, kind: Ints, old: Ints, new: Ints) -> Ints:
    """Old values; that of a change of state is what the change before said."""
    mine = np.flatnonzero(kind == _STATUS)
    same = np.concatenate(([False], contact[mine][1:] == contact[mine][:-1]))[: len(mine)]
    result = old.copy()
    result[mine] = np.where(same, np.concatenate(([NEW], new[mine][:-1]))[: len(mine)], NEW)
    return result


def _some(
    mask: object, at: Ints, kind: int, old: object, new: object, actor: int, agent: object = NONE
) -> _Change:
    which = np.flatnonzero(np.asarray(mask) & (at < NEVER))

    def of(value: object) -> Ints | int:
        return value[which] if isinstance(value, np.ndarray) else int(value)  # type: ignore[call-overload]

    return _Change(which, at[which].astype(np.int64), kind, of(old), of(new), actor, of(agent))


def _statuses(story: Story) -> Iterator[_Change]:
    """Changes of state. Later ones of one instant come later here."""
    c, by = story.contacts, story.by
    answered = by[0] >= 0
    share = np.array([p.parked for p in CHANNELS.values()])[c.channel]
    pending = ~c.live & (c.waits | (~c.held & c.dice.chance("parked", share)))
    yield _some(answered & ~pending, c.replied, _STATUS, NEW, OPEN, _AGENT, by[0])
    yield _some(answered & pending, c.replied, _STATUS, NEW, PENDING, _AGENT, by[0])
    yield _some(c.waits & ~c.live, c.wrote_again, _STATUS, PENDING, OPEN, _CUSTOMER)
    span = np.where(c.held, c.first_resolved - c.replied, 0)
    yield _some(c.held, c.replied + span // 5, _STATUS, OPEN, HOLD, _AGENT, by[0])
    yield _some(c.held, c.replied + span * 3 // 5, _STATUS, HOLD, OPEN, _AGENT, by[0])
    bot = story.outcome("bot_only")
    solver = np.where(by[1] >= 0, by[1], by[0])
    yield _some(~bot, c.first_resolved, _STATUS, OPEN, RESOLVED, _AGENT, solver)
    yield _some(bot, c.first_resolved, _STATUS, NEW, RESOLVED, _BOT)
    yield _some(c.reopened < NEVER, c.reopened, _STATUS, RESOLVED, OPEN, _CUSTOMER)
    yield _some(c.reopened < NEVER, c.resolved, _STATUS, OPEN, RESOLVED, _AGENT, by[2])
    yield _some(c.closed < NEVER, c.closed, _STATUS, RESOLVED, CLOSED, _SYSTEM)
    gone = c.fate == DELETED
    dropped = c.created + 5 * MINUTE + c.dice.whole("dropped", 2 * HOUR)
    yield _some(gone, dropped, _STATUS, NEW, GONE, _AGENT, story.who.first_agent[c.company])
    back = gone & c.dice.chance("recovered", 0.15)
    yield _some(back, dropped + 20 * MINUTE, _STATUS, GONE, OPEN, _AGENT, story.who.first_agent[c.company])


def _moves(story: Story) -> Iterator[_Change]:
    """Assignments, transfers between agents and teams, escalations to another channel."""
    c, by, work = story.contacts, story.by, story.work
    begun = np.full(len(c), NEVER)
    begun[work.contact[work.round == 0]] = work.start[work.round == 0]
    at = np.minimum(np.maximum(begun, c.created), c.replied)
    answered = by[0] >= 0
    yield _some(answered, at, _TEAM, NONE, story.team(by[0]), _SYSTEM)
    yield _some(answered, at, _ASSIGNEE, NONE, by[0], _AGENT, by[0])
    bot = story.outcome("bot_only")
    yield _some(bot, c.created, _ASSIGNEE, NONE, story.who.bot(c.company), _SYSTEM)
    span = np.where(c.first_resolved < NEVER, c.first_resolved - c.replied, 0)
    there = (by[0], story.receiver)
    for k, mark in ((1, span // 3), (2, span // 2)):
        mine = (c.transferred >= k) & answered & (c.first_resolved < NEVER)
        source, target = there[(k - 1) % 2], there[k % 2]
        when = c.replied + mark
        yield _some(mine, when, _TRANSFER, story.team(source), story.team(target), _AGENT, source)
        yield _some(mine, when, _TEAM, story.team(source), story.team(target), _AGENT, source)
        yield _some(mine, when, _ASSIGNEE, source, target, _AGENT, source)
    target = np.array(_MOVES_TO)[c.dice.whole("moves to", len(_MOVES_TO))]
    moved_away = c.escalated & answered
    yield _some(moved_away, c.replied + 60, _ESCALATION, c.channel, target, _AGENT, by[0])
    yield _some(moved_away, c.replied + 60, _CHANNEL, c.channel, target, _AGENT, by[0])


def _others(story: Story) -> Iterator[_Change]:
    """Changes of urgency and tags, and merges."""
    c, by = story.contacts, story.by
    raised = (c.priority == 2) & c.dice.chance("raised", 0.25) & (by[0] >= 0)
    yield _some(raised, c.replied, _PRIORITY, 1, 2, _AGENT, by[0])
    tagged = c.dice.chance("tagged later", 0.05) & (by[0] >= 0) & (c.fate == KEPT)
    yield _some(tagged, c.replied, _TAG, NONE, c.category * 3 + 1, _AGENT, by[0])
    into = np.where(c.earlier >= 0, story.ticket[c.earlier], NONE)
    yield _some(
        (c.fate == MERGED) & (c.earlier >= 0), np.minimum(c.closed, NEVER - 1), _MERGE, NONE, into, _SYSTEM
    )
