"""Compare the sample with published figures, by plain SQL that shares nothing with the metrics.

Durations are seconds, shares lie between 0 and 1. `low` and `high` bound what the default sample may give;
where published figures exclude each other (see plan.py) the bounds lie beside the published value.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from ..tables import open_tables
from .plan import DAY, HOUR, MINUTE


@dataclass(frozen=True)
class Target:
    """One published figure, and the bounds the sample keeps."""

    name: str
    published: float
    low: float
    high: float
    sql: str


@dataclass(frozen=True)
class Calibrated:
    """A target and what the data gives."""

    target: Target
    value: float

    @property
    def near(self) -> bool:
        """Whether the value lies within the bounds."""
        return self.target.low <= self.value <= self.target.high

    def __str__(self) -> str:
        t = self.target
        mark = "" if self.near else "   <- outside"
        return f"{t.name:<38}{t.published:>12.4g}{self.value:>12.4g}   [{t.low:.4g}, {t.high:.4g}]{mark}"


def calibration(folder: Path | str) -> list[Calibrated]:
    """Each target with the value computed from the canonical tables of a folder.

    Spam, merged, deleted and agent-opened tickets are no contacts here, as in the metrics.
    """
    with open_tables(folder).connect() as con:
        con.execute(_REPLIES)
        con.execute(_STATES)
        return [Calibrated(t, _value(con, t.sql)) for t in TARGETS]


def _value(con: duckdb.DuckDBPyConnection, sql: str) -> float:
    row = con.execute(sql).fetchone()
    return float("nan") if row is None or row[0] is None else float(row[0])


# One row a contact: seconds to the first public human reply, to the first and last resolution and to closing.
_REPLIES = """
CREATE TABLE contact AS
WITH said AS (
    SELECT ticket_id, min(sent_at) AS replied FROM messages WHERE author_kind = 'agent' AND is_public GROUP BY 1
), done AS (
    SELECT ticket_id, min("at") FILTER (new = 'resolved') AS first_resolved,
           max("at") FILTER (new = 'resolved') AS resolved, max("at") FILTER (new = 'closed') AS closed,
           count(*) FILTER (kind = 'transfer') AS transfers, count(*) FILTER (kind = 'escalation') AS escalations
    FROM events GROUP BY 1
), worked AS (
    SELECT ticket_id, sum(epoch(end_at - start_at)) AS handled,
           sum(epoch(end_at - start_at)) FILTER (state = 'wrap_up') AS wrap
    FROM agent_time GROUP BY 1
)
SELECT t.*, epoch(replied - created_at) AS frt, epoch(first_resolved - created_at) AS first_s,
       epoch(resolved - created_at) AS full_s, epoch(closed - created_at) AS closed_s, resolved, closed,
       coalesce(transfers, 0) AS transfers, coalesce(escalations, 0) AS escalations, handled, wrap
FROM tickets AS t LEFT JOIN said USING (ticket_id) LEFT JOIN done USING (ticket_id) LEFT JOIN worked USING (ticket_id)
WHERE merged_into_id IS NULL AND NOT is_spam AND status <> 'deleted' AND opened_by = 'customer'
"""

# One row a contact and state it was in; the last state runs to the end of the data.
_STATES = """
CREATE TABLE state AS
WITH steps AS (
    SELECT ticket_id, created_at AS since, 'new' AS status, 0 AS seq FROM tickets
    UNION ALL SELECT ticket_id, "at", new, seq FROM events WHERE kind = 'status'
)
SELECT ticket_id, status, since,
       coalesce(lead(since) OVER (PARTITION BY ticket_id ORDER BY seq), (SELECT max(as_of) FROM manifest)) AS until
FROM steps
"""

_DAYS = "(SELECT date_diff('day', min(window_start), max(window_end)) FROM manifest)"


def _within(channel: str, t: float) -> str:
    return (
        f"SELECT avg((coalesce(frt, 1e9) <= {t})::INTEGER) FROM contact "
        f"WHERE channel = '{channel}' AND created_at <= (SELECT max(as_of) FROM manifest) - to_seconds({t})"
    )


def _quantile(value: str, q: float, where: str) -> str:
    return f"SELECT quantile_cont({value}, {q}) FROM contact WHERE {where}"


def _mean(value: str, where: str) -> str:
    return f"SELECT avg({value}) FROM contact WHERE {where}"


def _score(channel: str, kind: str, value: str) -> str:
    return f"SELECT {value} FROM surveys WHERE kind = '{kind}' AND channel = '{channel}'"


def _per_day(channel: str) -> str:
    return f"SELECT count(*) / {_DAYS} / count(DISTINCT company_id) FROM contact WHERE channel = '{channel}'"


def _share_of(column: str, value: str, where: str) -> str:
    return f"SELECT avg(({column} = '{value}')::INTEGER) FROM contact WHERE {where}"


def _cost(channel: str) -> str:
    return (
        f"SELECT (SELECT sum(amount) FROM costs WHERE channel = '{channel}') / count(*) "
        f"FROM contact WHERE channel = '{channel}'"
    )


_CSAT = "avg((score >= satisfied_from)::INTEGER)"
_NPS = "100 * (avg((score >= 9)::INTEGER) - avg((score <= 6)::INTEGER))"
_OLD = "created_at <= (SELECT max(as_of) FROM manifest) - INTERVAL 7 DAY"

_WAITING = f"""
    SELECT sum(epoch(until - since)) / 86400 / {_DAYS} / count(DISTINCT company_id)
    FROM state JOIN contact USING (ticket_id)
    WHERE channel = 'portal' AND state.status IN ('new', 'open', 'hold')
"""
_BUSINESS = """
    SELECT avg((h.start_date IS NULL AND s.weekday IS NOT NULL)::INTEGER)
    FROM (SELECT t.*, timezone(m.timezone, timezone('UTC', created_at)) AS here
          FROM contact t JOIN manifest m USING (company_id) WHERE channel = 'portal') AS t
    LEFT JOIN schedules AS s ON s.company_id = t.company_id AND s.channel IS NULL AND s.weekday = isodow(here)
         AND here::DATE >= coalesce(valid_from, here::DATE) AND here::DATE <= coalesce(valid_to, here::DATE)
         AND strftime(here, '%H:%M') >= s.open_local AND strftime(here, '%H:%M') < s.close_local
    LEFT JOIN holidays AS h ON h.company_id = t.company_id AND h.schedule_id = 'main' AND here::DATE BETWEEN h.start_date AND h.end_date
"""
_LAST_RESORT = """
    SELECT count(DISTINCT (s.company_id, s.customer_id)) FILTER (e.ticket_id IS NOT NULL)
           / count(DISTINCT (s.company_id, s.customer_id))
    FROM contact AS s LEFT JOIN contact AS e
      ON e.company_id = s.company_id AND e.customer_id = s.customer_id AND e.channel <> 'social'
     AND e.created_at BETWEEN s.created_at - INTERVAL 7 DAY AND s.created_at
     AND coalesce(e.created_at + to_seconds(e.first_s), s.created_at) >= s.created_at
    WHERE s.channel = 'social'
"""
_SPLIT = "channel = 'social'"
_PORTAL = "channel = 'portal'"

TARGETS: tuple[Target, ...] = (
    Target("portal first reply, median", 6 * HOUR, 5 * HOUR, 7 * HOUR, _quantile("frt", 0.5, _PORTAL)),
    Target("portal answered within 1 h", 0.10, 0.08, 0.12, _within("portal", HOUR)),
    Target("portal answered within 24 h", 0.60, 0.57, 0.63, _within("portal", DAY)),
    Target("portal answered within 48 h", 0.90, 0.87, 0.93, _within("portal", 2 * DAY)),
    Target("portal answered", 0.95, 0.93, 0.97, f"SELECT count(frt) / count(*) FROM contact WHERE {_PORTAL} AND {_OLD}"),
    Target("portal closed", 0.95, 0.93, 0.97, f"SELECT count(closed) / count(*) FROM contact WHERE {_PORTAL} AND {_OLD}"),
    Target("portal created to closed, quartile 1", 2 * DAY, 1.8 * DAY, 2.2 * DAY, _quantile("closed_s", 0.25, _PORTAL)),
    Target("portal created to closed, quartile 3", 3 * DAY, 2.8 * DAY, 3.2 * DAY, _quantile("closed_s", 0.75, _PORTAL)),
    Target("portal after-contact work", 10 * MINUTE, 9 * MINUTE, 11 * MINUTE, _mean("wrap", _PORTAL)),
    Target("portal transfers a ticket", 0.25, 0.22, 0.28, _mean("transfers", f"{_PORTAL} AND closed IS NOT NULL")),
    Target("portal cost a contact, USD", 5, 4.7, 5.3, _cost("portal")),
    Target("portal satisfied", 0.92, 0.90, 0.94, _score("portal", "csat", _CSAT)),
    Target("portal NPS", 45, 38, 52, _score("portal", "nps", _NPS)),
    Target("portal waiting a company", 10, 8, 12, _WAITING),
    Target("portal tickets a day and company", 5, 4.7, 5.3, _per_day("portal")),
    Target("portal business hours", 0.80, 0.78, 0.82, _BUSINESS),
    Target("portal on desktop", 0.60, 0.59, 0.61, "SELECT avg((device = 'desktop')::INTEGER) FROM visits WHERE site = 'portal'"),
    Target("companies with a portal", 0.10, 0.19, 0.21, "SELECT avg(uses_portal::INTEGER) FROM companies"),
    Target("companies with a forum", 0.02, 0.01, 0.03, "SELECT avg(uses_forum::INTEGER) FROM companies"),
    Target("companies with several knowledge bases", 0.01, 0.01, 0.02, "SELECT avg((kb_count > 1)::INTEGER) FROM companies"),
    Target("social first reply, percentile 5", 15 * MINUTE, 12 * MINUTE, 18 * MINUTE, _quantile("frt", 0.05, _SPLIT)),
    Target("social first reply, median", 3 * HOUR, 2.8 * HOUR, 4 * HOUR, _quantile("frt", 0.5, _SPLIT)),
    Target("social first reply, percentile 95", 72 * HOUR, 24 * HOUR, 72 * HOUR, _quantile("frt", 0.95, _SPLIT)),
    Target("facebook first reply, median", 3 * HOUR, 2.8 * HOUR, 3.2 * HOUR, _quantile("frt", 0.5, "subchannel = 'facebook'")),
    Target("twitter first reply, median", 3 * HOUR, 2.8 * HOUR, 3.2 * HOUR, _quantile("frt", 0.5, "subchannel = 'twitter'")),
    Target("instagram first reply, median", 4 * HOUR, 3.7 * HOUR, 4.3 * HOUR, _quantile("frt", 0.5, "subchannel = 'instagram'")),
    Target("viber first reply, median", 12 * HOUR, 11 * HOUR, 13 * HOUR, _quantile("frt", 0.5, "subchannel = 'viber'")),
    Target("social answered within 4 h", 0.50, 0.47, 0.54, _within("social", 4 * HOUR)),
    Target("social answered within 24 h", 0.90, 0.87, 0.92, _within("social", DAY)),
    Target("social first resolution, median", DAY, 22 * HOUR, 26 * HOUR, _quantile("first_s", 0.5, _SPLIT)),
    Target("social full resolution, median", 2 * DAY, 44 * HOUR, 52 * HOUR, _quantile("full_s", 0.5, _SPLIT)),
    Target("social handling time", 5 * MINUTE, 4.5 * MINUTE, 5.5 * MINUTE, _mean("handled", _SPLIT)),
    Target("social transferred", 0.005, 0.003, 0.007, _mean("(transfers > 0)::INTEGER", _SPLIT)),
    Target("social moved to another channel", 0.10, 0.08, 0.12, _mean("(escalations > 0)::INTEGER", _SPLIT)),
    Target("social cost a contact, USD", 3, 2.8, 3.2, _cost("social")),
    Target("social satisfied", 0.70, 0.68, 0.72, _score("social", "csat", _CSAT)),
    Target("social NPS", 20, 16, 24, _score("social", "nps", _NPS)),
    Target("social tickets a day and company", 10, 9.5, 10.5, _per_day("social")),
    Target("facebook", 0.60, 0.58, 0.62, _share_of("subchannel", "facebook", _SPLIT)),
    Target("twitter", 0.25, 0.24, 0.26, _share_of("subchannel", "twitter", _SPLIT)),
    Target("instagram", 0.10, 0.09, 0.11, _share_of("subchannel", "instagram", _SPLIT)),
    Target("viber", 0.05, 0.04, 0.06, _share_of("subchannel", "viber", _SPLIT)),
    Target("social as a last resort", 0.01, 0.007, 0.013, _LAST_RESORT),
    Target("social leads a day and company", 5, 4.7, 5.3,
           f"SELECT count(*) FILTER (kind = 'lead') / {_DAYS} / count(DISTINCT company_id) FROM conversions"),
    Target("lead conversion", 0.01, 0.007, 0.013,
           "SELECT count(*) FILTER (kind = 'purchase') / count(*) FILTER (kind = 'lead') FROM conversions WHERE lead_id IS NOT NULL"),
    Target("social ticket conversion", 0.01, 0.002, 0.0099,
           "SELECT (SELECT count(*) FROM conversions JOIN contact USING (ticket_id) WHERE kind = 'purchase' AND channel = 'social')"
           " / count(*) FROM contact WHERE channel = 'social'"),
    Target("chat pick-up, median", 37.5, 30, 45,
           "SELECT median(epoch(picked_up_at - requested_at)) FROM sessions WHERE channel = 'chat'"),
    Target("phone pick-up, median", 40, 33, 47,
           "SELECT median(epoch(picked_up_at - requested_at)) FROM sessions WHERE channel = 'phone'"),
)  # fmt: skip
