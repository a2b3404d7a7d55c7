"""From data to Figures: every figure of a report, or the reason why the data cannot feed it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..engines import Engine
from ..figures import Figure, Interval, Kind, Scale, Source, Value
from ..metrics import Metric, get_metric
from ..statistics.cases import has_column, reads
from ..statistics.changes import series
from ..statistics.companies import AMONG
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
    "count": "count",
    "stock": "count",
    "percentile": "percent",
    "change": "change",
    "trend": "change",
    "difference": "change",
    "slope": "change",
}
_FEWEST_CATEGORIES = 2


@dataclass(frozen=True)
class Lack:
    """Why a figure cannot be computed."""

    reason: str
    """no-data, too-few or published-only: id of the messages `reason-<reason>` and `lack-<reason>`."""
    missing: tuple[str, ...] = ()
    """Tables or columns the data lacks, as `missing_inputs` names them; or ids of messages `need-<id>`."""


@dataclass(frozen=True)
class Context:
    """What every computed figure carries about its data."""

    engine: Engine
    source: Source
    period: tuple[str, str]
    company: str = ""
    """Id of the one company the figures are about; '' for all."""
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Breakdown -> id -> the name it is shown by (companies, agents, teams)."""
    since: str = ""
    until: str = ""
    """Local time that cases lie in, ISO: from `since` on, before `until`; '' for no bound."""
    traits: tuple[tuple[str, str], ...] = ()
    """What the company's peers share with it: ((industry, retail),); empty where all companies are its peers."""

    def ask(self, spec: FigureSpec, metric: Metric, statistic: str = "", **more: Any) -> list[Estimate]:
        """Estimate on the engine: the figure's cases, by its definition."""
        return estimate(self.engine, self.request(spec, metric, statistic, **more))

    def request(self, spec: FigureSpec, metric: Metric, statistic: str = "", **more: Any) -> Ask:
        """The request for a figure's cases."""
        given = {
            "where": self.where(spec.where),
            "variant": spec.variant,
            "clock": spec.clock or None,
            "settings": self.settings(spec),
            "since": self.since,
            "until": self.until,
        } | more
        return Ask(metric, statistic, **given)

    def where(self, condition: str) -> str:
        """A condition, and that the case is one of the company's."""
        if not self.company:
            return condition
        own = "company = '" + self.company.replace("'", "''") + "'"
        return own if condition == "true" else f"{own} and ({condition})"

    def among(self, condition: str) -> str:
        """A condition, and that the case is one of the company's peers'."""
        own = [f"{trait} = '" + value.replace("'", "''") + "'" for trait, value in self.traits]
        return " and ".join([*own, f"({condition})"]) if own else condition

    def settings(self, spec: FigureSpec) -> dict[str, float]:
        """Thresholds of the metric; a single share within a time has that one."""
        within = {"within": float(spec.within[0])} if len(spec.within) == 1 else {}
        return {**dict(spec.settings), **within}


def expected(engine: Engine, specs: Iterable[FigureSpec]) -> None:
    """Tell the engine which facts these figures read, so that it goes through large data once for all of them.

    They are asked for whole: the next report, in a run of its own, reads other columns of the same facts.
    """
    metrics = [get_metric(m) for s in specs for m in (s.metric, *s.metrics) if m]
    asks = [Ask(m) for m in metrics if m.fact or m.of]
    facts = {"contacts", *(fact for ask in asks for fact in reads(engine, ask))}
    engine.expect({fact: engine.columns(fact) for fact in facts})


def compute(spec: FigureSpec, context: Context) -> Figure | Lack:
    """The figure, or why not."""
    if spec.shape == "metrics":
        return _metrics(spec, context)
    if not spec.metric:
        return Lack("no-data", ("consumer-survey",))
    metric = get_metric(spec.metric)
    missing = missing_inputs(context.engine, metric, clock=spec.clock or None)
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
        qualifier=_qualifier(spec),
        population=_population(_meant(spec, metric), statistic),
        period=context.period,
        n=n,
        interval=values[0].interval if len(values) == 1 else None,
        definition=_meant(spec, metric).definition,
        clock=_meant(spec, metric).clock,
        scale=_scale(metric, context) if kind != "change" else None,
    )


def _population(metric: Metric, statistic: str) -> str:
    """What n counts; of a stock on its last day, the companies that have one."""
    return "companies" if metric.kind == "stock" and statistic == "last" else metric.population


def _meant(spec: FigureSpec, metric: Metric) -> Metric:
    return Ask(metric, variant=spec.variant, clock=spec.clock or None).meant


def _qualifier(spec: FigureSpec) -> dict[str, str]:
    """What narrows the figure, by id: the channel, and what it is broken down by."""
    narrowed = {"channel": spec.channel, "by": spec.by}
    return {k: v for k, v in narrowed.items() if v}


def _scale(metric: Metric, context: Context) -> Scale | None:
    if metric.scale:
        return Scale(low=metric.scale[0], high=metric.scale[1])
    if metric.unit != "point":
        return None
    ends = context.engine.query(
        "select distinct scale_min, scale_max from survey_answers "
        f"where ({metric.counted}) and ({metric.value}) is not null"
    )
    return (
        Scale(low=float(ends[0]["scale_min"]), high=float(ends[0]["scale_max"])) if len(ends) == 1 else None
    )


def _unit(spec: FigureSpec, metric: Metric, context: Context) -> str | None:
    """The unit; for money the data's single currency, None when there are several."""
    meant = _meant(spec, metric)
    if meant.kind == "percentile" or spec.statistic in ("within", "km_within"):
        return "fraction"
    if spec.statistic == "count" and meant.kind not in ("count", "stock"):
        return metric.population.rstrip("s") or "case"
    if spec.statistic.startswith("per_"):
        return f"{meant.unit.split('/', maxsplit=1)[0]}/{spec.statistic.removeprefix('per_')}"
    if meant.unit != "currency":
        return meant.unit
    found = context.engine.query("select distinct currency from costs where currency is not null")
    return str(found[0]["currency"]) if len(found) == 1 else None


def _value(
    e: Estimate, unit: str, label: str | None = None, within: float | None = None, shown: str | None = None
) -> Value:
    """A cell as a value. A ratio of times may be over one whole; only real shares are kept within it."""
    return Value(
        value=e.value,
        unit=unit,
        label=label,
        n=e.n,
        interval=_within_bounds(e.interval, unit),
        suppressed=e.value is None,
        within=within,
        shown=shown,
    )


def _within_bounds(i: Interval | None, unit: str) -> Interval | None:
    """A bootstrap of a share may reach past its ends; a reader is shown none that cannot be."""
    if i is None or unit != "fraction":
        return i
    return replace(i, low=min(max(i.low, 0.0), 1.0), high=min(max(i.high, 0.0), 1.0))


def _few(cells: Sequence[Estimate]) -> Lack:
    return Lack("too-few" if any(e.n for e in cells) else "no-data")


def _single(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    if _unit(spec, metric, context) is None:
        return Lack("no-data", ("one-currency",))
    cells = context.ask(spec, replace(metric, by=()), spec.statistic)
    if len(cells) != 1 or cells[0].value is None:
        return _few(cells)
    return figure_of(spec, metric, context, cells[0])


def figure_of(spec: FigureSpec, metric: Metric, context: Context, e: Estimate) -> Figure | Lack:
    """A cell that has a value as a figure of its own, or why it cannot be one."""
    unit = _unit(spec, metric, context)
    if unit is None:
        return Lack("no-data", ("one-currency",))
    if metric.unit == "point" and _scale(metric, context) is None:
        return Lack("no-data", ("one-scale",))
    kind = _kind(spec, metric, unit)
    if kind == "change":
        unit = "relative" if _meant(spec, metric).kind == "trend" else unit
        return _figure(spec, metric, context, [_changed(e, unit)], kind, _statistic(metric, spec), e.n)
    within = _set_time(spec, metric, context)
    # Working time is counted in hours, however many months they would make.
    shown = "hour" if unit == "second" and _statistic(metric, spec) == "sum" else None
    value = _value(e, unit, within=within, shown=shown)
    if unit == "fraction" and not 0 <= (e.value or 0.0) <= 1:
        return Lack("no-data", ("whole-share",))
    return _figure(spec, metric, context, [value], kind, _statistic(metric, spec), e.n)


_SET_TIMES = ("within", "window", "exit")


def _set_time(spec: FigureSpec, metric: Metric, context: Context) -> float | None:
    """The time that a share is held to: the figure's own, or what its metric sets; None where no case has one."""
    if len(spec.within) == 1:
        return float(spec.within[0])
    meant = _meant(spec, metric)
    if meant.kind != "share":
        return None
    known = {**meant.settings, **context.settings(spec)}
    return next((known[name] for name in _SET_TIMES if f"{{{name}}}" in meant.value and name in known), None)


def change_of(
    spec: FigureSpec, metric: Metric, context: Context, e: Estimate, statistic: str
) -> Figure | Lack:
    """A change (difference, relative …) of what `spec` measures as a figure, or why it cannot be one."""
    relative = statistic in ("relative", "improvement")
    unit = "relative" if relative else _unit(spec, metric, context)
    if unit is None:
        return Lack("no-data", ("one-currency",))
    return _figure(spec, metric, context, [_changed(e, unit)], "change", statistic, e.n)


def _changed(e: Estimate, unit: str, label: str | None = None) -> Value:
    """A signed difference: of shares in percentage points, of all else in its own unit."""
    named = {"fraction": "percentage point"}.get(unit, unit)
    return Value(
        value=e.value, unit=named, label=label, n=e.n, interval=e.interval, suppressed=e.value is None
    )


def _kind(spec: FigureSpec, metric: Metric, unit: str) -> Kind:
    """Of what kind a single figure is, by what is measured and in which unit."""
    kind = _meant(spec, metric).kind
    if kind in ("change", "trend", "difference", "slope"):
        return "change"
    if spec.statistic == "count":
        return "count"
    by_unit: Mapping[str, Kind] = {"second": "duration", "point": "score", "fraction": "percent"}
    if unit in by_unit:
        return by_unit[unit]
    if metric.unit == "currency":
        return "money"
    if "/" in unit:
        return "rate" if unit.partition("/")[2] in _RATES else "mean"
    return "mean" if unit in ("times", "coefficient") else _KINDS.get(kind, "count")


_RATES = ("day", "week", "month", "quarter", "year", "hour", "minute")


def _statistic(metric: Metric, spec: FigureSpec) -> str:
    return spec.statistic or _meant(spec, metric).statistic


def _range(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    (low,), (high,) = (context.ask(spec, metric, s) for s in ("p25", "p75"))
    if low.value is None or high.value is None:
        return _few([low])
    value = Value(low=low.value, high=high.value, unit=metric.unit, n=low.n)
    return _figure(spec, metric, context, [value], "range", "middle_half", low.n)


def _triple(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    parts = {"fastest": "p05", "typical": "median", "slowest": "p95"}
    cells = {label: context.ask(spec, metric, s)[0] for label, s in parts.items()}
    if any(e.value is None for e in cells.values()):
        return _few([cells["typical"]])
    values = [_value(e, metric.unit, label) for label, e in cells.items()]
    return _figure(spec, metric, context, values, "triple", "distribution", cells["typical"].n)


def _cumulative(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """One denominator for all thresholds: contacts old enough for the longest."""
    horizon = max(spec.within)
    values = []
    for t in spec.within:
        settings = {**dict(spec.settings), "within": t, "horizon": horizon}
        (e,) = context.ask(spec, metric, settings=settings)
        if e.value is None:
            return _few([e])
        values.append(_value(e, metric.unit, f"within_{_short(t)}", within=float(t)))
    return _figure(spec, metric, context, values, "cumulative", "share", values[0].n or 0)


def _short(seconds: int) -> str:
    """A time as the end of a label: 4h, 10min, 30s."""
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds % size == 0:
            return f"{seconds // size}{unit}"
    return f"{seconds}s"


def _split(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    if not spec.by:
        return _two_way(spec, metric, context)
    counts = _sizes(spec, metric, context)
    total = sum(counts.values())
    if total == 0 or len(counts) < _FEWEST_CATEGORIES:
        return Lack("no-data", ("several-parts",))
    if spec.most:
        counts = _largest(counts, spec.most)
    labels = spec.labels or _ordered(counts)
    return _figure(spec, metric, context, _parts_of_whole(labels, counts, total), "split", "share", total)


def _sizes(spec: FigureSpec, metric: Metric, context: Context) -> dict[str, int]:
    """Cases of each part; those whose part nobody knows are not of the whole that a figure divides."""
    labels = ", ".join(f"'{k}'" for k in spec.labels)
    meant = _meant(spec, metric)
    # The whole is divided into its parts alone, whatever else the metric is usually broken down by.
    whole = replace(metric, by=())
    if meant.kind == "distribution" and not _is_column(spec, whole, context):
        cells = context.ask(spec, whole, "count")
        found = {e.keys[meant.part]: int(e.value or 0) for e in cells}
        known = {_label(k): v for k, v in found.items() if k is not None and k != _UNKNOWN}
        return {k: v for k, v in known.items() if not spec.labels or k in spec.labels}
    where = context.where(f"{spec.where} and {spec.by} {f'in ({labels})' if labels else 'is not null'}")
    if meant.kind == "distribution":
        cells = context.ask(spec, whole, "count", where=where)
        return {_label(e.keys[spec.by]): int(e.value or 0) for e in cells}
    return {_label(e.keys[spec.by]): e.n for e in context.ask(spec, metric, where=where, by=(spec.by,))}


def _largest(counts: Mapping[str, int], most: int) -> dict[str, int]:
    """The largest parts, and all others as one."""
    kept = sorted(counts, key=lambda k: -counts[k])[:most]
    rest = sum(n for k, n in counts.items() if k not in kept)
    return {k: counts[k] for k in kept} | ({_OTHER: rest} if rest else {})


def _ordered(counts: Mapping[str, int]) -> tuple[str, ...]:
    """Scores by their number; else the largest part first, and what is left over at the end."""
    if all(re.fullmatch(r"-?\d+(\.\d+)?", k) for k in counts):
        return tuple(sorted(counts, key=float))
    return tuple(sorted(counts, key=lambda k: (k == _OTHER, -counts[k])))


_OTHER = "other"
_UNKNOWN = "unknown"
"""The part of a distribution that holds the cases whose part nobody knows."""


def _is_column(spec: FigureSpec, metric: Metric, context: Context) -> bool:
    """Whether the parts are a column of the cases, and not worked out by the metric alone: a missed chat has no result."""
    meant = _meant(spec, metric)
    own = meant.part == spec.by and meant.value in ("1", spec.by)
    return own and has_column(context.engine, context.request(spec, metric), spec.by)


def _parts_of_whole(labels: Sequence[str], counts: Mapping[str, int], total: int) -> list[Value]:
    return [
        Value(
            value=counts.get(k, 0) / total,
            unit="fraction",
            label=k,
            n=total,
            interval=wilson(counts.get(k, 0), total),
        )
        for k in labels
    ]


def _two_way(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    (e,) = context.ask(spec, metric)
    if e.value is None:
        return _few([e])
    yes, no = spec.labels
    i = e.interval
    other = Interval(low=1 - i.high, high=1 - i.low, method=i.method) if i else None
    values = [
        _value(e, "fraction", yes),
        Value(value=1 - e.value, unit="fraction", label=no, n=e.n, interval=other),
    ]
    return _figure(spec, metric, context, values, "split", "share", e.n)


def _by_category(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """The best first, the largest where no end is better; those with too few cases stay, suppressed."""
    cells = [e for e in _cells(spec, metric, context) if e.n or e.value]
    if most := spec.most if len(cells) > spec.most else 0:
        cells = sorted(cells, key=lambda e: -e.n)[:most]
    sign = 1 if metric.better == "lower" else -1
    shown = sorted((e for e in cells if e.value is not None), key=lambda e: sign * (e.value or 0.0))
    if not shown:
        return _few(cells)
    if len(cells) < _FEWEST_CATEGORIES:
        return Lack("no-data", ("several-parts",))
    made = _broken_down(spec, metric, context, [*shown, *(e for e in cells if e.value is None)])
    if not most or isinstance(made, Lack):
        return made
    return replace(made, qualifier={**made.qualifier, "most": str(most)})


def _parts(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """Parts of the day or week in their order; of a count, those without a case are zero."""
    cells = {e.keys[spec.by]: e for e in _cells(spec, metric, context)}
    if not any(e.value is not None for e in cells.values()):
        return _few(list(cells.values()))
    every = spec.labels or _EVERY.get(spec.by, tuple(sorted(cells)))
    if metric.kind == "count":
        found = [cells.get(k) or Estimate({spec.by: k}, 0.0, 0) for k in every]
    else:
        found = [cells[k] for k in every if k in cells]
    return _broken_down(spec, metric, context, found)


_EVERY: Mapping[str, tuple[int, ...]] = {"hour": tuple(range(24)), "weekday": tuple(range(1, 8))}


def _series(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """Whole periods in their order."""
    request = context.request(spec, metric, spec.statistic, by=(spec.by,))
    cells = series(context.engine, request, spec.by, estimate)
    if sum(e.value is not None for e in cells) < _FEWEST_CATEGORIES:
        return Lack("too-few" if cells else "no-data", ("whole-periods",))
    return _broken_down(spec, metric, context, cells)


def _cells(spec: FigureSpec, metric: Metric, context: Context) -> list[Estimate]:
    """One cell a known value of the breakdown, or of each of the labels asked for."""
    labels = ", ".join(f"'{k}'" for k in spec.labels)
    where = f"{spec.where} and {spec.by} {f'in ({labels})' if labels else 'is not null'}"
    return context.ask(spec, metric, spec.statistic, where=context.where(where), by=(spec.by,))


def _broken_down(
    spec: FigureSpec, metric: Metric, context: Context, cells: Sequence[Estimate]
) -> Figure | Lack:
    unit = _unit(spec, metric, context)
    if unit is None:
        return Lack("no-data", ("one-currency",))
    if metric.unit == "point" and _scale(metric, context) is None:
        return Lack("no-data", ("one-scale",))
    names = _named(cells, spec.by, context)
    kind = _kind(spec, metric, unit)
    make = _changed if kind == "change" else _value
    values = [make(e, unit, label) for e, label in zip(cells, names, strict=True)]
    if any(v.unit == "fraction" and v.value is not None and not 0 <= v.value <= 1 for v in values):
        return Lack("no-data", ("whole-share",))
    n = _cases(spec, metric, context, [e.n for e in cells])
    return _figure(spec, metric, context, values, "by_category", _statistic(metric, spec), n)


def _cases(spec: FigureSpec, metric: Metric, context: Context, counted: Sequence[int]) -> int:
    """Cases of all parts together. A company that stands in several channels or periods is one company."""
    if metric.kind == "stock":
        return max(counted)
    if _meant(spec, metric).population != "companies":
        return sum(counted)
    whole = context.ask(spec, replace(metric, by=()), spec.statistic)
    return whole[0].n if len(whole) == 1 else max(counted)


def _named(cells: Sequence[Estimate], by: str, context: Context) -> list[str]:
    """The label of each cell: the name of whom its key means, with the key where others have the name as well.

    Of all companies together, others are also those who are not among the cells: one list would say "Agent 03" and
    the next "Agent 03 (c028-a03)".
    """
    known = context.names.get(by, {})
    keys = [_label(e.keys[by]) for e in cells]
    names = [known.get(k, k) for k in keys]
    borne = Counter(names if context.company else {**dict(zip(keys, names, strict=True)), **known}.values())
    return [f"{name} ({key})" if borne[name] > 1 else name for name, key in zip(names, keys, strict=True)]


def _label(key: Any) -> str:
    if isinstance(key, float) and key.is_integer():
        return str(int(key))
    return key.isoformat() if hasattr(key, "isoformat") else str(key)


def _ratio(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """The other channel's median divided by this one's: above one, this channel is faster."""
    (own,) = context.ask(spec, metric)
    others = {
        label: context.ask(spec, metric, where=context.where(_channel_condition(label)))[0]
        for label in spec.labels
    }
    known = {k: e for k, e in others.items() if e.value}
    if not own.value or not known:
        return Lack("no-data", ("other-channels",))
    values = [
        Value(
            value=(e.value or 0) / own.value,
            unit="times",
            label=k,
            n=own.n + e.n,
            interval=quotient(e.interval, own.interval),
        )
        for k, e in known.items()
    ]
    cases = own.n + sum(e.n for e in known.values())
    return _figure(spec, metric, context, values, "ratio", "ratio", cases)


def _channel_condition(label: str) -> str:
    return CHANNELS_OF_RATIO.get(label, f"channel = '{label}'")


def _change(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """The last whole period against the one before it: relative, or as a difference of shares and points."""
    usual = "difference" if metric.unit in ("fraction", "point") else "relative"
    statistic = spec.statistic or usual
    request = context.request(
        spec,
        get_metric("period_change"),
        statistic,
        by=(spec.by or "month",),
        of=(metric.id,),
        variant=spec.variant,
    )
    cells = estimate(context.engine, request)
    if not cells or cells[-1].value is None:
        return Lack("no-data" if not cells else "too-few", ("whole-periods",))
    return change_of(spec, metric, context, cells[-1], statistic)


def _percentile(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """Share of the company's peers that do worse, half of those that do the same included."""
    request = replace(
        context.request(spec, get_metric("company_benchmark_percentile"), of=(metric.id,)),
        where=spec.where,
        peers=tuple(trait for trait, _ in context.traits),
    )
    cells = [e for e in estimate(context.engine, request) if e.keys["company"] == context.company]
    if len(cells) != 1 or cells[0].value is None:
        return Lack("too-few" if cells else "no-data", ("peers",))
    (e,) = cells
    value = Value(value=(e.value or 0.0) / 100, unit="fraction", n=e.n)
    made = _figure(spec, metric, context, [value], "percent", "percentile", e.n)
    return replace(made, population="companies")


def _strip(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """Deciles, quartiles and median of the companies' own values, and the one company's value beside them."""
    unit = _unit(spec, metric, context)
    if unit is None:
        return Lack("no-data", ("one-currency",))
    (own,) = context.ask(spec, metric, spec.statistic)[:1] or (None,)
    request = context.request(spec, metric, ",".join(AMONG), where=context.among(spec.where))
    among = [e for e in estimate(context.engine, request) if e.value is not None]
    if own is None or own.value is None or not among:
        return Lack("too-few", ("peers",))
    values = [_value(e, unit, e.statistic.removeprefix("companies_")) for e in among]
    values.append(_value(own, unit, "own"))
    made = _figure(spec, metric, context, values, "by_category", "companies", among[0].n)
    return replace(made, population="companies")


def _changes(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """The last whole period against the one before it, of each category."""
    statistic = "difference" if metric.unit in ("fraction", "point") else "relative"
    request = context.request(
        spec, get_metric("period_change"), statistic, by=(spec.bucket, spec.by), of=(metric.id,)
    )
    cells = [e for e in estimate(context.engine, request) if e.keys[spec.by] is not None]
    last = max((e.keys[spec.bucket] for e in cells), default=None)
    cells = [e for e in cells if e.keys[spec.bucket] == last]
    shown = sorted((e for e in cells if e.value is not None), key=lambda e: e.value or 0.0)
    if not shown:
        return Lack("too-few" if cells else "no-data", ("whole-periods",))
    shown += [e for e in cells if e.value is None]
    unit = metric.unit if statistic == "difference" else "relative"
    names = _named(shown, spec.by, context)
    values = [_changed(e, unit, label) for e, label in zip(shown, names, strict=True)]
    return _figure(spec, metric, context, values, "by_category", statistic, sum(e.n for e in cells))


def _heat(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    """One cell a weekday and hour; of a count, those without a case are zero."""
    cells = context.ask(spec, metric, spec.statistic, by=("weekday", "hour"))
    known = {(e.keys["weekday"], e.keys["hour"]): e for e in cells}
    if not any(e.value for e in cells):
        return _few(cells)
    every = [(d, h) for d in _EVERY["weekday"] for h in _EVERY["hour"]]
    if metric.kind == "count":
        known = {k: known.get(k) or Estimate({}, 0.0, 0) for k in every}
    unit = _unit(spec, metric, context) or ""
    values = [_value(known[d, h], unit, f"{d}-{h}") for d, h in every if (d, h) in known]
    return _figure(
        spec, metric, context, values, "by_category", _statistic(metric, spec), sum(e.n for e in cells)
    )


def _peer_median(spec: FigureSpec, metric: Metric, context: Context) -> Figure | Lack:
    unit = _unit(spec, metric, context)
    if unit is None:
        return Lack("no-data", ("one-currency",))
    request = context.request(spec, metric, "companies_median", where=context.among(spec.where))
    cells = estimate(context.engine, request)
    if len(cells) != 1 or cells[0].value is None:
        return Lack("too-few", ("peers",))
    (e,) = cells
    return _figure(
        spec, metric, context, [_value(e, unit)], _kind(spec, metric, unit), "companies_median", e.n
    )


_MOST_KEPT = 3
_MIDDLE = 0.5


def _metrics(spec: FigureSpec, context: Context) -> Figure | Lack:
    """One inner figure a metric, labelled by the metric's id; those that cannot be fed are left out.

    Percentiles are sorted from the best downwards; all others keep the order asked for.
    """
    inner = {m: compute(replace(spec, metric=m, shape=spec.inner), context) for m in spec.metrics}
    known = {m: f for m, f in inner.items() if isinstance(f, Figure)}
    if spec.inner == "percentile":
        known = dict(sorted(known.items(), key=lambda item: -(item[1].only.value or 0.0)))
        known = _kept(spec.keep, known)
    if not known:
        lack = next((r for r in inner.values() if isinstance(r, Lack)), Lack("too-few", ("peers",)))
        return lack if spec.keep == "all" else Lack("too-few", ("peers",))
    values = tuple(replace(f.only, label=m, n=f.n, interval=f.interval) for m, f in known.items())
    first = next(iter(known.values()))
    return replace(
        first,
        statistic=_in_common({f.statistic for f in known.values()}),
        # That of each metric holds for its own value only.
        definition=first.definition if len({f.definition for f in known.values()}) == 1 else "",
        metric=spec.metric or first.metric,
        kind="by_category",
        values=values,
        n=None,
        interval=None,
        scale=None,
        clock=None,
        qualifier={"by": "metric"},
        population="companies" if spec.inner in ("percentile", "peer_median") else first.population,
    )


def _in_common(statistics: set[str]) -> str:
    """What several statistics are together: the one, change for changes of any unit, else various."""
    if len(statistics) == 1:
        return next(iter(statistics))
    return "change" if statistics <= {"relative", "difference", "improvement"} else "various"


def _kept(keep: str, ranked: dict[str, Figure]) -> dict[str, Figure]:
    """The strengths lie above the middle, the gaps below it; at most three of each."""
    items = [(m, f, f.only.value or 0.0) for m, f in ranked.items()]
    if keep == "strengths":
        return {m: f for m, f, x in items[:_MOST_KEPT] if x > _MIDDLE}
    if keep == "gaps":
        return {m: f for m, f, x in reversed(items[-_MOST_KEPT:]) if x < _MIDDLE}
    return ranked


_SHAPES: Mapping[str, Callable[[FigureSpec, Metric, Context], Figure | Lack]] = {
    "single": _single,
    "range": _range,
    "triple": _triple,
    "cumulative": _cumulative,
    "split": _split,
    "by_category": _by_category,
    "parts": _parts,
    "series": _series,
    "ratio": _ratio,
    "change": _change,
    "percentile": _percentile,
    "strip": _strip,
    "changes": _changes,
    "heat": _heat,
    "peer_median": _peer_median,
}


def standing(spec: FigureSpec, figure: Figure, context: Context) -> str:
    """Where a channel's value stands among those of all channels: best, better, typical, worse, worst or unknown.

    best and worst are those of at least three channels; better and worse lie more than a tenth off the median of
    the others. Judgement words follow from it, so that nobody calls a channel slow that is not.
    """
    metric = get_metric(spec.metric) if spec.metric else None
    if (
        metric is None
        or not spec.channel
        or spec.shape != "single"
        or metric.better not in ("lower", "higher")
    ):
        return "unknown"
    everywhere = replace(spec, channel="")
    cells = context.ask(everywhere, metric, spec.statistic, by=("channel",))
    others = [
        e.value for e in cells if e.value is not None and not e.weak and e.keys["channel"] != spec.channel
    ]
    own = figure.only.value
    if own is None or len(others) < _FEWEST_OTHERS:
        return "unknown"
    return judged(own, others, lower_is_better=metric.better == "lower")


_FEWEST_OTHERS = 2
_TENTH = 0.1


def judged(own: float, others: Iterable[float], lower_is_better: bool) -> str:
    """A value against those of at least two others."""
    known = sorted(others)
    signed = 1 if lower_is_better else -1
    if all(signed * own < signed * x for x in known):
        return "best"
    if all(signed * own > signed * x for x in known):
        return "worst"
    middle = (known[(len(known) - 1) // 2] + known[len(known) // 2]) / 2
    if abs(own - middle) <= _TENTH * abs(middle):
        return "typical"
    return "better" if signed * own < signed * middle else "worse"
