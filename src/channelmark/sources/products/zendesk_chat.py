"""Zendesk Chat: chats with history, ratings, conversions and the visits they began in; agents' time online.

Evidence: Zendesk's Chat API reference (chats, offline messages, incremental exports) and the public tap's
schemas.
- A chat is a contact of its own under the number of its Support ticket, where it has one, else under its own
  id. With Support's export too: import the chats first and add Support by --append, whose row of a ticket
  then counts.
- That a chat ended does not say that the matter was settled: its status is closed, without a time of
  resolution.
- Who spoke is told by the nick: visitor…, agent:<id>, agent:trigger or trigger, system. Who joined first
  among the agents picked the chat up. Names of the event types that tell transfers (chat.transfer…) are from
  examples.
- A conversion is a goal of the company's own making: one whose name says neither sign-up nor purchase counts
  as lead.
- The agents' timeline calls them online, away or invisible; its duration is taken as seconds.
Not in any shape: queues before an agent was asked, hold and wrap-up times, what a conversion was worth.
"""

from ..casts import boolean, duration, filled, ident, instant, length, strings, text, words
from ..model import File, Product, Shape

_DEVICES = {
    "windows": "desktop", "mac os": "desktop", "mac os x": "desktop", "macos": "desktop", "linux": "desktop",
    "chrome os": "desktop", "iphone": "mobile", "ios": "mobile", "android": "mobile", "ipad": "tablet",
}  # fmt: skip
_GOALS = {
    "signup": "signup", "sign up": "signup", "registration": "signup", "register": "signup",
    "subscription": "signup",
    "purchase": "purchase", "sale": "purchase", "order": "purchase", "checkout": "purchase",
    "payment": "purchase",
}  # fmt: skip

_FILES = (
    File(
        "chats",
        "one chat or offline message",
        names=("chats", "chat"),
        needs=("id", "timestamp", "type"),
        key=("id",),
        newest="version",
        columns={
            "id": ident().required(),
            "kind": words({"chat": "chat", "offline_msg": "offline"}, "type").required(),
            "created_at": instant("timestamp").required(),
            "ended_at": instant("end_timestamp"),
            "version": instant("update_timestamp", "end_timestamp", "timestamp"),
            "duration": duration(),
            "missed": boolean(),
            "unread": boolean().repaired(),
            "started_by": words(
                {"visitor": "visitor", "agent": "agent", "trigger": "trigger"}, otherwise="visitor"
            ),
            "ticket": ident("zendesk_ticket_id"),
            "team": ident("department_id"),
            "team_name": text("department_name"),
            "agents": strings("agent_ids"),
            "tags": strings(),
            "rating": words({"good": "good", "bad": "bad"}),
            "has_comment": filled("comment"),
            "visitor": ident("visitor.id"),
            "visit": ident("session.id"),
            "visit_from": instant("session.start_date"),
            "visit_to": instant("session.end_date"),
            "device": words(_DEVICES, "session.platform", otherwise="other"),
            "country": text("session.country_code"),
            "length": length("message"),
        },
    ),
    File(
        "turns",
        "one line of a chat's history",
        inside="chats",
        each="history",
        optional=True,
        columns={
            "chat": ident("^.id").required(),
            "moment": instant("timestamp").required(),
            "kind": text("type").required(),
            "nick": text(),
            "sender": words(
                {"visitor": "customer", "agent": "agent", "trigger": "bot"}, "sender_type", otherwise=""
            ),
            "message": ident("msg_id"),
            "length": length("msg"),
            "canned": ident("shortcut_id"),
        },
    ),
    File(
        "pages",
        "one page on the way to a chat",
        inside="chats",
        each="webpath",
        optional=True,
        columns={"chat": ident("^.id").required(), "moment": instant("timestamp")},
    ),
    File(
        "goals_met",
        "one conversion",
        inside="chats",
        each="conversions",
        optional=True,
        columns={
            "chat": ident("^.id").required(),
            "id": ident(),
            "moment": instant("timestamp").required(),
            "kind": words(_GOALS, "goal_name", otherwise="lead"),
            "agent": ident("attribution.agent_id"),
        },
    ),
    File(
        "departments",
        "one department",
        {"id": ident().required(), "name": text()},
        optional=True,
        needs=("id", "name"),
        key=("id",),
    ),
    File(
        "agents",
        "one agent",
        optional=True,
        needs=("id", "role_id"),
        key=("id",),
        columns={"id": ident().required(), "teams": strings("departments"), "since": instant("create_date")},
    ),
    File(
        "spans",
        "one stretch of an agent's time",
        names=("agent_timeline", "agent_timelines"),
        optional=True,
        needs=("agent_id", "start_time", "status", "duration"),
        columns={
            "agent": ident("agent_id").required(),
            "began": instant("start_time", formats=("iso", "epoch")).required(),
            "duration": duration().required(),
            "state": words({"online": "available", "away": "away", "invisible": "away"}, "status").required(),
        },
    ),
)

_STEPS = (
    (
        "said",
        """
        SELECT h.origin, h.chat, h.moment, h.kind, h.length, h.canned,
               coalesce(h.message, concat(h.chat, '-', row_number() OVER (PARTITION BY h.chat ORDER BY h.origin)))
                   AS message,
               CASE WHEN h.sender <> '' THEN h.sender
                    WHEN h.nick LIKE '%trigger%' THEN 'bot'
                    WHEN starts_with(h.nick, 'visitor') THEN 'customer'
                    WHEN starts_with(h.nick, 'agent:') THEN 'agent'
                    ELSE 'system' END AS who,
               CASE WHEN starts_with(h.nick, 'agent:') THEN nullif(split_part(h.nick, ':', 2), 'trigger') END AS agent
        FROM turns AS h
        """,
    ),
    (
        "spans_of",
        """
        SELECT chat,
               min(moment) FILTER (WHERE who = 'agent' AND kind IN ('chat.memberjoin', 'chat.msg')) AS picked,
               arg_min(agent, moment)
                   FILTER (WHERE who = 'agent' AND kind IN ('chat.memberjoin', 'chat.msg')) AS agent,
               count(*) FILTER (WHERE who = 'customer' AND kind = 'chat.msg') AS asked,
               count(*) FILTER (WHERE who = 'bot' AND kind = 'chat.msg') AS bot,
               count(*) FILTER (WHERE starts_with(kind, 'chat.transfer')) AS moves,
               max(moment) AS ended,
               min(moment) FILTER (WHERE kind = 'chat.request.rating') AS survey_sent,
               max(moment) FILTER (WHERE kind = 'chat.rating') AS survey_answered
        FROM said GROUP BY chat
        """,
    ),
    (
        "talks",
        """
        SELECT c.*, p.survey_sent, p.survey_answered, coalesce(c.ticket, c.id) AS contact,
               CASE WHEN p.picked IS NOT NULL THEN greatest(p.picked, c.created_at) END AS picked,
               coalesce(p.agent, CASE WHEN NOT c.missed THEN c.agents[1] END) AS picker,
               coalesce(p.asked, 0) AS asked,
               coalesce(p.bot, 0) AS bot, coalesce(p.moves, 0) AS moves,
               CASE WHEN coalesce(c.ended_at, c.created_at + to_seconds(c.duration), p.ended) IS NOT NULL THEN greatest(
                   coalesce(c.ended_at, c.created_at + to_seconds(c.duration), p.ended), p.picked,
                   c.created_at
               ) END AS over
        FROM chats AS c LEFT JOIN spans_of AS p ON p.chat = c.id
        """,
    ),
    ("seen", "SELECT chat, count(*) AS pages, min(moment) AS first_at FROM pages GROUP BY chat"),
)

_TICKETS = """
    SELECT t.origin, t.contact AS ticket_id, 'chat' AS channel, t.created_at,
           CASE t.started_by WHEN 'agent' THEN 'agent' WHEN 'trigger' THEN 'bot' ELSE 'customer' END AS opened_by,
           t.visitor AS customer_id, t.picker AS assignee_id, t.team AS team_id,
           CASE WHEN t.kind = 'offline' THEN 'new' ELSE 'closed' END AS status, t.kind AS status_raw, t.tags,
           t.device
    FROM talks AS t QUALIFY row_number() OVER (PARTITION BY t.contact ORDER BY t.created_at, t.origin) = 1
"""
_MESSAGES = """
    SELECT s.origin, s.message AS message_id, t.contact AS ticket_id,
           s.moment AS sent_at, s.who AS author_kind,
           CASE s.who WHEN 'agent' THEN s.agent WHEN 'customer' THEN t.visitor END AS author_id,
           true AS is_public, s.canned AS canned_response_id, s.length AS body_len
    FROM said AS s LEFT JOIN talks AS t ON t.id = s.chat
    WHERE s.kind = 'chat.msg'
    UNION ALL BY NAME
    SELECT t.origin, t.id AS message_id, t.contact AS ticket_id, t.created_at AS sent_at,
           'customer' AS author_kind,
           t.visitor AS author_id, true AS is_public, t.length AS body_len
    FROM talks AS t WHERE t.kind = 'offline'
"""
_SESSIONS = """
    SELECT t.origin, t.id AS session_id, t.contact AS ticket_id, 'chat' AS channel,
           CASE t.started_by WHEN 'visitor' THEN 'inbound' ELSE 'outbound' END AS direction, t.started_by,
           t.created_at AS requested_at, t.created_at AS queued_at, t.picked AS picked_up_at,
           t.over AS ended_at,
           CASE WHEN t.picked IS NOT NULL THEN 'answered' WHEN t.asked = 0 THEN 'phantom' ELSE 'missed' END AS outcome,
           t.picker AS agent_id, t.moves AS transfer_count, t.visit AS visit_id
    FROM talks AS t WHERE t.kind = 'chat'
"""
_SURVEYS = """
    SELECT t.origin, t.id AS survey_id, 'csat' AS kind, 0 AS scale_min, 1 AS scale_max, 1 AS satisfied_from,
           true AS higher_is_better, CASE t.rating WHEN 'good' THEN 1 WHEN 'bad' THEN 0 END AS score,
           t.rating AS label_raw,
           CASE WHEN t.survey_sent IS NOT NULL THEN least(t.survey_sent, t.survey_answered) END AS sent_at,
           CASE WHEN t.rating IS NOT NULL THEN coalesce(t.survey_answered, t.over) END AS responded_at,
           t.contact AS ticket_id, t.visitor AS customer_id, t.picker AS agent_id, 'chat' AS channel,
           t.rating IS NOT NULL AND coalesce(t.has_comment, false) AS has_comment
    FROM talks AS t WHERE t.kind = 'chat' AND (t.rating IS NOT NULL OR t.survey_sent IS NOT NULL)
"""
# Several chats can begin in one visit: its first chat tells it.
_VISITS = """
    SELECT t.origin, t.visit AS visit_id, t.visitor AS visitor_id,
           least(t.visit_from, s.first_at, t.created_at) AS started_at,
           CASE WHEN t.visit_to >= t.created_at THEN t.visit_to END AS ended_at, 'web' AS site, t.device,
           CASE WHEN t.started_by = 'visitor' AND t.kind = 'chat' THEN t.created_at END AS chat_requested_at,
           s.pages AS page_views
    FROM talks AS t LEFT JOIN seen AS s ON s.chat = t.id
    WHERE t.visit IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY t.visit ORDER BY t.created_at, t.origin) = 1
"""
_CONVERSIONS = """
    SELECT g.origin, g.moment AS "at",
           coalesce(g.id, concat(g.chat, '-', row_number() OVER (PARTITION BY g.chat ORDER BY g.origin)))
               AS conversion_id,
           coalesce(g.kind, 'lead') AS kind, t.visitor AS lead_id, t.visit AS visit_id,
           t.contact AS ticket_id,
           t.visitor AS customer_id, g.agent AS agent_id
    FROM goals_met AS g LEFT JOIN talks AS t ON t.id = g.chat
"""
_CUSTOMERS = """
    SELECT origin, visitor AS customer_id, country FROM talks WHERE visitor IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY visitor ORDER BY created_at, origin) = 1
"""
_TEAMS = """
    SELECT origin, id AS team_id, name FROM departments
    UNION ALL BY NAME
    SELECT min(origin) AS origin, team AS team_id, min(team_name) AS name FROM chats
    WHERE team NOT IN (SELECT id FROM departments) GROUP BY team
"""
_AGENTS = (
    "SELECT origin, id AS agent_id, teams[1] AS team_id, 'human' AS kind, since AS active_from FROM agents"
)
_AGENT_TIME = """
    SELECT origin, agent AS agent_id, began AS start_at, began + to_seconds(duration) AS end_at, state
    FROM spans WHERE duration > 0
"""

SOURCE = Product(
    "zendesk_chat",
    "Zendesk Chat, formerly Zopim",
    system="zendesk",
    shapes=(
        Shape(
            "api",
            "JSON or NDJSON of chats with history, session, webpath, conversions; agents, departments, agent_timeline",
            files=_FILES,
            steps=_STEPS,
            tables={
                "tickets": _TICKETS,
                "messages": _MESSAGES,
                "sessions": _SESSIONS,
                "surveys": _SURVEYS,
                "visits": _VISITS,
                "conversions": _CONVERSIONS,
                "customers": _CUSTOMERS,
                "teams": _TEAMS,
                "agents": _AGENTS,
                "agent_time": _AGENT_TIME,
            },
            notes=(
                "visits are those with a chat or an offline message alone: a share of all visitors cannot be told",
            ),
        ),
    ),
)
