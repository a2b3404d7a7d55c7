"""Charts and tables in one language, every word final."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class TableRow:
    """One row; `id` is its HTML anchor ('' for none)."""

    cells: tuple[str, ...]
    id: str = ""
    muted: bool = False
    """True for suppressed or weakly based rows."""
    whole: bool = False
    """True for the row of all parts together, which closes a table."""


@dataclass(frozen=True, kw_only=True)
class TableView:
    """A table with its caption; `numeric` says which columns align at the end."""

    id: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    numeric: tuple[bool, ...]


@dataclass(frozen=True, kw_only=True)
class ChartView:
    """A chart with its text twin."""

    id: str
    title: str
    caption: str
    """A sentence that says what is seen; also the alt text."""
    svg: str
    """An SVG element with its text as outlines, for a wide page."""
    narrow: str = ""
    """The same for a phone."""
    table: TableView
