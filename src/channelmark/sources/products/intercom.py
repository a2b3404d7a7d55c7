"""Intercom: conversations with their parts, ratings, teammates and contacts.

Evidence: Intercom's API reference (conversation, conversation part, admin, contact), the public tap's
schemas, the tables that Fivetran lands. What rests on less:
- A conversation has no new state: it begins open. snoozed is read as pending, waiting for the customer or a
  day.
- States come from the parts close, open, snoozed, unsnoozed and their combinations (assign_and_reopen, …). A
  customer who writes into a closed conversation opens it by a part of that kind; a plain comment changes no
  state here.
- Messages are the opening one (source) and each comment or note, and any other part that has a text. Fin and
  other bots write as authors of type bot. A conversation read by itself has at most its last 500 parts.
- A rating's created_at is when it was asked for, updated_at when it was given; without the latter both are
  one.
- Intercom's tickets, calls and companies' revenue are other exports and are not read.
Not in any shape: prepared texts, languages, devices, costs, office hours.
"""

from ..casts import (
    boolean,
    duration,
    epoch,
    filled,
    ident,
    instant,
    length,
    number,
    strings,
    text,
    whole,
    words,
)
from ..model import Cast, File, Product, Refusal, Shape

_STATE = {"open": "open", "closed": "closed", "snoozed": "pending"}
_CHANNEL = {
    "conversation": "messaging", "messenger": "messaging", "in_app": "messaging", "push": "messaging",
    "sms": "messaging",
    "chat": "messaging", "inapp": "messaging", "email": "email", "facebook": "social", "instagram": "social",
    "twitter": "social", "whatsapp": "social", "phone_call": "phone", "phone_switch": "phone", "api": "api",
}  # fmt: skip
_NETWORK = {
    "facebook": "facebook",
    "instagram": "instagram",
    "twitter": "twitter",
    "whatsapp": "whatsapp",
    "sms": "sms",
}
_AUTHOR = {
    "user": "customer", "lead": "customer", "contact": "customer", "visitor": "customer", "admin": "agent",
    "teammate": "agent", "team": "agent", "bot": "bot", "fin": "bot", "operator": "bot", "workflow": "system",
    "system": "system",
}  # fmt: skip
_STARTED = {
    "customer_initiated": "customer", "admin_initiated": "agent", "operator_initiated": "bot",
    "automated": "system",
    "campaigns_initiated": "system",
}  # fmt: skip
_CHANGES = {
    "close": "closed", "open": "open", "assign_and_reopen": "open", "note_and_reopen": "open",
    "snoozed": "pending",
    "unsnoozed": "open", "timer_unsnooze": "open", "assign_and_unsnooze": "open", "note_and_unsnooze": "open",
}  # fmt: skip
_WITHOUT_TEXT = (
    "'conversation_attribute_updated_by_admin', 'conversation_attribute_updated_by_user', "
    "'conversation_attribute_updated_by_workflow', 'conversation_tags_updated', 'conversation_rating_changed', "
    "'conversation_rating_remark_added', 'participant_added', 'participant_removed', 'title_suggestion', "
    "'language_detection_details', 'operator_workflow_event', 'custom_action_started', 'custom_action_finished'"
)
_PRIORITY = {"priority": "high", "not_priority": "normal"}


def _part(conversation: str, at: Cast, author: str, assigned: str, more: dict[str, Cast]) -> dict[str, Cast]:
    """Columns of a part; names differ between the API and a loader's tables in their joints only."""
    return {
        "id": ident().required(),
        "conversation": ident(conversation).required(),
        "moment": at.required(),
        "kind": text("part_type").required(),
        "change": words(_CHANGES, "part_type", otherwise=""),
        "who": words(_AUTHOR, f"{author}.type", otherwise="system"),
        "person": ident(f"{author}.id"),
        "given_kind": text(f"{assigned}.type"),
        "given": ident(f"{assigned}.id"),
        "length": length("body"),
        **more,
    }


_CONVERSATION = {
    "id": ident().required(),
    "state": words(_STATE).required(),
    "state_raw": text("state"),
    "priority": words({**_PRIORITY, "true": "high", "false": "normal"}),
    "via": words(_CHANNEL, "source.type", otherwise="other"),
    "network": words(_NETWORK, "source.type", otherwise=""),
    "started": words(_STARTED, "source.delivered_as", otherwise=""),
    "who": words(_AUTHOR, "source.author.type", otherwise="system"),
    "person": ident("source.author.id"),
    "length": length("source.body"),
    "score": number("conversation_rating.rating", "conversation_rating.value"),
    "remark": filled("conversation_rating.remark"),
}

_API_FILES = (
    File(
        "conversations",
        "one conversation",
        names=("conversations", "conversation"),
        needs=("id", "created_at", "state", "source.type"),
        key=("id",),
        newest="updated_at",
        columns={
            **_CONVERSATION,
            "created_at": epoch().required(),
            "updated_at": epoch(),
            "agent": ident("admin_assignee_id"),
            "team": ident("team_assignee_id"),
            "asked_at": epoch("conversation_rating.requested_at", "conversation_rating.created_at"),
            "rated_at": epoch("conversation_rating.updated_at"),
            "rated": ident("conversation_rating.teammate.id"),
            "first_reply_at": epoch("statistics.first_admin_reply_at"),
            "first_close_at": epoch("statistics.first_close_at"),
            "last_close_at": epoch("statistics.last_close_at"),
            "reopens": whole("statistics.count_reopens"),
            "given": whole("statistics.count_assignments"),
            "handled": duration("statistics.handling_time"),
        },
    ),
    File(
        "inner_parts",
        "one part",
        inside="conversations",
        each="conversation_parts.conversation_parts",
        optional=True,
        columns=_part("^.id", epoch("created_at"), "author", "assigned_to", {}),
    ),
    File(
        "links",
        "one contact of a conversation",
        inside="conversations",
        each="contacts.contacts",
        optional=True,
        columns={"conversation": ident("^.id").required(), "contact": ident("id").required()},
    ),
    File(
        "tagged",
        "one tag of a conversation",
        inside="conversations",
        each="tags.tags",
        optional=True,
        columns={"conversation": ident("^.id").required(), "tag": text("name").required()},
    ),
    File(
        "outer_parts",
        "one part",
        names=("conversation_parts", "conversation_part"),
        optional=True,
        key=("id",),
        needs=("id", "conversation_id", "part_type"),
        columns=_part("conversation_id", epoch("created_at"), "author", "assigned_to", {}),
    ),
    File(
        "admins",
        "one teammate",
        names=("admins", "admin", "teammates"),
        optional=True,
        needs=("id", "email"),
        key=("id",),
        columns={"id": ident().required(), "kind": text("type"), "teams": strings("team_ids")},
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
        "contacts",
        "one contact",
        names=("contacts", "contact", "data"),
        optional=True,
        needs=("id", "role"),
        key=("id",),
        newest="updated_at",
        columns={
            "id": ident().required(),
            "role": text(),
            "created_at": epoch(),
            "updated_at": epoch(),
            "signed_up_at": epoch(),
            "country": text("location.country_code"),
        },
    ),
)

_OUTER_PARTS = "SELECT * REPLACE (lower(kind) AS kind, lower(given_kind) AS given_kind) FROM outer_parts"
_ALL_PARTS = f"""
    {_OUTER_PARTS}
    UNION ALL BY NAME
    SELECT i.* REPLACE (lower(i.kind) AS kind, lower(i.given_kind) AS given_kind)
    FROM inner_parts AS i LEFT JOIN outer_parts AS o ON o.id = i.id WHERE o.id IS NULL
"""
_CONTACT_JOIN = "LEFT JOIN first_contact AS f ON f.conversation = c.id"
_FIRST_CONTACT = "SELECT conversation, min(contact) AS contact FROM links GROUP BY conversation"
_TAGS = "SELECT conversation, list_sort(list_distinct(list(tag))) AS tags FROM tagged GROUP BY conversation"


def _tickets(contact: str, more: str = "", joins: str = "") -> str:
    return f"""
        SELECT c.origin, c.id AS ticket_id, coalesce(c.via, 'other') AS channel,
               nullif(c.network, '') AS subchannel,
               c.created_at, coalesce(nullif(c.started, ''), c.who) AS opened_by,
               coalesce({contact}, CASE WHEN c.who = 'customer' THEN c.person END) AS customer_id,
               c.agent AS assignee_id, c.team AS team_id, c.state AS status, c.state_raw AS status_raw,
               c.priority,
               g.tags{more}
        FROM conversations AS c LEFT JOIN tags_of AS g ON g.conversation = c.id {joins}
    """


_MESSAGES = f"""
    SELECT c.origin, c.id || '-source' AS message_id, c.id AS ticket_id, c.created_at AS sent_at,
           c.who AS author_kind,
           c.person AS author_id, true AS is_public, c.length AS body_len
    FROM conversations AS c WHERE c.who IS NOT NULL
    UNION ALL BY NAME
    SELECT p.origin, p.id AS message_id, p.conversation AS ticket_id, p.moment AS sent_at,
           coalesce(p.who, 'system') AS author_kind,
           p.person AS author_id, NOT starts_with(p.kind, 'note') AS is_public, p.length AS body_len
    FROM parts AS p
    WHERE p.kind IN ('comment', 'note') OR p.length > 0 AND p.kind NOT IN ({_WITHOUT_TEXT})
"""
_EVENTS = """
    SELECT p.origin, p.conversation AS ticket_id, p.moment AS "at", 'status' AS kind,
           lag(p.change, 1, 'open') OVER (PARTITION BY p.conversation ORDER BY p.moment, p.origin) AS old,
           p.change AS new, coalesce(p.who, 'system') AS actor_kind, p.person AS actor_id
    FROM parts AS p WHERE p.change <> ''
    UNION ALL BY NAME
    SELECT p.origin, p.conversation AS ticket_id, p.moment AS "at",
           CASE p.given_kind WHEN 'team' THEN 'team' ELSE 'assignee' END AS kind,
           CASE WHEN p.given_kind IN ('admin', 'team', 'bot') THEN p.given END AS new,
           coalesce(p.who, 'system') AS actor_kind, p.person AS actor_id
    FROM parts AS p WHERE p.given_kind IS NOT NULL
"""
_SURVEYS = """
    SELECT c.origin, c.id AS survey_id, 'csat' AS kind, 1 AS scale_min, 5 AS scale_max, 4 AS satisfied_from,
           true AS higher_is_better, c.score, CAST(c.score AS BIGINT) AS label_raw, c.asked_at AS sent_at,
           CASE WHEN c.score IS NOT NULL THEN greatest(c.asked_at, c.rated_at) END AS responded_at,
           c.id AS ticket_id,
           {customer} AS customer_id, coalesce(c.rated, c.agent) AS agent_id,
           coalesce(c.via, 'other') AS channel,
           coalesce(c.remark, false) AS has_comment
    FROM conversations AS c {joins}
    WHERE c.score IS NOT NULL OR c.asked_at IS NOT NULL
"""
_BOTS = """
    SELECT min(origin) AS origin, person AS agent_id, 'bot' AS kind FROM parts
    WHERE who = 'bot' AND person IS NOT NULL AND person NOT IN (SELECT id FROM admins) GROUP BY person
"""
_TEAMS = "SELECT origin, id AS team_id, name FROM teams"

_ONE_CONTACT = "of a conversation with several contacts the first id is its customer"

_API = Shape(
    "api",
    "JSON or NDJSON of conversations with their parts; admins, teams, contacts",
    files=_API_FILES,
    steps=(("parts", _ALL_PARTS), ("tags_of", _TAGS), ("first_contact", _FIRST_CONTACT)),
    tables={
        "tickets": _tickets(
            "f.contact",
            """,
               c.first_reply_at AS first_response_at, c.first_close_at AS first_resolved_at,
               c.last_close_at AS resolved_at, c.handled AS handle_s, c.reopens AS reopen_count,
               CASE WHEN c.given > 0 THEN c.given - 1 ELSE c.given END AS transfer_count""",
            _CONTACT_JOIN,
        ),
        "messages": _MESSAGES,
        "events": _EVENTS,
        "surveys": _SURVEYS.format(customer="f.contact", joins=_CONTACT_JOIN),
        "agents": """
            SELECT origin, id AS agent_id, teams[1] AS team_id,
                   CASE kind WHEN 'bot' THEN 'bot' ELSE 'human' END AS kind
            FROM admins UNION ALL BY NAME """
        + _BOTS,
        "teams": _TEAMS,
        "customers": """
            SELECT origin, id AS customer_id, role AS segment, country,
                   CAST(coalesce(signed_up_at, created_at) AS DATE) AS started_at
            FROM contacts
        """,
    },
    notes=(_ONE_CONTACT,),
)

# --- the tables that Fivetran lands


def _landed(*names: str) -> tuple[str, ...]:
    """A table's names, and those of its seeds."""
    return (*names, *(f"{n}_data" for n in names))


_FIVETRAN_FILES = (
    File(
        "conversations",
        "one version of a conversation",
        names=_landed("conversation_history", "conversation"),
        needs=("id", "created_at", "state", "_fivetran_synced"),
        key=("id",),
        newest="updated_at",
        columns={
            **_CONVERSATION,
            "created_at": instant().required(),
            "updated_at": instant(),
            "assignee": ident("assignee_id"),
            "assignee_kind": text("assignee_type"),
            "asked_at": instant("conversation_rating_created_at"),
            "rated_at": instant("conversation_rating_updated_at"),
            "rated": ident("conversation_rating_teammate_id"),
            "first_close_at": instant("statistics_first_close_at"),
            "last_close_at": instant("statistics_last_close_at"),
        },
    ),
    File(
        "outer_parts",
        "one version of a part",
        names=_landed("conversation_part_history", "conversation_part"),
        optional=True,
        needs=("id", "conversation_id", "part_type"),
        key=("id",),
        newest="updated_at",
        columns=_part(
            "conversation_id", instant("created_at"), "author", "assigned_to", {"updated_at": instant()}
        ),
    ),
    File(
        "links",
        "one contact of a conversation",
        names=_landed("conversation_contact_history", "conversation_contact"),
        optional=True,
        needs=("contact_id", "conversation_id"),
        columns={
            "conversation": ident("conversation_id").required(),
            "contact": ident("contact_id").required(),
            "updated_at": instant("conversation_updated_at"),
            "active": boolean("_fivetran_active"),
        },
        refuse=(Refusal("NOT active", "contact", "is an older version of another row"),),
    ),
    File(
        "tag_links",
        "one tag of a conversation",
        names=_landed("conversation_tag_history", "conversation_tag"),
        optional=True,
        needs=("tag_id", "conversation_id"),
        columns={
            "conversation": ident("conversation_id").required(),
            "tag": ident("tag_id").required(),
            "active": boolean("_fivetran_active"),
        },
        refuse=(Refusal("NOT active", "tag", "is an older version of another row"),),
    ),
    File(
        "tags",
        "one tag",
        {"id": ident().required(), "name": text()},
        names=_landed("tag"),
        optional=True,
        needs=("id", "name"),
        key=("id",),
    ),
    File(
        "admins",
        "one teammate",
        {"id": ident().required(), "email": text()},
        names=_landed("admin"),
        optional=True,
        needs=("id", "email"),
        key=("id",),
    ),
    File(
        "members",
        "one teammate of a team",
        names=_landed("team_admin"),
        optional=True,
        needs=("admin_id", "team_id"),
        columns={
            "admin": ident("admin_id").required(),
            "team": ident("team_id").required(),
            "deleted": boolean("_fivetran_deleted"),
        },
        refuse=(Refusal("deleted", "team", "is deleted at the source"),),
    ),
    File(
        "teams",
        "one team",
        {"id": ident().required(), "name": text()},
        names=_landed("team"),
        optional=True,
        needs=("id", "name"),
        key=("id",),
    ),
    File(
        "contacts",
        "one version of a contact",
        names=_landed("contact_history", "contact"),
        optional=True,
        key=("id",),
        needs=("id", "role"),
        newest="updated_at",
        columns={
            "id": ident().required(),
            "role": text(),
            "created_at": instant(),
            "updated_at": instant(),
            "signed_up_at": instant(),
        },
    ),
)
_FIVETRAN = Shape(
    "fivetran",
    "tables as Fivetran lands them: conversation_history, conversation_part_history, admin, team, contact_history, tag",
    files=_FIVETRAN_FILES,
    steps=(
        ("parts", _OUTER_PARTS),
        ("first_contact", _FIRST_CONTACT),
        (
            "tags_of",
            """
            SELECT l.conversation, list_sort(list_distinct(list(coalesce(t.name, l.tag)))) AS tags
            FROM tag_links AS l LEFT JOIN tags AS t ON t.id = l.tag GROUP BY l.conversation
            """,
        ),
        ("team_of", "SELECT admin, min(team) AS team FROM members GROUP BY admin"),
    ),
    tables={
        "tickets": _tickets(
            "f.contact",
            """,
               c.first_close_at AS first_resolved_at, c.last_close_at AS resolved_at""",
            _CONTACT_JOIN,
        )
        .replace("c.agent AS", "CASE WHEN c.assignee_kind IN ('admin', 'bot') THEN c.assignee END AS")
        .replace("c.team AS", "CASE WHEN c.assignee_kind = 'team' THEN c.assignee END AS"),
        "messages": _MESSAGES,
        "events": _EVENTS,
        "surveys": _SURVEYS.format(customer="f.contact", joins=_CONTACT_JOIN).replace(
            "c.agent)", "CASE WHEN c.assignee_kind = 'admin' THEN c.assignee END)"
        ),
        "agents": """
            SELECT a.origin, a.id AS agent_id, m.team AS team_id, 'human' AS kind
            FROM admins AS a LEFT JOIN team_of AS m ON m.admin = a.id UNION ALL BY NAME """
        + _BOTS,
        "teams": _TEAMS,
        "customers": """
            SELECT origin, id AS customer_id, role AS segment,
                   CAST(coalesce(signed_up_at, created_at) AS DATE) AS started_at
            FROM contacts
        """,
    },
    notes=(_ONE_CONTACT,),
)

SOURCE = Product("intercom", "Intercom", system="intercom", shapes=(_FIVETRAN, _API))
