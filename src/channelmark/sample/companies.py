"""The sample's companies: where they are, when they open, what they offer, who works there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import numpy as np

from .draw import quota
from .plan import (
    CHANNELS,
    DAY,
    FORUM_SHARE,
    HOUR,
    MANY_KNOWLEDGE_BASES_SHARE,
    MINUTE,
    Flags,
    Floats,
    Ints,
)

SLOT = 30 * MINUTE
"""Contacts are spread over slots of half an hour: some zones are half an hour off."""

PLACES = (
    ("America/New_York", "US", "en"),
    ("America/Chicago", "US", "en"),
    ("America/Los_Angeles", "US", "en"),
    ("America/Sao_Paulo", "BR", "pt-BR"),
    ("Europe/London", "GB", "en"),
    ("Europe/Berlin", "DE", "de"),
    ("Europe/Warsaw", "PL", "pl"),
    ("Europe/Sofia", "BG", "bg"),
    ("Asia/Kolkata", "IN", "en"),
    ("Asia/Shanghai", "CN", "zh-Hans"),
    ("Australia/Sydney", "AU", "en"),
)
INDUSTRIES = ("retail", "software", "telecom", "travel", "finance", "education", "health", "media")
SIZES = ("1-49", "50-249", "250-999", "1000+")
HOLIDAYS: Mapping[str, tuple[date, ...]] = {
    "US": (date(2025, 11, 27), date(2025, 12, 25), date(2026, 1, 1)),
    "PL": (date(2025, 11, 11), date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1)),
    "CN": (date(2025, 10, 1), date(2025, 10, 2), date(2025, 10, 3), date(2026, 1, 1)),
    "IN": (date(2025, 10, 2), date(2025, 12, 25)),
}
_OTHER_HOLIDAYS = (date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1))

_HOURS = np.array([1, 1, 1, 1, 1, 2, 4, 7, 11, 14, 15, 15, 13, 14, 14, 13, 12, 11, 10, 9, 8, 6, 4, 2], float)
"""How busy each local hour is."""
_WEEKDAYS = np.array([1.15, 1.1, 1.05, 1.0, 0.95, 0.5, 0.45])


@dataclass(frozen=True)
class Companies:
    """Arrays with one value a company."""

    place: Ints
    industry: Ints
    size: Ints
    opens: Ints
    """Opening hour, local."""
    closes: Ints
    saturday: Ints
    """1 when open on Saturdays."""
    forum: Ints
    knowledge_bases: Ints
    offers: Mapping[str, Ints]
    """1 for each company that offers the channel."""
    weight: Floats
    """How much it gets compared with the mean company."""
    agents: Ints

    @property
    def n(self) -> int:
        """How many companies."""
        return len(self.place)

    def holidays(self, company: int) -> tuple[date, ...]:
        """Closed days, local."""
        return HOLIDAYS.get(PLACES[self.place[company]][1], _OTHER_HOLIDAYS)


def draw_companies(rng: np.random.Generator, n: int, tickets: int) -> Companies:
    """So many companies; the number of agents follows the number of tickets."""
    weight = np.exp(0.3 * rng.standard_normal(n))
    weight /= weight.mean()
    return Companies(
        place=quota(rng, n, [1] * len(PLACES)),
        industry=quota(rng, n, [1] * len(INDUSTRIES)),
        size=quota(rng, n, [0.4, 0.3, 0.2, 0.1]),
        opens=8 + quota(rng, n, [0.4, 0.6]),
        closes=17 + quota(rng, n, [0.3, 0.5, 0.2]),
        saturday=quota(rng, n, [0.85, 0.15]),
        forum=_offered(rng, n, FORUM_SHARE),
        knowledge_bases=1 + _offered(rng, n, MANY_KNOWLEDGE_BASES_SHARE),
        offers={c.name: _offered(rng, n, c.company_share) for c in CHANNELS.values()},
        weight=weight,
        agents=np.clip(np.rint(weight * tickets / n / 160), 3, 40).astype(np.int64),
    )


def arrivals(rng: np.random.Generator, who: Companies, company: int, n: int, inside: float,
             start: int, end: int) -> Ints:  # fmt: skip
    """Instants of n contacts of a company, a share `inside` of them in its opening hours. Epoch seconds."""
    slots = np.arange(start, end, SLOT)
    local = _local(slots, PLACES[who.place[company]][0])
    weights = _HOURS[local // HOUR % 24] * _WEEKDAYS[(local // DAY + 3) % 7]
    is_open = open_slots(who, company, local)
    for mask, share in ((is_open, inside), (~is_open, 1 - inside)):
        if weights[mask].sum() > 0:
            weights[mask] *= share / weights[mask].sum()
    busy = np.cumsum(weights)
    at = (np.arange(n) + rng.random(n)) / max(n, 1) * busy[-1]
    picked = np.minimum(np.searchsorted(busy, at, side="right"), len(slots) - 1)
    return np.asarray(slots[picked] + rng.integers(0, SLOT, n), dtype=np.int64)


def open_slots(who: Companies, company: int, local: Ints) -> Flags:
    """Whether the company is open in the slots that begin at these local times."""
    weekday = (local // DAY + 3) % 7
    hour = local // HOUR % 24
    days = weekday < 5 + who.saturday[company]
    hours = (hour >= who.opens[company]) & (hour < who.closes[company])
    closed = np.isin(local // DAY, [(d - date(1970, 1, 1)).days for d in who.holidays(company)])
    return np.asarray(days & hours & ~closed)


def _local(slots: Ints, zone: str) -> Ints:
    """Local wall clock of UTC instants, as seconds since 1970 in that zone."""
    # Offsets change on whole slots, so the first slot of each hour speaks for it.
    tz = ZoneInfo(zone)
    offsets = [datetime.fromtimestamp(int(s), UTC).astimezone(tz).utcoffset() for s in slots[::2]]
    shift = np.array([o.total_seconds() if o else 0.0 for o in offsets], dtype=np.int64)
    return np.asarray(slots + np.repeat(shift, 2)[: len(slots)])


def _offered(rng: np.random.Generator, n: int, share: float) -> Ints:
    """1 for a share of n companies, for at least one of them."""
    return np.asarray(rng.permutation(n) < max(1, round(n * share)), dtype=np.int64)
