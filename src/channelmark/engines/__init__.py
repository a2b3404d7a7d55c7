"""Engines run SQL over the canonical tables and hand back rows. DuckDB is the default, on this machine."""

from __future__ import annotations

from pathlib import Path

from ..tables import Tables
from .base import Engine
from .cache import FactCache, fact_cache, is_large
from .database import SUFFIXES as DATABASE_SUFFIXES
from .database import DatabaseTables, open_database
from .duck import DuckEngine
from .errors import DatabaseError, EngineError, unknown_engine

__all__ = [
    "DATABASE_SUFFIXES",
    "DatabaseError",
    "DatabaseTables",
    "DuckEngine",
    "Engine",
    "EngineError",
    "FactCache",
    "fact_cache",
    "open_database",
    "open_engine",
]


def open_engine(tables: Tables, url: str = "", staging: Path | None = None) -> Engine:
    """The engine at `url` over these tables.

    '' or 'duckdb' is DuckDB on this machine; 'spark' (or 'local[4]') is Spark on it, 'spark://host:7077' a cluster,
    'sc://host:15002' a Spark Connect server. A cluster reads the tables' Parquet files under their own paths; what it
    cannot read itself is written to `staging` first, which all its machines must share.
    Raises BadCallError for another address, EngineError when packages or Java are missing.
    """
    if url in ("", DuckEngine.name):
        return DuckEngine(tables, fact_cache(tables), lean=is_large(tables))
    if url == "spark" or url.startswith(("spark://", "sc://", "local")):
        from .spark import SparkEngine  # an extra that few need, and that takes a second to load

        return SparkEngine(tables, url, staging)
    raise unknown_engine(url)
