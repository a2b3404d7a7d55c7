"""The sample data where people expect it: made on first use, made again when its code changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..keys import read_key, tree_key, write_key
from ..resources import PACKAGE, notebooks
from .build import make_sample


def standing_folder() -> Path:
    """In a checkout the build folder of its editions, so that `make report` and JupyterLab share it; else the user's cache."""
    checkout = notebooks().parent
    if checkout != PACKAGE:
        return checkout / "reports" / ".build" / "sample"
    return Path.home() / ".cache" / "channelmark" / "sample"


def standing_sample(folder: Path | None = None, say: Callable[[str], None] = lambda line: None) -> Path:
    """The default sample data set, made now unless the same code made it before; its absolute folder."""
    folder = folder or standing_folder()
    key = tree_key(PACKAGE / "sample", PACKAGE / "tables")
    if read_key(folder) != key:
        say("Making the sample data (synthetic) …")
        folder.parent.mkdir(parents=True, exist_ok=True)
        make_sample(folder)
        write_key(folder, key)
    return folder.resolve()
