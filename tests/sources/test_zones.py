"""Local time to UTC, against zoneinfo itself."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.sources.zones import ambiguous_sql, known_zone, utc_sql

ZONES = ("America/New_York", "Europe/Warsaw", "Europe/Dublin", "Asia/Kolkata", "Australia/Lord_Howe",
         "Africa/Casablanca", "Pacific/Apia", "UTC")  # fmt: skip


def instants(local: datetime, zone: str) -> list[datetime]:
    """The UTC instants at which the clocks of a zone showed this time: none, one or two."""
    found = {local.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for fold in (0, 1)}
    return sorted(
        i.replace(tzinfo=None) for i in found if i.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local
    )


def computed(local: datetime, zone: str) -> tuple[datetime | None, bool]:
    years = (2010, 2026)
    sql = f"SELECT {utc_sql('t', zone, years)}, {ambiguous_sql('t', zone, years)} FROM (SELECT ?::TIMESTAMP AS t)"
    return duckdb.execute(sql, [local]).fetchone()


@given(st.sampled_from(ZONES), st.datetimes(datetime(2010, 1, 1), datetime(2026, 12, 31)))
def test_any_time_agrees_with_zoneinfo(zone, local):
    expected = instants(local, zone)
    assert computed(local, zone) == (expected[0] if expected else None, len(expected) == 2)


@given(st.sampled_from(ZONES), st.integers(2010, 2026), st.integers(-5 * 3600, 5 * 3600))
def test_times_round_the_changes_agree_with_zoneinfo(zone, year, seconds):
    tz = ZoneInfo(zone)
    days = (datetime(year, 1, 1, 12, tzinfo=UTC) + timedelta(days=d) for d in range(365))
    changes = [
        d for d in days if d.astimezone(tz).utcoffset() != (d + timedelta(days=1)).astimezone(tz).utcoffset()
    ]
    for change in changes[:2]:
        local = (change + timedelta(hours=12)).astimezone(tz).replace(tzinfo=None) + timedelta(
            seconds=seconds
        )
        expected = instants(local, zone)
        assert computed(local, zone) == (expected[0] if expected else None, len(expected) == 2)


def test_the_spring_gap_and_the_autumn_fold_of_new_york():
    # 2018-03-11 02:30 never was; 2018-11-04 01:30 was at 05:30 UTC (summer time) and again at 06:30.
    assert computed(datetime(2018, 3, 11, 2, 30), "America/New_York") == (None, False)
    assert computed(datetime(2018, 11, 4, 1, 30), "America/New_York") == (datetime(2018, 11, 4, 5, 30), True)


@pytest.mark.parametrize("name", ["Europe/Warszawa", "", "../etc/passwd"])
def test_an_unknown_zone_is_refused(name):
    with pytest.raises(ValueError, match="no time zone called"):
        known_zone(name)
