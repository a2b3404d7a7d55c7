"""Cards of the report about the help desk, all channels together."""

from __future__ import annotations

from .channel import shared
from .model import CardSpec, cards_of

_card = cards_of("help_desk")

CARDS: tuple[CardSpec, ...] = (
    _card("desk_by_channel", "image", "support_channels help_desk"),
    *shared(
        "help_desk",
        "desk_",
        "help_desk",
        "first_response_time answered_within resolution_time first_contact_resolution one_touch csat nps",
    ),
    _card("desk_sla", "percent", "response_time help_desk", "desk_sla_first_response"),
    _card("desk_backlog", "count", "backlog help_desk"),
    _card("desk_age", "duration", "backlog", "desk_ticket_age"),
    _card("desk_closed_per_day", "rate", "closed_enquiries"),
    *shared("help_desk", "desk_", "help_desk", "contacts_per_day handle_time cost_per_contact"),
)
