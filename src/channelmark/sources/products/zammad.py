"""Zammad: tickets of its API (expand=true) with articles and history, or the tables of its database.

A ticket without a customer article still counts. Zammad's own *_in_min columns hold only where an SLA applies, and
update_in_min is the longest stretch and not the last: they are left alone, times are computed from articles and
history. State and priority names are those of an unchanged installation; a state of one's own is rejected with its
name, to be mapped. Names: Zammad's source (lib/report, schema) and API documentation.
Tables: tickets, messages, events, teams, agents.
"""

from ..casts import boolean, ident, instant, length, strings, text, words
from ..model import File, Product, Refusal, Shape
from ._people import customer_sql
from ._words import words_sql

_STATES = {
    "new": "new", "open": "open", "pending reminder": "pending", "pending close": "pending", "closed": "closed",
    "merged": "closed", "removed": "deleted",
}  # fmt: skip
_PRIORITIES = {
    "1 low": "low",
    "2 normal": "normal",
    "3 high": "high",
    "low": "low",
    "normal": "normal",
    "high": "high",
}
_CHANNELS = {
    "email": "email", "web": "portal", "phone": "phone", "chat": "chat", "note": "other", "sms": "messaging",
    "twitter status": "social", "twitter direct message": "social", "facebook feed post": "social",
    "facebook feed comment": "social", "facebook direct message": "social", "telegram personal message": "social",
    "whatsapp message": "social",
}  # fmt: skip
_NETWORKS = {
    "twitter status": "twitter", "twitter direct message": "twitter", "facebook feed post": "facebook",
    "facebook feed comment": "facebook", "facebook direct message": "facebook", "telegram personal message": "telegram",
    "whatsapp message": "whatsapp",
}  # fmt: skip
_SENDERS = {"agent": "agent", "customer": "customer", "system": "system"}
_WORD = words_sql("{0}", _STATES)
_KIND = "CASE lower({0}) WHEN 'state' THEN 'status' WHEN 'owner' THEN 'assignee' WHEN 'group' THEN 'team' ELSE 'priority' END"
_MERGED = Refusal("state_word = 'deleted'", "state_raw", "is marked as removed at the source")


def _history(name: str, columns: dict[str, object], needs: tuple[str, ...]) -> File:
    return File(name, "one change", columns, names=("history", "histories"), needs=needs, optional=True)  # type: ignore[arg-type]


_API_TICKETS = File(
    "tickets",
    "one ticket",
    {
        "id": ident().required(),
        "created_at": instant().required(),
        "updated_at": instant(),
        "closed_at": instant("close_at"),
        "state_word": words(_STATES, "state").required(),
        "state_raw": text("state"),
        "priority": words(_PRIORITIES, "priority").repaired(),
        "channel": words(_CHANNELS, "create_article_type", otherwise="other"),
        "network": words(_NETWORKS, "create_article_type", otherwise=""),
        "sender": words(_SENDERS, "create_article_sender", otherwise="customer"),
        "owner": text("owner"),
        "team": text("group"),
        "customer": text("customer"),
        "tags": strings("tags"),
    },
    names=("*",),
    needs=("id", "state", "group", "customer", "created_at"),
    key=("id",),
    newest="updated_at",
    refuse=(_MERGED,),
)
_API_ARTICLES = File(
    "articles",
    "one article",
    {
        "id": ident().required(),
        "ticket_id": ident().required(),
        "at": instant("created_at").required(),
        "sender": words(_SENDERS, "sender").required(),
        "internal": boolean(),
        "author": text("created_by", "from"),
        "length": length("body"),
    },
    names=("ticket_articles", "articles", "article"),
    needs=("ticket_id", "sender", "internal"),
    optional=True,
    key=("id",),
)
_API_HISTORY = _history(
    "history",
    {
        "ticket_id": ident("o_id").required(),
        "attribute": text().required(),
        "old": text("value_from"),
        "new": text("value_to"),
        "at": instant("created_at").required(),
        "user": text("created_by", "created_by_id"),
        "object": text("object"),
    },
    ("o_id", "attribute", "value_to"),
)
_LOOKUPS = ("ticket_states", "ticket_priorities", "groups", "ticket_article_types", "ticket_article_senders")


def _lookup(name: str) -> File:
    return File(
        name,
        "one word",
        {"id": ident().required(), "name": text().required()},
        needs=("id", "name"),
        key=("id",),
    )


SOURCE = Product(
    "zammad",
    "Zammad",
    system="zammad",
    shapes=(
        Shape(
            "database",
            "the tables of its PostgreSQL database, or their export",
            files=(
                File(
                    "tickets",
                    "one ticket",
                    {
                        "id": ident().required(),
                        "created_at": instant().required(),
                        "updated_at": instant(),
                        "closed_at": instant("close_at"),
                        "state": ident("state_id").required(),
                        "priority": ident("priority_id"),
                        "type": ident("create_article_type_id"),
                        "sender": ident("create_article_sender_id"),
                        "owner": ident("owner_id"),
                        "team": ident("group_id"),
                        "customer": ident("customer_id"),
                    },
                    names=("tickets",),
                    needs=("id", "state_id", "group_id", "created_at"),
                    key=("id",),
                    newest="updated_at",
                ),
                File(
                    "articles",
                    "one article",
                    {
                        "id": ident().required(),
                        "ticket_id": ident().required(),
                        "at": instant("created_at").required(),
                        "sender": ident("sender_id").required(),
                        "internal": boolean(),
                        "author": ident("created_by_id"),
                        "length": length("body"),
                    },
                    names=("ticket_articles",),
                    needs=("ticket_id", "sender_id"),
                    optional=True,
                    key=("id",),
                ),
                _history(
                    "history",
                    {
                        "ticket_id": ident("o_id").required(),
                        "attribute": ident("history_attribute_id"),
                        "old": text("value_from"),
                        "new": text("value_to"),
                        "at": instant("created_at").required(),
                        "user": ident("created_by_id"),
                        "object": ident("history_object_id"),
                    },
                    ("o_id", "history_attribute_id", "value_to"),
                ),
                *(_lookup(n) for n in _LOOKUPS),
                File(
                    "history_attributes",
                    "one attribute",
                    {"id": ident().required(), "name": text().required()},
                    needs=("id", "name"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "history_objects",
                    "one kind of object",
                    {"id": ident().required(), "name": text().required()},
                    needs=("id", "name"),
                    optional=True,
                    key=("id",),
                ),
            ),
            tables={
                "tickets": f"""
                    SELECT t.origin, t.id AS ticket_id, {words_sql("y.name", _CHANNELS, "'other'")} AS channel,
                           {words_sql("y.name", _NETWORKS)} AS subchannel,
                           t.created_at, coalesce(lower(s.name), 'customer') AS opened_by, t.customer AS customer_id,
                           nullif(t.owner, '1') AS assignee_id, t.team AS team_id,
                           {_WORD.format("w.name")} AS status, w.name AS status_raw,
                           {words_sql("p.name", _PRIORITIES)} AS priority,
                           t.closed_at AS resolved_at
                    FROM tickets AS t
                    LEFT JOIN ticket_states AS w ON w.id = t.state
                    LEFT JOIN ticket_priorities AS p ON p.id = t.priority
                    LEFT JOIN ticket_article_types AS y ON y.id = t.type
                    LEFT JOIN ticket_article_senders AS s ON s.id = t.sender
                """,
                "messages": """
                    SELECT a.origin, a.id AS message_id, a.ticket_id, a.at AS sent_at,
                           coalesce(lower(s.name), 'system') AS author_kind, a.author AS author_id,
                           NOT coalesce(a.internal, false) AS is_public, a.length AS body_len
                    FROM articles AS a LEFT JOIN ticket_article_senders AS s ON s.id = a.sender
                """,
                "events": f"""
                    SELECT h.origin, h.ticket_id, h.at AS "at", {_KIND.format("n.name")} AS kind,
                           CASE WHEN lower(n.name) = 'state' THEN {_WORD.format("h.old")} ELSE h.old END AS old,
                           CASE WHEN lower(n.name) = 'state' THEN {_WORD.format("h.new")} ELSE h.new END AS new,
                           h.user AS actor_id
                    FROM history AS h
                    LEFT JOIN history_attributes AS n ON n.id = h.attribute
                    LEFT JOIN history_objects AS o ON o.id = h.object
                    WHERE lower(n.name) IN ('state', 'owner', 'group', 'priority') AND coalesce(o.name, 'Ticket') = 'Ticket'
                """,
                "teams": "SELECT g.origin, g.id AS team_id, g.name FROM groups AS g",
            },
            notes=("history gives owners and groups by name, tickets by id",),
        ),
        Shape(
            "api",
            "JSON of /tickets?expand=true, /ticket_articles and /ticket_history",
            files=(_API_TICKETS, _API_ARTICLES, _API_HISTORY),
            tables={
                "tickets": f"""
                    SELECT t.origin, t.id AS ticket_id, coalesce(t.channel, 'other') AS channel,
                           nullif(t.network, '') AS subchannel, t.created_at, coalesce(t.sender, 'customer') AS opened_by,
                           {customer_sql("t.customer")} AS customer_id, nullif(t.owner, '-') AS assignee_id, t.team AS team_id,
                           t.state_word AS status, t.state_raw AS status_raw, t.priority, t.tags, t.closed_at AS resolved_at
                    FROM tickets AS t
                """,
                "messages": f"""
                    SELECT a.origin, a.id AS message_id, a.ticket_id, a.at AS sent_at, a.sender AS author_kind,
                           CASE WHEN a.sender = 'customer' THEN {customer_sql("a.author")} ELSE a.author END AS author_id, NOT coalesce(a.internal, false) AS is_public, a.length AS body_len
                    FROM articles AS a
                """,
                "events": f"""
                    SELECT h.origin, h.ticket_id, h.at AS "at", {_KIND.format("h.attribute")} AS kind,
                           CASE WHEN lower(h.attribute) = 'state' THEN {_WORD.format("h.old")} ELSE nullif(h.old, '-') END AS old,
                           CASE WHEN lower(h.attribute) = 'state' THEN {_WORD.format("h.new")} ELSE nullif(h.new, '-') END AS new,
                           h.user AS actor_id
                    FROM history AS h
                    WHERE lower(h.attribute) IN ('state', 'owner', 'group', 'priority') AND coalesce(h.object, 'Ticket') = 'Ticket'
                """,
            },
        ),
    ),
)
