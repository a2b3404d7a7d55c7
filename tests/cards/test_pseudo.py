"""Pseudo-languages and the contact sheet."""

import re
from xml.etree import ElementTree

import pytest

from channelmark.cards.art import draw
from channelmark.cards.brand import Brand
from channelmark.cards.catalogue import CARD_TYPES, CARDS, published_card
from channelmark.cards.contact import contact_sheet, one_of_each_type
from channelmark.cards.images import CardImages
from channelmark.cards.localized import localize
from channelmark.cards.pseudo import PSEUDO, pseudo
from channelmark.cli import main
from channelmark.errors import BadCallError
from channelmark.locales import language
from channelmark.resources import templates
from tests import made_up


@pytest.mark.parametrize("card_id", one_of_each_type())
def test_long_is_much_longer_and_keeps_its_figures(card_id):
    plain, long = (localize(published_card(card_id), w) for w in (language("en"), pseudo("long")))
    words = [re.sub(r"[\W\d_]", "", c.sentence) for c in (plain, long)]
    assert 1.25 < len(words[1]) / len(words[0]) < 1.6
    assert re.findall(r"\d+", long.sentence) == re.findall(r"\d+", plain.sentence)


def test_rtl_is_right_to_left_with_figures_of_its_own():
    card = localize(published_card("portal_first_response_time"), pseudo("rtl"))
    assert card.dir == "rtl"
    assert "ساعات" in card.sentence  # hours, from CLDR
    assert not re.search("[a-z]", card.sentence)


def test_an_unknown_pseudo_language_is_told():
    with pytest.raises(BadCallError, match="Did you mean 'long'"):
        pseudo("lang")


@pytest.mark.parametrize("card_id", ["portal_device_share", "portal_nps", "agent_utilization_target"])
def test_the_picture_is_mirrored(card_id, brand):
    def lefts(words):
        art = draw(localize(published_card(card_id), words), 900, 300, brand, words)
        rects = [
            e for e in ElementTree.fromstring(art.svg).iter() if e.tag.endswith("rect") and e.get("fill")
        ]
        return art.width, [(float(e.get("x", 0)), float(e.get("width"))) for e in rects]

    width, left = lefts(language("en"))
    mirrored, right = lefts(pseudo("rtl"))
    first, other = left[0], right[0]
    assert other[0] / mirrored == pytest.approx((width - first[0] - first[1]) / width, abs=0.03)


def words_at(svg, text):
    """Horizontal place of a line on the card, all transforms added."""
    place = None
    stack = [(ElementTree.fromstring(svg), 0.0)]
    while stack:
        e, x = stack.pop()
        moved = re.match(r"translate\(([-\d.]+)", e.get("transform", ""))
        x += float(moved[1]) if moved else 0.0
        if e.tag.endswith("text") and text in (e.text or ""):
            place = x + float(e.get("x")), float(e.get("textLength"))
        stack += [(child, x) for child in e]
    return place


def test_the_composition_is_mirrored():
    images, rtl = CardImages(), pseudo("rtl")
    card = localize(published_card("portal_csat"), rtl)
    x, width = words_at(images.render(card, rtl, "square", "svg"), "92%")
    # Ends at the right margin: 1080 − 76, but for the room a letter keeps on its side.
    assert x + width == pytest.approx(1004, abs=16)


@pytest.mark.slow
@pytest.mark.parametrize("name", PSEUDO)
@pytest.mark.parametrize("size", ["square", "wide", "story"])
def test_every_card_fits_in_the_pseudo_languages(name, size):
    images, words = CardImages(), pseudo(name)
    for spec in CARDS.values():
        assert images.render(localize(made_up.card(spec), words), words, size, "svg")


def test_the_contact_sheet_shows_every_type(tmp_path, capsys):
    assert main(["contact-sheet", "rtl", "--size", "300x300", "--to", str(tmp_path / "sheet")]) == 0
    assert "24 pictures, 0 that do not fit" in capsys.readouterr().out
    page = (tmp_path / "sheet" / "index.html").read_text("utf-8")
    files = re.findall(r'src="([^"]+)" alt="([^"]+)"', page)
    assert len(files) == len(CARD_TYPES)
    assert all((tmp_path / "sheet" / f).is_file() for f, _ in files)


def test_what_does_not_fit_is_told_on_the_sheet(tmp_path):
    # Far too long, and a brand that takes two lines more than ours.
    lantern = Brand.load(templates() / "brand" / "lantern.toml")
    sheet = contact_sheet(
        tmp_path, tags=["long"], sizes=["wide"], brand=lantern, cards=["social_relative_speed"]
    )
    page = sheet.page.read_text("utf-8")
    assert sheet.failed
    assert page.count('class="failed"') == len(sheet.failed)
    assert "does not fit" in sheet.failed[0]
