"""Which figures a report holds and how each is measured: one line a figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Shape = Literal["single", "range", "triple", "cumulative", "split", "by_category", "ratio"]

HOUR = 3600


@dataclass(frozen=True)
class FigureSpec:
    """A figure of a report: what is measured on data, in which shape. Its published twin has the same id."""

    id: str
    metric: str = ""
    """Id in the metric registry; '' when no data can feed it (a survey among consumers, say)."""
    channel: str = ""
    """Only contacts of this channel; '' for all."""
    shape: Shape = "single"
    statistic: str = ""
    by: str = ""
    """Breakdown column, for split and by_category."""
    labels: tuple[str, ...] = ()
    """Parts in order; by_category leaves it empty and takes what the data holds."""
    within: tuple[int, ...] = ()
    """Thresholds in seconds, for cumulative."""

    @property
    def where(self) -> str:
        """SQL condition of the cases."""
        return f"channel = '{self.channel}'" if self.channel else "true"


_P, _S = "portal", "social"

REPORT_FIGURES: Mapping[str, tuple[FigureSpec, ...]] = {
    "customer_portal": (
        FigureSpec("portal_self_service_used"),
        FigureSpec(
            "portal_device_share",
            "device_share",
            _P,
            "split",
            by="device",
            labels=("desktop", "mobile", "tablet"),
        ),
        FigureSpec("portal_adoption", "portal_adoption_rate"),
        FigureSpec("portal_forum_adoption", "forum_adoption_rate"),
        FigureSpec("portal_multiple_knowledge_bases", "multi_kb_adoption_rate"),
        FigureSpec(
            "portal_answered_within",
            "first_response_within_rate",
            _P,
            "cumulative",
            within=(HOUR, 24 * HOUR, 48 * HOUR),
        ),
        FigureSpec("portal_first_response_time", "first_response_time", _P),
        FigureSpec("portal_processing_time", "portal_processing_time", _P, "range"),
        FigureSpec("portal_wrap_up_time", "wrap_up_time", _P),
        FigureSpec("portal_closed_rate", "closed_ticket_rate", _P),
        FigureSpec("portal_answered_rate", "answer_rate", _P),
        FigureSpec("portal_csat", "csat", _P),
        FigureSpec("portal_nps", "nps", _P),
        FigureSpec("portal_ces", "ces", _P),
        FigureSpec("portal_tickets_per_day", "tickets_per_day", _P),
        FigureSpec("portal_pending_tickets", "pending_tickets", _P),
        FigureSpec("portal_transfers_per_ticket", "transfers_per_ticket", _P),
        FigureSpec(
            "portal_business_hours_share",
            "business_hours_share",
            _P,
            "split",
            labels=("business_hours", "after_hours"),
        ),
        FigureSpec("portal_cost_per_contact", "cost_per_contact", _P),
    ),
    "social_media": (
        FigureSpec("social_response_time", "first_response_time", _S, "triple"),
        FigureSpec("social_response_time_main_channel"),
        FigureSpec(
            "social_answered_within",
            "first_response_within_rate",
            _S,
            "cumulative",
            within=(4 * HOUR, 24 * HOUR),
        ),
        FigureSpec("social_response_time_by_network", "first_response_time", _S, "by_category", by="network"),
        FigureSpec(
            "social_relative_speed", "first_response_time", _S, "ratio", labels=("portal", "chat_or_phone")
        ),
        FigureSpec("social_first_resolution_time", "first_resolution_time", _S),
        FigureSpec("social_full_resolution_time", "resolution_time", _S),
        FigureSpec("social_handle_time", "average_handle_time", _S),
        FigureSpec("social_transfer_rate", "transfer_rate", _S),
        FigureSpec("social_escalation_rate", "escalation_rate", _S),
        FigureSpec("social_cost_per_contact", "cost_per_contact", _S),
        FigureSpec("social_tickets_per_day", "tickets_per_day", _S),
        FigureSpec("social_network_share", "contact_share_by_network", _S, "split", by="network"),
        FigureSpec("social_last_resort_share", "channel_switch_in_rate", _S),
        FigureSpec("social_leads_per_day", "leads_per_day", _S),
        FigureSpec("social_lead_conversion", "lead_conversion_rate", _S),
        FigureSpec("social_ticket_conversion", "ticket_conversion_rate", _S),
        FigureSpec("social_csat", "csat", _S),
        FigureSpec("social_nps", "nps", _S),
        FigureSpec("social_ces", "ces", _S),
    ),
}
REPORTS: tuple[str, ...] = tuple(REPORT_FIGURES)
PLANNED: tuple[str, ...] = ("live_chat", "phone", "email", "knowledge_base", "help_desk")
"""Sibling reports to come; listed on every page, not linked."""

CHANNELS_OF_RATIO: Mapping[str, str] = {
    "portal": "channel = 'portal'",
    "chat_or_phone": "channel in ('chat', 'phone')",
}
CHANNEL: Mapping[str, str] = {"customer_portal": "portal", "social_media": "social"}
