"""HubSpot Service: tickets with pipelines, property history, mails, notes and feedback.

Evidence: HubSpot's CRM API reference (tickets, pipelines, owners, properties with history) and the tables
that Fivetran lands. What rests on less:
- A stage is closed when its pipeline says so (ticketState, is_closed). Of the open ones New is new, Waiting
  on contact is pending, every other open. Without the pipelines only the stages 1 to 4 of the first pipeline
  are known; of any other a close date tells closed from open, which a stage of the past does not have: such a
  change is left out.
- closed_date is the last closing. A ticket that was opened again is believed to lose it.
- Changes by the interface or the apps are an agent's, all others are the system's; who it was has another
  number than the owner and is left out.
- Messages are mails and notes of the ticket; those of the inbox (conversations) are another export and are
  not read.
- Feedback: effort runs from 1 to 7, recommendation from 0 to 10. The points of satisfaction, knowledge and
  custom surveys vary: these count by their group (detractor, passive, promoter) as 0, 0.5 and 1.
Not in any shape: prepared texts, handling time, sessions, promised times, office hours, devices.
"""

from ..casts import boolean, filled, ident, instant, length, local_time, number, strings, text, words
from ..model import Cast, File, Product, Refusal, Shape
from ._people import customer_sql

_PRIORITY = {"low": "low", "medium": "normal", "high": "high", "urgent": "urgent"}
_CHANNEL = {
    "chat": "chat", "email": "email", "form": "contact_form", "phone": "phone", "calling": "phone",
    "customer portal": "portal",
    "portal": "portal", "facebook messenger": "social", "fb_messenger": "social", "facebook": "social",
    "instagram": "social", "whatsapp": "social", "twitter": "social", "sms": "messaging", "api": "api",
}  # fmt: skip
_NETWORK = {
    "facebook messenger": "facebook", "fb_messenger": "facebook", "facebook": "facebook",
    "instagram": "instagram",
    "whatsapp": "whatsapp", "twitter": "twitter", "sms": "sms",
}  # fmt: skip
_STAGES = {"1": "new", "2": "pending", "3": "open", "4": "closed"}
_ACTORS = {
    "crm_ui": "agent", "crm_ui_bulk_action": "agent", "crm_ui_kanban": "agent", "mobile_ios": "agent",
    "mobile_android": "agent",
    "extension": "agent",
}  # fmt: skip
_DIRECTION = {
    "incoming_email": "customer",
    "email": "agent",
    "forwarded_email": "forwarded",
    "draft_email": "draft",
}
_FEEDBACK = {
    "nps": "nps", "ces": "ces", "csat": "csat", "net promoter score": "nps", "customer loyalty": "nps",
    "customer effort score": "ces", "customer support": "ces", "customer satisfaction": "csat",
    "knowledge": "feedback", "custom": "feedback",
}  # fmt: skip
_GROUPS = {
    "promoter": "1",
    "passive": "0.5",
    "detractor": "0",
    "happy": "1",
    "neutral": "0.5",
    "unhappy": "0",
}
_LABEL = (
    "CASE WHEN lower({0}) LIKE 'new%' THEN 'new' WHEN lower({0}) LIKE 'waiting on contact%' THEN 'pending' "
    "WHEN lower({0}) LIKE 'waiting on us%' THEN 'open' WHEN lower({0}) LIKE 'closed%' THEN 'closed' END"
)


def _ticket(properties: str) -> dict[str, Cast]:
    """Columns of a ticket; the API nests its properties, a loader puts a word before them."""

    def p(name: str) -> str:
        return f"{properties}{name}"

    return {
        "id": ident("id").required(),
        "created_at": instant(p("createdate")).required(),
        "updated_at": instant(p("hs_lastmodifieddate"), "updatedAt", "_fivetran_synced"),
        "closed_at": instant(p("closed_date")),
        "replied_at": instant(p("first_agent_reply_date")),
        "pipeline": ident(p("hs_pipeline")),
        "stage": ident(p("hs_pipeline_stage")).required(),
        "priority": words(_PRIORITY, p("hs_ticket_priority")),
        "kind": text(p("hs_ticket_category")),
        "owner": ident(p("hubspot_owner_id")),
        "team": ident(p("hubspot_team_id")),
        "via": words(_CHANNEL, p("source_type"), otherwise="other"),
        "network": words(_NETWORK, p("source_type"), otherwise=""),
        "merged": strings(p("hs_merged_object_ids"), split=";"),
        "language": text(p("hs_language")),
        "length": length(p("content")),
    }


def _message(properties: str, body: str) -> dict[str, Cast]:
    return {
        "id": ident("engagement_id", "id").required(),
        "moment": instant(f"{properties}hs_timestamp", f"{properties}hs_createdate").required(),
        "owner": ident(f"{properties}hubspot_owner_id"),
        "length": length(*(f"{properties}{b}" for b in body.split())),
    }


_HISTORY = {
    "ticket_id": ident("^.id").required(),
    "moment": instant("timestamp").required(),
    "value": text(),
    "actor": words(_ACTORS, "sourceType", otherwise="system"),
}

_API_FILES = (
    File(
        "tickets",
        "one ticket",
        names=("results", "tickets", "ticket"),
        needs=("id", "properties.hs_pipeline_stage", "properties.createdate"),
        key=("id",),
        newest="updated_at",
        columns={
            **_ticket("properties."),
            "deleted": boolean("archived"),
        },
    ),
    File(
        "stage_history",
        "one stage from one moment on",
        _HISTORY,
        inside="tickets",
        each="propertiesWithHistory.hs_pipeline_stage",
        optional=True,
    ),
    File(
        "owner_history",
        "one owner from one moment on",
        _HISTORY,
        inside="tickets",
        each="propertiesWithHistory.hubspot_owner_id",
        optional=True,
    ),
    File(
        "priority_history",
        "one priority from one moment on",
        {**_HISTORY, "level": words(_PRIORITY, "value")},
        inside="tickets",
        each="propertiesWithHistory.hs_ticket_priority",
        optional=True,
    ),
    File(
        "pipelines",
        "one pipeline",
        {"id": ident().required()},
        names=("results", "pipelines"),
        needs=("id", "label"),
        optional=True,
    ),
    File(
        "listed_stages",
        "one stage",
        inside="pipelines",
        each="stages",
        optional=True,
        columns={
            "id": ident().required(),
            "pipeline": ident("^.id"),
            "label": text(),
            "state": text("metadata.ticketState"),
            "is_closed": boolean("metadata.isClosed"),
        },
    ),
    File(
        "owners",
        "one owner",
        names=("results", "owners"),
        needs=("id", "email"),
        optional=True,
        key=("id",),
        columns={"id": ident().required(), "created_at": instant("createdAt", "created_at")},
    ),
    File(
        "members",
        "one team of an owner",
        inside="owners",
        each="teams",
        optional=True,
        columns={"owner": ident("^.id").required(), "team": ident("id").required(), "name": text()},
    ),
    File(
        "links",
        "one contact of a ticket",
        inside="tickets",
        each="associations.contacts.results",
        optional=True,
        columns={"ticket_id": ident("^.id").required(), "contact": ident("id").required()},
    ),
    File(
        "emails",
        "one mail",
        names=("results", "emails"),
        needs=("id", "properties.hs_email_direction"),
        optional=True,
        key=("id",),
        columns={
            **_message("properties.", "hs_email_text hs_body_preview"),
            "direction": words(_DIRECTION, "properties.hs_email_direction").required(),
        },
    ),
    File(
        "email_links",
        "one ticket of a mail",
        inside="emails",
        each="associations.tickets.results",
        optional=True,
        columns={"owner": ident("^.id").required(), "ticket_id": ident("id").required()},
    ),
    File(
        "notes",
        "one note",
        names=("results", "notes"),
        needs=("id", "properties.hs_note_body"),
        optional=True,
        key=("id",),
        columns={
            **_message("properties.", "hs_note_body"),
        },
    ),
    File(
        "note_links",
        "one ticket of a note",
        inside="notes",
        each="associations.tickets.results",
        optional=True,
        columns={"owner": ident("^.id").required(), "ticket_id": ident("id").required()},
    ),
    File(
        "feedback",
        "one answer to a survey",
        names=("results", "feedback_submissions", "feedback"),
        optional=True,
        key=("id",),
        refuse=(
            Refusal("kind IN ('nps', 'ces') AND score IS NULL", "kind", "has no score"),
            Refusal("kind NOT IN ('nps', 'ces') AND \"group\" IS NULL", "kind", "has no group"),
        ),
        needs=("id", "properties.hs_survey_type"),
        columns={
            "id": ident().required(),
            "kind": words(_FEEDBACK, "properties.hs_survey_type").required(),
            "score": number("properties.hs_value", "properties.hs_survey_rating"),
            "group": words(_GROUPS, "properties.hs_response_group"),
            "label": text("properties.hs_value", "properties.hs_survey_rating"),
            "moment": instant("properties.hs_submission_timestamp", "properties.hs_createdate").required(),
            "has_comment": filled("properties.hs_content"),
            "contact": ident("properties.hs_contact_id"),
        },
    ),
    File(
        "feedback_links",
        "one ticket of an answer",
        inside="feedback",
        each="associations.tickets.results",
        optional=True,
        columns={"owner": ident("^.id").required(), "ticket_id": ident("id").required()},
    ),
    File(
        "contacts",
        "one contact",
        names=("results", "contacts"),
        needs=("id", "properties.lifecyclestage"),
        optional=True,
        key=("id",),
        columns={
            "id": ident().required(),
            "segment": text("properties.lifecyclestage"),
            "created_at": instant("properties.createdate"),
        },
    ),
)

_STATUS_OF = (
    f"CASE WHEN s.id IS NOT NULL THEN CASE WHEN s.is_closed OR upper(s.state) = 'CLOSED' THEN 'closed' "
    f"WHEN {_LABEL.format('s.label')} IN ('new', 'pending') THEN {_LABEL.format('s.label')} ELSE 'open' END "
    f"WHEN coalesce({{pipeline}}, '0') = '0' AND {{stage}} IN ('1', '2', '3', '4') THEN "
    "CASE {stage} " + "".join(f"WHEN '{k}' THEN '{v}' " for k, v in _STAGES.items()) + "END END"
)
# Numbers of stages are the account's: one that is listed twice is one stage.
_STAGES_STEP = (
    "stages",
    """
    SELECT id, min(label) AS label, min(state) AS state, bool_or(coalesce(is_closed, false)) AS is_closed
    FROM listed_stages GROUP BY id
    """,
)
_ABSORBED = (
    "absorbed",
    """
    SELECT m.id, min(m.into_id) AS into_id
    FROM (SELECT unnest(merged) AS id, id AS into_id FROM tickets) AS m WHERE m.id <> m.into_id GROUP BY m.id
    """,
)
_TICKETS = f"""
    SELECT t.origin, t.id AS ticket_id, coalesce(t.via, 'other') AS channel,
           nullif(t.network, '') AS subchannel,
           t.created_at, {{contact}} AS customer_id, t.owner AS assignee_id, t.team AS team_id,
           CASE WHEN t.deleted THEN 'deleted' ELSE coalesce(
               {_STATUS_OF.format(pipeline="t.pipeline", stage="t.stage")},
               CASE WHEN t.closed_at IS NULL THEN 'open' ELSE 'closed' END) END AS status,
           coalesce(s.label, t.stage) AS status_raw, t.priority, t.kind AS category, t.language,
           a.into_id AS merged_into_id,
           t.replied_at AS first_response_at, t.closed_at AS resolved_at
    FROM tickets AS t
    LEFT JOIN stages AS s ON s.id = t.stage
    LEFT JOIN absorbed AS a ON a.id = t.id
    {{joins}}
"""
_EVENTS = f"""
    WITH told AS (
        SELECT h.origin, h.ticket_id, h.moment, 'status' AS kind, h.actor,
               {_STATUS_OF.format(pipeline="t.pipeline", stage="h.value")} AS new
        FROM stage_history AS h LEFT JOIN stages AS s ON s.id = h.value LEFT JOIN tickets AS t ON t.id = h.ticket_id
        UNION ALL
        SELECT origin, ticket_id, moment, 'assignee', actor, nullif(value, '') FROM owner_history
        UNION ALL
        SELECT origin, ticket_id, moment, 'priority', actor, level FROM priority_history
    ), followed AS (
        SELECT *, lag(new) OVER (PARTITION BY ticket_id, kind ORDER BY moment, origin) AS old FROM told
        WHERE new IS NOT NULL OR kind = 'assignee'
    )
    SELECT origin, ticket_id, moment AS "at", kind, old, new, actor AS actor_kind FROM followed
    WHERE new IS DISTINCT FROM old
"""
_MESSAGES = """
    SELECT e.origin, 'email-' || e.id AS message_id, e.ticket_id, e.moment AS sent_at,
           CASE e.direction WHEN 'customer' THEN 'customer' ELSE 'agent' END AS author_kind,
           CASE e.direction WHEN 'customer' THEN NULL ELSE e.owner END AS author_id,
           e.direction <> 'forwarded' AS is_public,
           e.length AS body_len
    FROM ticket_emails AS e WHERE e.ticket_id IS NOT NULL AND e.direction <> 'draft'
    UNION ALL BY NAME
    SELECT n.origin, 'note-' || n.id AS message_id, n.ticket_id, n.moment AS sent_at, 'agent' AS author_kind,
           n.owner AS author_id, false AS is_public, n.length AS body_len
    FROM ticket_notes AS n WHERE n.ticket_id IS NOT NULL
"""
_SURVEYS = """
    SELECT f.origin, f.id AS survey_id, f.kind, CASE f.kind WHEN 'ces' THEN 1 ELSE 0 END AS scale_min,
           CASE f.kind WHEN 'nps' THEN 10 WHEN 'ces' THEN 7 ELSE 1 END AS scale_max,
           CASE f.kind WHEN 'nps' THEN 9 WHEN 'ces' THEN 5 ELSE 1 END AS satisfied_from, true AS higher_is_better,
           CASE WHEN f.kind IN ('nps', 'ces') THEN f.score ELSE CAST(f."group" AS DOUBLE) END AS score,
           f.label AS label_raw, f.moment AS responded_at, f.ticket_id,
           coalesce(f.contact, c.contact) AS customer_id, t.owner AS agent_id, t.via AS channel,
           coalesce(f.has_comment, false) AS has_comment
    FROM ticket_feedback AS f
    LEFT JOIN tickets AS t ON t.id = f.ticket_id
    LEFT JOIN first_contact AS c ON c.ticket_id = f.ticket_id
"""
_FIRST_CONTACT = ("first_contact", "SELECT ticket_id, min(contact) AS contact FROM links GROUP BY ticket_id")
_TEAM_OF = ("team_of", "SELECT owner, min(team) AS team FROM members GROUP BY owner")
_CONTACT_JOIN = "LEFT JOIN first_contact AS c ON c.ticket_id = t.id"
_ONE_CONTACT = "of a ticket with several contacts the first id is its customer"
_AGENTS = """
    SELECT o.origin, o.id AS agent_id, m.team AS team_id, 'human' AS kind, o.created_at AS active_from
    FROM owners AS o LEFT JOIN team_of AS m ON m.owner = o.id
"""
_CUSTOMERS = """
    SELECT origin, id AS customer_id, segment, CAST(created_at AS DATE) AS started_at FROM contacts
"""


def _linked(name: str, outer: str, links: str) -> tuple[str, str]:
    """Step of what belongs to a ticket: the first one where several are named."""
    return (
        name,
        f"""
        SELECT x.*, l.ticket_id FROM {outer} AS x
        LEFT JOIN (SELECT owner, min(ticket_id) AS ticket_id FROM {links} GROUP BY owner) AS l ON l.owner = x.id
    """,
    )


_API = Shape(
    "api",
    "JSON of the CRM API: tickets with properties and history, pipelines, owners, contacts, emails, notes, feedback",
    files=_API_FILES,
    steps=(
        _STAGES_STEP,
        _ABSORBED,
        _FIRST_CONTACT,
        _TEAM_OF,
        _linked("ticket_emails", "emails", "email_links"),
        _linked("ticket_notes", "notes", "note_links"),
        _linked("ticket_feedback", "feedback", "feedback_links"),
    ),
    tables={
        "tickets": _TICKETS.format(contact="c.contact", joins=_CONTACT_JOIN),
        "messages": _MESSAGES,
        "events": _EVENTS,
        "surveys": _SURVEYS,
        "agents": _AGENTS,
        "teams": "SELECT min(origin) AS origin, team AS team_id, min(name) AS name FROM members GROUP BY team",
        "customers": _CUSTOMERS,
    },
    notes=(_ONE_CONTACT,),
)

# --- the tables that Fivetran lands


def _landed(*names: str) -> tuple[str, ...]:
    """A table's names, and those of its seeds."""
    return (*names, *(f"{n}_data" for n in names))


_FIVETRAN_FILES = (
    File(
        "tickets",
        "one ticket",
        names=_landed("ticket"),
        needs=("id", "property_hs_pipeline_stage", "property_createdate"),
        key=("id",),
        newest="updated_at",
        columns={**_ticket("property_"), "deleted": boolean("is_deleted", "_fivetran_deleted")},
    ),
    File(
        "history",
        "one value of a property from one moment on",
        names=_landed("ticket_property_history"),
        optional=True,
        needs=("ticket_id", "name", "value"),
        columns={
            "ticket_id": ident().required(),
            "name": text().required(),
            "value": text(),
            "moment": instant("timestamp_instant", "timestamp").required(),
            "level": words(_PRIORITY, "value", otherwise=""),
            "actor": words(_ACTORS, "source", otherwise="system"),
        },
    ),
    File(
        "listed_stages",
        "one stage",
        names=_landed("ticket_pipeline_stage"),
        needs=("stage_id", "label"),
        optional=True,
        columns={
            "id": ident("stage_id").required(),
            "pipeline": ident("pipeline_id"),
            "label": text(),
            "state": text("ticket_state"),
            "is_closed": boolean(),
        },
    ),
    File(
        "owners",
        "one owner",
        names=_landed("owner"),
        needs=("owner_id",),
        optional=True,
        key=("id",),
        columns={"id": ident("owner_id").required(), "created_at": instant()},
    ),
    File(
        "members",
        "one owner of a team",
        names=_landed("owner_team"),
        needs=("owner_id", "team_id"),
        optional=True,
        columns={"owner": ident("owner_id").required(), "team": ident("team_id").required()},
    ),
    File(
        "teams",
        "one team",
        {"id": ident().required(), "name": text()},
        names=_landed("team"),
        needs=("id", "name"),
        optional=True,
        key=("id",),
    ),
    File(
        "links",
        "one contact of a ticket",
        names=_landed("ticket_contact"),
        needs=("ticket_id", "contact_id"),
        optional=True,
        columns={"ticket_id": ident().required(), "contact": ident("contact_id").required()},
    ),
    File(
        "work",
        "one engagement of a ticket",
        names=_landed("ticket_engagement"),
        needs=("ticket_id", "engagement_id"),
        optional=True,
        columns={"ticket_id": ident().required(), "engagement": ident("engagement_id").required()},
    ),
    File(
        "emails",
        "one mail",
        names=_landed("engagement_email"),
        needs=("engagement_id", "property_hs_email_direction"),
        optional=True,
        key=("id",),
        columns={
            **_message("property_", "hs_email_text hs_body_preview"),
            "direction": words(_DIRECTION, "property_hs_email_direction").required(),
        },
    ),
    File(
        "notes",
        "one note",
        _message("property_", "hs_note_body"),
        names=_landed("engagement_note"),
        needs=("engagement_id", "property_hs_timestamp"),
        optional=True,
        key=("id",),
    ),
    File(
        "contacts",
        "one contact",
        names=_landed("contact"),
        needs=("id", "property_createdate"),
        optional=True,
        key=("id",),
        columns={
            "id": ident().required(),
            "segment": text("property_lifecyclestage"),
            "created_at": instant("property_createdate"),
        },
    ),
)


_FIVETRAN = Shape(
    "fivetran",
    "tables as Fivetran lands them: ticket, ticket_property_history, ticket_pipeline_stage, owner, engagement_email, …",
    files=_FIVETRAN_FILES,
    steps=(
        _STAGES_STEP,
        _ABSORBED,
        *(
            (
                f"{name}_history",
                f"""
                SELECT origin, ticket_id, moment, value, nullif(level, '') AS level, actor
                FROM history WHERE name = '{p}'
                """,
            )
            for name, p in (
                ("stage", "hs_pipeline_stage"),
                ("owner", "hubspot_owner_id"),
                ("priority", "hs_ticket_priority"),
            )
        ),
        _FIRST_CONTACT,
        _TEAM_OF,
        ("ticket_of", "SELECT engagement, min(ticket_id) AS ticket_id FROM work GROUP BY engagement"),
        (
            "ticket_emails",
            "SELECT e.*, w.ticket_id FROM emails AS e LEFT JOIN ticket_of AS w ON w.engagement = e.id",
        ),
        (
            "ticket_notes",
            "SELECT n.*, w.ticket_id FROM notes AS n LEFT JOIN ticket_of AS w ON w.engagement = n.id",
        ),
    ),
    tables={
        "tickets": _TICKETS.format(contact="c.contact", joins=_CONTACT_JOIN),
        "messages": _MESSAGES,
        "events": _EVENTS,
        "agents": _AGENTS,
        "teams": "SELECT origin, id AS team_id, name FROM teams",
        "customers": _CUSTOMERS,
    },
    notes=(_ONE_CONTACT,),
)

# --- the CSV of the CRM

_TIMES = ("iso", "%Y-%m-%d %I:%M %p", "%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M")
_CSV = Shape(
    "csv",
    "CSV of the CRM's ticket export, with the columns Ticket status and Create date",
    files=(
        File(
            "tickets",
            "one ticket",
            names=("*",),
            needs=("Ticket status", "Create date"),
            key=("id",),
            newest="updated_at",
            columns={
                "id": ident("Record ID", "Ticket ID").required(),
                "created_at": local_time("Create date", formats=_TIMES).required(),
                "updated_at": local_time("Last modified date", "Last modified date (Ticket)", formats=_TIMES),
                "closed_at": local_time("Close date", formats=_TIMES),
                "replied_at": local_time(
                    "First agent email response date", "First agent response date", formats=_TIMES
                ),
                "stage": text("Ticket status").required(),
                "priority": words(_PRIORITY, "Priority"),
                "kind": text("Category"),
                "owner": text("Ticket owner"),
                "team": text("HubSpot team", "HubSpot Team", "Team"),
                "via": words(_CHANNEL, "Source", otherwise="other"),
                "network": words(_NETWORK, "Source", otherwise=""),
                "contacts": strings("Associated Contact IDs", "Associated contact IDs", split=";"),
                "contact": text("Associated Contact", "Associated contact"),
            },
        ),
    ),
    tables={
        "tickets": f"""
            SELECT t.origin, t.id AS ticket_id, coalesce(t.via, 'other') AS channel,
                   nullif(t.network, '') AS subchannel,
                   t.created_at, {customer_sql("coalesce(t.contacts[1], t.contact)")} AS customer_id,
                   t.owner AS assignee_id, t.team AS team_id,
                   coalesce({_LABEL.format("t.stage")}, CASE WHEN t.closed_at IS NULL THEN 'open' ELSE 'closed' END)
                       AS status,
                   t.stage AS status_raw, t.priority, t.kind AS category, t.replied_at AS first_response_at,
                   t.closed_at AS resolved_at
            FROM tickets AS t
        """,
    },
    notes=(
        "agents and teams are known by the names that the file shows, customers by a hash",
        "a ticket in a stage of the company's own counts as closed when it has a close date, else as open",
    ),
)

SOURCE = Product("hubspot", "HubSpot Service Hub", system="hubspot", shapes=(_FIVETRAN, _API, _CSV))
