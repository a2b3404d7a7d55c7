"""What a value is held against: a bound or a band, written as people write it and kept in base units."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ...figures import Interval, Value
from ...metrics import Metric

Measure = Literal["time", "share", "money", "points", "relative", "number"]
"""What a target is a target of: how it is written, and in which unit it is kept."""
_TIMES: Mapping[str, float] = {
    **dict.fromkeys(("s", "sec", "second", "seconds"), 1),
    **dict.fromkeys(("m", "min", "minute", "minutes"), 60),
    **dict.fromkeys(("h", "hour", "hours"), 3600),
    **dict.fromkeys(("d", "day", "days"), 86_400),
    **dict.fromkeys(("w", "week", "weeks"), 604_800),
}
_DOLLARS = ("USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD")
SIGNS: Mapping[str, tuple[str, ...]] = {
    "$": _DOLLARS,
    "€": ("EUR",),
    "£": ("GBP",),
    "¥": ("JPY", "CNY"),
    "₹": ("INR",),
    "zł": ("PLN",),
    "лв": ("BGN",),
    "Kč": ("CZK",),
}
"""Currency signs, and the currencies that are written with them."""
_NUMBER = r"[+-]?\d+(?:\.\d+)?"
_TIME = re.compile(rf"({_NUMBER})\s*([a-z]+)")
_MONEY = re.compile(rf"(?P<before>[^\d\s.+-]+)?\s*(?P<amount>{_NUMBER})\s*(?P<after>[^\d\s.]+)?")
_SHOWN: Mapping[Measure, str] = {
    "time": "90s, 15min, 4h, 1h 30min or 2d",
    "share": "a share as 85%",
    "money": "an amount as $5, €5 or 5 PLN",
    "points": "a difference of shares as 2 points",
    "relative": "a change as 10% or -5%",
    "number": "a number as 250 or 4.5",
}
_SHARE_STATISTICS = ("within", "km_within")


_ROUNDING = 1e-9


class TargetError(ValueError):
    """A target that cannot be read; the message says how it is written."""


@dataclass(frozen=True)
class Target:
    """The values that are right: from `low` to `high`, both included. None for no bound."""

    low: float | None = None
    high: float | None = None
    currencies: tuple[str, ...] = ()
    """Currencies it is written in; empty for what is no money, and where no currency was named."""

    def met(self, value: float) -> bool:
        """Whether a value is right. One that lies on a bound is."""
        low, high = self.low, self.high
        return (low is None or value >= low or _same(value, low)) and (
            high is None or value <= high or _same(value, high)
        )

    def missed_by_all_of(self, interval: Interval, value: float) -> bool:
        """Whether the whole interval of a value that is not right lies beyond the bound that the value missed."""
        if self.low is not None and value < self.low:
            return interval.high < self.low
        return self.high is not None and interval.low > self.high

    def values(self, unit: str) -> tuple[Value, ...]:
        """Its bounds, to be written in a language: one, or both of a band."""
        ends = [x for x in (self.low, self.high) if x is not None]
        return tuple(Value(value=x, unit=unit) for x in ends)


def _same(value: float, end: float) -> bool:
    """Sums and differences of decimals come out a hair beside them; that is no miss."""
    return math.isclose(value, end, rel_tol=_ROUNDING, abs_tol=_ROUNDING * _ROUNDING)


def measure(metric: Metric, statistic: str, change: str) -> Measure:
    """What the values of a rule are."""
    if change == "relative":
        return "relative"
    if statistic == "count" and metric.kind not in ("count", "stock"):
        return "number"
    share = statistic in _SHARE_STATISTICS or metric.unit == "fraction"
    if share:
        return "points" if change else "share"
    return {"second": "time", "currency": "money"}.get(metric.unit, "number")  # type: ignore[return-value]


def bound(text: str | float, what: Measure) -> tuple[float, tuple[str, ...]]:
    """A bound in base units, and the currencies it can be of. TargetError says how one is written."""
    if isinstance(text, bool):
        raise TargetError(_wrong(text, what))
    if isinstance(text, int | float):
        if what not in ("number", "money"):
            raise TargetError(_wrong(text, what))
        return float(text), ()
    plain = text.strip().replace("−", "-")
    if what == "money":
        return _money(plain)
    return _READ[what](plain), ()


def seconds(text: str | float) -> float:
    """A time as people write it: 90s, 4h, 1h 30min. TargetError says so when it is none."""
    return bound(text, "time")[0]


def _time(text: str) -> float:
    sign, rest = (-1, text[1:]) if text.startswith("-") else (1, text.removeprefix("+"))
    parts = _TIME.findall(rest.lower())
    if not parts or re.sub(r"\s", "", "".join(n + u for n, u in parts)) != re.sub(r"\s", "", rest.lower()):
        raise TargetError(_wrong(text, "time"))
    if any(u not in _TIMES or n.startswith(("+", "-")) for n, u in parts):
        raise TargetError(_wrong(text, "time"))
    return sign * sum(float(n) * _TIMES[u] for n, u in parts)


def _share(text: str) -> float:
    share = _percent(text, "share")
    if not 0 <= share <= 1:
        raise TargetError(f"{text} is outside 0% to 100%, where a share always lies")
    return share


def _relative(text: str) -> float:
    return _percent(text, "relative")


def _percent(text: str, what: Measure) -> float:
    found = re.fullmatch(rf"({_NUMBER})\s*%", text)
    if not found:
        raise TargetError(_wrong(text, what))
    return float(Decimal(found[1]) / 100)


def _points(text: str) -> float:
    found = re.fullmatch(rf"({_NUMBER})\s*(?:points?|pp|percentage points?)", text.lower())
    if not found:
        raise TargetError(_wrong(text, "points"))
    return float(Decimal(found[1]) / 100)


def _plain(text: str) -> float:
    if not re.fullmatch(_NUMBER, text):
        raise TargetError(_wrong(text, "number"))
    return float(text)


def _money(text: str) -> tuple[float, tuple[str, ...]]:
    found = _MONEY.fullmatch(text)
    sign = (found["before"] or found["after"]) if found else None
    if not found or (found["before"] and found["after"]):
        raise TargetError(_wrong(text, "money"))
    if not sign:
        return float(found["amount"]), ()
    named = SIGNS.get(sign) or ((sign,) if re.fullmatch("[A-Z]{3}", sign) else ())
    if not named:
        raise TargetError(_wrong(text, "money"))
    return float(found["amount"]), named


def _wrong(text: object, what: Measure) -> str:
    return f"{text} cannot be read here: write {_SHOWN[what]}"


_READ = {"time": _time, "share": _share, "relative": _relative, "points": _points, "number": _plain}

__all__ = ["Measure", "Target", "TargetError", "bound", "measure", "seconds"]
