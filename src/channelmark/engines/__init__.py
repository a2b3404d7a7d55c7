"""Engines run SQL over the canonical tables and hand back rows. DuckDB is the default, on this machine."""

from __future__ import annotations

from .base import Engine
from .duck import DuckEngine

__all__ = ["DuckEngine", "Engine"]
