"""nbconvert exporters: an executed channelmark notebook as an HTML page or a PDF, in any language.

jupyter nbconvert --to channelmark-html --ChannelmarkExporter.language=pl executed.ipynb
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter
from nbconvert.exporters.exporter import ResourcesDict
from traitlets import Bool, Unicode, default

from .blocks import report_of
from .html import render_page
from .pages import Edition, card_views, edition_of, local_cards, page_view
from .pdf import render_pdf
from .view import PageView


class ChannelmarkExporter(Exporter):
    """What both exporters share: the notebook's blocks become a page in one language. No code runs here."""

    language = Unicode("en", help="BCP 47 tag of the edition: pl, bg, zh-Hans …").tag(config=True)
    draft = Bool(False, help="Fall back to English for missing messages instead of stopping.").tag(
        config=True
    )

    def __init__(self, edition: Edition | None = None, view: PageView | None = None, **options: Any) -> None:
        super().__init__(**options)  # type: ignore[no-untyped-call]
        self._edition = edition
        self._made = view
        """A page made before, so that HTML and PDF of one report draw its charts once."""

    def _view(self, notebook: Any, resources: ResourcesDict) -> tuple[PageView, Edition]:
        if self._edition and self._made:
            return self._made, self._edition
        name = resources.get("metadata", {}).get("name", "notebook")
        report = report_of(notebook, name)
        edition = self._edition or self._own_edition(report.id)
        return page_view(report, card_views(local_cards(report, edition), edition), edition), edition

    def _own_edition(self, report: str) -> Edition:
        cache = Path(tempfile.gettempdir()) / "channelmark-fonts"
        return edition_of(self.language, [report], cache, draft=self.draft)


class HtmlExporter(ChannelmarkExporter):
    """One self-contained HTML page."""

    export_from_notebook = "channelmark page (HTML)"
    output_mimetype = "text/html"

    @default("file_extension")
    def _extension(self) -> str:
        return ".html"

    def from_notebook_node(self, nb: Any, resources: Any = None, **options: Any) -> Any:
        """The page as text, and nbconvert's resources."""
        nb, resources = super().from_notebook_node(nb, resources, **options)
        view, edition = self._view(nb, resources)
        return render_page(view, edition.brand), resources


class PdfExporter(ChannelmarkExporter):
    """One PDF/UA-1 document, set by Typst."""

    export_from_notebook = "channelmark report (PDF)"
    output_mimetype = "application/pdf"

    @default("file_extension")
    def _extension(self) -> str:
        return ".pdf"

    def from_notebook_node(self, nb: Any, resources: Any = None, **options: Any) -> Any:
        """The document as bytes, and nbconvert's resources."""
        nb, resources = super().from_notebook_node(nb, resources, **options)
        view, edition = self._view(nb, resources)
        return render_pdf(view, edition.brand, edition.language), resources
