"""The editions that stand side by side in a folder, and what each says of itself in its own words."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from .blocks import Report
    from .task import Task

MANIFEST = "manifest.json"
INDEX = "index.html"
GALLERY = "gallery.html"


@dataclass(frozen=True, kw_only=True)
class Front:
    """An edition in its own words: what lists editions shows this and need not know their languages."""

    name: str
    """What the language calls itself."""
    dir: str
    title: str
    skip: str
    """Words of the link past the navigation."""
    gallery: str
    badge: str
    """What marks its figures: sample data, published figures; '' for figures computed from real data."""
    badge_kind: str
    """sample, published or computed."""
    data: str
    """The sentence about its data."""
    made: str
    """The sentence about its date."""
    reports: Mapping[str, str]
    """Title of each report by id, in page order."""
    address: str = ""
    """Address of the folder the editions are published in, as its brand says; '' when it says none."""
    light: Mapping[str, str]
    dark: Mapping[str, str]
    """Colours of its brand by role."""

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> Self:
        """What `asdict` wrote, read back."""
        return cls(**record)


@dataclass(frozen=True)
class Standing:
    """An edition that stands."""

    language: str
    folder: Path
    manifest: Mapping[str, Any]
    front: Front

    def has(self, name: str) -> bool:
        """Whether a file of the edition is (still) there."""
        return (self.folder / name).is_file()


def standing(out: Path) -> tuple[Standing, ...]:
    """Every edition in `out` whose manifest and front page are there, by language tag."""
    found = (_standing(path) for path in sorted(out.glob(f"*/{MANIFEST}")))
    return tuple(edition for edition in found if edition)


def _standing(path: Path) -> Standing | None:
    """The edition of a manifest; None for a folder that is not named as its language, or was made by an older version."""
    try:
        record = json.loads(path.read_text("utf8"))
    except ValueError:
        return None
    folder = path.parent
    if record.get("language") != folder.name or "front" not in record or not (folder / INDEX).is_file():
        return None
    return Standing(folder.name, folder, record, Front.from_json(record["front"]))


def front_record(task: Task, reports: Sequence[Report], made: datetime) -> dict[str, Any]:
    """The `front` of an edition's manifest."""
    from ..cards.brand import Brand
    from ..locales import language, plain
    from . import words

    lang, brand = language(task.language, draft=task.draft), Brand.load(task.brand)
    # One report on sample data makes a sample edition, whatever the others rest on.
    about = min(reports, key=lambda r: ("sample", "computed", "published").index(words.banner_kind(r)))
    kind = words.banner_kind(about)
    return asdict(
        Front(
            name=lang.name,
            dir=lang.dir,
            title=plain(lang.text("index-title")),
            skip=plain(lang.text("page-skip")),
            gallery=plain(lang.text("page-gallery")),
            badge="" if kind == "computed" else plain(lang.text(f"badge-{kind}")),
            badge_kind=kind,
            data=words.data_line(about, lang),
            made=plain(lang.text("shelf-made", date=lang.date(made.date(), "long"))),
            reports={r.id: words.report_title(r.id, lang) for r in reports},
            address=brand.link.base.rstrip("/"),
            light=asdict(brand.light),
            dark=asdict(brand.dark),
        )
    )
