"""How far an import is: a bar on a terminal, a line a step elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb
from tqdm import tqdm

from .work import Work

_EVERY_S = 0.3


@contextmanager
def bar(work: Work) -> Iterator[None]:
    """Show each step of `work` as a bar that follows DuckDB's own progress through a query."""
    work.con.execute("SET enable_progress_bar = true")
    work.con.execute("SET enable_progress_bar_print = false")
    shown = tqdm(total=100, leave=False, bar_format="{desc} {percentage:3.0f}% |{bar}| {elapsed}")
    done = threading.Event()

    def begin(step: str) -> None:
        shown.reset()
        shown.set_description_str(step)

    def follow() -> None:
        while not done.wait(_EVERY_S):
            try:
                percent = work.con.query_progress()
            except duckdb.Error:
                continue
            # Below nought: nothing is running, or DuckDB cannot tell.
            shown.n = max(0.0, min(100.0, percent))
            shown.refresh()

    work.say = begin
    thread = threading.Thread(target=follow, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
        shown.close()
