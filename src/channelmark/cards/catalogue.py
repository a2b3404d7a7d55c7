"""The cards channelmark knows: which figures each shows, as what type, under which hashtags.

One line a card. The words are the message `card-<id>` in templates/locales/<language>/cards.ftl
(underscores become hyphens); the art follows from the type.
"""

from __future__ import annotations

from dataclasses import dataclass

CARD_TYPES: tuple[str, ...] = (
    "percent",
    "percent_threshold",
    "split",
    "cumulative",
    "duration",
    "duration_pair",
    "by_category",
    "range",
    "triple",
    "score_signed",
    "score_plain",
    "currency",
    "count",
    "rate",
    "mean_per_item",
    "comparison",
    "image",
)


@dataclass(frozen=True)
class CardSpec:
    """One card: id, report, type, ids of the figures it shows, hashtag ids."""

    id: str
    report: str
    type: str
    figures: tuple[str, ...]
    hashtags: tuple[str, ...]


def _portal(card: str, kind: str, tags: str, figures: str = "") -> CardSpec:
    return CardSpec(card, "customer_portal", kind, tuple((figures or card).split()), tuple(tags.split()))


def _social(card: str, kind: str, tags: str, figures: str = "") -> CardSpec:
    return CardSpec(card, "social_media", kind, tuple((figures or card).split()), tuple(tags.split()))


_ALL = (
    _portal("portal_self_service_used", "percent", "self_service_portals customer_voice"),
    _portal("portal_device_share", "split", "customer_portals"),
    _portal("portal_multiple_knowledge_bases", "percent", "knowledge_bases"),
    _portal("portal_forum_adoption", "percent", "forums"),
    _portal("portal_adoption", "percent", "customer_portals"),
    _portal("portal_closed_rate", "percent", "closed_enquiries"),
    _portal("portal_processing_time", "range", "resolution_time"),
    _portal("portal_wrap_up_time", "duration", "after_contact_work customer_portals"),
    _portal("portal_transfers_per_ticket", "mean_per_item", "transfers"),
    _portal("portal_cost_per_contact", "currency", "cost_per_contact"),
    _portal("portal_first_response_time", "duration", "response_time"),
    _portal("portal_csat", "percent", "csat"),
    _portal("portal_answered_within", "cumulative", "response_time"),
    _portal("portal_nps", "score_signed", "nps"),
    _portal("portal_ces", "score_plain", "ces customer_portals"),
    _portal("portal_pending_tickets", "count", "pending_enquiries"),
    _portal("portal_tickets_per_day", "rate", "ticket_volume"),
    _portal("portal_business_hours_share", "split", "business_hours"),
    _portal("portal_answered_rate", "percent", "answered_enquiries"),
    _social("social_escalation_rate", "percent", "social_media support_channels"),
    _social("social_response_time_by_network", "by_category", "social_media response_time"),
    _social("social_handle_time", "duration", "handle_time"),
    _social("social_cost_per_contact", "currency", "cost_per_contact"),
    _social("social_transfer_rate", "percent", "transfers"),
    _social("social_satisfied_customers", "percent", "customer_satisfaction", "social_csat"),
    _social("social_last_resort_share", "percent", "social_media"),
    _social("social_csat", "percent", "csat social_media"),
    _social("social_answered_within", "cumulative", "response_time"),
    _social(
        "social_resolution_times",
        "duration_pair",
        "resolution_time",
        "social_first_resolution_time social_full_resolution_time",
    ),
    _social("social_nps", "score_signed", "nps"),
    _social("social_ces", "score_plain", "ces"),
    _social("social_tickets_per_day", "rate", "ticket_volume"),
    _social("social_network_share", "image", "social_media"),
    _social("social_ticket_conversion", "percent_threshold", "conversion_rate social_media"),
    _social("social_leads_per_day", "rate", "leads"),
    _social("social_relative_speed", "comparison", "response_time"),
    _social("social_response_time", "triple", "response_time"),
)

CARDS: dict[str, CardSpec] = {c.id: c for c in _ALL}
