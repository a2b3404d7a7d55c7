"""Loading data and benchmarking a report: what a notebook calls."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
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
from .compute import Context, Lack, compute
from .feeding import covers_window
from .specs import CHANNEL, REPORT_FIGURES

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
    figures: Mapping[str, Figure]
    published: Mapping[str, Figure]
    lacks: Mapping[str, Lack] = field(default_factory=dict)
    companies: tuple[Mapping[str, Any], ...] = ()
    """Median first response by company, most contacts first: name, n, value, low, high, suppressed."""
    weekly: tuple[tuple[str, int], ...] = ()
    """(Monday of the week, contacts), whole weeks only."""

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


def benchmark(report: str, data: Data) -> Benchmark:
    """Every figure of a report: computed where the data can feed it, else the published one with its reason."""
    if report not in REPORT_FIGURES:
        raise BadCallError.unknown("report", report, REPORT_FIGURES)
    twins = {s.id: published()[s.id] for s in REPORT_FIGURES[report]}
    if data.folder is None:
        return Benchmark(report, data.summary(), twins, {})
    context = Context(data.engine, _source(data), data.period)
    results = {s.id: compute(s, context) for s in REPORT_FIGURES[report]}
    figures = {k: r if isinstance(r, Figure) else twins[k] for k, r in results.items()}
    return Benchmark(
        report=report,
        data=data.summary(),
        figures=figures,
        published={k: twins[k] for k, r in results.items() if isinstance(r, Figure)},
        lacks={k: r for k, r in results.items() if isinstance(r, Lack)},
        companies=_by_company(data, CHANNEL[report]),
        weekly=_weekly(data, CHANNEL[report]),
    )


def _source(data: Data) -> Source:
    return Source(kind="computed", data=data.name, fingerprint=data.fingerprint, synthetic=data.synthetic)


def _by_company(data: Data, channel: str) -> tuple[Mapping[str, Any], ...]:
    ask = Ask(get_metric("first_response_time"), "median", ("company",), f"channel = '{channel}'")
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


def _weekly(data: Data, channel: str) -> tuple[tuple[str, int], ...]:
    """Contacts by ISO week; the first and last week only when the data cover them whole, none with a holey window."""
    if not covers_window(data.engine):
        return ()
    rows = data.engine.query(
        "select cast(date_trunc('week', local_at) as date) as week, count(*) as n from contacts "
        f"where channel = '{channel}' "
        "and date_trunc('week', local_at) >= (select min(window_start) - interval 1 day from manifest) "
        "and date_trunc('week', local_at) + interval 7 days <= (select max(window_end) + interval 1 day from manifest) "
        "group by 1 order by 1"
    )
    return tuple((r["week"].isoformat(), int(r["n"])) for r in rows)
