"""What the data can feed: each metric names its inputs, and every lack is told by name."""

from __future__ import annotations

from ..engines import DuckEngine
from ..metrics import Metric


def missing_inputs(engine: DuckEngine, metric: Metric) -> list[str]:
    """The inputs the data lacks, as the metric names them; empty when it can be computed.

    `a|b` needs one of both, `table.column` a column with values, `table:kind` rows of that kind,
    `channels` contacts in at least two channels, `window` contacts on at least half the days of the export's
    window: a rate per day over an export with holes would be a number about the export, not about support.
    """
    return [
        i for i in metric.inputs if not any(_has(engine, alternative) for alternative in _alternatives(i))
    ]


def _alternatives(text: str) -> list[str]:
    return text.split("|")


def _has(engine: DuckEngine, name: str) -> bool:
    if name == "window":
        return covers_window(engine)
    if name == "channels":
        return _any(engine, "select 1 from tickets having count(distinct channel) > 1")
    table, _, kind = name.partition(":")
    if kind:
        return engine.tables.has(table) and _any(
            engine, f"select 1 from {table} where kind = '{kind}' limit 1"
        )
    table, _, column = name.partition(".")
    if not column:
        return engine.tables.has(table) and _any(engine, f"select 1 from {table} limit 1")
    return engine.tables.has(table, column) and _any(
        engine, f"select 1 from {table} where {column} is not null limit 1"
    )


def covers_window(engine: DuckEngine) -> bool:
    """Whether contacts were created on at least half the days between the window's ends."""
    (row,) = engine.query(
        "select count(distinct cast(created_at as date)) as days, "
        "(select date_diff('day', min(window_start), max(window_end)) from manifest) as span from contacts"
    )
    return bool(row["span"]) and row["days"] >= row["span"] * _COVERED


_COVERED = 0.5


def _any(engine: DuckEngine, sql: str) -> bool:
    return bool(engine.query(sql))
