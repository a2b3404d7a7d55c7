"""Freshdesk: tickets with their conversations, time entries, ratings, activities, hours and promised times.

Evidence: Freshdesk's API reference for the numbers of status, priority, source and ratings; the public tap's
schemas. What rests on less:
- Sources 5, 6, 8, 11, 12 and 13 (Twitter, Facebook, mobile, shop, bot, WhatsApp) are not in the reference.
- A status of the company's own (numbers from 8 on, other words in the CSV) counts as open: Freshdesk settles
  a ticket by resolved and closed alone. 3 and 6 wait for the customer, 7 for somebody else.
- The API keeps no history: changes are in the export of ticket activities, and where that is absent the times
  of stats stand in. Activities name groups by their names.
- A forwarded mail (source 8 of a conversation) goes to somebody else and is no reply.
- Ratings run from -103 to 103 in seven steps, whatever the survey shows: they become 1 to 7, satisfied from
  5.
- Time entries say how long and not when: they sum up to the ticket's handling time.
- The CSV's columns are its owner's choice and its times those of the account's clock. "Initial response time"
  is read as an instant.
Not in any shape: prepared texts, surveys sent and not answered, devices, transfers without activities.
"""

from ..casts import boolean, duration, filled, ident, instant, length, local_time, strings, text, whole, words
from ..model import File, Product, Refusal, Shape
from ._people import customer_sql
from ._rails_zones import RAILS_ZONES

_STATUS = {
    "2": "open", "3": "pending", "4": "resolved", "5": "closed", "6": "pending", "7": "hold",
    "open": "open", "pending": "pending", "resolved": "resolved", "closed": "closed",
    "being processed": "open",
    "awaiting your reply": "pending", "waiting on customer": "pending", "waiting on third party": "hold",
}  # fmt: skip
_PRIORITY = {
    "1": "low", "2": "normal", "3": "high", "4": "urgent", "low": "low", "medium": "normal", "high": "high",
    "urgent": "urgent",
}  # fmt: skip
_SOURCE = {
    "1": "email", "2": "portal", "3": "phone", "4": "forum", "5": "social", "6": "social", "7": "chat",
    "8": "contact_form",
    "9": "contact_form", "10": "email", "11": "other", "12": "messaging", "13": "social", "email": "email",
    "portal": "portal", "phone": "phone", "forum": "forum", "forums": "forum", "twitter": "social",
    "facebook": "social",
    "chat": "chat", "mobihelp": "contact_form", "feedback widget": "contact_form", "outbound email": "email",
    "ecommerce": "other", "bot": "messaging", "whatsapp": "social",
}  # fmt: skip
_NETWORK = {
    "5": "twitter", "6": "facebook", "13": "whatsapp", "twitter": "twitter", "facebook": "facebook",
    "whatsapp": "whatsapp",
}  # fmt: skip
_RATING = {
    "103": "7", "102": "6", "101": "5", "100": "4", "-101": "3", "-102": "2", "-103": "1",
    "extremely happy": "7",
    "very happy": "6", "happy": "5", "neutral": "4", "unhappy": "3", "very unhappy": "2",
    "extremely unhappy": "1",
}  # fmt: skip
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LEVELS = {"4": "urgent", "3": "high", "2": "normal", "1": "low"}
_SCALE = "'csat' AS kind, 1 AS scale_min, 7 AS scale_max, 5 AS satisfied_from, true AS higher_is_better"

_REPLY = {
    "id": ident().required(), "moment": instant("created_at").required(), "author": ident("user_id"),
    "incoming": boolean(), "private": boolean(), "source": text(), "rule": ident("automation_id"),
    "length": length("body_text", "body"),
}  # fmt: skip

_FILES = (
    File(
        "tickets",
        "one ticket",
        names=("tickets", "ticket"),
        needs=("id", "created_at", "status", "priority", "source"),
        key=("id",),
        newest="updated_at",
        columns={
            "id": ident().required(),
            "created_at": instant().required(),
            "updated_at": instant(),
            "status": words(_STATUS, otherwise="open").required(),
            "status_raw": text("status"),
            "priority": words(_PRIORITY),
            "via": words(_SOURCE, "source", otherwise="other"),
            "network": words(_NETWORK, "source", otherwise=""),
            "source": text(),
            "kind": text("type"),
            "agent": ident("responder_id"),
            "team": ident("group_id"),
            "requester": ident("requester_id"),
            "tags": strings(),
            "spam": boolean(),
            "deleted": boolean(),
            "length": length("description_text", "description"),
            "responded_at": instant("stats.first_responded_at"),
            "reopened_at": instant("stats.reopened_at"),
            "resolved_at": instant("stats.resolved_at"),
            "closed_at": instant("stats.closed_at"),
        },
    ),
    File(
        "inner_replies",
        "one message or note",
        inside="tickets",
        each="conversations",
        optional=True,
        columns={**_REPLY, "ticket_id": ident("^.id").required()},
    ),
    File(
        "outer_replies",
        "one message or note",
        names=("conversations", "conversation"),
        optional=True,
        key=("id",),
        needs=("id", "ticket_id", "incoming"),
        columns={**_REPLY, "ticket_id": ident().required()},
    ),
    File(
        "entries",
        "one time entry",
        names=("time_entries", "time_entry"),
        optional=True,
        key=("id",),
        needs=("id", "ticket_id", "time_spent"),
        columns={
            "id": ident().required(),
            "ticket_id": ident().required(),
            "spent": duration("time_spent", unit="clock").required(),
            "running": boolean("timer_running"),
        },
        refuse=(Refusal("running", "id", "is a timer that still runs"),),
    ),
    File(
        "ratings",
        "one rating",
        names=("satisfaction_ratings", "satisfaction_rating"),
        optional=True,
        key=("id",),
        needs=("id", "ticket_id", "survey_id"),
        newest="updated_at",
        columns={
            "id": ident().required(),
            "ticket_id": ident(),
            "user": ident("user_id"),
            "agent": ident("agent_id"),
            "created_at": instant().required(),
            "updated_at": instant(),
            "has_comment": filled("feedback"),
            "score": words(_RATING, "ratings.default_question", "ratings.0.value").required(),
            "score_raw": text("ratings.default_question", "ratings.0.value"),
        },
    ),
    File(
        "activities",
        "one change of a ticket",
        names=("activities_data", "ticket_activities"),
        optional=True,
        needs=("ticket_id", "performed_at"),
        columns={
            "ticket_id": ident().required(),
            "moment": instant("performed_at", formats=("iso", "%d-%m-%Y %H:%M:%S %z")).required(),
            "performer": ident("performer_id"),
            "performer_kind": text("performer_type"),
            "rule": text("activity.automation.rule"),
            "status": words(_STATUS, "activity.status", otherwise="open"),
            "agent": ident("activity.agent_id"),
            "team": text("activity.group", "activity.group_id"),
            "priority": words(_PRIORITY, "activity.priority"),
            "source": words(_SOURCE, "activity.source", otherwise="other"),
        },
    ),
    File(
        "agents",
        "one agent",
        names=("agents", "agent"),
        optional=True,
        needs=("id", "ticket_scope"),
        key=("id",),
        columns={"id": ident().required(), "teams": strings("group_ids"), "kind": text("type")},
    ),
    File(
        "groups",
        "one team",
        {"id": ident().required(), "name": text()},
        names=("groups", "group"),
        optional=True,
        needs=("id", "name"),
        key=("id",),
    ),
    File(
        "contacts",
        "one customer",
        names=("contacts", "contact"),
        optional=True,
        needs=("id", "created_at", "mobile"),
        key=("id",),
        newest="updated_at",
        columns={
            "id": ident().required(),
            "created_at": instant(),
            "updated_at": instant(),
            "language": text(),
        },
    ),
    File(
        "hours",
        "one calendar of business hours",
        names=("business_hours", "business_hour"),
        optional=True,
        needs=("id", "time_zone"),
        columns={
            "id": ident().required(),
            "zone": text("time_zone").required(),
            "rails": words(RAILS_ZONES, "time_zone", otherwise=""),
            **{f"{d}_from": text(f"business_hours.{d}.start_time") for d in _DAYS},
            **{f"{d}_to": text(f"business_hours.{d}.end_time") for d in _DAYS},
        },
        refuse=(Refusal("rails = '' AND NOT contains(zone, '/')", "zone", "is no time zone that is known"),),
    ),
    File(
        "policies",
        "one policy",
        names=("sla_policies", "sla_policy"),
        optional=True,
        needs=("id", "active"),
        key=("id",),
        columns={
            "id": ident().required(),
            "active": boolean(),
            **{f"respond_{n}": whole(f"sla_target.priority_{n}.respond_within") for n in _LEVELS},
            **{f"resolve_{n}": whole(f"sla_target.priority_{n}.resolve_within") for n in _LEVELS},
            **{f"business_{n}": boolean(f"sla_target.priority_{n}.business_hours") for n in _LEVELS},
        },
        refuse=(Refusal("NOT active", "id", "is switched off at the source"),),
    ),
)

_STEPS = (
    (
        "replies",
        """
        SELECT * FROM outer_replies
        UNION ALL BY NAME
        SELECT i.* FROM inner_replies AS i LEFT JOIN outer_replies AS o ON o.id = i.id WHERE o.id IS NULL
        """,
    ),
    ("worked", "SELECT ticket_id, sum(spent) AS spent FROM entries GROUP BY ticket_id"),
    ("named", "SELECT lower(name) AS name, min(id) AS id FROM groups GROUP BY lower(name)"),
    # One activity may change several things at once.
    (
        "changes",
        """
        SELECT a.origin, a.ticket_id, a.moment, change.kind, change.value, a.performer, a.performer_kind,
               a.rule
        FROM (
            SELECT *, unnest([
                {'kind': 'status', 'value': status}, {'kind': 'assignee', 'value': agent},
                {'kind': 'team', 'value': team},
                {'kind': 'priority', 'value': priority}, {'kind': 'channel', 'value': source}
            ]) AS change FROM activities
        ) AS a WHERE change.value IS NOT NULL
        """,
    ),
)

_TICKETS = """
    SELECT t.origin, t.id AS ticket_id, coalesce(t.via, 'other') AS channel,
           nullif(t.network, '') AS subchannel,
           t.created_at, CASE t.source WHEN '10' THEN 'agent' ELSE 'customer' END AS opened_by,
           t.requester AS customer_id, t.agent AS assignee_id, t.team AS team_id,
           CASE WHEN t.deleted THEN 'deleted' ELSE t.status END AS status, t.status_raw, t.priority,
           t.kind AS category,
           t.tags, c.language, coalesce(t.spam, false) AS is_spam, t.responded_at AS first_response_at,
           CASE WHEN t.reopened_at IS NULL THEN coalesce(t.resolved_at, t.closed_at) END AS first_resolved_at,
           coalesce(t.resolved_at, t.closed_at) AS resolved_at, w.spent AS handle_s
    FROM tickets AS t
    LEFT JOIN contacts AS c ON c.id = t.requester
    LEFT JOIN worked AS w ON w.ticket_id = t.id
"""
# What opens a ticket is its description: Freshdesk keeps it apart from the conversations.
_MESSAGES = """
    SELECT t.origin, 'ticket-' || t.id AS message_id, t.id AS ticket_id, t.created_at AS sent_at,
           CASE t.source WHEN '10' THEN 'agent' ELSE 'customer' END AS author_kind,
           CASE t.source WHEN '10' THEN NULL ELSE t.requester END AS author_id, true AS is_public,
           t.length AS body_len
    FROM tickets AS t
    UNION ALL BY NAME
    SELECT r.origin, r.id AS message_id, r.ticket_id, r.moment AS sent_at,
           CASE WHEN r.rule IS NOT NULL THEN 'system' WHEN r.incoming THEN 'customer' ELSE 'agent' END AS author_kind,
           r.author AS author_id,
           NOT coalesce(r.private, false) AND coalesce(r.source, '') <> '8' AS is_public,
           r.length AS body_len
    FROM replies AS r
"""
_EVENTS = """
    SELECT c.origin, c.ticket_id, c.moment AS "at", c.kind,
           lag(coalesce(g.id, c.value)) OVER (PARTITION BY c.ticket_id, c.kind ORDER BY c.moment, c.origin) AS old,
           coalesce(g.id, c.value) AS new, c.performer AS actor_id,
           CASE WHEN c.rule IS NOT NULL OR c.performer_kind = 'system' THEN 'system'
                WHEN c.performer = t.requester THEN 'customer' WHEN c.performer IS NOT NULL THEN 'agent' END AS actor_kind
    FROM changes AS c
    LEFT JOIN named AS g ON c.kind = 'team' AND g.name = lower(c.value)
    LEFT JOIN tickets AS t ON t.id = c.ticket_id
    -- The source a ticket begins with is no change of channel.
    QUALIFY c.kind <> 'channel' OR old IS NOT NULL
"""
_SURVEYS = f"""
    SELECT r.origin, r.id AS survey_id, {_SCALE}, CAST(r.score AS DOUBLE) AS score, r.score_raw AS label_raw,
           r.created_at AS responded_at, r.ticket_id, r.user AS customer_id, r.agent AS agent_id,
           t.via AS channel,
           coalesce(r.has_comment, false) AS has_comment
    FROM ratings AS r LEFT JOIN tickets AS t ON t.id = r.ticket_id
"""
_CLOCK = "strftime(try_strptime(upper({0}), '%I:%M %p'), '%H:%M')"
_SCHEDULES = " UNION ALL ".join(
    f"""
    SELECT origin, id AS schedule_id, coalesce(nullif(rails, ''), zone) AS timezone, {i} AS weekday,
           {_CLOCK.format(f"{day}_from")} AS open_local,
           CASE WHEN {_CLOCK.format(f"{day}_to")} IN ('00:00', '23:59') THEN '24:00'
                ELSE {_CLOCK.format(f"{day}_to")} END
               AS close_local
    FROM hours WHERE {day}_from IS NOT NULL
    """
    for i, day in enumerate(_DAYS, start=1)
)
_POLICIES = " UNION ALL ".join(
    f"""
    SELECT origin, id AS policy_id, '{metric}' AS metric, '{name}' AS priority, {column}_{n} AS target_s,
           CASE WHEN business_{n} THEN 'business' ELSE 'calendar' END AS clock
    FROM policies WHERE {column}_{n} IS NOT NULL
    """
    for n, name in _LEVELS.items()
    for metric, column in (("first_response", "respond"), ("resolution", "resolve"))
)

_API = Shape(
    "api",
    "JSON of the API: tickets with stats, and conversations, time entries, satisfaction ratings, activities and more",
    files=_FILES,
    steps=_STEPS,
    tables={
        "tickets": _TICKETS,
        "messages": _MESSAGES,
        "events": _EVENTS,
        "surveys": _SURVEYS,
        "agents": """
            SELECT origin, id AS agent_id, teams[1] AS team_id, CASE kind WHEN 'bot' THEN 'bot' ELSE 'human' END AS kind
            FROM agents
        """,
        "teams": "SELECT origin, id AS team_id, name FROM groups",
        "customers": "SELECT origin, id AS customer_id, CAST(created_at AS DATE) AS started_at FROM contacts",
        "schedules": _SCHEDULES,
        "sla_policies": _POLICIES,
    },
    notes=("a status of the company's own counts as open",),
)

_TIMES = ("iso", "%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M", "%d-%m-%Y %H:%M", "%m-%d-%Y %H:%M", "%d %b %Y %I:%M %p")
_CSV = Shape(
    "csv",
    "CSV of the ticket list, with the columns Ticket ID, Status and Created time",
    files=(
        File(
            "tickets",
            "one ticket",
            names=("*",),
            needs=("Ticket ID", "Status", "Created time"),
            key=("id",),
            columns={
                "id": ident("Ticket ID").required(),
                "created_at": local_time("Created time", formats=_TIMES).required(),
                "status": words(_STATUS, "Status", otherwise="open").required(),
                "status_raw": text("Status"),
                "priority": words(_PRIORITY, "Priority"),
                "via": words(_SOURCE, "Source", otherwise="other"),
                "network": words(_NETWORK, "Source", otherwise=""),
                "source": text("Source"),
                "kind": text("Type"),
                "agent": text("Agent"),
                "team": text("Group"),
                "requester": ident("Contact ID", "Email", "Full name"),
                "tags": strings("Tags"),
                "responded_at": local_time("Initial response time", formats=_TIMES),
                "resolved_at": local_time("Resolved time", formats=_TIMES),
                "closed_at": local_time("Closed time", formats=_TIMES),
                "spent": duration("Time tracked", unit="clock").repaired(),
                "score": words(_RATING, "Survey results", "Survey result").repaired(),
                "score_raw": text("Survey results", "Survey result"),
            },
        ),
    ),
    tables={
        "tickets": f"""
            SELECT t.origin, t.id AS ticket_id, coalesce(t.via, 'other') AS channel,
                   nullif(t.network, '') AS subchannel,
                   t.created_at, CASE lower(t.source) WHEN 'outbound email' THEN 'agent' ELSE 'customer' END AS opened_by,
                   {customer_sql("t.requester")} AS customer_id, nullif(t.agent, 'No Agent') AS assignee_id,
                   nullif(t.team, 'No Group') AS team_id, t.status, t.status_raw, t.priority,
                   t.kind AS category, t.tags,
                   t.responded_at AS first_response_at, coalesce(t.resolved_at, t.closed_at) AS resolved_at,
                   t.spent AS handle_s
            FROM tickets AS t
        """,
        # The file says neither when a rating was asked for nor when it was given: both stay missing.
        "surveys": f"""
            SELECT t.origin, t.id AS survey_id, {_SCALE}, CAST(t.score AS DOUBLE) AS score,
                   t.score_raw AS label_raw,
                   t.id AS ticket_id, {customer_sql("t.requester")} AS customer_id,
                   nullif(t.agent, 'No Agent') AS agent_id,
                   coalesce(t.via, 'other') AS channel
            FROM tickets AS t WHERE t.score IS NOT NULL
        """,
    },
    notes=(
        "agents and teams are known by the names that the file shows, customers by a hash",
        "a status of the company's own counts as open",
    ),
)

SOURCE = Product("freshdesk", "Freshdesk", system="freshdesk", shapes=(_API, _CSV))
