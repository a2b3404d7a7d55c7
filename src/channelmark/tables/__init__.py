"""Canonical tables: their schema, their folder on disk, and the checks of their rows."""

from .checks import Problem, TableReport, check, rejects_sql, row_rules
from .errors import TablesError
from .schema import TABLES, Column, Table, table
from .store import Tables, copy_parquet, open_tables, write, write_into

open = open_tables
"""Read as `tables.open(folder)`."""

__all__ = [
    "TABLES",
    "Column",
    "Problem",
    "Table",
    "TableReport",
    "Tables",
    "TablesError",
    "check",
    "copy_parquet",
    "open",
    "open_tables",
    "rejects_sql",
    "row_rules",
    "table",
    "write",
    "write_into",
]
