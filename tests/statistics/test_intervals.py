"""Intervals against published vectors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.figures import Interval
from channelmark.statistics.intervals import (
    adjusted_wald_nps,
    bootstrap,
    bootstrap_ratio,
    newcombe,
    order_ranks,
    quotient,
    spearman,
    student,
    wilson,
)


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


def test_newcombe_vector():
    # Newcombe 1998, 56/70 against 48/80 by method 10: 0.0524 to 0.3339
    i = newcombe(56, 70, 48, 80)
    assert (round(i.low, 4), round(i.high, 4)) == (0.0524, 0.3339)
    assert newcombe(1, 2, 0, 0) is None


@given(st.integers(1, 200), st.integers(1, 200), st.data())
def test_newcombe_holds_the_difference_and_turns_with_it(n1, n2, data):
    k1, k2 = data.draw(st.integers(0, n1)), data.draw(st.integers(0, n2))
    i, j = newcombe(k1, n1, k2, n2), newcombe(k2, n2, k1, n1)
    assert i.low - 1e-9 <= k1 / n1 - k2 / n2 <= i.high + 1e-9
    assert (i.low, i.high) == (pytest.approx(-j.high), pytest.approx(-j.low))


@pytest.mark.parametrize(("df", "t"), [(1, 12.7062), (2, 4.3027), (5, 2.5706), (10, 2.2281), (30, 2.0423)])
def test_student_vectors(df, t):
    assert student(df) == pytest.approx(t, abs=5e-5)


def test_spearman_by_fisher():
    # rho 0.5 of 30: z = 0.5493, spread 1.96 x sqrt(1.125 / 27) = 0.4001; tanh(0.1492) to tanh(0.9494)
    i = spearman(0.5, 30)
    assert (i.low, i.high) == (pytest.approx(0.1481, abs=5e-4), pytest.approx(0.7395, abs=5e-4))
    assert spearman(0.5, 3) is None


def test_many_clusters_are_drawn_in_slices():
    # 3,000 clusters of one and two: the mean 1.5 lies within a narrow interval, the same each time.
    values = [1.0, 2.0] * 1500
    i = bootstrap_ratio(values, [1.0] * 3000)
    assert i == bootstrap_ratio(values, [1.0] * 3000)
    # Standard error 0.5 / sqrt(3000) = 0.0091, so 1.482 to 1.518.
    assert (i.low, i.high) == (pytest.approx(1.482, abs=2e-3), pytest.approx(1.518, abs=2e-3))


def test_the_bootstrap_leaves_replicates_without_a_value_out():
    i = bootstrap([(1.0, 1.0)] + [(0.0, 0.0)] * 5, lambda a, b: a / b)
    assert (i.low, i.high) == (1.0, 1.0)
