"""Figures that the reports about a channel share: the same things measured, so that channels can be compared."""

from __future__ import annotations

from ..specs import HOUR, FigureSpec

MINUTE, DAY = 60, 24 * HOUR


def speed(p: str, channel: str, within: tuple[int, ...], published: str = "") -> tuple[FigureSpec, ...]:
    """First replies: when half have come, how many come in time, how many at all.

    `p` begins the figures' ids; `published` is what others published as the time to the first reply.
    """
    return (
        FigureSpec(f"{p}first_response_time", "first_response_time", channel, published=published),
        FigureSpec(f"{p}answered_within", "first_response_within_rate", channel, "cumulative", within=within),
        FigureSpec(f"{p}answer_rate", "answer_rate", channel),
    )


def resolution(p: str, channel: str) -> tuple[FigureSpec, ...]:
    """Whether and when contacts are resolved, and what becomes of them on the way."""
    return (
        FigureSpec(f"{p}resolution_time", "resolution_time", channel),
        FigureSpec(f"{p}first_contact_resolution", "first_contact_resolution_rate", channel),
        FigureSpec(f"{p}one_touch", "one_touch_resolution_rate", channel),
        FigureSpec(f"{p}reopened", "reopened_tickets", channel),
        FigureSpec(f"{p}transfer_rate", "transfer_rate", channel),
        FigureSpec(f"{p}escalation_rate", "escalation_rate", channel),
    )


def experience(p: str, channel: str) -> tuple[FigureSpec, ...]:
    """What customers say in surveys."""
    return tuple(FigureSpec(f"{p}{metric}", metric, channel) for metric in ("csat", "nps", "ces"))


def work(p: str, channel: str) -> tuple[FigureSpec, ...]:
    """What a contact takes of the agents' time and of the company's money."""
    return (
        FigureSpec(f"{p}handle_time", "average_handle_time", channel),
        FigureSpec(f"{p}wrap_up_time", "wrap_up_time", channel),
        FigureSpec(f"{p}cost_per_contact", "cost_per_contact", channel),
    )


def volume(p: str, channel: str, by_hour: str = "contact_volume") -> tuple[FigureSpec, ...]:
    """How many contacts come, and when; `by_hour` is the metric counted over the hours of the day."""
    return (
        FigureSpec(f"{p}contacts_per_day", "tickets_per_day", channel),
        FigureSpec(
            f"{p}business_hours_share",
            "business_hours_share",
            channel,
            "split",
            labels=("business_hours", "after_hours"),
        ),
        FigureSpec(f"{p}by_hour", by_hour, channel, "parts", by="hour"),
        FigureSpec(f"{p}by_weekday", "tickets_per_day", channel, "parts", by="weekday"),
        FigureSpec(f"{p}by_week", "tickets_per_day", channel, "series", by="week"),
    )
