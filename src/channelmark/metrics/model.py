"""What a metric is: a declaration over one fact table, or over other metrics. It knows no engine and no language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Literal

MetricKind = Literal[
    "duration",  # seconds of each case: mean, median, percentiles, least, greatest, share within a time
    "mean",  # a number of each case
    "share",  # a condition on each case
    "count",  # how many cases there are, or the sum of a whole number of each
    "ratio",  # the sum of one number by the sum of another
    "nps",  # share of promoters less share of detractors
    "distribution",  # how the cases divide into parts that sum to the whole
    "stock",  # what stands at an instant: summed over rows of one day, then the last or the mean day
    "spread",  # how unevenly a number lies over the cases: coefficient of variation, Gini
    "correlation",  # Spearman's rank correlation of two numbers of each case
    "slope",  # change of one number a step of another, by least squares
    "difference",  # another metric where a condition holds, less the same where it does not
    "quotient",  # one metric by another, or one metric of one part by that of each other part
    "change",  # another metric in a period against the period before
    "trend",  # growth a period, over complete periods
    "peak",  # the parts of the day in which most cases lie
    "percentile",  # where one company's value lies among those of its peers
    "rows",  # the cases themselves, one row each
]
Better = Literal["lower", "higher", "neutral", "target"]
Clock = Literal["calendar", "business"]

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Metric:
    """Who is counted, what is measured on each, and how it is usually summed up."""

    id: str
    """Id in the metric catalogue; its words are the message `metric-<id>`."""
    kind: MetricKind
    fact: str = ""
    """The fact table it reads; one row of it is one case. Empty for metrics made of others (`of`)."""
    value: str = "1"
    """SQL scalar on a row: seconds, a condition (for shares), a count, a score, the part (for distributions)."""
    unit: str
    """second, fraction, point, transfer/ticket, ticket/day, times, or 'currency' (the data's own)."""
    better: Better
    counted: str = "true"
    """SQL condition: which rows are cases. Rows whose value is null are missing, and are counted as such."""
    per: str = ""
    """For ratios: what the sum of `value` is divided by; for correlations and slopes: the other number."""
    business: str = ""
    """The value on the business clock, where there is one."""
    by: tuple[str, ...] = ()
    """Breakdown of a bare request. A breakdown a caller gives stands instead."""
    part: str = ""
    """For distributions, peaks and quotients over parts: the breakdown whose parts are compared."""
    of: tuple[str, ...] = ()
    """Ids of the metrics it is made of; empty where the caller names one (period_change of csat)."""
    split: str = ""
    """For differences: SQL condition on a row of the other metric's fact."""
    inputs: tuple[str, ...] = ()
    """`table`, `table.column`, `table:kind`, `a|b`, `window` or `channels` that the data must hold for it."""
    population: str = "tickets"
    """Id of what one case is."""
    definition: str = "default"
    """In words, which variant of the definition this is."""
    formula: str = ""
    """The same as arithmetic, for people: 'resolved with one public reply / resolved'."""
    compared: str = ""
    """Where a public implementation counts otherwise, and why this does not follow it."""
    variants: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: NOTHING, hash=False)
    """Other definitions under the same name: variant id -> the fields that differ."""
    settings: Mapping[str, float] = field(default_factory=lambda: NOTHING, hash=False)
    """Thresholds in the SQL, as {name}, with what they are unless the caller says otherwise (seconds, mostly)."""
    clock: Clock | None = None
    """Clock of the default value; None for what is no time."""
    statistic: str = ""
    """What a bare request gives: median, mean, share, count, ratio, score, distribution, last …"""
    scale: tuple[float, float] | None = None
    minimum: int = 5
    """Cases under which a cell is suppressed."""
    weak_below: int = 30
    """Cases under which a cell is shown with a caution."""

    def variant(self, name: str) -> Metric:
        """The same metric by another of its definitions."""
        return replace(self, **self.variants[name], variants=NOTHING)

    def like(self, metric_id: str, **changes: Any) -> Metric:
        """A metric of its own that differs in some fields: another name, a breakdown, fewer cases."""
        return replace(self, id=metric_id, **changes)
