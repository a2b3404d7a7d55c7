"""How many digits a reader is shown. Computed figures carry long decimals; published ones are short already.

Every function takes a number in base units and returns the digits to show, as ASCII text ("0.25", "-10").
Rounding is half to even on the decimal the number prints as. A number that is not zero is never shown as 0,
and a share below one is never shown as 100.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal

Number = float | int | Decimal
Digits = str
Rounding = Callable[[Number], str]


def decimal(value: Number | Digits) -> Decimal:
    """The decimal a number prints as, not the binary fraction behind it."""
    return value if isinstance(value, Decimal) else Decimal(str(value))


def plain(value: Decimal, places: int) -> str:
    """Rounded to `places` decimals, without trailing zeros; more decimals where it would otherwise read 0."""
    return _text(_nonzero(value, places))


def percent(share: Number) -> str:
    """Per cent of a share: exact with up to one decimal, one decimal below 10 %, else whole."""
    value = decimal(share) * 100
    exact = value.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
    places = 1 if exact == value or abs(exact) < 10 else 0
    rounded = _nonzero(value, places)
    while abs(value) < 100 and abs(rounded) == 100:
        places += 1
        rounded = _round(value, places)
    return _text(rounded)


def amount(value: Number) -> str:
    """A measured amount (hours, days): halves below 100 as they are (12.5), else whole from 10 up, one decimal below."""
    x = decimal(value)
    half = abs(x) < 100 and x * 2 == (x * 2).to_integral_value()
    return plain(x, 1 if half or abs(_round(x, 1)) < 10 else 0)


def money(value: Number, decimals: int = 2) -> str:
    """Two decimals (what the currency has), or none when the amount is whole."""
    x = _nonzero(decimal(value), decimals)
    return f"{x:f}" if x != x.to_integral_value() else _text(x)


def mean(value: Number) -> str:
    """A mean count per item: exact with up to two decimals, else three digits, or two below 0.1."""
    x = decimal(value)
    if not x or x == _round(x, 2):
        return plain(x, 2)
    if abs(x) < Decimal("0.1"):
        return plain(x, 1 - x.adjusted())
    return plain(x, max(0, 2 - _round(x, 2).adjusted()) if abs(x) >= 1 else 2)


def count(value: Number) -> str:
    """Whole."""
    return plain(decimal(value), 0)


def rate(value: Number) -> str:
    """A count per day or hour: one decimal below 100."""
    x = decimal(value)
    return plain(x, 1 if abs(x) < 100 else 0)


def score(value: Number, span: float | None = None) -> str:
    """A point on a scale: whole on wide scales (NPS), one decimal on narrow or unknown ones (one to seven)."""
    return plain(decimal(value), 0 if span is not None and span >= _WIDE_SCALE else 1)


def factor(ratio: Number) -> str:
    """Times as much, whichever way round: 0.5 and 2 both give 2. Whole from 10 up, one decimal below."""
    r = abs(decimal(ratio))
    return amount(max(r, 1 / r) if r else r)


def ends(low: Number, high: Number, rounds: Rounding, times: int = 1) -> list[Digits]:
    """Both ends of a range by one rule, `times` what is written of a number.

    An end that was rounded keeps the decimals of the other (7.0–7.4), and ends that would read alike are written
    finer (59.6–60.4): a range without a width would say that nothing is uncertain.
    """
    texts = [rounds(x) for x in (low, high)]
    exact = [decimal(x) * times for x in (low, high)]
    if texts[0] == texts[1] and exact[0] != exact[1]:
        finer = (_places(texts[0]) + more for more in (1, 2))
        written = ([f"{_round(x, places):f}" for x in exact] for places in finer)
        return next((w for w in written if w[0] != w[1]), texts)
    places = max(map(_places, texts))
    return [_kept(x, text, places) for x, text in zip(exact, texts, strict=True)]


def _kept(exact: Decimal, text: Digits, places: int) -> Digits:
    """The digits with decimals that were cut off as zeros, where the number itself has more."""
    rounded = _round(exact, places)
    return f"{rounded:f}" if rounded == decimal(text) != exact else text


def _places(text: Digits) -> int:
    return len(text.partition(".")[2])


_WIDE_SCALE = 20


def _round(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)


def _nonzero(value: Decimal, places: int) -> Decimal:
    rounded = _round(value, places)
    return rounded if rounded or not value else _round(value, -value.adjusted())


def _text(value: Decimal) -> str:
    text = f"{value:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text
