"""Sessions and visits: chats and calls, and what visitors of sites did before and after."""

from __future__ import annotations

import numpy as np

from .companies import Companies
from .draw import Dice, seconds
from .hours import Window
from .plan import (
    DAY,
    DEVICES,
    HELP_VISITS_PER_DAY,
    HOUR,
    LIVE_LOST,
    MINUTE,
    PORTAL_VISITS_PER_DAY,
    VISITS_PER_CHAT,
    Ints,
)
from .rows import Rows, moment, pick, ticket_id
from .story import NONE, Story
from .tickets import REASONS
from .units import Unit

_MISSED = ("no_agent_online", "queue_full", "agent_did_not_accept", "out_of_hours", "visitor_left")
_NOT_ACCEPTED = 2
_STARTED = ("visitor", "agent", "trigger")
SITES = ("web", "portal", "knowledge_base", "forum")
_WEB, _PORTAL, _HELP, _FORUM = range(4)


def started_by(story: Story) -> Ints:
    """Code in _STARTED of each contact: some chats are offered by a rule or an agent."""
    drawn = story.contacts.dice.pick("started by", [0.83, 0.04, 0.13])
    called_back = story.contacts.dice.chance("outbound", 0.04) & (story.by[0] >= 0)
    return np.where(story.of("chat"), drawn, np.where(called_back, 1, 0))


def sessions(story: Story) -> Rows:
    """The canonical sessions, one a chat or call."""
    c, dice = story.contacts, story.contacts.dice
    names = ["answered", *sorted({o.name for lost in LIVE_LOST.values() for o in lost})]
    codes = {ch: [0, *(names.index(o.name) for o in lost)] for ch, lost in LIVE_LOST.items()}
    outcome = np.zeros(len(c), dtype=np.int64)
    for channel, known in codes.items():
        outcome = np.where(story.of(channel), np.array(known)[np.minimum(c.outcome, len(known) - 1)], outcome)
    picked = np.where((story.by[0] >= 0) & (c.replied < story.end), c.replied, NONE)
    # A session that nobody had answered yet when the data end is still going on; the visitor waits.
    waiting = (outcome == 0) & (picked < 0)
    ended = np.where((c.ended < story.end) & ~waiting, c.ended, NONE)
    missed = outcome == names.index("missed")
    reason = np.where(missed, dice.pick("missed reason", [0.34, 0.22, 0.2, 0.16, 0.08]), NONE)
    routed = story.who.first_agent[c.company] + dice.whole("routed", story.who.agents[c.company])
    talked = np.where((picked >= 0) & (ended >= 0), c.ended - c.replied, NONE)
    hold = np.where(
        story.of("phone") & dice.chance("on hold", 0.35),
        seconds(talked * dice.between("hold", 0.05, 0.25)),
        0,
    )
    queued = c.created + np.minimum(
        seconds(dice.between("menu", 2, 14)), np.where(picked >= 0, (picked - c.created) // 3, 0)
    )
    settled = np.where(ended < 0, NONE, np.where(~c.waits, 0, np.where(dice.chance("forwarded", 0.35), 1, 2)))
    settled = np.where(
        outcome == 0,
        settled,
        np.where(story.outcome("bot_only"), np.where(c.first_resolved < story.end, 0, 2), NONE),
    )
    arrays = {
        "company": c.company, "ticket": story.ticket, "channel": np.where(story.of("chat"), 0, 1),
        "outbound": story.of("phone") & (started_by(story) == 1), "started": started_by(story),
        "created": c.created, "queued": queued, "picked": picked, "ended": ended,
        "outcome": np.where(waiting, names.index("missed"), outcome), "result": settled, "missed": reason,
        "reason": np.where(settled == 2, dice.pick("session reason", [0.15, 0.2, 0.2, 0.15, 0.3]), NONE),
        "agent": np.where(reason == _NOT_ACCEPTED, routed, story.by[0]),
        "talk": np.where(talked < 0, NONE, talked - hold), "hold": np.where(talked < 0, NONE, hold),
        "wrap": np.where(talked < 0, NONE, c.wrap_s),
        "transferred": np.where(picked >= 0, c.transferred, 0),
        "visit": np.where(story.of("chat"), story.ticket, NONE),
    }  # fmt: skip
    live = np.flatnonzero(c.live)
    return Rows(
        "sessions",
        {k: v[live] for k, v in arrays.items()},
        _SESSIONS.replace("$outcome", pick("outcome", names)),
    )


_SESSIONS = f"""
    SELECT {{company_id}} AS company_id, {ticket_id("ticket", "s")} AS session_id, {{ticket_id}} AS ticket_id,
           {pick("channel", ("chat", "phone"))} AS channel, if(outbound, 'outbound', 'inbound') AS direction,
           {pick("started", _STARTED)} AS started_by, {moment("created")} AS requested_at, {moment("queued")} AS queued_at,
           {moment("picked")} AS picked_up_at, {moment("ended")} AS ended_at, $outcome AS outcome,
           {pick("result", ("resolved", "forwarded", "unresolved"))} AS result, {pick("missed", _MISSED)} AS missed_reason,
           {pick("reason", REASONS)} AS unresolved_reason, {{agent_id}} AS agent_id, if(talk < 0, NULL, talk) AS talk_s,
           if(hold < 0, NULL, hold) AS hold_s, if(wrap < 0, NULL, wrap) AS wrap_s, transferred AS transfer_count,
           {ticket_id("visit", "w")} AS visit_id
    FROM arrays
"""


def visits(story: Story) -> Rows:
    """The canonical visits: those that led to a chat, and those to web sites, portals, knowledge bases and forums."""
    kinds = [_with_chat(story), *(_without_chat(story, site) for site in range(len(SITES)))]
    arrays = {k: np.concatenate([kind[k] for kind in kinds]) for k in kinds[0]}
    order = np.lexsort((arrays["started"], arrays["company"]))
    kept = order[(arrays["ended"] < story.end)[order]]
    return Rows("visits", {k: v[kept] for k, v in arrays.items()}, _VISITS)


_VISITS = f"""
    SELECT {{company_id}} AS company_id,
           CASE WHEN ticket >= 0 THEN {ticket_id("ticket", "w")}
                ELSE {{company_id}} || '-' || {pick("site", ("w", "p", "k", "f"))} || (1000000 + visit) END AS visit_id,
           if(number < 0, 'v' || visitor, {{customer_id}}) AS visitor_id, {moment("started")} AS started_at,
           {moment("ended")} AS ended_at, {pick("site", SITES)} AS site, {pick("device", tuple(DEVICES))} AS device,
           {moment("requested")} AS chat_requested_at, pages AS page_views
    FROM arrays
"""


def _with_chat(story: Story) -> dict[str, Ints]:
    """Visits in which a chat was asked for. Who is not answered often leaves."""
    c = story.contacts
    chats = np.flatnonzero(story.of("chat"))
    dice = Dice.of(story.who.seed, "chat visit", story.ticket[chats])
    requested, picked = c.created[chats], story.by[0][chats] >= 0
    left = ~picked & dice.chance("leaves", 0.6)
    after = np.where(left, dice.between("soon", 1, 60), dice.skewed("later", 4 * MINUTE, 0.9) + 61)
    return {
        "company": c.company[chats], "ticket": story.ticket[chats], "visit": story.ticket[chats],
        "number": c.customer[chats], "visitor": story.ticket[chats],
        "started": requested - 5 - seconds(dice.skewed("before", 3.5 * MINUTE, 0.9)),
        "ended": np.minimum(np.maximum(c.ended[chats] + seconds(after), requested), story.end - 1),
        "site": np.zeros(len(chats), dtype=np.int64), "device": c.device[chats], "requested": requested,
        "pages": 1 + seconds(np.minimum(dice.skewed("pages", 4.0, 0.7), 60)),
    }  # fmt: skip


def _without_chat(story: Story, site: int) -> dict[str, Ints]:
    """Visits to one site in which no chat was asked for."""
    counts = [_visits_of(story.who, story.window, u, site) for u in story.units]
    unit = np.repeat(np.arange(len(counts)), counts)
    place = np.concatenate([np.arange(n) for n in counts]).astype(np.int64)
    company = np.array([u.company for u in story.units])[unit]
    low, high = (np.array([getattr(u, edge) for u in story.units])[unit] for edge in ("start", "end"))
    visit = place + _before(story, site)[unit]
    dice = Dice.of(story.who.seed, f"{SITES[site]} visit", company, visit)
    started = low + dice.whole("started", np.maximum(high - low - HOUR, 1))
    lasted = np.minimum(seconds(dice.skewed("lasted", 5 * MINUTE, 0.9)) + 5, HOUR - 1)
    known = site == _PORTAL and dice.chance("known", 0.8)
    number = (dice.uniform("visitor") * 0.97 * story.who.customers[company]).astype(np.int64)
    none = np.full(len(unit), NONE)
    return {
        "company": company, "ticket": none, "visit": visit, "number": np.where(known, number, NONE),
        "visitor": visit // 2 + company * 10_000_000, "started": started, "ended": started + lasted,
        "site": np.full(len(unit), site), "device": dice.pick("device", list(DEVICES.values())), "requested": none,
        "pages": 1 + seconds(np.minimum(dice.skewed("pages", 2.5, 0.8), 60)),
    }  # fmt: skip


def _visits_of(who: Companies, window: Window, unit: Unit, site: int) -> int:
    days = max(1, (unit.end - unit.start) // DAY)
    low, high = unit.ranges["chat"]
    return {
        _WEB: round((high - low) * VISITS_PER_CHAT),
        _PORTAL: int(who.offers["portal"][unit.company]) * days * PORTAL_VISITS_PER_DAY,
        _HELP: days * HELP_VISITS_PER_DAY,
        _FORUM: int(who.forum[unit.company]) * days * PORTAL_VISITS_PER_DAY,
    }[site]


def _before(story: Story, site: int) -> Ints:
    """Visits of each unit's company in earlier periods; at least as many numbers are left free."""
    per_day = {_PORTAL: PORTAL_VISITS_PER_DAY, _FORUM: PORTAL_VISITS_PER_DAY, _HELP: HELP_VISITS_PER_DAY}
    if site == _WEB:
        return np.array([int(np.ceil(u.ranges["chat"][0] * VISITS_PER_CHAT)) for u in story.units])
    return np.array([(u.start - story.window.start) // DAY * per_day[site] for u in story.units])
