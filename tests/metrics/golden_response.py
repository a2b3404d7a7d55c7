"""Response: twelve contacts of one company, a Monday to the Thursday of the week after, and a thousand calls."""

from tests import tiny
from tests.metrics.golden import Golden

MINUTE, HOUR = 60, 3600
AS_OF = "2025-06-12 00:00:00"


def at(day, clock):
    """An instant in June 2025; the 2nd is a Monday, the 7th a Saturday."""
    return f"2025-06-{day:02d} {clock}:00"


def said(key, ticket_id, day, clock, who="ann", public="true"):
    """A message; `who` is an agent's id, or what kind of author it is."""
    kind = who if who in ("customer", "bot") else "agent"
    return tiny.message(key, ticket_id, at(day, clock), kind, public, author=who)


def status(key, ticket_id, day, clock, old, new, seq=0):
    return tiny.event(key, ticket_id, at(day, clock), "status", old, new, seq=seq)


def policy(key, metric, target, channel="", priority="", clock="calendar", **more):
    return {
        "company_id": "a",
        "policy_id": key,
        "metric": metric,
        "channel": channel,
        "priority": priority,
        "target_s": target,
        "clock": clock,
        **more,
    }


def agents(*people):
    return [{"company_id": "a", "agent_id": p, "kind": "bot" if p == "robo" else "human"} for p in people]


def present(agent, start, end, state="logged_in"):
    return {"company_id": "a", "agent_id": agent, "start_at": start, "end_at": end, "state": state}


def data():
    return {
        "manifest": [{**tiny.manifest("a"), "as_of": AS_OF}],
        "companies": [{"company_id": "a", "name": "A"}],
        "agents": agents("ann", "bob", "cat", "robo"),
        "schedules": tiny.hours("a"),
        "tickets": [
            tiny.ticket("r1", "portal", at(2, "10:00"), assignee_id="cat", status="closed"),
            tiny.ticket("r2", "portal", at(2, "16:00"), status="open"),
            tiny.ticket("r3", "portal", at(7, "10:00"), resolved_at=at(9, "11:00")),
            tiny.ticket("r4", "portal", at(2, "10:00"), status="open"),
            # Four hours old when exported.
            tiny.ticket("r5", "portal", at(11, "20:00"), status="open"),
            # Opened by an agent: a contact since the customer wrote at 12:00.
            tiny.ticket("r6", "portal", at(3, "09:00"), status="open", opened_by="agent"),
            # Opened by an agent, and the customer never wrote: no contact.
            tiny.ticket("r7", "portal", at(3, "09:00"), status="open", opened_by="agent"),
            tiny.ticket("r8", "portal", at(3, "09:00"), merged_into_id="r1"),
            tiny.ticket("r9", "portal", at(3, "09:00"), is_spam="true"),
            tiny.ticket("r10", "portal", at(3, "10:00")),
            tiny.ticket("r11", "portal", at(4, "10:00"), status="open", priority="normal"),
            tiny.ticket("r12", "social", at(4, "10:00"), status="open", subchannel="facebook"),
            tiny.ticket("r13", "social", at(4, "10:00"), status="open", subchannel="twitter"),
        ],
        "messages": [
            said("a1", "r1", 2, "10:00", "customer"),
            # Neither a bot's message nor a note is a reply, and the customer's second message restarts nothing.
            said("a2", "r1", 2, "10:01", "bot"),
            said("a3", "r1", 2, "10:05", "ann", "false"),
            said("a4", "r1", 2, "10:30", "customer"),
            said("a5", "r1", 2, "11:00", "ann"),
            said("a6", "r1", 2, "11:10", "ann"),
            said("a7", "r1", 2, "12:00", "customer"),
            said("a8", "r1", 2, "12:30", "customer"),
            said("a9", "r1", 2, "14:00", "bob"),
            # A thank-you in a closed contact waits for nothing.
            said("a10", "r1", 2, "15:00", "customer"),
            said("b1", "r2", 2, "16:00", "customer"),
            said("b2", "r2", 3, "10:00", "bob"),
            said("b3", "r2", 3, "11:00", "customer"),
            said("c1", "r3", 9, "10:00", "bob"),
            said("d1", "r4", 2, "10:00", "customer"),
            said("e1", "r5", 11, "20:00", "customer"),
            said("f1", "r6", 3, "09:00", "ann"),
            said("f2", "r6", 3, "12:00", "customer"),
            said("f3", "r6", 3, "13:00", "ann"),
            said("g1", "r7", 3, "09:00", "ann"),
            said("h1", "r8", 3, "09:01", "ann"),
            said("h2", "r9", 3, "09:01", "ann"),
            # Before the contact's creation: no reply to it.
            said("i1", "r10", 3, "09:00", "bob"),
            said("i2", "r10", 3, "12:00", "bob"),
            # An account that is a bot stays one.
            said("j1", "r11", 4, "10:01", "robo"),
            said("j2", "r11", 4, "13:00", "ann"),
            said("k1", "r12", 4, "14:00", "ann"),
            said("l1", "r13", 4, "22:00", "bob"),
            # In one instant: the customer comes first.
            said("l2", "r13", 5, "10:00", "bob"),
            said("l3", "r13", 5, "10:00", "customer"),
        ],
        "events": [
            status("s1", "r1", 2, "11:00", "new", "pending"),
            status("s2", "r1", 2, "12:00", "pending", "open"),
            # Spelt as one help desk spells it.
            status("s3", "r1", 2, "12:30", "open", "on-hold"),
            status("s4", "r1", 2, "14:00", "on-hold", "resolved", 1),
            status("s5", "r1", 2, "14:00", "resolved", "resolved", 2),
            status("s6", "r1", 3, "14:00", "resolved", "closed"),
            # A history that begins before the contact does.
            status("s7", "r10", 3, "09:30", "new", "open"),
            status("s8", "r10", 3, "12:00", "open", "resolved"),
            tiny.event("p1", "r11", at(4, "12:00"), "priority", "high", "normal"),
        ],
        "sla_policies": [
            policy("portal", "first_response", 4 * HOUR, "portal"),
            policy("portal high", "first_response", HOUR, "portal", "high"),
            policy("portal later", "first_response", 60, "portal", valid_from="2025-07-01 00:00:00"),
            policy("social", "first_response", 5 * HOUR, "social", clock="business"),
            policy("next", "next_reply", HOUR),
            policy("done", "resolution", 24 * HOUR, "portal"),
        ],
        "agent_time": [
            present("ann", at(2, "09:00"), at(2, "17:00")),
            present("bob", at(2, "16:00"), at(2, "18:00"), "available"),
            present("bob", at(2, "20:00"), at(2, "21:00"), "break"),
            present("ann", at(3, "23:00"), at(4, "01:00")),
        ],
    }


def call(i, wait, outcome):
    """A call on the 2nd at 10:00 that waited so many seconds, until it was answered or given up."""
    over = f"2025-06-02 10:00:{wait:02d}"
    answered = outcome == "answered"
    return {
        "company_id": "a",
        "session_id": f"call {i}",
        "channel": "phone",
        "direction": "inbound",
        "started_by": "visitor",
        "requested_at": "2025-06-02 10:00:00",
        "queued_at": "2025-06-02 10:00:00",
        "picked_up_at": over if answered else "",
        "ended_at": "2025-06-02 10:05:00" if answered else over,
        "outcome": outcome,
    }


def chat(key, queued, picked, outcome="answered"):
    return {
        **call(key, 0, outcome),
        "session_id": key,
        "channel": "chat",
        "queued_at": f"2025-06-02 10:{queued}",
        "picked_up_at": picked and f"2025-06-02 10:{picked}",
        "ended_at": "2025-06-02 10:20:00",
    }


def calls():
    """ICMI's example: 1,000 answered, 860 of them within 20 s; 60 abandoned, 20 within 20 s, 10 of these within 5 s."""
    waits = (
        *((10, "answered"),) * 860,
        *((30, "answered"),) * 140,
        *((3, "abandoned"),) * 10,
        *((10, "abandoned"),) * 10,
        *((40, "abandoned"),) * 40,
    )
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [tiny.ticket("t1", "phone", at(2, "10:00"))],
        "sessions": [
            *(call(i, *w) for i, w in enumerate(waits)),
            chat("chat 1", "00:10", "00:30"),
            chat("chat 2", "00:20", "01:00"),
            # Nobody came: the queue lasted from 10:00:10 to 10:20.
            chat("chat 3", "00:10", "", "missed"),
        ],
        "sla_policies": [policy("speed", "answer_speed", 20, "phone")],
    }


def new_york():
    """Open 9 to 17 on all seven days, in a zone whose clocks go forward on Sunday, 14 March 2021."""
    return {
        "manifest": [
            {
                **tiny.manifest("a"),
                "timezone": "America/New_York",
                "window_start": "2020-01-01 00:00:00",
                "window_end": "2021-07-01 00:00:00",
                "as_of": "2021-07-01 00:00:00",
            }
        ],
        "schedules": [
            {**tiny.hours("a")[0], "weekday": d, "timezone": "America/New_York"} for d in range(1, 8)
        ],
        "tickets": [
            tiny.ticket("inside", "email", "2021-03-14 14:00:00"),
            tiny.ticket("across", "email", "2021-03-13 17:00:00"),
            tiny.ticket("long", "email", "2020-01-01 14:00:00"),
        ],
        "messages": [
            tiny.message("m1", "inside", "2021-03-14 17:00:00"),
            tiny.message("m2", "across", "2021-03-14 18:00:00"),
            tiny.message("m3", "long", "2021-06-01 13:00:00"),
        ],
    }


def untouched():
    """A company that records states, and one that does not."""
    return {
        "manifest": [{**tiny.manifest(c), "as_of": AS_OF} for c in ("a", "b")],
        "tickets": [
            tiny.ticket("u1", "portal", at(2, "10:00"), status="new"),
            tiny.ticket("u2", "portal", at(2, "10:00")),
            # Somebody set it to pending, and the record does not say when.
            tiny.ticket("u3", "portal", at(2, "10:00"), status="pending"),
            tiny.ticket("u4", "portal", at(2, "10:00"), status="new", company="b"),
            # Open again, nobody knows since when.
            tiny.ticket("u5", "portal", at(2, "10:00"), status="open", first_resolved_at=at(2, "11:00")),
        ],
        "events": [
            status("e1", "u2", 2, "12:00", "new", "pending"),
            status("e2", "u2", 2, "13:00", "pending", "resolved"),
        ],
    }


def astray():
    """Columns of the export that say what cannot be: before the contact, and after the export of the 12th."""
    return {
        "manifest": [{**tiny.manifest("a"), "as_of": AS_OF}],
        "tickets": [
            tiny.ticket("v1", "portal", at(2, "10:00"), first_response_at=at(2, "09:00"), handle_s=-400),
            tiny.ticket("v2", "portal", at(11, "10:00"), first_response_at=at(20, "10:00"), status="open"),
            tiny.ticket("v3", "portal", at(2, "10:00"), first_response_at=at(2, "11:00"), handle_s=300),
            tiny.ticket("v4", "portal", at(2, "10:00"), resolved_at=at(2, "08:00")),
            tiny.ticket("v5", "portal", at(2, "10:00"), resolved_at=at(2, "13:00")),
        ],
    }


def no_hours():
    """A company whose opening hours nobody knows."""
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [tiny.ticket("t1", "email", at(2, "10:00"))],
        "messages": [tiny.message("m1", "t1", at(2, "11:00"))],
    }


def golden(metric, value, n, **more):
    return Golden(metric, data, value, n, **more)


def of_calls(metric, value, n, **more):
    return Golden(metric, calls, value, n, **{"where": "channel = 'phone'", **more})


def of_ticket(key, value, clock):
    more = {"by": ("ticket_id",), "keys": {"ticket_id": key}, "clock": clock}
    return Golden("first_response_time", new_york, value, 1, **more)


CASES = (
    # Hours: r1 1, r2 18, r3 48, r6 1 (from 12:00), r10 2, r11 3, r12 4, r13 12; r4, r5 unanswered; r7, r8, r9 no contacts.
    # Sorted 1, 1, 2, 3, 4, 12, 18, 48: median 3.5, sum 89.
    golden("first_response_time", 3.5 * HOUR, 8),
    golden("first_response_time", 89 / 8 * HOUR, 8, statistic="mean"),
    # Open 9 to 17 from Monday to Friday: r1 1, r2 1 + 1, r3 1 (Monday), r6 1, r10 2, r11 3, r12 4, r13 7 (10 to 17).
    # Sorted 1, 1, 1, 2, 2, 3, 4, 7.
    golden("first_response_time", 2 * HOUR, 8, clock="business"),
    # At 24 h all but r5 (4 h old) are at risk; within: all answered but r3.
    golden("first_response_time", 7 / 9, 9, statistic="within", settings={"within": 24 * HOUR}),
    # Waits in rising order, those censored at as_of marked +: 1, 1, 2, 3, 4, 4+, 12, 18, 48, 230+. Ten at risk: after
    # 1 h 8/10 wait, after 2 h 7/10, after 3 h 6/10, after 4 h 5/10: half are answered by 4 h.
    golden("first_response_time", 4 * HOUR, 10, statistic="km_median"),
    # Rank 0.05 x 7 = 0.35 lies between 1 and 1; rank 0.95 x 7 = 6.65: 18 + 0.65 x 30 = 37.5.
    golden("first_response_time_fastest", HOUR, 8),
    golden("first_response_time_fastest", HOUR, 8, clock="business"),
    golden("first_response_time_fastest", HOUR, 8, variant="minimum"),
    golden("first_response_time_slowest", 37.5 * HOUR, 8),
    # 4 + 0.65 x 3.
    golden("first_response_time_slowest", 5.95 * HOUR, 8, clock="business"),
    golden("first_response_time_slowest", 48 * HOUR, 8, variant="maximum"),
    golden("first_response_time_by_network", 4 * HOUR, 1, keys={"network": "facebook"}),
    golden("first_response_time_by_network", 7 * HOUR, 1, keys={"network": "twitter"}, clock="business"),
    # ann replied first to r1, r6, r11, r12 (1, 1, 3, 4 h), bob to r2, r3, r10, r13 (18, 48, 2, 12 h).
    golden("first_response_time_by_agent", 2 * HOUR, 4, keys={"agent": "ann"}),
    golden("first_response_time_by_agent", 15 * HOUR, 4, keys={"agent": "bob"}),
    # bob on the business clock: 2, 1, 2, 7.
    golden("first_response_time_by_agent", 2 * HOUR, 4, keys={"agent": "bob"}, clock="business"),
    # cat holds r1 and never replied.
    golden("first_response_time_by_agent", HOUR, 1, variant="assignee", keys={"assignee": "cat"}),
    # All but r5 are a day old; r3 and r4 are not answered within it.
    golden("first_response_within_rate", 7 / 9, 9),
    # Two business hours: r1, r2, r3, r6, r10 of nine; r5 has not had two yet and is left out.
    golden("first_response_within_rate", 5 / 9, 9, clock="business", settings={"within": 2 * HOUR}),
    golden("answer_rate", 8 / 9, 9),
    # First replies 89 h; r1's second after 2 h (from 12:00), r13's in the same instant: 91 h over ten.
    golden("response_time", 9.1 * HOUR, 10),
    # First replies 1 + 2 + 1 + 1 + 2 + 3 + 4 + 7 = 21, r1's second 2.
    golden("response_time", 2.3 * HOUR, 10, clock="business"),
    # 2 h and 0.
    golden("next_reply_time", HOUR, 2),
    golden("next_reply_time", HOUR, 2, clock="business"),
    # r1 11:00 to 11:10 and to 14:00 (2 h 50 min), r13 12 h.
    golden("periodic_update_time", 170 * MINUTE, 3),
    # r1 was pending from 11:00 to 12:00: 0 min, 170 - 50 = 120 min; r13 12 h.
    golden("pausable_update_time", 120 * MINUTE, 3),
    # Contacts with states: r1 new 1 h, pending 1 h, open 0.5 h, hold 1.5 h; r10 open 2 h (what lies before is cut off).
    # Open without any change until the 12th: r5 4 h, r11, r12, r13 182, r6 204, r2 224, r4 230. r3 was resolved, and
    # what it was in before is not known. Sorted 2, 3, 4, 182, 182, 182, 204, 224, 230.
    golden("requester_wait_time", 182 * HOUR, 9),
    golden("agent_wait_time", 0, 9),
    golden("agent_wait_time", HOUR / 9, 9, statistic="mean"),
    # Of the first two only v3 says what can be; v5 was resolved after 3 h; the work on v3.
    Golden("first_response_time", astray, HOUR, 1),
    Golden("resolution_time", astray, 3 * HOUR, 1),
    Golden("average_handle_time", astray, 300, 1),
    # u1 new for 9 days and 14 hours, u2 for 2 hours.
    Golden("requester_wait_time", untouched, (230 + 2) / 2 * HOUR, 2),
    Golden("agent_wait_time", untouched, 0.5 * HOUR, 2),
    # Portal, answered: 1, 18, 48, 1, 2, 3 h; exactly one hour is in the second band.
    golden("frt_distribution", 4 / 6, 6, keys={"channel": "portal", "response_band": "1_to_4_hours"}),
    golden("frt_distribution", 1 / 2, 2, keys={"channel": "social", "response_band": "8_to_24_hours"}),
    golden(
        "frt_distribution",
        2 / 8,
        8,
        variant="with_unanswered",
        keys={"channel": "portal", "response_band": "unanswered"},
    ),
    # Portal 1, 1, 2, 3, 18, 48: 2.5 h; social 4, 12: 8 h.
    golden("channel_response_time_ratio", 2.5 / 8, 8, keys={"channel": "portal", "against": "social"}),
    # Kept: r1, r6, r10 (within 4 h), r12 (4 of 5 business hours). Missed: r2, r3, r4 (overdue), r13 (7 of 5 hours), and r11,
    # whose priority was high when it was created: 3 h of 1. r5 has had exactly its 4 h: not decided.
    golden("sla_first_response_met_rate", 4 / 9, 9),
    golden("sla_breach_rate", 5 / 9, 9, variant="first_response"),
    # r1 2 h of 1; r2 waits since the 3rd; r13 at once.
    golden("sla_breach_rate", 2 / 3, 3, variant="next_reply"),
    # r1 4 h and r10 2 h are kept, r3 took 49 h, r2, r4, r6, r11 are overdue, r5 is not decided.
    golden("sla_breach_rate", 5 / 7, 7, variant="resolution"),
    golden("sla_breach_rate", 12 / 19, 19),
    # Business hours by target: r1 1/4, r2 2/4, r3 1/4, r6 1/4, r10 2/4, r11 3/1, r12 4/5, r13 7/5; r4 has been open for
    # 7 + 4 x 8 + 3 x 8 = 63 h, of 4; r5 for none.
    golden("sla_business_percentage", 22.7 / 10, 10, variant="first_response"),
    # r1 2, r13 0, r2 since Tuesday 11:00: 6 + 3 x 8 + 3 x 8 = 54.
    golden("sla_business_percentage", 56 / 3, 3, variant="next_reply"),
    # Of 24 h: r1 4, r10 2, r3 2 (Monday 9 to 11), r2 1 + 32 + 24 = 57, r4 63, r5 0, r6 5 + 24 + 24 = 53, r11 7 + 16 + 24 = 47.
    golden("sla_business_percentage", 228 / 24 / 8, 8, variant="resolution"),
    golden("sla_business_percentage", (22.7 + 56 + 9.5) / 21, 21),
    # Ten whole days with eight working days of 8 h, in both channels: 64 h in 10/7 weeks.
    golden("availability_hours", 44.8, 1),
    golden("availability_hours", 64 / 240, 1, variant="share"),
    # Monday 9 to 18 (two agents, not twice), a night 23 to 1; a break is no presence.
    golden("availability_hours", 11 / 240, 1, variant="online"),
    golden(
        "reply_level_report",
        2 * HOUR,
        1,
        where="ticket_id = 'r1' and number = 2",
        keys={"ticket_id": "r1", "number": 2, "agent": "bob"},
    ),
    # 860 x 10 s and 140 x 30 s over 1,000.
    of_calls("average_speed_of_answer", 12.8, 1000),
    # From the request, not from the queue: 30 and 60 s.
    of_calls("chat_pickup_time", 45.0, 2, where="true"),
    of_calls("longest_wait", 40.0, 1060),
    # The missed chat queued from 10:00:10 to 10:20.
    of_calls("longest_wait", 1190.0, 3, where="channel = 'chat'"),
    # The five published rules.
    of_calls("service_level", 860 / 1040, 1040),
    of_calls("service_level", 880 / 1060, 1060, variant="abandoned_met"),
    of_calls("service_level", 860 / 1000, 1000, variant="answered_only"),
    of_calls("service_level", 860 / 1060, 1060, variant="all_abandoned"),
    of_calls("service_level", 870 / 1060, 1060, variant="short_met"),
    of_calls("service_level", 860 / 1040, 1040, variant="policy"),
    # 140 answered late and 40 given up late, of 1,040 decided.
    of_calls("sla_breach_rate", 180 / 1040, 1040, variant="answer_speed"),
    # Without opening hours business time is missing, not nothing.
    Golden("first_response_time", no_hours, None, 0, clock="business"),
    # Wholly inside the Sunday on which clocks go forward: 10 to 13 local.
    of_ticket("inside", 3 * HOUR, "business"),
    # Saturday 12 to 17 and Sunday 9 to 14 local; the calendar shows 25 h, not 26.
    of_ticket("across", 10 * HOUR, "business"),
    of_ticket("across", 25 * HOUR, "calendar"),
    # 366 days of 2020 and 151 of 2021 of 8 h: more than 52 weeks are not cut.
    of_ticket("long", 517 * 8 * HOUR, "business"),
)
