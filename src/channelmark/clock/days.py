"""A calendar as rows, one a UTC day: a duration is then two equality joins and a subtraction, in any engine."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .errors import ClockError
from .hours import Calendar, open_stretches
from .zones import DAY, Numbers

MOST_STRETCHES = 3


@dataclass(frozen=True)
class Days:
    """The open time of some UTC days, one entry a day; days on which no schedule was in force are left out."""

    days: Numbers
    """Days since 1970-01-01."""
    before: NDArray[np.float64]
    """Open seconds from the first day's beginning to this day's."""
    opens: NDArray[np.float64]
    """(days, 3): epoch seconds at which each stretch begins; 0 where there is none."""
    closes: NDArray[np.float64]
    """(days, 3): epoch seconds at which it ends."""


@lru_cache(maxsize=256)
def calendar_days(calendar: Calendar, first: int, last: int) -> Days:
    """The calendar from UTC day `first` to `last`, both included.

    Before the first schedule in force and after the last nothing is known about a company's hours, so that
    such days have no entry (a duration that begins or ends there is missing); a gap between two schedules is closed.
    Raises ClockError for a day with more than three separate stretches.
    """
    stretches = open_stretches(calendar, first, last)
    day, opens, closes = _by_day(stretches.opens, stretches.closes)
    days = np.arange(first, last + 1, dtype=np.int64)
    rank = np.arange(len(day)) - np.searchsorted(day, day)
    if len(rank) and rank.max() >= MOST_STRETCHES:
        raise ClockError.too_many(_whose(calendar), _date(day[rank.argmax()]), MOST_STRETCHES)
    a, b = np.zeros((len(days), MOST_STRETCHES)), np.zeros((len(days), MOST_STRETCHES))
    a[day - first, rank], b[day - first, rank] = opens, closes
    total = (b - a).sum(axis=1)
    before = np.cumsum(total) - total
    known = ((days + 1) * DAY > stretches.known_from) & (days * DAY < stretches.known_to)
    return Days(days[known], before[known], a[known], b[known])


def _by_day(opens: Numbers, closes: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Stretches cut at UTC midnights, with the day of each."""
    first, last = opens // DAY, (closes - 1) // DAY
    times = last - first + 1
    which = np.repeat(np.arange(len(opens)), times)
    day = np.repeat(first, times) + np.arange(len(which)) - np.repeat(np.cumsum(times) - times, times)
    return day, np.maximum(opens[which], day * DAY), np.minimum(closes[which], (day + 1) * DAY)


def _date(day: np.int64) -> dt.date:
    return dt.date(1970, 1, 1) + dt.timedelta(days=int(day))


def _whose(calendar: Calendar) -> str:
    zones = {s.timezone for s in (*calendar.schedules, *calendar.otherwise)}
    return f"a company in {', '.join(sorted(zones))}"
