"""A verdict as data: alerts.json without a language, and the scorecard.json of each language."""

from __future__ import annotations

import json
from typing import Any

from .judge import Outcome, Verdict
from .words import Line, Told

FORMAT = "channelmark-alerts-1"


def as_bytes(data: Any) -> bytes:
    """JSON as it is written to files: the same data give the same bytes."""
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def record(verdict: Verdict) -> dict[str, Any]:
    """Everything a program needs to act on, in base units and ids."""
    return {
        "format": FORMAT,
        "crossed": verdict.crossed,
        "data": {
            "name": verdict.data,
            "synthetic": verdict.synthetic,
            "fingerprint": verdict.fingerprint,
            "from": verdict.period[0],
            "to": verdict.period[1],
            "as_of": verdict.as_of.isoformat(),
        },
        "rules": [_outcome(o) for o in verdict.outcomes],
    }


def scorecard(verdict: Verdict, told: Told) -> dict[str, Any]:
    """The same with its words in one language."""
    return {
        **record(verdict),
        "language": told.language.tag,
        "dir": told.dir,
        "title": told.title,
        "headline": told.headline,
        "counts": {state: {"label": label, "count": number} for label, number, state in told.counts},
        "about": told.about,
        "notes": list(told.notes),
        "rules": [{**_outcome(x.outcome), "words": _words(x)} for x in told.lines],
    }


def _outcome(o: Outcome) -> dict[str, Any]:
    found = {
        "id": o.id,
        "metric": o.rule.metric,
        "part": o.part,
        "severity": o.rule.severity,
        "state": o.state,
        "target": {"low": o.target.low, "high": o.target.high, "unit": o.unit},
        "n": o.n,
        "least": o.least if o.state == "few" else None,
        "period": list(o.period) if o.period else None,
        "previous": o.previous.value if o.previous else None,
        "certainty": o.certainty if o.state == "missed" else None,
        "missing": list(o.lack.missing) if o.lack else None,
        "figure": o.figure.to_json() if o.figure else None,
    }
    return {k: v for k, v in found.items() if v not in (None, "")}


def _words(x: Line) -> dict[str, Any]:
    names = "name state_text severity_text value target previous cases interval period certainty_text".split()
    texts = {n.removesuffix("_text"): getattr(x, n) for n in names}
    return {k: v for k, v in texts.items() if v} | ({"remarks": list(x.remarks)} if x.remarks else {})
