"""Backlog: what stands open."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
