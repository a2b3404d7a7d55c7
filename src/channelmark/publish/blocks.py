"""Read an executed notebook back: the blocks it shows, as records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import nbformat

from ..cards.model import Card
from ..display import MIME
from ..display.told import Told
from ..errors import NotebookError
from ..figures import Figure, Value
from ..locales import Quantity


@dataclass(frozen=True)
class Chapter:
    """A part of a page with a heading of its own: its blocks in order, as a notebook shows them."""

    name: str
    group: str
    numbered: bool
    blocks: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class Report:
    """Everything one executed notebook shows, language-neutral."""

    id: str
    data: Mapping[str, Any]
    figures: Mapping[str, Figure]
    """Figures shown, by id: one record each, whatever block shows it."""
    published: Mapping[str, Figure]
    """Published twins of computed figures."""
    lacks: Mapping[str, Mapping[str, Any]]
    cards: tuple[Card, ...]
    prose: tuple[tuple[str, ...], ...]
    """Ids of each paragraph's messages, in order."""
    charts: tuple[Mapping[str, Any], ...]
    companies: tuple[Mapping[str, Any], ...]
    tables: tuple[Mapping[str, Any], ...] = ()
    """Tables with a row a part, outside of chapters."""
    chapters: tuple[Chapter, ...] = ()
    targets: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    """From and to where a figure's value is right, by its id; None for no bound."""
    standing: Mapping[str, str] = field(default_factory=dict)
    """Where a figure of a channel stands among all channels."""

    @property
    def told(self) -> Told:
        """The report as its sentences see it; chapters counts the numbered ones, terms the glossary's entries."""
        chapters = sum(c.numbered for c in self.chapters)
        terms = sum(len(b["metrics"]) for c in self.chapters for b in c.blocks if b["type"] == "terms")
        company = str(self.data.get("company", ""))
        peers = tuple(self.data.get("peers", ()))
        more = {"chapters": _counted(chapters), "terms": _counted(terms)}
        return Told(self.id, self.figures, self.standing, company, peers, more)

    @property
    def synthetic(self) -> bool:
        """Whether its computed figures come from generated data."""
        return bool(self.data.get("synthetic"))

    @property
    def computed(self) -> bool:
        """Whether any figure was computed."""
        return any(not f.published for f in self.figures.values())


def _counted(count: int) -> Quantity:
    return Quantity(Value(value=float(count), unit=""))


def read_report(path: Path) -> Report:
    """The report in an executed notebook file. NotebookError when it failed or shows no page."""
    return report_of(nbformat.read(path, as_version=4), path.name)


def report_of(notebook: Any, name: str) -> Report:
    """The report in an executed notebook."""
    if notebook.metadata.get("papermill", {}).get("exception"):
        raise NotebookError(
            f"{name}: its run failed, so it is not published. Run it again and mend the cell it names."
        )
    payloads = list(_payloads(notebook))
    pages = [p for p in payloads if p["type"] == "page"]
    if len(pages) != 1:
        raise NotebookError(
            f"{name}: it shows {len(pages)} pages; a report notebook calls cm.page(…) exactly once."
        )
    figures: dict[str, Figure] = {}
    for record in _figures(payloads):
        figure = Figure.from_json(record)
        if figures.setdefault(figure.id, figure) != figure:
            raise NotebookError(
                f"{name}: the figure {figure.id!r} is shown with two different values. Benchmark once, then show."
            )
    cards = tuple(Card.from_json(c) for p in payloads if p["type"] == "cards" for c in p["cards"])
    _refuse_repeated(cards, name)
    page = pages[0]
    outside, chapters = _chapters(payloads)
    return Report(
        id=page["report"],
        data=page["data"],
        figures=figures,
        published={f["id"]: Figure.from_json(f) for f in page["published"]},
        lacks=page["lacks"],
        cards=cards,
        prose=tuple(tuple(p["messages"]) for p in outside if p["type"] == "prose"),
        charts=tuple(p for p in outside if p["type"] in CHARTS),
        companies=tuple(r for p in payloads if p["type"] == "companies" for r in p["rows"]),
        tables=tuple(p for p in outside if p["type"] == "parts"),
        chapters=tuple(chapters),
        standing=page.get("standing", {}),
        targets={k: (low, high) for k, (low, high) in page.get("targets", {}).items()},
    )


def _refuse_repeated(cards: Sequence[Card], name: str) -> None:
    """Raise NotebookError when two cards of a page say the same: the same figures, whatever their ids, of one type.

    Sources published one satisfaction card twice; a reader takes the second for another figure.
    """
    first: dict[tuple[object, ...], str] = {}
    for card in cards:
        said = (card.type, *(repr(replace(f, id="")) for f in card.figures))
        if said in first:
            raise NotebookError(
                f"{name}: the cards {first[said]!r} and {card.id!r} show the same figure. Show one of them, or let the "
                "other have a statistic, channel or period of its own."
            )
        first[said] = card.id


CHARTS = ("chart", "figure_chart")
_IN_CHAPTERS = ("prose", "items", "steps", "terms", "faq", "parts", *CHARTS)
"""Blocks that stand where a notebook shows them, once a chapter is open; cards and the table of all figures do not."""


def _chapters(payloads: list[Mapping[str, Any]]) -> tuple[list[Mapping[str, Any]], list[Chapter]]:
    """The blocks outside of chapters, and the chapters with theirs."""
    outside: list[Mapping[str, Any]] = []
    found: list[tuple[Mapping[str, Any], list[Mapping[str, Any]]]] = []
    current: list[Mapping[str, Any]] | None = None
    for p in payloads:
        if p["type"] == "chapter":
            current = []
            found.append((p, current))
        elif p["type"] == "chapter_end":
            current = None
        elif p["type"] in _IN_CHAPTERS and current is not None:
            current.append(p)
        else:
            outside.append(p)
    return outside, [Chapter(p["name"], p["group"], p["numbered"], tuple(blocks)) for p, blocks in found]


def _payloads(notebook: Any) -> Iterator[Mapping[str, Any]]:
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if MIME in data:
                yield data[MIME]


def _figures(payloads: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Every Figure shown as the page's own; a card of published figures on a computed page keeps them apart."""
    own = {f["id"] for p in payloads if p["type"] == "page" for f in p["figures"]}
    for p in payloads:
        yield from p.get("figures", ())
        for card in p.get("cards", ()):
            yield from (f for f in card["figures"] if f["id"] not in own)
