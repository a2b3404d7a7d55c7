"""What a chart is made from: the parts of figures with their words, and what a kind of chart returns."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..cards.localized import figure_name, interval_text, part_name, part_text
from ..errors import BadCallError
from ..figures import Figure, Value
from ..locales import Language, plain
from ..locales.numbers import NBSP, function_for
from .model import TableView
from .sheet import LRM, RLM, Setting

_ISOLATES = ("\u2067", "\u2068")
_RTL_LETTER = re.compile("[\u0590-\u08ff]")


class ChartError(BadCallError):
    """A chart that cannot be drawn of the figures it was given."""

    @classmethod
    def units(cls, figures: Sequence[str]) -> ChartError:
        """Figures that share no axis."""
        return cls(
            f"One chart was asked for of {', '.join(figures)}, but they are measured in different units and share no "
            f"axis. Draw a chart of each."
        )


FEWEST = 2
"""Parts that make a chart."""
TIMES = ("day", "week", "month", "quarter", "year")
NATURAL = (*TIMES, "hour", "weekday", "metric", "score")
"""Kinds of parts that have an order of their own; all others are sorted by value."""


@dataclass(frozen=True)
class Part:
    """One part of a figure: its words, and its numbers in base units (None for what is not known or too few)."""

    label: str
    name: str
    text: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    span: bool = False
    """Whether all that is known are the ends, as of a published range; the value is then their middle."""
    interval: str = ""
    """The interval in words; '' for none."""

    @property
    def top(self) -> float:
        """The upper end of what is drawn; 0 for nothing."""
        return max(x for x in (self.value, self.high, 0.0 if self.value is None else None) if x is not None)

    @property
    def bottom(self) -> float:
        """The lower end of what is drawn; 0 for nothing."""
        return min(x for x in (self.value, self.low, 0.0 if self.value is None else None) if x is not None)


@dataclass(frozen=True)
class Series:
    """A figure whose parts are drawn."""

    figure: Figure
    name: str
    parts: tuple[Part, ...]
    gathered: bool = False
    """Whether the parts are of several figures, and so no longer those the first one is broken down by."""

    @property
    def by(self) -> str:
        """What the parts are: month, hour, agent and so on."""
        return "" if self.gathered else str(self.figure.qualifier.get("by", ""))

    @property
    def unit(self) -> str:
        """Of the values."""
        return self.figure.values[0].unit

    @property
    def mixed(self) -> bool:
        """Whether the parts are measured in different units, and so cannot lie on one axis."""
        return len({v.unit for v in self.figure.values}) > 1

    @property
    def shown(self) -> tuple[Part, ...]:
        """The parts that have a value."""
        return tuple(p for p in self.parts if p.value is not None)

    @property
    def few(self) -> tuple[Part, ...]:
        """The parts with too few cases."""
        return tuple(p for p in self.parts if p.value is None)

    @property
    def signed(self) -> bool:
        """Whether the values are changes, which lie on both sides of zero."""
        return self.unit in ("relative", "percentage point") or any(
            p.value < 0 for p in self.shown if p.value
        )


@dataclass(frozen=True)
class Asked:
    """A chart as asked for: figures and the language to say them in."""

    figures: tuple[Figure, ...]
    title: str
    language: Language

    @property
    def id(self) -> str:
        """Of the chart's first figure."""
        return self.figures[0].id

    def series(self) -> tuple[Series, ...]:
        """The figures with the words of their parts, each called by what tells it from the others."""
        return _told_apart([series_of(f, self.language) for f in self.figures], self.language)

    def one(self) -> Series:
        """All figures as one row of parts: figures of one value are a part each, those of several a part and figure.

        Raises ChartError when they are measured in different units.
        """
        several = self.series()
        if len(several) == 1:
            return several[0]
        if not common(self.figures):
            raise ChartError.units([f.id for f in self.figures])
        if all(len(s.parts) == 1 for s in several):
            parts = tuple(replace(s.parts[0], label=s.figure.id, name=s.name) for s in several)
            return replace(several[0], name=self.title, parts=parts, gathered=True)
        labels = list(dict.fromkeys(p.label for s in several for p in s.parts))
        found = [(s, p) for k in labels for s in several for p in s.parts if p.label == k]
        named = tuple(
            replace(p, label=f"{p.label}-{s.figure.id}", name=self.joined(p.name, s.name)) for s, p in found
        )
        return replace(several[0], name=self.title, parts=named, gathered=True)

    def say(self, message: str, **given: Any) -> str:
        """A message as plain text."""
        return plain(self.language.text(message, **{k: self.kept(v) for k, v in given.items()}))

    def kept(self, given: Any) -> Any:
        """A text that keeps its own direction inside one that runs from right to left."""
        loose = isinstance(given, str) and not given.startswith(_ISOLATES)
        return isolated(given) if loose and self.language.dir == "rtl" else given

    def list(self, texts: Sequence[str]) -> str:
        """Texts joined with commas and "and"."""
        return self.language.list([self.kept(t) for t in texts])

    def joined(self, part: str, figure: str) -> str:
        """What a part of one of several figures is called."""
        first = RLM if self.language.dir == "rtl" else ""
        return f"{first}{self.kept(part)} · {self.kept(figure)}"

    def pair(self, part: Part) -> str:
        """A part's name and value."""
        return paired(part, rtl=self.language.dir == "rtl")

    def tick(self, figure: Figure, value: float) -> str:
        """A value on an axis."""
        unit = figure.values[0].unit
        if value == 0 and unit == "second":
            return self.language.count(0)
        scale = figure.scale if unit == "point" else None
        shown = "minute" if unit == "second" and _uneven(value) else None
        return self.language.value(Value(value=value, unit=unit, shown=shown), scale=scale, width="short")

    def ticks(self, figure: Figure, values: Sequence[float]) -> Sequence[tuple[float, str]]:
        """Values on an axis with their words: the same decimals on each, as one reads down a scale."""
        texts = [self.tick(figure, v) for v in values]
        if figure.values[0].unit in ("fraction", "relative", "point"):
            texts = self.language.aligned(texts)
        return tuple(zip(values, texts, strict=True))


@dataclass(frozen=True)
class Made:
    """A chart that can be drawn at any width, its sentence and its table."""

    draw: Callable[[Setting], str]
    caption: str
    table: TableView


def _uneven(seconds: float) -> bool:
    """Whether a time of an hour or two would be rounded when written in hours: 75 minutes are not 1.2 hours."""
    return 3600 < seconds < 10_800 and seconds % 1800 != 0


def isolated(text: str) -> str:
    """A text whose direction is that of its first letter, whatever stands around it."""
    return f"\u2068{text}\u2069"


def led(text: str) -> str:
    """A signed value with words from right to left behind it: its mark would turn them round, so another leads."""
    return RLM + text if text.startswith(LRM) and _RTL_LETTER.search(text) else text


def paired(part: Part, rtl: bool) -> str:
    """A part's name and value, in the order in which the language is read; no line ends between them."""
    if not rtl:
        return f"{part.name}{NBSP}{part.text}"
    return f"\u2067{isolated(part.name)} {isolated(part.text)}\u2069"


def series_of(figure: Figure, language: Language) -> Series:
    """A figure with the words of its parts."""
    return Series(
        figure, figure_name(figure, language), tuple(_part(figure, v, language) for v in figure.values)
    )


def _part(figure: Figure, v: Value, language: Language) -> Part:
    known = not v.suppressed and (v.value is not None or v.is_range)
    ends = (
        (v.interval.low, v.interval.high) if v.interval else (v.low, v.high) if v.is_range else (None, None)
    )
    low, high = ends if known else (None, None)
    return Part(
        label=v.label or "",
        name=part_name(figure, v, language),
        text=led(part_text(figure, v, language)),
        value=_middle(v) if known else None,
        span=known and v.is_range,
        low=low,
        high=high,
        n=v.n,
        interval=interval_text(figure, v, language) if known else "",
    )


def _middle(v: Value) -> float | None:
    return v.value if v.value is not None else ((v.low or 0.0) + (v.high or 0.0)) / 2


def ordered(series: Series, rising: bool = False) -> tuple[Part, ...]:
    """Sorted by value unless the parts have an order of their own; those with too few cases come last."""
    if series.by in NATURAL:
        return series.parts
    return (*sorted(series.shown, key=lambda p: p.value or 0.0, reverse=not rising), *series.few)


def moment(label: str, by: str) -> float:
    """Where a period begins, in days, for an axis of time."""
    if by == "quarter":
        year, _, quarter = label.partition("-Q")
        return float(dt.date(int(year), 3 * int(quarter) - 2, 1).toordinal())
    text = {"year": f"{label}-01-01", "month": f"{label}-01"}.get(by, label)
    return float(dt.date.fromisoformat(text[:10]).toordinal())


def _told_apart(several: Sequence[Series], language: Language) -> tuple[Series, ...]:
    """Figures of one name are called by their channels, where these differ."""
    channels = [s.figure.qualifier.get("channel", "") for s in several]
    if len({s.name for s in several}) > 1 or not all(channels) or len(set(channels)) < len(several):
        return tuple(several)
    return tuple(replace(s, name=language.part(c, "channel")) for s, c in zip(several, channels, strict=True))


def common(figures: Sequence[Figure]) -> bool:
    """Whether figures can share an axis."""
    return len({_measure(v.unit) for f in figures for v in f.values}) == 1


def _measure(unit: str) -> str:
    """Whole numbers of whatever is counted lie on one axis; all else only beside its own unit."""
    return "count" if function_for(unit) == "NUMBER" and "/" not in unit else unit
