import pytest

from channelmark.figures import Figure, Scale, Source, Value
from channelmark.locales import Parts, Quantity, arguments


def figure(kind, *values, **more):
    source = more.pop("source", Source(kind="computed"))
    return Figure(id="f", metric="m", kind=kind, values=values, statistic="share", source=source, **more)


def test_single_value():
    v = Value(value=0.03, unit="fraction")
    given = arguments(figure("percent", v, comparator="about"))
    assert given["value"] == Quantity(v, "f")
    assert given["parts"] == Parts((Quantity(v, "f"),))
    described = {k: given[k] for k in ("statistic", "comparator", "emphasis", "origin", "scale")}
    assert described == {
        "statistic": "share",
        "comparator": "about",
        "emphasis": "only",  # 3 % is at most 5 %
        "origin": "computed",
        "scale": "unknown",
    }


@pytest.mark.parametrize(("value", "emphasis"), [(0.05, "only"), (0.0501, "none")])
def test_emphasis_ends_at_five_per_cent(value, emphasis):
    assert arguments(figure("percent", Value(value=value, unit="fraction")))["emphasis"] == emphasis


def test_a_short_time_is_not_emphasized():
    assert arguments(figure("duration", Value(value=0.01, unit="second")))["emphasis"] == "none"


def test_parts_by_label_with_their_comparators():
    values = (
        Value(value=0.8, unit="fraction", label="a"),
        Value(value=0.2, unit="fraction", label="b-c", comparator="about"),
    )
    given = arguments(figure("split", *values))
    assert given["a"] == Quantity(values[0], "f") and given["b_c"] == Quantity(values[1], "f")
    assert given["a_comparator"] == "eq" and given["b_c_comparator"] == "about"
    assert "value" not in given


def test_shares_within_times_are_numbered():
    values = tuple(
        Value(value=share, unit="fraction", label=f"within_{h}h", within=h * 3600)
        for share, h in ((0.1, 1), (0.9, 48))
    )
    given = arguments(figure("cumulative", *values))
    assert [given["share1"].value.value, given["share2"].value.value] == [0.1, 0.9]
    assert given["within2"] == Quantity(Value(value=172_800, unit="second"))  # 48 h, belongs to no figure


def test_known_scale_gives_its_ends():
    given = arguments(figure("score", Value(value=5, unit="point"), scale=Scale(low=1, high=7)))
    assert given["scale"] == "known"
    assert (given["low"].value.value, given["high"].value.value, given["low"].figure) == (1, 7, "")


def test_ratios_say_their_direction():
    values = [
        Value(value=v, unit="times", label=n) for n, v in (("portal", 2), ("chat", 0.5), ("mail", 1.02))
    ]
    given = arguments(figure("ratio", *values))
    # 1.02 is shown as 1, so it says the same
    assert [given[f"{n}_direction"] for n in ("portal", "chat", "mail")] == ["faster", "slower", "same"]
    assert arguments(figure("ratio", Value(low=2, high=3, unit="times")))["direction"] == "faster"


def test_prefix():
    given = arguments(figure("percent", Value(value=0.5, unit="fraction")), "portal_csat")
    assert given["portal_csat"] == Quantity(Value(value=0.5, unit="fraction"), "f")
    assert given["portal_csat_statistic"] == "share"
    assert all(k.startswith("portal_csat") for k in given)
    split = figure("split", Value(value=1, unit="fraction", label="all"))
    assert "x_all" in arguments(split, "x")
