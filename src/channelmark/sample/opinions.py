"""Opinions: what customers say in surveys, and what reviewers say about contacts."""

from __future__ import annotations

import numpy as np

from .companies import Companies
from .draw import Dice, below, codes, quantile, seconds
from .plan import CHANNELS, DAY, HOUR, NEVER, Channel, Floats, Ints
from .rows import Rows, moment, pick, ticket_id
from .story import NONE, Story

KINDS = ("csat", "nps", "ces", "happiness", "feedback")
_CSAT, _NPS, _CES, _HAPPINESS, _FEEDBACK = range(5)
_SHARES = (0.52, 0.20, 0.16, 0.05, 0.07)
_HAPPY = (0.1, 0.2, 0.7)
_TOUCHPOINTS = ("after_resolution", "after_chat", "after_call", "onboarding", "renewal", "relationship")
_LABELS = ("bad", "good", "not_good", "okay", "great")
# Forms of question: kind, lowest, highest, satisfied from, higher is better, label of the lowest score or NONE.
_FORMS = np.array(
    [
        (_CSAT, 1, 5, 4, 1, NONE), (_CSAT, 0, 1, 1, 1, 0), (_CSAT, 1, 10, 7, 1, NONE), (_NPS, 0, 10, 9, 1, NONE),
        (_CES, 1, 7, 5, 1, NONE), (_CES, 1, 5, 2, 0, NONE), (_HAPPINESS, 0, 2, 2, 1, 2), (_FEEDBACK, 1, 5, 4, 1, NONE),
    ]
)  # fmt: skip
_NPS_FORM, _CES_FORM, _EASY_FORM, _HAPPY_FORM, _FEEDBACK_FORM = 3, 4, 5, 6, 7
_RELATIONSHIP_ANSWERS = 0.35
_CRITERIA = (("accuracy", 0.4), ("tone", 0.2), ("completeness", 0.25), ("process", 0.15))


def surveys(story: Story, first: Ints) -> Rows:
    """The canonical surveys: after contacts, and of the customers of the companies `first`, whose people are written now."""
    parts = [
        _after_contacts(story),
        _on_effort_too(story),
        _second_thoughts(story),
        _of_customers(story, first),
    ]
    arrays = {k: np.concatenate([p[k] for p in parts]) for k in parts[0]}
    order = np.lexsort((arrays["place"], arrays["ticket"], arrays["company"]))
    order = order[arrays["sent"][order] < story.end]
    arrays = {k: v[order] for k, v in arrays.items()}
    said = (arrays["share"] >= 0) & (arrays["responded"] < story.end)
    form = _FORMS[arrays.pop("form")]
    code = _code(arrays.pop("share"), arrays["channel"], form)
    arrays |= {
        "kind": form[:, 0], "low": form[:, 1], "high": form[:, 2], "from": form[:, 3], "upward": form[:, 4] == 1,
        "score": np.where(said, code + form[:, 1], NONE),
        "label": np.where(said & (form[:, 5] >= 0), form[:, 5] + code, NONE),
        "responded": np.where(said, arrays["responded"], NONE),
        "comment": said & (arrays["comment"] < np.where(code * 2 < form[:, 2] - form[:, 1], 0.45, 0.17)),
    }  # fmt: skip
    return Rows("surveys", arrays, _SURVEYS)


_SURVEYS = f"""
    SELECT {{company_id}} AS company_id,
           CASE WHEN ticket >= 0 THEN {ticket_id("ticket", "v")} || if(place > 0, '-' || place, '')
                ELSE {{company_id}} || '-v' || (1000000 + number) END AS survey_id,
           {pick("kind", KINDS)} AS kind, low AS scale_min, high AS scale_max, "from" AS satisfied_from,
           upward AS higher_is_better, if(score < 0, NULL, score) AS score, {pick("label", _LABELS)} AS label_raw,
           {moment("sent")} AS sent_at, {moment("responded")} AS responded_at, {{ticket_id}} AS ticket_id,
           {{customer_id}} AS customer_id, {{agent_id}} AS agent_id, {pick("channel", tuple(CHANNELS))} AS channel,
           {pick("touchpoint", _TOUCHPOINTS)} AS touchpoint, comment AS has_comment
    FROM arrays
"""


def _after_contacts(story: Story) -> dict[str, np.ndarray]:
    c = story.contacts
    mine = np.flatnonzero((c.resolved < story.end) & (c.customer >= 0) & (story.by[0] >= 0))
    dice = c.dice.take(mine)
    group = (c.company[mine] * 0.5698402909980532) % 1.0
    kind = codes(dice.even("survey", group), _SHARES)
    return _asked(story, mine, kind, 0, _answers(story, mine))


def _on_effort_too(story: Story) -> dict[str, np.ndarray]:
    """One contact in twenty-five is asked about effort beside satisfaction: easy ones satisfy."""
    base = _after_contacts(story)
    both = np.flatnonzero((_FORMS[base["form"], 0] == _CSAT) & (base["share"] >= 0))
    dice = Dice.of(story.who.seed, "both", base["ticket"][both])
    chosen = both[dice.chance("both", 0.12)]
    result = {k: v[chosen] for k, v in base.items()}
    own = Dice.of(story.who.seed, "both", result["ticket"]).normal("own")
    result["share"] = below(0.65 * quantile(result["share"]) + np.sqrt(1 - 0.65**2) * own)
    result["form"] = _effort_form(story.who, result["company"])
    result["place"] = result["place"] + 1
    return result


def _second_thoughts(story: Story) -> dict[str, np.ndarray]:
    """Ratings given again some days later: a new answer to the same question."""
    base = _after_contacts(story)
    rated = np.flatnonzero((_FORMS[base["form"], 0] == _CSAT) & (base["share"] >= 0))
    dice = Dice.of(story.who.seed, "again", base["ticket"][rated])
    chosen = rated[dice.chance("again", 0.015)]
    result = {k: v[chosen] for k, v in base.items()}
    dice = Dice.of(story.who.seed, "again", result["ticket"])
    result["share"] = np.where(dice.chance("turned", 0.6), 1 - result["share"], result["share"])
    result["responded"] = result["responded"] + HOUR + seconds(dice.skewed("later", 2 * DAY, 0.8))
    result["place"] = result["place"] + 2
    return result


def _asked(story: Story, mine: Ints, kind: Ints, place: int, share: Floats) -> dict[str, np.ndarray]:
    c, dice = story.contacts, story.contacts.dice.take(mine)
    company = c.company[mine]
    sent = c.resolved[mine] + np.where(c.live[mine], 60, HOUR)
    forms = np.choose(kind, [story.who.csat_scale[company], np.full(len(mine), _NPS_FORM), _effort_form(story.who, company),
                             np.full(len(mine), _HAPPY_FORM), np.full(len(mine), _FEEDBACK_FORM)])  # fmt: skip
    last = np.where(story.by[2] >= 0, story.by[2], np.where(story.by[1] >= 0, story.by[1], story.by[0]))
    touch = np.where(story.of("chat")[mine], 1, np.where(story.of("phone")[mine], 2, 0))
    return {
        "company": company, "ticket": story.ticket[mine], "place": np.full(len(mine), place), "form": forms,
        "share": share, "sent": sent, "responded": sent + 20 + seconds(dice.skewed("responds", 9 * HOUR, 1.4)),
        "number": c.customer[mine], "agent": last[mine], "channel": c.channel[mine], "touchpoint": touch,
        "comment": dice.uniform("comment"),
    }  # fmt: skip


def _answers(story: Story, mine: Ints) -> Floats:
    """Place of each answer among those of its question and channel, worst first; NONE where nobody answered."""
    c, dice = story.contacts, story.contacts.dice.take(mine)
    group = (c.company[mine] * 0.7548776662466927) % 1.0
    plans = list(CHANNELS.values())
    rate = np.array([p.answered_surveys for p in plans])[c.channel[mine]]
    usual = np.array([(p.transfers, p.canned, p.second_round) for p in plans])[c.channel[mine]]
    # Slow companies, transfers and second rounds displease; a prepared text that fits pleases a little. Each effect
    # is taken from its channel's mean, so that a channel's shares stay as planned.
    mood = (
        quantile(dice.even("score", group))
        - 0.5 * c.pull[mine]
        - 1.0 * (c.transferred[mine] - usual[:, 0])
        + 0.2 * (c.canned[mine] - usual[:, 1])
        - 0.2 * (c.waits[mine] - usual[:, 2])
    )
    return np.where(
        dice.even("answered_survey", group) < rate, below(mood / np.sqrt(1.06 + 1.3 * usual[:, 0])), NONE
    )


def _of_customers(story: Story, companies: Ints) -> dict[str, np.ndarray]:
    """Questions to customers about the whole relationship, not about a contact."""
    who, window = story.who, story.window
    company = np.repeat(companies, who.customers[companies])
    number = np.concatenate([np.arange(n) for n in who.customers[companies]] or [np.zeros(0)]).astype(
        np.int64
    )
    asked = Dice.of(who.seed, "relationship", company, number).chance("asked", 0.06)
    company, number = company[asked], number[asked]
    n, dice = len(company), Dice.of(who.seed, "relationship", company, number)
    sent = window.start + dice.whole("sent", window.end - window.start)
    share = np.where(dice.chance("answers", _RELATIONSHIP_ANSWERS), dice.uniform("mood"), NONE)
    form = np.where(dice.chance("effort", 0.2), _effort_form(who, company), _NPS_FORM)
    none = np.full(n, NONE)
    return {
        "company": company, "ticket": none, "place": np.zeros(n, dtype=np.int64), "form": form, "share": share,
        "sent": sent, "responded": sent + 60 + seconds(dice.skewed("responds", DAY, 1.0)), "number": number,
        "agent": none, "channel": none, "touchpoint": 3 + dice.whole("touchpoint", 3), "comment": dice.uniform("comment"),
    }  # fmt: skip


def _effort_form(who: Companies, company: Ints) -> Ints:
    return np.where(who.reversed_effort[company] == 1, _EASY_FORM, _CES_FORM)


def _code(share: Floats, channel: Ints, form: Ints) -> Ints:
    """Score above the lowest of the scale, for each place among the answers; worst first unless the scale is turned."""
    result = np.zeros(len(share), dtype=np.int64)
    plans = list(CHANNELS.values())
    # Without a channel the customers of social media answer: they are most.
    known = np.where(channel < 0, 1, channel)
    for code, plan in enumerate(plans):
        for shape in np.unique(form, axis=0):
            mine = (known == code) & (form == shape).all(axis=1)
            if mine.any():
                found = codes(share[mine], _shares(plan, shape))
                result[mine] = found if shape[4] else shape[2] - shape[1] - found
    return result


def _shares(plan: Channel, form: Ints) -> tuple[float, ...]:
    """Shares of the scores of a form of question in a channel, worst first."""
    kind, low, high, satisfied = (int(v) for v in form[:4])
    if kind == _NPS:
        return plan.nps
    if kind == _CES:
        return (
            plan.ces if high == 7 else (plan.ces[0] + plan.ces[1], *plan.ces[2:5], plan.ces[5] + plan.ces[6])
        )
    if kind == _HAPPINESS:
        return _HAPPY
    below_it, above = sum(plan.csat[:3]), sum(plan.csat[3:])
    if high - low == 4:
        return plan.csat
    return (
        *[below_it / (satisfied - low)] * (satisfied - low),
        *[above / (high - satisfied + 1)] * (high - satisfied + 1),
    )


def reviews(story: Story) -> Rows:
    """The canonical quality reviews: a few answered contacts, each judged by four criteria."""
    c = story.contacts
    chosen = c.dice.chance("reviewed", 0.012) & (story.by[0] >= 0) & (c.first_resolved < NEVER)
    at = c.first_resolved + DAY + c.dice.whole("review", 4 * DAY)
    mine = np.flatnonzero(chosen & (at < story.end))
    each = np.repeat(mine, len(_CRITERIA))
    criterion = np.tile(np.arange(len(_CRITERIA)), len(mine))
    dice = Dice.of(story.who.seed, "review", story.ticket[each], criterion)
    highest = np.where(criterion == 3, 10, 5)
    score = np.round(highest * np.clip(0.87 + 0.13 * dice.normal("score"), 0.2, 1))
    arrays = {"company": c.company[each], "ticket": story.ticket[each], "agent": story.by[0][each], "at": at[each],
              "criterion": criterion, "score": score, "highest": highest,
              "weight": np.array([w for _, w in _CRITERIA])[criterion]}  # fmt: skip
    return Rows("quality_reviews", arrays, _REVIEWS)


_REVIEWS = f"""
    SELECT {{company_id}} AS company_id, {ticket_id("ticket", "q")} AS review_id, {{ticket_id}} AS ticket_id,
           {{agent_id}} AS agent_id, {moment('"at"')} AS reviewed_at,
           {pick("criterion", [n for n, _ in _CRITERIA])} AS criterion, score, highest AS max_score, weight
    FROM arrays
"""
