"""How typed rows become canonical tables, for each shape a file can have.

Each function returns the SQL of the canonical tables by name. They read the views `typed_<n>`: the accepted rows
of one mapped table with file, line, company_id and the canonical columns that are mapped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..tables.schema import TABLES, Table
from ..tables.store import quoted
from .mapping import Mapping as FileMapping
from .mapping import Threads

PEOPLE_AND_PLACES = ("companies", "teams", "agents", "customers")
"""Tables whose rows may be repeated in a file; the first one is kept."""


@dataclass(frozen=True)
class Typed:
    """One mapped table: its view of accepted rows, and which columns it has."""

    view: str
    table: Table
    columns: tuple[str, ...]


def rows(mapping: FileMapping, typed: Sequence[Typed]) -> dict[str, str]:
    """One row of the file feeds at most one row of each mapped table."""
    tables: dict[str, str] = {}
    for name in dict.fromkeys(t.table.name for t in typed):
        parts = [_shown(t, place) for place, t in enumerate(typed) if t.table.name == name]
        tables[name] = _finished(TABLES[name], " UNION ALL BY NAME ".join(parts))
    return tables


def event_log(mapping: FileMapping, typed: Sequence[Typed]) -> dict[str, str]:
    """One row a change: the last row of a contact is its ticket, each difference to the row before an event.

    The first typed view is the log with ticket_id; the others are tables mapped from the last row.
    """
    log, *others = typed
    order = '"order" NULLS LAST, "at", line' if "order" in log.columns else '"at", line'
    tracked = [c for c in ("status", "team", "assignee", "priority") if c in log.columns]
    last = (
        f"(SELECT file, line FROM {log.view} "
        f"QUALIFY row_number() OVER (PARTITION BY company_id, ticket_id ORDER BY {order}) = "
        "count(*) OVER (PARTITION BY company_id, ticket_id))"
    )
    changes = [_changes(log.view, kind, order, place) for place, kind in enumerate(tracked)]
    kept = [
        Typed(f"(SELECT * FROM {t.view} SEMI JOIN {last} AS l USING (file, line))", t.table, t.columns)
        for t in others
    ]
    tables = rows(mapping, [t for t in kept if t.table.name != "events"])
    extra = [_shown(t, 10 + place) for place, t in enumerate(kept) if t.table.name == "events"]
    if changes or extra:
        tables["events"] = _finished(TABLES["events"], " UNION ALL BY NAME ".join((*changes, *extra)))
    return tables


def threads(mapping: FileMapping, typed: Sequence[Typed]) -> dict[str, str]:
    """Messages that answer each other: each chain is a contact, opened by its first message.

    A message whose parent is not in the file opens a contact too. Reads the table `thread_root`.
    """
    plan = mapping.threads
    assert plan is not None
    said = f"""
        (SELECT m.*, r.root_id, k.company_id AS owner
         FROM (SELECT * EXCLUDE (company_id) FROM {typed[0].view}) AS m
         JOIN thread_root AS r USING (message_id) JOIN ({_owners(mapping, typed[0].view)}) AS k USING (root_id))
    """
    return {"tickets": _thread_tickets(said, plan), "messages": _thread_messages(said, typed[0])}


THREAD_ROOTS = """
CREATE TABLE thread_root AS
WITH RECURSIVE found AS (
    SELECT message_id, message_id AS root_id FROM {view} AS m
    WHERE parent_id IS NULL OR NOT EXISTS (SELECT 1 FROM {view} AS p WHERE p.message_id = m.parent_id)
    UNION ALL
    SELECT m.message_id, f.root_id FROM {view} AS m JOIN found AS f ON m.parent_id = f.message_id
)
SELECT message_id, root_id FROM found
"""
"""Messages with the first message of their chain. Those in a circle of answers have none."""

SHAPES: Mapping[str, Callable[[FileMapping, Sequence[Typed]], dict[str, str]]] = {
    "rows": rows,
    "threads": threads,
    "event_log": event_log,
}


def derived(tables: Mapping[str, str], columns: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """People, teams and companies that other tables name, where the mapping does not describe them.

    `tables` names the SQL of each table so far, `columns` its columns.
    """
    found = {
        "companies": _named(tables, columns, [(t, "company_id") for t in tables]),
        "teams": _named(tables, columns, [("tickets", "team_id")]),
        "agents": _agents(tables, columns),
        "customers": _named(tables, columns, [("tickets", "customer_id")]),
    }
    sql = {
        "companies": "SELECT DISTINCT company_id, company_id AS name FROM ({})",
        "teams": "SELECT DISTINCT company_id, id AS team_id, id AS name FROM ({})",
        "agents": "SELECT DISTINCT company_id, id AS agent_id, 'human' AS kind FROM ({})",
        "customers": "SELECT DISTINCT company_id, id AS customer_id FROM ({})",
    }
    return {k: sql[k].format(v) for k, v in found.items() if v is not None and k not in tables}


def _agents(tables: Mapping[str, str], columns: Mapping[str, frozenset[str]]) -> str | None:
    named = _named(
        tables, columns, [("tickets", "assignee_id"), ("sessions", "agent_id"), ("agent_time", "agent_id")]
    )
    parts = [named] if named else []
    if {"author_id", "author_kind"} <= columns.get("messages", frozenset()):
        parts.append(
            f"SELECT company_id, author_id AS id FROM ({tables['messages']}) WHERE author_kind = 'agent'"
        )
    return " UNION ALL ".join(parts) or None


def _named(
    tables: Mapping[str, str], columns: Mapping[str, frozenset[str]], origins: Sequence[tuple[str, str]]
) -> str | None:
    """SQL of company_id and id of everything these columns name; None when none of them is there."""
    parts = [
        f"SELECT company_id, {column} AS id FROM ({tables[name]}) WHERE {column} IS NOT NULL"
        for name, column in origins
        if column in columns.get(name, frozenset())
    ]
    return " UNION ALL ".join(parts) or None


def _shown(typed: Typed, place: int) -> str:
    """The mapped columns, with what decides the order of equal rows."""
    columns = ", ".join(f'"{c}"' for c in typed.columns if c != "company_id")
    return f"SELECT company_id, {columns}, {place} AS place, file, line FROM {typed.view}"


def _finished(table: Table, sql: str) -> str:
    """The canonical rows without file and line, with the columns nobody maps filled."""
    if table.name == "events":
        return f"""
            SELECT * EXCLUDE (place, file, line),
                   row_number() OVER events AS seq, ticket_id || '-e' || row_number() OVER events AS event_id
            FROM ({sql}) WINDOW events AS (PARTITION BY company_id, ticket_id ORDER BY "at", file, line, place)
        """
    if table.name in PEOPLE_AND_PLACES:
        key = ", ".join(table.key)
        sql = f"SELECT * FROM ({sql}) QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY file, line) = 1"
    return f"SELECT * EXCLUDE (place, file, line) FROM ({sql})"


def _changes(view: str, kind: str, order: str, place: int) -> str:
    """Events for each row in which the tracked column differs from the row before."""
    return f"""
        SELECT company_id, ticket_id, "at", {quoted(kind)} AS kind, old, new, {place} AS place, file, line
        FROM (SELECT *, "{kind}" AS new, lag("{kind}") OVER (PARTITION BY company_id, ticket_id ORDER BY {order}) AS old
              FROM {view})
        WHERE new IS DISTINCT FROM old AND NOT (old IS NULL AND new = 'new' AND {quoted(kind)} = 'status')
    """


def _owners(mapping: FileMapping, view: str) -> str:
    """SQL of the company of each contact."""
    if not mapping.company.from_agent:
        return f"SELECT root_id, any_value(company_id) AS company_id FROM {view} JOIN thread_root USING (message_id) GROUP BY 1"
    return f"""
        SELECT root_id, coalesce(
                   arg_min(author_id, (sent_at, line)) FILTER (NOT from_customer), {quoted(mapping.company.unknown)}
               ) AS company_id
        FROM {view} JOIN thread_root USING (message_id) GROUP BY 1
    """


def _thread_tickets(said: str, plan: Threads) -> str:
    """One contact a chain. Nobody states its state, so the last writer decides: the customer's turn is pending."""
    return f"""
        SELECT owner AS company_id, root_id AS ticket_id, {quoted(plan.channel)} AS channel,
               {quoted(plan.subchannel) if plan.subchannel else "NULL"} AS subchannel,
               any_value(sent_at) FILTER (message_id = root_id) AS created_at,
               any_value(if(from_customer, 'customer', 'agent')) FILTER (message_id = root_id) AS opened_by,
               arg_min(author_id, (sent_at, line)) FILTER (from_customer) AS customer_id,
               arg_max(author_id, (sent_at, line)) FILTER (NOT from_customer) AS assignee_id,
               CASE WHEN bool_and(from_customer) THEN 'new'
                    WHEN arg_max(from_customer, (sent_at, line)) THEN 'open' ELSE 'pending' END AS status,
               false AS is_spam
        FROM {said} GROUP BY owner, root_id
    """


def _thread_messages(said: str, typed: Typed) -> str:
    length = ", body_len" if "body_len" in typed.columns else ""
    return f"""
        SELECT owner AS company_id, message_id, root_id AS ticket_id, sent_at,
               if(from_customer, 'customer', 'agent') AS author_kind, author_id, true AS is_public{length}
        FROM {said}
    """
