"""The life of each contact: when it comes, is answered, resolved, reopened and closed.

All instants are epoch seconds. What never happens happens at NEVER, and whatever lies after the end of the data
is cut off when the tables are written, so that work open at the end is open in the data.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .companies import Companies, arrivals
from .draw import chosen, even_shares, portions, quota, seconds, skewed
from .plan import CHANNELS, DAY, DEVICES, HOUR, LAST_RESORT, LIVE, MINUTE, Channel, Flags, Floats, Ints

NEVER = 2**40


@dataclass(frozen=True)
class Contacts:
    """Arrays with one value a contact."""

    company: Ints
    channel: Ints
    """Code: place in CHANNELS."""
    network: Ints
    """Code: place in the channel's networks."""
    customer: Ints
    """Number within the company."""
    agent: Ints
    """Number within the company."""
    device: Ints
    category: Ints
    priority: Ints
    created: Ints
    replied: Ints
    """First human reply."""
    waits: Ints
    """1 when after the first reply it is the customer's turn."""
    wrote_again: Ints
    """The customer's second message; NEVER when the customer stays silent."""
    first_resolved: Ints
    reopened: Ints
    resolved: Ints
    """Last resolution."""
    closed: Ints
    transferred: Ints
    """How many times."""
    escalated: Ints
    """1 when moved to another channel."""
    contact_s: Ints
    wrap_s: Ints
    survey: Ints
    """Code of the survey sent after resolution: 0 csat, 1 nps, 2 ces."""
    answer: Ints
    """Its score, counted from the lowest of the scale; -1 when not answered."""

    def columns(self) -> dict[str, Ints]:
        """The arrays by name."""
        return {f.name: getattr(self, f.name) for f in fields(self)}

    def __len__(self) -> int:
        return len(self.company)


@dataclass(frozen=True)
class Window:
    """The time the sample covers, epoch seconds, end exclusive."""

    start: int
    end: int

    @property
    def days(self) -> int:
        """Whole days."""
        return (self.end - self.start) // DAY


def draw_contacts(rng: np.random.Generator, who: Companies, window: Window, tickets: int) -> Contacts:
    """All contacts of all channels. Social ones come last: some follow unresolved ones elsewhere."""
    counts = _counts(who, tickets)
    names = [n for n in CHANNELS if n != "social"]
    parts = [_draw_channel(rng, who, window, CHANNELS[n], counts[n], None) for n in names]
    parts.append(_draw_channel(rng, who, window, CHANNELS["social"], counts["social"], joined(parts)))
    return joined(parts)


def joined(parts: list[Contacts]) -> Contacts:
    """One set of contacts from several."""
    return Contacts(**{f.name: np.concatenate([getattr(p, f.name) for p in parts]) for f in fields(Contacts)})


def daily(who: Companies) -> float:
    """Contacts a day that all companies get together."""
    return float(sum(c.per_day * who.offers[c.name].sum() for c in CHANNELS.values()))


def _counts(who: Companies, tickets: int) -> dict[str, Ints]:
    """Contacts of each company, by channel."""
    totals = portions(tickets, np.array([c.per_day * who.offers[c.name].sum() for c in CHANNELS.values()]))
    return {
        name: portions(int(total), who.weight * who.offers[name])
        for name, total in zip(CHANNELS, totals, strict=True)
    }


def _draw_channel(
    rng: np.random.Generator, who: Companies, window: Window, plan: Channel, counts: Ints,
    elsewhere: Contacts | None,
) -> Contacts:  # fmt: skip
    company = np.repeat(np.arange(who.n), counts)
    n = len(company)
    created = np.concatenate(
        [
            arrivals(rng, who, c, int(k), plan.business_share, window.start, window.end)
            for c, k in enumerate(counts)
        ]
    )
    customer = _customers(rng, counts, first=0 if plan.name == "social" else 1_000_000)
    if elsewhere is not None:
        _last_resort(rng, company, customer, created, elsewhere, window)
    return _lives(rng, who, plan, company, customer, created, n)


def _customers(rng: np.random.Generator, counts: Ints, first: int) -> Ints:
    """Customers of each contact; a few write often. Social ones are other people, _last_resort apart."""
    drawn = [first + np.floor(k * 0.75 * rng.random(int(k)) ** 1.3) for k in counts]
    return np.concatenate(drawn).astype(np.int64)


def _last_resort(
    rng: np.random.Generator,
    company: Ints,
    customer: Ints,
    created: Ints,
    elsewhere: Contacts,
    window: Window,
) -> None:
    """Let some social contacts come from people whose contact in another channel is unresolved. Changes both."""
    wanted = round(len(np.unique(company * 10_000_000 + customer)) * LAST_RESORT)
    until = np.minimum.reduce([elsewhere.first_resolved, elsewhere.created + 7 * DAY,
                               np.full(len(elsewhere), window.end)])  # fmt: skip
    waits = np.flatnonzero(until - elsewhere.created > 6 * HOUR)
    for source in rng.permutation(waits)[:wanted]:
        mine = np.flatnonzero(company == elsewhere.company[source])
        if len(mine):
            contact = mine[rng.integers(len(mine))]
            customer[contact] = elsewhere.customer[source]
            created[contact] = rng.integers(elsewhere.created[source] + HOUR, until[source])


def _lives(
    rng: np.random.Generator,
    who: Companies,
    plan: Channel,
    company: Ints,
    customer: Ints,
    created: Ints,
    n: int,
) -> Contacts:
    """What happens to each contact after it came."""
    pull = 0.35 * rng.standard_normal(who.n)[company]
    network = quota(rng, n, list(plan.networks.values()))
    reply_share = _reply_shares(rng, network, pull)
    replied = created + seconds(_reply_times(plan, network, reply_share))
    answered = reply_share < plan.answered
    replied = np.where(answered, replied, NEVER)
    closes = chosen(rng, n, plan.closed) | np.full(n, plan.name in LIVE)

    first = created + seconds(plan.resolve.at(_resolve_shares(rng, answered, 3 * (reply_share - 0.5) + pull)))
    first = np.where(answered, np.maximum(first, replied + 10 * MINUTE * (plan.name not in LIVE) + 60), first)
    again = chosen(rng, n, plan.reopened) & answered & closes
    last = np.where(again, first + seconds(plan.extra.at(even_shares(rng, n))), first)
    reopened = np.where(again, first + seconds((last - first) * rng.uniform(0.3, 0.8, n)), NEVER)

    low, high = plan.waiting_for_customer
    writes = (chosen(rng, n, plan.second_round) | ~closes) & answered
    pause = seconds((first - np.minimum(replied, first)) * rng.uniform(low, high, n))
    survey = quota(rng, n, [0.5, 0.25, 0.25])
    done = answered & closes
    return Contacts(
        company=company,
        channel=np.full(n, list(CHANNELS).index(plan.name), dtype=np.int64),
        network=network,
        customer=customer,
        agent=(rng.random(n) * who.agents[company]).astype(np.int64),
        device=quota(rng, n, list(DEVICES.values())),
        category=quota(rng, n, [0.25, 0.2, 0.18, 0.15, 0.12, 0.1]),
        priority=quota(rng, n, [0.15, 0.65, 0.15, 0.05]),
        created=created,
        replied=replied,
        waits=writes.astype(np.int64),
        wrote_again=np.where(writes & closes, replied + pause, NEVER),
        first_resolved=np.where(done, first, NEVER),
        reopened=reopened,
        resolved=np.where(done, last, NEVER),
        closed=np.where(closes, last + rng.integers(plan.close_lag[0], plan.close_lag[1] + 1, n), NEVER),
        transferred=_transfers(rng, n, plan.transfers) * done,
        escalated=(chosen(rng, n, plan.escalated) & answered).astype(np.int64),
        contact_s=np.maximum(seconds(skewed(rng, n, plan.contact_s, 0.6)), 5),
        wrap_s=np.maximum(seconds(skewed(rng, n, plan.wrap_s, 0.5)), 1),
        survey=survey,
        answer=_answers(rng, plan, survey, pull),
    )


def _reply_shares(rng: np.random.Generator, network: Ints, pull: Floats) -> Floats:
    """Place of each contact among those of its network, fastest first."""
    shares = np.empty(len(network))
    for code in np.unique(network):
        mine = network == code
        shares[mine] = even_shares(rng, int(mine.sum()), pull[mine])
    return shares


def _resolve_shares(rng: np.random.Generator, answered: Flags, pull: Floats) -> Floats:
    """Place of each contact among the answered, or among the unanswered ones."""
    shares = np.empty(len(answered))
    for mine in (answered, ~answered):
        shares[mine] = even_shares(rng, int(mine.sum()), pull[mine])
    return shares


def _reply_times(plan: Channel, network: Ints, shares: Floats) -> Floats:
    times = np.empty(len(network))
    for code, name in enumerate(plan.networks):
        mine = network == code
        times[mine] = plan.reply[name].at(shares[mine])
    return times


def _transfers(rng: np.random.Generator, n: int, mean: float) -> Ints:
    """Transfers of each contact: none, one or two, with this mean."""
    return quota(rng, n, [1 - mean * 0.85, mean * 0.7, mean * 0.15])


def _answers(rng: np.random.Generator, plan: Channel, survey: Ints, pull: Floats) -> Ints:
    """Score of each survey above the lowest of its scale, -1 where nobody answered."""
    n = len(survey)
    scores = [_scores(rng, shares, n, pull) for shares in (plan.csat, plan.nps, plan.ces)]
    return np.where(chosen(rng, n, plan.answered_surveys), np.choose(survey, scores), -1)


def _scores(rng: np.random.Generator, shares: tuple[float, ...], n: int, pull: Floats) -> Ints:
    """Scores in these shares; companies that are slow get lower ones."""
    bounds = np.cumsum(shares) / sum(shares)
    codes = np.searchsorted(bounds, even_shares(rng, n, -0.5 * pull))
    return np.minimum(codes, len(shares) - 1).astype(np.int64)
