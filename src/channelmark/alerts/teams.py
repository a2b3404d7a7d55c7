"""A verdict as an Adaptive Card in a message, as a Teams webhook or workflow takes it."""

from __future__ import annotations

from typing import Any

from .record import as_bytes
from .text import counts_line
from .words import Line, Told

MOST_BYTES = 27_000
"""Teams refuses messages over 28 KB."""
_STYLES = {"critical": "attention", "warning": "warning", "info": "accent"}
_UNJUDGED = 20


def teams(told: Told) -> dict[str, Any]:
    """The payload, with as many missed targets as it has room for; the others are counted."""
    missed = told.of("missed")
    for shown in range(len(missed), -1, -1):
        message = _message(told, missed[:shown], len(missed) - shown)
        if len(as_bytes(message)) <= MOST_BYTES:
            return message
    return _message(told, [], len(missed), told_apart=0)


def _message(told: Told, shown: list[Line], rest: int, told_apart: int = _UNJUDGED) -> dict[str, Any]:
    content: dict[str, Any] = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "lang": told.language.tag,
        "fallbackText": told.subject,
        "msteams": {"width": "Full"},
        "body": [
            _text(told.headline, size="Large", weight="Bolder"),
            _text(told.joined(told.title, told.about, told.badge), subtle=True),
            *(_missed(told, x) for x in shown),
            *([_text(told.more(rest))] if rest else []),
            *_unjudged(told, told_apart),
            _text(counts_line(told), weight="Bolder", separator=True),
            *(_text(x, size="Small", subtle=True) for x in told.notes),
        ],
    }
    if told.dir == "rtl":
        content["rtl"] = True
    attachment = {
        "contentType": "application/vnd.microsoft.card.adaptive",
        "contentUrl": None,
        "content": content,
    }
    return {"type": "message", "summary": told.subject, "attachments": [attachment]}


def _missed(told: Told, x: Line) -> dict[str, Any]:
    facts = [
        (told.columns["target"], x.target),
        (told.columns["n"], x.n),
        (told.columns["interval"], x.interval),
        (told.columns["previous"], x.previous),
        (told.columns["period"], x.period),
    ]
    return {
        "type": "Container",
        "style": _STYLES[x.severity],
        "spacing": "Medium",
        "items": [
            _text(told.joined(x.name, x.severity_text), weight="Bolder"),
            _text(x.value, size="ExtraLarge", weight="Bolder"),
            _text(told.joined(*(told.labelled(label, text) for label, text in facts if text))),
            *(_text(r, subtle=True) for r in x.remarks),
        ],
    }


def _unjudged(told: Told, most: int) -> list[dict[str, Any]]:
    lines = told.of("few", "unfed")
    if not lines:
        return []
    rest = [_text(told.more(len(lines) - most))] if len(lines) > most else []
    return [
        _text(told.sections["unjudged"], weight="Bolder", separator=True),
        *(_text(told.labelled(x.name, told.reason(x))) for x in lines[:most]),
        *rest,
    ]


def _text(
    text: str,
    *,
    size: str = "Default",
    weight: str = "Default",
    subtle: bool = False,
    separator: bool = False,
) -> dict[str, Any]:
    """A run of text. Rich text is no Markdown, so names with * or _ in them stay as they are."""
    run: dict[str, Any] = {"type": "TextRun", "text": text, "size": size, "weight": weight}
    if subtle:
        run["isSubtle"] = True
    block: dict[str, Any] = {"type": "RichTextBlock", "inlines": [run]}
    if separator:
        block |= {"separator": True, "spacing": "Medium"}
    return block
