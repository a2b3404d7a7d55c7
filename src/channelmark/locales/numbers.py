"""Numbers, shares, money, times and scores as a language writes them.

All functions return a `Shown`: the text, and the plural category of exactly the digits in it, so that a message
chooses its noun by what the reader sees. A pair of numbers is a range and is written once with its unit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Literal

from channelmark.figures import Scale, Value

from . import plurals, rounding
from .pack import Pack, pack
from .problems import MessageError
from .rounding import Number, Rounding

Amount = Number | tuple[Number, Number]
Width = Literal["long", "short"]
NBSP = "\u00a0"
_LTR_MARK = "\u200e"
_MINUS = "\u2212"
"""CLDR gives most languages the hyphen of the keyboard; figures have the sign that formulas and axes have."""
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_629_746}
_LONGEST_IN_HOURS = 72
_MOST_IN_RANGE = 200
# Symbols a reader of any language takes for one currency; others ("kr", "¥") are shared by several.
_NARROW = {"USD", "EUR", "GBP"}
_WHOLE_CURRENCIES = {"JPY", "KRW", "VND", "IDR", "HUF"}
# Chinese and Japanese norms repeat the sign: 70%-85%.
_REPEAT_PERCENT = {"zh", "ja"}
_CURRENCY = re.compile("[A-Z]{3}")
_NUMBER_SLOT = re.compile(r"[#0,.]*0[0#.]*")
# CLDR gives Arabic units no oblique dual, which every preposition needs.
_OBLIQUE_DUAL = {
    "second": "ثانيتين",
    "minute": "دقيقتين",
    "hour": "ساعتين",
    "day": "يومين",
    "week": "أسبوعين",
    "month": "شهرين",
}
_ACCUSATIVE = {"day": "يومًا", "week": "أسبوعًا", "month": "شهرًا"}
"""Arabic single units whose accusative is written with a letter of its own."""


@dataclass(frozen=True)
class Shown:
    """A formatted figure."""

    text: str
    category: str = "other"
    """Plural category of the digits shown."""
    number: float = float("nan")
    """The number shown (95 for 95%); nan for a range."""


class Formatter:
    """Writes figures in one language. Raises BadCallError when CLDR data of the language are not in the pack."""

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self.pack: Pack = pack(tag)
        self._symbols: dict[str, str] = {**self.pack["symbols"], "minus": _MINUS}
        if self.pack["dir"] == "rtl":
            # A sign before a number would change sides among letters that run the other way.
            self._symbols |= {k: _LTR_MARK + self._symbols[k] for k in ("plus", "minus")}
        self._digits = str.maketrans("0123456789", self.pack["digits"])
        self._group_size = 2 if "#,##,##0" in self.pack["decimal"] else 3
        self._base = tag.split("-", maxsplit=1)[0]

    def number(self, value: Amount, rounds: Rounding = rounding.mean) -> Shown:
        """A plain number, grouped as the language does; by default with the decimals of a mean."""
        return self._shown(value, rounds, str)

    def percent(self, share: Amount) -> Shown:
        """A share (0.95) in per cent; see `rounding.percent` for the decimals."""
        pattern = self.pack["percent"].replace("%", self._symbols["percent"])
        repeat = self._base in _REPEAT_PERCENT
        return self._shown(share, rounding.percent, _slot(pattern), repeat, times=100)

    def money(self, value: Amount, currency: str) -> Shown:
        """An amount of a currency (ISO 4217 code), with its symbol where the symbol is not shared."""
        symbol = self._symbol(currency)
        before = self.pack["money"].startswith("¤")
        letters = (symbol[-1] if before else symbol[0]).isalpha()
        pattern = self.pack["money_letters" if letters else "money"].replace("¤", symbol)
        decimals = 0 if currency in _WHOLE_CURRENCIES else 2
        return self._shown(value, lambda x: rounding.money(x, decimals), _slot(pattern), before)

    def duration(
        self, seconds: Amount, width: Width = "long", case: str | None = None, unit: str | None = None
    ) -> Shown:
        """A time in the unit a reader expects, or in `unit`; `case` as the sentence needs it ("genitive")."""
        unit = unit or _best_unit(seconds)
        if unit is None:
            return self._two_units(_ends(seconds), width, case)
        amounts = _mapped(seconds, lambda x: rounding.decimal(x) / SECONDS[unit])
        digits = _digits(amounts, rounding.amount)
        forms = self.pack["units"][width][unit]
        form = self._form(forms, self._category(digits), case, unit)
        if len(set(digits)) > 1 and "{0}" not in form:
            form = forms["other"]
        text = _unbroken(form).replace("{0}", self._join(digits))
        return Shown(text, self._category(digits), _number(digits))

    def score(self, value: Amount, scale: Scale | None = None) -> Shown:
        """A point on a scale, with its sign when the scale has negative values."""
        signed = scale is not None and scale.low is not None and scale.low < 0
        shown = self._shown(value, lambda x: rounding.score(x, _span(scale)), str)
        positive = all(x > 0 for x in _ends(value))
        return (
            Shown(self._symbols["plus"] + shown.text, shown.category, shown.number)
            if signed and positive
            else shown
        )

    def sign(self, positive: bool) -> str:
        """The sign in front of a change."""
        return str(self._symbols["plus" if positive else "minus"])

    def factor(self, ratio: Amount) -> Shown:
        """How many times as much, whichever way round."""
        ends = sorted(_ends(ratio), key=lambda r: rounding.decimal(rounding.factor(r)))
        return self._shown((ends[0], ends[-1]), rounding.factor, str)

    def value(self, v: Value, scale: Scale | None = None, width: Width = "long") -> Shown:
        """A Value by its unit, with nothing said about its comparator. MessageError when it is suppressed."""
        amount = amount_of(v)
        function = function_for(v.unit)
        if function == "DURATION":
            return self.duration(amount, width, unit=v.shown)
        if function == "MONEY":
            return self.money(amount, v.unit)
        if function == "SCORE":
            return self.score(amount, scale)
        if function == "NUMBER":
            return self.number(amount, rounding_for(v.unit))
        return self.percent(amount) if function == "PERCENT" else self.factor(amount)

    def compared(self, text: str, comparator: str) -> str:
        """The sign for a comparator before (or after) a figure, for tables: ~6, >77%, ≥5."""
        pattern = {
            "about": self.pack["misc"]["approximately"],
            "over": ">{0}",
            "under": "<{0}",
            "at_least": "≥{0}",
            "at_most": self.pack["misc"]["atMost"],
        }.get(comparator, "{0}")
        return _unbroken(pattern).replace("{0}", text)

    def listing(self, items: Sequence[str]) -> str:
        """Items joined as the language joins them: "a, b, and c"."""
        if len(items) < 2:
            return "".join(items)
        patterns = self.pack["list"]
        if len(items) == 2:
            return _filled(patterns["2"], *items)
        text = _filled(patterns["end"], *items[-2:])
        for item in reversed(items[1:-2]):
            text = _filled(patterns["middle"], item, text)
        return _filled(patterns["start"], items[0], text)

    def aligned(self, texts: Sequence[str]) -> list[str]:
        """Exact numbers of one scale with as many decimals each; a bare zero stays as it is."""
        digits, point = self.pack["digits"], self._symbols["decimal"]
        number = re.compile(f"([{digits}]+)(?:{re.escape(point)}([{digits}]+))?")
        most = max((len(m[2] or "") for t in texts for m in number.finditer(t)), default=0)

        def filled(m: re.Match[str]) -> str:
            decimals = (m[2] or "").ljust(most, digits[0])
            return m[0] if m[0] == digits[0] or not most else f"{m[1]}{point}{decimals}"

        return [number.sub(filled, t) for t in texts]

    def cases(self) -> set[str]:
        """Grammatical cases the units of the language are known in, besides the basic form."""
        units = self.pack["units"]["long"].values()
        found = {k.split(":")[0] for forms in units for k in forms if ":" in k}
        return found | {"nominative"} | ({"genitive", "accusative"} if self._base == "ar" else set())

    def _shown(
        self,
        value: Amount,
        rounds: Rounding,
        wrap: Callable[[str], str],
        repeat: bool = False,
        times: int = 1,
    ) -> Shown:
        digits = _digits(value, rounds, times)
        text = (
            self._join(digits, wrap)
            if repeat
            else _signed_wrap(self._join(digits), wrap, self._symbols["minus"])
        )
        return Shown(text, self._category(digits), _number(digits))

    def _two_units(self, ends: tuple[Number, ...], width: Width, case: str | None) -> Shown:
        """A range too wide for one unit: 5 minutes – 3 days."""
        low, high = (self.duration(x, width, case) for x in ends)
        return Shown(f"{low.text}{NBSP}– {high.text}", high.category)

    def _join(self, digits: list[str], wrap: Callable[[str], str] = str) -> str:
        """The digits in local figures; two different ends become a range."""
        texts = [
            _signed_wrap(self._localized(d), wrap, self._symbols["minus"]) for d in dict.fromkeys(digits)
        ]
        pattern = self.pack["misc"]["range"].replace(" ", NBSP)
        return texts[0] if len(texts) == 1 else _filled(pattern, *texts)

    def _localized(self, digits: str) -> str:
        whole, _, part = digits.lstrip("-").partition(".")
        if len(whole) >= 3 + self.pack["min_grouping"]:
            whole = self._symbols["group"].join(_groups(whole, self._group_size))
        text = (whole + self._symbols["decimal"] + part if part else whole).translate(self._digits)
        return self._symbols["minus"] + text if digits.startswith("-") else text

    def _category(self, digits: list[str]) -> str:
        if digits[0] == digits[-1]:
            return plurals.category(self.tag, digits[0])
        return plurals.range_category(self.tag, digits[0], digits[-1])

    def _form(self, forms: dict[str, str], category: str, case: str | None, unit: str) -> str:
        if case is not None and case not in self.cases():
            raise MessageError.no_case(self.tag, case, self.cases())
        if self._base == "ar" and category == "two" and case in {"genitive", "accusative"}:
            return _OBLIQUE_DUAL[unit]
        if self._base == "ar" and category == "one" and case == "accusative":
            return _ACCUSATIVE.get(unit, forms["one"])
        return forms.get(f"{case}:{category}") or forms.get(category) or forms["other"]

    def _symbol(self, currency: str) -> str:
        symbol, narrow = self.pack["currencies"].get(currency, (currency, currency))
        text = str(narrow if currency in _NARROW else symbol)
        # A sign behind letters would go round to their other side: $US.
        turns = self.pack["dir"] == "rtl" and text[0].isalpha() and not text[-1].isalpha()
        return text + _LTR_MARK if turns else text


@cache
def formatter(tag: str) -> Formatter:
    """The formatter of a language, made once."""
    return Formatter(tag)


def function_for(unit: str) -> str:
    """Which message function writes a unit."""
    known = {
        "fraction": "PERCENT",
        "relative": "PERCENT",
        "second": "DURATION",
        "point": "SCORE",
        "times": "FACTOR",
    }
    return known.get(unit) or ("MONEY" if _CURRENCY.fullmatch(unit) else "NUMBER")


def rounding_for(unit: str) -> Rounding:
    """Decimals of a number by its unit: ticket/day is a rate, transfer/ticket a mean, ticket a count."""
    _, _, per = unit.partition("/")
    if unit in {"point", "times", "percentage point", "coefficient", ""}:
        return rounding.mean
    if not per:
        return rounding.count
    return rounding.rate if per in SECONDS or per == "year" else rounding.mean


def amount_of(v: Value) -> Amount:
    """The number of a Value, or its ends; MessageError when it is suppressed."""
    if v.value is not None:
        return v.value
    if v.low is not None and v.high is not None:
        return v.low, v.high
    raise MessageError.no_value(v.label or "")


def interval_unit(v: Value) -> str | None:
    """The unit of a time's interval, which is that of the time itself, unless its low end is next to nothing in it."""
    if v.shown or v.unit != "second" or v.value is None or v.interval is None:
        return v.shown
    unit = _best_unit(v.value)
    return unit if unit and v.interval.low >= _LEAST_IN_UNIT * SECONDS[unit] else None


_LEAST_IN_UNIT = 0.05


def _best_unit(seconds: Amount) -> str | None:
    """The unit a time is read in; a range shares the smaller one, or has none where that is too small."""
    low, high = (rounding.decimal(x) for x in (_ends(seconds)[0], _ends(seconds)[-1]))
    unit = _unit(low) if low else _unit(high)
    return unit if high / SECONDS[unit] <= _MOST_IN_RANGE or unit == _unit(high) else None


def _unit(seconds: Decimal) -> str:
    """Hours up to three days, as support teams speak; else the largest unit that fits.

    Decided on the rounded amount, so that 59.97 s is 1 minute.
    """
    if rounding.decimal(rounding.amount(seconds)) < 60:
        return "second"
    if rounding.decimal(rounding.amount(seconds / 60)) < 60:
        return "minute"
    return "hour" if rounding.decimal(rounding.amount(seconds / 3600)) <= _LONGEST_IN_HOURS else "day"


def _ends(value: Amount) -> tuple[Number, ...]:
    return value if isinstance(value, tuple) else (value,)


def _digits(value: Amount, rounds: Rounding, times: int = 1) -> list[str]:
    """What is written of a number or of both ends of a range. Counts have no decimals, and a factor turns its number over."""
    if not isinstance(value, tuple) or rounds in (rounding.count, rounding.factor):
        return [rounds(x) for x in _ends(value)]
    return rounding.ends(*value, rounds, times)


def _mapped(value: Amount, change: Callable[[Number], Decimal]) -> Amount:
    return (change(value[0]), change(value[1])) if isinstance(value, tuple) else change(value)


def _number(digits: list[str]) -> float:
    return float(digits[0]) if len(set(digits)) == 1 else float("nan")


def _span(scale: Scale | None) -> float | None:
    if scale is None or scale.low is None or scale.high is None:
        return None
    return scale.high - scale.low


def _slot(pattern: str) -> Callable[[str], str]:
    """A function that puts digits into a CLDR number pattern."""
    before, after = _NUMBER_SLOT.split(pattern, maxsplit=1)
    start, end = _unbroken(before), _unbroken(after)
    return lambda digits: f"{start}{digits}{end}"


def _signed_wrap(text: str, wrap: Callable[[str], str], minus: str) -> str:
    """The sign stands outside what wraps the digits: -$5."""
    return minus + wrap(text.removeprefix(minus)) if text.startswith(minus) else wrap(text)


def _groups(whole: str, size: int) -> list[str]:
    head, groups = whole[:-3], [whole[-3:]]
    while head:
        groups.insert(0, head[-size:])
        head = head[:-size]
    return groups


def _unbroken(pattern: str) -> str:
    """A number and its unit stay on one line."""
    return pattern.replace("{0} ", "{0}" + NBSP).replace(" {0}", NBSP + "{0}").replace(" ", NBSP)


def _filled(pattern: str, first: str, second: str) -> str:
    return pattern.replace("{0}", "\0").replace("{1}", second).replace("\0", first)
