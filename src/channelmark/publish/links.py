"""Links between the editions: every page leads to the same page in the other languages that stand.

Which editions stand is known only when all of them do, and it changes whenever one comes or goes. So pages are
rendered with the place for these links empty, and a second pass fills it in every standing edition: it touches
nothing but what lies between the marks, and the sums in the manifest. An edition is put in place whole, as always.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from markupsafe import escape

from .folders import replace_files
from .standing import INDEX, MANIFEST, Standing, standing
from .task import BUILD

DEFAULT = "en"
"""The edition for readers of languages in which there is none."""
_ALTERNATES = re.compile(r"(?<=<!--alternates-->).*?(?=<!--/alternates-->)", re.DOTALL)
_LANGUAGES = re.compile(r"(?<=<!--languages-->).*?(?=<!--/languages-->)", re.DOTALL)


def link_editions(out: Path) -> None:
    """Make the language links of every standing edition lead to exactly the editions that stand."""
    editions = standing(out)
    for edition in editions:
        pages = dict(_outdated(edition, editions))
        if pages:
            before = (edition.folder / MANIFEST).read_bytes()
            files = {**pages, MANIFEST: _manifest(before, pages)}
            fresh = out / BUILD / f"new-{edition.language}-{os.getpid()}"
            replace_files(edition.folder, files, fresh)


def alternates(
    page: str, editions: Sequence[Standing], here: Standing | None = None
) -> tuple[tuple[str, str], ...]:
    """(hreflang, address) of a page in every edition that has it, the page itself among them, and x-default.

    `here` is the edition the links stand in; None for the shelf above the editions. Addresses are whole where the
    brand says where its editions are published (search engines ask for that), else relative.
    Nothing where no other edition has the page.
    """
    having = [e for e in editions if e.has(page)]
    if len(having) < 2:
        return ()
    links = [(e.language, _address(e, page, here)) for e in having]
    preferred = next((address for tag, address in links if tag == DEFAULT), "")
    # Of the front pages the shelf is the one for everybody else: it lets readers choose.
    shelf = page == INDEX or not preferred
    return (*links, ("x-default", _shelf(here or having[0], here) if shelf else preferred))


def _address(edition: Standing, page: str, here: Standing | None) -> str:
    base = edition.front.address or (".." if here else ".")
    return f"{base}/{edition.language}/{page}"


def _shelf(edition: Standing, here: Standing | None) -> str:
    return f"{edition.front.address or ('..' if here else '.')}/{INDEX}"


def _outdated(edition: Standing, editions: Sequence[Standing]) -> Iterator[tuple[str, bytes]]:
    """Pages whose links are not those of the editions that stand, with their new content.

    A page that was changed by hand stays as it is: a new sum would hide the change from `verify`.
    """
    for name, known in edition.manifest["files"].items():
        path = edition.folder / name
        if path.suffix != ".html" or "/" in name or not path.is_file():
            continue
        content = path.read_bytes()
        fresh = _linked(content.decode("utf8"), name, edition, editions).encode("utf8")
        if fresh != content and hashlib.sha256(content).hexdigest() == known:
            yield name, fresh


def _linked(text: str, page: str, edition: Standing, editions: Sequence[Standing]) -> str:
    head = "".join(
        f'\n<link rel="alternate" hreflang="{escape(tag)}" href="{escape(address)}">'
        for tag, address in alternates(page, editions, edition)
    )
    menu = "".join(f"\n<li>{_link(page, other)}</li>" for other in editions if other is not edition)
    text = _ALTERNATES.sub(lambda _: head and head + "\n", text, count=1)
    return _LANGUAGES.sub(lambda _: menu and menu + "\n", text, count=1)


def _link(page: str, other: Standing) -> str:
    """A link for readers: to the same page, or to the front page of an edition that has no such page."""
    target = page if other.has(page) else INDEX
    tag, name = escape(other.language), escape(other.front.name)
    return f'<a href="../{tag}/{escape(target)}" lang="{tag}" hreflang="{tag}">{name}</a>'


def _manifest(content: bytes, pages: dict[str, bytes]) -> bytes:
    """The manifest with the sums of the new pages; nothing else in it changes."""
    record = json.loads(content)
    record["files"] |= {name: hashlib.sha256(page).hexdigest() for name, page in pages.items()}
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf8")
