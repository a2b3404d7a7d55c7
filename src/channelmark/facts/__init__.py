"""Fact tables as SQL files: the only place with joins and windows. One row of each is said at its head.

To add a fact, put `<name>.sql` into this folder: one SELECT in DuckDB's dialect over canonical tables, given
tables and other facts. What it is built from is read out of the SQL itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.resources import files
from typing import Any

import duckdb

from ..errors import ChannelmarkError
from ..tables import TABLES

GIVEN: tuple[str, ...] = ("offsets", "calendars", "clock", "scales")
"""Tables every engine gives beside the canonical ones: see `channelmark.engines.calendars` and `…given`."""

FACTS: tuple[str, ...] = tuple(
    sorted(f.name.removesuffix(".sql") for f in files(__package__).iterdir() if f.name.endswith(".sql"))
)
"""Names of all fact tables."""

BUILT: frozenset[str] = frozenset((*FACTS, *GIVEN))
"""Names of all tables that an engine builds when they are first read."""


class FactError(ChannelmarkError):
    """A fact's SQL cannot be read."""

    @classmethod
    def unreadable(cls, where: str, reason: str) -> FactError:
        """SQL that DuckDB cannot parse."""
        return cls(f"{where}: this SQL cannot be read ({reason}).")

    @classmethod
    def circle(cls, names: Iterable[str]) -> FactError:
        """Facts that are built from each other."""
        return cls(f"Facts cannot be built from each other: {' → '.join(names)}.")


def fact_sql(name: str) -> str:
    """The SQL of one fact table, in DuckDB's dialect."""
    return (files(__package__) / f"{name}.sql").read_text("utf8")


@cache
def sources_of(name: str) -> frozenset[str]:
    """The tables a fact reads: canonical ones, given and other facts."""
    return tables_in(fact_sql(name), f"facts/{name}.sql")


def build_order(names: Iterable[str]) -> tuple[str, ...]:
    """These facts and given tables with everything they are built from, the first to be built first."""
    graph: dict[str, set[str]] = {}
    waiting = [n for n in names if n not in TABLES]
    while waiting:
        name = waiting.pop()
        if name not in graph:
            graph[name] = {s for s in sources_of(name) if s in BUILT} if name in FACTS else set()
            waiting += graph[name]
    try:
        return tuple(TopologicalSorter({n: sorted(graph[n]) for n in sorted(graph)}).static_order())
    except CycleError as error:
        raise FactError.circle(error.args[1]) from error


def tables_in(sql: str, where: str = "query") -> frozenset[str]:
    """Names of the tables a SELECT reads; those it defines itself (WITH) are not among them."""
    return frozenset(_tables(parsed(sql, where)["statements"], frozenset()))


def parsed(sql: str, where: str = "query") -> dict[str, Any]:
    """DuckDB's syntax tree of a SELECT."""
    tree: dict[str, Any] = json.loads(_serialized(sql))
    if tree["error"]:
        raise FactError.unreadable(where, str(tree.get("error_message", "no SELECT")))
    return tree


@cache
def _serialized(sql: str) -> str:
    """The tree as text, kept: whoever narrows a fact changes a tree of its own."""
    row = _parser().execute("select json_serialize_sql(?)", [sql]).fetchone()
    return str(row[0]) if row else '{"error": true}'


def unparsed(tree: Mapping[str, Any]) -> str:
    """The SELECT of a syntax tree."""
    row = _parser().execute("select json_deserialize_sql(?)", [json.dumps(tree)]).fetchone()
    return str(row[0]) if row else ""


@cache
def _parser() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def _tables(node: Any, known: frozenset[str]) -> Iterator[str]:
    """Walk DuckDB's syntax tree; `known` are the names of enclosing WITH clauses."""
    if isinstance(node, list):
        for part in node:
            yield from _tables(part, known)
    elif isinstance(node, dict):
        if node.get("type") == "BASE_TABLE":
            if node["table_name"] not in known:
                yield str(node["table_name"])
            return
        for entry in node.get("cte_map", {}).get("map", ()):
            yield from _tables(entry["value"], known)
            known |= {entry["key"]}
        for key, part in node.items():
            if key != "cte_map":
                yield from _tables(part, known)
