"""The guide to live chat metrics: what each is, what the data show for it, and how to improve it."""

from __future__ import annotations

from ..specs import FigureSpec, Report, Shape

_C = "chat"
_LENGTHS = ("up_to_5", "6_to_10", "11_to_20", "over_20")
_FEW = 8
"""How many agents, teams or tags a bullet lists: those with the most cases."""


def _of(figure: str, metric: str, shape: Shape = "single", **more: object) -> FigureSpec:
    """A figure of the guide, of chats unless said otherwise."""
    return FigureSpec(f"guide_{figure}", metric, **{"channel": _C, "shape": shape, **more})  # type: ignore[arg-type]


def _by(figure: str, metric: str, by: str, **more: object) -> FigureSpec:
    """One value a part, sorted."""
    return _of(figure, metric, "by_category", by=by, **more)


def _agents(figure: str, metric: str, by: str = "agent", **more: object) -> FigureSpec:
    """One value an agent or team, of those with the most cases."""
    return _by(figure, metric, by, most=_FEW, **more)


_TEAM_METRICS = (
    _of("chats_by_hour", "chat_volume_by_hour", "parts", by="hour"),
    _of("chats_by_weekday", "chat_volume_by_day", "parts", by="weekday"),
    _of("chats_by_week", "chat_volume_by_week", "series", by="week"),
    _of("total_chats", "total_chats"),
    _of("chats_per_agent", "chats_per_agent"),
    _of("chat_trend", "chat_volume_trend"),
    _of("satisfaction_ratio", "chat_satisfaction_ratio"),
    _of("frt_median", "first_response_time"),
    _of("frt_mean", "first_response_time", statistic="mean"),
    _of("answered_within", "first_response_within_rate", "cumulative", within=(30, 60, 120)),
    _agents("frt_by_agent", "first_response_time", statistic="mean"),
    _of("missed_rate", "missed_chat_rate"),
    _of("missed_per_agent", "missed_chats_per_agent", channel=""),
    _of("missed_reasons", "missed_chat_reasons", "split", by="reason"),
    _of("missed_by_month", "missed_chat_rate", "series", by="month"),
    _of("missed_improvement", "missed_chat_rate", "change", by="month", statistic="improvement"),
    _of("messages_per_chat", "messages_per_chat"),
    _of("chat_length", "chat_length_distribution", "split", by="length", labels=_LENGTHS),
    _by("messages_by_topic", "messages_per_chat_by_topic", "category"),
    _of("chat_outcome", "chat_outcome", "split", by="result"),
    _of("tagged_rate", "tagged_rate"),
    _of("tags_per_chat", "tags_per_chat"),
    _of("tags", "tag_distribution", "split", by="tag", most=_FEW),
    _agents("tagged_by_team", "tagged_rate", "team"),
    _of("tags_urgent", "tags_high_priority", "split", by="tag", most=_FEW),
    _of("aht", "average_handle_time"),
    _agents("aht_by_agent", "aht_by_agent"),
    _by("aht_by_topic", "aht_by_type", "category"),
    _of("transfer_rate", "transfer_rate"),
    _of("canned_share", "canned_response_usage_rate"),
    _of("canned_per_chat", "canned_responses_per_chat"),
    _of("csat_with_canned", "csat", condition="canned"),
    _by("time_saved", "time_saved_by_canned", "category"),
)
_BUSINESS_METRICS = (
    _of("conversion", "chat_conversion_rate"),
    _of("time_to_conversion", "time_to_conversion"),
    _agents("conversion_by_agent", "conversion_rate_by_agent"),
    _of("conversion_by_month", "conversion_rate_by_period", "series", by="month"),
    _by("conversion_by_initiation", "conversion_rate_by_initiation", "initiation"),
    _of("conversion_after_follow_up", "followup_conversion_rate"),
    _of("fcr", "resolved_without_followup_rate"),
    _of("fcr_time", "first_contact_resolution_time"),
    _agents("fcr_by_team", "fcr_by_department", "team"),
    _of("unresolved_reasons", "unresolved_reasons", "split", by="reason"),
    _of("repeat_or_transfer", "repeat_contact_rate"),
    _of("csat", "csat"),
    _of("csat_mean", "csat_mean"),
    _of("highly_satisfied", "highly_satisfied_rate"),
    _of("complaints", "complaint_count"),
    _by("csat_by_segment", "csat_by_segment", "segment"),
    _of("nps", "nps"),
    _by("nps_by_segment", "nps_by_segment", "segment"),
    _by("nps_by_touchpoint", "nps_by_touchpoint", "touchpoint", channel=""),
    _of("nps_by_month", "nps", "series", by="month"),
    _of("visits_with_request", "visitor_to_chat_rate", channel=""),
    _of("time_before_chat", "time_on_site_before_chat", channel=""),
    _of("visits_to_agent", "visitor_to_participant_rate", channel=""),
    _of("conversion_after_chat", "post_chat_conversion_rate", channel=""),
    _of("exit_after_request", "exit_after_chat_request_rate", channel=""),
    _of("tickets_per_day", "tickets_per_day", channel=""),
    _of(
        "tickets_by_urgency",
        "ticket_distribution_by_priority",
        "split",
        by="priority",
        labels=("urgent", "high", "normal", "low"),
        channel="",
    ),
    _of("tickets_by_category", "ticket_distribution_by_category", "split", by="category", channel=""),
    _of("resolution_time", "resolution_time", statistic="mean", channel=""),
    _of("chat_resolution_time", "resolution_time", statistic="mean"),
    _of("backlog", "ticket_backlog", "series", by="week", channel=""),
    _of("backlog_now", "ticket_backlog", channel="", statistic="last"),
    _of("ces", "ces"),
    _by("ces_by_segment", "ces", "segment"),
    _of("ces_scores", "ces_distribution_by_segment", "split", by="score"),
    _of("ces_correlation", "ces_csat_correlation"),
    _of(
        "ces_retention",
        "ces_loyalty_impact",
        "parts",
        by="ces_band",
        labels=("easy", "middling", "difficult"),
        variant="retention",
    ),
    _of("utilization", "agent_utilization_rate", channel=""),
    _of("active_share", "agent_active_vs_unavailable", channel=""),
    _of("chat_duration", "chat_duration"),
    _of("working_hours", "agent_working_hours", channel=""),
    _of("chats_per_hour", "chats_per_hour", channel=""),
    _agents("chats_by_agent", "chats_by_agent"),
    _agents("csat_by_agent", "csat_by_agent"),
)
_AGENT_REPORT = (
    _of("opened_chats", "open_chats", variant="opened"),
    _of("tickets_resolved", "tickets_resolved"),
    _of("missed_chats", "missed_chats"),
    _of("pickup_time", "chat_pickup_time"),
    _of("positive_ratings", "positive_rating_rate"),
    _of("negative_ratings", "negative_rating_rate"),
)
_PUBLISHED = tuple(
    FigureSpec(name)
    for name in (
        "live_chat_response_time",
        "purchase_likelihood_fast_response",
        "chats_per_agent_hour",
        "chats_per_hour_example_chats",
        "chats_per_hour_example_hours",
        "chats_per_hour_example",
    )
)

REPORT = Report(
    id="live_chat_guide",
    channel="chat",
    prefix="",
    answer=("guide_first_response", "guide_missed_rate", "guide_fcr"),
    figures=(*_TEAM_METRICS, *_BUSINESS_METRICS, *_AGENT_REPORT, *_PUBLISHED),
)
