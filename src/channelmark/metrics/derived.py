"""Derived: metrics of other metrics, named by the caller."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
