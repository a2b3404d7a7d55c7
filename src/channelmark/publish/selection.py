"""Render chosen cards to image files, from the same run an edition uses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from tqdm import tqdm

from ..benchmarks.reports import ORDER
from ..cards.brand import Brand, Mode, own_templates
from ..cards.catalogue import CARDS, PUBLISHED, published_card
from ..cards.images import CardImages, formats_of, size_of
from ..cards.localized import localize
from ..cards.model import LocalCard
from ..errors import BadCallError
from ..locales import Language, language
from .editions import Job, executed_notebooks


@dataclass(frozen=True)
class CardJob:
    """Which cards, in which language, sizes and formats."""

    language: str
    data: str = "sample"
    only: tuple[str, ...] = ()
    """Ids of cards, reports or card types; all cards without."""
    sizes: tuple[str, ...] = ("square",)
    formats: tuple[str, ...] = ("png",)
    out: Path = Path("reports")
    to: Path | None = None
    brand: Path | None = None
    mode: Mode | None = None
    templates: Path | None = None
    jobs: int = 2
    draft: bool = False
    say: Callable[[str], None] = field(default=lambda line: None)


def render_selection(job: CardJob) -> list[Path]:
    """Write the files and return their paths; the notebooks run only when their last run no longer holds."""
    formats = formats_of(job.formats)
    for size in job.sizes:
        size_of(size)  # a size that does not exist is told before anything runs
    chosen = _chosen(job.only)
    brand, words = _brand(job), language(job.language, draft=job.draft)
    cards = _cards(job, chosen, words)
    images = CardImages(brand)
    target = job.to or job.out / f"{job.language}-cards"
    target.mkdir(parents=True, exist_ok=True)
    tasks = [(card, size) for card in cards for size in job.sizes]
    # disable=None: a bar on a terminal, nothing in a log.
    with (
        ThreadPoolExecutor(job.jobs) as pool,
        tqdm(total=len(tasks), desc="cards", disable=None, leave=False) as bar,
    ):

        def write(task: tuple[LocalCard, str]) -> list[Path]:
            card, size = task
            written = []
            for name, data in images.render_formats(card, words, size, formats).items():
                path = target / f"{card.id}-{size}.{name}"
                path.write_bytes(data)
                written.append(path)
            bar.update()
            return written

        return [path for paths in pool.map(write, tasks) for path in paths]


def _chosen(only: Iterable[str]) -> tuple[str, ...]:
    """Ids of the cards asked for, by card, report or type."""
    found: list[str] = []
    for asked in only:
        matching = [c.id for c in CARDS.values() if asked in (c.id, c.report, c.type)]
        if not matching:
            known = {*CARDS, *(c.report for c in CARDS.values()), *(c.type for c in CARDS.values())}
            raise BadCallError.unknown("card, report or card type", asked, known)
        found += matching
    return tuple(dict.fromkeys(found or CARDS))


def _brand(job: CardJob) -> Brand:
    brand = Brand.load(job.brand)
    if job.mode:
        brand = replace(brand, mode=job.mode)
    return replace(brand, templates=own_templates(job.templates)) if job.templates else brand


def _cards(job: CardJob, chosen: tuple[str, ...], words: Language) -> list[LocalCard]:
    """The chosen cards in words; those of no report need no data."""
    from .blocks import read_report

    reports = tuple(r for r in ORDER if any(CARDS[c].report == r for c in chosen))
    run = Job((job.language,), job.data, reports, job.out, job.brand, say=job.say)
    executed = executed_notebooks(run) if reports else {}
    made = {c.id: c for path in executed.values() for c in read_report(path).cards}
    made |= {c: published_card(c) for c in chosen if CARDS[c].report == PUBLISHED}
    # A notebook may leave a card out; then there is nothing of it to draw.
    return [localize(made[c], words) for c in chosen if c in made]
