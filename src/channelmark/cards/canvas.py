"""The sheet an art is drawn on: its box, its colours, its side of reading, and the words put on it.

Shapes are drawn by the templates in templates/art; words are kept apart as Labels, because Typst and the
browser each set them in their own way. Coordinates are measured from the top left; `mirror` turns the
composition for right-to-left languages, never the digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..figures import Scale, Value
from ..locales import Language
from .brand import Palette
from .measure import width as text_width

Anchor = Literal["left", "middle", "right"]
Role = Literal["ink", "muted", "accent_text", "on_accent"]

_RTL_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
CAP = 0.714
"""Height of a capital letter or digit in em (Noto Sans)."""
GAP = 0.4
"""Least space between two labels, in em."""


@dataclass(frozen=True, kw_only=True)
class Label:
    """One line of words on an art. `y` is the middle of its capitals; `x` is where its anchor lies."""

    text: str
    x: float
    y: float
    anchor: Anchor
    size: float
    weight: int
    role: Role
    width: float
    """Measured width, so that nobody has to set it to know whether it collides."""

    @property
    def left(self) -> float:
        """Left edge of the line."""
        return self.x - self.width * {"left": 0.0, "middle": 0.5, "right": 1.0}[self.anchor]

    @property
    def right(self) -> float:
        """Right edge of the line."""
        return self.left + self.width


@dataclass
class Canvas:
    """A box to draw in."""

    width: float
    height: float
    palette: Palette
    words: Language
    size: float
    """Smallest size of words on it."""
    radius: float
    id: str
    """Prefix of the ids inside the SVG; unique on a page."""
    labels: list[Label] = field(default_factory=list)
    family: str = "Noto Sans"
    """The brand's font, in which words are measured."""

    @property
    def rtl(self) -> bool:
        """Whether the composition runs from right to left."""
        return self.words.dir == "rtl"

    def mirror(self, x: float, width: float = 0) -> float:
        """Left edge of something `width` wide that starts `x` from the side where reading begins."""
        return self.width - x - width if self.rtl else x

    def trim(self, width: float, height: float) -> None:
        """Make the box as small as what is drawn in it; before anything is placed."""
        self.width, self.height = min(width, self.width), min(height, self.height)

    def measure(self, text: str, size: float | None = None, weight: int = 600) -> float:
        """Width of a line."""
        return text_width(text, size or self.size, weight, self.words.tag, self.family)

    def label(
        self,
        text: str,
        x: float,
        y: float,
        *,
        anchor: Literal["start", "middle", "end"] = "middle",
        size: float | None = None,
        weight: int = 600,
        role: Role = "ink",
    ) -> Label:
        """Put a line of words at reading-side coordinates and keep it inside the box."""
        size = size or self.size
        width = self.measure(text, size, weight)
        if self.rtl and not _RTL_LETTER.search(text):
            text = f"\u2066{text}\u2069"
        side = _side(anchor, self.rtl)
        line = Label(
            text=text,
            x=_inside(self.mirror(x), width, side, self.width),
            y=y,
            anchor=side,
            size=size,
            weight=weight,
            role=role,
            width=width,
        )
        self.labels.append(line)
        return line

    def value(self, value: Value, scale: Scale | None = None) -> str:
        """A value of a figure in words, short enough for an axis."""
        return self.words.value(value, scale, "short")

    def name(self, value: Value) -> str:
        """The word for the part of a figure that a value stands for."""
        return self.words.label(value.label or "")


def _side(anchor: Literal["start", "middle", "end"], rtl: bool) -> Anchor:
    if anchor == "middle":
        return "middle"
    return "left" if (anchor == "start") != rtl else "right"


def _inside(x: float, width: float, anchor: Anchor, total: float) -> float:
    """The anchor moved just so far that the line lies within 0 and `total`."""
    before = width * {"left": 0.0, "middle": 0.5, "right": 1.0}[anchor]
    return max(before, min(x, total - width + before))


def spread(centres: Sequence[float], widths: Sequence[float], total: float, gap: float) -> list[float] | None:
    """Left edges of lines wanted at `centres` (rising), moved apart as little as need be; None when they do not fit."""
    if sum(widths) + gap * (len(widths) - 1) > total + 1e-9:
        return None
    lefts: list[float] = []
    edge = 0.0
    for centre, width in zip(centres, widths, strict=True):
        edge = max(edge, centre - width / 2)
        lefts.append(edge)
        edge += width + gap
    edge = total
    for i in range(len(lefts) - 1, -1, -1):
        lefts[i] = min(lefts[i], edge - widths[i])
        edge = lefts[i] - gap
    return lefts
