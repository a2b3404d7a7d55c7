"""Local wall-clock times to UTC, as SQL over the zone's changes of clock.

A time that the clocks skipped has no instant and becomes NULL; one they showed twice is taken as the earlier.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

_DAY = 86400
EARLIEST, LATEST = 1900, 2100
"""Years outside have the offsets of the nearest one inside."""


@dataclass(frozen=True)
class Change:
    """One change of a zone's offset. Seconds since 1970 UTC; offsets are seconds east of Greenwich."""

    at: int
    before: int
    after: int

    @property
    def last_before(self) -> datetime:
        """Local time at which the old offset ends."""
        return _naive(self.at + self.before)

    @property
    def first_after(self) -> datetime:
        """Local time at which the new offset begins."""
        return _naive(self.at + self.after)


def known_zone(name: str) -> ZoneInfo:
    """The IANA zone called name. Raises ValueError when there is none."""
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        raise ValueError(f"there is no time zone called {name!r}; use a name such as Europe/Warsaw") from None


def utc_sql(local: str, zone: str, years: tuple[int, int]) -> str:
    """SQL of the UTC instant of a local time; NULL where the clocks skipped it. `years` bound the data."""
    changes = _changes(zone, *years)
    # The latest first: most rows are of the last years, and a row is looked at until its change is found.
    cases = "".join(_case(local, c) for c in reversed(changes))
    first = (
        changes[0].before if changes else _offset(zone, int(datetime(years[0], 1, 1, tzinfo=UTC).timestamp()))
    )
    shift = f"CASE WHEN {local} IS NULL THEN NULL {cases}ELSE {first} END" if cases else str(first)
    return f"({local} - to_seconds({shift}))"


def ambiguous_sql(local: str, zone: str, years: tuple[int, int]) -> str:
    """SQL that says whether the clocks showed a local time twice."""
    twice = (c for c in _changes(zone, *years) if c.after < c.before)
    spans = [f"({local} >= {_stamp(c.first_after)} AND {local} < {_stamp(c.last_before)})" for c in twice]
    return " OR ".join(spans) or "false"


def first_of_two_sql(instant: str, zone: str, years: tuple[int, int]) -> str:
    """SQL that says whether the clocks showed the local time of a UTC instant once more later."""
    twice = (c for c in _changes(zone, *years) if c.after < c.before)
    spans = (
        f"({instant} >= {_stamp(_naive(c.at - (c.before - c.after)))} AND {instant} < {_stamp(_naive(c.at))})"
        for c in twice
    )
    return " OR ".join(spans) or "false"


def _case(local: str, change: Change) -> str:
    """Offset from this change on. Times in a gap lie between the old offset's end and the new one's beginning."""
    since = f"WHEN {local} >= {_stamp(max(change.first_after, change.last_before))} THEN {change.after} "
    if change.after <= change.before:
        return since
    return f"{since}WHEN {local} >= {_stamp(change.last_before)} THEN NULL "


@cache
def _changes(zone: str, first: int, last: int) -> tuple[Change, ...]:
    """Changes of offset from one year before the first to one after the last."""
    # A single mistyped year must not ask for the clock changes of millennia.
    first, last = (min(max(year, EARLIEST), LATEST) for year in (first, last))
    start = int(datetime(first - 1, 1, 1, tzinfo=UTC).timestamp())
    end = int(datetime(last + 2, 1, 1, tzinfo=UTC).timestamp())
    offsets = [(day, _offset(zone, day)) for day in range(start, end + _DAY, _DAY)]
    return tuple(_locate(zone, d, e) for (d, one), (e, other) in pairwise(offsets) if one != other)


def _locate(zone: str, low: int, high: int) -> Change:
    """The change between two instants, by halving."""
    before, after = _offset(zone, low), _offset(zone, high)
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    return Change(high, before, after)


def _offset(zone: str, instant: int) -> int:
    shift = datetime.fromtimestamp(instant, UTC).astimezone(ZoneInfo(zone)).utcoffset()
    return int((shift or timedelta()).total_seconds())


def _naive(instant: int) -> datetime:
    return datetime(1970, 1, 1) + timedelta(seconds=instant)


def _stamp(moment: datetime) -> str:
    return f"TIMESTAMP '{moment:%Y-%m-%d %H:%M:%S}'"
