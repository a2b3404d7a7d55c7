"""What a metric is: a declaration over one fact table. It knows no engine and no language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MetricKind = Literal["duration", "share", "mean", "ratio", "score", "nps"]
Better = Literal["lower", "higher", "neutral", "target"]


@dataclass(frozen=True, kw_only=True)
class Metric:
    """Who is counted, what is measured on each, and how it is usually summed up."""

    id: str
    """Id in the metric catalogue; its words are the message `metric-<id>`."""
    fact: str
    """The fact table it reads; one row of it is one case."""
    kind: MetricKind
    value: str
    """SQL scalar on a row: seconds, a condition (for shares), a count, a score."""
    unit: str
    """second, fraction, point, transfer/ticket, ticket/day, or 'currency' (the data's own)."""
    better: Better
    counted: str = "true"
    """SQL condition: which rows are cases. Rows whose value is null are missing, and are counted as such."""
    per: str = ""
    """For ratios: what the sum of `value` is divided by, also a SQL scalar."""
    inputs: tuple[str, ...] = ()
    """`table` or `table.column` the data must hold for it."""
    population: str = "tickets"
    """Id of what one case is."""
    definition: str = "default"
    """Which variant of the definition this is."""
    clock: Literal["calendar", "business"] | None = None
    statistic: str = ""
    """What a bare request gives: median, mean, share, ratio, score."""
    scale: tuple[float, float] | None = None
