"""Canned responses: prepared texts, and what they do."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
