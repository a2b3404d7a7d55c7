"""Customers: who stays, who leaves, who comes back."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
