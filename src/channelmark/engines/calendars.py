"""The three calendar tables, built from manifest, schedules and holidays.

offsets    one row a company and UTC day: company_id, utc_day, offset_s (seconds to add to UTC for local time at the
           day's first instant), changes_at (epoch seconds at which it changes within the day, else NULL),
           offset_after_s (from then on). The zone is that of the company's latest export.
calendars  one row a company and channel that has opening hours: company_id, channel, calendar_id. A channel's own
           schedule holds, on days without one the company's default. Several schedules at once: open when any is.
clock      one row a calendar and UTC day: calendar_id, utc_day, before_s (open seconds from the first day's
           beginning to this day's), middle_s (before_s and half of the day's own open seconds), open_1, close_1 … open_3, close_3 (epoch seconds; 0, 0 where there is none).
           Days before the first schedule in force and after the last are left out: nothing is known about them.

They reach from the first instant in the data (not before 1970) to the day after the last as_of.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import duckdb
import numpy as np
import pandas as pd

from ..clock import (
    MOST_STRETCHES,
    Calendar,
    Hours,
    Schedule,
    calendar_days,
    daily_offsets,
    day_number,
    public_holidays,
    seconds_of_day,
)
from ..errors import BadCallError
from ..tables import TABLES, Tables
from ..tables.schema import CHANNELS

Connection = duckdb.DuckDBPyConnection
Dates = tuple[tuple[dt.date, dt.date], ...]

PUBLIC = "public_holidays"
"""Key of dataset.json: {company_id: "PL" or "DE-BY"}, for companies without rows of their own in holidays."""

_STRETCHES = [f"{side}_{i}" for i in range(1, MOST_STRETCHES + 1) for side in ("open", "close")]
_OFFSETS = "offset_s integer, changes_at double, offset_after_s integer"
_CLOCK = f"before_s double, middle_s double, {', '.join(f'{c} double' for c in _STRETCHES)}"
_DAY = "(date '1970-01-01' + cast(day as integer)) as utc_day"
# Roles and promises may begin long before the first contact; no duration starts there.
_NO_INSTANTS = {"active_from", "active_to", "valid_from", "valid_to"}


@dataclass(frozen=True)
class Span:
    """UTC days, both included, counted from 1970-01-01."""

    first: int
    last: int


def build_calendars(con: Connection, tables: Tables) -> None:
    """Create offsets, calendars and clock in a connection that has the canonical tables."""
    con.execute(
        "create or replace table calendars (company_id varchar, channel varchar, calendar_id integer)"
    )
    con.execute(f"create or replace table offsets (company_id varchar, utc_day date, {_OFFSETS})")
    con.execute(f"create or replace table clock (calendar_id integer, utc_day date, {_CLOCK})")
    span = _span(con, tables)
    if span is not None:
        _fill_offsets(con, span)
        _fill_clock(con, span, _public(tables, con))


def _span(con: Connection, tables: Tables) -> Span | None:
    """The days of all instants in the data; None without any."""
    columns = [
        (table.name, column.name)
        for table in TABLES.values()
        for column in table.columns
        if column.type == "timestamp"
        and column.name not in _NO_INSTANTS
        and tables.has(table.name, column.name)
    ]
    if not columns:
        return None
    low = _end(con, "min", columns)
    high = _end(con, "max", [("manifest", "as_of")]) or _end(con, "max", columns)
    if low is None or high is None:
        return None
    return Span(max(min(day_number(low), day_number(high)), 0), max(day_number(high), 0) + 1)


def _end(con: Connection, end: str, columns: Iterable[tuple[str, str]]) -> dt.date | None:
    """The first or last day (`end`: min or max) among these columns; each table is read once."""
    of_table: dict[str, list[str]] = defaultdict(list)
    for table, column in columns:
        of_table[table].append(f'{end}("{column}")')
    of_all = {"min": "least", "max": "greatest"}[end]
    ends = ", ".join(f"(select {of_all}({', '.join(ends)}) from {table})" for table, ends in of_table.items())
    row = con.execute(f"select cast({of_all}({ends}) as date)").fetchone()
    return row[0] if row else None


def _fill_offsets(con: Connection, span: Span) -> None:
    rows = con.execute(
        "select company_id, arg_max(timezone, (as_of, timezone)) from manifest "
        "where timezone is not null group by company_id"
    ).fetchall()
    zones = {zone: i for i, zone in enumerate(sorted({zone for _, zone in rows}))}
    if not zones:
        return
    companies = pd.DataFrame({"company_id": [c for c, _ in rows], "zone": [zones[z] for _, z in rows]})
    days = pd.concat([_zone_days(number, zone, span) for zone, number in zones.items()])
    with _registered(con, companies=companies, days=days):
        con.execute(
            f"insert into offsets select company_id, {_DAY}, offset_s, "
            "case when isnan(changes_at) then null else changes_at end, offset_after_s "
            "from rows_of_companies join rows_of_days using (zone) order by company_id, day"
        )


def _zone_days(number: int, zone: str, span: Span) -> pd.DataFrame:
    offsets = daily_offsets(zone, span.first, span.last)
    return pd.DataFrame(
        {
            "zone": number,
            "day": np.arange(span.first, span.last + 1),
            "offset_s": offsets.at_start,
            "changes_at": offsets.changes_at,
            "offset_after_s": offsets.at_end,
        }
    )


def _fill_clock(con: Connection, span: Span, public: Mapping[str, Dates]) -> None:
    of_channel = list(_calendars(con, public))
    if not of_channel:
        return
    numbers = {calendar: i for i, calendar in enumerate(dict.fromkeys(c for _, _, c in of_channel))}
    named = pd.DataFrame(
        [(company, channel, numbers[c]) for company, channel, c in of_channel],
        columns=["company_id", "channel", "calendar_id"],
    )
    days = pd.concat([_calendar_rows(number, c, span) for c, number in numbers.items()])
    with _registered(con, named=named, days=days):
        con.execute("insert into calendars select * from rows_of_named")
        con.execute(
            f"insert into clock select calendar_id, {_DAY}, before_s, middle_s, {', '.join(_STRETCHES)} from rows_of_days"
        )


def _calendar_rows(number: int, calendar: Calendar, span: Span) -> pd.DataFrame:
    rows = calendar_days(calendar, span.first, span.last)
    stretches = {
        f"{side}_{i + 1}": values[:, i]
        for i in range(MOST_STRETCHES)
        for side, values in (("open", rows.opens), ("close", rows.closes))
    }
    middle = rows.before + (rows.closes - rows.opens).sum(axis=1) / 2
    about = {"calendar_id": number, "day": rows.days, "before_s": rows.before, "middle_s": middle}
    return pd.DataFrame({**about, **stretches})


def _calendars(con: Connection, public: Mapping[str, Dates]) -> Iterator[tuple[str, str, Calendar]]:
    """(company, channel, calendar) of every channel that has opening hours."""
    for company, by_channel in sorted(_schedules(con, public).items()):
        default = tuple(by_channel.get(None, ()))
        for channel in CHANNELS:
            own = tuple(by_channel.get(channel, ()))
            if own:
                yield company, channel, Calendar(own, default)
            elif default:
                yield company, channel, Calendar(default)


def _schedules(con: Connection, public: Mapping[str, Dates]) -> dict[str, dict[str | None, list[Schedule]]]:
    """The schedules of each company by channel; None for the default ones."""
    rows = con.execute(
        "select company_id, channel, schedule_id, timezone, weekday, open_local, close_local, valid_from, valid_to "
        "from schedules order by all"
    ).fetchall()
    hours: dict[tuple[Any, ...], list[Hours]] = defaultdict(list)
    for company, channel, schedule, zone, *row in rows:
        hours[company, channel, schedule, zone].append(_hours(*row))
    closed = _holidays(con)
    found: dict[str, dict[str | None, list[Schedule]]] = defaultdict(lambda: defaultdict(list))
    for (company, channel, schedule, zone), when in hours.items():
        days = closed.get((company, schedule), public.get(company, ()))
        found[company][channel].append(Schedule(zone, tuple(when), tuple(days)))
    return found


def _hours(
    weekday: int, opens: str, closes: str, valid_from: dt.date | None, valid_to: dt.date | None
) -> Hours:
    return Hours(int(weekday), seconds_of_day(opens), seconds_of_day(closes), valid_from, valid_to)


def _holidays(con: Connection) -> dict[tuple[str, str], list[tuple[dt.date, dt.date]]]:
    rows = con.execute(
        "select company_id, schedule_id, start_date, coalesce(end_date, start_date) from holidays order by all"
    ).fetchall()
    found: dict[tuple[str, str], list[tuple[dt.date, dt.date]]] = defaultdict(list)
    for company, schedule, first, last in rows:
        found[company, schedule].append((first, last))
    return found


def _public(tables: Tables, con: Connection) -> dict[str, Dates]:
    """Public holidays of the companies dataset.json names and that have none of their own."""
    asked: Mapping[str, str] = tables.info.get(PUBLIC) or {}
    if not asked:
        return {}
    known = {str(r[0]) for r in con.execute("select distinct company_id from schedules").fetchall()}
    own = {str(r[0]) for r in con.execute("select distinct company_id from holidays").fetchall()}
    unknown = sorted(set(asked) - known)
    if unknown:
        raise BadCallError.unknown(f"company with a schedule (dataset.json, {PUBLIC})", unknown[0], known)
    years = con.execute("select year(min(window_start)) - 1, year(max(as_of)) + 1 from manifest").fetchone()
    first, last = years or (None, None)
    return {
        company: tuple(
            (day, day) for day in public_holidays(company, place, first or 1970, last or first or 1970)
        )
        for company, place in asked.items()
        if company not in own
    }


class _registered:
    """Frames as tables rows_of_<name> of a connection, for as long as the block lasts."""

    def __init__(self, con: Connection, **frames: pd.DataFrame) -> None:
        self.con, self.frames = con, frames

    def __enter__(self) -> None:
        for name, frame in self.frames.items():
            self.con.register(f"rows_of_{name}", frame)

    def __exit__(self, *exception: object) -> None:
        for name in self.frames:
            self.con.unregister(f"rows_of_{name}")


def names() -> Iterable[str]:
    """Columns of clock that hold stretches, in order."""
    return tuple(_STRETCHES)
