"""What a user types and what they get back: exit codes, one message, nothing written."""

import json

import pytest

from channelmark.cli import main
from tests import tiny


def call(capsys, *arguments):
    code = main([str(a) for a in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("report", "plx", "--out", "{}"), "no language called 'plx'. Did you mean 'pl'?"),
        (("report", "pl", "--reports", "social_medai", "--out", "{}"), "Did you mean 'social_media'?"),
        (("report", "pl", "--data", "nowhere", "--out", "{}"), "there is nothing at nowhere"),
        (("report", "pl", "--brand", "nobrand.toml", "--out", "{}"), "there is nothing at nobrand.toml"),
        (("metric", "frist_response_time", "--data", "{}"), "Did you mean 'first_response_time'?"),
    ],
)
def test_a_bad_call_names_the_nearest_and_writes_nothing(capsys, tmp_path, arguments, says):
    target = tmp_path / "out"
    code, _, err = call(capsys, *(a.format(target) for a in arguments))
    assert code == 2
    assert says in err
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert not target.exists()


def test_lists_are_tables_or_json(capsys):
    code, out, _ = call(capsys, "languages", "--format", "json")
    assert code == 0
    assert {r["language"] for r in json.loads(out)} >= {"en", "pl", "bg", "zh-Hans"}
    for name in ("sources", "metrics", "reports"):
        code, out, _ = call(capsys, name)
        assert code == 0
        assert len(out.splitlines()) > 2


def test_metric_prints_the_contracts_keys(capsys, tmp_path):
    folder = tiny.write(tmp_path / "d")
    code, out, _ = call(
        capsys, "metric", "first_response_time", "--data", folder, "--by", "channel", "--format", "json"
    )
    assert code == 0
    rows = json.loads(out)
    assert set(rows[0]) == {
        "channel",
        "value",
        "unit",
        "n",
        "low",
        "high",
        "statistic",
        "definition",
        "suppressed",
    }
    portal = next(r for r in rows if r["channel"] == "portal")
    assert (portal["value"], portal["n"], portal["suppressed"]) == (10800.0, 5, False)
    social = next(r for r in rows if r["channel"] == "social")
    assert (social["value"], social["suppressed"]) == (None, True)


def test_metric_within_and_where(capsys, tmp_path):
    folder = tiny.write(tmp_path / "d")
    code, out, _ = call(
        capsys,
        *("metric", "first_response_within_rate", "--data", folder, "--within", "1h,3h"),
        *("--where", "channel=portal", "--format", "csv"),
    )
    assert code == 0
    first, second = (line.split(",") for line in out.splitlines()[1:])
    assert float(first[0]) == pytest.approx(1 / 7)
    assert float(second[0]) == pytest.approx(3 / 7)


def test_asking_for_what_the_data_lacks_names_it(capsys, tmp_path):
    folder = tiny.write(tmp_path / "d", costs=[])
    code, _, err = call(capsys, "metric", "cost_per_contact", "--data", folder)
    assert code == 1
    assert "costs.amount" in err


def test_check_says_what_can_be_fed(capsys, tmp_path):
    folder = tiny.write(tmp_path / "d", visits=[])
    code, out, _ = call(capsys, "check", folder, "--format", "json")
    assert code == 0
    fed = {r["metric"]: (r["can be fed"], r["missing"]) for r in json.loads(out)["metrics"]}
    assert fed["device_share"] == ("no", "visits.device")
    assert fed["first_response_time"] == ("yes", "")


def test_what_nobody_foresaw_is_one_message_too(capsys, monkeypatch):
    def broken():
        raise RuntimeError("unforeseen")

    monkeypatch.setattr("channelmark.locales.languages", broken)
    code, _, err = call(capsys, "languages")
    assert code == 1
    assert (
        err
        == "channelmark: RuntimeError: unforeseen. Nothing was replaced. Run it again with --debug to see where.\n"
    )
    with pytest.raises(RuntimeError):
        main(["languages", "--debug"])
