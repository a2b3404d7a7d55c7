"""Make the sample: draw companies, then part by part their contacts, and write canonical tables."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from tqdm import tqdm

from ..errors import BadCallError
from ..tables import Tables, open_tables
from ..tables.replace import MARK, replaced
from . import agent_time, desk, duty, history, opinions, people, sales, sessions, talk, tickets
from .companies import Companies, draw_companies
from .contacts import draw_contacts
from .hours import Window
from .moved import moved
from .plan import COMPANIES, DAY, SEED, TICKETS
from .rows import Writer
from .story import Story, told
from .units import PART_CONTACTS, Unit, gathered, units

AS_OF = datetime(2026, 1, 1, tzinfo=UTC)
"""The sample's export instant. Work open then stays open; no clock is ever read."""


def make_sample(
    out: Path | str,
    *,
    companies: int = COMPANIES,
    tickets: int = TICKETS,
    seed: int = SEED,
    progress: bool = False,
    part: int = PART_CONTACTS,
) -> Tables:
    """Write a synthetic data set: the same bytes for the same arguments, the same rows whatever the `part`.

    It ends on 1 January 2026 (UTC) and reaches back as many days as the planned contacts a day need for
    `tickets` contacts, 92 by default, 366 at most; fewer than 28 days are never covered, so a small sample has
    quieter companies and a large one busier ones. About `part` contacts are held at once and make one file a table.
    `progress` shows a bar on a terminal. Raises BadCallError when there are no companies or fewer contacts than
    companies.
    """
    if companies < 1 or tickets < companies:
        raise BadCallError(
            f"A sample of {companies} companies and {tickets} tickets cannot be made. "
            "Ask for at least one company and one ticket a company."
        )
    who = draw_companies(seed, companies, tickets)
    end = int(AS_OF.timestamp())
    window = Window(end - who.days * DAY, end)
    info = {
        "name": "sample",
        "synthetic": True,
        "generator": "channelmark.sample",
        "companies": companies,
        "tickets": tickets,
        "seed": seed,
    }
    target = Path(out)
    with replaced(target) as folder:
        recipe = f"sample companies={companies} tickets={tickets} seed={seed}"
        _write_all(folder, who, window, hashlib.sha256(recipe.encode()).hexdigest(), part, progress)
        (folder / MARK).write_text(json.dumps(info, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return open_tables(target)


def _write_all(folder: Path, who: Companies, window: Window, sha256: str, part: int, progress: bool) -> None:
    writer, months = Writer(folder, who), sales.Months(who, window)
    try:
        for rows in desk.tables(who, window, sha256):
            writer.write(rows)
        total = int(who.contacts.sum())
        # Nothing is shown where nobody watches: tqdm keeps still without a terminal.
        with tqdm(
            total=total, desc="sample", unit=" tickets", leave=False, disable=None if progress else True
        ) as bar:
            for piece in gathered(units(who, window), part):
                _write_part(writer, months, who, window, piece)
                bar.update(sum(u.contacts for u in piece))
        writer.write(months.costs())
    finally:
        writer.close()


def _write_part(
    writer: Writer, months: sales.Months, who: Companies, window: Window, piece: tuple[Unit, ...]
) -> None:
    """Draw the contacts of some units and write every table that hangs on them."""
    first = np.array([u.company for u in piece if u.start == window.start], dtype=np.int64)
    customers = people.draw_people(who, window, first)
    months.add_people(customers)
    writer.write(people.rows(customers))
    story, logins = _story(who, window, piece)
    months.add(story)
    changes, n = history.history(story), len(story.contacts)
    writer.write(tickets.rows(story, changes.status(n), changes.assignee(n)))
    writer.write(history.rows(story, changes))
    writer.write(talk.rows(story))
    writer.write(sessions.sessions(story))
    writer.write(sessions.visits(story))
    writer.write(agent_time.rows(story, logins))
    writer.write(opinions.surveys(story, first))
    writer.write(opinions.reviews(story))
    writer.write(sales.conversions(story, customers))


def _story(who: Companies, window: Window, piece: tuple[Unit, ...]) -> tuple[Story, duty.Logins]:
    wished = draw_contacts(who, window, piece)
    work, logins = duty.on_duty(who, window, piece, wished)
    return told(who, window, piece, moved(wished, work, piece), work), logins
