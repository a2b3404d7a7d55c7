"""Cards of the report about email."""

from __future__ import annotations

from .channel import shared
from .model import CardSpec, cards_of

_card = cards_of("email")

CARDS: tuple[CardSpec, ...] = (
    *shared("email", "email_", "email_support", "first_response_time answered_within"),
    _card("email_response_bands", "image", "response_time", "email_response_bands"),
    _card("email_next_reply", "duration", "response_time email_support", "email_next_reply_time"),
    _card("email_replies", "mean_per_item", "email_support", "email_replies_per_ticket"),
    _card("email_pending", "count", "pending_enquiries", "email_pending"),
    *shared(
        "email",
        "email_",
        "email_support",
        "resolution_time one_touch handle_time transfer_rate csat nps contacts_per_day business_hours "
        "cost_per_contact",
    ),
)
