"""Where the files are that are not Python: templates, notebooks, and data lying beside a room's modules.

In a checkout the templates and notebooks are the repository's own, so an edit is seen at once.
In an installed wheel they lie inside the package, under the same names.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def templates() -> Path:
    """The folder of templates, art and words (`locales/<lang>/*.ftl`)."""
    return _folder("templates")


def notebooks() -> Path:
    """The folder of notebooks, one a report."""
    return _folder("notebooks")


def package_files(room: str) -> Path:
    """The folder of one room of the package, for the SQL, TOML or JSON files kept beside its modules."""
    return PACKAGE / room


def _folder(name: str) -> Path:
    checkout = PACKAGE.parent.parent / name
    in_checkout = PACKAGE.parent.name == "src" and checkout.is_dir()
    return checkout if in_checkout else PACKAGE / name
