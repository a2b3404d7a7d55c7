"""Benchmarks among companies: each company's own value first."""

import pytest

from channelmark.errors import BadCallError
from channelmark.figures import Interval
from channelmark.metrics import OWN
from channelmark.statistics.asks import Ask
from channelmark.statistics.companies import reversals
from channelmark.statistics.estimates import estimate
from tests.statistics.tables import Rows, metric


def company(name, *numbers, **more):
    return [{"company": name, "v": float(v), **more} for v in numbers]


@pytest.fixture(autouse=True)
def base():
    OWN["middle_"] = metric("duration", id="middle_", statistic="median", minimum=1, weak_below=3)
    yield
    del OWN["middle_"]


def among(rows, statistic="companies", **more):
    profiles = [{"company": c, "industry": "x"} for c in dict.fromkeys(r["company"] for r in rows)]
    engine = Rows(fact=rows, company_profiles=profiles)
    return estimate(engine, Ask(OWN["middle_"], statistic, **more))


SIX = [r for i, c in enumerate("abcdef", 1) for r in company(c, i, i, i)]


def test_the_median_company_weighs_no_more_than_any_other():
    # Own medians 1 to 6; the sixth has ten cases more. Median of companies 3.5; of 28 cases the 14th and 15th are 5.
    rows = SIX + company("f", *[6] * 10)
    cells = {e.statistic: e for e in among(rows)}
    assert cells["companies_median"].value == 3.5
    assert cells["companies_median"].interval == Interval(low=1, high=6, method="order_statistic")
    assert (cells["companies_median"].n, cells["pooled"].n) == (6, 28)
    assert cells["pooled"].value == 5


def test_quartiles_need_ten_companies_and_deciles_twenty():
    assert {e.statistic: e.suppressed for e in among(SIX)} == {
        "companies_p10": True,
        "companies_p25": True,
        "companies_median": False,
        "companies_p75": True,
        "companies_p90": True,
        "pooled": False,
    }
    many = [r for i in range(20) for r in company(f"c{i:02}", i, i, i)]
    cells = {e.statistic: e.value for e in among(many)}
    # 0 to 19: 19 x 0.1 = 1.9, 19 x 0.25 = 4.75
    assert (cells["companies_p10"], cells["companies_p25"]) == (pytest.approx(1.9), 4.75)


def test_companies_with_too_few_cases_are_left_out():
    # g has two cases, which are no value of its own
    (cell,) = among(SIX + company("g", 90, 90), "companies_median")
    assert (cell.value, cell.n) == (3.5, 6)


def test_the_pooled_value_of_one_large_company_is_not_shown():
    cells = {e.statistic: e for e in among(SIX + company("f", *[6] * 30))}
    assert cells["pooled"].suppressed
    assert cells["companies_median"].value == 3.5


def test_the_mid_rank_percentile_of_a_company():
    # 1, 2, 3, 3, 5 where lower is better: the first 3 does better than one, as well as two: 100 x (1 + 2 / 2) / 5.
    rows = [r for c, v in zip("abcde", (1, 2, 3, 3, 5), strict=True) for r in company(c, v, v, v)]
    engine = Rows(fact=rows, company_profiles=[{"company": c, "industry": "x"} for c in "abcde"])
    percentile = metric("percentile", id="p")
    cells = estimate(engine, Ask(percentile, of=("middle_",)))
    assert {e.keys["company"]: (e.value, e.n) for e in cells} == {
        "a": (90, 5),
        "b": (70, 5),
        "c": (40, 5),
        "d": (40, 5),
        "e": (10, 5),
    }
    assert [e.value for e in estimate(engine, Ask(percentile, of=("middle_",), company="b"))] == [70]
    with pytest.raises(BadCallError, match="no company called 'z'"):
        estimate(engine, Ask(percentile, of=("middle_",), company="z"))
    with pytest.raises(BadCallError, match="name it, for example `--of"):
        estimate(engine, Ask(percentile))


def test_peers_share_an_industry():
    rows = [r for i, c in enumerate("abcdefgh") for r in company(c, i, i, i)]
    profiles = [{"company": c, "industry": "retail" if c in "abcde" else "travel"} for c in "abcdefgh"]
    engine = Rows(fact=rows, company_profiles=profiles)
    ask = Ask(metric("percentile"), of=("middle_",), peers=("industry",))
    cells = {e.keys["company"]: e for e in estimate(engine, ask)}
    assert (cells["a"].value, cells["a"].n) == (90, 5)
    # Three peers in travel are too few.
    assert (cells["f"].suppressed, cells["f"].n) == (True, 3)


def test_simpsons_reversal_is_told():
    # x: companies at 1, 1, 1, 1, 1, one of many cases at 10; y: all at 2. By companies x is faster, pooled y is.
    rows = [r for c in "abcde" for r in company(c, 1, 1, 1, channel="x") + company(c, 2, 2, 2, channel="y")]
    rows += company("f", *[10.0] * 14, channel="x") + company("f", 2, 2, 2, channel="y")
    rows += company("g", *[10.0] * 14, channel="x") + company("g", 2, 2, 2, channel="y")
    cells = among(rows, by=("channel",))
    assert reversals(cells) == [({"channel": "x"}, {"channel": "y"})]
    assert reversals(among(SIX)) == []
