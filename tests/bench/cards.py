"""Cards a second, beside what else could draw them; sizes of files. Callable alone:

    python tests/bench/cards.py [--cards 45] [--language en] [--threads 2] [--rounds 3]

The ways take turns, round by round, on the same cards; of each the fastest round counts, for on a machine with other
work every disturbance only makes a round slower. Beside it stands the processor time of this process for a card,
which other work disturbs less; a browser's is spent elsewhere. What is compared:

- channelmark: from a neutral card to a PNG with its provenance (words, pictures, layout, encoding), warm compilers;
- bare Typst: the same sources with the same inputs, made before the clock starts, and nothing done to the PNG;
- Chromium: the HTML card at the same size, one browser kept open, one page a thread's worth of cards, screenshot.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import typst

from channelmark.cards.art import KINDS, art_of, draw
from channelmark.cards.brand import Brand
from channelmark.cards.catalogue import CARDS, published_card
from channelmark.cards.html import card_css, card_html
from channelmark.cards.images import SIZES, CardImages, fonts_of, layout_for, payload
from channelmark.cards.localized import localize
from channelmark.cards.model import Card
from channelmark.locales import Language, language
from channelmark.resources import templates

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SIZE = "square"


@dataclass(frozen=True)
class Way:
    """One way to make the pictures; `work` makes them all and returns their bytes."""

    name: str
    work: Callable[[], list[bytes]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 0 always, for a slow machine is no failure."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cards", type=int, default=len(CARDS))
    p.add_argument("--language", default="en")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--rounds", type=int, default=3)
    o = p.parse_args(arguments)
    words, brand = language(o.language), Brand.load()
    cards = [published_card(c) for c in list(CARDS)[: o.cards]]
    browser = _Browser(cards, words, brand) if _executable() else None
    ways = [*_ways(cards, words, brand, o.threads), *([browser.way] if browser else [])]
    try:
        fastest = {w.name: _fastest(w, o.rounds) for w in ways}
    finally:
        if browser:
            browser.close()
    _print(fastest, len(cards))
    if not browser:
        print("Chromium and playwright are not installed: no comparison with screenshots.")
    _print_sizes(cards, words, brand)
    return 0


def _ways(cards: Sequence[Card], words: Language, brand: Brand, threads: int) -> list[Way]:
    images = CardImages(brand)

    def ours(count: int) -> Callable[[], list[bytes]]:
        pool = ThreadPoolExecutor(count)
        return lambda: list(pool.map(lambda c: images.render(localize(c, words), words, SIZE), cards))

    sources = [_source(c, words, brand) for c in cards]
    return [
        Way("channelmark, 1 thread", ours(1)),
        Way(f"channelmark, {threads} threads", ours(threads)),
        Way("bare Typst, 1 thread", _bare(sources, 1)),
        Way(f"bare Typst, {threads} threads", _bare(sources, threads)),
    ]


def _source(card: Card, words: Language, brand: Brand) -> str:
    local = localize(card, words)
    return json.dumps(payload(local, layout_for(SIZE), brand, words), ensure_ascii=False)


def _bare(sources: Sequence[str], threads: int) -> Callable[[], list[bytes]]:
    file = templates() / "card.typ"
    compilers = [
        typst.Compiler(str(file), root=str(file.parent), font_paths=fonts_of(), ignore_system_fonts=True)
        for _ in range(threads)
    ]
    pool = ThreadPoolExecutor(threads)

    def share(n: int) -> list[bytes]:
        inputs = ({"card": s, "trace": "1"} for s in sources[n::threads])
        made = (compilers[n].compile(format="png", sys_inputs=i, ppi=72.0) for i in inputs)
        return [m for m in made if isinstance(m, bytes)]

    return lambda: [png for pngs in pool.map(share, range(threads)) for png in pngs]


def _executable() -> str | None:
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return None
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


class _Browser:
    """One Chromium with one page, kept open; a card is set as the page's content and photographed."""

    def __init__(self, cards: Sequence[Card], words: Language, brand: Brand) -> None:
        from playwright.sync_api import sync_playwright

        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(executable_path=_executable(), args=["--no-sandbox"])
        width, height = SIZES[SIZE]
        # A card in a page is made for a column of 540; the screen is twice as fine.
        self._page = self._browser.new_page(
            viewport={"width": width // 2, "height": height // 2}, device_scale_factor=2
        )
        pages = [_page(c, words, brand) for c in cards]
        self.way = Way("Chromium screenshots, browser reused", lambda: [self._shot(p) for p in pages])

    def _shot(self, page: str) -> bytes:
        self._page.set_content(page)
        return bytes(self._page.screenshot(type="png"))

    def close(self) -> None:
        """Close what was opened."""
        self._browser.close()
        self._playwright.stop()


def _page(card: Card, words: Language, brand: Brand) -> str:
    local = localize(card, words)
    name = art_of(local)
    box = (260, 260) if name in KINDS and KINDS[name].shape == "square" else (480, 210)
    art = draw(local, *box, brand, words, size=24, css=True).with_words() if name != "none" else ""
    style = f":root {{ {brand.light.variables()} }} body {{ margin: 0; height: 540px; font-family: 'Noto Sans' }} {card_css()}"
    return f"<!doctype html><meta charset=utf-8><style>{style}</style>{card_html(local, art)}"


def _fastest(way: Way, rounds: int) -> tuple[float, float]:
    """Seconds, and seconds of processor time, each of its fastest round."""
    way.work()  # fonts, templates and compilers are warm before the clock starts
    took = []
    for _ in range(rounds):
        start, spent = time.perf_counter(), time.process_time()
        way.work()
        took.append((time.perf_counter() - start, time.process_time() - spent))
    return min(t for t, _ in took), min(c for _, c in took)


def _print(fastest: dict[str, tuple[float, float]], count: int) -> None:
    width = max(map(len, fastest))
    base = next(iter(fastest.values()))[0]
    print(f"{count} cards, {SIZE} {'×'.join(map(str, SIZES[SIZE]))}")
    for name, (seconds, cpu) in fastest.items():
        own = "     —" if name.startswith("Chromium") else f"{1000 * cpu / count:6.1f}"
        print(
            f"{name.ljust(width)}  {count / seconds:6.1f} cards/s  {base / seconds:5.2f} × the first line  "
            f"{own} ms of processor time a card"
        )


def _print_sizes(cards: Sequence[Card], words: Language, brand: Brand) -> None:
    """Median and largest file of each format, in kilobytes."""
    images = CardImages(brand)
    local = [localize(c, words) for c in cards]
    kinds = [("square", "png"), ("wide", "png"), ("story", "png"), ("square", "svg"), ("square", "pdf")]
    for size, format in kinds:
        sizes = [len(images.render(c, words, size, format)) / 1024 for c in local]  # type: ignore[arg-type]
        print(f"{format} {size}: median {statistics.median(sizes):.0f} KB, largest {max(sizes):.0f} KB")


if __name__ == "__main__":
    sys.exit(main())
