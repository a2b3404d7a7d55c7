"""Costs: what a contact costs."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
