"""What the shapes of Zendesk Support share: its words, its columns, and SQL over them."""

from ..casts import boolean, date, ident, instant, strings, text, whole, words
from ..model import File, Refusal

STATUS = {
    "new": "new", "open": "open", "pending": "pending", "hold": "hold", "on-hold": "hold",
    "solved": "resolved",
    "closed": "closed", "deleted": "deleted",
}  # fmt: skip
PRIORITY = {p: p for p in ("low", "normal", "high", "urgent")}
CHANNEL = {
    "web": "portal", "help_center": "portal", "web form": "portal", "web_widget": "contact_form",
    "mobile": "contact_form", "mobile_sdk": "contact_form", "email": "email", "mail": "email",
    "chat": "chat", "voice": "phone", "phone": "phone", "phone call (incoming)": "phone",
    "phone call (outgoing)": "phone", "voicemail": "phone", "facebook": "social", "facebook post": "social",
    "facebook message": "social", "facebook private message": "social", "twitter": "social", "x": "social",
    "twitter dm": "social", "twitter favorite": "social", "twitter like": "social", "x post": "social",
    "x dm": "social", "instagram_dm": "social", "instagram direct": "social", "whatsapp": "social",
    "line": "messaging", "wechat": "messaging", "telegram": "messaging", "viber": "social",
    "native_messaging": "messaging", "messaging": "messaging", "sunshine_conversations_api": "messaging",
    "sunshine_conversations_facebook_messenger": "social", "sunshine_conversations_twitter_dm": "social",
    "business_messaging_slack_connect": "messaging", "sms": "messaging", "text": "messaging",
    "forum": "forum",
    "topic": "forum", "api": "api", "rest": "api", "web service (api)": "api", "web_service": "api",
}  # fmt: skip
NETWORK = {
    "facebook": "facebook", "facebook post": "facebook", "facebook message": "facebook",
    "facebook private message": "facebook", "sunshine_conversations_facebook_messenger": "facebook",
    "twitter": "twitter", "twitter dm": "twitter", "twitter favorite": "twitter", "twitter like": "twitter",
    "x": "twitter", "x post": "twitter", "x dm": "twitter", "sunshine_conversations_twitter_dm": "twitter",
    "instagram_dm": "instagram", "instagram direct": "instagram", "whatsapp": "whatsapp", "viber": "viber",
    "sms": "sms", "text": "sms", "line": "line", "wechat": "wechat", "telegram": "telegram",
}  # fmt: skip
RULES = dict.fromkeys(("rule", "trigger", "automation", "system", "monitoring", "admin_setting"), "system") | {
    "answer_bot": "bot", "answer_bot_for_web_widget": "bot", "answer_bot_for_sdk": "bot",
    "answer_bot_for_slack": "bot", "answer_bot_for_agents": "bot",
}  # fmt: skip
PROMISES = {
    "first_reply_time": "first_response", "next_reply_time": "next_reply",
    "total_resolution_time": "resolution",
}  # fmt: skip
TRACKED = {
    "status": "status", "assignee_id": "assignee", "group_id": "team", "priority": "priority", "tags": "tag",
    "current_tags": "tag",
}  # fmt: skip
SCORES = {
    "offered": "offered", "unoffered": "", "not offered": "", "good": "good", "bad": "bad",
    "good with comment": "good", "bad with comment": "bad",
}  # fmt: skip
UNKNOWN_WORDS = (
    Refusal("field = 'status' AND status = '?'", "value", "is no status that is known"),
    Refusal("field = 'priority' AND priority = '?'", "value", "is no priority that is known"),
)
UNKNOWN_ZONE = Refusal("rails = '' AND NOT contains(zone, '/')", "zone", "is no time zone that is known")

TICKET = {
    "id": ident().required(),
    "created_at": instant().required(),
    "updated_at": instant(),
    "status": words(STATUS).required(),
    "status_raw": text("status"),
    "priority": words(PRIORITY),
    "kind": text("type"),
    "requester": ident("requester_id"),
    "submitter": ident("submitter_id"),
    "assignee": ident("assignee_id"),
    "team": ident("group_id"),
    "merged": strings("merged_ticket_ids"),
    "followups": strings("followup_ids"),
}
USER = {
    "id": ident().required(),
    "role": text().required(),
    "created_at": instant(),
    "updated_at": instant(),
    "locale": text(),
    "team": ident("default_group_id"),
}
GROUPS = {"id": ident().required(), "name": text()}
HOURS = {
    "from_minute": whole("start_time").required(),
    "to_minute": whole("end_time").required(),
}
HOLIDAYS = File(
    "holidays",
    "one holiday of a schedule",
    optional=True,
    names=("holidays", "schedule_holidays", "schedule_holiday"),
    needs=("schedule_id", "start_date", "end_date"),
    columns={
        "schedule": ident("schedule_id").required(),
        "start_date": date().required(),
        "end_date": date().required(),
        "deleted": boolean("_fivetran_deleted"),
    },
    refuse=(Refusal("deleted", "schedule", "is deleted at the source"),),
)

# --- SQL over the files tickets and users and the steps before them

STAFF_BY_ROLE = "SELECT id FROM users WHERE role IN ('agent', 'admin')"
STAFF_BY_WORK = "SELECT assignee FROM tickets WHERE assignee IS NOT NULL"
FOLLOWED = """
    SELECT f.id, min(f.earlier) AS earlier
    FROM (SELECT unnest(followups) AS id, id AS earlier FROM tickets) AS f GROUP BY f.id
"""
ABSORBED = """
    SELECT m.id, min(m.into_id) AS into_id
    FROM (SELECT unnest(merged) AS id, id AS into_id FROM tickets) AS m WHERE m.id <> m.into_id GROUP BY m.id
"""


def who_sql(author: str, via: str = "NULL") -> str:
    """SQL of who wrote or changed something, with s the join to staff and t the ticket."""
    return (
        f"CASE WHEN {via} IS NOT NULL THEN {via} WHEN {author} = '-1' THEN 'system' "
        f"WHEN {author} = t.requester THEN 'customer' "
        f"WHEN s.id IS NOT NULL THEN 'agent' WHEN {author} IS NOT NULL THEN 'customer' END"
    )


OPENED_BY = (
    "CASE WHEN t.submitter = t.requester THEN 'customer' WHEN s.id IS NOT NULL THEN 'agent' "
    "WHEN t.submitter IS NOT NULL THEN 'customer' END"
)


def tickets_sql(more: str, joins: str, tags: str = "t.tags", followup: str = "f.earlier") -> str:
    return f"""
        SELECT t.origin, t.id AS ticket_id, coalesce(t.via, 'other') AS channel,
               nullif(t.network, '') AS subchannel, t.created_at,
               {OPENED_BY} AS opened_by, t.requester AS customer_id, t.assignee AS assignee_id,
               t.team AS team_id,
               t.status, t.status_raw, t.priority, t.kind AS category, {tags} AS tags, u.locale AS language,
               coalesce(a.into_id, CASE WHEN list_contains({tags}, 'closed_by_merge') THEN t.id END)
                   AS merged_into_id,
               {followup} AS followup_of_id{more}
        FROM tickets AS t
        LEFT JOIN staff AS s ON s.id = t.submitter
        LEFT JOIN users AS u ON u.id = t.requester
        LEFT JOIN followed AS f ON f.id = t.id
        LEFT JOIN absorbed AS a ON a.id = t.id
        {joins}
    """


# The name of a person is not stored; a role that ended is not dated anywhere.
AGENTS = """
    SELECT u.origin, u.id AS agent_id, u.team AS team_id, 'human' AS kind
    FROM users AS u LEFT JOIN staff AS s ON s.id = u.id WHERE s.id IS NOT NULL
"""
CUSTOMERS = """
    SELECT u.origin, u.id AS customer_id, CAST(u.created_at AS DATE) AS started_at
    FROM users AS u LEFT JOIN staff AS s ON s.id = u.id WHERE s.id IS NULL
"""
TEAMS = "SELECT origin, id AS team_id, name FROM groups"


def hours_sql(origin: str) -> str:
    """Minutes since Sunday 00:00 as weekday and times of day; what ends at midnight ends at 24:00."""
    clock = "printf('%02d:%02d', {0} // 60, {0} % 60)"
    return f"""
        SELECT {origin}, schedule AS schedule_id, coalesce(nullif(rails, ''), zone) AS timezone,
               CASE WHEN from_minute // 1440 % 7 = 0 THEN 7 ELSE from_minute // 1440 % 7 END AS weekday,
               {clock.format("(from_minute % 1440)")} AS open_local,
               CASE WHEN to_minute % 1440 = 0 THEN '24:00' ELSE {clock.format("(to_minute % 1440)")} END
                   AS close_local
        FROM hours
    """


HOLIDAYS_SQL = "SELECT origin, schedule AS schedule_id, start_date, end_date FROM holidays"
# A policy that was changed is several: each version has an id of its own and holds from its day on.
POLICIES = """
    SELECT origin, CASE WHEN count(*) OVER (PARTITION BY policy, promise, priority) > 1
                        THEN concat(policy, '@', valid_from) ELSE policy END AS policy_id, promise AS metric,
                        priority, CAST(minutes * 60 AS BIGINT) AS target_s,
           CASE WHEN business THEN 'business' ELSE 'calendar' END AS clock, valid_from
    FROM promises WHERE promise <> ''
"""
SURVEY = "'csat' AS kind, 0 AS scale_min, 1 AS scale_max, 1 AS satisfied_from, true AS higher_is_better"


def kinds_sql(field: str) -> str:
    """SQL of the canonical kind of a change of a field; NULL for one that is not tracked."""
    return f"CASE {field} " + "".join(f"WHEN '{k}' THEN '{v}' " for k, v in TRACKED.items()) + "END"
