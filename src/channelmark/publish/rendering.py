"""Render one edition from executed notebooks: pages and PDFs through nbconvert, cards, gallery, figures.json."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
from tqdm import tqdm

from ..cards.images import FILES, CardImages
from ..cards.localized import figure_name, figure_text
from ..cards.model import LocalCard
from ..locales import plain
from .blocks import Report, report_of
from .downloads import PUBLISHED, bare, write_downloads
from .exporters import HtmlExporter, PdfExporter
from .html import render_gallery, render_index
from .pages import (
    Edition,
    card_views,
    edition_of,
    gallery_view,
    index_view,
    local_cards,
    page_view,
    with_reading_times,
)
from .picturefile import write_pictures
from .task import BUILD, Task
from .view import CardView, PageView


def render(task: Task, out: Path) -> dict[str, Report]:
    """Write every file of the edition but the manifest into `out`; returns the reports rendered."""
    cache, names = task.out / BUILD / "fonts", list(task.executed)
    edition = edition_of(task.language, names, cache, brand=task.brand, draft=task.draft)
    out.mkdir(parents=True)
    notebooks = {name: nbformat.read(path, as_version=4) for name, path in task.executed.items()}
    reports = {name: report_of(book, task.executed[name].name) for name, book in notebooks.items()}
    views = {name: card_views(local_cards(report, edition), edition) for name, report in reports.items()}
    all_views = tuple(v for own in views.values() for v in own)
    # Cards first: one whose text does not fit is named there; inside a page it would only break the page.
    _write_cards([v.card for v in all_views], edition, out, task.quiet)
    records = _write_figures(list(reports.values()), all_views, edition, out)
    downloads = write_downloads(records, list(reports.values()), edition.language, out)
    pages = {name: page_view(report, views[name], edition) for name, report in reports.items()}
    for name, page in with_reading_times(pages).items():
        _pages(name, notebooks[name], replace(page, downloads=downloads[name]), edition, out)
    (out / "gallery.html").write_text(
        render_gallery(gallery_view(list(reports.values()), all_views, edition), edition.brand), "utf8"
    )
    (out / "index.html").write_text(
        render_index(index_view(list(reports.values()), all_views, edition, downloads), edition.brand), "utf8"
    )
    return reports


def _pages(name: str, notebook: Any, view: PageView, edition: Edition, out: Path) -> None:
    html, _ = HtmlExporter(edition=edition, view=view).from_notebook_node(notebook)
    (out / f"{name}.html").write_text(html, "utf8")
    pdf, _ = PdfExporter(edition=edition, view=view).from_notebook_node(notebook)
    (out / f"{name}.pdf").write_bytes(pdf)


def _write_cards(cards: Sequence[LocalCard], edition: Edition, out: Path, quiet: bool) -> None:
    # disable=None: a bar on a terminal, nothing in a log.
    total, name = len(cards) * len(FILES), f"{edition.language.tag}: card files"
    with tqdm(total=total, desc=name, disable=True if quiet else None, leave=False) as bar:
        CardImages(edition.brand).render_all(cards, edition.language, out / "cards", lambda _: bar.update())
    for card in cards:
        folder = out / "cards" / card.report / card.id
        (folder / "post.txt").write_text(card.post, "utf8")
        (folder / "alt.txt").write_text(card.alt + "\n", "utf8")
        write_pictures(folder, f"cards/{card.report}/{card.id}")


def _write_figures(
    reports: Sequence[Report], views: Sequence[CardView], edition: Edition, out: Path
) -> list[dict[str, Any]]:
    """Every Figure shown, language-neutral, with the sentence this edition says it in."""
    sentences = {f.id: v.card.sentence for v in views for f in v.card.figures}
    records = []
    for report in reports:
        for figure in [
            *report.figures.values(),
            *(replace(p, id=f"{p.id}{PUBLISHED}") for p in report.published.values()),
        ]:
            sentence = sentences.get(figure.id) or _plain_sentence(figure, edition)
            records.append({"report": report.id, **figure.to_json(), "sentence": sentence})
    (out / "figures.json").write_text(json.dumps(records, ensure_ascii=False, indent=1) + "\n", "utf8")
    return records


def _plain_sentence(figure: Any, edition: Edition) -> str:
    """Name and value, for figures no card says in a sentence."""
    words = edition.language
    name = figure_name(bare(figure), words)
    return plain(words.text("chart-caption", title=name, rest=figure_text(figure, words)))
