"""`channelmark import`, `check` and `sources` from the command line."""

import json
from pathlib import Path

import pytest

from channelmark.cli import main

MAPPING = """
name = "mine"
[time]
formats = ["%d/%m/%Y", "%m/%d/%Y"]
[company]
constant = "Acme"
[tables.tickets]
ticket_id = "id"
created_at = "opened"
channel = { constant = "email" }
status = { constant = "open" }
"""


@pytest.fixture
def here(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my.toml").write_text(MAPPING, encoding="utf-8")
    (tmp_path / "a.csv").write_text("id,opened\n1,03/04/2025\n2,\n", encoding="utf-8")
    return tmp_path


def call(capsys, *words: str) -> tuple[int, str, str]:
    code = main(words)
    out, err = capsys.readouterr()
    return code, out, err


def test_an_import_asks_what_it_cannot_know_and_takes_the_answer(capsys, here):
    wanted = ("import", "generic", "a.csv", "--map", "my.toml", "--out", "out")
    code, _, err = call(capsys, *wanted)
    assert (code, "third of April" in err) == (1, True)
    code, out, _ = call(capsys, *wanted, "--month-first")
    assert code == 0
    assert "a.csv: 2 rows read, 1 kept, 1 rejected" in out
    assert "1 × created_at: is missing" in out
    assert (here / "out" / "rejects" / "rejects.csv").is_file()
    code, out, _ = call(capsys, *wanted, "--month-first", "--append")
    assert "all files were imported before; nothing was added" in out


def test_check_tells_tables_problems_and_metrics(capsys, here):
    call(capsys, "import", "csv", "a.csv", "--map", "my.toml", "--out", "out", "--day-first")
    code, out, _ = call(capsys, "check", "out")
    assert code == 0
    assert "no rows with problems" in out
    assert " metrics can be fed" in out
    code, out, _ = call(capsys, "check", "out", "--format", "json")
    told = json.loads(out)
    tickets = next(t for t in told["tables"] if t["table"] == "tickets")
    assert (tickets["rows"], "priority" in tickets["lacks"]) == (1, True)
    assert told["problems"] == []
    fed = {m["metric"]: m for m in told["metrics"]}
    assert fed["csat"]["can be fed"] == "no"
    assert "surveys" in fed["csat"]["missing"]


def test_sources_lists_every_shape_and_what_has_none(capsys, here):
    code, out, _ = call(capsys, "sources", "--format", "json")
    rows = json.loads(out)
    assert code == 0
    assert {"zendesk", "generic", "helpdocs"} <= {r["source"] for r in rows}
    assert all(r["shape"] or "--map" in r["about"] for r in rows)
    code, _, err = call(capsys, "import", "agentai", "a.csv", "--out", "out")
    assert (code, "no export of rows is documented" in err) == (2, True)
