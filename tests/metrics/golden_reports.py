"""What the two reports show, on the tiny data of `tests/tiny.py`; its comments say who is who."""

from tests import tiny
from tests.metrics.golden import Golden

HOUR = 3600
PORTAL, SOCIAL = "channel = 'portal'", "channel = 'social'"


def data():
    return tiny.TABLES


def portal(metric, value, n, **more):
    return Golden(metric, data, value, n, where=PORTAL, **more)


def social(metric, value, n, **more):
    return Golden(metric, data, value, n, where=SOCIAL, **more)


CASES = (
    # Replies after 1, 2, 3, 4, 10 h: the middle one; p6 (never), p7 (bot), spam, merged and agent-opened left out.
    portal("first_response_time", 3 * HOUR, 5),
    portal("first_response_time", 4 * HOUR, 5, statistic="mean"),
    # Interpolated: 4 h + 0.6 x (10 h - 4 h) = 7.6 h at p90.
    portal("first_response_time", 7.6 * HOUR, 5, statistic="p90"),
    # p1, p2 of seven within 2 h: the unanswered stay in the base.
    portal("first_response_within_rate", 2 / 7, 7, settings={"within": 2 * HOUR, "horizon": 48 * HOUR}),
    # Five of seven had a public human reply.
    portal("answer_rate", 5 / 7, 7),
    # 24, 24, 48, 48, 72 h.
    portal("resolution_time", 48 * HOUR, 5),
    portal("first_resolution_time", 48 * HOUR, 5),
    # s4 counts once, with its first resolution: 24 h four times; its last one came after 48 h.
    social("first_resolution_time", 24 * HOUR, 4),
    social("resolution_time", 30 * HOUR, 4, statistic="mean"),
    portal("portal_processing_time", 24 * HOUR, 5, statistic="p25"),
    portal("portal_processing_time", 48 * HOUR, 5, statistic="p75"),
    portal("closed_ticket_rate", 5 / 7, 7),
    # p1 one instant, p3 two, of five resolved: 3 / 5.
    portal("transfers_per_ticket", 3 / 5, 5),
    portal("transfer_rate", 2 / 5, 5),
    # p1 to p3 on Monday inside 9-17, p4 at 18:00, p5 on Saturday, p6 and p7 on Tuesday at 10: five of seven.
    portal("business_hours_share", 5 / 7, 7),
    # 5, 5, 4, 4 of five answers are 4 or more; the unanswered survey does not count.
    portal("csat", 4 / 5, 5),
    # 10, 10, 9, 10 promote, 6 and 0 detract, of eight: 100 x (4 - 2) / 8.
    portal("nps", 25.0, 8),
    # (7 + 6 + 6 + 5 + 1) / 5.
    portal("ces", 5.0, 5),
    Golden("portal_adoption_rate", data, 2 / 5, 5),
    Golden("forum_adoption_rate", data, 1 / 5, 5),
    Golden("multi_kb_adoption_rate", data, 1 / 5, 5),
    # l1 was followed by a purchase, l2 to l5 were not.
    social("lead_conversion_rate", 1 / 5, 5),
    # Company a had five portal contacts and company b two, in ten days each: 7 / 20.
    portal("tickets_per_day", 7 / 20, 2),
    # a: p1 24 h, p2 24 h, p3 48 h, p6 and p7 from 3 June 10:00 to the window's end on 12 June 00:00 = 206 h each;
    # b: p4 48 h, p5 72 h. Sum 24 + 24 + 48 + 206 + 206 + 48 + 72 = 628 h over 20 company days of 24 h = 480 h.
    portal("pending_tickets", 628 / 480, 2),
    # 20 + 5 + 10 (acquisition left out) over seven contacts.
    portal("cost_per_contact", 35 / 7, 2),
    # Five leads of company a in ten days; only a was contacted on social media.
    social("leads_per_day", 5 / 10, 1),
    # p1 15 min, p2 20 min, p3 15 min.
    portal("average_handle_time", 50 * 60 / 3, 3),
    # p1 5 min, p3 15 min; p2 had no after-contact work.
    portal("wrap_up_time", 10 * 60, 2),
    # One of four was escalated, one led to a purchase.
    social("escalation_rate", 1 / 4, 4),
    social("ticket_conversion_rate", 1 / 4, 4),
    # s1 came a day after p6, which was still open; s2 came after p1 was resolved.
    social("channel_switch_in_rate", 1 / 4, 4),
)
