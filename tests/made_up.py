"""Figures as data would give them, made up for every figure of every report, so that each card can be drawn in tests."""

from dataclasses import replace

from channelmark.benchmarks import REPORT_FIGURES, FigureSpec
from channelmark.cards.catalogue import PUBLISHED, CardSpec, part_of, published_card, was_published
from channelmark.cards.model import Card
from channelmark.figures import Figure, Interval, Scale, Source, Value
from channelmark.metrics import get_metric
from channelmark.published import published

COMPUTED = Source(kind="computed", data="sample", fingerprint="0" * 64, synthetic=True)
PERIOD = ("2025-10-01", "2025-12-31")
SPECS = {s.id: s for specs in REPORT_FIGURES.values() for s in specs}
_NUMBERS = {"fraction": 0.42, "second": 5400.0, "point": 4.4, "times": 2.5, "coefficient": 0.31, "USD": 5.25}
_LABELS = {
    "channel": ("phone", "chat", "social", "email", "portal"),
    "network": ("facebook", "viber", "instagram"),
    "month": ("2025-10", "2025-11", "2025-12"),
    "quarter": ("2025-Q3", "2025-Q4"),
    "week": ("2025-10-06", "2025-10-13", "2025-10-20"),
    "day": ("2025-10-06", "2025-10-07"),
    "year": ("2024", "2025"),
    "hour": tuple(str(h) for h in range(24)),
    "weekday": tuple(str(d) for d in range(1, 8)),
    "device": ("desktop", "mobile", "tablet"),
    "hours": ("business_hours", "after_hours"),
}


def card(spec: CardSpec) -> Card:
    """A card as data would give it; one that stands in no report, as published."""
    if spec.report == PUBLISHED:
        return published_card(spec.id)
    twins = published_card(spec.id).figures if was_published(spec) else ()
    return Card(
        id=spec.id,
        report=spec.report,
        type=spec.type,
        figures=tuple(named(n) for n in spec.figures),
        published=twins,
        hashtags=spec.hashtags,
        message=spec.words,
    )


def named(name: str) -> Figure:
    """A figure by its id, or one part of it for `id:label`."""
    figure_id, _, label = name.partition(":")
    spec = SPECS[figure_id]
    # What no data can feed stands as it was published.
    lone = not spec.metric and spec.twin in published()
    made = replace(published()[spec.twin], id=spec.id) if lone else figure(spec, label)
    return part_of(made, label) if label else made


def figure(spec: FigureSpec, *wanted: str) -> Figure:
    """A figure of a report with values of its shape and unit."""
    metric = get_metric(spec.metric or "self_service_usage_rate")
    unit = _unit(spec, metric)
    values = _values(spec, unit, tuple(w for w in wanted if w))
    return Figure(
        id=spec.id,
        metric=metric.id,
        kind=_kind(spec, metric, unit),
        values=values,
        statistic=spec.statistic or ("share" if spec.shape in ("split", "cumulative") else metric.statistic),
        source=COMPUTED,
        qualifier={k: v for k, v in (("channel", spec.channel), ("by", spec.by)) if v},
        population=metric.population,
        period=PERIOD,
        n=1234,
        interval=values[0].interval if len(values) == 1 else None,
        definition=metric.definition,
        scale=_scale(metric) if unit == "point" else None,
    )


def _unit(spec, metric):
    if spec.shape in ("split", "cumulative", "percentile"):
        return "fraction"
    if spec.shape == "ratio":
        return "times"
    if spec.shape == "change":
        return "percentage point" if metric.unit == "fraction" else "relative"
    if metric.kind in ("trend", "difference", "slope", "change"):
        return "percentage point" if metric.unit == "fraction" else metric.unit
    return "USD" if metric.unit == "currency" else metric.unit


def _scale(metric):
    low, high = metric.scale or (1, 5)
    return Scale(low=low, high=high)


def _kind(spec, metric, unit):
    shapes = {"triple": "triple", "cumulative": "cumulative", "split": "split", "ratio": "ratio"}
    if spec.shape in shapes:
        return shapes[spec.shape]
    if spec.shape == "range":
        return "range"
    if spec.shape in ("by_category", "parts", "series", "strip"):
        return "by_category"
    if spec.shape == "change" or metric.kind in ("trend", "difference", "slope", "change"):
        return "change"
    units = {"fraction": "percent", "second": "duration", "point": "score", "USD": "money"}
    if unit in units:
        return units[unit]
    if "/" in unit:
        return "rate" if unit.partition("/")[2] in ("day", "week", "month", "hour", "minute") else "mean"
    return "mean" if unit in ("times", "coefficient") else "count"


def _number(unit, factor=1.0):
    return _NUMBERS.get(unit, 12.0) * factor


def _values(spec, unit, wanted):
    if spec.shape == "range":
        return (Value(low=3600.0, high=14400.0, unit=unit, n=1234),)
    if spec.shape == "triple":
        return tuple(
            _value(unit, 10.0**i, label) for i, label in enumerate(("fastest", "typical", "slowest"))
        )
    if spec.shape == "cumulative":
        return tuple(
            Value(value=0.3 + 0.2 * i, unit="fraction", within=float(t), label=f"within_{t}", n=1234)
            for i, t in enumerate(spec.within)
        )
    labels = spec.labels or wanted or _LABELS.get(spec.by, ("first", "second", "third"))
    labels = tuple(dict.fromkeys((*labels, *wanted)))
    if spec.shape == "split":
        return tuple(
            Value(value=(len(labels) - i) / sum(range(1, len(labels) + 1)), unit=unit, label=k, n=100)
            for i, k in enumerate(labels)
        )
    if spec.shape == "strip":
        labels = ("p10", "p25", "median", "p75", "p90", "own")
    if spec.shape in ("by_category", "parts", "series", "ratio", "strip"):
        step = 0.05 if unit == "point" else 0.3
        return tuple(
            _value(unit, 1 + step * i if unit != "fraction" else 1 + i / 40, k) for i, k in enumerate(labels)
        )
    return (_value(unit, 1.0, None, spec.within or _set_time(spec)),)


def _set_time(spec):
    """The time that the metric of a share sets, as reports say it."""
    metric = get_metric(spec.metric or "self_service_usage_rate")
    named = (n for n in ("within", "window", "exit") if f"{{{n}}}" in metric.value)
    return (
        tuple(metric.settings[n] for n in named if n in metric.settings)[:1] if metric.kind == "share" else ()
    )


def _value(unit, factor, label, within=()):
    x = {"relative": 0.12, "percentage point": 0.03}.get(unit, _number(unit, factor))
    interval = Interval(low=x * 0.9, high=x * 1.05, method="bootstrap")
    return Value(
        value=x,
        unit=unit,
        label=label,
        n=1234,
        interval=interval,
        within=float(within[0]) if len(within) == 1 else None,
    )
