"""Chapters of a page in one language: their blocks, every word and value final."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..cards.localized import base_line, dashed, figure_name, figure_texts
from ..charts.model import ChartView, TableView
from ..figures import Figure, Value
from ..locales import Argument, Language, mark, plain
from ..metrics import get_metric
from . import words
from .blocks import CHARTS, Chapter, Report
from .tables import parts_of_one, parts_table
from .view import Block, ChapterView, Item, RichText, Term

_MOST_INLINE = 3
"""Parts of a figure that are said in a line; more make a table."""


@dataclass(frozen=True)
class Setting:
    """What every block of a report is set with."""

    report: Report
    language: Language
    reference: Language
    marked: tuple[str, ...]
    """Ids of published figures on a page that shows computed ones as well."""
    chart: Callable[[Mapping[str, Any]], ChartView | None]
    given: Mapping[str, Argument]

    def say(self, message: str, attribute: str = "") -> RichText:
        """A message of the report with its figures."""
        say = self.language.attribute if attribute else self.language.text
        named = (message, attribute) if attribute else (message,)
        return words.rich(say(*named, **self.given), self.marked)

    def id(self, *parts: str) -> str:
        """A message id: kind, report, name."""
        kind, *rest = parts
        return "-".join((kind, dashed(self.report.id), *(dashed(r) for r in rest)))


def chapter_views(setting: Setting) -> tuple[ChapterView, ...]:
    """The chapters that have something to show, numbered in their order."""
    made: list[ChapterView] = []
    number, group = 0, ""
    for chapter in setting.report.chapters:
        blocks = tuple(b for record in chapter.blocks if (b := _block(record, setting)) is not None)
        if not blocks:
            continue
        number += chapter.numbered
        view = _view(chapter, blocks, number if chapter.numbered else 0, group, setting)
        made.append(view)
        group = chapter.group
    return tuple(made)


def _view(
    chapter: Chapter, blocks: tuple[Block, ...], number: int, before: str, setting: Setting
) -> ChapterView:
    begins = chapter.group and chapter.group != before
    return ChapterView(
        id=f"chapter-{chapter.name}",
        title=_plain(setting.say(setting.id("chapter", chapter.name))),
        number=setting.language.count(number) if number else "",
        group=_plain(setting.say(setting.id("chapter", chapter.group))) if begins else "",
        blocks=blocks,
    )


def _plain(text: RichText) -> str:
    return "".join(piece.text for piece in text)


def _block(record: Mapping[str, Any], setting: Setting) -> Block | None:
    """A block in words; None where the data left it nothing to show."""
    if record["type"] in CHARTS:
        chart = setting.chart(record)
        return Block(kind="chart", chart=chart) if chart else None
    return _KINDS[record["type"]](record, setting)


def _prose(record: Mapping[str, Any], setting: Setting) -> Block | None:
    said = setting.report.told.paragraph(record["messages"], setting.language)
    return Block(kind="text", texts=(words.rich(said, setting.marked),)) if said else None


def _items(record: Mapping[str, Any], setting: Setting) -> Block:
    return Block(kind="items", items=tuple(_item(name, f, setting) for name, f in record["items"]))


def _item(name: str, figure_id: str, setting: Setting) -> Item:
    text = setting.say(setting.id("item", name))
    if not figure_id:
        return Item(text=text)
    figure = setting.report.figures.get(figure_id)
    if figure is None:
        return Item(text=text, note=plain(setting.language.text("item-absent")))
    table = parts_of_one(figure, setting.language) if len(figure.values) > _MOST_INLINE else None
    value = () if table else _value(figure, setting)
    return Item(text=text, value=value, note=_note(figure, setting.language), table=table)


def _note(figure: Figure, language: Language) -> str:
    """What a value rests on; a count that is its own number of cases is not said twice."""
    counted = figure.statistic == "count" and [v.value for v in figure.values] == [figure.n]
    return "" if counted else _evidence(figure, language)


def _value(figure: Figure, setting: Setting) -> RichText:
    shown = mark(words.listed(figure_texts(figure, setting.language), setting.language), figure.id)
    return words.rich(shown, setting.marked)


def _steps(record: Mapping[str, Any], setting: Setting) -> Block:
    message = setting.id("steps", record["name"])
    # English says how many there are, so that a translation cannot lose one unseen.
    names = setting.reference.attributes(message)
    texts = tuple(setting.say(message, name) for name in names)
    return Block(kind="steps", title=_plain(setting.say(message)), texts=texts)


def _terms(record: Mapping[str, Any], setting: Setting) -> Block:
    return Block(kind="terms", terms=tuple(_term(m, setting) for m in record["metrics"]))


def _term(metric_id: str, setting: Setting) -> Term:
    message, lang = f"metric-{dashed(metric_id)}", setting.language
    name = plain(lang.text(message))
    english = plain(setting.reference.text(message))
    figure = next((f for f in setting.report.figures.values() if f.metric == metric_id), None)
    table = parts_of_one(figure, lang) if figure and len(figure.values) > _MOST_INLINE else None
    return Term(
        id=metric_id,
        name=name,
        english="" if english == name or lang.tag.startswith("en") else english,
        text=plain(lang.attribute(message, "definition")),
        formula=_formula(metric_id, message, lang),
        value=_value(figure, setting) if figure and not table else (),
        note=_summed(figure, lang) if figure else plain(lang.text("item-absent")),
        table=table,
    )


_SUMMED_UP = ("mean", "median")


def _evidence(figure: Figure, language: Language) -> str:
    """Cases and interval, and what else a value cannot be read without: its scale, the time it was held to, the choice."""
    said = (_scale(figure, language), _set_time(figure, language), _chosen(figure, language))
    line = " · ".join(plain(text) for text in (base_line(figure, language), *said) if text)
    return words.whole(line, _LONGEST_WHOLE)


_LONGEST_WHOLE = 46
"""Characters that fit on a line beside a bullet."""


def _scale(figure: Figure, language: Language) -> str:
    """Ends of the scale of a score; those of a signed one are always the same."""
    scale = figure.scale
    if scale is None or scale.low is None or scale.high is None or scale.low < 0:
        return ""
    return language.text("note-scale", low=scale.low, high=scale.high)


def _set_time(figure: Figure, language: Language) -> str:
    """The time within which a share was reached, where its definition only says that there is one."""
    within = figure.values[0].within if len(figure.values) == 1 else None
    return language.text("note-time", time=Value(value=within, unit="second")) if within else ""


def _chosen(figure: Figure, language: Language) -> str:
    """That only some of the parts are shown."""
    most = figure.qualifier.get("most")
    return language.text("note-most", count=int(most)) if most else ""


def _summed(figure: Figure, language: Language) -> str:
    """The evidence; before it whether a mean or a median, which no name of a metric says."""
    based = _note(figure, language)
    if figure.statistic not in _SUMMED_UP or figure.kind == "percent":
        return based
    return plain(f"{language.text(f'statistic-{figure.statistic}')} · {based}")


def _formula(metric_id: str, message: str, language: Language) -> str:
    """In the language where its words have it; English shows the registry's own."""
    if language.has_attribute(message, "formula"):
        return plain(language.attribute(message, "formula"))
    return get_metric(metric_id).formula if language.tag.startswith("en") else ""


def _faq(record: Mapping[str, Any], setting: Setting) -> Block | None:
    """The questions whose answers the data can give."""
    told, lang = setting.report.told, setting.language
    asked = [setting.id("faq", n) for n in record["names"]]
    known = [m for m in asked if told.sayable(m, lang, setting.given)]
    pairs = tuple((_plain(setting.say(m)), setting.say(m, "answer")) for m in known)
    return Block(kind="faq", questions=pairs) if pairs else None


def _parts(record: Mapping[str, Any], setting: Setting) -> Block | None:
    table = parts_view(record, setting.report, setting.language)
    return Block(kind="table", title=table.caption, table=table) if table else None


def parts_view(record: Mapping[str, Any], report: Report, language: Language) -> TableView | None:
    """A table with a row a part and a column a figure, of those that are there."""
    figures = [report.figures[f["id"]] for f in record["figures"]]
    if not figures:
        return None
    message = f"table-{dashed(report.id)}-{dashed(record['asked'][0])}"
    title = plain(language.text(message)) if language.knows(message) else figure_name(figures[0], language)
    wholes = {f.id: w for f in figures if (w := report.figures.get(_whole(f))) and _is_whole(w, f)}
    return parts_table(figures, title, language, wholes, report.targets)


def _whole(figure: Figure) -> str:
    """Id of the same figure of all parts together: agents_csat of agents_csat_by_agent."""
    return figure.id.removesuffix(f"_by_{figure.qualifier.get('by', '')}")


def _is_whole(whole: Figure, figure: Figure) -> bool:
    """Whether a figure is the other one of all parts together: months do not add up to a loss counted over a quarter."""
    return len(whole.values) == 1 and whole.definition == figure.definition


_KINDS: Mapping[str, Callable[[Mapping[str, Any], Setting], Block | None]] = {
    "prose": _prose,
    "items": _items,
    "steps": _steps,
    "terms": _terms,
    "faq": _faq,
    "parts": _parts,
}


def broken_down(report: Report) -> frozenset[str]:
    """Ids of figures whose parts stand in a bullet or chart of a chapter; the table of all figures sums them up."""
    found: set[str] = set()
    for record in (b for c in report.chapters for b in c.blocks):
        if record["type"] == "items":
            found |= {figure_id for _, figure_id in record["items"]}
        elif record["type"] == "figure_chart":
            found |= {f["id"] for f in record["figures"]}
    return frozenset(i for i in found if i in report.figures and len(report.figures[i].values) > _MOST_INLINE)


def charts_of(chapters: Sequence[ChapterView]) -> Iterator[ChartView]:
    """Every chart that stands in a chapter."""
    yield from (b.chart for c in chapters for b in c.blocks if b.chart)


__all__ = ["Setting", "broken_down", "chapter_views", "charts_of", "parts_view"]
