"""The cases of a request as SQL: the counted rows of its fact, with their breakdown keys.

A fact holds the columns it has by nature; what it lacks is fetched by join: from `contacts` by ticket, from
`company_profiles` by company, tags from `contact_tags`. Buckets of time lie in the company's local time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..errors import BadCallError
from .asks import Ask, Engine, words

BUCKETS: Mapping[str, str] = {
    "hour": "cast(extract(hour from local_at) as integer)",
    "weekday": "cast(extract(isodow from local_at) as integer)",
    "day": "cast(local_at as date)",
    "week": "cast(date_trunc('week', local_at) as date)",
    "month": "strftime(local_at, '%Y-%m')",
    "quarter": "case when local_at is not null then concat(cast(extract(year from local_at) as varchar), '-Q', "
    "cast(extract(quarter from local_at) as varchar)) end",
    "year": "cast(extract(year from local_at) as integer)",
}
"""Parts of local time: ISO weekdays (Monday is 1) and weeks (named by their Monday)."""
OF_CONTACT = (
    "channel network device agent assignee team category priority language support_line hours initiation "
    "customer_id created_at local_at age_s"
).split()
OF_COMPANY = ["industry", "size", "country"]
DAYS = "local_days"
"""The fact whose rows are the days at whose ends a stock is looked at."""
CASE_IDS = ("ticket_id", "session_id", "survey_id", "visit_id", "conversion_id", "review_id")
"""Columns that tell cases apart; a fact has one of them, or none."""
_USUAL = ("company", "local_at", "currency", "clash", "contacts")
"""What statistics read beside what a request names."""
_OF_RANKS = {
    "min",
    "p01",
    "p05",
    "p10",
    "p25",
    "median",
    "p75",
    "p90",
    "p95",
    "p99",
    "max",
    "within",
    "km_median",
}
BREAKDOWNS: tuple[str, ...] = (
    *("channel", "network", "device", "company", *OF_COMPANY, "agent", "assignee", "team", "tag", "category"),
    *("priority", "language", "support_line", "hours", "initiation", *BUCKETS, "ticket_id"),
)
"""What figures can be broken down by, where their cases know it. A column of the fact's own serves too."""


def cases(engine: Engine, ask: Ask, *columns: str, when: str = "true", counted: str | None = None) -> str:
    """SELECT of the counted rows: breakdown keys and `columns` (SQL with a name), where `when` holds as well."""
    metric = ask.meant
    keys = ask.breakdown
    conditions = [ask.sql(metric.counted if counted is None else counted), ask.where, when]
    conditions += [f"local_at >= timestamp '{ask.since}'"] if ask.since else []
    conditions += [f"local_at < timestamp '{ask.until}'"] if ask.until else []
    named = words([*columns, *conditions])
    source = widened(engine, ask, [*keys, *(["local_at"] if ask.since or ask.until else [])], named)
    # Spark reads `chats where (handled)` as an alias with a list of columns; `true and` keeps it a condition.
    kept = " and ".join(["true", *(f"({c})" for c in conditions if c != "true")])
    return f"select {', '.join([*keys, *columns])} from {source} where {kept}"


def widened(engine: Engine, ask: Ask, keys: Sequence[str], named: Iterable[str] = ()) -> str:
    """The fact, or a join of it with the columns it lacks. A key that nobody has is an error; a name is left alone."""
    fact = ask.meant.fact
    native = set(engine.columns(fact))
    wanted = {*keys, *named} - native
    buckets = [b for b in BUCKETS if b in wanted]
    fetched = _fetched(engine, fact, native, wanted | ({"local_at"} - native if buckets else set()))
    timed = "local_at" in native or "local_at" in fetched
    for key in keys:
        known = key in native or key in fetched or (key in BUCKETS and timed)
        if not known or (key not in native and _too_fine(engine, ask, native, key)):
            raise _cannot(engine, ask, key)
    own = sorted((wanted | {*keys, *named} | ({"local_at"} if buckets else set())) & native)
    source = _joined(fact, own, fetched) if fetched else fact
    if not buckets or not timed:
        return source
    shown = [*own, *fetched, *(f"{BUCKETS[b]} as {b}" for b in buckets)]
    return f"(select {', '.join(shown)} from {source})"


def reads(engine: Engine, ask: Ask) -> dict[str, set[str]]:
    """Facts that the request reads, with their columns: what an engine can build together. Some may be named in vain."""
    metric = ask.meant
    named = words([metric.value, metric.counted, metric.per, metric.split, ask.where])
    named |= {*ask.breakdown, metric.part, *(["local_at"] if ask.since or ask.until else [])}
    if not metric.fact:
        return _united(reads(engine, ask.base(m)) for m in ask.bases())
    native = set(engine.columns(metric.fact))
    named |= {"local_at"} if named & set(BUCKETS) else set()
    found = {metric.fact: (named | {*_USUAL, *_age(ask), *_identity(ask)}) & native}
    for column, table in _fetched(engine, metric.fact, native, named - native).items():
        found.setdefault(table, {"company", "ticket_id"}).add(column)
        found[metric.fact] |= {"company", "ticket_id"} & native
    if metric.kind == "stock":
        found[DAYS] = {"company", "day", "complete", "local_at"}
    return found


def _united(parts: Iterable[Mapping[str, set[str]]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for part in parts:
        for fact, columns in part.items():
            found.setdefault(fact, set()).update(columns)
    return found


def _age(ask: Ask) -> Iterable[str]:
    """What says whether a case is old enough to be counted, for the statistics that look at it."""
    aged = {*ask.named.split(","), ask.meant.statistic} & {"within", "km_median"}
    age = "age_business_s" if ask.meant.clock == "business" else "age_s"
    return [age] if aged else []


def _identity(ask: Ask) -> Iterable[str]:
    """What tells cases apart, where an interval may draw them one by one."""
    light = ask.meant.kind in ("share", "nps", "count", "distribution", "stock")
    return () if light or {*ask.named.split(",")} <= _OF_RANKS else CASE_IDS


def breakdowns(engine: Engine, ask: Ask) -> list[str]:
    """What the metric's cases can be broken down by, columns of their own beyond the usual ones left out."""
    native = set(engine.columns(ask.meant.fact))
    there = native | set(_fetched(engine, ask.meant.fact, native, {*OF_CONTACT, *OF_COMPANY, "tag"}))
    timed = [b for b in BUCKETS if "local_at" in there and not _too_fine(engine, ask, native, b)]
    return [b for b in BREAKDOWNS if b in there or b in timed]


def has_column(engine: Engine, ask: Ask, column: str) -> bool:
    """Whether the metric's cases have a column, of their own or by join."""
    native = set(engine.columns(ask.meant.fact))
    return column in native or bool(_fetched(engine, ask.meant.fact, native, {column}))


def _too_fine(engine: Engine, ask: Ask, native: set[str], bucket: str) -> bool:
    """Whether the cases are longer than the bucket: days have no hour, stretches of months no week."""
    stretches = "period_end" in native or ask.meant.population == "customer_months"
    if stretches or bucket != "hour" or "local_at" not in native:
        return stretches and bucket in ("hour", "day", "week", "weekday")
    rows = f"select local_at from {ask.meant.fact} where local_at is not null"
    timed = f"select 1 as one from ({rows}) where local_at <> date_trunc('day', local_at) limit 1"
    return not engine.query(timed) and bool(engine.query(f"select 1 as one from ({rows}) limit 1"))


def _fetched(engine: Engine, fact: str, native: set[str], wanted: set[str]) -> dict[str, str]:
    """The wanted columns that a join brings, with the table they come from."""
    found: dict[str, str] = {}
    if "company" in native and fact != "company_profiles":
        found |= dict.fromkeys(wanted & set(OF_COMPANY), "company_profiles")
    if {"company", "ticket_id"} <= native:
        found |= dict.fromkeys(wanted & {"tag"}, "contact_tags")
        if fact != "contacts" and wanted & set(OF_CONTACT):
            found |= dict.fromkeys(wanted & set(OF_CONTACT) & set(engine.columns("contacts")), "contacts")
    return {c: found[c] for c in sorted(found) if c not in native}


def _joined(fact: str, own: Sequence[str], fetched: Mapping[str, str]) -> str:
    aliases = {"contacts": "k", "company_profiles": "p", "contact_tags": "g"}
    picked = ", ".join([*(f"f.{c}" for c in own), *(f"{aliases[table]}.{c}" for c, table in fetched.items())])
    joins = []
    for table in dict.fromkeys(fetched.values()):
        a = aliases[table]
        on = f"{a}.company = f.company" + (
            "" if table == "company_profiles" else f" and {a}.ticket_id = f.ticket_id"
        )
        joins.append(f"left join {table} {a} on {on}")
    return f"(select {picked} from {fact} f {' '.join(joins)})"


def _cannot(engine: Engine, ask: Ask, key: str) -> BadCallError:
    own = set(engine.columns(ask.meant.fact))
    if key == "local_at":
        return BadCallError(
            f"{ask.metric.id} cannot be cut to days: its cases are {ask.meant.population} (fact {ask.meant.fact}), "
            "which have no instant. Leave --from and --to out."
        )
    if key not in BREAKDOWNS:
        return BadCallError.unknown("breakdown", key, {*BREAKDOWNS, *own})
    return BadCallError(
        f"{ask.metric.id} cannot be broken down by {key}: its cases are {ask.meant.population} "
        f"(fact {ask.meant.fact}), which do not know it. It can be broken down by "
        f"{', '.join(breakdowns(engine, ask))}."
    )
