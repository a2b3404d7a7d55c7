"""Every kind of chart: shapes as long as their values, sentences worked by hand in each language, nothing hidden."""

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from channelmark.cards.brand import Brand
from channelmark.charts import KINDS, figure_chart
from channelmark.charts.asked import ChartError, moment, series_of
from channelmark.charts.axes import calendar, named_times
from channelmark.charts.fonts import static_fonts
from channelmark.charts.lines import names
from channelmark.charts.sheet import Scale, Setting, fitting
from channelmark.charts.views import chart_palette
from channelmark.figures import Figure, Interval, Source, Value
from channelmark.locales import language

COMPUTED = Source(kind="computed", data="d", fingerprint="0")
LANGUAGES = ("en", "pl", "bg", "zh-Hans", "ar")
LOOK = chart_palette(Brand.load())


@pytest.fixture(scope="module")
def cache(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("fonts")


def parts(values, by="agent", unit="fraction", metric="csat", spread=0.0, **more):
    """A figure from {label: value}; None is too few cases. `spread` is half an interval."""
    made = tuple(
        Value(
            label=label,
            value=x,
            unit=unit,
            n=3 if x is None else 40,
            suppressed=x is None,
            interval=Interval(low=x - spread, high=x + spread, method="wilson") if spread and x else None,
        )
        for label, x in values.items()
    )
    given = {"id": "f", "kind": "by_category", "statistic": "share", **more}
    return Figure(metric=metric, values=made, source=COMPUTED, qualifier={"by": by}, **given)


def drawn(kind, *figures, tag="en", cache):
    return figure_chart(kind, figures, "T", language(tag), cache, LOOK)


def clear(text):
    """Text with plain spaces and without the marks that hold a direction."""
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", re.sub("[\u00a0\u202f]", " ", text))


def boxes(svg, gid):
    """(left, right, top, bottom) of every shape whose id begins so, in the order drawn."""
    found = []
    for name, body in re.findall(rf'<g id="({gid}[^"]*)">\s*<path d="([^"]+)"', svg):
        points = [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", body)]
        xs, ys = zip(*points, strict=True)
        found.append((name, (min(xs), max(xs), min(ys), max(ys))))
    return dict(found)


def widths(svg, gid):
    return {name: right - left for name, (left, right, _, _) in boxes(svg, gid).items()}


# Bars


def test_bars_are_as_long_as_their_values_and_begin_together(cache):
    made = boxes(drawn("bars", parts({"A": 0.4, "B": 0.8}), cache=cache).svg, "bar-")
    (a0, a1, a_top, _), (b0, b1, b_top, _) = made["bar-A"], made["bar-B"]
    assert a0 == b0
    assert (a1 - a0) / (b1 - b0) == pytest.approx(0.5, abs=0.01)
    assert b_top < a_top, "the longest comes first"


def test_changes_lie_on_both_sides_of_zero(cache):
    made = boxes(
        drawn("bars", parts({"A": 0.2, "B": -0.1}, unit="relative", statistic="relative"), cache=cache).svg,
        "bar-",
    )
    (up_from, up_to, _, _), (down_to, down_from, _, _) = made["bar-A"], made["bar-B"]
    assert up_from == down_from
    assert (up_to - up_from) / (down_from - down_to) == pytest.approx(2, abs=0.03)


def test_right_to_left_bars_grow_to_the_left(cache):
    made = boxes(drawn("bars", parts({"A": 0.4, "B": 0.8}), tag="ar", cache=cache).svg, "bar-")
    assert made["bar-A"][1] == made["bar-B"][1]
    assert made["bar-B"][0] < made["bar-A"][0]


def test_a_part_with_too_few_cases_is_said_and_has_no_bar(cache):
    chart = drawn("bars", parts({"A": 0.4, "B": None, "C": 0.8}), cache=cache)
    assert set(boxes(chart.svg, "bar-")) == {"bar-A", "bar-C"}
    assert chart.caption == "Highest: C, 80%. Lowest: A, 40%. Too few cases: B."
    assert [(r.cells[0], r.muted) for r in chart.table.rows] == [("C", False), ("A", False), ("B", True)]


def test_a_part_a_hundred_times_as_large_leaves_the_others_their_share(cache):
    made = widths(drawn("bars", parts({"A": 5000.0, "B": 50.0}, unit="ticket"), cache=cache).svg, "bar-")
    assert made["bar-A"] / made["bar-B"] == pytest.approx(100, rel=0.02)


def test_of_thirty_parts_both_ends_are_drawn_and_all_are_in_the_table(cache):
    many = {f"A{i:02d}": float(i) for i in range(1, 31)}
    chart = drawn("bars", parts(many, unit="ticket"), cache=cache)
    shown = set(boxes(chart.svg, "bar-"))
    assert shown == {f"bar-A{i:02d}" for i in (*range(1, 10), *range(22, 31))}
    assert len(chart.table.rows) == 30


@pytest.mark.parametrize("kind", ["bars", "dots", "line", "columns", "stacked", "band", "strip"])
@pytest.mark.parametrize("values", [{"2025-10": 0.4}, {"2025-10": 0.4, "2025-11": None}])
def test_fewer_than_two_parts_make_no_chart(kind, values, cache):
    assert drawn(kind, parts(values, by="month"), cache=cache) is None


def test_parts_in_different_units_share_no_axis(cache):
    figure = Figure(
        id="f",
        metric="csat",
        kind="by_category",
        statistic="relative",
        source=COMPUTED,
        values=(
            Value(label="A", value=0.1, unit="relative"),
            Value(label="B", value=2, unit="percentage point"),
        ),
    )
    assert drawn("bars", figure, cache=cache) is None


# Dots, band, strip


def test_equal_factors_are_equal_distances_on_the_axis_of_times(cache):
    made = boxes(
        drawn("dots", parts({"A": 60.0, "B": 600.0, "C": 6000.0}, unit="second"), cache=cache).svg, "dot-"
    )
    middle = {k: (left + right) / 2 for k, (left, right, _, _) in made.items()}
    first, second = middle["dot-B"] - middle["dot-A"], middle["dot-C"] - middle["dot-B"]
    assert first == pytest.approx(second, rel=0.01)


def test_an_interval_reaches_from_end_to_end(cache):
    chart = drawn("dots", parts({"A": 0.4, "B": 0.8}, spread=0.1), cache=cache)
    dots, spans = boxes(chart.svg, "dot-"), boxes(chart.svg, "interval-")
    a, b = ((dots[f"dot-{x}"][0] + dots[f"dot-{x}"][1]) / 2 for x in "AB")
    tenth = (b - a) / 4
    assert spans["interval-A"][:2] == pytest.approx((a - tenth, a + tenth), abs=1)


def utilization(**values):
    return parts(values, metric="agent_utilization_rate")


def target(low, high):
    return Figure(
        id="t",
        metric="agent_utilization_rate",
        kind="percent",
        statistic="target",
        source=COMPUTED,
        values=(Value(low=low, high=high, unit="fraction"),),
    )


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en", "Within the target of 70–85%: 2 of 3. Below it: C 69%."),
        ("pl", "W przedziale docelowym 70–85%: 2 z 3. Poniżej: C 69%."),
        ("bg", "В целевия диапазон 70 – 85%: 2 от 3. Под него: C 69%."),
        ("zh-Hans", "3项中有2项处于目标区间70%-85%以内。低于区间：C 69%。"),
    ],
)
def test_a_band_says_how_many_lie_in_it_and_which_miss_it(tag, said, cache):
    chart = drawn("band", utilization(A=0.7, B=0.85, C=0.69), target(0.7, 0.85), tag=tag, cache=cache)
    assert clear(chart.caption) == said


def test_what_is_written_as_the_end_of_a_target_does_not_miss_it(cache):
    chart = drawn("band", utilization(A=0.6976, B=0.8, C=0.65), target(0.7, 0.85), cache=cache)
    assert clear(chart.caption) == "Within the target of 70–85%: 2 of 3. Below it: C 65%."
    fills = dict(re.findall(r'<g id="(dot-\w)">.*?fill: (#[0-9a-f]+)', chart.svg, flags=re.DOTALL))
    assert [k for k, v in fills.items() if v == LOOK.accent.lower()] == ["dot-C"]


def test_a_value_at_the_foot_of_the_axis_is_named_above_it(cache):
    svg = drawn("line", weekly(10.0, 0.0, 15.0, 20.0), cache=cache).svg
    dot = boxes(svg, "told-")["told-2025-10-13"]
    words = next(iter(boxes(svg[svg.index("told-2025-10-13") :], "text_").values()))
    assert words[3] < dot[2], "the word ends above the dot, whose middle lies on the axis"


def test_of_many_that_miss_a_target_only_the_numbers_are_said(cache):
    values = {"A": 0.8} | {f"B{i}": 0.5 for i in range(4)} | {f"C{i}": 0.9 for i in range(3)}
    chart = drawn("band", utilization(**values), target(0.7, 0.85), cache=cache)
    assert clear(chart.caption) == "Within the target of 70–85%: 1; below it: 4; above it: 3."


def test_the_band_lies_between_its_ends(cache):
    svg = drawn("band", utilization(A=0.7, B=0.85, C=0.6), target(0.7, 0.85), cache=cache).svg
    (low, high, _, _) = boxes(svg, "band")["band"]
    dots = {k: (left + right) / 2 for k, (left, right, _, _) in boxes(svg, "dot-").items()}
    assert (low, high) == pytest.approx((dots["dot-A"], dots["dot-B"]), abs=0.5)
    assert dots["dot-C"] < low


def among(own, metric="csat"):
    values = {"p10": 0.5, "p25": 0.6, "median": 0.7, "p75": 0.8, "p90": 0.9, "own": own}
    return parts(values, by="", metric=metric, statistic="companies", id="s")


@pytest.mark.parametrize(
    ("own", "place"),
    [
        (0.79, "in the middle half of companies"),
        (0.81, "in the best quarter of companies"),
        (0.59, "in the weakest quarter of companies"),
    ],
)
def test_a_strip_says_where_the_own_company_lies(own, place, cache):
    chart = drawn("strip", among(own), cache=cache)
    shown = f"{round(own * 100)}%"
    assert chart.caption.startswith(
        f"Customer satisfaction (CSAT): own company {shown}, median 70%: {place}."
    )


def test_the_columns_of_a_strips_table_have_capitals_as_all_headings(cache):
    heads = drawn("strip", among(0.7), cache=cache).table.columns
    assert [h for h in heads if h[:1].islower()] == []


def test_many_strips_are_told_by_their_quarters(cache):
    several = [
        replace(among(own, m), id=m)
        for m, own in (("csat", 0.81), ("ces", 0.7), ("nps", 0.59), ("csat", 0.9))
    ]
    said = drawn("strip", *several, cache=cache).caption
    assert said.startswith("In the best quarter of companies: Customer satisfaction (CSAT) and ")
    assert "In the weakest quarter of companies: Net Promoter Score (NPS)." in said


@pytest.mark.parametrize(("tag", "height"), [("en", 2 * 84), ("bg", 2 * (84 + 18))])
def test_words_beside_the_name_of_a_strip_get_a_line_where_a_phone_has_no_room(tag, height, cache):
    chart = drawn("strip", *(replace(among(0.7, m), id=m) for m in ("csat", "nps")), tag=tag, cache=cache)
    assert f'viewBox="0 0 360 {height}' in chart.narrow


def test_a_strip_is_drawn_from_tenth_to_tenth(cache):
    svg = drawn("strip", among(0.7), cache=cache).svg
    line, box = boxes(svg, "deciles-s")["deciles-s"], boxes(svg, "quartiles-s")["quartiles-s"]
    assert (box[1] - box[0]) / (line[1] - line[0]) == pytest.approx(0.5, abs=0.01)
    own, median = boxes(svg, "own-s")["own-s"], boxes(svg, "median-s")["median-s"]
    assert (own[0] + own[1]) / 2 == pytest.approx(median[0], abs=0.5)


# Lines


WEEKS = ("2025-10-06", "2025-10-13", "2025-10-20", "2025-10-27")


def weekly(*values, **more):
    return parts(
        dict(zip(WEEKS, values, strict=True)), by="week", unit="ticket", metric="tickets_resolved", **more
    )


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en", "Rose from 10 (Oct 6, 2025) to 20 (Oct 27, 2025). Highest: 30 (Oct 13, 2025)."),
        ("pl", "Wzrost z 10 (6 paź 2025) do 20 (27 paź 2025). Najwyższa wartość: 30 (13 paź 2025)."),
        (
            "bg",
            "Увеличение от 10 (6.10.2025 г.) до 20 (27.10.2025 г.). Най-висока стойност: 30 (13.10.2025 г.).",
        ),
        ("zh-Hans", "从10（2025年10月6日）升至20（2025年10月27日）。最高：30（2025年10月13日）。"),
    ],
)
def test_a_line_says_its_ends_and_what_lies_beyond_them(tag, said, cache):
    chart = drawn("line", weekly(10.0, 30.0, 15.0, 20.0), tag=tag, cache=cache)
    assert clear(chart.caption) == said


def test_overlapping_intervals_are_no_change(cache):
    chart = drawn("line", weekly(10.0, 12.0, 13.0, 14.0, spread=3.0), cache=cache)
    assert clear(chart.caption) == (
        "From 10 (Oct 6, 2025) to 14 (Oct 27, 2025); the intervals overlap. "
        "Lines and shading around values: 95% intervals."
    )


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (10.2, "10 at the beginning (Oct 6, 2025) and at the end (Oct 27, 2025)"),
        (105.0, "Little changed from 102"),
    ],
)
def test_a_line_that_comes_back_or_hardly_moves_says_so(last, said, cache):
    first = 10.0 if last < 100 else 102.0
    assert clear(drawn("line", weekly(first, first, first, last), cache=cache).caption).startswith(said)


def test_a_line_breaks_where_there_are_too_few_cases(cache):
    chart = drawn("line", weekly(10.0, None, 15.0, 20.0), cache=cache)
    assert set(boxes(chart.svg, "few-")) == {"few-2025-10-13"}
    (left, right, _, _) = boxes(chart.svg, "line-")["line-f-1"]
    whole = boxes(drawn("line", weekly(10.0, 12.0, 15.0, 20.0), cache=cache).svg, "line-")["line-f-0"]
    assert (right - left) / (whole[1] - whole[0]) == pytest.approx(1 / 3, abs=0.01)
    assert clear(chart.caption).endswith("Too few cases: Oct 13, 2025.")


def test_time_runs_to_the_right_in_arabic_too_and_a_week_to_the_left(cache):
    line = drawn("line", weekly(10.0, 30.0, 15.0, 20.0), tag="ar", cache=cache).svg
    told = boxes(line, "told-")
    assert told["told-2025-10-06"][0] < told["told-2025-10-27"][0]
    week = parts({str(d): float(d) for d in range(1, 8)}, by="weekday", unit="ticket")
    made = boxes(drawn("columns", week, tag="ar", cache=cache).svg, "column-")
    assert made["column-6"][0] > made["column-5"][0]


def test_several_lines_are_told_one_by_one(cache):
    one, other = weekly(10.0, 12.0, 15.0, 20.0), weekly(20.0, 12.0, 15.0, 10.0, id="g")
    chart = drawn("line", one, other, cache=cache)
    assert len(boxes(chart.svg, "line-")) == 2
    assert chart.caption.count(": rose from 10") == 1
    assert chart.caption.count(": fell from 20") == 1
    assert [tuple(map(clear, r.cells[1:4])) for r in chart.table.rows[:2]] == [
        ("Oct 6, 2025", "10", "40"),
        ("Oct 13, 2025", "12", "40"),
    ]
    assert len(chart.table.rows) == 8


@pytest.mark.parametrize(
    ("called", "said"),
    [
        (("New, week by week", "Resolved, week by week"), ["New", "Resolved"]),
        (("新增（按周）", "解决（按周）"), ["新增", "解决"]),
        (
            ("New, week by week", "Resolved, month by month"),
            ["New, week by week", "Resolved, month by month"],
        ),
    ],
)
def test_an_aside_in_which_all_names_of_lines_end_is_left_to_the_title(called, said):
    series = series_of(weekly(1.0, 2.0, 3.0, 4.0), language("en"))
    assert names([replace(series, name=name) for name in called]) == said


def test_multiples_draw_each_line_in_its_own_panel(cache):
    figures = [weekly(10.0, 12.0, 15.0, 20.0 + i, id=f"f{i}") for i in range(3)]
    chart = drawn("multiples", *figures, cache=cache)
    assert chart.svg.count('<g id="line-f0-0">') == 3, (
        "one panel of its own, and in grey behind the two others"
    )
    assert len(chart.table.rows) == 3 * 4


# Columns, heat, stacked


def test_columns_stand_on_zero_and_the_highest_is_accented(cache):
    figure = parts({"8": 10.0, "9": 40.0, "10": 20.0}, by="hour", unit="ticket")
    svg = drawn("columns", figure, cache=cache).svg
    made = boxes(svg, "column-")
    heights = {k: bottom - top for k, (_, _, top, bottom) in made.items()}
    assert heights["column-9"] / heights["column-8"] == pytest.approx(4, rel=0.02)
    assert len({round(bottom, 1) for _, _, _, bottom in made.values()}) == 1
    fills = dict(re.findall(r'<g id="(column-\d+)">.*?fill: (#[0-9a-f]+)', svg, flags=re.DOTALL))
    assert [k for k, v in fills.items() if v == LOOK.accent.lower()] == ["column-9"]


@pytest.mark.parametrize(("tag", "first"), [("en", "column-7"), ("pl", "column-1"), ("ar", "column-6")])
def test_a_week_begins_as_the_reader_s_calendar_does(tag, first, cache):
    figure = parts({str(d): float(d) for d in range(1, 8)}, by="weekday", unit="ticket")
    made = boxes(drawn("columns", figure, tag=tag, cache=cache).svg, "column-")
    order = sorted(made, key=lambda k: made[k][0], reverse=tag == "ar")
    assert order[0] == first


def test_a_heat_map_has_a_cell_an_hour_and_hatches_what_is_too_few(cache):
    values = {f"{d}-{h}": float(d * h) for d in range(1, 8) for h in range(24)} | {"3-4": None}
    chart = drawn("heat", parts(values, by="weekday,hour", unit="ticket"), cache=cache)
    assert len(boxes(chart.svg, "cell-")) == 7 * 24 - 1
    assert set(boxes(chart.svg, "few-")) == {"few-3-4"}
    assert (
        clear(chart.caption)
        == "Highest: Sunday 23:00, 161. Lowest: 0, seen 7 times. Too few cases: Wednesday 04:00."
    )


SMILEYS = {"great": 0.5, "okay": 0.3, "bad": 0.2}


def test_pieces_of_a_whole_fill_the_bar(cache):
    svg = drawn("stacked", parts(SMILEYS, by="smiley", kind="split"), cache=cache).svg
    made = boxes(svg, "piece-")
    assert made["piece-great"][1] - made["piece-great"][0] == pytest.approx(360, abs=2)
    assert made["piece-bad"][1] == pytest.approx(720, abs=0.1)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en", "A 50%, B 30%, and C 20%."),
        ("pl", "A 50%, B 30% i C 20%."),
        ("bg", "A 50%, B 30% и C 20%."),
        ("zh-Hans", "A 50%、B 30%和C 20%。"),
        ("ar", "A 50% وB 30% وC 20%."),
    ],
)
def test_parts_of_a_whole_are_all_told(tag, said, cache):
    chart = drawn(
        "stacked", parts({"A": 0.5, "B": 0.3, "C": 0.2}, by="team", kind="split"), tag=tag, cache=cache
    )
    assert clear(chart.caption) == said


# All kinds


def every_kind():
    shares = parts({"A": 0.4, "B": 0.8})
    return {
        "bars": (shares,),
        "dots": (parts({"A": 60.0, "B": 600.0}, unit="second"),),
        "line": (weekly(1.0, 2.0, 3.0, 4.0),),
        "columns": (parts({"8": 10.0, "9": 40.0}, by="hour", unit="ticket"),),
        "stacked": (parts({"A": 0.4, "B": 0.6}, kind="split"),),
        "heat": (parts({"1-8": 3.0, "1-9": 4.0}, by="weekday,hour", unit="ticket"),),
        "strip": (among(0.7),),
        "band": (utilization(A=0.5, B=0.8), target(0.7, 0.85)),
        "multiples": (weekly(1.0, 2.0, 3.0, 4.0), weekly(4.0, 2.0, 3.0, 1.0, id="g")),
    }


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_drawn_twice_the_same_at_both_widths_in_outlines(kind, tag, cache, recwarn):
    first, second = (drawn(kind, *every_kind()[kind], tag=tag, cache=cache) for _ in range(2))
    assert first == second
    assert 'viewBox="0 0 720 ' in first.svg
    assert 'viewBox="0 0 360 ' in first.narrow
    assert "<text" not in first.svg
    assert first.caption.endswith((".", "。"))
    assert not [w for w in recwarn if "Glyph" in str(w.message)], "every character has a shape"
    assert len(first.table.rows) >= 1
    assert all(len(r.cells) == len(first.table.columns) for r in first.table.rows)


def test_what_is_too_little_to_show_leaves_its_place_in_the_whole_open(cache):
    figure = parts({"great": 0.5, "okay": 0.3, "bad": None}, by="smiley", kind="split")
    chart = drawn("stacked", figure, cache=cache)
    made = boxes(chart.svg, "piece-")
    # Half of 720 pixels less the gap, and 0.3 of them; the last fifth is hatched.
    assert made["piece-great"][1] - made["piece-great"][0] == pytest.approx(358.5, abs=0.1)
    assert made["piece-okay"][1] - made["piece-okay"][0] == pytest.approx(214.5, abs=0.1)
    assert boxes(chart.svg, "few")["few"][:2] == pytest.approx((576, 720), abs=0.1)
    assert chart.caption.endswith("Too few cases: bad.")


def monthly(count):
    months = [f"{2024 + m // 12}-{m % 12 + 1:02d}" for m in range(count)]
    return parts({m: 10.0 + i for i, m in enumerate(months)}, by="month", unit="ticket")


@pytest.mark.parametrize(("count", "narrow"), [(15, False), (15, True), (40, False), (40, True)])
def test_months_are_named_at_even_steps(count, narrow, cache):
    series = series_of(monthly(count), language("en"))
    setting = Setting("en", False, tuple(static_fonts("en", "", cache)), LOOK, narrow)
    days = [moment(p.label, "month") for p in series.parts]
    scale = Scale(min(days), max(days), 40, setting.width - 6)
    ticks = fitting(setting, calendar(series, "en"), scale, setting.small, 14)
    months = [12 * d.year + d.month for d in (dt.date.fromordinal(int(t)) for t, _ in ticks)]
    assert len(ticks) > 2
    assert len({b - a for a, b in pairwise(months)}) == 1
    assert [clear(w) for _, w in ticks if w.startswith("Jan")] == [
        f"Jan {y}" for y in (2024, 2025, 2026, 2027) if 12 * y + 1 in months
    ]


def test_a_few_days_are_named_by_date_and_the_first_by_its_year_too():
    week = parts({f"2025-10-{d:02d}": float(d) for d in range(6, 20)}, by="day", unit="ticket")
    ways = calendar(series_of(week, language("pl")), "pl")
    assert [clear(w) for _, w in ways[1]] == ["6 paź 2025", "13 paź"]


def test_times_close_together_are_named_between_the_usual_ones():
    words = [w for _, w in named_times(290.0, 620.0, lambda x: f"{x / 60:g}")]
    assert sorted(words, key=float) == ["5", "6", "8", "10"]


def test_in_arabic_signs_and_names_keep_their_side(cache):
    figure = parts({"A": 0.2, "B": -0.1}, unit="relative", statistic="relative")
    caption = drawn("bars", figure, tag="ar", cache=cache).caption
    assert "\u2068A\u2069، \u2068\u200e+20%\u2069" in caption
    assert "\u2068B\u2069، \u2068\u200e−10%\u2069" in caption


def test_a_published_range_is_a_bar_between_its_ends(cache):
    values = (
        Value(label="A", low=0.2, high=0.4, unit="fraction"),
        Value(label="B", value=0.4, unit="fraction"),
    )
    figure = Figure(
        id="f", metric="csat", kind="by_category", statistic="share", source=COMPUTED, values=values
    )
    chart = drawn("bars", figure, cache=cache)
    made = boxes(chart.svg, "bar-")
    assert made["bar-A"][1] == made["bar-B"][1]
    assert widths(chart.svg, "bar-")["bar-A"] == pytest.approx(
        widths(chart.svg, "bar-")["bar-B"] / 2, abs=0.5
    )
    assert "oo few" not in chart.caption


def test_counts_of_different_things_share_an_axis_and_a_count_and_a_share_do_not(cache):
    tickets = weekly(10.0, 12.0, 15.0, 20.0)
    chats = parts(dict.fromkeys(WEEKS, 5.0), by="week", unit="chat", metric="total_chats", id="g")
    shares = parts(dict.fromkeys(WEEKS, 0.5), by="week", id="g")
    assert drawn("line", tickets, chats, cache=cache) is not None
    assert drawn("line", tickets, shares, cache=cache) is None


def test_of_many_parts_the_smallest_are_one_piece(cache):
    values = {f"P{i}": 0.1 for i in range(10)}
    chart = drawn("stacked", parts(values, by="team", kind="split"), cache=cache)
    assert list(boxes(chart.svg, "piece-"))[-1] == "piece-other"
    assert len(boxes(chart.svg, "piece-")) == 8
    assert widths(chart.svg, "piece-other")["piece-other"] == pytest.approx(216, abs=0.1)
    assert len(chart.table.rows) == 10


def channels(by, **values):
    """One figure a channel, all of one metric."""
    made = []
    for channel, x in values.items():
        figure = parts(x, by=by, id=f"{channel}_csat", spread=0.05)
        made.append(replace(figure, qualifier={"by": by, "channel": channel}))
    return made


def test_figures_of_one_name_are_called_by_their_channel(cache):
    months = {"2025-01": 0.5, "2025-02": 0.7}
    chart = drawn("line", *channels("month", chat=months, email=months), tag="pl", cache=cache)
    assert [r.cells[0] for r in chart.table.rows] == [*["czat na żywo"] * 2, *["e-mail"] * 2]
    assert chart.caption.startswith("Czat na żywo: ")


def test_a_part_that_is_a_number_stands_behind_its_value(cache):
    chart = drawn("bars", parts({"1": 0.03, "6": 0.27}), tag="pl", cache=cache)
    assert clear(chart.caption) == "Najwyższa wartość: 27% (6). Najniższa wartość: 3% (1)."


def test_figures_of_one_value_each_are_bars_side_by_side(cache):
    figures = channels("", chat={"": 0.9}, email={"": 0.6})
    chart = drawn("bars", *figures, cache=cache)
    made = widths(chart.svg, "bar-")
    assert made["bar-email_csat"] / made["bar-chat_csat"] == pytest.approx(0.6 / 0.9, rel=0.01)
    assert clear(chart.caption) == (
        "Highest: live chat, 90%. Lowest: email, 60%. Lines and shading around values: 95% intervals."
    )
    assert [r.cells[:3] for r in chart.table.rows] == [("live chat", "90%", "40"), ("email", "60%", "40")]


def test_figures_of_several_parts_are_a_row_a_part_and_figure(cache):
    chart = drawn(
        "bars", *channels("team", chat={"A": 0.9, "B": 0.8}, email={"A": 0.6, "B": 0.5}), cache=cache
    )
    assert [r.cells[0] for r in chart.table.rows] == [
        "A · live chat",
        "B · live chat",
        "A · email",
        "B · email",
    ]
    assert len(boxes(chart.svg, "bar-")) == 4


def test_figures_in_different_units_are_not_drawn_as_one_and_none_is_dropped(cache):
    with pytest.raises(ChartError, match=r"share, seconds.*Draw a chart of each"):
        drawn(
            "bars",
            parts({"A": 0.5, "B": 0.6}, id="share"),
            parts({"A": 50.0, "B": 60.0}, unit="second", id="seconds"),
            cache=cache,
        )


def test_each_of_several_lines_has_its_interval_in_picture_and_table(cache):
    chart = drawn(
        "line",
        *channels("month", chat={"2025-01": 0.5, "2025-02": 0.7}, email={"2025-01": 0.9, "2025-02": 0.8}),
        cache=cache,
    )
    assert len(boxes(chart.svg, "interval-")) == len(boxes(chart.narrow, "interval-")) == 2
    assert [clear(r.cells[4]) for r in chart.table.rows] == ["45–55%", "65–75%", "85–95%", "75–85%"]


def test_the_busiest_hour_is_framed(cache):
    values = {f"{d}-{h}": float(d + h) for d in range(1, 8) for h in range(24)}
    svg = drawn("heat", parts(values, by="weekday,hour", unit="ticket"), cache=cache).svg
    assert set(boxes(svg, "highest-")) == {"highest-7-23"}


def test_a_signed_value_with_its_unit_is_read_from_the_right_in_arabic():
    points = series_of(parts({"A": 0.05, "B": -0.051}, unit="percentage point"), language("ar"))
    shares = series_of(parts({"A": 0.05, "B": -0.051}, unit="relative"), language("ar"))
    # The first mark turns the line, the second keeps the sign before its number.
    assert [p.text[:5] for p in points.parts] == ["\u200f\u200e+5\u00a0", "\u200f\u200e−5."]
    assert [p.text[:2] for p in shares.parts] == ["\u200e+", "\u200e−"]


def test_the_table_of_a_week_has_a_row_an_hour_and_a_column_a_day(cache):
    values = {"1-8": 3.0, "7-8": 5.0, "1-9": 4.0}
    figure = parts(values, by="weekday,hour", unit="ticket")
    counted = replace(figure, values=tuple(replace(v, n=int(v.value)) for v in figure.values))
    table = drawn("heat", counted, cache=cache).table
    assert table.columns == ("Hour", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
    assert [r.cells[:3] for r in table.rows] == [("08:00", "5", "3"), ("09:00", "–", "4")]
    # Where the cases are not the value itself, each cell says its own.
    assert len(drawn("heat", figure, cache=cache).table.rows) == 3


def test_a_count_is_not_said_a_second_time_as_its_cases(cache):
    figure = weekly(10.0, 12.0, 15.0, 20.0)
    counted = replace(figure, values=tuple(replace(v, n=int(v.value)) for v in figure.values))
    assert drawn("line", counted, cache=cache).table.columns == ("Week", "Value")
    assert drawn("line", figure, cache=cache).table.columns == ("Week", "Value", "Cases (n)")
