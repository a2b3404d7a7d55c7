"""Pictures of times: clock, stopwatch, day tiles, marks, bands and whiskers on time axes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ..errors import LayoutError
from ..figures import Figure, Scale, Value
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


def target(c: Canvas, figures: tuple[Figure, ...]) -> Drawing:
    """The band of good values on its whole scale, with too little and too much beside it; a second figure is a mark."""
    v, scale = figures[0].only, figures[0].scale
    low, high = (v.low, v.high) if v.is_range else (v.value, v.value)
    low, high = low or 0.0, high or 0.0
    first, last = _ends_of(v.unit, scale, high)
    axis = Axis(first, last, *_rail(c))
    y, thick, size = _bar_y(c), _thick(c), _value_size(c)
    foot = min(c.height - CAP / 2 * c.size - 2, y + thick / 2 + 1.45 * c.size)
    for end in (first, last):
        text = c.value(replace(v, value=end, low=None, high=None, comparator="eq"), scale)
        c.label(text, axis.at(end), foot, weight=500, role="muted")
    middle_ = (axis.at(low) + axis.at(high)) / 2
    c.label(c.value(v, scale), middle_, _value_y(c, size), size=size, weight=700, role="accent_text")
    own = [(f.only, True) for f in figures[1:]]
    return "line", {
        "y": y,
        "thick": thick,
        "ticks": [c.mirror(axis.at(t)) for t in (first, last)],
        "tick_to": foot - 0.75 * c.size,
        "rail": (0.0, c.width),
        "round": 0.5 * thick * c.radius,
        "track": _span(c, axis, first, last),
        "band": _span(c, axis, low, high),
        "marks": [{"x": c.mirror(axis.at(middle(o))), "solid": s, "value": middle(o)} for o, s in own],
    }


def _ends_of(unit: str, scale: Scale | None, high: float) -> tuple[float, float]:
    """The whole scale a band lies on."""
    if scale is not None and scale.low is not None and scale.high is not None:
        return scale.low, scale.high
    return (0.0, 1.0) if unit == "fraction" else (0.0, high * 1.4 or 1.0)


def channels(c: Canvas, figures: tuple[Figure, ...]) -> Drawing:
    """One metric on several channels, the least first: marks on one logarithmic time axis, or bars from zero.

    Either one figure a channel, or one figure broken down by channel.
    """
    rows = sorted(_by_channel(figures), key=lambda f: middle(f.only))
    times_ = all(f.only.unit == "second" for f in rows)
    least, most = min(_low(f.only) for f in rows), max(_high(f.only) for f in rows)
    if not (times_ and least > 0 and most / least > 24):
        return "channels", _plain_rows(c, rows)
    step = (c.height - 1.5 * c.size) / len(rows)
    names, shown = _row_words(c, rows)
    left = max(c.measure(n, c.size, 500) for n in names) + 0.8 * c.size
    right = max(c.measure(t, c.size, 700) for t in shown) + 0.8 * c.size
    # Where names and values leave no room for the axis between them they stand above it.
    above = c.width - left - right < 7 * c.size
    if step < (2.1 if above else 1.15) * c.size or (above and left + right > c.width + 1.2 * c.size):
        raise LayoutError.overflow(c.id, c.words.tag, f"{c.width:g}×{c.height:g}", "names of channels")
    left, right, drop = (0.0, 0.0, 0.55 * c.size) if above else (left, right, 0.0)
    axis, ticks = log_times(least, most, left + 0.4 * c.size, c.width - right - 0.4 * c.size)
    drawn = [
        _row_drawn(c, i, step, axis.at(_low(f.only)), axis.at(_high(f.only)), left, drop)
        for i, f in enumerate(rows)
    ]
    texts = _tick_names(c, axis, ticks, False)
    ends = (ticks[0], ticks[-1])
    for t in ends:
        c.label(texts[t], axis.at(t), c.height - CAP / 2 * c.size - 2, weight=500, role="muted")
    for i, (name, text) in enumerate(zip(names, shown, strict=True)):
        y = (i + 0.5) * step - (0.45 * c.size if above else 0.0)
        c.label(name, 0, y, anchor="start", weight=500)
        c.label(text, c.width, y, anchor="end", weight=700)
    lines = [c.mirror(axis.at(t)) for t in ticks]
    return "channels", {"rows": drawn, "ticks": [] if above else lines, "foot": step * len(rows)}


def _by_channel(figures: Sequence[Figure]) -> list[Figure]:
    """One figure a channel; those of a breakdown that cannot be shown are left out."""
    if len(figures) > 1:
        return list(figures)
    (figure,) = figures
    known = [v for v in figure.values if v.value is not None or v.is_range]
    return [
        replace(
            figure,
            kind="duration" if v.unit == "second" else figure.kind,
            values=(replace(v, label=v.label if v.unit != "second" else None),),
            qualifier={"channel": v.label or ""},
        )
        for v in known
    ]


def _row_words(c: Canvas, rows: Sequence[Figure]) -> tuple[list[str], list[str]]:
    names = [c.words.label(f.qualifier.get("channel", f.id)) for f in rows]
    return names, [c.value(f.only, f.scale) for f in rows]


def _row_drawn(
    c: Canvas, i: int, step: float, low: float, high: float, left: float, drop: float
) -> dict[str, Any]:
    thick = min(0.5 * step, 0.9 * c.size) * (0.7 if drop else 1)
    mid = (i + 0.5) * step + drop
    width = max(high - low, thick)
    start = (low + high - width) / 2
    return {
        "x": c.mirror(start, width), "w": width, "y": mid - thick / 2, "h": thick,
        "line": (c.mirror(left), c.mirror(start)), "mid": mid, "round": thick / 2,
    }  # fmt: skip


def _plain_rows(c: Canvas, rows: Sequence[Figure]) -> dict[str, Any]:
    """Bars from zero, where the values are near enough to each other to be seen on one scale."""
    step = c.height / len(rows)
    names, shown = _row_words(c, rows)
    left = max(c.measure(n, c.size, 500) for n in names) + 0.8 * c.size
    right = max(c.measure(t, c.size, 700) for t in shown) + 0.6 * c.size
    # Where names and values leave no room for the bars between them they stand above them.
    above = c.width - left - right < 4 * c.size
    if step < (2.1 if above else 1.15) * c.size or (above and left + right > c.width + 1.2 * c.size):
        raise LayoutError.overflow(c.id, c.words.tag, f"{c.width:g}×{c.height:g}", "names of channels")
    start, room, drop = (0.0, c.width, 0.6 * c.size) if above else (left, c.width - left - right, 0.0)
    longest = max(_high(f.only) for f in rows) or 1.0
    drawn = []
    for i, f in enumerate(rows):
        y, width = (i + 0.5) * step, room * max(0.0, middle(f.only)) / longest
        thick = min(0.62 * step, 1.6 * c.size) if not above else min(0.4 * step, 0.7 * c.size)
        c.label(names[i], 0, y - 0.45 * c.size if above else y, anchor="start", weight=500)
        if above:
            c.label(shown[i], c.width, y - 0.45 * c.size, anchor="end", weight=700)
        else:
            c.label(shown[i], start + width + GAP * c.size, y, anchor="start", weight=700)
        drawn.append({
            "x": c.mirror(start, width), "w": width, "y": y + drop - thick / 2, "h": thick,
            "line": None, "mid": y + drop, "round": 0.5 * thick * c.radius,
        })  # fmt: skip
    return {"rows": drawn, "ticks": [], "foot": c.height}
