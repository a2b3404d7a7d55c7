"""One cell of an answer, and which cells are not shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..figures import Interval
from .asks import Ask, Row
from .cases import BUCKETS

WEAK_BELOW = 30
"""Cases under which a figure is read with caution, unless its metric says otherwise."""


@dataclass(frozen=True)
class Estimate:
    """One cell: its keys, its value in base units, the cases behind it, and its interval."""

    keys: Mapping[str, Any]
    value: float | None
    """None when suppressed, or when there is no case at all."""
    n: int
    interval: Interval | None = None
    suppressed: bool = False
    missing: int = 0
    """Counted rows whose value is not known."""
    partial: bool = False
    """Whether the cell is a period that the data do not cover whole."""
    statistic: str = ""
    """What it is, where one answer holds several statistics."""
    support: int | None = None
    """Contacts behind it, where a case is a company or a day of one."""
    weak_below: int = WEAK_BELOW

    @property
    def weight(self) -> int:
        """The cases or contacts it rests on, whatever a row of its fact is."""
        return self.n if self.support is None else self.support

    @property
    def weak(self) -> bool:
        """Few enough cases to be read with caution."""
        return self.weight < self.weak_below


def cell(
    ask: Ask,
    row: Row,
    value: float | None,
    n: int,
    interval: Callable[[], Interval | None] | None = None,
    *,
    support: int | None = None,
    missing: int = 0,
    keys: Sequence[str] | None = None,
    fewest: int = 0,
) -> Estimate:
    """One cell, suppressed on too little support. `interval` is called only for cells that are shown."""
    found = {k: row[k] for k in (ask.breakdown if keys is None else keys)}
    about = {"missing": missing, "support": support, "weak_below": ask.meant.weak_below}
    limit = max(ask.few, 0 if ask.reveal else fewest)
    if value is None or (n == 0 and ask.meant.kind not in ("count", "stock")):
        return Estimate(found, None, n, **about)  # type: ignore[arg-type]
    if (n if support is None else support) < limit:
        return Estimate(found, None, n, None, suppressed=True, **about)  # type: ignore[arg-type]
    return Estimate(found, float(value), n, interval() if interval else None, **about)  # type: ignore[arg-type]


def ordered(cells: Iterable[Estimate], *keys: str) -> list[Estimate]:
    """By the keys, the unknown ones last, whatever order an engine hands rows back in."""
    return sorted(
        cells,
        key=lambda e: tuple(
            (e.keys[k] is None, 0 if e.keys[k] is None else e.keys[k]) for k in keys or e.keys
        ),
    )


def complementary(cells: list[Estimate], personal: bool = False) -> list[Estimate]:
    """Suppress one more cell where a total less the shown ones would give the only suppressed one away.

    A line of cells shares all keys but one; whoever asks without that key gets the line's total. The
    cell with the fewest cases goes, and the others are looked at again until no line hides just one. Lines over
    time are left alone unless cells are `personal`: a period alone tells on nobody, and a sliver at its edge would
    take a whole month with it.
    """
    shown = {tuple(e.keys.items()): e for e in cells}
    again = True
    while again:
        again = False
        for line in _lines(list(shown), personal):
            hidden = [k for k in line if shown[k].suppressed]
            open_ = [k for k in line if shown[k].value is not None]
            if len(hidden) == 1 and open_:
                victim = min(open_, key=lambda k: (shown[k].weight, str(k)))
                shown[victim] = replace(shown[victim], value=None, interval=None, suppressed=True)
                again = True
    return list(shown.values())


def _lines(
    cells: list[tuple[tuple[str, Any], ...]], personal: bool
) -> Iterable[list[tuple[tuple[str, Any], ...]]]:
    width = len(cells[0]) if cells else 0
    for axis in range(width):
        if cells[0][axis][0] in BUCKETS and not personal:
            continue
        lines: dict[Any, list[tuple[tuple[str, Any], ...]]] = {}
        for c in cells:
            lines.setdefault(c[:axis] + c[axis + 1 :], []).append(c)
        yield from lines.values()
