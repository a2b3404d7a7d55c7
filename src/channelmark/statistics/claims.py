"""What published numbers force upon each other: bounds, weighted means, ratios."""

from __future__ import annotations

from ..figures import Figure, Value


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
