"""Loading data and benchmarking a report: what a notebook calls."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from ..engines import DATABASE_SUFFIXES, Engine, open_database, open_engine
from ..errors import BadCallError, DataError
from ..figures import Figure, Source
from ..metrics import get_metric
from ..published import published
from ..sample import standing_sample
from ..statistics.estimates import Ask, estimate
from ..tables import Tables, open_tables
from .compute import Context, Lack, compute, expected, standing
from .feeding import covers_window
from .reports import report_named
from .specs import FigureSpec, Report
from .targets import Rule, Target, load_rules

PUBLISHED, SAMPLE = "published", "sample"
_EXCLUDED = """
    select case when t.merged_into_id is not null then 'merged' when t.is_spam then 'spam'
                when t.status = 'deleted' then 'deleted' when t.opened_by <> 'customer' then 'not opened by a customer'
                when y.company_id is null then 'of companies without a row in the manifest'
                else 'after the export' end as reason,
           count(*) as n
    from tickets t
    left join contacts k on k.company = t.company_id and k.ticket_id = t.ticket_id
    left join (select distinct company_id from manifest) y on y.company_id = t.company_id
    where k.ticket_id is null
    group by 1
"""


@dataclass(frozen=True)
class Data:
    """What figures are computed from: canonical tables in a folder or database, or nothing (`published`)."""

    name: str
    folder: Path | None
    """The folder, or the database file."""
    synthetic: bool = False
    url: str = ""
    """The engine that computes; DuckDB on this machine where empty."""

    @cached_property
    def tables(self) -> Tables:
        """The canonical tables; BadCallError when only published figures were asked for."""
        if self.folder is None:
            raise BadCallError(
                "There are no tables: data = 'published' uses published figures only. "
                "Give a folder of canonical tables instead."
            )
        return open_database(self.folder) if _is_database(self.folder) else open_tables(self.folder)

    @cached_property
    def engine(self) -> Engine:
        """The engine, made on first use; it builds a fact when a figure first needs it."""
        return open_engine(self.tables, self.url)

    @cached_property
    def fingerprint(self) -> str | None:
        """sha256 over the tables; None without data."""
        return self.tables.fingerprint() if self.folder else None

    @cached_property
    def excluded(self) -> Mapping[str, int]:
        """Rows of tickets that are no contacts, by reason; each under the first that holds."""
        rows = self.engine.query(_EXCLUDED)
        return {r["reason"]: int(r["n"]) for r in sorted(rows, key=lambda r: str(r["reason"]))}

    @cached_property
    def period(self) -> tuple[str, str]:
        """First and last day of the export's window, ISO dates; the window's end is not part of it."""
        row = self.engine.query(
            "select min(window_start) as a, max(window_end) - interval 1 second as b, "
            "(select count(*) from contacts) as n from manifest"
        )[0]
        if not row["n"] or row["a"] is None:
            raise DataError(f"{self.folder}: there is no contact in the table tickets. Import some first.")
        return row["a"].date().isoformat(), row["b"].date().isoformat()

    def summary(self) -> dict[str, Any]:
        """What a page says about its data: name, companies, contacts, period, rejected rows."""
        if self.folder is None:
            return {"name": self.name, "synthetic": False}
        counts = self.engine.query(
            "select count(*) as tickets, count(distinct company) as companies from contacts"
        )[0]
        rejected = self.engine.query(
            "select sum(r) as n from (select max(rows_rejected) as r from manifest group by file)"
        )
        first, last = self.period
        return {
            "name": self.name,
            "synthetic": self.synthetic,
            "fingerprint": self.fingerprint,
            "tickets": int(counts["tickets"]),
            "companies": int(counts["companies"]),
            "rejected": int(rejected[0]["n"] or 0),
            "from": first,
            "to": last,
        }


@dataclass(frozen=True)
class Benchmark:
    """The figures of one report. `figures` holds what is shown; `published` the twins to compare with."""

    report: str
    data: Mapping[str, Any]
    """Summary of the data for the page's notes, with the company a report is about."""
    figures: Mapping[str, Figure]
    """In the order of the report: the computed figure, or the published one where the data cannot feed it.

    One that the data cannot feed and nobody published is not there; `lacks` says why."""
    published: Mapping[str, Figure]
    """Published twins of computed figures."""
    lacks: Mapping[str, Lack] = field(default_factory=dict)
    """Why a figure is not computed."""
    companies: tuple[Mapping[str, Any], ...] = ()
    """Median first response by company, most contacts first: name, n, value, low, high, suppressed."""
    weekly: tuple[tuple[str, int], ...] = ()
    """(Monday of the week, contacts), whole weeks only."""
    targets: Mapping[str, Target] = field(default_factory=dict)
    """What a figure, and each of its parts, should lie within; by its id."""
    standing: Mapping[str, str] = field(default_factory=dict)
    """Where a figure of a channel stands among all channels; see `compute.standing`."""

    @property
    def about(self) -> Report:
        """The report's declaration."""
        return report_named(self.report)

    def figure(self, figure_id: str) -> Figure:
        """One figure; BadCallError with the nearest id when the report has none of that name."""
        if figure_id not in self.figures:
            raise BadCallError.unknown(f"figure of {self.report}", figure_id, self.figures)
        return self.figures[figure_id]


def load(data: str, engine: str = "") -> Data:
    """Data by name or path: `sample`, `published`, a folder of canonical tables, or a DuckDB file that holds them.

    `engine` says where figures are computed: on this machine (empty), or `spark`, `spark://host:7077`, `sc://host:15002`.
    """
    if data == PUBLISHED:
        return Data(PUBLISHED, None)
    folder = standing_sample() if data == SAMPLE else Path(data)
    if _is_database(folder):
        return Data(folder.stem, folder, url=engine)
    if "://" in data:
        raise BadCallError(
            f"{data} says where to compute, not on what. Give the tables' folder as data, and this as the engine: "
            f'load("data/mine", engine="{data}"), or --data data/mine --engine {data}.'
        )
    if not folder.is_dir():
        raise BadCallError.no_such_path("data", data)
    about = folder / "dataset.json"
    facts = json.loads(about.read_text("utf8")) if about.is_file() else {}
    return Data(str(facts.get("name", folder.name)), folder, bool(facts.get("synthetic", False)), engine)


def _is_database(path: Path) -> bool:
    return path.suffix in DATABASE_SUFFIXES and path.is_file()


def benchmark(
    report: str,
    data: Data,
    *,
    company: str = "",
    pseudonyms: bool | str = False,
    since: str = "",
    until: str = "",
    peers: str = "",
    targets: str = "",
) -> Benchmark:
    """Every figure of a report: computed where the data can feed it, else the published one with its reason.

    `company` (id or name) is whom a report about one company is about; without it, the one with the most contacts.
    `pseudonyms` replaces the names of agents by numbers, in the order of their ids. `since` and `until` are local days
    (2025-03-31), both included. `peers` names what the companies compared with have in common: industry, size, country.
    `targets` is a file of targets, as `channelmark alerts` reads it.
    """
    about = report_named(report)
    held = _targets(about, targets)
    twins = {s.id: published()[s.twin] for s in about.figures if s.twin in published()}
    twins = {k: f if f.id == k else replace(f, id=k) for k, f in twins.items()}
    if data.folder is None:
        if company:
            raise BadCallError(
                f"{report}: published figures know no company {company!r}. Give data to compute from."
            )
        lacks = {s.id: Lack("published-only") for s in about.figures if s.id not in twins}
        return Benchmark(report, data.summary(), twins, {}, lacks)
    expected(data.engine, about.figures)
    context, told = _context(about, data, company, _yes("pseudonyms", pseudonyms))
    first, after = _days(since, until)
    traits = _traits(data, context.company, peers)
    context = replace(context, since=first, until=after, traits=traits)
    told = told | _told(context)
    results = {s.id: compute(s, context) for s in about.figures}
    shown = {k: r if isinstance(r, Figure) else twins.get(k) for k, r in results.items()}
    return Benchmark(
        report=report,
        data={**data.summary(), **told},
        figures={k: f for k, f in shown.items() if f is not None},
        published={k: twins[k] for k, r in results.items() if isinstance(r, Figure) and k in twins},
        lacks={k: r for k, r in results.items() if isinstance(r, Lack)},
        targets=held,
        companies=_by_company(data, about.channel) if about.scope == "all" else (),
        weekly=_weekly(data, context.where(f"channel = '{about.channel}'" if about.channel else "true")),
        standing={
            s.id: standing(s, r, context)
            for s in about.figures
            if s.channel and isinstance(r := results[s.id], Figure)
        },
    )


def context_of(data: Data) -> Context:
    """What figures about all companies are computed in; BadCallError for published figures, which have no data."""
    return Context(data.engine, _source(data), data.period, "", _names(data))


_WORDS_FOR = {True: ("yes", "true", "1", "on"), False: ("no", "false", "0", "off", "")}


def _yes(name: str, given: bool | str) -> bool:
    """A parameter that is on or off, also as it is typed."""
    for meant, words in _WORDS_FOR.items():
        if str(given).lower() in words:
            return meant
    raise BadCallError(f"{name} = {given!r}: write yes or no.")


def _context(about: Report, data: Data, company: str, pseudonyms: bool) -> tuple[Context, dict[str, str]]:
    """What every figure is computed in, and what the page says of it."""
    chosen = ""
    if about.scope == "company":
        chosen = _company(data, company)
    elif company:
        raise BadCallError(f"{about.id} is about all companies, so it takes no company.")
    names = _names(data)
    if pseudonyms:
        names = {**names, **_pseudonyms(data, chosen)}
    told = {"company": names["company"].get(chosen, chosen)} if chosen else {}
    return Context(data.engine, _source(data), data.period, chosen, names), told


def _targets(about: Report, path: str) -> dict[str, Target]:
    """The target of each figure: of its metric by the same statistic, of all cases or of each part it is broken into."""
    if not path:
        return {}
    rules = [placed.rule for placed in load_rules(Path(path)).rules]
    return {s.id: r.target for s in about.figures for r in reversed(rules) if _holds(r, s)}


def _holds(rule: Rule, spec: FigureSpec) -> bool:
    """Whether a rule is about what a figure measures. A rule for a change, a period or some cases only is not."""
    if rule.metric != spec.metric or rule.change or rule.where or rule.period or rule.clock:
        return False
    statistic = spec.statistic or get_metric(spec.metric).statistic
    same = rule.asked.named == statistic and rule.variant == spec.variant
    return same and rule.by in ("", spec.by) and rule.channel in ("", spec.channel) and spec.shape in _JUDGED


_JUDGED = ("single", "by_category", "parts", "series")


def _days(since: str, until: str) -> tuple[str, str]:
    """First and last local day as instants; BadCallError for what is no day."""
    try:
        first = dt.date.fromisoformat(since) if since else None
        last = dt.date.fromisoformat(until) + dt.timedelta(days=1) if until else None
    except ValueError as error:
        raise BadCallError(
            f"since = {since!r}, until = {until!r}: write days as 2025-03-31 ({error})."
        ) from None
    if first and last and last <= first:
        raise BadCallError(f"until = {until!r} lies before since = {since!r}: swap them, or leave one out.")
    return (f"{first} 00:00:00" if first else ""), (f"{last} 00:00:00" if last else "")


_TRAITS = ("industry", "size", "country")


def _traits(data: Data, company: str, peers: str) -> tuple[tuple[str, str], ...]:
    """What the company has of the traits that its peers are to share with it."""
    asked = [p.strip() for p in peers.split(",") if p.strip()]
    for trait in asked:
        if trait not in _TRAITS:
            raise BadCallError.unknown("trait that peers can share", trait, _TRAITS)
    if not asked or not company:
        return ()
    key = company.replace("'", "''")
    rows = data.engine.query(f"select * from company_profiles where company = '{key}'")
    known = rows[0] if rows else {}
    unknown = [t for t in asked if known.get(t) is None]
    if unknown:
        raise BadCallError(f"The data do not say the {unknown[0]} of {company}; leave it out of peers.")
    return tuple((t, str(known[t])) for t in asked)


def _told(context: Context) -> dict[str, Any]:
    """What the page says of its company's peers and of a range of days that was asked for."""
    found: dict[str, Any] = {}
    if context.traits:
        found["peers"] = [value for _, value in context.traits]
    if context.since:
        found["from"] = context.since[:10]
    if context.until:
        found["to"] = (dt.date.fromisoformat(context.until[:10]) - dt.timedelta(days=1)).isoformat()
    return found


def _names(data: Data) -> dict[str, dict[str, str]]:
    """Breakdown -> id -> name, of companies, agents and teams."""
    found: dict[str, dict[str, str]] = {"company": _column(data, "companies", "company_id")}
    agents = _column(data, "agents", "agent_id")
    teams = _column(data, "teams", "team_id")
    return {**found, "agent": agents, "assignee": agents, "resolver": agents, "team": teams}


def _column(data: Data, table: str, key: str) -> dict[str, str]:
    """Names by id; none where the table has no names."""
    if not data.tables.has(table, "name"):
        return {}
    rows = data.engine.query(f"select distinct {key} as k, name from {table} where name is not null")
    return {str(r["k"]): str(r["name"]) for r in rows}


PSEUDONYM = "agent #"
"""How the label of an agent without a name begins; a number follows."""


def _pseudonyms(data: Data, company: str) -> dict[str, dict[str, str]]:
    """Agents by number; those of one company count from one."""
    key = company.replace("'", "''")
    own = f"where company_id = '{key}'" if company else ""
    rows = data.engine.query(f"select distinct agent_id as k from agents {own}")
    numbered = {k: f"{PSEUDONYM}{i}" for i, k in enumerate(sorted(str(r["k"]) for r in rows), 1)}
    return dict.fromkeys(("agent", "assignee", "resolver"), numbered)


def _company(data: Data, asked: str) -> str:
    """The id of a company by id or name; the one with the most contacts when none is asked for."""
    rows = data.engine.query("select company, count(*) as n from contacts group by company")
    sizes = {str(r["company"]): int(r["n"]) for r in rows}
    names = _column(data, "companies", "company_id")
    if not asked:
        if not sizes:
            raise DataError(f"{data.folder}: there is no contact in the table tickets. Import some first.")
        return min(sizes, key=lambda c: (-sizes[c], c))
    by_name = {name: key for key, name in names.items()}
    if asked in sizes or asked in names:
        return asked
    if asked in by_name:
        return by_name[asked]
    raise BadCallError.unknown("company", asked, [*sizes, *by_name])


def _source(data: Data) -> Source:
    return Source(kind="computed", data=data.name, fingerprint=data.fingerprint, synthetic=data.synthetic)


def _by_company(data: Data, channel: str) -> tuple[Mapping[str, Any], ...]:
    where = f"channel = '{channel}'" if channel else "true"
    ask = Ask(get_metric("first_response_time"), "median", ("company",), where)
    names = {r["company_id"]: r["name"] for r in data.engine.query("select company_id, name from companies")}
    cells = sorted(estimate(data.engine, ask), key=lambda e: (-e.n, str(e.keys["company"])))
    return tuple(
        {
            "name": names.get(e.keys["company"]) or e.keys["company"],
            "n": e.n,
            "value": e.value,
            "low": e.interval.low if e.interval and not e.suppressed else None,
            "high": e.interval.high if e.interval and not e.suppressed else None,
            "suppressed": e.suppressed,
        }
        for e in cells
        if e.n
    )


def _weekly(data: Data, where: str) -> tuple[tuple[str, int], ...]:
    """Contacts by ISO week; the first and last week only when the data cover them whole, none with a holey window."""
    if not covers_window(data.engine):
        return ()
    rows = data.engine.query(
        "select cast(date_trunc('week', local_at) as date) as week, count(*) as n from contacts "
        f"where ({where}) "
        "and date_trunc('week', local_at) >= (select min(window_start) - interval 1 day from manifest) "
        "and date_trunc('week', local_at) + interval 7 days <= (select max(window_end) + interval 1 day from manifest) "
        "group by 1 order by 1"
    )
    return tuple((r["week"].isoformat(), int(r["n"])) for r in rows)
