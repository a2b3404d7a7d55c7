"""Money of several currencies is no number."""

from __future__ import annotations

from dataclasses import replace

from ..errors import BadCallError
from .asks import Ask, Engine
from .cases import cases

CURRENCY = "currency"
CLASH = "clash"
"""Column of a fact that names the currencies whose sum a row would be."""


def currencies(engine: Engine, ask: Ask) -> list[str]:
    """Currencies of the request's cases; none where they are not money, or nobody says which."""
    if ask.meant.unit != CURRENCY or CURRENCY not in engine.columns(ask.meant.fact):
        return []
    plain = replace(ask, metric=ask.metric.like(ask.metric.id, by=()), by=())
    rows = engine.query(
        f"select distinct c_ from ({cases(engine, plain, 'currency as c_')}) where c_ is not null"
    )
    return sorted(str(r["c_"]) for r in rows)


def refuse_mixed(engine: Engine, ask: Ask, keys: tuple[str, ...]) -> None:
    """BadCallError where one cell of a breakdown by `keys` would add up several currencies."""
    _refuse_mixed_cases(engine, ask)
    if CURRENCY in keys or len(found := currencies(engine, ask)) < 2:
        return
    plain = replace(ask, metric=ask.metric.like(ask.metric.id, by=()), by=keys)
    grouping = f" group by {', '.join(keys)}" if keys else ""
    counted = f"select count(distinct c_) as n from ({cases(engine, plain, 'currency as c_')}){grouping}"
    if any(r["n"] > 1 for r in engine.query(counted)):
        raise BadCallError(
            f"{ask.metric.id}: {' and '.join(found)} do not add up. Break it down by currency, or ask for one: "
            f"--where currency={found[0]}."
        )


def _refuse_mixed_cases(engine: Engine, ask: Ask) -> None:
    """BadCallError where a single case was paid in several currencies: no breakdown takes them apart."""
    if ask.meant.unit != CURRENCY or CLASH not in engine.columns(ask.meant.fact):
        return
    plain = replace(ask, metric=ask.metric.like(ask.metric.id, by=()), by=())
    mixed = cases(engine, plain, f"{CLASH} as c_", "company as company_", counted=f"{CLASH} is not null")
    rows = sorted(
        (str(r["company_"]), str(r["c_"])) for r in engine.query(f"select distinct * from ({mixed})")
    )
    if rows:
        company, found = rows[0]
        raise BadCallError(
            f"{ask.metric.id}: company {company} has costs in {found} for one channel and period, and they do not add "
            f"up. State them in one currency in the table costs, or leave the company out: "
            f"--where 'company!={company}'."
        )
