"""Where a company lies among others, and what changes from week to week."""

from tests import tiny
from tests.metrics.golden import Golden

HOURS = {"a": 1, "b": 2, "c": 3, "d": 3, "e": 5}
"""Each company answers its one contact of Monday 2 June after so many hours; a and b have one more a week later."""


def data():
    first = [tiny.ticket(f"{c}1", "email", "2025-06-02 10:00:00", company=c) for c in HOURS]
    second = [tiny.ticket(f"{c}2", "email", "2025-06-09 10:00:00", company=c, status="open") for c in "ab"]
    replies = [
        tiny.message(f"m{c}", f"{c}1", f"2025-06-02 {10 + h}:00:00", company=c) for c, h in HOURS.items()
    ]
    window = {"window_start": "2025-06-02 00:00:00", "window_end": "2025-06-16 00:00:00"}
    return {
        "manifest": [{**tiny.manifest(c), **window} for c in HOURS],
        "companies": [
            {"company_id": c, "name": c, "industry": "retail" if c < "d" else "travel"} for c in HOURS
        ],
        "tickets": first + second,
        "messages": replies,
    }


Z2 = 1.959963984540054**2
SPREAD = ((Z2 / (2 + Z2)) ** 2 + (Z2 / (5 + Z2)) ** 2) ** 0.5
PERCENTILE = "company_benchmark_percentile"
CASES = (
    # b at 2 h does better than c, d and e, and as well as itself: 100 x (3 + 1 / 2) / 5.
    Golden(PERCENTILE, data, 70, 5, of=("first_response_time",), company="b"),
    # c and d share 3 h: 100 x (1 + 2 / 2) / 5.
    Golden(PERCENTILE, data, 40, 5, of=("first_response_time",), keys={"company": "d"}),
    # Five contacts, then two: three fewer, three fifths less; the two medians of 3 h and none have no difference.
    Golden("period_change", data, -3, 7, of=("contact_volume",), by=("week",)),
    Golden("period_change", data, -3 / 5, 7, of=("contact_volume",), by=("week",), statistic="relative"),
    # All of five answered, then none of two: Newcombe's interval from Wilson's of 0/2 (up to z2 / (2 + z2) = 0.6576)
    # and of 5/5 (from 5 / (5 + z2) = 0.5655): -1 + sqrt(0.6576^2 + 0.4345^2) = -0.2118.
    Golden("period_change", data, -1, 7, of=("answer_rate",), by=("week",), low=-1, high=-1 + SPREAD),
)
