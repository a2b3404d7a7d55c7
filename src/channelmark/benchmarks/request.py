"""One metric, asked for in a notebook or on the command line: metric x statistic x breakdown as a DataFrame."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from ..errors import DataError
from ..metrics import Metric, get_metric
from ..statistics.estimates import Ask, estimate
from .facts import Data
from .feeding import missing_inputs

_COLUMNS = ("value", "unit", "n", "low", "high", "statistic", "definition", "suppressed")


@dataclass(frozen=True)
class Request:
    """A metric on data, to be broken down, filtered and summed up."""

    asked: Metric
    data: Data
    keys: tuple[str, ...] = ()
    condition: str = "true"

    def by(self, *keys: str) -> Request:
        """Break down by channel, network, company, month and so on."""
        return replace(self, keys=(*self.keys, *keys))

    def where(self, condition: str) -> Request:
        """Keep the cases for which this SQL condition over the fact's columns holds."""
        return replace(self, condition=f"({self.condition}) and ({condition})")

    def median(self) -> pd.DataFrame:
        """The exact median, with order-statistic intervals."""
        return self.statistic("median")

    def mean(self) -> pd.DataFrame:
        """The mean, with seeded bootstrap intervals."""
        return self.statistic("mean")

    def share(self) -> pd.DataFrame:
        """The share, with Wilson intervals."""
        return self.statistic("share")

    def within(self, *seconds: float) -> pd.DataFrame:
        """Share within each time, on one denominator: cases old enough for the longest."""
        parts = [
            self._frame("share", {"within": s, "horizon": max(seconds)}).assign(within=s) for s in seconds
        ]
        return pd.concat(parts, ignore_index=True)

    def statistic(self, name: str = "") -> pd.DataFrame:
        """Any statistic by name; the metric's own without one.

        One row a cell: the breakdown keys, value in base units (seconds, fractions, currency units, points),
        unit, n, low, high (NaN when there is no interval), statistic, definition, suppressed.
        """
        return self._frame(name, {})

    def _frame(self, statistic: str, settings: dict[str, float]) -> pd.DataFrame:
        missing = missing_inputs(self.data.engine, self.asked)
        if missing:
            raise DataError(
                f"{self.asked.id} needs {', '.join(missing)}, which {self.data.folder} does not hold. "
                f"`channelmark check {self.data.folder}` lists what it can feed."
            )
        ask = Ask(self.asked, statistic, self.keys, self.condition, settings)
        rows = [
            {
                **e.keys,
                "value": e.value,
                "unit": self.asked.unit,
                "n": e.n,
                "low": e.interval.low if e.interval and not e.suppressed else None,
                "high": e.interval.high if e.interval and not e.suppressed else None,
                "statistic": ask.named,
                "definition": self.asked.definition,
                "suppressed": e.suppressed,
            }
            for e in estimate(self.data.engine, ask)
        ]
        return pd.DataFrame(rows, columns=[*self.keys, *_COLUMNS])


def metric(metric_id: str, data: Data) -> Request:
    """Ask for a metric: `cm.metric("first_response_time", data).by("channel", "month").median()`."""
    return Request(get_metric(metric_id), data)
