"""Golden cases: a metric on a few rows, with its value worked by hand.

A family's cases lie in `golden_<family>.py` beside this file: `CASES: tuple[Golden, ...]`, and the functions that
give their rows. `test_golden.py` runs them on DuckDB, `tests/engines` on every other engine.
"""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from channelmark.benchmarks import Data, load
from channelmark.metrics import get_metric
from channelmark.statistics.estimates import Ask, Estimate, estimate
from tests import tiny

Rows = Callable[[], dict[str, list[dict[str, Any]]]]


@dataclass(frozen=True)
class Golden:
    """One cell that was worked by hand."""

    metric: str
    data: Rows
    """Function that gives the canonical tables: `{"tickets": [tiny.ticket(…), …], …}`. Called once."""
    value: float | None
    """None where there is none (suppressed is off)."""
    n: int
    statistic: str = field(default="", kw_only=True)
    where: str = field(default="true", kw_only=True)
    by: tuple[str, ...] = field(default=(), kw_only=True)
    settings: Mapping[str, float] = field(default_factory=dict, kw_only=True, hash=False)
    variant: str = field(default="", kw_only=True)
    clock: str | None = field(default=None, kw_only=True)
    of: tuple[str, ...] = field(default=(), kw_only=True)
    company: str = field(default="", kw_only=True)
    keys: Mapping[str, Any] = field(default_factory=dict, kw_only=True, hash=False)
    """Which cell is meant, where the answer has several: {"channel": "portal"}."""
    low: float | None = field(default=None, kw_only=True)
    high: float | None = field(default=None, kw_only=True)
    """Ends of the interval; None: not looked at."""

    @property
    def name(self) -> str:
        """What a test is called."""
        parts = (self.metric, self.variant, self.clock or "", self.statistic, *map(str, self.keys.values()))
        return "-".join(p for p in parts if p)

    def ask(self) -> Ask:
        """The request; nothing is suppressed."""
        return Ask(
            get_metric(self.metric),
            self.statistic,
            self.by,
            self.where,
            self.settings,
            variant=self.variant,
            clock=self.clock,
            of=self.of,
            company=self.company,
            reveal=True,
        )


def cases() -> tuple[Golden, ...]:
    """All golden cases of all families."""
    names = sorted(p.stem for p in Path(__file__).parent.glob("golden_*.py"))
    return tuple(c for name in names for c in importlib.import_module(f"tests.metrics.{name}").CASES)


@cache
def folder(rows: Rows) -> Path:
    """The rows as a folder of canonical CSV tables, which lives as long as the process."""
    place = Path(_place().name) / f"{rows.__module__}.{rows.__qualname__}"
    return tiny.write(place, **{**{name: [] for name in tiny.TABLES}, **rows()})


@cache
def _place() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="golden-")


@cache
def loaded(rows: Rows) -> Data:
    """The rows, loaded once for all cases that lie on them."""
    return load(str(folder(rows)))


def answer(case: Golden, engine: Any) -> Estimate:
    """The cell that a case names, computed by an engine."""
    cells = [e for e in estimate(engine, case.ask()) if case.keys.items() <= e.keys.items()]
    assert len(cells) == 1, f"{case.name}: the keys pick {len(cells)} cells: {[dict(c.keys) for c in cells]}"
    return cells[0]


def hold(case: Golden, cell: Estimate) -> None:
    """Fail unless the cell is what was worked by hand."""
    assert (cell.value, cell.n) == (_near(case.value), case.n)
    for end, expected in (("low", case.low), ("high", case.high)):
        if expected is not None:
            assert cell.interval is not None, "there is no interval"
            assert getattr(cell.interval, end) == _near(expected)


def _near(value: float | None) -> Any:
    return None if value is None else pytest.approx(value, rel=1e-9, abs=1e-9)
