"""From a card to the definition and data behind it: the address, its line on the card, its QR code."""

from __future__ import annotations

from dataclasses import replace

import segno

from ..locales import Language, plain
from .brand import Brand
from .catalogue import PUBLISHED
from .localized import OWN
from .model import LocalCard


def definition_address(card: LocalCard, brand: Brand) -> str:
    """Where the card's figure is defined, in the editions published under the brand's address; '' for nowhere."""
    base = brand.link.base.rstrip("/")
    if not base or card.report in (PUBLISHED, OWN):
        # Cards of no report have no page; the published folder itself is as near as a reader gets.
        return base
    return f"{base}/{card.lang}/{card.report}.html#definition-{card.figures[0].id}"


def linked(card: LocalCard, brand: Brand, language: Language) -> LocalCard:
    """The card with its address, in its post, and on the card where the brand prints it."""
    address = definition_address(card, brand)
    if not address or card.link == address:
        return card
    # Nobody types a long address off a picture: it shows where to look, the post and the QR code lead to the line.
    shown = brand.link.base.rstrip("/").partition("://")[2]
    return replace(
        card,
        link=address,
        definition=plain(language.text("card-definition", link=shown)) if brand.link.text else "",
        post=card.post.rstrip("\n") + f"\n\n{address}\n",
    )


def qr_svg(address: str, dark: str, light: str) -> str:
    """The address as a QR code with its quiet zone, as an SVG of one path."""
    # Error correction M: a code on a picture is rescaled by every network it is posted to.
    return str(segno.make_qr(address, error="m").svg_inline(dark=dark, light=light, border=3, scale=4))
