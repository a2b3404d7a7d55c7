"""Costs in two currencies: no answer, and why."""

import pytest

from channelmark.errors import BadCallError
from channelmark.metrics import get_metric
from channelmark.statistics.estimates import Ask, estimate
from tests import tiny
from tests.metrics.golden import loaded
from tests.metrics.golden_costs import cost, manifest, two_currencies


def common_in_euros():
    """Wages of the portal in dollars, a licence of all channels in euros."""
    licence = {**cost(6, "all", "software", 5), "currency": "EUR"}
    tickets = [tiny.ticket("p1", "portal", "2025-06-10 10:00:00")]
    return {"manifest": [manifest()], "tickets": tickets, "costs": [cost(6, "portal", "labour", 20), licence]}


@pytest.mark.parametrize("rows", [two_currencies, common_in_euros])
@pytest.mark.parametrize("by", [(), ("channel",), ("month",)])
def test_two_currencies_in_one_company_are_told(rows, by):
    for metric in ("cost_per_contact", "cost_per_ticket"):
        with pytest.raises(BadCallError, match=r"company a has costs in EUR and USD .* do not add up"):
            estimate(loaded(rows).engine, Ask(get_metric(metric), by=by))


def test_cases_that_are_left_out_stop_nobody():
    engine = loaded(two_currencies).engine
    found = estimate(engine, Ask(get_metric("cost_per_contact"), where="company <> 'a'"))
    assert [e.value for e in found] == [None]
