"""Intervals against published vectors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.figures import Interval
from channelmark.statistics.intervals import adjusted_wald_nps, bootstrap_ratio, order_ranks, quotient, wilson


def test_wilson_vectors():
    assert (wilson(23, 25).low, wilson(23, 25).high) == (
        pytest.approx(0.7503, abs=5e-5),
        pytest.approx(0.9778, abs=5e-5),
    )
    assert (wilson(0, 10).low, wilson(0, 10).high) == (0, pytest.approx(0.2775, abs=5e-5))
    assert wilson(0, 0) is None


@given(st.integers(1, 500), st.data())
def test_wilson_holds_the_share_and_stays_inside(n, data):
    k = data.draw(st.integers(0, n))
    i = wilson(k, n)
    assert 0 <= i.low <= k / n + 1e-12
    assert k / n - 1e-12 <= i.high <= 1


def test_nps_vector():
    # 60 promoters, 10 detractors of 100: 35.5 to 61.6
    i = adjusted_wald_nps(60, 10, 100)
    assert (round(i.low, 1), round(i.high, 1)) == (35.5, 61.6)


def test_order_ranks_vectors():
    assert order_ranks(20) == (6, 15)
    assert order_ranks(6) == (1, 6)
    assert [order_ranks(n) for n in range(6)] == [None] * 6


def test_exact_and_normal_ranks_meet():
    exact, normal = order_ranks(1000), order_ranks(1001)
    assert abs(exact[0] - normal[0]) <= 1
    assert abs(exact[1] - normal[1]) <= 1


@given(st.integers(6, 400))
def test_median_ranks_are_symmetric(n):
    low, high = order_ranks(n)
    assert low + high == n + 1


def test_extreme_quantiles_need_more_cases():
    # p = 0.95 needs 0.95^n <= 0.025, n >= 72, before the largest value bounds it from above.
    assert order_ranks(71, 0.95) is None
    assert order_ranks(73, 0.95) is not None


def test_the_bootstrap_is_seeded_and_needs_five_clusters():
    a = bootstrap_ratio([1, 2, 3, 4, 5], [1, 1, 1, 1, 1])
    assert a == bootstrap_ratio([1, 2, 3, 4, 5], [1, 1, 1, 1, 1])
    assert a.low < 3 < a.high
    assert bootstrap_ratio([1, 2, 3, 4], [1, 1, 1, 1]) is None


def test_a_quotient_is_cautious():
    a, b = Interval(low=2, high=4, method="m"), Interval(low=1, high=2, method="m")
    assert (quotient(a, b).low, quotient(a, b).high) == (1, 4)
    assert quotient(a, Interval(low=0, high=1, method="m")) is None
