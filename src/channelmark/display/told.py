"""What the words of a report are given: its figures by id and by key, where they stand, and the channel it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ..benchmarks import report_named
from ..cards.localized import channel_words
from ..figures import Figure
from ..locales import Argument, Language, arguments
from ..locales.marks import Marked

STANDING = "standing"
"""Last part of the variable that says where a figure stands: best, better, typical, worse, worst, unknown."""
BAND = "band"
"""Last part of the variable that says where a figure lies against a target range of the report: below, within, above."""

COUNTED = frozenset({"chapters", "terms"})
"""Variables that count the numbered chapters and the glossary entries of a page; known once the page is whole."""


@dataclass(frozen=True)
class Told:
    """A report as its sentences see it."""

    report: str
    figures: Mapping[str, Figure]
    standing: Mapping[str, str] = field(default_factory=dict)
    company: str = ""
    """Name of the one company it is about; '' for all."""
    peers: tuple[str, ...] = ()
    """What the companies compared with share: ('retail',); empty for all companies."""
    more: Mapping[str, Argument] = field(default_factory=dict)
    """What else its sentences can use: how many chapters there are."""

    @classmethod
    def of_page(cls, page: Mapping[str, Any]) -> Told:
        """What a page block says."""
        figures = [Figure.from_json(f) for f in page["figures"]]
        return cls(
            report=page["report"],
            figures={f.id: f for f in figures},
            standing=page.get("standing", {}),
            company=str(page["data"].get("company", "")),
            peers=tuple(page["data"].get("peers", ())),
        )

    def given(self, language: Language) -> dict[str, Argument]:
        """Every variable that a sentence of the report can use."""
        about = report_named(self.report)
        found: dict[str, Argument] = {**channel_words(about.channel, language), "company": self.company}
        found["peers"] = language.list([language.label(p) for p in self.peers])
        found["compared"] = "peers" if self.peers else "all"
        for f in self.figures.values():
            for name in dict.fromkeys((f.id, about.key(f.id))):
                found |= arguments(f, name)
                found[f"{name}_{STANDING}"] = self.standing.get(f.id, "unknown")
                found[f"{name}_{BAND}"] = self.band(f)
        return found | dict(self.more)

    def band(self, figure: Figure) -> str:
        """below, within or above the target range that the report holds for the same metric; unknown without one.

        Both sides of a target range are bad, so nothing beyond it is ever better or worse.
        """
        targets = (
            t.values[0] for t in self.figures.values() if t.metric == figure.metric and t is not figure
        )
        target = next((v for v in targets if v.is_range), None)
        if target is None or len(figure.values) != 1 or figure.only.value is None:
            return "unknown"
        return against(figure.only.value, target.low, target.high)

    def paragraph(self, messages: Sequence[str], language: Language) -> Marked | None:
        """The sentences of these messages whose figures are there, as one paragraph; None where none can be said."""
        given = self.given(language)
        said = [language.text(m, **given) for m in messages if self.sayable(m, language, given)]
        gap = "" if language.tag.startswith(("zh", "ja")) else " "
        return Marked(gap.join(said)) if said else None

    def sayable(self, message: str, language: Language, given: Mapping[str, Argument]) -> bool:
        """Whether every figure is there that a message mentions. A variable that is of no figure stays a mistake."""
        lost = language.mentioned(message) - given.keys()
        return not lost or not all(_of_a_figure(self.report, v) for v in lost)


def against(value: float, low: float | None, high: float | None) -> str:
    """Where a value lies against a range, whose ends belong to it."""
    if low is not None and value < low:
        return "below"
    return "above" if high is not None and value > high else "within"


def _of_a_figure(report: str, variable: str) -> bool:
    return any(variable == n or variable.startswith(f"{n}_") for n in _names(report))


@cache
def _names(report: str) -> tuple[str, ...]:
    return tuple(_ids_and_keys(report))


def _ids_and_keys(report: str) -> Iterator[str]:
    about = report_named(report)
    for s in about.figures:
        yield s.id
        yield about.key(s.id)
