"""Charts of the figures a notebook names: one kind, one drawing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..cards.localized import part_name
from ..figures import Figure
from ..locales import Language
from .draw import Palette
from .model import ChartView


def figure_chart(
    kind: str, figures: Sequence[Figure], title: str, language: Language, cache: Path, look: Palette
) -> ChartView | None:
    """A chart of figures; None where fewer than two parts can be shown."""
    from .views import _dots

    figure = figures[0]
    if kind != "dots" or figure.values[0].unit != "second":
        return None
    labels = [part_name(figure, v, language) for v in figure.values]
    return _dots(figure.id, title, "table-part", labels, figure.values, language, cache, look)
