"""Conversion: what contacts lead to."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
