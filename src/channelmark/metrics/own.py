"""A researcher's own metrics: declared in a notebook by keyword, looked up like those of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import BadCallError
from .model import Better, Metric, MetricKind

KINDS: Mapping[str, tuple[MetricKind, str, str]] = {
    "share": ("share", "share", "fraction"),
    "mean": ("mean", "mean", "point"),
    "duration": ("duration", "median", "second"),
    "count": ("count", "count", "ticket"),
    "ratio": ("ratio", "ratio", "times"),
}
"""Keyword -> kind, statistic and unit where the caller names none."""
OWN: dict[str, Metric] = {}
"""What was defined in this process."""


def own_metric(
    metric_id: str,
    *,
    of: str = "contacts",
    where: str = "true",
    unit: str = "",
    better: Better = "neutral",
    statistic: str = "",
    definition: str = "",
    settings: Mapping[str, float] | None = None,
    **kind: Any,
) -> Metric:
    """A metric from one of the keywords share, mean, duration, count and ratio; nothing is registered or checked yet.

    ratio takes two scalars, `("replies", "contacts")`; count takes a scalar, or True to count the cases.
    """
    if not metric_id.isidentifier():
        raise BadCallError(
            f"{metric_id!r} cannot name a metric: use letters, digits and _, as in weekend_share."
        )
    if len(kind) != 1 or not set(kind) <= set(KINDS):
        given = ", ".join(sorted(kind)) or "none"
        raise BadCallError(
            f"{metric_id}: say what it measures with exactly one of {', '.join(KINDS)} (given: {given}). "
            f'For example define("{metric_id}", of="contacts", share="weekday >= 6").'
        )
    (name, scalar), (what, default, natural) = *kind.items(), KINDS[next(iter(kind))]
    value, per = _scalars(metric_id, name, scalar)
    return Metric(
        id=metric_id,
        fact=of,
        kind=what,
        value=value,
        per=per,
        counted=where,
        unit=unit or natural,
        better=better,
        statistic=statistic or default,
        clock="calendar" if what == "duration" else None,
        definition=definition or f"{name} of {value}" + (f" by {per}" if per else ""),
        settings=dict(settings or {}),
    )


def _scalars(metric_id: str, keyword: str, given: Any) -> tuple[str, str]:
    if keyword == "ratio":
        if not isinstance(given, (tuple, list)) or len(given) != 2:
            raise BadCallError(f'{metric_id}: ratio takes two scalars, for example ratio=("replies", "1").')
        return str(given[0]), str(given[1])
    return ("1" if given is True else str(given)), ""
