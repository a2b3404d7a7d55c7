"""A card made in a notebook with one call."""

import json

import pytest

import channelmark as cm
from channelmark.cards.localized import localize
from channelmark.cards.model import Card
from channelmark.display import MIME
from channelmark.errors import BadCallError, WordsError
from channelmark.figures import Figure, Source, Value
from channelmark.locales import language
from channelmark.published import published

CSAT = published()["portal_csat"]
LANGUAGES = ("en", "pl", "bg", "zh-Hans")


def unnamed(metric="made_up"):
    return Figure(
        id="reopened",
        metric=metric,
        kind="percent",
        values=(Value(value=0.07, unit="fraction"),),
        statistic="share",
        source=Source(kind="computed", data="mine", fingerprint="ab"),
        n=200,
    )


def test_one_call_and_the_card_is_seen_with_its_post():
    shown = cm.card(CSAT)._repr_mimebundle_()
    assert "data:image/svg+xml" in shown["text/html"]
    assert 'width="540"' in shown["text/html"]
    assert shown["text/plain"].startswith("Customer satisfaction (CSAT) with portal support is 92%.\n")
    record = Card.from_json(json.loads(json.dumps(shown[MIME]))["cards"][0])
    assert (record.type, record.figures) == ("percent", (CSAT,))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_without_a_sentence_it_says_its_name_and_value_in_every_language(tag):
    card = cm.card(published()["social_lead_conversion"]).card
    said = localize(card, language(tag))
    assert "1%" in said.sentence
    assert said.title in said.sentence
    assert [s.text for s in said.segments if s.role == "figure"] == ["1%"]


def test_words_of_its_own_in_some_languages():
    made = cm.card(
        unnamed(),
        id="comes_back",
        words={
            "en": "⟦{ PERCENT($value) }⟧ of tickets come back.",
            "pl": "Wraca ⟦{ PERCENT($value) }⟧ zgłoszeń.",
        },
        titles={"en": "Reopened tickets", "pl": "Ponownie otwarte zgłoszenia"},
        hashtags=["csat"],
    )
    english, polish = made.localized(), made.localized("pl")
    assert (english.sentence, english.title) == ("7% of tickets come back.", "Reopened tickets")
    assert (polish.sentence, polish.title) == ("Wraca 7% zgłoszeń.", "Ponownie otwarte zgłoszenia")
    assert english.post.endswith("\n\n#CSAT\n")
    assert Card.from_json(made.card.to_json()) == made.card
    # In a language nobody wrote it in, English is no translation: the edition stops and says what is missing.
    with pytest.raises(WordsError, match=r"'reopened' has no name in bg\. Give the card words"):
        localize(made.card, language("bg"))


def test_broken_words_are_told_in_the_notebook():
    shown = cm.card(unnamed(), words={"en": "⟦{ PERCENT($valeu) }⟧ of tickets."}, titles={"en": "T"})
    assert "$valeu was not given" in shown._repr_mimebundle_()["text/plain"]
    with pytest.raises(BadCallError, match="titles has pl"):
        cm.card(unnamed(), words={"en": "⟦{ PERCENT($value) }⟧."}, titles={"pl": "T"})


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (cm.own_card, "needs a figure"),
        (lambda: cm.card(CSAT, id="Mine!"), "cannot be called 'Mine!'"),
        (lambda: cm.card(CSAT, type="duration"), "the type duration shows one time"),
        (lambda: cm.card(CSAT, type="persent"), "Did you mean 'percent'"),
    ],
)
def test_a_bad_call_is_told(call, says):
    with pytest.raises(BadCallError, match=says):
        call()


def test_two_figures_make_one_card():
    both = cm.card(
        published()["portal_self_service_used"],
        published()["portal_adoption"],
        id="gap",
        type="expectation_vs_reality",
    )
    assert both.card.type == "expectation_vs_reality"
    said = both.localized().sentence
    assert "77%" in said and "10%" in said


def test_the_files_are_those_of_an_edition(tmp_path):
    paths = cm.card(CSAT).save(tmp_path, sizes=["square", "300x300"], formats=["png", "pdf"])
    assert [p.name for p in paths] == [
        "portal_csat-square.png", "portal_csat-square.pdf",
        "portal_csat-300x300.png", "portal_csat-300x300.pdf", "post.txt", "alt.txt",
    ]  # fmt: skip
    assert (tmp_path / "alt.txt").read_text("utf-8").endswith("Source: LiveAgent.\n")
    with pytest.raises(BadCallError, match="Did you mean 'png'"):
        cm.card(CSAT).save(tmp_path, formats=["pnf"])


def test_a_name_of_its_own_stands_for_the_metrics_in_that_language():
    card = cm.card(CSAT, id="named", names={"pl": "Zadowolenie klientów"})
    assert card.localized("pl").sentence == "Zadowolenie klientów: 92%."
    assert card.localized("pl").title == "Zadowolenie klientów"
    assert "Zadowolenie" not in card.localized("en").sentence
    assert Card.from_json(card.card.to_json()) == card.card
