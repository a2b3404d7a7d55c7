"""A file of rules: targets in TOML, checked before any data are read. templates/alerts/README.md says how to write one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from ...errors import BadCallError
from ...metrics import Metric, get_metric
from ...statistics.asks import Ask
from ...statistics.cases import BREAKDOWNS, BUCKETS
from ...statistics.estimates import OFFERED, SEVERAL
from ..filters import known_value, parsed
from .bounds import Measure, Target, TargetError, bound, measure, seconds
from .errors import RulesError

Severity = Literal["info", "warning", "critical"]
SEVERITIES: tuple[Severity, ...] = ("critical", "warning", "info")
"""The most severe first."""
Change = Literal["", "relative", "difference"]
Text = Annotated[str, Field(max_length=120)]
Words = Text | dict[str, Text]
"""One text for all languages, or one by language tag; short enough for a subject."""
KINDS = ("duration", "mean", "share", "count", "ratio", "nps", "stock")
"""Kinds of metrics whose values are single numbers."""
_BY = tuple(b for b in BREAKDOWNS if b not in BUCKETS and b != "ticket_id")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Rule(_Strict):
    """One target: a metric, which value of it, and where that should lie."""

    metric: str
    below: str | float | None = None
    """The value should be this or less."""
    above: str | float | None = None
    """The value should be this or more."""
    between: list[str | float] | None = Field(default=None, min_length=2, max_length=2)
    """The value should lie in this band, its ends included."""
    severity: Severity = "warning"
    name: Words = ""
    statistic: str = ""
    """The metric's own where empty."""
    variant: str = ""
    clock: Literal["calendar", "business"] | None = None
    within: str = ""
    """The time within which a share is reached."""
    set: dict[str, str] = Field(default_factory=dict)
    """Other times that the metric looks at."""
    channel: str = ""
    where: list[str] = Field(default_factory=list)
    """Conditions as `--where` takes them; all of them hold."""
    by: str = ""
    """A target for each channel, agent, company …"""
    period: Literal["day", "week", "month", "quarter", "year"] | None = None
    """The last whole one; all of the data without."""
    change: Change = ""
    """Hold the change from the period before against the target, and not the value."""
    minimum: int | None = Field(default=None, ge=1)
    """Cases under which nothing is judged, where that is more than the metric's own minimum."""

    @model_validator(mode="before")
    @classmethod
    def _one_condition(cls, data: Any) -> Any:
        """A bare text is a list of one."""
        if isinstance(data, dict) and isinstance(data.get("where"), str):
            return {**data, "where": [data["where"]]}
        return data

    @model_validator(mode="after")
    def _holds(self) -> Self:
        problems = list(_problems(self))
        if problems:
            raise ValueError("\n".join(f"{key}|{reason}" for key, reason in problems))
        return self

    @cached_property
    def asked(self) -> Ask:
        """The metric by the definition that the rule asks for."""
        m = get_metric(self.metric)
        variant = _known(m.variants, self.variant, f"variant of {m.id}") if self.variant else ""
        return Ask(m, self._statistic(m), variant=variant, clock=self.clock, settings=self.settings)

    @property
    def settings(self) -> dict[str, float]:
        """Times that the metric looks at, in seconds."""
        within = {"within": seconds(self.within)} if self.within else {}
        return {k: seconds(v) for k, v in self.set.items()} | within

    @property
    def statistic_of_its_own(self) -> bool:
        """Whether the value is another than the metric usually gives."""
        return bool(self.statistic) and self.statistic != get_metric(self.metric).statistic

    @property
    def measure(self) -> Measure:
        """What its value is: a time, a share, an amount, and so on."""
        return measure(self.asked.meant, self.asked.named, self.change)

    @property
    def target(self) -> Target:
        """Where the value should lie, in base units. TargetError for a bound that cannot be read."""
        low = self.between[0] if self.between else self.above
        high = self.between[1] if self.between else self.below
        ends = [bound(x, self.measure) if x is not None else (None, ()) for x in (low, high)]
        if self.between and ends[0][0] is not None and ends[1][0] is not None and ends[0][0] > ends[1][0]:
            raise TargetError(f"the band runs backwards: {self.between[0]} is more than {self.between[1]}")
        return Target(ends[0][0], ends[1][0], ends[0][1] or ends[1][1])

    @property
    def breakdown(self) -> str:
        """What it has one value for each of: its own, or that of its metric."""
        return self.by or next(iter(get_metric(self.metric).by), "")

    def _statistic(self, m: Metric) -> str:
        return self.statistic or ("within" if self.within and m.kind == "duration" else "")


@dataclass(frozen=True)
class Placed:
    """A rule with the place it was read from."""

    rule: Rule
    id: str
    """Its metric, channel and breakdown; rules that share them are numbered."""
    where: str
    """File, line and number, for messages."""


class Mail(_Strict):
    """Headers of message.eml."""

    sender: str = Field(default="", alias="from")
    to: list[str] = Field(default_factory=list)


class RuleFile(_Strict):
    """Everything in the file."""

    title: Words = ""
    """What the messages are headed with."""
    mail: Mail = Mail()
    rule: list[Rule] = Field(min_length=1)


@dataclass(frozen=True)
class Rules:
    """A checked file of rules."""

    path: Path
    file: RuleFile
    rules: tuple[Placed, ...]


def load_rules(path: Path) -> Rules:
    """Read and check a file of rules. RulesError names everything wrong in it, with line and key."""
    if not path.is_file():
        raise BadCallError.no_such_path("The file of rules", path)
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        raise RulesError.no_text(path) from None
    except tomllib.TOMLDecodeError as error:
        raise RulesError.no_toml(path, str(error)) from None
    lines = _Lines(text)
    try:
        file = RuleFile.model_validate(data)
    except ValidationError as error:
        # Of a value that may be of several types, each type complains.
        first = {tuple(map(str, e["loc"][:3])): e for e in reversed(error.errors())}
        told = [p for e in reversed(first.values()) for p in _told(e, data, lines)]
        raise RulesError.invalid(path, told) from None
    return Rules(path, file, tuple(_placed(path, file, lines)))


def words_of(words: Words, tag: str) -> str:
    """A text in a language: its own, or the one of all languages; '' where others have one and it has none."""
    return words if isinstance(words, str) else words.get(tag, "")


def _placed(path: Path, file: RuleFile, lines: _Lines) -> Iterator[Placed]:
    bare = ["_".join(p for p in (r.metric, r.channel, r.by) if p) for r in file.rule]
    seen: dict[str, int] = {}
    for i, (rule, name) in enumerate(zip(file.rule, bare, strict=True)):
        seen[name] = seen.get(name, 0) + 1
        key = f"{name}_{seen[name]}" if bare.count(name) > 1 else name
        yield Placed(
            rule, re.sub(r"\W", "_", key.lower()), f"{path.name}, line {lines.of_rule(i)} ({rule.metric})"
        )


def _problems(rule: Rule) -> Iterator[tuple[str, str]]:
    """Key and reason of everything that does not go together."""
    try:
        m = get_metric(rule.metric)
    except BadCallError as error:
        yield "metric", str(error)
        return
    if m.kind not in KINDS:
        yield "metric", f"{m.id} is a {m.kind}, and a target needs a metric that is a single number"
        return
    yield from _of_metric(rule, m)
    yield from _of_cases(rule, m)
    if rule.change and not rule.period:
        yield "change", "a change is from one period to the next: add period = 'day', 'week' or 'month'"
    if rule.change == "relative" and m.kind == "nps":
        yield "change", f"{m.id} lies on both sides of zero, so it has no relative change: write 'difference'"


def _of_metric(rule: Rule, m: Metric) -> Iterator[tuple[str, str]]:
    offered = [s for s in OFFERED[m.kind] if s not in SEVERAL]
    if rule.statistic and rule.statistic not in offered:
        yield "statistic", str(BadCallError.unknown(f"statistic for {m.id}", rule.statistic, offered))
        return
    if not rule.statistic and (m.statistic in SEVERAL or "," in m.statistic):
        yield "metric", f"{m.id} has several values of its own: add statistic = 'median'"
        return
    for key, text in [("within", rule.within), *((f"set.{k}", v) for k, v in rule.set.items())]:
        try:
            seconds(text) if text or key != "within" else None
        except TargetError as error:
            yield key, str(error)
            return
    try:
        asked = rule.asked
        asked.refuse_unknown_settings()
        _ = asked.meant
        for sql in (asked.meant.value, asked.meant.counted, asked.meant.per):
            asked.sql(sql)
    except BadCallError as error:
        yield _blamed(rule, str(error)), str(error)
        return
    yield from _of_target(rule)


def _of_target(rule: Rule) -> Iterator[tuple[str, str]]:
    given = [k for k in ("below", "above", "between") if getattr(rule, k) is not None]
    if len(given) != 1:
        yield (given[1] if given else "metric"), "give one of below, above and between"
        return
    try:
        _ = rule.target
    except TargetError as error:
        yield given[0], str(error)


def _of_cases(rule: Rule, m: Metric) -> Iterator[tuple[str, str]]:
    if rule.channel:
        try:
            known_value("channel", rule.channel)
        except BadCallError as error:
            yield "channel", str(error)
    for condition in rule.where:
        try:
            parsed(condition)
        except BadCallError as error:
            yield "where", str(error).replace("--where ", "")
    if rule.by in BUCKETS:
        yield (
            "by",
            f"{rule.by} is a part of time; period = 'day', 'week' or 'month' says which time is judged",
        )
    elif rule.by and rule.by not in _BY:
        yield "by", str(BadCallError.unknown("breakdown", rule.by, _BY))
    elif not rule.by and set(m.by) & set(BUCKETS):
        yield (
            "metric",
            f"{m.id} has one value for each {m.by[0]}; take the metric that has one for all of them",
        )


def _blamed(rule: Rule, reason: str) -> str:
    """The key that an error of the metric speaks of."""
    for key, sign in (("variant", "variant"), ("clock", "clock"), ("set", "time to set")):
        if sign in reason and getattr(rule, key):
            return "within" if key == "set" and not rule.set else key
    return "within" if rule.within else "metric"


def _known(known: Mapping[str, Any], name: str, what: str) -> str:
    if name not in known:
        raise BadCallError.unknown(what, name, known or ("(it has none)",))
    return name


class _Lines:
    """On which line of a TOML file what stands, as far as a reader of lines can tell."""

    def __init__(self, text: str) -> None:
        self._found: dict[tuple[str, ...], int] = {}
        at: tuple[str, ...] = ()
        rules = -1
        for number, line in enumerate(text.splitlines(), 1):
            if header := re.match(r"\s*\[\[?\s*([\w.\"-]+)\s*\]", line):
                name = header[1].replace('"', "")
                rules += name == "rule"
                at = ("rule", str(rules), *name.split(".")[1:]) if name.split(".")[0] == "rule" else (name,)
                self._found.setdefault(at, number)
            elif key := re.match(r"\s*([\w.\"-]+)\s*=", line):
                self._found.setdefault((*at, *key[1].replace('"', "").split(".")), number)

    def of(self, *place: str) -> int:
        """The line of a key, or of the nearest table around it."""
        while place and place not in self._found:
            place = place[:-1]
        return self._found.get(place, 1)

    def of_rule(self, index: int) -> int:
        """The line a rule begins on."""
        return self.of("rule", str(index))


def _told(error: Any, data: Mapping[str, Any], lines: _Lines) -> Iterator[str]:
    """What pydantic complains of, as lines that name line, rule and key."""
    place = tuple(str(p) for p in error["loc"] if not (isinstance(p, str) and ("[" in p or p in _TYPES)))
    message = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "value_error":
        for line in message.split("\n"):
            key, _, reason = line.partition("|")
            yield _line((*place, *key.split(".")), reason, data, lines)
        return
    if error["type"] == "extra_forbidden":
        known = _KEYS.get(place[0] if len(place) > 1 else "", _KEYS[""])
        message = str(BadCallError.unknown("key", place[-1], known))
    elif error["type"] == "missing":
        message = "it is missing: add [[rule]]" if place == ("rule",) else "it is missing"
    elif error["type"] == "literal_error":
        allowed = str(error["ctx"]["expected"])
        message = str(BadCallError.unknown(place[-1], str(error["input"]), re.findall(r"'(\w+)'", allowed)))
    yield _line(place, message, data, lines)


def _line(place: tuple[str, ...], reason: str, data: Mapping[str, Any], lines: _Lines) -> str:
    rule = ""
    if place[:1] == ("rule",) and len(place) > 1:
        one = data["rule"][int(place[1])]
        rule = (
            f"rule {int(place[1]) + 1} ({one.get('metric', 'no metric') if isinstance(one, dict) else one}), "
        )
        key = ".".join(place[2:])
    else:
        key = ".".join(place)
    return f"line {lines.of(*place)}: {rule}{key}: {reason.rstrip('.')}."


_TYPES = {"str", "float", "int"}
_KEYS: Mapping[str, tuple[str, ...]] = {
    "": tuple(RuleFile.model_fields),
    "rule": tuple(Rule.model_fields),
    "mail": ("from", "to"),
}
