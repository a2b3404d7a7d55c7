from decimal import Decimal

import pytest

from channelmark.locales import rounding


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (0.95, "95"),
        (0.9473, "95"),
        (0.005, "0.5"),
        (0.125, "12.5"),  # exact with one decimal
        (0.12503, "13"),
        (0.0123, "1.2"),
        (0.0996, "10"),  # 9.96 rounds to 10.0, where whole per cents begin
        (0.00003, "0.003"),
        (0.9997, "99.97"),  # 100 would say all
        (1 / 3, "33"),
        (0.1 + 0.2, "30"),  # 0.30000000000000004
        (0, "0"),
        (1, "100"),
    ],
)
def test_percent(share, expected):
    assert rounding.percent(share) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.25, "0.25"),
        (0.034512, "0.035"),
        (0.0, "0"),
        (2.0, "2"),
        (2.345, "2.34"),
        (0.1, "0.1"),
        (0.00072, "0.00072"),
        (9.876, "9.88"),
        (9.998, "10"),
        (13.0212, "13"),
        (82.061, "82.1"),
        (12.25, "12.25"),
        (123.456, "123"),
    ],
)
def test_mean_keeps_three_digits_or_two_below_a_tenth(value, expected):
    assert rounding.mean(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(5, "5"), (5.0, "5"), (4.5, "4.50"), (4.999, "5"), (0.004, "0.004"), (1234.5, "1234.50")],
)
def test_money(value, expected):
    assert rounding.money(value) == expected


def test_money_without_minor_unit():
    assert rounding.money(512.4, 0) == "512"


def test_amounts_turn_whole_at_ten():
    assert [rounding.amount(x) for x in (9.94, 9.96, 10.4, 6.231, 3.0, 0.04)] == [
        "9.9",
        "10",
        "10",
        "6.2",
        "3",
        "0.04",
    ]


def test_half_goes_to_even_on_the_printed_decimal():
    # 2.675 is 2.67499… in binary; a reader who sees 2.675 expects 2.68
    assert rounding.mean(2.675) == "2.68"
    assert [rounding.count(x) for x in (0.5, 1.5, 2.5)] == ["0.5", "2", "2"]


def test_counts_rates_and_scores():
    assert rounding.count(9.6) == "10"
    assert [rounding.rate(x) for x in (5.26, 99.94, 123.4)] == ["5.3", "99.9", "123"]
    assert [rounding.score(44.7, 200), rounding.score(5.43, 6), rounding.score(10)] == ["45", "5.4", "10"]


def test_negative_zero_has_no_sign():
    assert rounding.plain(Decimal("-0.0"), 1) == "0"


@pytest.mark.parametrize(
    ("low", "high", "rounds", "times", "expected"),
    [
        (6.98, 7.4, rounding.amount, 1, ["7.0", "7.4"]),
        (9.1, 10.44, rounding.amount, 1, ["9.1", "10"]),  # a whole from ten up, not 10.0
        (7, 7.5, rounding.amount, 1, ["7", "7.5"]),  # exact: nothing was cut off
        (0.5962, 0.6038, rounding.percent, 100, ["59.6", "60.4"]),
        (0.12981, 0.13022, rounding.percent, 100, ["12.98", "13.02"]),
        (0.6, 0.6, rounding.percent, 100, ["60", "60"]),
        (0.039999, 0.04, rounding.percent, 100, ["4", "4"]),  # no finer than two decimals more
    ],
)
def test_ends_of_a_range(low, high, rounds, times, expected):
    assert rounding.ends(low, high, rounds, times) == expected
