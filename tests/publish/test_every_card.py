"""Every card of both reports in every language, published and computed: what the source pages got wrong cannot happen."""

import re
from dataclasses import replace

import pytest

from channelmark.benchmarks import REPORT_FIGURES
from channelmark.cards.amounts import UNKNOWN_CHANGE
from channelmark.cards.catalogue import CARD_TYPES, CARDS, PUBLISHED, published_card, was_published
from channelmark.cards.fits import check_fit
from channelmark.cards.localized import figure_text, localize
from channelmark.cards.model import Card
from channelmark.figures import Source
from channelmark.locales import arguments, language, languages, plain
from channelmark.published import published
from tests import made_up

LANGUAGES = ("ar", "bg", "en", "pl", "zh-Hans")
ARRANGEMENTS = {
    "figure_text",
    "text_figure",
    "text_figure_text",
    "figure_text_repeated",
    "text_figure_repeated",
    "text_only",
    "picture_only",
}
PRINTED = [c for c in CARDS.values() if was_published(c)]
OWN = [c for c in CARDS.values() if not was_published(c)]
"""Cards that nobody published figures for: they are there only where data are."""
RAW = re.compile(r"[⟦⟧\ue000-\ue002{}$<>]|None|_|duration-| {2}")
COMPUTED = Source(kind="computed", data="sample", fingerprint="0", synthetic=True)


def card(spec, computed=False):
    figures = published_card(spec.id).figures
    if not computed:
        return Card(
            id=spec.id,
            report=spec.report,
            type=spec.type,
            figures=figures,
            hashtags=spec.hashtags,
            message=spec.words,
        )
    own = tuple(replace(f, source=COMPUTED, n=1234, disputed=()) for f in figures)
    return Card(
        id=spec.id,
        report=spec.report,
        type=spec.type,
        figures=own,
        published=figures,
        hashtags=spec.hashtags,
        message=spec.words,
    )


def bare(line):
    """A line without what may hold such signs: amounts of money, and Arabic hashtags, whose words _ joins."""
    return re.sub(r"#\S+", "", line).replace(" $", "").replace("$", "")


@pytest.fixture(scope="module", params=LANGUAGES)
def words(request):
    return language(request.param)


def test_four_languages_are_complete():
    assert set(languages()) >= set(LANGUAGES)


def test_thirty_six_cards_of_seventeen_types_and_seven_types_more():
    printed = [c for c in CARDS.values() if c.report in ("customer_portal", "social_media")]
    # The sources printed 37: one showed its satisfaction twice.
    assert len(printed) == 36
    assert {c.type for c in printed} == set(CARD_TYPES[:17])
    assert {c.type for c in CARDS.values() if c.report == PUBLISHED} == set(CARD_TYPES[17:])
    assert len(CARD_TYPES) == 24


def test_the_seven_arrangements_all_occur():
    english = language("en")
    assert {localize(card(s), english).arrangement for s in PRINTED} == ARRANGEMENTS


@pytest.mark.parametrize("spec", PRINTED, ids=lambda s: s.id)
class TestCard:
    def test_every_value_stands_in_its_sentence(self, spec, words):
        one = localize(card(spec), words)
        text = re.sub(r"\s", "", one.sentence)
        for figure in one.figures:
            for value in figure.values:
                shown = re.sub(r"\s", "", words.factor(value.value)) if figure.kind == "ratio" else None
                if value.unit == UNKNOWN_CHANGE:  # the sentence says its direction
                    shown = words.percent(abs(value.value))
                digits = (
                    shown
                    or re.match(r"\D*([\d.,]+)", words.value(value, scale=figure.scale, comparator="eq"))[1]
                )
                assert digits in text, (digits, one.sentence)

    def test_nothing_raw_shows(self, spec, words):
        for computed in (False, True):
            one = localize(card(spec, computed), words)
            lines = (one.sentence, one.title, one.note, one.source, one.comparison or "", one.alt, one.post)
            for line in lines:
                assert not RAW.search(bare(line)), line

    def test_hashtags_are_one_word_each(self, spec, words):
        for tag in localize(card(spec), words).hashtags:
            assert re.fullmatch(r"#\w+", tag), tag

    def test_a_figure_never_parts_from_its_unit(self, spec, words):
        for segment in localize(card(spec), words).segments:
            assert not re.search(r"\d [^\W\d]", segment.text), segment.text

    def test_who_says_so_and_from_how_many(self, spec, words):
        theirs = localize(card(spec), words)
        source = theirs.figures[0].source
        publisher = source.publisher or source.quoted_by
        assert publisher in theirs.source
        ours = localize(card(spec, computed=True), words)
        assert ours.badge == plain(words.text("badge-sample"))
        assert publisher in ours.comparison
        assert re.search(r"1[,\u00a0\u202f ]?234", ours.note)

    def test_the_post_and_the_alt_text_are_whole(self, spec, words):
        one = localize(card(spec), words)
        assert one.alt.startswith(one.sentence)
        assert one.sentence in one.post
        assert one.source in one.post
        assert all(tag in one.post for tag in one.hashtags)
        assert one.sentence[-1] in ".。"

    def test_computed_medians_do_not_read_as_means(self, spec, words):
        figure = card(spec).figures[0]
        if figure.statistic != "mean" or figure.kind not in ("duration", "by_category"):
            return
        both = []
        for f in (figure, replace(figure, statistic="median")):
            pair = [f, *(replace(o, statistic=f.statistic) for o in card(spec).figures[1:])]
            both.append(localize(replace(card(spec), figures=tuple(pair)), words).sentence)
        assert both[0] != both[1]


def test_cards_that_only_data_give_say_every_value(words):
    for spec in OWN:
        one = localize(made_up.card(spec), words)
        text = re.sub(r"\s", "", one.sentence)
        for figure in one.figures:
            for value in figure.values[:1] if figure.kind == "by_category" else figure.values:
                assert shown(figure, value, words) in text, (spec.id, one.sentence)


def shown(figure, value, words):
    """The digits by which a value is known in a sentence."""
    if figure.kind == "ratio":
        return re.sub(r"\s", "", words.factor(value.value))
    if figure.kind == "change":
        return re.search(r"[\d.,]+", words.value(value))[0]
    return re.match(r"\D*([\d.,]+)", words.value(value, scale=figure.scale, comparator="eq"))[1]


def test_cards_that_only_data_give_are_whole(words):
    for spec in OWN:
        neutral = made_up.card(spec)
        one = localize(neutral, words)
        for line in (one.sentence, one.title, one.note, one.source, one.alt, one.post):
            assert not RAW.search(bare(line)), (spec.id, line)
        assert one.alt.startswith(one.sentence)
        assert one.sentence[-1] in ".。", (spec.id, one.sentence)
        assert all(re.fullmatch(r"#\w+", tag) for tag in one.hashtags)
        assert one.badge == plain(words.text("badge-sample"))
        check_fit(spec.id, spec.type, neutral.figures)


def test_the_sign_of_a_score_is_never_lost(words):
    assert "+45" in localize(card(CARDS["portal_nps"]), words).sentence
    assert "+20" in localize(card(CARDS["social_nps"]), words).sentence


def test_a_comparator_changes_the_sentence(words):
    for spec in PRINTED:
        one = card(spec)
        if len(one.figures) == 1 and one.figures[0].comparator in ("about", "under", "over"):
            plainly = replace(one, figures=(replace(one.figures[0], comparator="eq"),))
            assert localize(one, words).sentence != localize(plainly, words).sentence, spec.id


def test_polish_cases():
    polish = language("pl")
    text = localize(card(CARDS["portal_answered_within"]), polish).sentence.replace("\u00a0", " ")
    assert "w ciągu 1 godziny" in text
    assert "24 godzin" in text
    assert "24 godziny" not in text


def test_prose_and_cards_show_the_same_text_of_a_figure(words):
    """The number is written once: the paragraph's marked run and the card's agree on its digits."""
    for figure_id in ("portal_csat", "portal_cost_per_contact", "social_csat", "social_handle_time"):
        figure = published()[figure_id]
        in_card = localize(card(CARDS[figure_id]), words).sentence
        assert re.match(r"[\d.,]+", figure_text(figure, words).lstrip("$"))[0] in in_card


def test_every_paragraph_uses_figures_of_its_own_report_only():
    english = language("en")
    for report, prefix in {"customer_portal": "prose-portal-", "social_media": "prose-social-"}.items():
        specs = REPORT_FIGURES[report]
        given = {k: v for s in specs for k, v in arguments(published()[s.id], s.id).items()}
        paragraphs = [m for m in english.messages() if m.startswith(prefix)]
        assert 6 <= len(paragraphs) <= 8
        for m in paragraphs:
            assert english.text(m, **given)
