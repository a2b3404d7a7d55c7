"""Every rule of a file held against data: met, missed, too few cases, or not to be judged, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ..benchmarks import Context, Data, FigureSpec, Lack, change_of, context_of, figure_of
from ..benchmarks.feeding import missing_inputs
from ..benchmarks.filters import known_value
from ..benchmarks.targets import RulesError
from ..benchmarks.targets.bounds import Target
from ..benchmarks.targets.rules import SEVERITIES, Placed, Rule, Rules
from ..errors import BadCallError
from ..figures import Figure, Value
from ..locales.quantities import POINTS
from ..statistics.asks import Ask
from ..statistics.cells import Estimate
from ..statistics.money import currencies
from .measuring import Found, Key, Stretch, changed, find, last_periods, request

State = Literal["missed", "met", "few", "unfed"]
STATES: tuple[State, ...] = ("missed", "met", "few", "unfed")
"""Missed and met are judged; of the others the data cannot say it."""
Certainty = Literal["certain", "chance", "unknown"]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """A rule, or one part of its breakdown, held against the data."""

    rule: Rule
    id: str
    state: State
    target: Target
    part: str = ""
    """The value of the breakdown it is about: a channel's id, the name of an agent; '' without a breakdown."""
    figure: Figure | None = None
    """What is judged: a value, or the change of one."""
    value: Figure | None = None
    """The value itself; differs from `figure` where a change is judged."""
    previous: Value | None = None
    """The value of the period before; None where there is none that can be shown."""
    n: int | None = None
    """Cases behind it; None where nothing was counted."""
    least: int = 0
    """Cases it takes to be judged; 0 where it was not shown for another reason than few cases."""
    population: str = "cases"
    period: tuple[str, str] | None = None
    certainty: Certainty = "unknown"
    """Whether the interval lies beyond the target as well; unknown without an interval, and for what was not missed."""
    lack: Lack | None = None
    """What the data lack, where they cannot feed it."""

    @property
    def unit(self) -> str:
        """Unit of the value and its target, known even where there is no value."""
        if self.figure:
            return self.figure.only.unit
        own = {"time": "second", "share": "fraction", "points": POINTS, "relative": "relative"}
        if self.rule.measure == "money":
            return self.target.currencies[0] if self.target.currencies else ""
        return own.get(self.rule.measure) or self.rule.asked.meant.unit


@dataclass(frozen=True)
class Verdict:
    """All rules of a file on one data set. The missed ones come first, the most severe of them first."""

    rules: Rules
    outcomes: tuple[Outcome, ...]
    data: str
    synthetic: bool
    fingerprint: str
    period: tuple[str, str]
    as_of: dt.datetime
    """Instant of the export, UTC."""

    def of(self, *states: State) -> list[Outcome]:
        """Outcomes of these states, in order."""
        return [o for o in self.outcomes if o.state in states]

    @property
    def crossed(self) -> bool:
        """Whether anything was missed."""
        return bool(self.of("missed"))


def judge(rules: Rules, data: Data) -> Verdict:
    """Hold every rule against the data. RulesError for one that asks them for what cannot be asked."""
    context = context_of(data)
    outcomes = [o for placed in rules.rules for o in _judged(placed, context)]
    order = {s: i for i, s in enumerate(STATES)}
    rank = {s: i for i, s in enumerate(SEVERITIES)}
    return Verdict(
        rules=rules,
        outcomes=tuple(sorted(outcomes, key=lambda o: (order[o.state], rank[o.rule.severity]))),
        data=data.name,
        synthetic=data.synthetic,
        fingerprint=data.fingerprint or "",
        period=data.period,
        as_of=_as_of(context),
    )


def _as_of(context: Context) -> dt.datetime:
    found: dt.datetime = context.engine.query("select max(as_of) as t from manifest")[0]["t"]
    return found.replace(tzinfo=dt.UTC)


def _judged(placed: Placed, context: Context) -> list[Outcome]:
    try:
        return list(_outcomes(placed, context))
    except BadCallError as error:
        raise RulesError.on_data(placed.where, str(error)) from None


def _outcomes(placed: Placed, context: Context) -> Iterator[Outcome]:
    rule = placed.rule
    blank = Outcome(
        rule=rule,
        id=placed.id,
        state="unfed",
        target=rule.target,
        population=rule.asked.meant.population,
    )
    missing = missing_inputs(context.engine, rule.asked.meant, clock=rule.clock)
    if missing:
        yield replace(blank, lack=Lack("no-data", tuple(missing)))
        return
    ask = request(context, rule)
    if len(currencies(context.engine, ask)) > 1:
        yield replace(blank, lack=Lack("no-data", ("one-currency",)))
        return
    now, before = last_periods(context, rule) if rule.period else (None, None)
    if rule.period and (now is None or (rule.change and before is None)):
        yield replace(blank, lack=Lack("no-data", ("whole-periods",)))
        return
    days = now.days if now else context.period
    found = find(context, ask, now, before, rule)
    blank = replace(blank, period=days)
    for key in _keys(found, rule):
        yield _of_cell(blank, replace(context, period=days), ask, found, key, before)


def _keys(found: Found, rule: Rule) -> list[Key]:
    """One for each part with cases in either period; one for the whole without a breakdown, or without any case."""
    if not rule.breakdown:
        return [()]
    return sorted({*found.now, *found.before}, key=str) or [()]


def _of_cell(
    blank: Outcome, context: Context, ask: Ask, found: Found, key: Key, before: Stretch | None
) -> Outcome:
    rule = blank.rule
    label = str(key[0]) if key else ""
    named = context.names.get(rule.breakdown, {}).get(label, label)
    blank = replace(blank, part=named, id="_".join(p for p in (blank.id, _plain(label)) if p))
    spec = _spec(blank, ask, label)
    now = found.now.get(key, _nothing(ask))
    earlier = found.before.get(key, _nothing(ask)) if before else Estimate({}, None, 0)
    whole = Found({key: now}, {key: earlier}, found.drawn)
    judged = changed(ask, rule, whole, key) if rule.change else now
    cells = (now, earlier) if rule.change else (now,)
    blank = replace(
        blank, n=judged.n, least=_least(ask, rule), previous=_previous(spec, ask, context, earlier)
    )
    if judged.value is None or any(e.n < _demanded(rule) for e in cells):
        return replace(
            blank, state="few", n=min(e.n for e in cells), least=_shortfall(blank, cells), previous=None
        )
    value = figure_of(spec, ask.metric, context, now)
    figure = change_of(spec, ask.metric, context, judged, rule.change) if rule.change else value
    if isinstance(figure, Lack) or isinstance(value, Lack):
        return replace(blank, lack=figure if isinstance(figure, Lack) else Lack("no-data"))
    return _held(replace(blank, figure=figure, value=value), figure)


def _held(blank: Outcome, figure: Figure) -> Outcome:
    """A figure against its target."""
    target, only = blank.target, figure.only
    if target.currencies and only.unit not in target.currencies:
        raise BadCallError(
            f"the target is in {' or '.join(target.currencies)}, and the data are in {only.unit}. "
            f"Write the amount in {only.unit}."
        )
    value = only.value or 0.0
    if target.met(value):
        return replace(blank, state="met")
    certainty: Certainty = "unknown"
    if only.interval:
        certainty = "certain" if target.missed_by_all_of(only.interval, value) else "chance"
    return replace(blank, state="missed", certainty=certainty)


def _previous(spec: FigureSpec, ask: Ask, context: Context, earlier: Estimate) -> Value | None:
    if earlier.value is None:
        return None
    figure = figure_of(spec, ask.metric, context, earlier)
    return None if isinstance(figure, Lack) else figure.only


def _spec(o: Outcome, ask: Ask, label: str) -> FigureSpec:
    """How the figure of a cell is described. Its id begins as no message does, so it is called as its metric is."""
    rule = o.rule
    channel = label if rule.breakdown == "channel" else known_value("channel", rule.channel)
    return FigureSpec(
        id=f"alert_{o.id}",
        metric=ask.metric.id,
        channel=channel,
        statistic=ask.statistic,
        variant=ask.variant,
        clock=ask.clock or "",
        within=(int(ask.settings["within"]),) if ask.settings and "within" in ask.settings else (),
    )


def _nothing(ask: Ask) -> Estimate:
    """A part without a case: of counts that is zero."""
    return Estimate({}, 0.0 if ask.meant.kind == "count" else None, 0)


def _least(ask: Ask, rule: Rule) -> int:
    return max(ask.few, 1 if ask.meant.kind not in ("count", "stock") else 0, _demanded(rule))


def _demanded(rule: Rule) -> int:
    return rule.minimum or 0


def _shortfall(o: Outcome, cells: Sequence[Estimate]) -> int:
    """Cases that were asked for; 0 where there are enough, and the value is withheld for another reason."""
    return o.least if any(e.n < o.least for e in cells) else 0


def _plain(label: str) -> str:
    return "".join(c if c.isascii() and c.isalnum() else "_" for c in label.lower())
