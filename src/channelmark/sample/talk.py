"""Messages: who wrote when, how long, and with which prepared text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .contacts import AGENT
from .draw import Dice, places, seconds
from .plan import CHANNELS, MINUTE, NEVER, Flags, Ints
from .rows import Rows, moment, pick
from .story import NONE, Story

_CUSTOMER, _AGENT, _BOT, _SYSTEM = range(4)
_KINDS = ("customer", "agent", "bot", "system")
_LENGTH = np.array([150.0, 360.0, 110.0, 240.0])
_CHAT_LENGTH = np.array([42.0, 85.0, 95.0, 60.0])
_TYPING = 195.0
"""Characters a minute."""
_PREPARED = 12
"""Prepared texts a company has."""


@dataclass(frozen=True)
class _Said:
    """Messages of one sort, one contact each."""

    contact: Ints
    at: Ints
    kind: int
    agent: Ints | int = NONE
    public: bool = True
    prepared: Flags | bool = False
    rank: int = 0


def rows(story: Story) -> Rows:
    """The canonical messages, contact by contact in the order of time."""
    said = [*_written(story), *_bots(story), *_chatted(story), *_later(story)]
    sizes = [len(s.contact) for s in said]

    def column(values: Iterator[object], kind: type) -> np.ndarray:
        return np.concatenate([np.full(n, v, dtype=kind) for n, v in zip(sizes, values, strict=True)])

    contact = np.concatenate([s.contact for s in said]).astype(np.int64)
    at = np.concatenate([s.at for s in said]).astype(np.int64)
    rank = column((s.rank for s in said), np.int64)
    order = np.lexsort((rank, at, contact))
    order = order[at[order] < story.end]
    contact, at = contact[order], at[order]
    kind = column((s.kind for s in said), np.int64)[order]
    agent = column((s.agent for s in said), np.int64)[order]
    prepared = column((s.prepared for s in said), bool)[order]
    c = story.contacts
    place = places(contact)
    dice = Dice.of(story.who.seed, "message", story.ticket[contact], place)
    length = _lengths(dice, kind, story.of("chat")[contact])
    arrays = {
        "company": c.company[contact], "ticket": story.ticket[contact], "place": place + 1, "at": at, "kind": kind,
        "author": np.where(kind == _AGENT, agent, np.where(kind == _BOT, story.who.bot(c.company[contact]), NONE)),
        "number": np.where(kind == _CUSTOMER, c.customer[contact], NONE),
        "public": column((s.public for s in said), bool)[order],
        "prepared": np.where(prepared, c.category[contact] * 2 + dice.whole("prepared", 2) + 1, NONE),
        "length": length,
        "compose": np.where(kind == _AGENT, _composing(dice, agent, length, prepared), NONE),
    }  # fmt: skip
    return Rows("messages", arrays, _SQL)


_SQL = f"""
    SELECT {{company_id}} AS company_id, {{ticket_id}} || '-' || place AS message_id, {{ticket_id}} AS ticket_id,
           {moment('"at"')} AS sent_at, {pick("kind", _KINDS)} AS author_kind, {{author_id}} AS author_id,
           public AS is_public, {pick("prepared", [f"text-{k:02d}" for k in range(_PREPARED + 1)])} AS canned_response_id,
           length AS body_len, if(compose < 0, NULL, compose) AS compose_s
    FROM arrays
"""


def _written(story: Story) -> Iterator[_Said]:
    """Messages of tickets, e-mails and social contacts up to the first answer, and the thanks for it."""
    c, by = story.contacts, story.by
    dice, wrote = c.dice, ~c.live
    automatic = np.array([p.automatic for p in CHANNELS.values()])[c.channel]
    opened, answered, reply = c.opener == AGENT, by[0] >= 0, c.replied
    opener = np.where(answered, by[0], story.who.first_agent[c.company])
    yield _some(wrote & ~opened, c.created, _CUSTOMER)
    yield _some(wrote & opened, c.created, _AGENT, opener)
    yield _some(wrote & opened & answered, c.created + (reply - c.created) // 2, _CUSTOMER)
    for k, share in ((1, 0.42), (2, 0.16)):
        more = c.created + seconds(dice.skewed(f"burst {k}", k * 3 * MINUTE, 0.8)) + k
        wants = dice.chance(f"more {k}", share) & ~opened & (more < reply)
        yield _some(wrote & wants, more, _CUSTOMER, rank=k)
    yield _some(wrote & ~opened & dice.chance("automatic", automatic), c.created + 3, _SYSTEM, rank=1)
    yield _some(wrote & c.bot, c.created + 2, _BOT, rank=1)
    yield _some(wrote & c.bot, c.created + 35, _BOT, rank=2)
    noted = dice.chance("note", 0.1) & answered & (reply - 90 > c.created)
    yield _some(wrote & noted, reply - 90, _AGENT, by[0], public=False)
    yield _some(wrote & answered, reply, _AGENT, by[0], prepared=c.canned, rank=3)
    thanks = reply + seconds(dice.skewed("thanks", 25 * MINUTE, 0.8)) + 20
    grateful = dice.chance("thanked", 0.42) & (thanks < np.minimum(c.wrote_again, c.first_resolved))
    yield _some(wrote & answered & grateful, thanks, _CUSTOMER, rank=4)


def _later(story: Story) -> Iterator[_Said]:
    """What is said after the first answer: the customer's next message, the next answer, the reopening. Not on the phone."""
    c, by, wrote = story.contacts, story.by, ~story.of("phone")
    yield _some(wrote & c.waits, c.wrote_again, _CUSTOMER, rank=5)
    extra = c.wrote_again + seconds(c.dice.skewed("again", 4 * MINUTE, 0.8)) + 1
    more = c.waits & c.dice.chance("said more", 0.35) & (extra < c.first_resolved)
    yield _some(wrote & more, np.where(c.wrote_again < NEVER, extra, NEVER), _CUSTOMER, rank=6)
    yield _some(wrote & (by[1] >= 0), c.first_resolved, _AGENT, by[1], rank=7)
    yield _some(wrote & (c.reopened < NEVER), c.reopened, _CUSTOMER, rank=8)
    yield _some(wrote & (by[2] >= 0), c.resolved, _AGENT, by[2], rank=9)


def _bots(story: Story) -> Iterator[_Said]:
    """Chats begin with the customer's question; a bot greets some, and settles or loses a few alone."""
    c, alone = story.contacts, story.outcome("bot_only")
    yield _some(story.of("chat"), c.created, _CUSTOMER)
    for k in range(3):
        mine = story.of("chat") & ((c.bot & (k == 0)) | alone)
        yield _some(mine, c.created + 2 + 40 * k, _BOT, rank=1)
        yield _some(mine & c.dice.chance(f"to bot {k}", 0.8), c.created + 25 + 40 * k, _CUSTOMER, rank=2)


def _chatted(story: Story) -> Iterator[_Said]:
    """The conversations: agent and visitor in turn, spread over the chat."""
    c, by = story.contacts, story.by
    answered = np.flatnonzero(story.of("chat") & (by[0] >= 0))
    length = (c.ended - c.replied)[answered]
    lines = 4 + np.minimum(length // 75, 22)
    # The agent speaks first, so an odd number of lines ends with the agent; a dropped chat lacks the last one.
    lines += 1 - lines % 2
    lines -= c.dice.take(answered).chance("dropped", 0.03)
    contact = np.repeat(answered, lines)
    place = places(contact)
    dice, mine = Dice.of(story.who.seed, "line", story.ticket[contact], place), place % 2 == 0
    # Agents greet within seconds and answer sooner than visitors do.
    apart = np.repeat(length / lines, lines) * (place + np.where(mine, 0.6, 0.95))
    at = c.replied[contact] + np.where(place == 0, dice.between("greets", 2, 9), apart).astype(np.int64)
    prepared = c.canned[contact] & ((place == 0) | dice.chance("prepared", 0.18))
    yield _Said(contact[mine], at[mine], _AGENT, by[0][contact[mine]], prepared=prepared[mine], rank=3)
    yield _Said(contact[~mine], at[~mine], _CUSTOMER, rank=3)


def _some(
    mask: Flags,
    at: Ints,
    kind: int,
    agent: Ints | None = None,
    *,
    prepared: Flags | None = None,
    public: bool = True,
    rank: int = 0,
) -> _Said:
    """One message of each contact of the mask, at its place in `at`."""
    which = np.flatnonzero(mask & (at < NEVER))
    return _Said(
        contact=which,
        at=at[which],
        kind=kind,
        agent=NONE if agent is None else agent[which],
        public=public,
        prepared=False if prepared is None else prepared[which],
        rank=rank,
    )


def _lengths(dice: Dice, kind: Ints, chat: Flags) -> Ints:
    mean = np.where(chat, _CHAT_LENGTH[kind], _LENGTH[kind])
    return np.maximum(2, seconds(dice.skewed("length", mean, 0.6)))


def _composing(dice: Dice, agent: Ints, length: Ints, prepared: Flags) -> Ints:
    """Seconds of typing; a prepared text is only picked."""
    speed = _TYPING * (0.8 + 0.4 * ((agent * 0.6180339887) % 1.0))
    typed = length / speed * 60 * dice.between("typing", 0.8, 1.25)
    return np.maximum(1, seconds(np.where(prepared, dice.between("picked", 3, 14), typed)))
