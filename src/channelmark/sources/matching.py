"""Which native table is which file of a product: by name, and by the columns it needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import delimited
from .errors import FileError, MappingError
from .jsonfile import sample_paths
from .landed import from_postgres, rows_inside, with_lists
from .mapped import columns_used
from .mapping import FileFormat, Layout
from .mapping import Mapping as FileMapping
from .model import File, Product, Shape
from .native import Native, fold
from .opened import Opened, inside, open_columns, open_delimited, open_json, open_postgres, open_sheet
from .work import Work

ANY = "*"


@dataclass(frozen=True)
class Match:
    """A shape, and the native tables that are its files."""

    shape: Shape
    tables: Mapping[str, tuple[Opened, ...]]
    """By the file's name."""
    unused: tuple[str, ...]
    """Native tables that no file of the shape is."""


class Opener:
    """Opens native tables once, and only those that some shape asks for."""

    def __init__(
        self,
        work: Work,
        form: FileFormat,
        encoding: str | None,
        separators: Sequence[str] = delimited.SEPARATORS,
    ) -> None:
        self.con = work.con
        self._separators = separators
        self._work = work
        self._form = form
        self._encoding = encoding
        self._opened: dict[Native, list[Opened]] = {}
        self._tops: dict[tuple[Path, str], delimited.Top] = {}
        self._headers: dict[tuple[Path, str], tuple[str, ...] | None] = {}
        self._next = 0

    def number(self) -> int:
        """A number no table has."""
        # Documents may hold several tables: their numbers follow that of the first.
        self._next += 100
        return self._next

    def start(self, number: int) -> None:
        """Count from here on."""
        self._next = number

    def all(self, native: Native, needs: Sequence[str] = ()) -> list[Opened]:
        """Every table of a native file, read by the one format there is; the header of a CSV has these columns."""
        if native.kind == "delimited":
            form = delimited.titled(delimited.top(native.path, self._form), self._form, needs)
            return [open_delimited(native, self.number(), form, self._work.scratch)]
        return self._open(native)

    def sample(self, sql: str) -> list[str]:
        """The first column of a query."""
        return [str(r[0]) for r in self._work.con.execute(sql).fetchall()]

    def tables(self, native: Native, file: File) -> list[Opened]:
        """The tables of a native file that are this file of a shape."""
        if native.kind == "delimited":
            form = self._fitting(native, file)
            if form is None:
                return []
            if native not in self._opened:
                opened = open_delimited(native, self.number(), form, self._work.scratch)
                self._opened[native] = [opened]
        elif native not in self._opened:
            self._opened[native] = self._open(native)
        return [
            o for o in self._opened[native] if named(file, o.native) and all(o.has(n) for n in file.needs)
        ]

    def _open(self, native: Native) -> list[Opened]:
        number, scratch = self.number(), self._work.scratch
        if native.kind == "json":
            return open_json(native, number, scratch)
        if native.kind == "excel":
            return [open_sheet(native, number, scratch)]
        if native.kind == "postgres":
            return [from_postgres(self._work.con, open_postgres(native, number, scratch))]
        return [with_lists(self._work.con, open_columns(self._work.con, native, number))]

    def _fitting(self, native: Native, file: File) -> FileFormat | None:
        """The format under whose separator the columns that are needed appear."""
        encoding = delimited.encoding_of(native.path, self._encoding)
        for separator in self._separators:
            form = self._form.model_copy(update={"separator": separator, "encoding": encoding})
            place = (native.path, separator)
            if place not in self._headers:
                self._headers[place] = delimited.header_of(native.path, form)
            header = self._headers[place]
            if header and {fold(n) for n in file.needs} <= {fold(h) for h in header}:
                return form
            if place not in self._tops:
                self._tops[place] = delimited.top(native.path, form)
            below = delimited.titled(self._tops[place], form, file.needs)
            if below.title_lines:
                return below
        return None


def named(file: File, native: Native) -> bool:
    """Whether a native table bears one of the names of a file."""
    return ANY in file.known_as or bool(native.folded & {fold(n) for n in file.known_as})


def match(product: Product, natives: Sequence[Native], opener: Opener, wanted: str | None) -> Match:
    """The first shape of a product whose files are all there.

    Raises FileError when there is none, with what each shape lacks.
    """
    shapes = (product.shape(wanted),) if wanted else product.shapes
    lacks: list[tuple[str, str]] = []
    for shape in shapes:
        tables = _tables(shape, natives, opener)
        missing = [f for f in shape.files if not f.optional and not tables.get(f.name)]
        if not missing and any(tables.values()):
            unused = tuple(
                n.shown for n in natives if not _is_used(n, [o for x in tables.values() for o in x])
            )
            return Match(shape, tables, unused)
        lacks.append((shape.name, ", ".join(_wanted(f) for f in missing) or "any of its files"))
    raise FileError.no_shape(product.name, [n.shown for n in natives], lacks)


def _is_used(native: Native, opened: Sequence[Opened]) -> bool:
    """Whether it was read; lists that dlt landed beside their table count as read with it."""
    read = [o.native.shown.partition("#")[0] for o in opened]
    return any(native.shown == name or native.shown.startswith(f"{name}__") for name in read)


def _tables(shape: Shape, natives: Sequence[Native], opener: Opener) -> dict[str, tuple[Opened, ...]]:
    tables: dict[str, tuple[Opened, ...]] = {}
    taken: set[tuple[str, str]] = set()
    for file in shape.files:
        if file.inside:
            around = tables.get(file.inside, ())
            tables[file.name] = tuple(o for outer in around for o in _inside(opener, outer, file))
            continue
        found: list[Opened] = []
        for native in natives:
            if native.kind != "json" and not named(file, native):
                continue
            for opened in opener.tables(native, file):
                place = (opened.native.shown, opened.part)
                if place not in taken:
                    taken.add(place)
                    found.append(opened)
        tables[file.name] = tuple(found)
    return tables


def _inside(opener: Opener, outer: Opened, file: File) -> tuple[Opened, ...]:
    """Rows in an array of another table's rows; their columns are learnt from the first of them."""
    number = opener.number()
    if not outer.json_at:
        landed = rows_inside(opener.con, outer, number, file.each)
        return (landed,) if landed is not None else ()
    blank = inside(outer, number, file.each, ())
    found = opener.sample(f"SELECT CAST(j AS VARCHAR) FROM {blank.relation} LIMIT 1000")
    return (inside(outer, number, file.each, sample_paths(iter(found))),)


def match_layouts(plan: FileMapping, shape: Shape, natives: Sequence[Native], work: Work) -> Match:
    """The files of each layout of a mapping. Raises MappingError for a column that a file does not have."""
    tables: dict[str, tuple[Opened, ...]] = {}
    for file, layout in zip(shape.files, plan.layouts, strict=True):
        opener = Opener(work, layout.file, None, separators=(layout.file.separator,))
        opener.start(len(tables) * 1_000_000)
        mine = [n for n in natives if named(file, n) or n.kind == "json"]
        found = [o for n in mine for o in opener.all(n, file.needs) if named(file, o.native)]
        for opened in found:
            _refuse_unknown(plan, layout, opened)
        tables[file.name] = tuple(found)
    if not any(tables.values()):
        wanted = [(f.name, " or ".join(f.known_as)) for f in shape.files]
        raise FileError.no_shape(plan.name, [n.shown for n in natives], wanted)
    read = [o for found in tables.values() for o in found]
    return Match(shape, tables, tuple(n.shown for n in natives if not _is_used(n, read)))


def _refuse_unknown(plan: FileMapping, layout: Layout, opened: Opened) -> None:
    for key, column in columns_used(plan, layout):
        if not opened.has(column) and column not in layout.file.may_lack:
            raise MappingError.no_such_column(plan.origin, key, column, opened.shown, opened.header)


def unused_columns(plan: FileMapping, matched: Match) -> tuple[str, ...]:
    """Columns of the files that the mapping does not use."""
    found: dict[str, None] = {}
    for file, layout in zip(matched.shape.files, plan.layouts, strict=True):
        used = {fold(c) for _, c in columns_used(plan, layout)}
        for opened in matched.tables[file.name]:
            found.update(dict.fromkeys(h for h in opened.header if fold(h) not in used))
    return tuple(found)


def _wanted(file: File) -> str:
    names = "any name" if ANY in file.known_as else " or ".join(file.known_as)
    return f"{names} with the columns {', '.join(file.needs)}" if file.needs else names
