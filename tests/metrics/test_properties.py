"""What must hold for every metric whatever the rows are: order, strangers and non-contacts change nothing; counts add up."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from channelmark.benchmarks import load
from channelmark.errors import BadCallError
from channelmark.metrics import METRICS
from channelmark.statistics.estimates import OFFERED, Ask, estimate
from tests import tiny
from tests.metrics.random_tables import Tables, merged, shuffled, tables, uncounted

Answer = dict[str, dict[tuple[Any, ...], tuple[float | None, int]]]
EMPTY: Tables = {name: [] for name in tiny.TABLES}
OPEN = {"company_benchmark_percentile": ("first_response_time",), "period_change": ("csat",)}
# They count the contacts that nothing else counts, or look for what happens to them.
OF_UNCOUNTED = {"merged_rate", "ticket_recovery_count"}


def loaded(folder, rows: Tables) -> Any:
    return load(str(tiny.write(folder, **{**EMPTY, **rows}))).engine


def answers(engine: Any, where: str = "true") -> Answer:
    """Every metric, each of its variants and clocks on these rows: value and n of each cell."""
    asks = [(m, Ask(m, where=where, of=OPEN.get(m.id, ()), reveal=True)) for m in METRICS.values()]
    varied = [(f"{m.id} {v}", replace(a, variant=v)) for m, a in asks for v in m.variants]
    timed = [(f"{m.id} business", replace(a, clock="business")) for m, a in asks if m.business]
    return {name: _cells(engine, a) for name, a in [*((m.id, a) for m, a in asks), *varied, *timed]}


def _cells(engine: Any, ask: Ask) -> dict[tuple[Any, ...], tuple[float | None, int]]:
    return {(e.statistic, *e.keys.values()): (e.value, e.n) for e in estimate(engine, ask)}


def same(a: Answer, b: Answer, but: set[str] = frozenset()) -> None:  # type: ignore[assignment]
    differing = [m for m in a if m.split()[0] not in but and not _equal(a[m], b[m])]
    assert differing == [], {m: (a[m], b[m]) for m in differing[:3]}


def _equal(a: Any, b: Any) -> bool:
    return a.keys() == b.keys() and all(a[k][1] == b[k][1] and _near(a[k][0], b[k][0]) for k in a)


def _near(a: float | None, b: float | None) -> bool:
    return a is b if a is None or b is None else math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)


@pytest.fixture(scope="module")
def two() -> tuple[Tables, Tables]:
    return tables("a", 1), tables("b", 1)


@pytest.fixture(scope="module")
def engine(two, tmp_path_factory) -> Any:
    return loaded(tmp_path_factory.mktemp("both"), merged(*two))


@pytest.fixture(scope="module")
def both(engine) -> Answer:
    return answers(engine)


@pytest.fixture(scope="module")
def alone(two, tmp_path_factory) -> tuple[Answer, Answer]:
    first, second = (answers(loaded(tmp_path_factory.mktemp("one"), t)) for t in two)
    return first, second


def test_the_rows_feed_nearly_every_metric(both):
    """Otherwise the properties say little."""
    empty = {m for m, cells in both.items() if all(v is None or not n for v, n in cells.values())}
    assert len(empty & set(METRICS)) <= 12, empty


def test_the_order_of_rows_and_what_is_no_contact_change_nothing(two, both, tmp_path):
    rows = shuffled(merged(*two, uncounted("a")), 7)
    same(both, answers(loaded(tmp_path, rows)), OF_UNCOUNTED)


def test_another_company_changes_nothing_for_this_one(engine, alone):
    # A peer group is made of companies: one more is no stranger.
    same(alone[0], answers(engine, "company = 'a'"), {"company_benchmark_percentile"})


def test_counts_of_two_companies_add_up(both, alone):
    differing = {}
    for m in METRICS.values():
        if m.kind in ("count", "stock") and m.statistic in ("count", "last", "mean"):
            found = _sum(*(a[m.id] for a in alone))
            if not _equal(both[m.id], found):
                differing[m.id] = (both[m.id], found)
    assert differing == {}


def test_cases_of_two_companies_add_up(both, alone):
    kinds = ("share", "mean", "duration", "nps", "correlation", "slope")
    differing = {}
    for m in METRICS.values():
        if m.kind in kinds:
            n = {k: v[1] for k, v in both[m.id].items()}
            found = {k: v[1] for k, v in _sum(*(a[m.id] for a in alone)).items()}
            if n != found:
                differing[m.id] = (n, found)
    assert differing == {}


def _sum(a: Any, b: Any) -> dict[tuple[Any, ...], tuple[float, int]]:
    nothing = (0.0, 0)
    keys = {*a, *b}
    return {
        k: (
            (a.get(k, nothing)[0] or 0) + (b.get(k, nothing)[0] or 0),
            a.get(k, nothing)[1] + b.get(k, nothing)[1],
        )
        for k in keys
    }


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 6))
def test_other_rows_in_another_order(seed, tmp_path):
    rows = merged(tables("a", seed), tables("b", seed, ties=True), tables("c", seed, 9))
    first = answers(loaded(tmp_path / "first", rows))
    same(first, answers(loaded(tmp_path / "mixed", shuffled(rows, seed))))
    same(first, answers(loaded(tmp_path / "more", merged(rows, uncounted("b")))), OF_UNCOUNTED)


@pytest.mark.slow
@pytest.mark.parametrize("metric", sorted(METRICS))
def test_every_statistic_and_breakdown_is_answered_or_refused_by_name(metric, engine):
    m = METRICS[metric]
    plain = Ask(m, of=OPEN.get(metric, ()))
    breakdowns = (("channel",), ("agent",), ("tag",), ("industry", "month"), ("company", "week", "channel"))
    asks = [replace(plain, by=by) for by in breakdowns]
    asks += [replace(plain, statistic=s) for s in (*OFFERED[m.kind], "companies") if s != "within"]
    told = []
    for ask in asks:
        try:
            cells = estimate(engine, ask)
        except BadCallError as refused:
            told.append(str(refused))
            continue
        assert all(e.value is None for e in cells if e.suppressed)
        assert all(e.interval is None for e in cells if e.value is None)
    assert all(any(name in text for name in (metric, *m.of, *plain.of)) for text in told)
