"""Cards of the report about live chat."""

from __future__ import annotations

from .channel import shared
from .model import CardSpec, cards_of

_card = cards_of("live_chat")

CARDS: tuple[CardSpec, ...] = (
    *shared("live_chat", "chat_", "live_chat", "first_response_time answered_within"),
    _card("chat_missed_rate", "percent", "missed_chats live_chat"),
    _card("chat_missed_reasons", "image", "missed_chats"),
    _card("chat_messages", "mean_per_item", "live_chat", "chat_messages_per_chat"),
    _card("chat_per_hour", "rate_range", "live_chat", "chat_chats_per_hour"),
    _card("chat_conversion", "percent", "conversion_rate live_chat"),
    *shared(
        "live_chat",
        "chat_",
        "live_chat",
        "resolution_time first_contact_resolution handle_time csat nps ces contacts_per_day business_hours "
        "cost_per_contact",
    ),
)
