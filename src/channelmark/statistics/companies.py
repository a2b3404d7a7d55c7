"""A metric among companies: each company's own value first, all of equal weight; and where one of them lies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np

from ..errors import BadCallError
from ..figures import Interval
from .asks import Ask, Engine
from .cells import Estimate, ordered
from .intervals import order_ranks
from .money import refuse_mixed
from .pairs import Estimator

AMONG: Mapping[str, tuple[float, int]] = {
    "companies_p10": (0.1, 20),
    "companies_p25": (0.25, 10),
    "companies_median": (0.5, 5),
    "companies_p75": (0.75, 10),
    "companies_p90": (0.9, 20),
}
"""Statistic among companies: its quantile, and the companies it takes."""
POOLED = "pooled"
FEWEST_PEERS = 5
_LARGEST_SHARE = 0.5
Line = tuple[Any, ...]


def company_values(engine: Engine, ask: Ask, estimate: Estimator) -> dict[Line, list[Estimate]]:
    """Each company's own value, of companies with enough cases for one (`weak_below`; `reveal` takes all)."""
    inner = replace(ask, by=(*(k for k in ask.breakdown if k != "company"), "company"), reveal=True)
    lines: dict[Line, list[Estimate]] = {}
    for e in estimate(engine, inner):
        enough = ask.reveal or e.weight >= e.weak_below
        if e.value is not None and enough and e.keys["company"] is not None:
            lines.setdefault(tuple(v for k, v in e.keys.items() if k != "company"), []).append(e)
    return lines


def among_companies(engine: Engine, ask: Ask, names: Sequence[str], estimate: Estimator) -> list[Estimate]:
    """Quantiles of the companies' own values, and beside them the pooled value of all their cases.

    n: companies (of the pooled value: cases). Too few companies suppress a quantile; a company that holds more than
    half of all cases suppresses the pooled value, which would be about that company.
    """
    base = replace(ask, statistic="" if ask.meant.statistic in (*AMONG, POOLED) else ask.meant.statistic)
    keys = [k for k in ask.breakdown if k != "company"]
    # The parts of a distribution are keys that nobody asked for.
    lines = company_values(engine, base, estimate)
    found: list[Estimate] = []
    for own in lines.values():
        row = {k: v for k, v in own[0].keys.items() if k != "company"}
        found += [_quantile(ask, row, [_float(e) for e in own], n) for n in names if n in AMONG]
    if POOLED in names:
        found += pooled(engine, replace(base, by=tuple(keys)), estimate)
    return found


def pooled(engine: Engine, ask: Ask, estimate: Estimator) -> list[Estimate]:
    """All cases in one pot; suppressed where one company holds more than half of them."""
    inner = replace(ask, by=(*ask.breakdown, "company"), reveal=True)
    cases: dict[Line, list[int]] = {}
    for e in estimate(engine, inner):
        cases.setdefault(tuple(v for k, v in e.keys.items() if k != "company"), []).append(e.weight)
    shown = []
    for e in estimate(engine, ask):
        own = cases.get(tuple(e.keys.values()), [0])
        one_rules = max(own) > _LARGEST_SHARE * sum(own) and not ask.reveal
        hidden = replace(e, value=None, interval=None, suppressed=True)
        shown.append(replace(hidden if one_rules else e, statistic=POOLED))
    return shown


def _quantile(ask: Ask, row: Mapping[str, Any], values: list[float], name: str) -> Estimate:
    p, fewest = AMONG[name]
    n = len(values)
    if n < fewest and not ask.reveal:
        return Estimate(row, None, n, suppressed=True, statistic=name, weak_below=fewest)
    ranks = order_ranks(n, p)
    ends = sorted(values)
    interval = (
        Interval(low=ends[ranks[0] - 1], high=ends[ranks[1] - 1], method="order_statistic") if ranks else None
    )
    return Estimate(row, float(np.quantile(values, p)), n, interval, statistic=name, weak_below=fewest)


def percentiles(engine: Engine, ask: Ask, estimate: Estimator) -> list[Estimate]:
    """Mid-rank percentile of a company among its peers, itself one of them: 100 x (worse + half of equal) / all.

    For what has no better side, the share that lies below. Without a company asked for, all companies have a row.
    Suppressed under five peers. n: the peers.
    """
    bases = ask.bases()
    group = _peers(engine, ask)
    found: list[Estimate] = []
    for metric in bases:
        base = ask.base(metric, company="", peers=())
        if metric.fact:
            refuse_mixed(engine, base, tuple(k for k in base.breakdown if k != "company"))
        for own in company_values(engine, base, estimate).values():
            found += _ranked(ask, metric.better == "lower", own, group)
    if ask.company and not found:
        raise BadCallError(
            f"{ask.company} has too few cases for a value of its own of {', '.join(m.id for m in bases)}: "
            f"at least {bases[0].weak_below} are needed."
        )
    return ordered(found)


def _ranked(
    ask: Ask, lower_is_better: bool, own: list[Estimate], group: Mapping[str, frozenset[str]]
) -> Iterable[Estimate]:
    values = {str(e.keys["company"]): _float(e) for e in own}
    for e in own:
        name = str(e.keys["company"])
        if ask.company and name != ask.company:
            continue
        peers = [v for c, v in values.items() if c in group.get(name, frozenset(values))]
        if len(peers) < FEWEST_PEERS and not ask.reveal:
            yield Estimate(e.keys, None, len(peers), suppressed=True, weak_below=FEWEST_PEERS)
            continue
        worse = sum((v > values[name]) if lower_is_better else (v < values[name]) for v in peers)
        equal = sum(v == values[name] for v in peers)
        yield Estimate(e.keys, 100 * (worse + equal / 2) / len(peers), len(peers), weak_below=FEWEST_PEERS)


def _peers(engine: Engine, ask: Ask) -> dict[str, frozenset[str]]:
    """Each company with those that share the asked-for traits with it; empty where all are peers."""
    rows = engine.query("select * from company_profiles")
    known = {str(r["company"]) for r in rows}
    if ask.company and known and ask.company not in known:
        raise BadCallError.unknown("company", ask.company, known)
    if not ask.peers:
        return {}
    lack = [p for p in ask.peers if rows and p not in rows[0]]
    if lack:
        raise BadCallError.unknown("trait of a company", lack[0], ("industry", "size", "country"))
    traits = {str(r["company"]): tuple(r[p] for p in ask.peers) for r in rows}
    return {c: frozenset(d for d in traits if traits[d] == t) for c, t in traits.items()}


def reversals(cells: Iterable[Estimate]) -> list[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Simpson's warning: pairs of cells whose order by the pooled value is not that by the companies' median."""
    medians = {tuple(e.keys.items()): e.value for e in cells if e.statistic == "companies_median"}
    pots = {tuple(e.keys.items()): e.value for e in cells if e.statistic == POOLED}
    both = [k for k, v in medians.items() if v is not None and pots.get(k) is not None]
    return [
        (dict(a), dict(b))
        for a, b in combinations(both, 2)
        if (_of(medians, a) - _of(medians, b)) * (_of(pots, a) - _of(pots, b)) < 0
    ]


def _of(values: Mapping[Any, float | None], key: Any) -> float:
    return values[key] or 0.0


def _float(e: Estimate) -> float:
    return float(e.value or 0.0)
