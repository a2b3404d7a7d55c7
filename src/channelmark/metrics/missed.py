"""Missed: what nobody picked up."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
