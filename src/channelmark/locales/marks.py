"""The invisible marks round figures in a text, and the ⟦ ⟧ round what a card sets large.

A marked figure is U+E000, the id of its figure (empty for a threshold or a bare number), U+E001, its text, U+E002.
Pages turn the marks into links; everything else strips them.
"""

from __future__ import annotations

import re

START, MIDDLE, END = "\ue000", "\ue001", "\ue002"
LARGE_START, LARGE_END = "⟦", "⟧"
_OPENING = re.compile(f"{START}[^{MIDDLE}]*{MIDDLE}")
_FIGURE = re.compile(f"{START}([^{MIDDLE}]*){MIDDLE}([^{END}]*){END}")
_LARGE = re.compile(f"{LARGE_START}([^{LARGE_END}]*){LARGE_END}")
_RESERVED = str.maketrans("", "", START + MIDDLE + END + LARGE_START + LARGE_END)


class Marked(str):
    """Text that came out of a message and may carry marks; given to another message it keeps them."""

    __slots__ = ()


def mark(text: str, figure: str = "") -> str:
    """A figure's text with its marks."""
    return f"{START}{figure}{MIDDLE}{text}{END}"


def plain(marked: str) -> str:
    """The text a reader sees: without marks and without ⟦ ⟧."""
    return _OPENING.sub("", marked).translate(_RESERVED)


def cleaned(text: str) -> str:
    """Foreign text (names, labels) that cannot be mistaken for marks."""
    return text.translate(_RESERVED)


def pieces(marked: str) -> tuple[tuple[str, str | None], ...]:
    """The text cut into (text, figure id): the id is None outside figures, "" for figures without one."""
    out: list[tuple[str, str | None]] = []
    at = 0
    for found in _FIGURE.finditer(marked):
        out += [(marked[at : found.start()], None), (found[2], found[1])]
        at = found.end()
    out.append((marked[at:], None))
    return tuple((cleaned(text), figure) for text, figure in out if cleaned(text))


def segments(marked: str) -> tuple[tuple[str, str], ...]:
    """A card's sentence cut at ⟦ ⟧ into ("text" or "figure", marked text); joined it is the sentence."""
    parts = _LARGE.split(marked)
    roles = ("text", "figure")
    return tuple((roles[i % 2], part) for i, part in enumerate(parts) if part)
