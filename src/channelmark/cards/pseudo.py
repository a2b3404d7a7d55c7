"""Pseudo-languages, for looking at cards before a real translation exists: one far too long, one from right to left.

`long` is English with every vowel doubled and accented, which makes it some forty per cent longer. `rtl` is English
spelt in Arabic letters, with Arabic numbers, dates and units: nobody can read it, and everybody can see whether
the composition is mirrored and the letters join.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from ..errors import BadCallError
from ..locales import Language
from ..locales.marks import END, LARGE_END, LARGE_START, START, Marked
from ..resources import templates

_KEPT = re.compile(f"({START}.*?{END}|[{LARGE_START}{LARGE_END}\u2066-\u2069]|https?://\\S+)", re.DOTALL)
_LONGER = str.maketrans(
    {"a": "ȧá", "e": "ėé", "i": "įí", "o": "ǫó", "u": "ųú", "A": "ȦÁ", "E": "ĖÉ", "I": "ĮÍ"}
)
_ARABIC = str.maketrans(
    dict(
        zip(
            "abcdefghijklmnopqrstuvwxyz",
            ("ا", "ب", "ك", "د", "ي", "ف", "ج", "ه", "ي", "ج", "ك", "ل", "م", "ن", "و", "ب", "ق", "ر", "س", "ت",
             "و", "ف", "و", "خ", "ي", "ز"),
            strict=True,
        )
    )
    | {",": "،", ";": "؛", "?": "؟"}
)  # fmt: skip


class Pseudo(Language):
    """English words in the clothes of another language; figures are left alone."""

    def __init__(self, tag: str, change: Callable[[str], str]) -> None:
        self._change = change
        super().__init__(tag, templates() / "locales" / "en")

    def text(self, message: str, /, **given: Any) -> Marked:
        """As in English, changed outside the figures."""
        return self._changed(super().text(message, **given))

    def attribute(self, message: str, name: str, /, **given: Any) -> Marked:
        """As in English, changed outside the figures."""
        return self._changed(super().attribute(message, name, **given))

    def _changed(self, marked: str) -> Marked:
        parts = _KEPT.split(marked)
        return Marked("".join(p if _KEPT.fullmatch(p) else self._change(p) for p in parts))


def _longer(text: str) -> str:
    return text.translate(_LONGER)


def _arabic(text: str) -> str:
    return text.lower().translate(_ARABIC)


PSEUDO = ("long", "rtl")


@cache
def pseudo(name: str) -> Language:
    """A pseudo-language by its name: `long` or `rtl`."""
    if name == "long":
        return Pseudo("en", _longer)
    if name == "rtl":
        return Pseudo("ar", _arabic)
    raise BadCallError.unknown("pseudo-language", name, PSEUDO)
