"""Adoption: who helped themselves, on what device, and what respondents expect."""

from tests import tiny
from tests.metrics.golden import Golden
from tests.metrics.golden_experience import answer


def data():
    day = "2025-06-02 "
    visits = (
        # k1 twice on one day, k1 again on another, a visitor without an id, a visit to the shop.
        ("v1", "k1", "portal", "desktop", day + "10:00:00"),
        ("v2", "k1", "knowledge_base", "desktop", day + "11:00:00"),
        ("v3", "k1", "portal", "mobile", "2025-06-03 10:00:00"),
        ("v4", "", "forum", "", day + "10:00:00"),
        ("v5", "k2", "web", "tablet", day + "10:00:00"),
        ("v6", "guest", "knowledge_base", "other", day + "10:00:00"),
    )
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [
            tiny.ticket(f"t{i}", "portal", day + "10:00:00", customer_id=f"k{i}", device=device)
            for i, device in ((1, "mobile"), (2, "desktop"))
        ],
        "visits": [
            {
                "company_id": "a",
                "visit_id": v,
                "visitor_id": who,
                "site": site,
                "device": device,
                "started_at": at,
            }
            for v, who, site, device, at in visits
        ],
        # Minutes an answer may take.
        "surveys": [
            answer(f"e{i}", "feedback", minutes, 0, 1440, touchpoint="expected_wait")
            for i, minutes in enumerate((1, 10, 30, 60))
        ]
        + [answer("e9", "feedback", 5, 1, 10)]
        # A survey of practitioners: an answer without its words names nothing.
        + [
            answer(f"{question}{i}", "feedback", 1, 0, 1, touchpoint=question, label_raw=chosen)
            for question, choices in (
                ("top_kpi", ("retention", "retention", "csat", "resolution_time", "")),
                ("review_cadence", ("month", "quarter", "month")),
                ("kpi_tool", ("Zendesk", "Zendesk", "Zendesk", "Help Scout")),
            )
            for i, chosen in enumerate(choices)
        ],
    }


CASES = (
    # k1, k2 and a guest; k1 and the guest helped themselves.
    Golden("self_service_usage_rate", data, 2 / 3, 3),
    # Monday: k1, the guest and the visit without an id; Tuesday: k1. Two contacts.
    Golden("self_service_ratio", data, 4 / 2, 2),
    Golden("response_time_expectation", data, 2 / 4, 4),
    Golden("response_time_expectation", data, 3 / 4, 4, settings={"within": 1800}),
    Golden("practitioner_kpis", data, 2 / 4, 4, keys={"label": "retention"}),
    Golden("practitioner_cadence", data, 1 / 3, 3, keys={"label": "quarter"}),
    Golden("practitioner_tools", data, 3 / 4, 4, keys={"label": "Zendesk"}),
    # Desktop twice, mobile and tablet once; the fifth device is another, the sixth unknown.
    Golden("device_share", data, 2 / 4, 4, keys={"device": "desktop"}),
    Golden("device_share", data, 1 / 4, 4, keys={"device": "tablet"}),
    Golden("device_share", data, 1 / 2, 2, variant="contacts", keys={"device": "mobile"}),
)
