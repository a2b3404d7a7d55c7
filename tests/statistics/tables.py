"""A fact of any rows, and an engine that knows it: what statistics are tried on."""

from __future__ import annotations

import datetime as dt
from typing import Any

import duckdb

from channelmark.metrics import Metric
from channelmark.statistics.estimates import Ask, estimate

MANIFEST = (
    "create table manifest as select 'a' as company_id, 'UTC' as timezone, "
    "timestamp '2025-01-01' as window_start, timestamp '2025-05-01' as window_end, timestamp '2025-05-01' as as_of"
)


class Rows:
    """An engine over tables given as rows; every table has the columns of its first row."""

    def __init__(self, **tables: list[dict[str, Any]]) -> None:
        self.connection = duckdb.connect()
        if "manifest" not in tables:
            self.connection.execute(MANIFEST)
        for name, rows in tables.items():
            columns = list(dict.fromkeys(k for r in rows for k in r))
            self.connection.execute(
                f"create table {name} as {' union all '.join(_select(r, columns) for r in rows)}"
            )

    def query(self, sql: str) -> list[dict[str, Any]]:
        cursor = self.connection.execute(sql)
        names = [d[0] for d in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def columns(self, table: str) -> tuple[str, ...]:
        return tuple(r[0] for r in self.connection.execute(f"describe {table}").fetchall())

    def expect(self, wanted: object) -> None:
        """All is there."""


def _select(row: dict[str, Any], columns: list[str]) -> str:
    return "select " + ", ".join(f"{_literal(row.get(c))} as {c}" for c in columns)


def _literal(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, str) and value[:2] == "20" and value[4:5] == "-" and len(value) > 7:
        return f"timestamp '{value}'"
    if isinstance(value, dt.date):
        return f"date '{value}'"
    if isinstance(value, (bool, int)):
        return str(value).lower()
    return f"'{value}'" if isinstance(value, str) else f"cast({value!r} as double)"


def metric(kind: str, value: str = "v", **more: Any) -> Metric:
    return Metric(
        **{"id": "tried", "fact": "fact", "kind": kind, "value": value, "unit": "second", "better": "lower"}
        | more
    )


def asked(rows: list[dict[str, Any]], declared: Metric, statistic: str = "", **ask: Any) -> list[Any]:
    """The cells of a request over one fact."""
    filled = [{"company": "a", **r} for r in rows]
    return estimate(Rows(fact=filled), Ask(declared, statistic, **{"reveal": True, **ask}))
