"""Email: first and further replies, what waits, resolution, satisfaction, volume and cost."""

from __future__ import annotations

from ..specs import HOUR, FigureSpec, Report
from .channel import DAY, experience, resolution, speed, volume, work

_P, _C = "email_", "email"

REPORT = Report(
    id="email",
    channel=_C,
    prefix=_P,
    answer=("email_first_response_time", "email_csat", "email_cost_per_contact"),
    figures=(
        *speed(_P, _C, (4 * HOUR, DAY, 2 * DAY)),
        FigureSpec(
            "email_response_bands",
            "frt_distribution",
            _C,
            "split",
            by="response_band",
            labels=("under_1_hour", "1_to_4_hours", "4_to_8_hours", "8_to_24_hours", "over_24_hours"),
        ),
        FigureSpec("email_next_reply_time", "next_reply_time", _C),
        FigureSpec("email_replies_per_ticket", "replies_per_ticket", _C),
        FigureSpec("email_pending", "pending_tickets", _C),
        *resolution(_P, _C),
        *experience(_P, _C),
        *work(_P, _C),
        *volume(_P, _C),
    ),
)
