"""A report's figures: computed where the data can feed them, published beside or instead."""

from __future__ import annotations

from .compute import Lack, compute
from .facts import Benchmark, Data, benchmark, load
from .reports import REPORT_FIGURES, REPORTS, report_named
from .specs import FigureSpec, Report

__all__ = [
    "REPORTS",
    "REPORT_FIGURES",
    "Benchmark",
    "Data",
    "FigureSpec",
    "Lack",
    "Report",
    "benchmark",
    "compute",
    "load",
    "report_named",
]
