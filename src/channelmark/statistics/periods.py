"""Which periods of local time the data cover whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .asks import Ask, Engine
from .cells import Estimate

CALENDAR: tuple[str, ...] = ("day", "week", "month", "quarter", "year")
"""Buckets that are stretches of time; hours and weekdays come again and again."""
_SLACK = 0.05
_MOST_SLACK = dt.timedelta(days=1)
Span = tuple[dt.datetime, dt.datetime]


@dataclass(frozen=True)
class Spans:
    """What the exports cover, in each company's local time, cut to what was asked for."""

    of: Mapping[str, Span]

    def whole(self, bucket: str, key: Any, company: str | None = None) -> bool:
        """Whether a period lies inside what the data cover, but for a sliver (an export cut at midnight UTC)."""
        own = self.own(company)
        if key is None or not own:
            return False
        start, end = bounds(bucket, key)
        slack = min((end - start) * _SLACK, _MOST_SLACK)
        return min(s for s, _ in own) - slack <= start and end <= max(e for _, e in own) + slack

    def own(self, company: str | None = None) -> list[Span]:
        """A company's span; all of them where none, or an unknown one, is asked for."""
        known = self.of.get(company) if company else None
        return [known] if known else list(self.of.values())

    def days(self, company: str) -> float:
        """Days that a company's export covers."""
        start, end = self.of.get(company, (dt.datetime.min, dt.datetime.min))
        return (end - start).total_seconds() / 86400

    def periods(self, bucket: str, company: str) -> int:
        """How many whole periods a company's export covers."""
        return len([k for k in between(bucket, *self.of[company]) if self.whole(bucket, k, company)])


def spans(engine: Engine, ask: Ask) -> Spans:
    """From the manifest: first to last instant of each company's export, never past its as_of."""
    rows = engine.query(
        "select company_id, any_value(timezone) as zone, min(window_start) as a, max(window_end) as b, "
        "max(as_of) as c from manifest group by company_id"
    )
    found = {r["company_id"]: _span(ask, r) for r in rows if r["a"] is not None and r["b"] is not None}
    return Spans({c: s for c, s in found.items() if s[0] < s[1]})


def _span(ask: Ask, row: dict[str, Any]) -> Span:
    start, end = (_local(t, row["zone"]) for t in (row["a"], min(row["b"], row["c"] or row["b"])))
    since = dt.datetime.fromisoformat(ask.since) if ask.since else start
    until = dt.datetime.fromisoformat(ask.until) if ask.until else end
    return max(start, since), min(end, until)


def _local(instant: dt.datetime, zone: str | None) -> dt.datetime:
    try:
        return instant.replace(tzinfo=dt.UTC).astimezone(ZoneInfo(zone or "UTC")).replace(tzinfo=None)
    except (ZoneInfoNotFoundError, ValueError):
        return instant


def bounds(bucket: str, key: Any) -> Span:
    """First instant of a period and of the one after it."""
    first = _first(bucket, key)
    return _midnight(first), _midnight(_next(bucket, first))


def following(bucket: str, key: Any) -> Any:
    """The key of the period after this one."""
    return _key(bucket, _next(bucket, _first(bucket, key)))


def between(bucket: str, start: dt.datetime, end: dt.datetime) -> Iterable[Any]:
    """Keys of all periods that touch a stretch of time."""
    key = _key(bucket, start.date())
    while bounds(bucket, key)[0] < end:
        yield key
        key = following(bucket, key)


def flagged(engine: Engine, ask: Ask, cells: list[Estimate]) -> list[Estimate]:
    """Cells of a period that the data do not cover whole are marked `partial`."""
    if not cells:
        return cells
    # A trend over weeks has no cell for each week.
    buckets = [k for k in ask.breakdown if k in CALENDAR and k in cells[0].keys]
    if not buckets:
        return cells
    known = spans(engine, ask)
    return [replace(e, partial=any(_cut(known, e, b) for b in buckets)) for e in cells]


def _cut(known: Spans, e: Estimate, bucket: str) -> bool:
    """Cases of no known instant are no period that could be cut."""
    return e.keys[bucket] is not None and not known.whole(bucket, e.keys[bucket], e.keys.get("company"))


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day)


def _first(bucket: str, key: Any) -> dt.date:
    if bucket in ("day", "week"):
        return dt.date.fromisoformat(str(key)[:10])
    if bucket == "month":
        return dt.date.fromisoformat(f"{key}-01")
    if bucket == "quarter":
        year, quarter = str(key).split("-Q")
        return dt.date(int(year), int(quarter) * 3 - 2, 1)
    return dt.date(int(key), 1, 1)


def _next(bucket: str, first: dt.date) -> dt.date:
    if bucket in ("day", "week"):
        return first + dt.timedelta(days=1 if bucket == "day" else 7)
    months = {"month": 1, "quarter": 3, "year": 12}[bucket]
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return dt.date(year, month + 1, 1)


def _key(bucket: str, day: dt.date) -> Any:
    if bucket == "day":
        return day
    if bucket == "week":
        return day - dt.timedelta(days=day.weekday())
    if bucket == "month":
        return f"{day:%Y-%m}"
    return f"{day.year}-Q{(day.month + 2) // 3}" if bucket == "quarter" else day.year
