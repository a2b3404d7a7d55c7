"""What every rendering of a card does to its words before they are set large or small."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .measure import width
from .model import Segment

UNIT_SHARE = 0.44
"""Size of the words beside a number that is set large."""
_STOP = re.compile(r"[,.;:!?،؛؟，；。：！？、)）]+")
_WORDS = re.compile(r"[\s\u00a0\u202f]?[^\W\d_](?:[^\W\d]|[.,;，；。、،’'$€£¥\s\u00a0\u202f])*")


def tidy(segments: Iterable[Segment]) -> list[Segment]:
    """Segments without outer spaces; punctuation after a figure stays with it, a short last word is not left alone."""
    out: list[Segment] = []
    for s in segments:
        text = s.text.strip()
        stop = _STOP.match(text)
        if stop and out and out[-1].role == "figure":
            out[-1] = Segment(role="figure", text=out[-1].text + stop[0])
            text = text[stop.end() :].strip()
        if text:
            out.append(Segment(role=s.role, text=accompanied(text)))
    return out


def accompanied(text: str) -> str:
    """The text with a no-break space before a short last word."""
    return re.sub(r"(?<=\w) (?=\w{1,3}[^\w\s]*$)", "\u00a0", text)


def number_and_words(text: str) -> tuple[tuple[str, bool], ...]:
    """A large figure cut into (text, True for the words beside the number); one piece when it holds no digit."""
    if not any(ch.isdigit() for ch in text):
        return ((text, False),)
    parts: list[tuple[str, bool]] = []
    at = 0
    for found in _WORDS.finditer(text):
        parts += [(text[at : found.start()], False), (found[0], True)]
        at = found.end()
    parts.append((text[at:], False))
    return tuple((t, words) for t, words in parts if t)


def figure_width(text: str, lang: str) -> float:
    """Width of a large figure in em of its number."""
    return sum(width(t, UNIT_SHARE if words else 1.0, 800, lang) for t, words in number_and_words(text))
