"""Tags: how far contacts are labelled, and with what."""

from __future__ import annotations

from .model import Metric

TAGGED_RATE = Metric(
    id="tagged_rate",
    fact="tagged",
    kind="share",
    value="tags > 0",
    unit="fraction",
    better="higher",
    inputs=("tickets.tags",),
    statistic="share",
    definition="contacts with at least one tag",
    formula="contacts with a tag / contacts",
)
TAG_DISTRIBUTION = Metric(
    id="tag_distribution",
    fact="contact_tags",
    kind="distribution",
    value="tag",
    part="tag",
    unit="fraction",
    better="neutral",
    inputs=("tickets.tags",),
    population="tags",
    statistic="share",
    definition="tags given, each counted once a contact",
    formula="contacts with the tag / tags given, summed over contacts",
    compared="Shares of all tags given sum to a hundred; shares of contacts do not, since a contact may hold several: "
    "ask tagged_rate by tag for those.",
)

METRICS = (
    TAGGED_RATE,
    Metric(
        id="tags_per_chat",
        fact="tagged",
        kind="mean",
        value="tags",
        unit="tag/contact",
        better="neutral",
        inputs=("tickets.tags",),
        statistic="mean",
        definition="different tags of a contact, contacts without any included",
        formula="tags / contacts",
    ),
    TAG_DISTRIBUTION,
    TAGGED_RATE.like(
        "tag_usage_by_agent",
        by=("agent",),
        better="neutral",
        definition="contacts with at least one tag, by the agent who replied first",
        variants={
            "tags": {
                "kind": "count",
                "value": "tags",
                "unit": "tag",
                "statistic": "count",
                "definition": "tags of contacts, by the agent who replied first",
                "formula": "tags",
            },
        },
    ),
    TAG_DISTRIBUTION.like(
        "tags_high_priority",
        counted="priority in ('high', 'urgent')",
        inputs=("tickets.tags", "tickets.priority"),
        definition="tags given to contacts of high and urgent priority, each counted once a contact",
    ),
)
