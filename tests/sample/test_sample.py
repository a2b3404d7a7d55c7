"""The sample: the same bytes each time, sound rows, figures near the published ones."""

import pytest

from channelmark import tables
from channelmark.errors import BadCallError
from channelmark.sample import calibration, make_sample


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    return make_sample(tmp_path_factory.mktemp("sample") / "data")


def test_the_same_arguments_give_the_same_bytes(tmp_path):
    first = make_sample(tmp_path / "a", companies=7, tickets=900)
    again = make_sample(tmp_path / "b", companies=7, tickets=900)
    other = make_sample(tmp_path / "c", companies=7, tickets=900, seed=1)
    files = [p.relative_to(first.folder) for p in sorted(first.folder.rglob("*")) if p.is_file()]
    assert all((first.folder / f).read_bytes() == (again.folder / f).read_bytes() for f in files)
    assert first.fingerprint() == again.fingerprint() != other.fingerprint()


def test_it_says_that_it_is_synthetic(sample):
    assert sample.synthetic and sample.name == "sample"
    assert sample.info["seed"] == 20260101


def test_every_row_keeps_the_rules_of_its_table(sample):
    reports = tables.check(sample.folder)
    assert {r.table: r.problems for r in reports if r.problems} == {}
    assert {r.table for r in reports if not r.present} == {"quality_reviews"}
    assert all(not r.missing_required for r in reports if r.present)


def test_figures_lie_near_the_published_ones(sample):
    found = calibration(sample.folder)
    assert [str(c) for c in found if not c.near] == []


def test_states_follow_each_other_and_end_in_the_state_of_the_ticket(sample):
    with sample.connect() as con:
        broken = con.execute(
            """
            WITH step AS (
                SELECT *, lag(new, 1, 'new') OVER w AS before, lag("at") OVER w AS earlier,
                       lead(seq) OVER w IS NULL AS last
                FROM events WHERE kind = 'status' WINDOW w AS (PARTITION BY ticket_id ORDER BY seq)
            )
            SELECT count(*) FILTER (old <> before), count(*) FILTER ("at" < earlier),
                   count(*) FILTER (last AND new <> status), count(*) FILTER ("at" < created_at)
            FROM step JOIN tickets USING (ticket_id)
            """
        ).fetchone()
    assert broken == (0, 0, 0, 0)


def test_nothing_happens_after_the_export(sample):
    latest = {
        "tickets": "created_at", "messages": "sent_at", "events": "at", "surveys": "responded_at",
        "sessions": "ended_at", "agent_time": "start_at", "visits": "ended_at", "conversions": "at",
    }  # fmt: skip
    with sample.connect() as con:
        for name, column in latest.items():
            sql = f'SELECT count(*) FROM {name} WHERE "{column}" > (SELECT max(as_of) FROM manifest)'
            assert con.execute(sql).fetchone() == (0,), name
        open_work = con.execute(
            "SELECT count(*) FROM tickets WHERE status NOT IN ('resolved', 'closed')"
        ).fetchone()
    assert open_work[0] > 1000


def test_only_companies_with_a_portal_get_portal_tickets(sample):
    with sample.connect() as con:
        found = con.execute(
            "SELECT DISTINCT uses_portal FROM tickets JOIN companies USING (company_id) WHERE channel = 'portal'"
        ).fetchall()
    assert found == [(True,)]


def test_notes_and_automatic_replies_are_there_to_be_left_out(sample):
    with sample.connect() as con:
        notes, bots = con.execute(
            """
            SELECT count(*) FILTER (NOT is_public), count(*) FILTER (author_kind = 'bot')
            FROM messages WHERE sent_at < (SELECT min(sent_at) FROM messages AS m
                WHERE m.ticket_id = messages.ticket_id AND m.is_public AND m.author_kind = 'agent')
            """
        ).fetchone()
    assert notes > 100 and bots > 100


@pytest.mark.parametrize(("companies", "tickets"), [(0, 10), (10, 5)])
def test_a_sample_that_cannot_be_is_refused(tmp_path, companies, tickets):
    with pytest.raises(BadCallError, match="cannot be made"):
        make_sample(tmp_path / "x", companies=companies, tickets=tickets)


@pytest.mark.parametrize(("companies", "tickets"), [(1, 1), (2, 30), (5, 400)])
def test_small_samples_work(tmp_path, companies, tickets):
    data = make_sample(tmp_path / "x", companies=companies, tickets=tickets)
    with data.connect() as con:
        assert con.execute("SELECT count(*) FROM tickets").fetchone() == (tickets,)
    assert all(r.sound for r in tables.check(data.folder))
