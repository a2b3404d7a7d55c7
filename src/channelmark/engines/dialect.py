"""From DuckDB's SQL to Spark's, exactly: sqlglot's translation with rules for what it gets wrong or Spark reads otherwise.

Every rule below is here because the plain translation gave another number, an estimate, or an error; the contract
test computes every metric on both engines. SQL that still estimates afterwards is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

import sqlglot
from sqlglot import exp

from .errors import EngineError

Rule = Callable[[exp.Expr], exp.Expr]

_LTZ, _NTZ = exp.DataType.build("TIMESTAMPLTZ"), exp.DataType.build("TIMESTAMPNTZ")
_STRING = exp.DataType.build("TEXT")
# Intervals made of a number: which argument of make_dt_interval (days, hours, minutes, seconds) it is.
_PLACES = {"to_days": 0, "to_hours": 1, "to_minutes": 2, "to_seconds": 3}


@lru_cache(maxsize=1024)
def to_spark(sql: str) -> str:
    """The same SELECT for Spark 4 with UTC as its session's zone and TIMESTAMP_NTZ as its timestamp."""
    tree = sqlglot.parse_one(sql, read="duckdb")
    compiled = _translated(tree).sql(dialect="spark")
    if re.search("approx", re.sub(r"'(?:[^'\\]|\\.)*'", "''", compiled), re.IGNORECASE):
        raise EngineError.not_exact(compiled)
    return compiled


def _translated(tree: exp.Expr) -> exp.Expr:
    """Apply the rules from the leaves up, so that a rule meets arguments that are Spark's already."""
    for node in reversed(list(tree.dfs())):
        rule = _RULES.get(type(node))
        new = rule(node) if rule else node
        if new is not node:
            tree = new if node is tree else tree
            node.replace(new)
    return tree


def _call(name: str, *arguments: exp.Expr | int) -> exp.Expr:
    return exp.Anonymous(
        this=name, expressions=[exp.convert(a) if isinstance(a, int) else a for a in arguments]
    )


def _cast(this: exp.Expr, to: exp.DataType) -> exp.Expr:
    return exp.Cast(this=this, to=to.copy())


def _literal(node: exp.Expr) -> exp.Expr:
    """0.5 is a decimal to Spark, whose means are rounded to few places."""
    text = str(node.this)
    plain = node.is_string or text.isdigit()
    return node if plain else exp.Var(this=f"{text}D")


def _epoch(node: exp.Expr) -> exp.Expr:
    return _seconds(node.this)


def _seconds(instant: exp.Expr) -> exp.Expr:
    """UNIX_TIMESTAMP drops the part of a second."""
    micros = _call("unix_micros", _cast(instant, _LTZ))
    return exp.Paren(this=exp.Div(this=micros, expression=exp.Var(this="1000000D")))


def _date_trunc(node: exp.Expr) -> exp.Expr:
    """DATE_TRUNC answers in the session's zone."""
    unit = exp.Literal.string(node.text("unit"))
    return _cast(_call("date_trunc", unit, _cast(node.this, _LTZ)), _NTZ)


def _isodow(node: exp.Expr) -> exp.Expr:
    return exp.Paren(this=exp.Add(this=_call("weekday", node.this), expression=exp.convert(1)))


def _date_diff(node: exp.Expr) -> exp.Expr:
    """DuckDB counts the boundaries crossed, Spark whole units."""
    unit = node.text("unit").lower() or "day"
    if unit not in ("day", "month"):
        raise EngineError.no_equivalent(f"date_diff('{unit}', …)", "Spark")
    date = exp.DataType.build("DATE")
    end, start = _cast(node.this, date), _cast(node.expression, date)
    if unit == "day":
        return _call("datediff", end, start)
    return exp.Paren(this=exp.Sub(this=_months(end), expression=_months(start)))


def _months(date: exp.Expr) -> exp.Expr:
    years = exp.Mul(this=_call("year", date), expression=exp.convert(12))
    return exp.Paren(this=exp.Add(this=years, expression=_call("month", date.copy())))


def _extreme(name: str) -> Rule:
    """DuckDB passes over rows without a result, and NULL is its greatest value; to Spark it is the least."""

    def rule(node: exp.Expr) -> exp.Expr:
        order = node.expression
        if isinstance(order, exp.Tuple) or order.name == "struct":
            parts = [p for e in order.expressions for p in (exp.Is(this=e.copy(), expression=exp.Null()), e)]
            node.set("expression", exp.Tuple(expressions=parts))
        known = exp.Not(this=exp.Is(this=node.this.copy(), expression=exp.Null()))
        return _call(name, node.this, exp.Case(ifs=[exp.If(this=known, true=node.expression)]))

    return rule


def _any_value(node: exp.Expr) -> exp.Expr:
    """DuckDB's is never NULL unless all are. The flag, since IGNORE NULLS may not stand before FILTER."""
    return _call("any_value", node.this, exp.true())


def _ignore_nulls(node: exp.Expr) -> exp.Expr:
    return node.this if node.this.name.lower() == "any_value" else node


def _quantile(node: exp.Expr) -> exp.Expr:
    """PERCENTILE is exact and interpolates as DuckDB does."""
    return _call("percentile", node.this, node.expression) if node.expression else node


def _median(node: exp.Expr) -> exp.Expr:
    return _call("percentile", node.this, exp.Var(this="0.5D"))


def _within_group(node: exp.Expr) -> exp.Expr:
    share = node.this
    if not isinstance(share, exp.PercentileCont):
        return node
    ordered = node.expression.expressions[0]
    if ordered.args.get("desc"):
        raise EngineError.no_equivalent("percentile_cont(…) within group (order by … desc)", "Spark")
    return _call("percentile", ordered.this, share.this)


def _window(node: exp.Expr) -> exp.Expr:
    """Spark takes no FILTER in a window: the condition moves into the argument."""
    if not isinstance(node.this, exp.Filter):
        return node
    aggregate, where = node.this.this, node.this.expression.this
    value = exp.convert(1) if isinstance(aggregate.this, exp.Star) else aggregate.this
    aggregate.set("this", exp.Case(ifs=[exp.If(this=where, true=value)]))
    node.set("this", aggregate)
    return node


def _concat(node: exp.Expr) -> exp.Expr:
    """DuckDB's concat takes numbers and passes over NULL."""
    parts = [
        exp.Coalesce(this=_cast(p, _STRING), expressions=[exp.Literal.string("")]) for p in node.expressions
    ]
    return _call("concat", *parts)


def _log(node: exp.Expr) -> exp.Expr:
    """LOG of one number is the common logarithm in DuckDB, the natural one in Spark."""
    return node if node.expression else _call("log10", node.this)


def _anonymous(node: exp.Expr) -> exp.Expr:
    name = node.name.lower()
    if name in _PLACES:
        zeros: list[exp.Expr] = [exp.convert(0) for _ in range(_PLACES[name])]
        return _call("make_dt_interval", *zeros, *node.expressions)
    if name == "list_extract":
        # ELEMENT_AT raises beyond the end of a list, DuckDB gives NULL.
        return _call("try_element_at", *node.expressions)
    return _call("struct", *node.expressions) if name == "row" else node


def _series(node: exp.Expr) -> exp.Expr:
    """SEQUENCE runs backwards when its end lies before its start, and never leaves out its end."""
    start, end, step = node.args["start"], node.args["end"], node.args.get("step")
    arguments = [start, end, *([step] if step else [])]
    array = _call("sequence", *arguments)
    if node.args.get("is_end_exclusive"):
        x = exp.to_identifier("x")
        array = _call(
            "filter",
            array,
            exp.Lambda(this=exp.LT(this=exp.column("x"), expression=end.copy()), expressions=[x]),
        )
    some = exp.GTE(this=end.copy(), expression=start.copy())
    return exp.Case(ifs=[exp.If(this=some, true=array)])


def _extract(node: exp.Expr) -> exp.Expr:
    part = node.name.lower()
    if part == "isodow":
        return exp.Paren(this=exp.Add(this=_call("weekday", node.expression), expression=exp.convert(1)))
    return _seconds(node.expression) if part == "epoch" else node


def _where(node: exp.Expr) -> exp.Expr:
    """`from t where (x)` names the table's column to Spark: an alias called WHERE with a list of columns."""
    while isinstance(node.this, exp.Paren):
        node.set("this", node.this.this)
    return node


def _with(node: exp.Expr) -> exp.Expr:
    node.set("materialized", None)
    return node


_RULES: dict[type[exp.Expr], Rule] = {
    exp.Literal: _literal,
    exp.TimeToUnix: _epoch,
    exp.TimestampTrunc: _date_trunc,
    exp.DateTrunc: _date_trunc,
    exp.DayOfWeekIso: _isodow,
    exp.DateDiff: _date_diff,
    exp.ArgMin: _extreme("min_by"),
    exp.ArgMax: _extreme("max_by"),
    exp.AnyValue: _any_value,
    exp.IgnoreNulls: _ignore_nulls,
    exp.PercentileCont: _quantile,
    exp.Median: _median,
    exp.WithinGroup: _within_group,
    exp.Window: _window,
    exp.Concat: _concat,
    exp.Log: _log,
    exp.Anonymous: _anonymous,
    exp.ToDays: lambda node: _call("make_dt_interval", node.this),
    exp.GenerateSeries: _series,
    exp.CTE: _with,
    exp.Extract: _extract,
    exp.Where: _where,
}
