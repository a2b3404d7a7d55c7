"""The one way templates are read: everything is escaped, an undefined name stops the rendering."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..locales import phrased, unbroken


def environment(folder: Path, own: Path | None = None) -> Environment:
    """A Jinja environment over a folder, and over a user's `own` before it; every file is escaped."""
    made = Environment(
        loader=FileSystemLoader([own, folder] if own else [folder]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["phrased"] = _phrased
    made.filters["unbroken"] = unbroken
    return made


def _phrased(text: str, lang: str) -> Markup:
    """A text that breaks between phrases and nowhere else, in languages without spaces."""
    return Markup("<wbr>").join(phrased(lang, text))
