"""A report and a language make a PageView: every word final, in page order."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .. import __version__
from ..benchmarks import REPORTS
from ..cards.amounts import SHOWN
from ..cards.art import KINDS, art_of, draw
from ..cards.brand import Brand
from ..cards.html import BAND_WIDTH
from ..cards.links import linked
from ..cards.localized import dashed, figure_definition, figure_name, localize, shared_definition
from ..cards.model import LocalCard
from ..charts.model import ChartView
from ..charts.records import chart_of
from ..charts.views import chart_palette
from ..figures import Figure
from ..locales import Language, language, plain
from . import words
from .blocks import Report
from .chapters import Setting, broken_down, chapter_views, parts_view
from .reading import abstract, minutes
from .tables import companies_table, figures_table
from .view import CardView, Definition, GalleryView, IndexView, Link, PageView

BAND_BOX, SQUARE_BOX = (BAND_WIDTH, 210), (260, 260)
LABEL_SIZE = 24


@dataclass(frozen=True)
class Edition:
    """What every page of one edition shares."""

    language: Language
    reference: Language
    brand: Brand
    cache: Path
    """Folder for fonts cut for charts."""
    version: str
    reports: tuple[str, ...]
    """Reports of this edition, in page order."""


def edition_of(
    tag: str,
    reports: Sequence[str],
    cache: Path,
    *,
    brand: Path | None = None,
    draft: bool = False,
) -> Edition:
    """What the pages of an edition share."""
    words = language(tag, draft=draft)
    return Edition(
        language=words,
        reference=language("en"),
        brand=Brand.load(brand),
        cache=cache,
        version=__version__,
        reports=tuple(reports),
    )


def local_cards(report: Report, edition: Edition) -> tuple[LocalCard, ...]:
    """Every card of a report, in words."""
    made = (localize(c, edition.language) for c in report.cards)
    return tuple(linked(c, edition.brand, edition.language) for c in made)


def card_views(cards: Sequence[LocalCard], edition: Edition) -> tuple[CardView, ...]:
    """Cards with their art and files."""
    return tuple(
        CardView(
            card=c,
            art=_art(c, edition),
            folder=f"cards/{c.report}/{c.id}",
            search=_search(c),
            channel=_channel(c),
        )
        for c in cards
    )


def _channel(card: LocalCard) -> str:
    """The channel all figures of a card name; where none names one, the channel its report is about."""
    named = {f.qualifier.get("channel", "") for f in card.figures} - {""}
    return named.pop() if len(named) == 1 else "" if named else _channel_of(card.report)


def _channel_of(report: str) -> str:
    return REPORTS[report].channel if report in REPORTS else ""


def answers(report: str) -> tuple[str, ...]:
    """Ids of the cards a report opens with."""
    return REPORTS[report].answer if report in REPORTS else ()


def _art(card: LocalCard, edition: Edition) -> str:
    """The picture for a page, in colours that follow the reader's light or dark mode."""
    name = art_of(card)
    if name == "none":
        return ""
    width, height = SQUARE_BOX if KINDS[name].shape == "square" else _band(name, card)
    return draw(card, width, height, edition.brand, edition.language, size=LABEL_SIZE, css=True).with_words()


def _band(name: str, card: LocalCard) -> tuple[int, int]:
    """A band as high as its rows need where a picture has one row a part, names above their bars included."""
    width, height = BAND_BOX
    if name not in ("bars", "channels"):
        return width, height
    rows = min(sum(len(f.values) for f in card.figures), SHOWN + 1)
    return width, max(height, round(2.2 * LABEL_SIZE * rows + 1.5 * LABEL_SIZE))


def _search(card: LocalCard) -> str:
    """Words to search, case-folded and without diacritics."""
    text = " ".join((card.sentence, card.title, card.source, card.comparison or "", *card.hashtags))
    bare = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in bare if not unicodedata.combining(c))


def page_view(report: Report, views: tuple[CardView, ...], edition: Edition) -> PageView:
    """One report in one language."""
    lang = edition.language
    marked = [f.id for f in report.figures.values() if f.published] if report.computed else []
    by_id = {v.card.id: v for v in views}
    opening = [by_id[c] for c in answers(report.id) if c in by_id] or list(views[:3])
    companies = companies_table(report.companies, lang)
    parts = (parts_view(t, report, lang) for t in report.tables)
    look = chart_palette(edition.brand)

    def chart(record: Mapping[str, Any]) -> ChartView | None:
        return chart_of(record, lang, edition.cache, look)

    charts = map(chart, report.charts)
    told = report.told
    given = told.given(lang)
    setting = Setting(report, lang, edition.reference, tuple(marked), chart, given)
    said = (told.paragraph(messages, lang) for messages in report.prose)
    view = PageView(
        report=report.id,
        lang=lang.tag,
        dir="rtl" if lang.dir == "rtl" else "ltr",
        title=words.headline(report.id, lang, given),
        description=plain(lang.attribute(f"report-{dashed(report.id)}", "description", **given)),
        words=words.furniture(lang, edition.reference),
        banner=words.banner(report, lang),
        banner_kind=words.banner_kind(report),
        mark=words.MARK if marked else "",
        mark_note=plain(lang.text("origin-mark", mark=words.MARK)) if marked else "",
        answer=tuple(opening),
        paragraphs=tuple(words.rich(p, marked) for p in said if p is not None),
        cards=views,
        charts=tuple(c for c in charts if c is not None),
        tables=(
            figures_table(report, lang, broken_down(report)),
            *(t for t in parts if t),
            *((companies,) if companies else ()),
        ),
        definitions=_definitions(report, lang),
        disputes=tuple(words.disputes(_published(report), lang)),
        chapters=chapter_views(setting),
        lacks=tuple(words.lacks(report, lang)),
        notes=tuple(words.notes(report, lang)),
        siblings=_siblings(report.id, edition),
        colophon=tuple(words.colophon(report, lang, edition.version)),
    )
    return replace(view, byline=tuple(words.byline(report, minutes(view), lang)))


def _published(report: Report) -> list[Figure]:
    return [
        report.published.get(f.id, f)
        for f in report.figures.values()
        if f.published or f.id in report.published
    ]


def _definitions(report: Report, language: Language) -> tuple[Definition, ...]:
    """What each figure counts, no text twice: figures that are defined alike share one, under the first one's id.

    A metric that a chapter explains as a term has its definition there.
    """
    blocks = (b for c in report.chapters for b in c.blocks if b["type"] == "terms")
    explained = {metric for b in blocks for metric in b["metrics"]}
    plainly = {f.metric for f in report.figures.values() if not any(shared_definition(f, language))}
    alike: dict[str, Definition] = {}
    for figure in (f for f in report.figures.values() if f.metric not in explained):
        d = _definition(figure, language, plainly)
        first = alike.get(d.text)
        alike[d.text] = _joined(first, d, figure) if first else d
    return tuple(alike.values())


def _joined(first: Definition, second: Definition, figure: Figure) -> Definition:
    """Two figures under one definition; by which parts one of them is broken down its name need not say."""
    also = (*first.also, second.figure)
    names = first.name.split(_BESIDE)
    new = not figure.qualifier.get("by") and not any(second.name.startswith(n) for n in names)
    return replace(first, also=also, name=_BESIDE.join((*names, second.name)) if new else first.name)


_BESIDE = " · "


def _definition(figure: Figure, language: Language, plainly: AbstractSet[str]) -> Definition:
    """The definition of a change or a rank is told once for all of them where the metrics themselves are defined."""
    name, text = shared_definition(figure, language) if figure.metric in plainly else ("", "")
    return Definition(
        figure=figure.id,
        name=name or figure_name(figure, language),
        text=text or figure_definition(figure, language),
    )


def _siblings(report: str, edition: Edition) -> tuple[Link, ...]:
    """The other reports of this edition as links."""
    return tuple(
        Link(
            text=words.report_title(r, edition.language),
            href=f"{r}.html",
            notes=(abstract(words.report_description(r, edition.language)),),
        )
        for r in edition.reports
        if r != report
    )


def with_reading_times(pages: Mapping[str, PageView]) -> dict[str, PageView]:
    """The pages, each saying of its siblings how long they take to read."""
    reading = {f"{name}.html": page.byline[-1:] for name, page in pages.items()}

    def told(link: Link) -> Link:
        return replace(link, notes=(*link.notes, *reading.get(link.href, ())))

    return {name: replace(page, siblings=tuple(map(told, page.siblings))) for name, page in pages.items()}


def gallery_view(reports: Sequence[Report], views: tuple[CardView, ...], edition: Edition) -> GalleryView:
    """Every card of the edition."""
    lang = edition.language
    types = dict.fromkeys(v.card.type for v in views)
    channels = dict.fromkeys(v.channel for v in views)
    return GalleryView(
        lang=lang.tag,
        dir="rtl" if lang.dir == "rtl" else "ltr",
        title=plain(lang.text("gallery-title")),
        words={
            **words.furniture(lang, edition.reference),
            "gallery-intro": plain(lang.text("gallery-intro", count=len(views))),
        },
        banner=words.banner(reports[0], lang),
        banner_kind=words.banner_kind(reports[0]),
        cards=views,
        reports=tuple((r.id, words.report_title(r.id, lang)) for r in reports),
        types=tuple((t, plain(lang.text(f"type-{dashed(t)}"))) for t in types),
        channels=tuple((c, plain(lang.text(f"label-{dashed(c)}"))) for c in channels if c),
        showing=words.gallery_counts("gallery-showing", len(views), lang),
        selected=words.gallery_counts("gallery-chosen", len(views), lang),
    )


def index_view(
    reports: Sequence[Report],
    views: tuple[CardView, ...],
    edition: Edition,
    downloads: Mapping[str, tuple[Link, ...]],
) -> IndexView:
    """The front page of the edition; `downloads` are the files of figures, by report."""
    lang = edition.language
    wanted = [c for r in reports for c in answers(r.id)]
    furniture = words.furniture(lang, edition.reference)
    return IndexView(
        lang=lang.tag,
        dir="rtl" if lang.dir == "rtl" else "ltr",
        title=plain(lang.text("index-title")),
        words=furniture,
        banner=words.banner(reports[0], lang),
        banner_kind=words.banner_kind(reports[0]),
        reports=tuple(_entry(r.id, lang, furniture) for r in reports),
        cards=tuple(v for v in views if v.card.id in wanted),
        gallery=Link(text=furniture["page-gallery"], href="gallery.html"),
        downloads={f"{report}.html": links for report, links in downloads.items()},
        files=(
            Link(text="figures.json", href="figures.json"),
            Link(text="manifest.json", href="manifest.json"),
        ),
    )


def _entry(report: str, language: Language, furniture: dict[str, str]) -> tuple[Link, str, Link]:
    return (
        Link(text=words.report_title(report, language), href=f"{report}.html"),
        words.report_description(report, language),
        Link(text=furniture["page-pdf"], href=f"{report}.pdf"),
    )
