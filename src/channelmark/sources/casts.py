"""Typed casting helpers of native files. Each says what a cell must be; a cell that is not rejects its row.

All take the native column's names (the first the file has counts; none means the name of the typed column). Names
match without case, and with every sign alike: "via.channel" is also `via_channel`, `via__channel` and "Via channel".
An empty cell is missing, and so are the product-independent words for it (`MISSING`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .mapping import Field
from .model import Cast

MISSING = ("NULL", "null", "None", "NaN", "nan", "N/A", "n/a", "0000-00-00", "0000-00-00 00:00:00", r"\N")
"""Texts that mean nothing was filled in, beside the empty one. `?` and `-` are words somewhere: mappings name them."""

_ANY = "*"


def text(*columns: str) -> Cast:
    """The text as it stands, without outer blanks."""
    return Cast("string", _field(), columns)


def ident(*columns: str) -> Cast:
    """An id. One that was saved as a number (17.0) is 17."""
    return Cast("string", _field(**{"as": "id"}), columns)


def words(meanings: Mapping[str, str], *columns: str, otherwise: str | None = None) -> Cast:
    """A native word by its meaning; a word without one rejects the row unless `otherwise` is given.

    Case does not matter, nor blank, `-` and `_`: `on-hold` is also `On hold`. Numbers are words too: {"2": "open"}.
    """
    return Cast("string", _field(values=dict(meanings), otherwise=otherwise), columns, spread=True)


def instant(*columns: str, formats: Sequence[str] = ("iso",)) -> Cast:
    """An instant. ISO text with an offset counts by it; without one it is UTC.

    `formats` are tried in turn: iso, epoch (seconds), epoch_ms, or those of strptime.
    """
    return Cast("timestamp", _field(formats=tuple(formats)), columns)


def local_time(*columns: str, formats: Sequence[str] = ("iso",)) -> Cast:
    """An instant shown by the company's clocks (--timezone), unless the text states an offset."""
    return Cast("timestamp", _field(formats=tuple(formats)), columns, zone="local")


def epoch(*columns: str) -> Cast:
    """An instant as seconds since 1970 in UTC."""
    return instant(*columns, formats=("epoch",))


def date(*columns: str, formats: Sequence[str] = ("iso",)) -> Cast:
    """A local date."""
    return Cast("date", _field(formats=tuple(formats)), columns)


def boolean(*columns: str, true: Sequence[str] = (), false: Sequence[str] = ()) -> Cast:
    """True or false: true, t, yes, y, 1 and false, f, no, n, 0 in any case, or the words given."""
    return Cast("bool", _field(true=tuple(true), false=tuple(false)), columns)


def whole(*columns: str) -> Cast:
    """A whole number."""
    return Cast("int", _field(), columns)


def number(*columns: str) -> Cast:
    """A finite number."""
    return Cast("decimal", _field(), columns)


def duration(
    *columns: str, unit: Literal["seconds", "minutes", "hours", "days", "clock"] = "seconds"
) -> Cast:
    """A time span in whole seconds. `clock` is H:MM or H:MM:SS."""
    return Cast("int", _field(**{"as": "duration"}, unit=unit), columns)


def length(*columns: str) -> Cast:
    """How many characters the text has; the text itself is not stored."""
    return Cast("int", _field(**{"as": "length"}), columns)


def filled(*columns: str) -> Cast:
    """Whether there is any text (has_comment, say). Never missing where the file has the column."""
    return Cast("bool", _field(**{"as": "filled"}), columns)


def strings(*columns: str, split: str = ",") -> Cast:
    """A list in one cell: a JSON array, or texts parted by `split`."""
    return Cast("strings", _field(split=split), columns)


def _field(**given: object) -> Field:
    return Field.model_validate({"column": _ANY, **given})
