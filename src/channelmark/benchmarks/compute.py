"""From data to Figures: every figure of a report, or the reason why the data cannot feed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..engines import Engine
from ..figures import Figure, Interval, Kind, Scale, Source, Value
from ..metrics import Metric, get_metric
from ..statistics.estimates import Ask, Estimate, estimate
from ..statistics.intervals import quotient, wilson
from .feeding import missing_inputs
from .specs import CHANNELS_OF_RATIO, FigureSpec

_KINDS: Mapping[str, Kind] = {
    "duration": "duration",
    "share": "percent",
    "mean": "mean",
    "nps": "score",
    "ratio": "rate",
}
_FEWEST_CATEGORIES = 2


@dataclass(frozen=True)
class Lack:
    """Why a figure cannot be computed."""

    reason: str
    """'no-data' or 'too-few': id of the message `reason-<reason>`."""
    missing: tuple[str, ...] = ()
    """Tables or columns the data lacks."""


@dataclass(frozen=True)
class Context:
    """What every computed figure carries about its data."""

    engine: Engine
    source: Source
    period: tuple[str, str]

    def ask(self, metric: Metric, statistic: str = "", **more: object) -> list[Estimate]:
        """Estimate on the engine."""
        return estimate(self.engine, Ask(metric, statistic, **more))  # type: ignore[arg-type]


def compute(spec: FigureSpec, context: Context) -> Figure | Lack:
    """The figure, or why not."""
    if not spec.metric:
        return Lack("no-data", ("a survey among consumers",))
    metric = get_metric(spec.metric)
    missing = missing_inputs(context.engine, metric)
    if missing:
        return Lack("no-data", tuple(missing))
    return _SHAPES[spec.shape](spec, metric, context)


def _figure(
    spec: FigureSpec,
    metric: Metric,
    context: Context,
    values: Sequence[Value],
    kind: Kind,
    statistic: str,
    n: int,
) -> Figure:
    return Figure(
        id=spec.id,
        metric=metric.id,
        kind=kind,
        values=tuple(values),
        statistic=statistic,
        source=context.source,
        qualifier={"channel": spec.channel} if spec.channel else {},
        population=metric.population,
        period=context.period,
        n=n,
        interval=values[0].interval if len(values) == 1 else None,
        definition=metric.definition,
        clock=metric.clock,
        scale=_scale(metric, context),
    )


def _scale(metric: Metric, context: Context) -> Scale | None:
    if metric.scale:
        return Scale(low=metric.scale[0], high=metric.scale[1])
    if metric.unit != "point":
        return None
    ends = context.engine.query(
        f"select distinct scale_min, scale_max from survey_answers where {metric.counted}"
    )
    return (
        Scale(low=float(ends[0]["scale_min"]), high=float(ends[0]["scale_max"])) if len(ends) == 1 else None
    )


def _unit(metric: Metric, context: Context) -> str | None:
    """The unit; for money the data's single currency, None when there are several."""
    if metric.unit != "currency":
        return metric.unit
    found = context.engine.query("select distinct currency from costs where currency is not null")
    return str(found[0]["currency"]) if len(found) == 1 else None


def _value(e: Estimate, unit: str, label: str | None = None, **more: object) -> Value:
    return Value(
        value=e.value,
        unit=unit,
        label=label,
        n=e.n,
        interval=e.interval,
        suppressed=e.value is None,
        **more,  # type: ignore[arg-type]
    )


def _single(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    unit = _unit(metric, context)
    if unit is None:
        return Lack("no-data", ("one currency",))
    (e,) = context.ask(metric, spec.statistic, where=spec.where)
    if e.value is None:
        return Lack("too-few" if e.n else "no-data")
    if metric.unit == "point" and _scale(metric, context) is None:
        return Lack("no-data", ("one scale for all answers",))
    return _figure(spec, metric, context, [_value(e, unit)], _kind(metric), _statistic(metric, spec), e.n)


def _kind(metric: Metric) -> Kind:
    if metric.unit == "currency":
        return "money"
    if metric.unit == "second":
        return "duration"
    if metric.unit == "point":
        return "score"
    return "count" if metric.unit == "ticket" else _KINDS[metric.kind]


def _statistic(metric: Metric, spec: FigureSpec) -> str:
    return spec.statistic or metric.statistic


def _range(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    (low,), (high,) = (context.ask(metric, s, where=spec.where) for s in ("p25", "p75"))
    if low.value is None or high.value is None:
        return Lack("too-few" if low.n else "no-data")
    value = Value(low=low.value, high=high.value, unit=metric.unit, n=low.n)
    return _figure(spec, metric, context, [value], "range", "middle_half", low.n)


def _triple(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    parts = {"fastest": "p05", "typical": "median", "slowest": "p95"}
    cells = {label: context.ask(metric, s, where=spec.where)[0] for label, s in parts.items()}
    if any(e.value is None for e in cells.values()):
        return Lack("too-few" if cells["typical"].n else "no-data")
    values = [_value(e, metric.unit, label) for label, e in cells.items()]
    return _figure(spec, metric, context, values, "triple", "distribution", cells["typical"].n)


def _cumulative(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """One denominator for all thresholds: contacts old enough for the longest."""
    horizon = max(spec.within)
    values = []
    for t in spec.within:
        (e,) = context.ask(metric, where=spec.where, settings={"within": t, "horizon": horizon})
        if e.value is None:
            return Lack("too-few" if e.n else "no-data")
        values.append(_value(e, metric.unit, f"within_{t // 3600}h", within=float(t)))
    return _figure(spec, metric, context, values, "cumulative", "share", values[0].n or 0)


def _split(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    if not spec.by:
        return _two_way(spec, metric, context)
    counts = _sizes(spec, metric, context)
    total = sum(counts.values())
    if total == 0 or len(counts) < 2:
        return Lack("no-data", (f"at least two values of {spec.by}",))
    labels = spec.labels or tuple(sorted(counts, key=lambda k: -counts[k]))
    return _figure(spec, metric, context, _parts(labels, counts, total), "split", "share", total)


def _sizes(spec: FigureSpec, metric: Metric, context: Context) -> dict[str, int]:
    """Cases of each part; those whose part nobody knows are not of the whole that a figure divides."""
    labels = ", ".join(f"'{k}'" for k in spec.labels)
    where = f"{spec.where} and {spec.by} {f'in ({labels})' if labels else 'is not null'}"
    if metric.kind == "distribution":
        cells = context.ask(metric, "count", where=where)
        return {str(e.keys[spec.by]): int(e.value or 0) for e in cells}
    return {str(e.keys[spec.by]): e.n for e in context.ask(metric, where=where, by=(spec.by,))}


def _parts(labels: Sequence[str], counts: Mapping[str, int], total: int) -> list[Value]:
    return [
        Value(
            value=counts.get(k, 0) / total,
            unit="fraction",
            label=k,
            n=counts.get(k, 0),
            interval=wilson(counts.get(k, 0), total),
        )
        for k in labels
    ]


def _two_way(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    (e,) = context.ask(metric, where=spec.where)
    if e.value is None:
        return Lack("too-few" if e.n else "no-data")
    yes, no = spec.labels
    i = e.interval
    other = Interval(low=1 - i.high, high=1 - i.low, method=i.method) if i else None
    values = [
        _value(e, "fraction", yes),
        Value(value=1 - e.value, unit="fraction", label=no, n=e.n, interval=other),
    ]
    return _figure(spec, metric, context, values, "split", "share", e.n)


def _by_category(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """Categories in ascending order of their value; those with too few cases stay, suppressed."""
    cells = [
        e for e in context.ask(metric, where=f"{spec.where} and {spec.by} is not null", by=(spec.by,)) if e.n
    ]
    shown = sorted((e for e in cells if e.value is not None), key=lambda e: e.value or 0.0)
    if not shown:
        return Lack("too-few" if cells else "no-data")
    if len(cells) < _FEWEST_CATEGORIES:
        return Lack("no-data", (f"at least {_FEWEST_CATEGORIES} values of {spec.by}",))
    hidden = [e for e in cells if e.value is None]
    values = [_value(e, metric.unit, str(e.keys[spec.by])) for e in [*shown, *hidden]]
    return _figure(spec, metric, context, values, "by_category", metric.statistic, sum(e.n for e in cells))


def _ratio(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """The other channel's median divided by this one's: above one, this channel is faster."""
    (own,) = context.ask(metric, where=spec.where)
    others = {label: context.ask(metric, where=CHANNELS_OF_RATIO[label])[0] for label in spec.labels}
    if not own.value or any(not e.value for e in others.values()):
        return Lack("no-data", ("contacts answered in the channels compared",))
    values = [
        Value(
            value=(e.value or 0) / own.value,
            unit="times",
            label=k,
            n=e.n,
            interval=quotient(e.interval, own.interval),
        )
        for k, e in others.items()
    ]
    return _figure(spec, metric, context, values, "ratio", "ratio", own.n)


_SHAPES: Mapping[str, Callable[[FigureSpec, Metric, Context], Figure | Lack]] = {
    "single": _single,
    "range": _range,
    "triple": _triple,
    "cumulative": _cumulative,
    "split": _split,
    "by_category": _by_category,
    "ratio": _ratio,
}
