"""SQL that turns the text of a cell into a typed value, and says when it cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..tables.schema import SQL_TYPES, ColumnType
from ..tables.store import quoted
from .mapping import Field, FileFormat, Scalar, TimeFormat

_UNIT_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
_TRUE = ("true", "t", "yes", "y", "1")
_FALSE = ("false", "f", "no", "n", "0")
_FEW = 20
"""Words of a map up to which they are stored as an ENUM."""
TEXT, VALUE, ABSOLUTE, DAY_FIRST, MONTH_FIRST = "x", "v", "a", "l", "m"
"""Steps from a cell to its typed column: cleaned text, value, and of a local time what Local says."""
_EXCEL_DAY_ZERO = "TIMESTAMP '1899-12-30 00:00:00'"


@dataclass(frozen=True)
class Failure:
    """A condition under which the cell has no value, and the words for it."""

    wrong: str
    reason: str


@dataclass(frozen=True)
class Local:
    """A local time: which instant it is, the zone's clocks tell, and which mark is the day, perhaps the other rows."""

    absolute: str
    """SQL of the instant where the text states an offset; empty where the formats have none."""
    day_first: str
    """SQL of the local time, 03/04 being the third of April."""
    month_first: str = ""
    """SQL of the local time, 03/04 being the fourth of March; empty where the formats leave no doubt."""
    zone: str = "UTC"


@dataclass(frozen=True)
class Reading:
    """One typed value as SQL over the text columns of a file."""

    value: str
    """SQL of the value; for a local time, NULL."""
    text: str
    """SQL of the cell's text, NULL when missing."""
    failures: tuple[Failure, ...] = ()
    local: Local | None = None
    enum: bool = False
    """Whether the value is one of a few words, stored as an ENUM."""


@dataclass(frozen=True)
class Style:
    """How a file's cells are written."""

    form: FileFormat
    time: TimeFormat
    day_first: bool | None = None
    """Whether 03/04 is the third of April; None means the rows have to show it."""


def reading(key: str, kind: ColumnType, field: Field, style: Style, *, spread: bool = False) -> Reading:
    """The SQL that fills the typed column `key` from its cleaned text.

    Text and value are columns (`of_cell`), so that what is wrong with a cell is said of a value already there.
    """
    text = of_cell(TEXT, key)
    if field.values is not None or field.otherwise is not None:
        return _mapped(key, kind, field, text, spread)
    if field.as_ == "filled":
        return Reading(f"({text} IS NOT NULL)", text)
    if kind == "timestamp":
        return _instant(key, field, text, style)
    if kind == "date" and (local := _day(field, text, style)) is not None:
        return Reading(
            "CAST(NULL AS DATE)", text, (_unread(key, local, _no_time("date", field, style)),), local
        )
    value, reason = _simple(kind, field, text, style)
    if value == text:
        return Reading(value, text)
    return Reading(value, text, (_lost(key, reason),))


def label(key: str) -> str:
    """The name of a typed column in messages: a mapping's carry a number before a colon."""
    return key.rpartition(":")[2]


def column_name(name: str) -> str:
    """A typed column in SQL."""
    return '"' + name.replace('"', '""') + '"'


def of_cell(step: str, key: str) -> str:
    """A step on the way from a cell to the typed column `key`, in SQL."""
    return column_name(f"{step}:{key}")


def _lost(key: str, reason: str) -> Failure:
    """There is a text and no value. The value first: nearly every row has one, and is done with."""
    return Failure(f"{of_cell(VALUE, key)} IS NULL AND {of_cell(TEXT, key)} IS NOT NULL", reason)


def _unread(key: str, local: Local, reason: str) -> Failure:
    """There is a text and no local time."""
    steps = ((ABSOLUTE, local.absolute), (DAY_FIRST, local.day_first), (MONTH_FIRST, local.month_first))
    none = " AND ".join(f"{of_cell(step, key)} IS NULL" for step, sql in steps if sql)
    return Failure(f"{none} AND {of_cell(TEXT, key)} IS NOT NULL", reason)


def filled(trimmed: str, form: FileFormat) -> str:
    """SQL of a cell's text, given it without outer blanks; NULL when it is empty or a word for missing."""
    if not form.missing:
        return f"nullif({trimmed}, '')"
    markers = ", ".join(quoted(m) for m in ("", *form.missing))
    return f"CASE WHEN {trimmed} NOT IN ({markers}) THEN {trimmed} END"


def identifier(name: str) -> str:
    """A column of the file in SQL. The prefix keeps it apart from columns of our own."""
    return '"c:' + name.replace('"', '""') + '"'


def literal(value: Scalar | None) -> str:
    """A constant of a mapping in SQL."""
    if isinstance(value, bool):
        return str(value).lower()
    return quoted(value) if isinstance(value, str) else str(value)


def word(text: str, words: Sequence[str] = ()) -> str:
    """SQL of a text as one of a few words, itself the only one; Parquet need not look for repetitions then."""
    return f"CAST({quoted(text)} AS ENUM ({', '.join(quoted(w) for w in words or (text,))}))"


def _mapped(key: str, kind: ColumnType, field: Field, text: str, spread: bool) -> Reading:
    """A word of the file by its entry in the map; where `spread`, also by one that differs in case or blanks.

    Few words are stored as an ENUM: a byte a row, and Parquet need not look for repetitions.
    """
    exact = field.values or {}
    words = sorted({*exact.values(), *((field.otherwise,) if field.otherwise is not None else ())})
    enum = kind == "string" and 0 < len(words) <= _FEW

    def constant(meaning: str) -> str:
        return word(meaning, words) if enum else quoted(meaning)

    # Of two entries that differ in case only, neither may stand for a third spelling.
    folded = [_folded(k) for k in exact]
    loose = {f: v for f, v in zip(folded, exact.values(), strict=True) if folded.count(f) == 1}
    rest = (
        "NULL"
        if field.otherwise is None
        else f"CASE WHEN {text} IS NULL THEN NULL ELSE {constant(field.otherwise)} END"
    )
    if spread and loose:
        rest = f"CASE {_folded_sql(text)} {_whens(loose, constant)}ELSE {rest} END"
    looked_up = f"CASE {text} {_whens(exact, constant)}ELSE {rest} END" if exact else rest
    value = looked_up if enum else f"TRY_CAST({looked_up} AS {SQL_TYPES[kind]})"
    return Reading(value, text, (_lost(key, f"has no entry in the map of {label(key)}"),), enum=enum)


def _folded_sql(text: str) -> str:
    """SQL of `_folded`. Most words have none of the signs, and looking for them is cheaper than replacing them."""
    signs = f"contains({text}, '_') OR contains({text}, '-')"
    return f"CASE WHEN {signs} THEN lower(translate({text}, '_-', '  ')) ELSE lower({text}) END"


def _folded(word: str) -> str:
    return word.lower().replace("_", " ").replace("-", " ")


def _whens(words: dict[str, str], constant: Callable[[str], str]) -> str:
    return "".join(f"WHEN {quoted(k)} THEN {constant(v)} " for k, v in words.items())


def _simple(kind: ColumnType, field: Field, text: str, style: Style) -> tuple[str, str]:
    """SQL of a value that is not an instant, and what is wrong when there is none."""
    form = style.form
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
    if field.as_ == "id":
        # By text and not by number: an id may have more digits than a float holds.
        whole = f"CASE WHEN {text} SIMILAR TO '[0-9]+[.]0+' THEN split_part({text}, '.', 1) ELSE {text} END"
        # Few ids have a point at all, and looking for one is cheap.
        return f"CASE WHEN contains({text}, '.') THEN {whole} ELSE {text} END", "is no id"
    if kind == "strings":
        return _strings(field, text), "is no list"
    if kind == "bool":
        return _boolean(field, text), "is neither true nor false"
    if kind == "int":
        number = _number(text, form)
        return f"CASE WHEN {number} = round({number}) THEN CAST({number} AS BIGINT) END", "is no whole number"
    if kind == "decimal":
        return _number(text, form), "is no number"
    if kind == "date":
        return f"coalesce({', '.join(_dates(_formats(field, style), text))}, NULL)", _no_time(
            "date", field, style
        )
    return text, "is no text"


def _strings(field: Field, text: str) -> str:
    """SQL of a list: a JSON array, else texts parted by a mark."""
    parts = f"string_split({text}, {quoted(field.split or ',')})"
    listed = f"list_filter(list_transform({parts}, lambda x: trim(x)), lambda x: x <> '')"
    if (field.split or ",") != ",":
        return listed
    return f"CASE WHEN starts_with({text}, '[') AND json_valid({text}) THEN TRY_CAST({text} AS JSON)::VARCHAR[] ELSE {listed} END"


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


# --- times ---------------------------------------------------------------------------------------------------


def _formats(field: Field, style: Style) -> tuple[str, ...]:
    """Formats of a time, without those of the other order of day and month where the order is stated."""
    formats = field.formats or style.time.formats
    doubtful = {f for f in formats if _swapped(f) in formats and _swapped(f) != f}
    if style.day_first is None or not doubtful:
        return formats
    return tuple(f for f in formats if f not in doubtful or _is_day_first(f) == style.day_first)


def _is_day_first(form: str) -> bool:
    return "%m" not in form or ("%d" in form and form.index("%d") < form.index("%m"))


def _swapped(form: str) -> str:
    """The format with day and month the other way round."""
    return form.replace("%d", "\0").replace("%m", "%d").replace("\0", "%m")


def _orders(formats: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The formats read day first, and read month first; the latter is empty when they leave no doubt."""
    doubtful = [f for f in formats if _swapped(f) in formats and _swapped(f) != f]
    if not doubtful:
        return tuple(formats), ()
    day = tuple(f for f in formats if f not in doubtful or _is_day_first(f))
    return day, tuple(f for f in formats if f not in doubtful or not _is_day_first(f))


def _no_time(kind: str, field: Field, style: Style) -> str:
    return f"is no {kind} of the formats {', '.join(_formats(field, style))}"


def _dates(formats: Sequence[str], text: str) -> list[str]:
    plain = [f for f in formats if not f.startswith("epoch")]
    return [f"TRY_CAST({text} AS DATE)" if f == "iso" else f"CAST({_local(text, f)} AS DATE)" for f in plain]


def _day(field: Field, text: str, style: Style) -> Local | None:
    """A date whose order of day and month the rows have to show; None when the formats leave no doubt."""
    day, month = _orders(_formats(field, style))
    if not month:
        return None
    first, second = (f"coalesce({', '.join(_dates(f, text))}, NULL)" for f in (day, month))
    return Local("", first, second)


def _instant(key: str, field: Field, text: str, style: Style) -> Reading:
    """An instant in UTC: from an offset, or by the clocks of the zone."""
    formats = _formats(field, style)
    absolute = _first(p for f in formats if (p := _absolute(text, f)) is not None)
    day, month = (
        _first(p for f in order if (p := _local(text, f)) is not None) for order in _orders(formats)
    )
    reason = _no_time("time", field, style)
    no_doubt = not _orders(formats)[1]
    if day == _NO_TIME or (no_doubt and style.time.zone == "UTC"):
        value = _first(x for x in dict.fromkeys((absolute, day, month)) if x != _NO_TIME)
        return Reading(value, text, (_lost(key, reason),))
    stated = "" if absolute == _NO_TIME else absolute
    local = Local(stated, day, "" if no_doubt else month, style.time.zone)
    return Reading("CAST(NULL AS TIMESTAMP)", text, (_unread(key, local, reason),), local)


_NO_TIME = "CAST(NULL AS TIMESTAMP)"


def _first(candidates: Iterable[str]) -> str:
    """SQL of the first of these that is not NULL."""
    found = list(candidates)
    if not found:
        return _NO_TIME
    return found[0] if len(found) == 1 else f"coalesce({', '.join(found)})"


def _has_offset(text: str) -> str:
    """SQL that says whether a time ends in Z, +02, +0200 or +02:00; a date alone has no such end."""
    signs = " OR ".join(f"{text}[-{place}] IN ('+', '-')" for place in (3, 5, 6))
    return f"(length({text}) > 10 AND ({text}[-1] IN ('Z', 'z') OR {signs}))"


def _absolute(text: str, form: str) -> str | None:
    """SQL of a UTC instant for formats that state the offset, else None."""
    if form == "epoch":
        # Beyond these seconds a timestamp cannot hold them; milliseconds taken for seconds land there.
        seconds = f"TRY_CAST({text} AS DOUBLE)"
        return f"CASE WHEN abs({seconds}) < 9e10 THEN make_timestamp(CAST({seconds} * 1000000 AS BIGINT)) END"
    if form == "epoch_ms":
        milliseconds = f"TRY_CAST({text} AS DOUBLE)"
        return f"CASE WHEN abs({milliseconds}) < 9e13 THEN make_timestamp(CAST({milliseconds} * 1000 AS BIGINT)) END"
    if form == "iso":
        return f"CASE WHEN {_has_offset(text)} THEN CAST(TRY_CAST({text} AS TIMESTAMPTZ) AS TIMESTAMP) END"
    return f"CAST(try_strptime({text}, {quoted(form)}) AS TIMESTAMP)" if "%z" in form else None


def _local(text: str, form: str) -> str | None:
    """SQL of a local time for formats without an offset, else None."""
    if form == "iso":
        return f"CASE WHEN NOT {_has_offset(text)} THEN TRY_CAST({text} AS TIMESTAMP) END"
    if form == "excel":
        # Days since 30 December 1899, as spreadsheets count them.
        days = f"TRY_CAST({text} AS DOUBLE)"
        return f"CASE WHEN {days} BETWEEN 1 AND 2958465 THEN {_EXCEL_DAY_ZERO} + to_seconds(CAST(round({days} * 86400) AS BIGINT)) END"
    return None if form.startswith("epoch") or "%z" in form else f"try_strptime({text}, {quoted(form)})"
