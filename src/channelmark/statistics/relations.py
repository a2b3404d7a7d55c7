"""How two numbers of each case go together: Spearman's rank correlation, and a slope by least squares."""

from __future__ import annotations

import numpy as np

from .asks import Ask, Engine
from .cases import cases
from .cells import Estimate, cell, ordered
from .intervals import Array, bootstrap, spearman
from .means import MANY_COMPANIES

FEWEST_PAIRS = 30


def correlations(engine: Engine, ask: Ask) -> list[Estimate]:
    """Spearman's rho of `value` and `per`, ties at their mean rank; suppressed under thirty pairs."""
    keys = "".join(f"{k}, " for k in ask.breakdown)
    grouping = f"group by {', '.join(ask.breakdown)}" if ask.breakdown else ""
    ranked = f"select {keys}{_rank(ask, 'v')} as x, {_rank(ask, 'per_')} as y from {_pairs(engine, ask)}"
    rows = engine.query(
        f"select {keys}case when count(*) > 1 and min(x) < max(x) and min(y) < max(y) then corr(x, y) end as rho, "
        f"count(*) as n from ({ranked}) {grouping}"
    )
    return ordered(
        cell(ask, r, r["rho"], int(r["n"]), lambda r=r: spearman(r["rho"], int(r["n"])), fewest=FEWEST_PAIRS)  # type: ignore[misc]
        for r in rows
    )


def slopes(engine: Engine, ask: Ask) -> list[Estimate]:
    """Change of `value` a step of `per`; its interval draws companies, or days where companies are few."""
    days = "cast(local_at as date)" if "local_at" in engine.columns(ask.meant.fact) else "null"
    pairs = _pairs(engine, ask, "company as company_", f"{days} as day_")
    companies = engine.query(f"select count(distinct company_) as n from {pairs}")[0]["n"]
    cluster = ["company_"] if companies >= MANY_COMPANIES else ["company_", "day_"]
    grouping = ", ".join([*ask.breakdown, *cluster])
    rows = engine.query(
        f"select {grouping}, count(*) as n, sum(per_) as x, sum(v) as y, sum(per_ * per_) as xx, sum(per_ * v) as xy "
        f"from {pairs} group by {grouping}"
    )
    groups: dict[tuple[object, ...], list[dict[str, object]]] = {}
    for r in sorted(rows, key=lambda r: str([r[c] for c in cluster])):
        groups.setdefault(tuple(r[k] for k in ask.breakdown), []).append(r)
    return ordered(_slope_cell(ask, g) for g in groups.values())


def _slope_cell(ask: Ask, rows: list[dict[str, object]]) -> Estimate:
    sums = np.array([[r[c] for c in ("n", "x", "y", "xx", "xy")] for r in rows], float)
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = float(_slope(*sums.sum(axis=0)))
    value = slope if np.isfinite(slope) else None
    return cell(
        ask,
        rows[0],
        value,
        int(sums[:, 0].sum()),
        lambda: bootstrap(sums.tolist(), _slope),
        fewest=FEWEST_PAIRS,
    )


def _slope(n: Array, x: Array, y: Array, xx: Array, xy: Array) -> Array:
    return np.asarray((n * xy - x * y) / (n * xx - x * x))


def _pairs(engine: Engine, ask: Ask, *columns: str) -> str:
    m = ask.meant
    v = f"cast(({ask.sql(m.value)}) as double) as v"
    per = f"cast(({ask.sql(m.per)}) as double) as per_"
    return f"({cases(engine, ask, v, per, *columns)}) where v is not null and per_ is not null"


def _rank(ask: Ask, column: str) -> str:
    lines = f"partition by {', '.join(ask.breakdown)} " if ask.breakdown else ""
    ties = f"partition by {', '.join([*ask.breakdown, column])}"
    return f"(rank() over ({lines}order by {column}) + (count(*) over ({ties}) - 1) / 2.0)"
