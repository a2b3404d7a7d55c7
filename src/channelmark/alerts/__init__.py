"""Targets held against data: what crossed, as a table, a scorecard, and messages ready to send. See README.md."""

from __future__ import annotations

from ..benchmarks.targets.rules import load_rules
from .judge import judge
from .text import printed
from .write import write_alerts

__all__ = ["judge", "load_rules", "printed", "write_alerts"]
