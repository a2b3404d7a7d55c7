"""Twenty-four types: each has its card, its words, its picture, and says which figures fit it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.cards.amounts import UNKNOWN_CHANGE
from channelmark.cards.art import KINDS, art_of, draw
from channelmark.cards.catalogue import CARD_TYPES, CARDS, PUBLISHED, part_of, published_card
from channelmark.cards.fits import NEEDS, check_fit, fitting, usual_type
from channelmark.cards.localized import dashed, localize
from channelmark.errors import BadCallError, LayoutError
from channelmark.figures import Interval, Scale, Value
from channelmark.locales import language, plain
from channelmark.published import published
from tests import made_up

LANGUAGES = ("en", "pl", "bg", "zh-Hans")


def test_seventeen_printed_and_seven_from_text():
    assert len(CARD_TYPES) == 24 == len(NEEDS)
    assert set(NEEDS) == set(CARD_TYPES) == {c.type for c in CARDS.values()}
    assert {c.type for c in CARDS.values() if c.report == PUBLISHED} == set(CARD_TYPES[17:])


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("kind", CARD_TYPES)
def test_a_type_has_a_name_and_its_picture_a_description(tag, kind):
    words = language(tag)
    assert plain(words.text(f"type-{dashed(kind)}"))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_picture_has_a_description(tag):
    assert all(plain(language(tag).text(f"alt-{name}")) for name in KINDS)


@pytest.mark.parametrize("card_id", CARDS)
def test_every_card_of_ours_fits_its_type(card_id):
    spec = CARDS[card_id]
    check_fit(card_id, spec.type, made_up.card(spec).figures)


@pytest.mark.parametrize("figure", published().values(), ids=lambda f: f.id)
def test_every_published_figure_has_a_type(figure):
    assert usual_type((figure,)) in fitting((figure,))


def test_a_figure_that_does_not_fit_is_told_with_what_would():
    csat = published()["portal_csat"]
    with pytest.raises(BadCallError, match=r"the type duration shows one time.*Types that fit: percent,"):
        check_fit("mine", "duration", (csat,))
    with pytest.raises(BadCallError, match="Did you mean 'percent'"):
        check_fit("mine", "procent", (csat,))
    with pytest.raises(BadCallError, match="No card type shows"):
        usual_type((csat, published()["portal_nps"]))


def test_a_part_of_a_figure_is_a_figure():
    typical = part_of(published()["social_response_time"], "typical")
    # Published as two to four hours.
    assert (typical.kind, typical.only.low, typical.only.high) == ("duration", 7200, 14400)
    assert typical.qualifier["part"] == "typical"


# The seven pictures


def classes(art, name):
    from xml.etree import ElementTree

    return [e for e in ElementTree.fromstring(art.svg).iter() if e.get("class") == name]


def box(e):
    return {k: float(e.get(k)) for k in ("x", "y", "width", "height")}


@given(ratio=st.floats(1.2, 30))
def test_the_area_is_as_many_times_as_large(ratio):
    from channelmark.cards.brand import Brand

    art = draw(multiplier(ratio), 900, 460, Brand.load(), language("en"))
    big, small = (box(e) for e in classes(art, "square"))
    assert big["width"] * big["height"] == pytest.approx(ratio * small["width"] * small["height"], rel=2e-3)
    assert big["y"] + big["height"] == pytest.approx(small["y"] + small["height"], abs=0.01)


def multiplier(ratio):
    from dataclasses import replace

    card = published_card("retention_pays")
    figure = replace(card.figures[0], values=(replace(card.figures[0].only, value=ratio),))
    return localize(replace(card, figures=(figure,)), language("en"))


def test_only_the_first_step_is_drawn_where_nobody_said_of_what(brand, english, figure, card):
    change = figure("ratio", (Value(label="change", value=-0.15, unit=UNKNOWN_CHANGE),))
    steps = [
        box(e) for e in classes(draw(card("change_per_event", change), 900, 400, brand, english), "step")
    ]
    assert len(steps) == 2
    assert steps[1]["height"] == pytest.approx(0.85 * steps[0]["height"])
    relative = figure("ratio", (Value(label="change", value=-0.5, unit="relative"),))
    steps = [
        box(e) for e in classes(draw(card("change_per_event", relative), 900, 400, brand, english), "step")
    ]
    # Halved each time: 400, 200, 100, 50.
    assert [s["height"] for s in steps] == pytest.approx([400, 200, 100, 50])


def test_a_target_band_lies_where_it_belongs(brand, english, figure, card):
    band = figure("percent", (Value(low=0.7, high=0.85, unit="fraction"),))
    actual = figure("percent", 0.6)
    art = draw(card("target_band", band, actual), 900, 250, brand, english)
    track, inner = box(classes(art, "track")[0]), box(classes(art, "band")[0])
    assert inner["width"] == pytest.approx(0.15 * track["width"])
    assert inner["x"] - track["x"] == pytest.approx(0.7 * track["width"])
    mark = float(classes(art, "mark")[0].get("cx"))
    assert mark - track["x"] == pytest.approx(0.6 * track["width"])


def test_bubbles_are_full_to_the_lower_end(brand, english, figure, card):
    from xml.etree import ElementTree

    rate = figure("rate", (Value(low=3, high=5, unit="chat/hour"),))
    art = draw(card("rate_range", rate), 900, 300, brand, english)
    groups = [e for e in ElementTree.fromstring(art.svg).iter() if e.get("data-sure")]
    assert [float(g.get("data-sure")) for g in groups] == [1, 1, 1, 0, 0]
    assert [float(g.get("data-most")) for g in groups] == [1, 1, 1, 1, 1]


def test_paired_bars_are_shares_of_one_whole(brand, english, figure, card):
    wanted, there = (
        figure("percent", 0.77, population="customers"),
        figure("percent", 0.1, population="companies"),
    )
    art = draw(card("expectation_vs_reality", wanted, there), 900, 250, brand, english)
    tracks, bars = ([box(e)["width"] for e in classes(art, n)] for n in ("track", "bar"))
    assert [b / t for b, t in zip(bars, tracks, strict=True)] == pytest.approx([0.77, 0.1], abs=1e-4)


def test_channels_share_one_axis(brand, english, figure, card):
    def time(channel, seconds):
        return figure("duration", seconds, "second", qualifier={"channel": channel})

    art = draw(card("cross_channel", time("social", 6), time("chat", 3)), 900, 300, brand, english)
    # Near each other: bars from zero, the shorter first.
    shorter, longer = (box(e)["width"] for e in classes(art, "bar"))
    assert 2 * shorter == pytest.approx(longer)
    art = draw(card("cross_channel", time("social", 86400), time("chat", 30)), 900, 300, brand, english)
    first, second = (box(e)["x"] for e in classes(art, "bar"))
    assert first < second
    with pytest.raises(LayoutError):
        draw(card("cross_channel", time("social", 86400), time("chat", 30)), 220, 60, brand, english)


def test_the_time_limit_stands_over_the_people(brand, english, figure, card):
    share = figure("percent", (Value(value=0.54, unit="fraction", within=600),))
    local = card("share_under_condition", share)
    assert art_of(local) == "people-if"
    assert [x.text for x in draw(local, 900, 400, brand, english).labels] == ["≤\u00a010\u00a0min"]
    without = draw(card("share_under_condition", figure("percent", 0.54)), 900, 400, brand, english)
    assert without.labels == ()


# Intervals


def whisker(art):
    import re

    starts = re.findall(r"M(-?[\d.]+) ", classes(art, "whisker")[0].get("d"))
    return [float(starts[0]), float(starts[-1])]


def test_the_interval_lies_under_the_coins(brand, english, figure, card):
    money = figure("money", 4.0, "USD", interval=Interval(low=3.5, high=5.0, method="bootstrap"))
    art = draw(card("currency", money), 900, 300, brand, english)
    from xml.etree import ElementTree

    coins = [
        e
        for e in ElementTree.fromstring(art.svg).iter()
        if e.tag.endswith("circle") and e.get("fill") == brand.palette.accent
    ]
    left, r = float(coins[3].get("cx")) - float(coins[3].get("r")), float(coins[3].get("r"))
    # Three coins and a half: the middle of the fourth. Five dollars are more than there are coins: it ends with them.
    assert whisker(art) == pytest.approx([left + r, art.width], abs=0.01)


def test_the_interval_lies_under_the_ramp(brand, english, figure, card):
    ces = figure(
        "score",
        5.0,
        "point",
        scale=Scale(low=1, high=7),
        interval=Interval(low=3.5, high=7, method="bootstrap"),
    )
    # Seven bars over 700: a score of 3.5 is the middle of the fourth.
    assert whisker(draw(card("score_plain", ces), 700, 300, brand, english)) == pytest.approx([350, 700])


def test_the_intervals_of_categories_reach_beyond_their_bars(brand, english, figure, card):
    def part(label, value, low, high):
        return Value(
            label=label, value=value, unit="second", interval=Interval(low=low, high=high, method="bootstrap")
        )

    times = figure("by_category", (part("facebook", 7200, 3600, 14400), part("viber", 3600, 3000, 4000)))
    art = draw(card("by_category", times), 900, 300, brand, english)
    first = box(classes(art, "bar")[0])
    low, high = whisker(art)
    assert (low - first["x"]) / first["width"] == pytest.approx(0.5, abs=1e-4)
    assert (high - first["x"]) / first["width"] == pytest.approx(2.0, abs=1e-4)
