"""What stands at the end of a day: the last day of a period, the mean day, or the fullest."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import BadCallError
from .asks import Ask, Engine
from .cases import cases
from .cells import Estimate, cell, ordered

STOCKS: Mapping[str, str] = {"last": "arg_max(v, day_)", "mean": "avg(v)", "max": "max(v)"}


def stocks(engine: Engine, ask: Ask) -> list[Estimate]:
    """Summed over the rows of a day; then each company's last or mean day, summed over companies.

    `max` is the day on which most stood, over all companies. n counts the company-days read.
    """
    if ask.named not in STOCKS:
        raise BadCallError.unknown(f"statistic for {ask.metric.id}", ask.named, STOCKS)
    keys = "".join(f"{k}, " for k in ask.breakdown)
    columns = (f"({ask.sql(ask.meant.value)}) as v", "company as company_", "cast(local_at as date) as day_")
    daily = (
        f"select {keys}company_, day_, sum(v) as v from ({cases(engine, ask, *columns)}) "
        f"group by {keys}company_, day_"
    )
    if ask.named == "max":
        totals = f"select {keys}day_, sum(v) as v, count(*) as n from ({daily}) group by {keys}day_"
        sql = f"select {keys}max(v) as v, sum(n) as n from ({totals})"
    else:
        days = "1" if ask.named == "last" else "count(*)"
        own = f"select {keys}company_, {STOCKS[ask.named]} as v, {days} as n from ({daily}) group by {keys}company_"
        sql = f"select {keys}sum(v) as v, sum(n) as n from ({own})"
    grouping = f" group by {', '.join(ask.breakdown)}" if ask.breakdown else ""
    return ordered(cell(ask, r, r["v"], int(r["n"] or 0)) for r in engine.query(sql + grouping))
