"""The sample: the same bytes each time, sound rows, figures near the published ones."""

import pytest

from channelmark import tables
from channelmark.errors import BadCallError
from channelmark.sample import calibration, make_sample


def one(con, sql):
    return con.execute(sql).fetchone()


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


def test_all_tables_are_there_and_every_row_keeps_the_rules_of_its_table(sample):
    reports = tables.check(sample.folder)
    assert {r.table: r.problems for r in reports if r.problems} == {}
    assert {r.table for r in reports if not r.present or not r.rows} == set()
    assert all(not r.missing_required for r in reports)


def test_every_column_that_something_can_be_computed_from_has_values(sample, con):
    # Columns that only stand in for messages and events.
    left_out = {
        "tickets": {"first_response_at", "first_resolved_at", "resolved_at", "handle_s"},
    }
    empty = {}
    for known in tables.TABLES.values():
        counts = one(con, f"SELECT {', '.join(f'count({c.sql})' for c in known.columns)} FROM {known.name}")
        empty[known.name] = {c.name for c, n in zip(known.columns, counts, strict=True) if not n}
    assert {
        t: sorted(c - left_out.get(t, set())) for t, c in empty.items() if c - left_out.get(t, set())
    } == {}


def test_every_value_of_every_enum_that_a_desk_has_occurs(con):
    absent = {}
    for known in tables.TABLES.values():
        for column in (c for c in known.columns if c.enum):
            found = {r[0] for r in con.execute(f"SELECT DISTINCT {column.sql} FROM {known.name}").fetchall()}
            absent[f"{known.name}.{column.name}"] = set(column.enum) - found
    # Bots and systems open nothing and have no account here, and no desk has all channels, devices and help desks at once.
    expected = {
        "manifest.source_system", "tickets.channel", "tickets.opened_by", "tickets.device", "visits.device",
        "sessions.channel", "surveys.channel", "costs.channel", "schedules.channel", "sla_policies.channel",
        "events.kind", "agents.kind",
    }  # fmt: skip
    assert {k for k, v in absent.items() if v} == expected
    assert absent["events.kind"] == {"sla"}
    assert absent["tickets.device"] == {"other"}


def test_figures_lie_near_the_published_ones(sample):
    found = calibration(sample.folder)
    assert [str(c) for c in found if not c.near] == []


def test_networks_channels_and_seasons(con):
    networks = con.execute("SELECT DISTINCT subchannel FROM tickets WHERE channel = 'social'").fetchall()
    assert {n for (n,) in networks} == {"facebook", "twitter", "instagram", "viber", "whatsapp"}
    (weekday, weekend) = one(
        con,
        "SELECT count(*) FILTER (isodow(created_at) <= 5) / 5, count(*) FILTER (isodow(created_at) > 5) / 2 FROM tickets",
    )
    assert weekday > 2 * weekend
    (rest, peak) = one(
        con,
        """
        SELECT count(*) FILTER (created_at < DATE '2025-11-24') / 54, count(*) FILTER (created_at >= DATE '2025-11-24'
               AND created_at < DATE '2025-12-22') / 28
        FROM tickets JOIN companies USING (company_id) WHERE industry = 'retail'
        """,
    )
    assert peak > 1.15 * rest


@pytest.mark.parametrize(
    ("low", "high", "sql"),
    [
        # First contact resolution: one public reply (or one session), no transfer, no reopening, no other contact
        # of the customer within a week.
        (
            0.55,
            0.75,
            """
            WITH reply AS (SELECT ticket_id, count(*) AS n FROM messages WHERE author_kind = 'agent' AND is_public GROUP BY 1),
            solved AS (SELECT DISTINCT ticket_id FROM events WHERE new = 'resolved')
            SELECT avg((coalesce(s.result = 'resolved', n = 1) AND t.reopen_count = 0 AND t.transfer_count = 0
                AND NOT EXISTS (SELECT 1 FROM tickets AS l WHERE l.company_id = t.company_id AND l.customer_id = t.customer_id
                    AND l.created_at > t.created_at AND l.created_at < t.created_at + INTERVAL 7 DAY))::INTEGER)
            FROM tickets AS t JOIN solved USING (ticket_id) LEFT JOIN reply USING (ticket_id)
            LEFT JOIN sessions AS s USING (ticket_id)
            """,
        ),
        (0.05, 0.08, "SELECT avg((outcome = 'abandoned')::INTEGER) FROM sessions"),
        (0.15, 0.30, "SELECT avg((ended_at < requested_at + INTERVAL 10 SECOND)::INTEGER) FROM sessions WHERE outcome = 'abandoned'"),
        # Seconds until a visitor's message is answered in a chat.
        (
            30,
            45,
            """
            WITH line AS (
                SELECT author_kind, sent_at, lag(author_kind) OVER w AS before, epoch(sent_at - lag(sent_at) OVER w) AS waited
                FROM messages JOIN tickets USING (ticket_id) WHERE channel = 'chat'
                WINDOW w AS (PARTITION BY ticket_id ORDER BY sent_at, length(message_id), message_id)
            )
            SELECT avg(waited) FROM line WHERE author_kind = 'agent' AND before = 'customer' AND waited < 3600
            """,
        ),
        (0.02, 0.05, "SELECT avg((outcome = 'bot_only')::INTEGER) FROM sessions WHERE channel = 'chat'"),
        (0.25, 0.40, "SELECT count(score) / count(*) FROM surveys"),
        (0.05, 0.09, ("SELECT count(*) FILTER (ended_at >= '2025-10-01') / count(*) FROM customers "
                     "WHERE started_at < '2025-10-01' AND coalesce(ended_at, '2026-01-01') >= '2025-10-01'")),
        (0.10, 0.20, "SELECT avg((chat_requested_at IS NOT NULL)::INTEGER) FROM visits WHERE site = 'web'"),
        (0.80, 0.92, "SELECT sum(weight * score) / sum(weight * max_score) FROM quality_reviews"),
        (4.0, 5.0, "SELECT (SELECT count(*) FROM messages) / count(*) FROM tickets"),
        (0.05, 0.30, "SELECT avg((n > 1)::INTEGER) FROM (SELECT count(*) AS n FROM conversions WHERE kind = 'purchase' GROUP BY customer_id)"),
        # What a new customer costs beside what keeping one costs, 5 by plan; growth and churn move it a little.
        (4.0, 6.0, ("SELECT (SELECT sum(amount) FROM costs WHERE category = 'acquisition') / count(*) FILTER (started_at >= '2025-10-01')"
                   " / ((SELECT sum(amount) FROM costs WHERE category = 'retention') / count(*) FILTER (ended_at IS NULL AND started_at < '2025-10-01'))"
                   " FROM customers")),
        (0.4, 0.8, ("SELECT corr(a.score, b.score) FROM surveys AS a JOIN surveys AS b USING (ticket_id) "
                   "WHERE a.kind = 'csat' AND a.scale_max = 5 AND b.kind = 'ces' AND b.higher_is_better")),
        (-0.6, -0.1, ("SELECT corr(a.score, b.score) FROM surveys AS a JOIN surveys AS b USING (ticket_id) "
                     "WHERE a.kind = 'csat' AND a.scale_max = 5 AND b.kind = 'ces' AND NOT b.higher_is_better")),
    ],
    ids=["fcr", "abandoned", "short_abandons", "chat_reply", "bot_only", "survey_response", "churn", "visitor_to_chat", "iqs",
         "messages", "repeat_purchase", "cost_ratio", "effort_and_csat", "turned_effort_and_csat"],
)  # fmt: skip
def test_other_figures_are_plausible(con, low, high, sql):
    assert low <= one(con, sql)[0] <= high


def test_prepared_texts_save_time_and_please(con):
    ratio, gain = one(
        con,
        """
        WITH canned AS (SELECT DISTINCT ticket_id FROM messages WHERE canned_response_id IS NOT NULL)
        SELECT avg(talk_s) FILTER (c.ticket_id IS NOT NULL) / avg(talk_s) FILTER (c.ticket_id IS NULL),
               avg((score >= satisfied_from)::INTEGER) FILTER (c.ticket_id IS NOT NULL)
               - avg((score >= satisfied_from)::INTEGER) FILTER (c.ticket_id IS NULL)
        FROM sessions AS s LEFT JOIN canned AS c USING (ticket_id)
        LEFT JOIN surveys AS v ON v.ticket_id = s.ticket_id AND v.kind = 'csat'
        WHERE s.channel = 'chat' AND s.outcome = 'answered'
        """,
    )
    # Planned: 15% less work; sampling error of about 2%.
    assert 0.78 < ratio < 0.92
    assert gain > 0


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
