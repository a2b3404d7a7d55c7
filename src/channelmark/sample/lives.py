"""What happens to each contact of one channel after it came: answer, second round, resolution, reopening, end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .companies import Companies
from .draw import Dice, below, codes, mixed_shares, quantile, seconds
from .plan import (
    CATEGORIES,
    HOUR,
    LIVE,
    LIVE_LOST,
    MINUTE,
    NEVER,
    PRIORITIES,
    Channel,
    Flags,
    Floats,
    Ints,
)

ANSWERED = 0
"""Outcome of a live contact that an agent answered; the others count from 1 in the order of LIVE_LOST."""
_LONGEST_WORK = 75 * MINUTE
_LONGEST_WRAP_UP = 30 * MINUTE
_SLOWEST = 0.62
"""Where the resolutions begin that are half as often reopened."""


@dataclass(frozen=True)
class _Case:
    """Contacts of one channel as they come."""

    plan: Channel
    dice: Dice
    company: Ints
    created: Ints
    kept: Flags
    """False for spam and the like, which nobody answers."""
    group: Floats
    """Where each company's evenly spread values begin."""

    @property
    def live(self) -> bool:
        return self.plan.name in LIVE

    def all(self, value: bool) -> Flags:
        return np.full(len(self.company), value)


@dataclass(frozen=True)
class _Answer:
    """The first answer, or what became of those who got none."""

    network: Ints
    place: Floats
    """Place of each contact among those of its network, fastest first."""
    answered: Flags
    replied: Ints
    category: Ints
    canned: Flags
    contact_s: Ints
    outcome: Ints
    ended: Ints
    """End of the session; 0 in channels without sessions."""

    @property
    def over(self) -> Ints:
        """When the first answer is over."""
        return np.maximum(self.replied, self.ended * (self.replied < NEVER))


@dataclass(frozen=True)
class _Course:
    """Resolution and reopening."""

    waits: Flags
    closes: Flags
    done: Flags
    first: Ints
    again: Flags
    last: Ints


def lives(
    who: Companies, plan: Channel, dice: Dice, company: Ints, created: Ints, kept: Flags
) -> dict[str, Any]:
    """The columns of contacts.Contacts that follow from the channel; `kept` is False for spam and the like."""
    pulls = who.pulls_within(plan)
    case = _Case(plan, dice, company, created, kept, (company * 0.7548776662466927) % 1.0)
    answer = _answer(who, case, pulls)
    course = _course(case, answer)
    return _begun(case, answer) | _gone_on(case, answer, course) | {"pull": pulls[company]}


def _begun(case: _Case, answer: _Answer) -> dict[str, Any]:
    dice, plan = case.dice, case.plan
    return {
        "network": answer.network,
        "category": answer.category,
        "priority": dice.pick("priority", PRIORITIES),
        "replied": answer.replied,
        "outcome": answer.outcome,
        "ended": answer.ended if case.live else np.full(len(dice), NEVER),
        "canned": answer.canned,
        "bot": dice.chance("bot", plan.bots) & case.kept,
        "escalated": answer.answered & dice.chance("escalated", plan.escalated),
        "contact_s": answer.contact_s,
        "wrap_s": np.clip(seconds(dice.skewed("wrap", plan.wrap_s, 0.5)), 1, _LONGEST_WRAP_UP),
    }


def _gone_on(case: _Case, answer: _Answer, course: _Course) -> dict[str, Any]:
    dice, plan = case.dice, case.plan
    first, last, done = course.first, course.last, course.done
    waiting = (first - np.minimum(answer.over, first)) * dice.between("pause", *plan.waiting_for_customer)
    reopened = first + seconds((last - first) * dice.between("reopen", 0.2, 0.5))
    return {
        "waits": course.waits,
        "wrote_again": np.where(course.waits & course.closes, answer.over + seconds(waiting), NEVER),
        "first_resolved": np.where(done, first, NEVER),
        "reopened": np.where(course.again, reopened, NEVER),
        "resolved": np.where(done, last, NEVER),
        "closed": _closed(case, answer, course),
        "transferred": _transfers(plan, dice, case.group) * done,
        "held": done & ~course.waits & case.all(not case.live) & dice.chance("held", 0.07),
    }


def _answer(who: Companies, case: _Case, pulls: Floats) -> _Answer:
    plan, dice = case.plan, case.dice
    speed = quantile(dice.even("reply", case.group)) + pulls[case.company]
    place = mixed_shares(speed, pulls, who.counts[plan.name].astype(float))
    answered = (place < plan.answered) & case.kept
    network = codes(dice.even("network", case.group), list(plan.networks.values()))
    canned = dice.chance("canned", plan.canned) & answered
    category = dice.pick("category", [c.share for c in CATEGORIES])
    contact_s = _working_times(plan, dice, category, canned)
    replied = np.where(answered, case.created + seconds(_reply_times(plan, network, place)), NEVER)
    outcome, ended = _endings(case, replied, contact_s, answered)
    return _Answer(network, place, answered, replied, category, canned, contact_s, outcome, ended)


def _course(case: _Case, answer: _Answer) -> _Course:
    plan, dice, answered = case.plan, case.dice, answer.answered
    slow = _resolve_places(case, answer)
    waits = answered & (dice.even("second_round", case.group) < plan.second_round)
    closes = case.kept & (case.all(case.live) | dice.chance("closes", plan.closed))
    lasting = seconds(plan.resolve.at(slow))
    if case.live:
        first = np.where(waits, answer.ended + lasting, answer.ended)
        done = answered & ~(waits & dice.chance("left open", 0.1))
        # What the bot settles is resolved although nobody answered.
        done |= _named(plan, answer.outcome, "bot_only") & dice.chance("bot resolves", 0.75)
    else:
        first = case.created + lasting
        first = np.where(answered, np.maximum(first, answer.replied + 11 * MINUTE), first)
        done = answered & closes
    rate = plan.reopened * np.where(slow < _SLOWEST, 1.0, 0.5)
    again = done & answered & (dice.even("reopened", case.group) < rate)
    last = np.where(again, first + seconds(plan.extra.at(dice.uniform("extra"))), first)
    return _Course(waits, closes, done, first, again, last)


def _closed(case: _Case, answer: _Answer, course: _Course) -> Ints:
    """When each is closed: some time after the resolution, or after a session without one; spam soon after it came."""
    lag = seconds(case.dice.between("close lag", *case.plan.close_lag))
    lag = lag + (~answer.answered & case.live) * 5 * MINUTE
    end = np.where(course.done | case.all(not case.live), course.last, answer.ended)
    closed = np.where(course.closes & (course.done | ~answer.answered), end + lag, NEVER)
    return np.where(case.kept, closed, case.created + case.dice.whole("dropped", 3 * HOUR) + 60)


def _reply_times(plan: Channel, network: Ints, places: Floats) -> Floats:
    times = np.empty(len(network))
    for code, name in enumerate(plan.networks):
        mine = network == code
        times[mine] = plan.reply[name].at(places[mine])
    return times


def _resolve_places(case: _Case, answer: _Answer) -> Floats:
    """Place of each contact among the resolved ones, fastest first; what is answered late is resolved late."""
    own = quantile(case.dice.even("resolve", case.group))
    among = quantile(np.minimum(answer.place / case.plan.answered, 1))
    reply = np.where(answer.answered, among, case.dice.normal("unanswered"))
    return below((own + 0.85 * reply) / np.hypot(1, 0.85))


def _working_times(plan: Channel, dice: Dice, category: Ints, canned: Flags) -> Ints:
    """Agents' work on each contact, after-contact work apart; prepared texts save some of it."""
    effort = np.array([c.effort for c in CATEGORIES])
    usual = sum(c.share * c.effort for c in CATEGORIES) * (1 - 0.15 * plan.canned)
    drawn = dice.skewed("work", plan.contact_s, 0.6) * effort[category] * np.where(canned, 0.85, 1.0) / usual
    return np.clip(seconds(drawn), 20, _LONGEST_WORK)


def _endings(case: _Case, replied: Ints, contact_s: Ints, answered: Flags) -> tuple[Ints, Ints]:
    """Outcome and end of each session; zeros for channels without sessions."""
    if not case.live:
        return np.zeros(len(replied), dtype=np.int64), np.zeros(len(replied), dtype=np.int64)
    lost, dice = LIVE_LOST[case.plan.name], case.dice
    drawn = dice.pick("lost", [o.share for o in lost])
    lasted = np.array([o.lasted for o in lost])[drawn] * np.exp(0.5 * dice.normal("lasted"))
    short = np.array([o.name == "abandoned" for o in lost])[drawn] & dice.chance("short", 0.25)
    lasted = np.where(short, dice.between("hung up", 1, 9), lasted)
    ended = np.where(answered, replied + contact_s, case.created + 1 + seconds(lasted))
    return np.where(answered, ANSWERED, drawn + 1), ended


def _named(plan: Channel, outcome: Ints, name: str) -> Flags:
    """Whether each outcome is the one of this name."""
    return np.asarray(
        outcome == next((i for i, o in enumerate(LIVE_LOST.get(plan.name, ()), 1) if o.name == name), -1)
    )


def _transfers(plan: Channel, dice: Dice, group: Floats) -> Ints:
    """Transfers of each contact: none, one or two, with the planned mean."""
    mean = plan.transfers
    return codes(dice.even("transfer", group), [1 - mean * 0.85, mean * 0.7, mean * 0.15])
