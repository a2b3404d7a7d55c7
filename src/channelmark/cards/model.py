"""Cards: the neutral record a notebook shows, and the localized one every output draws from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..figures import Figure

Arrangement = Literal[
    "figure_text",
    "text_figure",
    "text_figure_text",
    "figure_text_repeated",
    "text_figure_repeated",
    "text_only",
    "picture_only",
]


@dataclass(frozen=True, kw_only=True)
class Card:
    """What a notebook shows: figures and ids of words, no language."""

    id: str
    """Folder name of the card, and id of its message `card-<id>` (with - for _)."""
    report: str
    type: str
    """One of CARD_TYPES; decides the art."""
    figures: tuple[Figure, ...]
    """What the card says. More than one only where the type asks for it (duration_pair, cross_channel …)."""
    published: tuple[Figure, ...] = ()
    """What others published for the same metric, shown as the comparison; empty when `figures` are published."""
    hashtags: tuple[str, ...] = ()
    """Ids of the messages `tag-<id>`."""
    reason: str | None = None
    """Why a published figure stands alone although data was given: id of the message `reason-<id>`."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Language → the card's own message in Fluent (value, and .title), for a card made in a notebook."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Language → what its figure is called, where that is not its metric's name; for a card without words."""
    message: str = ""
    """Its message is `card-<message>`; '' for its own id. A message for several channels is told which it is about."""

    def to_json(self) -> dict[str, Any]:
        """Plain data for the notebook's output."""
        return {
            "id": self.id,
            "report": self.report,
            "type": self.type,
            "figures": [f.to_json() for f in self.figures],
            "published": [f.to_json() for f in self.published],
            "hashtags": list(self.hashtags),
            "reason": self.reason,
            **({"words": dict(self.words)} if self.words else {}),
            **({"names": dict(self.names)} if self.names else {}),
            **({"message": self.message} if self.message else {}),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Card:
        """Read what `to_json` wrote."""
        return cls(
            id=data["id"],
            report=data["report"],
            type=data["type"],
            figures=tuple(Figure.from_json(f) for f in data["figures"]),
            published=tuple(Figure.from_json(f) for f in data["published"]),
            hashtags=tuple(data["hashtags"]),
            reason=data["reason"],
            words=dict(data.get("words") or {}),
            names=dict(data.get("names") or {}),
            message=str(data.get("message", "")),
        )


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A run of the card's sentence: plain text, or a figure set large."""

    role: Literal["text", "figure"]
    text: str


@dataclass(frozen=True, kw_only=True)
class LocalCard:
    """One card in one language: all words final, typography applied. Every output draws from this record."""

    id: str
    report: str
    type: str
    arrangement: Arrangement
    lang: str
    """BCP 47 tag."""
    dir: Literal["ltr", "rtl"]
    hashtags: tuple[str, ...]
    """With their #, ready to print."""
    segments: tuple[Segment, ...]
    """The sentence, cut at its large figures; joined it reads as one sentence."""
    title: str
    """A few words that name the subject; drawn where the picture stands alone, and used as the card's heading."""
    badge: str | None
    """'Sample data', 'Published figure' … or None."""
    badge_kind: Literal["sample", "published"] | None
    comparison: str | None
    """One line: what others published for the same thing."""
    note: str | None
    """One line: n, interval, period, or what is not known."""
    source: str
    """One line: who says so."""
    alt: str
    """A full sentence or two that replace the picture."""
    post: str
    """Text to paste into a post: sentence, comparison, source, hashtags."""
    figures: tuple[Figure, ...]
    """What the art is drawn from."""
    sentence: str = ""
    """The card read in one go, its closing stop included."""
    link: str = ""
    """Address of the figure's definition and data; '' when the brand names no place where pages are published."""
    definition: str = ""
    """One line that prints the address; '' when the brand does not ask for it."""
