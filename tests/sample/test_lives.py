"""Lives of contacts: references resolve, instants are in order, agents are in one place."""

import pytest


def count(con, sql):
    return con.execute(f"SELECT count(*) FROM {sql}").fetchone()[0]


def test_states_follow_each_other_and_end_in_the_state_of_the_ticket(con):
    broken = con.execute(
        """
        WITH step AS (
            SELECT *, lag(new, 1, 'new') OVER w AS before, lag("at") OVER w AS earlier, lead(seq) OVER w IS NULL AS last
            FROM events WHERE kind = 'status' WINDOW w AS (PARTITION BY ticket_id ORDER BY seq)
        )
        SELECT count(*) FILTER (old <> before), count(*) FILTER (old = new), count(*) FILTER ("at" < earlier),
               count(*) FILTER (last AND new <> status), count(*) FILTER ("at" < created_at)
        FROM step JOIN tickets USING (ticket_id)
        """
    ).fetchone()
    assert broken == (0, 0, 0, 0, 0)


def test_tickets_without_a_change_of_state_are_new(con):
    assert count(con, "tickets AS t WHERE status <> 'new' AND NOT EXISTS "
                      "(SELECT 1 FROM events AS e WHERE e.ticket_id = t.ticket_id AND e.kind = 'status')") == 0  # fmt: skip


def test_equal_instants_keep_their_order(con):
    ties = "events AS a JOIN events AS b USING (ticket_id, \"at\") WHERE a.kind = 'transfer' AND b.kind = 'assignee' AND b.old IS NOT NULL"
    assert count(con, ties) > 500
    assert count(con, f"{ties} AND a.seq > b.seq") == 0
    assert count(con, 'events AS a JOIN events AS b ON a.ticket_id = b.ticket_id AND a.seq + 1 = b.seq WHERE b."at" < a."at"') == 0  # fmt: skip


def test_an_assignment_takes_over_from_the_one_before(con):
    broken = """(SELECT *, lag(new) OVER (PARTITION BY ticket_id ORDER BY seq) AS before FROM events WHERE kind = 'assignee')
                WHERE old IS DISTINCT FROM before"""
    assert count(con, broken) == 0
    last = """(SELECT ticket_id, arg_max(new, seq) AS agent FROM events WHERE kind = 'assignee' GROUP BY 1)
              JOIN tickets USING (ticket_id) WHERE agent <> assignee_id"""
    assert count(con, last) == 0


def test_nothing_happens_after_the_export(con):
    latest = {
        "tickets": "created_at", "messages": "sent_at", "events": "at", "surveys": "responded_at", "sessions": "ended_at",
        "agent_time": "end_at", "visits": "ended_at", "conversions": "at", "quality_reviews": "reviewed_at",
    }  # fmt: skip
    for name, column in latest.items():
        assert count(con, f'{name} WHERE "{column}" > (SELECT max(as_of) FROM manifest)') == 0, name
    assert count(con, "tickets WHERE created_at < (SELECT min(window_start) FROM manifest)") == 0
    assert count(con, "tickets WHERE status NOT IN ('resolved', 'closed')") > 1000


@pytest.mark.parametrize(
    ("table", "column", "target", "key"),
    [
        ("tickets", "merged_into_id", "tickets", "ticket_id"),
        ("tickets", "followup_of_id", "tickets", "ticket_id"),
        ("sessions", "visit_id", "visits", "visit_id"),
        ("conversions", "visit_id", "visits", "visit_id"),
        ("conversions", "lead_id", "conversions", "lead_id"),
        ("conversions", "customer_id", "customers", "customer_id"),
        ("conversions", "agent_id", "agents", "agent_id"),
        ("surveys", "customer_id", "customers", "customer_id"),
        ("surveys", "agent_id", "agents", "agent_id"),
        ("quality_reviews", "agent_id", "agents", "agent_id"),
        ("agents", "team_id", "teams", "team_id"),
        ("holidays", "schedule_id", "schedules", "schedule_id"),
    ],
)
def test_references_lead_somewhere(con, table, column, target, key):
    """Those that `check` does not follow; of the visits the last ones may still go on."""
    rows = f"{table} AS s WHERE {column} IS NOT NULL"
    orphans = f"{rows} AND NOT EXISTS (SELECT 1 FROM {target} AS t WHERE t.company_id = s.company_id AND t.{key} = s.{column})"
    assert count(con, rows) > 10
    assert count(con, orphans) <= (5 if target == "visits" else 0)


def test_some_contacts_have_no_known_customer(con):
    assert 0.02 < count(con, "tickets WHERE customer_id IS NULL") / count(con, "tickets") < 0.05


def test_authors_are_people_of_the_company(con):
    agents = "messages AS m WHERE author_kind IN ('agent', 'bot') AND NOT EXISTS (SELECT 1 FROM agents AS a WHERE a.agent_id = m.author_id AND a.company_id = m.company_id)"
    customers = "messages AS m WHERE author_kind = 'customer' AND author_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM customers AS a WHERE a.customer_id = m.author_id)"
    assert (count(con, agents), count(con, customers)) == (0, 0)


def test_messages_lie_in_the_life_of_their_contact(con):
    assert count(con, "messages JOIN tickets USING (ticket_id) WHERE sent_at < created_at") == 0
    first = """(SELECT ticket_id, arg_min(author_kind, (sent_at, message_id)) AS kind FROM messages WHERE author_kind <> 'system' GROUP BY 1)
               JOIN tickets USING (ticket_id) WHERE kind <> opened_by"""
    assert count(con, first) == 0


def test_notes_and_automatic_replies_are_there_to_be_left_out(con):
    notes, bots, automatic = con.execute(
        """
        SELECT count(*) FILTER (NOT is_public), count(*) FILTER (author_kind = 'bot'), count(*) FILTER (author_kind = 'system')
        FROM messages WHERE sent_at < (SELECT min(sent_at) FROM messages AS m
            WHERE m.ticket_id = messages.ticket_id AND m.is_public AND m.author_kind = 'agent')
        """
    ).fetchone()
    assert min(notes, bots, automatic) > 100


def test_a_reply_ends_the_work_on_it(con):
    """The first public reply of an agent lies at the end of contact work by that agent."""
    replies = """(SELECT ticket_id, min(sent_at) AS sent, arg_min(author_id, sent_at) AS agent
                  FROM messages JOIN tickets USING (ticket_id)
                  WHERE author_kind = 'agent' AND is_public AND channel IN ('portal', 'email', 'social') AND opened_by = 'customer'
                  GROUP BY 1) AS r"""
    worked = "EXISTS (SELECT 1 FROM agent_time AS a WHERE a.ticket_id = r.ticket_id AND a.agent_id = r.agent AND a.state = 'on_contact' AND a.end_at = r.sent)"
    assert count(con, f"{replies} WHERE NOT {worked}") == 0


def test_sessions_are_ordered_and_only_answered_ones_have_agents_who_talk(con):
    broken = con.execute(
        """
        SELECT count(*) FILTER (queued_at < requested_at OR picked_up_at < queued_at OR ended_at < picked_up_at),
               count(*) FILTER ((outcome = 'answered') <> (picked_up_at IS NOT NULL)),
               count(*) FILTER (ended_at IS NOT NULL AND outcome = 'answered' AND talk_s + hold_s <> epoch(ended_at - picked_up_at)),
               count(*) FILTER (outcome = 'missed' AND missed_reason IS NULL AND ended_at IS NOT NULL)
        FROM sessions
        """
    ).fetchone()
    assert broken == (0, 0, 0, 0)


def test_agents_are_logged_in_once_and_idle_or_at_work(con):
    con.execute(
        """
        CREATE OR REPLACE TEMP TABLE stretch AS SELECT *, state IN ('on_contact', 'wrap_up') AS work FROM agent_time
        """
    )
    overlapping = """(SELECT end_at > lead(start_at) OVER (PARTITION BY agent_id ORDER BY start_at) AS twice
                      FROM stretch WHERE {}) WHERE twice"""
    assert count(con, overlapping.format("state = 'logged_in'")) == 0
    assert count(con, overlapping.format("state NOT IN ('logged_in', 'on_contact', 'wrap_up')")) == 0
    outside = """stretch AS s ASOF JOIN (SELECT agent_id, start_at, end_at AS until FROM stretch WHERE state = 'logged_in') AS l
                 ON s.agent_id = l.agent_id AND s.start_at >= l.start_at WHERE s.end_at > until AND s.state <> 'logged_in'"""
    assert count(con, outside) == 0
    both = """stretch AS s ASOF JOIN (SELECT agent_id, start_at, end_at AS until FROM stretch WHERE work) AS l
              ON s.agent_id = l.agent_id AND s.start_at > l.start_at
              WHERE s.state NOT IN ('logged_in', 'on_contact', 'wrap_up') AND l.until > s.start_at + INTERVAL 1 SECOND"""
    assert count(con, both) == 0


def test_chats_run_side_by_side(con):
    side = """agent_time AS a JOIN agent_time AS b ON a.agent_id = b.agent_id AND a.start_at < b.start_at AND b.start_at < a.end_at
              WHERE a.state = 'on_contact' AND b.state = 'on_contact'"""
    assert count(con, side) > 500
    others = f"""{side} AND NOT EXISTS (SELECT 1 FROM tickets AS t WHERE t.ticket_id = a.ticket_id AND t.channel = 'chat')"""
    assert count(con, others) == 0


def test_agents_are_busy_for_most_of_their_time_and_some_are_outside_the_usual_band(con):
    busy = [
        row[0]
        for row in con.execute(
            """
            SELECT sum(epoch(end_at - start_at)) FILTER (state IN ('on_contact', 'wrap_up'))
                   / sum(epoch(end_at - start_at)) FILTER (state = 'logged_in')
            FROM agent_time GROUP BY agent_id
            """
        ).fetchall()
    ]
    usual = sum(0.70 <= b <= 0.85 for b in busy) / len(busy)
    assert 0.65 <= sorted(busy)[len(busy) // 2] <= 0.85
    assert 0.6 < usual < 0.95


def test_contacts_come_from_customers_who_are_there(con):
    early = "tickets JOIN customers USING (company_id, customer_id) WHERE created_at::DATE < started_at"
    assert count(con, early) == 0


def test_only_companies_with_a_portal_get_portal_tickets(con):
    found = con.execute(
        "SELECT DISTINCT uses_portal FROM tickets JOIN companies USING (company_id) WHERE channel = 'portal'"
    ).fetchall()
    assert found == [(True,)]


def test_schedules_have_a_history_without_gap_or_overlap(con):
    changed = con.execute(
        """
        SELECT DISTINCT old.company_id, date_diff('day', old.valid_to, main.valid_from) FROM schedules AS old
        JOIN schedules AS main USING (company_id, weekday)
        WHERE old.schedule_id = 'main-before' AND main.schedule_id = 'main'
        """
    ).fetchall()
    assert len(changed) == 6
    assert {days for _, days in changed} == {1}
    assert count(con, "schedules WHERE close_local < open_local") > 0
    assert count(con, "schedules WHERE close_local = '24:00'") > 0


def test_visitors_who_are_not_answered_often_leave(con):
    left, stayed = con.execute(
        """
        SELECT avg((v.ended_at < s.ended_at + INTERVAL 60 SECOND)::INTEGER) FILTER (picked_up_at IS NULL),
               avg((v.ended_at < s.ended_at + INTERVAL 60 SECOND)::INTEGER) FILTER (picked_up_at IS NOT NULL)
        FROM sessions AS s JOIN visits AS v USING (visit_id) WHERE s.ended_at IS NOT NULL
        """
    ).fetchone()
    assert left > 0.5 > stayed
