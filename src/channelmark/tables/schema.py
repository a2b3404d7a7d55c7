"""The canonical tables: what a row is, its columns, types, units and what missing means.

Every help desk's export becomes these tables and every figure is computed from them. Instants are UTC without
a zone, money is a float in the row's currency, durations are whole seconds. A table that an export lacks is
simply absent; a column it lacks is missing in every row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from ..errors import BadCallError

Need = Literal["required", "recommended", "optional"]
ColumnType = Literal["string", "int", "decimal", "bool", "date", "time", "timestamp", "strings"]

SQL_TYPES: Mapping[ColumnType, str] = MappingProxyType(
    {
        "string": "VARCHAR",
        "int": "BIGINT",
        "decimal": "DOUBLE",
        "bool": "BOOLEAN",
        "date": "DATE",
        # Text "HH:MM": neither Parquet nor Python can hold 24:00, and a shift that ends at midnight needs it.
        "time": "VARCHAR",
        "timestamp": "TIMESTAMP",
        "strings": "VARCHAR[]",
    }
)

SYSTEMS = (
    "zendesk intercom freshdesk helpscout hubspot salesforce servicenow liveagent zammad chatwoot spiceworks "
    "proprofs surveymonkey typeform qualtrics call_records web_analytics generic"
).split()
CHANNELS = ("portal email chat phone social knowledge_base forum contact_form messaging api other").split()
STATUSES = "new open pending hold resolved closed deleted".split()
PRIORITIES = "low normal high urgent".split()
PEOPLE = "customer agent bot system".split()
DEVICES = "desktop mobile tablet other".split()
EVENT_KINDS = "status assignee team priority channel transfer escalation tag merge sla".split()
OUTCOMES = "answered abandoned missed blocked voicemail callback overflow bot_only phantom".split()
AGENT_STATES = "logged_in available on_contact wrap_up away break training".split()


@dataclass(frozen=True)
class Column:
    """One column of a canonical table."""

    name: str
    type: ColumnType
    meaning: str
    nullable: bool = True
    """Whether a row may leave it empty. A row without a value that may not be empty is rejected."""
    key: bool = False
    """Part of the table's primary key."""
    enum: tuple[str, ...] = ()
    """The only values allowed, or nothing when the text is free."""
    low: float | None = None
    """Smallest value allowed."""
    high: float | None = None
    unit: str = ""
    """seconds, count, score points, currency … or nothing."""

    @property
    def sql(self) -> str:
        """The column's name in SQL. Quoted: `at` and `old` are words of SQL in some dialects."""
        return f'"{self.name}"'

    @property
    def sql_type(self) -> str:
        """The column's type in DuckDB."""
        return SQL_TYPES[self.type]


@dataclass(frozen=True)
class Table:
    """One canonical table."""

    name: str
    need: Need
    row: str
    """What one row is."""
    columns: tuple[Column, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """Names of the columns that together name a row."""
        return tuple(c.name for c in self.columns if c.key)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all columns, in order."""
        return tuple(c.name for c in self.columns)

    def column(self, name: str) -> Column:
        """The column called name; an unknown one stops with the nearest known name."""
        for column in self.columns:
            if column.name == name:
                return column
        raise BadCallError.unknown(f"column of {self.name}", name, self.names)


def key(name: str, meaning: str, type: ColumnType = "string", nullable: bool = False) -> Column:
    """A column that is part of the primary key."""
    return Column(name, type, meaning, nullable=nullable, key=True)


def must(
    name: str,
    type: ColumnType,
    meaning: str,
    enum: list[str] | None = None,
    low: float | None = None,
    high: float | None = None,
    unit: str = "",
) -> Column:
    """A column that every row must fill."""
    return Column(name, type, meaning, False, False, tuple(enum or ()), low, high, unit)


def may(
    name: str,
    type: ColumnType,
    meaning: str,
    enum: list[str] | None = None,
    low: float | None = None,
    high: float | None = None,
    unit: str = "",
) -> Column:
    """A column that a row may leave empty."""
    return Column(name, type, meaning, True, False, tuple(enum or ()), low, high, unit)


def _seconds(name: str, meaning: str) -> Column:
    return may(name, "int", meaning, low=0, unit="seconds")


def _count(name: str, meaning: str) -> Column:
    return may(name, "int", meaning, low=0, unit="count")


_COMPANY = key("company_id", "whose support desk")

_ALL = (
    Table("manifest", "required", "one imported file of one company", (
        _COMPANY,
        must("source_system", "string", "the help desk the file comes from", SYSTEMS),
        must("as_of", "timestamp", "when the export was made: open intervals end here, never now"),
        must("window_start", "timestamp", "first instant the data covers"),
        must("window_end", "timestamp", "end of the data, exclusive"),
        must("timezone", "string", "IANA zone for buckets and business hours"),
        may("currency", "string", "ISO 4217 code of money without a currency of its own"),
        key("file", "name of the imported file"),
        must("sha256", "string", "hash of the imported file"),
        must("rows_read", "int", "rows of the whole file, repeated for each company in it", low=0),
        must("rows_rejected", "int", "rejected rows of the whole file, repeated likewise", low=0),
        may("rows_repaired", "int", "kept rows with a cell that was set right or left out, repeated likewise", low=0),
    )),
    Table("companies", "required", "one company, the unit a benchmark compares", (
        _COMPANY,
        may("name", "string", "name to show"),
        may("industry", "string", "peer group"),
        may("size_band", "string", "peer group, by number of employees"),
        may("country", "string", "peer group, ISO 3166 code"),
        may("uses_portal", "bool", "offers a customer portal; missing means not known"),
        may("uses_forum", "bool", "offers a customer forum"),
        _count("kb_count", "knowledge bases it runs"),
        _count("kb_languages", "languages of its knowledge bases"),
    )),
    Table("teams", "optional", "one team of agents", (
        _COMPANY,
        key("team_id", "the team"),
        may("name", "string", "name to show"),
        may("support_line", "int", "first, second or third line", low=1, high=3),
    )),
    Table("agents", "required", "one agent, bot or system account", (
        _COMPANY,
        key("agent_id", "the agent"),
        may("name", "string", "pseudonym; real names are not stored by default"),
        may("team_id", "string", "team at as_of"),
        must("kind", "string", "who writes under this account", ["human", "bot", "system"]),
        may("active_from", "timestamp", "start of the agent's role; deleted agents may turn into end users"),
        may("active_to", "timestamp", "end of the agent's role; missing means still active"),
    )),
    Table("customers", "optional", "one customer of a company", (
        _COMPANY,
        key("customer_id", "the customer"),
        may("segment", "string", "segment, plan or group"),
        may("country", "string", "ISO 3166 code"),
        may("started_at", "date", "became a customer"),
        may("ended_at", "date", "left; missing means still a customer at as_of"),
        may("acquired_via", "string", "referral, search, advertising …"),
        may("mrr", "decimal", "revenue a month", low=0, unit="currency"),
        may("margin_rate", "decimal", "margin as a fraction of revenue", low=0, high=1),
    )),
    Table("tickets", "required", "one contact: a ticket, chat, call or social conversation", (
        _COMPANY,
        key("ticket_id", "the contact"),
        must("channel", "string", "channel it came in by", CHANNELS),
        may("subchannel", "string", "network within the channel: facebook, twitter, instagram, viber …"),
        must("created_at", "timestamp", "when it was opened"),
        may("opened_by", "string", "who opened it", PEOPLE),
        may("customer_id", "string", "the customer; a contact without one still counts"),
        may("assignee_id", "string", "agent it is assigned to at as_of"),
        may("team_id", "string", "team it is assigned to at as_of"),
        must("status", "string", "state at as_of", STATUSES),
        may("status_raw", "string", "the help desk's own word for the state"),
        may("priority", "string", "urgency", PRIORITIES),
        may("category", "string", "subject or reason"),
        may("tags", "strings", "labels given to the contact"),
        may("device", "string", "device the customer wrote on", DEVICES),
        may("language", "string", "BCP 47 tag"),
        may("merged_into_id", "string", "contact it was merged into; merged contacts are not counted"),
        may("followup_of_id", "string", "earlier contact it follows up"),
        must("is_spam", "bool", "spam is not counted"),
        may("unresolved_reason", "string", "why it was not resolved"),
        may("first_response_at", "timestamp", "first public human reply; used when there are no messages"),
        may("first_resolved_at", "timestamp", "first resolution; used when there are no events"),
        may("resolved_at", "timestamp", "last resolution; used when there are no events"),
        _seconds("handle_s", "agent's working time; used when there are no sessions and no agent time"),
        _count("reopen_count", "times reopened; used when there are no events"),
        _count("transfer_count", "times transferred; used when there are no events"),
    )),
    Table("messages", "recommended", "one message of a contact, without its text", (
        _COMPANY,
        key("message_id", "the message"),
        must("ticket_id", "string", "contact it belongs to"),
        must("sent_at", "timestamp", "when it was sent"),
        must("author_kind", "string", "who wrote it; automatic replies are bot or system", PEOPLE),
        may("author_id", "string", "the agent or customer"),
        must("is_public", "bool", "false for internal notes, which never count as replies"),
        may("canned_response_id", "string", "the prepared text used"),
        may("body_len", "int", "length; the text itself is not stored", low=0, unit="characters"),
        _seconds("compose_s", "time spent writing"),
    )),
    Table("events", "recommended", "one change of a contact", (
        _COMPANY,
        key("event_id", "the event"),
        must("ticket_id", "string", "contact it belongs to"),
        must("at", "timestamp", "when it happened"),
        must("kind", "string", "what changed", EVENT_KINDS),
        may("old", "string", "value before; for status one of the canonical states"),
        may("new", "string", "value after"),
        may("actor_kind", "string", "who did it", PEOPLE),
        may("actor_id", "string", "the agent or customer"),
        may("seq", "int", "order within the contact; events can share an instant"),
    )),
    Table("sessions", "optional", "one real-time contact: a chat, or the first leg of a call", (
        _COMPANY,
        key("session_id", "the session"),
        may("ticket_id", "string", "contact it belongs to"),
        must("channel", "string", "kind of session", ["chat", "phone", "messaging"]),
        must("direction", "string", "who called whom", ["inbound", "outbound"]),
        may("started_by", "string", "who began it", ["visitor", "agent", "trigger"]),
        must("requested_at", "timestamp", "enters the menu or the form before the chat"),
        may("queued_at", "timestamp", "enters the queue"),
        may("picked_up_at", "timestamp", "an agent answers; missing means no human answered"),
        may("ended_at", "timestamp", "end; missing means unknown or still going on"),
        must("outcome", "string", "how the attempt ended", OUTCOMES),
        may("result", "string", "what came of it", ["resolved", "forwarded", "unresolved"]),
        may("missed_reason", "string", "why nobody answered"),
        may("unresolved_reason", "string", "why it was not resolved"),
        may("agent_id", "string", "agent who answered"),
        _seconds("talk_s", "talking or chatting"),
        _seconds("hold_s", "on hold"),
        _seconds("wrap_s", "after-contact work"),
        _count("transfer_count", "times transferred"),
        may("visit_id", "string", "web visit it began in"),
    )),
    Table("agent_time", "optional", "one half-open interval of an agent's time in one state", (
        _COMPANY,
        key("agent_id", "the agent"),
        key("start_at", "start", "timestamp"),
        must("end_at", "timestamp", "end, exclusive"),
        must("state", "string", "what the agent did; only contact work may overlap", AGENT_STATES),
        may("ticket_id", "string", "contact worked on"),
    )),
    Table("surveys", "recommended", "one survey sent or answered", (
        _COMPANY,
        key("survey_id", "the survey answer"),
        must("kind", "string", "what is asked", ["csat", "nps", "ces", "happiness", "feedback"]),
        must("scale_min", "decimal", "lowest score of the scale", unit="score points"),
        must("scale_max", "decimal", "highest score of the scale", unit="score points"),
        may("satisfied_from", "decimal", "lowest score that counts as satisfied", unit="score points"),
        must("higher_is_better", "bool", "direction of the scale; some effort scales run the other way"),
        may("score", "decimal", "the answer; missing means sent and not answered", unit="score points"),
        may("label_raw", "string", "the help desk's own word for the answer"),
        may("sent_at", "timestamp", "when it was sent"),
        may("responded_at", "timestamp", "when it was answered"),
        may("ticket_id", "string", "contact it rates"),
        may("customer_id", "string", "who was asked"),
        may("agent_id", "string", "the rated agent"),
        may("channel", "string", "channel it rates", CHANNELS),
        may("touchpoint", "string", "moment it rates"),
        must("has_comment", "bool", "whether words came with the score; the words are not stored"),
    )),
    Table("visits", "optional", "one visit to a site", (
        _COMPANY,
        key("visit_id", "the visit"),
        may("visitor_id", "string", "the visitor"),
        must("started_at", "timestamp", "first page"),
        may("ended_at", "timestamp", "last page left"),
        must("site", "string", "part of the site", ["web", "portal", "knowledge_base", "forum"]),
        may("device", "string", "device of the visitor", DEVICES),
        may("chat_requested_at", "timestamp", "asked for a chat; missing means did not"),
        _count("page_views", "pages seen"),
    )),
    Table("conversions", "optional", "one lead, sign-up or purchase", (
        _COMPANY,
        key("conversion_id", "the conversion"),
        must("at", "timestamp", "when it happened"),
        must("kind", "string", "what happened", ["lead", "signup", "purchase"]),
        may("lead_id", "string", "the lead; links a purchase to it"),
        may("visit_id", "string", "visit it happened in"),
        may("ticket_id", "string", "contact it came from"),
        may("customer_id", "string", "the customer"),
        may("agent_id", "string", "agent it is credited to"),
        may("after_followup", "bool", "came after a follow-up"),
        may("value", "decimal", "worth", unit="currency"),
    )),
    Table("costs", "optional", "cost of one channel and category in one period", (
        _COMPANY,
        key("period_start", "first day", "date"),
        must("period_end", "date", "day after the last"),
        Column(
            "channel", "string", "channel; all means shared by handling time", nullable=False, key=True,
            enum=(*CHANNELS, "all"),
        ),
        key("category", "labour, telecom, software, acquisition, retention or other"),
        must("amount", "decimal", "cost", unit="currency"),
        must("currency", "string", "ISO 4217 code"),
    )),
    Table("schedules", "optional", "one opening interval of one weekday", (
        _COMPANY,
        key("schedule_id", "the schedule"),
        may("channel", "string", "channel it holds for; missing means all others", CHANNELS),
        must("timezone", "string", "IANA zone of the hours"),
        Column("weekday", "int", "1 Monday to 7 Sunday", nullable=False, key=True, low=1, high=7),
        key("open_local", "opens, HH:MM", "time"),
        must("close_local", "time", "closes, HH:MM, 24:00 allowed; earlier than opening means past midnight"),
        may("valid_from", "date", "first day it holds"),
        may("valid_to", "date", "last day it holds"),
    )),
    Table("holidays", "optional", "one closed stretch of days of a schedule", (
        _COMPANY,
        key("schedule_id", "the schedule"),
        key("start_date", "first closed day, local", "date"),
        must("end_date", "date", "last closed day"),
    )),
    Table("sla_policies", "optional", "one promised time", (
        _COMPANY,
        key("policy_id", "the policy"),
        Column(
            "metric", "string", "what is promised", nullable=False, key=True,
            enum=("first_response", "next_reply", "resolution", "answer_speed"),
        ),
        may("channel", "string", "channel it holds for; missing means all", CHANNELS),
        Column(
            "priority", "string", "priority when it applied; missing means all", key=True,
            enum=tuple(PRIORITIES),
        ),
        must("target_s", "int", "promised time", low=0, unit="seconds"),
        must("clock", "string", "which seconds count", ["calendar", "business"]),
        may("valid_from", "timestamp", "holds from here on"),
    )),
    Table("quality_reviews", "optional", "one criterion of one reviewed contact", (
        _COMPANY,
        key("review_id", "the review"),
        must("ticket_id", "string", "contact reviewed"),
        may("agent_id", "string", "agent reviewed"),
        must("reviewed_at", "timestamp", "when"),
        key("criterion", "what is judged"),
        must("score", "decimal", "points given", unit="score points"),
        must("max_score", "decimal", "points possible", unit="score points"),
        must("weight", "decimal", "weight of the criterion", low=0),
    )),
)  # fmt: skip

TABLES: Mapping[str, Table] = MappingProxyType({t.name: t for t in _ALL})


def table(name: str) -> Table:
    """The canonical table called name; an unknown one stops with the nearest known name."""
    if name not in TABLES:
        raise BadCallError.unknown("canonical table", name, TABLES)
    return TABLES[name]
