"""Random values that belong to a thing, not to a place in a stream.

A value is a hash of the seed, the thing (a contact, a customer, a shift …) and the purpose. So a contact is the same
whatever is drawn before it, and a sample can be made in pieces of any size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .plan import Flags, Floats, Ints

_NORMAL = NormalDist()
_AT = np.linspace(-4.5, 4.5, 3601)
_BELOW = np.array([_NORMAL.cdf(float(x)) for x in _AT])

EVEN_STEPS: Mapping[str, float] = MappingProxyType(
    {
        # Irrational and independent of each other, so that the purposes are spread evenly together too.
        "reply": 0.6180339887498949,
        "resolve": 0.41421356237309515,
        "network": 0.7320508075688772,
        "reopened": 0.23606797749978969,
        "second_round": 0.6457513110645906,
        "survey": 0.3166247903554,
        "answered_survey": 0.605551275463989,
        "score": 0.12310562561766059,
        "transfer": 0.3588989435406731,
    }
)


@dataclass(frozen=True)
class Dice:
    """One key a thing; every purpose gives each thing a value of its own."""

    keys: NDArray[np.uint64]
    order: Ints
    """Place of each thing among its like, for values that are spread evenly."""

    @classmethod
    def of(cls, seed: int, kind: str, *numbers: Any, order: Ints | None = None) -> Dice:
        """Dice for things of a kind, each told by whole numbers (arrays or single ones)."""
        parts = np.broadcast_arrays(*(np.atleast_1d(np.asarray(n, dtype=np.int64)) for n in numbers))
        keys = np.full(parts[0].shape, _salt(f"{seed}:{kind}"), dtype=np.uint64)
        for part in parts:
            keys = _mixed(keys ^ (part.astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15))
        return cls(keys, parts[-1] if order is None else order)

    def __len__(self) -> int:
        return len(self.keys)

    def take(self, which: Ints | Flags) -> Dice:
        """The dice of some of the things."""
        return Dice(self.keys[which], self.order[which])

    def uniform(self, purpose: str) -> Floats:
        """Between 0 and 1, neither included."""
        bits = _mixed(self.keys ^ np.full(1, _salt(purpose), dtype=np.uint64)) >> np.uint64(12)
        return np.asarray((bits + 0.5) / 2.0**52)

    def even(self, purpose: str, group: Floats | float = 0.0) -> Floats:
        """Between 0 and 1, spread evenly over the things in their order; `group` moves each group's own start."""
        return np.asarray((self.order * EVEN_STEPS[purpose] + group + 0.5 * EVEN_STEPS[purpose]) % 1.0)

    def between(self, purpose: str, low: Any, high: Any) -> Floats:
        """Between low and high."""
        return np.asarray(low + (high - low) * self.uniform(purpose))

    def whole(self, purpose: str, n: Any) -> Ints:
        """Whole numbers from 0 to n - 1."""
        return np.asarray(self.uniform(purpose) * n).astype(np.int64)

    def normal(self, purpose: str) -> Floats:
        """Normal values."""
        return quantile(self.uniform(purpose))

    def chance(self, purpose: str, share: Any) -> Flags:
        """True for about this share."""
        return np.asarray(self.uniform(purpose) < share)

    def pick(self, purpose: str, shares: Sequence[float]) -> Ints:
        """Codes 0, 1, 2 … in about these shares."""
        return codes(self.uniform(purpose), shares)

    def skewed(self, purpose: str, mean: Any, sigma: float) -> Floats:
        """Lognormal values with this mean; sigma says how long the tail is."""
        return np.asarray(mean * np.exp(sigma * self.normal(purpose) - sigma**2 / 2))


def codes(shares_at: Floats, shares: Sequence[float]) -> Ints:
    """The code each place between 0 and 1 falls on, when codes take these shares."""
    bounds = np.cumsum(shares) / sum(shares)
    return np.minimum(np.searchsorted(bounds, shares_at, side="right"), len(shares) - 1).astype(np.int64)


def quantile(shares: Floats) -> Floats:
    """Normal value below which a share lies."""
    return np.asarray(np.interp(shares, _BELOW, _AT))


def below(values: Floats) -> Floats:
    """Share of normal values below each value."""
    return np.asarray(np.interp(values, _AT, _BELOW))


def mixed_shares(values: Floats, pulls: Floats, weights: Floats) -> Floats:
    """Share of a mixture of normals (one a company, moved by its pull) that lies below each value."""
    table = np.zeros(len(_AT))
    for pull, weight in zip(pulls, weights, strict=True):
        table += weight * below(_AT - pull)
    return np.asarray(np.interp(values, _AT, table / max(weights.sum(), 1e-12)))


def quota(dice: Dice, purpose: str, shares: Sequence[float]) -> Ints:
    """Codes in the given shares, as exact as the number of things allows, in random order."""
    n = len(dice)
    placed = np.empty(n)
    placed[np.argsort(dice.uniform(purpose), kind="stable")] = (np.arange(n) + 0.5) / max(n, 1)
    return codes(placed, shares)


def portions(total: int, weights: Floats) -> Ints:
    """Whole numbers in the proportion of the weights that sum to total."""
    edges = np.rint(np.concatenate(([0.0], np.cumsum(weights) / weights.sum())) * total)
    return np.asarray(np.diff(edges), dtype=np.int64)


def seconds(values: Floats) -> Ints:
    """Whole seconds."""
    return np.rint(values).astype(np.int64)


def places(groups: Ints) -> Ints:
    """Place of each row within its group, from 0; rows of a group lie together."""
    n = len(groups)
    if n == 0:
        return np.zeros(0, dtype=np.int64)
    first = np.flatnonzero(np.concatenate(([True], groups[1:] != groups[:-1])))
    return np.arange(n) - np.repeat(first, np.diff(np.append(first, n)))


def starts(groups: Ints) -> Flags:
    """Whether each row is the first of its group; rows of a group lie together."""
    return np.concatenate((np.ones(min(len(groups), 1), dtype=bool), groups[1:] != groups[:-1]))


def running_max(groups: Ints, values: Ints) -> Ints:
    """Largest value so far within each group; rows of a group lie together."""
    # Each group is lifted above the one before: wider than the distance of any two instants.
    lift = np.cumsum(starts(groups)) * 2**42
    return np.asarray(np.maximum.accumulate(values + lift) - lift)


def _salt(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def _mixed(keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """SplitMix64's finalizer (Steele, Lea and Flood, 2014): every bit of the key moves every bit of the result."""
    keys = (keys ^ (keys >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    keys = (keys ^ (keys >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(keys ^ (keys >> np.uint64(31)))
