"""Resolution and backlog: how long until a contact is settled, and what waits meanwhile."""

from __future__ import annotations

from .model import Metric

_RESOLVED = ("tickets.created_at", "events|tickets.resolved_at")

METRICS = (
    Metric(
        id="resolution_time",
        fact="contacts",
        kind="duration",
        value="resolution_s",
        unit="second",
        better="lower",
        inputs=_RESOLVED,
        clock="calendar",
        statistic="median",
        definition="last resolution, of contacts resolved when exported",
    ),
    Metric(
        id="first_resolution_time",
        fact="contacts",
        kind="duration",
        value="first_resolution_s",
        unit="second",
        better="lower",
        inputs=_RESOLVED,
        clock="calendar",
        statistic="median",
        definition="first resolution",
    ),
    Metric(
        id="portal_processing_time",
        fact="contacts",
        kind="duration",
        value="resolution_s",
        unit="second",
        better="lower",
        inputs=_RESOLVED,
        clock="calendar",
        statistic="middle_half",
        definition="created to last resolution, first to third quartile",
    ),
    Metric(
        id="closed_ticket_rate",
        fact="contacts",
        kind="share",
        value="resolved",
        counted="age_s >= 604800",
        unit="fraction",
        better="higher",
        inputs=_RESOLVED,
        statistic="share",
        definition="of contacts at least seven days old",
    ),
    Metric(
        id="pending_tickets",
        fact="company_channels",
        kind="ratio",
        value="waiting_s",
        per="days * 86400.0",
        unit="ticket",
        better="lower",
        inputs=("window", *_RESOLVED),
        population="companies",
        statistic="mean",
        definition="contacts unresolved and not waiting for the customer, mean over time and companies",
    ),
)
