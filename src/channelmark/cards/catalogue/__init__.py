"""The cards channelmark knows: which figures each shows, as what type, under which hashtags.

One line a card, one module a report. The words are the message `card-<id>` in templates/locales/<language>/cards.ftl
(underscores become hyphens); the art follows from the type. Cards of the report `published` belong to no
notebook: they say what others published, and are drawn with `published_card`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec

from ...benchmarks.reports import ORDER, REPORT_FIGURES
from ...errors import BadCallError
from ...figures import Figure, Kind
from ...published import published as known_figures
from ...published import published_figure
from ..model import Card
from .model import PUBLISHED, CardSpec

CARD_TYPES: tuple[str, ...] = (
    "percent",
    "percent_threshold",
    "split",
    "cumulative",
    "duration",
    "duration_pair",
    "by_category",
    "range",
    "triple",
    "score_signed",
    "score_plain",
    "currency",
    "count",
    "rate",
    "mean_per_item",
    "comparison",
    "image",
    # These stand only in running text on the source pages; no card of theirs was printed.
    "share_under_condition",
    "multiplier",
    "change_per_event",
    "target_band",
    "rate_range",
    "expectation_vs_reality",
    "cross_channel",
)


def _all() -> Iterator[CardSpec]:
    """Every report's cards, in page order; a report may have none."""
    for report in (*ORDER, PUBLISHED):
        if find_spec(f"{__package__}.{report}"):
            yield from import_module(f".{report}", __package__).CARDS


CARDS: dict[str, CardSpec] = {c.id: c for c in _all()}


def card_spec(card: str) -> CardSpec:
    """A card by its id; BadCallError with the nearest id when there is none."""
    if card not in CARDS:
        raise BadCallError.unknown("card", card, CARDS)
    return CARDS[card]


def published_card(card: str) -> Card:
    """A card as others published its figures, whatever report it belongs to."""
    spec = card_spec(card)
    return Card(
        id=spec.id,
        report=spec.report,
        type=spec.type,
        figures=tuple(_named_figure(f) for f in spec.figures),
        hashtags=spec.hashtags,
        reason=None if spec.report == PUBLISHED else "no_data",
        message=spec.words,
    )


def was_published(spec: CardSpec) -> bool:
    """Whether others published every figure of a card, so that it can be drawn without data."""
    return all(_twin(name.partition(":")[0]) in known_figures() for name in spec.figures)


_TWINS = {s.id: s.twin for figures in REPORT_FIGURES.values() for s in figures}


def _twin(figure_id: str) -> str:
    """The id under which others published a figure of a report."""
    return _TWINS.get(figure_id, figure_id)


def _named_figure(name: str) -> Figure:
    figure_id, _, label = name.partition(":")
    figure = replace(published_figure(_twin(figure_id)), id=figure_id)
    return part_of(figure, label) if label else figure


def part_of(figure: Figure, label: str) -> Figure:
    """One part of a figure as a figure: the typical time of fastest, typical and slowest."""
    value = replace(figure.value(label), label=None)
    kind: Kind = "duration" if value.unit == "second" else figure.kind
    return replace(figure, kind=kind, values=(value,), qualifier={**figure.qualifier, "part": label})


__all__ = [
    "CARDS",
    "CARD_TYPES",
    "PUBLISHED",
    "CardSpec",
    "card_spec",
    "part_of",
    "published_card",
    "was_published",
]
