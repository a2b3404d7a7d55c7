"""What a notebook shows: an English preview for JupyterLab, and a language-neutral payload for every edition."""

from __future__ import annotations

from .objects import (
    CHARTS,
    card,
    chapter,
    chapter_end,
    chart,
    faq,
    items,
    page,
    prose,
    steps,
    table,
    terms,
)
from .own_cards import OwnCard, own_card
from .shown import MIME, Shown

__all__ = [
    "CHARTS",
    "MIME",
    "OwnCard",
    "Shown",
    "card",
    "chapter",
    "chapter_end",
    "chart",
    "faq",
    "items",
    "own_card",
    "page",
    "prose",
    "steps",
    "table",
    "terms",
]
