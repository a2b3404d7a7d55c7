"""Zendesk Support as its API tells it: tickets with audits or ticket events, comments, ratings and more."""

from ..casts import boolean, filled, ident, instant, length, number, strings, text, whole, words
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
    RULES,
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

_CHANGE = {
    "field": text("field_name"),
    "status": words(STATUS, "value", otherwise="?"),
    "old_status": words(STATUS, "previous_value", otherwise="?"),
    "priority": words(PRIORITY, "value", otherwise="?"),
    "value": text(),
    "old": text("previous_value"),
}

_API_FILES = (
    File(
        "tickets",
        "one ticket",
        needs=("id", "created_at", "status", "requester_id"),
        key=("id",),
        newest="version",
        columns={
            **TICKET,
            "version": instant("generated_timestamp", "updated_at", formats=("epoch", "iso")),
            "via": words(CHANNEL, "via.channel", otherwise="other"),
            "network": words(NETWORK, "via.channel", otherwise=""),
            "tags": strings(),
            "earlier": ident("via.source.from.ticket_id", "via_followup_source_id"),
            "relation": text("via.source.rel"),
            "first_reply_min": number("metric_set.reply_time_in_minutes.calendar"),
            "first_resolution_min": number("metric_set.first_resolution_time_in_minutes.calendar"),
            "solved_at": instant("metric_set.solved_at"),
            "reopens": whole("metric_set.reopens"),
            "stations": whole("metric_set.assignee_stations"),
        },
    ),
    File(
        "metrics",
        "the measures of one ticket",
        names=("metric_sets", "ticket_metrics", "metric_set"),
        optional=True,
        needs=("ticket_id", "reopens", "assignee_stations"),
        key=("ticket_id",),
        newest="updated_at",
        columns={
            "ticket_id": ident().required(),
            "updated_at": instant(),
            "first_reply_min": number("reply_time_in_minutes.calendar"),
            "first_resolution_min": number("first_resolution_time_in_minutes.calendar"),
            "solved_at": instant(),
            "reopens": whole(),
            "stations": whole("assignee_stations"),
        },
    ),
    File(
        "audits",
        "one update of a ticket",
        names=("audits", "ticket_audits"),
        optional=True,
        needs=("ticket_id", "author_id", "created_at"),
        key=("id",),
        columns={
            "id": ident().required(),
            "ticket_id": ident().required(),
            "moment": instant("created_at").required(),
            "author": ident("author_id"),
        },
    ),
    File(
        "audit_events",
        "one part of an update",
        inside="audits",
        each="events",
        optional=True,
        columns={
            **_CHANGE,
            "id": ident().required(),
            "kind": text("type").required(),
            "audit": ident("^.id").required(),
            "ticket_id": ident("^.ticket_id").required(),
            "moment": instant("^.created_at").required(),
            "author": ident("author_id"),
            "updater": ident("^.author_id"),
            "rule": words(RULES, "via.channel", otherwise=""),
            "public": boolean(),
            "length": length("plain_body", "body"),
            "macro": ident("macro_id"),
        },
        refuse=UNKNOWN_WORDS,
    ),
    File(
        "updates",
        "one update of a ticket, of the incremental export",
        names=("ticket_events",),
        optional=True,
        needs=("id", "ticket_id"),
        key=("id",),
        columns={
            "id": ident().required(),
            "ticket_id": ident().required(),
            "moment": instant("created_at", "timestamp", formats=("iso", "epoch")).required(),
            "updater": ident("updater_id"),
        },
    ),
    File(
        "update_events",
        "one part of an update, of the incremental export",
        inside="updates",
        each="child_events",
        optional=True,
        columns={
            "id": ident().required(),
            "kind": text("event_type").required(),
            "ticket_id": ident("^.ticket_id").required(),
            "moment": instant("^.created_at", "^.timestamp", formats=("iso", "epoch")).required(),
            "updater": ident("^.updater_id"),
            "author": ident("author_id"),
            "status": words(STATUS),
            "assignee": ident("assignee_id"),
            "team": ident("group_id"),
            "priority": words(PRIORITY),
            "old": text("previous_value"),
            "old_status": words(STATUS, "previous_value", otherwise="?"),
            "rule": words(RULES, "via_channel", "via", otherwise=""),
            "public": boolean(),
            "length": length("plain_body", "body"),
        },
    ),
    File(
        "comments",
        "one comment",
        names=("comments", "ticket_comments"),
        optional=True,
        needs=("ticket_id", "author_id", "created_at"),
        key=("id",),
        columns={
            "id": ident().required(),
            "ticket_id": ident().required(),
            "moment": instant("created_at").required(),
            "author": ident("author_id"),
            "audit": ident("audit_id"),
            "public": boolean(),
            "rule": words(RULES, "via.channel", otherwise=""),
            "length": length("plain_body", "body"),
        },
    ),
    File(
        "users",
        "one person",
        USER,
        needs=("id", "role"),
        optional=True,
        key=("id",),
        newest="updated_at",
    ),
    File("groups", "one team", GROUPS, needs=("id", "name"), optional=True, key=("id",)),
    File(
        "ratings",
        "one satisfaction rating",
        names=("satisfaction_ratings",),
        optional=True,
        needs=("ticket_id", "score", "created_at"),
        key=("id",),
        newest="updated_at",
        columns={
            "id": ident().required(),
            "ticket_id": ident(),
            "score": words(SCORES).required(),
            "created_at": instant().required(),
            "updated_at": instant(),
            "assignee": ident("assignee_id"),
            "requester": ident("requester_id"),
            "has_comment": filled("comment"),
            "label": text("score"),
        },
    ),
    File(
        "responses",
        "one answered survey",
        names=("survey_responses", "csat_survey_responses"),
        optional=True,
        needs=("id", "responder_id"),
        key=("id",),
        columns={
            "id": ident().required(),
            "responder": ident("responder_id"),
        },
    ),
    File(
        "subjects",
        "what a survey is about",
        inside="responses",
        each="subjects",
        optional=True,
        columns={
            "response": ident("^.id").required(),
            "ticket_id": ident("id").required(),
            "kind": text("type"),
        },
        refuse=(Refusal("kind <> 'ticket'", "kind", "is no ticket"),),
    ),
    File(
        "answers",
        "one answer of a survey",
        inside="responses",
        each="answers",
        optional=True,
        columns={
            "response": ident("^.id").required(),
            "id": ident(),
            "kind": text("type"),
            "score": words({"bad": "0", "neutral": "0.5", "good": "1"}, "rating_category"),
            "label": text("rating"),
            "moment": instant("created_at"),
            "updated_at": instant(),
            "has_comment": filled("comment", "value"),
        },
    ),
    File(
        "schedules",
        "one schedule",
        {"id": ident().required()},
        needs=("id", "time_zone"),
        optional=True,
    ),
    File(
        "hours",
        "one opening interval",
        inside="schedules",
        each="intervals",
        optional=True,
        columns={
            **HOURS,
            "schedule": ident("^.id").required(),
            "zone": text("^.time_zone").required(),
            "rails": words(RAILS_ZONES, "^.time_zone", otherwise=""),
        },
        refuse=(UNKNOWN_ZONE,),
    ),
    HOLIDAYS,
    File(
        "policies",
        "one policy",
        {"id": ident().required()},
        names=("sla_policies",),
        needs=("id", "title"),
        optional=True,
    ),
    File(
        "promises",
        "one promised time",
        inside="policies",
        each="policy_metrics",
        optional=True,
        columns={
            "policy": ident("^.id").required(),
            "valid_from": instant("^.created_at"),
            "promise": words(PROMISES, "metric", otherwise="").required(),
            "priority": words(PRIORITY),
            "minutes": number("target").required(),
            "business": boolean("business_hours"),
        },
    ),
    File(
        "clocks",
        "one event of a promised time",
        names=("ticket_metric_events",),
        optional=True,
        needs=("ticket_id", "metric", "type", "time"),
        key=("id",),
        columns={
            "id": ident().required(),
            "ticket_id": ident().required(),
            "metric": text().required(),
            "kind": text("type").required(),
            "moment": instant("time").required(),
            "policy": ident("sla.policy.id"),
            "deleted": boolean(),
        },
        refuse=(Refusal("deleted", "id", "is deleted at the source"),),
    ),
)

_API_TICKETS = tickets_sql(
    """,
               t.created_at + to_seconds(CAST(60 * coalesce(m.first_reply_min, t.first_reply_min) AS BIGINT))
                   AS first_response_at,
               CASE WHEN coalesce(m.first_resolution_min, t.first_resolution_min) IS NOT NULL THEN
                   least(t.created_at + to_seconds(
                             CAST(60 * coalesce(m.first_resolution_min, t.first_resolution_min) AS BIGINT)),
                         coalesce(m.solved_at, t.solved_at)) END AS first_resolved_at,
               coalesce(m.solved_at, t.solved_at) AS resolved_at,
               coalesce(m.reopens, t.reopens) AS reopen_count,
               CASE WHEN coalesce(m.stations, t.stations) > 0 THEN coalesce(m.stations, t.stations) - 1
                    ELSE coalesce(m.stations, t.stations) END AS transfer_count""",
    "LEFT JOIN metrics AS m ON m.ticket_id = t.id",
    followup="coalesce(f.earlier, CASE WHEN t.relation = 'follow_up' THEN t.earlier END)",
)

# A comment may come as itself, within an audit and within the incremental export: by its id it counts once.
_API_MESSAGES = f"""
    WITH said AS (
        SELECT origin, id, ticket_id, moment, author, audit, public, rule, length, 1 AS rank FROM comments
        UNION ALL
        SELECT origin, id, ticket_id, moment, coalesce(author, updater), audit, public, rule, length, 2
        FROM audit_events WHERE kind IN ('Comment', 'VoiceComment', 'FacebookComment', 'Tweet')
        UNION ALL
        SELECT origin, id, ticket_id, moment, coalesce(author, updater), NULL, public, rule, length, 3
        FROM update_events WHERE kind IN ('Comment', 'VoiceComment', 'FacebookComment', 'Tweet')
    ), once AS (
        SELECT * FROM said
        QUALIFY rank = min(rank) OVER (PARTITION BY id)
    )
    SELECT c.origin, c.id AS message_id, c.ticket_id, c.moment AS sent_at,
           nullif(c.author, '-1') AS author_id,
           coalesce({who_sql("c.author", "nullif(c.rule, '')")}, 'system') AS author_kind,
           coalesce(c.public, true) AS is_public, m.macro AS canned_response_id, c.length AS body_len
    FROM once AS c
    LEFT JOIN tickets AS t ON t.id = c.ticket_id
    LEFT JOIN staff AS s ON s.id = c.author
    LEFT JOIN macros AS m ON m.audit = c.audit
"""
# Audits say more than the incremental export of the same change: a ticket that has them is told by them alone.
_API_EVENTS = f"""
    WITH told AS (
        SELECT origin, ticket_id, moment, {{kinds}} AS kind,
               CASE WHEN field = 'status' THEN nullif(old_status, '?') ELSE old END AS old,
               CASE WHEN field = 'status' THEN status ELSE value END AS new, updater, rule
        FROM audit_events WHERE kind IN ('Create', 'Change')
        UNION ALL
        SELECT origin, ticket_id, moment, kind, old, new, updater, rule FROM (
            SELECT origin, ticket_id, moment, updater, rule, unnest([
                {{{{'kind': 'status', 'old': nullif(old_status, '?'), 'new': status}}}},
                {{{{'kind': 'assignee', 'old': old, 'new': assignee}}}},
                {{{{'kind': 'team', 'old': old, 'new': team}}}},
                {{{{'kind': 'priority', 'old': old, 'new': priority}}}}
            ], recursive := true)
            FROM update_events AS u
            WHERE u.kind IN ('Create', 'Change') AND u.ticket_id NOT IN (SELECT ticket_id FROM audits)
        ) WHERE new IS NOT NULL
    )
    SELECT e.origin, e.ticket_id, e.moment AS "at", e.kind, e.old, e.new, nullif(e.updater, '-1') AS actor_id,
           {who_sql("e.updater", "nullif(e.rule, '')")} AS actor_kind
    FROM told AS e
    LEFT JOIN tickets AS t ON t.id = e.ticket_id
    LEFT JOIN staff AS s ON s.id = e.updater
    WHERE e.kind IS NOT NULL AND (e.old IS NOT NULL OR e.new IS NOT NULL)
    UNION ALL BY NAME
    SELECT origin, ticket_id, moment AS "at", 'sla' AS kind, metric AS old,
           CASE kind WHEN 'breach' THEN 'breached' ELSE policy END AS new, 'system' AS actor_kind
    FROM clocks WHERE kind IN ('apply_sla', 'breach')
"""


# An offer counts while its ticket has no answer: then the answer is the same rating.
_API_SURVEYS = f"""
    SELECT r.origin, r.id AS survey_id, {SURVEY},
           CASE r.score WHEN 'good' THEN 1 WHEN 'bad' THEN 0 END AS score, r.label AS label_raw,
           r.created_at AS sent_at,
           CASE WHEN r.score <> 'offered' THEN greatest(r.updated_at, r.created_at) END AS responded_at,
           r.ticket_id, r.requester AS customer_id, r.assignee AS agent_id, t.via AS channel,
           coalesce(r.has_comment, false) AS has_comment
    FROM ratings AS r
    LEFT JOIN tickets AS t ON t.id = r.ticket_id
    LEFT JOIN rated AS d ON d.ticket_id = r.ticket_id
    WHERE r.score <> '' AND (r.score <> 'offered' OR d.ticket_id IS NULL)
    UNION ALL BY NAME
    SELECT a.origin, coalesce(a.response || '-' || a.id, a.response) AS survey_id, {SURVEY},
           CAST(a.score AS DOUBLE) AS score, a.label AS label_raw,
           coalesce(a.updated_at, a.moment) AS responded_at,
           j.ticket_id, coalesce(r.responder, t.requester) AS customer_id, t.assignee AS agent_id,
           t.via AS channel,
           coalesce(a.has_comment, false) AS has_comment
    FROM answers AS a
    LEFT JOIN responses AS r ON r.id = a.response
    LEFT JOIN subject_of AS j ON j.response = a.response
    LEFT JOIN tickets AS t ON t.id = j.ticket_id
    WHERE a.score IS NOT NULL
"""

API = Shape(
    "api",
    "JSON or NDJSON of the API: tickets, and audits, ticket events, comments, users, groups, ratings, schedules, SLA policies",
    files=_API_FILES,
    steps=(
        (
            "staff",
            f"""{STAFF_BY_ROLE} UNION {STAFF_BY_WORK}
            UNION SELECT value FROM audit_events WHERE field = 'assignee_id' AND value IS NOT NULL
            UNION SELECT assignee FROM update_events WHERE assignee IS NOT NULL""",
        ),
        ("followed", FOLLOWED),
        ("absorbed", ABSORBED),
        ("subject_of", "SELECT response, min(ticket_id) AS ticket_id FROM subjects GROUP BY response"),
        ("rated", "SELECT DISTINCT ticket_id FROM ratings WHERE score IN ('good', 'bad')"),
        (
            "macros",
            "SELECT audit, min(macro) AS macro FROM audit_events WHERE macro IS NOT NULL GROUP BY audit",
        ),
    ),
    tables={
        "tickets": _API_TICKETS,
        "messages": _API_MESSAGES,
        "events": _API_EVENTS.format(kinds=kinds_sql("field")),
        "agents": AGENTS,
        "customers": CUSTOMERS,
        "teams": TEAMS,
        "surveys": _API_SURVEYS,
        "schedules": hours_sql("origin"),
        "holidays": HOLIDAYS_SQL,
        "sla_policies": POLICIES,
    },
)
