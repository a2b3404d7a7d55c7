"""How long until something happens, the cases still waiting counted: Kaplan and Meier's median."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import BadCallError
from ..figures import Interval
from .asks import Ask, Engine, Row
from .cases import cases
from .cells import Estimate, cell, ordered
from .intervals import Array, Z

_EXACT = 1e-12


def km_medians(engine: Engine, ask: Ask) -> list[Estimate]:
    """The time by which half would be done. None where the data end before half are; n counts the open ones too.

    A case without a value is open: it is known to have waited for its age. The interval is Brookmeyer and
    Crowley's, on the log(-log) scale.
    """
    metric = ask.meant
    age = "age_business_s" if metric.clock == "business" else "age_s"
    if age not in engine.columns(metric.fact):
        raise BadCallError(
            f"{metric.id} has no km_median: its cases (fact {metric.fact}) have no {age}, so nobody knows how long "
            "the open ones have waited."
        )
    value = f"({ask.sql(metric.value)})"
    keys = "".join(f"{k}, " for k in ask.breakdown)
    selected = cases(
        engine, ask, f"cast(coalesce({value}, {age}) as double) as t_", f"{value} is not null as d_"
    )
    rows = engine.query(
        f"select {keys}t_, count(*) filter (where d_) as done, count(*) as n from ({selected}) where t_ is not null "
        f"group by {keys}t_"
    )
    groups: dict[tuple[object, ...], list[Row]] = {}
    for r in rows:
        groups.setdefault(tuple(r[k] for k in ask.breakdown), []).append(r)
    return ordered(_cell(ask, g) for g in groups.values())


def _cell(ask: Ask, rows: list[Row]) -> Estimate:
    rows = sorted(rows, key=lambda r: r["t_"])
    median, interval = km_median(*([r[c] for r in rows] for c in ("t_", "done", "n")))
    return cell(ask, rows[0], median, sum(int(r["n"]) for r in rows), lambda: interval)


def km_median(
    times: Sequence[float], done: Sequence[int], ending: Sequence[int]
) -> tuple[float | None, Interval | None]:
    """Median and its interval. Rising times; at each, how many were done and how many were seen for the last time."""
    t, d, m = (np.asarray(x, float) for x in (times, done, ending))
    risk = m[::-1].cumsum()[::-1]
    alive = np.cumprod(1 - d / risk)
    median = _first(t, alive <= 0.5 + _EXACT)
    low, high = (_first(t, bound <= 0.5) for bound in _bounds(alive, d, risk))
    known = median is not None and low is not None and high is not None
    return median, Interval(low=low, high=high, method="kaplan_meier") if known else None  # type: ignore[arg-type]


def _bounds(alive: Array, d: Array, risk: Array) -> tuple[Array, Array]:
    """Lower and upper ends of the share still waiting, by Greenwood's variance."""
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = np.cumsum(d / (risk * (risk - d)))
        spread = Z * np.sqrt(variance) / np.log(alive)
        ends = np.stack([alive ** np.exp(-spread), alive ** np.exp(spread)])
    # Before the first is done all wait; after the last is done none does.
    ends = np.where(alive >= 1, 1.0, np.where(alive <= 0, 0.0, ends))
    return ends.min(axis=0), ends.max(axis=0)


def _first(t: Array, reached: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> float | None:
    return float(t[reached.argmax()]) if reached.any() else None
