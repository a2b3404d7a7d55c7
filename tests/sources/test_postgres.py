"""A schema of PostgreSQL as input, on a server that the test starts on loopback and stops again."""

import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from channelmark import tables
from channelmark.errors import BadCallError
from channelmark.sources import FileError, Options, import_product
from channelmark.sources.database import shown_address

from .test_inputs import ACME, WANTED

pytestmark = pytest.mark.slow
SCHEMA = """
CREATE SCHEMA desk;
CREATE TABLE desk.ticket (id bigint, created_at timestamptz, status text, via_channel text, tags jsonb);
CREATE TABLE desk.comment (id bigint, ticket_id bigint, created_at timestamptz, body text);
INSERT INTO desk.ticket VALUES (1, '2025-01-01 12:00+02', 'Open', 'web', '["a", "b"]'),
                               (2, '2025-01-02 10:00+00', 'on hold', 'mail', '[]');
CREATE SCHEMA landed;
CREATE TABLE landed._dlt_loads (load_id varchar, status bigint);
CREATE TABLE landed.tickets (id bigint, created_at timestamptz, status varchar, via__channel varchar, _dlt_id varchar);
CREATE TABLE landed.tickets__tags (value varchar, _dlt_parent_id varchar, _dlt_list_idx bigint, _dlt_id varchar);
CREATE TABLE landed.tickets__comments (id bigint, created_at timestamptz, body varchar, _dlt_parent_id varchar,
                                       _dlt_list_idx bigint, _dlt_id varchar);
INSERT INTO landed.tickets VALUES (1, '2025-01-01 10:00+00', 'Open', 'web', 'x1'), (2, '2025-01-02 10:00+00', 'on hold', 'mail', 'x2');
INSERT INTO landed.tickets__tags VALUES ('b', 'x1', 10, 'y2'), ('a', 'x1', 9, 'y1');
INSERT INTO landed.tickets__comments VALUES (11, '2025-01-01 10:05+00', E'He\\nlo', 'x1', 0, 'z1');
INSERT INTO desk.comment VALUES (11, 1, '2025-01-01 10:05+00', E'He\\nlo'), (12, 9, '2025-01-01 10:05+00', 'Lost');
"""


def binaries() -> Path | None:
    """Where initdb and pg_ctl lie; Debian keeps them off the path."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), default=None)


def start(run, pg_ctl: str, data: str, log: Path) -> int:
    """Start the server on a free port; another process may take the port before it does, so it tries again."""
    for attempt in range(3):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = int(free.getsockname()[1])
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories="
        try:
            run(pg_ctl, "-D", data, "-o", options, "-l", f"{log}-{attempt}", "-w", "start")
        except subprocess.CalledProcessError:
            continue
        return port
    pytest.fail(f"PostgreSQL did not start: {Path(f'{log}-2').read_text(encoding='utf-8')}")


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed (channelmark[postgres])")
    home = binaries()
    if home is None:
        pytest.skip("PostgreSQL's server is not installed")
    # The server refuses to run as root.
    root = os.geteuid() == 0
    if root and not shutil.which("runuser"):
        pytest.skip("PostgreSQL does not run as root, and there is no runuser")
    folder = tmp_path_factory.mktemp("postgres")
    if root:
        # Every folder up to the one pytest made is closed to others.
        for above in (folder, *(p for p in folder.parents if "pytest-of" in str(p))):
            above.chmod(0o755)
        shutil.chown(folder, "postgres")
    prefix = ["runuser", "-u", "postgres", "--"] if root else []

    def run(*command: str) -> None:
        subprocess.run([*prefix, *command], check=True, capture_output=True, cwd=folder)

    data = str(folder / "data")
    run(str(home / "initdb"), "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8")
    port = start(run, str(home / "pg_ctl"), data, folder / "log")
    try:
        given = f"postgresql://tester@127.0.0.1:{port}/postgres"
        with psycopg.connect(given) as con:
            con.execute(SCHEMA)
        yield given
    finally:
        run(str(home / "pg_ctl"), "-D", data, "-m", "immediate", "stop")


def test_a_schema_of_postgresql_gives_the_same_tables(address, tmp_path):
    result = import_product(ACME, [address], tmp_path / "out", Options(company="Acme", schema="desk"))
    with tables.open(result.folder).connect() as con:
        found = con.execute(
            "SELECT ticket_id, channel, CAST(created_at AS VARCHAR), t.status, status_raw, CAST(tags AS VARCHAR), "
            "CAST(body_len AS VARCHAR) FROM tickets AS t LEFT JOIN messages USING (ticket_id) ORDER BY 1"
        ).fetchall()
    assert found == WANTED
    assert dict(result.reasons) == {"ticket_id: is not in tickets": 1}
    rejects = result.rejects.read_text(encoding="utf-8")
    # Rows of a database are counted; the second comment is the lost one.
    assert f"{shown_address(address)}/desk.comment,2,ticket_id,9" in rejects.replace('"', "")
    assert "tester" not in rejects


def test_what_dlt_landed_in_postgresql_has_its_lists_again(address, tmp_path):
    result = import_product(ACME, [address], tmp_path / "out", Options(company="Acme", schema="landed"))
    with tables.open(result.folder).connect() as con:
        found = con.execute(
            "SELECT ticket_id, channel, CAST(created_at AS VARCHAR), t.status, status_raw, CAST(tags AS VARCHAR), "
            "CAST(body_len AS VARCHAR) FROM tickets AS t LEFT JOIN messages USING (ticket_id) ORDER BY 1"
        ).fetchall()
    # dlt keeps no empty lists; the tenth value comes after the ninth.
    assert found == [(*r[:5], None if r[5] == "[]" else r[5], r[6]) for r in WANTED]
    assert not any(n.startswith("not used") for n in result.notes)
    assert sum(f.rows_read for f in result.files) == 3


def test_an_unknown_schema_and_a_server_that_is_not_there(address, tmp_path):
    with pytest.raises(BadCallError, match="no schema in postgresql://127"):
        import_product(ACME, [address], tmp_path / "out", Options(schema="dask"))
    with pytest.raises(FileError, match="Check the address"):
        import_product(ACME, ["postgresql://127.0.0.1:1/none"], tmp_path / "out")
