"""Cards of the report about the phone."""

from __future__ import annotations

from .channel import shared
from .model import CardSpec, cards_of

_card = cards_of("phone")

CARDS: tuple[CardSpec, ...] = (
    _card("phone_speed_of_answer", "duration", "response_time phone_support"),
    _card("phone_service_level", "share_under_condition", "service_level"),
    _card("phone_abandonment_rate", "percent", "phone_support"),
    _card("phone_talk_time", "duration", "handle_time phone_support"),
    *shared(
        "phone",
        "phone_",
        "phone_support",
        "wrap_up_time handle_time first_contact_resolution csat nps ces contacts_per_day business_hours "
        "cost_per_contact",
    ),
)
