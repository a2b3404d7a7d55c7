"""Differences, quotients, changes, trends, peaks and rates a period, worked by hand."""

import datetime as dt
import math

import pytest

from channelmark.metrics import OWN
from channelmark.statistics.asks import Ask
from channelmark.statistics.estimates import estimate
from channelmark.statistics.intervals import newcombe
from channelmark.statistics.periods import Spans, following
from tests.statistics.tables import Rows, asked, metric


@pytest.fixture(autouse=True)
def bases():
    """Metrics for others to be made of."""
    made = {
        "rate_": metric("share", id="rate_"),
        "time_": metric("mean", id="time_", statistic="mean"),
        "middle_": metric("duration", id="middle_", statistic="median"),
        "count_": metric("count", "1", id="count_"),
        "many_": metric("count", "w", id="many_"),
    }
    OWN.update(made)
    yield
    for name in made:
        del OWN[name]


def only(cells):
    (cell,) = cells
    return cell


def test_the_difference_of_two_shares_has_newcombes_interval():
    rows = [{"v": i < 56, "canned": True} for i in range(70)] + [
        {"v": i < 48, "canned": False} for i in range(80)
    ]
    rows += [{"v": True, "canned": None}]
    cell = only(asked(rows, metric("difference", of=("rate_",), split="canned")))
    assert (cell.value, cell.n) == (pytest.approx(0.2), 150)
    assert cell.interval == newcombe(56, 70, 48, 80)


def test_the_difference_of_two_means_is_drawn():
    # Five days; on each the one half takes 10, the other 4 s: the difference is 6 in every replicate.
    days = [f"2025-01-0{d} 00:00:00" for d in range(1, 6)]
    rows = [{"v": v, "canned": c, "local_at": d} for d in days for v, c in ((10.0, True), (4.0, False))]
    cell = only(asked(rows, metric("difference", of=("time_",), split="canned")))
    assert (cell.value, cell.interval.low, cell.interval.high, cell.interval.method) == (6, 6, 6, "bootstrap")


def test_a_difference_is_suppressed_with_its_smaller_half():
    rows = [{"v": True, "canned": True}] * 4 + [{"v": True, "canned": False}] * 50
    assert only(asked(rows, metric("difference", of=("rate_",), split="canned"), reveal=False)).suppressed


def test_one_metric_by_another():
    rows = [{"w": 3}, {"w": 5}]
    # 8 of two cases
    assert only(asked(rows, metric("quotient", of=("many_", "count_")))).value == 4


def test_each_part_by_each_other_part():
    rows = [
        {"v": float(v), "channel": c}
        for c, vs in (("x", (1, 2, 3)), ("y", (4, 4, 4)), (None, (9,)))
        for v in vs
    ]
    cells = asked(rows, metric("quotient", of=("middle_",), part="channel"))
    assert {(e.keys["channel"], e.keys["against"]): e.value for e in cells} == {
        ("x", "y"): 0.5,
        ("y", "x"): 2,
    }


def month(number, count, value=True):
    return [{"v": value, "local_at": f"2025-{number:02}-1{i % 10} 00:00:00"} for i in range(count)]


def test_changes_of_a_share_from_month_to_month():
    # January 1 of 2, February 3 of 4, March none, April 1 of 1: only February has a month before it that has cases.
    rows = month(1, 1) + month(1, 1, False) + month(2, 3) + month(2, 1, False) + month(4, 1)
    cell = only(asked(rows, metric("change"), "difference", of=("rate_",)))
    assert (cell.keys["month"], cell.value, cell.n) == ("2025-02", 0.25, 6)
    assert cell.interval == newcombe(3, 4, 1, 2)
    assert only(asked(rows, metric("change"), "relative", of=("rate_",))).value == 0.5
    assert only(asked(rows, metric("change"), "improvement", of=("rate_",))).value == -0.5


def test_an_empty_month_is_a_count_of_zero():
    cells = asked(month(1, 4) + month(2, 3) + month(4, 5), metric("change"), "difference", of=("count_",))
    assert {e.keys["month"]: e.value for e in cells} == {"2025-02": -1, "2025-03": -3, "2025-04": 5}


def test_a_month_that_the_export_cuts_has_no_change():
    cut = [
        {
            "company_id": "a",
            "timezone": "UTC",
            "window_start": "2025-01-10 00:00:00",
            "window_end": "2025-04-20 00:00:00",
            "as_of": "2025-04-20 00:00:00",
        }
    ]
    engine = Rows(manifest=cut, fact=[{"company": "a", **r} for n in (1, 2, 3, 4) for r in month(n, n + 4)])
    changes = estimate(engine, Ask(metric("change"), "difference", of=("count_",), reveal=True))
    assert {e.keys["month"]: e.value for e in changes} == {"2025-03": 1}
    by_month = estimate(engine, Ask(metric("count", "1"), "count", by=("month",)))
    assert {e.keys["month"]: e.partial for e in by_month} == {
        "2025-01": True,
        "2025-02": False,
        "2025-03": False,
        "2025-04": True,
    }


def test_growth_and_slope():
    # 8, 16, 32, 64: doubles every month, with no scatter at all.
    rows = month(1, 8) + month(2, 16) + month(3, 32) + month(4, 64)
    cell = only(asked(rows, metric("trend", statistic="growth"), "growth", of=("count_",)))
    assert (cell.value, cell.n) == (pytest.approx(1.0), 120)
    assert (cell.interval.low, cell.interval.high) == (pytest.approx(1), pytest.approx(1))
    # Asked by month, it is the growth over months all the same.
    assert only(asked(rows, metric("trend"), "growth", of=("count_",), by=("month",))).value == pytest.approx(
        1.0
    )
    # 1, 2, 4: slope 1.5; residuals 1/6, -1/3, 1/6 with one degree of freedom: 12.706 x sqrt(1/6 / 2) = 3.668
    line = [dict(r, v=float(v)) for n, v in ((1, 1), (2, 2), (3, 4)) for r in month(n, 1)]
    cell = only(asked(line, metric("trend"), "slope", of=("time_",)))
    assert cell.value == pytest.approx(1.5)
    assert cell.interval.high == pytest.approx(1.5 + 12.7062 * math.sqrt(1 / 12), rel=1e-5)


def test_two_months_are_no_trend():
    rows = [dict(r, v=1.0) for n in (1, 2) for r in month(n, 1)]
    assert only(asked(rows, metric("trend"), "slope", of=("time_",))).value is None


def test_peak_hours_are_those_in_the_top_tenth():
    # 30 at 9, 20 at 10, 10 at 11, one at 12: of 24 hours the ninetieth percentile lies at 0.3 of the way from the
    # third (10) down ... position 20.7 from below: between the 21st (1) and the 22nd (10), 1 + 0.7 x 9 = 7.3.
    hours = [(9, 30), (10, 20), (11, 10), (12, 1)]
    rows = [{"v": 1, "local_at": f"2025-01-02 {h:02}:00:00"} for h, n in hours for _ in range(n)]
    cells = asked(rows, metric("peak", part="hour"), "peak")
    # The window has 120 days.
    assert {e.keys["hour"]: e.value for e in cells} == {9: 30 / 120, 10: 20 / 120, 11: 10 / 120}


def test_empty_months_count_in_a_mean_month():
    # 8 + 4 cases in four whole months of one company
    cell = only(asked(month(1, 8) + month(3, 4), metric("count", "1"), "per_month"))
    assert (cell.value, cell.n) == (3, 12)


def test_only_whole_periods_count_in_a_mean_period():
    # Weeks from Monday 6 January to Sunday 27 April 2025: sixteen; the contact on Friday 3 January lies in none.
    rows = [{"v": 1, "local_at": f"2025-01-{d:02} 00:00:00"} for d in (3, 6, 7)]
    cell = only(asked(rows, metric("count", "1"), "per_week"))
    assert (cell.value, cell.n) == (pytest.approx(2 / 16), 2)


@pytest.mark.parametrize(
    ("bucket", "key", "after"),
    [
        ("day", dt.date(2024, 2, 29), dt.date(2024, 3, 1)),
        ("week", dt.date(2024, 12, 30), dt.date(2025, 1, 6)),
        ("month", "2024-12", "2025-01"),
        ("quarter", "2024-Q4", "2025-Q1"),
        ("year", 2024, 2025),
    ],
)
def test_what_follows(bucket, key, after):
    assert following(bucket, key) == after


def test_a_window_cut_at_midnight_utc_covers_the_local_month():
    # One hour short of January in Warsaw: a sliver.
    span = Spans({"a": (dt.datetime(2025, 1, 1, 1), dt.datetime(2025, 2, 1, 1))})
    assert span.whole("month", "2025-01")
    assert not span.whole("day", dt.date(2025, 2, 1))
    assert not span.whole("month", "2025-02")
    assert span.periods("month", "a") == 1
