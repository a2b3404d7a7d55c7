"""Calendars as data: opening hours across DST, holidays and midnight, against a slow walk."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channelmark.clock import Hours, Schedule, open_days, utc_offsets

NINE_TO_FIVE = tuple(Hours(d, dt.time(9), dt.time(17)) for d in range(1, 6))
EVERY_DAY = tuple(Hours(d, dt.time(9), dt.time(17)) for d in range(1, 8))


def seconds(days):
    return sum((d.close_1 - d.open_1) + (d.close_2 - d.open_2) for d in days)


def test_a_plain_week_has_forty_hours():
    week = open_days(Schedule("Europe/Warsaw", NINE_TO_FIVE), dt.date(2025, 6, 2), dt.date(2025, 6, 8))
    assert seconds(week) == 40 * 3600


def test_a_holiday_closes():
    labour_day = frozenset({dt.date(2025, 5, 1)})
    week = open_days(
        Schedule("Europe/Warsaw", NINE_TO_FIVE, labour_day), dt.date(2025, 4, 28), dt.date(2025, 5, 4)
    )
    assert seconds(week) == 32 * 3600


@pytest.mark.parametrize(("day", "opens_utc"), [(dt.date(2025, 3, 29), 8), (dt.date(2025, 3, 30), 7)])
def test_opening_follows_the_switch_to_summer_time(day, opens_utc):
    # Warsaw is UTC+1 until 30 March 2025 and UTC+2 from then on: 9:00 local is 8:00 or 7:00 UTC.
    (open_day,) = open_days(Schedule("Europe/Warsaw", EVERY_DAY), day, day)
    assert dt.datetime.fromtimestamp(open_day.open_1, dt.UTC).hour == opens_utc
    assert open_day.close_1 - open_day.open_1 == 8 * 3600


def test_a_shift_past_midnight_opens_two_utc_days():
    night = Schedule("UTC", (Hours(1, dt.time(22), dt.time(6)),))
    monday, tuesday = open_days(night, dt.date(2025, 6, 2), dt.date(2025, 6, 3))
    assert monday.close_1 - monday.open_1 == 2 * 3600
    assert tuesday.close_1 - tuesday.open_1 == 6 * 3600


def test_offsets_change_with_the_season():
    offsets = dict(utc_offsets("Europe/Sofia", dt.date(2025, 1, 1), dt.date(2025, 7, 1)))
    assert offsets[dt.date(2025, 1, 1)] == 2 * 3600
    assert offsets[dt.date(2025, 7, 1)] == 3 * 3600


@settings(max_examples=40, deadline=None)
@given(
    zone=st.sampled_from(["Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]),
    opens=st.integers(0, 23),
    length=st.integers(1, 12),
    first=st.dates(dt.date(2024, 1, 1), dt.date(2026, 12, 1)),
)
def test_open_minutes_equal_a_walk_minute_by_minute(zone, opens, length, first):
    hours = tuple(Hours(d, dt.time(opens), dt.time((opens + length) % 24)) for d in range(1, 8))
    last = first + dt.timedelta(days=1)
    total = seconds(open_days(Schedule(zone, hours), first, last))
    assert total == pytest.approx(_walk(zone, opens, length, first, last) * 60, abs=3600)
    if not _switches(zone, first, last):
        assert total == _walk(zone, opens, length, first, last) * 60


def _walk(zone, opens, length, first, last):
    start = dt.datetime.combine(first, dt.time(), dt.UTC)
    end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time(), dt.UTC)
    minutes = int((end - start).total_seconds() // 60)
    local = ((start + dt.timedelta(minutes=m)).astimezone(ZoneInfo(zone)) for m in range(minutes))
    return sum(((t.hour * 60 + t.minute) - opens * 60) % 1440 < length * 60 for t in local)


def _switches(zone, first, last):
    around = (first - dt.timedelta(days=2), last + dt.timedelta(days=2))
    offsets = {
        dt.datetime.combine(d, dt.time(12), dt.UTC).astimezone(ZoneInfo(zone)).utcoffset() for d in around
    }
    return len(offsets) > 1
