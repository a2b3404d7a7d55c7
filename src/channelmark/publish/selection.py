"""Render chosen cards to image files, from the same run an edition uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from ..benchmarks.specs import REPORTS
from ..cards.images import CardImages, Format
from ..errors import BadCallError
from .editions import Job, executed_notebooks

FORMATS: tuple[Format, ...] = get_args(Format)


@dataclass(frozen=True)
class CardJob:
    """Which cards, in which language, size and formats."""

    language: str
    data: str = "sample"
    only: tuple[str, ...] = ()
    size: str = "square"
    formats: tuple[Format, ...] = ("png",)
    out: Path = Path("reports")
    to: Path | None = None
    brand: Path | None = None
    say: Callable[[str], None] = field(default=lambda line: None)


def render_selection(job: CardJob) -> list[Path]:
    """Write the files and return their paths; the notebooks run only when their last run no longer holds."""
    from .blocks import read_report
    from .pages import edition_of, local_cards

    for name in job.formats:
        if name not in FORMATS:
            raise BadCallError.unknown("format", name, FORMATS)
    run = Job((job.language,), job.data, REPORTS, job.out, job.brand, say=job.say)
    edition = edition_of(job.language, REPORTS, run.build / "fonts", brand=job.brand)
    cards = {
        c.id: c for path in executed_notebooks(run).values() for c in local_cards(read_report(path), edition)
    }
    for asked in job.only:
        if asked not in cards:
            raise BadCallError.unknown("card", asked, cards)
    images = CardImages(edition.brand)
    target = job.to or job.out / f"{job.language}-cards"
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for card in (cards[c] for c in (job.only or cards)):
        for name in job.formats:
            path = target / f"{card.id}-{job.size}.{name}"
            path.write_bytes(images.render(card, edition.language, job.size, name))
            written.append(path)
    return written
