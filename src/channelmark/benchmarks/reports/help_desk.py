"""Help desk: all channels together; speed, resolution, satisfaction, volume by channel, backlog and cost."""

from __future__ import annotations

from ..specs import HOUR, FigureSpec, Report
from .channel import DAY, experience, resolution, speed, volume, work

_P = "desk_"

REPORT = Report(
    id="help_desk",
    prefix=_P,
    answer=("desk_first_response_time", "desk_csat", "desk_cost_per_contact"),
    figures=(
        *speed(_P, "", (HOUR, DAY, 2 * DAY)),
        FigureSpec("desk_sla_first_response", "sla_first_response_met_rate"),
        *resolution(_P, ""),
        FigureSpec("desk_multi_touch", "multi_touch_resolution_rate"),
        *experience(_P, ""),
        *work(_P, ""),
        *volume(_P, ""),
        FigureSpec("desk_by_channel", "contacts_by_channel", shape="split", by="channel"),
        FigureSpec(
            "desk_by_priority",
            "ticket_distribution_by_priority",
            shape="split",
            by="priority",
            labels=("urgent", "high", "normal", "low"),
        ),
        FigureSpec("desk_closed_per_day", "tickets_closed_per_day"),
        FigureSpec("desk_closed_by_week", "tickets_closed_per_day", shape="series", by="week"),
        FigureSpec("desk_backlog", "open_tickets"),
        FigureSpec("desk_backlog_by_week", "ticket_backlog", shape="series", by="week"),
        FigureSpec("desk_ticket_age", "ticket_age"),
    ),
)
