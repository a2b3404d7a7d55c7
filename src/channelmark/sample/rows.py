"""From arrays to Parquet: a canonical table is arrays of numbers, and SQL that names them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from ..tables import table
from ..tables.store import quoted
from .companies import PLACES, TEAMS, Companies


@dataclass(frozen=True)
class Rows:
    """Rows of one canonical table in the order in which they are written."""

    table: str
    arrays: Mapping[str, object]
    sql: str
    """Query over `arrays`, with the names of `names` in braces."""


def pick(code: str, names: Sequence[str]) -> str:
    """SQL that turns a code 0, 1, 2 … into its name; a code below 0 gives NULL."""
    return f"([{', '.join(quoted(n) for n in names)}])[if({code} < 0, NULL, {code} + 1)]"


def names(who: Companies) -> dict[str, str]:
    """SQL of the ids and of what a company's place says, over columns with their usual names."""
    ids, agents = pick("company", who.ids), who.agent_ids
    teams = [f"{c}-team{t + 1}" for c in who.ids for t in range(TEAMS)]
    return {
        "company_id": ids,
        "ticket_id": ticket_id("ticket"),
        "customer_id": f"if(number < 0, NULL, {ids} || '-u' || (1000000 + number))",
        "agent_id": pick("agent", agents),
        "author_id": f"CASE WHEN author >= 0 THEN {pick('author', agents)} "
        f"WHEN number >= 0 THEN {ids} || '-u' || (1000000 + number) END",
        "team_id": pick("team", teams),
        "country": pick("company", [PLACES[p][1] for p in who.place]),
        "language": pick("company", [PLACES[p][2] for p in who.place]),
    }


def ticket_id(number: str, letter: str = "t") -> str:
    """SQL of the id of a contact, or of what hangs on it under another letter, by its number from 0."""
    return f"if({number} < 0, NULL, '{letter}' || (10000001 + {number}))"


def moment(instant: str) -> str:
    """SQL of an instant given in epoch seconds; one below 0 is missing."""
    return f"if({instant} < 0, NULL, make_timestamp({instant}::BIGINT * 1000000))"


class Writer:
    """Writes rows as parts of canonical tables below a folder."""

    def __init__(self, folder: Path, who: Companies) -> None:
        self.folder = folder
        self.names = names(who)
        self.parts: dict[str, int] = {}
        self.con = duckdb.connect()
        # One thread: with more, the rows of a file are grouped in another way on each run.
        self.con.execute("SET threads = 1")
        self.con.execute("SET TimeZone = 'UTC'")

    def write(self, rows: Rows) -> None:
        """Write the next part of a table; a table without rows gets one empty part."""
        known = table(rows.table)
        number = self.parts.get(known.name, 0)
        self.parts[known.name] = number + 1
        self.con.register("arrays", dict(rows.arrays))
        sql = rows.sql.format(**self.names)
        given = [str(row[0]) for row in self.con.execute(f"DESCRIBE {sql}").fetchall()]
        shown = ", ".join(f"CAST({c.sql} AS {c.sql_type}) AS {c.sql}" for c in map(known.column, given))
        (self.folder / known.name).mkdir(exist_ok=True)
        path = self.folder / known.name / f"part-{number:05d}.parquet"
        # Version 2 packs ids that count up in two thirds of the room.
        self.con.execute(
            f"COPY (SELECT {shown} FROM ({sql})) TO {quoted(path)} "
            "(FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2)"
        )
        self.con.unregister("arrays")

    def close(self) -> None:
        """Let go of the connection."""
        self.con.close()
