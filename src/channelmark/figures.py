"""A Figure: one number (or one set that belongs together) with its whole meaning.

Prose, cards, charts, tables, alt texts and files all show Figures; nobody types a number into a text.
Values are kept in base units: seconds, fractions (0-1), currency units, score points, plain counts,
counts per day, times. Rounding and words belong to the languages.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from types import MappingProxyType
from typing import Any, Literal, Self, get_args

from .errors import FigureError

Kind = Literal[
    "percent",  # one share of a whole
    "split",  # shares that sum to one
    "cumulative",  # shares reached within rising times
    "duration",  # one time
    "range",  # from low to high, one unit
    "triple",  # fastest, typical, slowest
    "score",  # a point on a scale (NPS, CES, a CSAT mean)
    "money",
    "count",
    "rate",  # a count per day, hour or agent
    "mean",  # a mean count per item (0.25 transfers a ticket)
    "ratio",  # times as much, as fast, as dear
    "by_category",  # one metric over categories
    "change",  # a signed difference from the period before, or between two groups
]
Comparator = Literal["eq", "about", "over", "under", "at_least", "at_most"]
Clock = Literal["calendar", "business"]
SourceKind = Literal["computed", "published"]

KINDS: tuple[str, ...] = get_args(Kind)
_MULTIPLE = {"split", "cumulative", "triple", "by_category"}
_SUM_TOLERANCE = 1e-6


UNKNOWN_CHANGE = "relative or points"
"""Unit of a change of which a publisher did not say whether it is relative or in percentage points."""


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The scale of a score. A score without one cannot be read, so an unknown scale says so."""

    low: float | None = None
    """Lowest possible score; None when the publisher did not state the scale."""
    high: float | None = None
    higher_is_better: bool = True

    @property
    def known(self) -> bool:
        """Whether both ends are known."""
        return self.low is not None and self.high is not None


@dataclass(frozen=True, kw_only=True)
class Interval:
    """An uncertainty interval in the unit of its value."""

    low: float
    high: float
    level: float = 0.95
    method: str
    """wilson, order_statistic, bootstrap, adjusted_wald, newcombe, square_and_add, fisher_z, least_squares or kaplan_meier."""


@dataclass(frozen=True, kw_only=True)
class Value:
    """One number of a Figure, in base units."""

    value: float | None = None
    """The number; None for a range (low and high hold it) and for a suppressed cell."""
    unit: str
    """second, fraction, point, an ISO 4217 code, ticket, ticket/day, transfer/ticket, lead/day, times …"""
    label: str | None = None
    """Which part this is: desktop, within_1h, facebook, fastest … None in single-valued figures."""
    low: float | None = None
    high: float | None = None
    comparator: Comparator = "eq"
    within: float | None = None
    """Threshold in seconds, for a share reached within a time."""
    shown: str | None = None
    """Unit a duration is to be shown in (minute, hour, day); None lets the language choose."""
    n: int | None = None
    """Cases behind this value; None for published values whose n was not stated."""
    interval: Interval | None = None
    suppressed: bool = False
    """True when n is too small to show; value is then None."""

    @property
    def is_range(self) -> bool:
        """Whether low and high stand in for a single number."""
        return self.value is None and self.low is not None and self.high is not None


@dataclass(frozen=True, kw_only=True)
class Conflict:
    """A contradiction found in what somebody published."""

    type: str
    """Id of the message `conflict-<type>` that says it in words."""
    values: tuple[Value, ...] = ()
    """The numbers that disagree, in the order the message names them (a, b, …)."""
    names: tuple[str, ...] = ()
    """Names the message needs (publishers)."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a figure comes from."""

    kind: SourceKind
    publisher: str | None = None
    """Who is credited with a published figure; a name, never translated. None when nobody was named."""
    document: str | None = None
    """Id of the document in `published` that printed it."""
    quoted_by: str | None = None
    """Who quoted it, when that is not the publisher."""
    data: str | None = None
    """Name of the data a computed figure comes from."""
    fingerprint: str | None = None
    """sha256 over the data files a computed figure comes from."""
    synthetic: bool = False
    """True for figures computed on generated sample data; they are badged wherever they appear."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One number, or one set of numbers that belong together, with everything needed to read it."""

    id: str
    metric: str
    """Id in the metric catalogue."""
    kind: Kind
    values: tuple[Value, ...]
    statistic: str
    """share, mean, median, p90, min, max, sum, last, ratio, target … (a median is not a mean)."""
    source: Source
    comparator: Comparator = "eq"
    qualifier: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """What narrows it: channel, network, when … Ids, not words."""
    population: str | None = None
    """Who or what is counted (id): tickets, customers, companies, surveys …"""
    period: tuple[str, str] | None = None
    """First and last day, ISO dates, in the companies' local time."""
    n: int | None = None
    """Cases counted; None when a publisher did not say."""
    interval: Interval | None = None
    definition: str = ""
    """Id of the definition variant used."""
    clock: Clock | None = None
    scale: Scale | None = None
    suppressed: bool = False
    disputed: tuple[Conflict, ...] = ()
    """Contradictions known about a published figure."""

    def __post_init__(self) -> None:
        _check(self)
        object.__setattr__(self, "qualifier", MappingProxyType(dict(self.qualifier)))

    @property
    def only(self) -> Value:
        """The value of a single-valued figure."""
        if len(self.values) != 1:
            raise FigureError.invalid(self.id, f"has {len(self.values)} values where one is asked for")
        return self.values[0]

    def value(self, label: str) -> Value:
        """The part called `label`."""
        for v in self.values:
            if v.label == label:
                return v
        raise FigureError.invalid(self.id, f"has no part {label!r}, only {[v.label for v in self.values]}")

    @property
    def sample(self) -> bool:
        """Whether it was computed on synthetic data."""
        return self.source.synthetic

    @property
    def published(self) -> bool:
        """Whether somebody else published it."""
        return self.source.kind == "published"

    def to_json(self) -> dict[str, Any]:
        """Plain data that `from_json` turns back into an equal Figure; empty fields are left out."""
        data = {f.name: getattr(self, f.name) for f in fields(self)}
        data["qualifier"] = dict(self.qualifier)
        data["values"] = [_plain(v) for v in self.values]
        data["disputed"] = [_plain(c) for c in self.disputed]
        for name in ("interval", "scale", "source"):
            data[name] = _plain(data[name]) if data[name] is not None else None
        data["period"] = list(self.period) if self.period else None
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_json` wrote; keys an edition adds (report, sentence) are ignored."""
        names = {f.name for f in fields(cls)}
        d = {k: v for k, v in data.items() if k in names}
        d["values"] = tuple(_value(v) for v in d["values"])
        d["disputed"] = tuple(_conflict(c) for c in d.get("disputed") or ())
        d["source"] = Source(**d["source"])
        d["interval"] = Interval(**d["interval"]) if d.get("interval") else None
        d["scale"] = Scale(**d["scale"]) if d.get("scale") else None
        d["period"] = tuple(d["period"]) if d.get("period") else None
        d["qualifier"] = d.get("qualifier") or {}
        return cls(**d)


def _plain(record: Any) -> dict[str, Any]:
    """A dataclass as a dict without the fields that hold nothing."""
    return {k: _listed(v) for k, v in asdict(record).items() if v is not None and v != () and v is not False}


def _listed(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _listed(v) for k, v in value.items() if v is not None and v != () and v is not False}
    return [_listed(v) for v in value] if isinstance(value, tuple) else value


def _value(data: Mapping[str, Any]) -> Value:
    d = dict(data)
    if d.get("interval"):
        d["interval"] = Interval(**d["interval"])
    return Value(**d)


def _conflict(data: Mapping[str, Any]) -> Conflict:
    return Conflict(
        type=data["type"],
        values=tuple(_value(v) for v in data.get("values") or ()),
        names=tuple(data.get("names") or ()),
    )


def _check(f: Figure) -> None:
    """Raise FigureError when the record contradicts itself."""
    if f.kind not in KINDS:
        raise FigureError.invalid(f.id, f"has the unknown kind {f.kind!r}")
    if not f.values:
        raise FigureError.invalid(f.id, "holds no value")
    if f.kind in _MULTIPLE and any(v.label is None for v in f.values):
        raise FigureError.invalid(f.id, f"is a {f.kind}; each of its values needs a label")
    for v in f.values:
        _check_value(f, v)
    shown = [v.value for v in f.values if v.value is not None]
    if f.kind == "split" and len(shown) == len(f.values) and abs(sum(shown) - 1) > _SUM_TOLERANCE:
        raise FigureError.invalid(f.id, f"is a split, but its parts sum to {sum(shown):.4f} and not to 1")
    if f.kind == "cumulative" and shown != sorted(shown):
        raise FigureError.invalid(f.id, "is cumulative, but a later share is smaller than an earlier one")
    if f.kind == "score":
        _check_score(f)


def _check_value(f: Figure, v: Value) -> None:
    if v.value is None and not v.is_range and not v.suppressed:
        raise FigureError.invalid(f.id, f"has neither a value nor a range for {v.label or 'its number'}")
    for x in (v.value, v.low, v.high):
        if x is not None and not math.isfinite(x):
            raise FigureError.invalid(f.id, f"holds {x}, which is not a number to publish")
    if v.unit == "fraction" and any(x is not None and not 0 <= x <= 1 for x in (v.value, v.low, v.high)):
        raise FigureError.invalid(f.id, f"is a share outside 0 to 1 ({v.value})")
    if v.low is not None and v.high is not None and v.low > v.high:
        raise FigureError.invalid(f.id, f"has a range that runs backwards ({v.low} to {v.high})")


def _check_score(f: Figure) -> None:
    if f.scale is None:
        raise FigureError.invalid(
            f.id, "is a score without a scale (use Scale() when the publisher gave none)"
        )
    low, high = f.scale.low, f.scale.high
    for v in f.values:
        if v.value is not None and low is not None and high is not None and not low <= v.value <= high:
            raise FigureError.invalid(f.id, f"lies outside its scale ({v.value} on {low} to {high})")
