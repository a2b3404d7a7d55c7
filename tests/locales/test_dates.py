from datetime import date
from itertools import pairwise

import pytest

from channelmark.locales import dates
from channelmark.locales.pack import tags


def shown(text):
    return text.replace("\u00a0", "N").replace("\u202f", "n")


@pytest.mark.parametrize(
    ("tag", "long", "medium", "span", "month"),
    [
        ("en", "MarchN7,N2026", "MarN7,N2026", "JanN1N– MarN7,N2026", "MarchN2026"),
        ("pl", "7NmarcaN2026", "7NmarN2026", "1Nsty–7NmarN2026", "marzecN2026"),
        ("bg", "7NмартN2026nг.", "7.03.2026nг.", "1.01N– 7.03.2026nг.", "мартN2026nг."),
        ("zh-Hans", "2026年3月7日", "2026年3月7日", "2026年1月1日N– 3月7日", "2026年3月"),
        ("de", "7.NMärzN2026", "07.03.2026", "1.NJan.N– 7.NMärzN2026", "MärzN2026"),
        ("cs", "7.NbřeznaN2026", "7.N3.N2026", None, "březenN2026"),
        ("ar", "7NمارسN2026", "07/03/2026", None, "مارسN2026"),
    ],
)
def test_a_date_stays_on_one_line(tag, long, medium, span, month):
    assert shown(dates.day(tag, "2026-03-07")) == long
    assert shown(dates.day(tag, date(2026, 3, 7), "medium")) == medium
    assert shown(dates.month(tag, "2026-03")) == month
    if span:
        assert shown(dates.days(tag, "2026-01-01", "2026-03-07")) == span


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2026-03-01", "2026-03-07", "1–7NmarcaN2026"),
        ("2026-01-01", "2026-03-07", "1NstyczniaN– 7NmarcaN2026"),
        ("2025-12-31", "2026-01-01", "31NgrudniaN2025N– 1NstyczniaN2026"),
        ("2026-03-07", "2026-03-07", "7NmarcaN2026"),
    ],
)
def test_long_span_says_what_both_days_share_once(first, last, expected):
    assert shown(dates.days("pl", first, last, "long")) == expected


def test_a_time_of_day_is_left_out():
    assert shown(dates.day("en", "2026-03-07T07:35:00+01:00")) == "MarchN7,N2026"


def test_names_standing_alone():
    assert dates.month_name("pl", 3) == "marzec"
    assert dates.month_name("pl", 3, "medium") == "mar"
    assert [dates.weekday("en", n, "medium") for n in (1, 6, 7)] == ["Mon", "Sat", "Sun"]


@pytest.mark.parametrize(
    ("tag", "first"), [("en", 7), ("pl", 1), ("bg", 1), ("zh-Hans", 1), ("ar", 6), ("pt-PT", 7), ("sr", 1)]
)
def test_a_week_begins_where_the_readers_calendar_does(tag, first):
    week = dates.weekdays(tag)
    assert week[0] == first
    assert sorted(week) == [1, 2, 3, 4, 5, 6, 7]
    assert all((b - a) % 7 == 1 for a, b in pairwise(week))


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en", "MarN7"), ("pl", "7Nmar"), ("bg", "7.03"), ("zh-Hans", "3月7日"), ("ar", "7Nمارس")],
)
def test_a_day_on_an_axis_has_no_year(tag, expected):
    assert shown(dates.short_day(tag, "2026-03-07")) == expected


@pytest.mark.parametrize("tag", tags())
def test_every_language_writes_each_part_of_a_date(tag):
    digits = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
    for width in ("long", "medium"):
        text = dates.day(tag, "2026-11-23", width).translate(digits)
        assert "26" in text and "23" in text
        span = dates.days(tag, "2026-11-05", "2026-12-23", width).translate(digits)
        assert "5" in span and "23" in span and "26" in span


def test_a_month_beside_names_of_months_is_a_name_too():
    assert [shown(dates.month_beside_names(tag, date(2025, 10, 1))) for tag in ("en", "bg", "zh-Hans")] == [
        "OctN2025",
        "октN2025nг.",
        "2025年10月",
    ]
