"""A request: which metric, summed up how, broken down by what, over which cases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Protocol

from ..errors import BadCallError
from ..metrics import Metric, get_metric

Row = dict[str, Any]
_WORD = re.compile(r"(?<![.\w])([a-z_][a-z0-9_]*)\b(?!\s*\()")
_THRESHOLD = re.compile(r"{(\w+)}")
_LITERAL = re.compile(r"'(?:[^']|'')*'")


class Engine(Protocol):
    """What statistics ask of an engine: rows for SQL in DuckDB's dialect, and what a table holds."""

    def query(self, sql: str) -> list[Row]:
        """Rows as dicts; the facts that the SQL names are built first."""

    def columns(self, table: str) -> Sequence[str]:
        """Column names of a fact or of a canonical table."""

    def expect(self, wanted: Mapping[str, Iterable[str]]) -> None:
        """Say which columns of which facts are going to be read."""


@dataclass(frozen=True)
class Ask:
    """One request: a metric, a statistic, breakdowns, a filter, and values for its thresholds."""

    metric: Metric
    statistic: str = ""
    """Several, separated by commas, give one row each."""
    by: tuple[str, ...] = ()
    where: str = "true"
    """SQL condition over the fact's columns, and over every breakdown that can be joined to it."""
    settings: Mapping[str, float] | None = None
    """Seconds for {within}, {horizon} and their like in the metric's SQL, instead of the metric's own."""
    variant: str = ""
    clock: str | None = None
    """calendar or business; None for what the metric says."""
    since: str = ""
    until: str = ""
    """Local time of the company, ISO; from `since` on, before `until`."""
    of: tuple[str, ...] = ()
    """Ids of the metrics it is made of, where the metric leaves them to the caller."""
    company: str = ""
    """Whose percentile is meant."""
    peers: tuple[str, ...] = ()
    """Peers of a company are those that share these with it: industry, size, country."""
    reveal: bool = False
    """Whether cells with few cases are shown all the same (golden cases, and what is summed up further)."""

    @cached_property
    def meant(self) -> Metric:
        """The metric by the variant and on the clock that were asked for."""
        return _on_clock(_variant(self.metric, self.variant), self.clock)

    @property
    def named(self) -> str:
        """The statistic, the metric's own when none was asked for."""
        return self.statistic or self.meant.statistic

    @property
    def breakdown(self) -> tuple[str, ...]:
        """The breakdown, the metric's own when none was asked for; parts of a whole are no breakdown."""
        kinds = ("distribution", "peak")
        return tuple(
            k for k in self.by or self.meant.by if k != self.meant.part or self.meant.kind not in kinds
        )

    @property
    def few(self) -> int:
        """Cases under which a cell of this request is suppressed."""
        if self.reveal or self.meant.kind in ("count", "stock", "rows"):
            return 0
        # Case by case, an agent's few cases would add up to the figure that is not shown.
        if self._about(AGENTS):
            return max(self.meant.minimum, FEWEST_OF_AGENT)
        return 0 if "ticket_id" in self.breakdown else self.meant.minimum

    @property
    def personal(self) -> bool:
        """Whether its cells tell of single people."""
        return self._about((*AGENTS, "customer_id", "customer", "ticket_id"))

    def _about(self, columns: Iterable[str]) -> bool:
        return bool({*columns} & {*self.breakdown, *words([self.where])})

    def sql(self, text: str) -> str:
        """A scalar of the metric with its thresholds filled in."""
        if "{" not in text:
            return text
        given = dict(self.settings or {})
        known = {**self.meant.settings, **given}
        # Whoever asks for another time asks about the cases old enough for that time.
        if "within" in known and ("horizon" not in known or ("within" in given and "horizon" not in given)):
            known["horizon"] = known["within"]
        try:
            return text.format(**{k: repr(float(v)) for k, v in known.items()})
        except KeyError as lack:
            raise BadCallError(
                f"{self.metric.id} needs a value for {lack.args[0]!r}, in seconds: settings={{{lack}: 3600}}, "
                "or --within on the command line."
            ) from None

    @property
    def thresholds(self) -> set[str]:
        """Names of the times that a caller can set for this request."""
        m = self.meant
        names = set(_THRESHOLD.findall(f"{m.value} {m.counted} {m.per} {m.split}"))
        if "within" in (n.strip() for n in self.named.split(",")):
            names.add("within")
        if not m.fact:
            names |= {n for base in self.bases() for n in self.base(base).thresholds}
        return names | ({"horizon"} if "within" in names else set())

    def refuse_unknown_settings(self) -> None:
        """BadCallError for a time that nothing in this request looks at: the answer would be that without it."""
        for name in self.settings or {}:
            if name not in self.thresholds:
                subject = f"time to set for {self.named or self.meant.kind} of {self.metric.id}"
                raise BadCallError.unknown(subject, name, self.thresholds or ("(it has none)",))

    def bases(self) -> tuple[Metric, ...]:
        """The metrics it is made of: its own, or those the caller names."""
        named = self.meant.of or self.of
        if not named:
            raise BadCallError(
                f"{self.metric.id} is made of another metric: name it, for example "
                f'`--of first_response_time` or cm.metric("{self.metric.id}", data).of("first_response_time").'
            )
        return tuple(get_metric(n) for n in named)

    @property
    def of_cases(self) -> Ask:
        """The request for the cases: its own, or those of the first metric it is made of."""
        return self if self.meant.fact else self.base(self.bases()[0]).of_cases

    def base(self, metric: Metric, by: tuple[str, ...] | None = None, **changes: Any) -> Ask:
        """The same request for a metric that this one is made of: its statistic, this one's cases."""
        own = {"variant": self.variant if self.variant in metric.variants else "", "of": (), "statistic": ""}
        keys = self.breakdown if by is None else by
        return replace(self, **{**own, "metric": metric.like(metric.id, by=()), "by": keys, **changes})


AGENTS = ("agent", "assignee", "resolver")
FEWEST_OF_AGENT = 10
"""Cases under which a figure about one person is not shown."""


def words(scalars: Iterable[str]) -> set[str]:
    """Names that SQL scalars mention: columns, mostly."""
    return {w for s in scalars for w in _WORD.findall(_LITERAL.sub("''", s.lower()))}


def _variant(metric: Metric, name: str) -> Metric:
    if not name or metric.of or metric.kind in ("change", "percentile"):
        return metric
    if name not in metric.variants:
        raise BadCallError.unknown(f"variant of {metric.id}", name, metric.variants or ("(it has none)",))
    return metric.variant(name)


def _on_clock(metric: Metric, clock: str | None) -> Metric:
    if clock not in (None, "calendar", "business"):
        raise BadCallError.unknown("clock", str(clock), ("calendar", "business"))
    made_of_others = metric.of or metric.kind in ("change", "percentile")
    if clock is None or clock == metric.clock or made_of_others:
        return metric
    if clock == "business" and metric.business:
        return replace(metric, value=metric.business, clock="business")
    if clock == "calendar" and metric.clock is None:
        return metric
    has = f"the {metric.clock} clock only" if metric.clock else "no clock: it is no time"
    raise BadCallError(f"{metric.id} has no value on the {clock} clock; it has {has}. Leave the clock out.")
