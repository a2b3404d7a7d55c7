"""Experience: what four customers of two segments said, on several scales."""

from tests import tiny
from tests.metrics.golden import Golden
from tests.metrics.golden_handling import agent, at, rating, said, session

NOON = at("12:00")


def answer(key, kind, score, low, high, when=NOON, **more):
    """A survey answered on the Monday unless `when` says otherwise."""
    return {**tiny.survey(key, kind, score, low, high, ""), "responded_at": when, "sent_at": when, **more}


def nps(key, score, who, when=NOON, **more):
    return answer(key, "nps", score, 0, 10, when, agent_id=who, **more)


def data():
    return {
        "manifest": [tiny.manifest("a")],
        "agents": [agent("ann"), agent("bob")],
        "customers": [
            {"company_id": "a", "customer_id": key, "segment": segment} for key, segment in (("k1", "pro"), ("k2", "free"))
        ],
        "tickets": [
            tiny.ticket("c1", "chat", at("10:00"), customer_id="k1", tags="['complaint']"),
            tiny.ticket("c2", "chat", at("10:00"), customer_id="k2"),
            tiny.ticket("c3", "chat", at("10:00")),
            tiny.ticket("p1", "portal", at("10:00"), customer_id="k1", tags="['complaint']"),
            tiny.ticket("p2", "portal", at("10:00"), customer_id="k2"),
        ],
        "sessions": [
            session(f"c{i}", "10:00", picked="10:01", ended="10:05", ticket_id=f"c{i}", agent_id="ann") for i in (1, 2, 3)
        ],
        "surveys": [
            # 1 to 5, satisfied from 4, so dissatisfied up to 2: c1 2, c2 5, p1 4, p2 3; 9 lies outside the scale.
            rating("r1", "c1", 2, customer_id="k1", agent_id="ann", responded_at=at("12:00"), sent_at=at("11:00")),
            rating("r2", "c2", 5, customer_id="k2", agent_id="ann", responded_at=at("12:00"), sent_at=at("11:00")),
            rating("r3", "p1", 4, customer_id="k1", agent_id="bob", responded_at=at("12:00"), sent_at=at("11:00")),
            rating("r4", "p2", 3, customer_id="k2", agent_id="bob", responded_at=at("12:00"), sent_at=at("11:00")),
            rating("r5", "p2", 9, customer_id="k2", agent_id="bob", responded_at=at("12:00"), sent_at=at("11:00")),
            # Good (1) or bad (0): bad for p2, on a scale that fewer answers have.
            {
                **answer("r6", "csat", 0, 0, 1, at("13:00")), "satisfied_from": 1, "ticket_id": "p2", "customer_id": "k2",
                "agent_id": "bob",
            },
            # Sent and not answered; and a rating without a set of satisfied answers.
            {**rating("r7", "c3", ""), "sent_at": at("11:00")},
            {**answer("r8", "csat", 5, 1, 5), "sent_at": at("11:00")},
            # Recommendation, in June: 10, 9, 6, 8 and a half one, which is none.
            nps("n1", 10, "ann", customer_id="k1", touchpoint="chat"),
            nps("n2", 9, "ann", customer_id="k2", touchpoint="chat"),
            nps("n3", 6, "bob", customer_id="k2", touchpoint="purchase"),
            nps("n4", 8, "bob", customer_id="k1", touchpoint="purchase"),
            nps("n5", 7.5, "bob"),
            # Effort: 1 to 7, high is easy; and 1 to 5, low is easy.
            {**answer("f1", "ces", 7, 1, 7), "satisfied_from": 6, "customer_id": "k1"},
            {**answer("f2", "ces", 6, 1, 7), "satisfied_from": 6, "customer_id": "k1"},
            {**answer("f3", "ces", 1, 1, 7), "satisfied_from": 6, "customer_id": "k2"},
            {**answer("f4", "ces", 2, 1, 5), "higher_is_better": "false", "satisfied_from": 2},
            # Feedback with and without words, and three smileys and a half.
            {**answer("b1", "feedback", 8, 1, 10), "has_comment": "true"},
            {**answer("b2", "feedback", 5, 1, 10)},
            *(answer(f"h{i}", "happiness", score, 1, 3) for i, score in enumerate((3, 3, 2, 1))),
        ],
        "quality_reviews": [
            {
                "company_id": "a", "review_id": review, "ticket_id": "c1", "agent_id": "ann", "reviewed_at": at("18:00"),
                "criterion": criterion, "score": score, "max_score": most, "weight": weight,
            }
            for review, criterion, score, most, weight in (
                ("q1", "tone", 4, 5, 1),
                ("q1", "solution", 1, 2, 3),
                ("q2", "tone", 5, 5, 1),
            )
        ],
    }  # fmt: skip


def changed():
    """Ratings of three contacts in their order: good, bad; bad, good; good, good."""
    order = {"t1": (5, 1), "t2": (1, 5), "t3": (5, 4)}
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [tiny.ticket(t, "portal", at("10:00")) for t in order],
        "surveys": [
            rating(f"{t}{i}", t, score, responded_at=at(f"1{i}:00"))
            for t, scores in order.items()
            for i, score in enumerate(scores, 1)
        ],
    }


def months():
    """Recommendation in May: 10, 0, 8, 8; in June 10, 10, 8, 8."""
    may = [nps(f"a{i}", s, "ann", f"2025-05-1{i} 10:00:00") for i, s in enumerate((10, 0, 8, 8))]
    june = [nps(f"b{i}", s, "ann", f"2025-06-1{i} 10:00:00") for i, s in enumerate((10, 10, 8, 8))]
    window = {"window_start": "2025-05-01 00:00:00", "window_end": "2025-07-01 00:00:00"}
    return {
        "manifest": [{**tiny.manifest("a"), **window, "as_of": "2025-07-01 00:00:00"}],
        "surveys": may + june,
    }


def loyalty():
    """Effort with satisfaction of the same contact and a recommendation by the same customer, three of four."""
    rows = []
    # Ease 7, 4, 1 of 1 to 7 (100, 50, 0); satisfaction 5, 4, 2 of 1 to 5; recommendation 10, 7, 3.
    for i, (ease, csat, score) in enumerate(((7, 5, 10), (4, 4, 7), (1, 2, 3))):
        who = {"customer_id": f"k{i}"}
        rows += [
            answer(f"f{i}", "ces", ease, 1, 7, ticket_id=f"t{i}", **who),
            rating(f"r{i}", f"t{i}", csat, **who),
            nps(f"n{i}", score, "ann", "2025-06-20 10:00:00", **who),
        ]
    # No customer, no rating; and a recommendation given before the effort was asked about.
    rows += [answer("f9", "ces", 7, 1, 7), nps("n9", 0, "ann", "2025-06-01 10:00:00", customer_id="k0")]
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [tiny.ticket(f"t{i}", "portal", at("10:00"), customer_id=f"k{i}") for i in range(3)],
        "customers": [
            {"company_id": "a", "customer_id": f"k{i}", "started_at": "2024-01-01", "ended_at": end}
            for i, end in enumerate(("", "", "2025-06-15"))
        ],
        "surveys": rows,
    }


def engaged():
    """Two customers: k1 with a social contact of three messages and a visit in June, a contact in May; k2 one contact."""
    return {
        "manifest": [tiny.manifest("a")],
        "tickets": [
            tiny.ticket("s1", "social", at("10:00"), customer_id="k1"),
            tiny.ticket("p1", "portal", "2025-05-20 10:00:00", customer_id="k1"),
            tiny.ticket("p2", "portal", at("10:00"), customer_id="k2"),
            tiny.ticket("p3", "portal", at("10:00")),
        ],
        "messages": [said(f"m{i}", "s1", f"10:0{i}", "customer") for i in range(3)]
        + [said("m4", "s1", "10:05"), said("m5", "p2", "10:05", "customer")],
        "visits": [
            {"company_id": "a", "visit_id": v, "visitor_id": who, "site": "portal", "started_at": at("11:00")}
            for v, who in (("v1", "k1"), ("v2", "stranger"), ("v3", ""))
        ],
    }


CASES = (
    # With a satisfied set, inside the scale: 2, 5, 4, 3 of 1-5 and 0 of 0-1: two of five.
    Golden("csat", data, 2 / 5, 5),
    # Best two of five steps: 5, 4 and r8's 5, of five answers on that scale; two steps have no best two.
    Golden("csat", data, 3 / 5, 5, variant="top_two"),
    # 5 and 5 of six.
    Golden("csat", data, 2 / 6, 6, variant="top_one"),
    Golden("highly_satisfied_rate", data, 2 / 6, 6),
    # 2 + 5 + 4 + 3 + 5; the answer on 0-1 is missing.
    Golden("csat_mean", data, 19 / 5, 5),
    # 25, 100, 75, 50, 100 and 0.
    Golden("csat_mean", data, 350 / 6, 6, variant="rescaled"),
    # Dissatisfied: c1 (2 of 5) and p2 (bad); tagged: c1 again, and p1.
    Golden("complaint_count", data, 3, 3),
    Golden("complaint_count", data, 4, 4, variant="signals"),
    # pro: 2 and 4; free: 5, 3 and bad.
    Golden("csat_by_segment", data, 1 / 2, 2, keys={"segment": "pro"}),
    Golden("csat_by_segment", data, 1 / 3, 3, keys={"segment": "free"}),
    # ann: 2 and 5; bob: 4, 3 and bad.
    Golden("csat_by_agent", data, 1 / 3, 3, keys={"agent": "bob"}),
    Golden("satisfaction_rate", data, 2 / 5, 5),
    Golden("overall_customer_satisfaction", data, 2 / 5, 5),
    # All but r7 of the surveys sent: 8 ratings, 5 recommendations, 4 efforts, 2 feedbacks, 4 smileys.
    Golden("survey_response_rate", data, 22 / 23, 23),
    Golden("survey_response_rate", data, 7 / 8, 8, where="kind = 'csat'"),
    # Chats: one satisfied (c2), one dissatisfied (c1).
    Golden("chat_satisfaction_ratio", data, 1, 2),
    Golden("chat_satisfaction_ratio", data, 1 / 3, 3, variant="of_chats"),
    # Satisfied 5, 4; dissatisfied 2, bad; the neutral 3 is neither.
    Golden("positive_rating_rate", data, 2 / 4, 4),
    Golden("negative_rating_rate", data, 2 / 4, 4),
    # 10 and 9 promote, 6 detracts, of four whole answers.
    Golden("nps", data, 25, 4),
    Golden("nps", data, 2 / 4, 4, variant="groups", keys={"nps_group": "promoters"}),
    Golden("nps_by_segment", data, 50, 2, keys={"segment": "pro"}),
    Golden("nps_by_segment", data, 0, 2, keys={"segment": "free"}),
    Golden("nps_by_touchpoint", data, -50, 2, keys={"touchpoint": "purchase"}),
    Golden("nps_by_agent", data, 100, 2, keys={"agent": "ann"}),
    # (1 - 1) / 4 in May, 2 / 4 in June.
    Golden("nps_change", months, 50, 8, keys={"month": "2025-06"}),
    # (7 + 6 + 1) / 3.
    Golden("ces", data, 14 / 3, 3),
    # The one answer on the scale whose low end is easy.
    Golden("ces", data, 2, 1, variant="reversed"),
    # 100, 83.33, 0 and, turned, 75.
    Golden("ces", data, (100 + 500 / 6 + 0 + 75) / 4, 4, variant="rescaled"),
    # 7, 6 of 1-7 and 2 of the turned 1-5 are easy; 1 of 1-7 lies in the mirror (up to 2).
    Golden("ces", data, 3 / 4, 4, variant="easy"),
    Golden("ces", data, 100 * (3 - 1) / 4, 4, variant="net_easy"),
    Golden("ces_distribution_by_segment", data, 1 / 2, 2, keys={"segment": "pro", "score": 7}),
    Golden("ces_distribution_by_segment", data, 1, 1, keys={"segment": "free", "score": 1}),
    # Both fall in step.
    Golden("ces_csat_correlation", loyalty, 1, 3),
    # Ease 100, 50, 0 and 100, 0, -100: two points a point.
    Golden("ces_loyalty_impact", loyalty, 2, 3),
    Golden("ces_loyalty_impact", loyalty, 100, 1, variant="by_band", keys={"ces_band": "easy"}),
    Golden("ces_loyalty_impact", loyalty, -100, 1, variant="by_band", keys={"ces_band": "difficult"}),
    # k2 found it hard and left.
    Golden("ces_loyalty_impact", loyalty, 0, 1, variant="retention", keys={"ces_band": "difficult"}),
    Golden("ces_loyalty_impact", loyalty, 1, 1, variant="retention", keys={"ces_band": "easy"}),
    Golden("user_feedback_score", data, 13 / 2, 2),
    Golden("user_feedback_score", data, 1, 1, variant="comments"),
    # 3 and 3 great, 1 not good, of four.
    Golden("happiness_score", data, 25, 4),
    Golden("happiness_score", data, 1 / 4, 4, variant="shares", keys={"smiley": "okay"}),
    # q1: 4 + 3 of 5 + 6; q2: 5 of 5.
    Golden("internal_quality_score", data, 12 / 16, 2),
    # k1: contact, two further messages, a visit in June; a contact in May; k2 a contact: six over three months of theirs.
    Golden("customer_engagement", engaged, 6 / 3, 6),
    # t1 and t2 of three.
    Golden("csat_changed_rate", changed, 2 / 3, 3),
    Golden("csat_changed_rate", changed, 1 / 3, 3, variant="worsened"),
    Golden("csat_changed_rate", changed, 1 / 3, 3, variant="improved"),
)
