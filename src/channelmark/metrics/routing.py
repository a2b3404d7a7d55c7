"""Routing: where a contact is sent before it is settled."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
