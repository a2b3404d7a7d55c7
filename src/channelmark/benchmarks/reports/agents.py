"""How the agents of one company work: totals, by agent and team, over time, and against the month before.

Figures about one person are shown from ten cases on (`asks.FEWEST_OF_AGENT`); names can be replaced by numbers.
"""

from __future__ import annotations

from ..specs import FigureSpec, Report, Shape

_MEASURES = (
    # key, metric, statistic, variant
    ("opened_chats", "total_chats", "count", ""),
    ("resolved_tickets", "tickets_resolved", "count", ""),
    ("resolve_actions", "tickets_resolved", "count", "resolve_actions"),
    ("pickup_time", "chat_pickup_time", "mean", ""),
    ("chat_time", "chat_duration", "mean", ""),
    ("positive_ratings", "positive_rating_rate", "", ""),
    ("negative_ratings", "negative_rating_rate", "", ""),
    ("chats_per_hour", "chats_per_hour", "", ""),
    ("first_response_time", "first_response_time", "median", ""),
    ("handle_time", "average_handle_time", "mean", ""),
    ("first_contact_resolution", "first_contact_resolution_rate", "", ""),
    ("csat", "csat", "", ""),
    ("utilization", "agent_utilization_rate", "", ""),
    ("conversion", "chat_conversion_rate", "", ""),
)
"""What is said of the whole company, and of each agent and team."""
_COMPARED = ("first_response_time", "resolved_tickets", "csat", "handle_time")
"""What each agent's last whole month is compared in with the month before."""


def _all(by: str = "", shape: Shape = "single") -> tuple[FigureSpec, ...]:
    ending = f"_by_{by}" if by else ""
    return tuple(
        FigureSpec(f"agents_{key}{ending}", metric, shape=shape, statistic=statistic, variant=variant, by=by)
        for key, metric, statistic, variant in _MEASURES
    )


def _over_time(key: str, metric: str, bucket: str, statistic: str = "") -> FigureSpec:
    return FigureSpec(f"agents_{key}_by_{bucket}", metric, shape="series", by=bucket, statistic=statistic)


REPORT = Report(
    id="agents",
    prefix="agents_",
    scope="company",
    parameters=("data", "company", "pseudonyms", "targets", "since", "until"),
    answer=("agents_first_response_time", "agents_csat", "agents_utilization"),
    figures=(
        *_all(),
        FigureSpec("agents_missed_chats", "missed_chat_rate"),
        FigureSpec("agents_missed_count", "missed_chats"),
        FigureSpec("agents_workload_balance", "workload_balance"),
        FigureSpec("agents_utilization_target", published="agent_utilization_optimal"),
        *_all(by="agent", shape="by_category"),
        FigureSpec("agents_missed_count_by_agent", "missed_chats", shape="by_category", by="agent"),
        *_all(by="team", shape="by_category"),
        *(
            FigureSpec(f"agents_{key}_changes", metric, shape="changes", by="agent")
            for key, metric, *_ in _MEASURES
            if key in _COMPARED
        ),
        _over_time("opened_chats", "total_chats", "day"),
        _over_time("opened_chats", "total_chats", "week"),
        _over_time("opened_chats", "total_chats", "month"),
        _over_time("opened_chats", "total_chats", "year"),
        _over_time("resolved_tickets", "tickets_resolved", "week", "count"),
        _over_time("first_response_time", "first_response_time", "week", "median"),
        _over_time("first_response_time", "first_response_time", "month", "median"),
        _over_time("csat", "csat", "month"),
        _over_time("utilization", "agent_utilization_rate", "week"),
        FigureSpec("agents_busy_hours", "contact_volume", shape="parts", by="hour"),
        FigureSpec("agents_busy_days", "contact_volume", shape="parts", by="weekday"),
        FigureSpec("agents_busy_week", "contact_volume", shape="heat", by="weekday,hour"),
    ),
)
