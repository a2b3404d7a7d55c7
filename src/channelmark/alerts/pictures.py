"""The cards of the figures that missed their targets, to stand in a message."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ..cards.fits import fitting
from ..cards.images import CardImages
from ..cards.localized import localize
from ..cards.model import LocalCard
from ..display import own_card
from ..errors import LayoutError
from .words import Line, Told

MOST = 6
"""Pictures in one message: more would make it heavy, and nobody scrolls through them."""
_SIZE = "1200x630"


@dataclass(frozen=True)
class Picture:
    """A card as PNG."""

    png: bytes
    alt: str


def pictures(told: Told, images: CardImages, say: Callable[[str], None]) -> dict[str, Picture]:
    """By id of the outcome: the cards of the first missed targets. One that cannot be drawn is told, not hidden."""
    found: dict[str, Picture] = {}
    for x in _with_a_card(told.of("missed"))[:MOST]:
        card = _card(told, x)
        try:
            png = images.render(card, told.language, _SIZE, "png")
        except LayoutError as error:
            say(f"{told.language.tag}: no picture of {x.name}: {error}")
            continue
        found[x.outcome.id] = Picture(png, card.alt)
    return found


def _with_a_card(lines: Sequence[Line]) -> list[Line]:
    return [x for x in lines if x.outcome.value is not None and fitting((x.outcome.value,))]


def _card(told: Told, x: Line) -> LocalCard:
    """The card of a value, called as its rule is, with the target where others have what somebody published.

    A change is said beside the value it is of: cards that show changes show those of an event that comes again.
    """
    figure = x.outcome.value
    assert figure is not None
    own = own_card(figure, id="alert", names={told.language.tag: x.about}).card
    card = localize(own, told.language)
    line = told.joined(x.change, told.labelled(told.columns["target"], x.target))
    stop = "。" if told.language.tag.startswith(("zh", "ja")) else "."
    return replace(card, comparison=line, alt=f"{card.alt} {line}{stop}")
