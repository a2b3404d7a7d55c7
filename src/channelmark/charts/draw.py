"""Three charts in one house style: direct labels, sorted, zero baselines for bars, intervals drawn, one accent.

Text comes ready in the edition's language and leaves as outlines, so that a page needs no font for it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_WIDTH = 7.2
_ROW = 0.46
_SIZE = 11


@dataclass(frozen=True)
class Palette:
    """Colours as hex, named by their task."""

    ink: str
    quiet: str
    accent: str
    tint: str
    grid: str


@dataclass(frozen=True)
class Bars:
    """One group of bars a label: shares from 0 to 1, an interval, and the value published for the same thing."""

    labels: Sequence[str]
    values: Sequence[float]
    texts: Sequence[str]
    lows: Sequence[float | None]
    highs: Sequence[float | None]
    published: Sequence[float | None]
    published_texts: Sequence[str]


@dataclass(frozen=True)
class Dots:
    """One row a label on a logarithmic time axis: a dot with its interval; missing values are said in words."""

    labels: Sequence[str]
    values: Sequence[float | None]
    texts: Sequence[str]
    lows: Sequence[float | None]
    highs: Sequence[float | None]
    ticks: Sequence[tuple[float, str]]
    """(seconds, word): the named ticks of the axis."""


@dataclass(frozen=True)
class Line:
    """Counts over weeks from a zero baseline; only first, last, highest and lowest are labelled."""

    days: Sequence[str]
    """ISO dates of the weeks' Mondays."""
    values: Sequence[int]
    texts: Sequence[str]
    months: Sequence[tuple[int, str]]
    """(index of the first week of a month, its name)."""


def draw_bars(bars: Bars, fonts: Sequence[Path], p: Palette, rtl: bool = False) -> str:
    """Horizontal bars from zero to one; the published value is a mark on the same bar."""
    with _figure(len(bars.labels) * 1.35 + 0.6, fonts) as (figure, axes):
        rows = range(len(bars.labels))
        axes.barh(rows, [1] * len(rows), height=0.5, color=p.tint, zorder=1)
        axes.barh(rows, bars.values, height=0.5, color=p.accent, zorder=2)
        for i in rows:
            _interval(axes, i, bars.lows[i], bars.highs[i], p)
            axes.text(
                1.02,
                i,
                bars.texts[i],
                va="center",
                ha="right" if rtl else "left",
                color=p.ink,
            )
            if bars.published[i] is not None:
                _mark(axes, i, bars.published[i], bars.published_texts[i], p)
        _rows(axes, bars.labels, p)
        axes.set_xlim(0, 1.16)
        axes.xaxis.set_visible(False)
        return _svg(figure, axes, rtl)


def draw_dots(dots: Dots, fonts: Sequence[Path], p: Palette, rtl: bool = False) -> str:
    """Dots with intervals on a logarithmic axis whose ticks are named times."""
    with _figure(len(dots.labels) + 1.6, fonts) as (figure, axes):
        axes.set_xscale("log")
        axes.set_xlim(dots.ticks[0][0] * 0.8, dots.ticks[-1][0] * 1.25)
        for i, value in enumerate(dots.values):
            axes.axhline(i, color=p.grid, linewidth=1, zorder=1)
            if value is None:
                axes.text(
                    dots.ticks[0][0], i, dots.texts[i], va="center", color=p.quiet, backgroundcolor="white"
                )
                continue
            if dots.lows[i] is not None and dots.highs[i] is not None:
                axes.plot(
                    [dots.lows[i], dots.highs[i]], [i, i], color=p.accent, alpha=0.45, linewidth=5, zorder=2
                )
            axes.plot([value], [i], "o", color=p.accent, markersize=8, zorder=3)
            axes.annotate(
                dots.texts[i],
                (value, i),
                (0, 9),
                textcoords="offset points",
                ha="center",
                color=p.ink,
                fontsize=_SIZE - 1,
            )
        _rows(axes, dots.labels, p)
        axes.set_ylim(len(dots.labels) - 0.5, -0.8)
        axes.set_xticks(
            [t for t, _ in dots.ticks], [w for _, w in dots.ticks], color=p.quiet, fontsize=_SIZE - 1
        )
        axes.minorticks_off()
        return _svg(figure, axes, rtl)


def draw_line(line: Line, fonts: Sequence[Path], p: Palette, rtl: bool = False) -> str:
    """A line over an area that starts at zero."""
    with _figure(4.6, fonts) as (figure, axes):
        xs = range(len(line.values))
        axes.fill_between(xs, line.values, color=p.accent, alpha=0.13, linewidth=0)
        axes.plot(xs, line.values, color=p.accent, linewidth=2.2)
        for i in _told(line.values):
            axes.plot([i], [line.values[i]], "o", color=p.accent, markersize=5)
            axes.annotate(
                line.texts[i],
                (i, line.values[i]),
                (0, 8),
                textcoords="offset points",
                ha="center",
                color=p.ink,
            )
        axes.set_ylim(0, max(line.values) * 1.18)
        axes.set_xlim(-0.6, len(line.values) - 0.4)
        axes.set_xticks([i for i, _ in line.months], [m for _, m in line.months], color=p.quiet, ha="left")
        axes.yaxis.set_visible(False)
        for side in ("left", "right", "top"):
            axes.spines[side].set_visible(False)
        axes.spines["bottom"].set_color(p.grid)
        return _svg(figure, axes, rtl)


def _told(values: Sequence[int]) -> list[int]:
    """Places worth a label, none next to another: highest, lowest, last, first."""
    places: list[int] = []
    order = [max(range(len(values)), key=values.__getitem__), min(range(len(values)), key=values.__getitem__)]
    for i in (*order, len(values) - 1, 0):
        if all(abs(i - j) > 1 for j in places):
            places.append(i)
    return places


def _interval(axes: Any, row: int, low: float | None, high: float | None, p: Palette) -> None:
    if low is not None and high is not None:
        axes.plot([low, high], [row, row], color=p.ink, linewidth=1.6, zorder=4, solid_capstyle="butt")


def _mark(axes: Any, row: int, value: float | None, text: str, p: Palette) -> None:
    axes.plot([value, value], [row - 0.34, row + 0.34], color=p.ink, linewidth=2, zorder=5)
    axes.annotate(
        text,
        (value, row + 0.34),
        (0, -3),
        textcoords="offset points",
        ha="center",
        va="top",
        color=p.quiet,
        fontsize=_SIZE - 2,
    )


def _rows(axes: Any, labels: Sequence[str], p: Palette) -> None:
    axes.set_yticks(range(len(labels)), labels, color=p.ink)
    axes.set_ylim(len(labels) - 0.3, -0.7)
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)


@contextmanager
def _figure(rows: float, fonts: Sequence[Path]) -> Iterator[tuple[Any, Any]]:
    """A figure in the house style; the settings do not outlive it."""
    import matplotlib
    from matplotlib import font_manager
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    for path in fonts:
        font_manager.fontManager.addfont(str(path))
    names = list(dict.fromkeys(font_manager.FontProperties(fname=str(path)).get_name() for path in fonts))
    settings: Any = {
        "font.family": names,
        "font.size": _SIZE,
        "svg.fonttype": "path",
        # A fixed salt keeps ids, and so bytes, the same on each run.
        "svg.hashsalt": "channelmark",
        "axes.unicode_minus": True,
    }
    with matplotlib.rc_context(settings):
        figure = Figure(figsize=(_WIDTH, rows * _ROW + 0.2), layout="constrained")
        FigureCanvasSVG(figure)
        yield figure, figure.add_subplot()


def _svg(figure: Any, axes: Any, rtl: bool) -> str:
    """The drawing as an SVG element, without prologue, date or background."""
    if rtl:
        axes.invert_xaxis()
        axes.yaxis.tick_right()
    out = io.StringIO()
    figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    text = out.getvalue()
    text = text[text.index("<svg") :]
    return re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL).strip()
