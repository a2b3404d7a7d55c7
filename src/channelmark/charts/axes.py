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
_FEW_DAYS = 100
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
    if len(found) <= _SOME:
        found += [t for t in steps(low, high, "second", 5) if low <= t <= high and t not in found]
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


def calendar(series: Series, tag: str) -> list[list[Tick]]:
    """Ways to name the dates below a line, the fullest first, each at even steps; the year where it begins."""
    by, labels = series.by, [p.label for p in series.parts]
    if by in ("day", "week"):
        return _of_days([dt.date.fromisoformat(x) for x in labels], by, tag)
    if by == "month":
        return _of_months([dt.date.fromisoformat(f"{x}-01") for x in labels], tag)
    every = [(moment(p.label, by), p.name) for p in series.parts]
    return [every[::k] for k in (1, 2, 4, 8)]


def _of_days(days: list[dt.date], by: str, tag: str) -> list[list[Tick]]:
    """Days or weeks by their date as long as these are few, else the months they lie in."""
    ways: list[list[Tick]] = []
    if (days[-1] - days[0]).days <= _FEW_DAYS:
        for k in (1, 7, 14, 28) if by == "day" else (1, 2, 4):
            some = days[::k]
            words = [dates.day(tag, some[0], "medium"), *(dates.short_day(tag, d) for d in some[1:])]
            ways.append([(float(d.toordinal()), w) for d, w in zip(some, words, strict=True)])
    starts = [dt.date(y, m, 1) for y in range(days[0].year, days[-1].year + 1) for m in range(1, 13)]
    ways += _of_months([d for d in starts if days[0] <= d <= days[-1]], tag)
    return ways or [[(float(days[0].toordinal()), dates.day(tag, days[0], "medium"))]]


def _of_months(starts: list[dt.date], tag: str) -> list[list[Tick]]:
    """Every month, or every second, third, sixth, first; the year with the first of each year."""
    ways = []
    for k in (1, 2, 3, 6, 12):
        some = [d for d in starts if (d.month - 1) % k == 0]
        before = [None, *(d.year for d in some)]
        words = [_month(tag, d, d.year != year) for d, year in zip(some, before, strict=False)]
        ways.append([(float(d.toordinal()), w) for d, w in zip(some, words, strict=True)])
    return [w for w in ways if len(w) > 1] or ways[:1]


def _month(tag: str, day: dt.date, with_year: bool) -> str:
    return dates.month_beside_names(tag, day) if with_year else dates.month_name(tag, day.month, "medium")
