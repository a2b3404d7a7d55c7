"""Plural categories by the CLDR rules (UTS 35), decided on the digits a reader sees.

0.25 is `other` in Polish, and "1.0" need not be what "1" is; so a category is asked for text, not for a float.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache

from .pack import pack

Operands = dict[str, Decimal]
Test = Callable[[Operands], bool]
_RELATION = re.compile(r"(\w)(?: % (\d+))? (!?=) (\S+)")


@cache
def category(tag: str, digits: str) -> str:
    """Category of a number written in ASCII digits ("1", "0.25", "-3")."""
    operands = _operands(digits)
    return next((name for name, test in _rules(tag) if test(operands)), "other")


def range_category(tag: str, low: str, high: str) -> str:
    """Category of a range: CLDR decides it from both ends (Polish 1–2 and 2–5 differ)."""
    start, end = category(tag, low), category(tag, high)
    found: str = pack(tag)["plural_ranges"].get(f"{start}>{end}", end)
    return found


def categories(tag: str) -> list[str]:
    """The categories a language tells apart."""
    return list(pack(tag)["plurals"])


def _operands(digits: str) -> Operands:
    whole, _, part = digits.lstrip("-").partition(".")
    bare = part.rstrip("0")
    numbers = {"n": Decimal(digits).copy_abs(), "i": whole or 0, "f": part or 0, "t": bare or 0}
    return {k: Decimal(v) for k, v in (numbers | {"v": len(part), "w": len(bare), "e": 0, "c": 0}).items()}


@cache
def _rules(tag: str) -> tuple[tuple[str, Test], ...]:
    rules: dict[str, str] = pack(tag)["plurals"]
    return tuple((name, _condition(rule)) for name, rule in rules.items() if name != "other")


def _condition(rule: str) -> Test:
    ways = [[_relation(r) for r in way.split(" and ")] for way in rule.split(" or ")]
    return lambda operands: any(all(test(operands) for test in way) for way in ways)


def _relation(text: str) -> Test:
    found = _RELATION.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"not a plural rule: {text!r}")
    name, modulus, operator, listed = found.groups()
    ranges = [tuple(map(Decimal, part.split(".."))) for part in listed.split(",")]

    def test(operands: Operands) -> bool:
        x = operands[name] % int(modulus) if modulus else operands[name]
        inside = x == x.to_integral_value() and any(r[0] <= x <= r[-1] for r in ranges)
        return inside if operator == "=" else not inside

    return test
