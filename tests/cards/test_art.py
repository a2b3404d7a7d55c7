import math
import re
from itertools import combinations
from xml.etree import ElementTree

import pytest

from channelmark.cards.amounts import denomination, whole_numbers
from channelmark.cards.art import KINDS, art_of, draw
from channelmark.cards.geometry import Axis, arc, even_times, fills, log_times, pack
from channelmark.errors import LayoutError
from channelmark.figures import Interval, Scale, Value
from channelmark.locales import plain

HOUR, DAY = 3600.0, 86400.0
SVG = "{http://www.w3.org/2000/svg}"


def parsed(art):
    return ElementTree.fromstring(art.svg)


def filled(art):
    """The filled shares of all things that carry one."""
    return [float(e.get("data-fill")) for e in parsed(art).iter() if e.get("data-fill") is not None]


def by_class(art, name):
    return [e for e in parsed(art).iter() if e.get("class") == name]


def turn_of(path, cx, cy):
    """Share of a full turn at which a path ends, clockwise from the top."""
    x, y = (float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", path)[-2:])
    return math.atan2(x - cx, cy - y) / (2 * math.pi) % 1


def texts(art):
    return [label.text for label in art.labels]


# Shares


@pytest.mark.parametrize("share", [0.051, 0.25, 0.5, 0.77, 0.9473])
def test_ring_ends_where_the_share_ends(card, figure, brand, english, share):
    art = draw(card("percent", figure("percent", share)), 400, 400, brand, english)
    path = by_class(art, "filled")[0].get("d")
    assert turn_of(path, 200, 200) == pytest.approx(share, abs=1e-5)
    assert (" 1 1 " in path) == (share > 0.5)  # the large-arc flag


def test_a_full_ring_and_an_interval(card, figure, brand, english):
    whole = figure("percent", 1.0, interval=Interval(low=0.9, high=1.0, method="wilson"))
    art = draw(card("percent", whole), 400, 400, brand, english)
    assert len(re.findall("A", by_class(art, "filled")[0].get("d"))) == 2  # two half circles
    assert turn_of(by_class(art, "whisker")[0].get("d"), 200, 200) == pytest.approx(0, abs=1e-6)


def test_right_to_left_turns_the_ring_round_but_never_the_clock(card, figure, brand, arabic):
    ring = draw(card("percent", figure("percent", 0.25), dir="rtl", lang="ar"), 400, 400, brand, arabic)
    assert turn_of(by_class(ring, "filled")[0].get("d"), 200, 200) == pytest.approx(0.75, abs=1e-5)
    clock = draw(card("duration", figure("duration", 3 * HOUR, "second"), dir="rtl"), 400, 400, brand, arabic)
    assert float(by_class(clock, "filled")[0].get("data-turn")) == 0.25


@pytest.mark.parametrize(
    ("share", "lit"),
    [(0.7, [1] * 7 + [0] * 3), (0.7349, [1] * 7 + [0.349, 0, 0]), (0.06, [0.6] + [0] * 9), (1, [1] * 10)],
)
def test_seven_of_ten_people_are_seven(card, figure, brand, english, share, lit):
    made = card("percent", figure("percent", share), id="social_csat")
    art = draw(made, 928, 200, brand, english)
    assert art.name == "people"
    assert filled(art) == pytest.approx(lit)


def test_a_share_is_drawn_as_people_where_its_card_says_so(card, figure):
    csat = figure("percent", 0.7)
    assert art_of(card("percent", csat, id="portal_csat")) == "ring"
    assert art_of(card("percent", csat, id="social_csat")) == "people"


@pytest.mark.parametrize(
    ("share", "dots", "lit"),
    [
        (0.01, 100, 1),
        (0.05, 100, 5),
        (0.005, 200, 1),
        (0.0231, 100, 2.31),
        (0.006, 100, 0.6),
        (0, 100, 0),
        (4e-4, 1000, 0.4),
    ],
)
def test_small_shares_are_dots(card, figure, brand, english, share, dots, lit):
    art = draw(card("percent", figure("percent", share)), 928, 300, brand, english)
    assert art.name == "dots"
    assert len(filled(art)) == dots
    assert sum(filled(art)) == pytest.approx(lit)


def test_a_bound_leaves_the_ring_open(card, figure, brand, english):
    over = draw(
        card("percent_threshold", figure("percent", 0.77, comparator="over")), 400, 400, brand, english
    )
    line = by_class(over, "bound")[0]
    middle = (
        (float(line.get("x1")) + float(line.get("x2"))) / 2,
        (float(line.get("y1")) + float(line.get("y2"))) / 2,
    )
    assert math.atan2(middle[0] - 200, 200 - middle[1]) / (2 * math.pi) % 1 == pytest.approx(0.77, abs=1e-5)
    assert over.name == "bound"
    under = draw(
        card("percent_threshold", figure("percent", 0.3, comparator="under")), 400, 400, brand, english
    )
    assert by_class(under, "hollow")
    assert not by_class(under, "filled")


@pytest.mark.parametrize(
    "shares", [(0.6, 0.38, 0.02), (0.8, 0.2), (0.5933, 0.3742, 0.0325), (0.98, 0.01, 0.01)]
)
def test_parts_of_a_bar_are_as_long_as_their_shares(card, figure, brand, english, shares):
    split = figure("split", tuple(zip(("desktop", "mobile", "tablet"), shares, strict=False)))
    art = draw(card("split", split), 928, 220, brand, english)
    widths = [float(e.get("width")) for e in parsed(art).iter() if e.get("data-share")]
    assert widths == pytest.approx([s * 928 for s in shares], abs=1e-3)


def test_a_bar_starts_on_the_right_in_arabic(card, figure, brand, arabic):
    split = figure("split", (("desktop", 0.75), ("mobile", 0.25)))
    art = draw(card("split", split, dir="rtl"), 800, 220, brand, arabic)
    first, second = (e for e in parsed(art).iter() if e.get("data-share"))
    assert (float(first.get("x")), float(second.get("x"))) == (200, 0)  # 75% takes 200 to 800
    assert "\u206675%\u2069" in texts(art)  # digits keep their direction


def test_long_names_of_parts_stand_in_a_list_beside_their_colours(card, figure, brand, english):
    names = ("outside of the opening hours", "within the opening hours")
    split = figure("split", tuple(zip(names, (0.2, 0.8), strict=True)))
    art = draw(card("split", split), 760, 300, brand, english)
    assert len(by_class(art, "key")) == 2
    check_labels(art, "long names")
    with pytest.raises(LayoutError, match="names of parts"):
        draw(card("split", split), 300, 300, brand, english)


@pytest.mark.parametrize("height", [180, 420])
def test_bars_fill_to_their_share(card, figure, brand, english, height):
    shares = [
        Value(label=f"w{t}", value=s, unit="fraction", within=t * HOUR)
        for t, s in ((1, 0.1), (24, 0.6), (48, 0.9))
    ]
    art = draw(card("cumulative", figure("cumulative", shares)), 928, height, brand, english)
    side = "height" if height > 300 else "width"
    tracks, fills_ = by_class(art, "track"), by_class(art, "fill")
    ratios = [float(f.get(side)) / float(t.get(side)) for f, t in zip(fills_, tracks, strict=True)]
    assert ratios == pytest.approx([0.1, 0.6, 0.9], abs=1e-4)
    assert {"10%", "60%", "90%"} < set(texts(art))


# Times


@pytest.mark.parametrize(
    ("seconds", "name", "turn"),
    [
        (45, "stopwatch", 0.75),
        (600, "clock", 1 / 6),
        (6 * HOUR, "clock", 0.5),
        (22431.7, "clock", 22431.7 / 43200),
        (0, "stopwatch", 0),
    ],
)
def test_a_time_is_a_slice_of_a_dial(card, figure, brand, english, seconds, name, turn):
    art = draw(card("duration", figure("duration", seconds, "second")), 400, 400, brand, english)
    assert art.name == name
    slices = by_class(art, "filled")
    assert (float(slices[0].get("data-turn")) if slices else 0) == pytest.approx(turn)


@pytest.mark.parametrize(
    ("hours", "tiles"), [(24, [1]), (48, [1, 1]), (36, [1, 0.5]), (200, [1] * 8 + [1 / 3])]
)
def test_long_times_are_day_tiles(card, figure, brand, english, hours, tiles):
    art = draw(card("duration", figure("duration", hours * HOUR, "second")), 928, 300, brand, english)
    assert filled(art) == pytest.approx(tiles)


def test_a_range_is_a_band_on_an_axis_from_zero(card, figure, brand, english):
    span = [Value(low=2 * DAY, high=3 * DAY, unit="second", shown="day")]
    art = draw(card("range", figure("range", span)), 928, 300, brand, english)
    band = by_class(art, "band")[0]
    track = by_class(art, "track")[0]
    start, width = float(band.get("x")), float(band.get("width"))
    # Two days from zero and one day long: the start lies twice the length away from zero.
    assert start - float(track.get("x")) == pytest.approx(2 * width, abs=0.01)


def test_fast_typical_and_slow_lie_on_a_logarithmic_axis(card, figure, brand, english):
    parts = [
        Value(label="fastest", value=900, unit="second"),
        Value(label="typical", low=7200, high=14400, unit="second"),
        Value(label="slowest", value=259200, unit="second"),
    ]
    art = draw(card("triple", figure("triple", parts)), 928, 300, brand, english)
    first, last = (float(m.get("cx")) for m in by_class(art, "mark"))
    band = by_class(art, "band")[0]
    whole = math.log(259200 / 900)
    assert (float(band.get("x")) - first) / (last - first) == pytest.approx(math.log(8) / whole, abs=1e-4)
    assert float(band.get("width")) / (last - first) == pytest.approx(math.log(2) / whole, abs=1e-4)


def test_two_times_share_a_line(card, figure, brand, english):
    one, two = figure("duration", 24 * HOUR, "second"), figure("duration", 48 * HOUR, "second")
    art = draw(card("duration_pair", one, two), 928, 240, brand, english)
    track = by_class(art, "track")[0]
    start, end = float(track.get("x")), float(track.get("x")) + float(track.get("width"))
    marks = [float(m.get("cx")) for m in by_class(art, "mark")]
    assert marks == pytest.approx([(start + end) / 2, end], abs=0.01)


def test_axes():
    axis, ticks = log_times(900, 259200, 0, 100)
    assert (axis.low, axis.high) == (900, 259200)
    assert ticks[0] == 900
    assert axis.at(900) == 0
    assert even_times(3 * DAY, 0, 100)[1] == (0, DAY, 2 * DAY, 3 * DAY, 4 * DAY)
    assert Axis(-100, 100, 0, 200).at(45) == 145


# Amounts


@pytest.mark.parametrize(("amount", "coins"), [(5, [1] * 5), (3.25, [1, 1, 1, 0.25]), (0.4, [0.4])])
def test_coins_add_up_to_the_money(card, figure, brand, english, amount, coins):
    art = draw(card("currency", figure("money", amount, "USD")), 928, 200, brand, english)
    assert filled(art) == pytest.approx(coins)


def test_large_amounts_use_larger_coins():
    assert [denomination(a, 20) for a in (20, 21, 100, 101, 480)] == [1, 5, 5, 10, 50]


@pytest.mark.parametrize(("kind", "type_"), [("count", "count"), ("rate", "rate")])
def test_as_many_things_as_are_counted(card, figure, brand, english, kind, type_):
    art = draw(card(type_, figure(kind, 10.3, "ticket/day")), 500, 500, brand, english)
    assert sum(filled(art)) == pytest.approx(10.3)


def test_many_letters_stand_for_five_each_and_say_so(card, figure, brand, english):
    art = draw(card("rate", figure("rate", 120, "ticket/day")), 500, 500, brand, english)
    assert sum(filled(art)) * 5 == 120
    assert "× 5" in texts(art)


@pytest.mark.parametrize(
    ("mean", "pair"),
    [(0.25, (4, 1)), (0.31, (13, 4)), (1.0, (1, 1)), (1.5, (2, 3)), (0.0, (10, 0)), (0.33, (3, 1))],
)
def test_a_mean_is_whole_arrows_on_whole_tickets(mean, pair):
    assert whole_numbers(mean) == pair


def test_a_quarter_of_a_transfer_is_one_arrow_on_four_tickets(card, figure, brand, english):
    art = draw(card("mean_per_item", figure("mean", 0.25, "transfer/ticket")), 928, 200, brand, english)
    assert filled(art) == [1, 0, 0, 0]
    assert len(by_class(art, "arrow")) == 1


@pytest.mark.parametrize("score", [-100, -37.4, 0, 45, 100])
def test_a_signed_score_is_measured_from_zero(card, figure, brand, english, score):
    scale = Scale(low=-100, high=100)
    art = draw(card("score_signed", figure("score", score, "point", scale=scale)), 1000, 200, brand, english)
    bar, track = by_class(art, "fill")[0], by_class(art, "track")[0]
    point = float(track.get("width")) / 200
    assert float(bar.get("width")) == pytest.approx(abs(score) * point, abs=1e-3)
    assert float(bar.get("x")) == pytest.approx(min(500, 500 + score * point), abs=1e-3)
    assert {"−100", "0", "+100"} == set(texts(art))


def test_a_score_fills_its_scale_towards_the_better_end(card, figure, brand, english):
    up = figure("score", 5.5, "point", scale=Scale(low=1, high=7))
    steps = by_class_heights(draw(card("score_plain", up), 600, 300, brand, english))
    assert steps == sorted(steps)
    art = draw(card("score_plain", up), 600, 300, brand, english)
    assert filled(art) == pytest.approx([1, 1, 1, 1, 1, 0.5, 0])  # 5.5 of the seven points of the scale
    assert {"1", "7"} == set(texts(art))
    down = figure("score", 2, "point", scale=Scale(low=1, high=7, higher_is_better=False))
    falling = by_class_heights(draw(card("score_plain", down), 600, 300, brand, english))
    assert falling == sorted(falling, reverse=True)


def by_class_heights(art):
    return [
        float(g.find(f"{SVG}rect").get("height")) for g in parsed(art).iter(f"{SVG}g") if g.get("data-fill")
    ]


def test_without_a_scale_type_stands_alone(card, figure, brand, english):
    art = draw(card("score_plain", figure("score", 10, "point", scale=Scale())), 600, 300, brand, english)
    assert (art.name, art.svg, art.labels) == ("none", "", ())
    assert art.description == "It is 7 of 10. A picture."


def test_bars_are_sorted_and_what_is_left_over_is_counted(card, figure, brand, english):
    shares = [(f"net{i}", s) for i, s in enumerate((0.02, 0.4, 0.05, 0.2, 0.1, 0.08, 0.07, 0.06, 0.02))]
    art = draw(card("image", figure("split", shares)), 928, 400, brand, english)
    lengths = [float(b.get("width")) for b in by_class(art, "bar")]
    # Six bars, then 0.05 + 0.02 + 0.02 = 9% as one; each bar is its share of the longest.
    assert [w / lengths[0] * 0.4 for w in lengths] == pytest.approx(
        [0.4, 0.2, 0.1, 0.08, 0.07, 0.06, 0.09], abs=1e-4
    )
    assert {"+ 3", "9%"} < set(texts(art))


def test_left_over_times_are_a_span_not_a_sum(card, figure, brand, english):
    times = [(f"net{i}", i * HOUR) for i in range(1, 10)]
    art = draw(card("by_category", figure("by_category", times, "second")), 928, 400, brand, english)
    rest = by_class(art, "bar")[-1]
    longest = by_class(art, "bar")[0]
    assert float(rest.get("width")) / float(longest.get("width")) == pytest.approx(
        2 / 9, abs=1e-4
    )  # 1 h to 3 h of 9 h
    assert any("1–3" in t for t in texts(art))


def test_twice_as_fast_is_half_as_long(card, figure, brand, english):
    ratio = figure("ratio", (("portal", 2.0), ("chat_or_phone", 0.5)), "times")
    art = draw(card("comparison", ratio, id="social_relative_speed"), 928, 260, brand, english)
    lengths = [float(b.get("width")) for b in by_class(art, "bar")]
    assert [w / lengths[1] for w in lengths] == pytest.approx([2, 1, 0.5], abs=1e-3)


def test_a_suppressed_figure_has_no_picture(card, figure):
    hidden = figure("percent", [Value(unit="fraction", suppressed=True)], suppressed=True)
    assert art_of(card("percent", hidden)) == "none"


# Every kind


def awkward(figure):
    """Figures with values that are hard to draw, by card type."""
    f = figure
    networks = ("facebook", "twitter", "instagram", "viber")
    slow = [
        Value(label=n, value=v, unit="second")
        for n, v in (("fastest", 1.2), ("typical", 5400.0), ("slowest", 2.6e6))
    ]
    near = [
        Value(label=n, value=v, unit="second")
        for n, v in (("fastest", 3500.0), ("typical", 3600.0), ("slowest", 3700.0))
    ]
    steps = [
        Value(label=n, value=v, unit="fraction", within=t)
        for n, v, t in (("a", 0.001, 60), ("b", 0.9999, 259200))
    ]
    scale = Scale(low=-100, high=100)
    return [
        *[("percent", f("percent", s)) for s in (0, 0.006, 0.0231, 0.9473, 1)],
        *[
            ("percent_threshold", f("percent", s, comparator=c))
            for s, c in ((0.01, "under"), (0.77, "over"), (0.99, "over"))
        ],
        ("split", f("split", (("desktop", 0.9998), ("mobile", 0.0001), ("tablet", 0.0001)))),
        ("split", f("split", (("after_hours", 0.0), ("business_hours", 1.0)))),
        ("cumulative", f("cumulative", steps)),
        *[("duration", f("duration", s, "second")) for s in (0, 59.4, 22431.7, 200 * HOUR, 90 * DAY)],
        ("by_category", f("by_category", [(n, 100.0 * 60**i) for i, n in enumerate(networks)], "second")),
        ("range", f("range", [Value(low=60, high=9e5, unit="second")])),
        ("triple", f("triple", slow)),
        ("triple", f("triple", near)),
        *[("score_signed", f("score", s, "point", scale=scale)) for s in (-100, 0, 100)],
        ("score_plain", f("score", 1, "point", scale=Scale(low=1, high=7))),
        *[("currency", f("money", m, "USD")) for m in (0.03, 5, 4321.5)],
        *[("count", f("count", n, "ticket")) for n in (0, 1, 137.5, 54321)],
        *[("rate", f("rate", n, "ticket/day")) for n in (0.2, 10.3, 1234)],
        *[("mean_per_item", f("mean", n, "transfer/ticket")) for n in (0, 0.31, 2.75)],
        ("comparison", f("ratio", (("portal", 11.7), ("chat_or_phone", 0.03)), "times")),
        ("image", f("split", (("facebook", 0.97), ("twitter", 0.02), ("viber", 0.01)))),
    ]


def test_labels_stay_inside_and_apart(card, figure, brand, english, arabic):
    for language in (english, arabic):
        for kind, one in awkward(figure):
            made = card(kind, one, dir=language.dir, lang=language.tag)
            shape = KINDS[art_of(made)].shape
            for width, height in ((360, 360),) if shape == "square" else ((928, 190), (928, 420), (480, 300)):
                art = draw(made, width, height, brand, language, size=30)
                check_labels(art, f"{kind} {one.values} {language.tag} {width}×{height}")


def check_labels(art, what):
    for label in art.labels:
        assert -1 <= label.left <= label.right <= art.width + 1, (what, label)
        assert label.y - label.size * 0.36 >= -1, (what, label)
        assert label.y + label.size * 0.36 <= art.height + 1, (what, label)
    for a, b in combinations(art.labels, 2):
        apart = a.right <= b.left + 1 or b.right <= a.left + 1
        above = abs(a.y - b.y) >= 0.36 * (a.size + b.size)
        assert apart or above, (what, a.text, b.text)


def test_every_picture_is_described(english):
    for name in (*KINDS, "none"):
        assert plain(english.text(f"alt-{name}")).endswith(".")


def test_pictures_for_pages_use_variables_and_real_text(card, figure, brand, english):
    split = figure("split", (("desktop", 0.75), ("mobile", 0.25)))
    svg = draw(card("split", split), 640, 200, brand, english, css=True).with_words()
    root = ElementTree.fromstring(svg)
    assert "75%" in [t.text for t in root.iter(f"{SVG}text")]
    assert "var(--card-accent)" in svg
    assert "#D03A12" not in svg


# Geometry


def test_things_come_out_large_and_fill_the_row():
    assert (pack(10, 0.6, 928, 160).columns, pack(100, 1.0, 928, 240, tidy=9).columns) == (10, 20)
    grid = pack(7, 1.5, 400, 300)
    assert grid.across <= 400 + 1e-9
    assert grid.down <= 300 + 1e-9


def test_small_pieces():
    assert fills(2.3, 4) == (1, 1, 0.3, 0)
    assert arc(0, 0, 1, 0.2, 0.2) == ""
