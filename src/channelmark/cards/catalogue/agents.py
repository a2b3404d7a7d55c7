"""Cards of the agent performance report: what the whole team does. No card is about a single person."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("agents")

CARDS: tuple[CardSpec, ...] = (
    _card("agents_first_response_time", "duration", "response_time agents"),
    _card("agents_csat", "percent", "csat agents"),
    _card("agents_utilization", "percent", "utilization agents"),
    _card("agents_opened_chats", "count", "live_chat agents"),
    _card("agents_resolved_tickets", "count", "ticket_volume agents"),
    _card("agents_pickup_time", "duration", "live_chat response_time"),
    _card("agents_handle_time", "duration", "handle_time agents"),
    _card("agents_first_contact_resolution", "percent", "agents"),
    _card("agents_missed_chats", "percent", "live_chat agents"),
    _card("agents_chats_per_hour", "rate", "live_chat agents"),
)
