"""Contacts as canonical tickets."""

from __future__ import annotations

import numpy as np

from .contacts import MERGED, SPAM
from .history import HOLD, NEW, OPEN, PENDING, PRIORITY_NAMES, STATUSES
from .plan import CATEGORIES, CHANNELS, DEVICES, Ints
from .rows import Rows, moment, pick, ticket_id
from .story import NONE, Story

_OWN_WORDS = ("New", "In progress", "Waiting for customer", "On-hold", "Solved", "Archived", "Trash")
"""The help desk's own words for the canonical states."""
REASONS = ("waiting_for_supplier", "known_bug", "customer_silent", "outside_terms", "needs_second_line")
_TAGS = tuple(t for c in CATEGORIES for t in c.tags)


def rows(story: Story, status: Ints, assignee: Ints) -> Rows:
    """The canonical tickets; `status` is the state of each at the end, `assignee` whom it is with."""
    c, dice = story.contacts, story.contacts.dice
    uncategorised = dice.chance("uncategorised", 0.04)
    tagged = dice.chance("tags", 0.84)
    first = np.where(tagged, c.category * 3 + dice.whole("first tag", 3), NONE)
    second = np.where(
        tagged & dice.chance("second tag", 0.35), c.category * 3 + dice.whole("other tag", 3), NONE
    )
    urgent = dice.chance("vip", 0.06)
    earlier = np.where(c.earlier >= 0, story.ticket[c.earlier], NONE)
    unsolved = np.isin(status, (NEW, OPEN, PENDING, HOLD)) & (story.by[0] >= 0)
    human = np.where(assignee >= story.who.agents.sum(), NONE, assignee)
    arrays = {
        "company": c.company, "ticket": story.ticket, "channel": c.channel,
        "network": np.where(story.of("social"), c.network, NONE),
        "created": c.created, "opener": c.opener, "number": c.customer, "agent": assignee,
        "team": story.team(human), "status": status,
        "priority": np.where(dice.chance("no priority", 0.02), NONE, c.priority),
        "category": np.where(uncategorised, NONE, c.category), "first": first,
        "second": np.where(second == first, NONE, second), "vip": urgent & tagged, "device": c.device,
        "english": dice.chance("english", 0.08), "merged": np.where(c.fate == MERGED, earlier, NONE),
        "follows": np.where(c.follows, earlier, NONE), "spam": c.fate == SPAM,
        "reason": np.where(unsolved, dice.pick("reason", [0.2, 0.15, 0.4, 0.1, 0.15]), NONE),
        "reopened": (c.reopened < story.end).astype(np.int64),
        "transferred": np.where(c.first_resolved < story.end, c.transferred, 0),
    }  # fmt: skip
    return Rows("tickets", arrays, _SQL)


_NETWORKS = tuple(CHANNELS["social"].networks)
_SQL = f"""
    SELECT {{company_id}} AS company_id, {{ticket_id}} AS ticket_id, {pick("channel", tuple(CHANNELS))} AS channel,
           {pick("network", _NETWORKS)} AS subchannel, {moment("created")} AS created_at,
           {pick("opener", ("customer", "agent"))} AS opened_by, {{customer_id}} AS customer_id,
           {{agent_id}} AS assignee_id, {{team_id}} AS team_id, {pick("status", STATUSES)} AS status,
           {pick("status", _OWN_WORDS)} AS status_raw, {pick("priority", PRIORITY_NAMES)} AS priority,
           {pick("category", tuple(c.name for c in CATEGORIES))} AS category,
           list_filter([{pick("first", _TAGS)}, {pick("second", _TAGS)}, if(vip, 'vip', NULL)],
                       lambda t: t IS NOT NULL) AS tags,
           {pick("device", tuple(DEVICES))} AS device, if(english, 'en', {{language}}) AS language,
           {ticket_id("merged")} AS merged_into_id, {ticket_id("follows")} AS followup_of_id, spam AS is_spam,
           {pick("reason", REASONS)} AS unresolved_reason, reopened AS reopen_count, transferred AS transfer_count
    FROM arrays
"""
