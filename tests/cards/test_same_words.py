"""The card in a page and the card as a picture say the same words, in every language, and none is lost in either."""

import html
import re
from collections import Counter
from dataclasses import replace

import pytest

from channelmark.cards.art import draw
from channelmark.cards.brand import Brand
from channelmark.cards.catalogue import CARDS, published_card, was_published
from channelmark.cards.contact import one_of_each_type, words_of
from channelmark.cards.html import card_html
from channelmark.cards.images import CardImages, layout_for, payload
from channelmark.cards.links import linked
from channelmark.cards.localized import localize
from channelmark.figures import Source
from channelmark.resources import templates
from tests import made_up

LANGUAGES = ("en", "pl", "bg", "zh-Hans", "rtl")
COMPUTED = Source(kind="computed", data="sample", fingerprint="0" * 64, synthetic=True)


def bare(text: str) -> str:
    """Letters, digits and signs alone: spaces and invisible characters belong to the layout."""
    return re.sub("[\\s\u00a0\u202f\u200b\u2060\u2066-\u2069·]", "", html.unescape(text))


def in_page(card, brand, words) -> str:
    art = draw(card, 928, 460, brand, words, size=37).with_words()
    page = card_html(card, art, brand)
    if card.arrangement != "picture_only":  # the title is for those who listen; on a picture it stands alone
        page = re.sub(r"<h3.*?</h3>", "", page, flags=re.DOTALL)
    else:
        page = re.sub(r'<p class="card-sentence".*?</p>', "", page, flags=re.DOTALL)
    return re.sub(r"<[^>]+>", " ", page)


def in_record(card, brand, words) -> list[str]:
    """Every text that card.typ is given to set."""
    record = payload(card, layout_for("square"), brand, words)
    sentence = [card.title] if card.arrangement == "picture_only" else [s["text"] for s in record["segments"]]
    optional = [record["badge"], record["comparison"], (record["definition"] or {}).get("text")]
    return [*record["hashtags"], *sentence, *filter(None, optional), *record["notes"], record["source"]]


def in_svg(svg: bytes) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg.decode())


def cards_of(tag):
    words = words_of(tag)
    for spec in CARDS.values():
        if not was_published(spec):
            yield localize(made_up.card(spec), words), words
            continue
        neutral = published_card(spec.id)
        own = tuple(
            replace(f, source=COMPUTED, n=1234, period=("2024-01-01", "2024-12-31")) for f in neutral.figures
        )
        computed = replace(neutral, figures=own, published=neutral.figures, reason=None)
        yield from ((localize(c, words), words) for c in (neutral, computed))


@pytest.fixture(scope="module")
def lantern():
    return Brand.load(templates() / "brand" / "lantern.toml")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_page_and_picture_are_given_the_same_words(tag, brand):
    for card, words in cards_of(tag):
        in_html, set_ = bare(in_page(card, brand, words)), in_record(card, brand, words)
        for text in set_:
            assert bare(text) in in_html, (card.id, text)
        said = in_page(card, brand, words).split("card-art")[0]
        # And nothing more: without the words on the art, page and picture have as many letters.
        art = "".join(x.text for x in draw(card, 928, 460, brand, words, size=37).labels)
        assert Counter(bare(said)) == Counter(bare("".join(set_)) + bare(art)), card.id


@pytest.mark.parametrize(
    ("tag", "card_id"), [(LANGUAGES[i % 5], c) for i, c in enumerate(one_of_each_type())]
)
def test_every_word_is_in_the_svg_as_text(tag, card_id, lantern):
    words = words_of(tag)
    card = linked(localize(published_card(card_id), words), lantern, words)
    drawn = in_svg(CardImages(lantern).render(card, words, "square", "svg"))
    found = bare("".join(drawn))
    for text in in_record(card, lantern, words):
        # A text may be broken into lines, never into another order.
        assert bare(text) in found, (text, drawn)


@pytest.mark.slow
@pytest.mark.parametrize("size", ["square", "wide", "story"])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_card_shows_every_word_in_every_size(tag, size, brand):
    images = CardImages(brand)
    # Computed cards say the most; test_images renders the published ones.
    for card, words in list(cards_of(tag))[1::2]:
        found = bare("".join(in_svg(images.render(card, words, size, "svg"))))
        for text in in_record(card, brand, words):
            assert bare(text) in found, (card.id, text)


def test_a_link_is_printed_in_page_and_picture(lantern):
    words = words_of("en")
    card = linked(localize(published_card("portal_csat"), words), lantern, words)
    assert card.link == "https://example.org/lantern/en/customer_portal.html#definition-portal_csat"
    assert card.post.endswith(f"\n\n{card.link}\n")
    page = card_html(card, "", lantern)
    assert f'href="{card.link}"' in page
    assert "Definition and data: example.org/lantern</a>" in page
    assert linked(card, lantern, words) is card
