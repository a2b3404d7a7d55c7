"""A card made in a notebook with one call, and seen there as it will be posted."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from ..cards.fits import check_fit, usual_type
from ..cards.localized import OWN, localize
from ..cards.model import Card, LocalCard
from ..errors import BadCallError, ChannelmarkError
from ..figures import Figure
from ..locales import Language, language
from .shown import MIME, Shown

_ID = re.compile(r"[a-z][a-z0-9_]*")
_WIDTH = 540
"""Width of the preview: a feed on a large screen."""


@dataclass(frozen=True)
class OwnCard(Shown):
    """A card of one's own. In JupyterLab it shows the picture and the text of the post."""

    size: str = "square"
    brand: Path | None = None
    tag: str = "en"
    """Language of the preview; editions say the card in theirs."""

    @property
    def card(self) -> Card:
        """The record every edition draws from."""
        return Card.from_json(self.payload["cards"][0])

    def localized(self, tag: str | None = None) -> LocalCard:
        """The card in words, with its link when the brand has one. Raises WordsError for broken words."""
        from ..cards.brand import Brand
        from ..cards.links import linked

        words = language(tag or self.tag, draft=True)
        return linked(localize(self.card, words), Brand.load(self.brand), words)

    def save(
        self, folder: Path | str, *, sizes: Sequence[str] = ("square",), formats: Sequence[str] = ("png",)
    ) -> list[Path]:
        """Write the pictures, post.txt and alt.txt, as an edition does; the paths written.

        Raises LayoutError when the text does not fit, BadCallError for an unknown size or format.
        """
        from ..cards.brand import Brand
        from ..cards.images import CardImages, formats_of

        known = formats_of(formats)
        card, words = self.localized(), language(self.tag, draft=True)
        images, out = CardImages(Brand.load(self.brand)), Path(folder)
        out.mkdir(parents=True, exist_ok=True)
        written = []
        for size in sizes:
            for format, data in images.render_formats(card, words, size, known).items():
                written.append(out / f"{card.id}-{size}.{format}")
                written[-1].write_bytes(data)
        for name, text in (("post.txt", card.post), ("alt.txt", card.alt + "\n")):
            written.append(out / name)
            written[-1].write_text(text, encoding="utf-8")
        return written

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        payload = json.loads(json.dumps(self.payload))
        try:
            html, text = self._preview(language(self.tag, draft=True))
        except ChannelmarkError as error:
            html, text = f"<p><em>{escape(str(error))}</em></p>", str(error)
        return {MIME: payload, "text/html": html, "text/plain": text}

    def _preview(self, words: Language) -> tuple[str, str]:
        from .preview import pictures_wanted

        card = self.localized()
        if not pictures_wanted():
            return f"<p>{escape(card.sentence)}</p>", card.post
        from ..cards.brand import Brand
        from ..cards.images import CardImages

        svg = CardImages(Brand.load(self.brand)).render(card, words, self.size, "svg")
        image = (
            f'<img width="{_WIDTH}" alt="{escape(card.alt, quote=True)}" '
            f'src="data:image/svg+xml;base64,{b64encode(svg).decode()}">'
        )
        return f'{image}<pre style="white-space:pre-wrap">{escape(card.post)}</pre>', card.post


def own_card(
    *figures: Figure,
    id: str | None = None,
    type: str | None = None,
    words: Mapping[str, str] | None = None,
    titles: Mapping[str, str] | None = None,
    names: Mapping[str, str] | None = None,
    hashtags: Sequence[str] = (),
    size: str = "square",
    brand: Path | str | None = None,
    language: str = "en",
) -> OwnCard:
    """A card of any figure.

    Without more than a figure it gets the type that fits and says the figure's name and value in every language.
    `words` holds a sentence of one's own for some languages, as a Fluent message in which ⟦ ⟧ marks what is set
    large: `{"en": "⟦{ PERCENT($value) }⟧ of tickets come back."}`; `titles` a few words that name the subject.
    `names` holds, by language, what to call the figure instead of its metric's name, on a card without words.
    `hashtags` are ids of messages `tag-<id>`. `size`, `brand` and `language` are those of the preview.
    Raises BadCallError when the type does not exist or does not fit the figures.
    """
    if not figures:
        raise BadCallError("cm.card() needs a figure: cm.card(b.figure('portal_csat')), or a benchmark.")
    card = id or figures[0].id
    if not _ID.fullmatch(card):
        raise BadCallError(
            f"A card cannot be called {card!r}: use small letters, digits and _, a letter first."
        )
    kind = type or usual_type(figures)
    check_fit(card, kind, figures)
    record = Card(
        id=card,
        report=OWN,
        type=kind,
        figures=figures,
        hashtags=tuple(hashtags),
        words=_messages(words or {}, titles or {}),
        names=dict(names or {}),
    )
    shown = {"type": "cards", "report": OWN, "cards": [record.to_json()]}
    return OwnCard(shown, None, size, Path(brand) if brand else None, language)


def _messages(words: Mapping[str, str], titles: Mapping[str, str]) -> dict[str, str]:
    """Each sentence with its title as one Fluent message; further lines are indented, as Fluent asks."""
    if lost := set(titles) - set(words):
        raise BadCallError(
            f"titles has {', '.join(sorted(lost))}, and words has no sentence in that language."
        )
    out = {}
    for tag, sentence in words.items():
        lines = [line.strip() for line in sentence.strip().splitlines()]
        title = f"\n    .title = {titles[tag].strip()}" if tag in titles else ""
        out[tag] = "\n    ".join(lines) + title
    return out
