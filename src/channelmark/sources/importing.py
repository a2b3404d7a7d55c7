"""Import: open the native tables, type their rows, run the shape's SELECTs, write the folder whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from ..errors import BadCallError
from ..tables.replace import MARK
from ..tables.store import Tables, open_tables, quoted, scan
from . import landing
from .canonical import Canonical, build
from .casts import MISSING
from .errors import FileError
from .inputs import natives
from .landing import Batch, FileResult
from .loading import Loaded, Loads, Styles, load
from .mapped import mapped_shape
from .mapping import FileFormat, Layout, load_mapping
from .mapping import Mapping as FileMapping
from .matching import Match, Opener, match, match_layouts, unused_columns
from .model import Product, Shape
from .people import add_people
from .progress import bar
from .settling import refuse, settle
from .work import Say, Work, in_room, working
from .zones import known_zone

L = TypeVar("L", bound=Layout)


@dataclass(frozen=True)
class Options:
    """What the caller states about an import."""

    company: str | None = None
    """Whose support desk, where the files name none."""
    timezone: str | None = None
    """IANA zone of times without an offset on the company's clocks."""
    as_of: datetime | str | None = None
    """Instant of the export; without it the latest instant in the data."""
    encoding: str | None = None
    schema: str | None = None
    """Schema of a database."""
    shape: str | None = None
    day_first: bool | None = None
    append: bool = False
    """Add to the tables that are there instead of replacing them."""
    say: Say | None = None
    """Called with each step."""
    bar: bool = False
    """Show a bar on the terminal instead."""


@dataclass(frozen=True)
class ImportResult:
    """What an import wrote."""

    folder: Path
    tables: Mapping[str, int]
    """Rows of each canonical table."""
    files: tuple[FileResult, ...]
    reasons: Mapping[str, int]
    """Why rows were rejected: "column: reason" and how many; a row can have several."""
    repairs: Mapping[str, int]
    """What was set right or left out in rows that were kept, likewise."""
    as_of: datetime
    shape: str = ""
    unused_columns: tuple[str, ...] = ()
    """Columns of the file that the mapping does not use."""
    ambiguous_times: int = 0
    """Local times that the clocks showed twice; the earlier was taken."""
    notes: tuple[str, ...] = field(default=())

    @property
    def rejected(self) -> int:
        """Rejected rows of all files."""
        return sum(f.rows_rejected for f in self.files)

    @property
    def repaired(self) -> int:
        """Repaired rows of all files."""
        return sum(f.rows_repaired for f in self.files)

    def lines(self) -> list[str]:
        """What a person wants to know after an import, a line each."""
        files = [
            f"{f.file}: {f.rows_read:,} rows read, {f.rows_kept:,} kept, {f.rows_rejected:,} rejected"
            + (f", {f.rows_repaired:,} repaired" if f.rows_repaired else "")
            for f in self.files
        ]
        more = [*self.notes]
        if self.ambiguous_times:
            more.append(f"{self.ambiguous_times:,} local times occurred twice; the earlier instant was taken")
        if self.unused_columns:
            more.append(f"columns the mapping does not use: {', '.join(self.unused_columns)}")
        more += [f"  {n:,} × {why}" for why, n in self.reasons.items()]
        more += [f"  repaired {n:,} × {why}" for why, n in self.repairs.items()]
        if self.reasons or self.repairs:
            more.append(f"rejected and repaired rows: {self.rejects}")
        tables = ", ".join(f"{name} {rows:,}" for name, rows in self.tables.items())
        return [*files, f"tables: {tables}", f"as of {self.as_of.isoformat()} UTC", *more, str(self.folder)]

    @property
    def rejects(self) -> Path:
        """Readable list of the rejected and repaired rows."""
        return self.folder / landing.REJECTS / "rejects.csv"


def import_product(
    product: Product, paths: Sequence[Path | str], out: Path | str, options: Options | None = None
) -> ImportResult:
    """Import a product's export into the folder `out`, which is replaced whole or not at all.

    Raises BadCallError for a path, zone or shape that is not there, FileError when the files are not the product's
    or cannot be read at all; single bad rows end up in `out`/rejects.
    """
    given = options or Options()
    return in_room(lambda room: _product(product, paths, Path(out), given, room))


def _product(
    product: Product, paths: Sequence[Path | str], out: Path, given: Options, room: str
) -> ImportResult:
    zone = _zone(given.timezone)
    with _working(given, room) as work:
        found = natives(paths, work.scratch, given.schema)
        opener = Opener(work, FileFormat(missing=MISSING), given.encoding)
        matched = match(product, found, opener, given.shape)
        style = Styles(FileFormat(missing=MISSING), zone, day_first=given.day_first)
        styles = {f.name: style for f in matched.shape.files}
        plan = Plan(
            matched, styles, given.company or product.name, product.system, zone,
            info={"name": given.company or product.name, "source": product.name, "shape": matched.shape.name},
        )  # fmt: skip
        notes = (
            []
            if given.company or any("company_id" in s for s in matched.shape.tables.values())
            else [f"the export names no company: its rows are under {product.name!r}; name it with --company"]
        )
        return run(work, plan, out, given, notes)


def import_mapped(
    mapping: FileMapping | Path | str,
    paths: Sequence[Path | str],
    out: Path | str,
    options: Options | None = None,
) -> ImportResult:
    """Import files by a mapping into the folder `out`, which is replaced whole or not at all.

    Raises MappingError when the mapping does not fit the files, FileError when a file cannot be read at all; single
    bad rows end up in `out`/rejects.
    """
    given = options or Options()
    plan = stated(mapping if isinstance(mapping, FileMapping) else load_mapping(mapping), given)
    return in_room(lambda room: _mapped(plan, paths, Path(out), given, room))


def _mapped(
    plan: FileMapping, paths: Sequence[Path | str], out: Path, given: Options, room: str
) -> ImportResult:
    shape = mapped_shape(plan)
    with _working(given, room) as work:
        found = natives(paths, work.scratch, given.schema)
        matched = match_layouts(plan, shape, found, work)
        styles = {
            file.name: Styles(x.file, x.time.zone, x.time.formats, x.time.day_first)
            for file, x in zip(shape.files, plan.layouts, strict=True)
        }
        unknown = plan.company.unknown if plan.company.from_agent else ""
        info = {"name": plan.company.constant or plan.name, "source": "mapping", "mapping": plan.name}
        done = run(
            work,
            Plan(
                matched, styles, plan.company.constant or plan.name, plan.source_system,
                plan.layouts[0].time.zone, plan.currency, info, unknown,
            ),
            Path(out), given,
        )  # fmt: skip
    return replace(done, unused_columns=unused_columns(plan, matched))


@contextmanager
def _working(options: Options, room: str) -> Iterator[Work]:
    with working(options.say, room) as work, bar(work) if options.bar else nullcontext():
        yield work


def stated(plan: FileMapping, options: Options) -> FileMapping:
    """The mapping with what the caller states instead."""
    if options.company is not None:
        company = {"constant": options.company, "column": None, "from_agent": False}
        plan = plan.model_copy(update={"company": plan.company.model_copy(update=company)})
    time: dict[str, object] = {}
    if options.timezone is not None:
        time["zone"] = _zone(options.timezone)
    if options.day_first is not None:
        time["day_first"] = options.day_first
    form = {"encoding": options.encoding} if options.encoding else {}
    plan = _restyled(plan, form, time)
    return plan.model_copy(update={"files": tuple(_restyled(f, form, time) for f in plan.files)})


def _restyled(layout: L, form: Mapping[str, object], time: Mapping[str, object]) -> L:
    return layout.model_copy(
        update={"file": layout.file.model_copy(update=form), "time": layout.time.model_copy(update=time)}
    )


@dataclass(frozen=True)
class Plan:
    """An import that knows its files."""

    matched: Match
    styles: Mapping[str, Styles]
    """How the cells of each file are written, by the file's name in the shape."""
    company: str
    source_system: str
    zone: str
    currency: str | None = None
    info: Mapping[str, object] = field(default_factory=dict)
    unknown: str = ""
    """Company of contacts nobody answered, when the answering account is the company."""


def run(work: Work, plan: Plan, out: Path, options: Options, notes: Sequence[str] = ()) -> ImportResult:
    """Carry out an import whose files are known."""
    earlier = _earlier(out) if options.append else None
    digests = [o.digest for tables in plan.matched.tables.values() for o in tables]
    if earlier is not None and _done(work, earlier, digests):
        return _nothing_new(work, out, earlier, plan.matched.shape)
    loads = _load(work, plan)
    twice = sum(settle(work, one) for one in loads)
    for one in loads:
        refuse(work, one)
    known = {n: earlier.select(n) for n in earlier.files} if earlier else {}
    made = build(work, plan.matched.shape, plan.company, known)
    parts = [p for one in loads for p in one.parts]
    files = landing.results(work, parts)
    if not any(f.rows_kept for f in files):
        raise FileError.nothing_kept(files[0].path, [why for why, _ in landing.reasons(work, parts)][:3])
    covered = {m.covers for m in made.tables.values()}
    idle = landing.idle(work, made, [x for x in loads if x.parts and x.file.name not in covered])
    add_people(work, made)
    batch = Batch(plan.source_system, plan.zone, plan.currency, _utc(options.as_of), plan.info)
    manifest, moment = landing.write_manifest(work, made, batch, files, known.get("manifest"))
    tables = {"manifest": manifest, **landing.final_sql(made)}
    landing.set_aside(work, parts, files)
    work.say("writing the tables")
    why = dict(landing.reasons(work, parts))
    info = {"synthetic": False, **plan.info}
    plain = [] if earlier else [n for n, m in made.tables.items() if m.plain and n != "events"]
    ready = {} if earlier else landing.landed(work, made, parts)
    landing.write_folder(work, out, tables, info, plain, out if earlier else None, ready)
    return ImportResult(
        folder=out,
        tables=_counts(work, out),
        files=files,
        reasons=why,
        repairs=dict(landing.reasons(work, parts, "repaired")),
        as_of=moment,
        shape=plan.matched.shape.name,
        ambiguous_times=twice,
        notes=(*notes, *_unanswered(work, made, plan), *_notes(plan.matched, made.added, idle, why)),
    )


def _load(work: Work, plan: Plan) -> list[Loads]:
    loads = []
    for file in plan.matched.shape.files:
        parts: list[Loaded] = []
        tables = plan.matched.tables.get(file.name, ())
        for opened in tables:
            work.say(f"reading {opened.shown}")
            parts.append(load(work, file, opened, plan.styles[file.name], alone=len(tables) == 1))
        loads.append(Loads(file, parts))
    return loads


def _notes(
    matched: Match, added: Mapping[str, int], idle: Sequence[tuple[str, int]], reasons: Mapping[str, int]
) -> list[str]:
    """What a reader of the figures should know."""
    notes = list(matched.shape.notes)
    notes += [
        f"{n:,} {name} are named and described nowhere; each has a row with its id only"
        for name, n in added.items()
    ]
    notes += [f"{n:,} sound rows of {file} feed no table" for file, n in idle]
    if any(why.startswith("holds bytes") for why in reasons):
        notes.append("some rows are in another encoding; state it with --encoding, for example cp1250")
    if matched.unused:
        notes.append(f"not used: {', '.join(matched.unused)}")
    return notes


def _unanswered(work: Work, made: Canonical, plan: Plan) -> list[str]:
    if not plan.unknown:
        return []
    n = work.count(f"SELECT 1 FROM {made.tables['tickets'].view} WHERE company_id = {quoted(plan.unknown)}")
    return [f"{n} contacts were answered by nobody; their company is {plan.unknown!r}"] if n else []


def _zone(name: str | None) -> str:
    try:
        return known_zone(name).key if name else "UTC"
    except ValueError as error:
        raise BadCallError(f"--timezone: {error}.") from error


def _utc(moment: datetime | str | None) -> datetime | None:
    """The instant without a zone, in UTC; a naive one is UTC already."""
    if isinstance(moment, str):
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            raise BadCallError(
                f"--as-of {moment}: this is no instant; write it as 2026-01-31T18:00."
            ) from None
    if moment is None or moment.tzinfo is None:
        return moment
    return moment.astimezone(UTC).replace(tzinfo=None)


# --- adding to what is there ---------------------------------------------------------------------------------


def _earlier(out: Path) -> Tables | None:
    """The tables that are there already."""
    return open_tables(out) if (out / MARK).is_file() else None


def _done(work: Work, earlier: Tables, digests: Sequence[str]) -> bool:
    """Whether every file was imported before."""
    if not digests or not all(digests):
        return False
    known = {
        str(r[0]) for r in work.con.execute(f"SELECT sha256 FROM ({earlier.select('manifest')})").fetchall()
    }
    return set(digests) <= known


def _nothing_new(work: Work, out: Path, earlier: Tables, shape: Shape) -> ImportResult:
    moment = work.con.execute(f"SELECT max(as_of) FROM ({earlier.select('manifest')})").fetchall()[0][0]
    note = ("all files were imported before; nothing was added",)
    return ImportResult(out, _counts(work, out), (), {}, {}, moment, shape.name, notes=note)


def _counts(work: Work, out: Path) -> dict[str, int]:
    files = open_tables(out).files
    return {name: work.count(f"SELECT 1 FROM {scan(parts)}") for name, parts in files.items()}
