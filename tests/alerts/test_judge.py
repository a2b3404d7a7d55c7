"""Golden verdicts, worked by hand on the tiny data; what cannot be judged never crosses and is never silent."""

import pytest

from channelmark.benchmarks.targets import RulesError

HOUR = 3600


def only(verdict):
    (outcome,) = verdict.outcomes
    return outcome


def portal(bound: str) -> str:
    """First replies in the portal came after 1, 2, 3, 4 and 10 hours: the median is 3 hours of 5 tickets."""
    return f'metric = "first_response_time"\nchannel = "portal"\n{bound}'


def test_a_median_above_its_target_is_missed(judged):
    o = only(judged(portal('below = "2h"')))
    assert (o.state, o.figure.only.value, o.n, o.target.high) == ("missed", 3 * HOUR, 5, 2 * HOUR)
    # Five values bound no median.
    assert o.certainty == "unknown" and o.previous is None and o.period == ("2025-06-02", "2025-06-11")


@pytest.mark.parametrize(
    "bound", ['below = "3h"', 'above = "3h"', 'between = ["3h", "4h"]', 'between = ["1h", "3h"]']
)
def test_a_value_on_the_target_is_met(judged, bound):
    verdict = judged(portal(bound))
    assert only(verdict).state == "met" and not verdict.crossed


def test_both_sides_of_a_band_are_missed(judged):
    assert only(judged(portal('between = ["4h", "5h"]'))).state == "missed"
    assert only(judged(portal('between = ["1h", "2h"]'))).state == "missed"


@pytest.mark.parametrize(
    ("target", "state", "certainty"),
    [("80%", "met", "unknown"), ("85%", "missed", "chance"), ("97%", "missed", "certain")],
)
def test_the_interval_only_says_how_certain_a_miss_is(judged, target, state, certainty):
    # Scores 5, 5, 4, 4, 3: four of five are satisfied; Wilson gives 38% to 96%.
    o = only(judged(f'metric = "csat"\nabove = "{target}"'))
    assert (o.state, o.certainty, o.figure.only.value, o.n) == (state, certainty, 0.8, 5)


def test_a_score_is_held_against_a_number(judged):
    # 10, 10, 9, 10 are promoters, 6 and 0 detractors, of eight: 100 × (4 − 2) / 8 = 25.
    assert only(judged('metric = "nps"\nabove = 25')).state == "met"
    assert only(judged('metric = "nps"\nabove = 25.5')).state == "missed"


def test_each_part_of_a_breakdown_is_judged_and_the_small_ones_are_told(judged):
    verdict = judged('metric = "first_response_time"\nby = "channel"\nbelow = "2h"')
    states = {o.part: (o.state, o.n, o.least) for o in verdict.outcomes}
    # Four social contacts are under the metric's minimum of five.
    assert states == {"portal": ("missed", 5, 5), "social": ("few", 4, 5)}
    assert [o.id for o in verdict.outcomes] == [
        "first_response_time_channel_portal",
        "first_response_time_channel_social",
    ]


def test_a_minimum_of_ones_own_is_kept(judged):
    verdict = judged(portal('below = "2h"\nminimum = 6'))
    o = only(verdict)
    assert (o.state, o.n, o.least) == ("few", 5, 6) and not verdict.crossed


def test_a_minimum_below_the_metrics_own_shows_nothing_more(judged):
    o = only(judged('metric = "first_response_time"\nchannel = "social"\nbelow = "1s"\nminimum = 1'))
    assert (o.state, o.n, o.least) == ("few", 4, 5)


def test_what_the_data_lack_is_named(judged):
    verdict = judged('metric = "sla_first_response_met_rate"\nabove = "90%"')
    o = only(verdict)
    assert o.state == "unfed" and o.lack.missing and not verdict.crossed


def test_the_last_whole_week_is_judged(judged):
    # The window ends on Wednesday, 11 June: the week before is the last whole one, and there is none before it.
    o = only(judged(portal('below = "2h"\nperiod = "week"')))
    assert (o.state, o.period, o.previous) == ("missed", ("2025-06-02", "2025-06-08"), None)


def test_a_change_without_a_period_before_cannot_be_judged(judged):
    o = only(judged(portal('below = "10%"\nperiod = "week"\nchange = "relative"')))
    assert (o.state, o.lack.missing) == ("unfed", ("whole-periods",))


def test_no_whole_month_cannot_be_judged(judged):
    o = only(judged(portal('below = "2h"\nperiod = "month"')))
    assert (o.state, o.lack.missing) == ("unfed", ("whole-periods",))


def test_a_day_without_a_case_has_too_few(judged):
    o = only(judged(portal('below = "2h"\nperiod = "day"')))
    assert (o.state, o.n, o.period) == ("few", 0, ("2025-06-11", "2025-06-11"))


def test_a_day_without_a_case_is_a_count_of_zero(judged):
    o = only(judged('metric = "contact_volume"\nperiod = "day"\nabove = 1'))
    assert (o.state, o.figure.only.value, o.previous.value) == ("missed", 0, 0)


def test_a_value_is_held_against_the_target_and_told_with_the_one_before(judged, fortnight):
    # An hour each in the first week, two in the second.
    o = only(judged(portal('below = "90min"\nperiod = "week"'), fortnight))
    assert (o.state, o.figure.only.value, o.previous.value, o.n) == ("missed", 2 * HOUR, HOUR, 6)


@pytest.mark.parametrize(
    ("change", "target", "state", "value"),
    [
        ("relative", "100%", "met", 1.0),
        ("relative", "99%", "missed", 1.0),
        ("difference", "1h", "met", HOUR),
        ("difference", "59min", "missed", HOUR),
    ],
)
def test_a_change_of_the_median(judged, fortnight, change, target, state, value):
    o = only(judged(portal(f'below = "{target}"\nperiod = "week"\nchange = "{change}"'), fortnight))
    assert (o.state, o.figure.only.value, o.value.only.value, o.n) == (state, value, 2 * HOUR, 11)
    assert o.figure.kind == "change"


def test_a_change_of_a_count_on_its_target_is_met(judged, fortnight):
    # Five contacts, then six: 6/5 − 1 is a hair below 20% in binary.
    for bound in ("above", "below"):
        text = f'metric = "contact_volume"\n{bound} = "20%"\nperiod = "week"\nchange = "relative"'
        assert only(judged(text, fortnight)).state == "met"


def test_a_condition_narrows_the_cases(judged):
    # Company b answered two portal tickets.
    o = only(judged(portal('below = "2h"\nwhere = "company=b"')))
    assert (o.state, o.n) == ("few", 2)


def test_a_share_within_a_time(judged):
    # Of seven portal contacts three were answered within three hours.
    o = only(judged(portal('above = "50%"\nwithin = "3h"')))
    assert (o.state, o.figure.only.value, o.n) == ("missed", 3 / 7, 7)


def test_the_missed_come_first_and_the_most_severe_of_them(judged):
    text = "".join(
        f'[[rule]]\nmetric = "csat"\nabove = "{target}"\nseverity = "{severity}"\n'
        for target, severity in (
            ("50%", "critical"),
            ("90%", "info"),
            ("95%", "critical"),
            ("92%", "warning"),
        )
    )
    found = [(o.state, o.rule.severity) for o in judged(text).outcomes]
    assert found == [("missed", "critical"), ("missed", "warning"), ("missed", "info"), ("met", "critical")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('metric = "csat"\nabove = "80%"\nwhere = "nonsens=1"', "There is no breakdown called 'nonsens'"),
        (
            'metric = "cost_per_contact"\nbelow = 5\nby = "agent"',
            "cost_per_contact cannot be broken down by agent",
        ),
        (
            'metric = "cost_per_contact"\nbelow = 5\nperiod = "day"',
            "cost_per_contact cannot be broken down by day",
        ),
    ],
)
def test_what_the_cases_do_not_know_is_a_mistake(judged, fortnight, text, reason):
    with pytest.raises(RulesError, match=r"rules\.toml, line 1 \(\w+\): " + reason):
        judged(text)


def test_a_breakdown_without_a_case_is_not_silent(judged):
    o = only(judged('metric = "csat"\nby = "channel"\nchannel = "phone"\nabove = "80%"'))
    assert (o.state, o.n) == ("few", 0)


def test_another_currency_is_a_mistake(judged):
    with pytest.raises(RulesError, match="the data are in USD"):
        judged('metric = "cost_per_contact"\nbelow = "€5"\n')
