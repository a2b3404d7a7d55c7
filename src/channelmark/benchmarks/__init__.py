"""A report's figures: computed where the data can feed them, published beside or instead."""

from __future__ import annotations

from .compute import Context, Lack, change_of, compute, figure_of
from .facts import Benchmark, Data, benchmark, context_of, load
from .reports import REPORT_FIGURES, REPORTS, report_named
from .specs import FigureSpec, Report

__all__ = [
    "REPORTS",
    "REPORT_FIGURES",
    "Benchmark",
    "Context",
    "Data",
    "FigureSpec",
    "Lack",
    "Report",
    "benchmark",
    "change_of",
    "compute",
    "context_of",
    "figure_of",
    "load",
    "report_named",
]
