"""Tags: what contacts are labelled with."""

from __future__ import annotations

from .model import Metric

METRICS: tuple[Metric, ...] = ()
