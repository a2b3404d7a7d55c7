"""Charts by matplotlib, drawn at rendering in the edition's language; each comes with a text twin."""

from __future__ import annotations

from .draw import Bars, Dots, Line, Palette, draw_bars, draw_dots, draw_line

__all__ = ["Bars", "Dots", "Line", "Palette", "draw_bars", "draw_dots", "draw_line"]
