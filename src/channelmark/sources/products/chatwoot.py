"""Chatwoot: the tables of its PostgreSQL database or their export, or JSON of its conversations.

Numbers of status, priority and message type are those of Chatwoot's source. A conversation's resolutions and
handoffs come from reporting_events, where they are kept; its value_in_business_hours is left alone (it is zero where
opening hours are off). Messages of type activity are the system's; those of an AgentBot are a bot's.
Tables: tickets, messages, events, surveys.
"""

from ..casts import boolean, epoch, filled, ident, instant, length, number, strings, text, words
from ..model import File, Product, Shape
from ._words import words_sql

_STATUS = {
    "0": "open",
    "open": "open",
    "1": "resolved",
    "resolved": "resolved",
    "2": "pending",
    "pending": "pending",
    "3": "hold",
    "snoozed": "hold",
}
_PRIORITY = {
    "0": "low",
    "low": "low",
    "1": "normal",
    "medium": "normal",
    "2": "high",
    "high": "high",
    "3": "urgent",
    "urgent": "urgent",
}
_CHANNELS = {
    "channel::webwidget": "chat", "channel::email": "email", "channel::facebookpage": "social", "channel::twitterprofile": "social",
    "channel::instagram": "social", "channel::whatsapp": "social", "channel::telegram": "social", "channel::line": "social",
    "channel::tiktok": "social", "channel::sms": "messaging", "channel::twiliosms": "messaging", "channel::api": "api",
    "channel::voice": "phone",
}  # fmt: skip
_NETWORKS = {
    "channel::facebookpage": "facebook", "channel::twitterprofile": "twitter", "channel::instagram": "instagram",
    "channel::whatsapp": "whatsapp", "channel::telegram": "telegram", "channel::line": "line", "channel::tiktok": "tiktok",
}  # fmt: skip
_AUTHOR = """
    CASE WHEN m.type IN ('2', 'activity') THEN 'system' WHEN m.sender_kind IN ('agentbot', 'agent_bot', 'captain::assistant') THEN 'bot'
         WHEN m.type IN ('3', 'template') THEN 'bot' WHEN m.type IN ('0', 'incoming') THEN 'customer'
         WHEN m.sender_kind IS NULL THEN 'system' ELSE 'agent' END
"""


SOURCE = Product(
    "chatwoot",
    "Chatwoot",
    system="chatwoot",
    shapes=(
        Shape(
            "database",
            "tables conversations, messages, inboxes, reporting_events and csat_survey_responses",
            files=(
                File(
                    "conversations",
                    "one conversation",
                    {
                        "id": ident().required(),
                        "created_at": instant().required(),
                        "updated_at": instant(),
                        "status": words(_STATUS).required(),
                        "status_raw": text("status"),
                        "priority": words(_PRIORITY, "priority"),
                        "inbox": ident("inbox_id"),
                        "assignee": ident("assignee_id"),
                        "team": ident("team_id"),
                        "contact": ident("contact_id"),
                        "first_reply_at": instant("first_reply_created_at"),
                        "labels": strings("cached_label_list"),
                    },
                    names=("conversations", "conversation"),
                    needs=("id", "inbox_id", "status", "contact_id"),
                    key=("id",),
                    newest="updated_at",
                ),
                File(
                    "messages",
                    "one message",
                    {
                        "id": ident().required(),
                        "conversation": ident("conversation_id").required(),
                        "at": instant("created_at").required(),
                        "type": text("message_type").required(),
                        "private": boolean(),
                        "sender_kind": text("sender_type"),
                        "sender": ident("sender_id"),
                        "length": length("content"),
                    },
                    names=("messages", "message"),
                    needs=("conversation_id", "message_type"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "inboxes",
                    "one inbox",
                    {"id": ident().required(), "channel": text("channel_type")},
                    names=("inboxes", "inbox"),
                    needs=("id", "channel_type"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "reports",
                    "one reporting event",
                    {
                        "name": text().required(),
                        "conversation": ident("conversation_id"),
                        "user": ident("user_id"),
                        "ended_at": instant("event_end_time", "created_at").required(),
                    },
                    names=("reporting_events", "reporting_event"),
                    needs=("name", "conversation_id", "value"),
                    optional=True,
                ),
                File(
                    "ratings",
                    "one rating",
                    {
                        "id": ident().required(),
                        "conversation": ident("conversation_id"),
                        "rating": number().required(),
                        "at": instant("created_at"),
                        "agent": ident("assigned_agent_id"),
                        "contact": ident("contact_id"),
                        "commented": filled("feedback_message"),
                    },
                    names=("csat_survey_responses", "csat_survey_response"),
                    needs=("conversation_id", "rating"),
                    optional=True,
                    key=("id",),
                ),
            ),
            tables={
                "tickets": f"""
                    SELECT c.origin, c.id AS ticket_id, {words_sql("i.channel", _CHANNELS, "'other'")} AS channel,
                           {words_sql("i.channel", _NETWORKS, "NULL")} AS subchannel, c.created_at, c.contact AS customer_id,
                           c.assignee AS assignee_id, c.team AS team_id, c.status, c.status_raw, c.priority, c.labels AS tags,
                           c.first_reply_at AS first_response_at
                    FROM conversations AS c LEFT JOIN inboxes AS i ON i.id = c.inbox
                """,
                "messages": f"""
                    SELECT m.origin, m.id AS message_id, m.conversation AS ticket_id, m.at AS sent_at,
                           {_AUTHOR.replace("m.type", "lower(m.type)").replace("m.sender_kind IN", "lower(m.sender_kind) IN")} AS author_kind,
                           m.sender AS author_id, NOT coalesce(m.private, false) AND lower(m.type) NOT IN ('2', 'activity') AS is_public,
                           m.length AS body_len
                    FROM messages AS m
                """,
                "events": """
                    SELECT r.origin, r.conversation AS ticket_id, r.ended_at AS "at",
                           CASE WHEN r.name LIKE '%handoff' THEN 'transfer' ELSE 'status' END AS kind,
                           CASE WHEN r.name = 'conversation_opened' THEN 'resolved' END AS old,
                           CASE r.name WHEN 'conversation_resolved' THEN 'resolved' WHEN 'conversation_bot_resolved' THEN 'resolved'
                                       WHEN 'conversation_opened' THEN 'open' ELSE r.user END AS new,
                           CASE WHEN r.name LIKE '%bot%' THEN 'bot' ELSE 'agent' END AS actor_kind, r.user AS actor_id
                    FROM reports AS r
                    WHERE r.conversation IS NOT NULL AND r.name IN
                        ('conversation_resolved', 'conversation_opened', 'conversation_bot_handoff', 'conversation_bot_resolved')
                """,
                "surveys": """
                    SELECT s.origin, s.id AS survey_id, 'csat' AS kind, 1.0 AS scale_min, 5.0 AS scale_max, 4.0 AS satisfied_from,
                           true AS higher_is_better, s.rating AS score, s.at AS responded_at, s.conversation AS ticket_id,
                           s.agent AS agent_id, s.contact AS customer_id, s.commented AS has_comment
                    FROM ratings AS s
                """,
            },
            notes=("surveys nobody answered are not kept by Chatwoot: a response rate cannot be computed",),
        ),
        Shape(
            "api",
            "JSON of /conversations with their messages",
            files=(
                File(
                    "conversations",
                    "one conversation",
                    {
                        "id": ident().required(),
                        "created_at": epoch().required(),
                        "status": words(_STATUS).required(),
                        "status_raw": text("status"),
                        "priority": words(_PRIORITY, "priority"),
                        "channel": words(_CHANNELS, "meta.channel", otherwise="other"),
                        "network": words(_NETWORKS, "meta.channel", otherwise=""),
                        "assignee": ident("meta.assignee.id"),
                        "team": ident("meta.team.id"),
                        "contact": ident("meta.sender.id"),
                        "first_reply_at": epoch("first_reply_created_at").repaired(),
                        "labels": strings("labels"),
                    },
                    names=("payload", "conversations"),
                    needs=("id", "meta", "status", "created_at"),
                    key=("id",),
                ),
                File(
                    "messages",
                    "one message",
                    {
                        "id": ident().required(),
                        "conversation": ident("^.id").required(),
                        "at": epoch("created_at").required(),
                        "type": text("message_type").required(),
                        "private": boolean(),
                        "sender_kind": text("sender_type", "sender.type"),
                        "sender": ident("sender_id", "sender.id"),
                        "length": length("content"),
                    },
                    inside="conversations",
                    each="messages",
                    key=("id",),
                ),
            ),
            tables={
                "tickets": """
                    SELECT c.origin, c.id AS ticket_id, coalesce(c.channel, 'other') AS channel,
                           nullif(c.network, '') AS subchannel, c.created_at, c.contact AS customer_id,
                           c.assignee AS assignee_id, c.team AS team_id, c.status, c.status_raw, c.priority, c.labels AS tags,
                           CASE WHEN epoch(c.first_reply_at) > 0 THEN c.first_reply_at END AS first_response_at
                    FROM conversations AS c
                """,
                "messages": f"""
                    SELECT m.origin, m.id AS message_id, m.conversation AS ticket_id, m.at AS sent_at,
                           {_AUTHOR.replace("m.type", "lower(m.type)").replace("m.sender_kind IN", "lower(m.sender_kind) IN")} AS author_kind,
                           m.sender AS author_id, NOT coalesce(m.private, false) AND lower(m.type) NOT IN ('2', 'activity') AS is_public,
                           m.length AS body_len
                    FROM messages AS m
                """,
            },
            notes=("the list of conversations holds only their last messages unless all were fetched",),
        ),
    ),
)
