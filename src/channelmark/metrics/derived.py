"""Metrics of any other metric, which the caller names: where a company lies among others, and what has changed."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = (
    Metric(
        id="company_benchmark_percentile",
        kind="percentile",
        unit="percentile",
        better="higher",
        inputs=("companies",),
        population="companies",
        statistic="percentile",
        minimum=5,
        weak_below=5,
        definition="share of the peer group that does worse, half of those that do the same included",
        formula="100 * (companies that do worse + half of the companies that do the same, itself included) / companies",
        compared=(
            "Zendesk Benchmark compares a company with the median of its peers' means; a percentile says how far "
            "off it is, and uses the metric's own statistic"
        ),
    ),
    Metric(
        id="period_change",
        kind="change",
        unit="fraction",
        better="neutral",
        inputs=("manifest",),
        part="month",
        statistic="difference",
        definition="a complete period against the one before it, which has the same length in the calendar",
        formula="value of the period - value of the period before (relative: by the value of the period before)",
        compared=(
            "Chatwoot and Zammad compare with the stretch of equal days before, whole or not; here an incomplete "
            "period has no change"
        ),
    ),
)
