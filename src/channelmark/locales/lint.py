"""Checks over the words of a language, so that an edition is complete, says what English says, and types no figure.

    for finding in lint(Path("templates/locales/pl"), Path("templates/locales/en")):
        print(finding)

A message whose comment says `same-as-en` may equal the English one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import catalogue, plurals, wording
from .catalogue import PLACEABLE, Call, Catalogue, Select, Unit
from .marks import LARGE_END, LARGE_START
from .numbers import formatter
from .typography import CJK

CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
FUNCTIONS = {"PERCENT", "DURATION", "MONEY", "NUMBER", "SCORE", "FACTOR", "LIST", "DATE"}
# What every figure brings along besides its values; a language may choose by it even where English does not.
_CHOICES = {
    "statistic": None,
    "comparator": {"eq", "about", "over", "under", "at_least", "at_most"},
    "emphasis": {"only", "none"},
    "origin": {"computed", "published"},
    "scale": {"known", "unknown"},
    "direction": {"faster", "slower", "same"},
}
_OPTIONAL = "emphasis"
# Longest text that fits: characters of Latin or Cyrillic script, and of Chinese, which is set twice as wide.
_SLOTS = {
    "card-*.title": 56,
    "card-*": 230,
    "tag-*": 34,
    "label-*": 36,
    "badge-*": 30,
    "type-*": 36,
}
_FIGURE_LENGTH = 9
_STOP = re.compile(rf"[.!?。！？।؟][\s”“»{LARGE_END}]*$")


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend."""

    where: str
    """Folder, file and line; the folder alone for what is missing."""
    message: str
    rule: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {self.message}: {self.rule}" + (f": {self.detail}" if self.detail else "")


def lint(language_folder: Path, reference_folder: Path) -> list[Finding]:
    """Everything to mend in the words of a language (named by its folder), against the reference language."""
    tag = language_folder.name
    words, reference = catalogue.read(language_folder), catalogue.read(reference_folder)
    found = [*_readable(words), *_complete(tag, words, reference)]
    for name, unit in words.units.items():
        complaints = {*_alone(tag, unit, words), *_against(tag, unit, reference.units.get(name))}
        found += [Finding(unit.where, name, rule, detail) for rule, detail in complaints]
    return sorted(found)


def _readable(words: Catalogue) -> Iterator[Finding]:
    for where, text in words.junk:
        yield Finding(where, re.split(r"[^\w-]", text, maxsplit=1)[0], "not-fluent", text)
    for where, name in words.duplicates:
        yield Finding(where, name, "duplicate")


def _complete(tag: str, words: Catalogue, reference: Catalogue) -> Iterator[Finding]:
    for name, unit in reference.units.items():
        if name not in words.units and not name.startswith("-"):
            yield Finding(tag, name, "missing", f"English has it at {unit.where}")
    for name, unit in words.units.items():
        if name not in reference.units and not name.startswith("-"):
            yield Finding(unit.where, name, "obsolete")


def _alone(tag: str, unit: Unit, words: Catalogue) -> Iterator[wording.Complaint]:
    """What can be seen without English."""
    for text in unit.texts:
        yield from wording.complaints(tag, text, unit.id.startswith("tag-"))
    for reference in sorted(unit.references - set(words.units)):
        yield "unknown-reference", reference
    yield from _calls(tag, unit)
    for select in unit.selects:
        yield from _plural(tag, select) if _is_plural(select) else _chosen(select)
    yield from _fits(tag, unit)
    yield from _large(unit)


def _calls(tag: str, unit: Unit) -> Iterator[wording.Complaint]:
    cases = formatter(tag).cases()
    for call in [*unit.calls, *(s.call for s in unit.selects)]:
        if call.function and call.function not in FUNCTIONS:
            yield "unknown-function", call.function
        for name, value in call.options:
            known = {
                "case": cases,
                "width": {"long", "short"} | ({"medium"} if call.function == "DATE" else set()),
            }
            if value not in known.get(name, ()):
                yield "unknown-option", f"{name}: {value}"


def _is_plural(select: Select) -> bool:
    keys = set(select.keys)
    return bool(keys & CATEGORIES) and all(k in CATEGORIES or _is_number(k) for k in keys)


def _plural(tag: str, select: Select) -> Iterator[wording.Complaint]:
    known, keys = set(plurals.categories(tag)), set(select.keys)
    used = keys & CATEGORIES
    by_number = used == {"other"} and len(keys) > 1
    if (missing := known - used) and not by_number:
        yield "plural-missing", f"{select.call.argument}: {', '.join(sorted(missing))}"
    if unreachable := used - known:
        yield "unreachable", f"{select.call.argument}: {', '.join(sorted(unreachable))}"
    if len(select.keys) != len(keys):
        yield "unreachable", f"{select.call.argument}: a variant stands twice"


def _chosen(select: Select) -> Iterator[wording.Complaint]:
    """Variants that no figure ever asks for."""
    known = _CHOICES.get(_kind(select.call.argument))
    if known and (unreachable := set(select.keys) - known):
        yield "unreachable", f"{select.call.argument}: {', '.join(sorted(unreachable))}"
    if len(set(select.keys)) != len(select.keys):
        yield "unreachable", f"{select.call.argument}: a variant stands twice"


def _fits(tag: str, unit: Unit) -> Iterator[wording.Complaint]:
    name = re.sub(r"^([a-z]+)-[^.]*", r"\1-*", unit.id)
    limit = _SLOTS.get(name)
    longest = max((_length(p) for p in unit.paths), default=0)
    if limit and longest > limit:
        yield "too-long", f"{longest} of {limit}"


def _length(text: str) -> int:
    clear = re.sub(r"\s+", " ", text.replace(LARGE_START, "").replace(LARGE_END, "")).strip()
    wide = len(re.findall(rf"[{CJK}]", clear))
    return len(clear) + wide + clear.count(PLACEABLE) * (_FIGURE_LENGTH - 1)


def _large(unit: Unit) -> Iterator[wording.Complaint]:
    for path in unit.paths:
        parts = re.findall(rf"{LARGE_START}([^{LARGE_START}{LARGE_END}]*){LARGE_END}", path)
        if len(parts) != path.count(LARGE_START) or len(parts) != path.count(LARGE_END):
            yield "large-figure", "⟦ and ⟧ do not pair"
        elif any(PLACEABLE not in p for p in parts):
            yield "large-figure", "no figure between ⟦ and ⟧"


def _against(tag: str, unit: Unit, english: Unit | None) -> Iterator[wording.Complaint]:
    """What differs from English that may not."""
    if english is None or english is unit:
        return
    yield from _variables(unit, english)
    yield from _functions(unit, english)
    yield from _variants(unit, english)
    if {p.count(LARGE_START) for p in unit.paths} - {p.count(LARGE_START) for p in english.paths}:
        yield "large-figure", "not as many large figures as in English"
    if not tag.startswith("en") and "same-as-en" not in unit.comment and _same(tag, unit, english):
        yield "untranslated", unit.text.strip()[:60]
    if _ended(english) and not _ended(unit):
        yield "sentence-end", "English ends in a full stop here"


def _variables(unit: Unit, english: Unit) -> Iterator[wording.Complaint]:
    needed = {v for v in english.variables if _kind(v) != _OPTIONAL}
    if lost := needed - unit.variables:
        yield "lost-figure", ", ".join(sorted(lost))
    elif lost := (english.printed - unit.printed) | (english.always - unit.always):
        yield "lost-figure", f"{', '.join(sorted(lost))} in a variant"
    unknown = {v for v in unit.variables - english.variables if _kind(v) not in _CHOICES}
    if unknown:
        yield "unknown-variable", ", ".join(sorted(unknown))
    if typed := {a for a in unit.printed - english.printed if not a.startswith("$")}:
        yield "typed-digit", ", ".join(sorted(typed))


def _functions(unit: Unit, english: Unit) -> Iterator[wording.Complaint]:
    right: dict[str, set[str]] = {}
    for call in [*english.calls, *(s.call for s in english.selects)]:
        right.setdefault(call.argument, set()).add(call.function)
    for call in [*unit.calls, *(s.call for s in unit.selects)]:
        functions = right.get(call.argument, {call.function})
        counted = call.function == "NUMBER" and functions == {""} and _is_counted(unit, call)
        if call.function not in functions and not counted:
            yield "wrong-function", f"{call.function or 'no function'} for {call.argument}"


def _is_counted(unit: Unit, call: Call) -> bool:
    return any(s.call.argument == call.argument and _is_plural(s) for s in unit.selects)


def _variants(unit: Unit, english: Unit) -> Iterator[wording.Complaint]:
    """A median may not turn into a mean: every choice English makes by meaning must be made."""
    own: dict[str, set[str]] = {}
    for select in unit.selects:
        own.setdefault(select.call.argument, set()).update(select.keys)
    for select in english.selects:
        name = select.call.argument
        if not _is_plural(select) and name in own and (lost := set(select.keys) - own[name]):
            yield "lost-variant", f"{name}: {', '.join(sorted(lost))}"


def _same(tag: str, unit: Unit, english: Unit) -> bool:
    words = re.sub(r"\s+", " ", unit.text).strip()
    letters = re.search("[A-Za-z]{4,}", wording.without_names(tag, words))
    return bool(letters) and words == re.sub(r"\s+", " ", english.text).strip()


def _ended(unit: Unit) -> bool:
    return all(_STOP.search(p) for p in unit.paths)


def _kind(variable: str) -> str:
    """The last part of a variable's name, which tells a description from a figure."""
    return variable.lstrip("$").rsplit("_", 1)[-1]


def _is_number(key: str) -> bool:
    return re.fullmatch(r"-?\d+(?:\.\d+)?", key) is not None
