"""Cards of the guide to live chat metrics."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("live_chat_guide")

CARDS: tuple[CardSpec, ...] = (
    _card("guide_first_response", "duration", "live_chat response_time", "guide_frt_median"),
    _card("guide_answered_within", "cumulative", "response_time"),
    _card("guide_missed_rate", "percent", "live_chat"),
    _card("guide_messages_per_chat", "mean_per_item", "live_chat"),
    _card(
        "guide_work_and_wait",
        "duration_pair",
        "handle_time resolution_time",
        "guide_aht guide_chat_resolution_time",
    ),
    _card("guide_fcr", "percent", "live_chat"),
    _card("guide_conversion", "percent", "conversion_rate live_chat"),
    _card("guide_nps", "score_signed", "nps live_chat"),
    _card("guide_ces", "score_plain", "ces live_chat"),
    _card("guide_utilization", "percent", "agent_utilization"),
    _card(
        "guide_purchase_after_fast_reply",
        "share_under_condition",
        "live_chat response_time",
        "purchase_likelihood_fast_response",
        "purchase_after_fast_reply",
    ),
    _card(
        "guide_chats_per_agent_hour",
        "rate_range",
        "live_chat",
        "chats_per_agent_hour",
        "chats_per_agent_hour",
    ),
)
