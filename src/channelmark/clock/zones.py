"""Time zones as numbers: from when on which offset from UTC holds."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np
from numpy.typing import NDArray

from .errors import ClockError

DAY = 86400
_EPOCH = dt.date(1970, 1, 1)

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Zone:
    """The offsets of one zone over some days: offset i holds from starts[i] until starts[i + 1]."""

    starts: Numbers
    """Epoch seconds, the first day's midnight (UTC) first."""
    offsets: Numbers
    """Seconds to add to UTC for local time."""
    end: int
    """Epoch seconds at which the days end."""

    @property
    def ends(self) -> Numbers:
        """Epoch seconds at which each offset ends to hold."""
        return np.append(self.starts[1:], self.end)


@dataclass(frozen=True)
class Offsets:
    """The offsets of a zone by UTC day, one entry a day."""

    at_start: Numbers
    """Offset at the day's first instant."""
    changes_at: NDArray[np.float64]
    """Epoch seconds at which it changes within the day; NaN on other days."""
    at_end: Numbers
    """Offset at the day's last instant."""


def day_number(day: dt.date) -> int:
    """Days since 1970-01-01."""
    return (day - _EPOCH).days


@lru_cache(maxsize=512)
def zone_of(timezone: str, first: int, last: int) -> Zone:
    """The zone's offsets from UTC day `first` to `last`, both included, counted from 1970-01-01.

    Looks at the offset of every midnight, so that two switches within one UTC day would pass for one; there
    has been none. Raises ClockError when there is no zone of that name.
    """
    zone = _zone_info(timezone)
    seen = [_offset(zone, day * DAY) for day in range(first, last + 2)]
    starts, offsets = [first * DAY], [seen[0]]
    for i in range(1, len(seen)):
        if seen[i] != seen[i - 1]:
            starts.append(_switch(zone, (first + i - 1) * DAY, (first + i) * DAY))
            offsets.append(seen[i])
    return Zone(np.array(starts, np.int64), np.array(offsets, np.int64), (last + 1) * DAY)


def daily_offsets(timezone: str, first: int, last: int) -> Offsets:
    """The zone's offset at both ends of every UTC day, and when it changes in between."""
    zone = zone_of(timezone, first, last)
    midnights = np.arange(first, last + 2, dtype=np.int64) * DAY
    offsets = zone.offsets[np.searchsorted(zone.starts, midnights, side="right") - 1]
    changes = np.full(last - first + 1, np.nan)
    # A switch at midnight needs no second offset: the day simply begins with the new one.
    within = zone.starts[(zone.starts % DAY != 0) & (zone.starts < zone.end)]
    changes[within // DAY - first] = within
    ends = offsets[:-1].copy()
    days = within // DAY - first
    ends[days] = zone.offsets[np.searchsorted(zone.starts, within)]
    return Offsets(offsets[:-1], changes, ends)


def _zone_info(timezone: str) -> ZoneInfo:
    try:
        return ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ClockError.no_zone(timezone) from error


def _offset(zone: ZoneInfo, instant: int) -> int:
    delta = dt.datetime.fromtimestamp(instant, zone).utcoffset()
    return int(delta.total_seconds()) if delta else 0


def _switch(zone: ZoneInfo, before: int, after: int) -> int:
    """The first second with another offset than at `before`; `after` has another one."""
    old = _offset(zone, before)
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(zone, middle) == old:
            before = middle
        else:
            after = middle
    return after
