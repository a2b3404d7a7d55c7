"""The pieces a sample is made in: contacts of one company and period, few enough to be held at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from .companies import Companies
from .hours import SLOT, Window, busyness
from .plan import CHANNELS, DAY

UNIT_CONTACTS = 100_000
"""A company with more is made period by period."""
PART_CONTACTS = 100_000
"""Units are gathered to parts of about this size; one part is one Parquet file a table."""
_SHORTEST_PERIOD = 28
"""Days. What a period leaves open is over before the next but one begins."""


@dataclass(frozen=True)
class Unit:
    """The contacts that come to one company in one period."""

    company: int
    start: int
    end: int
    """Work after it goes to agents who keep to what earlier periods left."""
    first: int
    """Contacts of the whole sample before this unit."""
    ranges: Mapping[str, tuple[int, int]]
    """Which of the company's contacts, by channel."""

    @property
    def contacts(self) -> int:
        """How many."""
        return sum(high - low for low, high in self.ranges.values())


def units(who: Companies, window: Window) -> Iterator[Unit]:
    """All units, company by company and in the order of time."""
    first = 0
    for c in range(who.n):
        edges = _edges(int(who.contacts[c]), window)
        cuts = {name: _cuts(who, c, name, edges, window) for name in CHANNELS}
        for k in range(len(edges) - 1):
            ranges = {name: (cut[k], cut[k + 1]) for name, cut in cuts.items()}
            unit = Unit(c, edges[k], edges[k + 1], first, ranges)
            first += unit.contacts
            yield unit


def gathered(pieces: Iterator[Unit], size: int = PART_CONTACTS) -> Iterator[tuple[Unit, ...]]:
    """Units that follow each other, up to about `size` contacts together."""
    held: list[Unit] = []
    contacts = 0
    for unit in pieces:
        if held and contacts + unit.contacts > size:
            yield tuple(held)
            held, contacts = [], 0
        held.append(unit)
        contacts += unit.contacts
    if held:
        yield tuple(held)


def _edges(contacts: int, window: Window) -> list[int]:
    """Midnights between which a company's periods lie."""
    periods = max(1, min(-(-contacts // UNIT_CONTACTS), window.days // _SHORTEST_PERIOD))
    return [window.start + DAY * (window.days * k // periods) for k in range(periods + 1)]


def _cuts(who: Companies, c: int, channel: str, edges: list[int], window: Window) -> list[int]:
    """How many of the company's contacts in the channel come before each edge."""
    n = int(who.counts[channel][c])
    if len(edges) == 2 or n == 0:
        return [0] * (len(edges) - 1) + [n]
    busy = np.concatenate(([0.0], busyness(who, c, CHANNELS[channel], window)))
    return [round(n * float(busy[(edge - window.start) // SLOT])) for edge in edges]
