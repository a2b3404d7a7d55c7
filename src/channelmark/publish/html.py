"""Pages, the gallery and the front page as HTML: one file each, nothing loaded from the net.

The templates read the records of `view` and nothing else; every text is escaped by autoescape. Only style
sheets, the gallery's script and the card made by `cards.html` are put in as they are.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Literal

from jinja2 import Environment
from markupsafe import Markup

from ..cards.brand import Brand
from ..cards.html import card_css, card_html
from ..cards.model import LocalCard
from ..cards.templating import environment
from ..errors import WordsError
from ..locales import unbroken
from ..resources import templates
from .tables import COMPANIES
from .view import CardView, ChapterView, GalleryView, IndexView, PageView, ShelfView, TableView
from .words import whole

_STOPS = ".,;:!?…)]»”。，；：！？、）】」』،؛؟"

AnyView = PageView | GalleryView | IndexView | ShelfView


@dataclass(frozen=True)
class Section:
    """A part of a page: its HTML id and heading, and for a chapter its number, the group it begins and its blocks."""

    id: str
    title: str
    number: str = ""
    group: str = ""
    chapter: ChapterView | None = None
    tables: tuple[TableView, ...] = ()


def render_page(view: PageView, brand: Brand | None = None) -> str:
    """One report as a page. Raises WordsError when the view lacks a word the page shows."""
    return _render(
        "report/page.html.j2",
        view,
        brand,
        sections=sections(view),
        tabled=tabled(view),
        aligned=aligned(view),
        defined=defined(view),
    )


def render_gallery(view: GalleryView, brand: Brand | None = None) -> str:
    """Every card of an edition, with a filter that works from disk; without script all cards are shown."""
    return _render(
        "gallery/gallery.html.j2",
        view,
        brand,
        **_script("gallery/gallery.js"),
        intro=view.words.get("gallery-intro", ""),
    )


def render_index(view: IndexView, brand: Brand | None = None) -> str:
    """The front page of an edition."""
    return _render("index.html.j2", view, brand)


def render_shelf(view: ShelfView, brand: Brand, generator: str) -> str:
    """The page over all editions; its script only orders them, and may be missing."""
    return _render("shelf/shelf.html.j2", view, brand, generator=generator, **_script("shelf/shelf.js"))


def _script(name: str) -> dict[str, str]:
    """A script of ours, and the hash by which a page's policy allows it and no other."""
    script = _file(name)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return {"script": script, "script_hash": f"sha256-{digest}"}


def sections(view: PageView) -> tuple[Section, ...]:
    """The parts of a page that have something to show, in order; HTML and PDF share it."""
    word = _words(view)
    parts = (
        ("reading", "page-reading", view.paragraphs),
        ("cards", "page-cards", view.cards),
        ("charts", "page-charts", view.charts),
        ("tables", "page-tables", _named_tables(view)),
        ("all-figures", "page-figures", view.tables[:1]),
        ("by-company", "page-companies", _company_tables(view)),
        ("definitions", "page-definitions", view.definitions),
        ("disputes", "page-disputes", view.disputes),
        ("lacks", "page-lacks", view.lacks),
        ("notes", "page-notes", view.notes),
        ("siblings", "page-siblings", view.siblings),
    )
    own = {"tables": _named_tables(view), "by-company": _company_tables(view)}
    made = [Section(id, word(message), tables=own.get(id, ())) for id, message, content in parts if content]
    chapters = [Section(c.id, c.title, c.number, c.group, c) for c in view.chapters]
    at = 1 if view.paragraphs else 0
    return (*made[:at], *chapters, *made[at:])


def _company_tables(view: PageView) -> tuple[TableView, ...]:
    return tuple(t for t in view.tables[1:] if t.id == COMPANIES)


def _named_tables(view: PageView) -> tuple[TableView, ...]:
    """Tables a notebook asked for outside of its chapters."""
    return tuple(t for t in view.tables[1:] if t.id != COMPANIES)


def defined(view: PageView) -> frozenset[str]:
    """Ids of the figures whose definition stands on the page."""
    return frozenset(name for d in view.definitions for name in (d.figure, *d.also))


@dataclass(frozen=True)
class Run:
    """A run of a sentence whose figure is set large."""

    part: Literal["lead", "large", "trail"]
    text: str
    stop: str = ""
    """Punctuation that ends a figure and must not start the next line."""


def runs(card: LocalCard) -> tuple[Run, ...]:
    """A card's sentence for large type; joined with their stops the runs read as the sentence."""
    found: list[Run] = []
    for segment in card.segments:
        text = segment.text
        if found and found[-1].part == "large":
            rest = text.lstrip(_STOPS)
            found[-1] = replace(found[-1], stop=text[: len(text) - len(rest)])
            text = rest
        if text.strip():
            large = segment.role == "figure"
            found.append(Run("large" if large else "trail" if found else "lead", text))
    return tuple(found)


def aligned(view: PageView) -> bool:
    """Whether each of the opening cards has exactly one figure, so that the figures can share a line."""
    return all(figure_count(item.card) == 1 for item in view.answer)


def figure_count(card: LocalCard) -> int:
    """How many figures of a card's sentence are set large."""
    return sum(run.part == "large" for run in runs(card))


_LONGEST_UNBROKEN = 40
"""Characters of what still fits a third of a page on one line; on paper it is narrower."""


def evidence(card: LocalCard, longest: int = _LONGEST_UNBROKEN) -> tuple[str, ...]:
    """The small lines under an opening figure; they break between what they say, and none starts with a dot."""
    badge = card.badge if card.badge_kind == "published" else None
    lines = (badge, card.comparison, card.note, card.source)
    return tuple(unbroken(whole(line, longest)) for line in lines if line)


def tabled(view: PageView) -> frozenset[str]:
    """Ids of the figures that have a row of their own in a table, so that a link to them leads somewhere."""
    rows = (row.id for table in view.tables for row in table.rows)
    return frozenset(id.removeprefix("figure-") for id in rows if id.startswith("figure-"))


def _render(template: str, view: AnyView, brand: Brand | None, **values: object) -> str:
    look = brand or Brand.load()
    page = _environment().get_template(template)
    return page.render(
        view=view,
        word=_words(view),
        card=partial(_card, look),
        badge="" if view.banner_kind == "computed" else _words(view)(f"badge-{view.banner_kind}"),
        colours=_colours(look),
        card_css=Markup(card_css(look)),
        **values,
    )


@cache
def _environment() -> Environment:
    made = environment(templates())
    made.keep_trailing_newline = True
    made.globals["file"] = _file
    made.filters["evidence"] = evidence
    made.filters["figure_count"] = figure_count
    made.filters["runs"] = runs
    made.filters["svg_uri"] = _svg_uri
    made.filters["json"] = _json
    return made


@cache
def _file(name: str) -> Markup:
    """A style sheet or script of ours, as it is."""
    return Markup((templates() / name).read_text(encoding="utf-8"))


def _words(view: AnyView) -> Callable[[str], str]:
    def word(message: str) -> str:
        try:
            return view.words[message]
        except KeyError:
            raise WordsError.missing(view.lang, message) from None

    return word


def _card(brand: Brand, item: CardView) -> Markup:
    return Markup(card_html(item.card, item.art, brand))


def _colours(brand: Brand) -> Markup:
    """The brand's colours as CSS variables; hex values only, checked when the brand was read."""
    light, dark = brand.light.variables(), brand.dark.variables()
    return Markup(
        f":root {{ {light} --chart-paper: {brand.light.paper}; }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
        f"@media print {{ :root {{ {light} }} }}"
    )


def _svg_uri(svg: str) -> str:
    """An SVG as an image of its own, so that the ids of two charts cannot meet."""
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _json(data: Mapping[str, str]) -> str:
    """JSON for an attribute; autoescape does the quoting."""
    return json.dumps(dict(data), ensure_ascii=False)
