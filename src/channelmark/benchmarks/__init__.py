"""A report's figures: computed where the data can feed them, published beside or instead."""

from __future__ import annotations

from .compute import Lack, compute
from .facts import Benchmark, Data, benchmark, load
from .specs import CHANNEL, PLANNED, REPORT_FIGURES, REPORTS, FigureSpec

__all__ = [
    "CHANNEL",
    "PLANNED",
    "REPORTS",
    "REPORT_FIGURES",
    "Benchmark",
    "Data",
    "FigureSpec",
    "Lack",
    "benchmark",
    "compute",
    "load",
]
