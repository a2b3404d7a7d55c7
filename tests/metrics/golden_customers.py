"""Customers: seven of one company, seen in June."""

from tests.metrics.golden import Golden
from tests.metrics.golden_conversion import bought
from tests.metrics.golden_costs import cost, manifest

MONTHS = 30 / 30.4375


def customer(key, start, end="", **more):
    return {"company_id": "a", "customer_id": key, "started_at": start, "ended_at": end, **more}


def data():
    return {
        "manifest": [{**manifest(), "window_start": "2025-06-01 00:00:00"}],
        "customers": [
            customer("k1", "2024-01-01", mrr=100, margin_rate=0.5),
            customer("k2", "2024-01-01", "2025-06-15", mrr=60, margin_rate=0.5),
            # Came within the window, one of them left within it.
            customer("k3", "2025-06-05", acquired_via="search"),
            customer("k4", "2025-06-10", "2025-06-20", acquired_via="referral"),
            # Left before it; here since March; began nobody knows when; came nobody knows how.
            customer("k5", "2023-01-01", "2025-01-01"),
            customer("k6", "2025-03-01"),
            customer("k7", ""),
            customer("k8", "2025-06-20"),
        ],
        "conversions": [
            bought("b1", "2025-06-02 10:00:00", customer_id="k1", value=30),
            bought("b2", "2025-06-09 10:00:00", customer_id="k1", value=20),
            bought("b3", "2025-06-09 10:00:00", customer_id="k3", value=10),
            bought("b4", "2025-06-09 10:00:00", "signup", customer_id="k3"),
        ],
        "costs": [
            cost(6, "all", "acquisition", 100),
            cost(6, "all", "retention", 40),
            cost(6, "all", "labour", 7),
        ],
    }


def spring():
    """The same customers, seen from 10 March to the end of June: three whole months."""
    return {**data(), "manifest": [{**manifest(), "window_start": "2025-03-10 00:00:00"}]}


CASES = (
    # At the start k1, k2, k6; k2 left.
    Golden("customer_churn_rate", data, 1 / 3, 3),
    Golden("customer_retention_rate", data, 2 / 3, 3),
    # June is the one whole month of the window.
    Golden(
        "customer_churn_rate", data, 1 / 3, 3, variant="monthly", by=("month",), keys={"month": "2025-06"}
    ),
    # April, May and June: k1, k2, k6 at the start of each; k2 left in the last.
    Golden("customer_churn_rate", spring, 1 / 9, 9, variant="monthly"),
    Golden("customer_retention_rate", spring, 8 / 9, 9, variant="monthly"),
    # k4 of k3 and k4; k8's way is not known.
    Golden("referral_rate", data, 1 / 2, 2),
    # Margins 50 and 30 a month, mean 40; one of two lost in 30 days: 40 / (0.5 / 0.98563) = 78.85.
    Golden("customer_lifetime_value", data, 40 / (0.5 / MONTHS), 2),
    # k1 50, k3 10.
    Golden("customer_lifetime_value", data, 30, 2, variant="observed"),
    Golden("repeat_purchase_rate", data, 1 / 2, 2),
    # k3, k4 and k8 came in June; k1 and k6 stayed through it.
    Golden("acquisition_cost_per_customer", data, 100 / 3, 1),
    Golden("retention_cost_per_customer", data, 40 / 2, 1),
    Golden("acquisition_to_retention_cost_ratio", data, (100 / 3) / 20, 2),
)
