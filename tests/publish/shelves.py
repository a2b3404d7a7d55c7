"""Editions that stand in a folder, made of small views, so that nothing is computed or drawn."""

import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path

from channelmark.cards.brand import Brand
from channelmark.publish.html import render_gallery, render_index, render_page
from channelmark.publish.standing import Front
from tests.publish.views import gallery_view, index_view, page_view

NAMES = {"en": "English", "pl": "polski", "ar": "العربية", "zh-Hans": "简体中文"}
TITLES = {"en": "Benchmarks", "pl": "Wartości odniesienia", "ar": "مؤشرات", "zh-Hans": "基准值"}


def front(tag: str, reports: tuple[str, ...], **changes: object) -> Front:
    """What an edition says of itself."""
    look = Brand.load()
    words = {
        "name": NAMES[tag],
        "dir": "rtl" if tag == "ar" else "ltr",
        "title": TITLES[tag],
        "skip": f"skip ({tag})",
        "gallery": f"gallery ({tag})",
        "badge": f"sample ({tag})",
        "badge_kind": "sample",
        "data": f"data ({tag})",
        "made": f"date ({tag})",
        "reports": {report: f"{report} ({tag})" for report in reports},
        "light": asdict(look.light),
        "dark": asdict(look.dark),
    }
    return Front(**{**words, **changes})  # type: ignore[arg-type]


def stand(out: Path, tag: str, *reports: str, **changes: object) -> Path:
    """Put an edition into `out` and return its folder; one that stands there is replaced."""
    folder, reports = out / tag, reports or ("customer_portal",)
    shutil.rmtree(folder, ignore_errors=True)
    own = {"lang": tag, "dir": "rtl" if tag == "ar" else "ltr"}
    files = {f"{r}.html": render_page(page_view(report=r, **own)) for r in reports}
    files |= {f"{r}.pdf": f"%PDF {r}" for r in reports}
    files |= {
        "index.html": render_index(index_view(**own)),
        "gallery.html": render_gallery(gallery_view(**own)),
    }
    files["cards/customer_portal/csat/post.txt"] = "words"
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode("utf8"))
    record = {
        "language": tag,
        "key": "key",
        "made": "2026-01-02T03:04:05+00:00",
        "front": asdict(front(tag, reports, **changes)),
        "files": {name: hashlib.sha256(text.encode("utf8")).hexdigest() for name, text in files.items()},
    }
    (folder / "manifest.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf8")
    return folder
