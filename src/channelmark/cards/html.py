"""A card in a page: the same words as on the picture, real text, with the picture as inline SVG."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from ..locales import unbroken
from ..resources import templates
from .art import KINDS, art_of
from .brand import Brand
from .model import LocalCard
from .templating import environment
from .typesetting import figure_width, number_and_words, tidy

BAND_WIDTH = 480
"""Width of the box that landscape pictures are drawn in for a page; one that needs less of it is shown as much smaller."""


def card_html(card: LocalCard, art_svg: str, brand: Brand | None = None) -> str:
    """The card as an <article>. `art_svg` is what `Art.with_words` gives ('' for none); it is put in as it is.

    `brand` matters only where it brings templates of its own.
    """
    name = art_of(card)
    shape = KINDS[name].shape if name in KINDS else "none"
    return (
        _environment(brand.templates if brand else None)
        .get_template("card.html.j2")
        .render(
            card=card,
            art=Markup(art_svg),
            shape=shape,
            share=_share(art_svg) if shape == "band" else 1.0,
            segments=tidy(card.segments),
            notes=(card.note or "").split(" · ") if card.note else [],
            comparison=unbroken(card.comparison or ""),
            figures=sum(s.role == "figure" for s in card.segments),
        )
    )


def _share(svg: str) -> float:
    """How much of the box's width a picture takes, so that letters and things are as large on every card."""
    found = re.match(r'\s*<svg[^>]* width="([\d.]+)"', svg)
    return min(1.0, float(found[1]) / BAND_WIDTH) if found else 1.0


def card_css(brand: Brand | None = None) -> str:
    """The styles of cards, once a page; colours come from the variables --card-* (see Palette.variables)."""
    own = brand.templates / "card.css" if brand and brand.templates else None
    return (own if own and own.is_file() else templates() / "card.css").read_text(encoding="utf-8")


@cache
def _environment(own: Path | None) -> Environment:
    made = environment(templates(), own)
    made.filters["number_and_words"] = number_and_words
    made.globals["figure_width"] = figure_width
    return made
