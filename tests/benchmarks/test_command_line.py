"""`channelmark metric` and `channelmark metrics`, as typed."""

import json

import pytest

from channelmark.cli import main
from tests import tiny

HOUR = 3600
KEYS = ["value", "unit", "n", "low", "high", "statistic", "definition", "suppressed"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return str(tiny.write(tmp_path_factory.mktemp("tiny")))


def rows(capsys, *arguments):
    assert main(["metric", *arguments, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def told(capsys, *arguments):
    assert main(["metric", *arguments]) == 2
    return capsys.readouterr().err


def test_the_rows_have_the_contracts_keys_and_no_others(capsys, folder):
    (row,) = rows(capsys, "first_response_time", "--data", folder, "--where", "channel=portal")
    assert list(row) == KEYS
    assert (row["value"], row["n"], row["statistic"]) == (3 * HOUR, 5, "median")
    by_week = rows(capsys, "answer_rate", "--data", folder, "--by", "channel,week")
    assert list(by_week[0]) == ["channel", "week", *KEYS]
    assert by_week[0]["week"] == "2025-06-02"


def test_every_option_at_once(capsys, folder):
    (row,) = rows(
        capsys,
        "first_response_time",
        *("--data", folder, "--where", "channel=customer_portal", "--where", "weekday=1"),
        *("--statistic", "mean", "--clock", "calendar", "--from", "2025-06-01", "--to", "2025-06-02"),
    )
    # p1 to p4 on Monday 2 June: 1, 2, 3, 4 h, which are too few to be shown
    assert (row["n"], row["suppressed"], row["value"]) == (4, True, None)


def test_what_a_reader_should_know_goes_to_stderr(capsys, folder):
    assert main(["metric", "first_response_time", "--data", folder, "--where", "channel=portal"]) == 0
    assert "2 cases have no value and are left out." in capsys.readouterr().err


def test_within_has_one_row_a_time(capsys, folder):
    found = rows(
        capsys, "first_response_time", "--data", folder, "--where", "channel=portal", "--within", "1h,48h"
    )
    assert [(r["within"], r["value"], r["n"]) for r in found] == [(HOUR, 1 / 7, 7), (48 * HOUR, 5 / 7, 7)]


def test_bad_calls(capsys, folder):
    at = ("--data", folder)
    assert "Did you mean 'live_chat'" in told(capsys, "csat", *at, "--where", "channel=live_chta")
    assert "Did you mean 'channel'" in told(capsys, "first_response_time", *at, "--by", "chanel")
    assert "csat has no value on the business clock" in told(capsys, "csat", *at, "--clock", "business")
    assert "Did you mean 'no_repeat'" in told(
        capsys, "first_contact_resolution_rate", *at, "--variant", "no_repaet"
    )
    assert "write NAME=TIME" in told(capsys, "first_response_time", *at, "--set", "window")
    assert "name it, for example `--of" in told(capsys, "period_change", *at)


def test_data_that_cannot_feed_a_metric_are_failed_work(capsys, folder):
    assert main(["metric", "internal_quality_score", "--data", folder]) == 1
    assert "internal_quality_score needs quality_reviews" in capsys.readouterr().err


def test_the_list_of_metrics_says_what_the_data_can_feed(capsys, folder):
    assert main(["metrics", "--data", folder, "--format", "json"]) == 0
    found = {r["metric"]: r for r in json.loads(capsys.readouterr().out)}
    assert found["first_response_time"]["can be fed"] == "yes"
    assert (found["internal_quality_score"]["can be fed"], found["internal_quality_score"]["missing"]) == (
        "no",
        "quality_reviews",
    )
    assert found["first_response_time"]["clock"] == "calendar, business"
    assert found["csat"]["family"] == "experience"


def test_one_family_of_metrics(capsys):
    assert main(["metrics", "--family", "derived", "--format", "json"]) == 0
    assert {r["metric"] for r in json.loads(capsys.readouterr().out)} == {
        "company_benchmark_percentile",
        "period_change",
    }
    assert main(["metrics", "--family", "derievd"]) == 2


def test_a_time_that_nothing_looks_at_is_refused(capsys, folder):
    at = ("--data", folder)
    assert "no time to set for median of first_response_time called 'foo'" in told(
        capsys, "first_response_time", *at, "--set", "foo=14d"
    )
    # Its median has no {within}, its share within a time has.
    assert "(it has none)" in told(capsys, "first_response_time", *at, "--set", "within=14d")
    asked = ("--where", "channel=portal", "--statistic", "within", "--set", "within=1h")
    assert rows(capsys, "first_response_time", *at, *asked)[0]["value"] == 1 / 7
    assert "Did you mean 'within'" in told(capsys, "first_response_within_rate", *at, "--set", "witihn=1h")
    assert "called 'within'" in told(capsys, "csat", *at, "--within", "1h")
    assert "called 'within'" in told(
        capsys, "period_change", *at, "--of", "first_response_time", "--set", "within=1h"
    )


@pytest.mark.parametrize("time", ["-1h", "inf", "1y"])
def test_a_time_is_a_length(capsys, folder, time):
    asked = ("--data", folder, "--statistic", "within", "--set", f"within={time}")
    assert "write times as 30s" in told(capsys, "first_response_time", *asked)


def noted(capsys, *arguments):
    assert main(["metric", *arguments]) == 0
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "note"),
    [
        # The window is 2 to 12 June, its end left out.
        (
            "--from=2030-01-01",
            "No case lies between the days asked for; the data cover 2025-06-02 to 2025-06-11.",
        ),
        ("--where=agent=O'Brien", "No case has agent=O'Brien."),
        ("--where=channel=social --where=weekday=1", "No case meets all conditions at once."),
        ("--from=2025-06-05 --to=2025-06-06", "No case lies between the days asked for"),
        ("--from=2025-06-03 --where=agent=O'Brien", "No case has agent=O'Brien."),
        ("--statistic=per_month", "Only whole periods are looked at (by month: none)."),
    ],
)
def test_an_empty_answer_says_why(capsys, folder, asked, note):
    err = noted(capsys, "contact_volume", "--data", folder, *asked.split())
    assert note in err
    assert err.count("No case") <= 1


def test_a_metric_of_others_says_why_it_is_empty(capsys, folder):
    asked = ("period_change", "--data", folder, "--of", "answer_rate")
    # Eleven days hold no month, and one whole week from Monday the second.
    assert "whole periods are looked at (by month: none); a change takes two in a row" in noted(
        capsys, *asked
    )
    assert "(by week: 2025-06-02); a change takes two" in noted(capsys, *asked, "--by", "week")
    assert "No case has agent=O'Brien." in noted(capsys, *asked, "--where", "agent=O'Brien")
    assert "No company has enough cases for a value of its own." in noted(
        capsys, "company_benchmark_percentile", "--data", folder, "--of", "answer_rate"
    )


def test_an_answer_with_cases_has_no_such_note(capsys, folder):
    err = noted(
        capsys, "first_response_time", "--data", folder, "--where", "channel=portal", "--from=2025-06-02"
    )
    assert "o case" not in err


def test_days_and_instants_must_be_some(capsys, folder):
    ask = ("first_response_time", "--data", folder)
    assert "--to 2025-06-02 lies before --from 2025-06-03" in told(
        capsys, *ask, "--from", "2025-06-03", "--to", "2025-06-02"
    )
    assert "of local time" in told(capsys, *ask, "--from", "2025-06-03T10:00+02:00")
    assert rows(capsys, *ask, "--from", "2025-06-02", "--to", "2025-06-02")[0]["n"] == 4
    assert "portal_adoption_rate cannot be cut to days: its cases are companies" in told(
        capsys, "portal_adoption_rate", "--data", folder, "--from", "2025-06-03"
    )
