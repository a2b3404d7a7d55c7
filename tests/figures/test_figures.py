"""A Figure refuses what cannot hold, and survives JSON."""

import json
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.errors import FigureError
from channelmark.figures import KINDS, Conflict, Figure, Interval, Scale, Source, Value

COMPUTED = Source(kind="computed", data="tiny", fingerprint="ab", synthetic=True)


HALF = (Value(value=0.5, unit="fraction"),)


def figure(kind="percent", values=HALF, **more):
    return Figure(
        **{"id": "f", "metric": "m", "kind": kind, "values": values, "statistic": "share", "source": COMPUTED}
        | more
    )


EVERY_KIND = {
    "percent": figure(),
    "split": figure(
        "split",
        (Value(label="a", value=0.25, unit="fraction"), Value(label="b", value=0.75, unit="fraction")),
    ),
    "cumulative": figure("cumulative", (Value(label="w", value=0.1, unit="fraction", within=3600),)),
    "duration": figure("duration", (Value(value=60, unit="second"),)),
    "range": figure("range", (Value(low=1, high=2, unit="second"),)),
    "triple": figure("triple", (Value(label="fastest", value=1, unit="second"),)),
    "score": figure("score", (Value(value=45, unit="point"),), scale=Scale(low=-100, high=100)),
    "money": figure("money", (Value(value=5, unit="USD"),)),
    "count": figure("count", (Value(value=10, unit="ticket"),)),
    "rate": figure("rate", (Value(value=5, unit="ticket/day"),)),
    "mean": figure("mean", (Value(value=0.25, unit="transfer/ticket"),)),
    "ratio": figure("ratio", (Value(label="portal", value=2, unit="times"),)),
    "by_category": figure("by_category", (Value(label="a", value=None, unit="second", suppressed=True),)),
    "change": figure("change", (Value(value=-0.1, unit="relative"),)),
}


def test_there_is_an_example_of_every_kind():
    assert set(EVERY_KIND) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_json_round_trip(kind):
    one = EVERY_KIND[kind]
    assert Figure.from_json(json.loads(json.dumps(one.to_json()))) == one


def test_json_round_trip_keeps_everything():
    full = figure(
        values=(
            Value(value=0.5, unit="fraction", n=7, interval=Interval(low=0.2, high=0.8, method="wilson")),
        ),
        comparator="about",
        qualifier={"channel": "portal"},
        population="tickets",
        period=("2025-10-01", "2025-12-31"),
        n=7,
        interval=Interval(low=0.2, high=0.8, method="wilson"),
        definition="d",
        clock="calendar",
        disputed=(
            Conflict(
                type="two-values-count", values=(Value(label="a", value=1, unit="ticket"),), names=("X",)
            ),
        ),
    )
    assert Figure.from_json(json.loads(json.dumps(full.to_json()))) == full


def test_an_edition_may_add_keys():
    data = {**EVERY_KIND["percent"].to_json(), "report": "customer_portal", "sentence": "Half."}
    assert Figure.from_json(data) == EVERY_KIND["percent"]


def test_a_figure_is_frozen_and_so_is_its_qualifier():
    one = figure(qualifier={"channel": "portal"})
    with pytest.raises(FrozenInstanceError):
        one.n = 5
    with pytest.raises(TypeError):
        one.qualifier["channel"] = "social"


@pytest.mark.parametrize(
    ("kind", "values", "more", "says"),
    [
        ("percent", (), {}, "holds no value"),
        ("shares", (Value(value=1, unit="fraction"),), {}, "unknown kind 'shares'"),
        ("percent", (Value(value=1.2, unit="fraction"),), {}, "outside 0 to 1"),
        ("percent", (Value(unit="fraction"),), {}, "neither a value nor a range"),
        ("duration", (Value(value=float("nan"), unit="second"),), {}, "not a number to publish"),
        ("range", (Value(low=3, high=2, unit="second"),), {}, "runs backwards"),
        ("split", (Value(value=1, unit="fraction"),), {}, "needs a label"),
        (
            "split",
            (Value(label="a", value=0.5, unit="fraction"), Value(label="b", value=0.4, unit="fraction")),
            {},
            "sum to 0.9",
        ),
        (
            "cumulative",
            (Value(label="a", value=0.5, unit="fraction"), Value(label="b", value=0.4, unit="fraction")),
            {},
            "later share is smaller",
        ),
        ("score", (Value(value=5, unit="point"),), {}, "without a scale"),
        ("score", (Value(value=10, unit="point"),), {"scale": Scale(low=1, high=5)}, "outside its scale"),
    ],
)
def test_what_cannot_hold_is_refused_by_name(kind, values, more, says):
    with pytest.raises(FigureError, match=says) as caught:
        figure(kind, values, **more)
    assert "'f'" in str(caught.value)


def test_an_unknown_scale_is_allowed_when_said():
    assert not figure("score", (Value(value=10, unit="point"),), scale=Scale()).scale.known


def test_only_and_value_name_what_is_there():
    split = EVERY_KIND["split"]
    assert split.value("b").value == 0.75
    with pytest.raises(FigureError, match="has 2 values"):
        _ = split.only
    with pytest.raises(FigureError, match="no part 'c', only"):
        split.value("c")


@given(st.lists(st.floats(0.01, 1), min_size=2, max_size=6))
def test_any_shares_of_one_whole_make_a_split(weights):
    total = sum(weights)
    values = tuple(Value(label=str(i), value=w / total, unit="fraction") for i, w in enumerate(weights))
    assert len(figure("split", values).values) == len(weights)
