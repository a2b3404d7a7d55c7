"""What a native source is: which files it has, how their cells are typed, and one SELECT a canonical table.

A product (Zendesk, a survey tool) has shapes: the same product's rows as its API, its CSV export or a loader's
tables spell them. A shape names its files; a file is recognised by its name and by columns it needs, and types its
cells. What a shape yields is plain SQL over these typed tables. See products/README.md for how to write one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ..errors import BadCallError
from ..tables.schema import TABLES, ColumnType
from .mapping import Field

Zone = Literal["utc", "local"]

REJECT = "reject"
"""Name of a step that sets rows aside."""


@dataclass(frozen=True)
class Cast:
    """How one typed column comes out of the text of a native cell."""

    type: ColumnType
    field: Field
    """How the text is read; its column is filled in when the file is seen."""
    columns: tuple[str, ...] = ()
    """Native names, the first that the file has counts; none means the name of the typed column itself."""
    must: bool = False
    """An empty cell rejects the row."""
    zone: Zone = "utc"
    """Whose clock a time without an offset shows."""
    spread: bool = False
    """Words and case differ between exports: compare without case, and with blank, - and _ alike."""
    lenient: bool = False
    """A cell that cannot be read becomes missing, recorded as a repair; the row is kept."""

    def required(self) -> Cast:
        """The same; an empty cell rejects the row."""
        return replace(self, must=True)

    def repaired(self) -> Cast:
        """The same; a cell that cannot be read becomes missing, and is recorded as a repair."""
        return replace(self, lenient=True)


@dataclass(frozen=True)
class Refusal:
    """Rows that are sound and still must not count: deleted at the source, total lines of a report and the like."""

    when: str
    """SQL condition over the typed columns of the file."""
    column: str
    """Typed column whose value is shown in the list of rejects."""
    reason: str


@dataclass(frozen=True)
class Landing:
    """One canonical column of rows that land as they are."""

    name: str
    type: str
    """SQL type."""
    typed: str = ""
    """Typed column it is; empty for a constant."""
    constant: str = ""
    """SQL of the constant."""

    @property
    def sql(self) -> str:
        """The canonical column in SQL."""
        return f'"{self.name}"'


@dataclass(frozen=True)
class Lands:
    """A canonical table whose rows are those of a single file, one each, cell by cell."""

    table: str
    columns: tuple[Landing, ...]


@dataclass(frozen=True)
class File:
    """One native file or table of a shape."""

    name: str
    """Its name in the SQL of the shape."""
    row: str
    """What one row is."""
    columns: Mapping[str, Cast]
    """Typed columns. A file without a column has it missing in every row."""
    names: tuple[str, ...] = ()
    """Names of files, tables, sheets or JSON keys, without ending; `*` is any name."""
    needs: tuple[str, ...] = ()
    """Native columns by which the file is recognised."""
    optional: bool = False
    """The shape holds without this file; its table is then empty."""
    key: tuple[str, ...] = ()
    """Typed columns that name a row. A repeated one is rejected: the later, or the older where `newest` is given."""
    newest: str = ""
    """Typed column that says which of several versions of a row counts."""
    refuse: tuple[Refusal, ...] = ()
    lands: Lands | None = None
    """What the rows are without any SELECT, where the shape's SELECT only names columns."""
    inside: str = ""
    """Name of the file whose rows hold these rows in an array; `each` is the path of the array. JSON only."""
    each: str = ""

    @property
    def known_as(self) -> tuple[str, ...]:
        """Names by which it is found."""
        return self.names or (self.name,)


@dataclass(frozen=True)
class Shape:
    """One way in which a product's rows come."""

    name: str
    about: str
    files: tuple[File, ...]
    tables: Mapping[str, str]
    """Canonical table → SELECT over the files. Its first column is `origin`, that of the row it comes from."""
    steps: tuple[tuple[str, str], ...] = ()
    """Tables made before, as (name, SELECT), in turn: what several SELECTs share. A step called REJECT sets rows
    aside: its SELECT yields origin, column, value, reason, for what only a look at other rows shows to be wrong."""
    notes: tuple[str, ...] = ()
    """What a reader of the figures should know about rows of this shape."""

    def file(self, name: str) -> File:
        """The file called name; an unknown one stops with the nearest known name."""
        for file in self.files:
            if file.name == name:
                return file
        raise BadCallError.unknown(f"file of {self.name}", name, [f.name for f in self.files])

    def __post_init__(self) -> None:
        """A shape that feeds tables nobody knows is a mistake of its author: stop at once."""
        for name in self.tables:
            if name not in TABLES or name == "manifest":
                raise BadCallError.unknown("canonical table", name, set(TABLES) - {"manifest"})
        for file in self.files:
            if file.inside:
                self.file(file.inside)


@dataclass(frozen=True)
class Product:
    """A help desk, a survey tool or a kind of file."""

    name: str
    about: str
    system: str
    """source_system of the manifest."""
    shapes: tuple[Shape, ...] = ()
    route: str = ""
    """For a product without an export of rows: what its user can do instead."""

    def shape(self, name: str) -> Shape:
        """The shape called name; an unknown one stops with the nearest known name."""
        for shape in self.shapes:
            if shape.name == name:
                return shape
        raise BadCallError.unknown(f"shape of {self.name}", name, [s.name for s in self.shapes])


def native(names: Sequence[str], owner: str) -> tuple[str, ...]:
    """Native names to look for: the given ones, else the name of the typed column."""
    return tuple(names) or (owner,)
