"""Replace a folder as a whole: readers see the old one or the new one, never half of one."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import TablesError

MARK = "dataset.json"
"""File that says a folder was written by channelmark."""


def recover(folder: Path) -> None:
    """Put the previous folder back when a swap was killed between its two renames."""
    previous = _previous(folder)
    if previous.is_dir() and not folder.exists():
        os.rename(previous, folder)


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """Yield an empty folder to fill; it takes the place of `folder` when the block ends without an error."""
    recover(folder)
    _refuse_foreign(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}.new-", dir=folder.parent))
    fresh.chmod(0o755)
    try:
        yield fresh
        _swap(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _swap(fresh: Path, folder: Path) -> None:
    previous = _previous(folder)
    shutil.rmtree(previous, ignore_errors=True)
    if folder.exists():
        os.rename(folder, previous)
    os.rename(fresh, folder)
    shutil.rmtree(previous, ignore_errors=True)


def _previous(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.previous")


def _refuse_foreign(folder: Path) -> None:
    """Raise TablesError when something that is not ours would be deleted."""
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).is_file()):
        raise TablesError.not_ours(folder)
