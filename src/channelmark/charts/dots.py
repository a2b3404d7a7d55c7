"""Dots with their intervals, one row a part: times on a logarithmic axis, values against a band, companies on strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..figures import Figure
from . import captions
from .asked import FEWEST, Asked, Made, Part, Series, common, ordered
from .axes import named_times, reach, steps
from .bars import bars
from .rows import Rows, rows, shortened
from .sheet import Scale, Setting, Sheet, Tick, inside, spread
from .twins import twin

_RADIUS = 5.5
_GAP = 10.0
_AXIS = 26.0
_AIR = 0.04


def dots(asked: Asked) -> Made | None:
    """Parts in order of their values on an axis that need not begin at zero."""
    series = asked.one()
    if len(series.shown) < FEWEST or series.mixed:
        return None
    every = ordered(series, rising=series.unit == "second")
    parts, cut = shortened(every)
    left_out = asked.say("chart-left-out", count=len(series.parts) - len(parts)) if cut else ""

    def draw(s: Setting) -> str:
        return draw_dots(asked, s, series, parts, cut, left_out)

    table = twin(asked, replace(series, parts=every))
    return Made(draw, captions.sentence(asked, *captions.ends(asked, series)), table)


def draw_dots(
    asked: Asked,
    s: Setting,
    series: Series,
    parts: Sequence[Part],
    cut: int | None = None,
    left_out: str = "",
    band: tuple[float, float, str] | None = None,
) -> str:
    """Rows of dots over an axis at the foot; `band` is a shaded range with its words."""
    told = s.widest([p.text for p in parts if p.value is not None], s.size) + _GAP + _RADIUS
    place = rows(s, [p.name for p in parts], 26 if band else 4, _AXIS, told, cut)
    sheet = Sheet(s, place.height)
    scale, ticks = _axis(asked, s, series, parts, place, band)
    foot = place.height - _AXIS
    off = captions.missing(asked, series, band[0], band[1]) if band else ([], [])
    missed = {p.label for way in off for p in way}
    if band:
        _band(sheet, scale, band, foot)
    for value, text in ticks:
        x = scale(value)
        sheet.line([(x, 24 if band else 0), (x, foot)], s.look.grid, 1)
        sheet.text(inside(s, x, text, s.small), foot + 14, text, s.small, s.look.quiet, "middle")
    for p, y in zip(parts, place.middles, strict=True):
        _dot(sheet, p, y, scale, place, None if band is None else p.label in missed)
    place.write(sheet)
    if place.cut:
        sheet.text(place.start + _GAP, place.cut, left_out, s.small, s.look.quiet, halo=True)
    return sheet.svg()


def _axis(
    asked: Asked,
    s: Setting,
    series: Series,
    parts: Sequence[Part],
    place: Rows,
    band: tuple[float, float, str] | None,
) -> tuple[Scale, list[Tick]]:
    shown = [p for p in parts if p.value is not None]
    low = min([p.bottom for p in shown] + ([band[0]] if band else []))
    high = max([p.top for p in shown] + ([band[1]] if band else []))

    def words(x: float) -> str:
        return asked.tick(series.figure, x)

    first, last = place.start + _RADIUS + 2, place.end
    if series.unit == "second" and not band:
        low, high = reach(low, high)
        scale = Scale(low, high, first, last, log=True)
        return scale, spread(s, named_times(low, high, words), scale, s.small, 14)
    values = steps(low, high, series.unit, 4 if s.narrow else 6)
    air = _AIR * (values[-1] - values[0]) if band else 0.0
    scale = Scale(values[0] - air, values[-1] + air, first, last)
    return scale, spread(s, asked.ticks(series.figure, values), scale, s.small)


def _band(sheet: Sheet, scale: Scale, band: tuple[float, float, str], foot: float) -> None:
    s, (low, high, text) = sheet.setting, band
    sheet.rect(scale(low), 24, max(scale(high) - scale(low), 2), foot - 24, s.look.tint, "band")
    middle = inside(s, (scale(low) + scale(high)) / 2, text, s.small)
    sheet.text(middle, 11, text, s.small, s.look.ink, "middle")


def _dot(sheet: Sheet, p: Part, y: float, scale: Scale, place: Rows, missed: bool | None) -> None:
    """`missed` says whether the value misses a target; None where there is none."""
    s, look = sheet.setting, sheet.look
    sheet.line([(place.start, y), (place.end, y)], look.grid, 0.7)
    if p.value is None:
        sheet.text(place.start + _GAP, y, p.text, s.small, look.quiet, halo=True)
        return
    colour = look.ink if missed is False else look.accent
    if p.low is not None and p.high is not None:
        faded = look.bar if colour == look.accent else look.soft
        sheet.rect(scale(p.low), y - 2.5, scale(p.high) - scale(p.low), 5, faded, f"interval-{p.label}")
    sheet.dot(scale(p.value), y, _RADIUS, colour, f"dot-{p.label}", look.paper)
    sheet.text(scale(p.top) + _GAP, y, p.text, s.size, look.ink, halo=True)


def band(asked: Asked) -> Made | None:
    """Parts against a range in which they should lie; without one, bars."""
    if len(asked.figures) < FEWEST or not common(asked.figures[:2]):
        return bars(asked)
    series, (low, high) = asked.series()[0], _range(asked.figures[1])
    if len(series.shown) < FEWEST:
        return None
    every = ordered(series)
    parts, cut = shortened(every)
    left_out = asked.say("chart-left-out", count=len(series.parts) - len(parts)) if cut else ""
    target = asked.language.figure(asked.figures[1], "short")
    head = asked.say("chart-target", target=target)

    def draw(s: Setting) -> str:
        return draw_dots(asked, s, series, parts, cut, left_out, (low, high, head))

    said = captions.placed(asked, series, target, low, high)
    around = captions.around(asked, series)
    return Made(
        draw,
        captions.sentence(asked, *said, captions.few(asked, series), around),
        twin(asked, replace(series, parts=every)),
    )


def _range(figure: Figure) -> tuple[float, float]:
    """The ends of the range, from however many values it has."""
    ends = [x for v in figure.values for x in (v.low, v.high, v.value) if x is not None]
    return min(ends), max(ends)
