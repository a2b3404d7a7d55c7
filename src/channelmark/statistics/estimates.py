"""Metric x statistic x breakdown: the one way in. Each statistic has one exact form, run by whatever engine is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ..errors import BadCallError
from ..metrics import Metric
from .asks import Ask, Engine
from .cases import BREAKDOWNS, cases, reads
from .cells import WEAK_BELOW, Estimate, cell, complementary, ordered
from .changes import CHANGES, TRENDS, changes, peaks, per_period, trends
from .companies import AMONG, POOLED, among_companies, percentiles
from .means import counts, means
from .money import refuse_mixed
from .pairs import differences, quotients
from .periods import CALENDAR, flagged
from .quantiles import QUANTILES, quantiles
from .relations import correlations, slopes
from .shares import distribution, nps, shares, within
from .spreads import SPREADS, spreads
from .stocks import STOCKS, stocks
from .survival import km_medians

SEVERAL: Mapping[str, tuple[str, ...]] = {
    "middle_half": ("p25", "p75"),
    "fastest_typical_slowest": ("p05", "median", "p95"),
    "companies": (*AMONG, POOLED),
}
"""Names that stand for several statistics."""
_PER = {f"per_{b}": b for b in CALENDAR}
_TIMES = (*QUANTILES, "mean", "sum", "count", "within", "km_median", "middle_half", "fastest_typical_slowest")
OFFERED: Mapping[str, tuple[str, ...]] = {
    "duration": _TIMES,
    "mean": tuple(s for s in _TIMES if s != "km_median"),
    "share": ("share", "count"),
    "count": ("count", *(f"per_{b}" for b in CALENDAR)),
    "ratio": ("ratio", "mean", "sum"),
    "nps": ("score",),
    "distribution": ("share", "count", "distribution"),
    "stock": tuple(STOCKS),
    "spread": tuple(SPREADS),
    "correlation": ("spearman",),
    "slope": ("slope",),
    "difference": ("difference",),
    "quotient": ("quotient", "ratio"),
    "change": CHANGES,
    "trend": TRENDS,
    "peak": ("peak",),
    "percentile": ("percentile",),
    "rows": ("rows",),
}
"""Statistics of each kind of metric; the first is what a metric that names none gives."""
_ADDITIVE = ("share", "nps", "mean", "ratio", "distribution")


def estimate(engine: Engine, ask: Ask) -> list[Estimate]:
    """Every cell of the request, sorted by its keys; a request without breakdown gives one cell."""
    if not ask.named:
        ask = replace(ask, statistic=OFFERED[ask.meant.kind][0])
    names = tuple(s for n in ask.named.split(",") for s in SEVERAL.get(n.strip(), (n.strip(),)))
    _known(ask, names)
    engine.expect(reads(engine, ask))
    if ask.meant.fact:
        among = set(names) & {*AMONG, POOLED}
        refuse_mixed(engine, ask, tuple(k for k in ask.breakdown if k != "company" or not among))
    if len(names) == 1:
        return flagged(engine, ask, _one(engine, replace(ask, statistic=names[0])))
    return flagged(engine, ask, _several(engine, ask, names))


def expect(engine: Engine, asks: Iterable[Ask]) -> None:
    """Tell an engine what is going to be asked, so that facts are built once and with what all requests read."""
    for ask in asks:
        engine.expect(reads(engine, ask))


def _several(engine: Engine, ask: Ask, names: Sequence[str]) -> list[Estimate]:
    """One row a statistic and cell: all quantiles in one pass, all company quantiles in another."""
    at_once = [n for n in names if n in QUANTILES] if ask.meant.kind in ("duration", "mean") else []
    found = quantiles(engine, ask, at_once) if at_once else {}
    among = [n for n in names if n in (*AMONG, POOLED)]
    if among:
        for e in among_companies(engine, replace(ask, statistic=""), among, estimate):
            found.setdefault(e.statistic, []).append(e)
    rest = [n for n in names if n not in at_once and n not in among]
    found |= {n: _one(engine, replace(ask, statistic=n)) for n in rest}
    return [replace(e, statistic=n) for n in names for e in found.get(n, [])]


def _one(engine: Engine, ask: Ask) -> list[Estimate]:
    kind, name = ask.meant.kind, ask.named
    if name in (*AMONG, POOLED):
        return among_companies(engine, replace(ask, statistic=""), (name,), estimate)
    if kind in _COMPOSED:
        return _COMPOSED[kind](engine, ask, estimate)
    if kind in ("duration", "mean"):
        cells = _of_numbers(engine, ask)
    elif name in _PER:
        cells = per_period(engine, ask, _PER[name], estimate)
    else:
        cells = _SIMPLE[kind](engine, ask)
    hides = kind in _ADDITIVE or name in ("mean", "sum", "within")
    secret = hides and not ask.reveal and name not in QUANTILES
    return complementary(cells, ask.personal) if secret else cells


def _of_numbers(engine: Engine, ask: Ask) -> list[Estimate]:
    name = ask.named
    if name in QUANTILES:
        return quantiles(engine, ask, [name])[name]
    if name in ("mean", "sum"):
        return means(engine, ask)
    if name == "count":
        return _numbered(engine, ask)
    return within(engine, ask) if name == "within" else km_medians(engine, ask)


def _numbered(engine: Engine, ask: Ask) -> list[Estimate]:
    return [
        replace(e, value=float(e.n), interval=None, suppressed=False)
        for e in quantiles(engine, ask, ["median"])["median"]
    ]


def rows(engine: Engine, ask: Ask) -> list[Estimate]:
    """The cases themselves: `value` names columns, of which the last is the number and the others are keys."""
    *keys, number = [c.strip() for c in ask.sql(ask.meant.value).split(",")]
    names = [k.rpartition(" as ")[2] for k in keys]
    first = [k for k in ask.breakdown if k not in names]
    inner = replace(ask, metric=ask.meant.like(ask.metric.id, by=()), variant="", clock=None, by=tuple(first))
    found = engine.query(cases(engine, inner, *keys, f"({number}) as value_"))
    return ordered(cell(ask, r, r["value_"], 1, keys=(*first, *names)) for r in found)


def _known(ask: Ask, names: Sequence[str]) -> None:
    kind = ask.meant.kind
    offered = (*OFFERED[kind], kind, *AMONG, POOLED, "companies")
    base = kind in ("difference", "quotient")
    for name in names:
        if name not in offered and not base:
            raise BadCallError.unknown(f"statistic for {ask.metric.id}", name, offered)


_SIMPLE: Mapping[str, Callable[[Engine, Ask], list[Estimate]]] = {
    "share": shares,
    "count": counts,
    "ratio": means,
    "nps": nps,
    "distribution": distribution,
    "stock": stocks,
    "spread": spreads,
    "correlation": correlations,
    "slope": slopes,
    "peak": peaks,
    "rows": rows,
}
_COMPOSED: Mapping[str, Callable[[Engine, Ask, Callable[[Engine, Ask], list[Estimate]]], list[Estimate]]] = {
    "difference": differences,
    "quotient": quotients,
    "change": changes,
    "trend": trends,
    "percentile": percentiles,
}

__all__ = [
    "BREAKDOWNS",
    "OFFERED",
    "QUANTILES",
    "WEAK_BELOW",
    "Ask",
    "Estimate",
    "Metric",
    "estimate",
    "expect",
]
