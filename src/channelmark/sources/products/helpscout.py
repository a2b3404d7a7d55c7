"""Help Scout: conversations with their threads, happiness ratings, users, teams and mailboxes.

Evidence: Help Scout's Mailbox API 2.0 reference and webhook objects, the public tap's schemas (which write
names with underscores). What rests on less:
- A thread carries the state of its conversation at its time; a change of it is an event. active is open, spam
  is closed and marked as spam. A merged conversation is gone from the API: only the one that took it in tells
  of it.
- The user with the id 1 is Help Scout itself (system) and, as somebody assigned, "Anyone", nobody.
- Teams are those a conversation is assigned to, else its mailbox; a move between mailboxes is a transfer.
- A rating's number is 1 great, 2 okay, 3 not good: it becomes 3, 2, 1. Surveys without an answer are not
  told.
- Forwarded threads go to somebody else and are no replies; drafts and hidden threads do not count.
Not in any shape: priorities, promised times, office hours, devices, sessions of live chat.
"""

from ..casts import filled, ident, instant, length, text, whole, words
from ..model import Cast, File, Product, Refusal, Shape

_STATUS = {"active": "open", "open": "open", "pending": "pending", "closed": "closed", "spam": "closed"}
_SOURCE = {
    "email": "email", "emailfwd": "email", "web": "email", "notification": "email", "beacon": "contact_form",
    "beacon-v2": "contact_form", "api": "api", "chat": "chat", "docs": "knowledge_base", "phone": "phone",
    "messenger": "social", "instagram": "social", "facebook": "social", "whatsapp": "social",
    "twitter": "social",
}  # fmt: skip
_NETWORK = {
    "messenger": "facebook",
    "facebook": "facebook",
    "instagram": "instagram",
    "whatsapp": "whatsapp",
    "twitter": "twitter",
}
_RATING = {
    "1": "3", "2": "2", "3": "1", "great": "3", "good": "3", "okay": "2", "not good": "1", "notgood": "1",
    "bad": "1",
}  # fmt: skip


def _thread(conversation: str) -> dict[str, Cast]:
    return {
        "id": ident().required(),
        # Threads come newest first: of two in one second the greater number is the later.
        "turn": whole("id").repaired(),
        "conversation": ident(conversation).required(),
        "kind": text("type").required(),
        "status": words({**_STATUS, "nochange": ""}, "status"),
        "state": text(),
        "moment": instant("createdAt", "created_at").required(),
        "author": ident("createdBy.id", "created_by.id"),
        "author_kind": text("createdBy.type", "created_by.type"),
        "given": ident("assignedTo.id", "assigned_to.id"),
        "given_kind": text("assignedTo.type", "assigned_to.type"),
        "action": text("action.type", "actionType"),
        "canned": ident("savedReplyId", "saved_reply_id"),
        "length": length("body"),
    }


_UNSENT = (
    Refusal("lower(state) = 'draft'", "state", "is a draft that was not sent"),
    Refusal("lower(state) IN ('hidden', 'deleted', 'underreview')", "state", "is hidden at the source"),
)

_FILES = (
    File(
        "conversations",
        "one conversation",
        needs=("id", "number", "status"),
        names=("conversations", "conversation"),
        key=("id",),
        newest="updated_at",
        columns={
            "id": ident().required(),
            "status": words(_STATUS).required(),
            "status_raw": text("status"),
            "state": text(),
            "kind": text("type"),
            "via": words(_SOURCE, "source.type", otherwise="email"),
            "network": words(_NETWORK, "source.type", otherwise=""),
            "created_at": instant("createdAt", "created_at").required(),
            "updated_at": instant("userUpdatedAt", "updatedAt", "user_updated_at", "updated_at"),
            "closed_at": instant("closedAt", "closed_at"),
            "opener": text("createdBy.type", "created_by.type", "source.via"),
            "customer": ident("primaryCustomer.id", "primary_customer.id", "customer.id"),
            "given": ident("assignee.id"),
            "given_kind": text("assignee.type"),
            "mailbox": ident("mailboxId", "mailbox_id", "mailbox.id"),
        },
        refuse=(Refusal("lower(state) = 'draft'", "state", "is a draft that was not sent"),),
    ),
    File(
        "inner_threads",
        "one thread",
        inside="conversations",
        each="_embedded.threads",
        optional=True,
        columns=_thread("^.id"),
        refuse=_UNSENT,
    ),
    File(
        "tagged",
        "one tag of a conversation",
        inside="conversations",
        each="tags",
        optional=True,
        columns={"conversation": ident("^.id").required(), "tag": text("tag", "name").required()},
    ),
    File(
        "outer_threads",
        "one thread",
        names=("conversation_threads", "threads"),
        optional=True,
        key=("id",),
        refuse=_UNSENT,
        needs=("id", "type", "conversation_id"),
        columns=_thread("conversation_id"),
    ),
    File(
        "ratings",
        "one rating",
        names=("happiness_ratings_report", "happiness_ratings", "ratings", "results"),
        optional=True,
        # The report writes ratingCreatedAt, the tap rating_created_at: one of two files, known by its own name.
        needs=("ratingId", "ratingCreatedAt"),
        columns={
            "conversation": ident("id", "conversationId").required(),
            "thread": ident("threadid", "threadId"),
            "score": words(_RATING, "ratingId").required(),
            "score_raw": text("ratingId"),
            "moment": instant("ratingCreatedAt").required(),
            "customer": ident("ratingCustomerId"),
            "agent": ident("ratingUserId"),
            "has_comment": filled("ratingComments"),
        },
    ),
    File(
        "tap_ratings",
        "one rating",
        names=("happiness_ratings_report", "happiness_ratings", "ratings", "results"),
        optional=True,
        needs=("rating_id", "rating_created_at"),
        columns={
            "conversation": ident("conversation_id", "id").required(),
            "thread": ident("thread_id", "threadid"),
            "score": words(_RATING, "rating_id").required(),
            "score_raw": text("rating_id"),
            "moment": instant("rating_created_at").required(),
            "customer": ident("rating_customer_id"),
            "agent": ident("rating_user_id"),
            "has_comment": filled("rating_comments"),
        },
    ),
    File(
        "users",
        "one user",
        names=("users", "user"),
        optional=True,
        needs=("id", "role"),
        key=("id",),
        columns={
            "id": ident().required(),
            "kind": text("type"),
            "created_at": instant("createdAt", "created_at"),
        },
    ),
    File(
        "teams",
        "one team",
        {"id": ident().required(), "name": text()},
        names=("teams", "team"),
        optional=True,
        needs=("id", "name"),
        key=("id",),
    ),
    File(
        "mailboxes",
        "one mailbox",
        {"id": ident().required(), "name": text()},
        names=("mailboxes", "mailbox"),
        optional=True,
        needs=("id", "name"),
        key=("id",),
    ),
    File(
        "customers_in",
        "one customer",
        names=("customers", "customer"),
        optional=True,
        needs=("id",),
        key=("id",),
        columns={"id": ident().required(), "created_at": instant("createdAt", "created_at")},
    ),
)

_WHO = (
    "CASE WHEN {t}.author = '1' THEN 'system' "
    "WHEN lower({t}.action) IN ('workflow', 'automatic-workflow', 'automaticworkflow') THEN 'system' "
    "WHEN lower({t}.author_kind) = 'customer' THEN 'customer' "
    "WHEN lower({t}.author_kind) IN ('user', 'team') THEN 'agent' "
    "WHEN {t}.kind = 'customer' THEN 'customer' ELSE 'system' END"
)
_STEPS = (
    (
        "threads",
        """
        SELECT o.* REPLACE (lower(o.kind) AS kind) FROM outer_threads AS o
        UNION ALL BY NAME
        SELECT i.* REPLACE (lower(i.kind) AS kind)
        FROM inner_threads AS i LEFT JOIN outer_threads AS o ON o.id = i.id WHERE o.id IS NULL
        """,
    ),
    (
        "tags_of",
        "SELECT conversation, list_sort(list_distinct(list(tag))) AS tags FROM tagged GROUP BY conversation",
    ),
    ("rated", "SELECT * FROM ratings UNION ALL BY NAME SELECT * FROM tap_ratings"),
)
_TICKETS = """
    SELECT c.origin, c.id AS ticket_id,
           CASE lower(c.kind) WHEN 'chat' THEN 'chat' WHEN 'phone' THEN 'phone' ELSE coalesce(c.via, 'email') END AS channel,
           nullif(c.network, '') AS subchannel, c.created_at,
           CASE lower(c.opener) WHEN 'customer' THEN 'customer' WHEN 'user' THEN 'agent' END AS opened_by,
           c.customer AS customer_id,
           CASE WHEN lower(coalesce(c.given_kind, 'user')) = 'user' THEN nullif(c.given, '1') END AS assignee_id,
           CASE WHEN lower(c.given_kind) = 'team' THEN c.given ELSE c.mailbox END AS team_id,
           CASE WHEN lower(c.state) = 'deleted' THEN 'deleted' ELSE c.status END AS status, c.status_raw,
           g.tags,
           lower(c.status_raw) = 'spam' AS is_spam,
           CASE WHEN c.status = 'closed' THEN c.closed_at END AS resolved_at
    FROM conversations AS c LEFT JOIN tags_of AS g ON g.conversation = c.id
"""
_MESSAGES = f"""
    SELECT t.origin, t.id AS message_id, t.conversation AS ticket_id, t.moment AS sent_at,
           {_WHO.format(t="t")} AS author_kind,
           nullif(t.author, '1') AS author_id,
           t.kind IN ('customer', 'message', 'reply', 'chat', 'beaconchat') AS is_public,
           t.canned AS canned_response_id, t.length AS body_len
    FROM threads AS t WHERE t.kind <> 'lineitem'
"""
_EVENTS = f"""
    WITH told AS (
        SELECT t.origin, t.turn, t.conversation, t.moment, 'status' AS kind, t.status AS new,
               {_WHO.format(t="t")} AS who, t.author
        FROM threads AS t WHERE t.status <> ''
        UNION ALL
        SELECT t.origin, t.turn, t.conversation, t.moment,
               CASE lower(t.given_kind) WHEN 'team' THEN 'team' ELSE 'assignee' END,
               nullif(t.given, '1'), {_WHO.format(t="t")}, t.author
        FROM threads AS t WHERE t.given IS NOT NULL
    ), followed AS (
        SELECT *, lag(new) OVER (PARTITION BY conversation, kind ORDER BY moment, turn, origin) AS old FROM told
    )
    SELECT f.origin, f.conversation AS ticket_id, f.moment AS "at", f.kind, f.old, f.new, f.who AS actor_kind,
           nullif(f.author, '1') AS actor_id, f.turn AS seq
    FROM followed AS f WHERE f.new IS DISTINCT FROM f.old
    UNION ALL BY NAME
    SELECT t.origin, t.conversation AS ticket_id, t.moment AS "at",
           CASE WHEN lower(t.action) = 'merged' THEN 'merge' ELSE 'transfer' END AS kind,
           {_WHO.format(t="t")} AS actor_kind,
           nullif(t.author, '1') AS actor_id, t.turn AS seq
    FROM threads AS t WHERE lower(t.action) IN ('merged', 'movedfrommailbox', 'moved-from-mailbox')
"""
_SURVEYS = """
    SELECT r.origin, concat_ws('-', r.conversation, r.thread) AS survey_id, 'happiness' AS kind,
           1 AS scale_min, 3 AS scale_max,
           3 AS satisfied_from, true AS higher_is_better, CAST(r.score AS DOUBLE) AS score,
           r.score_raw AS label_raw,
           r.moment AS responded_at, r.conversation AS ticket_id,
           coalesce(r.customer, c.customer) AS customer_id,
           r.agent AS agent_id, coalesce(r.has_comment, false) AS has_comment
    FROM rated AS r LEFT JOIN conversations AS c ON c.id = r.conversation
"""
# A team is listed among the users too, as one of their kinds.
_AGENTS = """
    SELECT origin, id AS agent_id, 'human' AS kind, created_at AS active_from
    FROM users WHERE lower(coalesce(kind, 'user')) = 'user'
"""
_TEAMS = "SELECT origin, id AS team_id, name FROM teams UNION ALL SELECT origin, id, name FROM mailboxes"
_CUSTOMERS = "SELECT origin, id AS customer_id, CAST(created_at AS DATE) AS started_at FROM customers_in"

SOURCE = Product(
    "helpscout",
    "Help Scout",
    system="helpscout",
    shapes=(
        Shape(
            "api",
            "JSON or NDJSON of conversations with threads inside or apart; happiness ratings, users, teams, mailboxes",
            files=_FILES,
            steps=_STEPS,
            tables={
                "tickets": _TICKETS,
                "messages": _MESSAGES,
                "events": _EVENTS,
                "surveys": _SURVEYS,
                "agents": _AGENTS,
                "teams": _TEAMS,
                "customers": _CUSTOMERS,
            },
        ),
    ),
)
