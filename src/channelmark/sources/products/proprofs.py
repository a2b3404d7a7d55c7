"""ProProfs Help Desk: the CSV of its ticket list and of its ratings.

No messages and no changes are exported: reply times cannot be computed. Column names from general knowledge, not
tried on an account; each with its other spelling. Times are those of the company's clocks (--timezone). Tables: tickets, surveys.
"""

from ..casts import filled, ident, local_time, strings, text, words
from ..model import File, Product, Shape
from ._people import customer_sql

_TIMES = ("iso", "%b %d, %Y %I:%M %p", "%B %d, %Y %I:%M %p", "%d %b %Y %H:%M")
_STATUS = {
    "new": "new", "unassigned": "new", "open": "open", "assigned": "open", "in progress": "open", "pending": "pending",
    "waiting": "pending", "on hold": "hold", "resolved": "resolved", "completed": "resolved", "closed": "closed",
}  # fmt: skip
_PRIORITY = {
    "low": "low",
    "medium": "normal",
    "normal": "normal",
    "high": "high",
    "urgent": "urgent",
    "critical": "urgent",
}
_CHANNELS = {
    "email": "email", "web form": "contact_form", "contact form": "contact_form", "form": "contact_form", "chat": "chat",
    "live chat": "chat", "phone": "phone", "portal": "portal", "facebook": "social", "twitter": "social", "api": "api",
}  # fmt: skip
_NETWORKS = {"facebook": "facebook", "twitter": "twitter"}
_RATINGS = {
    "great": "3",
    "good": "3",
    "satisfied": "3",
    "happy": "3",
    "okay": "2",
    "neutral": "2",
    "average": "2",
    "bad": "1",
    "not good": "1",
    "dissatisfied": "1",
    "sad": "1",
}

SOURCE = Product(
    "proprofs",
    "ProProfs Help Desk",
    system="proprofs",
    shapes=(
        Shape(
            "csv",
            "ticket list, and ratings where they are exported",
            files=(
                File(
                    "tickets",
                    "one ticket",
                    {
                        "id": ident("Ticket ID", "Ticket Id", "ID").required(),
                        "created_at": local_time(
                            "Created On", "Created At", "Created Date", "Created", formats=_TIMES
                        ).required(),
                        "resolved_at": local_time(
                            "Resolved On", "Resolved At", "Closed On", "Closed Date", formats=_TIMES
                        ),
                        "first_response_at": local_time(
                            "First Response On", "First Response At", formats=_TIMES
                        ),
                        "status": words(_STATUS, "Status").required(),
                        "status_raw": text("Status"),
                        "priority": words(_PRIORITY, "Priority").repaired(),
                        "channel": words(_CHANNELS, "Source", "Channel", otherwise="other"),
                        "network": words(_NETWORKS, "Source", "Channel", otherwise=""),
                        "assignee": text("Assigned To", "Assignee", "Agent"),
                        "team": text("Inbox", "Team", "Department"),
                        "requester": text("Requester Email", "Customer Email", "Requester", "Customer"),
                        "tags": strings("Tags", "Labels"),
                    },
                    names=("*",),
                    needs=("Ticket ID", "Status", "Subject"),
                    key=("id",),
                ),
                File(
                    "ratings",
                    "one rating",
                    {
                        "ticket": ident("Ticket ID", "Ticket Id").required(),
                        "at": local_time("Rated On", "Rated At", "Date", formats=_TIMES),
                        "score": words(_RATINGS, "Rating").required(),
                        "label": text("Rating"),
                        "commented": filled("Comment", "Feedback"),
                        "agent": text("Agent", "Assigned To"),
                    },
                    names=("ratings", "rating", "survey", "feedback"),
                    needs=("Ticket ID", "Rating"),
                    optional=True,
                ),
            ),
            tables={
                "tickets": f"""
                    SELECT t.origin, t.id AS ticket_id, coalesce(t.channel, 'other') AS channel,
                           nullif(t.network, '') AS subchannel, t.created_at, {customer_sql("t.requester")} AS customer_id,
                           t.assignee AS assignee_id, t.team AS team_id, t.status, t.status_raw, t.priority, t.tags,
                           t.first_response_at, t.resolved_at
                    FROM tickets AS t
                """,
                "surveys": """
                    SELECT r.origin, r.ticket || '-rating' AS survey_id, 'happiness' AS kind, 1.0 AS scale_min,
                           3.0 AS scale_max, 3.0 AS satisfied_from, true AS higher_is_better,
                           CAST(r.score AS DOUBLE) AS score, r.label AS label_raw, r.at AS responded_at,
                           r.ticket AS ticket_id, r.agent AS agent_id, r.commented AS has_comment
                    FROM ratings AS r
                """,
            },
        ),
    ),
)
