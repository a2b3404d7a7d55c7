"""Calendars as data: opening hours and offsets from UTC, one row a company and UTC day.

A duration or a local hour is then an equality join on the day, never a cast to a time zone.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAY = dt.timedelta(days=1)
_MOST_INTERVALS = 2


@dataclass(frozen=True)
class Hours:
    """Opening hours of one weekday. A closing time at or before the opening time runs past midnight."""

    weekday: int
    """1 is Monday, 7 is Sunday."""
    opens: dt.time
    closes: dt.time


@dataclass(frozen=True)
class Schedule:
    """When a company answers, in its own zone."""

    timezone: str
    hours: tuple[Hours, ...]
    holidays: frozenset[dt.date] = field(default_factory=frozenset)
    """Local dates without opening hours."""


@dataclass(frozen=True)
class OpenDay:
    """One UTC day: up to two open stretches in epoch seconds, clipped to the day; empty ones are (0, 0)."""

    utc_day: dt.date
    open_1: float
    close_1: float
    open_2: float
    close_2: float


def open_days(schedule: Schedule, first: dt.date, last: dt.date) -> list[OpenDay]:
    """The open stretches of each UTC day from `first` to `last`, both included."""
    by_day: dict[dt.date, list[tuple[float, float]]] = defaultdict(list)
    for a, b in _stretches(schedule, first - _DAY, last + _DAY):
        for day in _days(_utc_day(a), _utc_day(b)):
            by_day[day].append((a, b))
    return [_open_day(day, by_day[day]) for day in _days(first, last)]


@lru_cache(maxsize=256)
def utc_offsets(timezone: str, first: dt.date, last: dt.date) -> tuple[tuple[dt.date, int], ...]:
    """Seconds to add to UTC for local time, by UTC day, taken at noon: right but for the hours round a switch."""
    zone = ZoneInfo(timezone)
    return tuple((d, _offset(zone, d)) for d in _days(first, last))


def _utc_day(instant: float) -> dt.date:
    return dt.datetime.fromtimestamp(instant, dt.UTC).date()


def _offset(zone: ZoneInfo, day: dt.date) -> int:
    delta = dt.datetime.combine(day, dt.time(12), dt.UTC).astimezone(zone).utcoffset()
    return int(delta.total_seconds()) if delta else 0


def _days(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    for i in range((last - first).days + 1):
        yield first + dt.timedelta(days=i)


def _stretches(schedule: Schedule, first: dt.date, last: dt.date) -> Iterator[tuple[float, float]]:
    zone = ZoneInfo(schedule.timezone)
    for day in _days(first, last):
        if day in schedule.holidays:
            continue
        for h in schedule.hours:
            if h.weekday == day.isoweekday():
                yield _instant(day, h.opens, zone), _instant(_closing_day(day, h), h.closes, zone)


def _closing_day(day: dt.date, hours: Hours) -> dt.date:
    return day + _DAY if hours.closes <= hours.opens else day


def _instant(day: dt.date, time: dt.time, zone: ZoneInfo) -> float:
    return dt.datetime.combine(day, time, zone).timestamp()


def _open_day(day: dt.date, stretches: Iterable[tuple[float, float]]) -> OpenDay:
    start = dt.datetime.combine(day, dt.time(), dt.UTC).timestamp()
    end = start + _DAY.total_seconds()
    inside = sorted((max(a, start), min(b, end)) for a, b in stretches if b > start and a < end)
    if len(inside) > _MOST_INTERVALS:
        raise ValueError(
            f"{day}: {len(inside)} open stretches in one UTC day; at most {_MOST_INTERVALS} are supported"
        )
    padded = [*inside, (0.0, 0.0), (0.0, 0.0)]
    return OpenDay(day, *padded[0], *padded[1])
