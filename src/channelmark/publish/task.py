"""What it takes to render one edition; handed to another process as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

BUILD = ".build"
"""Folder beside the editions, of everything that is not one: sample data, executed notebooks, fonts."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """One edition to be rendered."""

    language: str
    executed: Mapping[str, Path]
    """Executed notebook of each report, in page order."""
    key: str
    out: Path
    brand: Path | None
    draft: bool
    data: str
    """As it was asked for: `sample`, `published`, or a path."""
    settings: Mapping[str, str]
    """Parameters of notebooks beyond the data."""
    quiet: bool = False
    """True where several editions are rendered side by side: one bar counts them."""
