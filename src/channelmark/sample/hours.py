"""Local time: opening hours, holidays, and when contacts come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

from .companies import INDUSTRIES, PLACES, SIZES, Companies
from .plan import DAY, HOUR, MINUTE, Channel, Flags, Floats, Ints

SLOT = 30 * MINUTE
"""Contacts are spread over slots of half an hour: some zones are half an hour off."""
EPOCH = date(1970, 1, 1)

HOLIDAYS: Mapping[str, tuple[tuple[int, int, int], ...]] = {
    # month, day, days closed
    "US": ((1, 1, 1), (7, 4, 1), (11, 27, 1), (12, 25, 1)),
    "PL": ((1, 1, 1), (5, 1, 1), (5, 3, 1), (8, 15, 1), (11, 1, 1), (11, 11, 1), (12, 25, 2)),
    "BG": ((1, 1, 1), (3, 3, 1), (5, 24, 1), (9, 22, 1), (12, 24, 3)),
    "CN": ((1, 1, 1), (5, 1, 3), (10, 1, 3)),
    "IN": ((1, 26, 1), (8, 15, 1), (10, 2, 1), (12, 25, 1)),
}
_OTHER_HOLIDAYS = ((1, 1, 1), (5, 1, 1), (12, 25, 2))

_HOURS = np.array([1, 1, 1, 1, 1, 2, 4, 7, 11, 14, 15, 15, 13, 14, 14, 13, 12, 11, 10, 9, 8, 6, 4, 2], float)
"""How busy each local hour is."""
_WEEKDAYS = np.array([1.15, 1.1, 1.05, 1.0, 0.95, 0.5, 0.45])
_DECEMBER_PEAK = {"retail": 0.5, "travel": 0.25, "telecom": 0.1, "education": -0.2}
"""How much busier the weeks before Christmas are."""


@dataclass(frozen=True)
class Window:
    """The time the sample covers, epoch seconds, end exclusive; both are midnights in UTC."""

    start: int
    end: int

    @property
    def days(self) -> int:
        """Whole days."""
        return (self.end - self.start) // DAY

    @property
    def changes(self) -> int:
        """Day since 1970 on which companies that change their hours do so: a third into the window."""
        return self.start // DAY + self.days // 3


@dataclass(frozen=True)
class Opening:
    """One opening interval of one weekday of a schedule."""

    schedule: str
    channel: str | None
    weekday: int
    """1 Monday to 7 Sunday."""
    opens: int
    """Hour, local."""
    closes: int
    since: int | None = None
    """First day it holds, since 1970."""
    until: int | None = None
    """Last day it holds, since 1970."""


def openings(who: Companies, c: int, window: Window) -> Iterator[Opening]:
    """A company's schedules: the main one with its history, and those of channels with hours of their own."""
    weekdays = range(1, 6 + int(who.saturday[c]))
    opens, closes = int(who.opens[c]), int(who.closes[c])
    if who.changed[c]:
        yield from (
            Opening("main-before", None, d, opens + 1, closes, until=window.changes - 1) for d in weekdays
        )
    since = window.changes if who.changed[c] else None
    yield from (Opening("main", None, d, opens, closes, since=since) for d in weekdays)
    if who.offers["phone"][c]:
        yield from (Opening("phone", "phone", d, opens, closes - 1) for d in range(1, 6))
    if who.offers["chat"][c]:
        # Every third company chats into the night; a closing hour before the opening one means past midnight.
        late = 2 if c % 3 == 0 else 22
        yield from (Opening("chat", "chat", d, opens, late) for d in weekdays)
    if SIZES[who.size[c]] == "1000+":
        # Only the largest watch social media round the clock.
        yield from (Opening("social", "social", d, 0, 24) for d in range(1, 8))


def holidays(country: str, window: Window) -> list[tuple[date, int]]:
    """First closed day and number of closed days, of holidays that touch the window, New Year after it included."""
    years = range(_day(window.start).year, _day(window.end).year + 1)
    listed = ((date(y, m, d), n) for y in years for m, d, n in HOLIDAYS.get(country, _OTHER_HOLIDAYS))
    return sorted(
        (d, n) for d, n in listed if window.start // DAY - 1 <= (d - EPOCH).days <= window.end // DAY
    )


def is_open(who: Companies, c: int, window: Window, local: Ints) -> Flags:
    """Whether the company's main schedule is open at these local times."""
    day, hour = local // DAY, local // HOUR % 24
    late = (day < window.changes) & bool(who.changed[c])
    hours = (hour >= who.opens[c] + late) & (hour < who.closes[c])
    free = [(d - EPOCH).days + k for d, n in holidays(PLACES[who.place[c]][1], window) for k in range(n)]
    return np.asarray(hours & (_weekday(local) < 5 + who.saturday[c]) & ~np.isin(day, free))


def busyness(who: Companies, c: int, channel: Channel, window: Window) -> Floats:
    """Share of the channel's contacts that have come by the end of each slot of the window; rises to 1."""
    slots = np.arange(window.start, window.end, SLOT)
    local = slots + offsets(PLACES[who.place[c]][0], window)
    weights = _HOURS[local // HOUR % 24] * _WEEKDAYS[_weekday(local)] * _season(who, c, slots)
    inside = is_open(who, c, window, local)
    for mask, share in ((inside, channel.business_share), (~inside, 1 - channel.business_share)):
        if weights[mask].sum() > 0:
            weights[mask] *= share / weights[mask].sum()
    summed = np.cumsum(weights)
    return np.asarray(summed / summed[-1])


@lru_cache(maxsize=64)
def offsets(zone: str, window: Window) -> Ints:
    """Seconds from UTC to local time in each slot."""
    tz = ZoneInfo(zone)
    # Offsets change on whole slots, so the first slot of each hour speaks for it.
    hours = range(window.start, window.end, 2 * SLOT)
    found = [datetime.fromtimestamp(s, UTC).astimezone(tz).utcoffset() for s in hours]
    return np.repeat(np.array([o.total_seconds() if o else 0.0 for o in found], dtype=np.int64), 2)


def _season(who: Companies, c: int, slots: Ints) -> Floats:
    """Busier weeks: a slow yearly wave, growth, and the weeks before Christmas."""
    day = slots // DAY
    year = (day % 365.25) / 365.25
    peak = _DECEMBER_PEAK.get(INDUSTRIES[who.industry[c]], 0.0) * np.exp(-(((year - 0.935) / 0.035) ** 2))
    wave = 0.08 * np.sin(2 * np.pi * year + who.pull[c] * 3)
    return np.asarray(1 + peak + wave + 0.1 * (day - day[0]) / 365)


def _weekday(local: Ints) -> Ints:
    return np.asarray((local // DAY + 3) % 7)


def _day(instant: int) -> date:
    return datetime.fromtimestamp(instant, UTC).date()
