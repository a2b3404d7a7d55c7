"""The messages of one language as a checker sees them: every text, variable, function and variant, with its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, product
from pathlib import Path

from fluent.syntax import FluentParser, ast

PLACEABLE = "\ufffc"
"""Stands for a figure, name or term in the texts of a Unit."""


@dataclass(frozen=True)
class Call:
    """A function used on a variable (or on a number typed as its argument)."""

    function: str
    """Empty for a variable printed without a function."""
    argument: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Select:
    """A choice between variants."""

    call: Call
    keys: tuple[str, ...]


@dataclass
class Unit:
    """A message, a term (`-name`) or an attribute (`message.name`)."""

    id: str
    where: str
    comment: str
    pattern: ast.Pattern
    calls: set[Call] = field(default_factory=set)
    selects: list[Select] = field(default_factory=list)
    references: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)
    """Every run of text with the placeables beside it, one a variant."""
    paths: list[str] = field(default_factory=list)
    """The whole text for each way through the variants (the first few hundred ways)."""
    always: set[str] = field(default_factory=set)
    """Arguments printed whichever way is taken."""

    @property
    def variables(self) -> set[str]:
        """Names of all variables."""
        return {
            c.argument for c in [*self.calls, *(s.call for s in self.selects)] if c.argument.startswith("$")
        }

    @property
    def printed(self) -> set[str]:
        """Arguments that are printed somewhere."""
        return {c.argument for c in self.calls}

    @property
    def text(self) -> str:
        """All its words, for searching."""
        return "\n".join(self.texts)


@dataclass
class Catalogue:
    """All units of a folder, and what could not be read."""

    units: dict[str, Unit] = field(default_factory=dict)
    junk: list[tuple[str, str]] = field(default_factory=list)
    """(place, first line) of what is not Fluent."""
    duplicates: list[tuple[str, str]] = field(default_factory=list)
    """(place, id) of every unit defined again."""


def read(folder: Path) -> Catalogue:
    """Everything in the .ftl files of a folder."""
    found = Catalogue()
    for file in sorted(folder.glob("*.ftl")):
        source = file.read_text("utf-8")
        for entry in FluentParser().parse(source).body:
            line = source.count("\n", 0, entry.span.start) + 1 if entry.span else 1
            _add(found, entry, f"{folder.name}/{file.name}:{line}")
    return found


def _add(found: Catalogue, entry: ast.EntryType, where: str) -> None:
    if isinstance(entry, ast.Junk):
        found.junk.append((where, (entry.content or "").strip().split("\n")[0]))
    if not isinstance(entry, (ast.Message, ast.Term)):
        return
    name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
    if name in found.units:
        found.duplicates.append((where, name))
    comment = (entry.comment.content if entry.comment else "") or ""
    named = [(name, entry.value), *((f"{name}.{a.id.name}", a.value) for a in entry.attributes)]
    for unit_name, pattern in named:
        if pattern is not None:
            found.units[unit_name] = _unit(unit_name, where, comment, pattern)


def _unit(name: str, where: str, comment: str, pattern: ast.Pattern) -> Unit:
    unit = Unit(name, where, comment, pattern)
    unit.paths = _paths(pattern)
    unit.always = _always(pattern)
    _collect(unit, pattern)
    return unit


def _collect(unit: Unit, pattern: ast.Pattern) -> None:
    unit.texts.append("".join(_beside(e) for e in pattern.elements))
    for expression in _expressions(pattern):
        if isinstance(expression, ast.SelectExpression):
            keys = tuple(_key(v) for v in expression.variants)
            unit.selects.append(Select(_call(expression.selector) or Call("", "?"), keys))
            for variant in expression.variants:
                _collect(unit, variant.value)
        elif call := _call(expression):
            unit.calls.add(call)
        if reference := _reference(expression):
            unit.references.add(reference)


def _beside(element: ast.TextElement | ast.Placeable) -> str:
    """An element as it looks to its neighbours: choices and terms are cut out, figures stand as a sign."""
    if isinstance(element, ast.TextElement):
        return element.value
    expression = _inner(element)
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    return PLACEABLE if _call(expression) else "\n"


def _paths(pattern: ast.Pattern) -> list[str]:
    choices: list[list[str]] = []
    for element in pattern.elements:
        expression = None if isinstance(element, ast.TextElement) else _inner(element)
        if isinstance(expression, ast.SelectExpression):
            choices.append(list(dict.fromkeys(p for v in expression.variants for p in _paths(v.value))))
        else:
            choices.append([_beside(element).replace("\n", PLACEABLE if expression else "\n")])
    return ["".join(way) for way in islice(product(*choices), _MOST_PATHS)]


_MOST_PATHS = 400


def _always(pattern: ast.Pattern) -> set[str]:
    printed: set[str] = set()
    for expression in _expressions(pattern):
        if isinstance(expression, ast.SelectExpression):
            printed |= set.intersection(*(_always(v.value) for v in expression.variants))
        elif call := _call(expression):
            printed.add(call.argument)
    return printed


def _expressions(pattern: ast.Pattern) -> Iterator[ast.InlineExpression | ast.SelectExpression]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable):
            yield _inner(element)


def _inner(placeable: ast.Placeable) -> ast.InlineExpression | ast.SelectExpression:
    expression = placeable.expression
    return _inner(expression) if isinstance(expression, ast.Placeable) else expression


def _call(expression: object) -> Call | None:
    if isinstance(expression, ast.VariableReference):
        return Call("", "$" + expression.id.name)
    if not isinstance(expression, ast.FunctionReference):
        return None
    options = tuple((o.name.name, str(o.value.parse()["value"])) for o in expression.arguments.named)
    first = expression.arguments.positional[0] if expression.arguments.positional else None
    name = (
        "$" + first.id.name if isinstance(first, ast.VariableReference) else str(getattr(first, "value", "?"))
    )
    return Call(expression.id.name, name, options)


def _reference(expression: object) -> str | None:
    if isinstance(expression, ast.TermReference):
        return "-" + expression.id.name
    if isinstance(expression, ast.MessageReference):
        return (
            f"{expression.id.name}.{expression.attribute.name}"
            if expression.attribute
            else expression.id.name
        )
    return None


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)
