"""The words of one language: messages with their figures in place.

    pl = language("pl")
    pl.text("card-portal-csat", **arguments(figure))

Messages are Fluent (templates/locales/<language>/*.ftl). Figures enter through the functions PERCENT, DURATION,
MONEY, NUMBER, SCORE, FACTOR, LIST and DATE, which also choose plural forms, by the digits they show.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Literal, Self

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentNone, FluentType
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor as FluentVisitor

from channelmark.errors import BadCallError, WordsError
from channelmark.figures import Figure, Scale, Value

from . import dates, marks, numbers, rounding
from .dates import DateWidth
from .marks import Marked, mark
from .numbers import Amount, Formatter, Shown, Width, formatter
from .pack import tags
from .problems import MessageError
from .quantities import POINTS, Argument, Parts, Quantity, sized
from .rounding import Number
from .typography import typeset

REFERENCE = "en"
PSEUDONYM = "agent #"
"""How the label of an agent whose name is not to be shown begins; a number follows."""
SIGNED = {"relative", POINTS}
"""Units that only changes have."""
Day = date | str
Given = Argument | Value | Number | date | Sequence[Quantity]
_RTL_LETTER = re.compile("[\u0590-\u08ff]")


class _Formatted(float, FluentType):
    """What a function returns: text to print, a number and a plural category to choose by."""

    text: str
    category: str

    def __new__(cls, shown: Shown, text: str) -> Self:
        made: Self = super().__new__(cls, shown.number)
        made.text, made.category = text, shown.category
        return made

    def format(self, locale: object) -> str:
        return self.text


class _Given(FluentType):
    """A quantity inside a message. Printed without a function it is written by its unit."""

    def __init__(self, words: Language, quantity: Quantity) -> None:
        self.words, self.quantity = words, quantity

    def format(self, locale: object) -> str:
        return self.formatted().text

    def formatted(self) -> _Formatted:
        """Written by its unit."""
        function = numbers.function_for(self.quantity.value.unit)
        made: _Formatted = self.words._function(function, self)
        return made

    def __eq__(self, other: object) -> bool:
        """Against the key of a variant: [one] by plural category, [0] by number."""
        own = self.formatted()
        return own.category == other if isinstance(other, str) else float(own) == other

    __hash__ = FluentType.__hash__


class _GivenParts(FluentType):
    def __init__(self, items: Sequence[Quantity]) -> None:
        self.items = items

    def format(self, locale: object) -> str:
        raise ValueError("a list of parts can only be printed by LIST()")


class _Bundle(FluentBundle):
    """A bundle that chooses plurals by the digits shown, not by Babel's reading of a float."""

    def __init__(self, tag: str, functions: Mapping[str, Callable[..., Any]]) -> None:
        super().__init__([tag], functions=dict(functions), use_isolating=False)
        self._plural_form = _chosen_by

    def write(self, pattern: Any, given: Mapping[str, Any]) -> tuple[str, list[Exception]]:
        """As `format_pattern`, which would turn our numbers back into bare floats."""
        errors: list[Exception] = []
        environment = ResolverEnvironment(
            context=self, current=CurrentEnvironment(args=dict(given)), errors=errors
        )
        try:
            return str(pattern(environment)), errors
        except ValueError as error:
            return "", [*errors, error]


def _chosen_by(x: Any) -> Any:
    """What a number is compared by: our figures by plural category, the number in a variant's key by itself."""
    return x.category if isinstance(x, _Formatted) else float(x)


@dataclass(frozen=True)
class Place:
    """Where a message stands."""

    file: Path
    line: int

    def __str__(self) -> str:
        return f"{self.file.parent.name}/{self.file.name}:{self.line}"


class Language:
    """The words and figures of one language. `text` and `attribute` give marked text, the formatters plain text."""

    def __init__(self, tag: str, folder: Path, fallback: Language | None = None) -> None:
        self.tag = tag
        self.folder = folder
        self._figures: Formatter = formatter(tag)
        self._fallback = fallback
        self._places: dict[str, Place] = {}
        self._mentioned: dict[str, frozenset[str]] = {}
        names = ("PERCENT", "DURATION", "MONEY", "NUMBER", "SCORE", "FACTOR")
        functions: dict[str, Callable[..., Any]] = {n: self._caller(n) for n in names}
        self._bundle = _Bundle(tag, functions | {"LIST": self._list, "DATE": self._date})
        for file in sorted(folder.glob("*.ftl")):
            self._read(file)

    def __repr__(self) -> str:
        return f"Language({self.tag!r})"

    @property
    def dir(self) -> Literal["ltr", "rtl"]:
        """Which way the language is written."""
        return "rtl" if self._figures.pack["dir"] == "rtl" else "ltr"

    @property
    def name(self) -> str:
        """What the language calls itself."""
        return str(self._figures.pack["name"])

    @property
    def english_name(self) -> str:
        """What English calls it."""
        return str(self._figures.pack["english"])

    def has(self, message: str) -> bool:
        """Whether the language itself (not its fallback) has a message."""
        return self._bundle.has_message(message)

    def with_words(self, source: str, where: str) -> Language:
        """The language with a message or two more (Fluent source); `where` is named when they are broken."""
        own = Language(self.tag, Path(where), fallback=self)
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, ast.Junk):
                raise MessageError.unreadable(where, (entry.content or "").strip().split("\n")[0])
            if isinstance(entry, ast.Message):
                own._places[entry.id.name] = Place(Path(where), 1)
                own._mentioned[entry.id.name] = _variables(entry)
        own._bundle.add_resource(FluentParser().parse(source))
        return own

    def messages(self) -> list[str]:
        """Ids of all messages of the language itself, in the order of the files."""
        return list(self._places)

    def text(self, message: str, /, **given: Given) -> Marked:
        """A message with its figures, marked; see `marks.plain`. Raises WordsError when anything is missing."""
        if not self.has(message):
            return self._elsewhere(message).text(message, **given)
        return self._write(message, self._bundle.get_message(message).value, given)

    def attribute(self, message: str, name: str, /, **given: Given) -> Marked:
        """An attribute of a message (`.title`), marked. Raises WordsError when anything is missing."""
        if not self.has(message):
            return self._elsewhere(message).attribute(message, name, **given)
        pattern = self._bundle.get_message(message).attributes.get(name)
        if pattern is None and self._fallback is not None:
            return self._fallback.attribute(message, name, **given)
        if pattern is None:
            raise MessageError.no_attribute(self.tag, message, name)
        return self._write(f"{message}.{name}", pattern, given)

    def has_attribute(self, message: str, name: str) -> bool:
        """Whether the language itself has an attribute of a message."""
        return self.has(message) and name in self._bundle.get_message(message).attributes

    def knows(self, message: str) -> bool:
        """Whether the language, or the one it falls back to, has a message."""
        return self._has_anywhere(message)

    def attributes(self, message: str) -> list[str]:
        """Names of a message's attributes, in the order of the file; those of the fallback where it has the message."""
        if not self.has(message):
            return self._fallback.attributes(message) if self._fallback else []
        return list(self._bundle.get_message(message).attributes)

    def mentioned(self, message: str) -> frozenset[str]:
        """Variables that a message mentions anywhere in its text: what it cannot be said without."""
        if not self.has(message):
            return self._fallback.mentioned(message) if self._fallback else frozenset()
        return self._mentioned.get(message, frozenset())

    # Figures as plain text, for tables and axes.

    def percent(self, share: Amount) -> str:
        """A share (0.95) in per cent."""
        return self._figures.percent(share).text

    def number(self, value: Amount) -> str:
        """A number with up to two decimals."""
        return self._figures.number(value).text

    def count(self, value: Amount) -> str:
        """A whole number, grouped."""
        return self._figures.number(value, rounding.count).text

    def money(self, value: Amount, currency: str = "USD") -> str:
        """An amount of a currency (ISO code)."""
        return self._figures.money(value, currency).text

    def duration(
        self, seconds: Amount, width: Width = "long", case: str | None = None, unit: str | None = None
    ) -> str:
        """A time in seconds, in the unit a reader expects or in the one given."""
        return self._figures.duration(seconds, width, case, unit).text

    def score(self, value: Amount, scale: Scale | None = None) -> str:
        """A score; signed when its scale has negative values."""
        return self._figures.score(value, scale).text

    def factor(self, ratio: Amount) -> str:
        """How many times as much, whichever way round."""
        return self._figures.factor(ratio).text

    def aligned(self, texts: Sequence[str]) -> list[str]:
        """Exact numbers of one scale, written with the same decimals."""
        return self._figures.aligned(texts)

    def list(self, items: Sequence[str]) -> str:
        """Texts joined with commas and "and"."""
        return self._figures.listing(items)

    def date(self, when: Day, width: DateWidth = "long") -> str:
        """One day."""
        return dates.day(self.tag, when, width)

    def date_range(self, first: Day, last: Day, width: DateWidth = "medium") -> str:
        """From one day to another."""
        return dates.days(self.tag, first, last, width)

    def month(self, when: Day, width: DateWidth = "long") -> str:
        """A month of a year."""
        return dates.month(self.tag, when, width)

    def value(
        self, v: Value, scale: Scale | None = None, width: Width = "long", comparator: str | None = None
    ) -> str:
        """A Value by its unit, with a sign for its comparator (or the one given); the message `suppressed` if so."""
        if v.suppressed or (v.value is None and not v.is_range):
            return marks.plain(self.text("suppressed"))
        if v.unit in SIGNED:
            return self.changed(v, scale, width)
        text = self._figures.value(v, scale, width).text
        return self._figures.compared(text, comparator or v.comparator)

    def changed(self, v: Value, scale: Scale | None = None, width: Width = "short") -> str:
        """A signed difference: "+12%", "−2.3 percentage points", "−4 min"."""
        ends = (v.low, v.high) if v.is_range else (v.value,)
        text = f"{numbers.NBSP}– ".join(self._signed(x or 0.0, v.unit, width) for x in ends)
        return marks.plain(self.text("percentage-points", points=text)) if v.unit == POINTS else text

    def _signed(self, x: float, unit: str, width: Width) -> str:
        """One end of a change with its sign; points without their unit, with the decimals of a share."""
        size = sized(Value(value=x, unit=unit))
        if unit == POINTS:
            text = self._figures.number(abs(x), rounding.percent).text
        else:
            text = self._figures.value(size, None, width).text
        return text if not size.value else f"{self._figures.sign(x > 0)}{text}"

    def figure(self, figure: Figure, width: Width = "long") -> str:
        """All values of a figure in one line for a table: "~77%", "Facebook 60%, Twitter 25%, and Viber 5%"."""
        if len(figure.values) == 1:
            only = figure.values[0]
            return self.value(
                only, figure.scale, width, figure.comparator if only.comparator == "eq" else None
            )
        return self.list([self._part_text(v, figure.scale, width) for v in figure.values])

    def label(self, label: str) -> str:
        """The words for a value's label (message `label-<label>`), or the label itself."""
        message = f"label-{label.lower().replace('_', '-').replace(' ', '-')}"
        if self._has_anywhere(message):
            return marks.plain(self.text(message))
        return marks.cleaned(label)

    def part(self, label: str, by: str = "") -> str:
        """What a part is called whose kind is `by`: a month, week or day as dates are written, an hour, a weekday.

        Labels of days and weeks are ISO dates, months 2025-10, quarters 2025-Q4, hours 0 to 23, weekdays 1 (Monday)
        to 7, hours of a weekday (`weekday,hour`) 3-14, support lines 1 to 3. Everything else is a name, or has a
        message `label-<label>`.
        """
        if by == "weekday,hour":
            return " ".join(
                self.part(x, kind) for x, kind in zip(label.split("-"), by.split(","), strict=True)
            )
        if by == "month":
            return self.month(label, "medium")
        if by in ("day", "week"):
            return self.date(label, "medium")
        if by == "weekday":
            return dates.weekday(self.tag, int(label))
        if by == "hour":
            return dates.clock(self.tag, int(label))
        if by == "weekday,hour":
            day, _, hour = label.partition("-")
            return f"{dates.weekday(self.tag, int(day))}, {dates.clock(self.tag, int(hour))}"
        if by == "metric":
            return marks.plain(self.text(f"metric-{label.replace('_', '-')}"))
        if label.startswith(PSEUDONYM):
            return marks.plain(self.text("label-pseudonym", number=label.removeprefix(PSEUDONYM)))
        if by == "quarter":
            year, _, quarter = label.partition("-Q")
            return marks.plain(self.text("label-quarter-of", quarter=quarter, year=year))
        if by == "year":
            return label
        if by == "support_line" and label.isdigit():
            return marks.plain(self.text("label-line-of", line=int(label)))
        return self.label(label)

    def isolated(self, text: str) -> str:
        """A figure inside right-to-left text: one of digits and signs runs left to right, one with words as they do."""
        if self.dir == "ltr":
            return text
        return ("\u2067" if _RTL_LETTER.search(text) else "\u2066") + text + "\u2069"

    # Below: how a message is put together.

    def _read(self, file: Path) -> None:
        source = file.read_text("utf-8")
        resource = FluentParser().parse(source)
        for entry in resource.body:
            line = source.count("\n", 0, entry.span.start) + 1 if entry.span else 1
            if isinstance(entry, ast.Junk):
                first = (entry.content or "").strip().split("\n")[0]
                raise MessageError.unreadable(str(Place(file, line)), first)
            if isinstance(entry, ast.Message):
                self._places.setdefault(entry.id.name, Place(file, line))
                self._mentioned.setdefault(entry.id.name, _variables(entry))
        self._bundle.add_resource(resource)

    def _has_anywhere(self, message: str) -> bool:
        return self.has(message) or (self._fallback is not None and self._fallback.has(message))

    def _elsewhere(self, message: str) -> Language:
        if self._fallback is None:
            raise WordsError.missing(self.tag, message)
        return self._fallback

    def _write(self, name: str, pattern: Any, given: Mapping[str, Given]) -> Marked:
        message = name.split(".", maxsplit=1)[0]
        if pattern is None:
            raise MessageError.broken(
                self.tag, name, str(self._places[message]), ["it has attributes but no text"]
            )
        text, errors = self._bundle.write(pattern, {k: self._argument(v) for k, v in given.items()})
        if errors:
            reasons = dict.fromkeys(_reason(e) for e in errors)
            raise MessageError.broken(self.tag, name, str(self._places[message]), reasons)
        return Marked(typeset(self.tag, text))

    def _argument(self, given: Given) -> Any:
        if isinstance(given, Marked):
            return str(given)
        if isinstance(given, str):
            return marks.plain(given)
        if isinstance(given, Quantity):
            return _Given(self, given)
        if isinstance(given, Value):
            return _Given(self, Quantity(given))
        if isinstance(given, (int, float, Decimal)):
            return _Given(self, Quantity(Value(value=float(given), unit="")))
        if isinstance(given, date):
            return given.isoformat()
        return _GivenParts(given.items if isinstance(given, Parts) else given)

    def _caller(self, name: str) -> Callable[..., Any]:
        return lambda given, **options: self._function(name, given, **options)

    def _function(self, name: str, given: Any, case: str | None = None, width: Width = "long") -> Any:
        if isinstance(given, FluentNone):
            return given
        if not isinstance(given, _Given):
            given = self._argument(float(given))
        quantity = given.quantity
        shown = self._shown(name, quantity, case, width)
        return _Formatted(shown, mark(self.isolated(shown.text), quantity.figure))

    def _shown(self, name: str, quantity: Quantity, case: str | None, width: Width) -> Shown:
        v = quantity.value
        if v.value is None and not v.is_range:
            return self._suppressed(quantity)
        right = numbers.function_for(v.unit) if v.unit else name
        if name != right and not (name == "NUMBER" and right == "SCORE"):
            raise MessageError.wrong_function(name, v.unit, right)
        amount = numbers.amount_of(v)
        if name == "DURATION":
            return self._figures.duration(amount, width, case, v.shown)
        if name == "PERCENT":
            return self._figures.percent(amount)
        if name == "MONEY":
            return self._figures.money(amount, v.unit or "USD")
        if name == "SCORE":
            return self._figures.score(amount, quantity.scale)
        if name == "FACTOR":
            return self._figures.factor(amount)
        return self._figures.number(amount, numbers.rounding_for(v.unit))

    def _suppressed(self, quantity: Quantity) -> Shown:
        if not self._has_anywhere("suppressed"):
            raise MessageError.no_value(quantity.figure)
        return Shown(marks.plain(self.text("suppressed")))

    def _list(self, given: Any, width: Width = "long") -> Any:
        if isinstance(given, FluentNone):
            return given
        return self.list([self._part(q, width) for q in given.items])

    def _part(self, quantity: Quantity, width: Width) -> str:
        """A part of a list: its label and its marked value; `width` shortens the units of times."""
        function = numbers.function_for(quantity.value.unit)
        text = self._function(function, _Given(self, quantity), width=width).text
        label = self._part_label(quantity.value)
        return f"{label} {text}" if label else text

    def _part_text(self, v: Value, scale: Scale | None, width: Width) -> str:
        label, text = self._part_label(v), self.value(v, scale, width)
        return typeset(self.tag, f"{label} {text}") if label else text

    def _part_label(self, v: Value) -> str:
        """Words in front of a part; a share reached within a time is called by that time."""
        if v.within is not None:
            return "≤" + numbers.NBSP + self.duration(v.within, "short") + ":"
        return self.label(v.label) if v.label else ""

    def _date(self, given: Any, width: DateWidth = "long") -> Any:
        if isinstance(given, FluentNone):
            return given
        return mark(self.isolated(dates.day(self.tag, str(given), width)))


def language(tag: str, *, draft: bool = False, folder: Path | None = None) -> Language:
    """A language by its tag, whatever its case; BadCallError for one that has no words here.

    With `draft` messages it lacks are taken from English, otherwise asking for one raises WordsError.
    `folder` holds one folder a language; by default the product's own words.
    """
    root = folder or _locales()
    known = {p.name.lower(): p.name for p in _folders(root)}
    name = known.get(tag.lower().replace("_", "-"))
    if name is None:
        raise BadCallError.unknown("language", tag, languages(folder=folder) or known.values())
    return _loaded(root, name, draft and name != REFERENCE)


def languages(*, folder: Path | None = None) -> list[str]:
    """Languages with a translation of every English message and attribute."""
    root = folder or _locales()
    wanted = _ids(root / REFERENCE)
    return sorted(p.name for p in _folders(root) if wanted <= _ids(p))


@cache
def _loaded(root: Path, name: str, draft: bool) -> Language:
    return Language(name, root / name, _loaded(root, REFERENCE, False) if draft else None)


def _locales() -> Path:
    from channelmark.resources import templates

    return templates() / "locales"


def _folders(root: Path) -> list[Path]:
    """Folders of languages we have figures for; a folder without words is no language yet."""
    return [root / tag for tag in tags() if any((root / tag).glob("*.ftl"))]


_ID = re.compile(r"^(?:([a-zA-Z][\w-]*)| +\.([a-zA-Z][\w-]*)) *=", re.MULTILINE)


def _ids(folder: Path) -> set[str]:
    """Ids of messages and attributes, read without parsing."""
    found: set[str] = set()
    for file in folder.glob("*.ftl"):
        message = ""
        for name, attribute in _ID.findall(file.read_text("utf-8")):
            message = name or message
            found.add(f"{message}.{attribute}" if attribute else message)
    return found


class _Variables(FluentVisitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _variables(entry: ast.Message) -> frozenset[str]:
    found = _Variables()
    found.visit(entry)
    return frozenset(found.names)


def _reason(error: Exception) -> str:
    text = str(error)
    unknown = re.fullmatch(r"Unknown external: (\w+)", text)
    return f"the variable ${unknown[1]} was not given" if unknown else text
