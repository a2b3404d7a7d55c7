"""Import beside plain DuckDB `COPY` of the same file: seconds, processor seconds, rows a second, peak memory.

    python tests/bench/imports.py [--rows 1000000 10000000] [--turns 3] [--dirty] [--shuffled]

`--dirty` puts a time that never was into one row of a thousand; `--shuffled` lets the ids come in no order.

Each run is a process of its own, so that its peak memory is its own; the file is made up and read once before.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb

SRC = Path(__file__).resolve().parents[2] / "src"
MAPPING = """
name = "bench"
[time]
zone = "Europe/Warsaw"
formats = ["%d.%m.%Y %H:%M:%S"]
[company]
constant = "Bench"
[tables.tickets]
ticket_id = "id"
created_at = "opened"
resolved_at = "resolved"
channel = { column = "source", values = { "e-mail" = "email", chat = "chat" } }
status = { column = "state", values = { open = "open" }, otherwise = "closed" }
handle_s = { column = "worked", as = "duration", unit = "minutes" }
category = "subject"
team_id = "team"
customer_id = "customer"
"""
ROWS = """
SELECT i AS id, strftime(TIMESTAMP '2025-01-10 09:00:00' + to_seconds(i // 4), '%d.%m.%Y %H:%M:%S') AS opened,
       CASE WHEN i % 3 > 0 THEN strftime(TIMESTAMP '2025-01-10 09:30:00' + to_seconds(i // 4 + i % 9000), '%d.%m.%Y %H:%M:%S') END AS resolved,
       if(i % 4 = 0, 'chat', 'e-mail') AS source, if(i % 3 > 0, 'solved', 'open') AS state, (i % 600) / 10 AS worked,
       'Order ' || (i % 977) || ', "urgent"' AS subject, 'team ' || (i % 40) AS team, 'c' || (i * 7919 % 250000) AS customer
FROM range({rows}) AS r(i)
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", nargs="+", type=int, default=[1_000_000])
    options.add_argument("--turns", type=int, default=3)
    options.add_argument("--dirty", action="store_true")
    options.add_argument("--shuffled", action="store_true")
    options.add_argument("--run", nargs=3, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.run:
        _run(*given.run)
        return
    print(
        f"{'rows':>11}  {'what':<7} {'seconds':>8} {'cpu s':>8} {'rows/s':>10} {'peak MB':>8}  import / copy: seconds, cpu s"
    )
    for rows in given.rows:
        with tempfile.TemporaryDirectory() as name:
            _write(Path(name) / "in.csv", rows, dirty=given.dirty, shuffled=given.shuffled)
            _compare(Path(name), rows, given.turns)


def _write(file: Path, rows: int, *, dirty: bool, shuffled: bool) -> None:
    sql = ROWS.format(rows=rows)
    if dirty:
        sql = f"SELECT * REPLACE (if(id % 1000 = 7, '31.02.2025 09:00:00', opened) AS opened) FROM ({sql})"
    if shuffled:
        # One to one below the prime, and in no order.
        sql = f"SELECT * REPLACE ((id * 7368787) % 2147483647 AS id) FROM ({sql})"
    duckdb.execute(f"COPY ({sql}) TO '{file}' (FORMAT csv, HEADER)")


def _compare(folder: Path, rows: int, turns: int) -> None:
    (folder / "map.toml").write_text(MAPPING, encoding="utf-8")
    taken: dict[str, list[tuple[float, float, float]]] = {"copy": [], "import": []}
    for _ in range(turns):
        # In turn, so that whatever else the machine does burdens both.
        for what, found in taken.items():
            found.append(_measured(what, folder))
    real, cpu = (
        {what: statistics.median(f[i] for f in found) for what, found in taken.items()} for i in (0, 1)
    )
    for what, found in taken.items():
        ratio = "" if what == "copy" else f"{real[what] / real['copy']:.2f}, {cpu[what] / cpu['copy']:.2f}"
        peak = max(f[2] for f in found)
        print(
            f"{rows:>11,}  {what:<7} {real[what]:>8.2f} {cpu[what]:>8.2f} {rows / real[what]:>10,.0f} {peak:>8.0f}  {ratio}"
        )


def _measured(what: str, folder: Path) -> tuple[float, float, float]:
    """Seconds and processor seconds of the work itself, and peak memory of its process in MB."""
    done = subprocess.run(
        [sys.executable, __file__, "--run", what, str(folder / "in.csv"), str(folder / "map.toml")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    seconds, cpu, peak = done.stdout.split()
    return float(seconds), float(cpu), float(peak)


def _run(what: str, file: str, mapping: str) -> None:
    out = Path(file).with_name(f"out-{what}")
    if what == "copy":
        started, busy = time.perf_counter(), time.process_time()
        with duckdb.connect() as con:
            con.execute("SET memory_limit = '500MB'")
            con.execute(
                f"COPY (SELECT * FROM read_csv('{file}')) TO '{out}.parquet' (FORMAT parquet, COMPRESSION zstd)"
            )
    else:
        sys.path.insert(0, str(SRC))
        from channelmark.sources import import_mapped

        started, busy = time.perf_counter(), time.process_time()
        import_mapped(mapping, [file], out)
    seconds, cpu = time.perf_counter() - started, time.process_time() - busy
    print(seconds, cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main()
