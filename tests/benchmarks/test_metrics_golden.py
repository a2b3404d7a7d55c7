"""Every metric on the tiny data, each answer worked by hand. A metric without a golden case fails here."""

import pytest

import channelmark as cm
from channelmark.errors import DataError
from channelmark.metrics import METRICS
from channelmark.statistics.estimates import Ask, estimate
from tests import tiny

HOUR = 3600
PORTAL, SOCIAL = "channel = 'portal'", "channel = 'social'"


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return cm.load(str(tiny.write(tmp_path_factory.mktemp("tiny"))))


# (metric, where, statistic, settings) -> (value, n)
GOLDEN = [
    # replies after 1, 2, 3, 4, 10 h: the middle one; p6 (never), p7 (bot), spam, merged and agent-opened left out
    ("first_response_time", PORTAL, "median", {}, 3 * HOUR, 5),
    ("first_response_time", PORTAL, "mean", {}, 4 * HOUR, 5),
    # interpolated: 4 h + 0.6 x (10 h - 4 h) = 7.6 h at p90
    ("first_response_time", PORTAL, "p90", {}, 7.6 * HOUR, 5),
    # p1, p2 of seven within 2 h: the unanswered stay in the base
    ("first_response_within_rate", PORTAL, "", {"within": 2 * HOUR, "horizon": 48 * HOUR}, 2 / 7, 7),
    # five of seven had a public human reply
    ("answer_rate", PORTAL, "", {}, 5 / 7, 7),
    # 24, 24, 48, 48, 72 h
    ("resolution_time", PORTAL, "median", {}, 48 * HOUR, 5),
    # s4 counts once, with its last resolution: 24, 24, 24, 48 -> mean 30 h (four cases are suppressed as a median)
    ("first_resolution_time", PORTAL, "median", {}, 48 * HOUR, 5),
    ("portal_processing_time", PORTAL, "p25", {}, 24 * HOUR, 5),
    ("portal_processing_time", PORTAL, "p75", {}, 48 * HOUR, 5),
    ("closed_ticket_rate", PORTAL, "", {}, 5 / 7, 7),
    # p1 one instant, p3 two, of five resolved: 3 / 5
    ("transfers_per_ticket", PORTAL, "", {}, 3 / 5, 5),
    ("transfer_rate", PORTAL, "", {}, 2 / 5, 5),
    # p1 to p3 on Monday inside 9-17, p4 at 18:00, p5 on Saturday, p6 and p7 on Tuesday at 10: five of seven
    ("business_hours_share", PORTAL, "", {}, 5 / 7, 7),
    # 5, 5, 4, 4 of five answers are 4 or more; the unanswered survey does not count
    ("csat", PORTAL, "", {}, 4 / 5, 5),
    # 10, 10, 9, 10 promote, 6 and 0 detract, of eight: 100 x (4 - 2) / 8
    ("nps", PORTAL, "", {}, 25.0, 8),
    # (7 + 6 + 6 + 5 + 1) / 5
    ("ces", PORTAL, "", {}, 5.0, 5),
    ("portal_adoption_rate", "true", "", {}, 2 / 5, 5),
    ("forum_adoption_rate", "true", "", {}, 1 / 5, 5),
    ("multi_kb_adoption_rate", "true", "", {}, 1 / 5, 5),
    ("device_share", "device = 'mobile'", "", {}, 1.0, None),
    # l1 was followed by a purchase, l2 to l5 were not
    ("lead_conversion_rate", SOCIAL, "", {}, 1 / 5, 5),
]


@pytest.mark.parametrize(("metric", "where", "statistic", "settings", "value", "n"), GOLDEN)
def test_golden(data, metric, where, statistic, settings, value, n):
    (cell,) = estimate(data.engine, Ask(METRICS[metric], statistic, where=where, settings=settings))
    if n is None or cell.n < 5:
        assert cell.suppressed
        assert cell.n == 3
        return
    assert cell.n == n
    assert cell.value == pytest.approx(value, rel=1e-12)


# Metrics whose base here is smaller than five: computed through their sums, which suppression does not hide.
SUMS = [
    # company a had five portal contacts and company b two, in ten days each: 7 / 20
    ("tickets_per_day", PORTAL, 7, 20),
    # a: p1 24 h, p2 24 h, p3 48 h, p6 and p7 open since 3 June 10:00 until 30 June = 26 days 14 h = 638 h each;
    # b: p4 48 h, p5 72 h. Sum 24+24+48+638+638+48+72 = 1,492 h over 20 company days of 24 h = 480 h
    ("pending_tickets", PORTAL, 1492 * HOUR, 480 * HOUR),
    # 20 + 5 + 10 (acquisition left out) over seven contacts
    ("cost_per_contact", PORTAL, 35, 7),
    # five leads of company a in ten days; only a was contacted on social media
    ("leads_per_day", SOCIAL, 5, 10),
    # p1 15 min, p2 20 min, p3 15 min
    ("average_handle_time", PORTAL, 50 * 60, 3),
    # p1 5 min, p3 15 min; p2 had no after-contact work
    ("wrap_up_time", PORTAL, 20 * 60, 2),
    # one of four was escalated, one led to a purchase
    ("escalation_rate", SOCIAL, 1, 4),
    ("ticket_conversion_rate", SOCIAL, 1, 4),
    # s1 came a day after p6, which was still open; s2 came after p1 was resolved
    ("channel_switch_in_rate", SOCIAL, 1, 4),
    ("contact_share_by_network", f"{SOCIAL} and network = 'facebook'", 3, 3),
]


@pytest.mark.parametrize(("metric", "where", "total", "size"), SUMS)
def test_sums(data, metric, where, total, size):
    declared = METRICS[metric]
    per = declared.per or "1"
    sql = (
        f"select sum(cast(({declared.value}) as double)) as total, sum(cast(({per}) as double)) as size "
        f"from {declared.fact} where ({declared.counted}) and ({where}) and ({declared.value}) is not null"
    )
    (row,) = data.engine.query(sql)
    assert (row["total"], row["size"]) == (pytest.approx(total), pytest.approx(size))


def test_every_metric_has_a_golden_case():
    assert set(METRICS) == {g[0] for g in GOLDEN} | {s[0] for s in SUMS}


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
