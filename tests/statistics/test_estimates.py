"""Every statistic on a few rows, worked by hand."""

import datetime as dt
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channelmark.errors import BadCallError
from channelmark.figures import Interval
from channelmark.metrics import METRICS
from channelmark.statistics.estimates import Ask, estimate
from channelmark.statistics.survival import km_median
from tests.statistics.tables import Rows, asked, metric


def only(cells):
    (cell,) = cells
    return cell


def values(cells, *keys):
    return {tuple(e.keys[k] for k in keys) if len(keys) > 1 else e.keys[keys[0]]: e.value for e in cells}


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=60))
def test_quantiles_are_numpys(numbers):
    rows = [{"v": float(n)} for n in numbers] + [{"v": None}]
    names = ("min", "p05", "p10", "p25", "median", "p75", "p90", "p95", "p99", "max")
    found = {e.statistic: e for e in asked(rows, metric("duration"), ",".join(names))}
    shares = (0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1)
    for name, p in zip(names, shares, strict=True):
        assert found[name].value == pytest.approx(float(np.quantile(numbers, p)), rel=1e-12)
        assert (found[name].n, found[name].missing) == (len(numbers), 1)


def test_a_median_lies_between_the_sixth_and_fifteenth_of_twenty():
    cell = only(asked([{"v": float(i)} for i in range(1, 21)], metric("duration"), "median"))
    assert (cell.value, cell.interval) == (10.5, Interval(low=6, high=15, method="order_statistic"))


def test_five_cases_have_no_interval():
    assert only(asked([{"v": float(i)} for i in range(5)], metric("duration"), "median")).interval is None


def test_means_sums_and_ratios():
    rows = [{"v": 2.0, "w": 1.0}, {"v": 4.0, "w": 3.0}, {"v": None, "w": 9.0}]
    assert (
        only(asked(rows, metric("mean"), "mean")).value,
        only(asked(rows, metric("mean"), "sum")).value,
    ) == (3, 6)
    # (2 + 4) / (1 + 3): the case without a value is in neither sum
    cell = only(asked(rows, metric("ratio", per="w")))
    assert (cell.value, cell.n) == (1.5, 2)


def test_a_ratio_may_count_distinct_things():
    # Company a has two channels on one day: three contacts a company-day, not one and a half.
    rows = [{"v": 1.0, "day_no": 1}, {"v": 2.0, "day_no": 1}]
    assert only(asked(rows, metric("ratio", per="distinct concat(company, day_no)"))).value == 3


def test_an_agent_is_counted_once_however_many_days_there_are():
    days = [f"2025-01-0{d} 00:00:00" for d in range(1, 4)]
    rows = [{"v": 1.0, "agent": "ann", "local_at": d} for d in days]
    per_agent = metric("ratio", per="distinct concat(company, agent)")
    assert only(asked(rows, per_agent)).value == 3
    # Days add up where the expression holds them: six cases on three company-days.
    per_day = metric("ratio", per="distinct concat(company, cast(local_at as date))")
    assert only(asked(rows * 2, per_day)).value == 2


def test_within_keeps_the_unanswered_and_leaves_the_young_out():
    # Answered in 1 h, in 3 h, never (2 days old), never (1 h old): of three old enough, one within 2 h.
    hour = 3600.0
    rows = [
        {"v": hour, "age_s": 50 * hour},
        {"v": 3 * hour, "age_s": 50 * hour},
        {"v": None, "age_s": 48 * hour},
        {"v": None, "age_s": hour},
    ]
    cell = only(asked(rows, metric("duration"), "within", settings={"within": 2 * hour}))
    assert (cell.value, cell.n) == (1 / 3, 3)
    # Of the two old enough for 50 h, one within 2 h.
    old = only(asked(rows, metric("duration"), "within", settings={"within": 2 * hour, "horizon": 50 * hour}))
    assert (old.value, old.n) == (1 / 2, 2)


def test_within_business_hours_needs_the_age_in_business_hours():
    with pytest.raises(BadCallError, match="age_business_s"):
        asked(
            [{"v": 1.0, "b": 1.0, "age_s": 2.0}],
            metric("duration", business="b", clock="calendar"),
            "within",
            clock="business",
            settings={"within": 1},
        )


def test_parts_of_a_whole():
    rows = [{"v": "x"}] * 3 + [{"v": "y"}] + [{"v": None}]
    cells = asked(rows, metric("distribution", part="kind"))
    assert values(cells, "kind") == {"x": 3 / 5, "y": 1 / 5, "unknown": 1 / 5}
    assert {e.n for e in cells} == {5}
    assert values(asked(rows, metric("distribution", part="kind"), "count"), "kind") == {
        "x": 3,
        "y": 1,
        "unknown": 1,
    }


def test_a_stock_is_the_sum_of_changes_up_to_a_day():
    def change(company, channel, day, v):
        return {"v": v, "local_at": f"2025-{day} 00:00:00", "channel": channel, "company": company}

    def looked_at(company, day):
        return {"company": company, "day": dt.date.fromisoformat(f"2025-{day}"), "complete": True}

    rows = Rows(
        fact=[
            change("a", "x", "01-20", 3),  # before the first day looked at: it stands there all the same
            change("a", "x", "01-31", 2),
            change("a", "y", "01-31", 2),
            change("b", "x", "01-31", 9),
            change("b", "x", "02-01", -8),
            change("b", "x", "02-02", 5),  # after the last day looked at
        ],
        local_days=[
            looked_at("a", "01-30"),
            looked_at("a", "01-31"),
            looked_at("b", "01-31"),
            looked_at("b", "02-01"),
            {"company": "b", "day": dt.date(2025, 2, 2), "complete": False},
        ],
    )

    def found(statistic, **more):
        return estimate(rows, Ask(metric("stock"), statistic, reveal=True, **more))

    # a: x 3 then 5, y 0 then 2; b: x 9 then 1. On their last days 5 + 2 + 1.
    assert only(found("last")).value == 8
    assert only(found("last")).n == 2
    # a: (3 + 7) / 2 = 5; b: (9 + 1) / 2 = 5
    assert only(found("mean")).value == 10
    # 31 January: 5 + 2 + 9
    assert only(found("max")).value == 16
    assert values(found("last", by=("month",)), "month") == {"2025-01": 16, "2025-02": 1}
    assert values(found("last", by=("channel",)), "channel") == {"x": 6, "y": 2}
    assert values(found("mean", by=("channel",)), "channel") == {"x": 4 + 5, "y": 1}
    # Only days before the 31st are looked at, and only a has one.
    assert only(found("last", until="2025-01-31")).value == 3
    # A condition on days and one on contacts in one: x on days of January.
    assert only(found("last", where="month = '2025-01' and channel = 'x'")).value == 5 + 9


def test_spreads():
    rows = [{"v": float(v)} for v in (1, 2, 3, 4)]
    # sample variance 5/3, mean 2.5
    assert only(asked(rows, metric("spread"), "cv")).value == pytest.approx(math.sqrt(5 / 3) / 2.5)
    # 2 x (1 + 4 + 9 + 16) / (4 x 10) - 5 / 4 = 1.5 - 1.25
    assert only(asked(rows, metric("spread"), "gini")).value == pytest.approx(0.25)
    # one has all: (n - 1) / n
    assert only(asked([{"v": 0.0}] * 3 + [{"v": 8.0}], metric("spread"), "gini")).value == pytest.approx(0.75)
    even = only(asked([{"v": 2.0}] * 6, metric("spread"), "gini"))
    assert (even.value, even.interval.low, even.interval.high) == (
        pytest.approx(0),
        pytest.approx(0),
        pytest.approx(0),
    )


def test_the_spreads_intervals_hold_their_values():
    for size in (30, 500):
        rows = [{"v": float(v * v)} for v in range(1, size)]
        for name in ("cv", "gini"):
            cell = only(asked(rows, metric("spread"), name))
            assert cell.interval.low < cell.value < cell.interval.high


def test_spearman_with_ties():
    # Ranks of v 1.5, 1.5, 3, 4 and of w 1, 2, 3, 4: covariance 4.5 - 0 ... = 4.5 / sqrt(4.5 x 5)
    rows = [{"v": float(v), "w": float(w)} for v, w in ((1, 5), (1, 6), (2, 7), (3, 9))]
    cell = only(asked(rows, metric("correlation", per="w")))
    assert cell.value == pytest.approx(4.5 / math.sqrt(4.5 * 5))
    assert cell.n == 4


def test_a_correlation_needs_thirty_pairs():
    rows = [{"v": float(i % 7), "w": float(i % 5)} for i in range(30)]
    assert only(asked(rows[:29], metric("correlation", per="w"), reveal=False)).suppressed
    assert not only(asked(rows, metric("correlation", per="w"), reveal=False)).suppressed


def test_a_slope_by_least_squares():
    # (0, 1), (1, 3), (2, 4): mean 1 and 8/3; (-1 x -5/3 + 1 x 4/3) / 2 = 1.5
    rows = [{"v": float(v), "w": float(w)} for w, v in ((0, 1), (1, 3), (2, 4))]
    assert only(asked(rows, metric("slope", per="w"))).value == pytest.approx(1.5)
    # one x only: there is no slope
    assert only(asked([{"v": 1.0, "w": 2.0}] * 3, metric("slope", per="w"))).value is None


def test_kaplan_and_meier_by_hand():
    # 1 done of five, 2 censored, 3 done of three, 4 done of two: 0.8, 0.8, 0.5333, 0.2667: half are done by 4.
    rows = [{"v": 1.0, "age_s": 9.0}, {"v": None, "age_s": 2.0}, {"v": 3.0, "age_s": 9.0}]
    rows += [{"v": 4.0, "age_s": 9.0}, {"v": None, "age_s": 5.0}]
    cell = only(asked(rows, metric("duration"), "km_median"))
    assert (cell.value, cell.n) == (4, 5)


def test_without_censoring_kaplan_and_meier_give_the_middle_case():
    assert km_median([1, 2, 3], [1, 1, 1], [1, 1, 1])[0] == 2
    # Most still wait: nobody knows when half would be done.
    assert km_median([1, 2], [1, 0], [1, 5]) == (None, None)


def test_the_interval_of_kaplan_and_meier():
    # Twenty done after 1 to 20. At 5 three quarters wait: Greenwood's 0.25 / (20 x 0.75) = 0.1291 squared, spread
    # 1.96 x 0.1291 / -ln 0.75 = 0.8796, lower end 0.75^exp(0.8796) = 0.49997, the first at or under one half.
    # At 14 the upper end is 0.3^exp(-0.5560) = 0.5014, at 15 it is under one half.
    median, interval = km_median(range(1, 21), [1] * 20, [1] * 20)
    assert (median, interval.low, interval.high) == (10, 5, 15)


def test_cells_with_few_cases_are_suppressed():
    rows = (
        [{"v": True, "channel": "x"}] * 9
        + [{"v": False, "channel": "y"}] * 4
        + [{"v": True, "channel": "z"}] * 6
    )
    cells = asked(rows, metric("share"), by=("channel",), reveal=False)
    # y has four; with the total, x and z would give it away, so z (the next smallest) goes as well.
    assert {e.keys["channel"]: (e.value, e.suppressed) for e in cells} == {
        "x": (1.0, False),
        "y": (None, True),
        "z": (None, True),
    }


def test_two_suppressed_cells_need_no_third():
    rows = [{"v": True, "channel": "x"}] * 9 + [{"v": True, "channel": c} for c in "yyyyzzzz"]
    cells = asked(rows, metric("share"), by=("channel",), reveal=False)
    assert [e.suppressed for e in cells] == [False, True, True]


def test_suppression_in_a_table_of_two_keys_leaves_no_line_with_one_hidden_cell():
    sizes = {("a", "x"): 3, ("a", "y"): 9, ("b", "x"): 8, ("b", "y"): 7, ("c", "x"): 20, ("c", "y"): 20}
    rows = [{"v": True, "team": t, "channel": c} for (t, c), n in sizes.items() for _ in range(n)]
    cells = asked(rows, metric("share"), by=("team", "channel"), reveal=False)
    hidden = {(e.keys["team"], e.keys["channel"]) for e in cells if e.suppressed}
    assert ("a", "x") in hidden
    for axis in (0, 1):
        lines = [k[axis] for k in hidden]
        assert all(lines.count(line) != 1 for line in lines)


def test_a_quantile_cannot_be_got_by_subtraction():
    rows = [{"v": 1.0, "channel": "x"}] * 9 + [{"v": 2.0, "channel": "y"}] * 4
    cells = asked(rows, metric("duration"), "median", by=("channel",), reveal=False)
    assert [e.suppressed for e in cells] == [False, True]


def test_one_agents_cell_needs_ten_cases():
    rows = (
        [{"v": True, "agent": "ann"}] * 9
        + [{"v": True, "agent": "bob"}] * 10
        + [{"v": True, "agent": "eve"}] * 30
    )
    cells = asked(rows, metric("share"), by=("agent",), reveal=False)
    # ann has nine; bob would give her away
    assert [e.suppressed for e in cells] == [True, True, False]
    assert [e.value for e in asked(rows, metric("count", "1"), by=("agent",), reveal=False)] == [9, 10, 30]


def test_an_agents_hidden_month_is_not_their_total_less_the_others():
    # Two of fifty in January: the total less February and March would give them away, so March goes as well.
    sizes = {1: 2, 2: 30, 3: 18}
    rows = [
        {"v": float(i), "agent": "ann", "local_at": f"2025-0{month}-03 10:00:00"}
        for month, n in sizes.items()
        for i in range(n)
    ]
    for asks in ({"by": ("agent", "month")}, {"by": ("month",), "where": "agent = 'ann'"}):
        cells = asked(rows, metric("mean"), "mean", reveal=False, **asks)
        assert [e.suppressed for e in cells] == [True, False, True]
    # A month tells on nobody where nobody is named.
    few = [{**r, "channel": "x"} for r in rows]
    cells = asked(few, metric("mean"), "mean", by=("channel", "month"), reveal=False)
    assert [e.suppressed for e in cells] == [True, False, False]


def test_an_agents_cases_one_by_one_do_not_give_their_figure_away():
    rows = [
        {"v": 1.0, "agent": "ann", "ticket_id": f"t{i}", "local_at": f"2025-01-0{i + 1} 10:00:00"}
        for i in range(9)
    ]
    for asks in ({"by": ("agent", "ticket_id")}, {"by": ("ticket_id",), "where": "agent = 'ann'"}):
        assert all(e.suppressed for e in asked(rows, metric("mean"), "mean", reveal=False, **asks))


def test_a_ticket_of_ones_own_is_never_suppressed():
    cells = asked(
        [{"v": 5.0, "ticket_id": "t1"}], metric("duration"), "median", by=("ticket_id",), reveal=False
    )
    assert only(cells).value == 5


def test_the_cases_themselves():
    rows = [{"agent": "ann", "v": 5.0}, {"agent": "bob", "v": 7.0}]
    cells = asked(rows, metric("rows", "agent, v"), "rows")
    assert values(cells, "agent") == {"ann": 5, "bob": 7}


def test_unknown_parts_come_last_whatever_the_engine_does():
    rows = [{"v": 1.0, "channel": c} for c in (None, "b", "a")]
    assert [e.keys["channel"] for e in asked(rows, metric("mean"), "mean", by=("channel",))] == [
        "a",
        "b",
        None,
    ]


def test_an_unknown_statistic_is_told_with_the_nearest():
    with pytest.raises(BadCallError, match="Did you mean 'median'"):
        asked([{"v": 1.0}], metric("duration"), "medain")


def test_a_clock_that_a_metric_does_not_have():
    with pytest.raises(BadCallError, match="tried has no value on the business clock"):
        asked([{"v": 1.0}], metric("duration", clock="calendar"), "median", clock="business")


def test_a_breakdown_that_the_cases_do_not_know():
    engine = Rows(company_profiles=[{"company": "a", "uses_portal": True}])
    with pytest.raises(BadCallError, match="cannot be broken down by hour: its cases are companies"):
        estimate(engine, Ask(METRICS["portal_adoption_rate"], by=("hour",)))


def test_a_threshold_that_nobody_gave():
    with pytest.raises(BadCallError, match="needs a value for 'within'"):
        asked([{"v": 1.0}], metric("share", "v <= {within}"))


def test_what_a_fact_lacks_is_joined():
    engine = Rows(
        fact=[{"company": "a", "ticket_id": "t1", "v": 1.0}, {"company": "b", "ticket_id": "t1", "v": 3.0}],
        contacts=[
            {"company": "a", "ticket_id": "t1", "channel": "chat", "local_at": "2025-01-05 10:00:00"},
            {"company": "b", "ticket_id": "t1", "channel": "email", "local_at": "2025-01-06 11:00:00"},
        ],
        company_profiles=[
            {"company": "a", "industry": "retail", "size": "small"},
            {"company": "b", "industry": "travel", "size": "small"},
        ],
        contact_tags=[
            {"company": "a", "ticket_id": "t1", "tag": "bug"},
            {"company": "a", "ticket_id": "t1", "tag": "refund"},
        ],
    )

    def by(*keys, **more):
        return values(estimate(engine, Ask(metric("mean"), "mean", by=keys, reveal=True, **more)), *keys)

    assert by("channel", "industry") == {("chat", "retail"): 1, ("email", "travel"): 3}
    # 5 January 2025 is a Sunday; a case counts under each of its tags
    assert by("weekday", "hour") == {(7, 10): 1, (1, 11): 3}
    assert by("tag") == {"bug": 1, "refund": 1, None: 3}
    assert by("size", where="weekday = 7 and industry = 'retail'") == {"small": 1}


def test_a_column_of_the_facts_own_is_a_breakdown_too():
    rows = [{"v": 1.0, "segment": "x"}]
    assert values(asked(rows, metric("mean"), "mean", by=("segment",)), "segment") == {"x": 1}


def test_where_days_are_few_cases_are_drawn():
    day = {"local_at": "2025-01-02 00:00:00"}
    rows = [{"v": float(i), "ticket_id": f"t{i}", **day} for i in range(1, 10)]
    cell = only(asked(rows, metric("mean"), "mean"))
    assert cell.value == 5
    assert cell.interval.low < 5 < cell.interval.high
    # A mean of each day draws that day's cases.
    (daily,) = asked(rows, metric("mean"), "mean", by=("day",))
    assert daily.interval == cell.interval


def test_one_companys_own_mean_draws_its_days():
    rows = [
        {"v": float(d), "company": f"c{c:02}", "local_at": f"2025-01-0{d} 00:00:00"}
        for c in range(12)
        for d in range(1, 8)
    ]
    assert all(e.interval for e in asked(rows, metric("mean"), "mean", by=("company",)))
    # All companies alike: drawing whole companies, nothing differs.
    whole = only(asked(rows, metric("mean"), "mean"))
    assert (whole.value, whole.interval.low, whole.interval.high) == (4, 4, 4)


def test_days_have_no_hour_and_stretches_of_months_no_week():
    days = [{"v": 1.0, "local_at": "2025-01-02 00:00:00"}]
    assert only(asked(days, metric("mean"), "mean", by=("weekday",))).keys == {"weekday": 4}
    with pytest.raises(BadCallError, match="cannot be broken down by hour"):
        asked(days, metric("mean"), "mean", by=("hour",))
    months = [{"v": 1.0, "local_at": "2025-01-01 00:00:00", "period_end": "2025-02-01 00:00:00"}]
    assert only(asked(months, metric("mean"), "mean", by=("month",))).value == 1
    with pytest.raises(
        BadCallError, match="It can be broken down by company, industry, size, country, month"
    ):
        asked(months, metric("mean"), "mean", by=("week",))


def test_currencies_do_not_add_up():
    rows = [{"v": 5.0, "currency": "EUR", "company": "a"}, {"v": 7.0, "currency": "USD", "company": "b"}]
    money = metric("mean", unit="currency")
    with pytest.raises(BadCallError, match="EUR and USD do not add up"):
        asked(rows, money, "mean")
    assert values(asked(rows, money, "mean", by=("currency",)), "currency") == {"EUR": 5, "USD": 7}
    # Each company has one currency; a median over both has not.
    assert values(asked(rows, money, "mean", by=("company",)), "company") == {"a": 5, "b": 7}
    with pytest.raises(BadCallError, match="do not add up"):
        asked(rows, money, "companies_median")
    assert only(asked(rows, money, "mean", where="currency = 'USD'")).value == 7


def test_a_case_without_an_instant_has_no_period():
    rows = [{"v": 1.0, "local_at": "2025-05-01 10:00:00"}, {"v": 2.0, "local_at": None}]
    for bucket, key in (("quarter", "2025-Q2"), ("month", "2025-05"), ("year", 2025), ("hour", 10)):
        cells = asked(rows, metric("mean"), "mean", by=(bucket,))
        assert values(cells, bucket) == {key: 1, None: 2}
        assert not any(e.partial for e in cells if e.keys[bucket] is None)
