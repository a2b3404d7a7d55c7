"""What a rule asks the data: the value of the last whole period (or of everything), and the one before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..benchmarks import Context
from ..benchmarks.filters import condition, known_value
from ..benchmarks.targets.rules import Rule
from ..figures import Interval
from ..statistics.asks import Ask
from ..statistics.cases import widened
from ..statistics.cells import Estimate
from ..statistics.estimates import estimate
from ..statistics.intervals import quotient
from ..statistics.means import sums
from ..statistics.pairs import Clusters, apart, averages
from ..statistics.periods import Span, between, bounds, spans

Key = tuple[Any, ...]


@dataclass(frozen=True)
class Stretch:
    """A whole period of the companies' local time."""

    bucket: str
    key: Any
    span: Span

    @property
    def days(self) -> tuple[str, str]:
        """First and last day, ISO."""
        start, end = self.span
        return start.date().isoformat(), (end - dt.timedelta(seconds=1)).date().isoformat()


@dataclass(frozen=True)
class Found:
    """The cells of a rule by the value of its breakdown, and those of the period before."""

    now: Mapping[Key, Estimate]
    before: Mapping[Key, Estimate]
    drawn: tuple[Clusters, Clusters] | None = None
    """What each cluster adds to the cells, for the interval of a difference of means."""


def last_periods(context: Context, rule: Rule) -> tuple[Stretch | None, Stretch | None]:
    """The last period that the data cover whole, and the one before it; None where there is none."""
    known = spans(context.engine, rule.asked)
    own = known.own()
    bucket = rule.period or ""
    if not own:
        return None, None
    keys = list(between(bucket, min(a for a, _ in own), max(b for _, b in own)))
    whole = [known.whole(bucket, k) for k in keys]
    if True not in whole:
        return None, None
    at = len(whole) - 1 - whole[::-1].index(True)
    found = [Stretch(bucket, k, bounds(bucket, k)) for k in keys]
    return found[at], found[at - 1] if at and whole[at - 1] else None


def request(context: Context, rule: Rule) -> Ask:
    """The request for the cases of a rule. BadCallError for a condition on what its cases do not know."""
    ask = rule.asked
    typed = [condition(context.engine, ask, text) for text in rule.where]
    channel = [f"channel = '{known_value('channel', rule.channel)}'"] if rule.channel else []
    key = rule.breakdown
    if key:
        widened(context.engine, ask, [key])  # one that the cases do not know is told with those they know
    known = [f"{key} is not null"] if key else []
    conditions = [f"({c})" for c in (*channel, *typed, *known)]
    return replace(ask, by=(key,) if key else (), where=" and ".join(conditions) or "true")


def find(context: Context, ask: Ask, now: Stretch | None, before: Stretch | None, rule: Rule) -> Found:
    """The cells of the period and of the one before; without a period, of everything."""
    first = _within(ask, now)
    drawn = None
    if rule.change == "difference" and averages(first) and before:
        drawn = (sums(context.engine, first), sums(context.engine, _within(ask, before)))
    return Found(
        now=_cells(context, first, now),
        before=_cells(context, _within(ask, before), before) if before else {},
        drawn=drawn,
    )


def _within(ask: Ask, stretch: Stretch | None) -> Ask:
    """The same request for the cases of one period; the period is among its keys, so that one too short is refused."""
    if stretch is None:
        return ask
    since, until = (t.isoformat(" ") for t in stretch.span)
    return replace(ask, by=(*ask.by, stretch.bucket), since=since, until=until)


def _cells(context: Context, ask: Ask, stretch: Stretch | None) -> dict[Key, Estimate]:
    drop = stretch.bucket if stretch else ""
    cells = estimate(context.engine, ask)
    return {tuple(v for k, v in e.keys.items() if k != drop): e for e in cells}


def changed(ask: Ask, rule: Rule, found: Found, key: Key) -> Estimate:
    """The change of one cell from the period before, with the cases of both; no value where either has none."""
    now, before = found.now[key], found.before[key]
    both = replace(now, value=None, interval=None, n=now.n + before.n)
    if now.value is None or before.value is None:
        return replace(both, suppressed=now.suppressed or before.suppressed)
    if rule.change == "difference":
        return replace(both, value=now.value - before.value, interval=_apart(ask, found, now, before))
    if not before.value:
        return both
    between_ends = quotient(now.interval, before.interval)
    return replace(both, value=now.value / before.value - 1, interval=_less_one(between_ends))


def _apart(ask: Ask, found: Found, now: Estimate, before: Estimate) -> Interval | None:
    halves = []
    if found.drawn:
        cells = zip(found.drawn, (now, before), strict=True)
        halves = [d.get(tuple(e.keys.values()), {}) for d, e in cells]
    return apart(ask, now, before, halves)


def _less_one(i: Interval | None) -> Interval | None:
    return replace(i, low=i.low - 1, high=i.high - 1) if i else None
