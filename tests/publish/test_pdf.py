"""The PDF says what the page says, and says it in a way machines can read."""

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from channelmark.errors import WordsError
from channelmark.locales import language
from channelmark.publish.html import render_page
from channelmark.publish.pdf import PdfError, render_pdf, typst_language
from tests.publish.views import HOSTILE, WORDS, hostile_page, page_view


@pytest.fixture(scope="module")
def made():
    return render_pdf(page_view(), words=language("en"))


@pytest.fixture(scope="module")
def pdf(made):
    return PdfReader(io.BytesIO(made))


def squeezed(text):
    """Without spaces, and hyphens at line ends: what a line break may change."""
    return re.sub(r"\s|\u00ad|\u200b|\u2060", "", text)


def text_of(pdf):
    return squeezed("".join(page.extract_text() for page in pdf.pages))


def sentences(view):
    """Every sentence of a view."""
    yield from (view.title, view.description, view.banner, view.mark_note, *view.notes, *view.colophon)
    yield from ("".join(piece.text for piece in text) for text in view.disputes)
    yield from (item.card.sentence for item in view.cards)
    for chart in view.charts:
        yield from (chart.title, chart.caption)
    for table in (*view.tables, *(chart.table for chart in view.charts)):
        yield table.caption
        yield from table.columns
        yield from (cell for row in table.rows for cell in row.cells)
    for definition in view.definitions:
        yield from (definition.name, definition.text)
    yield from (link.text for link in view.siblings)


def test_it_names_itself_and_its_language(pdf):
    assert pdf.metadata.title == "Customer portal benchmarks"
    assert pdf.trailer["/Root"]["/Lang"] == "en"
    assert pdf.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_it_is_tagged_as_pdf_ua(pdf):
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


def test_every_part_is_bookmarked(pdf):
    titles = [entry.title for entry in pdf.outline if not isinstance(entry, list)]
    parts = "reading cards charts figures companies definitions disputes notes siblings colophon".split()
    assert titles == [WORDS[f"page-{part}"] for part in parts]


def test_the_first_page_has_title_answers_and_banner(pdf):
    first = squeezed(pdf.pages[0].extract_text())
    for part in (
        "Customer portal benchmarks",
        "92%",
        "over 77%",
        "These figures come from generated",
        "Contents",
    ):
        assert squeezed(part) in first


def test_pages_are_numbered_and_carry_the_badge(pdf):
    total = len(pdf.pages)
    for number, page in enumerate(pdf.pages, 1):
        text = page.extract_text()
        assert f"{number} / {total}" in text and "Sample data" in text


def test_page_and_pdf_say_the_same(pdf):
    html = squeezed(re.sub(r"<[^>]+>", "", render_page(page_view())))
    text = text_of(pdf)
    missing = [s for s in sentences(page_view()) if squeezed(s) not in text or squeezed(s) not in html]
    assert not missing


def test_figures_in_prose_are_links(pdf):
    links = [a.get_object() for page in pdf.pages for a in page.get("/Annots", [])]
    assert all(link["/Subtype"] == "/Link" for link in links)
    # 10 entries of the contents, 2 figures in prose, 3 links under cards
    assert len(links) >= 15


def test_the_same_view_gives_the_same_bytes(made):
    assert render_pdf(page_view(), words=language("en")) == made


def test_hostile_texts_stay_texts():
    view = hostile_page()
    pdf = PdfReader(io.BytesIO(render_pdf(view, words=language("en"))))
    assert pdf.metadata.title == HOSTILE
    text = text_of(pdf)
    # Titles, prose, tables, lists: each holds it as it is, so it is found at least once for each of these
    assert text.count(squeezed(HOSTILE)) >= 10


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("zh-Hans", ("zh", "CN")), ("zh-Hant", ("zh", "TW")), ("pt-BR", ("pt", "BR")), ("pl", ("pl", None))],
)
def test_language_tags_become_what_typst_takes(tag, expected):
    assert typst_language(tag) == expected


@pytest.mark.parametrize(
    ("tag", "sentence", "pdf_tag"),
    [
        ("pl", "Zażółć gęślą jaźń w ciągu 24 godzin.", "pl"),
        ("bg", "Половината от клиентите получават отговор до 6 часа.", "bg"),
        ("zh-Hans", "半数门户客户在6小时内得到首次回复，92%表示满意。", "zh-CN"),
        ("ar", "نصف العملاء يتلقون الرد خلال ست ساعات.", "ar"),
    ],
)
def test_every_script_is_set_and_found_again(tag, sentence, pdf_tag):
    view = page_view(lang=tag, dir="rtl" if tag == "ar" else "ltr", notes=(sentence,), cards=(), answer=())
    pdf = PdfReader(io.BytesIO(render_pdf(view, words=language("en"))))
    assert pdf.trailer["/Root"]["/Lang"] == pdf_tag
    found = text_of(pdf)
    # Arabic is extracted in the order it is seen, so its letters are compared
    assert squeezed(sentence) in found or (tag == "ar" and set(squeezed(sentence)) <= set(found))
    assert "\ufffd" not in found


WITHOUT = {
    "charts": "page-charts",
    "notes": "page-notes",
    "cards": "page-cards",
    "tables": "page-figures",
    "disputes": "page-disputes",
    "definitions": "page-definitions",
    "siblings": "page-siblings",
    "colophon": "page-colophon",
}


@pytest.mark.parametrize("name", WITHOUT)
def test_a_part_without_content_is_left_out(name):
    pdf = PdfReader(io.BytesIO(render_pdf(page_view(**{name: ()}), words=language("en"))))
    titles = [entry.title for entry in pdf.outline if not isinstance(entry, list)]
    assert titles and WORDS[WITHOUT[name]] not in titles


def test_a_long_table_repeats_its_header():
    view = page_view()
    first = view.tables[0]
    many = replace(first, rows=first.rows + (first.rows[2],) * 120)
    pdf = PdfReader(io.BytesIO(render_pdf(replace(view, tables=(many,)), words=language("en"))))
    headed = [page for page in pdf.pages if "too few cases" in page.extract_text()]
    assert len(headed) > 2
    assert all("Figure Value Cases" in " ".join(page.extract_text().split()) for page in headed)


def test_what_typst_refuses_is_named():
    view = page_view()
    broken = replace(view.charts[0], svg="<svg")
    with pytest.raises(PdfError, match="customer_portal in en"):
        render_pdf(replace(view, charts=(broken,)), words=language("en"))


def test_a_missing_word_is_named():
    without = {k: v for k, v in WORDS.items() if k != "page-colophon"}
    with pytest.raises(WordsError, match="page-colophon"):
        render_pdf(page_view(words=without), words=language("en"))
