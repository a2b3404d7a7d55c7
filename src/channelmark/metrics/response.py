"""Response: how soon and how surely a contact is answered."""

from __future__ import annotations

from .model import Metric

_REPLIES = ("tickets.created_at", "messages|sessions|tickets.first_response_at")

METRICS = (
    Metric(
        id="first_response_time",
        fact="contacts",
        kind="duration",
        value="first_response_s",
        unit="second",
        better="lower",
        inputs=_REPLIES,
        clock="calendar",
        statistic="median",
        definition="first public human reply, unanswered left out",
    ),
    Metric(
        id="first_response_within_rate",
        fact="contacts",
        kind="share",
        value="coalesce(first_response_s <= {within}, false)",
        counted="age_s >= {horizon}",
        unit="fraction",
        better="higher",
        inputs=_REPLIES,
        clock="calendar",
        statistic="share",
        definition="of contacts old enough to judge, the unanswered included",
    ),
    Metric(
        id="answer_rate",
        fact="contacts",
        kind="share",
        value="answered",
        counted="age_s >= 172800",
        unit="fraction",
        better="higher",
        inputs=_REPLIES,
        statistic="share",
        definition="of contacts at least 48 hours old",
    ),
)
