"""One metric, asked for in a notebook or on the command line: metric x statistic x breakdown as a DataFrame."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

import duckdb
import pandas as pd

from ..engines import DuckEngine, Engine, EngineError
from ..errors import BadCallError, DataError
from ..facts import FACTS
from ..metrics import Metric, get_metric, register
from ..metrics.own import own_metric
from ..statistics.asks import Ask
from ..statistics.cases import BREAKDOWNS, cases
from ..statistics.cells import Estimate
from ..statistics.changes import CHANGES
from ..statistics.companies import AMONG, POOLED, reversals
from ..statistics.estimates import estimate
from ..statistics.money import CURRENCY, currencies
from ..statistics.periods import CALENDAR, between, spans
from ..tables import Tables
from .facts import Data
from .feeding import missing_inputs
from .filters import checked, compiled, condition, known_value

_WITHIN = "; within a time: of all cases old enough to judge, those without one included"
COLUMNS = ("value", "unit", "n", "low", "high", "statistic", "definition", "suppressed")
"""What every row of an answer holds, after its breakdown keys."""


@dataclass(frozen=True)
class Request:
    """A metric on data, to be broken down, filtered and summed up. Every step gives a new request.

    The last step gives a DataFrame, one row a cell: the breakdown keys, value in base units (seconds, fractions, currency
    units, points), unit, n, low and high (NaN when there is no interval), statistic, definition, suppressed. Its
    `attrs` say the rest: clock, variant, missing, method of the intervals, and notes in words.
    """

    ask: Ask
    data: Data
    typed: tuple[tuple[str, str], ...] = ()
    """Conditions in the words of whoever asked, each with its SQL."""

    def by(self, *keys: str) -> Request:
        """Break down by channel, network, company, month and so on; several together."""
        return self._with(by=(*self.ask.by, *keys))

    def where(self, sql: str = "", **equal: Any) -> Request:
        """Keep the cases for which an SQL condition holds, or whose columns have these values."""
        found = self._narrowed(sql, sql) if sql else self
        for column, wanted in equal.items():
            values = [_text(v) for v in (wanted if isinstance(wanted, (list, tuple, set)) else [wanted])]
            text = f"{column}={','.join(values)}"
            known = [checked(text, column, known_value(column, v)) for v in values]
            found = found._narrowed(text, compiled(column, "=", known))
        return found

    def filtered(self, *conditions: str) -> Request:
        """Keep the cases for which conditions as typed on the command line hold: `channel=live_chat`."""
        found = self
        for text in conditions:
            found = found._narrowed(text.strip(), condition(self.data.engine, self.ask, text))
        return found

    def between(self, first: str = "", last: str = "") -> Request:
        """Only cases of these local days, both included; empty for no bound. With a time of day, `last` is left out."""
        since, until = _instant(first, "from"), _instant(last, "to", after=True)
        if since and until and until <= since:
            raise BadCallError(
                f"--to {last} lies before --from {first}: nothing lies between them. Swap them, or leave one out."
            )
        return self._with(since=since, until=until)

    def clock(self, name: Literal["calendar", "business"]) -> Request:
        """Measure on the calendar or in the company's business hours."""
        return self._with(clock=name)

    def variant(self, name: str) -> Request:
        """By another definition that the metric has."""
        return self._with(variant=name)

    def of(self, *metrics: str) -> Request:
        """The metric that is compared, where the request is for a change or a percentile."""
        return self._with(of=tuple(get_metric(m).id for m in metrics))

    def set(self, **settings: float) -> Request:
        """Thresholds in seconds other than the metric's own: `.set(window=14 * 86400)`."""
        return self._with(settings={**(self.ask.settings or {}), **settings})

    def median(self) -> pd.DataFrame:
        """The exact median, with order-statistic intervals."""
        return self.statistic("median")

    def mean(self) -> pd.DataFrame:
        """The mean, with seeded bootstrap intervals."""
        return self.statistic("mean")

    def share(self) -> pd.DataFrame:
        """The share, with Wilson intervals."""
        return self.statistic("share")

    def count(self) -> pd.DataFrame:
        """How many."""
        return self.statistic("count")

    def p10(self) -> pd.DataFrame:
        """The exact tenth percentile."""
        return self.statistic("p10")

    def p90(self) -> pd.DataFrame:
        """The exact ninetieth percentile."""
        return self.statistic("p90")

    def km_median(self) -> pd.DataFrame:
        """Kaplan and Meier's median, in which the cases still open count as long as they have waited."""
        return self.statistic("km_median")

    def companies(self) -> pd.DataFrame:
        """Each company's value first, then median, quartiles and deciles of them; the pooled value stands beside."""
        return self.statistic("companies")

    def percentile(self, company: str = "", peers: Iterable[str] | str = ()) -> pd.DataFrame:
        """Where a company (or each one) lies among its peers: those of the same industry, size, country."""
        traits = (peers,) if isinstance(peers, str) else tuple(peers)
        ask = self.ask if self.ask.of else self._compared("company_benchmark_percentile").ask
        return replace(self, ask=replace(ask, company=company, peers=traits)).statistic()

    def change(self, bucket: str = "month", *, relative: bool = False) -> pd.DataFrame:
        """Each complete month (week, quarter, year) against the one before."""
        request = self if self.ask.metric.kind == "change" else self._compared("period_change")
        keys = request.ask.by if bucket in request.ask.by else (*request.ask.by, bucket)
        return request._with(by=keys).statistic("relative" if relative else "difference")

    def within(self, *seconds: float) -> pd.DataFrame:
        """Share within each time, on one denominator: cases old enough for the longest."""
        parts = []
        for s in seconds:
            settings = {**(self.ask.settings or {}), "within": s, "horizon": max(seconds)}
            statistic = "within" if self.ask.meant.kind in ("duration", "mean") else ""
            parts.append(self._with(settings=settings).statistic(statistic).assign(within=s))
        frame = pd.concat(parts, ignore_index=True)
        frame.attrs["notes"] = list(dict.fromkeys(n for p in parts for n in p.attrs["notes"]))
        return frame

    def statistic(self, name: str = "") -> pd.DataFrame:
        """Any statistic by name, several separated by commas; the metric's own without one."""
        ask = replace(self.ask, statistic=name) if name else self.ask
        ask.refuse_unknown_settings()
        self._fed()
        cells = _estimated(self.data, ask)
        keys = list(dict.fromkeys([*ask.breakdown, *(k for e in cells for k in e.keys)]))
        units = {s: unit(self.data, ask, s) for s in {e.statistic or ask.named for e in cells}}
        frame = pd.DataFrame([_row(ask, e, units) for e in cells], columns=[*keys, *COLUMNS])
        frame.attrs |= {
            "notes": [*notes(cells), *self._emptied(ask, cells), *self._excluded()],
            "clock": ask.meant.clock,
            "variant": ask.variant,
            "missing": sum(e.missing for e in cells),
            "interval": sorted({e.interval.method for e in cells if e.interval}),
        }
        return frame

    def _emptied(self, ask: Ask, cells: list[Estimate]) -> list[str]:
        """Why there is no case, or no period to compare: an empty answer must not pass for a zero."""
        over_time = ask.meant.kind in ("change", "trend")
        if any(e.n or e.missing for e in cells) and not (ask.meant.kind == "trend" and _blank(cells)):
            return []
        if lacks := self._lacking(ask.of_cases):
            return lacks
        bucket = next((k for k in ask.breakdown if k in CALENDAR), ask.meant.part or "month")
        if over_time or ask.named.startswith("per_"):
            named = bucket if over_time else ask.named.removeprefix("per_")
            return [_whole_periods(self.data.engine, ask, named)]
        if ask.meant.kind == "percentile" or ask.named.startswith("companies"):
            return ["No company has enough cases for a value of its own."]
        if not ask.meant.fact:
            return []
        return [
            "None of these cases can be counted: their value is not known, or too little time has passed."
        ]

    def _lacking(self, ask: Ask) -> list[str]:
        """Which of the conditions no case meets; all of them at once where each alone has some."""
        engine = self.data.engine
        days = replace(ask, where="true")
        found = [_covered(engine, ask)] if (ask.since or ask.until) and not _has_case(engine, days) else []
        alone = replace(ask, since="", until="")
        found += [
            f"No case has {t}." for t, sql in self.typed if not _has_case(engine, replace(alone, where=sql))
        ]
        if found or _has_case(engine, ask):
            return found
        asked_for_some = self.typed or ask.since or ask.until
        return [
            "No case meets all conditions at once."
            if asked_for_some
            else f"The data hold no case that {ask.metric.id} counts."
        ]

    def _excluded(self) -> list[str]:
        left_out = self.data.excluded if self.ask.meant.population in ("tickets", "contacts") else {}
        listed = ", ".join(f"{n} {reason}" for reason, n in left_out.items())
        return [f"Tickets that are no contacts: {listed}."] if listed else []

    def _compared(self, metric_id: str) -> Request:
        """The same cases, asked for the change or the percentile of the metric."""
        return self._with(metric=get_metric(metric_id), of=(self.ask.metric.id,), statistic="")

    def _narrowed(self, text: str, sql: str) -> Request:
        """Only the cases for which one more condition holds, and the words in which it was asked for."""
        ask = replace(self.ask, where=f"({self.ask.where}) and ({sql})")
        return replace(self, ask=ask, typed=(*self.typed, (text, sql)))

    def _with(self, **changes: Any) -> Request:
        return replace(self, ask=replace(self.ask, **changes))

    def _fed(self) -> None:
        ask = self.ask
        engine = self.data.engine
        missing = missing_inputs(engine, ask.meant, ask.of, ask.clock)
        if missing:
            raise DataError(
                f"{ask.metric.id} needs {', '.join(missing)}, which {self.data.folder} does not hold. "
                f"`channelmark check {self.data.folder}` lists what it can feed."
            )


def metric(metric_id: str, data: Data) -> Request:
    """Ask for a metric: `cm.metric("first_response_time", data).by("channel", "month").median()`."""
    return Request(Ask(get_metric(metric_id)), data)


def define(metric_id: str, **declared: Any) -> Metric:
    """A metric of one's own, for cm.metric: `cm.define("weekend_share", of="contacts", share="weekday >= 6")`.

    `of` names the fact whose rows are the cases. One keyword says what is measured on each, in SQL: share (a condition),
    mean, duration (seconds), count (True, or a whole number), ratio (two numbers, summed each). `where` says which rows are
    counted; unit, better, statistic, definition and settings as in the catalogue. Columns are the fact's own, and every
    breakdown: hour, weekday, month of the company's local time, channel, industry, tag. It is checked at once.
    """
    found = own_metric(metric_id, **declared)
    if found.fact not in FACTS:
        raise BadCallError.unknown("fact", found.fact, FACTS)
    check_sql(_empty_engine(), Ask(found))
    return register(found)


def check_sql(engine: DuckEngine, ask: Ask) -> None:
    """BadCallError with the fact's columns where the SQL of a metric does not hold on it."""
    m = ask.meant
    scalars = [
        f"({ask.sql(s).removeprefix('distinct ')}) as v{i}" for i, s in enumerate((m.value, m.per)) if s
    ]
    try:
        engine.query(f"select * from ({cases(engine, ask, *scalars)}) limit 0")
    except duckdb.Error as error:
        raise _wrong(engine, ask, str(error)) from None


def notes(cells: Iterable[Estimate]) -> list[str]:
    """What a reader should know beyond the rows: periods cut off, cells not shown, missing values, reversals."""
    cells = list(cells)
    found = []
    if cut := sorted({_named(e) for e in cells if e.partial}):
        found.append(f"The data do not cover these periods whole: {_some(cut)}.")
    if hidden := sorted({_named(e) for e in cells if e.suppressed}):
        found.append(f"Not shown, for too few cases or because a total would give it away: {_some(hidden)}.")
    if missing := sum(e.missing for e in cells):
        found.append(f"{missing} cases have no value and are left out.")
    found += [
        f"By the median over companies {_keys(a)} and {_keys(b)} stand the other way round than pooled."
        for a, b in reversals(cells)
    ]
    return found


def _estimated(data: Data, ask: Ask) -> list[Estimate]:
    """The cells; a mistake in the caller's SQL is told with the columns there are."""
    try:
        return estimate(data.engine, ask)
    except (duckdb.Error, EngineError) as error:
        if ask.where == "true":
            raise
        raise _wrong(data.engine, ask, str(error)) from None


def _row(ask: Ask, e: Estimate, units: Mapping[str, str]) -> dict[str, Any]:
    return {
        **e.keys,
        "value": e.value,
        "unit": e.keys.get(CURRENCY) or units[e.statistic or ask.named],
        "n": e.n,
        "low": e.interval.low if e.interval and not e.suppressed else None,
        "high": e.interval.high if e.interval and not e.suppressed else None,
        "statistic": e.statistic or ask.named,
        "definition": ": ".join([*ask.of, ask.meant.definition])
        + (_WITHIN if (e.statistic or ask.named) == "within" and ask.meant.kind == "duration" else ""),
        "suppressed": e.suppressed,
    }


def unit(data: Data, ask: Ask, statistic: str) -> str:
    """The unit of a statistic: that of the metric, mostly."""
    m = ask.meant
    if statistic in ("within", "relative", "improvement", "growth"):
        return "fraction"
    if statistic == "count" and m.kind != "count":
        return "case"
    if statistic.startswith("per_"):
        return f"{m.unit.split('/')[0]}/{statistic.removeprefix('per_')}"
    if m.kind in ("change", "trend") and ask.bases():
        return unit(data, replace(ask, metric=ask.bases()[0], variant="", clock=None), "")
    return _money(data, ask) if m.unit == CURRENCY else m.unit


def _money(data: Data, ask: Ask) -> str:
    """The single currency of the cases; 'currency' when they hold several."""
    found = currencies(data.engine, ask)
    return found[0] if len(found) == 1 else CURRENCY


@cache
def _empty_engine() -> DuckEngine:
    """Every table and fact without a row: enough to see whether SQL holds."""
    return DuckEngine(Tables(Path("."), {}, {}))


def _wrong(engine: Engine, ask: Ask, reason: str) -> BadCallError:
    known = sorted({*engine.columns(ask.meant.fact), *BREAKDOWNS})
    missing = re.search(r'Referenced column "([^"]+)" not found', reason)
    if missing:
        return BadCallError.unknown(f"column of {ask.meant.fact} (for {ask.metric.id})", missing[1], known)
    return BadCallError(
        f"{ask.metric.id}: this SQL does not hold on the fact {ask.meant.fact} ({reason.splitlines()[0]}). "
        f"Its columns: {', '.join(known)}."
    )


def _blank(cells: list[Estimate]) -> bool:
    return all(e.value is None and not e.suppressed for e in cells)


def _has_case(engine: Engine, ask: Ask) -> bool:
    bare = replace(ask, metric=ask.meant.like(ask.metric.id, by=()), variant="", clock=None, by=())
    return bool(engine.query(f"select one from ({cases(engine, bare, '1 as one')}) limit 1"))


def _covered(engine: Engine, ask: Ask) -> str:
    """Which local days the exports cover, for whoever asked for others."""
    own = spans(engine, replace(ask, since="", until="")).own()
    if not own:
        return "The manifest does not say which days the data cover."
    first, last = min(a for a, _ in own), max(b for _, b in own) - dt.timedelta(seconds=1)
    return f"No case lies between the days asked for; the data cover {first:%Y-%m-%d} to {last:%Y-%m-%d}."


def _whole_periods(engine: Engine, ask: Ask, bucket: str) -> str:
    """Which periods can be looked at, where they are too few."""
    known = spans(engine, ask)
    own = known.own()
    keys = between(bucket, min(a for a, _ in own), max(b for _, b in own)) if own else ()
    whole = _some([str(k) for k in keys if known.whole(bucket, k)]) or "none"
    fewest = "; a change takes two in a row, a trend three" if ask.meant.kind in ("change", "trend") else ""
    return f"Only whole periods are looked at (by {bucket}: {whole}){fewest}."


def _instant(text: str, end: str, after: bool = False) -> str:
    """An ISO instant of local time; a day as its first instant, or as that of the next day."""
    if not text:
        return ""
    try:
        when = dt.datetime.fromisoformat(str(text))
        if when.tzinfo:
            raise ValueError("days and hours are the company's local ones")
    except ValueError:
        raise BadCallError(
            f"--{end} {text}: write a day as 2025-03-31, or an instant of local time as 2025-03-31T12:00."
        ) from None
    whole_day = len(str(text)) <= len("2025-03-31")
    return (when + dt.timedelta(days=1 if after and whole_day else 0)).isoformat(" ")


def _text(value: Any) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _keys(keys: Any) -> str:
    return ", ".join(f"{k} {v}" for k, v in keys.items()) or "the whole"


def _named(e: Estimate) -> str:
    return " ".join(p for p in (_keys(e.keys) if e.keys else "", e.statistic) if p) or "the whole"


def _some(names: list[str], most: int = 6) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return "; ".join(names[:most]) + more


__all__ = ["AMONG", "CHANGES", "POOLED", "Request", "define", "metric", "notes"]
