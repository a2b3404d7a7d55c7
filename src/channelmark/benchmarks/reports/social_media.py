"""Social media: speed by network, satisfaction, volume, leads and cost."""

from __future__ import annotations

from ..specs import HOUR, FigureSpec, Report

_S = "social"

REPORT = Report(
    id="social_media",
    channel="social",
    prefix="",
    answer=("social_response_time", "social_csat", "social_cost_per_contact"),
    figures=(
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
)
