"""Opening hours as rows, against hours worked out by hand and a slow walk over the clock on the wall."""

import datetime as dt
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from channelmark.clock import (
    Calendar,
    ClockError,
    Hours,
    Schedule,
    calendar_days,
    daily_offsets,
    day_number,
    seconds_of_day,
)

HOUR, DAY = 3600, 86400
UTC = dt.UTC


def every(opens, closes, *, days=range(1, 8), **valid):
    return tuple(Hours(d, opens * HOUR, closes * HOUR, **valid) for d in days)


def alone(zone, hours, *closed):
    return Calendar((Schedule(zone, hours, tuple((d, d) for d in closed)),))


def at(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


def days(calendar, first, last):
    return calendar_days(
        calendar, day_number(dt.date.fromisoformat(first)), day_number(dt.date.fromisoformat(last))
    )


def elapsed(rows, instant):
    """The formula every fact uses."""
    (i,) = np.flatnonzero(rows.days == instant // DAY)
    return rows.before[i] + sum(
        max(min(instant, b) - a, 0) for a, b in zip(rows.opens[i], rows.closes[i], strict=True)
    )


def duration(rows, a, b):
    return elapsed(rows, b) - elapsed(rows, a)


def walk(calendar, a, b, step=60):
    """Open seconds from a to b: read the clock on the wall at every step. `a` and `b` are multiples of it."""
    return sum(step for t in range(int(a), int(b), step) if is_open(calendar, t))


def is_open(calendar, instant):
    return any(_reads_open(s, instant, calendar) for s in calendar.schedules) or any(
        _reads_open(s, instant, calendar) and not _any_in_force(calendar, s, instant)
        for s in calendar.otherwise
    )


def _local(schedule, instant):
    return dt.datetime.fromtimestamp(instant, ZoneInfo(schedule.timezone))


def _any_in_force(calendar, schedule, instant):
    date = _local(schedule, instant).date()
    return any(_valid(h, date) for s in calendar.schedules for h in s.hours)


def _valid(hours, date):
    return (hours.valid_from or date) <= date <= (hours.valid_to or date)


def _reads_open(schedule, instant, calendar):
    local = _local(schedule, instant)
    date, seconds = local.date(), local.hour * HOUR + local.minute * 60 + local.second
    if any(first <= date <= last for first, last in schedule.closed):
        return False
    for h in schedule.hours:
        if not _valid(h, date):
            continue
        overnight = h.closes <= h.opens
        if date.isoweekday() == h.weekday and h.opens <= seconds < (DAY if overnight else h.closes):
            return True
        if overnight and date.isoweekday() == h.weekday % 7 + 1 and seconds < h.closes:
            return True
    return False


# --- by hand ---------------------------------------------------------------------------------------------


def test_a_day_is_open_at_its_local_hours():
    # Warsaw is two hours ahead of UTC in June: 9 to 17 is 7 to 15.
    rows = days(alone("Europe/Warsaw", every(9, 17, days=range(1, 6))), "2025-06-02", "2025-06-08")
    assert rows.opens[0].tolist() == [at("2025-06-02 07:00"), 0, 0]
    assert rows.closes[0].tolist() == [at("2025-06-02 15:00"), 0, 0]
    assert rows.before.tolist() == [0, 8 * HOUR, 16 * HOUR, 24 * HOUR, 32 * HOUR, 40 * HOUR, 40 * HOUR]


# 9 to 17 on all days, in New York. On 14 March 2021 the clocks went forward at 2, on 7 November back: hours
# before the desk opens are one fewer and one more, the eight open hours are eight. (dbt_zendesk gives nothing
# for a ticket within such a Sunday, and an hour more or less across it.)
SWITCH_SUNDAYS = [
    # 10:00 to 13:00 local
    ("2021-03-14 14:00", "2021-03-14 17:00", 3),
    ("2021-11-07 15:00", "2021-11-07 21:00", 6),
    # Saturday 16:00 to Sunday 18:00: one hour and eight
    ("2021-03-13 21:00", "2021-03-14 22:00", 9),
    ("2021-11-06 20:00", "2021-11-07 23:00", 9),
]


@pytest.mark.parametrize(("a", "b", "hours"), SWITCH_SUNDAYS)
def test_the_sunday_of_the_switch(a, b, hours):
    rows = days(alone("America/New_York", every(9, 17)), "2021-01-01", "2021-12-31")
    assert duration(rows, at(a), at(b)) == hours * HOUR


def test_round_the_clock_has_a_day_of_23_and_one_of_25_hours():
    always = alone("Europe/Sofia", every(0, 24))
    rows = days(always, "2025-01-01", "2025-12-31")
    # Local midnights in Sofia: 22:00 UTC in winter, 21:00 in summer.
    assert duration(rows, at("2025-03-29 22:00"), at("2025-03-30 21:00")) == 23 * HOUR
    assert duration(rows, at("2025-10-25 21:00"), at("2025-10-26 22:00")) == 25 * HOUR


@pytest.mark.parametrize(("opens", "closes"), [(0, 24), (0, 0), (8, 8)])
def test_round_the_clock_may_be_written_as(opens, closes):
    rows = days(alone("Asia/Kathmandu", every(opens, closes)), "2024-01-01", "2025-12-31")
    assert duration(rows, at("2024-02-28 13:37"), at("2025-11-30 01:01")) == (
        at("2025-11-30 01:01") - at("2024-02-28 13:37")
    )


def test_a_night_shift_crosses_midnight():
    # 22 to 6 on Monday only: two hours of Monday, six of Tuesday.
    rows = days(alone("UTC", every(22, 6, days=[1])), "2025-06-02", "2025-06-04")
    assert (rows.closes - rows.opens).sum(axis=1).tolist() == [2 * HOUR, 6 * HOUR, 0]


def test_sunday_night_ends_on_monday():
    rows = days(alone("UTC", every(20, 4, days=[7])), "2025-06-01", "2025-06-02")
    assert (rows.closes - rows.opens).sum(axis=1).tolist() == [4 * HOUR, 4 * HOUR]


def test_a_holiday_closes_its_local_date_only():
    # Monday is a holiday: its evening is closed, Tuesday's small hours, which Monday's shift reaches, are not;
    # the same hours written as two rows say the same.
    one = alone("UTC", every(22, 6), dt.date(2025, 6, 2))
    two = alone("UTC", every(22, 24) + every(0, 6), dt.date(2025, 6, 2))
    worked = [
        (r.closes - r.opens).sum(axis=1).tolist()
        for r in (days(c, "2025-06-01", "2025-06-03") for c in (one, two))
    ]
    assert worked[0] == worked[1] == [8 * HOUR, 0, 8 * HOUR]


def test_over_a_year():
    # 40 hours a week; 104 weeks from Monday to Monday. (dbt_zendesk stops after 52.)
    rows = days(alone("America/Sao_Paulo", every(9, 17, days=range(1, 6))), "2022-12-01", "2025-02-01")
    assert duration(rows, at("2023-01-02 12:00"), at("2024-12-30 12:00")) == 104 * 40 * HOUR


def test_a_contact_may_see_two_schedules():
    # Eight hours a day until 8 June, four from then on: Friday 6 June 9:00 to Tuesday 10 June 17:00.
    hours = every(9, 17, days=range(1, 6), valid_to=dt.date(2025, 6, 8)) + every(
        9, 13, days=range(1, 6), valid_from=dt.date(2025, 6, 9)
    )
    rows = days(alone("UTC", hours), "2025-06-01", "2025-06-15")
    assert duration(rows, at("2025-06-06 09:00"), at("2025-06-10 17:00")) == 16 * HOUR


def test_before_the_first_schedule_and_after_the_last_nothing_is_known():
    hours = every(9, 17, valid_from=dt.date(2025, 6, 3), valid_to=dt.date(2025, 6, 4))
    rows = days(alone("UTC", hours), "2025-06-01", "2025-06-08")
    assert rows.days.tolist() == [day_number(dt.date(2025, 6, 3)), day_number(dt.date(2025, 6, 4))]


def test_a_gap_between_two_schedules_is_closed():
    hours = every(9, 17, valid_to=dt.date(2025, 6, 2)) + every(9, 17, valid_from=dt.date(2025, 6, 5))
    rows = days(alone("UTC", hours), "2025-06-01", "2025-06-06")
    assert (rows.closes - rows.opens).sum(axis=1).tolist() == [8 * HOUR] * 2 + [0, 0] + [8 * HOUR] * 2


def test_a_channels_own_schedule_stands_in_front_of_the_default():
    own = Schedule(
        "UTC", every(12, 14, days=[2], valid_from=dt.date(2025, 6, 3), valid_to=dt.date(2025, 6, 4))
    )
    default = Schedule("UTC", every(9, 17))
    rows = days(Calendar((own,), (default,)), "2025-06-02", "2025-06-05")
    # Monday by the default; Tuesday two hours; Wednesday the channel is closed; Thursday by the default again.
    assert (rows.closes - rows.opens).sum(axis=1).tolist() == [8 * HOUR, 2 * HOUR, 0, 8 * HOUR]


def test_two_schedules_at_once_are_open_when_either_is():
    early, late = Schedule("UTC", every(8, 12)), Schedule("UTC", every(10, 18))
    rows = days(Calendar((early, late)), "2025-06-02", "2025-06-02")
    assert (rows.closes - rows.opens).sum() == 10 * HOUR


def test_lunch_breaks_take_up_to_three_stretches():
    hours = every(8, 11) + every(12, 15) + every(16, 18)
    rows = days(alone("UTC", hours), "2025-06-02", "2025-06-02")
    assert rows.closes[0].tolist() == [at("2025-06-02 11:00"), at("2025-06-02 15:00"), at("2025-06-02 18:00")]
    with pytest.raises(ClockError, match="more than 3 separate stretches on 2025-06-02"):
        days(alone("UTC", hours + every(20, 21)), "2025-06-02", "2025-06-02")


def test_the_day_samoa_left_out_has_no_hours():
    # Thursday 29 December 2011 at -10:00, then Saturday at +14:00. Thursday 10:00 (20:00 UTC) to Saturday 10:00
    # (20:00 UTC of the day after): seven hours of Thursday and one of Saturday.
    rows = days(alone("Pacific/Apia", every(9, 17)), "2011-12-28", "2012-01-02")
    assert duration(rows, at("2011-12-29 20:00"), at("2011-12-30 20:00")) == 8 * HOUR


def test_hours_in_the_skipped_and_the_repeated_hour():
    # Warsaw skips 2:00 to 3:00 on 30 March and repeats it on 26 October: nobody is there, and twice.
    small = alone("Europe/Warsaw", (Hours(7, 2 * HOUR, 3 * HOUR),))
    rows = days(small, "2025-03-24", "2025-10-27")
    assert duration(rows, at("2025-03-29 12:00"), at("2025-03-30 12:00")) == 0
    assert duration(rows, at("2025-10-25 12:00"), at("2025-10-26 12:00")) == 2 * HOUR


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("09:30", 34200), ("24:00", DAY), ("00:00", 0), ("09:30:15", 34215), ("24:00:00", DAY)],
)
def test_times_of_day(text, seconds):
    assert seconds_of_day(text) == seconds


@pytest.mark.parametrize("text", ["25:00", "24:01", "nine", ""])
def test_no_times_of_day(text):
    with pytest.raises(ClockError, match="is no time of day"):
        seconds_of_day(text)


def test_an_unknown_zone_is_told():
    with pytest.raises(ClockError, match="no time zone called 'Europe/Warszawa'"):
        days(alone("Europe/Warszawa", every(9, 17)), "2025-06-02", "2025-06-02")


# --- against a walk --------------------------------------------------------------------------------------

# Zone, first day, days: round a switch, or a place where one would be.
PLACES = [
    ("Europe/Warsaw", dt.date(2025, 3, 27)),
    ("Europe/Warsaw", dt.date(2025, 10, 23)),
    ("America/New_York", dt.date(2021, 3, 11)),
    ("America/New_York", dt.date(2021, 11, 4)),
    ("Australia/Lord_Howe", dt.date(2025, 4, 3)),
    ("Australia/Lord_Howe", dt.date(2025, 10, 2)),
    ("Asia/Kathmandu", dt.date(2025, 12, 29)),
    ("America/Sao_Paulo", dt.date(2025, 2, 13)),
    ("America/Sao_Paulo", dt.date(2018, 2, 15)),  # the last switch at midnight: Saturday has 25 hours
    ("America/Sao_Paulo", dt.date(2018, 11, 1)),  # Sunday begins at 1:00
    ("Pacific/Apia", dt.date(2011, 12, 27)),
    ("Africa/Casablanca", dt.date(2025, 2, 20)),
    ("Pacific/Kiritimati", dt.date(2025, 1, 1)),
    ("Etc/GMT+12", dt.date(2025, 1, 1)),
]
LENGTH = 7


@st.composite
def rows_of_hours(draw):
    opens = draw(st.integers(0, 95)) * 900
    closes = draw(st.integers(0, 96)) * 900
    valid = draw(st.sampled_from([(None, None), (None, 3), (4, None), (1, 4), (2, 2)]))
    return draw(st.integers(1, 7)), opens, closes, valid


@st.composite
def cases(draw):
    zone, start = draw(st.sampled_from(PLACES))

    def date(n):
        return None if n is None else start + dt.timedelta(days=n)

    def schedule():
        rows = draw(st.lists(rows_of_hours(), min_size=1, max_size=8))
        hours = tuple(Hours(day, a, b, date(v[0]), date(v[1])) for day, a, b, v in rows)
        closed = tuple(
            (date(n), date(n + more))
            for n, more in draw(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1)), max_size=2))
        )
        other = draw(st.sampled_from([zone, zone, "UTC"]))
        return Schedule(other, hours, closed)

    own = tuple(schedule() for _ in range(draw(st.integers(1, 2))))
    otherwise = tuple(schedule() for _ in range(draw(st.integers(0, 1))))
    a, b = sorted(draw(st.tuples(st.integers(0, LENGTH * 96 - 1), st.integers(0, LENGTH * 96 - 1))))
    begin = day_number(start) * DAY
    return Calendar(own, otherwise), start, begin + a * 900, begin + b * 900


@settings(max_examples=250)
@given(cases())
def test_durations_are_what_a_walk_over_the_wall_clock_finds(case):
    calendar, start, a, b = case
    first = day_number(start)
    try:
        rows = calendar_days(calendar, first, first + LENGTH - 1)
    except ClockError:
        reject()  # more than three stretches in a day
    # Nothing is known before the first schedule and after the last.
    assume({a // DAY, b // DAY} <= set(rows.days.tolist()))
    assert duration(rows, a, b) == walk(calendar, a, b, step=900)


@pytest.mark.parametrize("zone", sorted({z for z, _ in PLACES}))
def test_offsets_give_the_time_on_the_wall_at_every_instant(zone):
    for start in (s for z, s in PLACES if z == zone):
        first = day_number(start)
        offsets = daily_offsets(zone, first, first + LENGTH)
        for t in range(first * DAY, (first + LENGTH) * DAY, 900):
            i = t // DAY - first
            offset = offsets.at_end[i] if t >= offsets.changes_at[i] else offsets.at_start[i]
            local = dt.datetime.fromtimestamp(t, ZoneInfo(zone))
            assert offset == local.utcoffset().total_seconds()
