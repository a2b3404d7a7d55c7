"""Means, sums, counts and ratios of sums; their intervals draw whole companies, or days where companies are few."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..figures import Interval
from .asks import Ask, Engine, Row
from .cases import CASE_IDS, cases, has_column
from .cells import Estimate, cell, ordered
from .intervals import Array, bootstrap, bootstrap_ratio

MANY_COMPANIES = 10
"""Companies from which on they are what is drawn; contacts of one company are alike."""
FEW_DAYS = 5
"""Days under which they cannot be drawn."""
_OF_ONE_COMPANY = {"company", "agent", "assignee", "resolver", "team"}
"""Breakdowns each of whose cells lies in a single company, so that companies cannot be drawn."""
Key = tuple[Any, ...]


@dataclass(frozen=True)
class Sum:
    """What one cluster adds to a cell: sum of the values, sum of what they are divided by, cases, contacts."""

    total: float
    size: float
    n: int
    support: int


def means(engine: Engine, ask: Ask) -> list[Estimate]:
    """Sum over sum; `sum` gives the numerator alone."""
    found = sums(engine, ask)
    if not found and not ask.breakdown:
        return [Estimate({}, None, 0)]
    return ordered(_cell(ask, key, clusters) for key, clusters in found.items())


def counts(engine: Engine, ask: Ask) -> list[Estimate]:
    """Sum of a whole number of each case (1: how many cases there are); n is the cases."""
    keys = ", ".join(ask.breakdown)
    selected = cases(engine, ask, f"({ask.sql(ask.meant.value)}) as v")
    tail = f" group by {keys}" if keys else ""
    rows = engine.query(
        f"select {keys + ', ' if keys else ''}coalesce(sum(v), 0) as v, count(v) as n, count(*) as rows_ "
        f"from ({selected}){tail}"
    )
    return ordered(cell(ask, r, float(r["v"]), int(r["n"]), missing=int(r["rows_"] - r["n"])) for r in rows)


def sums(engine: Engine, ask: Ask) -> Mapping[Key, Mapping[Key, Sum]]:
    """For every cell, what each cluster adds to it."""
    metric = ask.meant
    per = ask.sql(metric.per) or "1"
    distinct = per.startswith("distinct ")
    # A case of a whole company rests on all that company's contacts, not on one.
    contacts = metric.population.startswith("compan") and "contacts" in engine.columns(metric.fact)
    selected = cases(
        engine,
        ask,
        f"cast(({ask.sql(metric.value)}) as double) as v",
        f"({per.removeprefix('distinct ')}) as per_" if distinct else f"cast(({per}) as double) as per_",
        "company as company_",
        f"{'cast(local_at as date)' if _dated(engine, ask) else 'null'} as day_",
        f"{'contacts' if contacts else '1'} as support_",
        f"{_case(engine, ask)} as case_",
    )
    kept = f"({selected}) where v is not null and per_ is not null"
    cluster = _cluster(engine, ask, kept, apart=not distinct or "local_at" in per)
    grouping = ", ".join([*ask.breakdown, *cluster])
    size = "count(distinct per_)" if distinct else "sum(per_)"
    rows = engine.query(
        f"select {grouping}, sum(v) as total_, {size} as size_, count(*) as n_, sum(support_) as support_ "
        f"from {kept} group by {grouping}"
    )
    found: dict[Key, dict[Key, Sum]] = {}
    for r in sorted(rows, key=lambda r: str([r[c] for c in cluster])):
        own = found.setdefault(tuple(r[k] for k in ask.breakdown), {})
        own[tuple(r[c] for c in cluster)] = Sum(
            float(r["total_"]), float(r["size_"]), int(r["n_"]), int(r["support_"] or 0)
        )
    return found


def drawn_apart(
    a: Mapping[Key, Sum], b: Mapping[Key, Sum], figure: Callable[[Array, Array, Array, Array], Array]
) -> Interval | None:
    """Bootstrap of a figure of two ratios whose cases share clusters: a company is drawn with both its halves."""
    nothing = Sum(0.0, 0.0, 0, 0)
    clusters = sorted({*a, *b}, key=str)
    pairs = [(a.get(c, nothing), b.get(c, nothing)) for c in clusters]
    return bootstrap([(x.total, x.size, y.total, y.size) for x, y in pairs], figure)


def _dated(engine: Engine, ask: Ask) -> bool:
    return has_column(engine, ask, "local_at") and "ticket_id" not in ask.breakdown


def _case(engine: Engine, ask: Ask) -> str:
    """The column that tells cases apart; nothing where a fact has none."""
    native = engine.columns(ask.meant.fact)
    return next((c for c in CASE_IDS if c in native), "null")


def _cluster(engine: Engine, ask: Ask, kept: str, apart: bool) -> tuple[str, ...]:
    """What is drawn: companies, days where they are few, cases where days are few too.

    `apart`: whether days add up (agents counted once do not: one works on many days).
    """
    if not apart or "ticket_id" in ask.breakdown or not _dated(engine, ask):
        return ("company_",)
    (found,) = engine.query(
        "select count(distinct company_) as companies, count(distinct concat(company_, cast(day_ as varchar))) as days, "
        f"count(case_) as cases from {kept}"
    )
    if found["companies"] >= MANY_COMPANIES and not _OF_ONE_COMPANY & set(ask.breakdown):
        return ("company_",)
    few_days = "day" in ask.breakdown or found["days"] < FEW_DAYS
    distinct = ask.meant.per.startswith("distinct ")
    return ("company_", "case_") if few_days and found["cases"] and not distinct else ("company_", "day_")


def _cell(ask: Ask, key: Key, drawn: Mapping[Key, Sum]) -> Estimate:
    clusters = list(drawn.values())
    totals, sizes = [c.total for c in clusters], [c.size for c in clusters]
    total, size = math.fsum(totals), math.fsum(sizes)
    row: Row = dict(zip(ask.breakdown, key, strict=True))
    support = sum(c.support for c in clusters)
    # Where a case is a company, its days and channels do not make it several.
    companies = ask.meant.population == "companies"
    n = len({cluster[0] for cluster in drawn}) if companies else sum(c.n for c in clusters)
    if ask.named == "sum":
        return cell(ask, row, total, n, support=support)
    value = total / size if size else None
    return cell(ask, row, value, n, lambda: bootstrap_ratio(totals, sizes), support=support)
