"""Who the customers are, and which of them a contact comes from.

A company's customers are numbered in the order in which they became customers. Three of four of them write on
social media; the others use the other channels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .companies import Companies
from .draw import Dice, seconds
from .hours import Window
from .plan import DAY, LAST_RESORT, Flags, Floats, Ints
from .rows import Rows, pick

NOBODY = -1
"""Contacts whose customer nobody knows."""
_UNKNOWN = 0.03
_GROWTH_DAYS = 500.0
_MONTHLY_CHURN = 0.023
_FOUNDED_DAYS = 1100
SEGMENTS = ("free", "standard", "premium", "enterprise")
_MONEY = np.array([0.0, 40.0, 110.0, 520.0])
SOURCES = ("search", "advertising", "referral", "partner", "event", "direct")


@dataclass(frozen=True)
class People:
    """Arrays with one value a customer."""

    company: Ints
    number: Ints
    segment: Ints
    started: Ints
    """Day since 1970."""
    ended: Ints
    """Day since 1970, -1 when still a customer."""
    source: Ints
    """Code in SOURCES, -1 when not known."""
    money: Floats
    """Revenue a month."""
    margin: Floats


def new_share(window: Window) -> float:
    """Share of the customers that became customers during the window."""
    return float(1 - np.exp(-window.days / _GROWTH_DAYS))


def draw_people(who: Companies, window: Window, companies: Ints) -> People:
    """All customers of these companies."""
    counts = who.customers[companies]
    company = np.repeat(companies, counts)
    number = np.concatenate([np.arange(n) for n in counts] or [np.zeros(0)]).astype(np.int64)
    dice = Dice.of(who.seed, "customer", company, number)
    segment = dice.pick("segment", [0.2, 0.5, 0.25, 0.05])
    money = np.round(_MONEY[segment] * np.exp(0.3 * dice.normal("money")), 2)
    return People(
        company=company,
        number=number,
        segment=segment,
        started=_started(who, window, company, number),
        ended=_ended(who, window, company, number),
        source=np.where(
            dice.chance("known", 0.95), dice.pick("source", [0.3, 0.22, 0.14, 0.14, 0.05, 0.15]), -1
        ),
        money=money,
        margin=np.round(dice.between("margin", 0.45, 0.85), 3),
    )


def draw_customers(who: Companies, window: Window, dice: Dice, company: Ints, created: Ints,
                   social: Flags) -> Ints:  # fmt: skip
    """The customer of each contact; a few write often, some are not known."""
    number = _among(who, window, dice, "customer", company, created, social)
    gone = _ended(who, window, company, number)
    left = (gone >= 0) & (gone < created // DAY)
    again = _among(who, window, dice, "another", company, created, social)
    return np.where(dice.chance("unknown", _UNKNOWN), NOBODY, np.where(left, again, number))


def last_resort(
    who: Companies, dice: Dice, unit: Ints, company: Ints, created: Ints, social: Flags, customer: Ints
) -> Ints:
    """Customers, some social ones replaced by people who wait for an answer elsewhere since a few hours."""
    waiting = np.flatnonzero(~social & (customer != NOBODY))
    ours = np.flatnonzero(social)
    ours = ours[np.lexsort((created[ours], unit[ours]))]
    if not len(ours) or not len(waiting):
        return customer
    came = who.counts["social"]
    # Two and a half times what is wanted: some are answered before they lose patience.
    wanted = 2.6 * LAST_RESORT * came / np.maximum(who.contacts - came, 1)
    waiting = waiting[dice.take(waiting).chance("last resort", wanted[company[waiting]])]
    place = np.searchsorted(_moment(unit, created)[ours], _moment(unit, created + 3600)[waiting])
    found = np.minimum(place, len(ours) - 1)
    soon = (unit[ours[found]] == unit[waiting]) & (created[ours[found]] - created[waiting] < 8 * 3600)
    result = customer.copy()
    result[ours[found[soon]]] = customer[waiting[soon]]
    return result


def rows(people: People) -> Rows:
    """The canonical customers."""
    arrays = {
        "company": people.company, "number": people.number, "segment": people.segment, "started": people.started,
        "ended": people.ended, "source": people.source, "money": people.money, "margin": people.margin,
    }  # fmt: skip
    return Rows("customers", arrays, _SQL)


_SQL = f"""
    SELECT {{company_id}} AS company_id, {{customer_id}} AS customer_id, {pick("segment", SEGMENTS)} AS segment,
           {{country}} AS country, DATE '1970-01-01' + started::INTEGER AS started_at,
           if(ended < 0, NULL, DATE '1970-01-01' + ended::INTEGER) AS ended_at,
           if(source < 0, NULL, {pick("source", SOURCES)}) AS acquired_via, money AS mrr, margin AS margin_rate
    FROM arrays
"""


def _among(who: Companies, window: Window, dice: Dice, purpose: str, company: Ints, created: Ints,
           social: Flags) -> Ints:  # fmt: skip
    """One of those who are customers already, older ones more often."""
    known = 1 - new_share(window) * (1 - (created - window.start) / (window.end - window.start))
    group = np.where(social, _social(who.customers[company]), _others(who.customers[company]))
    place = np.floor(group * known * dice.uniform(purpose) ** 1.05).astype(np.int64)
    return np.where(social, place // 3 * 4 + place % 3, place * 4 + 3)


def _social(customers: Ints) -> Ints:
    return customers // 4 * 3


def _others(customers: Ints) -> Ints:
    return customers // 4


def _started(who: Companies, window: Window, company: Ints, number: Ints) -> Ints:
    """Day each became a customer; rises with the number."""
    place = (number + 0.5) / who.customers[company]
    new = new_share(window)
    before = (1 - np.minimum(place / (1 - new), 1)) ** 1.5 * _FOUNDED_DAYS
    # A day early: a contact may be moved by some hours after its customer was chosen.
    within = np.maximum(place - (1 - new), 0) / new * window.days - 1
    return np.asarray(window.start // DAY + np.floor(np.where(place < 1 - new, -before - 1, within))).astype(
        np.int64
    )


def _ended(who: Companies, window: Window, company: Ints, number: Ints) -> Ints:
    """Day each left, -1 for those who stay; nobody who left long before the window is kept."""
    dice = Dice.of(who.seed, "leaving", company, number)
    stay = seconds(-np.log(dice.uniform("stay")) * 30 / _MONTHLY_CHURN)
    day = np.maximum(_started(who, window, company, number), window.start // DAY - 60) + 1 + stay
    return np.where(day < window.end // DAY, day, -1)


def _moment(unit: Ints, created: Ints) -> Ints:
    return unit * 2**34 + created
