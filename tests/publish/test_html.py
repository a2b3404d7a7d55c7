"""What every page keeps: structure, links that lead somewhere, nothing from the net, nothing unescaped."""

import json
import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from channelmark.cards.model import Segment
from channelmark.errors import WordsError
from channelmark.publish.html import evidence, render_gallery, render_index, render_page, runs, sections
from tests.publish.views import HOSTILE, WORDS, gallery_view, hostile_page, index_view, page_view

VOID = {"meta", "link", "img", "input", "br", "hr", "path", "circle", "rect", "line", "use"}
PAGES = {
    "page": lambda: render_page(page_view()),
    "gallery": lambda: render_gallery(gallery_view()),
    "index": lambda: render_index(index_view()),
    "hostile": lambda: render_page(hostile_page()),
}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None]
    text: str = ""
    parents: tuple[str, ...] = ()


@dataclass
class Page(HTMLParser):
    """Every element in order, with its own text and that of its children."""

    source: str
    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.source)
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag, attrs):
        element = Element(tag, dict(attrs), parents=tuple(e.tag for e in self.open))
        assert len(dict(attrs)) == len(attrs), f"an attribute stands twice in {tag}"
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open.pop().tag == tag

    def handle_data(self, data):
        for element in self.open:
            element.text += data

    def all(self, *tags):
        return [e for e in self.elements if e.tag in tags]

    def by_id(self, id):
        return next(e for e in self.elements if e.attributes.get("id") == id)

    def by_class(self, name):
        return [e for e in self.elements if name in (e.attributes.get("class") or "").split()]


@pytest.fixture(params=PAGES, scope="module")
def page(request):
    return Page(PAGES[request.param]())


def words(text):
    return " ".join(text.split())


def test_one_heading_leads_and_no_level_is_skipped(page):
    levels = [int(e.tag[1]) for e in page.elements if re.fullmatch("h[1-6]", e.tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))


def test_ids_are_unique_and_what_points_at_them_finds_them(page):
    ids = [e.attributes["id"] for e in page.elements if "id" in e.attributes]
    assert len(ids) == len(set(ids))
    targets = [e.attributes["href"][1:] for e in page.all("a") if e.attributes["href"].startswith("#")]
    for name in ("aria-labelledby", "aria-describedby", "for"):
        targets += [id for e in page.elements for id in (e.attributes.get(name) or "").split()]
    assert targets and set(targets) <= set(ids)


def test_language_direction_and_title_are_set(page):
    (html,), (title,) = page.all("html"), page.all("title")
    assert html.attributes["lang"] == "en" and html.attributes["dir"] == "ltr" and title.text


def test_nothing_is_loaded_from_the_net(page):
    loads = [
        e.attributes[n]
        for e in page.elements
        for n in ("src", "srcset", "poster", "data")
        if n in e.attributes
    ]
    loads += [e.attributes["href"] for e in page.all("link")]
    assert not [x for x in loads if re.match(r"\s*(https?:)?//", x or "")]
    css = " ".join(e.text for e in page.all("style"))
    assert "@import" not in css and "url(" not in css
    assert not page.all("iframe", "object", "embed", "base")


def test_only_the_gallery_has_a_script_and_nobody_an_inline_handler(page):
    gallery = bool(page.by_class("tile"))
    assert len(page.all("script")) == (1 if gallery else 0)
    assert not [n for e in page.elements for n in e.attributes if n.startswith("on")]


def test_images_say_what_they_show(page):
    assert all(e.attributes.get("alt") for e in page.all("img"))


def test_tables_have_captions_and_scopes(page):
    tables = page.all("table")
    assert len(page.all("caption")) == len(tables)
    assert all(e.attributes.get("scope") in ("col", "row") for e in page.all("th"))


def test_the_page_can_be_skipped_into(page):
    first = page.all("a")[0]
    assert first.attributes["href"] == "#main" and page.by_id("main").tag == "main"


def test_hostile_texts_stay_texts():
    page = Page(render_page(hostile_page()))
    assert not page.all("script")
    assert page.all("h1")[0].text == HOSTILE
    assert page.all("title")[0].text == HOSTILE
    assert HOSTILE in page.by_class("banner")[0].text
    assert page.by_id("chart-1").text.count(HOSTILE) == 2
    assert page.all("img")[0].attributes["alt"] == HOSTILE
    assert page.by_id("definition-portal_csat").text.count(HOSTILE) == 2


def test_hostile_texts_stay_texts_in_the_gallery():
    item = page_view().cards[0]
    item = replace(item, card=replace(item.card, post=HOSTILE, alt=HOSTILE, title=HOSTILE), search=HOSTILE)
    page = Page(render_gallery(gallery_view(cards=(item,), showing={"0": HOSTILE, "1": HOSTILE})))
    (tile,) = page.by_class("tile")
    assert tile.attributes["data-search"] == HOSTILE
    assert page.all("img")[0].attributes["alt"] == HOSTILE
    assert json.loads(page.by_class("count")[0].attributes["data-showing"])["0"] == HOSTILE
    assert len(page.all("script")) == 1


def test_a_page_opens_with_its_answer_and_then_says_where_figures_come_from():
    text = words(Page(render_page(page_view())).all("main")[0].text)
    order = [
        "Customer portal benchmarks",
        "In short",
        "92% of customers",
        "Sample data These figures come",
        "Contents",
    ]
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)


def test_figures_in_prose_lead_to_their_row_and_published_ones_carry_the_mark():
    page = Page(render_page(page_view()))
    prose = {e.text: e for e in page.by_class("figure") if "section" in e.parents}
    assert prose["92%"].attributes["href"] == "#figure-portal_csat"
    assert prose["over 77%†"].attributes["href"] == "#figure-portal_used"
    assert [e.text for e in page.all("sup")] == ["†"]
    assert prose["5 minutes"].tag == "span", "a figure without a row is no link"


def test_cards_lead_to_definition_and_data_where_there_is_one():
    page = Page(render_page(page_view()))
    links = [e.attributes["href"] for e in page.all("a") if "li" in e.parents and "article" not in e.parents]
    assert "#definition-portal_csat" in links and "#figure-portal_csat" in links
    assert "#definition-portal_used" not in links and "#figure-portal_used" in links


def test_siblings_are_links():
    page = Page(render_page(page_view()))
    for name, title in (("social_media", "Social media"), ("live_chat", "Live chat")):
        assert [e.text for e in page.all("a") if e.attributes["href"] == f"{name}.html"] == [title]


def test_there_is_one_place_for_links_to_other_languages_in_the_head_and_one_for_readers(page):
    assert page.source.count("<!--alternates--><!--/alternates-->") == 1
    assert page.source.count("<!--languages--><!--/languages-->") == 1
    (menu,) = page.by_class("languages")
    assert words(menu.text) == "English"


def test_charts_have_a_table_twin_and_keep_their_ids_to_themselves():
    source = render_page(page_view())
    page = Page(source)
    assert 'id="c"' not in source and "clipPath" not in source
    assert "details" in page.by_id("chart-1-table").parents


@pytest.mark.parametrize(
    "name", ["charts", "disputes", "definitions", "notes", "siblings", "colophon", "tables", "answer"]
)
def test_a_part_without_content_leaves_no_heading_behind(name):
    view = page_view(**{name: ()})
    page = Page(render_page(view))
    contents = [
        e.attributes["href"][1:] for e in page.all("a") if "nav" in e.parents and "#" in e.attributes["href"]
    ]
    assert contents == [s.id for s in sections(view)]
    assert name not in contents
    ids = {e.attributes.get("id") for e in page.elements}
    assert all(e.attributes["href"][1:] in ids for e in page.all("a") if e.attributes["href"].startswith("#"))


@pytest.mark.parametrize(
    ("kind", "badge"), [("sample", "Sample data"), ("published", "Published figure"), ("computed", "")]
)
def test_the_banner_is_badged_by_where_figures_come_from(kind, badge):
    page = Page(render_page(page_view(banner_kind=kind)))
    (banner,) = page.by_class(f"banner-{kind}")
    assert words(banner.text) == f"{badge} {page_view().banner}".strip()


def test_right_to_left_pages_say_so():
    page = Page(render_page(page_view(lang="ar", dir="rtl")))
    assert page.all("html")[0].attributes == {"lang": "ar", "dir": "rtl"}


def test_styles_know_no_left_and_right():
    css = " ".join(e.text for e in Page(render_page(page_view())).all("style"))
    assert not re.findall(r"(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)", css)


def test_a_missing_word_is_named():
    without = {k: v for k, v in WORDS.items() if k != "page-notes"}
    with pytest.raises(WordsError, match="page-notes"):
        render_page(page_view(words=without))


def test_the_gallery_is_whole_without_its_script():
    page = Page(render_gallery(gallery_view()))
    assert "hidden" in page.all("form")[0].attributes
    assert not [e for e in page.by_class("tile") if "hidden" in e.attributes]
    assert page.by_class("count")[0].text == "2 cards shown"
    assert page.by_id("customer_portal-portal_csat-post").text == page_view().cards[0].card.post


def test_the_gallery_offers_every_file_of_a_card():
    page = Page(render_gallery(gallery_view()))
    names = [e.attributes["href"].rpartition("/")[2] for e in page.all("a") if "download" in e.attributes]
    assert names == ["square.png", "wide.png", "story.png", "card.svg", "card.pdf"] * 2


def test_the_gallerys_script_is_the_one_its_policy_allows():
    import base64
    import hashlib

    page = Page(render_gallery(gallery_view()))
    (script,) = page.all("script")
    digest = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
    policy = next(e.attributes["content"] for e in page.all("meta") if "http-equiv" in e.attributes)
    assert f"'sha256-{digest}'" in policy
    # Reading markup is harmless, writing it is not.
    assert not re.search(r"(inner|outer)HTML\s*=|insertAdjacent|document\.write|eval\(", script.text)


def test_the_front_page_leads_to_everything():
    page = Page(render_index(index_view()))
    links = {e.attributes["href"] for e in page.all("a")}
    assert {"customer_portal.html", "customer_portal.pdf", "gallery.html", "figures.json"} <= links


def test_runs_keep_the_stop_beside_the_figure_and_read_as_the_sentence():
    card = page_view().cards[1].card
    assert [(r.part, r.text, r.stop) for r in runs(card)] == [
        ("lead", "Portals were used by ", ""),
        ("large", "over 77%", ","),
        ("trail", " often.", ""),
    ]
    assert "".join(r.text + r.stop for r in runs(card)) == card.sentence
    ends = replace(card, segments=(Segment(role="figure", text="5 USD"), Segment(role="text", text=".")))
    assert [(r.text, r.stop) for r in runs(ends)] == [("5 USD", ".")]


def test_no_line_of_evidence_starts_with_a_dot():
    card = page_view().cards[1].card
    assert evidence(card) == (
        "Published figure",
        "n\u00a0=\u00a04,120\u00a0· January\u2060–\u2060June\u00a02025",
        "Source: channelmark sample data",
    )
