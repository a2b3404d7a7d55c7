"""Keys: what a result depends on, hashed, kept beside the result. Equal keys mean nothing is to be done."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
_COMPUTING = (
    "benchmarks",
    "cards/catalogue.py",
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


def digest(*parts: str | bytes) -> str:
    """One sha256 over the parts, kept apart."""
    total = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        total.update(str(len(raw)).encode() + b"\0" + raw)
    return total.hexdigest()


def tree_key(*paths: Path) -> str:
    """Names and contents of all files below the paths; compiled Python and hidden files do not count."""
    files = sorted(
        f for p in paths for f in ([p] if p.is_file() else p.rglob("*")) if f.is_file() and _counts(f)
    )
    return digest(*(part for f in files for part in (f.name, f.read_bytes())))


def _counts(path: Path) -> bool:
    return path.suffix != ".pyc" and not path.name.startswith(".")


@cache
def code_key(everything: bool = False) -> str:
    """The code that computes, or all of it, with the interpreter and the libraries' versions."""
    paths = (PACKAGE,) if everything else tuple(PACKAGE / name for name in _COMPUTING)
    return digest(tree_key(*paths), ".".join(map(str, sys.version_info[:3])), _libraries())


def _libraries() -> str:
    from importlib.metadata import version

    names = ("duckdb", "fluent.runtime", "jinja2", "matplotlib", "nbconvert", "numpy", "pandas", "typst")
    return " ".join(f"{n}={version(n)}" for n in names)


def data_key(data: str) -> str:
    """The data's files by name and content."""
    if data == "published":
        return data
    folder = Path(data)
    files = sorted(
        f
        for f in folder.rglob("*")
        if f.is_file() and f.suffix in (".parquet", ".csv", ".json") and _counts(f)
    )
    return digest(*(part for f in files for part in (f.relative_to(folder).as_posix(), _file_key(f))))


def _file_key(path: Path) -> str:
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def read_key(result: Path) -> str | None:
    """The key kept beside a result; None when there is none, or the result is gone."""
    key = _beside(result)
    return key.read_text("utf8") if key.is_file() and result.exists() else None


def write_key(result: Path, key: str) -> None:
    """Keep a key beside a result."""
    _beside(result).write_text(key, "utf8")


def _beside(result: Path) -> Path:
    return result.with_name(f".{result.name}.key")
