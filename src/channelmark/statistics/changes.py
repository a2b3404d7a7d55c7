"""A metric over time: change against the period before, growth over periods, and the parts that are fullest."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from ..errors import BadCallError
from ..figures import Interval
from .asks import Ask, Engine
from .cases import cases
from .cells import Estimate, cell, ordered
from .intervals import quotient, student
from .means import sums
from .pairs import Clusters, Estimator, apart, averages
from .periods import CALENDAR, Spans, between, following, spans

CHANGES = ("difference", "relative", "improvement")
TRENDS = ("growth", "slope")
_FEWEST_PERIODS = 3
_PARTS: Mapping[str, tuple[int, ...]] = {"hour": tuple(range(24)), "weekday": tuple(range(1, 8))}
_TOP = 0.9


def changes(engine: Engine, ask: Ask, estimate: Estimator) -> list[Estimate]:
    """Each complete period against the one before it, under the later one's key.

    difference: this less the one before, in the metric's unit. relative: that, by the one before.
    improvement: the share by which it fell. A period without a neighbour has no row.
    """
    if ask.named not in CHANGES:
        raise BadCallError.unknown(f"statistic for {ask.metric.id}", ask.named, CHANGES)
    bucket, base = _base(ask)
    drawn = sums(engine, base) if averages(base) else None
    found = []
    for cells in _series(engine, base, bucket, estimate).values():
        periods = {e.keys[bucket]: e for e in cells}
        for key, before in periods.items():
            now = periods.get(following(bucket, key))
            if now is not None:
                found.append(_change(ask, base, before, now, drawn))
    return ordered(found)


def _change(ask: Ask, base: Ask, before: Estimate, now: Estimate, drawn: Clusters | None) -> Estimate:
    both = Estimate(now.keys, None, before.n + now.n, weak_below=base.meant.weak_below)
    if before.suppressed or now.suppressed:
        return replace(both, suppressed=True)
    if before.value is None or now.value is None:
        return both
    if ask.named == "difference":
        halves = [drawn.get(tuple(e.keys.values()), {}) for e in (now, before)] if drawn is not None else []
        return replace(both, value=now.value - before.value, interval=apart(base, now, before, halves))
    if not before.value:
        return both
    sign = -1 if ask.named == "improvement" else 1
    return replace(
        both,
        value=sign * (now.value / before.value - 1),
        interval=_less_one(quotient(now.interval, before.interval), sign),
    )


def _less_one(i: Interval | None, sign: int) -> Interval | None:
    if i is None:
        return None
    low, high = sorted((sign * (i.low - 1), sign * (i.high - 1)))
    return replace(i, low=low, high=high)


def trends(engine: Engine, ask: Ask, estimate: Estimator) -> list[Estimate]:
    """How a metric moves over complete periods; under three of them there is no value.

    growth: share by which it grows a period (least squares on logarithms; none where a period is empty).
    slope: change a period, in the metric's unit.
    """
    if ask.named not in TRENDS:
        raise BadCallError.unknown(f"statistic for {ask.metric.id}", ask.named, TRENDS)
    bucket, base = _base(ask)
    others = [k for k in ask.breakdown if k != bucket]
    lines = _series(engine, base, bucket, estimate)
    return ordered(_trend(ask, dict(zip(others, key, strict=True)), cells) for key, cells in lines.items())


def _trend(ask: Ask, keys: Mapping[str, Any], cells: list[Estimate]) -> Estimate:
    n = sum(e.n for e in cells)
    values = [e.value for e in cells]
    grows = ask.named == "growth"
    if any(e.suppressed for e in cells):
        return Estimate(keys, None, n, suppressed=True)
    if len(values) < _FEWEST_PERIODS or any(v is None or (grows and v <= 0) for v in values):
        return Estimate(keys, None, n)
    y = np.array(values, float)
    slope, spread = _line(np.log(y) if grows else y)
    ends = [slope - spread, slope, slope + spread]
    low, value, high = (math.expm1(x) for x in ends) if grows else ends
    return Estimate(keys, value, n, Interval(low=low, high=high, method="least_squares"))


def _line(y: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> tuple[float, float]:
    """Slope over equal steps, and half the width of its interval."""
    x = np.arange(len(y)) - (len(y) - 1) / 2
    slope = float(x @ y / (x @ x))
    left = y - y.mean() - slope * x
    df = len(y) - 2
    return slope, student(df) * math.sqrt(float(left @ left) / df / float(x @ x))


def peaks(engine: Engine, ask: Ask) -> list[Estimate]:
    """The parts (hours, weekdays) whose volume lies in the top tenth; value: cases in the part, a company and day.

    Empty parts count when the top tenth is found. n: the cases in the part.
    """
    part = ask.meant.part or "hour"
    inner = replace(ask, metric=ask.meant.like(ask.metric.id, kind="count", by=()), variant="", clock=None)
    keys = (*ask.breakdown, part)
    selected = cases(
        engine, replace(inner, by=keys), f"({ask.sql(ask.meant.value)}) as v", "company as company_"
    )
    grouping = ", ".join((*keys, "company_"))
    rows = engine.query(
        f"select {grouping}, sum(v) as v, count(v) as n from ({selected}) where {part} is not null "
        f"group by {grouping}"
    )
    known = spans(engine, ask)
    lines: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for r in rows:
        lines.setdefault(tuple(r[k] for k in ask.breakdown), []).append(r)
    return ordered(e for g in lines.values() for e in _peak(ask, part, g, known))


def _peak(ask: Ask, part: str, rows: list[dict[str, Any]], known: Spans) -> list[Estimate]:
    days = sum(known.days(c) for c in {r["company_"] for r in rows})
    volumes: dict[Any, float] = dict.fromkeys(_PARTS.get(part, ()), 0.0)
    sizes: dict[Any, int] = {}
    for r in rows:
        volumes[r[part]] = volumes.get(r[part], 0.0) + float(r["v"])
        sizes[r[part]] = sizes.get(r[part], 0) + int(r["n"])
    bar = float(np.quantile(list(volumes.values()), _TOP))
    keys = (*ask.breakdown, part)
    return [
        cell(ask, {**rows[0], part: key}, volumes[key] / days if days else None, n, keys=keys)
        for key, n in sizes.items()
        if volumes[key] >= bar
    ]


def per_period(engine: Engine, ask: Ask, bucket: str, estimate: Estimator) -> list[Estimate]:
    """Mean number a company and complete period; periods without a case count as well."""
    known = spans(engine, ask)
    inner = replace(
        ask, statistic="count", by=(*ask.breakdown, *_new(ask, "company"), *_new(ask, bucket)), reveal=True
    )
    lines: dict[tuple[Any, ...], list[Estimate]] = {}
    for e in estimate(engine, inner):
        if known.whole(bucket, e.keys[bucket], e.keys["company"]):
            lines.setdefault(tuple(e.keys[k] for k in ask.breakdown), []).append(e)
    return ordered(_mean_of(ask, key, cells, known, bucket) for key, cells in lines.items())


def _mean_of(ask: Ask, key: tuple[Any, ...], cells: list[Estimate], known: Spans, bucket: str) -> Estimate:
    companies = {e.keys["company"] for e in cells}
    periods = (
        sum(known.periods(bucket, c) for c in companies) if bucket not in ask.breakdown else len(companies)
    )
    total = math.fsum(e.value or 0 for e in cells)
    row = dict(zip(ask.breakdown, key, strict=True))
    return cell(ask, row, total / periods if periods else None, sum(e.n for e in cells))


def _new(ask: Ask, key: str) -> tuple[str, ...]:
    return () if key in ask.breakdown else (key,)


def _base(ask: Ask) -> tuple[str, Ask]:
    """The bucket, and the request for the metric in every bucket."""
    (metric,) = _only(ask)
    bucket = next((k for k in ask.breakdown if k in CALENDAR), ask.meant.part or "month")
    others = tuple(k for k in ask.breakdown if k != bucket)
    return bucket, ask.base(metric, (*others, bucket))


def _only(ask: Ask) -> tuple[Any, ...]:
    bases = ask.bases()
    if len(bases) != 1:
        raise BadCallError(f"{ask.metric.id} is made of one metric, not of {len(bases)}.")
    return bases


def series(engine: Engine, ask: Ask, bucket: str, estimate: Estimator) -> list[Estimate]:
    """The whole periods of one line in order, under a request broken down by the bucket alone; of counts, empty ones too."""
    return next(iter(_series(engine, ask, bucket, estimate).values()), [])


def _series(
    engine: Engine, base: Ask, bucket: str, estimate: Estimator
) -> dict[tuple[Any, ...], list[Estimate]]:
    """Complete periods in order, by the other keys; of counts, the empty periods too."""
    known = spans(engine, base)
    lines: dict[tuple[Any, ...], list[Estimate]] = {}
    for e in ordered(estimate(engine, base)):
        if known.whole(bucket, e.keys[bucket], e.keys.get("company")):
            lines.setdefault(tuple(e.keys[k] for k in base.breakdown if k != bucket), []).append(e)
    if base.meant.kind == "count":
        return {k: _filled(cells, bucket, known) for k, cells in lines.items()}
    return lines


def _filled(cells: list[Estimate], bucket: str, known: Spans) -> list[Estimate]:
    have = {e.keys[bucket]: e for e in cells}
    company = cells[0].keys.get("company")
    own = known.own(company)
    keys = between(bucket, min(a for a, _ in own), max(b for _, b in own))
    whole = [k for k in keys if known.whole(bucket, k, company)]
    return [have.get(k) or Estimate({**cells[0].keys, bucket: k}, 0.0, 0) for k in whole]
