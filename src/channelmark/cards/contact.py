"""The contact sheet: every card type in every size and language on one page, to be looked at before a release."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from ..errors import LayoutError
from ..locales import Language, language, languages, plain
from ..resources import templates
from .brand import Brand
from .catalogue import CARD_TYPES, CARDS, published_card, was_published
from .images import SIZES, CardImages, size_of
from .localized import dashed, localize
from .pseudo import PSEUDO, pseudo
from .templating import environment

WIDTHS = {"square": 320, "wide": 420, "story": 220}
"""Width of a picture on the sheet; any other size gets that of a square."""


@dataclass(frozen=True)
class Shot:
    """One picture on the sheet; one that could not be made has no file, and its `alt` says why."""

    name: str
    file: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True)
class Row:
    """One card in one language, in every size."""

    language: str
    tag: str
    shots: tuple[Shot, ...]


@dataclass(frozen=True)
class Group:
    """One card in every language."""

    id: str
    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Sheet:
    """What came of it."""

    page: Path
    pictures: int
    failed: tuple[str, ...]
    """Why a picture could not be made, one line each."""


def words_of(name: str) -> Language:
    """A language or a pseudo-language by its name."""
    return pseudo(name) if name in PSEUDO else language(name, draft=True)


def contact_sheet(
    out: Path,
    *,
    tags: Iterable[str] = (),
    sizes: Iterable[str] = tuple(SIZES),
    brand: Brand | None = None,
    cards: Iterable[str] = (),
    jobs: int = 2,
) -> Sheet:
    """Write `out`/index.html and its pictures: `cards` (by default one of each type) as published.

    Without `tags` all complete languages and the pseudo-languages are shown. A text that does not fit is told on
    the page and in the result; it stops nothing, for the sheet is where such things are to be seen.
    """
    named = tuple(tags) or (*languages(), *PSEUDO)
    words, shapes = {name: words_of(name) for name in named}, tuple(sizes)
    images = CardImages(brand)
    ids = tuple(c for c in cards if was_published(CARDS[c])) or one_of_each_type()
    (out / "pictures").mkdir(parents=True, exist_ok=True)
    tasks = [(card, name, size) for card in ids for name in named for size in shapes]
    with (
        ThreadPoolExecutor(jobs) as pool,
        tqdm(total=len(tasks), desc="contact sheet", disable=None, leave=False) as bar,
    ):

        def shoot(task: tuple[str, str, str]) -> Shot:
            card, name, size = task
            bar.update()
            return _shot(images, card, words[name], name, size, out)

        shots = dict(zip(tasks, pool.map(shoot, tasks), strict=True))
    groups = tuple(
        Group(card, _name(card), tuple(_row(card, name, words[name], shapes, shots) for name in named))
        for card in ids
    )
    page = out / "index.html"
    title = f"channelmark cards · {images.brand.name} ({images.brand.mode})"
    sheet = environment(templates()).get_template("contact/sheet.html.j2")
    page.write_text(sheet.render(title=title, groups=groups), encoding="utf-8")
    failed = tuple(s.alt for s in shots.values() if not s.file)
    return Sheet(page, len(shots) - len(failed), failed)


def one_of_each_type() -> tuple[str, ...]:
    """The first card of each type that can be drawn without data and has words of its own, in the order of the types."""
    first = {c.type: c.id for c in reversed(CARDS.values()) if was_published(c) and not c.words}
    return tuple(first[t] for t in CARD_TYPES)


def _name(card: str) -> str:
    spec = CARDS[card]
    return f"{plain(language('en').text(f'type-{dashed(spec.type)}'))} · {spec.type} · {card}"


def _row(
    card: str, name: str, words: Language, sizes: tuple[str, ...], shots: dict[tuple[str, str, str], Shot]
) -> Row:
    shown = name if name in PSEUDO else f"{words.name} ({name})"
    return Row(shown, words.tag, tuple(shots[card, name, size] for size in sizes))


def _shot(images: CardImages, card: str, words: Language, name: str, size: str, out: Path) -> Shot:
    width, height = size_of(size)
    shown = WIDTHS.get(size, WIDTHS["square"])
    # Twice as fine as it is shown, for screens that are; never finer than what is posted.
    scale = min(1.0, 2 * shown / width)
    try:
        local = localize(published_card(card), words)
        picture = images.render(local, words, size, "png", scale)
    except LayoutError as error:
        return Shot(size, "", str(error), shown, round(shown * height / width))
    file = f"pictures/{card}-{name}-{size}.png"
    (out / file).write_bytes(picture)
    return Shot(size, file, local.alt, shown, round(shown * height / width))
