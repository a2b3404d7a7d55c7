"""One value against another: differences and quotients of metrics, with the interval of the comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..figures import Interval
from .asks import Ask, Engine
from .cells import Estimate, ordered
from .intervals import difference, quotient
from .means import Sum, drawn_apart, sums

Line = tuple[Any, ...]
Estimator = Callable[[Engine, Ask], list[Estimate]]
Clusters = Mapping[Line, Mapping[Line, Sum]]


def differences(engine: Engine, ask: Ask, estimate: Estimator) -> list[Estimate]:
    """The base metric where `split` holds, less the same where it does not; cases that know neither are left out."""
    (metric,) = ask.bases()
    statistic = "" if ask.named in ("", "difference") else ask.named
    split = ask.sql(ask.meant.split)
    halves = [
        ask.base(metric, where=f"({ask.where}) and ({condition})", statistic=statistic)
        for condition in (f"({split})", f"not ({split})")
    ]
    a, b = ({line(ask, e): e for e in estimate(engine, half)} for half in halves)
    drawn: list[Clusters] = [sums(engine, h) for h in halves] if averages(halves[0]) else []
    keys = [k for k in a if k in b]
    return ordered(
        compared(
            ask,
            a[k],
            b[k],
            lambda k=k: apart(halves[0], a[k], b[k], [d.get(k, {}) for d in drawn]),  # type: ignore[misc]
        )
        for k in keys
    ) or ([Estimate({}, None, 0)] if not ask.breakdown else [])


def quotients(engine: Engine, ask: Ask, estimate: Estimator) -> list[Estimate]:
    """One metric by another, or a metric of each part by that of each other part."""
    bases = ask.bases()
    statistic = "" if ask.named in ("", "quotient", "ratio") else ask.named
    if len(bases) == 1:
        return _of_parts(
            ask,
            ask.meant.part,
            estimate(engine, ask.base(bases[0], (*ask.breakdown, ask.meant.part), statistic=statistic)),
        )
    top, bottom = (
        {line(ask, e): e for e in estimate(engine, ask.base(m, statistic=statistic))} for m in bases
    )
    return ordered(divided(ask, top[k], bottom[k], top[k].keys) for k in top if k in bottom)


def _of_parts(ask: Ask, part: str, cells: list[Estimate]) -> list[Estimate]:
    known = [e for e in cells if e.keys[part] is not None]
    return ordered(
        divided(ask, a, b, {**a.keys, "against": b.keys[part]})
        for a in known
        for b in known
        if line(ask, a) == line(ask, b) and a.keys[part] != b.keys[part]
    )


def divided(ask: Ask, top: Estimate, bottom: Estimate, keys: Mapping[str, Any]) -> Estimate:
    """A cautious quotient: its interval reaches from the least to the greatest that both intervals allow."""
    both = Estimate(keys, None, top.n + bottom.n, missing=top.missing + bottom.missing)
    if top.suppressed or bottom.suppressed:
        return replace(both, suppressed=True)
    if top.value is None or not bottom.value:
        return both
    return replace(both, value=top.value / bottom.value, interval=quotient(top.interval, bottom.interval))


def compared(ask: Ask, a: Estimate, b: Estimate, interval: Callable[[], Interval | None]) -> Estimate:
    """One value less another, under the keys of the first; suppressed where either is."""
    both = Estimate(a.keys, None, a.n + b.n, missing=a.missing + b.missing, weak_below=ask.meant.weak_below)
    if a.suppressed or b.suppressed:
        return replace(both, suppressed=True)
    if a.value is None or b.value is None:
        return both
    return replace(both, value=a.value - b.value, interval=interval())


def apart(base: Ask, a: Estimate, b: Estimate, drawn: list[Mapping[Line, Sum]]) -> Interval | None:
    """Interval of a difference: Newcombe's for shares, bootstrap for means, square-and-add for the rest."""
    if drawn:
        return drawn_apart(drawn[0], drawn[1], lambda t, s, u, v: t / s - u / v)
    share = base.meant.kind == "share"
    if a.value is None or b.value is None:
        return None
    return difference(a.value, a.interval, b.value, b.interval, "newcombe" if share else "square_and_add")


def averages(ask: Ask) -> bool:
    """Whether the request is for sums over sums, whose clusters can be drawn."""
    return ask.meant.kind == "ratio" or (ask.meant.kind in ("mean", "duration") and ask.named == "mean")


def line(ask: Ask, e: Estimate) -> Line:
    """The keys of the request's own breakdown."""
    return tuple(e.keys[k] for k in ask.breakdown)
