"""Lines over time: one with its interval, two or three that compare, or a small panel each.

Time runs from left to right in Arabic too, as in most of its newspapers and its schoolbooks; what is read from a name
onwards (bars, rows, a week) begins at the right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from . import captions
from .asked import FEWEST, TIMES, Asked, Made, Part, Series, common, moment
from .axes import calendar, steps
from .columns import columns
from .sheet import XY, Palette, Scale, Setting, Sheet, fitting, inside, runs
from .twins import side_by_side, twin

_HEIGHT, _PHONE_HEIGHT = 300.0, 280.0
_HEAD, _FOOT = 26.0, 30.0
_MOST = 3
_FEWEST_MULTIPLES, _MOST_MULTIPLES = 2, 12
_AIR = 0.05
"""Of the axis, above the highest value."""
_CUT = 0.5
"""An axis begins at zero unless all values lie above this share of the highest."""


def line(asked: Asked) -> Made | None:
    """One line with its interval, or up to three of the same unit."""
    several = tuple(s for s in asked.series() if len(s.shown) >= FEWEST)[:_MOST]
    if not several or not common([s.figure for s in several]):
        return None
    if any(s.by not in TIMES for s in several):
        return columns(asked)
    if len(several) == 1:
        return Made(lambda s: _one(asked, s, several[0]), _course(asked, several[0]), twin(asked, several[0]))
    return Made(lambda s: _several(asked, s, several), _courses(asked, several), side_by_side(asked, several))


def _course(asked: Asked, series: Series) -> str:
    return captions.sentence(asked, captions.course(asked, series), *captions.extremes(asked, series))


def _courses(asked: Asked, several: Sequence[Series]) -> str:
    gap = "" if asked.language.tag.startswith(("zh", "ja")) else " "
    said = [
        captions.of(asked, name, captions.course(asked, s))
        for name, s in zip(names(several), several, strict=True)
    ]
    few = [captions.sentence(asked, captions.few(asked, s)) for s in several]
    around = captions.sentence(asked, captions.around(asked, *several))
    return gap.join(x for x in (*said, *dict.fromkeys(few), around) if x)


def names(several: Sequence[Series]) -> list[str]:
    """What each line is called: as its figure is, without the aside in which all of them end (", week by week")."""
    called = [s.name for s in several]
    aside = _ASIDE.search(called[0])
    if not aside or not all(n.endswith(aside[0]) for n in called):
        return called
    bare = [n.removesuffix(aside[0]) for n in called]
    return bare if all(bare) and len(set(bare)) == len(bare) else called


_ASIDE = re.compile(r"(?:, [^,]+|（[^（]+)$")


@dataclass(frozen=True)
class Frame:
    """Where the days and the values of a panel lie."""

    x: Scale
    y: Scale


def frame(asked: Asked, sheet: Sheet, several: Sequence[Series], end: float, head: float = _HEAD) -> Frame:
    """Grid, named values at the start and dates at the foot."""
    s, longest = sheet.setting, max(several, key=lambda x: len(x.parts))
    values = levels(several, 4)
    words = [*asked.ticks(several[0].figure, values)]
    start = s.widest([w for _, w in words], s.small) + 12
    days = [moment(p.label, x.by) for x in several for p in x.parts]
    top = max(p.top for x in several for p in x.shown)
    scale = Scale(values[0], max(values[-2], top + _AIR * (top - values[0])), sheet.height - _FOOT, head)
    words = [(v, w) for v, w in words if scale.holds(v)]
    for value, word in words:
        y = scale(value)
        base = value == values[0]
        sheet.line([(start - 4, y), (end, y)], s.look.quiet if base else s.look.grid, 1.0 if base else 0.8)
        sheet.text(start - 10, y, word, s.small, s.look.quiet, "end")
    x = Scale(min(days), max(days), start + 6, end - 6)
    for day, word in fitting(s, calendar(longest, asked.language.tag), x, s.small, 14):
        sheet.line([(x(day), sheet.height - _FOOT), (x(day), sheet.height - _FOOT + 5)], s.look.quiet, 1)
        sheet.text(
            inside(s, x(day), word, s.small), sheet.height - _FOOT + 16, word, s.small, s.look.quiet, "middle"
        )
    return Frame(x, scale)


def levels(several: Sequence[Series], most: int) -> list[float]:
    """Round values for the grid. Lines that all lie high begin higher than zero, counts never do."""
    parts = [p for s in several for p in s.shown]
    low, high = min(p.bottom for p in parts), max(p.top for p in parts)
    unit = several[0].unit
    free = unit in ("fraction", "point") or "/" in unit
    if not (free and low > _CUT * high):
        low, high = min(0.0, low), max(0.0, high)
    found = steps(low, high, unit, most)
    return [v for v in found if v <= 1 + 1e-9] if unit == "fraction" and high <= 1 else found


def _points(series: Series, place: Frame) -> list[XY | None]:
    return [
        None if p.value is None else (place.x(moment(p.label, series.by)), place.y(p.value))
        for p in series.parts
    ]


def _ribbon(series: Series, place: Frame) -> list[list[tuple[float, float, float]]]:
    """Unbroken runs of (x, upper y, lower y) of intervals."""
    found: list[list[tuple[float, float, float]]] = [[]]
    for p in series.parts:
        if p.low is None or p.high is None:
            found.append([])
        else:
            found[-1].append((place.x(moment(p.label, series.by)), place.y(p.high), place.y(p.low)))
    return [run for run in found if len(run) > 1]


def _intervals(sheet: Sheet, series: Series, place: Frame, colour: str) -> None:
    """A ribbon that lets through what lies under it, so that those of two lines can be told."""
    for run in _ribbon(series, place):
        outline = [(x, y) for x, y, _ in run] + [(x, y) for x, _, y in reversed(run)]
        sheet.area(outline, colour, f"interval-{series.figure.id}", 0.16)


def _one(asked: Asked, s: Setting, series: Series) -> str:
    sheet = Sheet(s, _PHONE_HEIGHT if s.narrow else _HEIGHT, mirrored=False)
    place = frame(asked, sheet, [series], s.width)
    _intervals(sheet, series, place, s.look.accent)
    _gaps(sheet, series, place)
    _trace(sheet, series, place, s.look.accent, 2.4)
    taken: list[tuple[float, float, float]] = []
    for p, above in told(series):
        _label(sheet, series, p, above, place, taken)
    return sheet.svg()


def _gaps(sheet: Sheet, series: Series, place: Frame) -> None:
    """Periods with too few cases are hatched, not bridged."""
    days = [place.x(moment(p.label, series.by)) for p in series.parts]
    half = (days[-1] - days[0]) / max(len(days) - 1, 1) / 2
    for p, x in zip(series.parts, days, strict=True):
        if p.value is None:
            top = place.y(place.y.high)
            sheet.rect(
                x - half,
                top,
                2 * half,
                place.y(place.y.low) - top,
                sheet.look.grid,
                f"few-{p.label}",
                hatch=True,
            )


def _trace(
    sheet: Sheet, series: Series, place: Frame, colour: str, width: float, dashed: bool = False
) -> None:
    for i, run in enumerate(runs(_points(series, place))):
        if len(run) == 1:
            sheet.dot(*run[0], width, colour)
        else:
            sheet.line(run, colour, width, f"line-{series.figure.id}-{i}", dashed)


def told(series: Series) -> list[tuple[Part, bool]]:
    """What is labelled, the most telling first, and whether above the line: last, highest, lowest, first."""
    shown = series.shown
    high = max(shown, key=lambda p: p.value or 0.0)
    low = min(shown, key=lambda p: p.value or 0.0)
    found: dict[str, tuple[Part, bool]] = {}
    for p, above in (
        (high, True),
        (low, False),
        (shown[-1], _above(shown, -1)),
        (shown[0], _above(shown, 0)),
    ):
        found.setdefault(p.label, (p, above))
    return list(found.values())


def _above(shown: Sequence[Part], place: int) -> bool:
    """An end is labelled on the side away from its neighbour."""
    own, neighbour = shown[place].value or 0.0, shown[1 if place == 0 else -2].value or 0.0
    return own >= neighbour


def _label(
    sheet: Sheet, series: Series, p: Part, above: bool, place: Frame, taken: list[tuple[float, float, float]]
) -> None:
    """A dot and its value, unless another label already stands there."""
    s = sheet.setting
    x, y = place.x(moment(p.label, series.by)), place.y(p.value or 0.0)
    half = s.measure(p.text, s.size) / 2
    middle = min(max(x, place.x.start - 4 + half), s.width - half)
    at = y - 15 if above or y + 15 + s.size / 2 > place.y.start else y + 15
    free = all(abs(middle - a) >= half + b + 6 or abs(at - c) >= 1.6 * s.size for a, b, c in taken)
    if not free:
        return
    taken.append((middle, half, at))
    sheet.dot(x, y, 4, s.look.accent, f"told-{p.label}", s.look.paper)
    sheet.text(middle, at, p.text, s.size, s.look.ink, "middle", halo=True)


def _several(asked: Asked, s: Setting, several: Sequence[Series]) -> str:
    colours, called = _colours(s.look), names(several)
    sheet = Sheet(s, _PHONE_HEIGHT + 20 * len(several) if s.narrow else _HEIGHT, mirrored=False)
    if s.narrow:
        return _several_on_phone(asked, sheet, several, colours)
    tail = min(s.widest([*called, *(x.shown[-1].text for x in several)], s.size) + 4, 0.24 * s.width)
    place = frame(asked, sheet, several, s.width - tail - 14)
    for series, (colour, _, _) in zip(several, colours, strict=False):
        _intervals(sheet, series, place, colour)
    for series, (colour, width, dashed) in zip(several, colours, strict=False):
        _gaps(sheet, series, place)
        _trace(sheet, series, place, colour, width, dashed)
    blocks = [s.wrap(n, s.size, tail, 2) for n in called]
    wanted = [place.y(x.shown[-1].value or 0.0) for x in several]
    heights = [16.5 * (len(b) + 1) + 6 for b in blocks]
    for series, block, y, (colour, _, _) in zip(
        several, blocks, _apart(wanted, heights, sheet.height), colours, strict=False
    ):
        x = s.width - tail
        last = series.shown[-1]
        end = (place.x(moment(last.label, series.by)), place.y(last.value or 0.0))
        sheet.dot(*end, 4, colour, ring=s.look.paper)
        sheet.lines(x, y, (*block, last.text), s.size, colour)
    return sheet.svg()


def _several_on_phone(
    asked: Asked, sheet: Sheet, several: Sequence[Series], colours: Sequence[tuple[str, float, bool]]
) -> str:
    """On a phone the names stand above the lines, each with a piece of its line."""
    s = sheet.setting
    place = frame(asked, sheet, several, s.width, _HEAD + 20.0 * len(several))
    for series, (colour, _, _) in zip(several, colours, strict=False):
        _intervals(sheet, series, place, colour)
    for i, (series, called, (colour, width, dashed)) in enumerate(
        zip(several, names(several), colours, strict=False)
    ):
        y = 10 + 20.0 * i
        sheet.line([(0, y), (24, y)], colour, width, dashed=dashed)
        text = s.beside(called, series.shown[-1].text, " · ")
        sheet.text(32, y, s.fit(text, s.size, s.width - 32), s.size, colour)
        _trace(sheet, series, place, colour, width, dashed)
    return sheet.svg()


def _colours(look: Palette) -> list[tuple[str, float, bool]]:
    """One accent; the others differ by darkness and by dashes, so that no eye needs a hue."""
    return [(look.accent, 2.4, False), (look.ink, 1.8, False), (look.quiet, 1.8, True)]


def _apart(wanted: Sequence[float], heights: Sequence[float], height: float) -> list[float]:
    """Middles of blocks as near as may be to where they are wanted, none over another."""
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    found = list(wanted)
    floor = 0.0
    for i in order:
        found[i] = max(wanted[i], floor + heights[i] / 2)
        floor = found[i] + heights[i] / 2
    over = height
    for i in reversed(order):
        found[i] = min(found[i], over - heights[i] / 2)
        over = found[i] - heights[i] / 2
    return found


def multiples(asked: Asked) -> Made | None:
    """A small panel a figure, all on the same axes, the others in grey behind."""
    several = tuple(s for s in asked.series() if len(s.shown) >= FEWEST and s.by in TIMES)[:_MOST_MULTIPLES]
    if len(several) < _FEWEST_MULTIPLES or not common([s.figure for s in several]):
        return line(asked)
    return Made(lambda s: _panels(asked, s, several), _courses(asked, several), side_by_side(asked, several))


def _panels(asked: Asked, s: Setting, several: Sequence[Series]) -> str:
    across = 2 if s.narrow else min(4 if len(several) in (4, 7, 8) else 3, len(several))
    down = -(-len(several) // across)
    gap, head, plot, foot = 18.0, 38.0, 92.0, 30.0
    width = (s.width - gap * (across - 1)) / across
    sheet = Sheet(s, down * (head + plot + foot), mirrored=False)
    values = levels(several, 2)
    days = [moment(p.label, x.by) for x in several for p in x.parts]
    for i, series in enumerate(several):
        left, top = (i % across) * (width + gap), (i // across) * (head + plot + foot)
        place = Frame(
            Scale(min(days), max(days), left + 5, left + width - 5),
            Scale(values[0], values[-1], top + head + plot, top + head + 4),
        )
        _panel(asked, sheet, series, several, place, values, left, width)
    return sheet.svg()


def _panel(
    asked: Asked,
    sheet: Sheet,
    series: Series,
    several: Sequence[Series],
    place: Frame,
    values: Sequence[float],
    left: float,
    width: float,
) -> None:
    s, top, bottom = sheet.setting, place.y.end - 42, place.y.start
    last = series.shown[-1]
    name_room = width - s.measure(last.text, s.size) - 8
    sheet.text(left, top + 14, s.fit(series.name, s.size, name_room), s.size, s.look.ink)
    sheet.text(left + width, top + 14, last.text, s.size, s.look.accent, "end")
    for v in values:
        base = v == values[0]
        sheet.line(
            [(left, place.y(v)), (left + width, place.y(v))], s.look.quiet if base else s.look.grid, 0.8
        )
    sheet.text(
        left, place.y(values[-1]) - 8, asked.tick(series.figure, values[-1]), s.small - 1, s.look.quiet
    )
    for other in several:
        if other is not series:
            _trace(sheet, other, place, s.look.grid, 1.2)
    _intervals(sheet, series, place, s.look.accent)
    _trace(sheet, series, place, s.look.accent, 2.2)
    sheet.dot(
        place.x(moment(last.label, series.by)),
        place.y(last.value or 0.0),
        3.5,
        s.look.accent,
        ring=s.look.paper,
    )
    ways = [_within(s, way, place.x, left, width) for way in calendar(series, asked.language.tag)]
    for day, word in fitting(s, [w for w in ways if len(w) > 1], place.x, s.small - 1, 8):
        sheet.text(place.x(day), bottom + 14, word, s.small - 1, s.look.quiet, "middle")


def _within(
    s: Setting, ticks: list[tuple[float, str]], x: Scale, left: float, width: float
) -> list[tuple[float, str]]:
    """Ticks whose words stay inside their panel."""
    return [
        (d, w)
        for d, w in ticks
        if x.holds(d)
        and left - 6 <= x(d) - s.measure(w, s.small - 1) / 2
        and x(d) + s.measure(w, s.small - 1) / 2 <= left + width + 6
    ]
