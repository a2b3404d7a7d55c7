"""Volume: how much comes in, when, and through which channel."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
