"""Cards of the comparison of channels."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("channels_compared")

CARDS: tuple[CardSpec, ...] = (
    _card(
        "compared_first_response",
        "cross_channel",
        "response_time channel_comparison",
        "compared_first_response_time",
    ),
    _card("compared_chat_email", "comparison", "channel_comparison", "compared_chat_against_email"),
    _card("compared_social_portal", "comparison", "channel_comparison", "compared_social_against_portal"),
    _card(
        "compared_expected_reply",
        "expectation_vs_reality",
        "customer_expectations response_time",
        "expected_response_within_10_minutes compared_within_expected",
    ),
    _card(
        "compared_self_service",
        "expectation_vs_reality",
        "customer_expectations self_service",
        "portal_self_service_used portal_adoption",
    ),
    _card("compared_within_day", "by_category", "response_time", "compared_within_day"),
    _card(
        "compared_resolution",
        "cross_channel",
        "resolution_time channel_comparison",
        "compared_resolution_time",
    ),
    _card("compared_first_contact_resolution", "by_category", "first_contact channel_comparison"),
    _card("compared_csat", "by_category", "csat channel_comparison"),
    _card("compared_cost", "by_category", "cost_per_contact channel_comparison", "compared_cost_per_contact"),
)
