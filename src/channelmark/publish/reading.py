"""How long a page takes to read, from its own text."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping

from ..locales.typography import CJK
from .view import Block, PageView, RichText

_WORDS: Mapping[str, int] = {"en": 228, "pl": 166, "ar": 138}
_OTHERS = 184
"""Words a minute read aloud with understanding, as the IReST texts measured them (Trauzettel-Klosinski and Dietz,
Investigative Ophthalmology & Visual Science, 2012). Bulgarian was not among them; it takes the Russian value, and so do all others."""
_CHARACTERS = 255
"""Characters a minute in Chinese, from the same study: Chinese does not part words by spaces."""
_CJK = re.compile(f"[{CJK}]")


LONGEST = 160
"""Characters of an abstract; those of Chinese count as two. Our own descriptions are shorter than that."""


def abstract(text: str, longest: int = LONGEST) -> str:
    """A text cut to a length behind a word, or in Chinese behind a character; the cut is shown."""
    if _width(text) <= longest:
        return text
    units = list(text) if _CJK.search(text) else re.split(r"(?<=\s)", text)
    kept = ""
    for unit in units:
        if _width(kept + unit) > longest - 1:
            break
        kept += unit
    return kept.rstrip(" ,;:–，；：、،؛") + "…"


def _width(text: str) -> int:
    return len(text) + len(_CJK.findall(text))


def minutes(view: PageView) -> int:
    """Whole minutes for the title, the prose and the chapters; tables and cards are looked up, not read."""
    text = " ".join(_texts(view))
    words = len(_CJK.sub(" ", text).split())
    per_minute = _WORDS.get(view.lang.split("-", maxsplit=1)[0], _OTHERS)
    return max(1, math.ceil(len(_CJK.findall(text)) / _CHARACTERS + words / per_minute))


def _texts(view: PageView) -> Iterator[str]:
    yield from (view.title, view.description)
    yield from map(_plain, view.paragraphs)
    for chapter in view.chapters:
        yield chapter.title
        for block in chapter.blocks:
            yield from _of_block(block)


def _of_block(block: Block) -> Iterator[str]:
    yield from map(_plain, block.texts)
    for item in block.items:
        yield from (_plain(item.text), _plain(item.value))
    for term in block.terms:
        yield from (term.name, term.text, term.formula)
    for question, answer in block.questions:
        yield from (question, _plain(answer))


def _plain(text: RichText) -> str:
    return "".join(piece.text for piece in text)
