"""People, teams and companies that other rows name and no row describes: each gets a row with its id only."""

from __future__ import annotations

from ..tables.schema import TABLES
from .canonical import Canonical, Made
from .work import Work

_NAMED: dict[str, tuple[tuple[str, str, str], ...]] = {
    "teams": (("tickets", "team_id", "true"), ("agents", "team_id", "true")),
    "agents": (
        ("tickets", "assignee_id", "true"), ("sessions", "agent_id", "true"), ("agent_time", "agent_id", "true"),
        ("surveys", "agent_id", "true"), ("conversions", "agent_id", "true"), ("quality_reviews", "agent_id", "true"),
        ("messages", "author_id", "author_kind = 'agent'"),
    ),
    "customers": (
        ("tickets", "customer_id", "true"), ("surveys", "customer_id", "true"), ("conversions", "customer_id", "true"),
    ),
}  # fmt: skip
"""Table → (table, column, condition) that names its rows."""

_FILLED = {"companies": ", company_id AS name", "teams": ", {id} AS name", "agents": ", 'human' AS kind"}


def add_people(work: Work, made: Canonical) -> None:
    """Add the rows that are only named, and count those that stand beside described ones."""
    for name in ("teams", "agents", "customers"):
        if (named := _named(made, name)) is not None:
            _add(work, made, name, TABLES[name].key[1], named)
    tables = [*(f"SELECT company_id FROM {m.view}" for m in made.tables.values())]
    if tables:
        _add(work, made, "companies", "company_id", " UNION ALL ".join(tables))


def _named(made: Canonical, name: str) -> str | None:
    key = TABLES[name].key[1]
    parts = [
        f"SELECT company_id, {column} AS {key} FROM {made.tables[table].view} WHERE {column} IS NOT NULL AND {condition}"
        for table, column, condition in _NAMED[name]
        if made.has(table, column)
    ]
    return " UNION ALL ".join(parts) or None


def _add(work: Work, made: Canonical, name: str, key: str, named: str) -> None:
    """Give each id that is in `named` and not in the table a row of its own."""
    columns = "company_id" if key == "company_id" else f"company_id, {key}"
    filled = _FILLED.get(name, "").format(id=key)
    described = [f"SELECT {columns} FROM {made.tables[name].view}"] if name in made.tables else []
    described += [f"SELECT {columns} FROM ({made.known[name]})"] if name in made.known else []
    absent = f"SELECT DISTINCT {columns} FROM ({named})"
    if described:
        absent = f"SELECT * FROM ({absent}) ANTI JOIN ({' UNION ALL '.join(described)}) USING ({columns})"
    work.con.execute(f"CREATE TABLE d_{name} AS SELECT {columns}{filled} FROM ({absent})")
    added = work.count(f"SELECT 1 FROM d_{name}")
    if name not in made.tables:
        if added or not described:
            shown = {
                *columns.split(", "),
                *({"name"} if "name" in filled else set()),
                *({"kind"} if "kind" in filled else set()),
            }
            made.tables[name] = Made(TABLES[name], f"d_{name}", frozenset(shown))
        return
    if added:
        one = made.tables[name]
        work.con.execute(
            f"CREATE VIEW p_{name} AS SELECT * FROM {one.view} UNION ALL BY NAME SELECT * FROM d_{name}"
        )
        made.tables[name] = Made(
            one.table, f"p_{name}", one.columns | {c for c in ("name", "kind") if c in filled}
        )
        made.added[name] = added
