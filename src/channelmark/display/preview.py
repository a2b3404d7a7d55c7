"""The English preview of a block in JupyterLab: the same words an English edition will have."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from ..cards.localized import localize
from ..cards.model import Card, LocalCard
from ..errors import ChannelmarkError
from ..locales import Language, language, plain
from .told import COUNTED, Told

if TYPE_CHECKING:
    from ..cards.images import CardImages

NO_PICTURES = "CHANNELMARK_NO_PICTURES"
"""Set while papermill runs a notebook: nobody looks at its previews, and pictures cost time."""


def pictures_wanted() -> bool:
    """Whether anybody looks at the previews."""
    return not os.environ.get(NO_PICTURES)


def preview(payload: Mapping[str, Any], page: Mapping[str, Any] | None = None) -> tuple[str, str]:
    """HTML and plain text of a block; a missing word is told in the preview, and stops only an edition.

    `page` is the record of the page that blocks of words take their figures from.
    """
    words = language("en")
    try:
        if page is not None:
            return _lines(told_lines(payload, Told.of_page(page), words))
        return _PREVIEWS[payload["type"]](payload, words)
    except ChannelmarkError as error:
        return f"<p><em>{escape(str(error))}</em></p>", str(error)


def _page(payload: Mapping[str, Any], words: Language) -> tuple[str, str]:
    title = plain(words.text("report-" + payload["report"].replace("_", "-")))
    computed = sum(f["source"]["kind"] == "computed" for f in payload["figures"])
    total = len(payload["figures"])
    lacks = [f"{k}: {', '.join(v['missing']) or v['reason']}" for k, v in payload["lacks"].items()]
    lines = [
        f"Data: {payload['data']['name']}. {computed} of {total} figures computed, the others as published.",
        *lacks,
    ]
    return f"<h2>{escape(title)}</h2>" + _paragraphs(lines), "\n".join([title, *lines])


def told_lines(payload: Mapping[str, Any], told: Told, words: Language) -> list[str]:
    """What a block of words says, a line each."""
    report, kind = payload["report"].replace("_", "-"), payload["type"]
    if kind == "prose" and any(COUNTED & words.mentioned(m) for m in payload["messages"]):
        return ["(This paragraph counts the parts of the whole page; the edition says it.)"]
    if kind == "prose":
        said = told.paragraph(payload["messages"], words)
        return [plain(said)] if said else ["(Nothing to say: the data lack the figures of this paragraph.)"]
    given = told.given(words)
    if kind == "chapter":
        return [plain(words.text(f"chapter-{report}-{payload['name']}", **given))]
    if kind == "items":
        return [_item(report, name, figure, told, words) for name, figure in payload["items"]]
    if kind == "steps":
        message = f"steps-{report}-{payload['name']}"
        return [plain(words.attribute(message, a, **given)) for a in words.attributes(message)]
    if kind == "terms":
        return [plain(words.text(f"metric-{m.replace('_', '-')}")) for m in payload["metrics"]]
    if kind == "faq":
        return [plain(words.text(f"faq-{report}-{n}", **given)) for n in payload["names"]]
    return []


def _item(report: str, name: str, figure: str, told: Told, words: Language) -> str:
    from ..cards.localized import figure_text

    text = plain(words.text(f"item-{report}-{name}", **told.given(words)))
    shown = told.figures.get(figure)
    return f"{text}: {figure_text(shown, words)}" if shown else text


def _lines(lines: list[str]) -> tuple[str, str]:
    return _paragraphs(lines), "\n".join(lines)


def _parts(payload: Mapping[str, Any], words: Language) -> tuple[str, str]:
    names = ", ".join(f["id"] for f in payload["figures"]) or "none of its figures is there"
    return _lines([f"A table with a row a part and a column a figure: {names}."])


def _cards(payload: Mapping[str, Any], words: Language) -> tuple[str, str]:
    cards = [localize(Card.from_json(c), words) for c in payload["cards"]]
    text = "\n".join(c.sentence for c in cards)
    if not pictures_wanted():
        return _paragraphs([c.sentence for c in cards]), text
    drawn = "".join(_drawn(c, words) for c in cards)
    return f'<div style="display:flex;flex-wrap:wrap;gap:12px">{drawn}</div>', text


def _drawn(card: LocalCard, words: Language) -> str:
    """The card as it will be posted, small."""
    from base64 import b64encode

    svg = _images().render(card, words, "square", "svg")
    data = b64encode(svg).decode()
    return f'<img width="300" height="300" alt="{escape(card.alt)}" src="data:image/svg+xml;base64,{data}">'


@cache
def _images() -> CardImages:
    """One warm compiler for all previews of a notebook."""
    from ..cards.images import CardImages

    return CardImages()


def _chart(payload: Mapping[str, Any], words: Language) -> tuple[str, str]:
    from pathlib import Path
    from tempfile import gettempdir

    from ..cards.brand import Brand
    from ..charts.records import chart_of
    from ..charts.views import chart_palette

    if not pictures_wanted():
        return _paragraphs([payload["chart"]]), str(payload["chart"])
    view = chart_of(payload, words, Path(gettempdir()) / "channelmark-fonts", chart_palette(Brand.load()))
    if view is None:
        return _paragraphs(["Nothing to draw: too few parts."]), "Nothing to draw: too few parts."
    return f"<figure>{view.svg}<figcaption>{escape(view.caption)}</figcaption></figure>", view.caption


def _figures(payload: Mapping[str, Any], words: Language) -> tuple[str, str]:
    text = "The table of all figures, with definitions and contradictions, stands here in the edition."
    return _paragraphs([text]), text


def _companies(payload: Mapping[str, Any], words: Language) -> tuple[str, str]:
    rows = [
        f"{r['name']}: {words.duration(r['value'], 'short') if r['value'] else '-'} (n = {r['n']})"
        for r in payload["rows"][:10]
    ]
    return _paragraphs(rows), "\n".join(rows)


def _paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


_PREVIEWS = {
    "page": _page,
    "cards": _cards,
    "chart": _chart,
    "figure_chart": _chart,
    "parts": _parts,
    "figures": _figures,
    "companies": _companies,
}
