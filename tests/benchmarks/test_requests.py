"""Requests on the tiny data: suppression, intervals, and what is refused."""

import duckdb
import pytest

import channelmark as cm
from channelmark.errors import BadCallError, DataError
from channelmark.metrics import METRICS
from channelmark.statistics.estimates import Ask, estimate
from tests import tiny

HOUR = 3600
PORTAL, SOCIAL = "channel = 'portal'", "channel = 'social'"


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return cm.load(str(tiny.write(tmp_path_factory.mktemp("tiny"))))


def test_small_cells_are_suppressed_not_shown(data):
    (cell,) = estimate(data.engine, Ask(METRICS["escalation_rate"], where=SOCIAL))
    assert (cell.value, cell.suppressed, cell.n) == (None, True, 4)


def test_breakdown_by_company_counts_each_once(data):
    cells = estimate(data.engine, Ask(METRICS["answer_rate"], by=("company", "channel")))
    assert {(c.keys["company"], c.keys["channel"]): c.n for c in cells} == {
        ("a", "portal"): 5,
        ("a", "social"): 4,
        ("b", "portal"): 2,
    }


def test_the_order_statistic_interval_is_of_real_values(tmp_path):
    # Six answers after 1 to 6 h: median 3.5 h, its interval from rank 1 to rank 6.
    tickets = [tiny.ticket(f"t{i}", "portal", "2025-06-02 10:00:00") for i in range(1, 7)]
    messages = [tiny.message(f"m{i}", f"t{i}", f"2025-06-02 1{i}:00:00") for i in range(1, 7)]
    data = cm.load(str(tiny.write(tmp_path / "d", tickets=tickets, messages=messages)))
    frame = cm.metric("first_response_time", data).median()
    assert frame.loc[0, ["value", "n", "low", "high"]].tolist() == [3.5 * HOUR, 6, HOUR, 6 * HOUR]


def test_no_transfers_recorded_is_not_zero_transfers(tmp_path):
    only_status = [e for e in tiny.TABLES["events"] if e["kind"] == "status"]
    data = cm.load(str(tiny.write(tmp_path / "d", events=only_status)))
    with pytest.raises(DataError, match="transfers_per_ticket needs events:transfer"):
        cm.metric("transfers_per_ticket", data).mean()


def test_a_rate_needs_a_window_the_data_cover(tmp_path):
    # Two contacts, a year apart: per day they say something about the export, not about support.
    far = [
        tiny.ticket("t1", "portal", "2024-06-01 10:00:00"),
        tiny.ticket("t2", "portal", "2025-06-03 10:00:00"),
    ]
    wide = [{**tiny.manifest("a"), "window_start": "2024-06-01 00:00:00"}]
    data = cm.load(str(tiny.write(tmp_path / "d", tickets=far, manifest=wide)))
    with pytest.raises(DataError, match="tickets_per_day needs window"):
        cm.metric("tickets_per_day", data).mean()


def test_one_company_has_rates_of_its_own(tmp_path):
    # Company a alone: five portal contacts in ten days; its costs of 20 + 5 over five contacts.
    own = [t for t in tiny.TABLES["tickets"] if t["company_id"] == "a"]
    folder = tiny.write(
        tmp_path / "d",
        tickets=own,
        manifest=[{**tiny.manifest("a"), "window_end": "2025-06-06 00:00:00"}],
        costs=[c for c in tiny.TABLES["costs"] if c["company_id"] == "a"],
    )
    figures = cm.benchmark("customer_portal", cm.load(str(folder))).figures
    rate, cost = figures["portal_tickets_per_day"], figures["portal_cost_per_contact"]
    # The window is four days here, so that contacts on two of them cover it: 5 / 4 a day.
    assert (rate.only.value, rate.n, rate.interval) == (1.25, 1, None)
    assert (cost.only.value, cost.only.unit) == (5.0, "USD")
    assert rate.qualifier == {"channel": "portal"}


def test_a_rate_on_a_handful_of_contacts_is_suppressed(data):
    # Company a has four social contacts: too few for its leads a day, however many days they lie on.
    (cell,) = estimate(data.engine, Ask(METRICS["leads_per_day"], where=SOCIAL))
    assert (cell.value, cell.suppressed) == (None, True)
    (portal,) = estimate(data.engine, Ask(METRICS["tickets_per_day"], where=PORTAL))
    assert (portal.value, portal.n) == (7 / 20, 2)


def cell(frame):
    (row,) = frame.to_dict("records")
    return row


def test_filters_by_keyword_by_typing_and_by_sql_agree(data):
    asked = cm.metric("first_response_time", data)
    wanted = cell(asked.where(PORTAL).median())
    assert (wanted["value"], wanted["n"]) == (3 * HOUR, 5)
    assert cell(asked.where(channel="customer_portal").median()) == wanted
    assert cell(asked.filtered("channel=portal").median()) == wanted
    # p1 and p2 on Monday morning, p5 on Saturday morning; p3 came at noon
    assert cell(asked.where(PORTAL).filtered("hour<12").mean())["n"] == 3


def test_an_unknown_column_is_told_with_the_nearest(data):
    with pytest.raises(BadCallError, match="Did you mean 'channel'"):
        cm.metric("first_response_time", data).filtered("chanel=portal")
    with pytest.raises(
        BadCallError, match=r"no column of contacts .* called 'chanel'. Did you mean 'channel'"
    ):
        cm.metric("first_response_time", data).where("chanel = 'portal'").median()


def test_both_ends_of_a_range_of_days_are_included(data):
    # p1 to p4 on 2 June, p6 and p7 on 3 June (never answered), p5 on 7 June.
    asked = cm.metric("answer_rate", data).where(PORTAL)
    assert cell(asked.between("2025-06-02", "2025-06-03").share())["n"] == 6
    assert cell(asked.between("2025-06-03").share())["n"] == 3
    assert cell(asked.between("2025-06-02T11:00", "2025-06-03T10:00").share())["n"] == 3
    with pytest.raises(BadCallError, match="--from June: write a day"):
        asked.between("June")


def test_business_hours(data):
    # Mondays to Fridays 9 to 17. p1 1 h, p2 2 h, p3 3 h; p4 came and was answered after hours, p5 on a Saturday: 0 h.
    row = cell(cm.metric("first_response_time", data).where(PORTAL).clock("business").median())
    assert (row["value"], row["n"]) == (HOUR, 5)


def test_business_hours_need_schedules(tmp_path):
    bare = cm.load(str(tiny.write(tmp_path / "d", schedules=[])))
    with pytest.raises(DataError, match="first_response_time needs schedules"):
        cm.metric("first_response_time", bare).clock("business").median()


def test_several_statistics_in_one_answer(data):
    frame = cm.metric("first_response_time", data).where(PORTAL).statistic("median,mean")
    assert dict(zip(frame["statistic"], frame["value"], strict=True)) == {
        "median": 3 * HOUR,
        "mean": 4 * HOUR,
    }


def test_within_several_times_on_one_denominator(data):
    frame = cm.metric("first_response_time", data).where(PORTAL).within(HOUR, 48 * HOUR)
    # one, then five of seven, all of them old enough
    assert frame[["within", "value", "n"]].to_numpy().tolist() == [[HOUR, 1 / 7, 7], [48 * HOUR, 5 / 7, 7]]


def test_a_period_the_window_cuts_is_flagged(data):
    frame = cm.metric("answer_rate", data).where(PORTAL).by("week").share()
    # The window is 2 to 12 June: the week of the ninth is cut, and nothing came in it.
    assert not any("do not cover" in n for n in frame.attrs["notes"])
    monthly = cm.metric("answer_rate", data).where(PORTAL).by("month").share()
    assert "The data do not cover these periods whole: month 2025-06." in monthly.attrs["notes"]


def test_a_metric_of_ones_own(data):
    cm.define(
        "weekend_share",
        of="contacts",
        share="weekday >= 6",
        where="channel = 'portal'",
        definition="at weekends",
    )
    row = cell(cm.metric("weekend_share", data).share())
    # p5 of seven came on a Saturday
    assert (row["value"], row["n"], row["unit"], row["definition"]) == (1 / 7, 7, "fraction", "at weekends")
    cm.define("answered_in", duration="first_response_s")
    assert cell(cm.metric("answered_in", data).where(PORTAL).median())["value"] == 3 * HOUR
    cm.define("replies_each", ratio=("replies", "1"), unit="reply/ticket")
    assert cell(cm.metric("replies_each", data).where(PORTAL).statistic())["unit"] == "reply/ticket"
    cm.define("how_many", count=True)
    assert cell(cm.metric("how_many", data).count())["value"] == 11


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        (
            {"share": "weekdya >= 6"},
            "There is no column of contacts (for mine) called 'weekdya'. Did you mean 'weekday'?",
        ),
        ({"share": "weekday >="}, "this SQL does not hold on the fact contacts"),
        ({"share": "true", "of": "contcats"}, "There is no fact called 'contcats'. Did you mean 'contacts'?"),
        ({}, "exactly one of share, mean, duration, count, ratio"),
        ({"ratio": "replies"}, "ratio takes two scalars"),
    ],
)
def test_a_mistake_in_ones_own_metric_is_told_at_once(declared, told):
    with pytest.raises(BadCallError) as error:
        cm.define("mine", **declared)
    assert told in str(error.value)


def test_the_catalogues_names_are_taken():
    with pytest.raises(BadCallError, match="Give yours another name, my_csat say"):
        cm.define("csat", share="true")
    with pytest.raises(BadCallError, match="cannot name a metric"):
        cm.define("my metric", share="true")


def test_a_change_needs_two_whole_periods(data):
    assert cm.metric("answer_rate", data).where(PORTAL).change("month").empty


def test_companies_are_compared_by_their_own_values(tmp_path):
    # Six companies, each with as many contacts as its number; a's are a tenth of the pool.
    names = "abcdef"
    tickets = [
        tiny.ticket(f"{c}{i}", "portal", "2025-06-02 10:00:00", company=c) for c in names for i in range(30)
    ]
    messages = [
        tiny.message(
            f"m{t['ticket_id']}",
            t["ticket_id"],
            f"2025-06-02 1{1 + names.index(t['company_id'])}:00:00",
            company=t["company_id"],
        )
        for t in tickets
    ]
    companies = [{"company_id": c, "name": c, "industry": "retail"} for c in names]
    folder = tiny.write(
        tmp_path / "d",
        tickets=tickets,
        messages=messages,
        companies=companies,
        manifest=[tiny.manifest(c) for c in names],
    )
    own = cm.load(str(folder))
    frame = cm.metric("first_response_time", own).companies()
    shown = {r["statistic"]: (r["value"], r["n"], r["suppressed"]) for r in frame.to_dict("records")}
    # Own medians 1 to 6 h: the median company takes 3.5 h; quartiles need ten companies.
    assert shown["companies_median"] == (3.5 * HOUR, 6, False)
    assert shown["companies_p25"][2]
    assert shown["pooled"] == (3.5 * HOUR, 180, False)
    # b at 2 h: four of six are slower, and it shares its place with itself: 100 x 4.5 / 6
    row = cell(cm.metric("first_response_time", own).percentile("b", peers="industry"))
    assert (row["value"], row["n"], row["unit"]) == (75, 6, "percentile")
    assert row["definition"].startswith("first_response_time: ")


def test_a_metric_that_the_data_cannot_feed_names_what_is_missing(data):
    with pytest.raises(DataError, match="internal_quality_score needs quality_reviews"):
        cm.metric("internal_quality_score", data).statistic()


def test_where_to_compute_is_not_what_to_compute_on():
    with pytest.raises(BadCallError, match="says where to compute, not on what"):
        cm.load("spark://host:7077")


def test_a_duckdb_file_is_data(tmp_path):
    folder = tiny.write(tmp_path / "d")
    with duckdb.connect(str(tmp_path / "mine.duckdb")) as con:
        for name in ("tickets", "messages", "manifest", "companies", "events"):
            con.execute(f"create table {name} as select * from read_csv('{folder / name}.csv')")
    found = cm.load(str(tmp_path / "mine.duckdb"))
    assert found.name == "mine"
    assert cell(cm.metric("first_response_time", found).where(PORTAL).median())["value"] == 3 * HOUR


def test_a_case_with_two_of_the_tags_asked_for_counts_once(tmp_path):
    tags = {"p1": "['refund', 'late']", "p2": "['late']", "p3": "['vip']"}
    tickets = [{**t, "tags": tags.get(t["ticket_id"], "")} for t in tiny.TABLES["tickets"]]
    own = cm.load(str(tiny.write(tmp_path / "d", tickets=tickets)))
    asked = cm.metric("answer_rate", own).where(PORTAL)
    assert cell(asked.filtered("tag=refund,late").share())["n"] == 2
    assert cell(asked.where(tag=["refund", "late"]).share())["n"] == 2
    # Seven portal contacts: five have neither tag, four no tag at all.
    assert cell(asked.filtered("tag!=refund,late").share())["n"] == 5
    assert cell(asked.filtered("tag=").share())["n"] == 4
    assert cell(asked.filtered("tag!=").share())["n"] == 3
    # Broken down by tag, the two tags of p1 are two rows, of which one is asked for.
    by_tag = asked.by("tag").filtered("tag=late").share()
    assert by_tag[["tag", "n"]].to_numpy().tolist() == [["late", 2]]


def test_one_agents_figure_needs_ten_cases_however_it_is_asked_for(data):
    # ann answered five portal contacts: enough for a channel, not for a person.
    assert not cell(cm.metric("answer_rate", data).where(PORTAL).share())["suppressed"]
    assert cell(cm.metric("first_response_time", data).where(PORTAL).filtered("agent=ann").median())[
        "suppressed"
    ]


def test_an_answer_carries_its_whole_meaning(data):
    attrs = cm.metric("first_response_time", data).where(PORTAL).median().attrs
    assert (attrs["clock"], attrs["variant"], attrs["missing"], attrs["interval"]) == ("calendar", "", 2, [])
    # p8 is spam, p9 merged, p10 opened by an agent; p6 and p7 were never answered
    assert attrs["notes"] == [
        "2 cases have no value and are left out.",
        "Tickets that are no contacts: 1 merged, 1 not opened by a customer, 1 spam.",
    ]
    assert cm.metric("resolution_time", data).mean().attrs["interval"] == ["bootstrap"]


def test_tickets_of_a_company_without_a_manifest_row_are_told_by_that(tmp_path):
    stray = tiny.ticket("x1", "portal", "2025-06-03 10:00:00", company="z")
    late = tiny.ticket("x2", "portal", "2025-07-03 10:00:00")
    own = cm.load(str(tiny.write(tmp_path / "d", tickets=[*tiny.TABLES["tickets"], stray, late])))
    assert own.excluded["of companies without a row in the manifest"] == 1
    assert own.excluded["after the export"] == 1


def test_in_a_notebook_too_an_empty_answer_says_why(data):
    asked = cm.metric("answer_rate", data)
    assert "No case has category = 'x'." in asked.where("category = 'x'").share().attrs["notes"]
    assert "No case has agent=eve,O'Brien." in asked.where(agent=["eve", "O'Brien"]).share().attrs["notes"]
    with pytest.raises(BadCallError, match="write the month as"):
        asked.where(month="June")
