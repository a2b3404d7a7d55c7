"""What a message can be given: figures taken apart into named variables, with no language in them yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from channelmark.figures import UNKNOWN_CHANGE, Figure, Scale, Value

from .rounding import decimal, factor

_ONLY_UP_TO = 0.05


@dataclass(frozen=True)
class Quantity:
    """A number on its way into a message."""

    value: Value
    figure: str = ""
    """Id of the figure it belongs to; empty for thresholds, scale ends and bare numbers."""
    scale: Scale | None = None


@dataclass(frozen=True)
class Parts:
    """All values of one figure, for LIST()."""

    items: tuple[Quantity, ...]


Argument = Quantity | Parts | str


def arguments(figure: Figure, prefix: str = "") -> dict[str, Argument]:
    """The variables a figure gives to a message.

    One value: `value` (or the bare prefix). Several: one variable a label; shares reached within times also as
    share1, within1, share2 … Always parts, statistic, comparator, emphasis, origin, scale, and for a known scale
    low and high. A ratio adds direction (faster, slower, same), with its label in front when it has one. A change is
    given as its size, and change (rise, fall, same) says which way.
    """
    if figure.kind == "change" or figure.values[0].unit == UNKNOWN_CHANGE:
        named = _sizes(figure) | _descriptions(figure) | _scale_ends(figure)
        return {_prefixed(prefix, name): argument for name, argument in named.items()}
    named = _values(figure) | _descriptions(figure) | _scale_ends(figure)
    if figure.kind == "ratio":
        named |= {_joined(v.label, "direction"): _direction(v) for v in figure.values}
    return {_prefixed(prefix, name): argument for name, argument in named.items()}


def _values(figure: Figure) -> dict[str, Argument]:
    quantities = tuple(Quantity(v, figure.id, figure.scale) for v in figure.values)
    # A sentence names the parts that can be shown; the table below it says which cannot.
    out: dict[str, Argument] = {"parts": Parts(tuple(q for q in quantities if not q.value.suppressed))}
    if len(quantities) == 1:
        out["value"] = quantities[0]
    for number, q in enumerate(quantities, 1):
        if q.value.label:
            out[_variable(q.value.label)] = q
            out[_joined(q.value.label, "comparator")] = q.value.comparator
        if q.value.within is not None:
            out |= {
                f"share{number}": q,
                f"within{number}": Quantity(Value(value=q.value.within, unit="second")),
            }
    return out


def _sizes(figure: Figure) -> dict[str, Argument]:
    """A change by its size: relative ones in per cent, those of shares in percentage points."""
    (v,) = figure.values
    size = sized(v)
    way = "same" if not size.value else "rise" if (v.value or 0.0) > 0 else "fall"
    return {"value": Quantity(size, figure.id), "change": way}


def sized(v: Value) -> Value:
    """A signed change without its sign, in the unit it is said in."""
    size = abs(v.value or 0.0)
    if v.unit in ("relative", UNKNOWN_CHANGE):
        return Value(value=size, unit="fraction", comparator=v.comparator)
    return Value(value=size * (100 if v.unit == POINTS else 1), unit=v.unit)


POINTS = "percentage point"
"""Unit of a difference of two shares; its value is the difference itself (0.02 for two points)."""


def _descriptions(figure: Figure) -> dict[str, Argument]:
    first = figure.values[0]
    small = len(figure.values) == 1 and first.unit == "fraction" and _high(first) <= _ONLY_UP_TO
    return {
        "statistic": figure.statistic,
        "comparator": figure.comparator if figure.comparator != "eq" or first.label else first.comparator,
        "emphasis": "only" if small else "none",
        "origin": figure.source.kind,
        "scale": "known" if figure.scale and figure.scale.known else "unknown",
        **({"n": Quantity(Value(value=float(figure.n), unit=""))} if figure.n is not None else {}),
    }


def _scale_ends(figure: Figure) -> dict[str, Argument]:
    ends: Iterable[tuple[str, float | None]] = ()
    if figure.scale:
        ends = (("low", figure.scale.low), ("high", figure.scale.high))
    return {name: Quantity(Value(value=end, unit="point")) for name, end in ends if end is not None}


def _direction(v: Value) -> str:
    """Whether a ratio of speeds says faster or slower, judged as it is shown: 1.02 shows as the same."""
    ratio = v.value if v.value is not None else (v.low or 0)
    if decimal(factor(ratio)) == 1:
        return "same"
    return "faster" if ratio > 1 else "slower"


def _high(v: Value) -> float:
    high = v.value if v.value is not None else v.high
    return 1.0 if high is None else high


def _variable(label: str) -> str:
    return label.replace("-", "_")


def _joined(label: str | None, name: str) -> str:
    return f"{_variable(label)}_{name}" if label else name


def _prefixed(prefix: str, name: str) -> str:
    if not prefix:
        return name
    return prefix if name == "value" else f"{prefix}_{name}"
