"""The command: exit codes, what it prints, and what the documents promise about it."""

import re
import shlex

import pytest

from channelmark.cli import _parser, main
from channelmark.resources import templates


@pytest.fixture
def run(rules, folder, capsys):
    def run(text: str, *more: str) -> tuple[int, str, str]:
        code = main(["alerts", str(rules(text)), "--data", str(folder), *more])
        out = capsys.readouterr()
        return code, out.out, out.err

    return run


def test_a_missed_target_ends_with_3(run):
    code, out, _ = run('metric = "csat"\nabove = "97%"')
    assert code == 3 and "1 target missed" in out and "at least 97%" in out and "certain" in out


def test_a_met_target_ends_with_0(run):
    code, out, _ = run('metric = "csat"\nabove = "80%"')
    assert code == 0 and out.startswith("No target missed")


def test_what_cannot_be_judged_ends_with_0_and_is_told(run):
    code, out, _ = run('metric = "sla_first_response_met_rate"\nabove = "90%"')
    assert code == 0 and out.startswith("No target could be judged") and "The data lack: " in out


def test_a_wrong_file_ends_with_2(run):
    code, _, err = run('metric = "csatt"\nabove = "80%"')
    assert code == 2 and "line 2" in err and "'csat'" in err


def test_an_unknown_language_ends_with_2(run):
    code, _, err = run('metric = "csat"\nabove = "80%"', "--language", "xx")
    assert code == 2 and "xx" in err


def test_published_figures_are_no_data(rules, capsys):
    assert main(["alerts", str(rules('metric = "csat"\nabove = "80%"')), "--data", "published"]) == 2
    assert "Give a folder of canonical tables" in capsys.readouterr().err


def test_the_language_is_that_of_the_table(run):
    _, out, _ = run('metric = "csat"\nabove = "97%"', "--language", "pl")
    assert out.startswith("Nie osiągnięto 1 celu") and "co najmniej 97%" in out


def test_languages_may_be_given_one_by_one(run, tmp_path):
    given = ["--language", "pl", "--language", "ar", "bg", "--out", str(tmp_path / "out")]
    code, out, _ = run('metric = "csat"\nabove = "80%"', *given)
    assert code == 0 and {p.name for p in (tmp_path / "out").iterdir()} == {"alerts.json", "ar", "bg", "pl"}
    assert (tmp_path / "out" / "pl" / "slack.json").as_posix() in out


@pytest.mark.parametrize("name", ["README.md", "workflow.yml", "example.toml"])
def test_documented_calls_are_calls(name):
    text = (templates() / "alerts" / name).read_text("utf-8")
    calls = re.findall(r"channelmark (alerts [^\n>|`;]*)", text)
    assert calls
    for call in calls:
        _parser().parse_args(shlex.split(call.partition(" ||")[0]))


@pytest.mark.slow
def test_the_example_runs_on_the_sample(capsys):
    assert main(["alerts", str(templates() / "alerts" / "example.toml")]) in (0, 3)
    out = capsys.readouterr().out
    assert "Too few cases" in out and "The data lack: surveys.touchpoint=expected_wait." in out
