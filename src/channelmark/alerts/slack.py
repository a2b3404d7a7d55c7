"""A verdict as Block Kit blocks, the body of a Slack webhook or chat.postMessage. Their limits are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .text import counts_line
from .words import Line, Told, cut

MOST_BLOCKS = 50
LONGEST_SECTION = 3000
LONGEST_HEADER = 150
LONGEST_CONTEXT = 2000
_AROUND = 6
"""Blocks besides those of the missed targets: header, context, remainder, those not judged, counts, foot."""
_SIGNS = {"critical": "🔴", "warning": "🟠", "info": "🔵"}


def slack(told: Told) -> dict[str, Any]:
    """The payload. What has no room is counted, never dropped in silence."""
    missed = told.of("missed")
    shown = missed[: MOST_BLOCKS - _AROUND]
    blocks = [
        {"type": "header", "text": _plain(told.headline)},
        _context(told.joined(told.title, told.about, told.badge)),
        *(_section(_missed(told, x)) for x in shown),
        *([_section(_escaped(told.more(len(missed) - len(shown))))] if len(shown) < len(missed) else []),
        *_unjudged(told),
        _section(_escaped(counts_line(told))),
        _context("\n".join(told.notes)),
    ]
    return {"text": told.subject, "blocks": blocks}


def _missed(told: Told, x: Line) -> str:
    """One missed target: name, value against target, what it rests on, and what chance has to do with it."""
    columns = told.columns
    facts = told.joined(
        x.cases,
        told.labelled(columns["interval"], x.interval) if x.interval else "",
        told.labelled(columns["previous"], x.previous) if x.previous else "",
        x.period,
    )
    head = f"{_SIGNS[x.severity]} *{_escaped(cut(x.name, 300))}* · {_escaped(x.severity_text)}"
    value = f"*{_escaped(told.isolated(x.value))}* · {_escaped(told.labelled(columns['target'], x.target))}"
    return "\n".join((head, value, _escaped(facts), f"_{_escaped(told.reason(x))}_"))


def _unjudged(told: Told) -> list[dict[str, Any]]:
    lines = told.of("few", "unfed")
    if not lines:
        return []
    head = f"*{_escaped(told.sections['unjudged'])}*"
    rows = [f"• {_escaped(cut(told.labelled(x.name, told.reason(x)), 600))}" for x in lines]
    return [_section("\n".join([head, *_fitting(told, rows, LONGEST_SECTION - len(head) - 1)]))]


def _fitting(told: Told, rows: Sequence[str], room: int) -> list[str]:
    """As many rows as there is room for, and how many more there are."""
    most = max(len(_escaped(told.more(n))) for n in range(len(rows) + 1)) + 3
    kept: list[str] = []
    for i, row in enumerate(rows):
        last = i == len(rows) - 1
        used = sum(len(k) + 1 for k in kept) + len(row)
        if used + (0 if last else most) > room:
            return [*kept, f"• {_escaped(told.more(len(rows) - len(kept)))}"]
        kept.append(row)
    return kept


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": cut(text, LONGEST_HEADER), "emoji": False}


def _section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": cut(text, LONGEST_SECTION)}}


def _context(text: str) -> dict[str, Any]:
    return {
        "type": "context",
        "elements": [{"type": "plain_text", "text": cut(text, LONGEST_CONTEXT), "emoji": False}],
    }


def _escaped(text: str) -> str:
    """The three characters that Slack reads as markup of its own; * and _ inside words are left alone by it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
