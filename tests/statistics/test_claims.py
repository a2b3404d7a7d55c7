"""Claims that cannot hold are found, and nothing else is."""

from dataclasses import replace

import pytest

from channelmark.figures import Figure, Scale, Source, Value
from channelmark.published import published
from channelmark.statistics.claims import mean_upper_bound, refuted, stock_range

HERE = Source(kind="published", publisher="somebody")
HOUR, DAY = 3600, 86400


def figure(id_, kind, values, metric="first_response_time", statistic="mean", **more):
    return Figure(
        id=id_,
        metric=metric,
        kind=kind,
        values=values,
        statistic=statistic,
        source=HERE,
        population="tickets",
        **more,
    )


def reached(*pairs):
    values = tuple(Value(value=s, unit="fraction", label=f"w{t}", within=float(t)) for t, s in pairs)
    return figure("reached", "cumulative", values, "first_response_within_rate", "share")


def test_of_all_published_figures_the_two_impossible_means_and_one_stock_are_refuted():
    found = {(r.rule, r.figure, r.claimed): round(r.low) for r in refuted(published().values())}
    assert found == {
        # 6 h beside 10/60/90% within 1/24/48 h, which take 12.5 h at least
        ("mean", "portal_first_response_time", 6 * HOUR): 45_000,
        # 2 h (the card) beside 50/90% within 4/24 h, which take 4.0 h at least; the prose's 2 to 4 h may hold
        ("mean", "social_response_time", 2 * HOUR): 14_400,
        # 4 pending (the card) where 5 a day stay 2 to 3 days: 10 to 15
        ("little", "portal_pending_tickets", 4): 10,
    }


def test_a_median_is_not_refuted_by_what_refutes_a_mean():
    value = (Value(value=6.0 * HOUR, unit="second"),)
    shares = reached((HOUR, 0.1), (24 * HOUR, 0.6), (48 * HOUR, 0.9))
    assert refuted([figure("m", "duration", value, statistic="median"), shares]) == []
    assert [r.rule for r in refuted([figure("m", "duration", value), shares])] == ["mean"]


def test_a_mean_above_what_the_shares_allow():
    # All within 24 h, half of them within 1 h: at most 0.5 x 1 h + 0.5 x 24 h = 12.5 h.
    shares = reached((HOUR, 0.5), (24 * HOUR, 1.0))
    assert mean_upper_bound(shares) == 12.5 * HOUR
    (found,) = refuted([figure("m", "duration", (Value(value=13.0 * HOUR, unit="second"),)), shares])
    assert (found.rule, found.high, found.against) == ("mean", 12.5 * HOUR, ("reached",))


def unchecked(sound, **changes):
    """What somebody claims; a Figure of our own refuses most of it when it is made."""
    made = object.__new__(Figure)
    made.__dict__.update(sound.__dict__ | changes)
    return made


def test_shares_do_not_fall_with_time():
    sound = reached((HOUR, 0.5), (DAY, 0.6))
    assert refuted([sound]) == []
    first, second = sound.values
    (found,) = refuted([unchecked(sound, values=(replace(first, value=0.7), second))])
    assert (found.rule, found.claimed, found.low) == ("falls", 0.6, 0.7)


def test_parts_of_a_published_whole_may_be_off_by_rounding_only():
    def split(*shares):
        values = tuple(Value(value=s, unit="fraction", label=str(i)) for i, s in enumerate(shares))
        return unchecked(
            figure("f", "percent", (Value(value=0.5, unit="fraction"),)), kind="split", values=values
        )

    assert refuted([split(0.33, 0.33, 0.33)]) == []
    assert [r.rule for r in refuted([split(0.6, 0.3, 0.2)])] == ["parts"]
    assert [r.rule for r in refuted([split(1.2, -0.2)])] == ["share", "share"]


def test_a_score_outside_its_scale():
    sound = figure("f", "score", (Value(value=5.0, unit="point"),), scale=Scale(low=1, high=7))
    assert refuted([sound]) == []
    (found,) = refuted([unchecked(sound, values=(Value(value=10.0, unit="point"),))])
    assert (found.rule, found.low, found.high) == ("scale", 1, 7)


def test_little():
    # Five a day, each staying 2 to 3 days: 10 to 15 stand.
    rate, time = Value(value=5, unit="ticket/day"), Value(low=2 * DAY, high=3 * DAY, unit="second")
    assert stock_range(rate, time) == pytest.approx((10, 15))
