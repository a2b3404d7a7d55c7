"""Parts of a whole as one bar; several figures are rows with the same parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..cards.brand import contrast, mix
from . import captions
from .asked import FEWEST, Asked, Made, Part, Series
from .sheet import Palette, Setting, Sheet
from .twins import side_by_side, twin

_THICK, _LEVEL = 34.0, 20.0
_MOST, _MOST_TOLD = 8, 6
_LEVELS = 5
_OTHER = "other"


def stacked(asked: Asked) -> Made | None:
    """Shares of a whole, each named at its piece of the bar."""
    several = tuple(s for s in asked.series() if len(s.shown) >= FEWEST and not s.signed and not s.mixed)
    if not several:
        return None
    bars = [_pieces(asked, s) for s in several]
    few = asked.say("suppressed")

    def draw(s: Setting) -> str:
        return _draw(s, several, bars, few)

    table = twin(asked, several[0]) if len(several) == 1 else side_by_side(asked, several)
    return Made(draw, _caption(asked, several), table)


@dataclass(frozen=True)
class Piece:
    """A piece of a bar: from and to as shares of it."""

    part: Part
    start: float
    end: float

    @property
    def size(self) -> float:
        """Share of the bar."""
        return self.end - self.start


def _pieces(asked: Asked, series: Series) -> list[Piece]:
    """Pieces in the order of the parts; of many the smallest are one."""
    parts = [p for p in series.shown if p.value]
    if len(parts) > _MOST:
        kept = sorted(parts, key=lambda p: -(p.value or 0.0))[: _MOST - 1]
        rest = [p for p in parts if p not in kept]
        value = sum(p.value or 0.0 for p in rest)
        name = asked.say("chart-others", count=len(rest))
        other = Part(_OTHER, name, asked.tick(series.figure, value), value)
        parts = [*(p for p in parts if p in kept), other]
    # Shares keep their place in the whole: what is too little to show is left open, not dealt out to the others.
    whole = 1.0 if series.unit == "fraction" else sum(p.value or 0.0 for p in parts)
    at, found = 0.0, []
    for p in parts:
        end = at + (p.value or 0.0) / whole
        found.append(Piece(p, at, end))
        at = end
    return found


def _shades(look: Palette, labels: Sequence[str]) -> dict[str, str]:
    """One hue from dark to light; neighbours are kept apart by a gap of paper."""
    last = max(len(labels) - 1, 1)
    return {label: mix(look.accent, look.paper, 1 - 0.78 * i / last) for i, label in enumerate(labels)}


def _draw(s: Setting, several: Sequence[Series], bars: Sequence[Sequence[Piece]], few: str) -> str:
    labels = list(dict.fromkeys(p.part.label for b in bars for p in b))
    shades = _shades(s.look, labels)
    named = {p.part.label: p.part.name for b in bars for p in b}
    placed = _over(s, bars[0]) if len(bars) == 1 and not s.narrow else None
    titled = len(bars) > 1
    keys = [] if placed is not None else _key(s, labels, named, bars)
    top = (max((lv for _, _, lv in placed), default=0) + 1) * _LEVEL + 8 if placed else 2.0
    pitch = _THICK + (26 if titled else 12)
    key_top = top + pitch * len(bars) + 4
    sheet = Sheet(s, key_top + _LEVEL * (1 + max((row for _, row, _, _ in keys), default=-1)))
    for i, (series, pieces) in enumerate(zip(several, bars, strict=True)):
        y = top + i * pitch + (20 if titled else 0)
        if titled:
            sheet.text(0, y - 11, s.fit(series.name, s.size, s.width), s.size, s.look.ink)
        _bar(sheet, pieces, y, shades, told=placed is None)
        if series.few:
            _open(sheet, pieces[-1].end, y, few)
    for piece, x, level in placed or ():
        _pointer(sheet, piece, x, level, top)
    for x, row, label, text in keys:
        y = key_top + row * _LEVEL + 8
        sheet.rect(x, y - 6, 12, 12, shades[label])
        sheet.text(x + 18, y, text, s.size, s.look.ink)
    return sheet.svg()


def _bar(sheet: Sheet, pieces: Sequence[Piece], y: float, shades: dict[str, str], told: bool) -> None:
    s = sheet.setting
    for piece in pieces:
        x, width = piece.start * s.width, piece.size * s.width
        colour = shades[piece.part.label]
        gap = min(1.5, width / 2) if piece.end < 1 - 1e-9 else 0.0
        sheet.rect(x, y, width - gap, _THICK, colour, f"piece-{piece.part.label}")
        if told and s.measure(piece.part.text, s.size) <= width - 10:
            ink = max((s.look.paper, s.look.ink), key=lambda c: contrast(c, colour))
            sheet.text(x + width / 2, y + _THICK / 2, piece.part.text, s.size, ink, "middle")


def _open(sheet: Sheet, start: float, y: float, few: str) -> None:
    """The rest of a whole whose parts had too few cases, hatched and named where there is room."""
    s, x = sheet.setting, start * sheet.setting.width
    if s.width - x < 1:
        return
    sheet.rect(x, y, s.width - x, _THICK, s.look.soft, "few", hatch=True)
    if s.measure(few, s.small) + 8 < s.width - x:
        sheet.text((x + s.width) / 2, y + _THICK / 2, few, s.small, s.look.quiet, "middle", halo=True)


Label = tuple[Piece, float, int]
"""A piece, where its words begin, and on which level above the bar."""


def _over(s: Setting, pieces: Sequence[Piece]) -> list[Label] | None:
    """Places of the words above a bar; None where they do not fit whichever way small pieces' words lean."""
    tries = (_leaning(s, pieces, lean) for lean in ("start", "end", "middle"))
    return next((found for found in tries if found is not None), None)


def _leaning(s: Setting, pieces: Sequence[Piece], lean: str) -> list[Label] | None:
    """The words of the largest piece first, each on the lowest level where it has room."""
    taken: list[tuple[float, float, int, float]] = []
    found: list[Label] = []
    for piece in sorted(pieces, key=lambda p: -p.size):
        width = s.measure(_words(s, piece), s.size)
        at = (piece.start + piece.end) / 2 * s.width
        starts = _starts(piece, width, s.width, lean)
        options = [(x, lv) for lv in range(_LEVELS) for x in starts if x >= 0 and x + width <= s.width]
        free = next(((x, lv) for x, lv in options if _free(x, width, lv, at, taken)), None)
        if free is None:
            return None
        taken.append((free[0], free[0] + width, free[1], at))
        found.append((piece, *free))
    return found


def _starts(piece: Piece, width: float, whole: float, lean: str) -> list[float]:
    """Where a piece's words may begin, the best first: with it when they fit it, else to either side."""
    start, end = piece.start * whole, piece.end * whole
    middle = (start + end - width) / 2
    if width <= end - start:
        return [start, middle, end - width]
    order = {"start": (start, middle, end - width), "end": (end - width, middle, start), "middle": (middle,)}
    return [*order[lean], start, end - width]


def _free(
    x: float, width: float, level: int, at: float, taken: Sequence[tuple[float, float, int, float]]
) -> bool:
    """Whether words meet no others, and no line from words to the bar crosses any."""
    for start, end, other, pointer in taken:
        if other == level and x < end + 14 and start < x + width + 14:
            return False
        if other < level and start - 4 < at < end + 4:
            return False
        if other > level and x - 4 < pointer < x + width + 4:
            return False
    return True


def _words(s: Setting, piece: Piece) -> str:
    return s.beside(piece.part.name, piece.part.text)


def _pointer(sheet: Sheet, piece: Piece, x: float, level: int, top: float) -> None:
    s = sheet.setting
    y = top - 14 - level * _LEVEL
    at = (piece.start + piece.end) / 2 * s.width
    if level:
        sheet.line([(at, y + 9), (at, top - 2)], s.look.quiet, 0.8)
    sheet.text(x, y, _words(s, piece), s.size, s.look.ink)


def _key(
    s: Setting, labels: Sequence[str], named: dict[str, str], bars: Sequence[Sequence[Piece]]
) -> list[tuple[float, int, str, str]]:
    """Words below the bars in reading order: (x, row, label, text). Of one bar they say the values too."""
    texts = {p.part.label: _words(s, p) for p in bars[0]} if len(bars) == 1 else named
    x, row, found = 0.0, 0, []
    for label in labels:
        text = s.fit(texts[label], s.size, s.width - 18)
        width = 18 + s.measure(text, s.size)
        if x and x + width > s.width:
            x, row = 0.0, row + 1
        found.append((x, row, label, text))
        x += width + 22
    return found


def _caption(asked: Asked, several: Sequence[Series]) -> str:
    gap = "" if asked.language.tag.startswith(("zh", "ja")) else " "
    few = [captions.sentence(asked, captions.few(asked, s)) for s in several]
    if len(several) == 1:
        return gap.join(x for x in (captions.sentence(asked, _one(asked, several[0])), *few) if x)
    said = [captions.of(asked, s.name, _largest(asked, s)) for s in several]
    return gap.join(x for x in (*said, *dict.fromkeys(few)) if x)


def _one(asked: Asked, series: Series) -> str:
    if len(series.shown) > _MOST_TOLD:
        return _largest(asked, series)
    return asked.list([asked.pair(p) for p in series.shown])


def _largest(asked: Asked, series: Series) -> str:
    part = max(series.shown, key=lambda p: p.value or 0.0)
    return asked.say("chart-largest", name=part.name, value=part.text)
