"""`make bench`: what channelmark costs beside what people would do by hand. Ratios in one run, not seconds.

Each row names two ways to the same kind of result, measured alternately in this process's children; only the
ratio travels between machines.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from channelmark.resources import notebooks

LANGUAGES = ("en", "pl", "bg", "zh-Hans")
REPORTS = ("customer_portal", "social_media")
PARTS = ("cards", "metrics", "imports")
"""The other measurements, each a script that can be run alone."""


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as temporary:
        rows = editions(Path(temporary))
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name.ljust(width)}  {value}")
    for part in PARTS:
        print(f"\n== {part}", flush=True)
        subprocess.run([sys.executable, str(Path(__file__).with_name(f"{part}.py"))], check=True)
    return 0


def channelmark(*arguments: str) -> float:
    """Seconds one call of the command takes."""
    return timed(lambda: run(sys.executable, "-m", "channelmark", *arguments))


def run(*command: str) -> None:
    """Run and stop on failure."""
    subprocess.run(command, check=True, capture_output=True)


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def editions(folder: Path) -> list[tuple[str, str]]:
    """Whole editions, a further language, nothing to do; beside papermill and nbconvert per report and language."""
    first = channelmark("report", "en", "--out", str(folder / "first"))
    further = channelmark("report", "pl", "--out", str(folder / "first"))
    nothing = channelmark("report", "en", "pl", "--out", str(folder / "first"))
    four = channelmark("report", *LANGUAGES, "--out", str(folder / "four"))
    by_hand = timed(lambda: plain(folder / "plain", folder / "first" / ".build" / "sample"))
    return [
        ("first edition, from nothing (s, this machine)", f"{first:.1f}"),
        ("a further language with all pictures / first edition", f"{further / first:.2f}"),
        ("nothing changed / first edition", f"{nothing / first:.3f} ({nothing:.2f} s)"),
        (
            "2 reports x 4 languages with 148 cards / papermill + nbconvert, pages only",
            f"{four / by_hand:.2f}",
        ),
    ]


def plain(out: Path, sample: Path) -> None:
    """What one would do without us: run and convert each report once a language. English pages, no cards."""
    out.mkdir()
    for tag in LANGUAGES:
        for report in REPORTS:
            done = out / f"{tag}-{report}.ipynb"
            run(
                *(sys.executable, "-m", "papermill", str(notebooks() / f"{report}.ipynb"), str(done)),
                *("-p", "data", str(sample), "--no-progress-bar"),
            )
            run(sys.executable, "-m", "nbconvert", "--to", "html", str(done))


if __name__ == "__main__":
    sys.exit(main())
