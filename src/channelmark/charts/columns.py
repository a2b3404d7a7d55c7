"""Vertical columns in natural order: hours of the day, days of the week, points of a scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..locales import dates
from . import captions
from .asked import FEWEST, Asked, Made, Part, Series
from .axes import steps
from .sheet import Scale, Setting, Sheet, inside, spread
from .twins import twin

_HEIGHT, _PHONE_HEIGHT = 270.0, 240.0
_FOOT, _HEAD = 38.0, 24.0
_EVERY = 3
"""Hours between the named ones."""


def columns(asked: Asked) -> Made | None:
    """Columns from zero; the highest in the accent colour."""
    series = asked.one()
    if len(series.shown) < FEWEST or series.mixed:
        return None
    parts = in_calendar(series, asked.language.tag)

    def draw(s: Setting) -> str:
        return _draw(asked, s, series, parts)

    table = twin(asked, replace(series, parts=parts))
    return Made(draw, captions.sentence(asked, *captions.ends(asked, series)), table)


def in_calendar(series: Series, tag: str) -> tuple[Part, ...]:
    """Days of the week as the reader's week has them."""
    if series.by != "weekday":
        return series.parts
    found = {p.label: p for p in series.parts}
    return tuple(found[str(d)] for d in dates.weekdays(tag) if str(d) in found)


def _draw(asked: Asked, s: Setting, series: Series, parts: Sequence[Part]) -> str:
    sheet = Sheet(s, _PHONE_HEIGHT if s.narrow else _HEIGHT)
    values = steps(min(0.0, *(p.bottom for p in parts)), max(p.top for p in parts), series.unit, 4)
    room = s.width / len(parts)
    all_told = all(s.measure(p.text, s.small) <= room - 4 for p in parts if p.value is not None)
    words = [] if all_told else asked.ticks(series.figure, values)
    start = s.widest([w for _, w in words], s.small) + 10 if words else 0.0
    low, high = (
        (min(0.0, *(p.bottom for p in parts)), max(p.top for p in parts))
        if all_told
        else (values[0], max(p.top for p in parts))
    )
    scale = Scale(low, high or 1.0, sheet.height - _FOOT - (18 if low < 0 else 0), _HEAD)
    for value, word in [w for w in words if scale.holds(w[0])]:
        sheet.line([(start, scale(value)), (s.width, scale(value))], s.look.grid, 0.8)
        sheet.text(start - 8, scale(value), word, s.small, s.look.quiet, "end")
    room = (s.width - start) / len(parts)
    middles = [start + (i + 0.5) * room for i in range(len(parts))]
    _columns(sheet, parts, middles, room, scale, all_told)
    sheet.line([(start, scale(0)), (s.width, scale(0))], s.look.ink, 1.2, "zero")
    _names(sheet, series, parts, middles, room, asked.language.tag)
    return sheet.svg()


def _columns(
    sheet: Sheet, parts: Sequence[Part], middles: Sequence[float], room: float, scale: Scale, all_told: bool
) -> None:
    s, look = sheet.setting, sheet.look
    shown = [p for p in parts if p.value is not None]
    highest = max(shown, key=lambda p: p.value or 0.0)
    lowest = min(shown, key=lambda p: p.value or 0.0)
    width = min(room * 0.72, 56.0)
    for p, x in zip(parts, middles, strict=True):
        if p.value is None:
            turned = s.measure(p.text, s.small) > room - 4
            up = s.measure(p.text, s.small) / 2 + 6 if turned else 12
            sheet.text(x, scale(0) - up, p.text, s.small, look.quiet, "middle", turned=turned)
            continue
        y = scale(p.value)
        colour = look.accent if p.value == highest.value else look.soft
        sheet.rect(x - width / 2, min(y, scale(0)), width, abs(scale(0) - y), colour, f"column-{p.label}")
        if p.low is not None and p.high is not None:
            _whisker(sheet, x, scale(p.low), scale(p.high))
        if all_told or p in (highest, lowest):
            above = scale(p.top) - 10 if p.value >= 0 else scale(p.bottom) + 11
            size = s.small if all_told else s.size
            sheet.text(inside(s, x, p.text, size), above, p.text, size, look.ink, "middle", halo=not all_told)


def _whisker(sheet: Sheet, x: float, low: float, high: float) -> None:
    look = sheet.look
    sheet.line([(x, low), (x, high)], look.paper, 4.5)
    sheet.line([(x, low), (x, high)], look.ink, 1.5)


def _names(
    sheet: Sheet, series: Series, parts: Sequence[Part], middles: Sequence[float], room: float, tag: str
) -> None:
    """Under the columns: every third hour, days short where they must be, other names in up to three lines."""
    s, y = sheet.setting, sheet.height - _FOOT + 14
    names = [p.name for p in parts]
    if series.by == "weekday" and s.widest(names, s.small) > room - 6:
        names = [dates.weekday(tag, int(p.label), "medium") for p in parts]
    fitting = next((z for z in (s.small, s.small - 1.5) if s.widest(names, z) <= room - 5), None)
    if fitting is not None:
        for x, name in zip(middles, names, strict=True):
            sheet.text(x, y, name, fitting, s.look.quiet, "middle")
    elif len(parts) > 2 * _EVERY + 1:
        ticks = [(x, n) for i, (x, n) in enumerate(zip(middles, names, strict=True)) if i % _EVERY == 0]
        ticks = ticks[::2] + ticks[1::2]
        for x, name in spread(s, ticks, Scale(0, s.width, 0, s.width), s.small, 8):
            sheet.text(inside(s, x, name, s.small), y, name, s.small, s.look.quiet, "middle")
    else:
        for x, name in zip(middles, names, strict=True):
            lines = s.wrap(name, s.small, room - 6, 2)
            sheet.lines(x, y + (len(lines) - 1) * 7, lines, s.small, s.look.quiet, "middle")
