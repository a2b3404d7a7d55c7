"""Leads, sign-ups and purchases, and what the desk costs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

import numpy as np

from .companies import Companies
from .contacts import CUSTOMER, KEPT
from .draw import Dice, seconds
from .hours import EPOCH, Window
from .people import People
from .plan import CHANNELS, DAY, HOUR, LEAD_CONVERSION, LEADS_PER_TICKET, MINUTE, Ints
from .rows import Rows, moment, pick, ticket_id
from .sessions import started_by
from .story import NONE, Story

_KINDS = ("lead", "signup", "purchase")
_LEAD, _SIGNUP, _PURCHASE = range(3)
_CHAT_CONVERSION = 0.055
_BUYERS = 0.05
"""Customers who buy without any contact."""
_RETENTION_A_MONTH = 1.0
"""US dollars spent on keeping a customer."""
_ACQUISITION_FACTOR = 5.0
"""How much more it costs to win a customer than to keep one."""
_PARTS: Mapping[str, tuple[tuple[str, float], ...]] = {
    "phone": (("labour", 0.7), ("telecom", 0.15), ("software", 0.15)),
    "": (("labour", 0.8), ("software", 0.2)),
}
_SHARED = 0.03
"""Rent and the like, on top; for all channels together."""
_COST_CHANNELS = (*CHANNELS, "all")
_COST_CATEGORIES = ("labour", "software", "telecom", "acquisition", "retention", "other")


def conversions(story: Story, people: People) -> Rows:
    """The canonical conversions: leads of social contacts, sales after chats, and sales to `people` without any contact."""
    leads, chats = _leads(story), _chats(story)
    parts = [leads, _purchases(story, leads), chats, _again(story, chats, "-2"), *_alone(story, people)]
    arrays = {k: np.concatenate([p[k] for p in parts]) for k in parts[0]}
    order = np.lexsort((arrays["place"], arrays["number"], arrays["ticket"], arrays["company"]))
    kept = order[(arrays["at"] < story.end)[order]]
    return Rows("conversions", {k: v[kept] for k, v in arrays.items()}, _CONVERSIONS)


_CONVERSIONS = f"""
    SELECT {{company_id}} AS company_id,
           if(ticket >= 0, {ticket_id("ticket", "k")}, {{company_id}} || '-k' || (1000000 + number))
               || if(place > 0, '-' || place, '') AS conversion_id,
           {moment('"at"')} AS "at", {pick("kind", _KINDS)} AS kind, {ticket_id("lead", "k")} AS lead_id,
           {ticket_id("visit", "w")} AS visit_id, {{ticket_id}} AS ticket_id, {{customer_id}} AS customer_id,
           {{agent_id}} AS agent_id, followed AS after_followup, if(cents < 0, NULL, cents / 100.0) AS value
    FROM arrays
"""


def _leads(story: Story) -> dict[str, np.ndarray]:
    c = story.contacts
    # Contacts that count are a little fewer than all: spam and merged ones bring no lead.
    wanted = story.of("social") & (c.fate == KEPT) & c.dice.chance("lead", LEADS_PER_TICKET)
    mine = np.flatnonzero(wanted)
    dice = c.dice.take(mine)
    at = c.created[mine] + seconds(dice.skewed("captured", 20 * MINUTE, 0.8))
    return _converted(story, mine, at, np.full(len(mine), _LEAD), lead=story.ticket[mine])


def _purchases(story: Story, leads: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    dice = Dice.of(story.who.seed, "lead", leads["ticket"])
    buys = np.flatnonzero(dice.chance("buys", LEAD_CONVERSION))
    result = {k: v[buys] for k, v in leads.items()}
    result["at"] = result["at"] + seconds(dice.take(buys).skewed("buys after", 3 * DAY, 0.8))
    return result | {
        "kind": np.full(len(buys), _PURCHASE), "place": np.ones(len(buys), dtype=np.int64),
        "cents": seconds(dice.take(buys).skewed("cents", 9000, 0.7)), "followed": dice.take(buys).chance("followed", 0.5),
    }  # fmt: skip


def _chats(story: Story) -> dict[str, np.ndarray]:
    """Sales after chats: more when the answer came within a minute, more when the chat was offered."""
    c = story.contacts
    quick = np.where(c.replied - c.created < MINUTE, 1.15, 0.6)
    share = _CHAT_CONVERSION * quick * np.where(started_by(story) > 0, 1.5, 0.92)
    mine = np.flatnonzero(story.of("chat") & (story.by[0] >= 0) & c.dice.chance("converts", share))
    dice = c.dice.take(mine)
    at = np.maximum(c.ended[mine], c.replied[mine]) + seconds(dice.skewed("decides", 5 * HOUR, 1.3))
    kind = np.where(dice.chance("signs up", 0.35), _SIGNUP, _PURCHASE)
    followed = dice.chance("followed", 0.25) | c.waits[mine]
    result = _converted(story, mine, at, kind)
    return result | {"visit": story.ticket[mine], "agent": story.by[0][mine], "followed": followed}


def _again(story: Story, before: Mapping[str, np.ndarray], salt: str) -> dict[str, np.ndarray]:
    """Second purchases of some who bought."""
    dice = Dice.of(story.who.seed, f"again{salt}", before["company"], before["ticket"], before["number"])
    mine = np.flatnonzero(
        dice.chance("again", 0.28) & (before["kind"] == _PURCHASE) & (before["number"] >= 0)
    )
    result = {k: v[mine] for k, v in before.items()}
    result["at"] = result["at"] + DAY + seconds(dice.take(mine).skewed("later", 16 * DAY, 0.7))
    none = np.full(len(mine), NONE)
    return result | {"place": result["place"] + 2, "visit": none, "lead": none}


def _alone(story: Story, people: People) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    buyer = np.flatnonzero(
        Dice.of(story.who.seed, "buyer", people.company, people.number).chance("buys", _BUYERS)
    )
    company, number = people.company[buyer], people.number[buyer]
    dice, none = Dice.of(story.who.seed, "purchase", company, number), np.full(len(buyer), NONE)
    low = np.maximum(story.window.start, people.started[buyer] * DAY)
    first = {
        "company": company, "ticket": none, "place": np.zeros(len(buyer), dtype=np.int64),
        "at": low + dice.whole("at", np.maximum(story.end - low, 1)), "kind": np.full(len(buyer), _PURCHASE),
        "lead": none, "visit": none, "number": number, "agent": none,
        "followed": np.zeros(len(buyer), dtype=bool), "cents": seconds(dice.skewed("cents", 8000, 0.7)),
    }  # fmt: skip
    return first, _again(story, first, "-alone")


def _converted(
    story: Story, mine: Ints, at: Ints, kind: Ints, lead: Ints | None = None
) -> dict[str, np.ndarray]:
    c, n = story.contacts, len(mine)
    none = np.full(n, NONE)
    cents = seconds(c.dice.take(mine).skewed("cents", 9000, 0.7))
    return {
        "company": c.company[mine], "ticket": story.ticket[mine], "place": np.zeros(n, dtype=np.int64), "at": at,
        "kind": kind, "lead": none if lead is None else lead, "visit": none, "number": c.customer[mine], "agent": none,
        "followed": np.zeros(n, dtype=bool), "cents": np.where(kind == _LEAD, NONE, cents),
    }  # fmt: skip


class Months:
    """How much happened in each month of the window, added up part by part."""

    def __init__(self, who: Companies, window: Window) -> None:
        self.who, self.window = who, window
        self.first = _months(window.start // DAY)
        self.count = _months(window.end // DAY - 1) - self.first + 1
        self.contacts = np.zeros((who.n, len(CHANNELS), self.count), dtype=np.int64)
        self.new = np.zeros((who.n, self.count), dtype=np.int64)
        self.kept = np.zeros((who.n, self.count), dtype=np.int64)

    def add(self, story: Story) -> None:
        """Count the contacts of a part; spam and the like cost next to nothing."""
        c = story.contacts
        mine = np.flatnonzero((c.fate == KEPT) & (c.opener == CUSTOMER))
        month = self._month(c.created[mine] // DAY)
        np.add.at(self.contacts, (c.company[mine], c.channel[mine], month), 1)

    def add_people(self, people: People) -> None:
        """Count new customers and those who were there before and stayed."""
        new = people.started >= self.window.start // DAY
        np.add.at(self.new, (people.company[new], self._month(people.started[new])), 1)
        for k in range(self.count):
            first, last = self._edges(k)
            stayed = (people.started < first) & ((people.ended < 0) | (people.ended >= last))
            self.kept[:, k] += np.bincount(people.company[stayed], minlength=self.who.n)

    def costs(self) -> Rows:
        """The canonical costs."""
        rows = [row for c in range(self.who.n) for k in range(self.count) for row in self._costs(c, k)]
        names = ("company", "first", "last", "channel", "category", "amount")
        arrays = {name: np.array(column) for name, column in zip(names, zip(*rows, strict=True), strict=True)}
        return Rows("costs", arrays, _COSTS)

    def _costs(self, c: int, k: int) -> list[tuple[int, int, int, int, int, float]]:
        first, last = self._edges(k)
        found, total = [], 0.0
        for code, plan in enumerate(CHANNELS.values()):
            amount = float(self.contacts[c, code, k]) * plan.cost * float(self.who.price[c])
            total += amount
            found += [
                (code, name, amount * part) for name, part in _PARTS.get(plan.name, _PARTS[""]) if amount
            ]
        keeping = _RETENTION_A_MONTH * (last - first) / 30.4
        winning = _ACQUISITION_FACTOR * _RETENTION_A_MONTH * self.window.days / 30.4
        everything = len(CHANNELS)
        found += [
            (everything, "acquisition", winning * float(self.new[c, k])),
            (everything, "retention", keeping * float(self.kept[c, k])),
            (everything, "other", total * _SHARED),
        ]
        return [(c, first, last, ch, _COST_CATEGORIES.index(name), round(v, 2)) for ch, name, v in found]

    def _month(self, day: Ints) -> Ints:
        since = np.asarray(day).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
        return np.clip(since - self.first, 0, self.count - 1)

    def _edges(self, k: int) -> tuple[int, int]:
        """First day of a month of the window and the day after its last."""
        year, month = divmod(self.first + k, 12)
        low = (date(1970 + year, month + 1, 1) - EPOCH).days
        year, month = divmod(self.first + k + 1, 12)
        return max(low, self.window.start // DAY), (date(1970 + year, month + 1, 1) - EPOCH).days


_COSTS = f"""
    SELECT {{company_id}} AS company_id, DATE '1970-01-01' + "first"::INTEGER AS period_start,
           DATE '1970-01-01' + "last"::INTEGER AS period_end, {pick("channel", _COST_CHANNELS)} AS channel,
           {pick("category", _COST_CATEGORIES)} AS category, amount, 'USD' AS currency
    FROM arrays
"""


def _months(day: int) -> int:
    """Months since 1970."""
    found = datetime.fromtimestamp(day * DAY, UTC)
    return (found.year - 1970) * 12 + found.month - 1
