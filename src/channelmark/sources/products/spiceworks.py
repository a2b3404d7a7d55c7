"""Spiceworks Help Desk: the CSV of its ticket export (cloud), or the tickets table of the desktop edition.

No messages and no changes are exported: reply times cannot be computed. Column names from general knowledge of the
two editions' exports, not tried on an account; each with its other spelling. Times are those of the company's clocks
(--timezone). Tables: tickets.
"""

from ..casts import duration, ident, local_time, text, words
from ..model import File, Product, Shape
from ._people import customer_sql

_TIMES = ("iso", "%b %d, %Y %I:%M %p", "%B %d, %Y %I:%M %p", "%Y-%m-%d %H:%M:%S %z")
_STATUS = {
    "open": "open", "new": "new", "waiting": "pending", "on hold": "hold", "closed": "closed", "resolved": "resolved",
    "reopened": "open",
}  # fmt: skip
_PRIORITY = {
    "1": "high", "2": "normal", "3": "low", "low": "low", "med": "normal", "medium": "normal", "normal": "normal",
    "high": "high", "urgent": "urgent", "critical": "urgent",
}  # fmt: skip

SOURCE = Product(
    "spiceworks",
    "Spiceworks Help Desk",
    system="spiceworks",
    shapes=(
        Shape(
            "csv",
            "ticket export of the cloud or desktop edition",
            files=(
                File(
                    "tickets",
                    "one ticket",
                    {
                        "id": ident("Ticket Number", "Ticket #", "id").required(),
                        "created_at": local_time(
                            "Created", "Created At", "created_at", "Created On", formats=_TIMES
                        ).required(),
                        "closed_at": local_time(
                            "Closed", "Closed At", "closed_at", "Closed On", formats=_TIMES
                        ),
                        "updated_at": local_time("Updated", "updated_at", "Last Updated", formats=_TIMES),
                        "status": words(_STATUS, "Status", "state").required(),
                        "status_raw": text("Status", "state"),
                        "priority": words(_PRIORITY, "Priority").repaired(),
                        "category": text("Category"),
                        "assignee": text("Assigned To", "Assignee", "assigned_to"),
                        "creator": text("Creator", "Created By", "created_by", "Contact"),
                        "worked": duration("Time Spent", "time_spent", unit="minutes"),
                    },
                    names=("*",),
                    needs=("Status", "Priority", "Summary"),
                    key=("id",),
                    newest="updated_at",
                ),
            ),
            tables={
                "tickets": f"""
                    SELECT t.origin, t.id AS ticket_id, 'other' AS channel, t.created_at,
                           {customer_sql("t.creator")} AS customer_id,
                           t.assignee AS assignee_id, t.status, t.status_raw, t.priority, t.category,
                           t.closed_at AS resolved_at, t.worked AS handle_s
                    FROM tickets AS t
                """,
            },
            notes=("the export does not say how a ticket came in: every channel is other",),
        ),
    ),
)
