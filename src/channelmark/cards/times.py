"""Pictures of times: clock, stopwatch, day tiles, marks, bands and whiskers on time axes."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from ..figures import Figure, Value
from .canvas import CAP, GAP, Canvas, spread
from .geometry import (
    DAY,
    HOUR,
    MINUTE,
    Axis,
    Item,
    arc,
    even_times,
    fills,
    log_times,
    pack,
    pie,
    point,
    thinned,
)
from .shares import Drawing

Marks = list[dict[str, Any]]


def middle(value: Value) -> float:
    """The number of a value; the middle of a range."""
    if value.value is not None:
        return value.value
    return ((value.low or 0.0) + (value.high or 0.0)) / 2


def face_of(seconds: float) -> tuple[float, tuple[int, int, int, int]]:
    """What a full turn of the dial stands for, and the numerals at top, right, bottom and left."""
    return (
        (12 * HOUR, (12, 3, 6, 9))
        if seconds >= HOUR
        else ((HOUR, (60, 15, 30, 45)) if seconds >= MINUTE else (MINUTE, (60, 15, 30, 45)))
    )


def clock(c: Canvas, figure: Figure) -> Drawing:
    """A dial with the time as a slice from the top: of a minute, an hour or twelve hours. Clocks are never mirrored."""
    seconds = middle(figure.only)
    full, numerals = face_of(seconds)
    watch = full == MINUTE
    d = min(c.width, c.height) * (0.9 if watch else 1.0)
    r = d / 2
    cx, cy = c.width / 2, c.height - r
    size = max(c.size, 0.105 * d)
    inner = 0.6 * r
    turn = min(1.0, seconds / full)
    for i, n in enumerate(numerals):
        x, y = point(cx, cy, 0.79 * r, i / 4)
        c.label(c.words.number(n), c.mirror(x), y, size=size, weight=600)
    ticks = [(*point(cx, cy, 0.83 * r, t / 12), *point(cx, cy, 0.9 * r, t / 12)) for t in range(12) if t % 3]
    interval = figure.interval or figure.only.interval
    spread_ = (interval.low / full, min(1.0, interval.high / full)) if interval else None
    return "clock", {
        "cx": cx, "cy": cy, "r": r, "inner": inner, "turn": turn, "ticks": ticks, "watch": watch,
        "slice": pie(cx, cy, inner, 0, turn),
        "hand": point(cx, cy, inner, turn),
        "whisker": arc(cx, cy, inner + 0.05 * r, *spread_) if spread_ else "",
    }  # fmt: skip


def day_tiles(c: Canvas, figure: Figure) -> Drawing:
    """A tile for each day (for each week when there are many), filled for as long as the time lasts."""
    days = middle(figure.only) / DAY
    unit = 1 if days <= 42 else 7
    count = max(1, math.ceil(round(days / unit, 6)))
    grid = pack(count, 1.0, c.width, c.height - 1.5 * c.size, gap=0.14, tidy=0)
    c.trim(max(grid.across, 4 * c.size), grid.down + 1.5 * c.size)
    items = []
    for i, fill in enumerate(fills(days / unit, count)):
        x, y = grid.place(i)
        left = c.mirror(x, grid.width)
        items.append(
            Item(left, y, grid.width, grid.height, fill, left + (grid.width * (1 - fill) if c.rtl else 0))
        )
    legend = c.words.duration(unit * DAY, "short", unit="day")
    x, _ = grid.place(0)
    c.label(legend, x + grid.width / 2, c.height - CAP / 2 * c.size - 2, role="muted")
    return "tiles", {"items": items, "round": 0.3 * grid.width * c.radius, "hours": count <= 3}


def two_marks(c: Canvas, figures: tuple[Figure, ...]) -> Drawing:
    """Two times on one line from zero."""
    values = [f.only for f in figures]
    ends = [middle(v) for v in values]
    high = max(ends)
    far = min(ends) > 0 and high / min(ends) > 24
    axis, ticks = (log_times if far else _from_zero)(min(ends), high, *_rail(c))
    return "line", _line(c, axis, ticks) | {
        "track": _span(c, axis, axis.low if far else 0, high),
        "band": None,
        "marks": _marks(c, axis, [(v, i == 1) for i, v in enumerate(values)]),
    }


def band(c: Canvas, figure: Figure) -> Drawing:
    """A range as a band on an axis from zero."""
    v = figure.only
    low, high = (v.low, v.high) if v.is_range else (v.value, v.value)
    low, high = low or 0.0, high or 0.0
    far = low > 0 and high / low > 24
    axis, ticks = (log_times if far else _from_zero)(low, high * 1.15, *_rail(c))
    drawing = _line(c, axis, ticks, unit_shown(c, v) == "hour")
    size = _value_size(c)
    c.label(
        c.value(v),
        (axis.at(low) + axis.at(high)) / 2,
        _value_y(c, size),
        size=size,
        weight=700,
        role="accent_text",
    )
    return "line", drawing | {
        "track": _span(c, axis, axis.low, axis.high),
        "band": _span(c, axis, low, high),
        "marks": [],
    }


def whisker(c: Canvas, figure: Figure) -> Drawing:
    """Fastest, typical and slowest on a logarithmic time axis; a typical range becomes a band."""
    fastest, typical, slowest = figure.values
    axis, ticks = log_times(_low(fastest), _high(slowest), *_rail(c))
    hours = unit_shown(c, slowest) == "hour"
    marks = _marks(c, axis, [(fastest, False), (typical, True), (slowest, False)])
    band_ = _span(c, axis, typical.low or 0, typical.high or 0) if typical.is_range else None
    if typical.is_range:
        marks.pop(1)
    track = _span(c, axis, _low(fastest), _high(slowest))
    return "line", _line(c, axis, ticks, hours) | {"track": track, "band": band_, "marks": marks}


def _low(v: Value) -> float:
    return v.low if v.is_range and v.low is not None else v.value or 0.0


def _high(v: Value) -> float:
    return v.high if v.is_range and v.high is not None else v.value or 0.0


def _from_zero(low: float, high: float, start: float, end: float) -> tuple[Axis, tuple[float, ...]]:
    return even_times(high, start, end)


def _rail(c: Canvas) -> tuple[float, float]:
    side = max(0.7 * c.size, 0.62 * _thick(c))
    return side, c.width - side


def _thick(c: Canvas) -> float:
    return min(max(0.26 * c.height, 0.8 * c.size), 2.6 * c.size)


def _value_size(c: Canvas) -> float:
    return min(1.45 * c.size, max(c.size, 0.2 * c.height))


def _bar_y(c: Canvas) -> float:
    """Middle of the bar: between the values above it and the ticks below."""
    top, foot = 1.15 * _value_size(c), 1.5 * c.size
    return top + (c.height - top - foot) / 2


def _value_y(c: Canvas, size: float) -> float:
    return max(CAP / 2 * size, _bar_y(c) - _thick(c) / 2 - 0.75 * size)


def _line(c: Canvas, axis: Axis, ticks: tuple[float, ...], hours: bool = False) -> dict[str, Any]:
    """The axis with its labels; a tick that has no room for its name stays a tick."""
    names = _tick_names(c, axis, ticks, hours)
    named = thinned(
        ticks, axis.at, lambda t: c.measure(names[t], c.size, 500), GAP * c.size, c.width, not axis.log
    )
    y, thick = _bar_y(c), _thick(c)
    foot = min(c.height - CAP / 2 * c.size - 2, y + thick / 2 + 1.45 * c.size)
    for t in named:
        c.label(names[t], axis.at(t), foot, weight=500, role="muted")
    return {
        "y": y,
        "thick": thick,
        "ticks": [c.mirror(axis.at(t)) for t in ticks],
        "tick_to": foot - 0.75 * c.size,
        "rail": (0.0, c.width),
        "round": 0.5 * thick * c.radius,
    }


def unit_shown(c: Canvas, v: Value) -> str:
    """The unit in which the language writes a time, so that the axis speaks of the same one."""
    text, plain = c.value(v), replace(v, comparator="eq")
    units = ("second", "minute", "hour", "day")
    return next((u for u in units if c.value(replace(plain, shown=u)) in text), "day")


def _tick_names(c: Canvas, axis: Axis, ticks: tuple[float, ...], hours: bool) -> dict[float, str]:
    """Even ticks all in the unit of their step, named ticks each in its own, with `hours` never in days."""
    step = _unit(ticks[1] - ticks[0])
    if axis.log:
        units = ["hour" if hours and t >= DAY else _unit(t) for t in ticks]
        return {t: c.words.duration(t, "short", unit=u) for t, u in zip(ticks, units, strict=True)}
    unit = "hour" if hours and step == "day" else step
    return {t: c.words.duration(t, "short", unit=unit) for t in ticks}


def _unit(seconds: float) -> str:
    """The largest unit that goes into a time."""
    if seconds >= DAY and seconds % DAY == 0:
        return "day"
    return "hour" if seconds >= HOUR else "minute" if seconds >= MINUTE else "second"


def _span(c: Canvas, axis: Axis, low: float, high: float) -> tuple[float, float]:
    """Left edge and width between two values."""
    start, width = axis.at(low), axis.at(high) - axis.at(low)
    return c.mirror(start, width), width


def _marks(c: Canvas, axis: Axis, values: list[tuple[Value, bool]]) -> Marks:
    """Marks with their values above, moved apart where they would touch."""
    texts = [c.value(v) for v, _ in values]
    centres = [axis.at(middle(v)) for v, _ in values]
    size = _value_size(c)
    while True:
        widths = [c.measure(t, size, 700) for t in texts]
        lefts = spread(centres, widths, c.width, GAP * size)
        if lefts or size <= c.size:
            break
        size = max(c.size, 0.92 * size)
    y = _value_y(c, size)
    for i, (text, (_, solid)) in enumerate(zip(texts, values, strict=True)):
        x = lefts[i] + widths[i] / 2 if lefts else centres[i]
        lower = 0 if lefts else (i % 2) * -1.1 * size
        c.label(text, x, y + lower, size=size, weight=700, role="accent_text" if solid else "ink")
    return [
        {"x": c.mirror(x), "solid": solid, "value": middle(v)}
        for x, (v, solid) in zip(centres, values, strict=True)
    ]
