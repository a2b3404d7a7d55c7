"""Facts narrowed to the columns that are read, and built a few companies at a time: the same rows as whole and at once."""

import random

import pytest

from channelmark.engines import DuckEngine, building
from channelmark.facts import FACTS, fact_sql
from channelmark.facts.narrow import fact_columns, narrowed, read_by
from channelmark.metrics import METRICS
from channelmark.statistics.estimates import Ask, estimate, expect
from channelmark.tables import open_tables
from channelmark.tables.store import write
from tests import tiny
from tests.metrics.random_tables import merged, tables
from tests.metrics.test_properties import EMPTY, OPEN, answers, same


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Three companies as Parquet, so that they can be worked on one by one."""
    rows = merged(*(tables(c, 3) for c in ("a", "b", "c")))
    place = tmp_path_factory.mktemp("three")
    csv = open_tables(tiny.write(place / "csv", **{**EMPTY, **rows}))
    with csv.connect() as con:
        names = {n: f"select * from {n}" for n in csv.files if rows.get(n)}
        write(place / "parquet", con, names, {"name": "three", "synthetic": True})
    return place / "parquet"


@pytest.fixture(scope="module")
def whole(folder):
    return DuckEngine(open_tables(folder))


@pytest.fixture
def lean(folder, monkeypatch):
    """An engine that works on one company after the other."""
    made = DuckEngine(open_tables(folder), lean=True)
    one_by_one = building.batches(made.connection, made.tables, size=1)
    assert len(one_by_one) == 3
    monkeypatch.setattr("channelmark.engines.duck.batches", lambda *_: one_by_one)
    return made


def sorted_rows(engine, fact, columns):
    return sorted(map(repr, engine.connection.execute(f"select {', '.join(columns)} from {fact}").fetchall()))


@pytest.mark.parametrize("fact", FACTS)
def test_the_columns_of_a_fact_are_read_out_of_its_sql(fact, whole):
    whole.build(fact)
    described = whole.connection.execute(f"describe {fact}").fetchall()
    assert fact_columns(fact) == tuple(r[0] for r in described)


@pytest.mark.parametrize("fact", FACTS)
def test_some_columns_of_a_fact_are_those_of_the_whole_one(fact, whole, lean):
    rng = random.Random(fact)
    columns = sorted(rng.sample(fact_columns(fact), rng.randint(1, min(5, len(fact_columns(fact))))))
    whole.build(fact)
    lean.query(f"select {', '.join(columns)} from {fact}")
    assert lean._columns_of[fact] == {*columns, *({"company", "company_id"} & set(fact_columns(fact)))}
    assert sorted_rows(lean, fact, columns) == sorted_rows(whole, fact, columns)


@pytest.mark.parametrize("fact", FACTS)
def test_every_column_alone_leaves_the_number_of_rows(fact, whole):
    """A join that is left out in error would drop or double rows."""
    whole.build(fact)
    (whole_rows,) = whole.connection.execute(f"select count(*) from {fact}").fetchall()
    for column in fact_columns(fact):
        sql = narrowed(fact, [column]).sql
        assert whole.connection.execute(f"select count(*) from ({sql})").fetchall() == [whole_rows], column


def test_every_metric_is_the_same_from_narrow_facts(whole, lean):
    expect(lean, [Ask(m, of=OPEN.get(m.id, ())) for m in METRICS.values()])
    same(answers(lean), answers(whole))


def test_each_metric_alone_names_what_it_reads(folder):
    """Otherwise its facts would be built a second time, whole."""
    again = []
    for metric in METRICS.values():
        engine = DuckEngine(open_tables(folder), lean=True)
        built = []
        engine._build = lambda todo, e=engine, b=built: (b.append(todo), DuckEngine._build(e, todo))
        estimate(engine, Ask(metric, of=OPEN.get(metric.id, ())))
        facts = [s.fact for todo in built for s in todo.steps if s.asked]
        assert facts or not metric.fact
        if len(facts) > len(set(facts)):
            again.append(metric.id)
        engine.close()
    assert again == []


def test_a_fact_made_of_narrow_ones_is_built_after_them(lean, whole):
    """Each from what the one before left behind."""
    for sql in (
        "select ticket_id, window_start from contacts",
        "select ticket_id from open_contacts",
        "select * from sla_cases",
    ):
        assert sorted(map(repr, lean.query(sql))) == sorted(map(repr, whole.query(sql)))


def test_joins_that_bring_nothing_are_left_out():
    sql = narrowed("contacts", ["company", "created_at"]).sql
    assert "agent_time" not in sql
    assert "conversions" not in sql
    assert "worked" in narrowed("contacts", ["handle_s"]).sql
    answers = narrowed("survey_answers", ["kind"]).sql
    assert not [t for t in ("customers", "agents", "scales") if t in answers]
    assert "customers" in narrowed("survey_answers", ["segment"]).sql
    # Who has several tags has several rows: that join stays.
    assert "unnest" in fact_sql("contact_tags").lower()


def test_events_of_one_instant_stand_in_the_order_of_seq_else_of_their_ids(tmp_path):
    told = [
        ("e2", "t1", 1, "open"),
        ("e1", "t1", 2, "resolved"),
        ("e2", "t2", "", "open"),
        ("e1", "t2", "", "hold"),
    ]
    events = [
        tiny.event(f"{ticket}-{key}", ticket, "2025-06-03 10:00:00", "status", "", new, seq=seq)
        for key, ticket, seq, new in told
    ]
    engine = DuckEngine(open_tables(tiny.write(tmp_path, events=events)))
    rows = engine.query(
        "select ticket_id, status, before, stage_before, stage, resolves from states order by ticket_id, i"
    )
    assert [tuple(r.values()) for r in rows] == [
        ("t1", "open", "new", 2, 2, False),
        ("t1", "resolved", "open", 2, -1, True),
        ("t2", "hold", "new", 2, 2, False),
        ("t2", "open", "hold", 2, 2, False),
    ]


@pytest.mark.parametrize(
    ("sql", "columns"),
    [
        ("select channel, count(*) from contacts where resolved group by 1", {"channel", "resolved"}),
        (
            "select c.channel from contacts c left join replies r on r.ticket_id = c.ticket_id",
            {"channel", "ticket_id"},
        ),
        (
            "select x from (select channel as x, team from contacts) join (values (1, 2)) v(a, b) on true",
            {"channel", "team"},
        ),
        ("select * from contacts", set(fact_columns("contacts"))),
    ],
)
def test_what_a_query_reads_of_a_fact(sql, columns):
    assert read_by(sql)["contacts"] == columns


def test_companies_are_worked_on_in_ranges_that_hold_all_of_them(folder):
    engine = DuckEngine(open_tables(folder))
    assert building.batches(engine.connection, engine.tables, size=1_000) == [("", chr(0x10FFFF))]
    assert building.batches(engine.connection, engine.tables, size=80) == [("", "c"), ("c", chr(0x10FFFF))]


def test_the_commonest_scale_is_that_of_all_companies_not_of_those_worked_on_at_once(tmp_path):
    # Company a answers twice of 10, company b three times of 5: five is the common scale, for a's answers as well.
    answers_of = {"a": (10, 2), "b": (5, 3)}
    surveys = [
        {
            "company_id": company, "survey_id": f"{company}{i}", "kind": "csat", "channel": "portal", "score": 4,
            "scale_min": 1, "scale_max": most, "higher_is_better": "true", "satisfied_from": 4,
            "responded_at": "2025-06-02 12:00:00",
        }
        for company, (most, count) in answers_of.items()
        for i in range(count)
    ]  # fmt: skip
    engine = DuckEngine(open_tables(tiny.write(tmp_path, surveys=surveys)), lean=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("channelmark.engines.duck.batches", lambda *_: [("", "b"), ("b", chr(0x10FFFF))])
        rows = engine.query(
            "select company, common_scale, count(*) as n from survey_answers group by 1, 2 order by 1"
        )
    assert [tuple(r.values()) for r in rows] == [("a", False, 2), ("b", True, 3)]
