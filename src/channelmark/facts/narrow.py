"""A fact with only the columns that somebody reads, and without the joins that bring nothing else.

DuckDB leaves out columns nobody reads, but not a left join to a grouped query: the query might repeat a key. Whether
it can is read here out of the syntax tree. A fact's result stays the same to the row; what it costs follows from
what is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from ..tables import TABLES
from . import FACTS, GIVEN, fact_sql, parsed, unparsed

Node = Any
Columns = frozenset[str]

_GIVEN_KEYS: Mapping[str, Columns] = {
    "offsets": frozenset({"company_id", "utc_day"}),
    "calendars": frozenset({"company_id", "channel"}),
    "clock": frozenset({"calendar_id", "utc_day"}),
    "scales": frozenset({"kind", "scale_min", "scale_max", "upward"}),
}
_GIVEN_COLUMNS = frozenset(
    "company_id channel calendar_id utc_day offset_s changes_at offset_after_s before_s middle_s "
    "open_1 close_1 open_2 close_2 open_3 close_3 kind scale_min scale_max upward common".split()
)
ALL = "*"
"""Stands for every column of a table."""


@dataclass(frozen=True)
class Narrow:
    """A narrowed fact."""

    sql: str
    columns: Columns
    needs: Mapping[str, Columns]
    """Facts that it reads, with the columns it reads of each."""


@dataclass(frozen=True)
class _Mentions:
    """What a piece of SQL names: tables by the alias they go by, and columns."""

    aliases: list[tuple[str, str]] = field(default_factory=list)
    columns: set[tuple[str, str]] = field(default_factory=set)
    """(alias, column); the alias is '' where none is written, the column '*' for all."""

    def of(self, table: str) -> set[str]:
        """Columns that may be meant of a table; an unqualified one may be anybody's."""
        names = {a for a, t in self.aliases if t == table} | {""}
        return {c for a, c in self.columns if a in names}


@cache
def fact_columns(name: str) -> tuple[str, ...]:
    """Names of a fact's columns, in order, as its SQL gives them; nothing is run."""
    return tuple(_names(_first(_root(fact_sql(name)))))


def narrowed(name: str, wanted: Iterable[str]) -> Narrow:
    """The fact with these of its columns, and with its company, by which facts are read in parts."""
    kept = (set(wanted) | {"company", "company_id"}) & set(fact_columns(name))
    return _narrow(name, frozenset(kept))


@cache
def _narrow(name: str, kept: Columns) -> Narrow:
    sql = fact_sql(name)
    whole = parsed(sql, f"facts/{name}.sql")
    root = whole["statements"][0]["node"]
    keys = _keys(root)
    names = {e["key"]: frozenset(_names(_first(e["value"]["query_node"]))) for e in _with(root)}
    asked: dict[str, set[str]] = {}
    _shrink(root, set(kept), keys, names)
    _ask(root, set(kept), asked)
    left = []
    for entry in reversed(_with(root)):
        if entry["key"] in asked:
            node, columns = entry["value"]["query_node"], asked[entry["key"]]
            _shrink(node, names[entry["key"]] if ALL in columns else columns, keys, names)
            _ask(node, columns, asked)
            left.append(entry)
    root["cte_map"]["map"] = left[::-1]
    needs = {
        t: frozenset(fact_columns(t)) if ALL in c else frozenset(c) & frozenset(fact_columns(t))
        for t, c in asked.items()
        if t in FACTS and t not in names
    }
    return Narrow(unparsed(whole), kept, needs)


@lru_cache(maxsize=1024)
def read_by(sql: str) -> dict[str, Columns]:
    """The facts a query reads, with the columns it may mean."""
    found = _mentions(parsed(sql, "query")["statements"])
    tables = {t for _, t in found.aliases} & set(FACTS)
    return {t: _of_fact(t, found.of(t)) for t in tables}


def _of_fact(name: str, columns: set[str]) -> Columns:
    every = frozenset(fact_columns(name))
    return every if ALL in columns else every & columns


def _shrink(
    node: Node, wanted: Iterable[str], keys: Mapping[str, Columns], names: Mapping[str, Columns]
) -> None:
    """Drop the columns of a SELECT that are not wanted, then the joins that nothing needs any more."""
    if node["type"] != "SELECT_NODE" or node["modifiers"] or _by_position(node) or _stars_of_all(node):
        return
    _drop_columns(node, set(wanted))
    _drop_joins(node, keys, names)


def _by_position(node: Node) -> bool:
    """Whether it groups by the numbers of its columns."""
    return any(e["class"] == "CONSTANT" for e in node["group_expressions"])


def _drop_columns(node: Node, wanted: set[str]) -> None:
    if ALL in wanted:
        return
    items = node["select_list"]
    # A column may be made of another one of the same SELECT.
    named = {_name(i): {c for a, c in _mentions(i).columns if not a} for i in items}
    needed = wanted | {
        c for a, c in _mentions({**node, "select_list": None, "cte_map": None}).columns if not a
    }
    while more := {c for n in needed & set(named) for c in named[n]} - needed:
        needed |= more
    node["select_list"] = [i for i in items if i["class"] == "STAR" or _name(i) in needed] or items[:1]


def _drop_joins(node: Node, keys: Mapping[str, Columns], names: Mapping[str, Columns]) -> None:
    """Drop the left joins that add no row and no column, the last ones first: they may have needed earlier ones."""
    used = _mentions({**node, "from_table": None, "cte_map": None}).columns
    above, place = node, "from_table"
    while above[place]["type"] == "JOIN":
        join = above[place]
        if _matches_once(join, keys) and not _used(join["right"], used, names):
            above[place] = join["left"]
        else:
            used = used | _mentions([join["condition"], join["right"]]).columns | _using(join)
            above, place = join, "left"


def _using(join: Node) -> set[tuple[str, str]]:
    return {("", c) for c in join["using_columns"] or ()}


def _matches_once(join: Node, keys: Mapping[str, Columns]) -> bool:
    """Whether the right side of a left join has at most one row for each of the left side."""
    right = join["right"]
    if join["join_type"] != "LEFT" or join["ref_type"] != "REGULAR" or right["type"] != "BASE_TABLE":
        return False
    key = _key_of(right["table_name"], keys)
    return bool(key) and key <= _equated(join["condition"], right["alias"] or right["table_name"])


def _equated(condition: Node, alias: str) -> set[str]:
    """Columns of the alias that must equal something outside it."""
    if condition["class"] == "CONJUNCTION" and condition["type"] == "CONJUNCTION_AND":
        return {c for part in condition["children"] for c in _equated(part, alias)}
    if condition["type"] != "COMPARE_EQUAL":
        return set()
    sides = (condition["left"], condition["right"])
    found = set()
    for side, other in (sides, sides[::-1]):
        own = side["class"] == "COLUMN_REF" and side["column_names"][:-1] == [alias]
        outside = {a for a, _ in _mentions(other).columns}
        if own and not outside & {alias, ""}:
            found.add(str(side["column_names"][-1]))
    return found


def _used(right: Node, columns: set[tuple[str, str]], names: Mapping[str, Columns]) -> bool:
    table = right["table_name"]
    alias = right["alias"] or table
    if any(a == alias for a, _ in columns):
        return True
    known = names.get(table) or _columns_of(table)
    return any(not a and c in known for a, c in columns)


def _columns_of(table: str) -> Columns:
    if table in GIVEN:
        return _GIVEN_COLUMNS
    return frozenset(TABLES[table].names if table in TABLES else fact_columns(table))


# --- what makes a row the only one of its kind -----------------------------------------------------------


def _key_of(table: str, keys: Mapping[str, Columns]) -> Columns:
    """Columns of which no two rows of the table have the same; empty where none are known."""
    if table in keys:
        return keys[table]
    if table in _GIVEN_KEYS:
        return _GIVEN_KEYS[table]
    if table in FACTS:
        return _fact_key(table)
    return frozenset(TABLES[table].key) if table in TABLES else frozenset()


@cache
def _fact_key(name: str) -> Columns:
    root = _root(fact_sql(name))
    return _key(root, _keys(root))


def _keys(root: Node) -> dict[str, Columns]:
    """The keys of the queries of a WITH, each of which may read those before it."""
    found: dict[str, Columns] = {}
    for entry in _with(root):
        found[entry["key"]] = _key(entry["value"]["query_node"], found)
    return found


def _key(node: Node, keys: Mapping[str, Columns]) -> Columns:
    """The key of a SELECT: what it groups by, or the key of the table to which its joins add no row."""
    if node["type"] != "SELECT_NODE":
        return frozenset()
    if any(m["type"] == "DISTINCT_MODIFIER" and not m.get("distinct_on_targets") for m in node["modifiers"]):
        return frozenset(_names(node))
    if node["group_expressions"]:
        return _carried(node, [_reference(e) for e in node["group_expressions"]])
    base = node["from_table"]
    while base["type"] == "JOIN":
        if base["join_type"] not in ("LEFT", "INNER") or not _matches_once(
            {**base, "join_type": "LEFT"}, keys
        ):
            return frozenset()
        base = base["left"]
    if base["type"] != "BASE_TABLE":
        return frozenset()
    alias = base["alias"] or base["table_name"]
    return _carried(node, [(alias, c) for c in sorted(_key_of(base["table_name"], keys))])


def _carried(node: Node, key: list[tuple[str, str] | None]) -> Columns:
    """The names under which a SELECT hands on the columns of a key; empty unless it hands on all."""
    given = {}
    for item in node["select_list"]:
        if (reference := _reference(item)) is not None:
            given[reference] = _name(item)
            given["", reference[1]] = _name(item)
        elif item["class"] == "STAR":
            given |= {k: k[1] for k in key if k and k[0] == item["relation_name"]}
    if not key or any(k is None or (k not in given and ("", k[1]) not in given) for k in key):
        return frozenset()
    return frozenset(given.get(k) or given["", k[1]] for k in key if k is not None)


def _reference(expression: Node) -> tuple[str, str] | None:
    if expression["class"] != "COLUMN_REF":
        return None
    *alias, name = expression["column_names"]
    return (str(alias[-1]) if alias else "", str(name))


# --- reading the tree ------------------------------------------------------------------------------------


def _root(sql: str) -> Node:
    return parsed(sql, "fact")["statements"][0]["node"]


def _with(root: Node) -> list[Node]:
    found: list[Node] = root["cte_map"]["map"]
    return found


def _first(node: Node) -> Node:
    """The SELECT that names the columns of a set of them."""
    while node["type"] != "SELECT_NODE":
        node = node.get("left") or node["children"][0]
    return node


def _names(select: Node) -> list[str]:
    return [_name(item) for item in select["select_list"]]


def _name(item: Node) -> str:
    if item["alias"]:
        return str(item["alias"])
    return str(item["column_names"][-1]) if item["class"] == "COLUMN_REF" else ""


def _ask(node: Node, wanted: set[str], asked: dict[str, set[str]]) -> None:
    """Add what a query reads of each table."""
    found = _mentions({**node, "cte_map": None})
    own_stars = {i["relation_name"] for i in node.get("select_list", ()) if i["class"] == "STAR"}
    for table in {t for _, t in found.aliases}:
        columns = found.of(table)
        names = {a for a, t in found.aliases if t == table}
        if ALL in columns and own_stars & {*names, ""} and not _nested_star(node):
            columns = (columns - {ALL}) | wanted
        asked.setdefault(table, set()).update(columns)


def _nested_star(node: Node) -> bool:
    """Whether a query inside it asks for everything."""
    rest = {**node, "select_list": [i for i in node["select_list"] if i["class"] != "STAR"], "cte_map": None}
    return any(c == ALL for _, c in _mentions(rest).columns)


def _mentions(node: Node) -> _Mentions:
    found = _Mentions()
    for part in _parts(node):
        if part.get("type") == "BASE_TABLE":
            found.aliases.append((part["alias"] or part["table_name"], part["table_name"]))
        elif part.get("class") == "COLUMN_REF":
            *alias, name = part["column_names"]
            found.columns.add((alias[-1] if alias else "", name))
        elif part.get("class") == "STAR" and part["relation_name"]:
            found.columns.add((part["relation_name"], ALL))
        elif part.get("type") == "SELECT_NODE" and _stars_of_all(part):
            found.columns.update((a, ALL) for a in _direct(part["from_table"]))
        elif part.get("using_columns"):
            found.columns.update(_using(part))
    return found


def _stars_of_all(select: Node) -> bool:
    """Whether it has a plain `*`: all columns of all its tables."""
    return any(i["class"] == "STAR" and not i["relation_name"] for i in select["select_list"] or ())


def _direct(source: Node) -> list[str]:
    """Aliases of the tables that a FROM itself names."""
    if not source or source["type"] == "JOIN":
        return [a for side in ("left", "right") for a in _direct(source[side])] if source else []
    return [source["alias"] or source["table_name"]] if source["type"] == "BASE_TABLE" else []


def _parts(node: Node) -> Iterator[Node]:
    if isinstance(node, list):
        for part in node:
            yield from _parts(part)
    elif isinstance(node, dict):
        yield node
        for part in node.values():
            yield from _parts(part)
