"""The desk itself: its companies, teams, agents, hours, holidays and promises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .companies import INDUSTRIES, PLACES, SIZES, TEAMS, Companies
from .draw import Dice
from .hours import EPOCH, Window, holidays, openings
from .plan import DAY, HOUR, MINUTE
from .rows import Rows, moment, pick
from .story import NONE

_METRICS = ("first_response", "next_reply", "resolution", "answer_speed")
_PRIORITIES = ("low", "normal", "high", "urgent")
_CHANNELS = ("portal", "social", "email", "chat", "phone")
_SCHEDULES = ("main", "main-before", "phone", "chat", "social")
# Policy, metric, channel, priority, promised time, business clock. NONE: for all.
_POLICIES = (
    ("standard", 0, NONE, 0, 48 * HOUR, False), ("standard", 0, NONE, 1, 24 * HOUR, False),
    ("standard", 0, NONE, 2, 8 * HOUR, False), ("standard", 0, NONE, 3, 2 * HOUR, False),
    ("standard", 2, NONE, 0, 8 * DAY, False), ("standard", 2, NONE, 1, 4 * DAY, False),
    ("standard", 2, NONE, 2, 3 * DAY, False), ("standard", 2, NONE, 3, 2 * DAY, False),
    ("replies", 1, NONE, NONE, 24 * HOUR, False), ("office", 0, 0, NONE, 9 * HOUR, True),
    ("office", 2, 2, NONE, 27 * HOUR, True), ("chat", 3, 3, NONE, MINUTE, False), ("phone", 3, 4, NONE, MINUTE, False),
)  # fmt: skip
_TIGHTER = ("social", 0, 1, NONE, 12 * HOUR, False), ("social-tighter", 0, 1, NONE, 8 * HOUR, False)


def tables(who: Companies, window: Window, sha256: str) -> Iterator[Rows]:
    """The canonical tables that say nothing of contacts."""
    company = np.arange(who.n)
    yield Rows("manifest", {"company": company, "contacts": who.contacts}, _manifest(who, window, sha256))
    yield Rows(
        "companies",
        {
            "company": company, "industry": who.industry, "size": who.size, "portal": who.offers["portal"] == 1,
            "forum": who.forum == 1, "bases": who.knowledge_bases,
        },
        _COMPANIES,
    )  # fmt: skip
    yield Rows(
        "teams",
        {"company": np.repeat(company, TEAMS), "team": np.arange(who.n * TEAMS), "line": np.tile(np.arange(TEAMS), who.n)},
        _TEAMS,
    )  # fmt: skip
    yield _agents(who, window)
    yield _schedules(who, window)
    yield _holidays(who, window)
    yield _promises(who, window)


def _manifest(who: Companies, window: Window, sha256: str) -> str:
    zones = pick("company", [PLACES[p][0] for p in who.place])
    return f"""
        SELECT {{company_id}} AS company_id, 'generic' AS source_system, {moment(str(window.end))} AS as_of,
               {moment(str(window.start))} AS window_start, {moment(str(window.end))} AS window_end,
               {zones} AS timezone, 'USD' AS currency, 'sample' AS file, '{sha256}' AS sha256,
               contacts AS rows_read, 0 AS rows_rejected, 0 AS rows_repaired
        FROM arrays
    """


_COMPANIES = f"""
    SELECT {{company_id}} AS company_id, format('Company {{{{:02d}}}}', company + 1) AS name,
           {pick("industry", INDUSTRIES)} AS industry, {pick("size", SIZES)} AS size_band, {{country}} AS country,
           portal AS uses_portal, forum AS uses_forum, bases AS kb_count, bases AS kb_languages
    FROM arrays
"""
_TEAMS = """
    SELECT {company_id} AS company_id, {team_id} AS team_id, format('Team {{}}', line + 1) AS name, line + 1 AS support_line
    FROM arrays
"""
_AGENTS = f"""
    SELECT {{company_id}} AS company_id, if(former, {{company_id}} || '-x01', {{agent_id}}) AS agent_id,
           if(bot, 'Bot', format('Agent {{{{:02d}}}}', place + 1)) AS name, {{team_id}} AS team_id,
           if(bot, 'bot', 'human') AS kind, {moment("since")} AS active_from, {moment("until")} AS active_to
    FROM arrays
"""
_SCHEDULES_SQL = f"""
    SELECT {{company_id}} AS company_id, {pick("schedule", _SCHEDULES)} AS schedule_id, {pick("channel", _CHANNELS)} AS channel,
           $zone AS timezone, weekday, format('{{{{:02d}}}}:00', opens) AS open_local,
           format('{{{{:02d}}}}:00', closes) AS close_local,
           if(since < 0, NULL, DATE '1970-01-01' + since::INTEGER) AS valid_from,
           if(until < 0, NULL, DATE '1970-01-01' + until::INTEGER) AS valid_to
    FROM arrays
"""
_HOLIDAYS = f"""
    SELECT {{company_id}} AS company_id, {pick("schedule", _SCHEDULES)} AS schedule_id,
           DATE '1970-01-01' + "first"::INTEGER AS start_date, DATE '1970-01-01' + "last"::INTEGER AS end_date
    FROM arrays
"""
_PROMISES = f"""
    SELECT {{company_id}} AS company_id, $policy AS policy_id, {pick("metric", _METRICS)} AS metric,
           {pick("channel", _CHANNELS)} AS channel, {pick("priority", _PRIORITIES)} AS priority, target_s,
           if(business, 'business', 'calendar') AS clock, {moment("since")} AS valid_from
    FROM arrays
"""


def _agents(who: Companies, window: Window) -> Rows:
    """Humans, one bot a company, and in every fourth company one who left before the window."""
    humans = np.repeat(np.arange(who.n), who.agents)
    place = np.arange(len(humans)) - who.first_agent[humans]
    left = np.arange(0, who.n, 4)
    company = np.concatenate((humans, np.arange(who.n), left))
    kind = np.repeat([0, 1, 2], [len(humans), who.n, len(left)])
    number = np.concatenate((np.arange(len(humans)), who.bot(np.arange(who.n)), np.full(len(left), NONE)))
    place = np.concatenate((place, np.zeros(who.n, dtype=np.int64), np.full(len(left), 98)))
    hired = window.start - DAY * (
        30 + Dice.of(who.seed, "hired", company, place + 100 * kind).whole("days", 900)
    )
    arrays = {
        "company": company, "agent": number, "place": place, "bot": kind == 1, "former": kind == 2,
        "team": np.where(kind == 1, NONE, company * TEAMS + place % TEAMS), "since": hired,
        "until": np.where(kind == 2, window.start - 10 * DAY, NONE),
    }  # fmt: skip
    order = np.lexsort((place, kind, company))
    return Rows("agents", {k: v[order] for k, v in arrays.items()}, _AGENTS)


def _schedules(who: Companies, window: Window) -> Rows:
    listed = [
        (c, _SCHEDULES.index(o.schedule), _code(_CHANNELS, o.channel), o.weekday, o.opens, o.closes,
         _or_none(o.since), _or_none(o.until))
        for c in range(who.n) for o in openings(who, c, window)
    ]  # fmt: skip
    names = ("company", "schedule", "channel", "weekday", "opens", "closes", "since", "until")
    zone = pick("company", [PLACES[p][0] for p in who.place])
    return Rows("schedules", _columns(names, listed), _SCHEDULES_SQL.replace("$zone", zone))


def _holidays(who: Companies, window: Window) -> Rows:
    listed = [
        (c, s, (day - EPOCH).days, (day - EPOCH).days + n - 1)
        for c in range(who.n)
        for s in sorted({_SCHEDULES.index(o.schedule) for o in openings(who, c, window)})
        for day, n in holidays(PLACES[who.place[c]][1], window)
        if _SCHEDULES[s] != "social"
    ]
    return Rows("holidays", _columns(("company", "schedule", "first", "last"), listed), _HOLIDAYS)


def _promises(who: Companies, window: Window) -> Rows:
    """Every company's promises; a third of them tightened one during the window."""
    policies = sorted({p[0] for p in (*_POLICIES, *_TIGHTER)})
    listed = [
        (c, policies.index(p[0]), *p[1:], window.changes * DAY if p is _TIGHTER[1] else NONE)
        for c in range(who.n)
        for p in (*_POLICIES, *(_TIGHTER if c % 3 == 0 else _TIGHTER[:1]))
    ]
    names = ("company", "policy", "metric", "channel", "priority", "target_s", "business", "since")
    return Rows(
        "sla_policies", _columns(names, listed), _PROMISES.replace("$policy", pick("policy", policies))
    )


def _columns(names: Sequence[str], rows: Sequence[Sequence[object]]) -> dict[str, object]:
    return {name: np.array([row[k] for row in rows]) for k, name in enumerate(names)}


def _code(names: Sequence[str], name: str | None) -> int:
    return NONE if name is None else names.index(name)


def _or_none(day: int | None) -> int:
    return NONE if day is None else day
