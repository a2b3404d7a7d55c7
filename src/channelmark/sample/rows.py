"""The sample's canonical rows, as SQL over the drawn arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import duckdb
import numpy as np

from .companies import INDUSTRIES, PLACES, SIZES, Companies
from .contacts import Contacts, Window
from .draw import chosen, quota, seconds, skewed
from .plan import (
    CHANNELS,
    DAY,
    DEVICES,
    HOUR,
    LEAD_CONVERSION,
    LEADS_PER_TICKET,
    MINUTE,
    PORTAL_VISITS_PER_DAY,
    Ints,
)

CATEGORIES = ("billing", "delivery", "account", "fault", "how_to", "feedback")
_SURVEYS = (("csat", 1, 5, 4), ("nps", 0, 10, 9), ("ces", 1, 7, 5))


def load(con: duckdb.DuckDBPyConnection, rng: np.random.Generator, who: Companies, contacts: Contacts,
         window: Window) -> None:  # fmt: skip
    """Put the arrays into `con` as the tables that the queries of `tables` read."""
    _table(con, "drawn_contacts", contacts.columns())
    _table(con, "drawn_visits", _visits(rng, who, window))
    _table(con, "drawn_leads", _leads(rng, contacts))
    _table(con, "drawn_company", _company_arrays(who))
    con.execute(
        f"""
        CREATE TABLE companies_named AS
        SELECT *, format('c{{:03d}}', n + 1) AS company_id, {_pick("place", [p[0] for p in PLACES])} AS timezone,
               {_pick("place", [p[1] for p in PLACES])} AS country, {_pick("place", [p[2] for p in PLACES])} AS language
        FROM drawn_company
        """
    )
    con.execute(_CONTACT.format(**_names(window)))
    con.execute(_STATUS.format(**_names(window)))


def tables(who: Companies, window: Window, sha256: str) -> dict[str, str]:
    """SQL of each canonical table of the sample."""
    names = _names(window) | {"sha256": sha256, "holidays": _holidays(who)}
    return {name: sql.format(**names) for name, sql in _TABLES.items()}


def _names(window: Window) -> dict[str, str]:
    """What the queries are filled with: lists of names by code, and the window."""
    networks = {name: _pick("network", list(c.networks)) for name, c in CHANNELS.items()}
    return {
        "channel": _pick("channel", list(CHANNELS)),
        "network": f"CASE channel WHEN {list(CHANNELS).index('social')} THEN {networks['social']} END",
        "device": _pick("device", list(DEVICES)),
        "category": _pick("category", CATEGORIES),
        "priority": _pick("priority", ("low", "normal", "high", "urgent")),
        "industry": _pick("industry", INDUSTRIES),
        "size": _pick("size", SIZES),
        "start": f"{window.start}::BIGINT",
        "end": f"{window.end}::BIGINT",
        "cost": _pick("channel", [c.cost for c in CHANNELS.values()]),
        "survey": _pick("survey", [s[0] for s in _SURVEYS]),
        "lowest": _pick("survey", [s[1] for s in _SURVEYS]),
        "highest": _pick("survey", [s[2] for s in _SURVEYS]),
        "satisfied": _pick("survey", [s[3] for s in _SURVEYS]),
    }


def _pick(code: str, names: Sequence[str | float]) -> str:
    """SQL that turns a code 0, 1, 2 … into its name or number."""
    listed = ", ".join(f"'{n}'" if isinstance(n, str) else str(n) for n in names)
    return f"([{listed}])[{code} + 1]"


def _table(con: duckdb.DuckDBPyConnection, name: str, columns: Mapping[str, object]) -> None:
    con.register("arrays", dict(columns))
    con.execute(f"CREATE TABLE {name} AS SELECT * FROM arrays")
    con.unregister("arrays")


def _company_arrays(who: Companies) -> dict[str, object]:
    return {
        "n": np.arange(who.n),
        "place": who.place,
        "industry": who.industry,
        "size": who.size,
        "opens": who.opens,
        "closes": who.closes,
        "saturday": who.saturday,
        "portal": who.offers["portal"],
        "forum": who.forum,
        "kb": who.knowledge_bases,
        "agents": who.agents,
        "price": np.round(np.exp(0.12 * np.sin(np.arange(who.n) * 2.4)), 3),
    }


def _visits(rng: np.random.Generator, who: Companies, window: Window) -> dict[str, Ints]:
    """Visits to portals: company, device, start, length, pages."""
    hosts = np.flatnonzero(who.offers["portal"])
    n = max(1, window.days * PORTAL_VISITS_PER_DAY) * len(hosts)
    return {
        "company": np.repeat(hosts, n // len(hosts)).astype(np.int64),
        "device": quota(rng, n, list(DEVICES.values())),
        "started": rng.integers(window.start, window.end - HOUR, n),
        "lasted": np.minimum(seconds(skewed(rng, n, 5 * MINUTE, 0.9)) + 5, HOUR),
        "pages": rng.geometric(0.3, n).astype(np.int64),
    }


def _leads(rng: np.random.Generator, contacts: Contacts) -> dict[str, Ints]:
    """Leads from social contacts: number of the contact, delay of the lead, days to the purchase or -1."""
    social = np.flatnonzero(contacts.channel == list(CHANNELS).index("social"))
    leads = social[chosen(rng, len(social), LEADS_PER_TICKET)]
    n = len(leads)
    buys = chosen(rng, n, LEAD_CONVERSION)
    return {
        "contact": leads.astype(np.int64),
        "delay": seconds(skewed(rng, n, 20 * MINUTE, 0.8)),
        "buys_after": np.where(buys, seconds(skewed(rng, n, 3 * DAY, 0.8)), -1),
        "cents": seconds(skewed(rng, n, 9000, 0.7)),
    }


def _holidays(who: Companies) -> str:
    rows = (f"({c}, DATE '{day}')" for c in range(who.n) for day in who.holidays(c))
    return ", ".join(rows)


# One row a contact with its names; NEVER and whatever lies after the end stays a large number, cut off below.
_CONTACT = """
CREATE TABLE contact AS
WITH numbered AS (SELECT *, row_number() OVER () - 1 AS contact FROM (SELECT * FROM drawn_contacts))
SELECT d.*, c.company_id, c.language, format('t{{:07d}}', contact + 1) AS ticket_id,
       {channel} AS channel_name, {network} AS subchannel,
       format('{{}}-a{{:02d}}', c.company_id, agent + 1) AS agent_id,
       format('{{}}-team{{}}', c.company_id, agent % 3 + 1) AS team_id,
       format('{{}}-u{{:07d}}', c.company_id, customer) AS customer_id
FROM numbered AS d JOIN companies_named AS c ON c.n = d.company
"""

_STATUS = """
CREATE TABLE change AS
WITH listed AS (
    SELECT company_id, ticket_id, agent_id, unnest([
        {{'moment': replied, 'kind': 'assignee', 'old': NULL, 'new': agent_id, 'who': 'agent', 'rank': 1}},
        {{'moment': replied, 'kind': 'status', 'old': 'new', 'new': if(waits = 1, 'pending', 'open'),
          'who': 'agent', 'rank': 2}},
        {{'moment': wrote_again, 'kind': 'status', 'old': 'pending', 'new': 'open', 'who': 'customer', 'rank': 3}},
        {{'moment': if(transferred > 0, replied + (first_resolved - replied) // 3, {end}), 'kind': 'transfer',
          'old': team_id, 'new': 'second line', 'who': 'agent', 'rank': 4}},
        {{'moment': if(transferred > 1, replied + (first_resolved - replied) // 2, {end}), 'kind': 'transfer',
          'old': 'second line', 'new': team_id, 'who': 'agent', 'rank': 5}},
        {{'moment': if(escalated = 1, replied + 60, {end}), 'kind': 'escalation', 'old': channel_name,
          'new': ['email', 'phone', 'chat'][1 + contact % 3], 'who': 'agent', 'rank': 6}},
        {{'moment': first_resolved, 'kind': 'status', 'old': 'open', 'new': 'resolved', 'who': 'agent', 'rank': 7}},
        {{'moment': reopened, 'kind': 'status', 'old': 'resolved', 'new': 'open', 'who': 'customer', 'rank': 8}},
        {{'moment': if(reopened < {end}, resolved, {end}), 'kind': 'status', 'old': 'open', 'new': 'resolved',
          'who': 'agent', 'rank': 9}},
        {{'moment': closed, 'kind': 'status', 'old': if(resolved < {end}, 'resolved', 'new'), 'new': 'closed',
          'who': 'system', 'rank': 10}}
    ], recursive := true)
    FROM contact
)
SELECT *, row_number() OVER (PARTITION BY ticket_id ORDER BY moment, rank) AS seq
FROM listed WHERE moment < {end}
"""

_TABLES = {
    "manifest": """
        SELECT company_id, 'generic' AS source_system, make_timestamp({end} * 1000000) AS as_of,
               make_timestamp({start} * 1000000) AS window_start, make_timestamp({end} * 1000000) AS window_end,
               timezone, 'USD' AS currency, 'sample' AS file, '{sha256}' AS sha256,
               count(contact) AS rows_read, 0 AS rows_rejected
        FROM companies_named LEFT JOIN contact USING (company_id) GROUP BY ALL
    """,
    "companies": """
        SELECT company_id, format('Company {{:02d}}', n + 1) AS name, {industry} AS industry, {size} AS size_band,
               country, portal = 1 AS uses_portal, forum = 1 AS uses_forum, kb AS kb_count, kb AS kb_languages
        FROM companies_named
    """,
    "teams": """
        SELECT company_id, format('{{}}-team{{}}', company_id, k) AS team_id, format('Team {{}}', k) AS name,
               least(k, 2) AS support_line
        FROM companies_named, range(1, 4) AS r(k)
    """,
    "agents": """
        SELECT company_id, format('{{}}-a{{:02d}}', company_id, k + 1) AS agent_id,
               format('Agent {{:02d}}', k + 1) AS name, format('{{}}-team{{}}', company_id, k % 3 + 1) AS team_id,
               'human' AS kind, make_timestamp({start} * 1000000) AS active_from
        FROM companies_named, range(0, 41) AS r(k) WHERE k < agents
        UNION ALL
        SELECT company_id, company_id || '-bot', 'Bot', NULL, 'bot', make_timestamp({start} * 1000000)
        FROM companies_named
    """,
    "customers": """
        SELECT company_id, customer_id,
               if(hash(customer_id) % 10 < 7, 'standard', 'premium') AS segment, any_value(country) AS country,
               (make_timestamp(min(created) * 1000000) - to_days((hash(customer_id) % 700)::INTEGER))::DATE AS started_at
        FROM contact JOIN companies_named USING (company_id) GROUP BY company_id, customer_id
    """,
    "tickets": """
        WITH last_status AS (
            SELECT ticket_id, arg_max(new, seq) AS status FROM change WHERE kind = 'status' GROUP BY ticket_id
        )
        SELECT company_id, ticket_id, channel_name AS channel, subchannel,
               make_timestamp(created * 1000000) AS created_at, 'customer' AS opened_by, customer_id,
               if(replied < {end}, agent_id, NULL) AS assignee_id, team_id, coalesce(status, 'new') AS status,
               {priority} AS priority, {category} AS category, [{category}] AS tags, {device} AS device, language,
               false AS is_spam
        FROM contact LEFT JOIN last_status USING (ticket_id)
    """,
    "messages": """
        WITH listed AS (
            SELECT company_id, ticket_id, agent_id, customer_id, unnest([
                {{'moment': created, 'who': 'customer', 'shown': true, 'rank': 1}},
                {{'moment': if(channel_name IN ('portal', 'email') AND contact % 5 = 0, created + 3, {end}),
                  'who': 'bot', 'shown': true, 'rank': 2}},
                {{'moment': if(contact % 11 = 0 AND replied - 120 > created, replied - 120, {end}), 'who': 'agent',
                  'shown': false, 'rank': 3}},
                {{'moment': replied, 'who': 'agent', 'shown': true, 'rank': 4}},
                {{'moment': wrote_again, 'who': 'customer', 'shown': true, 'rank': 5}},
                {{'moment': if(waits = 1, first_resolved, {end}), 'who': 'agent', 'shown': true, 'rank': 6}},
                {{'moment': reopened, 'who': 'customer', 'shown': true, 'rank': 7}},
                {{'moment': if(reopened < {end}, resolved, {end}), 'who': 'agent', 'shown': true, 'rank': 8}}
            ], recursive := true)
            FROM contact WHERE channel_name <> 'phone'
        )
        SELECT company_id, format('{{}}-m{{}}', ticket_id, rank) AS message_id, ticket_id,
               make_timestamp(moment * 1000000) AS sent_at, who AS author_kind,
               CASE who WHEN 'agent' THEN agent_id WHEN 'bot' THEN company_id || '-bot' ELSE customer_id END AS author_id,
               shown AS is_public, 20 + (hash(ticket_id, rank) % 400)::BIGINT AS body_len
        FROM listed WHERE moment < {end}
    """,
    "events": """
        SELECT company_id, format('{{}}-e{{}}', ticket_id, seq) AS event_id, ticket_id,
               make_timestamp(moment * 1000000) AS "at", kind, old,
               if(new = 'second line', format('{{}}-team2', company_id), new) AS new, who AS actor_kind,
               if(who = 'agent', agent_id, NULL) AS actor_id, seq
        FROM change
    """,
    "sessions": """
        SELECT company_id, replace(ticket_id, 't', 's') AS session_id, ticket_id, channel_name AS channel,
               'inbound' AS direction, 'visitor' AS started_by, make_timestamp(created * 1000000) AS requested_at,
               make_timestamp(created * 1000000) AS queued_at,
               if(replied < {end}, make_timestamp(replied * 1000000), NULL) AS picked_up_at,
               if(closed < {end}, make_timestamp(if(replied < {end}, first_resolved, created + 40 + contact % 90) * 1000000),
                  NULL) AS ended_at,
               if(replied < {end}, 'answered', if(contact % 3 = 0, 'missed', 'abandoned')) AS outcome,
               if(replied < {end}, 'resolved', NULL) AS result,
               if(replied < {end}, agent_id, NULL) AS agent_id,
               if(replied < {end}, first_resolved - replied, NULL) AS talk_s,
               if(replied < {end}, wrap_s, NULL) AS wrap_s, transferred AS transfer_count
        FROM contact WHERE channel_name IN ('chat', 'phone')
    """,
    # An agent cannot start two stretches at one instant: later ones move on by a second.
    "agent_time": """
        WITH worked AS (
            SELECT company_id, agent_id, ticket_id, greatest(replied - contact_s, created) AS start, contact_s AS lasted,
                   'on_contact' AS state FROM contact WHERE replied < {end} AND created + contact_s < {end}
            UNION ALL
            SELECT company_id, agent_id, ticket_id, resolved, wrap_s, 'wrap_up'
            FROM contact WHERE resolved + wrap_s < {end}
        ), apart AS (
            SELECT *, row_number() OVER agent AS place FROM worked
            WINDOW agent AS (PARTITION BY agent_id ORDER BY start, ticket_id, state)
        ), moved AS (
            SELECT *, place + max(start - place) OVER (PARTITION BY agent_id ORDER BY place) AS begins FROM apart
        )
        SELECT company_id, agent_id, make_timestamp(begins * 1000000) AS start_at,
               make_timestamp((begins + lasted) * 1000000) AS end_at, state, ticket_id
        FROM moved
    """,
    "surveys": """
        WITH sent AS (
            SELECT *, resolved + 3600 AS asked, resolved + 3600 + 600 + contact_s * (contact % 97) AS responded
            FROM contact WHERE resolved + 3600 < {end}
        )
        SELECT company_id, replace(ticket_id, 't', 'v') AS survey_id, {survey} AS kind,
               {lowest} AS scale_min, {highest} AS scale_max, {satisfied} AS satisfied_from, true AS higher_is_better,
               if(answer >= 0 AND responded < {end}, answer + {lowest}, NULL) AS score,
               make_timestamp(asked * 1000000) AS sent_at,
               if(answer >= 0 AND responded < {end}, make_timestamp(responded * 1000000), NULL) AS responded_at,
               ticket_id, customer_id, agent_id, channel_name AS channel, 'after_resolution' AS touchpoint,
               answer >= 0 AND contact % 5 = 0 AS has_comment
        FROM sent
    """,
    "visits": """
        SELECT company_id, format('w{{:07d}}', row_number() OVER (ORDER BY company, started, device, lasted, pages))
                   AS visit_id,
               make_timestamp(started * 1000000) AS started_at, make_timestamp((started + lasted) * 1000000) AS ended_at,
               'portal' AS site, {device} AS device, pages AS page_views
        FROM drawn_visits JOIN companies_named ON n = company
    """,
    "conversions": """
        WITH lead AS (
            SELECT *, replace(ticket_id, 't', 'l') AS lead_id, created + delay AS captured
            FROM drawn_leads JOIN contact USING (contact)
        )
        SELECT company_id, lead_id AS conversion_id, make_timestamp(captured * 1000000) AS "at", 'lead' AS kind, lead_id,
               ticket_id, customer_id, false AS after_followup, NULL::DOUBLE AS value
        FROM lead WHERE captured < {end}
        UNION ALL
        SELECT company_id, lead_id || '-p', make_timestamp((captured + buys_after) * 1000000), 'purchase', lead_id,
               ticket_id, customer_id, wrote_again < {end}, cents / 100.0
        FROM lead WHERE buys_after >= 0 AND captured + buys_after < {end}
    """,
    "costs": """
        WITH month AS (
            SELECT company_id, channel, channel_name, date_trunc('month', make_timestamp(created * 1000000))::DATE AS month,
                   count(*) AS contacts, any_value(price) AS price
            FROM contact JOIN companies_named USING (company_id) GROUP BY ALL
        ), split AS (
            SELECT *, unnest([{{'category': 'labour', 'part': 0.8}}, {{'category': 'software', 'part': 0.2}}],
                             recursive := true)
            FROM month
        )
        SELECT company_id, greatest(month, make_timestamp({start} * 1000000)::DATE) AS period_start,
               (month + INTERVAL 1 MONTH)::DATE AS period_end, channel_name AS channel, category,
               round(contacts * {cost} * price * part, 2) AS amount, 'USD' AS currency
        FROM split
    """,
    "schedules": """
        SELECT company_id, 'main' AS schedule_id, timezone, weekday,
               format('{{:02d}}:00', opens) AS open_local, format('{{:02d}}:00', closes) AS close_local
        FROM companies_named, range(1, 7) AS r(weekday) WHERE weekday <= 5 + saturday
    """,
    "holidays": """
        SELECT company_id, 'main' AS schedule_id, day AS start_date, day AS end_date
        FROM (VALUES {holidays}) AS v(n, day) JOIN companies_named USING (n)
    """,
    "sla_policies": """
        SELECT company_id, 'standard-' || channel AS policy_id, metric, channel, NULL::VARCHAR AS priority, target_s,
               'calendar' AS clock
        FROM companies_named, (VALUES ('first_response', 'portal', 86400), ('first_response', 'email', 86400),
            ('resolution', 'social', 259200), ('answer_speed', 'phone', 60)) AS v(metric, channel, target_s)
    """,
}
