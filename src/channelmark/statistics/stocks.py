"""What stands at the end of a day: the last day of a period, the mean day, or the fullest.

A stock's fact holds changes. Whatever a contact can be broken down by says which changes belong to a cell; the
stock of a day is the sum of its cell's changes up to that day, and a period is that of the days looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..errors import BadCallError
from .asks import Ask, Engine, words
from .cases import BUCKETS, DAYS, cases, has_column
from .cells import Estimate, cell, ordered

STOCKS: Mapping[str, str] = {"last": "arg_max(v, day_)", "mean": "avg(v)", "max": "max(v)"}
_OF_DAY = {*BUCKETS, "local_at"}
"""Names that are about the day looked at, not about the contact."""


def stocks(engine: Engine, ask: Ask) -> list[Estimate]:
    """Each company's last or mean day, summed over companies; its days are the complete ones of its window.

    `max` is the day on which most stood, over all companies. n counts the company-days read.
    """
    if ask.named not in STOCKS:
        raise BadCallError.unknown(f"statistic for {ask.metric.id}", ask.named, STOCKS)
    keys = _listed(ask.breakdown)
    timed = bool(_OF_DAY & {*ask.breakdown, *words([ask.where])})
    if ask.named == "last" and not timed:
        sql = _at_the_end(engine, ask)
    elif ask.named == "max":
        totals = (
            f"select {keys}day_, sum(v) as v, count(*) as n from ({_daily(engine, ask)}) group by {keys}day_"
        )
        sql = f"select {keys}max(v) as v, sum(n) as n from ({totals})"
    else:
        days = "1" if ask.named == "last" else "count(*)"
        sql = (
            f"select {keys}sum(v) as v, sum(n) as n from (select {keys}company_, {STOCKS[ask.named]} as v, {days} as n "
            f"from ({_daily(engine, ask)}) group by {keys}company_)"
        )
    grouping = f" group by {', '.join(ask.breakdown)}" if ask.breakdown else ""
    return ordered(cell(ask, r, r["v"], int(r["n"] or 0)) for r in engine.query(sql + grouping))


def _at_the_end(engine: Engine, ask: Ask) -> str:
    """What stood at the end of each company's last day: no other day need be summed up."""
    ends = f"select company_, max(day_) as end_ from ({_days(ask)}) group by company_"
    return (
        f"select {_listed(ask.breakdown)}sum(case when day_ <= end_ then v else 0 end) as v, "
        f"count(distinct s.company_) as n from ({_changes(engine, ask, ask.breakdown, ask.where)}) s "
        f"join ({ends}) e on e.company_ = s.company_"
    )


def _daily(engine: Engine, ask: Ask) -> str:
    """What stood at the end of each day, by breakdown and company."""
    about_days = bool(_OF_DAY & words([ask.where]))
    # A condition that names days can only be looked at once there are days: until then what else it names is kept apart.
    apart = (
        [w for w in sorted(words([ask.where]) - _OF_DAY) if has_column(engine, ask, w)] if about_days else []
    )
    own = tuple(dict.fromkeys([*(k for k in ask.breakdown if k not in _OF_DAY), *apart]))
    if "ticket_id" in own:
        raise BadCallError(
            f"{ask.metric.id} of single contacts is known for the last day only: ask for the statistic last, without "
            "day, week, month, quarter or year."
        )
    lines, keys = _listed(own), _listed(ask.breakdown)
    changes = _changes(engine, ask, own, "true" if about_days else ask.where)
    steps = f"select {lines}company_, day_, sum(v) as v from ({changes}) group by {lines}company_, day_"
    grid = (
        f"select {_listed(own, 'l.')}l.company_, d.day_, 0 as v, true as shown_ "
        f"from (select distinct {lines}company_ from ({steps})) l join ({_days(ask)}) d on d.company_ = l.company_"
    )
    # A day's own row comes after its changes: the sum up to it is what stood at the day's end.
    stood = (
        f"select {lines}company_, day_, shown_, sum(v) over (partition by {lines}company_ order by day_, shown_ "
        f"rows between unbounded preceding and current row) as v from "
        f"(select {lines}company_, day_, v, false as shown_ from ({steps}) union all {grid})"
    )
    buckets = [b for b in BUCKETS if b in {*ask.breakdown, *words([ask.where])}]
    local = (
        f"select {lines}company_, day_, v, cast(day_ as timestamp) as local_at from ({stood}) where shown_"
    )
    shown = "".join(f", {BUCKETS[b]} as {b}" for b in buckets)
    kept = f" where {ask.where}" if about_days else ""
    return (
        f"select {keys}company_, day_, sum(v) as v from (select {lines}company_, day_, v, local_at{shown} from ({local}))"
        f"{kept} group by {keys}company_, day_"
    )


def _changes(engine: Engine, ask: Ask, keys: Iterable[str], where: str) -> str:
    """The changes of the cells; those before the days looked at count as well."""
    bare = replace(
        ask, metric=ask.meant.like(ask.metric.id, by=()), variant="", clock=None, by=tuple(keys), where=where,
        since="", until="",
    )  # fmt: skip
    value = f"({ask.sql(ask.meant.value)}) as v"
    return cases(engine, bare, value, "company as company_", "cast(local_at as date) as day_")


def _days(ask: Ask) -> str:
    """The days at whose ends is looked: complete ones, between the dates asked for."""
    conditions = [
        "complete",
        *([f"day >= cast(timestamp '{ask.since}' as date)"] if ask.since else []),
        *([f"day < timestamp '{ask.until}'"] if ask.until else []),
    ]
    return f"select company as company_, day as day_ from {DAYS} where {' and '.join(conditions)}"


def _listed(keys: Iterable[str], prefix: str = "") -> str:
    return "".join(f"{prefix}{k}, " for k in keys)
