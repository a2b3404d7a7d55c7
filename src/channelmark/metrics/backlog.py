"""Backlog: what stands open, and for how long. Stocks are counted at the end of the company's own days."""

from __future__ import annotations

from .model import Metric

_RESOLVED = ("tickets.created_at", "events|tickets.resolved_at")

OPEN_TICKETS = Metric(
    id="open_tickets",
    fact="backlog",
    kind="stock",
    value="open",
    unit="ticket",
    better="lower",
    inputs=_RESOLVED,
    population="days",
    statistic="last",
    definition="unresolved contacts at the end of a day, the last whole one unless another statistic is asked for; "
    "days are the company's own, reopened contacts are open again; broken down by what the contacts are today",
    formula="contacts created <= t and not resolved at t",
    compared="Zammad's backlog is contacts created less closed in a bucket: a flow (logged_to_closed_ratio, net_flow).",
)
PENDING_TICKETS = Metric(
    id="pending_tickets",
    fact="company_channels",
    kind="ratio",
    value="waiting_s / (days * 86400.0)",
    per="distinct company",
    unit="ticket",
    better="lower",
    inputs=("window", *_RESOLVED),
    population="companies",
    statistic="mean",
    definition="contacts unresolved and not waiting for the customer, mean over the window's time and companies",
    formula="time in new, open or hold within the window / length of the window, summed over channels / companies",
    compared="Time outside the window is cut off; states spelt on-hold count, which dbt_zendesk misses.",
    variants={
        "stock": {
            "fact": "backlog",
            "kind": "stock",
            "value": "pending",
            "per": "",
            "population": "days",
            "statistic": "mean",
            "inputs": _RESOLVED,
            "definition": "contacts unresolved and not waiting for the customer at the end of a day, mean over days",
            "formula": "contacts in new, open or hold at the day's end, mean over days, summed over companies",
        },
    },
)
TICKET_AGE = Metric(
    id="ticket_age",
    fact="open_contacts",
    kind="duration",
    value="age_s",
    business="age_business_s",
    unit="second",
    better="lower",
    inputs=_RESOLVED,
    clock="calendar",
    statistic="median",
    definition="time since creation of contacts unresolved when exported",
    formula="as_of - created, over open contacts",
    compared="Measured to the export's instant; dbt_zendesk measures to now, so that results change with every run.",
    variants={
        "bands": {
            "kind": "distribution",
            "value": "age_band",
            "business": "",
            "clock": None,
            "part": "age_band",
            "unit": "fraction",
            "better": "neutral",
            "statistic": "share",
            "definition": "contacts unresolved when exported by bands of their age",
            "formula": "open contacts of the age / open contacts",
        },
    },
)

METRICS: tuple[Metric, ...] = (
    OPEN_TICKETS,
    PENDING_TICKETS,
    OPEN_TICKETS.like(
        "ticket_backlog",
        by=("week",),
        definition="unresolved contacts at the end of each period's last whole day, the company's own",
        formula="contacts created <= t and (resolved > t or not resolved), t the end of each bucket",
    ),
    TICKET_AGE,
    Metric(
        id="open_chats",
        fact="chats",
        kind="count",
        counted="channel in ('chat', 'messaging') and picked_up_at is not null and outcome = 'answered' "
        "and (ended_at is null or ended_at > as_of)",
        unit="chat",
        better="neutral",
        inputs=("sessions.picked_up_at",),
        population="sessions",
        statistic="count",
        definition="chats picked up and not ended when exported",
        formula="chats with pick-up <= as_of and (no end or end > as_of)",
        variants={
            "opened": {
                "counted": "offered and channel in ('chat', 'messaging')",
                "definition": "chats opened in the window, as agent reports count them",
                "formula": "chats requested in the window",
            },
        },
    ),
    Metric(
        id="unreplied_tickets",
        fact="contacts",
        kind="count",
        counted="not answered",
        unit="ticket",
        better="lower",
        inputs=("messages|sessions|tickets.first_response_at",),
        population="contacts",
        statistic="count",
        definition="contacts without a public human reply when exported, settled ones included",
        formula="contacts with no public human reply <= as_of",
        compared="dbt_zendesk looks for a negative reply time and always finds 0.",
        variants={
            "open": {
                "counted": "not answered and not resolved",
                "definition": "open contacts without a public human reply when exported",
                "formula": "open contacts with no public human reply <= as_of",
            },
            "stock": {
                "fact": "unreplied",
                "kind": "stock",
                "value": "unreplied",
                "counted": "true",
                "population": "days",
                "statistic": "last",
                "definition": "open contacts without a public human reply at the end of a day, the last whole one unless "
                "another statistic is asked for",
                "formula": "contacts created <= t, not replied to and not resolved at t",
            },
        },
    ),
    TICKET_AGE.like(
        "unsolved_age_since_update",
        value="untouched_s",
        business="",
        inputs=("tickets.created_at", "messages|events"),
        definition="time since the last message, note or change of contacts unresolved when exported",
        formula="as_of - last message or event, over open contacts",
        variants={},
    ),
)
