"""DuckDB: facts are built once per run, in memory, and reused by every metric."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import duckdb
import pandas as pd

from ..clock import Hours, Schedule, open_days, utc_offsets
from ..facts import FACTS, fact_sql
from ..tables import Tables

Row = dict[str, Any]
_CLOCK = "company_id varchar, utc_day date, open_1 double, close_1 double, open_2 double, close_2 double"
_OFFSETS = "company_id varchar, utc_day date, offset_s integer"


class DuckEngine:
    """Canonical tables registered, calendars and facts built when the engine is made."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.connection = duckdb.connect()
        # Instants are naive UTC; any cast to a zone must not depend on the machine.
        self.connection.execute("set TimeZone = 'UTC'")
        tables.register(self.connection)
        self._build_calendars()
        for fact in FACTS:
            self.connection.execute(f"create temp table {fact} as {fact_sql(fact)}")

    def query(self, sql: str) -> list[Row]:
        """Rows as dicts."""
        cursor = self.connection.execute(sql)
        names = [d[0] for d in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def frame(self, sql: str) -> pd.DataFrame:
        """Rows as a DataFrame."""
        return self.connection.execute(sql).df()

    def _build_calendars(self) -> None:
        self.connection.execute(f"create temp table clock ({_CLOCK})")
        self.connection.execute(f"create temp table offsets ({_OFFSETS})")
        span = self.query(
            "select cast(min(created_at) as date) as a, cast(max(created_at) as date) as b from tickets"
        )[0]
        if span["a"] is None:
            return
        zones = self.query(
            "select company_id, any_value(timezone) as zone from manifest group by 1 order by 1"
        )
        self._insert("offsets", _offset_rows(zones, span["a"], span["b"]))
        self._insert("clock", _clock_rows(self._schedules(), span["a"], span["b"]))

    def _insert(self, table: str, rows: list[tuple[Any, ...]]) -> None:
        if rows:
            frame = pd.DataFrame(rows)
            self.connection.register("rows_to_insert", frame)
            self.connection.execute(f"insert into {table} select * from rows_to_insert")
            self.connection.unregister("rows_to_insert")

    def _schedules(self) -> dict[str, Schedule]:
        """The default schedule of each company (the first one without a channel, else the first)."""
        rows = self.query(
            "select company_id, schedule_id, timezone, weekday, open_local, close_local from schedules s "
            "where schedule_id = (select min(schedule_id) from schedules d where d.company_id = s.company_id "
            "and (d.channel is null or not exists (select 1 from schedules e where e.company_id = d.company_id "
            "and e.channel is null))) order by all"
        )
        holidays = self.query("select company_id, start_date, end_date from holidays")
        closed: dict[str, set[dt.date]] = defaultdict(set)
        for h in holidays:
            closed[h["company_id"]].update(_dates(h["start_date"], h["end_date"]))
        hours: dict[str, list[Row]] = defaultdict(list)
        for r in rows:
            hours[r["company_id"]].append(r)
        return {c: _schedule(rs, frozenset(closed[c])) for c, rs in hours.items()}


def _schedule(rows: list[Row], holidays: frozenset[dt.date]) -> Schedule:
    hours = tuple(Hours(int(r["weekday"]), _time(r["open_local"]), _time(r["close_local"])) for r in rows)
    return Schedule(rows[0]["timezone"], hours, holidays)


def _time(value: dt.time | str) -> dt.time:
    # 24:00 closes at the next midnight; a closing time that is not after the opening one already means that.
    text = str(value)
    return dt.time(0) if text.startswith("24:") else dt.time.fromisoformat(text)


def _dates(first: dt.date, last: dt.date | None) -> Iterable[dt.date]:
    days = ((last or first) - first).days
    return (first + dt.timedelta(days=i) for i in range(days + 1))


def _offset_rows(zones: list[Row], first: dt.date, last: dt.date) -> list[tuple[Any, ...]]:
    return [
        (z["company_id"], d, s) for z in zones if z["zone"] for d, s in utc_offsets(z["zone"], first, last)
    ]


def _clock_rows(schedules: dict[str, Schedule], first: dt.date, last: dt.date) -> list[tuple[Any, ...]]:
    days = {s: open_days(s, first, last) for s in set(schedules.values())}
    return [
        (company, d.utc_day, d.open_1, d.close_1, d.open_2, d.close_2)
        for company, schedule in schedules.items()
        for d in days[schedule]
    ]
