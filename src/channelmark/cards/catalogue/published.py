"""Cards that say what others published and stand in no report."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("published")

CARDS: tuple[CardSpec, ...] = (
    _card(
        "expected_reply_time",
        "share_under_condition",
        "customer_expectations response_time",
        "expected_response_within_10_minutes",
    ),
    _card(
        "purchase_after_fast_reply",
        "share_under_condition",
        "live_chat response_time",
        "purchase_likelihood_fast_response",
    ),
    _card("retention_pays", "multiplier", "customer_retention", "acquisition_to_retention_cost"),
    _card(
        "satisfaction_per_exchange",
        "change_per_event",
        "customer_satisfaction",
        "satisfaction_change_per_exchange",
    ),
    _card("agent_utilization_target", "target_band", "agent_utilization", "agent_utilization_optimal"),
    _card("chats_per_agent_hour", "rate_range", "live_chat", "chats_per_agent_hour"),
    _card(
        "self_service_gap",
        "expectation_vs_reality",
        "self_service_portals customer_expectations",
        "portal_self_service_used portal_adoption",
    ),
    _card(
        "first_response_by_channel",
        "cross_channel",
        "response_time support_channels",
        "portal_first_response_time social_response_time:typical live_chat_response_time",
    ),
)
