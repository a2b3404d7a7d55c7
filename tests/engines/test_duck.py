"""DuckDB as an engine: calendars as tables, facts built when they are read, a database file as data."""

import datetime as dt
import json
import os
import shutil
from dataclasses import replace
from zoneinfo import ZoneInfo

import duckdb
import pytest

from channelmark.clock import ClockError
from channelmark.engines import (
    DatabaseError,
    DuckEngine,
    FactCache,
    fact_cache,
    open_database,
    open_engine,
)
from channelmark.engines.cache import write_part
from channelmark.errors import BadCallError
from channelmark.facts import BUILT, FACTS, FactError, build_order, fact_sql, sources_of, tables_in
from channelmark.facts.narrow import fact_columns
from channelmark.tables import TABLES, open_tables
from tests import tiny

HOUR = 3600
# What a fact writes to get the open seconds between two instants (a, b) of a company's channel.
ELAPSED = (
    "{k}.before_s + greatest(least(epoch({t}), {k}.close_1) - {k}.open_1, 0) "
    "+ greatest(least(epoch({t}), {k}.close_2) - {k}.open_2, 0) + greatest(least(epoch({t}), {k}.close_3) - {k}.open_3, 0)"
)
DURATION = (
    f"select t.ticket_id, ({ELAPSED.format(k='y', t='t.first_response_at')}) - "
    f"({ELAPSED.format(k='x', t='t.created_at')}) as open_s from tickets t "
    "left join calendars c on c.company_id = t.company_id and c.channel = t.channel "
    "left join clock x on x.calendar_id = c.calendar_id and x.utc_day = cast(t.created_at as date) "
    "left join clock y on y.calendar_id = c.calendar_id and y.utc_day = cast(t.first_response_at as date) order by 1"
)


@pytest.fixture
def engine(tmp_path):
    def make(**changes):
        return DuckEngine(open_tables(tiny.write(tmp_path / "d", **changes)))

    return make


def row(company, schedule, weekday, opens, closes, zone="UTC", **more):
    return {
        "company_id": company,
        "schedule_id": schedule,
        "timezone": zone,
        "weekday": weekday,
        "open_local": opens,
        "close_local": closes,
        **more,
    }


def answered(key, channel, created, first, company="a"):
    return tiny.ticket(key, channel, created, company=company, first_response_at=first)


def durations(engine):
    return {r["ticket_id"]: r["open_s"] for r in engine.query(DURATION)}


# --- calendars -------------------------------------------------------------------------------------------


def test_each_channel_has_the_hours_of_its_own_schedule_or_the_default(engine):
    # Monday 2 June, 8:00 to 20:00. Chat is open 10:00 to 22:00, the portal as all others 9:00 to 17:00;
    # company b has hours for the portal only.
    made = engine(
        schedules=[
            row("a", "all", 1, "09:00", "17:00"),
            row("a", "chat", 1, "10:00", "22:00", channel="chat"),
            row("b", "portal", 1, "09:00", "10:00", channel="portal"),
        ],
        tickets=[
            answered("t1", "portal", "2025-06-02 08:00:00", "2025-06-02 20:00:00"),
            answered("t2", "chat", "2025-06-02 08:00:00", "2025-06-02 20:00:00"),
            answered("t3", "portal", "2025-06-02 08:00:00", "2025-06-02 20:00:00", company="b"),
            answered("t4", "email", "2025-06-02 08:00:00", "2025-06-02 20:00:00", company="b"),
            tiny.ticket("t5", "portal", "2025-06-02 08:00:00"),
        ],
    )
    # Without hours, and without an answer, there is no duration; never zero.
    assert durations(made) == {"t1": 8 * HOUR, "t2": 10 * HOUR, "t3": HOUR, "t4": None, "t5": None}


def test_holidays_close_the_schedule_they_belong_to(engine):
    made = engine(
        schedules=[
            row("a", "all", 1, "09:00", "17:00"),
            row("a", "chat", 1, "09:00", "17:00", channel="chat"),
        ],
        holidays=[
            {
                "company_id": "a",
                "schedule_id": "all",
                "start_date": "2025-06-01",
                "end_date": "2025-06-02",
            }
        ],
        tickets=[
            answered("t1", "portal", "2025-06-02 08:00:00", "2025-06-02 20:00:00"),
            answered("t2", "chat", "2025-06-02 08:00:00", "2025-06-02 20:00:00"),
        ],
    )
    assert durations(made) == {"t1": 0, "t2": 8 * HOUR}


def test_hours_follow_the_zone_of_the_schedule_and_its_history(engine):
    # Sunday 30 March 2025, Warsaw skips an hour: 9:00 to 17:00 is 7:00 to 15:00 UTC. From 7 April on two hours more.
    every_day = [
        row("a", "s", d, "09:00", "17:00", "Europe/Warsaw", valid_to="2025-04-06") for d in range(1, 8)
    ]
    later = [
        row("a", "t", d, "09:00", "19:00", "Europe/Warsaw", valid_from="2025-04-07") for d in range(1, 8)
    ]
    made = engine(
        schedules=every_day + later,
        tickets=[
            answered("t1", "portal", "2025-03-30 00:00:00", "2025-03-30 08:30:00"),
            answered("t2", "portal", "2025-03-29 00:00:00", "2025-03-31 00:00:00"),
            answered("t3", "portal", "2025-04-06 00:00:00", "2025-04-08 00:00:00"),
        ],
    )
    assert durations(made) == {"t1": 1.5 * HOUR, "t2": 16 * HOUR, "t3": 18 * HOUR}


def test_a_schedule_open_at_midnight_and_until_midnight(engine):
    made = engine(
        schedules=[row("a", "s", d, "00:00", "24:00") for d in range(1, 8)],
        tickets=[answered("t1", "portal", "2024-01-31 01:02:03", "2025-06-29 04:05:06")],
    )
    span = dt.datetime(2025, 6, 29, 4, 5, 6) - dt.datetime(2024, 1, 31, 1, 2, 3)
    assert durations(made) == {"t1": span.total_seconds()}


def test_more_than_three_stretches_a_day_are_told(engine):
    made = engine(schedules=[row("a", "s", 1, f"{h:02d}:00", f"{h:02d}:30") for h in (8, 10, 12, 14)])
    with pytest.raises(ClockError, match="more than 3 separate stretches"):
        made.query("select * from clock")


def test_local_time_of_any_instant_is_the_time_on_the_wall(engine):
    zones = {"a": "Europe/Warsaw", "b": "Australia/Lord_Howe"}
    instants = [
        dt.datetime(2025, month, day) + dt.timedelta(minutes=30 * i)
        for month, day in ((3, 29), (4, 4), (10, 3), (10, 25))
        for i in range(96 * 2)
    ]
    made = engine(
        manifest=[
            {**tiny.manifest(c), "timezone": z, "as_of": "2025-11-30 00:00:00"} for c, z in zones.items()
        ],
        tickets=[
            tiny.ticket(f"{c}{i}", "portal", str(t), company=c) for c in zones for i, t in enumerate(instants)
        ],
        schedules=[],
    )
    rows = made.query(
        "select t.company_id, t.created_at, t.created_at + to_seconds(case when epoch(t.created_at) >= z.changes_at "
        "then z.offset_after_s else z.offset_s end) as local_at from tickets t "
        "left join offsets z on z.company_id = t.company_id and z.utc_day = cast(t.created_at as date)"
    )
    for r in rows:
        wall = r["created_at"].replace(tzinfo=dt.UTC).astimezone(ZoneInfo(zones[r["company_id"]]))
        assert r["local_at"] == wall.replace(tzinfo=None)


def test_one_row_a_calendar_and_day_from_the_first_instant_to_the_day_after_as_of(engine):
    made = engine()
    (clock,) = made.query("select min(utc_day) as a, max(utc_day) as b, count(*) as n from clock")
    # Both companies keep the same hours: one calendar. 2 June to 1 July are thirty days.
    assert (clock["a"], clock["b"], clock["n"]) == (dt.date(2025, 6, 2), dt.date(2025, 7, 1), 30)
    (offsets,) = made.query("select count(*) as n, sum(offset_s) as s from offsets")
    assert (offsets["n"], offsets["s"]) == (60, 0)


def test_an_instant_before_1970_does_not_stretch_the_calendars(engine):
    made = engine(tickets=[tiny.ticket("t1", "portal", "0001-01-01 00:00:00")])
    assert made.query("select min(utc_day) as a from clock") == [{"a": dt.date(1970, 1, 1)}]


def test_without_schedules_or_tickets_the_calendars_are_empty(engine):
    made = engine(schedules=[], tickets=[], messages=[])
    assert [made.query(f"select count(*) as n from {t}")[0]["n"] for t in ("calendars", "clock")] == [0, 0]


# --- public holidays -------------------------------------------------------------------------------------


def with_holidays(tmp_path, places, **changes):
    folder = tiny.write(tmp_path / "d", **changes)
    about = {"name": "d", "synthetic": False, "public_holidays": places}
    (folder / "dataset.json").write_text(json.dumps(about), encoding="utf-8")
    return DuckEngine(open_tables(folder))


ROUND_THE_THIRD = [
    # 3 June 2025 is no public holiday in Poland, 19 June (Corpus Christi, a Thursday) is.
    answered("t1", "portal", "2025-06-03 08:00:00", "2025-06-03 20:00:00"),
    answered("t2", "portal", "2025-06-19 08:00:00", "2025-06-19 20:00:00"),
    answered("t3", "portal", "2025-06-19 08:00:00", "2025-06-19 20:00:00", company="b"),
]


def test_public_holidays_are_taken_only_where_they_are_asked_for(tmp_path):
    pytest.importorskip("holidays", reason="the extra 'holidays' is not installed")
    made = with_holidays(tmp_path, {"a": "PL"}, tickets=ROUND_THE_THIRD)
    assert durations(made) == {"t1": 8 * HOUR, "t2": 0, "t3": 8 * HOUR}


def test_a_companys_own_holidays_stand_instead_of_public_ones(tmp_path):
    pytest.importorskip("holidays", reason="the extra 'holidays' is not installed")
    own = [{"company_id": "a", "schedule_id": "s", "start_date": "2025-06-03", "end_date": "2025-06-03"}]
    made = with_holidays(tmp_path, {"a": "PL"}, tickets=ROUND_THE_THIRD, holidays=own)
    assert durations(made) == {"t1": 0, "t2": 8 * HOUR, "t3": 8 * HOUR}


def test_an_unknown_country_or_company_is_told(tmp_path):
    pytest.importorskip("holidays", reason="the extra 'holidays' is not installed")
    with pytest.raises(ClockError, match="public holidays of company 'a' in 'XX'"):
        with_holidays(tmp_path, {"a": "XX"}).build("clock")
    with pytest.raises(BadCallError, match=r"no company with a schedule .* called 'z'"):
        with_holidays(tmp_path, {"z": "PL"}).build("clock")


# --- facts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_reads_only_what_is_there(fact):
    assert sources_of(fact) <= BUILT | set(TABLES), f"facts/{fact}.sql reads a table that does not exist"


def test_no_fact_hides_a_canonical_table():
    assert not BUILT & set(TABLES)


def test_facts_are_built_after_what_they_are_made_of():
    order = build_order(FACTS)
    assert set(FACTS) <= set(order)
    for i, name in enumerate(order):
        if name in FACTS:
            assert sources_of(name) & BUILT <= set(order[:i])


def test_a_query_builds_only_what_it_needs(engine):
    made = engine()
    assert made.query("select count(*) as n from company_profiles") == [{"n": 5}]
    assert made._built == {"company_profiles"}
    made.query("select count(*) as n from contacts")
    assert made._built == {
        "company_profiles",
        *build_order(["contacts"]),
        "calendars",
        "clock",
        "offsets",
        "scales",
    }


def test_every_fact_can_be_built_and_names_its_company(engine):
    made = engine()
    made.build(*FACTS)
    # company_id in what only other facts read
    nameless = [f for f in FACTS if not {"company", "company_id"} & set(made.columns(f))]
    assert nameless == []


def test_columns_of_a_fact_and_of_a_canonical_table(engine):
    made = engine()
    assert made.columns("tickets") == TABLES["tickets"].names
    assert {"company", "ticket_id", "channel", "local_at"} <= set(made.columns("contacts"))
    with pytest.raises(BadCallError, match=r"no fact table called 'contact'. Did you mean 'contacts'"):
        made.columns("contact")


def test_a_table_nobody_has_is_an_error(engine):
    with pytest.raises(duckdb.CatalogException, match="nowhere"):
        engine().query("select * from nowhere")


@pytest.mark.parametrize(
    ("sql", "names"),
    [
        ("select * from contacts", {"contacts"}),
        # A name given by WITH is no table; its own definition may read the table of that name.
        ("with leads as (select * from contacts) select * from leads", {"contacts"}),
        ("with leads as (select * from leads) select * from leads", {"leads"}),
        ("with a as (select 1), b as (select * from a) select * from b join tickets using (x)", {"tickets"}),
        (
            "select (select max(x) from costs) from a where exists (select 1 from b) and c in (select d from e)",
            {"costs", "a", "b", "e"},
        ),
        ("select * from (select * from a union all select * from b)", {"a", "b"}),
        ("select * from (with a as (select * from b) select * from a) join a using (x)", {"a", "b"}),
    ],
)
def test_tables_are_read_out_of_the_sql(sql, names):
    assert tables_in(sql) == names


def test_sql_that_cannot_be_read_is_told():
    with pytest.raises(FactError, match="query: this SQL cannot be read"):
        tables_in("select from from")


def test_a_fact_says_at_its_head_what_a_row_is():
    silent = [f for f in FACTS if not fact_sql(f).lstrip().startswith("--")]
    assert silent == []


# --- engines by name -------------------------------------------------------------------------------------


def test_engines_by_address(engine):
    tables = engine().tables
    assert isinstance(open_engine(tables), DuckEngine)
    assert isinstance(open_engine(tables, "duckdb"), DuckEngine)
    with pytest.raises(BadCallError, match="no engine at 'postgres://x'"):
        open_engine(tables, "postgres://x")


def test_a_database_file_gives_the_same_contacts_as_the_folder(engine, tmp_path):
    made = engine()
    file = tmp_path / "desk.duckdb"
    with duckdb.connect(str(file)) as con:
        made.tables.register(con)
        for name in made.tables.files:
            con.execute(f"create table copy_of_{name} as select * from {name}")
            con.execute(f"drop view {name}")
            con.execute(f"alter table copy_of_{name} rename to {name}")
        for view in set(TABLES) - set(made.tables.files):
            con.execute(f"drop view {view}")
        con.execute("alter table tickets drop column device")
    tables = open_database(file)
    assert (tables.name, tables.has("visits"), tables.has("sessions"), tables.has("tickets", "device")) == (
        "desk", True, False, False
    )  # fmt: skip
    sql = "select * exclude (device) from contacts order by company, ticket_id"
    assert DuckEngine(tables).query(sql) == made.query(sql)
    assert len(tables.fingerprint()) == 64


def test_a_file_that_is_no_database_or_holds_no_canonical_table_is_told(tmp_path):
    (tmp_path / "x.duckdb").write_text("no database", encoding="utf-8")
    with pytest.raises(DatabaseError, match="cannot be read"):
        open_database(tmp_path / "x.duckdb")
    with duckdb.connect(str(tmp_path / "y.duckdb")) as con:
        con.execute("create table other as select 1")
    with pytest.raises(DatabaseError, match="no table in this database is named like a canonical one"):
        open_database(tmp_path / "y.duckdb")
    with pytest.raises(BadCallError, match="nothing at"):
        open_database(tmp_path / "z.duckdb")


# --- facts kept between runs -----------------------------------------------------------------------------


@pytest.fixture
def kept(engine, tmp_path):
    tables = engine().tables
    return lambda **more: FactCache(tmp_path / "cache" / "facts", tables, **more)


CONTACTS = "select * from contacts order by company, ticket_id"
SOME = "select company, ticket_id, first_response_s from contacts order by company, ticket_id"


def test_a_kept_fact_is_the_fact(engine, kept):
    fresh = engine().query(CONTACTS)
    assert DuckEngine(engine().tables, kept()).query(CONTACTS) == fresh
    second = DuckEngine(engine().tables, kept())
    assert second.query(CONTACTS) == fresh
    # What the fact was made of is not needed any more.
    assert second._built == {"contacts"}


def test_the_first_request_builds_its_columns_and_the_second_all(engine, kept):
    fresh = engine().query(SOME)
    first = DuckEngine(engine().tables, kept())
    assert first.query(SOME) == fresh
    assert first._columns_of["contacts"] == {"company", "ticket_id", "first_response_s"}
    # A further column, in this run or the next one, brings all of them.
    assert first.query(CONTACTS) == engine().query(CONTACTS)
    assert {frozenset(k.columns) for k in kept().kept("contacts")} == {
        frozenset({"company", "ticket_id", "first_response_s"}),
        frozenset(fact_columns("contacts")),
    }
    second = DuckEngine(engine().tables, kept())
    assert second.query(SOME) == fresh


def test_what_is_expected_is_built_together(engine, kept):
    made = DuckEngine(engine().tables, kept())
    made.expect({"contacts": {"channel", "resolution_s"}, "replies": {"reply_s"}})
    made.query(SOME)
    assert {"channel", "resolution_s", "first_response_s"} <= made._columns_of["contacts"]
    assert made._columns_of["replies"] == {"company", "reply_s"}
    assert made._built >= {"contacts", "replies"}
    # What only other facts are made of is not kept.
    assert "states" not in made._built


def test_other_data_other_settings_and_other_sql_are_other_facts(engine, kept, tmp_path, monkeypatch):
    one, place = kept().key("contacts"), kept().folder
    assert one == kept().key("contacts") != kept().key("replies")
    tables = engine().tables
    asked = replace(tables, info={"public_holidays": {"a": "PL"}})
    assert FactCache(place, asked).key("contacts") != one
    (tables.folder / "tickets.csv").open("a", encoding="utf-8").write(" ")
    assert FactCache(place, tables).key("contacts") != one
    monkeypatch.setattr("channelmark.engines.cache.fact_sql", lambda name: f"-- changed\n{fact_sql(name)}")
    assert FactCache(place, engine().tables).key("contacts") != one


def test_an_emptied_cache_is_filled_again(engine, kept):
    made = DuckEngine(engine().tables, kept())
    before = made.query(CONTACTS)
    for folder in kept().folder.iterdir():
        shutil.rmtree(folder)
    assert made.query(CONTACTS) == before
    assert len(kept().kept("contacts")) == 1


def test_a_folder_that_cannot_be_written_is_done_without(engine, tmp_path):
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    made = DuckEngine(engine().tables, FactCache(tmp_path / "cache" / "facts", engine().tables))
    assert made.query(SOME) == engine().query(SOME)
    assert made.query(CONTACTS) == engine().query(CONTACTS)


def test_an_error_in_a_fact_leaves_nothing_behind(kept):
    cache = kept()
    with (
        duckdb.connect() as con,
        pytest.raises(duckdb.Error),
        cache.keeping("contacts", frozenset({"x"})) as place,
    ):
        write_part(con, place, "select error('no') as x", 0)
    assert list(kept().folder.iterdir()) == []


def test_the_cache_is_bounded_and_spares_what_is_in_use(kept):
    cache = kept(most=250)
    cache.folder.mkdir(parents=True)
    for name, days in (("a", 3), ("b", 2), ("c", 0)):
        folder = cache.folder / name
        folder.mkdir()
        (folder / "part").write_bytes(b"x" * 100)
        then = folder.stat().st_mtime - days * 86400
        os.utime(folder, (then, then))
    with duckdb.connect() as con, cache.keeping("contacts", frozenset({"x"})) as place:
        write_part(con, place, "select 1 as x", 0)
    (new,) = cache.kept("contacts")
    assert {f.name for f in cache.folder.iterdir()} == {new.folder.name, "c"}


def test_only_large_data_are_kept_and_only_where_wanted(engine, tmp_path, monkeypatch):
    tables = engine().tables
    assert fact_cache(tables) is None
    monkeypatch.setattr("channelmark.engines.cache.WORTH_IT", 1)
    monkeypatch.setenv("CHANNELMARK_CACHE", str(tmp_path / "here"))
    found = fact_cache(tables)
    assert found is not None
    assert found.folder == tmp_path / "here" / "facts"
    monkeypatch.setenv("CHANNELMARK_CACHE", "off")
    assert fact_cache(tables) is None
