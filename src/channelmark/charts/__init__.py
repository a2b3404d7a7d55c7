"""Charts by matplotlib, drawn at rendering in the edition's language; each comes with a text twin."""

from __future__ import annotations

from .kinds import KINDS, figure_chart
from .model import ChartView, TableRow, TableView
from .sheet import Palette

__all__ = ["KINDS", "ChartView", "Palette", "TableRow", "TableView", "figure_chart"]
