"""The figures of a report to download: CSV, JSON and a workbook, one row a value, all three with the same rows.

Rows are made of the records of `figures.json`, so that neither can hold what the other does not.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from ..cards.localized import figure_definition, figure_name, part_name, part_text
from ..figures import Figure, Value
from ..locales import Language, plain
from .blocks import Report
from .view import Link
from .words import report_title
from .workbook import workbook

PUBLISHED = ".published"
"""Ends the id of what others published for a figure that was computed."""
FORMATS = {
    "csv": ("CSV", "text/csv"),
    "json": ("JSON", "application/json"),
    "xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}
_RISKY = re.compile(r"(^|[;\t\r\n]\s*)(?=\s*[=+\-@＝＋－＠]|[\t\r])")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One value of a figure: what a reader is shown, the number behind it, and all that it rests on.

    None and '' mean that there is no such thing: no interval, no n that a publisher stated, no part.
    """

    id: str
    name: str
    part: str
    shown: str
    value: float | None
    """In base units: seconds, fractions 0-1, currency units, points. None for a range and for too few cases."""
    unit: str
    value_low: float | None
    """Ends of a value that is a range."""
    value_high: float | None
    comparator: str
    n: int | None
    low: float | None
    """Ends of the interval, in the unit of the value."""
    high: float | None
    level: float | None
    method: str
    statistic: str
    definition: str
    population: str
    period_from: str
    period_to: str
    clock: str
    channel: str
    by: str
    label: str
    """Id of the part."""
    within: float | None
    """Seconds within which a share was reached."""
    scale_low: float | None
    scale_high: float | None
    source: str
    publisher: str
    quoted_by: str
    data: str
    fingerprint: str
    sample: bool
    suppressed: bool
    sentence: str


COLUMNS = tuple(f.name for f in fields(Row))


def write_downloads(
    records: Iterable[Mapping[str, Any]], reports: Sequence[Report], language: Language, out: Path
) -> dict[str, tuple[Link, ...]]:
    """Write `<report>.csv`, `.json` and `.xlsx` of every report; returns the links to them, by report.

    `records` are those of `figures.json`.
    """
    rows: dict[str, list[Row]] = {report.id: [] for report in reports}
    for record in records:
        rows[record["report"]] += figure_rows(Figure.from_json(record), record["sentence"], language)
    return {report.id: _write(report, rows[report.id], language, out) for report in reports}


def _write(report: Report, rows: Sequence[Row], language: Language, out: Path) -> tuple[Link, ...]:
    made: Mapping[str, Callable[[], bytes]] = {
        "csv": lambda: csv_file(rows),
        "json": lambda: _json(report, rows, language),
        "xlsx": lambda: workbook(report, [asdict(r) for r in rows], language),
    }
    links = []
    for kind, (name, media) in FORMATS.items():
        content = made[kind]()
        (out / f"{report.id}.{kind}").write_bytes(content)
        size = max(1, round(len(content) / 1000))
        text = plain(language.text("download-file", format=name, size=size))
        links.append(Link(text=text, href=f"{report.id}.{kind}", type=media))
    return tuple(links)


def figure_rows(figure: Figure, sentence: str, language: Language) -> list[Row]:
    """A row for each value of a figure."""
    return [_row(figure, v, sentence, language) for v in figure.values]


def _row(figure: Figure, v: Value, sentence: str, language: Language) -> Row:
    source, scale = figure.source, figure.scale
    interval = v.interval or (figure.interval if len(figure.values) == 1 else None)
    period = figure.period or ("", "")
    return Row(
        id=figure.id,
        name=figure_name(bare(figure), language),
        part=part_name(figure, v, language) if v.label else "",
        shown=part_text(figure, v, language),
        value=v.value,
        unit=v.unit,
        value_low=v.low,
        value_high=v.high,
        comparator=v.comparator if v.comparator != "eq" else figure.comparator,
        n=v.n if v.n is not None else figure.n,
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        level=interval.level if interval else None,
        method=interval.method if interval else "",
        statistic=figure.statistic,
        definition=figure_definition(bare(figure), language),
        population=figure.population or "",
        period_from=period[0],
        period_to=period[1],
        clock=figure.clock or "",
        channel=figure.qualifier.get("channel", ""),
        by=figure.qualifier.get("by", ""),
        label=v.label or "",
        within=v.within,
        scale_low=scale.low if scale else None,
        scale_high=scale.high if scale else None,
        source=source.kind,
        publisher=source.publisher or "",
        quoted_by=source.quoted_by or "",
        data=source.data or "",
        fingerprint=source.fingerprint or "",
        sample=figure.sample,
        suppressed=v.suppressed or figure.suppressed,
        sentence=sentence,
    )


def bare(figure: Figure) -> Figure:
    """The figure under the id its words have."""
    return replace(figure, id=figure.id.removesuffix(PUBLISHED))


def csv_file(rows: Sequence[Row]) -> bytes:
    """The rows as RFC 4180 says, with a byte order mark, without which Excel takes the file for Latin letters."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(getattr(row, name)) for name in COLUMNS] for row in rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf8")


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return defused(value) if isinstance(value, str) else value


def defused(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe stands before what would start one.

    Also inside a text, after a semicolon or a tab: where the decimal mark is a comma, Excel splits cells there.
    """
    return _RISKY.sub(r"\1'", text)


def _json(report: Report, rows: Sequence[Row], language: Language) -> bytes:
    record = {
        "report": report.id,
        "title": report_title(report.id, language),
        "language": language.tag,
        "sample": report.synthetic and report.computed,
        "data": dict(report.data),
        "rows": [asdict(row) for row in rows],
    }
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf8")
