"""Charts of the figures a notebook names: one kind, one drawing, for a wide page and for a phone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache as cached
from pathlib import Path

from ..cards.localized import figure_name, part_name
from ..figures import Figure
from ..locales import Language
from ..locales.pack import pack
from .asked import Asked, Made
from .bars import bars
from .columns import columns
from .dots import band, dots
from .fonts import static_fonts
from .heat import heat
from .lines import line, multiples
from .model import ChartView
from .sheet import Palette, Setting
from .stacked import stacked
from .strip import strip

KINDS: Mapping[str, Callable[[Asked], Made | None]] = {
    "bars": bars,
    "dots": dots,
    "line": line,
    "columns": columns,
    "stacked": stacked,
    "heat": heat,
    "strip": strip,
    "band": band,
    "multiples": multiples,
}


def figure_chart(
    kind: str, figures: Sequence[Figure], title: str, language: Language, cache: Path, look: Palette
) -> ChartView | None:
    """A chart of figures; None where fewer than two parts can be shown."""
    asked = Asked(tuple(figures), title, language)
    made = KINDS[kind](asked)
    return drawn(asked, made, _names(figures, language), cache, look) if made else None


def drawn(asked: Asked, made: Made, names: str, cache: Path, look: Palette) -> ChartView:
    """A chart at both widths; `names` holds every character that the language's own words may lack."""
    language = asked.language
    fonts = tuple(static_fonts(language.tag, names, cache, common=_alphabet(language)))
    wide = Setting(language.tag, language.dir == "rtl", fonts, look)
    narrow = Setting(language.tag, language.dir == "rtl", fonts, look, narrow=True)
    return ChartView(
        id=f"chart-{asked.id}",
        title=asked.title,
        caption=made.caption,
        svg=made.draw(wide),
        narrow=made.draw(narrow),
        table=made.table,
    )


def _names(figures: Sequence[Figure], language: Language) -> str:
    parts = (part_name(f, v, language) for f in figures for v in f.values)
    return "".join((*parts, *(figure_name(f, language) for f in figures)))


def _alphabet(language: Language) -> str:
    return _characters(language.tag, language.folder)


@cached
def _characters(tag: str, folder: Path) -> str:
    """Every character of a language's words and of its dates and units."""
    words = "".join(file.read_text("utf-8") for file in folder.glob("*.ftl"))
    return "".join(sorted(set(words + json.dumps(pack(tag), ensure_ascii=False))))
