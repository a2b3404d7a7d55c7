"""Build the sample: draw companies and contacts, write canonical tables."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import numpy as np

from ..errors import BadCallError
from ..tables import Tables, write
from .companies import draw_companies
from .contacts import Window, daily, draw_contacts
from .plan import COMPANIES, DAY, SEED, TICKETS
from .rows import load, tables

AS_OF = datetime(2026, 1, 1, tzinfo=UTC)
"""The sample's export instant. Work open then stays open; no clock is ever read."""
_SHORTEST, _LONGEST = 28, 366


def make_sample(
    out: Path | str, *, companies: int = COMPANIES, tickets: int = TICKETS, seed: int = SEED
) -> Tables:
    """Write a synthetic data set: the same bytes for the same arguments.

    It ends on 1 January 2026 (UTC) and reaches back as many days as the planned contacts a day need for
    `tickets` contacts, 92 by default; fewer than 28 days are never covered, so a small sample has quieter
    companies. Raises BadCallError when there are no companies or fewer contacts than companies.
    """
    if companies < 1 or tickets < companies:
        raise BadCallError(
            f"A sample of {companies} companies and {tickets} tickets cannot be made. "
            "Ask for at least one company and one ticket a company."
        )
    rng = np.random.default_rng(seed)
    who = draw_companies(rng, companies, tickets)
    end = int(AS_OF.timestamp())
    days = min(max(round(tickets / daily(who)), _SHORTEST), _LONGEST)
    window = Window(end - days * DAY, end)
    with duckdb.connect() as con:
        # One thread: with more, the rows of a join come in another order on each run.
        con.execute("SET threads = 1")
        con.execute("SET TimeZone = 'UTC'")
        load(con, rng, who, draw_contacts(rng, who, window, tickets), window)
        recipe = f"sample companies={companies} tickets={tickets} seed={seed}"
        sha256 = hashlib.sha256(recipe.encode()).hexdigest()
        info = {
            "name": "sample",
            "synthetic": True,
            "generator": "channelmark.sample",
            "companies": companies,
            "tickets": tickets,
            "seed": seed,
        }
        return write(out, con, tables(who, window, sha256), info)
