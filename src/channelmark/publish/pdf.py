"""A report as PDF: tagged (PDF/UA-1), bookmarked, its fonts from packages, the same bytes every time.

Typst sets it from `templates/report/page.typ`. All content goes in as one JSON value, so no text can turn
into markup.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import typst

from ..cards.brand import Brand
from ..cards.images import fonts_of, layout_for, payload
from ..cards.measure import families
from ..errors import ChannelmarkError, WordsError
from ..locales import Language, language, phrases, unbroken
from ..resources import templates
from .html import Section, aligned, defined, evidence, runs, sections, tabled
from .view import CardView, PageView

_REGIONS = {"zh-Hans": "CN", "zh": "CN", "zh-Hant": "TW"}
_WORDS = (
    "page-answer",
    "page-contents",
    "page-colophon",
    "page-formula",
    "page-definition-link",
    "page-data-link",
)


class PdfError(ChannelmarkError):
    """A report could not be set as PDF."""

    @classmethod
    def failed(cls, view: PageView, reason: str) -> PdfError:
        """Typst refused the page."""
        return cls(
            f"The PDF of {view.report} in {view.lang} could not be set: {reason}. "
            f"Look at what the view holds there, or at templates/report/page.typ."
        )


def render_pdf(view: PageView, brand: Brand | None = None, words: Language | None = None) -> bytes:
    """The report as PDF; `words` sets the numbers on the cards' pictures. Raises PdfError, WordsError."""
    look = brand or Brand.load()
    data = page_data(view, look, words or language(view.lang, draft=True))
    compiler = typst.Compiler(
        templates() / "report" / "page.typ",
        root=templates(),
        font_paths=fonts_of(look.font_file),
        ignore_system_fonts=True,
        sys_inputs={"page": json.dumps(data, ensure_ascii=False)},
    )
    try:
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=0)
    except typst.TypstError as error:
        raise PdfError.failed(view, error.message) from error
    if not isinstance(made, bytes):
        raise PdfError.failed(view, "Typst returned no document")
    return made


def page_data(view: PageView, brand: Brand, words: Language) -> dict[str, Any]:
    """What page.typ reads: the view as plain data, and what Typst cannot find out by itself."""
    lang, region = typst_language(view.lang)
    return {
        "view": _view(view, brand, words),
        "words": {message: _word(view, message) for message in _WORDS},
        "sections": [_section(s) for s in sections(view)],
        "tabled": sorted(tabled(view)),
        "aligned": aligned(view),
        "badge": "" if view.banner_kind == "computed" else _word(view, f"badge-{view.banner_kind}"),
        "lang": lang,
        "region": region,
        "cjk": lang in ("zh", "ja", "ko"),
        "fonts": list(families(view.lang, brand.family)),
        "palette": asdict(brand.light),
    }


def typst_language(tag: str) -> tuple[str, str | None]:
    """Language and region for Typst: ("zh", "CN") for zh-Hans, ("pt", "BR") for pt-BR, ("pl", None) for pl."""
    first, *rest = tag.split("-")
    named = next((part for part in rest if len(part) == 2 and part.isalpha()), None)
    return first.lower(), named.upper() if named else _REGIONS.get(tag)


def _view(view: PageView, brand: Brand, words: Language) -> dict[str, Any]:
    texts = ("title", "description", "byline", "dir", "banner", "mark", "mark_note", "colophon", "notes")
    records = ("charts", "tables", "definitions")
    rich = ("paragraphs", "disputes")
    plain = {name: getattr(view, name) for name in texts}
    plain |= {name: [asdict(record) for record in getattr(view, name)] for name in records}
    plain |= {name: [[asdict(piece) for piece in text] for text in getattr(view, name)] for name in rich}
    plain["description"] = phrases(view.lang, view.description)
    for definition in plain["definitions"]:
        definition["name"] = phrases(view.lang, definition["name"])
    for chart in plain["charts"]:
        chart["caption"] = phrases(view.lang, chart["caption"])
    rows, known = tabled(view), defined(view)
    held: dict[str, Any] = _held(plain)
    return held | {
        "answer": [_answer(item, view.lang) for item in view.answer],
        "cards": [
            {
                "card": payload(item.card, layout_for("square"), brand, words),
                "definition": _first(item, known),
                "row": _first(item, rows),
            }
            for item in view.cards
        ],
        "siblings": [[link.text, *link.notes] for link in view.siblings],
        "lacks": [list(pair) for pair in view.lacks],
    }


_SAID = frozenset(
    ("text", "note", "notes", "caption", "cells", "description", "formula", "name", "mark_note")
)


def _held(said: Any, key: str = "") -> Any:
    """What the page says, its ranges and dates held together as in HTML; ids and pictures as they are."""
    if isinstance(said, dict):
        return {name: _held(value, name) for name, value in said.items()}
    if isinstance(said, list | tuple):
        return [_held(value, key) for value in said]
    return unbroken(said) if isinstance(said, str) and key in _SAID else said


def _section(section: Section) -> dict[str, Any]:
    """A section; of a chapter with its blocks."""
    blocks = [_held(asdict(b)) for b in section.chapter.blocks] if section.chapter else []
    names = {"id": section.id, "title": section.title, "number": section.number, "group": section.group}
    tables = [_held(asdict(t)) for t in section.tables]
    return names | {"blocks": blocks, "chapter": section.chapter is not None, "tables": tables}


def _answer(item: CardView, lang: str) -> dict[str, Any]:
    said = [asdict(run) | {"text": unbroken(phrases(lang, run.text))} for run in runs(item.card)]
    return {"runs": said, "lines": evidence(item.card, _LONGEST_UNBROKEN)}


_LONGEST_UNBROKEN = 33
"""Characters of what still fits a third of a printed page on one line."""


def _first(item: CardView, known: frozenset[str]) -> str:
    """The first of a card's figures a link can lead to; '' for none."""
    return next((figure.id for figure in item.card.figures if figure.id in known), "")


def _word(view: PageView, message: str) -> str:
    if message not in view.words:
        raise WordsError.missing(view.lang, message)
    return view.words[message]
