"""The metric registry. To add a metric: declare it in its family's file; the families are listed below."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

from ..errors import BadCallError
from .model import Metric
from .own import OWN

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
    """The metric called `metric_id`, of the catalogue or defined by the caller; BadCallError with the nearest name."""
    found = METRICS.get(metric_id) or OWN.get(metric_id)
    if found is None:
        raise BadCallError.unknown("metric", metric_id, [*METRICS, *OWN])
    return found


def register(metric: Metric) -> Metric:
    """Make a caller's metric known in this process; the catalogue's names are taken."""
    if metric.id in METRICS:
        raise BadCallError(
            f"{metric.id} is a metric of the catalogue. Give yours another name, my_{metric.id} say."
        )
    OWN[metric.id] = metric
    return metric


__all__ = ["FAMILIES", "METRICS", "OWN", "Metric", "get_metric", "register"]
