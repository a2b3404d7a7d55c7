"""An import replaces the old tables whole or not at all, adds without doubling, and survives being killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from channelmark import tables
from channelmark.sources import FileError, Options, import_mapped
from channelmark.sources.mapping import parse_mapping

SRC = Path(__file__).parents[2] / "src"
MAPPING = {
    "name": "mine",
    "company": {"constant": "Acme"},
    "tables": {
        "tickets": {"ticket_id": "id", "created_at": "opened", "channel": {"constant": "email"},
                    "status": {"column": "state", "values": {"open": "open", "done": "closed"}},
                    "assignee_id": "agent", "resolved_at": "closed"},
        "events": {"when": "closed", "ticket_id": "id", "at": "closed",
                   "kind": {"constant": "status"}, "new": {"constant": "closed"}},
    },
}  # fmt: skip
HEADER = "id,opened,state,agent,closed\n"
FIRST = HEADER + "1,2025-01-01 10:00,open,ann,\n2,2025-01-02 10:00,done,bob,2025-01-02 11:00\n"
SECOND = (
    HEADER + "1,2025-01-01 10:00,done,ann,2025-01-05 09:00\n3,2025-01-04 10:00,open,cyd,\n4,bad,open,cyd,\n"
)


def run(folder: Path, name: str, text: str, **options):
    (folder / name).write_text(text, encoding="utf-8")
    plan = parse_mapping(MAPPING, "mine.toml")
    return import_mapped(plan, [folder / name], folder / "out", Options(**options))


def fetch(folder: Path, sql: str):
    with tables.open(folder / "out").connect() as con:
        return con.execute(sql).fetchall()


def test_appended_rows_add_to_the_tables_and_known_ones_are_replaced(tmp_path):
    run(tmp_path, "jan.csv", FIRST)
    result = run(tmp_path, "feb.csv", SECOND, append=True)
    assert result.tables == {"manifest": 2, "companies": 1, "agents": 3, "tickets": 3, "events": 2}
    assert fetch(tmp_path, "SELECT ticket_id, status, assignee_id FROM tickets ORDER BY 1") == [
        ("1", "closed", "ann"), ("2", "closed", "bob"), ("3", "open", "cyd"),
    ]  # fmt: skip
    assert fetch(tmp_path, "SELECT file, rows_read, rows_rejected FROM manifest ORDER BY as_of") == [
        ("jan.csv", 2, 0), ("feb.csv", 3, 1),
    ]  # fmt: skip
    assert all(not r.problems for r in tables.check(tmp_path / "out"))


def test_rejects_of_earlier_imports_stay(tmp_path):
    run(tmp_path, "feb.csv", SECOND)
    result = run(tmp_path, "jan.csv", FIRST + "5,bad,open,,\n", append=True)
    assert [line.split(",")[0] for line in result.rejects.read_text(encoding="utf-8").splitlines()[1:]] == [
        "feb.csv", "jan.csv",
    ]  # fmt: skip


def test_the_same_file_twice_adds_nothing(tmp_path):
    run(tmp_path, "jan.csv", FIRST)
    before = tables.open(tmp_path / "out").fingerprint()
    result = run(tmp_path, "again.csv", FIRST, append=True)
    assert result.notes == ("all files were imported before; nothing was added",)
    assert tables.open(tmp_path / "out").fingerprint() == before


def test_the_same_rows_in_another_file_add_only_a_line_of_the_manifest(tmp_path):
    run(tmp_path, "jan.csv", FIRST)
    before = {n: fetch(tmp_path, f"SELECT * FROM {n} ORDER BY ALL") for n in ("tickets", "events", "agents")}
    run(tmp_path, "jan.csv", FIRST + "\n", append=True)
    assert {n: fetch(tmp_path, f"SELECT * FROM {n} ORDER BY ALL") for n in before} == before
    # Another file of the same name: told apart by the start of its hash.
    [first, second] = fetch(tmp_path, "SELECT file FROM manifest ORDER BY 1")
    assert first == ("jan.csv",)
    assert second[0].startswith("jan.csv@")


def test_messages_find_the_contacts_of_an_earlier_import(tmp_path):
    run(tmp_path, "jan.csv", FIRST)
    plan = parse_mapping(
        {"name": "talk", "company": {"constant": "Acme"},
         "tables": {"messages": {"message_id": "m", "ticket_id": "t", "sent_at": "at", "is_public": {"constant": True},
                                 "author_kind": {"constant": "agent"}, "author_id": "who"}}},
        "talk.toml",
    )  # fmt: skip
    (tmp_path / "talk.csv").write_text(
        "m,t,at,who\n1,1,2025-01-01 10:05,ann\n2,9,2025-01-01 10:05,dan\n", encoding="utf-8"
    )
    result = import_mapped(plan, [tmp_path / "talk.csv"], tmp_path / "out", Options(append=True))
    assert dict(result.reasons) == {"ticket_id: is not in tickets": 1}
    assert result.tables["messages"] == 1
    assert fetch(tmp_path, "SELECT agent_id FROM agents ORDER BY 1") == [("ann",), ("bob",)]


KILLED = """
import os, signal, sys
from channelmark.sources import import_mapped
from channelmark.tables import store
step = int(sys.argv[3])
real, calls = store.copy_parquet, []
def copy(con, sql, path):
    calls.append(path)
    if len(calls) == step:
        path.with_name(".half.tmp").write_bytes(b"PAR1")
        os.kill(os.getpid(), signal.SIGKILL)
    real(con, sql, path)
store.copy_parquet = copy
import_mapped(sys.argv[1], [sys.argv[2]], "out")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process so")
@pytest.mark.parametrize("step", [1, 3])
def test_a_killed_import_leaves_the_old_tables(tmp_path, step):
    run(tmp_path, "jan.csv", FIRST)
    before = tables.open(tmp_path / "out").fingerprint()
    (tmp_path / "feb.csv").write_text(SECOND, encoding="utf-8")
    (tmp_path / "map.toml").write_text(
        'name = "m"\ncompany.constant = "Acme"\n[tables.tickets]\nticket_id = "id"\ncreated_at = "opened"\n'
        'channel = { constant = "email" }\nstatus = { constant = "open" }\nassignee_id = "agent"\n',
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-c", KILLED, "map.toml", "feb.csv", str(step)],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(SRC)}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert tables.open(tmp_path / "out").fingerprint() == before
    run(tmp_path, "feb.csv", SECOND)
    assert fetch(tmp_path, "SELECT count(*) FROM tickets") == [(2,)]


def test_too_little_memory_says_which_setting_to_change(tmp_path, monkeypatch):
    monkeypatch.setenv("CHANNELMARK_MEMORY", "1MB")
    with pytest.raises(FileError, match=r"needs more memory than the 1MB.*CHANNELMARK_MEMORY"):
        run(tmp_path, "jan.csv", HEADER + "".join(f"{i},2025-01-01 10:00,open,ann,\n" for i in range(50_000)))
    assert not (tmp_path / "out").exists()
