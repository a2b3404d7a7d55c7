"""Opening hours, and the instants at which somebody is there.

A schedule says what the clock on the wall reads while the desk is open; an instant is open when it reads so.
In the night in which an hour is repeated both hours count, in the one in which an hour is skipped none does, and
a day that a zone leaves out (Samoa, 30 December 2011) has no hours. A row that runs past midnight is the same
as two rows, one on each side of it: a holiday or the end of a schedule closes the local date and nothing else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .errors import ClockError
from .zones import DAY, Numbers, day_number, zone_of

_MONDAY = 4
"""Day number 4, 5 January 1970, was a Monday."""


@dataclass(frozen=True)
class Hours:
    """Opening hours of one weekday. A closing time at or before the opening time runs past midnight."""

    weekday: int
    """1 is Monday, 7 is Sunday."""
    opens: int
    """Seconds after local midnight by the clock on the wall."""
    closes: int
    """The same; 86400 (24:00) is the end of the day."""
    valid_from: dt.date | None = None
    """First local date it holds for; None for always."""
    valid_to: dt.date | None = None
    """Last local date it holds for."""

    def within_days(self) -> tuple[Hours, ...]:
        """The same hours without one that runs past midnight."""
        if self.closes > self.opens:
            return (self,)
        evening = Hours(self.weekday, self.opens, DAY, self.valid_from, self.valid_to)
        morning = Hours(self.weekday % 7 + 1, 0, self.closes, self.valid_from, self.valid_to)
        return (evening, morning) if self.closes else (evening,)


@dataclass(frozen=True)
class Schedule:
    """When a company answers, in a zone of its own."""

    timezone: str
    hours: tuple[Hours, ...]
    closed: tuple[tuple[dt.date, dt.date], ...] = ()
    """Holidays: first and last local date of each."""


@dataclass(frozen=True)
class Calendar:
    """The hours of one channel: it is open when any of its schedules is."""

    schedules: tuple[Schedule, ...]
    otherwise: tuple[Schedule, ...] = ()
    """What holds on local dates on which none of `schedules` is in force."""


@dataclass(frozen=True)
class Stretches:
    """Open stretches in epoch seconds, in order, apart from each other; and the instants about which nothing is known."""

    opens: Numbers
    closes: Numbers
    known_from: float
    """No schedule was in force before; -inf when one always was."""
    known_to: float
    """No schedule is in force from here on."""


def seconds_of_day(text: str) -> int:
    """'09:30', '09:30:15' or '24:00' as seconds after midnight. Raises ClockError for anything else."""
    try:
        if text.strip()[:2] == "24":
            rest = dt.time.fromisoformat("00" + text.strip()[2:])
            if rest != dt.time(0):
                raise ValueError
            return DAY
        time = dt.time.fromisoformat(text.strip())
    except ValueError as error:
        raise ClockError.no_time(text) from error
    return time.hour * 3600 + time.minute * 60 + time.second


def open_stretches(calendar: Calendar, first: int, last: int) -> Stretches:
    """When the calendar is open on the UTC days `first` to `last` (days since 1970-01-01), clipped to them."""
    # Local dates reach a day beyond the UTC days on either side.
    dates = np.arange(first - 1, last + 2, dtype=np.int64)
    held = np.zeros(len(dates), bool)
    parts: list[tuple[Numbers, Numbers]] = []
    for schedule in calendar.schedules:
        in_force = _in_force(schedule, dates)
        held |= in_force
        parts += _instants(schedule, dates, in_force, first, last)
    for schedule in calendar.otherwise:
        parts += _instants(schedule, dates, _in_force(schedule, dates) & ~held, first, last)
    opens, closes = _merged(parts)
    return Stretches(opens, closes, *_known(calendar, first, last))


def _in_force(schedule: Schedule, dates: Numbers) -> NDArray[np.bool_]:
    """On which dates any row of the schedule holds, whatever its weekday."""
    result = np.zeros(len(dates), bool)
    for start, end in {(h.valid_from, h.valid_to) for h in schedule.hours}:
        result |= _between(dates, start, end)
    return result


def _between(dates: Numbers, start: dt.date | None, end: dt.date | None) -> NDArray[np.bool_]:
    result = np.ones(len(dates), bool)
    if start is not None:
        result &= dates >= day_number(start)
    if end is not None:
        result &= dates <= day_number(end)
    return result


def _instants(
    schedule: Schedule, dates: Numbers, when: NDArray[np.bool_], first: int, last: int
) -> Iterator[tuple[Numbers, Numbers]]:
    """Open stretches of each row of the schedule, under each offset of its zone."""
    when = when.copy()
    for start, end in schedule.closed:
        when &= ~_between(dates, start, end)
    weekdays = (dates - _MONDAY) % 7 + 1
    zone = zone_of(schedule.timezone, first, last)
    for row in (part for hours in schedule.hours for part in hours.within_days()):
        shown = dates[when & (weekdays == row.weekday) & _between(dates, row.valid_from, row.valid_to)] * DAY
        for begins, ends, offset in zip(zone.starts, zone.ends, zone.offsets, strict=True):
            opens = np.maximum(shown + (row.opens - offset), begins)
            closes = np.minimum(shown + (row.closes - offset), ends)
            some = closes > opens
            yield opens[some], closes[some]


def _merged(parts: list[tuple[Numbers, Numbers]]) -> tuple[Numbers, Numbers]:
    """All stretches in order; those that overlap or touch become one."""
    if not parts:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    opens = np.concatenate([a for a, _ in parts])
    closes = np.concatenate([b for _, b in parts])
    order = np.argsort(opens, kind="stable")
    opens, reach = opens[order], np.maximum.accumulate(closes[order])
    new = np.ones(len(opens), bool)
    new[1:] = opens[1:] > reach[:-1]
    lasts = np.append(np.flatnonzero(new)[1:] - 1, len(opens) - 1) if len(opens) else np.empty(0, np.int64)
    return opens[new], reach[lasts]


def _known(calendar: Calendar, first: int, last: int) -> tuple[float, float]:
    """From when to when some schedule was in force: before and after it nothing is known, in between all is."""
    rows = [(s, h) for s in (*calendar.schedules, *calendar.otherwise) for h in s.hours]
    froms = [_midnight(s, h.valid_from, first, last) for s, h in rows if h.valid_from]
    tos = [_midnight(s, h.valid_to + dt.timedelta(days=1), first, last) for s, h in rows if h.valid_to]
    return (
        min(froms) if len(froms) == len(rows) and rows else -np.inf,
        max(tos) if len(tos) == len(rows) and rows else np.inf,
    )


def _midnight(schedule: Schedule, date: dt.date, first: int, last: int) -> float:
    """The first instant of the UTC days whose local date is `date` or later."""
    zone = zone_of(schedule.timezone, first, last)
    reads = day_number(date) * DAY
    for begins, ends, offset in zip(zone.starts, zone.ends, zone.offsets, strict=True):
        if reads - offset < ends:
            return float(max(reads - offset, begins)) if reads - offset > first * DAY else -np.inf
    return np.inf
