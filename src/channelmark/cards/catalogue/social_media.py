"""Cards of the report about social media."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("social_media")

CARDS: tuple[CardSpec, ...] = (
    _card("social_escalation_rate", "percent", "social_media support_channels"),
    _card("social_response_time_by_network", "by_category", "social_media response_time"),
    _card("social_handle_time", "duration", "handle_time"),
    _card("social_cost_per_contact", "currency", "cost_per_contact"),
    _card("social_transfer_rate", "percent", "transfers"),
    _card("social_last_resort_share", "percent", "social_media"),
    _card("social_csat", "percent", "csat customer_satisfaction"),
    _card("social_answered_within", "cumulative", "response_time"),
    _card(
        "social_resolution_times",
        "duration_pair",
        "resolution_time",
        "social_first_resolution_time social_full_resolution_time",
    ),
    _card("social_nps", "score_signed", "nps"),
    _card("social_ces", "score_plain", "ces"),
    _card("social_tickets_per_day", "rate", "ticket_volume"),
    _card("social_network_share", "image", "social_media"),
    _card("social_ticket_conversion", "percent_threshold", "conversion_rate social_media"),
    _card("social_leads_per_day", "rate", "leads"),
    _card("social_relative_speed", "comparison", "response_time"),
    _card("social_response_time", "triple", "response_time"),
)
