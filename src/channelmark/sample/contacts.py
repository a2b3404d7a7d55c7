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
from .draw import Dice, starts
from .hours import SLOT, Window, busyness
from .lives import lives
from .plan import (
    CHANNELS,
    DAY,
    DEVICES,
    HOUR,
    LIVE,
    NEVER,
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
    """Of live contacts: lives.ANSWERED or what became of it; 0 for all others."""
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
            (mine, lives(who, plan, dice.take(mine), company[mine], created[mine], fate[mine] == KEPT))
        )
    columns = _gathered(len(company), parts)
    columns["closed"] = np.where(fate == DELETED, NEVER, columns["closed"])
    return Contacts(
        dice=dice, unit=unit, company=company, channel=channel, customer=customer, earlier=earlier, fate=fate,
        follows=(gap > DAY) & (gap < 14 * DAY) & dice.chance("follow up", 0.2),
        opener=np.where((fate == KEPT) & ~np.isin(channel, LIVE_CODES) & dice.chance("opener", 0.012), AGENT, CUSTOMER),
        created=created,
        device=dice.pick("device", list(DEVICES.values())),
        **columns,
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
