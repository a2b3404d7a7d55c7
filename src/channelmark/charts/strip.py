"""Where one company stands among all: a strip a measure, from the lowest to the highest tenth of the companies."""

from __future__ import annotations

from dataclasses import replace

from ..cards.localized import dashed
from ..metrics import get_metric
from . import captions
from .asked import Asked, Made, Part, Series
from .sheet import Scale, Setting, Sheet, inside
from .twins import one_a_row

_NEEDED = ("p10", "p25", "median", "p75", "p90", "own")
_EXTRA = 30.0
_AIR = 0.06
_SECOND_LINE = 18.0
_MOST_TOLD = 3
"""Measures of which a caption says each one's values."""
_PLACES = ("best", "above", "middle", "below", "worst")
_STRETCHED = 12
"""A spread of so many times is drawn on a logarithmic axis."""


def strip(asked: Asked) -> Made | None:
    """One row a figure, each on its own axis."""
    several = tuple(
        replace(s, name=asked.say(f"metric-{dashed(s.figure.metric)}"))
        for s in asked.series()
        if {p.label for p in s.shown} >= set(_NEEDED)
    )
    if not several:
        return None
    words = {s.figure.id: _better(asked, s) for s in several}

    def draw(s: Setting) -> str:
        return _draw(asked, s, several, words)

    said = _by_place(asked, several) if len(several) > _MOST_TOLD else _one_by_one(asked, several)
    key = captions.sentence(asked, asked.say("chart-strip-key"))
    gap = "" if asked.language.tag.startswith(("zh", "ja")) else " "
    return Made(draw, gap.join((*said, key)), one_a_row(asked, several))


def _one_by_one(asked: Asked, several: tuple[Series, ...]) -> list[str]:
    """Each measure with its value, the median and its place."""
    return [captions.of(asked, s.name, _said(asked, s)) for s in several]


def _by_place(asked: Asked, several: tuple[Series, ...]) -> list[str]:
    """The measures of each quarter together; their values stand in the picture and in the table."""
    found: dict[str, list[str]] = {}
    for s in several:
        found.setdefault(_place(s, {p.label: p for p in s.parts}), []).append(s.name)
    return [
        captions.of(asked, asked.say(f"chart-place-{place}"), asked.list(found[place]))
        for place in _PLACES
        if place in found
    ]


def _draw(asked: Asked, s: Setting, several: tuple[Series, ...], words: dict[str, str]) -> str:
    # On a phone the name and the way that is good share a line where every pair of them fits, else each has its own.
    lower = _SECOND_LINE if s.narrow and not _beside(s, several, words) else 0.0
    pitch = 84.0 + lower if s.narrow else 66.0
    sheet = Sheet(s, pitch * len(several))
    names = min(s.widest([x.name for x in several], s.size), 0.3 * s.width)
    start = 6.0 if s.narrow else names + 20
    for i, series in enumerate(several):
        y = i * pitch + (52 + lower if s.narrow else 36)
        if i:
            sheet.line([(0, i * pitch), (s.width, i * pitch)], s.look.grid, 0.8)
        if s.narrow:
            better, top = words[series.figure.id], i * pitch + 14
            sheet.text(0, top, s.fit(series.name, s.size, s.width), s.size, s.look.ink)
            if lower:
                sheet.text(0, top + lower, better, s.small, s.look.quiet)
            else:
                sheet.text(s.width, top, better, s.small, s.look.quiet, "end")
        else:
            lines = s.wrap(series.name, s.size, names + 1, 2)
            middle = y - 8 if words[series.figure.id] else y
            sheet.lines(0, middle, lines, s.size, s.look.ink)
            sheet.text(0, middle + 9 * len(lines) + 9, words[series.figure.id], s.small, s.look.quiet)
        _row(sheet, series, y, start, s.width - 6)
    return sheet.svg()


def _beside(s: Setting, several: tuple[Series, ...], words: dict[str, str]) -> bool:
    """Whether each measure's name fits on one line with the words about it."""
    told = ((x.name, words[x.figure.id]) for x in several)
    return all(s.measure(name, s.size) + 12 + s.measure(word, s.small) <= s.width for name, word in told)


def _row(sheet: Sheet, series: Series, y: float, start: float, end: float) -> None:
    s, look = sheet.setting, sheet.look
    at = {p.label: p for p in series.parts}
    scale = _scale([at[k].value or 0.0 for k in _NEEDED], start, end)
    x = {k: scale(at[k].value or 0.0) for k in _NEEDED}
    gid = series.figure.id
    sheet.line([(x["p10"], y), (x["p90"], y)], look.soft, 2, f"deciles-{gid}")
    sheet.rect(x["p25"], y - 8, x["p75"] - x["p25"], 16, look.tint, f"quartiles-{gid}")
    sheet.line([(x["median"], y - 9), (x["median"], y + 9)], look.ink, 2.2, f"median-{gid}")
    sheet.dot(x["own"], y, 6.5, look.accent, f"own-{gid}", look.paper)
    own, median = at["own"], at["median"]
    sheet.text(inside(s, x["own"], own.text, s.size), y - 18, own.text, s.size, look.ink, "middle")
    sheet.text(
        inside(s, x["median"], median.text, s.small), y + 19, median.text, s.small, look.quiet, "middle"
    )


def _scale(values: list[float], start: float, end: float) -> Scale:
    low, high = min(values), max(values)
    if low > 0 and high / low >= _STRETCHED:
        return Scale(low, high, start + 8, end - 8, log=True)
    air = _AIR * (high - low) or abs(high) or 1.0
    return Scale(low - air, high + air, start, end)


def _better(asked: Asked, series: Series) -> str:
    """Which way is the good one; '' where neither is."""
    better = get_metric(series.figure.metric).better
    if better not in ("higher", "lower"):
        return ""
    return asked.say("chart-better-higher" if better == "higher" else "chart-better-lower")


def _said(asked: Asked, series: Series) -> str:
    at = {p.label: p for p in series.parts}
    where = asked.say(f"chart-place-{_place(series, at)}")
    return asked.say("chart-strip", own=at["own"].text, median=at["median"].text, place=where)


def _place(series: Series, at: dict[str, Part]) -> str:
    """In which quarter of the companies: best, worst, or the middle half; above or below it where neither is better."""
    own, low, high = (at[k].value or 0.0 for k in ("own", "p25", "p75"))
    if low <= own <= high:
        return "middle"
    better = get_metric(series.figure.metric).better
    above = own > high
    if better not in ("higher", "lower"):
        return "above" if above else "below"
    return "best" if above == (better == "higher") else "worst"
