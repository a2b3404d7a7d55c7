"""Hours across and days of the week down, as darkness of one hue."""

from __future__ import annotations

from ..cards.brand import mix
from ..locales import dates
from . import captions
from .asked import FEWEST, Asked, Made, Part, Series
from .sheet import Setting, Sheet, inside
from .twins import week

_ROW, _PHONE_ROW, _FOOT, _HEAD = 25.0, 24.0, 58.0, 22.0
_HOURS, _EVERY = 24, 3
_PALEST = 0.06
_MOST_FRAMED = 3


def heat(asked: Asked) -> Made | None:
    """A cell an hour of a weekday; cells with too few cases are hatched."""
    series = asked.series()[0]
    if len(series.shown) < FEWEST or series.mixed or series.by != "weekday,hour":
        return None

    def draw(s: Setting) -> str:
        return _draw(asked, s, series)

    said = captions.sentence(asked, *captions.ends(asked, series))
    return Made(draw, said, week(asked, series, dates.weekdays(asked.language.tag)))


def _draw(asked: Asked, s: Setting, series: Series) -> str:
    tag = asked.language.tag
    order = dates.weekdays(tag)
    width = "medium" if s.narrow else "long"
    names = [dates.weekday(tag, d, width) for d in order]  # type: ignore[arg-type]
    row = _PHONE_ROW if s.narrow else _ROW
    sheet = Sheet(s, _HEAD + len(order) * row + _FOOT - 22)
    start = s.widest(names, s.size) + 10
    cell = (s.width - start) / _HOURS
    for i, name in enumerate(names):
        sheet.text(start - 10, _HEAD + (i + 0.5) * row, name, s.size, s.look.ink, "end")
    step = 2 * _EVERY if s.narrow else _EVERY
    for hour in range(0, _HOURS, step):
        word = dates.clock(tag, hour)
        x = start + (hour + 0.5) * cell
        sheet.text(inside(s, x, word, s.small), 9, word, s.small, s.look.quiet, "middle")
    _cells(sheet, series, order, start, cell, row)
    _frames(sheet, series, order, start, cell, row)
    _legend(asked, sheet, series, start)
    return sheet.svg()


def _cells(sheet: Sheet, series: Series, order: list[int], start: float, cell: float, row: float) -> None:
    look = sheet.look
    high, low = _ends(series)
    for p in series.parts:
        day, hour = (int(x) for x in p.label.split("-"))
        x, y = start + hour * cell, _HEAD + order.index(day) * row
        if p.value is None:
            sheet.rect(x, y, cell - 1, row - 1, look.grid, f"few-{p.label}", hatch=True)
        else:
            share = ((p.value or 0) - low) / (high - low) if high > low else 1.0
            sheet.rect(x, y, cell - 1, row - 1, _shade(sheet, share), f"cell-{p.label}")


def _frames(sheet: Sheet, series: Series, order: list[int], start: float, cell: float, row: float) -> None:
    """The highest cells in a frame, where they are few."""
    high, _ = _ends(series)
    best = [p for p in series.shown if p.value == high]
    for p in best if len(best) <= _MOST_FRAMED else ():
        day, hour = (int(x) for x in p.label.split("-"))
        x, y = start + hour * cell - 0.5, _HEAD + order.index(day) * row - 0.5
        corners = [(x, y), (x + cell, y), (x + cell, y + row), (x, y + row), (x, y)]
        sheet.line(corners, sheet.look.ink, 1.6, f"highest-{p.label}")


def _ends(series: Series) -> tuple[float, float]:
    values = [p.value for p in series.shown if p.value is not None]
    return max(values), min(values)


def _shade(sheet: Sheet, share: float) -> str:
    return mix(sheet.look.accent, sheet.look.paper, _PALEST + (1 - _PALEST) * share)


def _legend(asked: Asked, sheet: Sheet, series: Series, start: float) -> None:
    """From the palest to the darkest with what they stand for; the hatched one where there is any."""
    s, y = sheet.setting, sheet.height - 12
    parts = sorted(series.shown, key=lambda p: p.value or 0.0)
    x = 0.0 if s.narrow else start
    x = _word(sheet, x, y, parts[0]) + 8
    for i in range(6):
        sheet.rect(x + i * 16, y - 6, 15.5, 12, _shade(sheet, i / 5))
    x = _word(sheet, x + 6 * 16 + 7, y, parts[-1]) + 22
    if series.few:
        sheet.rect(x, y - 6, 15, 12, s.look.quiet, hatch=True)
        sheet.text(x + 22, y, asked.say("suppressed"), s.small, s.look.quiet)


def _word(sheet: Sheet, x: float, y: float, part: Part) -> float:
    s = sheet.setting
    sheet.text(x, y, part.text, s.small, s.look.quiet)
    return x + s.measure(part.text, s.small)
