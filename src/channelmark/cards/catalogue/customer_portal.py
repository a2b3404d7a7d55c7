"""Cards of the report about customer portals."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("customer_portal")

CARDS: tuple[CardSpec, ...] = (
    _card("portal_self_service_used", "percent", "self_service_portals customer_voice"),
    _card("portal_device_share", "split", "customer_portals"),
    _card("portal_multiple_knowledge_bases", "percent", "knowledge_bases"),
    _card("portal_forum_adoption", "percent", "forums"),
    _card("portal_adoption", "percent", "customer_portals"),
    _card("portal_closed_rate", "percent", "closed_enquiries"),
    _card("portal_processing_time", "range", "resolution_time"),
    _card("portal_wrap_up_time", "duration", "after_contact_work customer_portals"),
    _card("portal_transfers_per_ticket", "mean_per_item", "transfers"),
    _card("portal_cost_per_contact", "currency", "cost_per_contact"),
    _card("portal_first_response_time", "duration", "response_time"),
    _card("portal_csat", "percent", "csat"),
    _card("portal_answered_within", "cumulative", "response_time"),
    _card("portal_nps", "score_signed", "nps"),
    _card("portal_ces", "score_plain", "ces customer_portals"),
    _card("portal_pending_tickets", "count", "pending_enquiries"),
    _card("portal_tickets_per_day", "rate", "ticket_volume"),
    _card("portal_business_hours_share", "split", "business_hours"),
    _card("portal_answered_rate", "percent", "answered_enquiries"),
)
