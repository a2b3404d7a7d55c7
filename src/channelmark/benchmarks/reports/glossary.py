"""Glossary: what the measures of customer service mean, and what each comes to in the data.

Which entries the page shows, and in which order, is said by its notebook; every one of them has a figure here.
"""

from __future__ import annotations

from ..specs import FigureSpec, Report

EXPERIENCE = (
    "nps",
    "csat",
    "ces",
    "internal_quality_score",
    "customer_engagement",
    "customer_churn_rate",
    "customer_retention_rate",
    "referral_rate",
    "customer_lifetime_value",
)
OPERATIONS = (
    "open_tickets",
    "contact_volume",
    "contacts_by_channel",
    "resolution_rate",
    "service_level",
    "ticket_backlog",
    "average_speed_of_answer",
    "first_response_time",
    "mean_time_to_resolution",
    "blocked_calls",
    "average_handle_time",
)
_PREFIX = "glossary_"


def _figure(metric: str) -> FigureSpec:
    """The present value of an entry: a single figure, unless the entry is itself about parts."""
    name = f"{_PREFIX}{metric}"
    if metric == "contacts_by_channel":
        return FigureSpec(name, metric, shape="split", by="channel")
    if metric == "ticket_backlog":
        return FigureSpec(name, metric, shape="series", by="month")
    return FigureSpec(name, metric)


REPORT = Report(
    id="glossary",
    prefix=_PREFIX,
    figures=(
        *map(_figure, (*EXPERIENCE, *OPERATIONS)),
        # The parts of the worked formula.
        FigureSpec(
            "glossary_nps_groups",
            "nps",
            shape="split",
            by="nps_group",
            variant="groups",
            labels=("promoters", "passives", "detractors"),
        ),
    ),
)
