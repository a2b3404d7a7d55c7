"""Horizontal bars from zero: the values of parts, or their changes to either side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from . import captions
from .asked import FEWEST, Asked, Made, Part, Series, ordered
from .rows import Rows, rows, shortened
from .sheet import Scale, Setting, Sheet
from .twins import twin

_THICK = 16.0
_GAP = 8.0


def bars(asked: Asked) -> Made | None:
    """Sorted bars with their values and intervals."""
    series = asked.one()
    if len(series.shown) < FEWEST or series.mixed:
        return None
    parts, cut = shortened(ordered(series))
    left_out = asked.say("chart-left-out", count=len(series.parts) - len(parts)) if cut else ""
    heads = (asked.say("chart-down"), asked.say("chart-up")) if series.signed else ("", "")

    def draw(s: Setting) -> str:
        return _draw(s, series, parts, cut, left_out, heads)

    table = twin(asked, replace(series, parts=ordered(series)))
    return Made(draw, captions.sentence(asked, *captions.ends(asked, series)), table)


def shares_within(asked: Asked, marks: Mapping[str, tuple[float, str]]) -> Made:
    """Shares of all reached within rising times; a mark where somebody else published a value for the same time."""
    series = asked.series()[0]
    said = asked.list([asked.say("chart-share-within", share=p.text, within=p.name) for p in series.parts])
    return Made(
        lambda s: _draw_shares(s, series.parts, marks),
        captions.sentence(asked, said, captions.around(asked, series)),
        twin(asked, series),
    )


def _draw_shares(s: Setting, parts: Sequence[Part], marks: Mapping[str, tuple[float, str]]) -> str:
    told = s.widest([p.text for p in parts], s.size) + _GAP
    names = [p.name for p in parts]
    places = rows(s, names, 2, 14 if marks else 4, told, spare=18 if marks else 0)
    sheet = Sheet(s, places.height)
    scale = Scale(0, 1, places.start, places.end)
    for p, y in zip(parts, places.middles, strict=True):
        sheet.rect(scale(0), y - _THICK / 2, scale(1) - scale(0), _THICK, s.look.tint)
        sheet.rect(
            scale(0),
            y - _THICK / 2,
            scale(p.value or 0.0) - scale(0),
            _THICK,
            s.look.accent,
            f"bar-{p.label}",
        )
        if p.low is not None and p.high is not None:
            whisker(sheet, scale(p.low), scale(p.high), y)
        sheet.text(places.end + _GAP, y, p.text, s.size, s.look.ink)
        if p.label in marks:
            value, text = marks[p.label]
            sheet.line([(scale(value), y - 12), (scale(value), y + 12)], s.look.ink, 2, f"mark-{p.label}")
            at = min(
                max(scale(value), places.start + s.measure(text, s.small) / 2),
                s.width - s.measure(text, s.small) / 2,
            )
            sheet.text(at, y + 20, text, s.small, s.look.quiet, "middle")
    places.write(sheet)
    return sheet.svg()


def _draw(
    s: Setting, series: Series, parts: list[Part], cut: int | None, left_out: str, heads: tuple[str, str]
) -> str:
    signed = series.signed
    told = s.widest([p.text for p in parts if p.value is not None], s.size) + _GAP
    place = rows(s, [p.name for p in parts], 26 if signed else 2, 4, told, cut)
    sheet = Sheet(s, place.height)
    before = told if signed and any((p.value or 0) < 0 for p in parts) else 0.0
    # A rank is a place between none and all, so that a low one looks low.
    scale = _scale(parts, place, before, 1.0 if series.figure.statistic == "percentile" else 0.0)
    zero = scale(0)
    if signed:
        _heads(sheet, scale, heads)
    for p, y in zip(parts, place.middles, strict=True):
        _bar(sheet, p, y, scale)
    top = 24.0 if signed else 0.0
    spans = [(y - 12, y + 12) for y in place.middles] if s.narrow else [(top, place.height - 2)]
    for start, end in spans:
        sheet.line([(zero, start), (zero, end)], s.look.ink, 1.2, "zero")
    place.write(sheet)
    if place.cut:
        sheet.text(zero + _GAP, place.cut, left_out, s.small, s.look.quiet)
    return sheet.svg()


def _scale(parts: list[Part], place: Rows, before: float, whole: float = 0.0) -> Scale:
    """From the lowest to the highest, or to the `whole` the parts are places in; zero is among them."""
    low, high = min(0.0, *(p.bottom for p in parts)), max(whole, *(p.top for p in parts))
    return Scale(low, high if high > low else low + 1, place.start + before, place.end)


def _heads(sheet: Sheet, scale: Scale, heads: tuple[str, str]) -> None:
    """Which way is down and which is up, on either side of zero."""
    s, zero = sheet.setting, scale(0)
    down, up = heads
    if zero - _GAP >= s.measure(down, s.small):
        sheet.text(zero - _GAP, 11, down, s.small, s.look.quiet, "end")
    if s.width - zero - _GAP >= s.measure(up, s.small):
        sheet.text(zero + _GAP, 11, up, s.small, s.look.quiet)


def _bar(sheet: Sheet, p: Part, y: float, scale: Scale) -> None:
    s, look, zero = sheet.setting, sheet.look, scale(0)
    if p.value is None:
        sheet.text(zero + _GAP, y, p.text, s.small, look.quiet)
        return
    at = scale(p.value)
    colour = look.accent if p.value >= 0 else look.soft
    if p.span:
        at, zero = scale(p.high or 0.0), scale(p.low or 0.0)
    sheet.rect(min(zero, at), y - _THICK / 2, abs(at - zero), _THICK, colour, f"bar-{p.label}")
    if p.low is not None and p.high is not None and not p.span:
        whisker(sheet, scale(p.low), scale(p.high), y)
    if p.value < 0:
        sheet.text(scale(p.bottom) - _GAP, y, p.text, s.size, look.ink, "end")
    else:
        sheet.text(scale(p.top) + _GAP, y, p.text, s.size, look.ink)


def whisker(sheet: Sheet, low: float, high: float, y: float) -> None:
    """An interval over a bar, kept apart from its colour."""
    look = sheet.look
    sheet.line([(low, y), (high, y)], look.paper, 4.5)
    sheet.line([(low, y), (high, y)], look.ink, 1.5)
    for x in (low, high):
        sheet.line([(x, y - 3.5), (x, y + 3.5)], look.ink, 1.5)
