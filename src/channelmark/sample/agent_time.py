"""Agent time: logins, and within them contact work and what lies around it."""

from __future__ import annotations

import numpy as np

from .draw import running_max
from .duty import Logins
from .plan import Ints
from .rows import Rows, moment, pick
from .story import NONE, Story

_STATES = ("logged_in", "available", "on_contact", "wrap_up", "away", "break", "training")
_LOGGED_IN, _AVAILABLE, _ON_CONTACT, _WRAP_UP = range(4)
_SIGNING_IN = 20
"""Seconds at most from logging in to being available."""


def rows(story: Story, logins: Logins) -> Rows:
    """The canonical agent time. `logged_in` spans a whole login; all other states lie within it."""
    pieces = [*_presence(story, logins), *_contact_work(story)]
    company, agent, start, stop, state, ticket = (
        np.concatenate(
            [
                np.broadcast_to(np.asarray(value), piece[1].shape)
                for value, piece in zip(column, pieces, strict=True)
            ]
        )
        for column in zip(*pieces, strict=True)
    )
    order = np.lexsort((state, start, agent))
    start = _apart(agent[order], start[order])
    kept = (start < stop[order]) & (stop[order] <= story.end)
    arrays = {
        "company": company[order], "agent": agent[order], "start": start, "stop": stop[order], "state": state[order],
        "ticket": ticket[order],
    }  # fmt: skip
    return Rows("agent_time", {k: v[kept] for k, v in arrays.items()}, _SQL)


_SQL = f"""
    SELECT {{company_id}} AS company_id, {{agent_id}} AS agent_id, {moment("start")} AS start_at,
           {moment("stop")} AS end_at, {pick("state", _STATES)} AS state, {{ticket_id}} AS ticket_id
    FROM arrays
"""

_Piece = tuple[Ints, Ints, Ints, Ints, Ints | int, Ints | int]
"""Company, agent, start, end, state, contact."""


def _presence(story: Story, logins: Logins) -> list[_Piece]:
    """Each login, waiting for work before its work, and what follows the work."""
    company, agent = logins.company, logins.agent
    end = np.minimum(logins.end, story.end)
    ready = logins.start + np.minimum(_SIGNING_IN, (logins.work_from - logins.start) // 2)
    after = np.where(logins.idle == 0, _AVAILABLE, _WRAP_UP + logins.idle)
    return [
        (company, agent, logins.start, end, _LOGGED_IN, NONE),
        (company, agent, ready, np.minimum(logins.work_from, end), _AVAILABLE, NONE),
        (company, agent, logins.work_to, end, after, NONE),
    ]


def _contact_work(story: Story) -> list[_Piece]:
    """Work on contacts and after them; nobody works on a contact before it came."""
    work, company, ticket = story.work, story.contacts.company, story.ticket
    begun = np.maximum(work.start, story.contacts.created[work.contact])
    after = np.flatnonzero(work.wrap_s > 0)
    done, ended = work.contact[after], work.end[after]
    return [
        (company[work.contact], work.agent, begun, work.end, _ON_CONTACT, ticket[work.contact]),
        (company[done], work.agent[after], ended, ended + work.wrap_s[after], _WRAP_UP, ticket[done]),
    ]


def _apart(agent: Ints, start: Ints) -> Ints:
    """An agent cannot start two stretches at one instant: later ones move on by a second."""
    place = np.arange(len(start))
    return place + running_max(agent, start - place)
