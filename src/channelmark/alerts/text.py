"""A verdict as plain text: the scorecard, and what the command prints."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from ..locales import language
from .judge import Verdict
from .words import Line, Told
from .words import told as in_words

_MARKS = {"missed": "✗", "met": "✓", "few": "?", "unfed": "–"}
_CROSSED = ("name", "value", "target", "n", "interval", "previous", "period", "severity", "certainty")
_ALL = ("name", "state", "value", "target", "n", "previous", "period", "severity")


def printed(verdict: Verdict, tag: str) -> str:
    """What the command prints: the missed targets as a table, and every rule that was not judged, with its reason."""
    told = in_words(verdict, language(tag))
    missed, open_ = told.of("missed"), told.of("few", "unfed")
    blocks = [_head(told)]
    if missed:
        blocks.append(_table(told, missed, _CROSSED))
    if open_:
        blocks.append("\n".join([f"{told.sections['unjudged']}:", *_reasons(told, open_)]))
    blocks.append(counts_line(told))
    return _searchable("\n\n".join(blocks) + "\n")


def scorecard(told: Told) -> str:
    """scorecard.txt: every rule with its state, and all that is to be said about them."""
    remarked = [x for x in told.lines if x.remarks]
    blocks = [
        _head(told),
        counts_line(told),
        _table(told, told.lines, _ALL, marked=True),
        *(["\n".join(_reasons(told, remarked))] if remarked else []),
        "\n".join(told.notes),
    ]
    return _searchable("\n\n".join(blocks) + "\n")


def _searchable(text: str) -> str:
    """Without the spaces that hold a number and its unit together: nobody who looks for "2 targets" types them."""
    return text.replace("\u00a0", " ")


def counts_line(told: Told) -> str:
    """How many targets are in each state."""
    return told.joined(*(told.labelled(label, number) for label, number, _ in told.counts))


def _head(told: Told) -> str:
    return "\n".join((told.headline, told.joined(told.title, told.about, told.badge)))


def _reasons(told: Told, lines: Iterable[Line]) -> list[str]:
    return [f"  {_MARKS[x.state]} {told.labelled(x.name, told.reason(x))}" for x in lines]


def _table(told: Told, lines: Sequence[Line], columns: Sequence[str], marked: bool = False) -> str:
    """Columns as wide as their longest cell on a terminal, where Chinese takes two places a character."""
    head = [told.columns[c] for c in columns]
    rows = [[_cell(x, c, marked) for c in columns] for x in lines]
    widths = [max(_width(r[i]) for r in (head, *rows)) for i in range(len(columns))]
    ruled = [head, ["-" * w for w in widths], *rows]
    return "\n".join("  ".join(_padded(t, w) for t, w in zip(r, widths, strict=True)).rstrip() for r in ruled)


def _cell(line: Line, column: str, marked: bool) -> str:
    if column == "name" and marked:
        return f"{_MARKS[line.state]} {line.name}"
    named = {"state": "state_text", "severity": "severity_text", "certainty": "certainty_text"}
    return str(getattr(line, named.get(column, column)))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """Places on a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text if not _bare(c))


def _bare(c: str) -> bool:
    return unicodedata.category(c) in ("Mn", "Cf")
