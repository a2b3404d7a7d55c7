"""Calendars as data: opening hours and offsets from UTC, one row a calendar and UTC day.

A duration or a local hour is then an equality join on the day, never a cast to a time zone.
"""

from __future__ import annotations

from .days import MOST_STRETCHES, Days, calendar_days
from .errors import ClockError
from .hours import Calendar, Hours, Schedule, Stretches, open_stretches, seconds_of_day
from .public import public_holidays
from .zones import Offsets, Zone, daily_offsets, day_number, zone_of

__all__ = [
    "MOST_STRETCHES",
    "Calendar",
    "ClockError",
    "Days",
    "Hours",
    "Offsets",
    "Schedule",
    "Stretches",
    "Zone",
    "calendar_days",
    "daily_offsets",
    "day_number",
    "open_stretches",
    "public_holidays",
    "seconds_of_day",
    "zone_of",
]
