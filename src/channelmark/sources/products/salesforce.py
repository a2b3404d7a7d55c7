"""Salesforce Service Cloud: Case and what belongs to it, as CSV of Data Loader or JSON of a query.

Statuses are an organisation's own. The standard ones are known; of any other, IsClosed says whether it is closed,
and it counts as open otherwise, with its own word kept beside it. An owner may be a user (005…) or a queue (00G…). A
case that was merged carries MasterRecordId. Names: Salesforce's object reference; those of CaseHistory, EmailMessage,
CaseComment and LiveChatTranscript from general knowledge. Tables: tickets, events, messages, sessions, agents, teams.
"""

from ..casts import boolean, duration, ident, instant, length, text, words
from ..model import File, Product, Refusal, Shape
from ._words import words_sql

_STATUS = {
    "new": "new", "working": "open", "in progress": "open", "open": "open", "escalated": "open",
    "on hold": "hold", "waiting on third party": "hold", "waiting on customer": "pending", "waiting for customer": "pending",
    "awaiting customer": "pending", "pending": "pending", "solved": "resolved", "resolved": "resolved",
    "closed": "closed", "merged": "closed",
}  # fmt: skip
_CHANNELS = {
    "email": "email", "phone": "phone", "web": "portal", "portal": "portal", "community": "portal", "chat": "chat",
    "messaging": "messaging", "sms": "messaging", "whatsapp": "social", "facebook": "social", "twitter": "social",
    "x": "social", "instagram": "social", "social": "social",
}  # fmt: skip
_NETWORKS = {n: n for n in ("facebook", "twitter", "instagram", "whatsapp")} | {"x": "twitter"}
_PRIORITY = {
    "low": "low",
    "medium": "normal",
    "normal": "normal",
    "high": "high",
    "critical": "urgent",
    "urgent": "urgent",
}
_WORD = "CASE WHEN {0} IS NOT NULL THEN " + words_sql("{0}", _STATUS, "'open'") + " END"
"""A status by its word; a change without an old one says nothing of what was before."""

SOURCE = Product(
    "salesforce",
    "Salesforce Service Cloud",
    system="salesforce",
    shapes=(
        Shape(
            "objects",
            "Case, CaseHistory, EmailMessage, CaseComment, LiveChatTranscript, User and Group, as CSV or JSON",
            files=(
                File(
                    "cases",
                    "one case",
                    {
                        "id": ident("Id").required(),
                        "created_at": instant("CreatedDate").required(),
                        "closed_at": instant("ClosedDate"),
                        "updated_at": instant("SystemModstamp", "LastModifiedDate"),
                        "status": words(_STATUS, "Status", otherwise="other"),
                        "status_raw": text("Status"),
                        "is_closed": boolean("IsClosed"),
                        "is_deleted": boolean("IsDeleted"),
                        "channel": words(_CHANNELS, "Origin", otherwise="other"),
                        "network": words(_NETWORKS, "Origin", otherwise=""),
                        "priority": words(_PRIORITY, "Priority").repaired(),
                        "category": text("Type", "Reason"),
                        "owner": ident("OwnerId"),
                        "contact": ident("ContactId", "AccountId"),
                        "master": ident("MasterRecordId"),
                        "parent": ident("ParentId"),
                        "language": text("Language"),
                    },
                    names=("Case", "cases", "records"),
                    needs=("Id", "CaseNumber", "CreatedDate", "Status"),
                    key=("id",),
                    newest="updated_at",
                    refuse=(Refusal("is_deleted", "id", "is in the recycle bin"),),
                ),
                File(
                    "history",
                    "one change of a field",
                    {
                        "case_id": ident("CaseId").required(),
                        "field": text("Field").required(),
                        "old": text("OldValue"),
                        "new": text("NewValue"),
                        "at": instant("CreatedDate").required(),
                        "user": ident("CreatedById"),
                    },
                    names=("CaseHistory", "case_history"),
                    needs=("CaseId", "Field", "NewValue"),
                    optional=True,
                ),
                File(
                    "emails",
                    "one e-mail",
                    {
                        "id": ident("Id").required(),
                        "case_id": ident("ParentId").required(),
                        "incoming": boolean("Incoming").required(),
                        "at": instant("MessageDate", "CreatedDate").required(),
                        "user": ident("CreatedById"),
                        "length": length("TextBody"),
                    },
                    names=("EmailMessage", "email_message", "emails"),
                    needs=("Id", "ParentId", "Incoming"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "comments",
                    "one comment",
                    {
                        "id": ident("Id").required(),
                        "case_id": ident("ParentId").required(),
                        "at": instant("CreatedDate").required(),
                        "public": boolean("IsPublished"),
                        "user": ident("CreatedById"),
                        "length": length("CommentBody"),
                    },
                    names=("CaseComment", "case_comment", "comments"),
                    needs=("Id", "ParentId", "CommentBody"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "chats",
                    "one chat",
                    {
                        "id": ident("Id").required(),
                        "case_id": ident("CaseId"),
                        "requested_at": instant("RequestTime", "CreatedDate").required(),
                        "picked_up_at": instant("StartTime"),
                        "ended_at": instant("EndTime"),
                        "outcome": words(
                            {
                                "completed": "answered",
                                "in progress": "answered",
                                "missed": "missed",
                                "dropped": "abandoned",
                                "blocked": "blocked",
                            },
                            "Status",
                        ).required(),
                        "owner": ident("OwnerId"),
                        "talk_s": duration("ChatDuration"),
                    },
                    names=("LiveChatTranscript", "live_chat_transcript", "chats"),
                    needs=("Id", "Status", "RequestTime"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "users",
                    "one user",
                    {"id": ident("Id").required(), "kind": text("UserType"), "name": text("Alias")},
                    names=("User", "users"),
                    needs=("Id", "UserType"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "queues",
                    "one queue",
                    {"id": ident("Id").required(), "name": text("Name")},
                    names=("Group", "queue", "groups"),
                    needs=("Id", "Name"),
                    optional=True,
                    key=("id",),
                ),
            ),
            tables={
                "tickets": """
                    SELECT c.origin, c.id AS ticket_id, coalesce(c.channel, 'other') AS channel, nullif(c.network, '') AS subchannel,
                           c.created_at, c.contact AS customer_id,
                           CASE WHEN c.owner LIKE '005%' THEN c.owner END AS assignee_id,
                           CASE WHEN c.owner LIKE '00G%' THEN c.owner END AS team_id,
                           CASE WHEN c.is_closed AND c.status NOT IN ('resolved', 'closed') THEN 'closed'
                                WHEN c.status = 'other' THEN 'open' ELSE c.status END AS status,
                           c.status_raw, c.priority, c.category, c.language, c.master AS merged_into_id,
                           c.parent AS followup_of_id, c.closed_at AS resolved_at
                    FROM cases AS c
                """,
                "events": f"""
                    SELECT h.origin, h.case_id AS ticket_id, h.at AS "at",
                           CASE lower(h.field) WHEN 'status' THEN 'status'
                                WHEN 'isescalated' THEN 'escalation'
                                ELSE CASE WHEN h.new LIKE '00G%' THEN 'team' ELSE 'assignee' END END AS kind,
                           CASE WHEN lower(h.field) = 'status' THEN {_WORD.format("h.old")} ELSE h.old END AS old,
                           CASE WHEN lower(h.field) = 'status' THEN {_WORD.format("h.new")} ELSE h.new END AS new,
                           CASE WHEN u.kind = 'AutomatedProcess' THEN 'system' ELSE 'agent' END AS actor_kind, h.user AS actor_id
                    FROM history AS h LEFT JOIN users AS u ON u.id = h.user
                    WHERE lower(h.field) = 'status' OR (lower(h.field) = 'isescalated' AND lower(h.new) IN ('true', '1'))
                       OR (lower(h.field) = 'owner' AND regexp_matches(h.new, '^00[5G]'))
                """,
                "messages": """
                    SELECT e.origin, e.id AS message_id, e.case_id AS ticket_id, e.at AS sent_at,
                           CASE WHEN e.incoming THEN 'customer' WHEN u.kind = 'AutomatedProcess' THEN 'system' ELSE 'agent' END AS author_kind,
                           CASE WHEN NOT e.incoming THEN e.user END AS author_id, true AS is_public, e.length AS body_len
                    FROM emails AS e LEFT JOIN users AS u ON u.id = e.user
                    UNION ALL BY NAME
                    SELECT m.origin, m.id AS message_id, m.case_id AS ticket_id, m.at AS sent_at,
                           CASE WHEN u.kind = 'AutomatedProcess' THEN 'system'
                                WHEN u.kind IN ('CspLitePortal', 'CustomerSuccess', 'PowerCustomerSuccess', 'Guest') THEN 'customer'
                                ELSE 'agent' END AS author_kind,
                           m.user AS author_id, coalesce(m.public, false) AS is_public, m.length AS body_len
                    FROM comments AS m LEFT JOIN users AS u ON u.id = m.user
                """,
                "sessions": """
                    SELECT l.origin, l.id AS session_id, l.case_id AS ticket_id, 'chat' AS channel, 'inbound' AS direction,
                           'visitor' AS started_by, l.requested_at, l.requested_at AS queued_at,
                           CASE WHEN l.outcome = 'answered' THEN l.picked_up_at END AS picked_up_at, l.ended_at, l.outcome,
                           CASE WHEN l.outcome = 'answered' AND l.owner LIKE '005%' THEN l.owner END AS agent_id, l.talk_s
                    FROM chats AS l
                """,
                "teams": "SELECT q.origin, q.id AS team_id, q.name FROM queues AS q",
                "agents": """
                    SELECT u.origin, u.id AS agent_id, u.name,
                           CASE WHEN u.kind = 'AutomatedProcess' THEN 'system' ELSE 'human' END AS kind
                    FROM users AS u WHERE u.kind IN ('Standard', 'AutomatedProcess')
                """,
            },
        ),
    ),
)
