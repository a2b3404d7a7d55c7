"""Shares of cases, net promoter scores, and how a whole divides into parts."""

from __future__ import annotations

from ..errors import BadCallError
from .asks import Ask, Engine, Row
from .cases import cases
from .cells import Estimate, cell, ordered
from .intervals import adjusted_wald_nps, wilson

UNKNOWN = "unknown"
"""Part of the cases whose part is not known."""


def shares(engine: Engine, ask: Ask) -> list[Estimate]:
    """Share of the cases whose condition holds (`count`: how many); a condition that is null is a missing case."""
    return _share_cells(ask, _counts(engine, ask, cases(engine, ask, f"({ask.sql(ask.meant.value)}) as v")))


def within(engine: Engine, ask: Ask) -> list[Estimate]:
    """Share of durations up to {within}, of the cases old enough: a case without a duration is not within."""
    metric = ask.meant
    age = "age_business_s" if metric.clock == "business" else "age_s"
    columns = engine.columns(metric.fact)
    if "age_s" in columns and age not in columns:
        raise BadCallError(
            f"{metric.id} within a time on the business clock needs {age} on the fact {metric.fact}; "
            "ask on the calendar clock."
        )
    censored = age in columns
    held = f"({ask.sql(metric.value)}) <= {ask.sql('{within}')}"
    value = f"coalesce({held}, false)" if censored else f"({held})"
    old = f"{age} >= {ask.sql('{horizon}')}" if censored else "true"
    return _share_cells(ask, _counts(engine, ask, cases(engine, ask, f"{value} as v", when=old)))


def nps(engine: Engine, ask: Ask) -> list[Estimate]:
    """Share of promoters (9 and 10) less share of detractors (0 to 6), times a hundred."""
    counts = "count(v) as n, count(*) filter (where v >= 9) as p, count(*) filter (where v <= 6) as d, count(*) as rows_"
    rows = _grouped(engine, ask, counts, cases(engine, ask, f"({ask.sql(ask.meant.value)}) as v"))
    return ordered(
        cell(
            ask,
            r,
            100 * (r["p"] - r["d"]) / r["n"] if r["n"] else None,
            int(r["n"]),
            lambda r=r: adjusted_wald_nps(int(r["p"]), int(r["d"]), int(r["n"])),  # type: ignore[misc]
            missing=int(r["rows_"] - r["n"]),
        )
        for r in rows
    )


def distribution(engine: Engine, ask: Ask) -> list[Estimate]:
    """Each part's share of the whole (`count`: its size); n is the whole. Cases of no known part are a part too."""
    metric = ask.meant
    part = metric.part or "part"
    value = ask.sql(metric.value) if metric.value != "1" else part
    weight = ask.sql(metric.per) or "1"
    selected = cases(engine, ask, f"({value}) as part_", f"({weight}) as weight_")
    keys = "".join(f"{k}, " for k in ask.breakdown)
    rows = engine.query(f"select {keys}part_, sum(weight_) as k from ({selected}) group by {keys}part_")
    wholes: dict[tuple[object, ...], int] = {}
    for r in rows:
        line = tuple(r[k] for k in ask.breakdown)
        wholes[line] = wholes.get(line, 0) + int(r["k"] or 0)
    return ordered(_part(ask, part, r, wholes[tuple(r[k] for k in ask.breakdown)]) for r in rows)


def _part(ask: Ask, part: str, row: Row, whole: int) -> Estimate:
    size = int(row["k"] or 0)
    counted = ask.named == "count"
    named = {**row, part: UNKNOWN if row["part_"] is None else row["part_"]}
    value = float(size) if counted else size / whole if whole else None
    interval = None if counted else lambda: wilson(size, whole)
    return cell(ask, named, value, whole, interval, keys=(*ask.breakdown, part))


def _grouped(engine: Engine, ask: Ask, aggregates: str, selected: str) -> list[Row]:
    keys = ", ".join(ask.breakdown)
    tail = f" group by {keys}" if keys else ""
    return engine.query(f"select {keys + ', ' if keys else ''}{aggregates} from ({selected}){tail}")


def _counts(engine: Engine, ask: Ask, selected: str) -> list[Row]:
    return _grouped(engine, ask, "count(v) as n, count(*) filter (where v) as k, count(*) as rows_", selected)


def _share_cells(ask: Ask, rows: list[Row]) -> list[Estimate]:
    return ordered(_share_cell(ask, r, int(r["k"]), int(r["n"])) for r in rows)


def _share_cell(ask: Ask, row: Row, k: int, n: int) -> Estimate:
    missing = int(row["rows_"]) - n
    if ask.named == "count":
        return cell(ask, row, float(k), n, missing=missing)
    return cell(ask, row, k / n if n else None, n, lambda: wilson(k, n), missing=missing)
