"""What a page shows, in one language, with every word final. Templates read these records and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..cards.model import LocalCard
from ..charts.model import ChartView, TableRow, TableView


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A run of running text; a figure when `figure` is set."""

    text: str
    figure: str = ""
    """Id of the Figure this run shows; '' for plain words. Its table row has the HTML id `figure-<id>`."""
    published: bool = False
    """True when the figure was published by others on a page that also shows computed ones: print the mark."""


RichText = tuple[Piece, ...]


@dataclass(frozen=True, kw_only=True)
class Item:
    """A bullet: words, and the value of a figure after them."""

    text: RichText
    value: RichText = ()
    """The figure's value; empty for words alone, and where there is a table instead."""
    note: str = ""
    """n and interval of the value, or why there is none."""
    table: TableView | None = None
    """The figure's parts, where they are too many for a line."""


@dataclass(frozen=True, kw_only=True)
class Term:
    """A glossary entry."""

    id: str
    """Metric id; its HTML id is `term-<id>`."""
    name: str
    english: str
    """The English name; '' in English, or where it is the same."""
    text: str
    formula: str
    value: RichText
    note: str
    table: TableView | None = None
    """The value's parts, where they are too many for a line."""


BlockKind = Literal["text", "items", "steps", "terms", "faq", "chart", "table"]


@dataclass(frozen=True, kw_only=True)
class Block:
    """One block of a chapter; which fields hold something follows from its kind."""

    kind: BlockKind
    title: str = ""
    """Heading of steps and tables; '' for none."""
    texts: tuple[RichText, ...] = ()
    """Paragraphs of a text, steps."""
    items: tuple[Item, ...] = ()
    terms: tuple[Term, ...] = ()
    questions: tuple[tuple[str, RichText], ...] = ()
    chart: ChartView | None = None
    table: TableView | None = None


@dataclass(frozen=True, kw_only=True)
class ChapterView:
    """A part of a page with its own heading."""

    id: str
    """HTML id."""
    title: str
    number: str
    """Its number among the numbered ones, in the language's digits; '' for none."""
    group: str
    """Heading of the group that begins here; '' where it goes on, or for none."""
    blocks: tuple[Block, ...]


BannerKind = Literal["sample", "computed", "published"]


@dataclass(frozen=True, kw_only=True)
class CardView:
    """One card on a page or in the gallery."""

    card: LocalCard
    art: str
    """The art as an SVG element for a landscape box, safe to inline; '' when type alone carries the card."""
    folder: str
    """Relative folder of its files: cards/<report>/<card>."""
    search: str = ""
    """Words the gallery searches, case-folded."""
    channel: str = ""
    """Id of the support channel the card speaks of; '' when of several or of none."""


@dataclass(frozen=True, kw_only=True)
class Definition:
    """What a figure counts."""

    figure: str
    name: str
    text: str
    also: tuple[str, ...] = ()
    """Other figures that it defines as well."""


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link with its text."""

    text: str
    href: str
    notes: tuple[str, ...] = ()
    """What is said of the page it leads to: an abstract, the time it takes to read."""
    type: str = ""
    """Media type of what it leads to; '' for a page."""


@dataclass(frozen=True, kw_only=True)
class PageView:
    """One report in one language."""

    report: str
    lang: str
    dir: Literal["ltr", "rtl"]
    title: str
    description: str
    byline: tuple[str, ...] = ()
    """Short notes under the title: the days the data cover, how long it takes to read."""
    words: Mapping[str, str]
    """Page furniture by message id (`page-contents` …), already localized."""
    banner: str
    """One or two sentences: where the figures of this page come from."""
    banner_kind: BannerKind
    mark: str
    """The sign printed after published figures among computed ones (†); '' when not needed."""
    mark_note: str
    """The sentence that explains the mark; '' when not needed."""
    answer: tuple[CardView, ...]
    """The three figures the report opens with."""
    paragraphs: tuple[RichText, ...]
    cards: tuple[CardView, ...]
    charts: tuple[ChartView, ...]
    tables: tuple[TableView, ...]
    """The table of all figures first."""
    definitions: tuple[Definition, ...]
    disputes: tuple[RichText, ...]
    """Contradictions known about published figures, one sentence each."""
    chapters: tuple[ChapterView, ...] = ()
    """Parts with headings of their own, between the reading and the cards."""
    lacks: tuple[tuple[str, str], ...] = ()
    """Figures that the data could not feed: name, and what is missing."""
    notes: tuple[str, ...]
    siblings: tuple[Link, ...]
    downloads: tuple[Link, ...] = ()
    """The figures of the page as files beside it; none where only the page is made."""
    colophon: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class GalleryView:
    """Every card of an edition."""

    lang: str
    dir: Literal["ltr", "rtl"]
    title: str
    words: Mapping[str, str]
    banner: str
    banner_kind: BannerKind
    cards: tuple[CardView, ...]
    reports: tuple[tuple[str, str], ...]
    """(id, title) in page order."""
    types: tuple[tuple[str, str], ...]
    """(card type, its word)."""
    channels: tuple[tuple[str, str], ...]
    """(channel, its word)."""
    showing: Mapping[str, str]
    """'3' → '3 cards shown', for every count from 0 to the number of cards, so that the page needs no plural rules."""
    selected: Mapping[str, str]
    """'3' → '3 cards selected', likewise."""


@dataclass(frozen=True, kw_only=True)
class IndexView:
    """The front page of an edition."""

    lang: str
    dir: Literal["ltr", "rtl"]
    title: str
    words: Mapping[str, str]
    banner: str
    banner_kind: BannerKind
    reports: tuple[tuple[Link, str, Link], ...]
    """(page link, description, PDF link)."""
    cards: tuple[CardView, ...]
    """A few cards to show what the gallery holds."""
    gallery: Link
    downloads: Mapping[str, tuple[Link, ...]]
    """The figures of each report as files, by the address of its page."""
    files: tuple[Link, ...]
    """figures.json, manifest.json."""


@dataclass(frozen=True, kw_only=True)
class ShelfEntry:
    """One edition on the page over all editions, in its own words."""

    lang: str
    dir: Literal["ltr", "rtl"]
    name: str
    """What the language calls itself."""
    title: str
    skip: str
    badge: str
    """'' where its figures were computed from real data."""
    badge_kind: str
    data: str
    made: str
    reports: tuple[tuple[Link, str], ...]
    """(page, address of its PDF or '')."""
    gallery: Link | None


@dataclass(frozen=True, kw_only=True)
class ShelfView:
    """The page over all editions; its own few words are those of the first."""

    lang: str
    dir: Literal["ltr", "rtl"]
    title: str
    words: Mapping[str, str]
    entries: tuple[ShelfEntry, ...]
    alternates: tuple[tuple[str, str], ...]
    """(hreflang, address) of every edition's front page."""
    banner_kind: BannerKind = "computed"
    """The page has no banner of its own: each entry has its badge."""


__all__ = [
    "Block",
    "BlockKind",
    "CardView",
    "ChapterView",
    "ChartView",
    "Definition",
    "GalleryView",
    "IndexView",
    "Item",
    "Link",
    "PageView",
    "Piece",
    "RichText",
    "ShelfEntry",
    "ShelfView",
    "TableRow",
    "TableView",
    "Term",
]
