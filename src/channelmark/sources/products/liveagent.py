"""LiveAgent: tickets of the API (v3) as JSON or CSV.

The Performance report of its panel holds sums (an answered ticket may count several times there), no tickets: it
serves to compare with, not to import. Field names and letters of status and channel: LiveAgent's published API
description (v3), from general knowledge and not tried on an account. What the API's tickets do not carry: messages,
changes, ratings. So first replies cannot be computed from them. Tables: tickets.
"""

from ..casts import ident, local_time, strings, text, words
from ..model import File, Product, Refusal, Shape

_STATUS = {
    "i": "new", "n": "new", "init": "new", "new": "new", "t": "open", "p": "open", "chatting": "open", "calling": "open",
    "c": "open", "open": "open", "a": "pending", "answered": "pending", "w": "hold", "postponed": "hold",
    "r": "resolved", "resolved": "resolved", "x": "deleted", "deleted": "deleted", "b": "open", "spam": "open",
}  # fmt: skip
_CHANNELS = {
    "e": "email", "email": "email", "b": "contact_form", "m": "contact_form", "form": "contact_form", "i": "chat", "chat": "chat",
    "c": "phone", "w": "phone", "call": "phone", "f": "social", "a": "social", "facebook": "social", "t": "social",
    "twitter": "social", "q": "forum", "forum": "forum", "s": "portal",
}  # fmt: skip
_NETWORKS = {"f": "facebook", "a": "facebook", "facebook": "facebook", "t": "twitter", "twitter": "twitter"}

SOURCE = Product(
    "liveagent",
    "LiveAgent",
    system="liveagent",
    shapes=(
        Shape(
            "api",
            "tickets of the API (v3), JSON or CSV",
            files=(
                File(
                    "tickets",
                    "one ticket",
                    {
                        "id": ident("id", "code").required(),
                        "created_at": local_time("date_created").required(),
                        "resolved_at": local_time("date_resolved"),
                        "changed_at": local_time("date_changed", "last_activity"),
                        "status": words(_STATUS, "status").required(),
                        "status_raw": text("status"),
                        "channel": words(_CHANNELS, "channel_type", otherwise="other"),
                        "network": words(_NETWORKS, "channel_type", otherwise=""),
                        "agent": ident("agentid"),
                        "department": ident("departmentid"),
                        "owner": ident("owner_contactid"),
                        "tags": strings("tags"),
                    },
                    names=("*",),
                    needs=("id", "date_created", "departmentid", "status"),
                    key=("id",),
                    newest="changed_at",
                    refuse=(Refusal("status = 'deleted'", "id", "is marked as deleted at the source"),),
                ),
            ),
            tables={
                "tickets": """
                    SELECT t.origin, t.id AS ticket_id, coalesce(t.channel, 'other') AS channel,
                           nullif(t.network, '') AS subchannel, t.created_at, t.owner AS customer_id,
                           t.agent AS assignee_id, t.department AS team_id, t.status, t.status_raw, t.tags,
                           upper(t.status_raw) IN ('B', 'SPAM') AS is_spam, t.resolved_at
                    FROM tickets AS t
                """,
            },
            notes=("the API's tickets have no messages: reply times cannot be computed from them",),
        ),
    ),
)
