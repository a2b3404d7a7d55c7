"""What is seen on a chart, said by rule: the ends, the course, the place within a band or among companies."""

from __future__ import annotations

import re

from ..locales.numbers import NBSP
from .asked import TIMES, Asked, Part, Series

_MOST_NAMED = 3
_MOST_FEW = 5
_NOTICED = 0.05
"""A change of less than a twentieth is called none, where no interval says more."""
_NUMBER = re.compile(r" (?=\d+$)")


def sentence(asked: Asked, *texts: str) -> str:
    """Each text as a sentence: a capital in front where the script has them, a stop behind."""
    said = [asked.say("chart-sentence", text=t[:1].upper() + t[1:]) for t in texts if t]
    return ("" if asked.language.tag.startswith(("zh", "ja")) else " ").join(said)


def of(asked: Asked, name: str, text: str) -> str:
    """What is said of one of several."""
    return asked.say("chart-of", name=name[:1].upper() + name[1:], text=text)


def ends(asked: Asked, series: Series) -> tuple[str, ...]:
    """The highest and the lowest part, or that all are alike."""
    if series.signed:
        return (*_moves(asked, series), few(asked, series), around(asked, series))
    parts = sorted(series.shown, key=lambda p: p.value or 0.0)
    if parts[0].text == parts[-1].text:
        return asked.say("chart-alike", value=parts[0].text), few(asked, series), around(asked, series)
    high, low = ("longest", "shortest") if series.unit == "second" else ("highest", "lowest")
    said = (_end(asked, high, series, parts[-1]), _end(asked, low, series, parts[0]))
    return (*said, few(asked, series), around(asked, series))


def _end(asked: Asked, message: str, series: Series, part: Part) -> str:
    """One end by name, a time or a number behind its value; where more share it than can be named, by its value only."""
    names = [_name(series, p) for p in series.shown if p.text == part.text]
    if len(names) > _MOST_NAMED:
        return asked.say(f"chart-{message}-shared", value=part.text, count=len(names))
    # A score or an hour before its value would read as one number: "6, 27%".
    when = "-at" if series.by in TIMES or names[0][:1].isdigit() else ""
    return asked.say(f"chart-{message}{when}", name=asked.list(names), value=part.text)


def _name(series: Series, part: Part) -> str:
    """What a part is called; a date stays on one line, and so does a name with the number behind it."""
    return part.name.replace(" ", NBSP) if series.by in TIMES else _NUMBER.sub(NBSP, part.name)


def _moves(asked: Asked, series: Series) -> tuple[str, ...]:
    """The largest rise and the largest fall."""
    parts = sorted(series.shown, key=lambda p: p.value or 0.0)
    up = [p for p in parts if (p.value or 0.0) > 0]
    down = [p for p in parts if (p.value or 0.0) < 0]
    return (
        _end(asked, "most-up", series, up[-1]) if up else asked.say("chart-none-up"),
        _end(asked, "most-down", series, down[0]) if down else asked.say("chart-none-down"),
    )


def placed(asked: Asked, series: Series, target: str, low: float, high: float) -> tuple[str, ...]:
    """How many lie within a target, and which miss it where these are few."""
    below, above = missing(asked, series, low, high)
    within = len(series.shown) - len(below) - len(above)
    if len(below) + len(above) > _MOST_FEW:
        given = {"within": within, "below": len(below), "above": len(above)}
        return (asked.say("chart-band", target=target, **given),)
    missed = (
        asked.say(f"chart-{way}-target", names=asked.list([asked.pair(p) for p in parts]))
        for way, parts in (("below", below), ("above", above))
        if parts
    )
    return (asked.say("chart-within-target", target=target, count=within, total=len(series.shown)), *missed)


def missing(asked: Asked, series: Series, low: float, high: float) -> tuple[list[Part], list[Part]]:
    """Which lie below and which above a target, by what is shown: 69.76% is written 70% and does not miss 70%."""
    ends = {asked.tick(series.figure, low), asked.tick(series.figure, high)}
    off = [p for p in series.shown if p.text not in ends]
    return [p for p in off if (p.value or 0.0) < low], [p for p in off if (p.value or 0.0) > high]


def around(asked: Asked, *several: Series) -> str:
    """What the strokes or the shading around values are, where there are any."""
    drawn = any(p.interval for series in several for p in series.shown)
    return asked.say("chart-interval") if drawn else ""


def few(asked: Asked, series: Series) -> str:
    """Which parts have too few cases; many are only counted."""
    if not series.few:
        return ""
    if len(series.few) > _MOST_FEW:
        return asked.say("chart-few-counted", count=len(series.few), total=len(series.parts))
    return asked.say("chart-few", names=asked.list([_name(series, p) for p in series.few]))


def course(asked: Asked, series: Series) -> str:
    """From the first to the last value, and which way that went."""
    first, last = series.shown[0], series.shown[-1]
    way = direction(first, last)
    start, end = _name(series, first), _name(series, last)
    return asked.say(f"chart-{way}", first=first.text, start=start, last=last.text, end=end)


def direction(first: Part, last: Part) -> str:
    """rose, fell, steady or same; unsure where there is a difference, but the intervals overlap and say nothing of it."""
    if first.text == last.text:
        return "same"
    a, b = first.value or 0.0, last.value or 0.0
    if abs(b - a) < _NOTICED * max(abs(a), abs(b)):
        return "steady"
    overlap = None not in (first.low, first.high, last.low, last.high) and (
        (first.low or 0.0) <= (last.high or 0.0) and (last.low or 0.0) <= (first.high or 0.0)
    )
    return "unsure" if overlap else "rose" if b > a else "fell"


def extremes(asked: Asked, series: Series) -> tuple[str, ...]:
    """The highest and lowest of a line, where they are not its ends."""
    parts = series.shown
    outer = {parts[0].text, parts[-1].text}
    said = [
        s for s, p in zip(ends(asked, series)[:2], _high_low(series), strict=False) if p.text not in outer
    ]
    return (*said, few(asked, series), around(asked, series))


def _high_low(series: Series) -> tuple[Part, Part]:
    parts = sorted(series.shown, key=lambda p: p.value or 0.0)
    return parts[-1], parts[0]
