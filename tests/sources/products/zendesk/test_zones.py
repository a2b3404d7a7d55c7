"""Names of time zones as Zendesk and Freshdesk write them."""

from zoneinfo import ZoneInfo

import pytest

from channelmark.sources.products._rails_zones import RAILS_ZONES


@pytest.mark.parametrize("zone", sorted(set(RAILS_ZONES.values())))
def test_each_name_stands_for_a_zone_that_there_is(zone):
    assert ZoneInfo(zone).key == zone


def test_names_that_hold_signs_are_read_whole():
    assert RAILS_ZONES["Pacific Time (US & Canada)"] == "America/Los_Angeles"
    assert RAILS_ZONES["Nuku'alofa"] == "Pacific/Tongatapu"
    assert RAILS_ZONES["St. Petersburg"] == RAILS_ZONES["Moscow"] == "Europe/Moscow"
    assert all(name == name.strip() and "/" not in name for name in RAILS_ZONES)
