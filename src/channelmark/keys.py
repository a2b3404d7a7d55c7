"""Keys: what a result depends on, hashed, kept beside the result. Equal keys mean nothing is to be done."""

from __future__ import annotations

import hashlib
from pathlib import Path


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
        f for p in paths for f in ([p] if p.is_file() else p.rglob("*")) if f.is_file() and counts(f)
    )
    return digest(*(part for f in files for part in (f.name, f.read_bytes())))


def counts(path: Path) -> bool:
    """Whether a file is part of what was made by hand or imported."""
    return path.suffix != ".pyc" and not path.name.startswith(".")


def file_key(path: Path) -> str:
    """sha256 of a file's content."""
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
