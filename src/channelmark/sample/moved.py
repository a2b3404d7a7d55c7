"""The contacts at the instants that the agents' duty gives them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .contacts import Contacts
from .duty import Work
from .plan import NEVER, Floats, Ints
from .units import Unit


def moved(contacts: Contacts, work: Work, units: Sequence[Unit]) -> Contacts:
    """Each contact moved so that its answers fall where the agents gave them; its response time stays as wished.

    What hangs on the first answer moves with it; what hangs on a later one lies as far between the two answers as
    it was wished to.
    """
    c = contacts
    begin, end = _rounds(work, len(c))
    has = begin < NEVER
    answer = np.where(c.live, begin[0], end[0])
    shift = np.where(has[0], answer - c.replied, 0)
    late = {name: _shifted(getattr(c, name), shift) for name in _MOVING}
    replied = np.where(has[0], answer, c.replied)
    ended = np.where(c.live & has[0], end[0], late["ended"])
    over, wished_over = np.where(c.live, ended, replied), np.where(c.live, c.ended, c.replied)
    settled = c.live & ~c.waits & has[0]
    first = np.where(has[1], end[1], np.where(settled, ended, late["first_resolved"]))
    last = np.where(has[2], end[2], np.where(c.resolved < NEVER, first, NEVER))
    last = np.where((c.reopened < NEVER) & ~has[2], late["resolved"], last)
    wrote = _between(over, begin[1], _part(c.wrote_again, wished_over, c.first_resolved))
    again = _between(first, begin[2], _part(c.reopened, c.first_resolved, c.resolved))
    done = (c.closed < NEVER) & (c.resolved < NEVER)
    return c.changed(
        created=_within_unit(c.created + shift, c.unit, units),
        replied=replied,
        ended=ended,
        wrote_again=np.where(has[1] & (c.wrote_again < NEVER), wrote, late["wrote_again"]),
        first_resolved=first,
        reopened=np.where(has[2], again, late["reopened"]),
        resolved=last,
        closed=np.where(done, last + c.closed - c.resolved, late["closed"]),
    )


_MOVING = ("ended", "wrote_again", "first_resolved", "reopened", "resolved", "closed")


def _rounds(work: Work, n: int) -> tuple[Ints, Ints]:
    """Begin and end of each contact's first, second and third stretch of work; NEVER where there is none."""
    begin, end = np.full((3, n), NEVER), np.full((3, n), NEVER)
    begin[work.round, work.contact] = work.start
    end[work.round, work.contact] = work.end
    return begin, end


def _within_unit(instant: Ints, unit: Ints, units: Sequence[Unit]) -> Ints:
    """Instants kept inside the period of their unit."""
    low, high = (np.array([getattr(u, edge) for u in units])[unit] for edge in ("start", "end"))
    return np.asarray(np.clip(instant, low, high - 1))


def _shifted(instant: Ints, shift: Ints) -> Ints:
    return np.where(instant < NEVER, instant + shift, NEVER)


def _part(instant: Ints, low: Ints, high: Ints) -> Floats:
    """Where an instant lies between two others, from 0 to 1."""
    return np.asarray(np.clip((instant - low) / np.maximum(high - low, 1), 0, 1))


def _between(low: Ints, high: Ints, part: Floats) -> Ints:
    """The instant that lies so far between two others."""
    return (low + part * (high - low)).astype(np.int64)
