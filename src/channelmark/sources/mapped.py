"""A mapping file as a shape: what a user writes in TOML becomes the same files and SELECTs that a product has.

The typed columns of layout i are called `<number>:<canonical column>`, the number being that of the table's section.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..tables.checks import rejects_sql, row_rules
from ..tables.schema import TABLES, Column, Table
from ..tables.store import quoted
from .canonical import FIXED, PEOPLE_AND_PLACES
from .fields import literal, word
from .mapping import LOG_ROW, THREAD_ROW, Field, Layout
from .mapping import Mapping as FileMapping
from .model import REJECT, Cast, File, Landing, Lands, Shape

_COMPANY = "company_id"


@dataclass(frozen=True)
class Section:
    """One table that each row of a layout feeds."""

    number: int
    table: Table
    fields: Mapping[str, Field]
    when: str | None = None

    def name(self, column: str) -> str:
        """The typed column that holds a canonical one."""
        return f"{self.number}:{column}"

    def shown(self) -> list[str]:
        """SQL of each canonical column the section fills."""
        return [
            f'"{self.name(n)}" AS "{n}"'
            if f.column is not None
            else f'CAST({literal(f.constant)} AS {self.table.column(n).sql_type}) AS "{n}"'
            for n, f in self.fields.items()
        ]


def mapped_shape(plan: FileMapping) -> Shape:
    """The shape that a mapping describes."""
    layouts = [(f"layout_{i}", x) for i, x in enumerate(plan.layouts)]
    files = tuple(_file(plan, name, layout) for name, layout in layouts)
    name, layout = layouts[0]
    if layout.shape == "threads":
        return _threads(plan, name, layout, files)
    if layout.shape == "event_log":
        return _event_log(plan, name, layout, files)
    if len(layouts) == 1 and (lands := _lands(plan, layout)):
        files = (replace(files[0], lands=lands),)
    return Shape(plan.name, plan.about, files, _rows(plan, layouts))


def sections(layout: Layout) -> list[Section]:
    """The tables that each row feeds, the shape's own one first."""
    found: list[tuple[Table, Mapping[str, Field], str | None]] = []
    if layout.shape == "threads" and layout.threads is not None:
        found.append((THREAD_ROW, _given(layout.threads, THREAD_ROW), None))
    if layout.shape == "event_log" and layout.event_log is not None:
        ticket = layout.tables["tickets"][0].fields["ticket_id"]
        columns = (*LOG_ROW.columns, TABLES["tickets"].column("ticket_id"))
        log = Table("event_log", "optional", LOG_ROW.row, columns)
        found.append((log, {**_given(layout.event_log, LOG_ROW), "ticket_id": ticket}, None))
    found += [(TABLES[n], m.fields, m.when) for n, maps in layout.tables.items() for m in maps]
    return [Section(i, table, fields, when) for i, (table, fields, when) in enumerate(found)]


def columns_used(plan: FileMapping, layout: Layout) -> Iterator[tuple[str, str]]:
    """(key in the mapping, column of the file) for every column the mapping names."""
    for one in sections(layout):
        yield from ((f"{one.table.name}.{n}", f.column) for n, f in one.fields.items() if f.column)
        if one.when:
            yield f"{one.table.name}.when", one.when
    if plan.company.column:
        yield "company.column", plan.company.column


def _given(section: object, table: Table) -> dict[str, Field]:
    """The fields a section of the mapping states."""
    given = {name: getattr(section, name) for name in table.names}
    return {name: value for name, value in given.items() if value is not None}


# --- the file ------------------------------------------------------------------------------------------------


def _file(plan: FileMapping, name: str, layout: Layout) -> File:
    columns: dict[str, Cast] = {}
    if plan.company.column is not None:
        columns[_COMPANY] = Cast("string", _text(), (plan.company.column,), must=True)
    inner = sections(layout)
    for one in inner:
        own = one.table.name in {"threads", "event_log"}
        for column, value in one.fields.items():
            if value.column is not None:
                known = one.table.column(column)
                columns[one.name(column)] = Cast(
                    known.type,
                    value,
                    (value.column,),
                    must=own and not known.nullable,
                    zone="local",
                    spread=True,
                )
        if one.when is not None:
            columns[one.name("when")] = Cast(
                "bool", Field.model_validate({"column": "*", "as": "filled"}), (one.when,)
            )
    key = (inner[0].name("message_id"),) if layout.shape == "threads" else ()
    needs = tuple(dict.fromkeys(c for _, c in columns_used(plan, layout) if c not in layout.file.may_lack))
    return File(
        name, "one row", columns, names=layout.names, needs=needs, key=key, optional=len(plan.layouts) > 1
    )


def _text(kind: str | None = None) -> Field:
    return Field.model_validate({"column": "*", "as": kind})


def _owner(plan: FileMapping) -> list[str]:
    return [_COMPANY] if plan.company.column is not None else []


def _select(plan: FileMapping, view: str, one: Section, place: int) -> str:
    """One section's rows."""
    shown = ", ".join(["origin", f"{place} AS place", *_owner(plan), *one.shown()])
    return f"SELECT {shown} FROM {view}" + (f' WHERE "{one.name("when")}"' if one.when else "")


# --- rows ----------------------------------------------------------------------------------------------------


def _rows(plan: FileMapping, layouts: Sequence[tuple[str, Layout]]) -> dict[str, str]:
    """One row of a file feeds at most one row of each section."""
    selects: dict[str, list[str]] = {}
    for name, layout in layouts:
        for one in sections(layout):
            selects.setdefault(one.table.name, []).append(_select(plan, name, one, one.number))
    return {name: " UNION ALL BY NAME ".join(parts) for name, parts in selects.items()}


_NEED_SQL = {*PEOPLE_AND_PLACES, "events"}
"""Tables that need more than naming: the first of repeated rows, numbers of their own."""


def _lands(plan: FileMapping, layout: Layout) -> Lands | None:
    """The table that every row of the file is one row of; None where a row feeds several, or not every row one."""
    one, *others = sections(layout)
    if others or one.when or one.table.name in _NEED_SQL:
        return None
    owner = plan.company.constant or plan.name
    columns = [
        Landing(_COMPANY, "VARCHAR", _COMPANY)
        if plan.company.column is not None
        else Landing(_COMPANY, "VARCHAR", constant=word(owner))
    ]
    for column in one.table.columns:
        given = one.fields.get(column.name)
        if given is not None:
            typed = one.name(column.name) if given.column is not None else ""
            columns.append(Landing(column.name, column.sql_type, typed, _constant(column, given)))
        elif column.name in FIXED:
            columns.append(Landing(column.name, column.sql_type, constant=FIXED[column.name]))
    return Lands(one.table.name, tuple(columns))


def _constant(column: Column, given: Field) -> str:
    if column.sql_type == "VARCHAR" and given.constant is not None:
        return word(str(given.constant))
    return f"CAST({literal(given.constant)} AS {column.sql_type})" if given.column is None else ""


# --- event log -----------------------------------------------------------------------------------------------


def _event_log(plan: FileMapping, name: str, layout: Layout, files: tuple[File, ...]) -> Shape:
    """One row a change: the last row of a contact is its ticket, each difference to the row before an event."""
    log, *others = sections(layout)
    owner = ", ".join([*_owner(plan), ""])
    group = ", ".join([*_owner(plan), "ticket_id"])
    order = '"order" NULLS LAST, "at", origin' if "order" in log.fields else '"at", origin'
    last_of = (
        f"SELECT origin FROM log ANTI JOIN gone USING (origin) QUALIFY row_number() OVER "
        f"(PARTITION BY {group} ORDER BY {order}) = count(*) OVER (PARTITION BY {group})"
    )
    checks = (*_enum_rules(log), *_broken_rules(plan, name, others))
    steps = (
        ("log", f"SELECT origin, {owner}{', '.join(log.shown())} FROM {name}"),
        *((REJECT, sql) for sql in checks),
        ("last", last_of),
    )
    tracked = [c for c in ("status", "team", "assignee", "priority") if c in log.fields]
    events = [_changes(owner, group, kind, order, place) for place, kind in enumerate(tracked)]
    last = f"(SELECT * FROM {name} SEMI JOIN last USING (origin))"
    tables: dict[str, list[str]] = {}
    for one in others:
        place = 10 + one.number
        into = events if one.table.name == "events" else tables.setdefault(one.table.name, [])
        into.append(_select(plan, last, one, place))
    if events:
        tables["events"] = events
    return Shape(
        plan.name, plan.about, files, {t: " UNION ALL BY NAME ".join(parts) for t, parts in tables.items()},
        steps=steps,
    )  # fmt: skip


def _broken_rules(plan: FileMapping, name: str, others: Sequence[Section]) -> Iterator[str]:
    """A row that breaks a rule does not count, also where a later row of its contact is sound."""
    for one in others:
        rows = f"({_select(plan, name, one, 0)})"
        if rules := row_rules(one.table, frozenset(one.fields)):
            yield rejects_sql(rows, rules, "origin")


def _enum_rules(log: Section) -> Iterator[str]:
    """States and urgencies without a map must be canonical words."""
    rules = tuple(
        r for r in row_rules(log.table, frozenset(log.fields)) if r.column in {"status", "priority"}
    )
    if rules:
        yield rejects_sql("(SELECT * FROM log)", rules, "origin")


def _changes(owner: str, group: str, kind: str, order: str, place: int) -> str:
    """Events for each row in which the tracked column differs from the row before."""
    return f"""
        SELECT origin, {place} AS place, {owner}ticket_id, "at", {quoted(kind)} AS kind, old, new
        FROM (SELECT *, "{kind}" AS new, lag("{kind}") OVER (PARTITION BY {group} ORDER BY {order}) AS old
              FROM log ANTI JOIN gone USING (origin))
        WHERE new IS DISTINCT FROM old AND NOT (old IS NULL AND new = 'new' AND {quoted(kind)} = 'status')
    """


# --- threads -------------------------------------------------------------------------------------------------

_ROOTS = """
WITH RECURSIVE found AS (
    SELECT message_id, message_id AS root_id FROM thread AS m
    WHERE parent_id IS NULL OR NOT EXISTS (SELECT 1 FROM thread AS p WHERE p.message_id = m.parent_id)
    UNION ALL
    SELECT m.message_id, f.root_id FROM thread AS m JOIN found AS f ON m.parent_id = f.message_id
)
SELECT message_id, root_id FROM found
"""
"""Messages with the first message of their chain. Those in a circle of answers have none."""

_CIRCLES = """
SELECT origin, 'parent_id', parent_id, 'answers itself by a circle of messages'
FROM thread WHERE message_id NOT IN (SELECT message_id FROM thread_root)
"""


def _threads(plan: FileMapping, name: str, layout: Layout, files: tuple[File, ...]) -> Shape:
    """Messages that answer each other: each chain is a contact, opened by its first message.

    A message whose parent is not in the file opens a contact too.
    """
    assert layout.threads is not None
    rows = sections(layout)[0]
    owner = ", ".join([*_owner(plan), ""])
    said = f"SELECT t.*, r.root_id, k.company AS owner FROM thread AS t JOIN thread_root AS r USING (message_id) JOIN ({_owners(plan)}) AS k USING (root_id)"
    steps = (
        ("thread", f"SELECT origin, {owner}{', '.join(rows.shown())} FROM {name}"),
        ("thread_root", _ROOTS),
        (REJECT, _CIRCLES),
        ("said", said),
    )
    length = ", body_len" if "body_len" in rows.fields else ""
    subchannel = quoted(layout.threads.subchannel) if layout.threads.subchannel else "CAST(NULL AS VARCHAR)"
    tables = {
        # Nobody states a contact's state, so the last writer decides: the customer's turn is pending.
        "tickets": f"""
            SELECT any_value(origin) FILTER (message_id = root_id) AS origin,
                   owner AS company_id, root_id AS ticket_id, {quoted(layout.threads.channel)} AS channel,
                   {subchannel} AS subchannel,
                   any_value(sent_at) FILTER (message_id = root_id) AS created_at,
                   any_value(if(from_customer, 'customer', 'agent')) FILTER (message_id = root_id) AS opened_by,
                   arg_min(author_id, (sent_at, origin)) FILTER (from_customer) AS customer_id,
                   arg_max(author_id, (sent_at, origin)) FILTER (NOT from_customer) AS assignee_id,
                   CASE WHEN bool_and(from_customer) THEN 'new'
                        WHEN arg_max(from_customer, (sent_at, origin)) THEN 'open' ELSE 'pending' END AS status
            FROM said GROUP BY owner, root_id
        """,
        "messages": f"""
            SELECT origin, owner AS company_id, message_id, root_id AS ticket_id, sent_at,
                   if(from_customer, 'customer', 'agent') AS author_kind, author_id, true AS is_public{length}
            FROM said
        """,
    }
    return Shape(plan.name, plan.about, files, tables, steps=steps)


def _owners(plan: FileMapping) -> str:
    """SQL of the company of each contact."""
    joined = "FROM thread JOIN thread_root USING (message_id) GROUP BY 1"
    if plan.company.from_agent:
        unknown = quoted(plan.company.unknown)
        first = "arg_min(author_id, (sent_at, origin)) FILTER (NOT from_customer)"
        return f"SELECT root_id, coalesce({first}, {unknown}) AS company {joined}"
    company = f"any_value({_COMPANY})" if plan.company.column else quoted(plan.company.constant or "")
    return f"SELECT root_id, {company} AS company {joined}"
