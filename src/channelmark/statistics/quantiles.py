"""Exact quantiles by linear interpolation, bounded by order statistics; several of them in one pass."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from ..figures import Interval
from .asks import Ask, Engine, Row
from .cases import cases
from .cells import Estimate, cell, ordered
from .intervals import order_ranks

QUANTILES: Mapping[str, float] = {
    "min": 0.0,
    "p01": 0.01,
    "p05": 0.05,
    "p10": 0.1,
    "p25": 0.25,
    "median": 0.5,
    "p75": 0.75,
    "p90": 0.9,
    "p95": 0.95,
    "p99": 0.99,
    "max": 1.0,
}


def quantiles(engine: Engine, ask: Ask, names: Sequence[str]) -> dict[str, list[Estimate]]:
    """The cells of each quantile, from one sorted list a cell.

    An engine only picks the ranks; between two of them is interpolated here, so that all engines agree to the
    last bit. Ranks depend on how many cases a cell has, which is asked first.
    """
    selected = cases(engine, ask, f"cast(({ask.sql(ask.meant.value)}) as double) as v")
    keys = ", ".join(ask.breakdown)
    first, tail = (f"{keys}, ", f" group by {keys}") if keys else ("", "")
    counted = f"select {first}count(v) as n, count(*) as rows_ from ({selected}){tail}"
    sizes = sorted({int(r["n"]) for r in engine.query(counted)} - {0})
    lists = f"select {first}count(v) as n, count(*) as rows_, list_sort(list(v) filter (where v is not null)) as s_ "
    ranks = [r for name in names for r in _columns(name)]
    picked = "".join(f", list_extract(s_, nullif({r}, 0)) as v{r}" for r in ranks)
    table = ", ".join(str((n, *(r for name in names for r in _ranks(n, name)))) for n in sizes or [0])
    if not sizes:
        table, picked = "", ""
    joined = f" left join (values {table}) r(size_, {', '.join(ranks)}) on n = size_" if table else ""
    rows = engine.query(f"select {first}n, rows_{picked} from ({lists} from ({selected}){tail}){joined}")
    return {name: ordered(_cell(ask, r, name) for r in rows) for name in names}


def _columns(name: str) -> tuple[str, str, str, str]:
    return f"{name}_at", f"{name}_next", f"{name}_low", f"{name}_high"


def _ranks(n: int, name: str) -> tuple[int, int, int, int]:
    """Ranks from 1: the two that the quantile lies between, and those that bound it. 0 picks nothing."""
    p = QUANTILES[name]
    below = math.floor((n - 1) * p) + 1
    low, high = (order_ranks(n, p) or (0, 0)) if 0 < p < 1 else (0, 0)
    return below, min(below + 1, n), low, high


def _cell(ask: Ask, row: Row, name: str) -> Estimate:
    n, missing = int(row["n"]), int(row["rows_"] - row["n"])
    if not n:
        return cell(ask, row, None, 0, missing=missing)
    below, above, low, high = (row[f"v{c}"] for c in _columns(name))
    part = (n - 1) * QUANTILES[name] % 1
    interval = None if low is None else Interval(low=low, high=high, method="order_statistic")
    return cell(ask, row, below + part * (above - below), n, lambda: interval, missing=missing)
