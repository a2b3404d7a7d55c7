"""ServiceNow ITSM: incidents of the Table API (JSON) or of a table export (CSV with the fields' names).

Values are those of the database (sysparm_display_value=false or all fields exported by name): times are UTC, states
and priorities numbers; the display words of an unchanged installation are understood too. An installation may add
states of its own: such rows are rejected with the state's name, to be mapped. Fields: ServiceNow's own table reference
and fivetran/dbt_servicenow. Not in these tables: who read what (no visits), and surveys (asmt_* differ between
installations). Tables: tickets, events, messages, teams, agents.
"""

from ..casts import boolean, ident, instant, length, text, whole, words
from ..model import File, Product, Shape
from ._words import words_sql

_STATES = {
    "1": "new", "new": "new", "2": "open", "in progress": "open", "active": "open", "assigned": "open",
    "3": "hold", "on hold": "hold", "awaiting user info": "pending", "awaiting problem": "hold",
    "awaiting vendor": "hold", "awaiting evidence": "hold", "6": "resolved", "resolved": "resolved",
    "7": "closed", "closed": "closed", "8": "closed", "canceled": "closed", "cancelled": "closed",
}  # fmt: skip
_PRIORITIES = {
    "1": "urgent", "1 - critical": "urgent", "2": "high", "2 - high": "high", "3": "normal", "3 - moderate": "normal",
    "4": "low", "4 - low": "low", "5": "low", "5 - planning": "low",
}  # fmt: skip
_CHANNELS = {
    "email": "email", "phone": "phone", "self-service": "portal", "self service": "portal", "chat": "chat",
    "virtual agent": "chat", "walk-in": "other", "social media": "social", "web": "portal", "api": "api", "integration": "api",
}  # fmt: skip
_STATUS_WORDS = words_sql("{0}", _STATES)
_USER = ("assigned_to.value", "assigned_to", "assigned_to_value")
_GROUP = ("assignment_group.value", "assignment_group", "assignment_group_value")
_CALLER = ("caller_id.value", "caller_id", "caller_id_value")

SOURCE = Product(
    "servicenow",
    "ServiceNow",
    system="servicenow",
    shapes=(
        Shape(
            "tables",
            "incident with sys_audit, sys_journal_field, sys_user and sys_user_group, as JSON or CSV",
            files=(
                File(
                    "incidents",
                    "one incident",
                    {
                        "id": ident("sys_id").required(),
                        "opened_at": instant("opened_at", "sys_created_on").required(),
                        "resolved_at": instant("resolved_at"),
                        "closed_at": instant("closed_at"),
                        "updated_at": instant("sys_updated_on"),
                        "state": words(_STATES, "state", "incident_state").required(),
                        "state_raw": text("state", "incident_state"),
                        "priority": words(_PRIORITIES, "priority"),
                        "channel": words(_CHANNELS, "contact_type", otherwise="other"),
                        "category": text("category"),
                        "assignee": ident(*_USER),
                        "team": ident(*_GROUP),
                        "caller": ident(*_CALLER),
                        "reopens": whole("reopen_count"),
                        "reassigned": whole("reassignment_count"),
                    },
                    names=("incident", "incidents", "result", "task"),
                    needs=("sys_id", "state", "opened_at"),
                    key=("id",),
                    newest="updated_at",
                ),
                File(
                    "audit",
                    "one change of a field",
                    {
                        "incident": ident("documentkey").required(),
                        "field": text("fieldname").required(),
                        "old": text("oldvalue"),
                        "new": text("newvalue"),
                        "at": instant("sys_created_on").required(),
                        "user": ident("user", "sys_created_by"),
                    },
                    names=("sys_audit", "audit"),
                    needs=("documentkey", "fieldname", "newvalue"),
                    optional=True,
                ),
                File(
                    "journal",
                    "one comment or work note",
                    {
                        "id": ident("sys_id").required(),
                        "incident": ident("element_id").required(),
                        "element": words(
                            {"comments": "comments", "work_notes": "work_notes"}, "element"
                        ).required(),
                        "at": instant("sys_created_on").required(),
                        "author": ident("sys_created_by"),
                        "length": length("value"),
                    },
                    names=("sys_journal_field", "journal"),
                    needs=("element_id", "element", "sys_created_on"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "users",
                    "one account",
                    {
                        "id": ident("sys_id").required(),
                        "user_name": text("user_name"),
                        "roles": text("roles"),
                        "is_agent": boolean("itil_user", "is_agent"),
                    },
                    names=("sys_user", "users"),
                    needs=("sys_id", "user_name"),
                    optional=True,
                    key=("id",),
                ),
                File(
                    "groups",
                    "one assignment group",
                    {"id": ident("sys_id").required(), "name": text("name")},
                    names=("sys_user_group", "groups"),
                    needs=("sys_id", "name"),
                    optional=True,
                    key=("id",),
                ),
            ),
            tables={
                "tickets": """
                    SELECT i.origin, i.id AS ticket_id, coalesce(i.channel, 'other') AS channel, i.opened_at AS created_at,
                           'customer' AS opened_by, i.caller AS customer_id, i.assignee AS assignee_id, i.team AS team_id,
                           i.state AS status, i.state_raw AS status_raw, i.priority, i.category,
                           coalesce(i.resolved_at, i.closed_at) AS resolved_at, i.reopens AS reopen_count,
                           i.reassigned AS transfer_count
                    FROM incidents AS i
                """,
                "events": f"""
                    SELECT a.origin, a.incident AS ticket_id, a.at AS "at",
                           CASE lower(a.field) WHEN 'state' THEN 'status' WHEN 'incident_state' THEN 'status'
                                WHEN 'assigned_to' THEN 'assignee' WHEN 'assignment_group' THEN 'team'
                                ELSE 'priority' END AS kind,
                           CASE WHEN lower(a.field) IN ('state', 'incident_state') THEN {_STATUS_WORDS.format("a.old")} ELSE a.old END AS old,
                           CASE WHEN lower(a.field) IN ('state', 'incident_state') THEN {_STATUS_WORDS.format("a.new")} ELSE a.new END AS new,
                           a.user AS actor_id
                    FROM audit AS a
                    WHERE lower(a.field) IN ('state', 'assigned_to', 'assignment_group')
                """,
                "messages": """
                    SELECT j.origin, j.id AS message_id, j.incident AS ticket_id, j.at AS sent_at,
                           CASE WHEN i.caller IN (u.id, u.user_name, j.author) THEN 'customer' ELSE 'agent' END AS author_kind,
                           coalesce(u.id, j.author) AS author_id, j.element = 'comments' AS is_public, j.length AS body_len
                    FROM journal AS j
                    LEFT JOIN incidents AS i ON i.id = j.incident
                    LEFT JOIN users AS u ON u.user_name = j.author
                """,
                "teams": "SELECT g.origin, g.id AS team_id, coalesce(g.name, g.id) AS name FROM groups AS g",
            },
            notes=(
                "sys_journal_field does not say who is an agent: whoever is not the caller counts as one",
            ),
        ),
    ),
)
