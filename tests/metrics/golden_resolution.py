"""Resolution: fifteen contacts that went every way a contact can go, two calls and some chats of one company."""

from tests import tiny
from tests.metrics.golden import Golden

HOUR = 3600


def at(day, clock):
    """An instant in June 2025; the 2nd is a Monday. The window ends on the 12th, the export was made on the 30th."""
    return f"2025-06-{day:02d} {clock}:00"


def said(key, ticket_id, day, clock, who="ann"):
    kind = who if who in ("customer", "bot") else "agent"
    return tiny.message(key, ticket_id, at(day, clock), kind, author=who)


def status(key, ticket_id, day, clock, old, new, who="ann", seq=0):
    """A change of state; `who` is an agent's id, or what kind of actor it is."""
    kind = who if who in ("customer", "bot", "system") else "agent"
    row = tiny.event(key, ticket_id, at(day, clock), "status", old, new, seq=seq)
    return {**row, "actor_kind": kind, "actor_id": who}


def given(key, ticket_id, day, clock, old, new):
    return tiny.event(key, ticket_id, at(day, clock), "assignee", old, new)


def session(key, day, requested, picked, ended, ticket_id="", channel="chat", outcome="answered", **more):
    return {
        "company_id": "a",
        "session_id": key,
        "ticket_id": ticket_id,
        "channel": channel,
        "direction": "inbound",
        "started_by": "visitor",
        "requested_at": at(day, requested),
        "picked_up_at": picked and at(day, picked),
        "ended_at": at(day, ended),
        "outcome": outcome,
        "agent_id": "ann" if picked else "",
        **more,
    }


def first_contact(key, score):
    """Was your matter settled at once? 1 is yes."""
    return {
        **tiny.survey(key, "feedback", score, 0, 1, satisfied=1),
        "touchpoint": "first_contact_resolution",
    }


def data():
    return {
        "manifest": [tiny.manifest("a")],
        "companies": [{"company_id": "a", "name": "A"}],
        "agents": [{"company_id": "a", "agent_id": a, "kind": "human"} for a in ("ann", "bob")],
        "schedules": tiny.hours("a"),
        "tickets": [
            tiny.ticket(
                "f1",
                "email",
                at(2, "10:00"),
                customer_id="k1",
                category="billing",
                team_id="one",
                assignee_id="ann",
            ),
            tiny.ticket(
                "f2",
                "email",
                at(5, "10:00"),
                customer_id="k1",
                category="billing",
                team_id="one",
                assignee_id="ann",
            ),
            tiny.ticket(
                "f3", "email", at(2, "10:00"), customer_id="k2", category="billing", assignee_id="bob"
            ),
            tiny.ticket("f4", "email", at(2, "10:00"), customer_id="k3", category="fault", assignee_id="bob"),
            # Friday afternoon; closed by a rule on Monday morning, never answered.
            tiny.ticket("f5", "portal", at(6, "16:00"), customer_id="k4", status="closed"),
            # Two chats whose contacts have no record of states: settled when the chat ended.
            tiny.ticket("f6", "chat", at(2, "10:00"), customer_id="k5"),
            tiny.ticket("f16", "chat", at(3, "10:00"), customer_id="k14"),
            tiny.ticket(
                "f7",
                "email",
                at(3, "10:00"),
                customer_id="k6",
                status="open",
                assignee_id="ann",
                unresolved_reason="waiting_for_supplier",
            ),
            # A bot took part in both.
            tiny.ticket("f8", "messaging", at(3, "10:00"), customer_id="k7"),
            tiny.ticket(
                "f9", "messaging", at(3, "10:00"), customer_id="k13", status="open", assignee_id="ann"
            ),
            # After the window, and too young for "within seven days".
            tiny.ticket("f10", "email", at(28, "10:00"), customer_id="k8"),
            # Opened by an agent at 9, a contact since the customer wrote at 10.
            tiny.ticket("f11", "email", at(2, "09:00"), customer_id="k9", opened_by="agent"),
            tiny.ticket(
                "f12", "email", at(2, "09:00"), customer_id="k9", merged_into_id="f1", status="closed"
            ),
            # No messages and no events, only what the export's own columns say.
            tiny.ticket(
                "f13",
                "portal",
                at(2, "10:00"),
                customer_id="k10",
                first_resolved_at=at(2, "20:00"),
                resolved_at=at(3, "10:00"),
                reopen_count=1,
            ),
            tiny.ticket(
                "f14",
                "email",
                at(7, "10:00"),
                customer_id="k11",
                category="billing",
                status="open",
                followup_of_id="f3",
            ),
            # Spam, and what an agent opened that no customer ever answered, are no next contact of f11 and f6.
            tiny.ticket("f17", "email", at(3, "10:00"), followup_of_id="f11", is_spam="true"),
            tiny.ticket("f18", "email", at(3, "10:00"), followup_of_id="f6", opened_by="agent"),
            # Created in the window, resolved after it.
            tiny.ticket("f15", "email", at(11, "10:00"), customer_id="k12"),
        ],
        "messages": [
            said("a1", "f1", 2, "11:00"),
            said("b1", "f2", 5, "11:00"),
            said("c1", "f3", 2, "11:00"),
            said("c2", "f3", 2, "12:00", "bob"),
            said("d1", "f4", 2, "10:05"),
            said("d2", "f4", 4, "11:00"),
            said("d3", "f4", 4, "12:00"),
            # Two messages in one chat are one touch.
            said("e1", "f6", 2, "10:01"),
            said("e2", "f6", 2, "10:10"),
            # The customer came back a day after the chat.
            said("q1", "f16", 4, "10:00", "customer"),
            said("g1", "f8", 3, "10:01", "bot"),
            said("h1", "f9", 3, "10:01", "bot"),
            said("h2", "f9", 3, "11:00"),
            said("i1", "f10", 28, "11:00"),
            said("j1", "f11", 2, "09:00"),
            said("j2", "f11", 2, "10:00", "customer"),
            said("j3", "f11", 2, "11:00"),
            said("l1", "f12", 2, "09:30"),
            said("o1", "f15", 12, "10:00", "bob"),
        ],
        "events": [
            status("s1", "f1", 2, "12:00", "new", "resolved"),
            status("s2", "f2", 5, "12:00", "new", "resolved"),
            status("s3", "f3", 2, "13:00", "new", "resolved", "bob"),
            given("t3", "f3", 2, "11:30", "ann", "bob"),
            # Resolved, said twice, closed by a rule, reopened by the customer, resolved for good.
            status("s4", "f4", 2, "10:10", "new", "resolved", seq=1),
            status("s5", "f4", 2, "10:10", "resolved", "resolved", seq=2),
            status("s6", "f4", 3, "10:10", "resolved", "closed", "system"),
            status("s7", "f4", 4, "10:00", "closed", "open", "customer"),
            status("s8", "f4", 4, "13:00", "open", "resolved", "bob"),
            status("s9", "f5", 9, "10:00", "new", "closed", "system"),
            status("s10", "f8", 3, "10:05", "new", "resolved", "bot"),
            given("t9", "f9", 3, "10:30", "", "bob"),
            given("t10", "f9", 3, "10:40", "bob", "ann"),
            status("s11", "f10", 28, "12:00", "new", "resolved"),
            status("s12", "f11", 2, "12:00", "new", "resolved"),
            status("s15", "f15", 13, "10:00", "new", "resolved", "bob"),
        ],
        "sessions": [
            session("chat 1", 2, "10:00", "10:00", "10:20", "f6", result="resolved"),
            session("chat 2", 2, "11:00", "11:00", "11:10", result="forwarded", transfer_count=1),
            session("chat 3", 2, "12:00", "", "12:05", outcome="missed"),
            session("chat 4", 2, "13:00", "13:00", "13:10"),
            session("chat 5", 3, "10:00", "10:00", "10:10", "f16", result="resolved"),
            session("call 1", 2, "10:00", "10:01", "10:10", channel="phone", result="unresolved")
            | {"unresolved_reason": "no_access"},
            session("call 2", 2, "10:00", "10:01", "10:10", channel="phone", result="unresolved"),
        ],
        "sla_policies": [
            {
                "company_id": "a",
                "policy_id": "p",
                "metric": "first_response",
                "channel": "email",
                "target_s": 5400,
                "clock": "calendar",
            }
        ],
        "surveys": [first_contact("y1", 1), first_contact("y2", 1), first_contact("y3", 0)],
    }


def golden(metric, value, n, **more):
    return Golden(metric, data, value, n, **more)


CASES = (
    # Hours to the last resolution: f8 1/12, f16 1/6, f6 1/3, f1 2, f2 2, f10 2, f11 2 (from 10:00), f3 3, f13 24, f15 48,
    # f4 51, f5 66: the sixth and seventh of twelve are 2; the sum is 200 7/12. f7, f9 and f14 are open.
    golden("resolution_time", 2 * HOUR, 12),
    # All fifteen, the open ones censored: after 2 h 8/15 are open, after 3 h 7/15.
    golden("resolution_time", 3 * HOUR, 15, statistic="km_median"),
    # Without f10 and f15: 1/12, 1/6, 1/3, 2, 2, 2, 3, 24, 51, 66.
    golden("resolution_time", 2 * HOUR, 10, variant="resolved_in_window"),
    # Without f10.
    golden(
        "resolution_time", (200 + 7 / 12 - 2) / 11 * HOUR, 11, variant="created_in_window", statistic="mean"
    ),
    # Business hours: f10 0 (a Saturday), f8 1/12, f16 1/6, f6 1/3, f1 2, f2 2, f5 1 + 1, f11 2, f3 3, f13 7 + 1,
    # f15 7 + 8 + 1, f4 7 + 8 + 4: median 2, sum 54 7/12.
    golden("resolution_time", 2 * HOUR, 12, clock="business"),
    golden("mean_time_to_resolution", (200 + 7 / 12) / 12 * HOUR, 12),
    golden("mean_time_to_resolution", (54 + 7 / 12) / 12 * HOUR, 12, clock="business"),
    # f4 after 10 min instead of 51 h, f13 after 10 h instead of 24: 200 7/12 - 51 + 1/6 - 14 = 135 3/4.
    golden("first_resolution_time", 135.75 / 12 * HOUR, 12, statistic="mean"),
    # f4 1/6 instead of 19, f13 7 instead of 8: 54 7/12 - 19 + 1/6 - 1 = 34 3/4.
    golden("first_resolution_time", 34.75 / 12 * HOUR, 12, statistic="mean", clock="business"),
    # Portal: f13 24 h, f5 66 h: 24 + 42/4 and 24 + 42 x 3/4.
    golden("portal_processing_time", 34.5 * HOUR, 2, statistic="p25"),
    golden("portal_processing_time", 55.5 * HOUR, 2, statistic="p75"),
    # 8 and 2 business hours: 2 + 6/4.
    golden("portal_processing_time", 3.5 * HOUR, 2, statistic="p25", clock="business"),
    # f8 5, f16 10, f6 20 min.
    golden("chat_resolution_time", HOUR / 6, 3),
    golden("chat_resolution_time", HOUR / 6, 3, clock="business"),
    # Assigned: f1, f2, f3, f4 are resolved, f7 and f9 are not.
    golden("resolution_rate", 4 / 6, 6),
    # ann holds f1, f2, f7, f9.
    golden("resolution_rate", 2 / 4, 4, variant="agent", keys={"assignee": "ann"}),
    # All but f10 are seven days old.
    golden("closed_ticket_rate", 11 / 14, 14),
    # Not f10 and f15; f4 and f13 once.
    golden("tickets_resolved", 10, 10),
    # f4 twice; what the columns of f13 say is one.
    golden("tickets_resolved", 11, 11, variant="resolve_actions"),
    # Resolved seven days ago or more: all but f10, eleven. One touch, no transfer, no reopening: f1, f2, f6, f11, f15, f16;
    # f1's customer came back with the same topic three days later.
    golden("first_contact_resolution_rate", 5 / 11, 11),
    # f1, f2, f6, f10, f11, f15, f16 of twelve resolved.
    golden("first_contact_resolution_rate", 7 / 12, 12, variant="one_touch"),
    # f1 came back, f3 has a follow-up by somebody else.
    golden("first_contact_resolution_rate", 9 / 11, 11, variant="no_repeat"),
    # Within two days nobody did.
    golden("first_contact_resolution_rate", 11 / 11, 11, variant="no_repeat", settings={"window": 2 * 86400}),
    # f4 after 10 min, f8 after 5, f16 after 10.
    golden("first_contact_resolution_rate", 3 / 12, 12, variant="within_15_minutes"),
    golden("first_contact_resolution_rate", 2 / 3, 3, variant="survey"),
    # f2 2, f6 1/3, f11 2, f15 48, f16 1/6.
    golden("first_contact_resolution_time", 52.5 / 5 * HOUR, 5),
    # f15 16 business hours.
    golden("first_contact_resolution_time", 20.5 / 5 * HOUR, 5, clock="business"),
    # ann resolved f1, f2, f11; bob f3, f4 (last), f15; rules and bots are nobody.
    golden("fcr_by_agent", 2 / 3, 3, keys={"resolver": "ann"}),
    golden("fcr_by_agent", 1 / 3, 3, keys={"resolver": "bob"}),
    # f1 not, f2.
    golden("fcr_by_department", 1 / 2, 2, keys={"team": "one"}),
    # Email, seven days old: f1, f2, f11 with one reply after an hour of 1.5; f3 two, f4 three replies, f15's after a day,
    # f7 and f14 unanswered.
    golden("fcr_within_sla_rate", 3 / 8, 8),
    # chat 1; chat 2 was forwarded, chat 5's customer wrote again; chat 4 has no outcome.
    golden("resolved_without_followup_rate", 1 / 3, 3),
    golden("unresolved_reasons", 1 / 3, 3, keys={"reason": "waiting_for_supplier"}),
    golden("unresolved_reasons", 1 / 3, 3, keys={"reason": "unknown"}),
    # f1 and f3 were followed by another contact, f3 and f9 were transferred; f10 is too young.
    golden("repeat_contact_rate", 3 / 14, 14),
    golden("repeat_contact_rate", 2 / 14, 14, variant="contact_only"),
    # Thirteen customers wrote in the window, k1 twice within three days.
    golden("repeat_visit_rate", 1 / 13, 13),
    golden("repeat_visit_rate", 0, 13, settings={"window": 2 * 86400}),
    golden("repeat_visit_rate", 14 / 13, 13, variant="contacts_per_customer"),
    # f4 (the second row of one state, and closed after resolved, are nothing) and f13, of twelve.
    golden("reopened_tickets", 2 / 12, 12),
    golden("reopened_tickets", 2, 12, variant="times"),
    # chats 1 and 5 resolved, 2 forwarded, 3 missed, 4 unknown.
    golden("chat_outcome", 2 / 5, 5, keys={"result": "resolved"}),
    golden("chat_outcome", 1 / 5, 5, keys={"result": "missed"}),
    golden("chat_outcome", 1 / 5, 5, keys={"result": "unknown"}),
    # Four classes of twelve resolved contacts: f1, f2, f6, f10, f11, f15, f16; f3; f4; f5, f8, f13.
    golden("one_touch_resolution_rate", 7 / 12, 12),
    golden("two_touch_resolution_rate", 1 / 12, 12),
    golden("multi_touch_resolution_rate", 1 / 12, 12),
    golden("zero_touch_resolution_rate", 3 / 12, 12),
    # Of f8 and f9, f8 was settled without a human.
    golden("bot_resolution_rate", 1 / 2, 2),
)
