"""What the data can feed: each metric names its inputs, and every lack is told by name."""

from __future__ import annotations

from collections.abc import Sequence

from ..engines import Engine
from ..metrics import Metric, get_metric
from ..tables import TABLES


def missing_inputs(
    engine: Engine, metric: Metric, of: Sequence[str] = (), clock: str | None = None
) -> list[str]:
    """The inputs the data lacks, as the metric names them; empty when it can be computed.

    `a|b` needs one of both, `table.column` a column with values, `table.column=value` a row with that value,
    `table:kind` rows of that kind, `channels` contacts in at least two channels, `window` contacts on at least half
    the days of the export's window: a rate per day over an export with holes would be a number about the export,
    not about support. Business hours need `schedules`. A metric made of others needs what they need.
    """
    return [i for i in inputs(metric, of, clock) if not any(_has(engine, a) for a in i.split("|"))]


def inputs(metric: Metric, of: Sequence[str] = (), clock: str | None = None) -> list[str]:
    """What a metric needs, with what the metrics need that it is made of."""
    own = [*metric.inputs, *(["schedules"] if clock == "business" else [])]
    for base in metric.of or of:
        own += inputs(get_metric(base))
    return list(dict.fromkeys(own))


def _has(engine: Engine, name: str) -> bool:
    if name == "window":
        return covers_window(engine)
    if name == "channels":
        return _any(engine, "select 1 as one from tickets having count(distinct channel) > 1")
    name, _, value = name.partition("=")
    table, _, kind = name.partition(":")
    if kind:
        return _with_value(engine, table, _KIND.get(table, "kind"), kind)
    table, _, column = name.partition(".")
    if value:
        return _with_value(engine, table, column, value)
    if table not in TABLES or not engine.tables.has(table):
        return False
    if not column:
        return _any(engine, f"select 1 as one from {table} limit 1")
    known = engine.tables.has(table, column)
    return known and _any(engine, f"select 1 as one from {table} where {column} is not null limit 1")


def _with_value(engine: Engine, table: str, column: str, value: str) -> bool:
    return engine.tables.has(table) and _any(
        engine, f"select 1 as one from {table} where cast({column} as varchar) = '{value}' limit 1"
    )


def covers_window(engine: Engine) -> bool:
    """Whether contacts were created on at least half the days between the window's ends."""
    (row,) = engine.query(
        "select count(distinct cast(created_at as date)) as days, "
        "(select date_diff('day', min(window_start), max(window_end)) from manifest) as span from contacts"
    )
    return bool(row["span"]) and row["days"] >= row["span"] * _COVERED


_COVERED = 0.5
_KIND = {"sla_policies": "metric"}
"""Column that says what kind of row it is, where it is not called kind."""


def _any(engine: Engine, sql: str) -> bool:
    return bool(engine.query(sql))
