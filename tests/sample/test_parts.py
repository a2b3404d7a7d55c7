"""A sample made in pieces: the same rows whatever the pieces, and few contacts at once."""

import itertools

import numpy as np
import pytest

from channelmark import tables
from channelmark.sample import make_sample, units
from channelmark.sample.companies import draw_companies
from channelmark.sample.hours import Window
from channelmark.sample.plan import DAY

WINDOW = Window(1759276800, 1759276800 + 92 * DAY)


def rows_of(data):
    with data.connect() as con:
        return {name: con.execute(f"SELECT * FROM {name} ORDER BY ALL").fetchall() for name in tables.TABLES}


def test_the_rows_do_not_depend_on_the_parts(tmp_path):
    whole = make_sample(tmp_path / "a", companies=5, tickets=1500)
    pieces = make_sample(tmp_path / "b", companies=5, tickets=1500, part=400)
    assert len(whole.files["tickets"]) == 1 and len(pieces.files["tickets"]) == 4
    assert rows_of(whole) == rows_of(pieces)


@pytest.fixture
def small_units(monkeypatch):
    monkeypatch.setattr(units, "UNIT_CONTACTS", 400)


def test_a_large_company_is_made_period_by_period(small_units, tmp_path):
    data = make_sample(tmp_path / "x", companies=2, tickets=2500, part=500)
    assert len(data.files["tickets"]) == 4
    assert all(r.sound for r in tables.check(data.folder))
    with data.connect() as con:
        twice = """(SELECT end_at > lead(start_at) OVER (PARTITION BY agent_id ORDER BY start_at) AS twice
                    FROM agent_time WHERE state = 'logged_in') WHERE twice"""
        assert con.execute(f"SELECT count(*) FROM {twice}").fetchone() == (0,)
        found = con.execute(
            "SELECT count(*), count(DISTINCT ticket_id), max(ticket_id) FROM tickets"
        ).fetchone()
    assert found == (2500, 2500, "t10002500")


def test_periods_hold_each_contact_once(small_units):
    who = draw_companies(1, 3, 6000)
    listed = list(units.units(who, WINDOW))
    for name in who.counts:
        for c in range(who.n):
            ranges = [u.ranges[name] for u in listed if u.company == c]
            assert ranges[0][0] == 0 and ranges[-1][1] == who.counts[name][c]
            assert all(a[1] == b[0] for a, b in itertools.pairwise(ranges))
    assert [u.first for u in listed] == np.cumsum([0] + [u.contacts for u in listed])[:-1].tolist()
    assert sum(u.contacts for u in listed) == 6000
    assert all((u.end - u.start) // DAY >= 28 for u in listed)


def test_parts_hold_about_so_many_contacts():
    who = draw_companies(1, 20, 20_000)
    listed = list(units.units(who, WINDOW))
    parts = list(units.gathered(iter(listed), 3000))
    assert [u for part in parts for u in part] == listed
    assert all(sum(u.contacts for u in part) <= 3000 or len(part) == 1 for part in parts)
    assert len(parts) < len(listed)


def test_a_busy_desk_has_more_agents_and_they_are_in_one_place(tmp_path):
    # Three companies with 20,000 contacts each in a year would take four years at the planned pace.
    data = make_sample(tmp_path / "x", companies=3, tickets=60_000)
    with data.connect() as con:
        days = con.execute("SELECT date_diff('day', window_start, window_end) FROM manifest").fetchone()
        agents, most, low, high = con.execute(
            """
            WITH work AS (
                SELECT agent_id, sum(epoch(end_at - start_at)) FILTER (state IN ('on_contact', 'wrap_up')) AS active,
                       sum(epoch(end_at - start_at)) FILTER (state = 'logged_in') AS logged
                FROM agent_time GROUP BY 1
            ) SELECT count(*), max(logged) / 3600 / 366, quantile_cont(active / logged, 0.1), quantile_cont(active / logged, 0.9)
            FROM work
            """
        ).fetchone()
        twice = """(SELECT end_at > lead(start_at) OVER (PARTITION BY agent_id ORDER BY start_at) AS twice
                    FROM agent_time WHERE state = 'logged_in') WHERE twice"""
        assert con.execute(f"SELECT count(*) FROM {twice}").fetchone() == (0,)
    assert days == (366,)
    # 55 contacts a day and company, of seven minutes: three agents would be on duty for three hours a day each.
    assert agents > 15 and most < 3
    assert 0.6 < low < high < 0.9
