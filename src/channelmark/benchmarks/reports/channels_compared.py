"""Channels compared: every channel side by side, and what customers expect against what is measured."""

from __future__ import annotations

from ..specs import HOUR, FigureSpec, Report
from .channel import DAY, MINUTE

_P = "compared_"
EXPECTED = 10 * MINUTE
"""What the published expectation of a quick reply asks for."""


def _by_channel(name: str, metric: str, within: int = 0) -> FigureSpec:
    return FigureSpec(f"{_P}{name}", metric, shape="by_category", by="channel", within=(within,) if within else ())


def _against(channel: str, other: str) -> FigureSpec:
    """How many times as fast as another channel this one is, by the medians of their first responses."""
    return FigureSpec(
        f"{_P}{channel}_against_{other}", "first_response_time", channel, "ratio", labels=(other,)
    )


REPORT = Report(
    id="channels_compared",
    prefix=_P,
    answer=("compared_chat_email", "compared_expected_reply", "compared_self_service"),
    figures=(
        _by_channel("first_response_time", "first_response_time"),
        _against("chat", "email"),
        _against("chat", "social"),
        _against("chat", "phone"),
        _against("social", "portal"),
        _against("email", "portal"),
        FigureSpec("expected_response_within_10_minutes", "response_time_expectation", within=(EXPECTED,)),
        FigureSpec("compared_within_expected", "first_response_within_rate", within=(EXPECTED,)),
        _by_channel("within_expected_by_channel", "first_response_within_rate", EXPECTED),
        _by_channel("within_hour", "first_response_within_rate", HOUR),
        _by_channel("within_day", "first_response_within_rate", DAY),
        FigureSpec("portal_self_service_used"),
        FigureSpec("portal_adoption", "portal_adoption_rate"),
        _by_channel("resolution_time", "resolution_time"),
        _by_channel("first_contact_resolution", "first_contact_resolution_rate"),
        _by_channel("transfer_rate", "transfer_rate"),
        _by_channel("escalation_rate", "escalation_rate"),
        _by_channel("csat", "csat"),
        _by_channel("nps", "nps"),
        _by_channel("ces", "ces"),
        _by_channel("cost_per_contact", "cost_per_contact"),
        _by_channel("handle_time", "average_handle_time"),
        _by_channel("contacts_per_day", "tickets_per_day"),
    ),
)
