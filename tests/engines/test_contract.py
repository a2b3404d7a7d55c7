"""Every metric gives on Spark what it gives on DuckDB: each golden case, value, cases and interval, to nine digits."""

from decimal import Decimal

import pytest

from channelmark.engines import EngineError, open_engine
from channelmark.engines.spark import spark_missing
from channelmark.statistics.estimates import estimate
from tests.metrics.golden import Golden, cases, loaded

REASON = spark_missing()
CASES = sorted(cases(), key=lambda c: (c.data.__module__, c.data.__qualname__))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(REASON), reason=f"Spark cannot run here: {REASON}"),
]
# A few rows: compiling a plan to Java and spreading it over partitions cost more than they save.
SMALL = {
    "spark.sql.shuffle.partitions": "1",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.adaptive.enabled": "false",
}
_open: dict[object, object] = {}


def spark_for(rows):
    """The engine over one data set; cases come data set by data set, so that one is open at a time."""
    if rows not in _open:
        for engine in _open.values():
            engine.close()
        _open.clear()
        engine = open_engine(loaded(rows).tables, "local[2]")
        for key, value in SMALL.items():
            engine.session.conf.set(key, value)
        _open[rows] = engine
    return _open[rows]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_spark_agrees_with_duckdb(case: Golden):
    here = estimate(loaded(case.data).engine, case.ask())
    there = estimate(spark_for(case.data), case.ask())
    assert [told(e) for e in there] == [near(e) for e in here]


def told(cell):
    """A cell as plain values; keys as text, since engines differ in which integer they use."""
    interval = cell.interval
    return (
        {k: str(v) for k, v in cell.keys.items()},
        cell.n,
        cell.value,
        (interval.low, interval.high) if interval else None,
        cell.suppressed,
    )


def near(cell):
    keys, n, value, interval, suppressed = told(cell)
    return (keys, n, _near(value), tuple(_near(x) for x in interval) if interval else None, suppressed)


def _near(value):
    return pytest.approx(value, rel=1e-9, abs=1e-9, nan_ok=True) if isinstance(value, float) else value


# Constructs facts and metrics may use, over the rows of ROWS; each gives one value.
ROWS = (
    "(values (1, 'a', 2.5e0, timestamp '2025-03-30 00:30:00.25', true), (2, 'a', null, timestamp '2025-10-26 01:30:00', false), "
    "(3, null, 1e-1, null, null), (4, 'b', -7e0, timestamp '2024-12-30 23:59:59', true)) t(i, s, v, at_, b)"
)
SAYINGS = [
    "sum(epoch(at_))",
    "sum(epoch(cast(at_ as date)))",
    "max(at_ + to_seconds(3661))",
    "max(at_ + interval 7 days)",
    "min(at_ - interval 36 hours)",
    "max(cast(date_trunc('week', at_) as date))",
    "max(cast(date_trunc('month', at_) as date))",
    "max(date_trunc('day', at_))",
    "min(extract(isodow from at_))",
    "min(isodow(at_))",
    "sum(extract(hour from at_) + extract(quarter from at_))",
    "min(strftime(at_, '%Y-%m'))",
    "max(date_diff('day', at_, timestamp '2025-12-31 00:00:00'))",
    "max(date_diff('month', at_, timestamp '2025-12-31 00:00:00'))",
    "arg_min(s, i)",
    "arg_max(s, i) filter (where i < 4)",
    "arg_min(v, (b, i))",
    "arg_max(v, (b, i))",
    "arg_max(i, (s, at_))",
    "any_value(v) filter (where i > 1)",
    "count(*) filter (where b)",
    "count(distinct s)",
    "count(distinct (s, b))",
    "sum(v) filter (where s is null)",
    "avg(v)",
    "avg(case when b then 1 else 0 end)",
    "sum(0.1 * i)",
    "sum(i) / 3",
    "sum(i) / nullif(count(*) - 4, 0)",
    "quantile_cont(v, 0.3)",
    "quantile_cont(i, 0.95)",
    "median(v)",
    "list_extract(list_sort(list(v) filter (where v is not null)), 2)",
    "list_extract(list_sort(list(v) filter (where v is not null)), nullif(9, 0))",
    "bool_or(b)",
    "bool_and(b)",
    "greatest(max(v), null)",
    "least(min(v), 5)",
    "max(concat(s, '-', i, v is null))",
    "max(s || '-' || cast(i as varchar))",
    "stddev_samp(v)",
    "corr(i, v)",
    "regr_slope(v, i)",
    "sum(log(i) + ln(i) + sqrt(i) + power(i, 2))",
    "sum(round(v, 1) + floor(v) + ceil(v))",
    "sum(7 % i)",
    "sum(cast(b as integer))",
    "max(coalesce(s, 'z')) filter (where s is distinct from 'b')",
    "count(*) filter (where s not in ('a') or s is null)",
    "count(*) filter (where s like 'a%')",
]


@pytest.mark.parametrize("scalar", SAYINGS)
def test_a_construct_means_the_same(scalar):
    sql = f"select {scalar} as x from {ROWS}"
    (here,), (there,) = (e.query(sql) for e in (loaded(CASES[0].data).engine, spark_for(CASES[0].data)))
    assert plain(there["x"]) == _near(plain(here["x"]))


DAYS = "(select date '2025-03-29' as a, date '2025-04-01' as b) w"
QUERIES = [
    f"select i, row_number() over (partition by s order by v, i) as n from {ROWS} order by i",
    f"select i, lag(v) over (order by at_, i) as n, lead(s) over (order by s desc, i) as m from {ROWS} order by i",
    f"select i, sum(v) filter (where b) over (partition by s) as n, count(*) filter (where b) over () as m from {ROWS} order by i",
    f"select s, count(*) as n from {ROWS} group by s order by s",
    f"select s, v from {ROWS} order by v desc, s",
    f"select cast(d as date) as d from {DAYS} cross join unnest(generate_series(a, b, interval 1 day)) as u(d) order by d",
    f"select cast(d as date) as d from {DAYS} cross join unnest(range(a, b, interval 1 day)) as u(d) order by d",
    f"select cast(d as date) as d from {DAYS} cross join unnest(range(b, a, interval 1 day)) as u(d) order by d",
    "select n from (select 3 as a) w cross join unnest(range(0, a)) as u(n) order by n",
    "select n from (select 0 as a) w cross join unnest(range(0, a)) as u(n) order by n",
    "select x from (select 1 as i union all select 2 union select 2) a(x) order by x",
    f"select a.i, b.i as j from {ROWS.replace('t(', 'a(')} join {ROWS.replace('t(', 'b(')} using (s) order by 1, 2",
    f"with w as materialized (select * from {ROWS}) select count(*) as n from w where exists (select 1 from w x where x.i > w.i)",
]


@pytest.mark.parametrize("sql", QUERIES)
def test_a_query_means_the_same(sql):
    here, there = (e.query(sql) for e in (loaded(CASES[0].data).engine, spark_for(CASES[0].data)))
    assert [{k: plain(v) for k, v in r.items()} for r in there] == [
        {k: _near(plain(v)) for k, v in r.items()} for r in here
    ]


def plain(value):
    number = isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
    return float(value) if number else value


def test_sql_that_estimates_is_refused():
    engine = spark_for(CASES[0].data)
    with pytest.raises(EngineError, match="would estimate instead of compute"):
        engine.query("select approx_count_distinct(ticket_id) as n from tickets")
