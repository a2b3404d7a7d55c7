"""Dates by CLDR patterns, always Gregorian: days, months, and the time between two days."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Literal

from .pack import pack

DateWidth = Literal["long", "medium"]
NBSP = "\u00a0"
_TOKEN = re.compile(r"'([^']*)'|(y+|M+|L+|d+)|([^'yMLd]+)")
_WORDS = {3: "abbreviated", 4: "wide"}


def day(tag: str, when: date | str, width: DateWidth = "long") -> str:
    """One day (ISO text or a date): "March 7, 2026", "7 marca 2026"."""
    return _write(tag, pack(tag)["dates"][width], _date(when))


def month(tag: str, when: date | str, width: DateWidth = "long") -> str:
    """A month of a year (ISO "2026-03", or any day of it): "marzec 2026"."""
    text = str(when)
    name = "month" if width == "long" else "month_short"
    return _write(tag, pack(tag)["dates"][name], _date(text if len(text) > 7 else f"{text}-01"))


def month_name(tag: str, number: int, width: DateWidth = "long") -> str:
    """A month standing alone (1 to 12), as on an axis."""
    words = "wide" if width == "long" else "abbreviated"
    return str(pack(tag)["dates"]["months"][f"stand-alone {words}"][number - 1])


def month_beside_names(tag: str, when: date) -> str:
    """A short month with its year, by its name where the language writes it in figures: "окт 2025 г.", not "10.2025 г."."""
    return _write(tag, re.sub(r"^MM?\W", "LLL ", pack(tag)["dates"]["month_short"]), when)


def weekday(tag: str, number: int, width: DateWidth = "long") -> str:
    """A day of the week standing alone; 1 is Monday and 7 Sunday, as in ISO."""
    words = "wide" if width == "long" else "abbreviated"
    return str(pack(tag)["dates"]["weekdays"][words][number % 7])


def weekdays(tag: str) -> list[int]:
    """The days of a week (ISO numbers, 1 is Monday) in the order in which a reader's calendar has them."""
    first = int(pack(tag)["dates"]["first_day"])
    return [(first - 1 + i) % 7 + 1 for i in range(7)]


def short_day(tag: str, when: date | str) -> str:
    """A day without its year, as on an axis: "Mar 7", "7 mar"."""
    return _write(tag, pack(tag)["dates"]["day_short"], _date(when))


def clock(tag: str, hour: int) -> str:
    """A full hour of the day on a clock of twenty-four, in the language's digits: 09:00, as in every language we set."""
    digits = str.maketrans("0123456789", pack(tag)["digits"])
    return f"{hour:02d}:00".translate(digits)


def days(tag: str, first: date | str, last: date | str, width: DateWidth = "medium") -> str:
    """From one day to another, saying what both share once: "1 sty–7 mar 2026"."""
    start, end = _date(first), _date(last)
    if start == end:
        return day(tag, start, width)
    differs = "y" if start.year != end.year else "M" if start.month != end.month else "d"
    left, right = _halves(_interval(tag, width)[differs])
    text = (_write(tag, left, start) + _write(tag, right, end)).replace("\u2009", NBSP)
    # A line may break behind the dash, but a space that must not break there would begin the next one.
    return text.replace(f"–{NBSP}", "– ")


def _interval(tag: str, width: DateWidth) -> dict[str, str]:
    """Interval patterns by the largest part that differs; some languages have only the medium ones."""
    data = pack(tag)["dates"]
    medium: dict[str, str] = data["interval_medium"]
    if width == "medium" or "MMMM" not in data["long"]:
        return medium
    longer = {k: re.sub("MMM+", "MMMM", v) for k, v in medium.items()}
    shared: dict[str, str] = data["interval_long"]
    return (longer if "MMM" in medium["y"] else medium) | shared


@cache
def _halves(pattern: str) -> tuple[str, str]:
    """An interval pattern cut before the first field that comes a second time."""
    seen: set[str] = set()
    for found in _TOKEN.finditer(pattern):
        letter = (found[2] or "")[:1].replace("L", "M")
        if letter in seen:
            return pattern[: found.start()], pattern[found.start() :]
        seen |= {letter} - {""}
    return pattern, ""


def _write(tag: str, pattern: str, when: date) -> str:
    """A date stays on one line, as a number with its unit does."""
    return "".join(_field(tag, found, when) for found in _TOKEN.finditer(pattern)).replace(" ", NBSP)


def _field(tag: str, found: re.Match[str], when: date) -> str:
    quoted, field, other = found.groups()
    if not field:
        return quoted or other or "'"
    if field[0] == "y":
        return _digits(tag, f"{when.year % 100:02}" if len(field) == 2 else str(when.year))
    if field[0] == "d":
        return _digits(tag, str(when.day).zfill(len(field)))
    if len(field) < 3:
        return _digits(tag, str(when.month).zfill(len(field)))
    context = "stand-alone" if field[0] == "L" else "format"
    return str(pack(tag)["dates"]["months"][f"{context} {_WORDS[len(field)]}"][when.month - 1])


def _digits(tag: str, text: str) -> str:
    return text.translate(str.maketrans("0123456789", pack(tag)["digits"]))


def _date(when: date | str) -> date:
    return date.fromisoformat(when[:10]) if isinstance(when, str) else when
