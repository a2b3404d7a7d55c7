"""Shapes of figures on tables small enough to work by hand, and the rule for judgement words."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.benchmarks import load
from channelmark.benchmarks.compute import Context, Lack, compute, judged
from channelmark.benchmarks.specs import FigureSpec
from channelmark.figures import Source
from tests import tiny
from tests.metrics.golden_missed import data as missed_data
from tests.metrics.golden_resolution import data as resolution_data


def context(folder, **more):
    data = load(str(folder))
    return Context(data.engine, Source(kind="computed", data="tiny"), data.period, **more)


def tickets(days, channel="chat"):
    """So many contacts on each of the days after 1 June 2025, one answered ten minutes after it came."""
    found, said = [], []
    for day, count in days.items():
        for i in range(count):
            at = dt.datetime(2025, 6, 1, 12) + dt.timedelta(days=day)
            found.append(tiny.ticket(f"{channel}{day}.{i}", channel, f"{at}", customer_id="k"))
            said.append(
                tiny.message(
                    f"m{channel}{day}.{i}", f"{channel}{day}.{i}", f"{at + dt.timedelta(minutes=10)}"
                )
            )
    return found, said


@pytest.fixture(scope="module")
def june(tmp_path_factory):
    """2 June 2025 is a Monday. Two whole weeks: 14 contacts in the first (7 days of 2), 7 in the second (7 of 1)."""
    found, said = tickets({**dict.fromkeys(range(1, 8), 2), **dict.fromkeys(range(8, 15), 1)})
    window = {"window_start": "2025-06-02 00:00:00", "window_end": "2025-06-16 00:00:00"}
    manifest = [{**tiny.manifest("a"), **window}]
    folder = tiny.write(
        tmp_path_factory.mktemp("june"), tickets=found, messages=said, events=[], manifest=manifest
    )
    return context(folder)


def test_a_series_holds_the_whole_periods_in_order(june):
    f = compute(FigureSpec("x", "contact_volume", shape="series", by="week"), june)
    assert [(v.label, v.value) for v in f.values] == [("2025-06-02", 14), ("2025-06-09", 7)]
    assert f.qualifier["by"] == "week"
    assert f.kind == "by_category"


def test_parts_of_the_week_are_all_there_in_order(june):
    f = compute(FigureSpec("x", "contact_volume", shape="parts", by="weekday"), june)
    assert [(v.label, v.value) for v in f.values] == [(str(d), 3) for d in range(1, 8)]
    hours = compute(FigureSpec("x", "contact_volume", shape="parts", by="hour"), june)
    assert [v.value for v in hours.values] == [0] * 12 + [21] + [0] * 11


def test_a_change_is_the_last_whole_period_against_the_one_before(june):
    f = compute(FigureSpec("x", "contact_volume", shape="change", by="week"), june)
    # 7 against 14: down by half.
    assert (f.kind, f.only.unit, f.only.value) == ("change", "relative", -0.5)


def test_without_two_whole_periods_there_is_no_change(june):
    lack = compute(FigureSpec("x", "contact_volume", shape="change", by="month"), june)
    assert lack == Lack("no-data", ("whole-periods",))


def test_categories_can_be_cut_to_those_with_most_cases(june):
    f = compute(FigureSpec("x", "contact_volume", shape="by_category", by="day", most=3), june)
    assert [v.n for v in f.values] == [2, 2, 2]


def test_one_company_alone(tmp_path):
    folder = tiny.write(tmp_path)
    both = compute(FigureSpec("x", "contact_volume", "portal"), context(folder))
    one = compute(FigureSpec("x", "contact_volume", "portal"), context(folder, company="b"))
    # p1 to p3, p6 and p7 are of a; p4 and p5 of b.
    assert (both.only.value, one.only.value) == (7, 2)


def test_names_stand_for_ids_and_two_of_one_name_keep_theirs(june):
    names = {"day": {"2025-06-02": "first", "2025-06-03": "same", "2025-06-04": "same"}}
    spec = FigureSpec("x", "contact_volume", shape="series", by="day")
    f = compute(spec, Context(june.engine, june.source, june.period, names=names))
    assert [v.label for v in f.values][:3] == ["first", "same (2025-06-03)", "same (2025-06-04)"]


@pytest.mark.parametrize(
    ("own", "others", "lower", "told"),
    [
        (10, [20, 30], True, "best"),
        (40, [20, 30], True, "worst"),
        (10, [20, 30], False, "worst"),
        (25, [20, 30], True, "typical"),
        (27, [20, 30], True, "typical"),  # within a tenth of 25
        (28, [20, 30], True, "worse"),
        (22, [20, 30], True, "better"),
        (28, [20, 30], False, "better"),
    ],
)
def test_a_value_is_judged_against_the_others(own, others, lower, told):
    assert judged(own, others, lower) == told


@given(st.lists(st.floats(0.1, 100), min_size=2, max_size=8), st.floats(0.1, 100))
def test_better_and_worse_are_mirrored(others, own):
    mirror = {"best": "worst", "worst": "best", "better": "worse", "worse": "better", "typical": "typical"}
    assert judged(own, others, False) == mirror[judged(own, others, True)]


def parts(folder, *spec, **more):
    f = compute(FigureSpec("x", *spec, **more), context(folder))
    return [(v.label, v.value) for v in f.values]


def test_parts_that_only_the_metric_works_out_are_parts_of_a_whole(tmp_path):
    folder = tiny.write(tmp_path, **missed_data())
    # Missed are s3 to s9: s3 and s4 left, s5 was routed and not accepted, s6 came after hours, s7 says queue_full,
    # and nobody knows why s8 and s9 were not picked up.
    found = dict(parts(folder, "missed_chat_reasons", shape="split", by="reason"))
    assert found == {
        "visitor_left": 0.4,
        "agent_did_not_accept": 0.2,
        "out_of_hours": 0.2,
        "queue_full": 0.2,
    }


def test_a_missed_chat_is_an_outcome_though_its_result_is_empty(tmp_path):
    folder = tiny.write(tmp_path, **resolution_data())
    found = dict(parts(folder, "chat_outcome", shape="split", by="result"))
    assert found["missed"] == 0.25
    assert sum(found.values()) == pytest.approx(1)


def test_a_split_keeps_the_largest_parts_and_sums_up_the_others(tmp_path):
    folder = tiny.write(tmp_path)
    # 7 contacts through the portal, 4 through social media.
    most = parts(folder, "contacts_by_channel", shape="split", by="channel", most=1)
    assert most == [("portal", pytest.approx(7 / 11)), ("other", pytest.approx(4 / 11))]


def test_parts_of_a_whole_rest_on_the_whole_and_a_ratio_on_both_its_sides(tmp_path):
    there = context(tiny.write(tmp_path))
    split = compute(FigureSpec("x", "contacts_by_channel", shape="split", by="channel"), there)
    assert {v.n for v in split.values} == {split.n} == {11}
    found, said = [a + b for a, b in zip(tickets({1: 20}), tickets({1: 30}, "email"), strict=True)]
    both = context(tiny.write(tmp_path / "both", tickets=found, messages=said, events=[]))
    spec = FigureSpec(
        "x", "first_response_time", shape="ratio", statistic="median", channel="chat", labels=("email",)
    )
    ratio = compute(spec, both)
    assert (ratio.n, ratio.only.n) == (50, 50)


def test_scores_stand_in_their_order_over_all_segments(tmp_path):
    scores = (7, 6, 6, 5, 1, 7, 6, 6, 5, 1)
    answers = [tiny.survey(f"f{i}", "ces", s, 1, 7) for i, s in enumerate(scores)]
    customers = [{"company_id": "a", "customer_id": "k1", "segment": "free"}]
    folder = tiny.write(tmp_path, surveys=answers, customers=customers)
    found = parts(folder, "ces_distribution_by_segment", shape="split", by="score")
    assert found == [("1", 0.2), ("5", 0.2), ("6", 0.4), ("7", 0.2)]


def test_categories_begin_with_the_best_or_the_largest(tmp_path):
    found, said = [], []
    for channel, minutes in (("chat", 30), ("portal", 10)):
        for i in range(6 if channel == "chat" else 5):
            key = f"{channel}{i}"
            found.append(tiny.ticket(key, channel, "2025-06-02 12:00:00", customer_id="k"))
            said.append(tiny.message(f"m{key}", key, f"2025-06-02 12:{minutes}:00"))
    folder = tiny.write(tmp_path, tickets=found, messages=said, events=[])
    # Neither end is better for a volume, so that the largest is first; of response times, the shortest.
    by = {"shape": "by_category", "by": "channel"}
    assert parts(folder, "contact_volume", **by) == [("chat", 6), ("portal", 5)]
    assert parts(folder, "first_response_time", **by) == [("portal", 600), ("chat", 1800)]


def test_parts_stand_in_the_order_asked_for(tmp_path):
    spec = {"shape": "parts", "by": "channel", "labels": ("social", "portal")}
    assert [k for k, _ in parts(tiny.write(tmp_path), "contact_volume", **spec)] == ["social", "portal"]


def test_a_score_has_the_scale_of_those_answers_that_it_counts(tmp_path):
    answers = [tiny.survey(f"c{i}", "csat", 4, 1, 5, satisfied=4) for i in range(6)]
    folder = tiny.write(tmp_path, surveys=[*answers, tiny.survey("c9", "csat", 1, 0, 1, satisfied=1)])
    f = compute(FigureSpec("x", "csat_mean"), context(folder))
    assert (f.only.value, f.scale.low, f.scale.high) == (4, 1, 5)


def test_a_stock_counts_the_companies_it_stands_at(tmp_path):
    f = compute(FigureSpec("x", "ticket_backlog", statistic="last"), context(tiny.write(tmp_path)))
    # p6 and p7 of company a are open on the last day.
    assert (f.only.value, f.population) == (2, "companies")


def test_working_time_is_shown_in_hours(tmp_path):
    spent = {"company_id": "a", "agent_id": "ann", "state": "logged_in"}
    days = [{"start_at": f"2025-06-0{d} 09:00:00", "end_at": f"2025-06-0{d} 17:00:00"} for d in range(2, 7)]
    folder = tiny.write(tmp_path, agent_time=[{**spent, **d} for d in days])
    f = compute(FigureSpec("x", "agent_working_hours"), context(folder))
    assert (f.only.value, f.only.shown) == (40 * 3600, "hour")
