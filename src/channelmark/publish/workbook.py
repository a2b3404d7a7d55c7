"""The figures of a report as an Excel workbook: real numbers with their formats, and a sheet that says what they mean.

Every text is written as text, whatever it begins with. The same figures give the same bytes: the library dates what
it packs to one day, and the date of the document is fixed here.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from .. import __version__
from ..cards.fits import CHANGES
from ..cards.localized import dashed
from ..errors import WordsError
from ..locales import Language, plain
from . import words
from .blocks import Report

CREATED = datetime(2000, 1, 1)
"""Not when the workbook was made, which the manifest says: the same figures give the same bytes."""
HOURS = "hours"
"""A column more than the other files have: times in hours, which people read, beside seconds."""
_UNIT_FORMATS = {
    "fraction": "0.0%",
    **dict.fromkeys(CHANGES, "+0.0%;-0.0%;0.0%"),
    "second": "#,##0",
    "point": "0.0#",
    "times": "0.00",
}
_CURRENCY = re.compile(r"[A-Z]{3}")
_IN_UNIT = {"value", "value_low", "value_high", "low", "high"}
_COLUMN_FORMATS = {"n": "#,##0", "level": "0%", HOURS: "#,##0.00", "within": "#,##0"}
_STARTS = tuple("=+-@\t\r")
_NARROWEST, _WIDEST, _WIDE = 9, 44, 90


def workbook(report: Report, rows: Sequence[Mapping[str, Any]], language: Language) -> bytes:
    """Two sheets: the rows of `downloads.Row`, and definitions, sources and notes on the data."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        book.set_properties(_properties(report, language))
        book.set_custom_property("Language", language.tag)
        _figures(_Sheet.add(book, "sheet-figures", language), report, [_with_hours(r) for r in rows])
        _notes(_Sheet.add(book, "sheet-notes", language), report, rows)
    return content.getvalue()


def _properties(report: Report, language: Language) -> dict[str, Any]:
    return {
        "title": words.report_title(report.id, language),
        "subject": _badge(report, language),
        "comments": words.banner(report, language),
        "author": f"channelmark {__version__}",
        "created": CREATED,
    }


def _badge(report: Report, language: Language) -> str:
    kind = words.banner_kind(report)
    return "" if kind == "computed" else plain(language.text(f"badge-{kind}"))


@dataclass(frozen=True)
class _Sheet:
    """A sheet that is being written, and the formats its cells share."""

    book: Any
    sheet: Worksheet
    language: Language
    formats: dict[str, Format] = field(default_factory=dict)

    @classmethod
    def add(cls, book: Any, message: str, language: Language) -> _Sheet:
        """A new sheet, in the direction of the language."""
        sheet = book.add_worksheet(plain(language.text(message)))
        if language.dir == "rtl":
            sheet.right_to_left()
        return cls(book, sheet, language)

    def look(self, **properties: Any) -> Format:
        """A format; cells that look alike share one."""
        key = repr(sorted(properties.items()))
        if key not in self.formats:
            self.formats[key] = self.book.add_format({"valign": "top", **properties})
        return self.formats[key]

    def write(self, row: int, column: int, value: Any, **look: Any) -> None:
        """A number as a number, a text as a text; nothing for None and ''."""
        if value is None or value == "":
            return
        if isinstance(value, bool):
            self.sheet.write_boolean(row, column, value, self.look(**look))
        elif isinstance(value, int | float):
            self.sheet.write_number(row, column, value, self.look(**look))
        else:
            # Without the quote a text like =A1 would turn into a formula for whoever edits its cell.
            quoted = {"quote_prefix": True} if str(value).startswith(_STARTS) else {}
            self.sheet.write_string(row, column, str(value), self.look(**quoted, **look))


def _figures(s: _Sheet, report: Report, rows: Sequence[Mapping[str, Any]]) -> None:
    columns = tuple(rows[0]) if rows else ()
    for c, name in enumerate(columns):
        heading = plain(s.language.text(f"column-{dashed(name)}"))
        s.write(0, c, heading, bold=True, text_wrap=True, bottom=1)
        for r, row in enumerate(rows, 1):
            s.write(r, c, _spoken(name, row[name], s.language), **_number_format(name, row))
        shown = [_spoken(name, row[name], s.language) for row in rows]
        s.sheet.set_column(c, c, _width([heading, *map(_text, shown)]))
    s.sheet.freeze_panes(1, 0)
    if columns:
        s.sheet.autofilter(0, 0, len(rows), len(columns) - 1)
    s.sheet.set_landscape()
    s.sheet.repeat_rows(0)
    s.sheet.set_header("&C" + _badge(report, s.language).replace("&", "&&"))


def _with_hours(row: Mapping[str, Any]) -> dict[str, Any]:
    """The row with its time in hours behind the value."""
    timed = row["unit"] == "second" and row["value"] is not None
    out: dict[str, Any] = {}
    for name, value in row.items():
        out[name] = value
        if name == "value":
            out[HOURS] = row["value"] / 3600 if timed else None
    return out


def _spoken(name: str, value: Any, language: Language) -> Any:
    """Statistic and clock in words; ids are for programs, which have the other files."""
    if name in ("statistic", "clock") and value:
        try:
            return plain(language.text(f"{name}-{dashed(value)}"))
        except WordsError:
            return value
    return value


def _number_format(name: str, row: Mapping[str, Any]) -> dict[str, str]:
    if name in _COLUMN_FORMATS:
        return {"num_format": _COLUMN_FORMATS[name]}
    return {"num_format": unit_format(row["unit"], row[name])} if name in _IN_UNIT else {}


def unit_format(unit: str, value: float | None) -> str:
    """How Excel writes a number of a unit."""
    if _CURRENCY.fullmatch(unit):
        return f'#,##0.00" {unit}"'
    whole = value is None or float(value).is_integer()
    return _UNIT_FORMATS.get(unit, "#,##0" if whole else "#,##0.00")


def _text(value: Any) -> str:
    return f"{value:,.2f}" if isinstance(value, float) else "" if value is None else str(value)


def _width(texts: Iterable[str]) -> int:
    """Characters of the longest text, wide ones counted twice, within reason."""
    longest = max((sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in t) for t in texts), default=0)
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _notes(s: _Sheet, report: Report, rows: Sequence[Mapping[str, Any]]) -> None:
    """Title and badge, what each figure counts, who says so, what a reader must know of the data."""
    lang = s.language
    definitions = {r["name"]: r["definition"] for r in rows}
    sources = dict.fromkeys(r["publisher"] or r["quoted_by"] or r["data"] for r in rows)
    parts: tuple[tuple[str, list[tuple[str, str]]], ...] = (
        ("page-definitions", list(definitions.items())),
        ("sheet-sources", [(name, "") for name in sources if name]),
        ("page-notes", [("", note) for note in words.notes(report, lang)]),
        ("page-colophon", [("", line) for line in words.colophon(report, lang, __version__)]),
    )
    s.sheet.set_column(0, 0, _WIDEST)
    s.sheet.set_column(1, 1, _WIDE)
    s.write(0, 0, words.report_title(report.id, lang), bold=True, font_size=14)
    s.write(1, 0, _badge(report, lang), bold=True)
    s.write(1, 1, words.banner(report, lang), text_wrap=True)
    at = 3
    for heading, lines in parts:
        s.write(at, 0, plain(lang.text(heading)), bold=True, bottom=1)
        for row, (first, second) in enumerate(lines, at + 1):
            s.write(row, 0, first, text_wrap=True)
            s.write(row, 1, second, text_wrap=True)
        at += len(lines) + 2
    s.sheet.set_landscape()
