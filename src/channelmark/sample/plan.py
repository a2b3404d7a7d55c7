"""What the sample looks like: channels, speeds, shares and prices.

Nothing here describes a real company. The values are chosen so that figures computed from the sample lie near
those other people published, where the published ones can hold at the same time. Where they cannot:

- A reply to half the social contacts within four hours, nine in ten within a day, and yet the slowest at three
  days: the slow tail starts above nine in ten, so the 95th percentile lies at tens of hours.
- First resolution after one day and full resolution after two: a sixth of the social contacts are reopened, most
  of them among the quicker ones, and stay open for days.
- One company in ten with a portal leaves six of sixty; a fifth have one here, so that quartiles over companies
  can be computed. The adoption computed from the sample therefore differs from the published one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

MINUTE, HOUR, DAY = 60, 3600, 86400
NEVER = 2**40
"""Later than any sample ends."""
COMPANIES = 60
TICKETS = 80_000
SEED = 20260101


@dataclass(frozen=True)
class Curve:
    """How long things take: seconds reached at each share of the contacts, straight lines on a log scale."""

    points: tuple[tuple[float, float], ...]
    """(share, seconds), both rising."""

    def at(self, shares: Floats) -> Floats:
        """Seconds at each share."""
        known, seconds = zip(*self.points, strict=True)
        return np.exp(np.interp(shares, known, np.log(seconds)))


@dataclass(frozen=True)
class Channel:
    """One channel of the sample. Times are seconds, shares lie between 0 and 1."""

    name: str
    company_share: float
    """Companies that offer it."""
    per_day: float
    """Contacts a day in each of them."""
    business_share: float
    """Contacts that come during the company's opening hours."""
    reply: Mapping[str, Curve]
    """First reply by network; the key "" where there are no networks. Shares count unanswered contacts too."""
    resolve: Curve
    """First resolution, over resolved contacts; in live channels over those that the session did not settle."""
    networks: Mapping[str, float] = field(default_factory=lambda: {"": 1.0})
    answered: float = 0.95
    closed: float = 0.95
    second_round: float = 0.3
    """Contacts in which the customer writes again before the resolution."""
    waiting_for_customer: tuple[float, float] = (0.05, 0.55)
    """Part of the time from first reply to resolution spent waiting for the customer, lowest and highest."""
    parked: float = 0.3
    """Answered contacts without a second round that wait for the customer until they are resolved."""
    reopened: float = 0.0
    """Resolved contacts that are opened again; half as many among the slowest."""
    extra: Curve = Curve(((0.0, 9 * HOUR), (0.5, 26 * HOUR), (1.0, 10 * DAY)))
    """From first to last resolution of reopened contacts."""
    close_lag: tuple[int, int] = (10 * MINUTE, 3 * HOUR)
    """From last resolution to closing, shortest and longest."""
    transfers: float = 0.05
    """Transfers a contact."""
    escalated: float = 0.0
    """Contacts moved to another channel."""
    contact_s: float = 360
    """Mean working time on a contact, after-contact work apart."""
    wrap_s: float = 60
    """Mean after-contact work."""
    automatic: float = 0.0
    """Contacts acknowledged by an automatic reply."""
    bots: float = 0.0
    """Contacts a bot greets first."""
    canned: float = 0.2
    """Human replies with a prepared text in them."""
    answered_surveys: float = 0.3
    csat: tuple[float, ...] = (0.04, 0.04, 0.08, 0.34, 0.50)
    """Shares of the scores 1 to 5."""
    nps: tuple[float, ...] = (0.02, 0.01, 0.01, 0.01, 0.02, 0.05, 0.08, 0.12, 0.18, 0.22, 0.28)
    """Shares of the scores 0 to 10."""
    ces: tuple[float, ...] = (0.02, 0.03, 0.06, 0.12, 0.24, 0.31, 0.22)
    """Shares of the scores 1 to 7, higher is easier."""
    cost: float = 5.0
    """US dollars a contact."""


PORTAL = Channel(
    name="portal",
    company_share=0.20,
    per_day=5.2,
    business_share=0.82,
    reply={"": Curve(((0, 5 * MINUTE), (0.10, HOUR), (0.482, 6 * HOUR), (0.595, 23.5 * HOUR),
                      (0.90, 47.5 * HOUR), (0.95, 96 * HOUR), (1, 96 * HOUR)))},
    resolve=Curve(((0, 4 * HOUR), (0.05, 18 * HOUR), (0.25, 47 * HOUR), (0.5, 56 * HOUR), (0.75, 69 * HOUR),
                   (0.95, 6 * DAY), (1, 14 * DAY))),
    second_round=0.45,
    parked=0.7,
    reopened=0.05,
    waiting_for_customer=(0.4, 0.9),
    automatic=0.7,
    transfers=0.265,
    contact_s=12 * MINUTE,
    wrap_s=10 * MINUTE,
    answered_surveys=0.4,
    csat=(0.02, 0.025, 0.045, 0.31, 0.60),
    nps=(0.01, 0.01, 0.01, 0.01, 0.02, 0.04, 0.05, 0.10, 0.15, 0.25, 0.35),
    ces=(0.01, 0.02, 0.04, 0.10, 0.23, 0.33, 0.27),
    cost=5.2,
)  # fmt: skip

_MAIN_NETWORK = Curve(((0, 2 * MINUTE), (0.048, 15 * MINUTE), (0.475, 3 * HOUR), (0.53, 4 * HOUR),
                       (0.90, 24 * HOUR), (0.915, 60 * HOUR), (0.95, 96 * HOUR), (1, 96 * HOUR)))  # fmt: skip

SOCIAL = Channel(
    name="social",
    company_share=1.0,
    per_day=10.4,
    business_share=0.62,
    reply={
        "facebook": _MAIN_NETWORK,
        "twitter": _MAIN_NETWORK,
        "instagram": Curve(((0, 4 * MINUTE), (0.05, 20 * MINUTE), (0.475, 4 * HOUR), (0.88, 24 * HOUR),
                            (0.95, 96 * HOUR), (1, 96 * HOUR))),
        "viber": Curve(((0, 15 * MINUTE), (0.05, HOUR), (0.475, 12 * HOUR), (0.78, 24 * HOUR),
                        (0.95, 96 * HOUR), (1, 96 * HOUR))),
        "whatsapp": _MAIN_NETWORK,
    },
    networks={"facebook": 0.598, "twitter": 0.249, "instagram": 0.099, "viber": 0.050, "whatsapp": 0.004},
    resolve=Curve(((0, 20 * MINUTE), (0.05, HOUR), (0.25, 7 * HOUR), (0.5, 24 * HOUR), (0.62, 47 * HOUR),
                   (0.9, 90 * HOUR), (1, 12 * DAY))),
    second_round=0.20,
    reopened=0.235,
    extra=Curve(((0, 20 * HOUR), (0.1, 40 * HOUR), (0.5, 55 * HOUR), (0.9, 100 * HOUR), (1, 9 * DAY))),
    bots=0.06,
    close_lag=(HOUR, DAY),
    transfers=0.0055,
    escalated=0.105,
    contact_s=4.6 * MINUTE,
    wrap_s=0.4 * MINUTE,
    csat=(0.08, 0.08, 0.14, 0.38, 0.32),
    nps=(0.03, 0.01, 0.02, 0.02, 0.03, 0.06, 0.08, 0.13, 0.17, 0.20, 0.25),
    ces=(0.04, 0.05, 0.08, 0.16, 0.25, 0.25, 0.17),
    cost=3.0,
)  # fmt: skip

EMAIL = Channel(
    name="email",
    company_share=0.5,
    per_day=1.3,
    business_share=0.78,
    reply={"": Curve(((0, 10 * MINUTE), (0.1, 90 * MINUTE), (0.475, 8 * HOUR), (0.8, 24 * HOUR),
                      (0.95, 72 * HOUR), (1, 72 * HOUR)))},
    resolve=Curve(((0, 30 * MINUTE), (0.25, 12 * HOUR), (0.5, 30 * HOUR), (0.75, 60 * HOUR), (1, 14 * DAY))),
    second_round=0.38,
    reopened=0.06,
    automatic=0.5,
    transfers=0.12,
    contact_s=9 * MINUTE,
    wrap_s=3 * MINUTE,
    cost=4.5,
)  # fmt: skip

CHAT = Channel(
    name="chat",
    company_share=1 / 3,
    per_day=4.15,
    business_share=0.85,
    reply={"": Curve(((0, 6), (0.1, 17), (0.44, 37), (0.80, 70), (0.88, 150), (1, 150)))},
    resolve=Curve(((0, 20 * MINUTE), (0.5, 7 * HOUR), (0.9, 30 * HOUR), (1, 4 * DAY))),
    answered=0.88,
    second_round=0.16,
    bots=0.30,
    canned=0.35,
    close_lag=(0, MINUTE),
    contact_s=10 * MINUTE,
    wrap_s=45,
    cost=4.0,
)

PHONE = Channel(
    name="phone",
    company_share=1 / 3,
    per_day=3.0,
    business_share=0.95,
    reply={"": Curve(((0, 5), (0.1, 16), (0.44, 39), (0.80, 68), (0.88, 170), (1, 170)))},
    resolve=Curve(((0, 20 * MINUTE), (0.5, 7 * HOUR), (0.9, 30 * HOUR), (1, 4 * DAY))),
    answered=0.88,
    second_round=0.14,
    canned=0.0,
    close_lag=(0, MINUTE),
    contact_s=6 * MINUTE,
    wrap_s=90,
    cost=7.0,
)

CHANNELS: Mapping[str, Channel] = MappingProxyType({c.name: c for c in (PORTAL, SOCIAL, EMAIL, CHAT, PHONE)})
"""In the order of their codes in the arrays."""
LIVE = ("chat", "phone")
"""Channels whose contacts are sessions."""


@dataclass(frozen=True)
class Lost:
    """How a session without a human answer ends."""

    name: str
    """The canonical outcome."""
    share: float
    """Of the sessions that no human answered."""
    lasted: float
    """Median seconds until it ends."""


LIVE_LOST: Mapping[str, tuple[Lost, ...]] = MappingProxyType(
    {
        "chat": (Lost("missed", 0.24, 150), Lost("abandoned", 0.44, 75), Lost("bot_only", 0.32, 180)),
        "phone": (
            Lost("abandoned", 0.56, 80), Lost("missed", 0.06, 120), Lost("blocked", 0.10, 1),
            Lost("voicemail", 0.10, 70), Lost("callback", 0.10, 60), Lost("overflow", 0.04, 130),
            Lost("phantom", 0.04, 3),
        ),
    }
)  # fmt: skip


@dataclass(frozen=True)
class Category:
    """What contacts are about."""

    name: str
    share: float
    effort: float
    """Work compared with other contacts."""
    tags: tuple[str, ...]


CATEGORIES = (
    Category("billing", 0.25, 0.95, ("invoice", "refund", "payment")),
    Category("delivery", 0.20, 0.85, ("late", "damaged", "address")),
    Category("account", 0.18, 0.90, ("login", "password", "profile")),
    Category("fault", 0.15, 1.50, ("outage", "bug", "device")),
    Category("how_to", 0.12, 0.95, ("setup", "feature", "export")),
    Category("feedback", 0.10, 0.75, ("idea", "praise", "complaint")),
)
PRIORITIES: tuple[float, ...] = (0.15, 0.65, 0.15, 0.05)
"""Shares of low, normal, high and urgent."""

FORUM_SHARE = 1 / 60
MANY_KNOWLEDGE_BASES_SHARE = 1 / 60
DEVICES: Mapping[str, float] = MappingProxyType({"desktop": 0.60, "mobile": 0.38, "tablet": 0.02})
LAST_RESORT = 0.01
"""Customers who come to social media while a contact of theirs is unresolved in another channel."""
LEADS_PER_TICKET = 0.5
"""Leads a social contact: five a day where ten contacts come."""
LEAD_CONVERSION = 0.01
PORTAL_VISITS_PER_DAY = 25
"""In each company with a portal; forums get as many."""
HELP_VISITS_PER_DAY = 3
"""To the knowledge base of each company."""
VISITS_PER_CHAT = 5.5
"""Visits to the web site that ask for no chat, for each one that does."""
