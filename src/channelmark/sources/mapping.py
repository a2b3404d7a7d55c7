"""A mapping file: which columns of a CSV feed which canonical columns, and how its texts are written.

A mapping is TOML. It holds names and formats, never data. See mappings/README.md for how to write one.
"""

from __future__ import annotations

import codecs
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator
from pydantic import Field as Default

from ..errors import BadCallError
from ..tables import TABLES
from ..tables.schema import PRIORITIES, STATUSES, Table, may, must
from .errors import MappingError
from .zones import known_zone

MAPPINGS = Path(__file__).parent / "mappings"
"""Mappings that come with channelmark."""

FILLED = ("company_id", "event_id", "is_spam", "has_comment")
"""Columns that are filled without being mapped: from [company], by counting, and with false."""

Shape = Literal["rows", "threads", "event_log"]
Scalar = str | int | float | bool

THREAD_ROW = Table(
    "threads",
    "optional",
    "one message of a conversation, linked to the message it answers",
    (
        must("message_id", "string", "the message"),
        may("parent_id", "string", "message it answers"),
        must("sent_at", "timestamp", "when it was sent"),
        must("author_id", "string", "who wrote it"),
        must("from_customer", "bool", "false when the company wrote it"),
        may("body_len", "int", "length of the text", low=0),
    ),
)
LOG_ROW = Table(
    "event_log",
    "optional",
    "the state of a contact after one change",
    (
        must("at", "timestamp", "when it changed"),
        may("order", "int", "order of the changes of one contact"),
        may("status", "string", "state after the change", STATUSES),
        may("team", "string", "team after the change"),
        may("assignee", "string", "agent after the change"),
        may("priority", "string", "urgency after the change", PRIORITIES),
    ),
)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Field(_Strict):
    """Where one canonical value comes from: a column of the file, or a constant."""

    column: str | None = None
    constant: Scalar | None = None
    values: dict[str, str] | None = None
    """Words of the file and what they become; a word without an entry rejects the row."""
    otherwise: str | None = None
    """What all other words become."""
    as_: Literal["whole", "id", "length", "duration", "filled"] | None = Default(None, alias="as")
    """whole: an id that was saved as a number (17.0 becomes 17); id: the same, other texts stay as they are.
    length: how long the text is. duration: see unit. filled: whether there is any text."""
    unit: Literal["seconds", "minutes", "hours", "days", "clock"] = "seconds"
    """Unit of a duration; clock is H:MM or H:MM:SS."""
    formats: tuple[str, ...] = ()
    """Formats of a time, instead of those under [time]."""
    true: tuple[str, ...] = ()
    false: tuple[str, ...] = ()
    split: str | None = None
    """Separator of a list within one cell."""

    @model_validator(mode="after")
    def _one_origin(self) -> Self:
        if (self.column is None) == (self.constant is None):
            raise ValueError("give either a column or a constant")
        return self


def _short(value: Any) -> Any:
    """A bare text is the name of a column."""
    return {"column": value} if isinstance(value, str) else value


AField = Annotated[Field, BeforeValidator(_short)]


class TableMap(_Strict):
    """How one row of the file feeds one canonical table."""

    when: str | None = None
    """Column that must be filled; rows without it feed no row of this table."""
    fields: dict[str, AField]

    @model_validator(mode="before")
    @classmethod
    def _gather(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        return {"when": data.get("when"), "fields": {k: v for k, v in data.items() if k != "when"}}


Letter = Annotated[str, Default(min_length=1, max_length=1)]


class FileFormat(_Strict):
    """How the file is written."""

    encoding: str = "utf-8"
    separator: Letter = ","
    quote: Letter = '"'
    decimal: Literal[".", ","] = "."
    thousands: str = ""
    missing: tuple[str, ...] = ()
    """Texts that mean nothing was filled in, beside the empty one."""
    title_lines: Annotated[int, Default(ge=0)] = 0
    """Lines above the header. Where the header is not on the next one, it is looked for further down."""
    may_lack: tuple[str, ...] = ()
    """Columns that a file may be without; a mapped one that is not listed here must be there."""

    @model_validator(mode="after")
    def _known_encoding(self) -> Self:
        try:
            codecs.lookup(self.encoding)
        except LookupError:
            raise ValueError(f"there is no encoding called {self.encoding!r}") from None
        return self


class TimeFormat(_Strict):
    """How times are written. Formats without an offset are local times of the zone."""

    zone: str = "UTC"
    formats: tuple[str, ...] = ("iso",)
    """strptime formats, or iso, epoch (seconds), epoch_ms or excel (days of a spreadsheet).

    Two that differ only by the order of day and month ask the rows: one that fits a single order decides.
    """
    day_first: bool | None = None
    """Whether 03/04 is the third of April, where the rows do not show it."""

    @model_validator(mode="after")
    def _known_zone(self) -> Self:
        known_zone(self.zone)
        return self


class CompanyMap(_Strict):
    """Whose support desk a row belongs to."""

    constant: str | None = None
    column: str | None = None
    from_agent: bool = False
    """Threads only: the account that answers is the company."""
    unknown: str = "unknown"
    """Company of contacts that nobody answered, when the answering account is the company."""


class EventLog(_Strict):
    """Columns of an event log, one row a change."""

    at: AField
    order: AField | None = None
    status: AField | None = None
    team: AField | None = None
    assignee: AField | None = None
    priority: AField | None = None


class Threads(_Strict):
    """Columns of a file of messages that answer each other."""

    message_id: AField
    parent_id: AField
    sent_at: AField
    author_id: AField
    from_customer: AField
    body_len: AField | None = None
    channel: str
    subchannel: str | None = None


class Layout(_Strict):
    """How files of one layout feed the tables."""

    names: tuple[str, ...] = ("*",)
    """Names of the files without ending; numbers and dates at the end do not matter. `*` is any name."""
    shape: Shape = "rows"
    file: FileFormat = FileFormat()
    time: TimeFormat = TimeFormat()
    tables: dict[str, tuple[TableMap, ...]] = {}
    event_log: EventLog | None = None
    threads: Threads | None = None

    @model_validator(mode="before")
    @classmethod
    def _listed(cls, data: Any) -> Any:
        """One [tables.x] is a list of one [[tables.x]]."""
        if isinstance(data, dict) and isinstance(data.get("tables"), dict):
            tables = {k: v if isinstance(v, list) else [v] for k, v in data["tables"].items()}
            return {**data, "tables": tables}
        return data

    @model_validator(mode="after")
    def _whole(self) -> Self:
        for name, maps in self.tables.items():
            for one in maps:
                _check_table(name, one)
        if self.shape == "threads" and self.threads is None:
            raise ValueError("shape = 'threads' needs a section [threads]")
        if self.shape == "event_log" and self.event_log is None:
            raise ValueError("shape = 'event_log' needs a section [event_log]")
        if self.shape == "event_log" and len(self.tables.get("tickets", ())) != 1:
            raise ValueError("shape = 'event_log' needs one section [tables.tickets]")
        return self


class Mapping(Layout):
    """A whole mapping file: one layout, or several under [[files]]."""

    name: str
    about: str = ""
    source_system: str = "generic"
    currency: str | None = Default(None, pattern="^[A-Z]{3}$")
    company: CompanyMap = CompanyMap()
    files: tuple[Layout, ...] = ()
    """Several layouts; what [file] and [time] say at the top holds for each that says nothing itself."""
    origin: str = ""
    """File the mapping was read from."""

    @model_validator(mode="before")
    @classmethod
    def _inherited(cls, data: Any) -> Any:
        if not isinstance(data, dict) or not isinstance(data.get("files"), list):
            return data
        common = {k: data[k] for k in ("file", "time") if k in data}
        return {**data, "files": [{**common, **f} if isinstance(f, dict) else f for f in data["files"]]}

    @property
    def layouts(self) -> tuple[Layout, ...]:
        """The layouts, one at least."""
        return self.files or (self,)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.files and (self.tables or self.shape != "rows"):
            raise ValueError(
                "[[files]] and tables of its own do not go together: move [tables.…] under a [[files]]"
            )
        for layout in self.layouts:
            if layout.shape != "threads" and not layout.tables:
                raise ValueError("there is no section [tables.…]; without one nothing would be imported")
            if layout.shape != "threads" and self.company.from_agent:
                raise ValueError("company.from_agent holds only for shape = 'threads'")
        if len(self.layouts) > 1 and any(x.shape != "rows" for x in self.layouts):
            raise ValueError("of several layouts each must have shape = 'rows'")
        given = (self.company.constant is not None, self.company.column is not None, self.company.from_agent)
        if sum(given) != 1:
            raise ValueError("[company] needs exactly one of constant, column and from_agent")
        return self


def load_mapping(name: str | Path) -> Mapping:
    """Read a mapping: the name of one that comes with channelmark, or the path of a file.

    Raises BadCallError when there is neither, and MappingError when a key is unknown, missing or impossible.
    """
    path = MAPPINGS / f"{name}.toml"
    if not path.is_file():
        path = Path(name)
    if not path.is_file():
        raise BadCallError.unknown("mapping", str(name), mapping_names())
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise MappingError.invalid(path.name, [("TOML", str(error))]) from error
    return parse_mapping(data, path.name)


def parse_mapping(data: dict[str, Any], origin: str) -> Mapping:
    """Check the content of a mapping file; `origin` names it in errors."""
    try:
        return Mapping.model_validate({**data, "origin": origin})
    except ValidationError as error:
        raise MappingError.invalid(origin, [_problem(e) for e in error.errors()]) from error


def mapping_names() -> list[str]:
    """Names of the mappings that come with channelmark."""
    return sorted(p.stem for p in MAPPINGS.glob("*.toml"))


def _check_table(name: str, one: TableMap) -> None:
    """Raise ValueError when the table or a column is unknown, or a value that every row needs has no origin."""
    if name not in TABLES:
        raise ValueError(str(BadCallError.unknown("canonical table", name, TABLES)))
    known = TABLES[name]
    for field in set(one.fields) - set(known.names):
        raise ValueError(str(BadCallError.unknown(f"column of {name}", field, known.names)))
    lacking = [c.name for c in known.columns if not c.nullable and c.name not in {*one.fields, *FILLED}]
    if lacking:
        raise ValueError(f"tables.{name} says nothing for {', '.join(lacking)}, which every row needs")


def _problem(error: Any) -> tuple[str, str]:
    """Key and reason of one pydantic error."""
    key = ".".join(str(part) for part in error["loc"] if part != "fields")
    return key or "the mapping", str(error["msg"]).removeprefix("Value error, ")
