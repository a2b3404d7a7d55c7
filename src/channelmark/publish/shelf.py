"""The shelf: one page over all editions that stand in a folder, each entry in the edition's own words.

It is made of the editions' manifests alone and written after every publish, so it never lists what is not there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from .links import DEFAULT, alternates
from .standing import GALLERY, INDEX, Standing, standing
from .task import BUILD
from .view import Link, ShelfEntry, ShelfView

GENERATOR = "channelmark shelf"
"""Marks the page as ours: no other page is ever written over."""


def write_shelf(out: Path, say: Callable[[str], None] = lambda line: None) -> None:
    """Write `index.html` over the editions of `out`, whole or not at all; without editions there is none.

    A page of that name which we did not write stays, and `say` is told.
    """
    page, editions = out / INDEX, standing(out)
    if page.is_file() and GENERATOR not in page.read_text("utf8", errors="replace"):
        say(
            f"{page.as_posix()} is not a page of channelmark's, so it was left as it is and lists no editions."
        )
        return
    if not editions:
        page.unlink(missing_ok=True)
        return
    content = shelf_page(editions).encode("utf8")
    if not page.is_file() or page.read_bytes() != content:
        fresh = out / BUILD / f"{INDEX}-{os.getpid()}"
        fresh.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(content)
        os.replace(fresh, page)


def shelf_page(editions: Sequence[Standing]) -> str:
    """The page, in the look of its first edition: English if there is one, else the first by tag."""
    from ..cards.brand import Brand, Palette
    from .html import render_shelf

    ordered = sorted(editions, key=lambda e: (e.language != DEFAULT, e.language))
    front = ordered[0].front
    look = replace(Brand.load(), light=Palette(**front.light), dark=Palette(**front.dark))
    return render_shelf(shelf_view(ordered), look, GENERATOR)


def shelf_view(editions: Sequence[Standing]) -> ShelfView:
    """What the shelf shows, in the order given."""
    first = editions[0]
    return ShelfView(
        lang=first.language,
        dir="rtl" if first.front.dir == "rtl" else "ltr",
        title=first.front.title,
        words={"page-skip": first.front.skip},
        entries=tuple(_entry(e) for e in editions),
        alternates=alternates(INDEX, editions),
    )


def _entry(edition: Standing) -> ShelfEntry:
    tag, front = edition.language, edition.front
    reports = [(id, title) for id, title in front.reports.items() if edition.has(f"{id}.html")]
    return ShelfEntry(
        lang=tag,
        dir="rtl" if front.dir == "rtl" else "ltr",
        name=front.name,
        title=front.title,
        skip=front.skip,
        badge=front.badge,
        badge_kind=front.badge_kind,
        data=front.data,
        made=front.made,
        reports=tuple(
            (
                Link(text=title, href=f"{tag}/{id}.html"),
                f"{tag}/{id}.pdf" if edition.has(f"{id}.pdf") else "",
            )
            for id, title in reports
        ),
        gallery=Link(text=front.gallery, href=f"{tag}/{GALLERY}") if edition.has(GALLERY) else None,
    )
