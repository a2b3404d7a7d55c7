"""Pictures of shares: ring, people, dots, stacked bar, filling bars."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from ..errors import LayoutError
from ..figures import Figure, Interval, Value
from .canvas import CAP, GAP, Canvas, spread
from .geometry import Item, arc, fills, pack, pie, point

Drawing = tuple[str, dict[str, Any]]
"""Name of a template in templates/art, and what it needs."""


def ring(c: Canvas, figure: Figure) -> Drawing:
    """A ring of which the share is filled, with its interval as a thin arc outside."""
    share = figure.only.value or 0.0
    return "ring", _ring(c, share, figure.interval or figure.only.interval) | {
        "bound": None,
        "open": (),
        "hollow": "",
    }


def bound(c: Canvas, figure: Figure) -> Drawing:
    """A ring filled to a bound and open beyond it (over), or outlined up to the bound (under)."""
    share = figure.only.value or 0.0
    over = comparator(figure) in {"over", "at_least"}
    values = _ring(c, share, None, pad=True)
    cx, cy, r, w, way = (values[k] for k in ("cx", "cy", "r", "stroke", "way"))
    values["bound"] = (*point(cx, cy, r - w * 0.72, way * share), *point(cx, cy, r + w * 0.72, way * share))
    steps = [share + 0.045 * i for i in (1, 2)] if over else []
    values["open"] = tuple(_chevron(cx, cy, r, w, t, way) for t in steps if t < 0.995)
    values["hollow"] = "" if over else _sector(cx, cy, r, w - 8 * c.size / 37, way * share)
    values["filled"] = values["filled"] if over else ""
    return "ring", values


def comparator(figure: Figure) -> str:
    """What is said about the value: eq, about, over and so on."""
    own = figure.only.comparator
    return own if own != "eq" else figure.comparator


def _ring(c: Canvas, share: float, interval: Interval | None, pad: bool = False) -> dict[str, Any]:
    d = min(c.width, c.height)
    stroke = 0.19 * d
    outside = 0.055 * d if interval or pad else 0.0
    r = d / 2 - stroke / 2 - outside
    cx, cy, way = c.width / 2, c.height / 2, -1 if c.rtl else 1
    whisker = r + stroke / 2 + 0.6 * outside
    return {
        "cx": cx,
        "cy": cy,
        "r": r,
        "stroke": stroke,
        "way": way,
        "share": share,
        "filled": arc(cx, cy, r, 0, way * share),
        "whisker": arc(cx, cy, whisker, way * interval.low, way * interval.high) if interval else "",
        "ends": [
            (
                *point(cx, cy, whisker - 0.3 * outside, way * t),
                *point(cx, cy, whisker + 0.3 * outside, way * t),
            )
            for t in ((interval.low, interval.high) if interval else ())
        ],
    }


def _chevron(cx: float, cy: float, r: float, w: float, turn: float, way: int) -> str:
    """An arrow head that lies across the ring and points along it."""
    back = turn - 0.02
    (x0, y0), (x1, y1), (x2, y2) = (
        point(cx, cy, r - 0.3 * w, way * back),
        point(cx, cy, r, way * turn),
        point(cx, cy, r + 0.3 * w, way * back),
    )
    return f"M{x0:.3f} {y0:.3f}L{x1:.3f} {y1:.3f}L{x2:.3f} {y2:.3f}"


def _sector(cx: float, cy: float, r: float, w: float, end: float) -> str:
    """Outline of a piece of the ring from the top to `end`."""
    inner = arc(cx, cy, r - w / 2, end, 0)
    return arc(cx, cy, r + w / 2, 0, end) + "L" + inner[1:] + "Z" if inner else ""


def people(c: Canvas, figure: Figure) -> Drawing:
    """Ten people; the tenth part of one is coloured as far as its share goes."""
    grid = pack(10, 0.6, c.width, c.height, gap=0.18)
    c.trim(grid.across, grid.down)
    return "people", {"items": _items(c, grid, (figure.only.value or 0.0) * 10, 10), "gate": None}


def people_if(c: Canvas, figure: Figure) -> Drawing:
    """Ten people under the time limit that is the condition; without one the sentence alone says the condition."""
    if figure.only.within is None:
        return people(c, figure)
    head = 2.6 * c.size
    grid = pack(10, 0.6, c.width, c.height - head, gap=0.18)
    c.trim(grid.across, grid.down + head)
    text = within_text(c, figure, figure.only)
    pill = c.measure(text, c.size, 700) + 1.2 * c.size
    c.label(text, c.width / 2, 0.85 * c.size, weight=700, role="on_accent")
    items = [replace(i, y=i.y + head) for i in _items(c, grid, (figure.only.value or 0.0) * 10, 10)]
    gate = {
        "x": (c.width - pill) / 2,
        "w": pill,
        "h": 1.7 * c.size,
        "line": 2.15 * c.size,
        "thick": 0.1 * c.size,
    }
    return "people", {"items": items, "gate": gate}


def dots(c: Canvas, figure: Figure) -> Drawing:
    """A field of dots, the last lit one a slice; hollow where only a bound is known."""
    share = figure.only.value or 0.0
    count = _dot_count(share)
    lit = share * count
    upper = comparator(figure) in {"under", "at_most"}
    grid = pack(count, 1.0, c.width, c.height, gap=0.32, tidy=9)
    c.trim(grid.across, grid.down)
    r = grid.width / 2
    spots = []
    for i, fill in enumerate(fills(lit, count)):
        x, y = grid.place(i)
        cx = c.mirror(x, grid.width) + r
        way = -1 if c.rtl else 1
        spots.append({"cx": cx, "cy": y + r, "fill": fill, "pie": pie(cx, y + r, r, 0, way * fill)})
    return "dots", {"spots": spots, "r": r, "hollow": upper}


def _dot_count(share: float) -> int:
    """A hundred; two hundred where that makes the share one whole dot, a thousand where a hundredth is too coarse."""
    if 0 < share < 0.001:
        return 1000
    return 200 if abs(share - 0.005) < 1e-9 else 100


def _items(c: Canvas, grid: Any, amount: float, count: int) -> list[Item]:
    items = []
    for i, fill in enumerate(fills(amount, count)):
        x, y = grid.place(i)
        left = c.mirror(x, grid.width)
        clip = left + (grid.width * (1 - fill) if c.rtl else 0)
        items.append(Item(left, y, grid.width, grid.height, fill, clip))
    return items


@dataclass(frozen=True)
class Part:
    """A part of a stacked bar."""

    x: float
    width: float
    share: float
    rank: int
    """0 is the accent; later ones are paler."""
    key: float | None = None
    """Height at which the colour is repeated beside its name, when the names stand in a list."""


def stacked(c: Canvas, figure: Figure) -> Drawing:
    """One bar divided into the parts of a whole, each with its share and its name."""
    values = [v for v in figure.values if v.value is not None]
    at, parts = 0.0, []
    for rank, v in enumerate(values):
        share = v.value or 0.0
        parts.append(Part(c.mirror(at * c.width, share * c.width), share * c.width, share, rank))
        at += share
    size = max(c.size, min(1.25 * c.size, 0.2 * c.height))
    under = _names_under(c, values, parts, size)
    bar = c.height - 3 * size if under else c.height - (1.5 * len(values) + 0.3) * c.size
    if bar < 0.5 * c.size:
        raise LayoutError.overflow(c.id, c.words.tag, f"{c.width:g}×{c.height:g}", "names of parts")
    if not under:
        parts = _names_listed(c, values, parts, bar)
    return "stacked", {"parts": parts, "bar": bar, "round": 0.5 * bar * c.radius, "swatch": 0.9 * c.size}


def _names_under(c: Canvas, values: list[Value], parts: list[Part], size: float) -> bool:
    """Put each share and name under its part; False when they do not fit side by side."""
    texts = [(c.value(v), c.name(v)) for v in values]
    widths = [max(c.measure(a, size, 700), c.measure(b, c.size, 500)) for a, b in texts]
    starts = [c.mirror(p.x, p.width) for p in parts]
    centres = [x + min(p.width, w) / 2 for x, p, w in zip(starts, parts, widths, strict=True)]
    lefts = spread(centres, widths, c.width, GAP * c.size)
    if lefts is None:
        return False
    for i, (share, name) in enumerate(texts):
        # The last name ends where the bar ends when there is no room for it to start at its part.
        at_end = i == len(texts) - 1 and lefts[i] + widths[i] > c.width - 1
        side: Literal["start", "end"] = "end" if at_end else "start"
        x = c.width if at_end else lefts[i]
        c.label(share, x, c.height - 1.85 * size, anchor=side, size=size, weight=700)
        c.label(name, x, c.height - 0.5 * c.size, anchor=side, weight=500, role="muted")
    return True


def _names_listed(c: Canvas, values: list[Value], parts: list[Part], bar: float) -> list[Part]:
    """Shares and names in rows below the bar, each beside its colour."""
    shares = max(c.measure(c.value(v), c.size, 700) for v in values)
    first = 1.3 * c.size
    second = first + shares + GAP * c.size
    listed = []
    for i, (v, part) in enumerate(zip(values, parts, strict=True)):
        y = bar + (1.5 * i + 1.1) * c.size
        if second + c.measure(c.name(v), c.size, 500) > c.width:
            raise LayoutError.overflow(c.id, c.words.tag, f"{c.width:g}×{c.height:g}", "names of parts")
        c.label(c.value(v), first, y, anchor="start", weight=700)
        c.label(c.name(v), second, y, anchor="start", weight=500, role="muted")
        listed.append(replace(part, key=y))
    return listed


def filling(c: Canvas, figure: Figure) -> Drawing:
    """A bar for each time, filled to the share reached by then; lying bars where the box is low."""
    tall = c.height >= max(6.2 * c.size, c.width / len(figure.values) / 1.9 + 1.5 * c.size)
    return _columns(c, figure) if tall else _lying(c, figure)


def within_text(c: Canvas, figure: Figure, value: Value) -> str:
    """The time by which a share was reached; all in one unit, so that they compare."""
    times = [v.within or 0.0 for v in figure.values]
    hours = all(t % 3600 == 0 for t in times) and max(times) <= 96 * 3600
    return "≤\u00a0" + c.words.duration(value.within or 0.0, "short", unit="hour" if hours else None)


def _columns(c: Canvas, figure: Figure) -> Drawing:
    n = len(figure.values)
    gap = 0.05 * c.width / max(1, n - 1)
    width = (c.width - gap * (n - 1)) / n
    foot = 1.5 * c.size
    height = c.height - foot
    size = min(1.7 * c.size, 0.4 * height, 0.3 * width)
    bars = []
    for i, v in enumerate(figure.values):
        x, share = i * (width + gap), v.value or 0.0
        fill = share * height
        inside = fill > 1.7 * size
        y = height - fill + 0.85 * size if inside else height - fill - 0.75 * size
        c.label(c.value(v), x + width / 2, y, size=size, weight=700, role="on_accent" if inside else "ink")
        c.label(
            within_text(c, figure, v),
            x + width / 2,
            c.height - CAP / 2 * c.size - 2,
            weight=600,
            role="muted",
        )
        bars.append(
            {"x": c.mirror(x, width), "y": 0.0, "w": width, "h": height, "fill": fill, "upright": True}
        )
    return "filling", {"bars": bars, "round": 0.12 * width * c.radius}


def _lying(c: Canvas, figure: Figure) -> Drawing:
    n = len(figure.values)
    step = c.height / n
    height = min(0.7 * step, 1.9 * c.size)
    times = [within_text(c, figure, v) for v in figure.values]
    shares = [c.value(v) for v in figure.values]
    size = min(1.15 * c.size, 0.9 * step)
    left = max(c.measure(t, c.size, 600) for t in times) + 0.7 * c.size
    right = max(c.measure(s, size, 700) for s in shares) + 0.6 * c.size
    width = c.width - left - right
    bars = []
    for i, v in enumerate(figure.values):
        y = (i + 0.5) * step
        fill = (v.value or 0.0) * width
        c.label(times[i], 0, y, anchor="start", role="muted")
        c.label(shares[i], c.width, y, anchor="end", size=size, weight=700)
        x = c.mirror(left, width)
        start = x + (width - fill if c.rtl else 0)
        bars.append({"x": x, "y": y - height / 2, "w": width, "h": height, "fill": fill, "start": start})
    return "filling", {"bars": bars, "round": 0.5 * height * c.radius}
