"""What executed notebooks and editions depend on: code, libraries, data."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from ..keys import counts, digest, file_key, tree_key

PACKAGE = Path(__file__).resolve().parents[1]
_COMPUTING = (
    "benchmarks",
    "cards/catalogue",
    "cards/model.py",
    "clock",
    "display",
    "engines",
    "errors.py",
    "facts",
    "figures.py",
    "metrics",
    "published",
    "statistics",
    "tables",
)
"""What a notebook runs. Words, art and templates are not in it: changing them runs no notebook."""


@cache
def code_key(everything: bool = False) -> str:
    """The code that computes, or all of it, with the interpreter and the libraries' versions."""
    paths = (PACKAGE,) if everything else tuple(PACKAGE / name for name in _COMPUTING)
    return digest(tree_key(*paths), ".".join(map(str, sys.version_info[:3])), _libraries())


def _libraries() -> str:
    from importlib.metadata import version

    names = (
        "duckdb",
        "fluent.runtime",
        "jinja2",
        "matplotlib",
        "nbconvert",
        "numpy",
        "pandas",
        "typst",
        "xlsxwriter",
    )
    return " ".join(f"{n}={version(n)}" for n in names)


def data_key(data: str) -> str:
    """The data's files by name and content."""
    if data == "published":
        return data
    folder = Path(data)
    files = sorted(
        f
        for f in folder.rglob("*")
        if f.is_file() and f.suffix in (".parquet", ".csv", ".json") and counts(f)
    )
    return digest(*(part for f in files for part in (f.relative_to(folder).as_posix(), file_key(f))))
