"""What a report is: its figures, one line each, and how each is measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Shape = Literal[
    "single",
    "range",  # the middle half
    "triple",  # fastest, typical, slowest
    "cumulative",  # shares reached within rising times
    "split",  # parts of a whole
    "by_category",  # one metric over categories, the best or the largest first
    "parts",  # one metric over the parts of a day or week, in their order
    "series",  # one metric over whole periods, in order
    "ratio",  # the medians of other channels by this one's
    "change",  # the last whole period against the one before
    "percentile",  # where one company lies among its peers
    "strip",  # deciles and quartiles of the companies, with one company's own value
    "changes",  # as change, of each category
    "heat",  # one metric over weekdays and hours
    "peer_median",  # the median of the peers' own values
    "metrics",  # one inner shape over several metrics: a scorecard's column
]

Keep = Literal["all", "strengths", "gaps"]
HOUR = 3600


@dataclass(frozen=True)
class FigureSpec:
    """A figure of a report: what is measured on data, in which shape, and which published figure is its twin."""

    id: str
    metric: str = ""
    """Id in the metric registry; '' when no data can feed it (a survey among consumers, say)."""
    channel: str = ""
    """Only contacts of this channel; '' for all."""
    shape: Shape = "single"
    statistic: str = ""
    by: str = ""
    """Breakdown column, for split, by_category, parts; the bucket (day, week, month …) of series and change."""
    labels: tuple[str, ...] = ()
    """Parts in order; left empty, the parts are those that the data hold."""
    within: tuple[int, ...] = ()
    """Thresholds in seconds, for cumulative; of a single share, the one time it is reached within."""
    variant: str = ""
    clock: str = ""
    """business or calendar; '' for the metric's own."""
    condition: str = ""
    """SQL over the cases, beyond the channel: `priority = 'urgent'`."""
    settings: tuple[tuple[str, float], ...] = ()
    """Thresholds in the metric's SQL, in seconds."""
    most: int = 0
    """by_category keeps at most so many categories, those with the most cases, and split sums up the others; 0 for all."""
    published: str = ""
    """Id of the published twin; '' when it has the figure's own id."""
    bucket: str = "month"
    """The period of changes."""
    metrics: tuple[str, ...] = ()
    """For metrics: their ids; those that cannot be fed are left out."""
    inner: Shape = "single"
    """For metrics: the shape of each."""
    keep: Keep = "all"
    """For metrics by percentile: all, or the three that lie highest (above the middle) or lowest (below it)."""

    @property
    def where(self) -> str:
        """SQL condition of the cases."""
        parts = ([f"channel = '{self.channel}'"] if self.channel else []) + (
            [f"({self.condition})"] if self.condition else []
        )
        return " and ".join(parts) or "true"

    @property
    def twin(self) -> str:
        """Id of the published figure that stands beside or instead."""
        return self.published or self.id


@dataclass(frozen=True)
class Report:
    """A report: one notebook, its figures, and the three cards it opens with."""

    id: str
    figures: tuple[FigureSpec, ...]
    answer: tuple[str, ...] = ()
    """Ids of the cards it opens with."""
    channel: str = ""
    """The channel it is about; '' when about several or none."""
    prefix: str = ""
    """What its figures' ids begin with and its words leave out: chat_ makes $first_response_time of chat_first_response_time."""
    parameters: tuple[str, ...] = ("data",)
    """Names in its notebook's parameters cell."""
    scope: Literal["all", "company"] = "all"
    """company: its figures are about one company, chosen by the parameter of that name."""

    def key(self, figure_id: str) -> str:
        """The name of a figure in this report's words."""
        return figure_id.removeprefix(self.prefix)


CHANNELS_OF_RATIO: Mapping[str, str] = {
    "chat_or_phone": "channel in ('chat', 'phone')",
}
"""Conditions of a ratio's labels that are no channels."""
