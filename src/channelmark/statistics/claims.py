"""What published numbers force upon each other: bounds, weighted means, ratios; and which claims they refute."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ..figures import Figure, Value

Rule = Literal[
    "parts",  # parts of a whole sum to one
    "share",  # a share lies between none and all
    "falls",  # a share reached within a longer time is no smaller
    "mean",  # a mean lies within what the shares reached allow
    "scale",  # a score lies on its scale
    "little",  # what stands is what comes a day times the days it stays
]
_ROUNDING = 0.015
_LITTLE_TOLERANCE = 0.25
_SHARES: Mapping[str, str] = {
    "first_response_time": "first_response_within_rate",
    "resolution_time": "resolved_within_rate",
}
"""Metric of a mean -> metric of the shares reached within a time."""
_STOCKS = {"pending_tickets": ("tickets_per_day", ("portal_processing_time", "resolution_time"))}
"""Metric of a stock -> metric of its rate, and metrics of the time that one stays."""


@dataclass(frozen=True)
class Refuted:
    """A claim that cannot hold, and what it should have been within."""

    rule: Rule
    figure: str
    claimed: float
    low: float
    high: float
    against: tuple[str, ...] = ()
    """Ids of the figures that refute it; none where it refutes itself."""


def refuted(figures: Iterable[Figure]) -> list[Refuted]:
    """Claims among these figures that cannot hold, each one alone or beside the others of its channel."""
    known = list(figures)
    found = [r for f in known for r in _alone(f)]
    for f in known:
        beside = [g for g in known if g.qualifier == f.qualifier and g.id != f.id]
        found += [*_means(f, beside), *_stocks(f, beside)]
    return found


def _alone(f: Figure) -> Iterator[Refuted]:
    numbers = [v.value for v in f.values if v.value is not None]
    if f.kind == "split" and len(numbers) == len(f.values) and abs(sum(numbers) - 1) > _ROUNDING:
        yield Refuted("parts", f.id, sum(numbers), 1, 1)
    if f.kind in ("percent", "split", "cumulative"):
        yield from (Refuted("share", f.id, x, 0, 1) for x in numbers if not 0 <= x <= 1)
    if f.kind == "cumulative":
        reached = [v.value or 0 for v in sorted(f.values, key=lambda v: v.within or 0)]
        yield from (Refuted("falls", f.id, b, a, 1) for a, b in pairwise(reached) if b < a)
    if f.kind == "score" and f.scale and f.scale.low is not None and f.scale.high is not None:
        low, high = f.scale.low, f.scale.high
        yield from (Refuted("scale", f.id, x, low, high) for x in numbers if not low <= x <= high)


def _means(f: Figure, beside: Iterable[Figure]) -> Iterator[Refuted]:
    """What calls itself a mean, or names no statistic: also what another place of the same document printed."""
    if f.statistic not in ("mean", "distribution") or f.kind not in ("duration", "triple"):
        return
    shares = [
        g
        for g in beside
        if g.kind == "cumulative" and g.metric == _SHARES.get(f.metric or "") and g.population == f.population
    ]
    claims = [v for v in f.values if v.label in (None, "typical")]
    claims += [v for c in f.disputed if c.type.startswith("two-values") for v in c.values]
    for g in shares:
        low, high = mean_lower_bound(g), mean_upper_bound(g)
        tops = [v.value if v.value is not None else v.high for v in claims]
        bottoms = [v.value if v.value is not None else v.low for v in claims]
        yield from (Refuted("mean", f.id, x, low, high, (g.id,)) for x in tops if x is not None and x < low)
        yield from (
            Refuted("mean", f.id, x, low, high, (g.id,)) for x in bottoms if x is not None and x > high
        )


def _stocks(f: Figure, beside: Iterable[Figure]) -> Iterator[Refuted]:
    rate_of, times_of = _STOCKS.get(f.metric or "", ("", ()))
    others = {g.metric: g for g in beside if g.values}
    rate, time = others.get(rate_of), next((others[t] for t in times_of if t in others), None)
    if rate is None or time is None:
        return
    low, high = stock_range(rate.values[0], time.values[0])
    claims = [v.value for v in f.values] + [v.value for c in f.disputed for v in c.values]
    for x in dict.fromkeys(c for c in claims if c is not None):
        if not low * (1 - _LITTLE_TOLERANCE) <= x <= high * (1 + _LITTLE_TOLERANCE):
            yield Refuted("little", f.id, x, low, high, (rate.id, time.id))


def mean_lower_bound(cumulative: Figure) -> float:
    """The least mean (seconds) that shares reached within times allow.

    Cases between two thresholds took at least the lower one; those after the last took at least that.
    10/60/90% within 1/24/48 h: 0.5 x 1 h + 0.3 x 24 h + 0.1 x 48 h = 12.5 h.
    """
    bound, reached, lower = 0.0, 0.0, 0.0
    for v in cumulative.values:
        share, within = v.value or 0.0, v.within or 0.0
        bound += (share - reached) * lower
        reached, lower = share, within
    return bound + (1 - reached) * lower


def mean_upper_bound(cumulative: Figure) -> float:
    """The greatest mean that shares reached within times allow: infinite unless the last of them is all."""
    bound, reached = 0.0, 0.0
    for v in cumulative.values:
        share = v.value or 0.0
        bound += (share - reached) * (v.within or 0.0)
        reached = share
    return bound if reached >= 1 else math.inf


def stock_range(rate: Value, time: Value) -> tuple[float, float]:
    """What stands, by Little's law: so many a day times the days each stays; either may be a range."""
    low, high = _ends(rate)
    short, long = _ends(time)
    return low * short / 86400, high * long / 86400


def weighted_mean(times: Figure, shares: Figure) -> float:
    """Mean of category times weighted by the categories' shares; both figures name the same categories."""
    pairs = [(times.value(v.label or "").value or 0.0, v.value or 0.0) for v in shares.values]
    return sum(t * s for t, s in pairs) / sum(s for _, s in pairs)


def ratio_range(slow: Value, fast: Value) -> tuple[float, float]:
    """Least and greatest quotient of two times, either of which may be a range."""
    low, high = _ends(slow)
    fast_low, fast_high = _ends(fast)
    return low / fast_high, high / fast_low


def _ends(v: Value) -> tuple[float, float]:
    if v.value is not None:
        return v.value, v.value
    return v.low or 0.0, v.high or 0.0
