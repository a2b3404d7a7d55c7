"""A verdict in one language: every word final, so that table, scorecard and messages cannot differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .. import __version__
from ..benchmarks.filters import known_value
from ..benchmarks.targets.bounds import seconds
from ..benchmarks.targets.rules import Rule, Severity, words_of
from ..cards.localized import dashed
from ..errors import WordsError
from ..figures import Scale, Value
from ..locales import Language, plain
from ..locales.typography import typeset
from ..metrics import get_metric
from .judge import STATES, Certainty, Outcome, State, Verdict

_NARROW = 14
"""Characters that a narrow column has room for in one line."""
_LONGEST = 200
"""Characters of a name: many conditions on its cases could make it a paragraph."""
_NAMED = 2
"""Names in a subject; further ones are counted."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """One outcome in words. Empty texts are of what there is not."""

    outcome: Outcome
    name: str
    about: str
    """What the card of the value is called: the name, without a word of the change where one is judged."""
    state: State
    state_text: str
    severity: Severity
    severity_text: str
    value: str
    change: str
    """The change in a few words, where one is judged: "change from the week before: +12%"."""
    target: str
    previous: str
    n: str
    """The bare number."""
    cases: str
    """The number with what was counted: 2,383 chats."""
    interval: str
    period: str
    certainty: Certainty
    certainty_text: str
    remarks: tuple[str, ...]
    """Sentences: what the interval says, that rounding hides the miss, or why there is no judgement."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """A verdict in words."""

    language: Language
    lines: tuple[Line, ...]
    title: str
    headline: str
    """How many targets are missed."""
    subject: str
    """The headline, and what it is about; at most a few names."""
    counts: tuple[tuple[str, str, State], ...]
    """Label, number and id of each state."""
    about: str
    """Name of the data and the days they cover."""
    badge: str
    """That the data are generated; '' where they are not."""
    origin: str
    """The same as a sentence."""
    reading: str
    made: tuple[str, ...]
    columns: dict[str, str]
    """Headings by the name of the field."""
    sections: dict[str, str]

    @property
    def dir(self) -> Literal["ltr", "rtl"]:
        """Which way it is written."""
        return self.language.dir

    @property
    def notes(self) -> tuple[str, ...]:
        """What stands at the foot: how to read it, where the data come from, what made it."""
        return tuple(x for x in (self.reading, self.origin, *self.made) if x)

    def of(self, *states: State) -> list[Line]:
        """Lines of these states."""
        return [x for x in self.lines if x.state in states]

    def labelled(self, label: str, text: str) -> str:
        """`Target: at most 4 hours`."""
        return self._words("alert-labelled", label=label, text=self.isolated(text))

    def isolated(self, text: str) -> str:
        """A text inside a line of others: from right to left, its neighbours must not pull at its digits."""
        return self.language.isolated(text) if text else text

    def narrow(self, text: str) -> str:
        """A text in a narrow column: a long one may break between a number and its unit."""
        return self.isolated(text.replace("\u00a0", " ") if len(text) > _NARROW else text)

    def joined(self, *texts: str) -> str:
        """Texts in one line; empty ones are left out."""
        return " · ".join(self.isolated(t) for t in texts if t)

    def reason(self, line: Line) -> str:
        """Everything that is to be said about a line, in one go."""
        return ("" if self.language.tag.startswith(("zh", "ja")) else " ").join(line.remarks)

    def more(self, count: int) -> str:
        """How many more there are than shown."""
        return self._words("alert-others", count=count)

    def _words(self, message: str, **given: str | int) -> str:
        return plain(self.language.text(message, **given))


def told(verdict: Verdict, language: Language) -> Told:
    """The verdict in a language."""
    lines = tuple(_line(o, language) for o in verdict.outcomes)
    headline = _headline(lines, language)
    missed = [x.name for x in lines if x.state == "missed"]
    return Told(
        language=language,
        lines=lines,
        title=words_of(verdict.rules.file.title, language.tag) or _say(language, "alert-title"),
        headline=headline,
        subject=_subject(headline, missed, language),
        counts=_counts(lines, language),
        about=" · ".join((verdict.data, language.date_range(*verdict.period))),
        badge=_say(language, "badge-sample") if verdict.synthetic else "",
        origin=_say(language, "origin-sample") if verdict.synthetic else "",
        reading=_say(language, "alert-reading"),
        made=(
            _say(language, "about-version", version=__version__),
            _say(language, "about-fingerprint", fingerprint=verdict.fingerprint[:16]),
        ),
        columns=_columns(language),
        sections={s: _say(language, f"alert-section-{s}") for s in ("missed", "all", "unjudged")},
    )


def _say(language: Language, message: str, **given: str | int | Value) -> str:
    return plain(language.text(message, **given))


def _columns(language: Language) -> dict[str, str]:
    own = ("target", "previous", "state", "severity", "period", "certainty")
    shared = {"name": "table-metric", "value": "table-value", "n": "table-n", "interval": "table-interval"}
    found = {c: f"alert-column-{c}" for c in own} | shared
    return {c: _say(language, message) for c, message in found.items()}


def _headline(lines: Sequence[Line], language: Language) -> str:
    count = sum(x.state == "missed" for x in lines)
    if count:
        return _say(language, "alert-missed", count=count)
    judged = any(x.state == "met" for x in lines)
    return _say(language, "alert-all-met" if judged else "alert-none-judged")


def _subject(headline: str, missed: Sequence[str], language: Language) -> str:
    if not missed:
        return headline
    rest = len(missed) - _NAMED
    more = [_say(language, "alert-others", count=rest)] if rest > 0 else []
    return _say(language, "alert-subject", headline=headline, rules=language.list([*missed[:_NAMED], *more]))


def _counts(lines: Sequence[Line], language: Language) -> tuple[tuple[str, str, State], ...]:
    found = {s: sum(x.state == s for x in lines) for s in STATES}
    return tuple((_say(language, f"alert-state-{s}"), language.count(n), s) for s, n in found.items() if n)


def _line(o: Outcome, language: Language) -> Line:
    value = written(o.figure.only, o, language) if o.figure else ""
    certainty = _say(language, f"alert-{o.certainty}") if o.state == "missed" else ""
    return Line(
        outcome=o,
        name=rule_name(o, language),
        about=_card_name(o, language),
        state=o.state,
        state_text=_say(language, f"alert-state-{o.state}"),
        severity=o.rule.severity,
        severity_text=_say(language, f"alert-severity-{o.rule.severity}"),
        value=value,
        change=_changed(o, value, language),
        target=target_text(o, language),
        previous=_previous(o, language),
        n="" if o.n is None else language.count(o.n),
        cases="" if o.n is None else _cases(o, language),
        interval=_interval(o, language),
        period=language.date_range(*o.period) if o.period else "",
        certainty=o.certainty,
        certainty_text=certainty,
        remarks=tuple(_remarks(o, value, language)),
    )


def rule_name(o: Outcome, language: Language) -> str:
    """What a rule is called: its own name, or the metric's with what narrows it; then the part it is about."""
    own = words_of(o.rule.name, language.tag)
    return _dotted(own or _dotted(*_named(o.rule, language), _change(o, language)), _part(o, language))


def _card_name(o: Outcome, language: Language) -> str:
    if not o.rule.change:
        return rule_name(o, language)
    return _dotted(*_named(o.rule, language), _part(o, language))


def _dotted(*texts: str) -> str:
    return cut("\u00a0· ".join(t for t in texts if t), _LONGEST)


def cut(text: str, most: int) -> str:
    """A text with an ellipsis where it is longer than there is room for."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _change(o: Outcome, language: Language) -> str:
    return _say(language, f"alert-change-{o.rule.period}") if o.rule.change else ""


def _changed(o: Outcome, value: str, language: Language) -> str:
    if not o.rule.change or not value:
        return ""
    return _say(language, "alert-labelled", label=_change(o, language), text=language.isolated(value))


def _named(rule: Rule, language: Language) -> list[str]:
    metric = get_metric(rule.metric)
    parts = [_say(language, f"metric-{dashed(metric.id)}")]
    if rule.within:
        parts.append(_say(language, "label-within", t=Value(value=seconds(rule.within), unit="second")))
    elif rule.statistic_of_its_own:
        parts.append(_statistic(rule.statistic, language))
    if rule.variant:
        parts.append(rule.variant.replace("_", " "))
    if rule.clock and rule.clock != metric.clock:
        parts.append(_say(language, f"clock-{rule.clock}"))
    if rule.channel:
        parts.append(language.label(known_value("channel", rule.channel)))
    return [*parts, *rule.where]


def _statistic(name: str, language: Language) -> str:
    try:
        return _say(language, f"statistic-{dashed(name)}")
    except WordsError:
        return name


def _part(o: Outcome, language: Language) -> str:
    return language.part(o.part, o.rule.breakdown) if o.part else ""


def written(v: Value, o: Outcome, language: Language) -> str:
    """A value of an outcome as short text, changes with their sign."""
    return language.changed(v) if o.rule.change else language.value(v, _scale(o), "short")


def _scale(o: Outcome) -> Scale | None:
    return o.figure.scale if o.figure else None


def target_text(o: Outcome, language: Language) -> str:
    """`at most 4 h`, or both ends of a band."""
    ends = [language.isolated(written(v, o, language)) for v in o.target.values(o.unit)]
    if len(ends) > 1:
        return _say(language, "alert-band", low=ends[0], high=ends[1])
    bound = "at-most" if o.target.low is None else "at-least"
    return typeset(language.tag, _say(language, f"comparator-{bound}", value=ends[0]))


def _previous(o: Outcome, language: Language) -> str:
    if o.previous is None or o.value is None:
        return ""
    return language.value(o.previous, o.value.scale, "short")


def _interval(o: Outcome, language: Language) -> str:
    i = o.figure.only.interval if o.figure else None
    return written(Value(low=i.low, high=i.high, unit=o.unit), o, language) if i else ""


def _cases(o: Outcome, language: Language) -> str:
    message = f"n-{dashed(o.population)}"
    return _say(language, message if language.knows(message) else "n-cases", count=o.n or 0)


def _remarks(o: Outcome, value: str, language: Language) -> list[str]:
    if o.state == "missed":
        long = plain(language.attribute(f"alert-{o.certainty}", "long"))
        hidden = value in [written(v, o, language) for v in o.target.values(o.unit)]
        return [long, *([_say(language, "alert-rounded")] if hidden else [])]
    if o.state == "few":
        if not o.least:
            return [_say(language, "alert-hidden")]
        return [_say(language, "alert-few", cases=_cases(o, language), least=o.least)]
    if o.state == "unfed" and o.lack:
        needs = [_need(m, language) for m in o.lack.missing]
        return [_say(language, "lack-no-data", missing=language.list(needs))]
    return []


def _need(missing: str, language: Language) -> str:
    """Needs have words; tables and columns are named as `channelmark check` names them."""
    message = f"need-{missing}"
    return _say(language, message) if language.knows(message) else missing
