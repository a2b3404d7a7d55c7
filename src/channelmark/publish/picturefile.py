"""A card's pictures once more as a script, for the gallery's buttons.

A page opened from disk may show a picture that lies beside it, but no browser lets it read the bytes: copying one
to the clipboard or packing several into a zip would need a server. A script beside the page may be run, so the
bytes travel in one, loaded only when a button asks for them.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path

NAME = "pictures.js"


def write_pictures(folder: Path, key: str) -> None:
    """Write the script beside the PNG files of `folder`; `key` is the folder as the gallery names it."""
    files = {p.name: base64.b64encode(p.read_bytes()).decode("ascii") for p in sorted(folder.glob("*.png"))}
    (folder / NAME).write_text(f"channelmark({json.dumps(key)}, {json.dumps(files)});\n", "ascii")
