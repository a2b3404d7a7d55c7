"""Cards of the report about knowledge bases and forums."""

from __future__ import annotations

from .model import CardSpec, cards_of

_card = cards_of("knowledge_base")

CARDS: tuple[CardSpec, ...] = (
    _card("kb_usage", "percent", "self_service"),
    _card("kb_ratio", "mean_per_item", "self_service"),
    _card("kb_portal_adoption", "percent", "customer_portals"),
    _card("kb_forum_adoption", "percent", "forums"),
    _card("kb_multiple", "percent", "knowledge_bases"),
    _card("kb_sites", "by_category", "self_service", "kb_visits_by_site"),
    _card("kb_devices", "split", "knowledge_bases", "kb_device_share"),
    _card("kb_zero_touch", "percent", "self_service"),
)
