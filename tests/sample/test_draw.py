"""Draws that belong to a thing, and the groups they are used on."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.sample.draw import Dice, below, codes, mixed_shares, places, portions, quantile, starts


def test_a_thing_keeps_its_values_whatever_else_is_drawn():
    many = Dice.of(7, "contact", 3, np.arange(1000))
    some = Dice.of(7, "contact", 3, np.array([5, 900]))
    assert (many.uniform("reply")[[5, 900]] == some.uniform("reply")).all()
    assert (many.take(np.array([5, 900])).normal("x") == some.normal("x")).all()


def test_seed_kind_number_and_purpose_all_matter():
    one = Dice.of(7, "contact", 3, np.arange(50)).uniform("reply")
    others = (
        Dice.of(8, "contact", 3, np.arange(50)).uniform("reply"),
        Dice.of(7, "visit", 3, np.arange(50)).uniform("reply"),
        Dice.of(7, "contact", 4, np.arange(50)).uniform("reply"),
        Dice.of(7, "contact", 3, np.arange(50)).uniform("close"),
    )
    assert all((one != other).all() for other in others)


def test_uniform_values_are_uniform_and_purposes_independent():
    dice = Dice.of(1, "contact", 0, np.arange(100_000))
    a, b = dice.uniform("a"), dice.uniform("b")
    assert a.min() > 0 and a.max() < 1
    # The standard error of the mean is 0.29 / sqrt(100000) = 0.0009, that of the correlation 0.003.
    assert abs(a.mean() - 0.5) < 0.004
    assert abs(np.corrcoef(a, b)[0, 1]) < 0.013


def test_even_values_leave_no_gap():
    spread = np.sort(Dice.of(1, "contact", 0, np.arange(1000)).even("reply"))
    # Three distances at most (Steinhaus); for the golden ratio none above 1.62 / n.
    assert np.diff(spread).max() < 1.7 / 1000


def test_normal_values_have_the_shares_of_the_normal_distribution():
    assert below(np.array([0.0, 1.0, -1.96])) == pytest.approx([0.5, 0.8413, 0.0250], abs=1e-4)
    assert quantile(np.array([0.5, 0.9])) == pytest.approx([0, 1.2816], abs=1e-3)


def test_a_mixture_of_companies_is_spread_evenly_again():
    pulls, weights = np.array([-0.5, 0.0, 1.0]), np.array([1.0, 2.0, 1.0])
    z = quantile((np.arange(4000) + 0.5) / 4000)
    mixed = np.concatenate([z + pulls[0], z + pulls[1], z + pulls[1], z + pulls[2]])
    shares = np.sort(mixed_shares(mixed, pulls, weights))
    assert shares == pytest.approx((np.arange(16000) + 0.5) / 16000, abs=2e-3)


def test_codes_take_their_shares():
    assert codes(np.array([0.0, 0.24, 0.26, 0.99]), [1, 2, 1]).tolist() == [0, 0, 1, 2]


@given(st.integers(0, 5000), st.lists(st.floats(0.1, 10), min_size=1, max_size=9))
def test_portions_sum_to_the_total(total, weights):
    parts = portions(total, np.array(weights))
    assert parts.sum() == total
    assert (np.abs(parts - total * np.array(weights) / sum(weights)) <= 1).all()


@given(st.lists(st.integers(1, 4), max_size=8))
def test_places_count_each_group_from_nought(sizes):
    groups = np.repeat(np.arange(len(sizes)), sizes)
    assert places(groups).tolist() == [k for n in sizes for k in range(n)]
    assert starts(groups).sum() == len(sizes)
