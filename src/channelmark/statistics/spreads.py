"""How unevenly a number lies over the cases: coefficient of variation and Gini."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..errors import BadCallError
from ..figures import Interval
from .asks import Ask, Engine
from .cases import cases
from .cells import Estimate, cell, ordered
from .intervals import Array, middle_of, times_drawn

SPREADS: Mapping[str, str] = {
    "cv": "stddev_samp(v) / nullif(avg(v), 0)",
    # Twice the ranks' weighted sum over n times the sum, less (n + 1) / n.
    "gini": "(2 * sum(rank_ * v) / nullif(sum(v), 0) - (count(*) + 1)) / count(*)",
}
_FEWEST, _DRAWN_UP_TO = 5, 2000


def spreads(engine: Engine, ask: Ask) -> list[Estimate]:
    """cv: sample standard deviation by the mean. gini: 0 when all have the same, near 1 when one has all."""
    if ask.named not in SPREADS:
        raise BadCallError.unknown(f"statistic for {ask.metric.id}", ask.named, SPREADS)
    keys = "".join(f"{k}, " for k in ask.breakdown)
    grouping = f"group by {', '.join(ask.breakdown)}" if ask.breakdown else ""
    over = f"partition by {', '.join(ask.breakdown)} " if ask.breakdown else ""
    selected = cases(engine, ask, f"cast(({ask.sql(ask.meant.value)}) as double) as v")
    ranked = f"select *, row_number() over ({over}order by v) as rank_ from ({selected}) where v is not null"
    columns = f"{SPREADS[ask.named]} as value_, count(*) as n, list_sort(list(v)) as s_"
    rows = engine.query(f"select {keys}{columns} from ({ranked}) {grouping}")
    return ordered(
        cell(ask, r, r["value_"], int(r["n"]), lambda r=r: _drawn(r["s_"], ask.named))  # type: ignore[misc]
        for r in rows
    )


def _drawn(values: list[float], name: str) -> Interval | None:
    """Bootstrap over the cases; none under five, and none where the cases are too many to draw in a moment."""
    if not _FEWEST <= len(values) <= _DRAWN_UP_TO:
        return None
    # Sorted cases with how often each is drawn give both figures of a replicate without sorting again.
    with np.errstate(divide="ignore", invalid="ignore"):
        return middle_of(_spread(times_drawn(len(values)), np.asarray(values), name))


def _spread(times: Array, v: Array, name: str) -> Array:
    n, total = len(v), times @ v
    if name == "cv":
        squares = times @ (v * v)
        return np.asarray(np.sqrt(np.maximum(squares - total**2 / n, 0) / (n - 1)) / (total / n))
    # Ranks of tied cases add up to the same whatever their order.
    last = np.cumsum(times, axis=1)
    weighted = ((2 * last - times + 1) / 2 * times) @ v
    return np.asarray((2 * weighted / total - (n + 1)) / n)
