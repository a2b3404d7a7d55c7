"""The metrics of a report at a million contacts: through channelmark, by hand in DuckDB's SQL, and in pandas.

    python tests/bench/metrics.py [--tickets 1000000] [--data FOLDER] [--rounds 3]

Each way runs in a process of its own and gives the same cells (compared to nine digits): medians and 90th
percentiles of response and resolution, shares, surveys, times to each reply, the backlog, by channel, month, company.
channelmark computes intervals, missing and suppressed cells besides; the others do not. It is told the whole suite
before its first request, as a report does, and runs twice: with nothing kept, and with the facts an earlier run kept. Told are seconds, processor seconds and peak memory.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

Cells = dict[str, float]
Results = dict[str, Cells]

# Name, metric, statistics, breakdown, thresholds.
SUITE: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...], dict[str, float]], ...] = (
    ("response", "first_response_time", ("median", "p90"), ("channel", "month"), {}),
    ("response_of_company", "first_response_time", ("median",), ("company",), {}),
    (
        "within_an_hour",
        "first_response_within_rate",
        ("share",),
        ("channel",),
        {"within": 3600, "horizon": 3600},
    ),
    ("answered", "answer_rate", ("share",), ("company", "channel"), {}),
    ("resolution", "resolution_time", ("median", "p90"), ("channel", "month"), {}),
    ("closed", "closed_ticket_rate", ("share",), ("channel", "month"), {}),
    ("open_hours", "business_hours_share", ("share",), ("channel",), {}),
    ("business_response", "first_response_time:business", ("median",), ("channel",), {}),
    ("csat", "csat", ("share",), ("channel", "month"), {}),
    ("nps", "nps", ("score",), ("channel",), {}),
    ("next_reply", "next_reply_time", ("median",), ("channel",), {}),
    ("backlog", "ticket_backlog", ("last",), ("channel",), {}),
)


# --- channelmark -----------------------------------------------------------------------------------------


def by_channelmark(folder: Path) -> Results:
    """The suite as a report asks it."""
    from channelmark.engines import open_engine
    from channelmark.metrics import get_metric
    from channelmark.statistics.estimates import Ask, estimate, expect
    from channelmark.tables import open_tables

    engine = open_engine(open_tables(folder))
    asks = {}
    for name, metric, names, by, settings in SUITE:
        metric, _, clock = metric.partition(":")
        asks[name] = Ask(
            get_metric(metric), ",".join(names), by, "true", settings, clock=clock or None, reveal=True
        )
    expect(engine, asks.values())
    results: Results = {}
    for name, _, names, _, _ in SUITE:
        for e in estimate(engine, asks[name]):
            if e.value is not None:
                results.setdefault(f"{name}:{e.statistic or names[0]}", {})[_key(*e.keys.values())] = e.value
    return results


# --- SQL by hand -----------------------------------------------------------------------------------------

_LOCAL = "{t} + to_seconds(case when epoch({t}) >= z.changes_at then z.offset_after_s else z.offset_s end)"
_OPEN = (
    "{k}.middle_s + ("
    + " + ".join(
        f"(abs(epoch({{t}}) - {{k}}.open_{i}) - abs(epoch({{t}}) - {{k}}.close_{i}))" for i in (1, 2, 3)
    )
    + ") / 2"
)
FACTS_BY_HAND = f"""
create temp table asked as
select t.company_id, t.ticket_id, t.channel, t.status, t.first_response_at, t.first_resolved_at, t.resolved_at,
       case when coalesce(t.opened_by, 'customer') = 'customer' then t.created_at else f.asked_at end as created_at,
       m.as_of, m.window_start, m.window_end, coalesce(t.opened_by, 'customer') = 'customer' as inbound
from tickets t
join (select company_id, max(as_of) as as_of, min(window_start) as window_start, max(window_end) as window_end
      from manifest group by 1) m using (company_id)
left join (select m.company_id, m.ticket_id, min(sent_at) as asked_at from messages m join tickets t using (company_id, ticket_id)
           where t.opened_by in ('agent', 'bot', 'system') and author_kind = 'customer' and is_public
             and sent_at >= t.created_at group by 1, 2) f using (company_id, ticket_id)
where t.merged_into_id is null and not t.is_spam and t.status <> 'deleted'
  and case when coalesce(t.opened_by, 'customer') = 'customer' then t.created_at else f.asked_at end <= m.as_of;

create temp table turns as
select *, sum(reply) over (partition by company_id, ticket_id order by sent_at, reply, message_id
                           rows between unbounded preceding and current row) - reply as turn
from (select m.company_id, m.ticket_id, m.message_id, m.sent_at, a.created_at, a.status, a.channel,
             case when author_kind = 'agent' then 1 else 0 end as reply
      from messages m join asked a using (company_id, ticket_id)
      left join agents g on g.company_id = m.company_id and g.agent_id = m.author_id
      where author_kind in ('customer', 'agent') and is_public and sent_at >= a.created_at and sent_at <= a.as_of
        and not (author_kind = 'agent' and coalesce(g.kind, 'human') <> 'human'));

create temp table states as
select company_id, ticket_id, status, before, since, until, i,
       before not in ('resolved', 'closed', 'deleted') and status in ('resolved', 'closed') as resolves
from (select company_id, ticket_id, new as status, "at" as since, row_number() over w as i, lead("at") over w as until,
             coalesce(lag(new) over w, old, 'new') as before
      from events where kind = 'status' and new is not null
      window w as (partition by company_id, ticket_id order by "at", seq, event_id));

create temp table contacts as
select a.*, d.has_states,
       coalesce(r.replied_at, case when p.picked_at >= a.created_at then p.picked_at end, a.first_response_at) as replied_at,
       coalesce(s.first_at, a.first_resolved_at, a.resolved_at, p.settled_at) as resolved_first,
       case when a.status in ('resolved', 'closed')
            then coalesce(s.last_at, a.resolved_at, a.first_resolved_at, p.settled_at) end as resolved_last
from asked a
left join (select company_id, ticket_id, min(sent_at) as replied_at from turns where reply = 1 group by 1, 2) r
    using (company_id, ticket_id)
left join (select company_id, ticket_id, min(picked_up_at) filter (where outcome = 'answered') as picked_at,
                  max(ended_at) filter (where result = 'resolved') as settled_at
           from sessions join (select company_id, max(as_of) as as_of from manifest group by 1) using (company_id)
           where ticket_id is not null and requested_at <= as_of group by 1, 2) p using (company_id, ticket_id)
left join (select company_id, ticket_id, true as has_states from states join asked using (company_id, ticket_id)
           where since <= as_of group by 1, 2) d using (company_id, ticket_id)
left join (select s.company_id, s.ticket_id, greatest(min(since), any_value(created_at)) as first_at,
                  greatest(max(since), any_value(created_at)) as last_at
           from states s join asked a using (company_id, ticket_id)
           where resolves and since <= a.as_of and (since >= a.created_at or a.inbound) group by 1, 2) s
    using (company_id, ticket_id);

create temp table timed as
select c.company_id as company, c.channel, strftime({_LOCAL.format(t="created_at")}, '%Y-%m') as month,
       created_at >= window_start and created_at < window_end as in_window,
       epoch(as_of) - epoch(created_at) as age_s, epoch(replied_at) - epoch(created_at) as response_s,
       epoch(resolved_last) - epoch(created_at) as resolution_s, status in ('resolved', 'closed') as closed,
       ({_OPEN.format(k="y", t="replied_at")}) - ({_OPEN.format(k="x", t="created_at")}) as business_s,
       case when x.utc_day is not null then (epoch(created_at) >= x.open_1 and epoch(created_at) < x.close_1)
            or (epoch(created_at) >= x.open_2 and epoch(created_at) < x.close_2)
            or (epoch(created_at) >= x.open_3 and epoch(created_at) < x.close_3) end as open
from contacts c
left join offsets z on z.company_id = c.company_id and z.utc_day = cast(created_at as date)
left join calendars k on k.company_id = c.company_id and k.channel = c.channel
left join clock x on x.calendar_id = k.calendar_id and x.utc_day = cast(created_at as date)
left join clock y on y.calendar_id = k.calendar_id and y.utc_day = cast(replied_at as date);
"""
BY_HAND = {
    "response": "select channel, month, quantile_cont(response_s, 0.5), quantile_cont(response_s, 0.9) from timed group by all",
    "response_of_company": "select company, quantile_cont(response_s, 0.5) from timed group by all",
    "within_an_hour": "select channel, avg(cast(coalesce(response_s <= 3600, false) as integer)) from timed "
    "where age_s >= 3600 group by all",
    "answered": "select company, channel, avg(cast(response_s is not null as integer)) from timed "
    "where age_s >= 172800 group by all",
    "resolution": "select channel, month, quantile_cont(resolution_s, 0.5), quantile_cont(resolution_s, 0.9) "
    "from timed group by all",
    "closed": "select channel, month, avg(cast(closed as integer)) from timed where age_s >= 604800 group by all",
    "open_hours": "select channel, avg(cast(open as integer)) from timed where in_window group by all",
    "business_response": "select channel, quantile_cont(business_s, 0.5) from timed group by all",
    "csat": f"""select channel, strftime({_LOCAL.format(t="answered_at")}, '%Y-%m'),
           avg(cast(case when higher_is_better then score >= satisfied_from else score <= satisfied_from end as integer))
        from (select s.*, coalesce(responded_at, sent_at) as answered_at from surveys s) s
        left join offsets z on z.company_id = s.company_id and z.utc_day = cast(answered_at as date)
        where kind = 'csat' and score between scale_min and scale_max and satisfied_from is not null
          and (responded_at is null or responded_at <= (select max(as_of) from manifest)) group by all""",
    "nps": """select channel, 100.0 * (count(*) filter (where score >= 9) - count(*) filter (where score <= 6)) / count(*)
        from surveys where kind = 'nps' and score between 0 and 10 and score = floor(score)
          and (responded_at is null or responded_at <= (select max(as_of) from manifest)) group by all""",
    "next_reply": """select channel, quantile_cont(epoch(replied_at) - epoch(asked_at), 0.5)
        from (select any_value(channel) as channel, min(sent_at) filter (where reply = 0) as asked_at,
                     min(sent_at) filter (where reply = 1) as replied_at
              from turns where turn > 0 group by company_id, ticket_id, turn) where asked_at is not null group by all""",
    "backlog": f"""with spells as (
            select a.company_id, a.channel, greatest(s.since, a.created_at) as since,
                   case when s.until <= a.as_of then s.until end as until
            from contacts a join states s using (company_id, ticket_id)
            where s.status in ('new', 'open', 'pending', 'hold') and s.since <= a.as_of
              and coalesce(s.until, a.as_of) >= a.created_at
            union all
            select a.company_id, a.channel, a.created_at,
                   case when a.has_states then s.since else a.resolved_last end
            from contacts a
            left join states s on s.company_id = a.company_id and s.ticket_id = a.ticket_id and s.i = 1
            where coalesce(s.before, 'new') not in ('resolved', 'closed', 'deleted')
              and ((a.has_states is null and not (a.status in ('resolved', 'closed') and a.resolved_last is null))
                   or (s.since > a.created_at and s.since <= a.as_of))
        ), ends as (
            select company_id, max(utc_day) as day from (
                select m.company_id, cast({_LOCAL.format(t="m.window_end")} as date) - 1 as utc_day
                from (select company_id, max(window_end) as window_end from manifest group by 1) m
                left join offsets z on z.company_id = m.company_id and z.utc_day = cast(m.window_end as date)) group by 1
        )
        select channel, sum(step) from (
            select channel, company_id, since as at_, 1 as step from spells
            union all select channel, company_id, until, -1 from spells where until is not null) s
        join ends e using (company_id)
        left join offsets z on z.company_id = s.company_id and z.utc_day = cast(at_ as date)
        where cast({_LOCAL.format(t="at_")} as date) <= e.day group by all""",
}


def connection(folder: Path) -> Any:
    """DuckDB with the tables, and the calendars, which nobody writes by hand."""
    import duckdb

    from channelmark.engines.calendars import build_calendars
    from channelmark.tables import open_tables

    con = duckdb.connect()
    tables = open_tables(folder)
    tables.register(con)
    build_calendars(con, tables)
    return con


def by_hand(folder: Path) -> Results:
    """The same cells in SQL, facts first, each made once and with only the columns that are read."""
    con = connection(folder)
    con.execute(FACTS_BY_HAND)
    results: Results = {}
    for name, _, names, by, _ in SUITE:
        for row in con.execute(BY_HAND[name]).fetchall():
            for statistic, value in zip(names, row[len(by) :], strict=True):
                if value is not None:
                    results.setdefault(f"{name}:{statistic}", {})[_key(*row[: len(by)])] = float(value)
    return results


# --- pandas ----------------------------------------------------------------------------------------------


def by_pandas(folder: Path) -> Results:
    """The same cells with data frames: only the columns that are read, texts as categories, no loops over rows."""
    import pandas as pd

    con = connection(folder)
    key = ["company_id", "ticket_id"]

    def read(columns: str, table: str, where: str = "true") -> pd.DataFrame:
        frame = con.execute(f"select {columns} from {table} where {where}").df()
        return frame.astype({c: "category" for c in ("company_id", "channel") if c in frame})

    manifest = read("company_id, as_of, window_start, window_end", "manifest")
    span = manifest.groupby("company_id", observed=True).agg(
        as_of=("as_of", "max"), window_start=("window_start", "min"), window_end=("window_end", "max")
    )
    tickets = read(
        "company_id, ticket_id, channel, status, coalesce(opened_by, 'customer') = 'customer' as inbound, created_at, "
        "first_response_at, first_resolved_at, resolved_at",
        "tickets",
        "merged_into_id is null and not is_spam and status <> 'deleted'",
    )
    tickets = tickets.join(span, on="company_id")
    messages = read(
        "company_id, ticket_id, message_id, sent_at, author_kind = 'agent' as reply, author_id",
        "messages",
        "is_public and author_kind in ('customer', 'agent')",
    )
    agents = read("company_id, agent_id, kind", "agents")
    bots = agents[agents["kind"] != "human"]
    bots = set(zip(bots["company_id"], bots["agent_id"], strict=True))
    if bots:
        robot = [pair in bots for pair in zip(messages["company_id"], messages["author_id"], strict=True)]
        messages = messages[~(pd.Series(robot, index=messages.index) & messages["reply"])]
    messages = messages.drop(columns="author_id")
    numbered = tickets[key].assign(ticket=range(len(tickets)))
    messages = messages.merge(numbered, on=key).drop(columns=key).set_index("ticket")
    asked = messages.loc[~messages["reply"], "sent_at"]
    created = tickets["created_at"].reindex(asked.index).to_numpy()
    first_asked = asked[asked.to_numpy() >= created].groupby(level=0).min()
    tickets["created_at"] = tickets["created_at"].where(
        tickets["inbound"], first_asked.reindex(tickets.index)
    )
    tickets = tickets[tickets["created_at"] <= tickets["as_of"]]

    messages = messages.join(tickets[["created_at", "as_of"]], how="inner")
    messages = messages[
        (messages["sent_at"] >= messages["created_at"]) & (messages["sent_at"] <= messages["as_of"])
    ]
    messages = messages.drop(columns=["created_at", "as_of"]).reset_index(names="ticket")
    messages = messages.sort_values(["ticket", "sent_at", "reply", "message_id"])
    messages["turn"] = (
        messages["reply"].astype("int32").groupby(messages["ticket"]).cumsum() - messages["reply"]
    )
    replied = messages[messages["reply"]].groupby("ticket")["sent_at"].min()
    turns = messages.pivot_table(index=["ticket", "turn"], columns="reply", values="sent_at", aggfunc="min")
    waits = (turns[True] - turns[False]).dt.total_seconds()
    waits = waits[waits.index.get_level_values("turn") > 0].dropna()
    del messages, turns

    calls = read(
        "company_id, ticket_id, requested_at, picked_up_at, ended_at, outcome, result",
        "sessions",
        "ticket_id is not null",
    )
    calls = calls.join(span["as_of"], on="company_id")
    calls = calls[calls["requested_at"] <= calls["as_of"]].merge(numbered, on=key)
    picked = (
        calls[calls["outcome"] == "answered"].groupby("ticket")["picked_up_at"].min().reindex(tickets.index)
    )
    settled = calls[calls["result"] == "resolved"].groupby("ticket")["ended_at"].max().reindex(tickets.index)

    events = read(
        'company_id, ticket_id, event_id, seq, "at" as since, old, new as status',
        "events",
        "kind = 'status' and new is not null",
    ).merge(numbered, on=key)
    events = events.drop(columns=key).sort_values(["ticket", "since", "seq", "event_id"])
    grouped = events.groupby("ticket")
    events["until"], events["i"] = grouped["since"].shift(-1), grouped.cumcount()
    events["before"] = grouped["status"].shift().fillna(events["old"]).fillna("new")
    events = events[["ticket", "since", "until", "i", "status", "before"]]
    done = ["resolved", "closed"]
    events = events.merge(
        tickets[["created_at", "as_of", "inbound"]].rename_axis("ticket"), left_on="ticket", right_index=True
    )
    seen = events[events["since"] <= events["as_of"]]
    resolves = seen[
        ~seen["before"].isin([*done, "deleted"])
        & seen["status"].isin(done)
        & ((seen["since"] >= seen["created_at"]) | seen["inbound"])
    ].groupby("ticket")["since"]
    last = resolves.max().reindex(tickets.index)
    last = last.where(last.isna() | (last > tickets["created_at"]), tickets["created_at"])

    picked = picked.where(picked >= tickets["created_at"])
    answer = replied.reindex(tickets.index).fillna(picked).fillna(tickets["first_response_at"])
    closed = tickets["status"].isin(done)
    end = (
        last.fillna(tickets["resolved_at"]).fillna(tickets["first_resolved_at"]).fillna(settled).where(closed)
    )
    calendar, offsets = con.execute("from clock").df(), con.execute("from offsets").df()
    channels = con.execute("from calendars").df()
    local = _local(tickets, "created_at", offsets)
    number = (
        tickets[["company_id", "channel"]]
        .astype(str)
        .merge(channels, how="left", on=["company_id", "channel"])
    )
    began, is_open = _elapsed(tickets["created_at"], number["calendar_id"], calendar)
    ended, _ = _elapsed(answer, number["calendar_id"], calendar)
    facts = pd.DataFrame(
        {
            "company": tickets["company_id"],
            "channel": tickets["channel"],
            "month": local.dt.strftime("%Y-%m"),
            "in_window": (tickets["created_at"] >= tickets["window_start"])
            & (tickets["created_at"] < tickets["window_end"]),
            "age_s": (tickets["as_of"] - tickets["created_at"]).dt.total_seconds(),
            "response_s": (answer - tickets["created_at"]).dt.total_seconds(),
            "resolution_s": (end - tickets["created_at"]).dt.total_seconds(),
            "closed": closed,
            "business_s": ended - began,
            "open": is_open,
        }
    )
    surveys = con.execute(
        "select company_id, channel, kind, score, scale_min, scale_max, satisfied_from, higher_is_better, "
        "coalesce(responded_at, sent_at) as answered_at, responded_at from surveys where score is not null"
    ).df()
    surveys = surveys[~(surveys["responded_at"] > manifest["as_of"].max())]
    surveys["month"] = _local(surveys, "answered_at", offsets).dt.strftime("%Y-%m")
    csat = surveys[
        (surveys["kind"] == "csat")
        & surveys["score"].between(surveys["scale_min"], surveys["scale_max"])
        & surveys["satisfied_from"].notna()
    ]
    up, score, border = csat["higher_is_better"], csat["score"], csat["satisfied_from"]
    csat = csat.assign(satisfied=(up & (score >= border)) | (~up & (score <= border)))
    nps = surveys[(surveys["kind"] == "nps") & surveys["score"].between(0, 10)]
    nps = nps[nps["score"] == nps["score"].round()]
    nps = nps.assign(point=100.0 * (nps["score"] >= 9) - 100.0 * (nps["score"] <= 6))

    found: Results = {}

    def put(name: str, values: pd.Series) -> None:
        found[name] = {
            _key(*(None if pd.isna(p) else p for p in (k if isinstance(k, tuple) else (k,)))): float(v)
            for k, v in values.dropna().items()
        }

    def by(frame: pd.DataFrame, *keys: str) -> Any:
        return frame.groupby(list(keys), observed=True, dropna=False)

    for name, column in (("response", "response_s"), ("resolution", "resolution_s")):
        put(f"{name}:median", by(facts, "channel", "month")[column].median())
        put(f"{name}:p90", by(facts, "channel", "month")[column].quantile(0.9))
    put("response_of_company:median", by(facts, "company")["response_s"].median())
    old = facts[facts["age_s"] >= 3600]
    put("within_an_hour:share", by(old.assign(x=old["response_s"] <= 3600), "channel")["x"].mean())
    old = facts[facts["age_s"] >= 172800]
    put("answered:share", by(old.assign(x=old["response_s"].notna()), "company", "channel")["x"].mean())
    put("closed:share", by(facts[facts["age_s"] >= 604800], "channel", "month")["closed"].mean())
    put("open_hours:share", by(facts[facts["in_window"]], "channel")["open"].mean())
    put("business_response:median", by(facts, "channel")["business_s"].median())
    put("csat:share", by(csat, "channel", "month")["satisfied"].mean())
    put("nps:score", by(nps, "channel")["point"].mean())
    channel_of = tickets["channel"].reindex(waits.index.get_level_values("ticket")).to_numpy()
    put("next_reply:median", waits.groupby(channel_of, observed=True).median())
    put("backlog:last", _backlog(tickets, events, end, closed, offsets))
    return found


def _local(frame: Any, column: str, offsets: Any) -> Any:
    """Local time of an instant of each row."""
    import pandas as pd

    at = frame[column]
    days = pd.DataFrame(
        {"company_id": frame["company_id"].astype(str), "utc_day": at.dt.normalize(), "s": _epoch(at)}
    )
    z = days.merge(offsets, how="left", on=["company_id", "utc_day"])
    seconds = z["offset_s"].where(~(z["s"] >= z["changes_at"]), z["offset_after_s"]).fillna(0).to_numpy()
    return at + pd.to_timedelta(seconds, unit="s")


def _elapsed(at: Any, calendar_id: Any, calendar: Any) -> tuple[Any, Any]:
    """Open seconds elapsed at each instant, and whether it is an open one."""
    import numpy as np
    import pandas as pd

    rows = pd.DataFrame({"calendar_id": calendar_id.to_numpy(), "utc_day": at.dt.normalize().to_numpy()})
    k = rows.merge(calendar, how="left", on=["calendar_id", "utc_day"])
    seconds = _epoch(at).to_numpy()
    total, inside = k["before_s"].to_numpy(copy=True), np.zeros(len(k), bool)
    for i in (1, 2, 3):
        a, b = k[f"open_{i}"].to_numpy(), k[f"close_{i}"].to_numpy()
        total += np.maximum(np.minimum(seconds, b) - a, 0)
        inside |= (seconds >= a) & (seconds < b)
    known = k["before_s"].notna().to_numpy()
    open_then = pd.Series(inside.astype(float), index=at.index).where(pd.Series(known, index=at.index))
    return pd.Series(total, index=at.index), open_then


def _epoch(at: Any) -> Any:
    return (at - dt.datetime(1970, 1, 1)).dt.total_seconds()


def _backlog(tickets: Any, events: Any, end: Any, closed: Any, offsets: Any) -> Any:
    """Contacts unresolved at the end of the last whole local day, by channel."""
    import pandas as pd

    going, done = ["new", "open", "pending", "hold"], ["resolved", "closed", "deleted"]
    seen = events[events["since"] <= events["as_of"]]
    spells = seen[seen["status"].isin(going) & ~(seen["until"].fillna(seen["as_of"]) < seen["created_at"])]
    since = spells["since"].where(spells["since"] > spells["created_at"], spells["created_at"])
    parts = [pd.DataFrame({"ticket": spells["ticket"], "since": since, "until": spells["until"]})]
    first = events[events["i"] == 0].set_index("ticket")
    recorded = tickets.index.isin(seen["ticket"])
    bare = tickets[~recorded & ~(closed & end.isna())]
    parts.append(
        pd.DataFrame({"ticket": bare.index, "since": bare["created_at"], "until": end.reindex(bare.index)})
    )
    late = first[
        (first["since"] > first["created_at"])
        & (first["since"] <= first["as_of"])
        & ~first["before"].isin(done)
    ]
    parts.append(pd.DataFrame({"ticket": late.index, "since": late["created_at"], "until": late["since"]}))
    spells = pd.concat(parts, ignore_index=True)
    spells = spells.merge(
        tickets[["company_id", "channel", "as_of", "window_end"]], left_on="ticket", right_index=True
    )
    spells["until"] = spells["until"].where(spells["until"] <= spells["as_of"])
    day = _local(spells, "window_end", offsets).dt.normalize()
    spells = spells[(_local(spells, "since", offsets) < day)]
    left = spells["until"].notna() & (_local(spells, "until", offsets) < day.reindex(spells.index))
    return (
        spells[~left]
        .groupby("channel", observed=True)
        .size()
        .reindex(tickets["channel"].unique(), fill_value=0)
    )


# --- side by side ----------------------------------------------------------------------------------------

WAYS = {"channelmark": by_channelmark, "sql": by_hand, "pandas": by_pandas}


def _key(*parts: object) -> str:
    return "|".join(str(p) for p in parts)


def child(way: str, folder: Path, out: Path) -> None:
    """One way in this process: results and what they cost."""
    start, before = time.perf_counter(), time.process_time()
    results = WAYS[way](folder)
    cost = {"wall": time.perf_counter() - start, "cpu": time.process_time() - before}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    cost["memory"] = peak / (1e9 if sys.platform == "darwin" else 1e6)
    out.write_text(json.dumps({"cost": cost, "results": results}), encoding="utf-8")


def measure(way: str, folder: Path, kept: Path) -> tuple[dict[str, float], Results]:
    """Cost and results of one way, in a process of its own."""
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary) / "out.json"
        command = [sys.executable, __file__, "--way", way, "--data", str(folder), "--out", str(out)]
        subprocess.run(command, check=True, env={**os.environ, "CHANNELMARK_CACHE": str(kept)})
        told = json.loads(out.read_text(encoding="utf-8"))
        return told["cost"], told["results"]


def differences(one: Results, other: Results) -> list[str]:
    """Cells that are not the same to nine digits; none is expected."""
    names = sorted(set(one) | set(other))
    found = []
    for name in names:
        a, b = one.get(name, {}), other.get(name, {})
        found += [
            f"{name} {k}: {a.get(k)} / {b.get(k)}"
            for k in sorted(set(a) | set(b))
            if k not in a or k not in b or not math.isclose(a[k], b[k], rel_tol=1e-9, abs_tol=1e-9)
        ]
    return found


def rows(folder: Path, rounds: int = 3) -> list[tuple[str, str]]:
    """What `make bench` prints: medians over the rounds, as ratios to the SQL written by hand."""
    costs: dict[str, list[dict[str, float]]] = {}
    results: dict[str, Results] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as temporary:
            kept = Path(temporary)
            for label, way in (
                ("first", "channelmark"),
                ("again", "channelmark"),
                ("sql", "sql"),
                ("pandas", "pandas"),
            ):
                cost, results[label] = measure(way, folder, kept)
                costs.setdefault(label, []).append(cost)
    middle = {k: {c: statistics.median(x[c] for x in v) for c in v[0]} for k, v in costs.items()}
    names = {
        "first": "metric suite, channelmark, nothing kept",
        "again": "metric suite, channelmark, facts kept by an earlier run",
        "sql": "metric suite, DuckDB SQL by hand",
        "pandas": "metric suite, pandas",
    }
    table = [(names[label], _told(c, middle["sql"])) for label, c in middle.items()]
    unequal = {label: differences(results["first"], results[label]) for label in ("again", "sql", "pandas")}
    for label, found in unequal.items():
        table += [(f"NOT THE SAME, {names[label]}", text) for text in found[:5]]
    cells = sum(len(v) for v in results["first"].values())
    return [*table, ("cells, the same in all four", str(cells) if not any(unequal.values()) else "no")]


def _told(cost: dict[str, float], sql: dict[str, float]) -> str:
    wall, cpu, memory = (cost[k] / sql[k] for k in ("wall", "cpu", "memory"))
    return (
        f"{cost['wall']:.1f} s, {cost['cpu']:.1f} s of processor, {cost['memory']:.2f} GB: "
        f"{wall:.2f} x the time, {cpu:.2f} x the processor, {memory:.2f} x the memory of the SQL"
    )


def clock_rows(folder: Path, rounds: int = 9) -> list[tuple[str, str]]:
    """Durations of the data's tickets on the business clock beside the same query on the calendar one.

    The instants lie in Parquet, as those of all data do. Queries alternate, and what is compared is processor time.
    """
    import duckdb

    from channelmark.engines.calendars import build_calendars
    from channelmark.tables import open_tables

    with tempfile.TemporaryDirectory() as temporary, duckdb.connect() as con:
        tables = open_tables(folder)
        tables.register(con)
        start = time.process_time()
        build_calendars(con, tables)
        built = time.process_time() - start
        pairs = Path(temporary) / "pairs.parquet"
        con.execute(
            "copy (select company_id, channel, created_at as a, created_at + to_seconds(hash(ticket_id) % 500000) as b "
            f"from tickets) to '{pairs}' (format parquet, compression zstd)"
        )
        shown = (
            "select channel, count(*), avg({d}), quantile_cont({d}, [0.5, 0.9]) "
            f"from read_parquet('{pairs}') p {{joins}} group by channel"
        )
        business = f"({_OPEN.format(k='y', t='b')}) - ({_OPEN.format(k='x', t='a')})"
        joins = (
            "left join calendars k using (company_id, channel) "
            "left join clock x on x.calendar_id = k.calendar_id and x.utc_day = cast(a as date) "
            "left join clock y on y.calendar_id = k.calendar_id and y.utc_day = cast(b as date)"
        )
        queries = {
            "calendar": shown.format(d="(epoch(b) - epoch(a))", joins=""),
            "business": shown.format(d=f"({business})", joins=joins),
        }
        costs: dict[str, list[float]] = {name: [] for name in queries}
        for _ in range(rounds):
            for name, sql in queries.items():
                costs[name].append(_processor_seconds(con, sql))
        ((found,),) = con.execute(f"select count(*) from read_parquet('{pairs}')").fetchall()
    middle = {name: statistics.median(c) for name, c in costs.items()}
    return [
        ("calendars of the sample's companies (s of processor, this machine)", f"{built:.3f}"),
        (
            f"mean, median, p90 of {found:,} durations by channel, processor time: business clock / calendar",
            f"{middle['business'] / middle['calendar']:.2f} ({middle['business']:.3f} s, this machine)",
        ),
    ]


def _processor_seconds(con: Any, sql: str) -> float:
    start = time.process_time()
    con.execute(sql).fetchall()
    return time.process_time() - start


def make(tickets: int, folder: Path) -> None:
    """Sample data of that size."""
    command = [sys.executable, "-m", "channelmark", "sample", "--tickets", str(tickets), "--out", str(folder)]
    subprocess.run(command, check=True, capture_output=True)


def main() -> int:
    """Print the table, or be one of its processes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tickets", type=int, default=1_000_000)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--way", choices=sorted(WAYS), help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.way:
        child(given.way, given.data, given.out)
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.data or Path(temporary) / "data"
        if not given.data:
            make(given.tickets, folder)
        for name, value in [*rows(folder, given.rounds), *clock_rows(folder)]:
            print(f"{name}: {value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
