"""Costs: two months of one company, some of them for all channels together."""

from tests import tiny
from tests.metrics.golden import Golden

PORTAL = "channel = 'portal'"


def cost(month, channel, category, amount):
    first, after = f"2025-{month:02}-01", f"2025-{month + 1:02}-01"
    row = {"company_id": "a", "period_start": first, "period_end": after, "channel": channel}
    return {**row, "category": category, "amount": amount, "currency": "USD"}


def manifest(company="a"):
    window = {"window_start": "2025-05-01 00:00:00", "window_end": "2025-07-01 00:00:00"}
    return {**tiny.manifest(company), **window, "as_of": "2025-07-02 00:00:00"}


def data():
    return {
        "manifest": [manifest()],
        "tickets": [
            # Created in May, resolved in June.
            tiny.ticket(
                "p0", "portal", "2025-05-30 10:00:00", handle_s=100, resolved_at="2025-06-03 10:00:00"
            ),
            tiny.ticket(
                "p1", "portal", "2025-06-02 10:00:00", handle_s=100, resolved_at="2025-06-03 10:00:00"
            ),
            tiny.ticket("p2", "portal", "2025-06-02 10:00:00", handle_s=200, status="open"),
            tiny.ticket(
                "s1", "social", "2025-06-02 10:00:00", handle_s=300, resolved_at="2025-06-03 10:00:00"
            ),
        ],
        "costs": [
            cost(5, "portal", "labour", 10),
            cost(6, "portal", "labour", 20),
            cost(6, "portal", "software", 5),
            # Handling time in June: portal 300 s, social 300 s; a half each.
            cost(6, "all", "labour", 30),
            cost(6, "portal", "acquisition", 99),
        ],
    }


def uneven():
    """A licence for both months (61 days) beside wages by the month, and costs of a month without any contact."""
    return {
        "manifest": [manifest()],
        "tickets": [tiny.ticket(f"p{i}", "portal", "2025-05-10 10:00:00") for i in range(2)],
        "costs": [
            {**cost(5, "portal", "software", 61), "period_end": "2025-07-01"},
            cost(5, "portal", "labour", 9),
            cost(6, "all", "labour", 5),
        ],
    }


def two_currencies():
    """Wages in dollars and a licence in euros, for one channel and month."""
    licence = {**cost(6, "portal", "software", 5), "currency": "EUR"}
    return {**data(), "costs": [cost(6, "portal", "labour", 20), licence]}


CASES = (
    # Portal: 10 in May; 20 + 5 + 15 in June; three contacts.
    Golden("cost_per_contact", data, 50 / 3, 1, where=PORTAL),
    Golden("cost_per_contact", data, 10, 1, where=PORTAL, by=("month",), keys={"month": "2025-05"}),
    Golden("cost_per_contact", data, 15, 1, where="channel = 'social'"),
    # Portal resolved none in May and two in June; social one.
    Golden("cost_per_ticket", data, 50 / 2, 1, where=PORTAL),
    Golden("cost_per_ticket", data, 65 / 3, 1),
    # May: 9 and 31 of the licence's 61 days, two contacts.
    Golden("cost_per_contact", uneven, 20, 1, by=("month",), keys={"month": "2025-05"}),
    # June's 30 and 5 as well, though nobody wrote then.
    Golden("cost_per_contact", uneven, 75 / 2, 1),
    # The portal's dollars and euros do not add up (test_costs.py); nobody else has any.
    Golden("cost_per_contact", two_currencies, None, 0, where="channel = 'social'"),
)
