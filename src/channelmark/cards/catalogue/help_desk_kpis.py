"""Cards of the roundup of help desk KPIs."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("help_desk_kpis")

CARDS: tuple[CardSpec, ...] = (
    _card("kpis_resolution_time", "duration", "help_desk_kpis resolution_time"),
    _card("kpis_answered_within", "cumulative", "help_desk_kpis response_time"),
    _card("kpis_fcr", "percent", "first_contact_resolution"),
    _card("kpis_nps", "score_signed", "help_desk_kpis nps"),
    _card("kpis_smileys", "split", "customer_satisfaction"),
    _card("kpis_created", "rate", "ticket_volume"),
    _card("kpis_utilization", "percent", "agent_utilization"),
    _card("kpis_repeat_visits", "percent", "repeat_contacts"),
)
