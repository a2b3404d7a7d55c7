"""Folders put in place of others, whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def replace_folder(fresh: Path, target: Path) -> None:
    """Swap folders by renaming; the old one is removed only when the new one stands."""
    old = fresh.with_name(fresh.name + "-old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        os.replace(target, old)
    try:
        os.replace(fresh, target)
    except OSError:
        if old.exists():
            os.replace(old, target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def replace_files(folder: Path, files: Mapping[str, bytes], fresh: Path) -> None:
    """Give files of a folder new content, all at once; `fresh` is where the folder is put together, on the same disk.

    What stays is linked and not copied, so the size of the folder does not matter.
    """
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        shutil.copytree(folder, fresh, copy_function=_link)
        for name, content in files.items():
            # Written beside and renamed: writing into a linked file would change the old folder as well.
            beside = fresh / f"{name}.new"
            beside.write_bytes(content)
            os.replace(beside, fresh / name)
        replace_folder(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except (OSError, NotImplementedError):  # a disk that knows no links
        shutil.copy2(source, target)
    return target
