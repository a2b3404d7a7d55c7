"""Zendesk Support as Fivetran lands it: each value of a field from one moment on, chats, applied policies."""

from ..casts import boolean, ident, instant, length, number, text, whole, words
from ..model import File, Refusal, Shape
from ._rails_zones import RAILS_ZONES
from ._zendesk_shared import (
    ABSORBED,
    AGENTS,
    CHANNEL,
    CUSTOMERS,
    FOLLOWED,
    GROUPS,
    HOLIDAYS,
    HOLIDAYS_SQL,
    HOURS,
    NETWORK,
    POLICIES,
    PRIORITY,
    PROMISES,
    SCORES,
    STAFF_BY_ROLE,
    STAFF_BY_WORK,
    STATUS,
    SURVEY,
    TEAMS,
    TICKET,
    UNKNOWN_WORDS,
    UNKNOWN_ZONE,
    USER,
    hours_sql,
    kinds_sql,
    tickets_sql,
    who_sql,
)


def _landed(*names: str) -> tuple[str, ...]:
    """A table's names, and those of its seeds."""
    return (*names, *(f"{n}_data" for n in names))


_DELETED = Refusal("deleted", "id", "is deleted at the source")

_FIVETRAN_FILES = (
    File(
        "tickets",
        "one ticket",
        names=_landed("ticket"),
        key=("id",),
        newest="updated_at",
        needs=("id", "created_at", "status", "_fivetran_synced"),
        columns={
            **TICKET,
            "via": words(CHANNEL, "via_channel", otherwise="other"),
            "network": words(NETWORK, "via_channel", otherwise=""),
            "earlier": ident("via_followup_source_id"),
        },
    ),
    File(
        "history",
        "one value of a field from one moment on",
        names=_landed("ticket_field_history"),
        optional=True,
        needs=("field_name", "ticket_id", "updated", "value"),
        columns={
            "ticket_id": ident().required(),
            "field": text("field_name").required(),
            "moment": instant("updated").required(),
            "user": ident("user_id"),
            "value": text(),
            "status": words(STATUS, "value", otherwise="?"),
            "priority": words(PRIORITY, "value", otherwise="?"),
            "score": words(SCORES, "value", otherwise=""),
        },
        refuse=UNKNOWN_WORDS,
    ),
    File(
        "comments",
        "one comment",
        names=_landed("ticket_comment"),
        optional=True,
        key=("id",),
        needs=("id", "ticket_id", "user_id"),
        columns={
            "id": ident().required(),
            "ticket_id": ident().required(),
            "moment": instant("created", "created_at").required(),
            "author": ident("user_id"),
            "public": boolean(),
            "length": length("body"),
            "deleted": boolean("_fivetran_deleted"),
        },
        refuse=(_DELETED,),
    ),
    File(
        "users",
        "one person",
        USER,
        names=_landed("user", "users"),
        needs=("id", "role"),
        optional=True,
        key=("id",),
        newest="updated_at",
    ),
    File(
        "groups",
        "one team",
        GROUPS,
        names=_landed("group", "groups"),
        needs=("id", "name"),
        optional=True,
        key=("id",),
    ),
    File(
        "tagged",
        "one tag of a ticket",
        names=_landed("ticket_tag"),
        optional=True,
        needs=("ticket_id", "tag"),
        columns={"ticket_id": ident().required(), "tag": text().required()},
    ),
    File(
        "hours",
        "one opening interval",
        names=_landed("schedule"),
        optional=True,
        needs=("id", "start_time", "end_time", "time_zone"),
        columns={
            **HOURS,
            "schedule": ident("id").required(),
            "zone": text("time_zone").required(),
            "rails": words(RAILS_ZONES, "time_zone", otherwise=""),
            "deleted": boolean("_fivetran_deleted"),
        },
        refuse=(UNKNOWN_ZONE, Refusal("deleted", "schedule", "is deleted at the source")),
    ),
    File(
        HOLIDAYS.name,
        HOLIDAYS.row,
        HOLIDAYS.columns,
        names=_landed("schedule_holiday"),
        needs=HOLIDAYS.needs,
        optional=True,
        refuse=HOLIDAYS.refuse,
    ),
    File(
        "promises",
        "one promised time",
        names=_landed("sla_policy_metric_history"),
        optional=True,
        needs=("sla_policy_id", "metric", "target"),
        key=("policy", "metric", "priority", "valid_from"),
        columns={
            "policy": ident("sla_policy_id").required(),
            "valid_from": instant("sla_policy_updated_at"),
            "metric": text().required(),
            "promise": words(PROMISES, "metric", otherwise="").required(),
            "priority": words(PRIORITY),
            "minutes": number("target").required(),
            "business": boolean("business_hours"),
        },
    ),
    File(
        "applied",
        "one policy applied to a ticket",
        names=_landed("ticket_sla_policy"),
        optional=True,
        needs=("ticket_id", "sla_policy_id", "policy_applied_at"),
        columns={
            "ticket_id": ident().required(),
            "policy": ident("sla_policy_id").required(),
            "moment": instant("policy_applied_at").required(),
        },
    ),
    File(
        "chats",
        "one chat of a ticket",
        names=_landed("ticket_chat"),
        optional=True,
        key=("id",),
        needs=("chat_id", "ticket_id", "channel"),
        columns={
            "id": ident("chat_id").required(),
            "ticket_id": ident(),
            "channel": words(
                {"chat": "chat", "messaging": "messaging", "native_messaging": "messaging"},
                otherwise="messaging",
            ).required(),
            "initiator": text(),
        },
    ),
    File(
        "chat_events",
        "one event of a chat",
        names=_landed("ticket_chat_event"),
        optional=True,
        needs=("chat_id", "created_at", "actor_id", "type"),
        columns={
            "chat": ident("chat_id").required(),
            "place": whole("chat_index"),
            "moment": instant("created_at").required(),
            "actor": text("actor_id"),
            "kind": text("type").required(),
            "length": length("message"),
            "source": text("message_source"),
            "original": text("original_message"),
        },
    ),
)

# The value before is that of the row before: the table keeps each value from the moment on at which it was set.
_FIVETRAN_EVENTS = f"""
    WITH told AS (
        SELECT h.origin, h.ticket_id, h.moment, h.user, {kinds_sql("h.field")} AS kind,
               CASE WHEN h.field = 'status' THEN h.status ELSE h.value END AS new,
               lag(CASE WHEN h.field = 'status' THEN h.status ELSE h.value END)
                   OVER (PARTITION BY h.ticket_id, h.field ORDER BY h.moment, h.origin) AS old
        FROM history AS h
    )
    SELECT e.origin, e.ticket_id, e.moment AS "at", e.kind, e.old, e.new, nullif(e.user, '-1') AS actor_id,
           {who_sql("e.user")} AS actor_kind
    FROM told AS e
    LEFT JOIN tickets AS t ON t.id = e.ticket_id
    LEFT JOIN staff AS s ON s.id = e.user
    WHERE e.kind IS NOT NULL AND (e.old IS NOT NULL OR e.new IS NOT NULL)
    UNION ALL BY NAME
    SELECT origin, ticket_id, moment AS "at", 'sla' AS kind, policy AS new,
           'system' AS actor_kind FROM applied
"""
_FIVETRAN_SURVEYS = f"""
    WITH scored AS (
        SELECT *, row_number() OVER w AS turn, lead(score) OVER w AS following,
               max(CASE WHEN score = 'offered' THEN moment END) OVER w AS offered_at
        FROM history WHERE field = 'satisfaction_score' AND score <> ''
        WINDOW w AS (PARTITION BY ticket_id ORDER BY moment, origin)
    )
    SELECT h.origin, h.ticket_id || '-' || h.turn AS survey_id, {SURVEY},
           CASE h.score WHEN 'good' THEN 1 WHEN 'bad' THEN 0 END AS score, h.value AS label_raw,
           h.offered_at AS sent_at, CASE WHEN h.score <> 'offered' THEN h.moment END AS responded_at,
           h.ticket_id,
           t.requester AS customer_id, t.assignee AS agent_id, t.via AS channel
    FROM scored AS h LEFT JOIN tickets AS t ON t.id = h.ticket_id
    WHERE h.score <> 'offered' OR coalesce(h.following, 'offered') = 'offered'
"""
# Who spoke first among the agents picked the chat up. A bot speaks under an agent's id: its message says so itself.
_CHAT_STEPS = (
    (
        "chat_turns",
        """
        SELECT e.origin, e.chat, e.moment, e.kind, e.length, e.place AS turn,
               CASE WHEN contains(coalesce(e.source, '') || coalesce(e.original, ''), 'zd:answerBot') THEN 'bot'
                    WHEN e.actor IS NULL OR starts_with(e.actor, '__') THEN 'system'
                    WHEN starts_with(e.actor, 'agent:') THEN 'agent'
                    WHEN s.id IS NOT NULL THEN 'agent' ELSE 'customer' END AS who,
               CASE WHEN starts_with(e.actor, 'agent:') THEN nullif(split_part(e.actor, ':', 2), '') ELSE s.id END
                   AS person
        FROM chat_events AS e LEFT JOIN staff AS s ON s.id = e.actor
        """,
    ),
    (
        "chat_spans",
        """
        SELECT chat, min(moment) AS began, max(moment) AS ended,
               min(moment) FILTER (WHERE kind = 'ChatMessage' AND who = 'agent') AS picked,
               arg_min(person, moment) FILTER (WHERE kind = 'ChatMessage' AND who = 'agent') AS agent,
               count(*) FILTER (WHERE who = 'bot') AS bot
        FROM chat_turns GROUP BY chat
        """,
    ),
)
_FIVETRAN_SESSIONS = """
    SELECT c.origin, c.id AS session_id, c.ticket_id, c.channel, 'inbound' AS direction,
           p.began AS requested_at,
           p.picked AS picked_up_at, p.ended AS ended_at,
           CASE WHEN p.picked IS NOT NULL THEN 'answered' WHEN p.bot > 0 THEN 'bot_only' ELSE 'missed' END AS outcome,
           p.agent AS agent_id
    FROM chats AS c LEFT JOIN chat_spans AS p ON p.chat = c.id
    WHERE p.chat IS NOT NULL
"""
_FIVETRAN_MESSAGES = f"""
    SELECT c.origin, c.id AS message_id, c.ticket_id, c.moment AS sent_at,
           nullif(c.author, '-1') AS author_id,
           coalesce({who_sql("c.author")}, 'system') AS author_kind, coalesce(c.public, true) AS is_public,
           c.length AS body_len
    FROM comments AS c
    LEFT JOIN tickets AS t ON t.id = c.ticket_id
    LEFT JOIN staff AS s ON s.id = c.author
    UNION ALL BY NAME
    SELECT e.origin, concat(e.chat, '-', coalesce(e.turn, e.origin)) AS message_id, c.ticket_id, e.moment AS sent_at,
           CASE WHEN e.who = 'agent' THEN e.person END AS author_id, e.who AS author_kind, true AS is_public,
           e.length AS body_len
    FROM chat_turns AS e LEFT JOIN chats AS c ON c.id = e.chat
    WHERE e.kind = 'ChatMessage' AND c.ticket_id IS NOT NULL
"""
FIVETRAN = Shape(
    "fivetran",
    "tables as Fivetran lands them: ticket, ticket_field_history, ticket_comment, user, group, schedule, …",
    files=_FIVETRAN_FILES,
    steps=(
        (
            "staff",
            f"""{STAFF_BY_ROLE} UNION {STAFF_BY_WORK}
            UNION SELECT value FROM history WHERE field = 'assignee_id' AND value IS NOT NULL""",
        ),
        ("followed", FOLLOWED),
        ("absorbed", ABSORBED),
        (
            "tags_of",
            "SELECT ticket_id, list_sort(list_distinct(list(tag))) AS tags FROM tagged GROUP BY ticket_id",
        ),
        *_CHAT_STEPS,
    ),
    tables={
        "tickets": tickets_sql(
            "",
            "LEFT JOIN tags_of AS g ON g.ticket_id = t.id",
            tags="g.tags",
            followup="coalesce(f.earlier, t.earlier)",
        ),
        "messages": _FIVETRAN_MESSAGES,
        "events": _FIVETRAN_EVENTS,
        "agents": AGENTS,
        "customers": CUSTOMERS,
        "teams": TEAMS,
        "sessions": _FIVETRAN_SESSIONS,
        "surveys": _FIVETRAN_SURVEYS,
        "schedules": hours_sql("origin"),
        "holidays": HOLIDAYS_SQL,
        "sla_policies": POLICIES,
    },
    notes=("a chat is taken to begin and end with its first and last event",),
)
