"""Cards that the reports about a channel share: one message for all channels, the figures of each."""

from __future__ import annotations

from collections.abc import Iterator

from .model import CardSpec, cards_of

SHARED: dict[str, tuple[str, str, str]] = {
    "first_response_time": ("duration", "response_time", ""),
    "answered_within": ("cumulative", "response_time", ""),
    "answer_rate": ("percent", "answered_enquiries", ""),
    "resolution_time": ("duration", "resolution_time", ""),
    "first_contact_resolution": ("percent", "first_contact", ""),
    "one_touch": ("percent", "first_contact", ""),
    "reopened": ("percent", "resolution_time", ""),
    "handle_time": ("duration", "handle_time", ""),
    "wrap_up_time": ("duration", "after_contact_work", ""),
    "transfer_rate": ("percent", "transfers", ""),
    "csat": ("percent", "csat", ""),
    "nps": ("score_signed", "nps", ""),
    "ces": ("score_plain", "ces", ""),
    "contacts_per_day": ("rate", "ticket_volume", ""),
    "business_hours": ("split", "business_hours", "business_hours_share"),
    "cost_per_contact": ("currency", "cost_per_contact", ""),
}
"""Name of the words → type, hashtag, and the figure where it is named differently."""


def shared(report: str, prefix: str, tag: str, names: str) -> Iterator[CardSpec]:
    """Lines of the shared cards a report has, in their order; `tag` is the hashtag of the channel."""
    card = cards_of(report)
    for name in names.split():
        kind, topic, figure = SHARED[name]
        yield card(
            f"{prefix}{name}", kind, f"{topic} {tag}", f"{prefix}{figure or name}", words=f"channel_{name}"
        )
