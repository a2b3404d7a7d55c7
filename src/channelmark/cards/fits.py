"""Which card types a figure fits, and which it gets when nobody says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..errors import BadCallError
from ..figures import UNKNOWN_CHANGE, Figure
from .catalogue import CARD_TYPES

Figures = Sequence[Figure]
CHANGES = {UNKNOWN_CHANGE, "relative", "percentage point"}
"""Units of a change: relative to the level before, in percentage points, or not stated."""


@dataclass(frozen=True)
class Need:
    """What a card type asks of its figures."""

    says: str
    """In words, for the error."""
    holds: Callable[[Figures], bool]


def _single(figures: Figures) -> bool:
    return len(figures) == 1 and len(figures[0].values) == 1


def _share(f: Figure) -> bool:
    return len(f.values) == 1 and f.only.unit == "fraction" and not f.only.is_range


def _kind(*kinds: str) -> Callable[[Figures], bool]:
    return lambda figures: len(figures) == 1 and figures[0].kind in kinds


def _time(f: Figure) -> bool:
    return len(f.values) == 1 and f.only.unit == "second"


def _channels(figures: Figures) -> bool:
    if len(figures) == 1:
        return figures[0].kind == "by_category" and figures[0].qualifier.get("by") == "channel"
    whole = all(len(f.values) == 1 and "channel" in f.qualifier for f in figures)
    return len(figures) > 1 and whole and len({f.only.unit for f in figures}) == 1


def _rate_range(figures: Figures) -> bool:
    """Chats are drawn one by one as well: three bubbles are three chats an hour."""
    rate = _single(figures) and _kind("rate")(figures)
    return rate and (figures[0].only.is_range or figures[0].only.unit.startswith("chat/"))


def _signed(figures: Figures) -> bool:
    scale = figures[0].scale
    return _kind("score")(figures) and scale is not None and (scale.low or 0) < 0


_SHARE = Need("one share", lambda f: len(f) == 1 and _share(f[0]))
NEEDS: Mapping[str, Need] = {
    "percent": _SHARE,
    "percent_threshold": _SHARE,
    "split": Need("parts of a whole (kind split)", _kind("split")),
    "cumulative": Need("shares reached within rising times (kind cumulative)", _kind("cumulative")),
    "duration": Need("one time", lambda f: len(f) == 1 and _time(f[0])),
    "duration_pair": Need("two figures, a time each", lambda f: len(f) == 2 and all(map(_time, f))),
    "by_category": Need("one metric over categories", _kind("by_category", "split")),
    "range": Need("one range (low and high)", lambda f: _single(f) and f[0].only.is_range),
    "triple": Need("fastest, typical, slowest (kind triple)", _kind("triple")),
    "score_signed": Need("a score on a scale that has negative values", _signed),
    "score_plain": Need("a score", _kind("score")),
    "currency": Need("an amount of money", _kind("money")),
    "count": Need("a count", _kind("count")),
    "rate": Need("a count per time (kind rate)", _kind("rate")),
    "mean_per_item": Need("a mean per item (kind mean)", _kind("mean")),
    "comparison": Need("labelled ratios (kind ratio)", _kind("ratio")),
    "image": Need("parts or categories (kind split or by_category)", _kind("by_category", "split")),
    "share_under_condition": _SHARE,
    "multiplier": Need("one ratio", lambda f: _single(f) and f[0].only.unit == "times"),
    "change_per_event": Need(
        f"one change, in the unit {' or '.join(sorted(CHANGES))}",
        lambda f: _single(f) and f[0].only.unit in CHANGES,
    ),
    "target_band": Need(
        "a range (low and high), and if wanted a second figure that is held against it",
        lambda f: len(f) in (1, 2) and len(f[0].values) == 1 and f[0].only.is_range,
    ),
    "rate_range": Need("a rate as a range, or of chats", _rate_range),
    "expectation_vs_reality": Need("two shares", lambda f: len(f) == 2 and all(map(_share, f))),
    "cross_channel": Need(
        "two or more figures of one unit, each of its own channel, or one by channel", _channels
    ),
}


def check_fit(card: str, kind: str, figures: Figures) -> None:
    """Raise BadCallError when the type does not exist, or the figures are not what it shows."""
    if kind not in NEEDS:
        raise BadCallError.unknown("card type", kind, CARD_TYPES)
    if not NEEDS[kind].holds(figures):
        others = ", ".join(fitting(figures)) or "none"
        raise BadCallError(
            f"Card {card!r}: the type {kind} shows {NEEDS[kind].says}, and {_told(figures)} is none. "
            f"Types that fit: {others}."
        )


def fitting(figures: Figures) -> tuple[str, ...]:
    """Every card type that can show these figures."""
    return tuple(t for t in CARD_TYPES if NEEDS[t].holds(figures))


def usual_type(figures: Figures) -> str:
    """The type figures get when nobody says. Raises BadCallError when no type fits."""
    types = fitting(figures)
    if not types:
        raise BadCallError(
            f"No card type shows {_told(figures)}. Give one figure, or figures that belong together."
        )
    first = figures[0]
    if first.kind == "percent" and len(figures) == 1:
        bounded = {first.comparator, first.only.comparator} & {"over", "under", "at_least", "at_most"}
        usual = "target_band" if first.only.is_range else "percent_threshold" if bounded else "percent"
    elif first.kind == "duration" and _single(figures) and first.only.is_range:
        usual = "range"
    elif first.kind == "rate" and _single(figures) and first.only.is_range:
        usual = "rate_range"
    elif first.kind == "ratio" and _single(figures):
        usual = "change_per_event" if first.only.unit in CHANGES else "multiplier"
    else:
        usual = types[0]
    return usual if usual in types else types[0]


def _told(figures: Figures) -> str:
    return " with ".join(f"{f.id!r} ({f.kind}, {len(f.values)} values)" for f in figures) or "nothing"
