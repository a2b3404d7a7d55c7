"""Conditions as people type them, as SQL that can do nothing but compare: `channel=live_chat`, `age_s>=86400`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from ..errors import BadCallError
from ..statistics.asks import Ask, Engine
from ..statistics.cases import BREAKDOWNS, widened
from ..tables import TABLES

ALIASES: Mapping[str, Mapping[str, str]] = {
    "channel": {
        **dict.fromkeys(("live_chat", "livechat", "webchat", "web_chat"), "chat"),
        **dict.fromkeys(("call", "calls", "voice", "telephone"), "phone"),
        **dict.fromkeys(("social_media", "socialmedia"), "social"),
        **dict.fromkeys(("customer_portal", "self_service_portal"), "portal"),
        **dict.fromkeys(("e_mail", "mail"), "email"),
        **dict.fromkeys(("kb", "knowledgebase", "help_center", "help_centre"), "knowledge_base"),
        **dict.fromkeys(("form", "web_form", "contact_us"), "contact_form"),
        **dict.fromkeys(("sms", "messenger"), "messaging"),
        **dict.fromkeys(("community",), "forum"),
    },
    "hours": {"in": "business_hours", "after": "after_hours"},
    "support_line": {"first": "1", "second": "2", "third": "3"},
}
"""Other names of a column's values."""
_ENUMS = {
    c: v for c in ("channel", "priority", "device", "status") if (v := TABLES["tickets"].column(c).enum)
}
_DAYS = ("day", "week", "period_start", "period_end")
_INSTANTS = ("as_of", "since", "until", "window_start", "window_end", "resolved_first", "resolved_last")
"""Instants whose names do not end in `_at`."""
_PARTS: Mapping[str, tuple[str, str]] = {
    "month": (r"\d{4}-(0[1-9]|1[0-2])", "2025-03"),
    "quarter": (r"\d{4}-Q[1-4]", "2025-Q1"),
    "year": (r"\d{4}", "2025"),
    "hour": (r"[01]?\d|2[0-3]", "a whole number from 0 to 23"),
    "weekday": (r"[1-7]", "a whole number from 1 (Monday) to 7"),
}
"""How the parts of local time are written: a pattern, and an example."""
_CONDITION = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_]*)\s*(<=|>=|!=|<>|=|<|>)\s*(.*?)\s*", re.DOTALL)


def condition(engine: Engine, ask: Ask, text: str) -> str:
    """SQL of `COLUMN=VALUE`: also != < <= > >=, several values separated by commas, and none for not known."""
    column, sign, values = parsed(text)
    widened(engine, ask.of_cases, [column])  # an unknown column is told with the nearest name
    # Broken down by tag, a case is there once for each of its tags, and the tag itself is what is compared.
    return _plain(column, sign, values) if column in ask.breakdown else compiled(column, sign, values)


def parsed(text: str) -> tuple[str, str, list[str]]:
    """Column, sign and values of a condition; BadCallError where it is none or a value is not one of the column's."""
    match = _CONDITION.fullmatch(text)
    if not match:
        raise BadCallError(f"--where {text}: write COLUMN=VALUE, for example --where channel=social.")
    column, sign, value = match[1].lower(), match[2].replace("<>", "!="), match[3]
    values = [known_value(column, v.strip().strip("'\"")) for v in value.split(",")]
    values = [checked(text, column, v) for v in values]
    if sign not in ("=", "!=") and (len(values) > 1 or not values[0]):
        raise BadCallError(
            f"--where {text}: {sign} compares with one value, for example --where age_s>=86400."
        )
    return column, sign, values


def checked(text: str, column: str, value: str) -> str:
    """A value as the column spells it; BadCallError where it is no day, instant or part of time."""
    if not value:
        return value
    if column in _PARTS and not re.fullmatch(_PARTS[column][0], value):
        raise BadCallError(f"--where {text}: write the {column} as {_PARTS[column][1]}.")
    if column not in _DAYS and column not in _INSTANTS and not column.endswith("_at"):
        return value
    try:
        when = dt.datetime.fromisoformat(value)
        if when.tzinfo or (column in _DAYS and len(value) > len("2025-03-31")):
            raise ValueError("no day, or of a zone that the data do not have")
    except ValueError:
        instant = "" if column in _DAYS else ", or an instant without a zone as 2025-03-31T12:00"
        raise BadCallError(f"--where {text}: write a day as 2025-03-31{instant}.") from None
    return when.isoformat(" ") if column not in _DAYS else f"{when:%Y-%m-%d}"


def known_value(column: str, value: str) -> str:
    """A value by its canonical name; BadCallError with the nearest where a column has a fixed set of them."""
    plain = value.lower().replace("-", "_").replace(" ", "_")
    found = ALIASES.get(column, {}).get(plain, value)
    allowed = _ENUMS.get(column)
    if not allowed or not value:
        return found
    named = found.lower().replace("-", "_").replace(" ", "_")
    if named not in allowed:
        raise BadCallError.unknown(column, value, [*allowed, *ALIASES.get(column, {})])
    return named


def compiled(column: str, sign: str, values: list[str]) -> str:
    """Text is compared as text, numbers as numbers. Of a case with several tags it is asked whether it has one."""
    if column != "tag":
        return _plain(column, sign, values)
    none = values == [""]
    having = "true" if none else _plain("g.tag", "=" if sign == "!=" else sign, values)
    tagged = f"(select concat(g.company, '/', g.ticket_id) from contact_tags g where {having})"
    return f"concat(company, '/', ticket_id) {'in' if (sign == '!=') == none else 'not in'} {tagged}"


def _plain(column: str, sign: str, values: list[str]) -> str:
    if sign in ("=", "!="):
        same = " or ".join(_same(column, v) for v in values)
        return f"({same})" if sign == "=" else f"not coalesce(({same}), false)"
    if _number(values[0]) is not None:
        return f"try_cast({column} as double) {sign} {_number(values[0])!r}"
    return f"cast({column} as varchar) {sign} {_quoted(values[0])}"


def _same(column: str, value: str) -> str:
    if not value:
        return f"{column} is null"
    text = f"cast({column} as varchar) = {_quoted(value)}"
    number = _number(value)
    return text if number is None else f"({text} or try_cast({column} as double) = {number!r})"


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


__all__ = ["ALIASES", "BREAKDOWNS", "checked", "compiled", "condition", "known_value", "parsed"]
