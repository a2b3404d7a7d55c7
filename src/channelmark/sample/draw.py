"""Random draws whose shares come out as planned, not only on average."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .plan import Flags, Floats, Ints


def even_shares(rng: np.random.Generator, n: int, pull: Floats | float = 0.0) -> Floats:
    """Shares spread evenly over 0 to 1, one a contact; a contact with a larger pull tends to get a larger one."""
    strength = rng.standard_normal(n) + pull
    shares = np.empty(n)
    shares[np.argsort(strength, kind="stable")] = (np.arange(n) + 0.5) / max(n, 1)
    return shares


def quota(rng: np.random.Generator, n: int, shares: Sequence[float]) -> Ints:
    """Codes 0, 1, 2 … in the given shares, as exact as n allows, in random order."""
    bounds = np.cumsum(shares) / sum(shares)
    codes = np.searchsorted(bounds, (np.arange(n) + 0.5) / max(n, 1))
    return rng.permutation(np.minimum(codes, len(shares) - 1)).astype(np.int64)


def chosen(rng: np.random.Generator, n: int, share: float) -> Flags:
    """True for a share of n, in random order."""
    return np.asarray(rng.permutation(n) < round(n * share))


def skewed(rng: np.random.Generator, n: int, mean: float, sigma: float) -> Floats:
    """Lognormal values with this mean; sigma says how long the tail is."""
    return np.asarray(mean * np.exp(sigma * rng.standard_normal(n) - sigma**2 / 2))


def portions(total: int, weights: Floats) -> Ints:
    """Whole numbers in the proportion of the weights that sum to total."""
    edges = np.rint(np.concatenate(([0.0], np.cumsum(weights) / weights.sum())) * total)
    return np.asarray(np.diff(edges), dtype=np.int64)


def seconds(values: Floats) -> Ints:
    """Whole seconds."""
    return np.rint(values).astype(np.int64)
