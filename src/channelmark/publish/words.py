"""Words of pages: the furniture every template reads, and sentences about data and disputes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..cards.localized import dashed, figure_name, source_name
from ..charts.twins import by_column
from ..figures import Conflict, Figure, Value
from ..locales import Argument, Language, pieces, plain
from ..locales.typography import CJK, JOIN, typeset
from .blocks import Report
from .view import BannerKind, Piece, RichText

MARK = "†"
_FURNITURE = ("page-", "gallery-", "table-", "type-", "badge-", "chart-table")


def furniture(language: Language, reference: Language) -> dict[str, str]:
    """Messages without variables that templates look up by id."""
    ids = [m for m in reference.messages() if m.startswith(_FURNITURE) and m not in _WITH_VARIABLES]
    return {m: plain(language.text(m)) for m in ids}


_WITH_VARIABLES = {
    "gallery-intro",
    "gallery-showing",
    "gallery-chosen",
    "table-period",
    "table-caption-most-companies",
    "table-source-usual",
    "table-part-of",
}


def rich(marked: str, published: Iterable[str] = ()) -> RichText:
    """Marked text as pieces; figures among `published` carry the mark."""
    others = set(published)
    return tuple(
        Piece(text=text, figure=figure or "", published=bool(figure) and figure in others)
        for text, figure in pieces(marked)
    )


def whole(line: str, longest: int) -> str:
    """Several parts between dots; those no longer than that stay on one line, such as days and intervals."""
    parts = line.split(" · ")
    kept = (_unbroken(p) if len(parts) > 1 and _width(p) <= longest else p for p in parts)
    return "\u00a0· ".join(kept)


def listed(texts: Sequence[str], language: Language) -> str:
    """Several values as a list that breaks between them only; a conjunction of one letter stays with what follows."""
    kept = [_unbroken(t) if len(texts) > 1 and _width(t) <= _LONGEST_VALUE else t for t in texts]
    return typeset(language.tag, language.list(kept))


_LONGEST_VALUE = 32
"""Characters of large type that fit a line of a phone."""
_JOINTS = re.compile(rf"(?<=[{CJK}])(?=[^\u2060])|(?<=[^\u2060])(?=[{CJK}])")


def _width(part: str) -> int:
    """Its characters that take room, those of Chinese as two."""
    return len(part) - part.count(JOIN) + len(re.findall(f"[{CJK}]", part))


def _unbroken(part: str) -> str:
    """Neither parted at a space, behind a dash nor beside a Chinese character."""
    return _JOINTS.sub("\u2060", re.sub("\u2060?–\u2060?", "\u2060–\u2060", part.replace(" ", "\u00a0")))


def banner(report: Report, language: Language) -> str:
    """Where the figures of this page come from."""
    if not report.figures:
        return plain(language.text("origin-nothing"))
    if not report.computed:
        return plain(language.text("origin-published"))
    message = "origin-sample" if report.synthetic else "origin-computed"
    return plain(language.text(message))


def banner_kind(report: Report) -> BannerKind:
    """What kind of figures the page holds."""
    if not report.computed and report.figures:
        return "published"
    return "sample" if report.synthetic else "computed"


def notes(report: Report, language: Language) -> list[str]:
    """What a reader must know of the data."""
    if not report.computed:
        return [_publishers(report.figures.values(), language)] if report.figures else []
    d = report.data
    theirs = [f for f in (*report.published.values(), *report.figures.values()) if f.published]
    named = [plain(language.text("about-company", company=d["company"]))] if d.get("company") else []
    return [
        *named,
        data_line(report, language),
        plain(language.text("about-censored")),
        plain(language.text("about-rejected", count=d["rejected"])),
        plain(language.text("about-clock")),
        plain(language.text("about-interval")),
        *([_publishers(theirs, language)] if theirs else []),
    ]


def data_line(report: Report, language: Language) -> str:
    """The sentence about the data: name, size and days; for a report of published figures alone, who published them."""
    if not report.computed:
        return _publishers(report.figures.values(), language)
    d = report.data
    # Sample data are called in words, as below every figure; data of one's own by the name they were given.
    name = next((source_name(f, language) for f in report.figures.values() if f.sample), d["name"])
    days = language.date_range(d["from"], d["to"])
    return plain(
        language.text("about-data", name=name, companies=d["companies"], tickets=d["tickets"], days=days)
    )


def _publishers(figures: Iterable[Figure], language: Language) -> str:
    """Whose pages we read: who quoted a figure, where that is not who is credited with it."""
    names = {f.source.quoted_by or f.source.publisher for f in figures if f.published}
    return plain(language.text("about-published-facts", names=language.list(sorted(n for n in names if n))))


def disputes(figures: Iterable[Figure], language: Language) -> list[RichText]:
    """One sentence for each contradiction known about published figures."""
    return [rich(_dispute(f, c, language)) for f in figures for c in f.disputed]


def _dispute(figure: Figure, conflict: Conflict, language: Language) -> str:
    given: dict[str, Value | str] = {v.label or "": v for v in conflict.values}
    if conflict.names:
        given["names"] = language.list(list(conflict.names))
    name = figure_name(figure, language)
    return language.text(f"conflict-{conflict.type}", figure=name, **given)


def colophon(report: Report, language: Language, version: str) -> list[str]:
    """How the page was made."""
    lines = [plain(language.text("about-version", version=version))]
    fingerprint = report.data.get("fingerprint")
    if fingerprint:
        lines.append(plain(language.text("about-fingerprint", fingerprint=str(fingerprint)[:16])))
    return lines


def report_title(report: str, language: Language) -> str:
    """Title of a report, as links to it say it."""
    return plain(language.text(f"report-{dashed(report)}"))


def headline(report: str, language: Language, given: Mapping[str, Argument]) -> str:
    """What stands above the page: the attribute `.headline` with the report's own figures, or its title."""
    message = f"report-{dashed(report)}"
    if "headline" in language.attributes(message):
        return plain(language.attribute(message, "headline", **given))
    return plain(language.text(message, **given))


def byline(report: Report, minutes: int, language: Language) -> Iterator[str]:
    """The days the data cover, and how long the page takes to read."""
    if "from" in report.data:
        days = language.date_range(report.data["from"], report.data["to"])
        yield plain(language.text("byline-period", days=days))
    yield plain(language.text("byline-reading", minutes=minutes))


def report_description(report: str, language: Language) -> str:
    """What a report is about, in a sentence."""
    return plain(language.attribute(f"report-{dashed(report)}", "description"))


def lacks(report: Report, language: Language) -> list[tuple[str, str]]:
    """Figures that the data could not feed: name, and what is missing."""
    return [
        (_name(figure, lack, language), _missing(lack, language))
        for figure, lack in report.lacks.items()
        if lack.get("metric")
    ]


def _name(figure: str, lack: Mapping[str, Any], language: Language) -> str:
    message = f"metric-{dashed(figure)}"
    if language.knows(message):
        return plain(language.text(message))
    name, (_, told, by) = plain(language.text(f"metric-{dashed(lack['metric'])}")), figure.rpartition("_by_")
    if not told or not language.knows(f"label-{dashed(by)}"):
        return name
    return f"{name} · {by_column(by, language)}"


def _missing(lack: Mapping[str, Any], language: Language) -> str:
    """Needs have words; tables and columns are named as `channelmark check` names them."""
    if lack["reason"] == "no-data":
        # The tables may be there and hold nothing of what is counted: no contact of the channel, say.
        named = [_need(m, language) for m in lack["missing"] or ("cases",)]
        return plain(language.text("lack-no-data", missing=language.list(named)))
    return plain(language.text(f"lack-{lack['reason']}"))


def _need(missing: str, language: Language) -> str:
    message = f"need-{missing}"
    return plain(language.text(message)) if language.knows(message) else missing


def gallery_counts(message: str, total: int, language: Language) -> Mapping[str, str]:
    """'3' → '3 cards shown' for every count up to the total, so that a page needs no plural rules."""
    return {str(n): plain(language.text(message, count=n)) for n in range(total + 1)}
