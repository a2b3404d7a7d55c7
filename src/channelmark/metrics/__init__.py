"""The metric registry. To add a metric: declare it in its family's file; the families are listed below."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

from ..errors import BadCallError
from .model import Metric

FAMILIES: Mapping[str, ModuleType] = {
    name: import_module(f"{__name__}.{name}")
    for name in (
        "volume",
        "response",
        "resolution",
        "backlog",
        "handling",
        "routing",
        "missed",
        "tags",
        "canned",
        "conversion",
        "experience",
        "customers",
        "agents",
        "costs",
        "adoption",
        "derived",
    )
}
METRICS: Mapping[str, Metric] = {m.id: m for family in FAMILIES.values() for m in family.METRICS}


def get_metric(metric_id: str) -> Metric:
    """The metric called `metric_id`; BadCallError with the nearest name when there is none."""
    if metric_id not in METRICS:
        raise BadCallError.unknown("metric", metric_id, METRICS)
    return METRICS[metric_id]


__all__ = ["FAMILIES", "METRICS", "Metric", "get_metric"]
