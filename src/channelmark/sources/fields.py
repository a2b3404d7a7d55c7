"""Second stage: SQL that turns the text of a cell into a canonical value, and says when it cannot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..tables.schema import Column
from ..tables.store import quoted
from .mapping import Field, FileFormat, Scalar, TimeFormat
from .zones import ambiguous_sql, utc_sql

_UNIT_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
_TRUE = ("true", "t", "yes", "y", "1")
_FALSE = ("false", "f", "no", "n", "0")
_OFFSET = r"(Z|z|[+-]\d\d(:?\d\d)?)$"


@dataclass(frozen=True)
class Failure:
    """A condition under which the cell has no value, and the words for it."""

    wrong: str
    reason: str


@dataclass(frozen=True)
class Clock:
    """What turns local times into instants."""

    zone: str
    years: tuple[int, int]
    """First and last year that local times of the data lie in."""
    locals: Mapping[tuple[str, tuple[str, ...]], str]
    """SQL of the local time of a column read by these formats."""


@dataclass(frozen=True)
class Cell:
    """One canonical value as SQL over the text columns of the file."""

    value: str
    source: str
    """Name of the file's column, empty for a constant."""
    text: str
    """SQL of the cell's text, NULL when missing."""
    failures: tuple[Failure, ...] = ()
    ambiguous: str = "false"
    """SQL that is true when the local time occurred twice."""


def cell(column: Column, field: Field, form: FileFormat, time: TimeFormat, clock: Clock) -> Cell:
    """The SQL that fills `column` by `field`, over the cleaned text columns of the file."""
    if field.column is None:
        return Cell(f"CAST({_literal(field.constant)} AS {column.sql_type})", "", "NULL")
    text = identifier(field.column)
    if field.values is not None or field.otherwise is not None:
        return _mapped(column, field, text)
    if column.type == "timestamp":
        return _instant(field, text, time, clock)
    value, reason = _simple(column, field, text, form, time)
    return Cell(value, field.column, text, (Failure(f"{text} IS NOT NULL AND {value} IS NULL", reason),))


def cleaned(column: str, form: FileFormat) -> str:
    """SQL of a cell's text without outer blanks; NULL when it is empty or a word for missing."""
    markers = ", ".join(quoted(m) for m in ("", *form.missing))
    text = f"trim({identifier(column)})"
    return f"CASE WHEN {text} NOT IN ({markers}) THEN {text} END"


def identifier(name: str) -> str:
    """A column of the file in SQL. The prefix keeps it apart from columns of our own."""
    return '"c:' + name.replace('"', '""') + '"'


def local_sql(field: Field, time: TimeFormat) -> str | None:
    """SQL of the local time of a cell, NULL where it states an offset; None when no format is local."""
    if field.column is None:
        return None
    text = identifier(field.column)
    parsed = [p for f in field.formats or time.formats if (p := _local(text, f)) is not None]
    return f"coalesce({', '.join(parsed)}, NULL)" if parsed else None


def _literal(value: Scalar | None) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return quoted(value) if isinstance(value, str) else str(value)


def _mapped(column: Column, field: Field, text: str) -> Cell:
    """A word of the file by its entry in the map."""
    words = "".join(f"WHEN {quoted(k)} THEN {quoted(v)} " for k, v in (field.values or {}).items())
    rest = (
        "NULL"
        if field.otherwise is None
        else f"CASE WHEN {text} IS NULL THEN NULL ELSE {quoted(field.otherwise)} END"
    )
    looked_up = f"CASE {text} {words}ELSE {rest} END" if words else rest
    value = f"TRY_CAST({looked_up} AS {column.sql_type})"
    failure = Failure(f"{text} IS NOT NULL AND {value} IS NULL", f"has no entry in the map of {column.name}")
    return Cell(value, field.column or "", text, (failure,))


def _simple(column: Column, field: Field, text: str, form: FileFormat, time: TimeFormat) -> tuple[str, str]:
    """SQL of a value that is not an instant, and what is wrong when there is none."""
    if field.as_ == "length":
        return f"length({text})", "has no length"
    if field.as_ == "duration":
        return _duration(field, text, form), f"is no time span in {field.unit}"
    if field.as_ == "whole":
        whole = f"TRY_CAST({text} AS DOUBLE)"
        return (
            f"CASE WHEN {whole} = round({whole}) THEN CAST(CAST({whole} AS BIGINT) AS VARCHAR) END",
            "is no whole number",
        )
    if column.type == "strings":
        parts = f"string_split({text}, {quoted(field.split or ',')})"
        return f"list_filter(list_transform({parts}, lambda x: trim(x)), lambda x: x <> '')", "is no list"
    if column.type == "bool":
        return _boolean(field, text), "is neither true nor false"
    if column.type == "int":
        number = _number(text, form)
        return f"CASE WHEN {number} = round({number}) THEN CAST({number} AS BIGINT) END", "is no whole number"
    if column.type == "decimal":
        return _number(text, form), "is no number"
    if column.type == "date":
        return _date(
            field, text, time
        ), f"is no date of the formats {', '.join(field.formats or time.formats)}"
    return text, "is no text"


def _number(text: str, form: FileFormat) -> str:
    """SQL of a finite number. A mark for thousands must be followed by three digits, else it is a decimal mark."""
    plain = text
    if form.thousands:
        groups = f"[+-]?\\d{{1,3}}({_class(form.thousands)}\\d{{3}})*({_class(form.decimal)}\\d*)?"
        without = f"[+-]?\\d*({_class(form.decimal)}\\d*)?"
        fits = f"regexp_full_match({text}, {quoted(f'({groups})|({without})')})"
        plain = f"CASE WHEN {fits} THEN replace({text}, {quoted(form.thousands)}, '') END"
    if form.decimal == ",":
        # A point would otherwise pass as a decimal mark.
        plain = f"CASE WHEN contains({plain}, '.') THEN NULL ELSE replace({plain}, ',', '.') END"
    number = f"TRY_CAST({plain} AS DOUBLE)"
    return f"CASE WHEN isfinite({number}) AND abs({number}) < 9e18 THEN {number} END"


def _class(mark: str) -> str:
    """A literal mark in a regular expression."""
    return f"[{mark}]"


def _duration(field: Field, text: str, form: FileFormat) -> str:
    if field.unit == "clock":
        part = f"string_split({text}, ':')"
        hours, minutes, rest = (f"TRY_CAST({part}[{i}] AS BIGINT)" for i in (1, 2, 3))
        fits = f"regexp_full_match({text}, '\\d+:[0-5]\\d(:[0-5]\\d)?')"
        return f"CASE WHEN {fits} THEN {hours} * 3600 + {minutes} * 60 + coalesce({rest}, 0) END"
    return f"CAST(round({_number(text, form)} * {_UNIT_SECONDS[field.unit]}) AS BIGINT)"


def _boolean(field: Field, text: str) -> str:
    true, false = (_words(given, usual) for given, usual in ((field.true, _TRUE), (field.false, _FALSE)))
    return f"CASE WHEN lower({text}) IN ({true}) THEN true WHEN lower({text}) IN ({false}) THEN false END"


def _words(given: Sequence[str], usual: Sequence[str]) -> str:
    return ", ".join(quoted(w.lower()) for w in given or usual)


def _date(field: Field, text: str, time: TimeFormat) -> str:
    formats = [f for f in field.formats or time.formats if not f.startswith("epoch")]
    parsed = [
        f"TRY_CAST({text} AS DATE)" if f == "iso" else f"CAST({_try(text, f)} AS DATE)" for f in formats
    ]
    return f"coalesce({', '.join(parsed)}, NULL)"


def _instant(field: Field, text: str, time: TimeFormat, clock: Clock) -> Cell:
    """An instant in UTC: from an offset, or by the clocks of the zone."""
    formats = field.formats or time.formats
    absolute = [p for f in formats if (p := _absolute(text, f)) is not None]
    naive = clock.locals.get((field.column or "", formats), "CAST(NULL AS TIMESTAMP)")
    value = f"coalesce({', '.join((*absolute, utc_sql(naive, clock.zone, clock.years)))}, NULL)"
    unread = f"{text} IS NOT NULL AND coalesce({', '.join((*absolute, naive))}, NULL) IS NULL"
    failures = (
        Failure(unread, f"is no time of the formats {', '.join(formats)}"),
        Failure(
            f"{naive} IS NOT NULL AND {value} IS NULL",
            f"never was on the clocks of {clock.zone}, which were put forward",
        ),
    )
    return Cell(value, field.column or "", text, failures, ambiguous_sql(naive, clock.zone, clock.years))


def _absolute(text: str, form: str) -> str | None:
    """SQL of a UTC instant for formats that state the offset, else None."""
    if form == "epoch":
        return f"make_timestamp(CAST(TRY_CAST({text} AS DOUBLE) * 1000000 AS BIGINT))"
    if form == "epoch_ms":
        return f"make_timestamp(TRY_CAST({text} AS BIGINT) * 1000)"
    if form == "iso":
        has_offset = f"regexp_matches({text}, {quoted(_OFFSET)}) AND length({text}) > 10"
        return f"CASE WHEN {has_offset} THEN CAST(TRY_CAST({text} AS TIMESTAMPTZ) AS TIMESTAMP) END"
    return f"CAST({_try(text, form)} AS TIMESTAMP)" if "%z" in form else None


def _local(text: str, form: str) -> str | None:
    """SQL of a local time for formats without an offset, else None."""
    if form == "iso":
        has_offset = f"regexp_matches({text}, {quoted(_OFFSET)}) AND length({text}) > 10"
        return f"CASE WHEN NOT ({has_offset}) THEN TRY_CAST({text} AS TIMESTAMP) END"
    return None if form.startswith("epoch") or "%z" in form else _try(text, form)


def _try(text: str, form: str) -> str:
    return f"try_strptime({text}, {quoted(form)})"
