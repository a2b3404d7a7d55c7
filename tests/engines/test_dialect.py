"""What the rules make of DuckDB's SQL; whether Spark then says the same is tested in test_contract."""

import pytest

pytest.importorskip("sqlglot", reason="the extra 'spark' is not installed")

from channelmark.engines import EngineError
from channelmark.engines.dialect import to_spark
from channelmark.facts import FACTS, fact_sql


@pytest.mark.parametrize(
    ("duck", "spark"),
    [
        ("epoch(t)", "(UNIX_MICROS(CAST(t AS TIMESTAMP_LTZ)) / 1000000D)"),
        ("t + to_seconds(n)", "t + MAKE_DT_INTERVAL(0, 0, 0, n)"),
        ("arg_min(a, t)", "MIN_BY(a, CASE WHEN NOT a IS NULL THEN t END)"),
        ("any_value(a) filter (where b)", "ANY_VALUE(a, TRUE) FILTER(WHERE b)"),
        ("quantile_cont(v, 0.5)", "PERCENTILE(v, 0.5D)"),
        ("percentile_cont(0.9) within group (order by v)", "PERCENTILE(v, 0.9D)"),
        ("median(epoch(t))", "PERCENTILE((UNIX_MICROS(CAST(t AS TIMESTAMP_LTZ)) / 1000000D), 0.5D)"),
        ("date_diff('day', a, b)", "DATEDIFF(CAST(b AS DATE), CAST(a AS DATE))"),
        ("0.1 * n", "0.1D * n"),
        ("count(*) filter (where b) over (partition by c)", "COUNT(CASE WHEN b THEN 1 END) OVER (PARTITION BY c)"),
    ],
)  # fmt: skip
def test_translations(duck, spark):
    assert to_spark(f"select {duck} as x from t") == f"SELECT {spark} AS x FROM t"


def test_a_condition_in_brackets_is_no_alias():
    assert to_spark("select 1 from t where ((b))") == "SELECT 1 FROM t WHERE b"


@pytest.mark.parametrize(
    "sql", ["select approx_count_distinct(a) from t", "select approx_quantile(a, 0.5) from t"]
)
def test_estimates_are_refused(sql):
    with pytest.raises(EngineError, match="would estimate instead of compute"):
        to_spark(sql)


def test_the_word_in_a_text_is_no_estimate():
    assert "'approximately'" in to_spark("select a from t where b = 'approximately'")


@pytest.mark.parametrize("unit", ["hour", "week", "year"])
def test_a_difference_that_engines_count_otherwise_is_refused(unit):
    with pytest.raises(EngineError, match="no exact counterpart of date_diff"):
        to_spark(f"select date_diff('{unit}', a, b) from t")


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_can_be_translated(fact):
    assert to_spark(fact_sql(fact))
