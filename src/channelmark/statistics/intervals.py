"""95% intervals, one function a method. None where the cases cannot carry one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from ..figures import Interval

Z = 1.959963984540054
_EXACT_UP_TO = 1000
_FEWEST_CLUSTERS = 5
_REPLICATES = 2000
_SEED = 20_260_101


def wilson(k: int, n: int) -> Interval | None:
    """Wilson's interval of a share k/n; 23/25 gives 0.7503 to 0.9778."""
    if n == 0:
        return None
    z2 = Z * Z
    middle, spread = k + z2 / 2, Z * math.sqrt(k * (n - k) / n + z2 / 4)
    return Interval(
        low=max((middle - spread) / (n + z2), 0.0),
        high=min((middle + spread) / (n + z2), 1.0),
        method="wilson",
    )


def adjusted_wald_nps(promoters: int, detractors: int, n: int) -> Interval | None:
    """Adjusted Wald for NPS (three answers added, spread over the groups); 60, 10 of 100 gives 35.5 to 61.6."""
    if n == 0:
        return None
    size = n + 3
    p, d = (promoters + 0.75) / size, (detractors + 0.75) / size
    spread = Z * math.sqrt((p + d - (p - d) ** 2) / size)
    return Interval(
        low=max(100 * (p - d - spread), -100), high=min(100 * (p - d + spread), 100), method="adjusted_wald"
    )


@lru_cache(maxsize=4096)
def order_ranks(n: int, p: float = 0.5) -> tuple[int, int] | None:
    """Ranks (from 1) of the order statistics that bound the p-quantile; None when n is too small.

    n = 20 gives (6, 15), n = 6 gives (1, 6), n <= 5 none. Exact binomial tails up to n = 1000, normal above.
    """
    low, high = (_exact_ranks if n <= _EXACT_UP_TO else _normal_ranks)(n, p)
    return (low, high) if low >= 1 and high <= n else None


def _exact_ranks(n: int, p: float) -> tuple[int, int]:
    # Largest k with P(X <= k - 1) <= 2.5%, and smallest with P(X >= k) <= 2.5%, X binomial (n, p).
    below, low = 0.0, 0
    for i in range(n + 1):
        below += _binomial(n, i, p)
        if below > 0.025:
            low = i
            break
    above, high = 0.0, n + 1
    for i in range(n, -1, -1):
        above += _binomial(n, i, p)
        if above > 0.025:
            high = i + 1
            break
    return low, high


def _binomial(n: int, k: int, p: float) -> float:
    log = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log + k * math.log(p) + (n - k) * math.log(1 - p))


def _normal_ranks(n: int, p: float) -> tuple[int, int]:
    spread = Z * math.sqrt(n * p * (1 - p))
    return math.floor(n * p - spread), math.ceil(n * p + spread) + 1


def bootstrap_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Interval | None:
    """Percentile bootstrap of sum/sum over clusters (companies or days), seeded; None under five clusters."""
    top, bottom = np.asarray(numerators, float), np.asarray(denominators, float)
    size = len(top)
    if size < _FEWEST_CLUSTERS:
        return None
    picks = np.random.default_rng(_SEED).integers(0, size, (_REPLICATES, size))
    totals = bottom[picks].sum(axis=1)
    ratios = top[picks].sum(axis=1)[totals > 0] / totals[totals > 0]
    low, high = np.percentile(ratios, [2.5, 97.5])
    return Interval(low=float(low), high=float(high), method="bootstrap")


def quotient(a: Interval | None, b: Interval | None) -> Interval | None:
    """A cautious interval of a/b from the intervals of both; None when either is missing or b may be zero."""
    if a is None or b is None or b.low <= 0:
        return None
    return Interval(low=a.low / b.high, high=a.high / b.low, method=a.method)
