"""A neutral card and a language make a LocalCard: every word final, nothing left to decide."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from ..errors import WordsError
from ..figures import UNKNOWN_CHANGE, Figure, Scale, Value
from ..locales import Argument, Language, arguments, mark, plain, segments
from ..locales.marks import Marked
from ..locales.numbers import interval_unit
from ..locales.typography import CJK, NBSP
from ..metrics import METRICS, get_metric
from .art import art_of
from .catalogue import PUBLISHED
from .model import Arrangement, Card, LocalCard, Segment

OWN = "own"
"""Report id of the cards a researcher makes in a notebook."""
_PREFIXES = {"duration_pair": ("first", "full"), "expectation_vs_reality": ("expected", "actual")}
"""Argument prefixes of the figures of a card that shows two."""
_PICTURED = {"by_category", "cross_channel"}
"""Types whose picture names every part and its value; their sentence with all of them is for posts and alt texts."""


def localize(card: Card, language: Language) -> LocalCard:
    """The card in a language."""
    spoken = _spoken(card, language)
    marked, title = spoken.sentence, plain(spoken.title)
    parts = _segments(spoken.lead or marked)
    comparison = _comparison(card, language)
    source = sources_line(card.figures, language)
    badge, badge_kind = _badge(card, language)
    tags = tuple("#" + language.text(f"tag-{dashed(t)}") for t in card.hashtags)
    sentence = plain(marked).replace("⟦", "").replace("⟧", "")
    return LocalCard(
        id=card.id,
        report=card.report,
        type=card.type,
        arrangement=_arrangement(card, parts),
        lang=language.tag,
        dir=language.dir,
        hashtags=tags,
        segments=parts,
        title=title,
        badge=badge,
        badge_kind=badge_kind,
        comparison=comparison,
        note=note_line(card.figures, language),
        source=source,
        alt=_alt(sentence, language.text(f"alt-{art_of(card)}"), source, language),
        post=_post(sentence, comparison, badge, source, tags),
        figures=card.figures,
        sentence=sentence,
    )


@dataclass(frozen=True)
class _Spoken:
    """What a card's message says."""

    sentence: str
    title: str
    lead: str | None
    """The sentence without its figures, where the picture names them."""


def _spoken(card: Card, language: Language) -> _Spoken:
    """The card's own message, the one it brought along, or its figure's name and value."""
    message = f"card-{dashed(card.message or card.id)}"
    words, given = language, {**card_arguments(card), **channel_arguments(card, language)}
    if own := card.words.get(language.tag):
        words = language.with_words(f"{message} = {own}", f"the words of card {card.id!r}")
    if not words.has(message) and card.report == OWN:
        return _unspoken(card, language)
    pictured = card.type in _PICTURED and words.has_attribute(message, "lead")
    return _Spoken(
        sentence=words.text(message, **given),
        title=_title(card, words, message, given),
        lead=words.attribute(message, "lead", **given) if pictured else None,
    )


def channel_arguments(card: Card, language: Language) -> dict[str, Argument]:
    """Which channel a card with words for several is about: its id, its name, and `via` as a sentence says it."""
    if not card.message:
        return {}
    named = {f.qualifier.get("channel", "") for f in card.figures}
    return channel_words(named.pop() if len(named) == 1 else "", language)


def channel_words(channel: str, language: Language) -> dict[str, Argument]:
    """$channel, $channel_name and $via of a channel; `all` where it is none in particular."""
    known = channel or "all"
    message = f"channel-{dashed(known)}"
    if not language.knows(message):
        return {"channel": known}
    return {
        "channel": known,
        "channel_name": plain(language.text(message)),
        "via": plain(language.attribute(message, "via")),
    }


def _title(card: Card, words: Language, message: str, given: dict[str, Argument]) -> str:
    """A card made in a notebook may go without a title of its own; it is then called as its figure is."""
    if card.report == OWN and not words.has_attribute(message, "title"):
        return figure_name(card.figures[0], words)
    return words.attribute(message, "title", **given)


def _unspoken(card: Card, language: Language) -> _Spoken:
    """`First response time, median: 4 hours.` for figures that nobody wrote a sentence for; one sentence a figure."""
    named = card.names.get(language.tag, "")
    said = [_unspoken_figure(f, language, named) for f in card.figures]
    gap = "" if language.tag.startswith(("zh", "ja")) else " "
    lead = language.attribute("own-values", "lead", **_own_arguments(card.figures[0], language, named))
    pictured = len(card.figures[0].values) > 1 or card.type in _PICTURED
    return _Spoken(gap.join(s.sentence for s in said), said[0].title, lead if pictured else None)


def _unspoken_figure(figure: Figure, language: Language, named: str) -> _Spoken:
    given = _own_arguments(figure, language, named)
    message = "own-value" if len(figure.values) == 1 else "own-values"
    return _Spoken(language.text(message, **given), str(given["name"]), None)


def _own_arguments(figure: Figure, language: Language, named: str) -> dict[str, Argument]:
    """A name somebody gave may say already what kind of a figure it is, so the statistic is not added to it."""
    shown = Marked(mark(language.isolated(figure_text(figure, language)), figure.id))
    if named:
        return {"name": named, "statistic": "named", "shown": shown}
    return {"name": figure_name(figure, language), "statistic": figure.statistic, "shown": shown}


def figure_name(figure: Figure, language: Language) -> str:
    """The name of a figure, or that of its metric. Raises WordsError when neither has one in the language.

    A change, a percentile or the spread over companies is called by what it is of.
    """
    for identifier in _own_names(figure):
        if language.knows(f"metric-{dashed(identifier)}"):
            return plain(language.text(f"metric-{dashed(identifier)}"))
    message = f"metric-{dashed(figure.metric)}"
    if language.knows(message):
        name, way = plain(language.text(message)), _way(figure)
        return plain(language.text(f"name-{way}", name=name)) if way else name
    raise WordsError(
        f"The figure {figure.id!r} has no name in {language.tag}. Give the card words and titles in that language, "
        f"or add metric-{dashed(figure.metric)} to templates/locales/{language.tag}/."
    )


def figure_definition(figure: Figure, language: Language) -> str:
    """What a figure counts, in words: its own definition, or that of its metric. WordsError when neither has one."""
    for identifier in _own_names(figure):
        message = f"metric-{dashed(identifier)}"
        if language.knows(message) and "definition" in language.attributes(message):
            return plain(language.attribute(message, "definition"))
    text = plain(language.attribute(f"metric-{dashed(figure.metric)}", "definition"))
    way = _way(figure)
    return plain(language.text(f"definition-{way}", definition=text)) if way else text


def shared_definition(figure: Figure, language: Language) -> tuple[str, str]:
    """Name and text of what all changes, ranks or spreads have in common; two blanks for a figure that is none."""
    way = _way(figure)
    if not way or any(language.knows(f"metric-{dashed(i)}") for i in _own_names(figure)):
        return "", ""
    message = f"way-{way}"
    return plain(language.text(message)), plain(language.attribute(message, "definition"))


def measure_name(figure: Figure, language: Language) -> str:
    """What heads a figure's column where title and first column say that it is a change and what it is broken down by."""
    whole = f"metric-{dashed(_own_names(figure)[-1])}"
    return plain(language.text(whole if language.knows(whole) else f"metric-{dashed(figure.metric)}"))


def changed(figure: Figure) -> bool:
    """Whether it is the change of a metric, and called so."""
    return _way(figure) == "change"


def _own_names(figure: Figure) -> tuple[str, ...]:
    """Ids under which a figure may have a name of its own; broken down it may be called as the whole is."""
    whole = figure.id.removesuffix(f"_by_{figure.qualifier.get('by', '')}")
    return tuple(dict.fromkeys((figure.id, whole)))


_CHANGES = ("relative", "difference", "improvement", "change")


def _signed(figure: Figure) -> bool:
    """Whether its values are changes: up or down, of whatever unit."""
    return figure.metric in METRICS and figure.statistic in _CHANGES


def _way(figure: Figure) -> str:
    """In which way a figure is about its metric: change, improvement, rank, among; '' for the metric itself."""
    if _signed(figure) and METRICS[figure.metric].kind not in ("change", "difference"):
        return "improvement" if figure.statistic == "improvement" else "change"
    return {"percentile": "rank", "companies": "among"}.get(figure.statistic, "")


def dashed(identifier: str) -> str:
    """A Python-style id as a message id."""
    return identifier.replace("_", "-")


def card_arguments(card: Card) -> dict[str, Argument]:
    """What the card's message is given: its figure's values, or those of several under a prefix each."""
    if len(card.figures) == 1:
        return arguments(card.figures[0])
    channels = tuple(f.qualifier.get("channel", f.id) for f in card.figures)
    prefixes = _PREFIXES.get(card.type, channels)
    return {
        k: v
        for prefix, f in zip(prefixes, card.figures, strict=True)
        for k, v in arguments(f, prefix).items()
    }


def _segments(marked: str) -> tuple[Segment, ...]:
    """The sentence cut at its large figures; a stop left alone behind the last figure is not printed on a card."""
    cut = [
        Segment(role="figure" if role == "figure" else "text", text=plain(text))
        for role, text in segments(marked)
    ]
    if len(cut) > 1 and cut[-1].role == "text" and not any(c.isalnum() for c in cut[-1].text):
        cut.pop()
    return tuple(cut)


def _arrangement(card: Card, parts: tuple[Segment, ...]) -> Arrangement:
    if card.type == "image":
        return "picture_only"
    roles = [p.role for p in parts]
    figures = roles.count("figure")
    if figures == 0:
        return "text_only"
    if figures > 1:
        return "figure_text_repeated" if roles[0] == "figure" else "text_figure_repeated"
    if roles[0] == "figure":
        return "figure_text"
    return "text_figure" if roles[-1] == "figure" else "text_figure_text"


def _badge(card: Card, language: Language) -> tuple[str | None, Literal["sample", "published"] | None]:
    # A figure expected by others beside one measured on the sample: the sample must not pass for real.
    if any(f.sample for f in card.figures):
        return language.text("badge-sample"), "sample"
    if card.reason and any(not f.published for f in card.figures):
        return None, None
    if card.reason or card.report == PUBLISHED:
        return language.text("badge-published"), "published"
    return None, None


def _comparison(card: Card, language: Language) -> str | None:
    """What others published for the same metric; both values where the card has two figures."""
    if not card.published:
        return None
    values = [_compared(f, language) for f in card.published]
    name = card.published[0].source.publisher or card.published[0].source.quoted_by or ""
    return plain(language.text("card-published-line", name=name, value=" / ".join(values)))


def _compared(figure: Figure, language: Language) -> str:
    """A published value; a score on an unknown scale says so, or it could not be compared."""
    text = figure_text(figure, language)
    if figure.scale is None or figure.scale.known:
        return text
    return language.text("card-with-note", text=text, note=language.text("card-scale-unknown"))


def source_name(figure: Figure, language: Language) -> str:
    """The bare name of who says so, for tables."""
    source = figure.source
    if source.synthetic:
        # Sample data have no name of their own; their line is `word: words` in every language.
        return re.split(r": |：", source_line(figure, language), maxsplit=1)[-1]
    return source.data or source.publisher or source.quoted_by or ""


def source_line(figure: Figure, language: Language) -> str:
    """Who says so."""
    source = figure.source
    if source.kind == "computed":
        if source.synthetic:
            return plain(language.text("card-source-sample"))
        return plain(language.text("card-source-computed", name=source.data or ""))
    if source.publisher:
        return plain(language.text("card-source", name=source.publisher))
    return plain(language.text("card-source-unnamed", name=source.quoted_by or ""))


def _named(figure: Figure) -> bool:
    """Whether its source has a name, not only somebody who quotes it."""
    return figure.source.kind == "computed" or bool(figure.source.publisher)


def sources_line(figures: tuple[Figure, ...], language: Language) -> str:
    """Who says so, each name once, where a card shows figures of several."""
    if len({f.source.kind for f in figures}) > 1:
        if not all(map(_named, figures)):
            return " · ".join(dict.fromkeys(source_line(f, language) for f in figures))
        both = dict.fromkeys(source_name(f, language) for f in figures)
        return plain(language.text("card-source", name=language.list(list(both))))
    names = list(dict.fromkeys(f.source.publisher for f in figures if f.source.kind == "published"))
    if len(names) < 2 or None in names:
        return source_line(figures[0], language)
    return plain(language.text("card-source", name=language.list([n for n in names if n])))


def note_line(figures: tuple[Figure, ...], language: Language) -> str | None:
    """n, interval and period of a computed figure; what is unknown or disputed of a published one.

    Of a published figure beside a computed one, it is the computed one that can be told.
    """
    figure = next((f for f in figures if not f.published), figures[0])
    parts = [base_line(figure, language)]
    if figure.period:
        parts.append(language.date_range(*figure.period))
    if figure.kind == "score":
        parts.append(_scale(figure.scale, language))
    if any(v.unit == UNKNOWN_CHANGE for v in figure.values):
        parts.append(language.text("card-change-unknown"))
    if any(c.type == "mean-below-bound" for c in figure.disputed):
        parts.append(language.text("card-disputed"))
    return plain(" · ".join(p for p in parts if p))


def base_line(figure: Figure, language: Language) -> str:
    """N and interval of a figure, without its period."""
    parts = [_base(figure, language)]
    if figure.interval and len(figure.values) == 1:
        text = _unbroken(interval_text(figure, figure.only, language))
        parts.append(
            language.text("card-interval", level=language.percent(figure.interval.level), interval=text)
        )
    return plain(" · ".join(p for p in parts if p))


def _unbroken(text: str) -> str:
    """A range that stays on one line: no browser and no paper may part its ends at the dash."""
    return text.replace("–", "\u2060–\u2060")


def _base(figure: Figure, language: Language) -> str:
    """From how many; what a publisher did not say is said."""
    if figure.n is None:
        lacks = "card-base-unknown" if figure.period is None else "card-n-unknown"
        return language.text(lacks) if figure.published else ""
    try:
        return language.text(f"n-{dashed(_counted(figure))}", count=figure.n)
    except WordsError:
        # What a metric counts may have no name yet; the number is not kept back for that.
        return language.text("n-cases", count=figure.n)


_OF_CHANNEL = {("sessions", "chat"): "chats", ("sessions", "phone"): "calls"}
"""What the cases of one channel are called, where those of all have a longer name."""


def _counted(figure: Figure) -> str:
    population = figure.population or "cases"
    return _OF_CHANNEL.get((population, figure.qualifier.get("channel", "")), population)


def _scale(scale: Scale | None, language: Language) -> str:
    """What the sentence cannot say: that the scale is not known. A known one stands in the sentence."""
    return "" if scale and scale.known else language.text("card-scale-unknown")


def interval_text(figure: Figure, v: Value, language: Language) -> str:
    """The interval of one value as short text; '' when it has none."""
    if v.interval is None:
        return ""
    # In the unit of the value, so that 1.2 min lie between 0.3 and 2.1 min and not between 18 and 127 sec.
    ends = Value(low=v.interval.low, high=v.interval.high, unit=v.unit, shown=interval_unit(v))
    if _signed(figure):
        return language.changed(ends)
    return language.value(_upright(figure, ends), scale=_scale_of(figure, v), width="short")


def _upright(figure: Figure, v: Value) -> Value:
    """The value as it is: only a comparison of both ways, faster and slower, turns a number below one over."""
    return replace(v, unit="") if v.unit == "times" and figure.kind != "ratio" else v


def figure_text(figure: Figure, language: Language) -> str:
    """A figure's value or values as short text, for comparison lines and tables."""
    return language.list(figure_texts(figure, language))


def figure_texts(figure: Figure, language: Language) -> list[str]:
    """A figure's value, or each of its values with what it is called; of too many parts the ends in one text."""
    if len(figure.values) == 1:
        return [part_text(figure, figure.values[0], language)]
    if len(figure.values) > MOST_LISTED:
        return [_ends_text(figure, language)]
    return [_labelled(figure, v, language) for v in figure.values]


MOST_LISTED = 12
"""Parts of a figure that a line or a table lists; of more it names the lowest and the highest."""


def _ends_text(figure: Figure, language: Language) -> str:
    """From the lowest part to the highest, and how many there are."""
    known = sorted((v for v in figure.values if v.value is not None), key=lambda v: v.value or 0.0)
    if not known:
        return plain(language.text("suppressed"))
    low, high = known[0], known[-1]
    return plain(
        language.text(
            "parts-from-to",
            low=part_text(figure, low, language),
            first=part_name(figure, low, language),
            high=part_text(figure, high, language),
            last=part_name(figure, high, language),
            total=len(figure.values),
        )
    )


def _labelled(figure: Figure, v: Value, language: Language) -> str:
    text = part_text(figure, v, language)
    if figure.kind == "ratio":
        return text
    if figure.kind == "cumulative":
        return plain(language.text("card-with-note", text=text, note=threshold_text(v, language)))
    if figure.qualifier.get("by") in _DATED:
        # A year before a number reads as another number.
        name = part_name(figure, v, language).replace(" ", "\u00a0")
        return plain(language.text("card-with-note", text=text, note=name)).replace(" (", "\u00a0(")
    # No line ends between a part and its value; behind Chinese characters there is no space at all.
    name = part_name(figure, v, language)
    return f"{name}{'' if re.search(f'[{CJK}]$', name) else NBSP}{text}"


_DATED = ("day", "week", "month", "quarter", "year")


def part_name(figure: Figure, v: Value, language: Language) -> str:
    """What a part of a figure is called: a threshold by its time, a month or an hour as dates are written."""
    if figure.kind == "cumulative":
        return threshold_text(v, language)
    return language.part(v.label or "", figure.qualifier.get("by", ""))


def _ratio(v: Value, language: Language) -> str:
    """A ratio of speeds with its direction: above one this channel is the faster one."""
    faster = (v.value if v.value is not None else v.low or 0) > 1
    message = "ratio-faster" if faster else "ratio-slower"
    return plain(
        language.text(
            message,
            factor=Value(value=v.value, low=v.low, high=v.high, unit="times"),
            than=language.label(v.label or ""),
        )
    )


def part_text(figure: Figure, v: Value, language: Language) -> str:
    """One value as short text, its comparator or direction in words; suppressed ones say so."""
    if _signed(figure) and v.value is not None:
        return language.changed(v)
    if v.unit == UNKNOWN_CHANGE and v.value is not None:
        return f"{'−' if v.value < 0 else '+'}{language.percent(abs(v.value))}"
    if figure.kind == "ratio" and v.unit == "times" and not v.suppressed:
        # A ratio that names both its sides (acquisition_to_retention) compares no speeds.
        return f"{language.value(v)}×" if "_to_" in (v.label or "") else _ratio(v, language)
    text = language.value(_upright(figure, v), scale=_scale_of(figure, v), width="short", comparator="eq")
    comparator = v.comparator if v.comparator != "eq" else figure.comparator
    if comparator == "eq" or v.suppressed:
        return text
    said = plain(language.text(f"comparator-{dashed(comparator)}", value=text))
    return said.replace(" ", NBSP) if len(said) <= _SHORT else said


_SHORT = 24
"""Characters of a value that keep to one line: about 30–45 sec."""


def _scale_of(figure: Figure, v: Value) -> Scale | None:
    """The scale of a figure, or of a part that is a metric of its own."""
    if figure.qualifier.get("by") != "metric":
        return figure.scale
    known = get_metric(v.label).scale if v.label and v.unit == "point" else None
    return Scale(low=known[0], high=known[1]) if known else None


def threshold_text(v: Value, language: Language) -> str:
    """The time within which a share was reached."""
    return plain(language.text("label-within", t=Value(value=v.within, unit="second")))


def _alt(sentence: str, picture: str, source: str, language: Language) -> str:
    """What the card says, what its picture shows, and who says so: sample data are told here too."""
    cjk = language.tag.startswith(("zh", "ja"))
    gap, stop = ("", "。") if cjk else (" ", ".")
    return plain(gap.join((sentence, picture, f"{source}{stop}")))


def _post(
    sentence: str, comparison: str | None, badge: str | None, source: str, tags: tuple[str, ...]
) -> str:
    lines = [sentence, comparison, " · ".join(x for x in (source, badge) if x)]
    hashtags = ["", " ".join(tags)] if tags else []
    return "\n".join([*(line for line in lines if line is not None), *hashtags]) + "\n"
