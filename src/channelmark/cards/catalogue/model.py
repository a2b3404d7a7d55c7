"""One line of the catalogue: a card, the figures it shows, its type and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

PUBLISHED = "published"
"""Report id of the cards that need no data and stand in no report."""


@dataclass(frozen=True)
class CardSpec:
    """One card: id, report, type, ids of the figures it shows, hashtag ids, the message that says it."""

    id: str
    report: str
    type: str
    figures: tuple[str, ...]
    """Ids; `id:label` for one part of a figure that has several."""
    hashtags: tuple[str, ...]
    words: str = ""
    """The message is `card-<words>`; '' for the card's own id. Cards alike in several reports share one."""


def cards_of(report: str) -> Callable[..., CardSpec]:
    """What makes the lines of one report: id, type, hashtags, and the figures when they are named differently."""

    def card(card_id: str, kind: str, tags: str, figures: str = "", words: str = "") -> CardSpec:
        shown = tuple((figures or card_id).split())
        return CardSpec(card_id, report, kind, shown, tuple(tags.split()), words)

    return card
