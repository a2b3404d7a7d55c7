"""What a notebook shows: an English preview for JupyterLab, and a language-neutral payload for every edition."""

from __future__ import annotations

from .objects import CHARTS, MIME, Shown, card, chart, own_card, page, prose, table

__all__ = ["CHARTS", "MIME", "Shown", "card", "chart", "own_card", "page", "prose", "table"]
