"""Metric x statistic x breakdown: one exact SQL form each, run by whatever engine is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import BadCallError
from ..figures import Interval
from ..metrics import Metric
from .intervals import adjusted_wald_nps, bootstrap_ratio, order_ranks, wilson

Row = dict[str, Any]
Query = Callable[[str], list[Row]]

SUPPRESS_BELOW = 5
"""Cases under which a cell is not shown at all."""
WEAK_BELOW = 30
"""Cases under which a cell is shown with a caution."""
_MANY_COMPANIES = 10

BREAKDOWNS: Mapping[str, str] = {
    "channel": "channel",
    "network": "network",
    "device": "device",
    "company": "company",
    "agent": "agent",
    "team": "team",
    "priority": "priority",
    "category": "category",
    "language": "language",
    "ticket_id": "ticket_id",
    "hour": "cast(hour(local_at) as integer)",
    "weekday": "cast(isodow(local_at) as integer)",
    "day": "cast(local_at as date)",
    "week": "cast(date_trunc('week', local_at) as date)",
    "month": "strftime(local_at, '%Y-%m')",
    "quarter": "concat(year(local_at), '-Q', quarter(local_at))",
    "year": "cast(year(local_at) as integer)",
}
QUANTILES: Mapping[str, float] = {
    "median": 0.5,
    "p05": 0.05,
    "p10": 0.1,
    "p25": 0.25,
    "p75": 0.75,
    "p90": 0.9,
    "p95": 0.95,
}


@dataclass(frozen=True)
class Estimate:
    """One cell: its keys, its value in base units, the cases behind it, and its interval."""

    keys: Mapping[str, Any]
    value: float | None
    """None when suppressed, or when there is no case at all."""
    n: int
    interval: Interval | None
    suppressed: bool = False

    @property
    def weak(self) -> bool:
        """Few enough cases to be read with caution."""
        return self.n < WEAK_BELOW


@dataclass(frozen=True)
class Ask:
    """One request: a metric, a statistic, breakdowns, a filter, and values for its thresholds."""

    metric: Metric
    statistic: str = ""
    by: tuple[str, ...] = ()
    where: str = "true"
    settings: Mapping[str, float] | None = None
    """Seconds for {within} and {horizon} in the metric's SQL."""
    variant: str = ""
    clock: str | None = None
    of: tuple[str, ...] = ()
    company: str = ""
    reveal: bool = False
    """Whether cells with few cases are shown all the same (tests)."""

    @property
    def named(self) -> str:
        """The statistic, the metric's own when none was asked for."""
        return self.statistic or self.metric.statistic

    def sql(self, text: str) -> str:
        """A scalar of the metric with its thresholds filled in."""
        return (
            text.format(**{k: repr(float(v)) for k, v in (self.settings or {}).items()})
            if "{" in text
            else text
        )

    @property
    def keys(self) -> list[str]:
        """Breakdown columns as SQL, named."""
        unknown = [b for b in self.by if b not in BREAKDOWNS]
        if unknown:
            raise BadCallError.unknown("breakdown", unknown[0], BREAKDOWNS)
        return [f"{BREAKDOWNS[b]} as {b}" for b in self.by]

    def cases(self, *columns: str) -> str:
        """SELECT of the counted rows: breakdown keys and `columns`."""
        metric = self.metric
        picked = ", ".join([*self.keys, *columns])
        return f"select {picked} from {metric.fact} where ({self.sql(metric.counted)}) and ({self.where})"


def estimate(engine: Any, ask: Ask) -> list[Estimate]:
    """Every cell of the request, sorted by its keys; a request without breakdown gives one cell."""
    query = engine.query
    kind, statistic = ask.metric.kind, ask.named
    if kind == "share":
        return _shares(query, ask)
    if kind == "nps":
        return _nps(query, ask)
    if kind == "ratio" or statistic in ("mean", "sum"):
        return _means(query, ask)
    if statistic in QUANTILES:
        return _quantiles(query, ask, QUANTILES[statistic])
    raise BadCallError.unknown(f"statistic for {ask.metric.id}", statistic, (*QUANTILES, "mean"))


def _group(ask: Ask) -> str:
    keys = ", ".join(ask.by)
    return f"group by {keys} order by {keys}" if ask.by else ""


def _list(*parts: Iterable[str]) -> str:
    return ", ".join(x for p in parts for x in p)


def _cell(
    ask: Ask, row: Row, value: float | None, n: int, interval: Interval | None, support: int | None = None
) -> Estimate:
    """One cell, suppressed on too little support: its cases, or the contacts behind them where a case is a company."""
    keys = {k: row[k] for k in ask.by}
    if n == 0 or value is None:
        return Estimate(keys, None, n, None)
    few = (n if support is None else support) < SUPPRESS_BELOW
    if few and not ask.reveal and "ticket_id" not in ask.by:
        return Estimate(keys, None, n, None, suppressed=True)
    return Estimate(keys, value, n, interval)


def _shares(query: Query, ask: Ask) -> list[Estimate]:
    """Share of the cases whose condition holds; a condition that is null is a missing case."""
    cases = ask.cases(f"({ask.sql(ask.metric.value)}) as v")
    sql = f"select {_list(ask.by, ['count(v) as n', 'count_if(v) as k'])} from ({cases}) {_group(ask)}"
    rows = query(sql)
    return [
        _cell(ask, r, r["k"] / r["n"] if r["n"] else None, r["n"], wilson(int(r["k"]), int(r["n"])))
        for r in rows
    ]


def _nps(query: Query, ask: Ask) -> list[Estimate]:
    cases = ask.cases(f"{ask.metric.value} as v")
    counts = ["count(v) as n", "count_if(v >= 9) as p", "count_if(v <= 6) as d"]
    rows = query(f"select {_list(ask.by, counts)} from ({cases}) {_group(ask)}")
    return [
        _cell(
            ask,
            r,
            100 * (r["p"] - r["d"]) / r["n"] if r["n"] else None,
            r["n"],
            adjusted_wald_nps(int(r["p"]), int(r["d"]), int(r["n"])),
        )
        for r in rows
    ]


def _means(query: Query, ask: Ask) -> list[Estimate]:
    """Sum over sum. Cases of one company (one day, where companies are few) are drawn together."""
    per = ask.sql(ask.metric.per) or "1"
    dated = ask.metric.fact not in ("company_channels", "company_profiles")
    columns = [
        f"cast(({ask.sql(ask.metric.value)}) as double) as v",
        f"cast(({per}) as double) as per",
        "company",
        # One company's own rate rests on all its contacts, not on one case.
        "contacts as support" if ask.metric.fact == "company_channels" else "1 as support",
    ]
    cases = ask.cases(*columns, "cast(local_at as date) as day_" if dated else "null as day_")
    sums = ["sum(v) as total", "sum(per) as size", "count(*) as n", "sum(support) as support"]
    companies = query(f"select count(distinct company) as n from ({cases}) where v is not null")[0]["n"]
    cluster = "company" if companies >= _MANY_COMPANIES or not dated else "company, day_"
    grouping = _list(ask.by, [cluster])
    rows = query(
        f"select {_list(ask.by, sums)} from ({cases}) where v is not null group by {grouping} order by {grouping}"
    )
    return [_mean_cell(ask, group) for group in _grouped(rows, ask.by)] or (
        [_empty(ask)] if not ask.by else []
    )


def _empty(ask: Ask) -> Estimate:
    return Estimate({}, None, 0, None)


def _grouped(rows: list[Row], by: Sequence[str]) -> list[list[Row]]:
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for r in rows:
        groups.setdefault(tuple(r[k] for k in by), []).append(r)
    return list(groups.values())


def _mean_cell(ask: Ask, rows: list[Row]) -> Estimate:
    totals, sizes = [r["total"] for r in rows], [r["size"] for r in rows]
    size, n, support = sum(sizes), int(sum(r["n"] for r in rows)), int(sum(r["support"] for r in rows))
    if ask.named == "sum":
        return _cell(ask, rows[0], sum(totals), n, None, support)
    value = sum(totals) / size if size else None
    return _cell(ask, rows[0], value, n, bootstrap_ratio(totals, sizes), support)


def _quantiles(query: Query, ask: Ask, p: float) -> list[Estimate]:
    """Exact quantile by linear interpolation, bounded by order statistics."""
    cases = f"select * from ({ask.cases(f'cast({ask.sql(ask.metric.value)} as double) as v')}) where v is not null"
    counts = query(f"select {_list(ask.by, ['count(*) as n'])} from ({cases}) {_group(ask)}")
    ranks = {r["n"]: order_ranks(r["n"], p) or (0, 0) for r in counts if r["n"]}
    if not ranks:
        return [_cell(ask, r, None, 0, None) for r in counts]
    table = ", ".join(f"({n}, {low}, {high})" for n, (low, high) in ranks.items())
    over = f"partition by {', '.join(ask.by)} " if ask.by else ""
    ranked = (
        f"select *, row_number() over ({over}order by v) as rank_, "
        f"count(*) over ({over.strip()}) as n_ from ({cases})"
    )
    values = [
        "count(*) as n",
        f"quantile_cont(v, {p}) as value",
        "min(v) filter (rank_ = low_) as low",
        "min(v) filter (rank_ = high_) as high",
    ]
    rows = query(
        f"select {_list(ask.by, values)} from ({ranked}) r join (values {table}) t(size_, low_, high_) on r.n_ = t.size_ "
        f"{_group(ask)}"
    )
    return [_cell(ask, r, r["value"], r["n"], _order_interval(r)) for r in rows]


def _order_interval(row: Row) -> Interval | None:
    if row["low"] is None or row["high"] is None:
        return None
    return Interval(low=row["low"], high=row["high"], method="order_statistic")
