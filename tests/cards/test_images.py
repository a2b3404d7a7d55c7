import re
import struct
import zlib
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from channelmark.cards import catalogue
from channelmark.cards.brand import Brand
from channelmark.cards.catalogue import CARD_TYPES, CARDS
from channelmark.cards.html import card_css, card_html
from channelmark.cards.images import SIZES, CardImages, layout_for, payload, size_of
from channelmark.cards.localized import localize
from channelmark.cards.model import Segment
from channelmark.cards.typesetting import number_and_words, tidy
from channelmark.errors import BadCallError, LayoutError
from channelmark.locales import language
from channelmark.resources import templates
from tests import made_up

LANGUAGES = ("en", "pl", "bg", "zh-Hans", "ar")
OF_TYPE = {spec.type: spec for spec in reversed(CARDS.values()) if catalogue.was_published(spec)}
"""The first card of each type."""


def published_card(card_id, tag):
    words = language(tag, draft=True)
    return localize(catalogue.published_card(card_id), words), words


@pytest.fixture(scope="module")
def images():
    return CardImages()


def chunks(png):
    """The chunks of a PNG as (kind, body)."""
    at, found = 8, []
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        body = png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        found.append((kind, body))
        at += 12 + length
    return found


# Each type goes through one language and one size here, so that together they meet every pair;
# the slow test below renders them all.
@pytest.mark.parametrize(("index", "kind"), list(enumerate(CARD_TYPES)))
def test_every_type_becomes_a_picture(images, index, kind):
    tag, size = LANGUAGES[index % 4], list(SIZES)[index % 3]
    local, words = published_card(OF_TYPE[kind].id, tag)
    found = dict(chunks(images.render(local, words, size)))
    assert struct.unpack(">II", found[b"IHDR"][:8]) == SIZES[size]


@pytest.mark.slow
@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_every_card_fits_in_every_language(images, tag, size):
    words = language(tag)
    for spec in CARDS.values():
        assert images.render(localize(made_up.card(spec), words), words, size)


def test_pdf_is_tagged_and_holds_the_words(images):
    local, words = published_card("portal_adoption", "en")
    document = PdfReader(BytesIO(images.render(local, words, "square", "pdf")))
    assert document.metadata.title == local.title
    assert document.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert document.trailer["/Root"]["/Lang"] == "en"
    text = " ".join(document.pages[0].extract_text().split())
    assert "10%" in text
    assert local.source in text


def tags_of(element, found):
    """Every structure element of a tagged PDF: (kind, alternative text)."""
    element = element.get_object()
    if "/S" in element:
        found.append((str(element["/S"]), element.get("/Alt")))
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        if hasattr(kid.get_object(), "get"):
            tags_of(kid, found)
    return found


def test_pdf_keeps_the_rules_of_pdf_ua(images):
    # ISO 14289-1 as far as a reader of the file can see it: 5 (identification), 7.1 (title shown, tagged, nothing
    # suspect), 7.2 (language), 7.3 (alternative text of figures), 7.21 (fonts embedded).
    local, words = published_card("social_network_share", "pl")
    document = PdfReader(BytesIO(images.render(local, words, "square", "pdf")))
    root = document.trailer["/Root"]
    xmp = root["/Metadata"].get_data().decode()
    assert re.search(r"pdfuaid:part>1<|pdfuaid:part=\"1\"", xmp)
    # pypdf's booleans are objects, and true as such.
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/MarkInfo"]["/Suspects"].value is False
    assert root["/Lang"] == "pl"
    found = tags_of(root["/StructTreeRoot"], [])
    kinds = [kind for kind, _ in found]
    assert kinds.count("/Figure") == 1
    assert dict(found)["/Figure"] == local.alt
    assert "/P" in kinds
    fonts = document.pages[0]["/Resources"]["/Font"].values()
    for font in fonts:
        below = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(below)


def test_a_qr_code_leads_to_the_definition_and_is_named(images):
    harbour = Brand.load(templates() / "brand" / "harbour.toml")
    local, words = published_card("portal_csat", "en")
    record = payload(local, layout_for("square"), harbour, words)
    address = "https://example.org/benchmarks/en/customer_portal.html#definition-portal_csat"
    assert record["qr"]["alt"] == f"Scan for the definition: {address}"
    assert payload(local, layout_for("square"), images.brand, words)["qr"] is None
    document = PdfReader(BytesIO(CardImages(harbour).render(local, words, "square", "pdf")))
    alternatives = [
        alt for kind, alt in tags_of(document.trailer["/Root"]["/StructTreeRoot"], []) if kind == "/Figure"
    ]
    assert any(address in alt for alt in alternatives)


def test_the_address_on_a_pdf_is_a_link(images):
    lantern = Brand.load(templates() / "brand" / "lantern.toml")
    local, words = published_card("portal_csat", "en")
    page = PdfReader(BytesIO(CardImages(lantern).render(local, words, "square", "pdf"))).pages[0]
    links = [a.get_object()["/A"]["/URI"] for a in page["/Annots"]]
    assert set(links) == {"https://example.org/lantern/en/customer_portal.html#definition-portal_csat"}


def test_templates_of_ones_own_go_first_and_ours_fill_the_gaps(tmp_path, images):
    (tmp_path / "art").mkdir()
    ring = (templates() / "art" / "ring.svg.j2").read_text("utf-8")
    (tmp_path / "art" / "ring.svg.j2").write_text(
        ring.replace("<circle", "<circle data-mine='1'", 1), "utf-8"
    )
    own = replace(images.brand, templates=tmp_path)
    local, words = published_card("portal_csat", "en")
    assert "data-mine" in payload(local, layout_for("square"), own, words)["arts"][0]["svg"]
    other, _ = published_card("portal_nps", "en")
    assert payload(other, layout_for("square"), own, words)["arts"]
    assert CardImages(own).render(local, words, "square", "svg")
    (tmp_path / "card.typ").write_text('#panic("mine")', "utf-8")
    with pytest.raises(LayoutError, match=r"card\.typ failed \(.*mine"):
        CardImages(own).render(local, words)
    (tmp_path / "card.css").write_text(".card { color: red }", "utf-8")
    assert card_css(own) == ".card { color: red }"


@pytest.mark.parametrize("size", ["1500x500", "1584x396", "600x1500", "1080x1350", "320x320"])
@pytest.mark.parametrize(("tag", "card_id"), [("pl", "social_response_time"), ("bg", "portal_device_share")])
def test_any_size(images, size, tag, card_id):
    local, words = published_card(card_id, tag)
    found = dict(chunks(images.render(local, words, size)))
    assert struct.unpack(">II", found[b"IHDR"][:8]) == size_of(size)


def test_bytes_repeat(tmp_path, images):
    local, words = published_card("social_response_time", "pl")
    first = images.render_all([local], words, tmp_path / "a", jobs=1)
    second = CardImages().render_all([local, local], words, tmp_path / "b", jobs=2)
    assert [p.name for p in first] == ["card.svg", "card.pdf", "square.png", "wide.png", "story.png"]
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second[:5]]
    assert first[0].relative_to(tmp_path).as_posix() == "a/social_media/social_response_time/card.svg"


def test_progress_is_told(tmp_path, images):
    local, words = published_card("portal_nps", "en")
    told = []
    images.render_all([local], words, tmp_path, told.append)
    assert told[0] == "portal_nps/card.svg"


def test_too_much_text_is_an_error_not_a_cut(images):
    local, words = published_card("portal_csat", "en")
    long = replace(local, segments=(Segment(role="text", text="word " * 150), *local.segments))
    with pytest.raises(LayoutError, match=r"'portal_csat' in en, size wide: .*\d+ px"):
        images.render(long, words, "wide")


def test_a_word_wider_than_its_column_is_an_error(images):
    local, words = published_card("portal_csat", "en")
    long = replace(local, segments=(Segment(role="text", text="un" * 60 + "breakable"), *local.segments))
    with pytest.raises(LayoutError):
        images.render(long, words, "square")


def test_three_compositions_and_what_lies_between():
    assert [layout_for(s).name for s in SIZES] == ["square", "wide", "story"]
    assert layout_for("1600x900").name == "wide"
    assert layout_for("1080x1350").name == "square"
    assert layout_for("540x540").small == 18.5  # half of 37
    with pytest.raises(BadCallError, match="no card size 'poster'"):
        size_of("poster")


@pytest.mark.parametrize("size", ["square", "story"])
def test_nothing_is_smaller_than_eleven_pixels_in_a_feed(size, images):
    # A card is seen at 320 px: 11 × 1080 / 320 = 37.1.
    local, words = published_card("social_response_time", "pl")
    record = payload(local, layout_for(size), images.brand, words)
    assert record["layout"]["small"] >= 37
    assert all(x["size"] >= 37 for a in record["arts"] for x in a["labels"])
    assert record["layout"]["text"][1] >= 37


def test_a_logo_and_a_footer_are_set(images, tmp_path):
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>'
    )
    own = replace(images.brand, logo=tmp_path / "logo.svg", footer="example.org")
    local, words = published_card("portal_csat", "en")
    plain = images.render(local, words, "square", "pdf")
    branded = CardImages(own).render(local, words, "square", "pdf")
    assert "example.org" in PdfReader(BytesIO(branded)).pages[0].extract_text()
    assert "example.org" not in PdfReader(BytesIO(plain)).pages[0].extract_text()


# Words on their way to type


def segment(role, text):
    return Segment(role=role, text=text)


def test_punctuation_stays_with_its_figure():
    cut = tidy([segment("figure", "24 hours"), segment("text", ", and then"), segment("figure", "48 hours")])
    assert [s.text for s in cut] == ["24 hours,", "and then", "48 hours"]


def test_a_short_last_word_has_company():
    assert tidy([segment("text", "solved on average by us")])[0].text == "solved on average by\u00a0us"


def test_words_beside_a_number_are_set_smaller():
    assert number_and_words("Only 0.6%") == (("Only ", True), ("0.6%", False))
    assert number_and_words("2–3\u00a0days,") == (("2–3", False), ("\u00a0days,", True))
    assert number_and_words("ten") == (("ten", False),)


# The card in a page


def test_html_says_the_same_words():
    local, _ = published_card("portal_device_share", "pl")
    page = card_html(local, "<svg><text>60%</text></svg>")
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page.split("card-art")[0]))
    for s in tidy(local.segments):
        assert s.text.replace("\u00a0", " ") in text.replace("\u00a0", " ")
    assert 'lang="pl" dir="ltr"' in page
    assert 'aria-hidden="true"><svg>' in page


def test_html_escapes_words():
    local, _ = published_card("portal_csat", "en")
    page = card_html(replace(local, source="<b>A & B</b>", hashtags=("#<i>",)), "")
    assert "&lt;b&gt;A &amp; B" in page
    assert "<i>" not in page
    assert "card-art" not in page


def test_css_takes_every_colour_from_the_brand():
    used = set(re.findall(r"var\((--card-[a-z-]+)\)", card_css()))
    declared = set(re.findall(r"(--card-[a-z-]+):", CardImages().brand.light.variables()))
    assert used <= declared
    assert re.findall(r"#[0-9a-f]{3,6}", card_css()) == ["#999"]  # the printed border
