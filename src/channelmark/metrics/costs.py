"""Costs: what a contact costs, by channel."""

from __future__ import annotations

from .model import Metric

METRICS = (
    Metric(
        id="cost_per_contact",
        fact="channel_periods",
        kind="ratio",
        value="cost",
        per="contacts",
        counted="cost is not null",
        unit="currency",
        better="lower",
        inputs=("costs.amount",),
        population="companies",
        statistic="mean",
        definition="operating cost of the channel by contacts of the same period; acquisition and retention left out",
        formula="operating cost / contacts created in its period; cost of all channels together shared by handling time",
        compared="Contacts outside the periods for which costs are stated are left out: a quarter's costs by a year's "
        "contacts would be a quarter of the truth.",
    ),
    Metric(
        id="cost_per_ticket",
        fact="channel_periods",
        kind="ratio",
        value="cost",
        per="resolved",
        counted="cost is not null",
        unit="currency",
        better="lower",
        inputs=("costs.amount", "events|tickets.resolved_at"),
        population="companies",
        statistic="mean",
        definition="operating cost by contacts resolved in the period of the cost; acquisition and retention left out",
        formula="operating cost of a period / contacts with their last resolution in it",
        compared="Not the cost of a contact that came in: what was opened and never resolved is paid for by the resolved.",
    ),
)
