"""The frame of charts that have one row a part: names at the start (on a phone above the row), long lists cut short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .asked import Part
from .sheet import Setting, Sheet

_PITCH, _PHONE_PITCH, _STEP = 32.0, 46.0, 17.0
_NAMES = 0.3
"""Of a wide sheet; longer names take a second line."""
_GAP = 14.0
_MOST, _EACH_END = 20, 9
"""So many rows are all drawn; of more, so many from either end."""


@dataclass(frozen=True)
class Rows:
    """Where rows lie: their middles, and the pixels between which their values lie."""

    middles: tuple[float, ...]
    start: float
    end: float
    height: float
    lines: tuple[tuple[str, ...], ...]
    cut: float | None
    """Where the words about rows left out stand."""

    def write(self, sheet: Sheet) -> None:
        """The names."""
        s = sheet.setting
        for y, lines in zip(self.middles, self.lines, strict=True):
            if s.narrow:
                sheet.text(0, y - 21, lines[0], s.size, s.look.ink)
            else:
                sheet.lines(self.start - _GAP, y, lines, s.size, s.look.ink, "end")


def rows(
    s: Setting,
    names: Sequence[str],
    top: float,
    bottom: float,
    tail: float,
    cut: int | None = None,
    spare: float = 0.0,
) -> Rows:
    """Rows under `top` pixels, with `bottom` pixels below them and `tail` beside them for values.

    `cut` says before which row others were left out; `spare` is more room under each row.
    """
    widest = 0.0 if s.narrow else min(s.widest(names, s.size), s.width * _NAMES)
    lines = tuple(s.wrap(n, s.size, s.width if s.narrow else widest + 1, 1 if s.narrow else 2) for n in names)
    y, middles, gap = top, [], None
    for i, told in enumerate(lines):
        if i == cut:
            gap = y + 13
            y += 28
        pitch = _PHONE_PITCH if s.narrow else _PITCH + (len(told) - 1) * (_STEP - 4)
        middles.append(y + (pitch - 12 if s.narrow else pitch / 2))
        y += pitch + spare
    return Rows(tuple(middles), widest + _GAP if widest else 0.0, s.width - tail, y + bottom, lines, gap)


def shortened(parts: Sequence[Part]) -> tuple[list[Part], int | None]:
    """The parts to draw, and before which of them others are left out."""
    if len(parts) <= _MOST:
        return list(parts), None
    return [*parts[:_EACH_END], *parts[-_EACH_END:]], _EACH_END
