"""Pictures of amounts: coins, tickets, letters, scores, and bars side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ..errors import LayoutError
from ..figures import UNKNOWN_CHANGE, Figure, Interval, Value
from ..locales.numbers import rounding_for
from .canvas import CAP, GAP, Canvas, Role
from .geometry import Axis, Grid, Item, fills, pack, pie
from .shares import Drawing
from .times import middle

_TENTH = 0.1
SHOWN = 6
"""Categories drawn one by one; the rest are counted and drawn together."""


def denomination(amount: float, most: int) -> int:
    """What one thing stands for (1, 5, 10, 50 …) so that no more than `most` are drawn."""
    unit = 1
    while amount / unit > most:
        unit *= 5 if str(unit)[0] == "1" else 2
    return unit


def coins(c: Canvas, figure: Figure) -> Drawing:
    """Coins that add up to the amount; the last one is a slice. Each says what it is worth where there is room."""
    v = figure.only
    amount = middle(v)
    unit = denomination(amount, 20)
    count = max(1, math.ceil(round(amount / unit, 6)))
    text = c.words.money(unit, v.unit)
    grid = pack(count, 1.0, c.width, c.height, gap=0.12)
    size = min(0.3 * grid.width, 0.62 * grid.width / max(0.1, c.measure(text, 1.0, 700)))
    foot = 1.4 * c.size if unit > 1 and size < c.size else 0.0
    interval = figure.interval or v.interval
    rail = 0.75 * c.size if interval else 0.0
    grid = pack(count, 1.0, c.width, c.height - foot - rail, gap=0.12)
    # The interval is drawn under the coins only where they lie in one row, as on an axis.
    rail = rail if grid.rows == 1 else 0.0
    c.trim(max(grid.across, 5 * c.size), grid.down + foot + rail)
    if foot:
        c.label(f"× {text}", 0, c.height - CAP / 2 * c.size - 2, anchor="start", role="muted")
    out = []
    for i, fill in enumerate(fills(amount / unit, count)):
        x, y = grid.place(i)
        r = grid.width / 2
        cx, cy = c.mirror(x, grid.width) + r, y + r
        out.append({"cx": cx, "cy": cy, "fill": fill, "pie": pie(cx, cy, r, 0, (-1 if c.rtl else 1) * fill)})
        if size >= c.size and fill == 1:
            c.label(text, x + r, cy, size=size, weight=700, role="on_accent")
    whisker = _whisker(c, grid, interval, unit) if interval and rail else ()
    y = grid.down + 0.6 * rail
    return "coins", {
        "coins": out, "r": grid.width / 2, "plain": size < c.size, "whisker": whisker, "y": y, "thick": 0.1 * c.size,
    }  # fmt: skip


def _whisker(c: Canvas, grid: Grid, interval: Interval, unit: float) -> tuple[float, ...]:
    """Where an interval begins and ends along things of which each stands for `unit`."""
    most = grid.across
    return tuple(c.mirror(min(most, _along(grid, end / unit))) for end in (interval.low, interval.high))


def _along(grid: Grid, amount: float) -> float:
    """How far an amount reaches along a row of things."""
    whole = math.floor(amount)
    return whole * grid.step_x + (amount - whole) * grid.width


def counted(v: Value) -> float:
    """The amount as the words beside the picture say it, so that 9 tickets are not drawn as nine and a half."""
    return float(rounding_for(v.unit)(middle(v)))


def queue(c: Canvas, figure: Figure) -> Drawing:
    """As many tickets as wait; each stands for ten or more where there are many, and then says so."""
    amount = counted(figure.only)
    unit = denomination(amount, 30)
    foot = 1.4 * c.size if unit > 1 else 0.0
    count = max(1, math.ceil(round(amount / unit, 6)))
    grid = pack(count, 1.55, c.width, c.height - foot, gap=0.16)
    c.trim(max(grid.across, 4 * c.size), grid.down + foot)
    if unit > 1:
        _legend(c, unit)
    return "tickets", {"items": _items(c, grid, amount / unit, count), "arrows": {}}


def tickets(c: Canvas, figure: Figure) -> Drawing:
    """The fewest tickets on which the mean is a whole number of arrows: a quarter is one arrow on four tickets."""
    count, arrows = whole_numbers(middle(figure.only))
    grid = pack(count, 1.55, c.width, c.height, gap=0.16)
    c.trim(grid.across, grid.down)
    on = {i: arrows // count + (1 if i < arrows % count else 0) for i in range(count)}
    items = _items(c, grid, min(arrows, count), count)
    return "tickets", {"items": items, "arrows": {i: n for i, n in on.items() if n}, "flip": c.rtl}


def whole_numbers(mean: float) -> tuple[int, int]:
    """(tickets, arrows): the smallest pair whose ratio rounds to the mean at two decimals; 0.31 is 4 on 13."""
    shown = round(mean, 2)
    for count in range(1, 41):
        arrows = round(mean * count)
        if arrows and round(arrows / count, 2) == shown:
            return count, arrows
    return (10, 0) if shown == 0 else (100, round(100 * mean))


def calendar(c: Canvas, figure: Figure) -> Drawing:
    """A leaf of a calendar with the letters of a day; each stands for five or more where there are many."""
    amount = counted(figure.only)
    unit = denomination(amount, 24)
    count = max(1, math.ceil(round(amount / unit, 6)))
    head = 0.2 * c.height
    pad = 0.08 * min(c.width, c.height)
    foot = 1.35 * c.size if unit > 1 else 0.0
    width, height = c.width - 2 * pad, c.height - head - 2 * pad - foot
    grid = pack(count, 1.42, width, height, gap=0.16, tidy=0.2, columns=3)
    shift = pad + (width - grid.across) / 2
    drop = head + pad + (height - grid.down) / 2
    items = _items(c, grid, amount / unit, count, shift, drop)
    if unit > 1:
        c.label(f"× {c.words.number(unit)}", c.width / 2, c.height - 0.9 * c.size)
    rings = [c.width * t for t in (0.25, 0.75)]
    return "calendar", {"items": items, "head": head, "rings": rings, "round": 0.22 * c.height * c.radius}


def _legend(c: Canvas, unit: int) -> None:
    c.label(f"× {c.words.number(unit)}", 0, c.height - CAP / 2 * c.size - 2, anchor="start", role="muted")


def _items(c: Canvas, grid: Grid, amount: float, count: int, dx: float = 0.0, dy: float = 0.0) -> list[Item]:
    out = []
    for i, fill in enumerate(fills(amount, count)):
        x, y = grid.place(i)
        left = c.mirror(x + dx, grid.width)
        clip = left + (grid.width * (1 - fill) if c.rtl else 0)
        out.append(Item(left, y + dy, grid.width, grid.height, fill, clip))
    return out


def signed_scale(c: Canvas, figure: Figure) -> Drawing:
    """The scale from its lowest to its highest score, its zero, and the way from zero to the score."""
    scale, v = figure.scale, figure.only
    low, high = (scale.low, scale.high) if scale else (None, None)
    if low is None or high is None:
        raise ValueError(f"{figure.id}: a signed scale needs both ends")
    foot = 1.5 * c.size
    thick = min(c.height - foot - 0.5 * c.size, 0.55 * c.height)
    # Room for the mark when it stands at an end.
    side = 0.2 * thick
    axis = Axis(low, high, side, c.width - side)
    y = (c.height - foot) / 2
    for x in (low, 0.0, high):
        text = c.words.score(x, scale).replace("-", "−")
        c.label(text, axis.at(x), c.height - CAP / 2 * c.size - 2, role="muted")
    at, zero = axis.at(v.value or 0.0), axis.at(0)
    start, width = min(at, zero), abs(at - zero)
    interval = figure.interval or v.interval
    return "signed", {
        "track": (side, c.width - 2 * side), "y": y - thick / 2, "h": thick, "x": c.mirror(start, width), "w": width,
        "zero": c.mirror(zero), "mark": c.mirror(at), "foot": c.height - foot + 0.35 * c.size,
        "whisker": [c.mirror(axis.at(e)) for e in (interval.low, interval.high)] if interval else [],
        "round": 0.5 * thick * c.radius, "ticks": [c.mirror(axis.at(low + (high - low) * i / 8)) for i in range(1, 8)],
    }  # fmt: skip


def scale(c: Canvas, figure: Figure) -> Drawing:
    """A ramp that rises to the better end of the scale, filled to the score."""
    v, s = figure.only, figure.scale
    low, high = (s.low, s.high) if s else (None, None)
    if s is None or low is None or high is None:
        raise ValueError(f"{figure.id}: a scale needs both ends")
    foot = 1.5 * c.size
    height = c.height - foot
    steps = _steps(low, high)
    for x, at, anchor in _scale_ends(low, high, steps, c.width):
        c.label(c.words.number(x), at, c.height - CAP / 2 * c.size - 2, anchor=anchor, role="muted")
    # On a scale from one a score of five fills five bars; on a scale from zero as well.
    amount = _on_ramp(v.value or 0.0, low, high, steps)
    bars = []
    for i, fill in enumerate(fills(amount, steps)):
        width = c.width / steps
        gap = 0.12 * width
        rise = (i + 1) / steps if s.higher_is_better else (steps - i) / steps
        h = height * (0.25 + 0.75 * rise)
        left = c.mirror(i * width + gap / 2, width - gap)
        clip = left + ((width - gap) * (1 - fill) if c.rtl else 0)
        bars.append(Item(left, height - h, width - gap, h, fill, clip))
    interval = figure.interval or v.interval
    ends = (
        [_on_ramp(e, low, high, steps) * c.width / steps for e in (interval.low, interval.high)]
        if interval
        else []
    )
    return "ramp", {
        "items": bars,
        "round": 0.1 * (c.width / steps) * c.radius,
        "whisker": [c.mirror(min(c.width, max(0.0, e))) for e in ends],
        "y": height + 0.2 * c.size,
        "thick": 0.1 * c.size,
    }


def _on_ramp(score: float, low: float, high: float, steps: int) -> float:
    """How many bars of a ramp a score fills."""
    return score if steps == high else (score - low) / (high - low) * steps


def _steps(low: float, high: float) -> int:
    """One bar a point where people can count them; ten otherwise."""
    countable = low in (0, 1) and float(high).is_integer() and high <= _MOST_STEPS
    return int(high) if countable else 10


_MOST_STEPS = 12


def _scale_ends(
    low: float, high: float, steps: int, width: float
) -> list[tuple[float, float, Literal["start", "middle", "end"]]]:
    """The ends of the scale and where their words stand: below their bars on a scale from one."""
    if low == 1 and steps == high:
        half = width / steps / 2
        return [(low, half, "middle"), (high, width - half, "middle")]
    return [(low, 0.0, "start"), (high, width, "end")]


@dataclass(frozen=True)
class Row:
    """One bar: its name, its value in words, its length as a number."""

    name: str
    shown: str
    length: float
    low: float | None = None
    """Start of a bar that stands for a range."""
    strong: bool = True
    interval: Interval | None = None
    full: float | None = None
    """Length of the whole behind the bar, when it is a share of one."""

    @property
    def reach(self) -> float:
        """How far anything of it is drawn."""
        return max(self.length, self.interval.high if self.interval else 0.0, self.full or 0.0)


def bars(c: Canvas, figure: Figure) -> Drawing:
    """Categories sorted by value, the largest first; what is over six is counted and drawn as one pale bar.

    Few parts that have an order of their own keep it.
    """
    known = [v for v in figure.values if v.value is not None or v.is_range]
    kept = figure.qualifier.get("by") in _ORDERED and len(known) <= SHOWN
    ranked = known if kept else sorted(known, key=middle, reverse=True)
    rows = [Row(c.name(v), c.value(v), middle(v), interval=v.interval) for v in ranked[:SHOWN]]
    if len(ranked) > SHOWN:
        rows.append(_rest(c, ranked[SHOWN:]))
    return "bars", _rows(c, rows)


_ORDERED = ("response_band", "ces_band", "score", "length")
"""Breakdowns whose parts lie on a scale, from its one end to the other."""


def _rest(c: Canvas, values: Sequence[Value]) -> Row:
    """What is not drawn one by one: their sum when they are shares, from smallest to largest otherwise."""
    name = f"+ {c.words.number(len(values))}"
    unit, shown = values[0].unit, values[0].shown
    if unit == "fraction":
        total = Value(value=sum(middle(v) for v in values), unit=unit)
        return Row(name, c.value(total), middle(total), strong=False)
    span = Value(low=min(map(middle, values)), high=max(map(middle, values)), unit=unit, shown=shown)
    return Row(name, c.value(span), span.high or 0.0, low=span.low, strong=False)


def lengths(c: Canvas, figure: Figure) -> Drawing:
    """How long each channel takes, the card's own channel being one: twice as fast as another is half its length."""
    own = figure.qualifier.get("channel", "social")
    times = [(v.label or "", middle(v)) for v in figure.values]
    rows = [(label, time, False) for label, time in times] + [(own, 1.0, True)]
    ranked = sorted(rows, key=lambda row: row[1], reverse=True)
    named = [
        Row(
            c.name(Value(value=t, unit="times", label=label)),
            _length(c, t),
            t,
            strong=strong,
        )
        for label, t, strong in ranked
    ]
    return "bars", _rows(c, named)


def _length(c: Canvas, times: float) -> str:
    """How many times as long; a small part as one of so many, the number that the sentence has."""
    if times >= 1:
        return f"{c.words.factor(times)}×"
    return f"{c.words.number(round(times, 1))}×" if times >= _TENTH else f"1/{c.words.factor(times)}×"


def _rows(c: Canvas, rows: list[Row]) -> dict[str, Any]:
    step = c.height / len(rows)
    size = max(c.size, min(1.5 * c.size, 0.5 * step))
    while size > c.size and _label_room(c, rows, size) > 0.56 * c.width:
        size = max(c.size, 0.94 * size)
    if _label_room(c, rows, size) > 0.62 * c.width:
        return _two_line_rows(c, rows, step)
    thick = min(0.72 * step, 2.6 * size)
    left = max(c.measure(r.name, size, 500) for r in rows) + 0.7 * size
    right = max(c.measure(r.shown, size, 700) for r in rows) + GAP * size
    return _drawn_rows(c, rows, step, size, thick, left, c.width - left - right, 0.0)


def _label_room(c: Canvas, rows: list[Row], size: float) -> float:
    names, shown = (max(c.measure(t, size, w) for t in ts) for ts, w in (
        ([r.name for r in rows], 500), ([r.shown for r in rows], 700)))  # fmt: skip
    return names + shown


def _two_line_rows(c: Canvas, rows: list[Row], step: float) -> dict[str, Any]:
    """Names above their bars, where they are too long to stand beside them."""
    widest = max(c.measure(r.name, c.size, 500) for r in rows)
    if widest > c.width or step < 1.9 * c.size:
        raise LayoutError.overflow(c.id, c.words.tag, f"{c.width:g}×{c.height:g}", "names of categories")
    right = max(c.measure(r.shown, c.size, 700) for r in rows) + GAP * c.size
    thick = min(0.42 * step, 1.8 * c.size)
    return _drawn_rows(c, rows, step, c.size, thick, 0.0, c.width - right, 0.62 * c.size)


def _drawn_rows(
    c: Canvas, rows: list[Row], step: float, size: float, thick: float, left: float, room: float, drop: float
) -> dict[str, Any]:
    longest = max(r.reach for r in rows) or 1.0
    out = []
    for i, row in enumerate(rows):
        y = (i + 0.5) * step + drop
        width = room * row.length / longest
        start = room * row.low / longest if row.low is not None else 0.0
        x, w = left + start, width - start
        c.label(
            row.name, 0, y - (thick / 2 + 0.7 * size if drop else 0), anchor="start", size=size, weight=500
        )
        reach = room * row.reach / longest
        c.label(row.shown, left + reach + GAP * size, y, anchor="start", size=size, weight=700)
        ends = (row.interval.low, row.interval.high) if row.interval else ()
        out.append({
            "x": c.mirror(x, w), "y": y - thick / 2, "w": w, "h": thick, "strong": row.strong,
            "whisker": [c.mirror(left + room * e / longest) for e in ends],
            "track": (c.mirror(left, reach), reach) if row.full else None,
        })  # fmt: skip
    return {
        "rows": out,
        "round": 0.5 * thick * c.radius,
        "base": c.mirror(left),
        "height": c.height,
        "axis": left > 0,
        "thick": 0.1 * size,
    }


def paired(c: Canvas, figures: tuple[Figure, ...]) -> Drawing:
    """What is wanted above what there is: two shares as bars of one whole."""
    rows = [
        Row(c.words.label(f.population or f.id), c.value(f.only), middle(f.only), strong=i == 0, full=1.0)
        for i, f in enumerate(figures)
    ]
    return "bars", _rows(c, rows)


def areas(c: Canvas, figure: Figure) -> Drawing:
    """Two squares: the area of the larger is as many times that of the smaller as the ratio says."""
    ratio, names = _sides(c, figure.only)
    widths = [c.measure(n, c.size, 500) for n in names]
    gap, under = 1.2 * c.size, sum(widths) + 1.2 * c.size <= c.width
    # Names stand under their squares, or, where they are too long for that, in a list below both.
    foot = 0.0 if not any(names) else 1.5 * c.size if under else 3.1 * c.size
    small_share = ratio**-0.5
    big = min(c.height - foot, (c.width - gap) / (1 + small_share))
    if under:
        big = min(big, c.width - gap - widths[1])
    if big < 2 * c.size or max(widths) + 1.3 * c.size > c.width:
        raise LayoutError.overflow(c.id, c.words.tag, f"{c.width:g}×{c.height:g}", "names of the two sides")
    first = max(big, widths[0]) if under else big
    second = max(big * small_share, widths[1]) if under else big * small_share
    across = first + gap + second
    c.trim(across if under else max(across, max(widths) + 1.3 * c.size), big + foot)
    squares = [
        _square(c, 0.0, big, big, ratio, True),
        _square(c, first + gap, big * small_share, big, 1, False),
    ]
    keys = _side_names(c, names, (0.0, first + gap), big, under) if any(names) else []
    return "areas", {"squares": squares, "keys": keys, "round": 0.08 * big * c.radius}


def _sides(c: Canvas, v: Value) -> tuple[float, list[str]]:
    """The ratio as one or more, and the names of the larger and the smaller side (`acquisition_to_retention`)."""
    ratio = max(middle(v), 1e-6)
    larger, _, smaller = (v.label or "").partition("_to_")
    names = [c.words.label(n) if smaller else "" for n in (larger, smaller)]
    return (ratio, names) if ratio >= 1 else (1 / ratio, names[::-1])


def _square(c: Canvas, left: float, side: float, base: float, times: float, strong: bool) -> dict[str, Any]:
    text = f"{c.words.number(round(times, 2))}×"
    size = min(2.4 * c.size, 0.7 * side / max(0.1, c.measure(text, 1.0, 700)))
    if size >= c.size:
        role: Role = "on_accent" if strong else "ink"
        c.label(text, left + side / 2, base - side / 2, size=size, weight=700, role=role)
    return {"x": c.mirror(left, side), "y": base - side, "side": side, "strong": strong}


def _side_names(
    c: Canvas, names: list[str], lefts: tuple[float, float], base: float, under: bool
) -> list[dict[str, Any]]:
    """The names, and the swatches beside them when they stand in a list."""
    if under:
        for name, left in zip(names, lefts, strict=True):
            c.label(name, left, c.height - CAP / 2 * c.size - 2, anchor="start", weight=500, role="muted")
        return []
    keys = []
    for i, name in enumerate(names):
        y = base + (1.5 * i + 1.1) * c.size
        c.label(name, 1.3 * c.size, y, anchor="start", weight=500, role="muted")
        side = 0.9 * c.size
        keys.append({"x": c.mirror(0.0, side), "y": y - side / 2, "side": side, "strong": i == 0})
    return keys


def stairs(c: Canvas, figure: Figure) -> Drawing:
    """A step for each event. Where nobody said what the change is relative to, only the first step is known."""
    change = figure.only.value or 0.0
    known = figure.only.unit != UNKNOWN_CHANGE
    levels = [1.0]
    for _ in range(3 if known else 1):
        levels.append(
            max(0.0, levels[-1] + (change if figure.only.unit == "percentage point" else change * levels[-1]))
        )
    top = max(levels)
    size = min(1.7 * c.size, 0.24 * c.height)
    text = c.words.percent(abs(change))
    sign = f"{'−' if change < 0 else '+'}{text}"
    step = c.width / len(levels)
    bars = []
    for i, level in enumerate(levels):
        high = c.height * level / top
        gone = c.height * (levels[i - 1] - level) / top if i and change < 0 else 0.0
        x = c.mirror(i * step + 0.03 * step, 0.94 * step)
        bars.append(
            {"x": x, "y": c.height - high, "w": 0.94 * step, "h": high, "gone": gone, "first": i == 0}
        )
    at = (c.height * abs(levels[1] - levels[0]) / top) / 2
    inside = 2 * at > 1.3 * size
    y = at if inside else 2 * at + 0.8 * size
    c.label(sign, 1.5 * step, y, size=size, weight=700, role="accent_text" if inside else "on_accent")
    return "stairs", {"bars": bars, "round": 0.05 * step * c.radius}


def bubbles(c: Canvas, figure: Figure) -> Drawing:
    """Speech bubbles: full ones up to the lower end of the range, outlined ones up to the upper end."""
    v = figure.only
    low, high = (v.low or 0.0, v.high or 0.0) if v.is_range else (counted(v), counted(v))
    unit = denomination(high, 20)
    count = max(1, math.ceil(round(high / unit, 6)))
    foot = 1.4 * c.size if unit > 1 else 0.0
    grid = pack(count, 1.2, c.width, c.height - foot, gap=0.16)
    c.trim(max(grid.across, 4 * c.size), grid.down + foot)
    if unit > 1:
        _legend(c, unit)
    sure, most = fills(low / unit, count), fills(high / unit, count)
    items = [
        {"item": item, "sure": a, "most": b}
        for item, a, b in zip(_items(c, grid, low / unit, count), sure, most, strict=True)
    ]
    return "bubbles", {"items": items, "round": 0.22 * grid.height * max(0.3, c.radius), "flip": c.rtl}
