"""Requests on the tiny data: suppression, intervals, and what is refused."""

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
