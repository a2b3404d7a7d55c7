"""Every chart a notebook shows: one of the whole report, or of the figures it names."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..cards.localized import dashed, figure_name
from ..figures import Figure
from ..locales import Language, plain
from .kinds import figure_chart
from .model import ChartView
from .sheet import Palette
from .views import chart_view


def chart_of(record: Mapping[str, Any], language: Language, cache: Path, look: Palette) -> ChartView | None:
    """The chart in a language; None where there is nothing to draw.

    A chart of named figures has its own title (the message `chart-<report>-<first figure>`), or its first figure's name.
    """
    if record["type"] != "figure_chart":
        return chart_view(record, language, cache, look)
    figures = [Figure.from_json(f) for f in record["figures"]]
    if not figures:
        return None
    message = f"chart-{dashed(record['report'])}-{dashed(record['asked'][0])}"
    title = plain(language.text(message)) if language.knows(message) else figure_name(figures[0], language)
    return figure_chart(record["chart"], figures, title, language, cache, look)
