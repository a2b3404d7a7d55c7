"""The life of each contact as it is wished: when it comes, is answered, resolved, reopened and closed.

All instants are epoch seconds. What never happens happens at NEVER, and whatever lies after the end of the data
is cut off when the tables are written, so that work open at the end is open in the data. The agents' duty
(duty.py) then moves each contact by up to a few hours, so that somebody is there to answer it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from . import people
from .companies import Companies
from .draw import Dice, below, mixed_shares, quantile, seconds, starts
from .hours import SLOT, Window, busyness
from .plan import (
    CATEGORIES,
    CHANNELS,
    DAY,
    DEVICES,
    HOUR,
    LIVE,
    LIVE_LOST,
    MINUTE,
    NEVER,
    PRIORITIES,
    Channel,
    Flags,
    Floats,
    Ints,
)
from .units import Unit

KEPT, SPAM, DELETED, MERGED = range(4)
"""Fates. All but the first are no contacts that metrics count."""
CUSTOMER, AGENT = 0, 1
"""Who opened it."""
ANSWERED = 0
"""Outcome of a live contact that an agent answered; the others are in LIVE_LOST."""
_LONGEST_WORK = 75 * MINUTE


@dataclass(frozen=True)
class Contacts:
    """Arrays with one value a contact."""

    dice: Dice
    unit: Ints
    """Place of the unit in the part."""
    company: Ints
    channel: Ints
    """Code: place in CHANNELS."""
    network: Ints
    """Code: place in the channel's networks."""
    customer: Ints
    """Number within the company, -1 when not known."""
    earlier: Ints
    """Place of the customer's contact before, -1 when there is none in the unit."""
    fate: Ints
    opener: Ints
    follows: Flags
    """Whether it takes up the contact before."""
    device: Ints
    category: Ints
    priority: Ints
    created: Ints
    replied: Ints
    """First human reply; for live contacts the pick-up."""
    outcome: Ints
    """Of live contacts: ANSWERED or what became of it; 0 for all others."""
    ended: Ints
    """End of a live contact's session."""
    waits: Flags
    """Whether a second reply is needed: the customer writes again, or the session did not settle it."""
    wrote_again: Ints
    """The customer's second message; NEVER when the customer stays silent."""
    first_resolved: Ints
    reopened: Ints
    resolved: Ints
    """Last resolution."""
    closed: Ints
    transferred: Ints
    """How many times."""
    escalated: Flags
    """Whether moved to another channel."""
    held: Flags
    """Whether put on hold between reply and resolution."""
    canned: Flags
    """Whether a prepared text was used."""
    bot: Flags
    """Whether a bot greeted the customer first."""
    contact_s: Ints
    wrap_s: Ints
    pull: Floats
    """How slow the company is in this channel."""

    def __len__(self) -> int:
        return len(self.company)

    @property
    def live(self) -> Flags:
        """Whether each is a chat or a call."""
        return np.isin(self.channel, LIVE_CODES)

    def changed(self, **columns: Any) -> Contacts:
        """The same contacts with other values in some columns."""
        return replace(self, **columns)

    def sorted(self, order: Ints) -> Contacts:
        """The same contacts in another order."""
        place = np.empty(len(order), dtype=np.int64)
        place[order] = np.arange(len(order))
        columns = {
            f.name: getattr(self, f.name)[order] for f in fields(self) if f.name not in ("dice", "earlier")
        }
        earlier = self.earlier[order]
        return Contacts(
            dice=self.dice.take(order), earlier=np.where(earlier < 0, -1, place[earlier]), **columns
        )


LIVE_CODES = [i for i, name in enumerate(CHANNELS) if name in LIVE]


def draw_contacts(who: Companies, window: Window, units: Sequence[Unit]) -> Contacts:
    """All contacts of these units, in the order of unit and wished instant."""
    unit, company, channel, index, created = _arrivals(who, window, units)
    order = np.lexsort((index, channel, created, unit))
    unit, company, channel, created = (a[order] for a in (unit, company, channel, created))
    dice = Dice.of(who.seed, "contact", company, channel, index[order])
    social = channel == list(CHANNELS).index("social")
    customer = people.draw_customers(who, window, dice, company, created, social)
    customer = people.last_resort(who, dice, unit, company, created, social, customer)
    earlier = _earlier(unit, customer, created)
    gap = np.where(earlier < 0, NEVER, created - created[earlier])
    fate = _fates(dice, np.isin(channel, LIVE_CODES), gap)
    parts = []
    for code, plan in enumerate(CHANNELS.values()):
        mine = np.flatnonzero(channel == code)
        parts.append(
            (mine, _lives(who, window, plan, dice.take(mine), company[mine], created[mine], fate[mine]))
        )
    return Contacts(
        dice=dice, unit=unit, company=company, channel=channel, customer=customer, earlier=earlier, fate=fate,
        follows=(gap > DAY) & (gap < 14 * DAY) & dice.chance("follow up", 0.2),
        opener=np.where((fate == KEPT) & ~np.isin(channel, LIVE_CODES) & dice.chance("opener", 0.012), AGENT, CUSTOMER),
        created=created,
        device=dice.pick("device", list(DEVICES.values())),
        **_gathered(len(company), parts),
    )  # fmt: skip


def _arrivals(who: Companies, window: Window, units: Sequence[Unit]) -> tuple[Ints, ...]:
    """Unit, company, channel, number among the company's contacts of the channel, and instant of each contact."""
    found: list[tuple[Ints, ...]] = []
    for k, unit in enumerate(units):
        for code, (name, plan) in enumerate(CHANNELS.items()):
            index = np.arange(*unit.ranges[name])
            if len(index):
                created = _instants(who, window, unit, code, plan, index)
                found.append((*(np.full(len(index), v) for v in (k, unit.company, code)), index, created))
    return tuple(np.concatenate(column).astype(np.int64) for column in zip(*found, strict=True))


def _instants(who: Companies, window: Window, unit: Unit, code: int, plan: Channel, index: Ints) -> Ints:
    busy = busyness(who, unit.company, plan, window)
    dice = Dice.of(who.seed, "arrival", unit.company, code, index)
    at = (index + dice.uniform("at")) / who.counts[plan.name][unit.company]
    slots = np.searchsorted(busy, at, side="right")
    low, high = (unit.start - window.start) // SLOT, (unit.end - window.start) // SLOT - 1
    return np.asarray(window.start + np.clip(slots, low, high) * SLOT + dice.whole("second", SLOT))


def _earlier(unit: Ints, customer: Ints, created: Ints) -> Ints:
    """Place of the same customer's contact before each."""
    order = np.lexsort((created, customer, unit))
    again = ~(starts(unit[order]) | starts(customer[order])) & (customer[order] >= 0)
    result = np.full(len(unit), -1)
    result[order[again]] = order[np.flatnonzero(again) - 1]
    return result


def _fates(dice: Dice, live: Flags, gap: Ints) -> Ints:
    drawn = dice.pick("fate", [0.983, 0.013, 0.004])
    merged = (gap < 36 * HOUR) & dice.chance("merged", 0.5)
    return np.where(live, KEPT, np.where((drawn == KEPT) & merged, MERGED, drawn))


def _gathered(n: int, parts: list[tuple[Ints, dict[str, Any]]]) -> dict[str, Any]:
    """One array a column, from the channels' arrays and their places."""
    result: dict[str, Any] = {}
    for name in parts[0][1]:
        values = [(mine, np.asarray(columns[name])) for mine, columns in parts]
        whole = np.empty(n, dtype=np.result_type(*(v for _, v in values)))
        for mine, value in values:
            whole[mine] = value
        result[name] = whole
    return result


def _lives(who: Companies, window: Window, plan: Channel, dice: Dice, company: Ints, created: Ints,
           fate: Ints) -> dict[str, Any]:  # fmt: skip
    """What happens to each contact of a channel after it came."""
    n, live = len(company), plan.name in LIVE
    group = (company * 0.7548776662466927) % 1.0
    pulls = who.pulls_within(plan)
    network = _networks(plan, dice, group)
    place = mixed_shares(
        quantile(dice.even("reply", group)) + pulls[company], pulls, who.counts[plan.name].astype(float)
    )
    kept = fate == KEPT
    answered = (place < plan.answered) & kept
    canned = dice.chance("canned", plan.canned) & answered
    category = dice.pick("category", [c.share for c in CATEGORIES])
    contact_s = _working_times(plan, dice, category, canned)
    replied = np.where(answered, created + seconds(_reply_times(plan, network, place)), NEVER)
    outcome, ended = _endings(plan, dice, created, replied, contact_s, answered, n)

    slow = _resolve_places(plan, dice, place, answered, group)
    waits = answered & (dice.even("second_round", group) < plan.second_round)
    closes = kept & (np.full(n, live) | dice.chance("closes", plan.closed))
    lasting = seconds(plan.resolve.at(slow))
    first = np.where(waits, ended + lasting, ended) if live else created + lasting
    if not live:
        first = np.where(answered, np.maximum(first, replied + 11 * MINUTE), first)
    done = answered & closes & ~(np.full(n, live) & waits & dice.chance("left open", 0.1))
    again = done & (dice.even("reopened", group) < plan.reopened * np.where(slow < 0.62, 1.0, 0.5))
    by_bot = (outcome > 0) & _named(plan, outcome, "bot_only") & dice.chance("bot resolves", 0.75)
    first, done = np.where(by_bot, ended, first), done | by_bot
    last = np.where(again, first + seconds(plan.extra.at(dice.uniform("extra"))), first)
    low, high = plan.waiting_for_customer
    pause = seconds(
        (first - np.minimum(np.maximum(replied, ended * live), first)) * dice.between("pause", low, high)
    )
    lag = seconds(dice.between("close lag", *plan.close_lag)) + (~answered & live) * 5 * MINUTE
    shut = np.where(closes & (done | ~answered), np.where(done | (not live), last, ended) + lag, NEVER)
    return {
        "network": network,
        "category": category,
        "priority": dice.pick("priority", list(PRIORITIES)),
        "replied": replied,
        "outcome": outcome,
        "ended": ended if live else np.full(n, NEVER),
        "waits": waits,
        "wrote_again": np.where(waits & closes, np.maximum(replied, ended * live) + pause, NEVER),
        "first_resolved": np.where(done, first, NEVER),
        "reopened": np.where(again, first + seconds((last - first) * dice.between("reopen", 0.2, 0.5)), NEVER),
        "resolved": np.where(done, last, NEVER),
        "closed": np.where(kept, shut, np.where(fate == DELETED, NEVER, created + dice.whole("dropped", 3 * HOUR) + 60)),
        "transferred": _transfers(plan, dice, group) * done,
        "escalated": answered & dice.chance("escalated", plan.escalated),
        "held": done & ~waits & (not live) & dice.chance("held", 0.07),
        "canned": canned,
        "bot": dice.chance("bot", plan.bots) & kept,
        "contact_s": contact_s,
        "wrap_s": np.clip(seconds(dice.skewed("wrap", plan.wrap_s, 0.5)), 1, 30 * MINUTE),
        "pull": pulls[company],
    }  # fmt: skip


def _networks(plan: Channel, dice: Dice, group: Floats) -> Ints:
    shares = np.cumsum(list(plan.networks.values())) / sum(plan.networks.values())
    places = np.searchsorted(shares, dice.even("network", group), side="right")
    return np.minimum(places, len(shares) - 1).astype(np.int64)


def _reply_times(plan: Channel, network: Ints, places: Floats) -> Floats:
    times = np.empty(len(network))
    for code, name in enumerate(plan.networks):
        mine = network == code
        times[mine] = plan.reply[name].at(places[mine])
    return times


def _resolve_places(plan: Channel, dice: Dice, place: Floats, answered: Flags, group: Floats) -> Floats:
    """Place of each contact among the resolved ones, fastest first; what is answered late is resolved late."""
    own = quantile(dice.even("resolve", group))
    reply = np.where(answered, quantile(np.minimum(place / plan.answered, 1)), dice.normal("unanswered"))
    return below((own + 0.85 * reply) / np.hypot(1, 0.85))


def _working_times(plan: Channel, dice: Dice, category: Ints, canned: Flags) -> Ints:
    """Agents' work on each contact, after-contact work apart; prepared texts save some of it."""
    effort = np.array([c.effort for c in CATEGORIES])
    usual = sum(c.share * c.effort for c in CATEGORIES) * (1 - 0.15 * plan.canned)
    drawn = dice.skewed("work", plan.contact_s, 0.6) * effort[category] * np.where(canned, 0.85, 1.0) / usual
    return np.clip(seconds(drawn), 20, _LONGEST_WORK)


def _endings(plan: Channel, dice: Dice, created: Ints, replied: Ints, contact_s: Ints, answered: Flags,
             n: int) -> tuple[Ints, Ints]:  # fmt: skip
    """Outcome and end of each session; zeros for channels without sessions."""
    if plan.name not in LIVE:
        return np.zeros(n, dtype=np.int64), np.zeros(n, dtype=np.int64)
    lost = LIVE_LOST[plan.name]
    drawn = dice.pick("lost", [o.share for o in lost])
    lasted = np.array([o.lasted for o in lost])[drawn] * np.exp(0.5 * dice.normal("lasted"))
    short = np.array([o.name == "abandoned" for o in lost])[drawn] & dice.chance("short", 0.25)
    lasted = np.where(short, dice.between("hung up", 1, 9), lasted)
    return np.where(answered, ANSWERED, drawn + 1), np.where(
        answered, replied + contact_s, created + 1 + seconds(lasted)
    )


def _named(plan: Channel, outcome: Ints, name: str) -> Flags:
    """Whether each outcome is the one of this name."""
    return np.asarray(
        outcome == next((i for i, o in enumerate(LIVE_LOST.get(plan.name, ()), 1) if o.name == name), -1)
    )


def _transfers(plan: Channel, dice: Dice, group: Floats) -> Ints:
    """Transfers of each contact: none, one or two, with the planned mean."""
    mean = plan.transfers
    bounds = np.cumsum([1 - mean * 0.85, mean * 0.7, mean * 0.15])
    return np.minimum(np.searchsorted(bounds, dice.even("transfer", group), side="right"), 2).astype(np.int64)
