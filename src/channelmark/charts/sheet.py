"""A sheet to draw a chart on: pixels from the top, words measured before they are set, an SVG of outlines at the end.

Every chart is drawn for a wide page and once more for a phone. Text comes ready in the edition's language and leaves
as outlines, so that a page needs no font for it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal

from ..cards.brand import mix
from ..locales import phrases

WIDE, NARROW = 720.0, 360.0
DOTS = "…"
LRM, RLM = "\u200e", "\u200f"
"""Marks without width that begin a line from left to right, or from right to left."""
Align = Literal["start", "middle", "end"]
XY = tuple[float, float]
_FRACTION = re.compile(r"(\d\.\d\d)\d+")


@dataclass(frozen=True)
class Palette:
    """Colours as hex, named by their task."""

    ink: str
    quiet: str
    accent: str
    tint: str
    grid: str
    paper: str
    accent_text: str
    """The accent in letters."""

    @property
    def soft(self) -> str:
        """Shapes beside the accented one: three to one against the paper."""
        return mix(self.quiet, self.paper, 0.7)

    @property
    def bar(self) -> str:
        """An interval beside a dot of the accent colour."""
        return mix(self.accent, self.paper, 0.5)


@dataclass(frozen=True)
class Setting:
    """How a chart is set: its language's direction and fonts, its colours, and for which width."""

    tag: str
    rtl: bool
    fonts: tuple[Path, ...]
    look: Palette
    narrow: bool = False

    @property
    def width(self) -> float:
        """Pixels from side to side."""
        return NARROW if self.narrow else WIDE

    @property
    def size(self) -> float:
        """Of names and values."""
        return 14.0 if self.narrow else 13.0

    @property
    def small(self) -> float:
        """Of axes and notes."""
        return 12.5 if self.narrow else 12.0

    def measure(self, text: str, size: float) -> float:
        """Width of a text in one line."""
        return _measured(self.fonts, text, size)

    def widest(self, texts: Sequence[str], size: float) -> float:
        """Width of the longest of some texts; 0 of none."""
        return max((self.measure(t, size) for t in texts), default=0.0)

    def wrap(self, text: str, size: float, width: float, lines: int) -> tuple[str, ...]:
        """The text in at most so many lines, the last one cut at the nearest word where it is too long."""
        words, out = _words(self.tag, text), [""]
        for number, word in enumerate(words):
            if self.measure((out[-1] + word).strip(), size) <= width or not out[-1].strip():
                out[-1] += word
            elif len(out) < lines:
                out.append(word)
            else:
                out[-1] = self._cut(out[-1] + "".join(words[number:]), size, width)
                break
        return tuple(self._held(line.strip(), size, width) for line in out)

    def beside(self, name: str, text: str, between: str = " ") -> str:
        """A name and its value in one line. The name keeps its own direction, the line that of the language."""
        return f"{RLM if self.rtl else LRM}\u2068{name}\u2069{between}{text}"

    def fit(self, text: str, size: float, width: float) -> str:
        """The text in one line, cut at the nearest word."""
        return self.wrap(text, size, width, 1)[0]

    def _cut(self, text: str, size: float, width: float) -> str:
        words = list(_words(self.tag, text))
        while len(words) > 1 and self.measure("".join(words).rstrip(" ,;(–-") + DOTS, size) > width:
            words.pop()
        return "".join(words).rstrip(" ,;(–-") + DOTS

    def _held(self, line: str, size: float, width: float) -> str:
        """A single word that is wider than its place is cut within."""
        if self.measure(line, size) <= width:
            return line
        bare = line.rstrip(DOTS)
        while len(bare) > 1 and self.measure(bare + DOTS, size) > width:
            bare = bare[:-1]
        return bare.rstrip() + DOTS


@cache
def _words(tag: str, text: str) -> tuple[str, ...]:
    """What a line may be broken between, spaces kept with the word before them."""
    marked = phrases(tag, text).replace("\u2060", "")
    return tuple(w for w in re.split("(?<= )|\u200b", marked) if w)


@cache
def _measured(fonts: tuple[Path, ...], text: str, size: float) -> float:
    from matplotlib.textpath import text_to_path

    width: float = text_to_path.get_text_width_height_descent(text, _font(fonts, size), False)[0]
    return width


@cache
def _font(fonts: tuple[Path, ...], size: float) -> Any:
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=[_family(path) for path in fonts], size=size)


@cache
def _family(path: Path) -> str:
    """The family of a font file, which matplotlib knows from now on."""
    from matplotlib import font_manager

    font_manager.fontManager.addfont(str(path))
    return str(font_manager.FontProperties(fname=str(path)).get_name())


class Sheet:
    """One drawing. x and y are pixels from the start of a line and from the top; `mirrored` starts at the right."""

    def __init__(self, setting: Setting, height: float, mirrored: bool | None = None) -> None:
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure

        self.setting, self.look, self.height = setting, setting.look, height
        self.mirrored = setting.rtl if mirrored is None else mirrored
        width = setting.width
        # 72 dots an inch: one pixel of the sheet is one unit of the SVG.
        self._figure = Figure(figsize=(width / 72, height / 72), dpi=72)
        FigureCanvasSVG(self._figure)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_axis_off()
        self._layer = 0
        self._axes.set_xlim((width, 0) if self.mirrored else (0, width))
        self._axes.set_ylim(height, 0)

    def rect(
        self, x: float, y: float, width: float, height: float, colour: str, gid: str = "", hatch: bool = False
    ) -> None:
        """A filled rectangle; a hatched one stands for what cannot be shown."""
        from matplotlib.patches import Rectangle

        look: dict[str, Any] = {"facecolor": colour, "linewidth": 0}
        if hatch:
            look = {"facecolor": "none", "edgecolor": colour, "hatch": "////", "linewidth": 0.6}
        self._add(Rectangle((x, y), width, height, **look), gid)

    def area(self, points: Sequence[XY], colour: str, gid: str = "", share: float = 1.0) -> None:
        """A filled polygon; `share` is how much of what lies under it is covered."""
        from matplotlib.patches import Polygon

        self._add(Polygon(list(points), closed=True, facecolor=colour, linewidth=0, alpha=share), gid)

    def line(
        self, points: Sequence[XY], colour: str, width: float = 1.0, gid: str = "", dashed: bool = False
    ) -> None:
        """A line through points."""
        from matplotlib.lines import Line2D

        xs, ys = zip(*points, strict=True)
        style: Any = (0, (4, 2.5)) if dashed else "-"
        line = Line2D(
            xs,
            ys,
            color=colour,
            linewidth=width,
            linestyle=style,
            solid_capstyle="butt",
            dash_capstyle="butt",
            solid_joinstyle="round",
        )
        line.set_gid(gid or None)
        self._axes.add_line(line)
        line.set_zorder(self._next())

    def dot(self, x: float, y: float, radius: float, colour: str, gid: str = "", ring: str = "") -> None:
        """A disc, with a ring of the paper's colour around it where it lies on something."""
        from matplotlib.patches import Circle

        self._add(Circle((x, y), radius, facecolor=colour, edgecolor=ring or "none", linewidth=1.5), gid)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: str,
        align: Align = "start",
        halo: bool = False,
        turned: bool = False,
    ) -> None:
        """One line of text, its middle at y; `halo` keeps what lies under it off the letters."""
        from matplotlib.patheffects import withStroke

        sides = {
            "start": "right" if self.mirrored else "left",
            "end": "left" if self.mirrored else "right",
            "middle": "center",
        }
        shift = {"va": "center", "rotation": 90} if turned else {"va": "baseline"}
        drawn = self._axes.text(
            x,
            y if turned else y + 0.35 * size,
            text,
            color=colour,
            ha=sides[align],
            fontproperties=_font(self.setting.fonts, size),
            parse_math=False,
            zorder=self._next(),
            **shift,
        )
        if halo:
            drawn.set_path_effects([withStroke(linewidth=3.5, foreground=self.look.paper)])

    def lines(
        self, x: float, y: float, texts: Sequence[str], size: float, colour: str, align: Align = "start"
    ) -> None:
        """Lines of text, together centred at y."""
        step = 1.25 * size
        for i, text in enumerate(texts):
            self.text(x, y + (i - (len(texts) - 1) / 2) * step, text, size, colour, align)

    def svg(self) -> str:
        """The drawing as an SVG element, without prologue, date or background."""
        import matplotlib

        out = io.StringIO()
        # A fixed salt keeps ids, and so bytes, the same on each run.
        settings: Any = {"svg.fonttype": "path", "svg.hashsalt": "channelmark", "hatch.linewidth": 0.6}
        with matplotlib.rc_context(settings):
            self._figure.savefig(
                out, format="svg", transparent=True, metadata={"Date": None, "Creator": None}
            )
        text = out.getvalue()
        text = re.sub(r"<metadata>.*?</metadata>", "", text[text.index("<svg") :], flags=re.DOTALL).strip()
        return re.sub(r' d="[^"]*"', lambda d: _FRACTION.sub(r"\1", d[0]), text)

    def _add(self, patch: Any, gid: str) -> None:
        patch.set_gid(gid or None)
        patch.set_zorder(self._next())
        self._axes.add_patch(patch)

    def _next(self) -> int:
        """What is drawn later lies on top."""
        self._layer += 1
        return self._layer


@dataclass(frozen=True)
class Scale:
    """Where a value lies between two pixels."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def __call__(self, value: float) -> float:
        """The pixel."""
        return self.start + (self.end - self.start) * self._share(value)

    def held(self, value: float) -> float:
        """The same, but at the edge where the value lies beyond it."""
        return self(min(max(value, self.low), self.high))

    def holds(self, value: float) -> bool:
        """Whether the value lies within."""
        return self.low <= value <= self.high

    def _share(self, value: float) -> float:
        from math import log

        if self.log:
            least = max(value, self.low)
            return log(least / self.low) / self._span
        return (value - self.low) / self._span

    @cached_property
    def _span(self) -> float:
        from math import log

        return (log(self.high / self.low) if self.log else self.high - self.low) or 1.0


Tick = tuple[float, str]


def spread(setting: Setting, ticks: Sequence[Tick], scale: Scale, size: float, gap: float = 12) -> list[Tick]:
    """The ticks whose words have room, the first named first; those of least worth come last in `ticks`."""
    kept: list[tuple[float, float]] = []
    out: list[Tick] = []
    for value, text in ticks:
        half = setting.measure(text, size) / 2
        at = inside(setting, scale(value), text, size)
        if scale.holds(value) and all(abs(at - x) >= half + h + gap for x, h in kept):
            kept.append((at, half))
            out.append((value, text))
    return sorted(out)


def fitting(
    setting: Setting, ways: Sequence[Sequence[Tick]], scale: Scale, size: float, gap: float
) -> list[Tick]:
    """The first of several ways to name an axis whose words do not touch; of the last, those that have room."""
    for ticks in ways:
        if len(spread(setting, ticks, scale, size, gap)) == len(ticks):
            return list(ticks)
    return spread(setting, ways[-1], scale, size, gap) if ways else []


def inside(setting: Setting, x: float, text: str, size: float) -> float:
    """The nearest middle to x at which a text does not run off the sheet."""
    half = setting.measure(text, size) / 2
    return min(max(x, half), setting.width - half)


def runs(points: Sequence[XY | None]) -> Iterator[list[XY]]:
    """Points in unbroken runs; None breaks."""
    run: list[XY] = []
    for p in [*points, None]:
        if p is not None:
            run.append(p)
        elif run:
            yield run
            run = []
