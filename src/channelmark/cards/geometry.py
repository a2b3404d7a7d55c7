"""Exact geometry of the pictures: arcs, pies, grids of equal things, axes with named ticks."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Item:
    """One of several equal things, filled from its first side on."""

    x: float
    y: float
    width: float
    height: float
    fill: float
    """Filled share, 0 to 1."""
    clip: float = 0.0
    """Left edge of the filled part."""


@dataclass(frozen=True)
class Grid:
    """Where equal things stand in a box; all of one size, row by row."""

    columns: int
    rows: int
    width: float
    height: float
    step_x: float
    step_y: float

    @property
    def across(self) -> float:
        """Width of a row."""
        return self.step_x * (self.columns - 1) + self.width

    @property
    def down(self) -> float:
        """Height of all rows."""
        return self.step_y * (self.rows - 1) + self.height

    def place(self, index: int) -> tuple[float, float]:
        """Top left corner of the thing with a number."""
        row, column = divmod(index, self.columns)
        return column * self.step_x, row * self.step_y


def pack(
    count: int,
    aspect: float,
    width: float,
    height: float,
    gap: float = 0.16,
    tidy: float = 0.5,
    columns: int = 1,
) -> Grid:
    """The grid in which `count` things of an aspect (width : height) come out large and fill the width.

    No fewer than `columns` stand in a row. Holes in the last row count against a grid by `tidy`.
    """

    def worth(g: Grid) -> float:
        holes = (-count % g.columns) / g.columns
        return g.width * (0.7 + 0.3 * g.across / width) * (1 - tidy * holes)

    return max(
        (_grid(count, n, aspect, width, height, gap) for n in range(min(columns, count), count + 1)),
        key=worth,
    )


def _grid(count: int, columns: int, aspect: float, width: float, height: float, gap: float) -> Grid:
    rows = math.ceil(count / columns)
    by_width = width / (columns + gap * (columns - 1))
    space = gap * min(1.0, aspect)
    by_height = height / (rows / aspect + space / aspect * (rows - 1))
    w = min(by_width, by_height)
    h = w / aspect
    step_x = _step(width, w, columns, w * (1 + gap))
    step_y = _step(height, h, rows, h * (1 + space))
    return Grid(columns, rows, w, h, step_x, step_y)


def _step(total: float, size: float, count: int, least: float) -> float:
    """Distance from thing to thing: they spread over the box, but not so far that they fall apart."""
    return min((total - size) / (count - 1), least * 1.25) if count > 1 else 0.0


def fills(amount: float, count: int) -> tuple[float, ...]:
    """How far each of `count` things is filled when they hold `amount` together."""
    return tuple(min(1.0, max(0.0, round(amount - i, 9))) for i in range(count))


def point(cx: float, cy: float, r: float, turn: float) -> tuple[float, float]:
    """The point on a circle at a share of a full turn, clockwise from the top."""
    angle = 2 * math.pi * turn
    return cx + r * math.sin(angle), cy - r * math.cos(angle)


def arc(cx: float, cy: float, r: float, start: float, end: float) -> str:
    """Path along a circle from one turn to another; '' when nothing lies between. Runs back when end < start."""
    if start == end:
        return ""
    if abs(end - start) >= 1:
        half = start + math.copysign(0.5, end - start)
        return f"{arc(cx, cy, r, start, half)} {arc(cx, cy, r, half, start + math.copysign(1, end - start))}"
    (x0, y0), (x1, y1) = point(cx, cy, r, start), point(cx, cy, r, end)
    large, sweep = int(abs(end - start) > 0.5), int(end > start)
    return f"M{x0:.3f} {y0:.3f}A{r:.3f} {r:.3f} 0 {large} {sweep} {x1:.3f} {y1:.3f}"


def pie(cx: float, cy: float, r: float, start: float, end: float) -> str:
    """Closed path of a slice; '' for an empty one."""
    if start == end:
        return ""
    if abs(end - start) >= 1:
        return arc(cx, cy, r, 0, 1) + "Z"
    outline = arc(cx, cy, r, start, end)
    return f"M{cx:.3f} {cy:.3f}L{outline[1:]}L{cx:.3f} {cy:.3f}Z"


@dataclass(frozen=True)
class Axis:
    """A scale from `low` to `high` over pixels `start` to `end`."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def at(self, value: float) -> float:
        """Pixel of a value; values beyond an end stay at that end."""
        share = (self._f(value) - self._f(self.low)) / (self._f(self.high) - self._f(self.low))
        return self.start + (self.end - self.start) * min(1.0, max(0.0, share))

    def _f(self, value: float) -> float:
        return math.log(max(value, self.low)) if self.log else value


MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
NAMED_TIMES = (
    *(1.0, 5.0, 15.0, 30.0),
    *(MINUTE, 5 * MINUTE, 15 * MINUTE),
    *(HOUR, 4 * HOUR, 12 * HOUR),
    *(DAY, 3 * DAY, 7 * DAY, 30 * DAY, 90 * DAY, 365 * DAY),
)
"""Times worth a tick on a logarithmic axis."""


def log_times(low: float, high: float, start: float, end: float) -> tuple[Axis, tuple[float, ...]]:
    """A logarithmic time axis that reaches to the named times around the data, and its ticks."""
    low = max(low, NAMED_TIMES[0])
    first = max((t for t in NAMED_TIMES if t <= low), default=NAMED_TIMES[0])
    last = min((t for t in NAMED_TIMES if t >= max(high, first * 1.01)), default=max(high, NAMED_TIMES[-1]))
    ticks = tuple(t for t in NAMED_TIMES if first <= t <= last)
    return Axis(first, last, start, end, log=True), ticks


def even_times(high: float, start: float, end: float) -> tuple[Axis, tuple[float, ...]]:
    """A time axis from zero with even ticks, a little longer than the data."""
    steps = (
        1,
        5,
        15,
        60,
        300,
        900,
        HOUR,
        2 * HOUR,
        6 * HOUR,
        12 * HOUR,
        DAY,
        2 * DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
    )
    step = next((s for s in steps if high / s <= 5), high / 4 or 1.0)
    count = max(1, math.ceil(high / step * 1.02))
    return Axis(0, count * step, start, end), tuple(i * step for i in range(count + 1))


def thinned(
    ticks: tuple[float, ...],
    at: Callable[[float], float],
    width: Callable[[float], float],
    gap: float,
    total: float,
    even: bool,
) -> tuple[float, ...]:
    """The ticks that can carry labels side by side in a box of `total` width: both ends, and what fits between.

    Of `even` ticks every second, third … is kept, and the last one may go without.
    """

    def apart(a: float, b: float) -> bool:
        first, second = (max(width(t) / 2, min(at(t), total - width(t) / 2)) for t in (a, b))
        return second - first >= (width(a) + width(b)) / 2 + gap

    if even:
        steps = (ticks[::step] for step in range(1, len(ticks)))
        return next((some for some in steps if all(apart(a, b) for a, b in pairwise(some))), (ticks[0],))
    last = ticks[-1]
    kept = [ticks[0]]
    for t in ticks[1:-1]:
        if apart(kept[-1], t) and apart(t, last):
            kept.append(t)
    return (*kept, last)
