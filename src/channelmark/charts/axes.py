"""Round numbers and named times for axes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from math import ceil, floor, log10

from ..locales import dates
from ..locales.numbers import function_for
from .asked import Series, moment
from .sheet import Tick

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_STEPS = (
    *(1, 2, 5, 10, 15, 30),
    *(_MINUTE * m for m in (1, 2, 5, 10, 15, 30)),
    *(_HOUR * h for h in (1, 2, 4, 6, 12, 24)),
    *(_DAY * d for d in (2, 5, 10, 20, 50, 100)),
)
_NAMED = (
    (1, 10, _MINUTE, 10 * _MINUTE, _HOUR, 4 * _HOUR, _DAY, 7 * _DAY, 30 * _DAY),
    (30, 5 * _MINUTE, 30 * _MINUTE, 2 * _HOUR, 12 * _HOUR, 3 * _DAY),
    (5, 2, 15, 2 * _MINUTE, 15 * _MINUTE, 8 * _HOUR, 2 * _DAY, 14 * _DAY),
    (20, 3, 3 * _MINUTE, 20 * _MINUTE, 45 * _MINUTE, 3 * _HOUR, 6 * _HOUR, 4 * _DAY, 5 * _DAY),
)
"""Times that an axis may name, the most telling ones first."""
_SOME = 3
Words = Callable[[float], str]


def steps(low: float, high: float, unit: str, most: int) -> list[float]:
    """Round values from at or below the lowest to at or above the highest, at most so many steps apart."""
    step = _step((high - low) or abs(high) or 1.0, unit, most)
    first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
    return [i * step for i in range(first, max(last, first + 1) + 1)]


def _step(span: float, unit: str, most: int) -> float:
    least = span / most
    if unit == "second" and least > _STEPS[0] / 2:
        return float(next((s for s in _STEPS if s >= least), _STEPS[-1] * ceil(least / _STEPS[-1])))
    size = float(10.0 ** floor(log10(least)))
    step = next(m * size for m in (1, 2, 5, 10) if m * size >= least * (1 - 1e-9))
    # A count has no halves.
    whole = function_for(unit) == "NUMBER" and "/" not in unit
    return max(1.0, step) if whole else step


def named_times(low: float, high: float, words: Words) -> list[Tick]:
    """Times between two ends, the most telling ones first; an axis that held too few of them reaches further."""
    found = [float(t) for rank in _NAMED for t in rank if low <= t <= high]
    return [(t, words(t)) for t in found]


def reach(low: float, high: float) -> tuple[float, float]:
    """Ends of a logarithmic axis that holds the values with some air, and a few named times."""
    low, high = max(low, 0.5) / 1.12, max(high, 0.6) * 1.12
    every = sorted(t for rank in _NAMED for t in rank)
    while sum(low <= t <= high for t in every) < _SOME - 1:
        below = max((t for t in every if t < low), default=low)
        above = min((t for t in every if t > high), default=high)
        low, high = (
            (below * 0.97, high) if low / below < above / high and below < low else (low, above * 1.03)
        )
        if below == low and above == high:
            break
    return low, high


def calendar(series: Series, tag: str) -> list[Tick]:
    """Dates below a line, the most telling first: months for days and weeks, with their year where it changes."""
    by = series.by
    if by in ("day", "week"):
        return _month_starts(series, tag)
    names = {p.label: p.name for p in series.parts}
    if by == "month":
        names = _months(list(names), tag)
    ticks = [(moment(label, by), name) for label, name in names.items()]
    return _by_halves(ticks)


def _month_starts(series: Series, tag: str) -> list[Tick]:
    first = dt.date.fromordinal(int(moment(series.parts[0].label, series.by)))
    last = dt.date.fromordinal(int(moment(series.parts[-1].label, series.by)))
    every = [dt.date(y, m, 1) for y in range(first.year, last.year + 1) for m in range(1, 13)]
    starts = [d for d in every if first <= d <= last]
    if len(starts) < 2:
        days = [dt.date.fromordinal(int(moment(p.label, series.by))) for p in series.parts]
        return _by_halves([(float(d.toordinal()), dates.short_day(tag, d)) for d in days])
    words = _months([d.isoformat()[:7] for d in starts], tag)
    return _by_halves([(float(d.toordinal()), words[d.isoformat()[:7]]) for d in starts])


def _months(labels: list[str], tag: str) -> dict[str, str]:
    """Short names, with the year at the first month and at each January."""
    told = {}
    for i, label in enumerate(labels):
        number = int(label[5:7])
        year = i == 0 or number == 1
        told[label] = dates.month(tag, label, "medium") if year else dates.month_name(tag, number, "medium")
    return told


def _by_halves(ticks: list[Tick]) -> list[Tick]:
    """First, last, middle, quarters …: where room is short, what is left is spread evenly."""
    count, kept, step = len(ticks), [], 1
    while step < count:
        step *= 2
    while step >= 1:
        kept += [t for t in ticks[::step] if t not in kept]
        step //= 2
    return kept
