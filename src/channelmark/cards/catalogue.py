"""The cards channelmark knows: which figures each shows, as what type, under which hashtags.

One line a card. The words are the message `card-<id>` in templates/locales/<language>/cards.ftl
(underscores become hyphens); the art follows from the type. Cards of the report `published` belong to no
notebook: they say what others published, and are drawn with `published_card`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..errors import BadCallError
from ..figures import Figure, Kind
from ..published import published_figure
from .model import Card

PUBLISHED = "published"
"""Report id of the cards that need no data and stand in no report."""

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
    # These stand only in running text on the source pages; no card of theirs was printed.
    "share_under_condition",
    "multiplier",
    "change_per_event",
    "target_band",
    "rate_range",
    "expectation_vs_reality",
    "cross_channel",
)


@dataclass(frozen=True)
class CardSpec:
    """One card: id, report, type, ids of the figures it shows, hashtag ids."""

    id: str
    report: str
    type: str
    figures: tuple[str, ...]
    """Ids; `id:label` for one part of a figure that has several."""
    hashtags: tuple[str, ...]


def _portal(card: str, kind: str, tags: str, figures: str = "") -> CardSpec:
    return CardSpec(card, "customer_portal", kind, tuple((figures or card).split()), tuple(tags.split()))


def _social(card: str, kind: str, tags: str, figures: str = "") -> CardSpec:
    return CardSpec(card, "social_media", kind, tuple((figures or card).split()), tuple(tags.split()))


def _published(card: str, kind: str, tags: str, figures: str) -> CardSpec:
    return CardSpec(card, PUBLISHED, kind, tuple(figures.split()), tuple(tags.split()))


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
    _published(
        "expected_reply_time",
        "share_under_condition",
        "customer_expectations response_time",
        "expected_response_within_10_minutes",
    ),
    _published(
        "purchase_after_fast_reply",
        "share_under_condition",
        "live_chat response_time",
        "purchase_likelihood_fast_response",
    ),
    _published("retention_pays", "multiplier", "customer_retention", "acquisition_to_retention_cost"),
    _published(
        "satisfaction_per_exchange",
        "change_per_event",
        "customer_satisfaction",
        "satisfaction_change_per_exchange",
    ),
    _published("agent_utilization_target", "target_band", "agent_utilization", "agent_utilization_optimal"),
    _published("chats_per_agent_hour", "rate_range", "live_chat", "chats_per_agent_hour"),
    _published(
        "self_service_gap",
        "expectation_vs_reality",
        "self_service_portals customer_expectations",
        "portal_self_service_used portal_adoption",
    ),
    _published(
        "first_response_by_channel",
        "cross_channel",
        "response_time support_channels",
        "portal_first_response_time social_response_time:typical live_chat_response_time",
    ),
)

CARDS: dict[str, CardSpec] = {c.id: c for c in _ALL}


def card_spec(card: str) -> CardSpec:
    """A card by its id; BadCallError with the nearest id when there is none."""
    if card not in CARDS:
        raise BadCallError.unknown("card", card, CARDS)
    return CARDS[card]


def published_card(card: str) -> Card:
    """A card as others published its figures, whatever report it belongs to."""
    spec = card_spec(card)
    return Card(
        id=spec.id,
        report=spec.report,
        type=spec.type,
        figures=tuple(_named_figure(f) for f in spec.figures),
        hashtags=spec.hashtags,
        reason=None if spec.report == PUBLISHED else "no_data",
    )


def _named_figure(name: str) -> Figure:
    figure_id, _, label = name.partition(":")
    figure = published_figure(figure_id)
    return part_of(figure, label) if label else figure


def part_of(figure: Figure, label: str) -> Figure:
    """One part of a figure as a figure: the typical time of fastest, typical and slowest."""
    value = replace(figure.value(label), label=None)
    kind: Kind = "duration" if value.unit == "second" else figure.kind
    return replace(figure, kind=kind, values=(value,), qualifier={**figure.qualifier, "part": label})
