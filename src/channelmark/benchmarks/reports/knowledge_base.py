"""Knowledge base and forums: who offers them, who uses them, and how many contacts remain all the same."""

from __future__ import annotations

from ..specs import FigureSpec, Report

_C = "knowledge_base"
_SITES = ("portal", "knowledge_base", "forum")

REPORT = Report(
    id="knowledge_base",
    channel=_C,
    prefix="kb_",
    answer=("kb_usage", "kb_ratio", "kb_multiple"),
    figures=(
        FigureSpec("kb_usage", "self_service_usage_rate", published="portal_self_service_used"),
        FigureSpec("kb_ratio", "self_service_ratio"),
        FigureSpec("kb_portal_adoption", "portal_adoption_rate", published="portal_adoption"),
        FigureSpec("kb_forum_adoption", "forum_adoption_rate", published="portal_forum_adoption"),
        FigureSpec("kb_multiple", "multi_kb_adoption_rate", published="portal_multiple_knowledge_bases"),
        FigureSpec("kb_visits_by_site", "visitor_to_chat_rate", shape="split", by="site", labels=_SITES),
        FigureSpec(
            "kb_device_share", "device_share", _C, "split", by="device", labels=("desktop", "mobile", "tablet")
        ),
        FigureSpec("kb_chat_requests", "visitor_to_chat_rate", _C),
        FigureSpec("kb_zero_touch", "zero_touch_resolution_rate"),
        FigureSpec("kb_contacts_per_day", "tickets_per_day", _C),
        FigureSpec("kb_forum_contacts_per_day", "tickets_per_day", "forum"),
        FigureSpec("kb_forum_first_response_time", "first_response_time", "forum"),
        FigureSpec("kb_ratio_by_weekday", "self_service_ratio", shape="parts", by="weekday"),
        FigureSpec("kb_ratio_by_week", "self_service_ratio", shape="series", by="week"),
    ),
)
