"""95% intervals, one function a method. None where the cases cannot carry one."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..figures import Interval

Array = NDArray[np.float64]

Z = 1.959963984540054
_EXACT_UP_TO = 1000
_FEWEST_CLUSTERS = 5
_REPLICATES = 2000
_SEED = 20_260_101
_SHARED_UP_TO = 400
_SLICE = 2_000_000
_PAIRS_OF_FISHER = 3
_TAIL = 0.025


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


def bootstrap(clusters: Sequence[Sequence[float]], figure: Callable[..., Array]) -> Interval | None:
    """Percentile bootstrap of a figure made of sums over clusters (companies or days), seeded.

    A cluster is a row of sums; `figure` takes each column's sum, for all replicates at once, and may give NaN where
    a replicate has no value. None under five clusters, or where every replicate lacks a value.
    """
    sums = np.asarray(clusters, float)
    if len(sums) < _FEWEST_CLUSTERS:
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        return middle_of(figure(*_resampled(sums).T))


def middle_of(drawn: Array) -> Interval | None:
    """The middle 95% of a figure's replicates; None where none of them has a value."""
    drawn = drawn[np.isfinite(drawn)]
    if not len(drawn):
        return None
    low, high = np.percentile(drawn, [2.5, 97.5])
    return Interval(low=float(low), high=float(high), method="bootstrap")


def times_drawn(size: int) -> Array:
    """How often each of `size` cases is drawn, one row a replicate; the same for every figure of that size."""
    return _counts(size) if size <= _SHARED_UP_TO else _counts.__wrapped__(size)


def _resampled(sums: Array) -> Array:
    """Each column's sum in each replicate. Few clusters share their draws; many are drawn in slices that fit memory."""
    if len(sums) <= _SHARED_UP_TO:
        return _counts(len(sums)) @ sums
    random = np.random.default_rng(_SEED)
    step = max(1, _SLICE // len(sums))
    sizes = [min(step, _REPLICATES - i) for i in range(0, _REPLICATES, step)]
    drawn = [sums[random.integers(0, len(sums), (n, len(sums)))].sum(axis=1) for n in sizes]
    return np.concatenate(drawn)


@lru_cache(maxsize=16)
def _counts(size: int) -> Array:
    picks = np.random.default_rng(_SEED).integers(0, size, (_REPLICATES, size))
    drawn = np.zeros((_REPLICATES, size))
    np.add.at(drawn, (np.arange(_REPLICATES)[:, None], picks), 1.0)
    return drawn


def bootstrap_ratio(numerators: Sequence[float], denominators: Sequence[float]) -> Interval | None:
    """Percentile bootstrap of sum/sum over clusters (companies or days), seeded; None under five clusters."""
    return bootstrap(list(zip(numerators, denominators, strict=True)), lambda top, bottom: top / bottom)


def newcombe(k1: int, n1: int, k2: int, n2: int) -> Interval | None:
    """Newcombe's interval of k1/n1 - k2/n2, from the two Wilson intervals; 56/70 - 48/80 gives 0.0524 to 0.3339."""
    a, b = wilson(k1, n1), wilson(k2, n2)
    return difference(k1 / n1, a, k2 / n2, b, "newcombe") if a and b else None


def difference(
    a: float, of_a: Interval | None, b: float, of_b: Interval | None, method: str = "square_and_add"
) -> Interval | None:
    """An interval of a - b from those of two independent values (Zou and Donner 2008); Newcombe's for shares."""
    if of_a is None or of_b is None:
        return None
    low = a - b - math.hypot(a - of_a.low, of_b.high - b)
    high = a - b + math.hypot(of_a.high - a, b - of_b.low)
    return Interval(low=low, high=high, method=method)


def spearman(rho: float, n: int) -> Interval | None:
    """Interval of a rank correlation by Fisher's z, with Bonett and Wright's variance; None under four pairs."""
    if n <= _PAIRS_OF_FISHER or abs(rho) >= 1:
        return None
    z, spread = math.atanh(rho), Z * math.sqrt((1 + rho * rho / 2) / (n - 3))
    return Interval(low=math.tanh(z - spread), high=math.tanh(z + spread), method="fisher_z")


@lru_cache(maxsize=1024)
def student(df: int) -> float:
    """The t that 97.5% of Student's distribution lie below: 12.706 for one degree of freedom, 2.228 for ten."""
    # Hill's series would do for many degrees; bisection on the integral is exact to ten digits for all of them.
    low, high = Z, 13.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _student_tail(middle, df) > _TAIL else (low, middle)
    return (low + high) / 2


def _student_tail(t: float, df: int) -> float:
    """P(T > t): with x = sqrt(df) tan(a) the density is cos(a)^(df - 1), smooth on a finite stretch."""
    scale = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(math.pi)
    nodes, weights = _legendre()
    start, end = math.atan(t / math.sqrt(df)), math.pi / 2
    at = (end - start) / 2 * nodes + (end + start) / 2
    return float(scale * (end - start) / 2 * (weights * np.cos(at) ** (df - 1)).sum())


@lru_cache(maxsize=1)
def _legendre() -> tuple[Array, Array]:
    nodes, weights = np.polynomial.legendre.leggauss(100)
    return nodes, weights


def quotient(a: Interval | None, b: Interval | None) -> Interval | None:
    """A cautious interval of a/b from the intervals of both; None when either is missing or b may be zero."""
    if a is None or b is None or b.low <= 0:
        return None
    return Interval(low=a.low / b.high, high=a.high / b.low, method=a.method)
