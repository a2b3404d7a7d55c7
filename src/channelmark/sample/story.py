"""Settled contacts: numbered, with the agents who worked on them. What every table is written from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .companies import TEAMS, Companies
from .contacts import Contacts
from .draw import starts
from .duty import Work
from .hours import Window
from .plan import CHANNELS, LIVE_LOST, Flags, Ints
from .units import Unit

NONE = -1


@dataclass(frozen=True)
class Story:
    """The contacts of a part in the order of their numbers, and who worked on them."""

    who: Companies
    window: Window
    units: tuple[Unit, ...]
    contacts: Contacts
    ticket: Ints
    """Number of each contact in the whole sample, from 0."""
    work: Work
    by: tuple[Ints, Ints, Ints]
    """Agent of the first answer, of the second and of the one after a reopening; NONE where there was none."""

    @property
    def end(self) -> int:
        """The export's instant."""
        return self.window.end

    @property
    def receiver(self) -> Ints:
        """Agent a transferred contact goes to: whoever answers next, else the next on the list."""
        first = self.who.first_agent[self.contacts.company]
        following = first + (self.by[0] - first + 1) % self.who.agents[self.contacts.company]
        next_one = np.where((self.by[1] >= 0) & (self.by[1] != self.by[0]), self.by[1], following)
        return np.where(self.by[0] >= 0, next_one, NONE)

    def team(self, agent: Ints) -> Ints:
        """Team of agents of the contacts' companies, counted through; NONE for no agent."""
        company = self.contacts.company
        return np.where(agent < 0, NONE, company * TEAMS + (agent - self.who.first_agent[company]) % TEAMS)

    def of(self, channel: str) -> Flags:
        """Whether each contact came by the channel."""
        return np.asarray(self.contacts.channel == list(CHANNELS).index(channel))

    def outcome(self, name: str) -> Flags:
        """Whether each is a session with this outcome."""
        found = np.zeros(len(self.contacts), dtype=bool)
        for channel, lost in LIVE_LOST.items():
            code = next((i for i, o in enumerate(lost, 1) if o.name == name), -1)
            found |= self.of(channel) & (self.contacts.outcome == code)
        return found


def told(who: Companies, window: Window, units: tuple[Unit, ...], contacts: Contacts, work: Work) -> Story:
    """Contacts in the order of unit and creation, numbered through the whole sample."""
    order = np.lexsort((contacts.dice.keys, contacts.created, contacts.unit))
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    settled = contacts.sorted(order)
    done = Work(place[work.contact], work.round, work.agent, work.start, work.contact_s, work.wrap_s)
    by = np.full((3, len(order)), NONE)
    # An answer after the export has no agent yet; a session is answered when it begins.
    session = settled.live[done.contact] & (done.round == 0)
    seen = np.where(session, done.start, done.end) < window.end
    by[done.round[seen], done.contact[seen]] = done.agent[seen]
    begins = np.flatnonzero(starts(settled.unit))
    first = np.array([units[k].first for k in settled.unit[begins]])
    ticket = np.arange(len(order)) + np.repeat(first - begins, np.diff(np.append(begins, len(order))))
    return Story(who, window, units, settled, ticket, done, (by[0], by[1], by[2]))
