"""The picture of a card, drawn exactly from its figures.

`art_of` says which picture a card carries, `draw` draws it for a box. Shapes come from templates/art/<name>.svg.j2,
words as Labels (see canvas).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from markupsafe import Markup

from ..figures import Figure
from ..locales import Language
from ..resources import templates
from . import amounts, shares, times
from .brand import Brand, Palette, mix
from .canvas import Canvas, Label
from .geometry import HOUR, MINUTE
from .model import Card, LocalCard
from .templating import environment

Shape = Literal["band", "square", "none"]
_FEW = 0.05
"""Shares up to this are dots in a field."""
_PEOPLE = {"social_csat"}
"""Cards of which the share is drawn as people: customers stand for customers, and a wall has more than rings."""


@dataclass(frozen=True, kw_only=True)
class Art:
    """A picture for a box: shapes, the words on them, and what to say in its place."""

    name: str
    """Id of the message `alt-<name>`."""
    width: float
    height: float
    svg: str
    """An <svg> element without words; '' when type alone carries the card."""
    labels: tuple[Label, ...]
    description: str

    def with_words(self, families: str = "inherit") -> str:
        """The picture as one <svg> element with its words as <text>, for a page."""
        if not self.svg:
            return ""
        lines = "".join(_text_element(label) for label in self.labels)
        return self.svg.replace("</svg>", f'<g font-family="{families}">{lines}</g></svg>')


@dataclass(frozen=True)
class Kind:
    """A kind of picture: the box it likes and how it is drawn."""

    shape: Shape
    least: float
    """Least height in label sizes."""
    most: float
    """Height in label sizes beyond which it only grows empty."""
    draw: Callable[[Canvas, tuple[Figure, ...]], shares.Drawing]


def _one(
    draw: Callable[[Canvas, Figure], shares.Drawing],
) -> Callable[[Canvas, tuple[Figure, ...]], shares.Drawing]:
    return lambda canvas, figures: draw(canvas, figures[0])


KINDS: dict[str, Kind] = {
    "ring": Kind("square", 6.5, 16, _one(shares.ring)),
    "bound": Kind("square", 6.5, 16, _one(shares.bound)),
    "people": Kind("band", 4, 14, _one(shares.people)),
    "dots": Kind("band", 4, 18, _one(shares.dots)),
    "stacked-bar": Kind("band", 4.4, 9, _one(shares.stacked)),
    "steps": Kind("band", 4.2, 14, _one(shares.filling)),
    "clock": Kind("square", 7, 16, _one(times.clock)),
    "stopwatch": Kind("square", 7, 16, _one(times.clock)),
    "day-tiles": Kind("band", 4.5, 12, _one(times.day_tiles)),
    "two-marks": Kind("band", 4.2, 9, times.two_marks),
    "band": Kind("band", 4.2, 9, _one(times.band)),
    "whisker": Kind("band", 4.2, 9, _one(times.whisker)),
    "signed-scale": Kind("band", 3.6, 8, _one(amounts.signed_scale)),
    "scale": Kind("band", 2.6, 11, _one(amounts.scale)),
    "coins": Kind("band", 3.6, 14, _one(amounts.coins)),
    "queue": Kind("band", 4, 14, _one(amounts.queue)),
    "calendar": Kind("square", 7, 15, _one(amounts.calendar)),
    "tickets": Kind("band", 3.6, 14, _one(amounts.tickets)),
    "lengths": Kind("band", 4.2, 10, _one(amounts.lengths)),
    "bars": Kind("band", 4.2, 14, _one(amounts.bars)),
    "people-if": Kind("band", 6.6, 16, _one(shares.people_if)),
    "areas": Kind("band", 5, 13, _one(amounts.areas)),
    "stairs": Kind("band", 4, 8, _one(amounts.stairs)),
    "target": Kind("band", 4.2, 9, times.target),
    "bubbles": Kind("band", 3.6, 14, _one(amounts.bubbles)),
    "bubbles-exact": Kind("band", 3.6, 14, _one(amounts.bubbles)),
    "paired-bars": Kind("band", 3.6, 9, amounts.paired),
    "channels": Kind("band", 5.4, 12, times.channels),
}


def art_of(card: Card | LocalCard) -> str:
    """Which picture a card carries: a name in KINDS, or 'none'. Also the id of its description `alt-<name>`."""
    figures = card.figures
    if any(f.suppressed or all(v.suppressed for v in f.values) for f in figures):
        return "none"
    chosen = _BY_TYPE[card.type]
    return chosen if isinstance(chosen, str) else chosen(card)


def _percent(card: Card | LocalCard) -> str:
    figure = card.figures[0]
    if (figure.only.value or 0.0) <= _FEW:
        return "dots"
    if shares.comparator(figure) in {"over", "under", "at_least", "at_most"}:
        return "bound"
    return "people" if card.id in _PEOPLE else "ring"


def _duration(card: Card | LocalCard) -> str:
    seconds = times.middle(card.figures[0].only)
    if seconds < MINUTE:
        return "stopwatch"
    return "clock" if seconds <= 12 * HOUR else "day-tiles"


def _range(card: Card | LocalCard) -> str:
    return "band" if card.figures[0].only.unit == "second" else "none"


def _score(card: Card | LocalCard) -> str:
    scale = card.figures[0].scale
    if scale is None or not scale.known:
        return "none"
    return "signed-scale" if (scale.low or 0) < 0 < (scale.high or 0) else "scale"


def _mean(card: Card | LocalCard) -> str:
    """What is sent to and fro is drawn as bubbles, what is handed on as arrows; type alone carries the rest."""
    (value, *_) = card.figures[0].values
    thing = value.unit.partition("/")[0]
    return {"message": "bubbles-exact", "reply": "bubbles-exact", "transfer": "tickets"}.get(thing, "none")


def _bubbles(card: Card | LocalCard) -> str:
    return "bubbles" if card.figures[0].only.is_range else "bubbles-exact"


_BY_TYPE: dict[str, str | Callable[[Card | LocalCard], str]] = {
    "percent": _percent,
    "percent_threshold": _percent,
    "split": "stacked-bar",
    "cumulative": "steps",
    "duration": _duration,
    "duration_pair": "two-marks",
    "by_category": "bars",
    "range": _range,
    "triple": "whisker",
    "score_signed": _score,
    "score_plain": _score,
    "currency": "coins",
    "count": "queue",
    "rate": "calendar",
    "mean_per_item": _mean,
    "comparison": "lengths",
    "image": "bars",
    "share_under_condition": "people-if",
    "multiplier": "areas",
    "change_per_event": "stairs",
    "target_band": "target",
    "rate_range": _bubbles,
    "expectation_vs_reality": "paired-bars",
    "cross_channel": "channels",
}


def draw(
    card: LocalCard,
    width: float,
    height: float,
    brand: Brand,
    language: Language,
    *,
    size: float = 37,
    css: bool = False,
) -> Art:
    """The picture of a card for a box. `size` is the smallest size of words on it; with `css` colours are variables.

    Raises LayoutError when names of categories do not fit.
    """
    name = art_of(card)
    if name == "none":
        return Art(name=name, width=width, height=height, svg="", labels=(), description=card.alt)
    palette = Palette.css() if css else brand.palette
    canvas = Canvas(width, height, palette, language, size, brand.radius, card.id, family=brand.family)
    template, values = KINDS[name].draw(canvas, card.figures)
    svg = (
        _templates(brand.templates)
        .get_template(f"{template}.svg.j2")
        .render(
            values,
            p=palette,
            width=canvas.width,
            height=canvas.height,
            id=card.id,
            rtl=canvas.rtl,
            shade=_shade(palette),
            # Lines are as thick to the words on the picture in every size.
            u=size / 37,
        )
    )
    return Art(
        name=name,
        width=canvas.width,
        height=canvas.height,
        svg=svg,
        labels=tuple(canvas.labels),
        description=card.alt,
    )


def _shade(palette: Palette) -> Callable[[int], str]:
    """Colours of the parts of a whole: the accent, then ever paler."""
    steps = (palette.accent, mix(palette.accent, palette.tint, 0.45), palette.tint)
    return lambda rank: steps[min(rank, len(steps) - 1)]


@cache
def _templates(own: Path | None) -> Environment:
    """The shapes; a file of the same name in a brand's own templates goes first."""
    env = environment(templates() / "art", own / "art" if own else None)
    env.filters["n"] = lambda x: Markup(f"{x:.3f}".rstrip("0").rstrip("."))
    return env


def _text_element(label: Label) -> str:
    anchor = {"left": "start", "middle": "middle", "right": "end"}[label.anchor]
    baseline = label.y + 0.357 * label.size
    return (
        f'<text x="{label.x:.2f}" y="{baseline:.2f}" font-size="{label.size:.2f}" font-weight="{label.weight}" '
        f'text-anchor="{anchor}" direction="ltr" class="art-{label.role.replace("_", "-")}">{Markup.escape(label.text)}</text>'
    )
