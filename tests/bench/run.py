"""`make bench`: what channelmark costs beside what people would do by hand. Ratios in one run, not seconds.

Each row names two ways to the same kind of result, measured alternately in this process's children; only the
ratio travels between machines.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import typst

from channelmark.cards.images import SIZES, CardImages, fonts_of, layout_for, payload
from channelmark.cards.localized import localize
from channelmark.locales import language
from channelmark.publish.blocks import read_report
from channelmark.resources import notebooks, templates

LANGUAGES = ("en", "pl", "bg", "zh-Hans")
REPORTS = ("customer_portal", "social_media")
ROUNDS = 3


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        rows = [*editions(folder), *cards(folder / "first" / ".build")]
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        print(f"{name.ljust(width)}  {value}")
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


def cards(build: Path) -> list[tuple[str, str]]:
    """Square PNGs: through channelmark (layout, art, metadata) and by bare Typst from the same sources."""
    words = language("pl")
    reports = [read_report(path) for path in sorted((build / "runs").glob("*/*.ipynb"))]
    local = [localize(c, words) for r in reports for c in r.cards]
    images = CardImages()
    sources = [
        json.dumps(payload(c, layout_for("square"), images.brand, words), ensure_ascii=False) for c in local
    ]
    file = templates() / "card.typ"
    compiler = typst.Compiler(
        str(file),
        root=str(file.parent),
        font_paths=fonts_of(images.brand.font_file),
        ignore_system_fonts=True,
    )
    ours, bare = [], []
    for turn in range(ROUNDS):
        # A changed source line keeps Typst from answering out of its memory.
        ours.append(timed(lambda: [images.render(c, words, "square", "png") for c in local]))
        bare.append(timed(lambda turn=turn: [_bare(compiler, s, turn) for s in sources]))
    a, b = statistics.median(ours), statistics.median(bare)
    return [
        ("cards a second to PNG, one thread (this machine)", f"{len(local) / a:.1f}"),
        ("the same / bare Typst compiling the same sources", f"{a / b:.2f}"),
        ("sizes", ", ".join(f"{k} {w}x{h}" for k, (w, h) in SIZES.items())),
    ]


def _bare(compiler: typst.Compiler, source: str, turn: int) -> object:
    return compiler.compile(format="png", ppi=72.0, sys_inputs={"card": source, "turn": str(turn)})


if __name__ == "__main__":
    sys.exit(main())
