"""The sample's companies: where they are, when they open, what they offer, who works there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .draw import Dice, portions, quota
from .plan import CHANNELS, FORUM_SHARE, MANY_KNOWLEDGE_BASES_SHARE, Channel, Floats, Ints

PLACES = (
    ("America/New_York", "US", "en"),
    ("America/Chicago", "US", "en"),
    ("America/Los_Angeles", "US", "en"),
    ("America/Sao_Paulo", "BR", "pt-BR"),
    ("Europe/London", "GB", "en"),
    ("Europe/Berlin", "DE", "de"),
    ("Europe/Warsaw", "PL", "pl"),
    ("Europe/Sofia", "BG", "bg"),
    ("Asia/Kolkata", "IN", "en"),
    ("Asia/Shanghai", "CN", "zh-Hans"),
    ("Australia/Sydney", "AU", "en"),
)
INDUSTRIES = ("retail", "software", "telecom", "travel", "finance", "education", "health", "media")
SIZES = ("1-49", "50-249", "250-999", "1000+")
TEAMS = 3
"""Teams of a company: first, second and third line."""
_SHORTEST, _LONGEST = 28, 366
"""Days a sample covers at least and at most."""
_LEAST_AGENTS = 3
_AGENTS_PER_DAILY_CONTACT = 0.06


@dataclass(frozen=True)
class Companies:
    """Arrays with one value a company."""

    seed: int
    place: Ints
    industry: Ints
    size: Ints
    opens: Ints
    """Opening hour, local."""
    closes: Ints
    saturday: Ints
    """1 when open on Saturdays."""
    changed: Ints
    """1 when it opened an hour later until the window's second month."""
    forum: Ints
    knowledge_bases: Ints
    offers: Mapping[str, Ints]
    """1 for each company that offers the channel."""
    pull: Floats
    """How slow it is compared with the others, in standard deviations of a contact's own speed."""
    price: Floats
    """What its contacts cost compared with the mean company."""
    csat_scale: Ints
    """0: 1 to 5. 1: bad or good. 2: 1 to 10."""
    reversed_effort: Ints
    """1 when its effort question runs the other way: 1 is easiest, 5 hardest."""
    counts: Mapping[str, Ints]
    """Contacts of each company, by channel."""
    days: int
    """Days the sample covers."""
    agents: Ints
    customers: Ints

    @property
    def n(self) -> int:
        """How many companies."""
        return len(self.place)

    @property
    def contacts(self) -> Ints:
        """Contacts of each company."""
        return np.asarray(sum(self.counts.values()))

    @property
    def ids(self) -> list[str]:
        """Their canonical ids."""
        return [f"c{c + 1:03d}" for c in range(self.n)]

    @property
    def first_agent(self) -> Ints:
        """Number of the first agent of each company, when all agents of all companies are counted through."""
        return np.concatenate(([0], np.cumsum(self.agents)))[:-1]

    @property
    def agent_ids(self) -> list[str]:
        """Ids of all agents, counted through, then the bot of each company."""
        humans = [f"{c}-a{a + 1:02d}" for c, n in zip(self.ids, self.agents, strict=True) for a in range(n)]
        return humans + [f"{c}-bot" for c in self.ids]

    def bot(self, company: Ints) -> Ints:
        """Number of each company's bot among `agent_ids`."""
        return int(self.agents.sum()) + company

    def pulls_within(self, channel: Channel) -> Floats:
        """How slow each company is compared with the mean contact of the channel."""
        counts = self.counts[channel.name]
        return np.asarray(self.pull - (self.pull * counts).sum() / max(counts.sum(), 1))


def draw_companies(seed: int, n: int, tickets: int) -> Companies:
    """So many companies; agents and customers follow the number of tickets."""
    dice = Dice.of(seed, "company", np.arange(n))
    weight = np.exp(0.3 * dice.normal("weight"))
    weight /= weight.mean()
    offers = {c.name: _offered(dice, c.name, c.company_share) for c in CHANNELS.values()}
    counts = _counts(weight, offers, tickets)
    contacts = np.asarray(sum(counts.values()))
    daily = contacts / _days(offers, tickets)
    return Companies(
        seed=seed,
        place=quota(dice, "place", [1] * len(PLACES)),
        industry=quota(dice, "industry", [1] * len(INDUSTRIES)),
        size=quota(dice, "size", [0.4, 0.3, 0.2, 0.1]),
        opens=8 + quota(dice, "opens", [0.4, 0.6]),
        closes=17 + quota(dice, "closes", [0.3, 0.5, 0.2]),
        saturday=quota(dice, "saturday", [0.85, 0.15]),
        changed=quota(dice, "changed", [0.9, 0.1]),
        forum=_offered(dice, "forum", FORUM_SHARE),
        knowledge_bases=1 + _offered(dice, "knowledge_base", MANY_KNOWLEDGE_BASES_SHARE),
        offers=offers,
        pull=0.35 * dice.normal("pull"),
        price=np.round(np.exp(0.12 * np.sin(np.arange(n) * 2.4)), 3),
        csat_scale=quota(dice, "csat_scale", [0.65, 0.2, 0.15]),
        reversed_effort=quota(dice, "effort", [0.85, 0.15]),
        counts=counts,
        days=_days(offers, tickets),
        agents=_LEAST_AGENTS + np.rint(_AGENTS_PER_DAILY_CONTACT * daily).astype(np.int64),
        customers=np.maximum(8, np.rint(0.85 * contacts)).astype(np.int64),
    )


def _days(offers: Mapping[str, Ints], tickets: int) -> int:
    """Days that so many contacts take at the planned pace; the shortest and longest samples are quieter and busier."""
    daily = float(sum(c.per_day * offers[c.name].sum() for c in CHANNELS.values()))
    return min(max(round(tickets / daily), _SHORTEST), _LONGEST)


def _counts(weight: Floats, offers: Mapping[str, Ints], tickets: int) -> dict[str, Ints]:
    """Contacts of each company, by channel."""
    totals = portions(tickets, np.array([c.per_day * offers[c.name].sum() for c in CHANNELS.values()]))
    return {
        name: portions(int(total), weight * offers[name])
        for name, total in zip(CHANNELS, totals, strict=True)
    }


def _offered(dice: Dice, purpose: str, share: float) -> Ints:
    """1 for a share of the companies, for at least one of them."""
    n = len(dice)
    place = np.argsort(np.argsort(dice.uniform(purpose), kind="stable"), kind="stable")
    return np.asarray(place < max(1, round(n * share)), dtype=np.int64)
