"""Customer portal: speed, satisfaction, volume and cost."""

from __future__ import annotations

from ..specs import HOUR, FigureSpec, Report

_P = "portal"

REPORT = Report(
    id="customer_portal",
    channel="portal",
    prefix="",
    answer=("portal_first_response_time", "portal_csat", "portal_cost_per_contact"),
    figures=(
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
)
