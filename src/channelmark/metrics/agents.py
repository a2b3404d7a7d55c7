"""Agents: how their time is spent, and what they handle."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
