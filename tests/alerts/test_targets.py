"""Bounds as people write them, and what lies within them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.benchmarks.targets.bounds import Target, TargetError, bound, seconds
from channelmark.figures import Interval


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("4h", "time", 14_400),
        ("90s", "time", 90),
        ("1h 30min", "time", 5400),
        ("1h30m", "time", 5400),
        ("1.5 h", "time", 5400),
        ("2d", "time", 172_800),
        ("-10min", "time", -600),
        ("85%", "share", 0.85),
        ("33.3 %", "share", 0.333),
        ("−5%", "relative", -0.05),
        ("150%", "relative", 1.5),
        ("2 points", "points", 0.02),
        ("-1.5 pp", "points", -0.015),
        ("250", "number", 250),
        (4.5, "number", 4.5),
    ],
)
def test_a_bound_is_read(text, measure, value):
    assert bound(text, measure) == (value, ())


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("$5", 5, "USD"),
        ("5.50 €", 5.5, "EUR"),
        ("5 PLN", 5, "PLN"),
        ("12 zł", 12, "PLN"),
        ("¥300", 300, "JPY"),
    ],
)
def test_an_amount_names_its_currency(text, value, currency):
    amount, currencies = bound(text, "money")
    assert amount == value and currency in currencies


def test_a_bare_amount_is_in_the_currency_of_the_data():
    assert bound("5", "money") == (5, ()) == bound(5, "money")


@pytest.mark.parametrize(
    ("text", "measure", "hint"),
    [
        ("4", "time", "4h"),
        (4, "time", "4h"),
        ("4 parsecs", "time", "4h"),
        ("h4", "time", "4h"),
        ("4h and more", "time", "4h"),
        ("0.85", "share", "85%"),
        (0.85, "share", "85%"),
        ("120%", "share", "where a share always lies"),
        ("4h", "share", "85%"),
        ("10%", "points", "2 points"),
        ("$5€", "money", "5 PLN"),
        ("5 quid", "money", "5 PLN"),
        ("lots", "number", "250"),
        (True, "number", "250"),
    ],
)
def test_what_cannot_be_read_says_how_it_is_written(text, measure, hint):
    with pytest.raises(TargetError, match=hint.replace("$", r"\$")):
        bound(text, measure)


@given(st.floats(-1e12, 1e12), st.floats(0, 1e12))
def test_a_value_on_the_target_never_misses_it(value, width):
    assert Target(low=value).met(value)
    assert Target(high=value).met(value)
    assert Target(low=value, high=value + width).met(value)
    assert Target(low=value - width, high=value).met(value)


@given(st.integers(1, 2000), st.data())
def test_a_share_on_the_written_target_never_misses_it(cases, data):
    met = data.draw(st.integers(0, cases))
    written, _ = bound(f"{Decimal(100 * met) / cases:f}%", "share")
    assert Target(low=written).met(met / cases)
    assert Target(high=written).met(met / cases)


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_a_change_on_the_written_target_never_misses_it(before, now):
    written, _ = bound(f"{Decimal(100 * now) / before - 100:f}%", "relative")
    assert Target(low=written).met(now / before - 1)
    assert Target(high=written).met(now / before - 1)


def test_a_value_beside_the_target_misses_it():
    assert not Target(high=3600).met(3600.1)
    assert not Target(low=0.85).met(0.8499)
    assert not Target(low=0.7, high=0.85).met(0.86) and not Target(low=0.7, high=0.85).met(0.69)


@pytest.mark.parametrize(
    ("target", "value", "low", "high", "certain"),
    [
        (Target(high=10), 12, 11, 13, True),
        (Target(high=10), 12, 10, 14, False),
        (Target(low=10), 8, 7, 9, True),
        (Target(low=10), 8, 5, 10, False),
        (Target(low=10, high=20), 8, 7, 9, True),
        (Target(low=10, high=20), 22, 5, 39, False),
    ],
)
def test_a_miss_is_certain_where_the_whole_interval_lies_beyond(target, value, low, high, certain):
    assert target.missed_by_all_of(Interval(low=low, high=high, method="wilson"), value) is certain


def test_a_time_without_a_unit_is_none():
    with pytest.raises(TargetError):
        seconds("15")
