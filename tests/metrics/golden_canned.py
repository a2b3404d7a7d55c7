"""Canned responses, on the chats of the handling cases: c1 has one, c2 and c3 none."""

from tests.metrics.golden import Golden
from tests.metrics.golden_handling import data

CASES = (
    Golden("canned_response_usage_rate", data, 1 / 3, 3),
    Golden("canned_responses_per_chat", data, 1 / 3, 3),
    # With: c1 satisfied, 1 of 1. Without: c2 not, c3 satisfied, 1 of 2. The portal contact is no chat.
    Golden("csat_with_canned", data, 1 / 2, 3),
    # Billing: c2 without took 750 s, c1 with 560 s.
    Golden("time_saved_by_canned", data, 190, 2, keys={"category": "billing"}),
)
