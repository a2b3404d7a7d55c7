"""What can go wrong while importing: with a mapping, or with a file as a whole. Single rows never stop an import."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

from ..errors import BadCallError, DataError


class MappingError(BadCallError):
    """A mapping file that says something impossible."""

    @classmethod
    def invalid(cls, origin: str, problems: Sequence[tuple[str, str]]) -> MappingError:
        """Keys that are unknown, missing or have a wrong value."""
        listed = "; ".join(f"{key}: {why}" for key, why in problems)
        return cls(f"{origin}: this mapping cannot be used ({listed}). Correct these keys and import again.")

    @classmethod
    def no_such_column(
        cls, origin: str, key: str, column: str, file: str, header: Sequence[str]
    ) -> MappingError:
        """The mapping names a column that the file does not have."""
        near = difflib.get_close_matches(column, header, n=1, cutoff=0.5)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        return cls(
            f"{origin}, {key}: {file} has no column {column!r}.{hint} Its columns: {', '.join(header)}. "
            "Correct the mapping, or its separator and encoding if these names look wrong."
        )


class ShapeError(DataError):
    """A native source whose declaration does not hold: a mistake of its author, not of its user."""

    @classmethod
    def sql(cls, shape: str, table: str, reason: str) -> ShapeError:
        """A SELECT that DuckDB refuses."""
        return cls(f"The SELECT of {table} in the shape {shape!r} cannot be run: {reason}")

    @classmethod
    def columns(cls, shape: str, table: str, names: Sequence[str]) -> ShapeError:
        """A SELECT whose columns are not those of its table."""
        return cls(
            f"The SELECT of {table} in the shape {shape!r} must yield origin and columns of {table} only, "
            f"not {', '.join(names)}."
        )


class FileError(DataError):
    """A file that cannot be read as a whole."""

    @classmethod
    def wrong_encoding(cls, file: Path, encoding: str, suggestion: str) -> FileError:
        """The bytes are in another encoding than the mapping says."""
        return cls(
            f"{file}: this file is not in {encoding}. Set encoding = {suggestion!r} under [file] in the mapping."
        )

    @classmethod
    def empty(cls, file: Path) -> FileError:
        """A file without a header."""
        return cls(f"{file}: this file is empty. Export it again; the first row must hold the column names.")

    @classmethod
    def nothing_kept(cls, file: Path, rejects: Sequence[str]) -> FileError:
        """Not a single row could be imported."""
        return cls(
            f"{file}: no row could be imported. The first reasons: {'; '.join(rejects) or 'there are no rows'}. "
            "Compare the mapping with the file."
        )

    @classmethod
    def nothing_readable(cls, path: Path, endings: Sequence[str]) -> FileError:
        """A folder or archive without a file of a known kind."""
        return cls(
            f"{path}: no file in it can be read. Known are {', '.join(endings)}, each also in .zip or .gz."
        )

    @classmethod
    def unreadable(cls, path: Path, reason: str) -> FileError:
        """A file that its own format's reader refuses."""
        return cls(f"{path}: this file cannot be read ({reason}). Export it again.")

    @classmethod
    def no_column(cls, shown: str, names: Sequence[str], header: Sequence[str]) -> FileError:
        """A column that every row needs is not there."""
        return cls(
            f"{shown}: it has no column {' or '.join(names)}. Its columns: {', '.join(header)}. "
            "Export it with this column."
        )

    @classmethod
    def unknown_order(cls, shown: str, column: str, rows: int) -> FileError:
        """Dates that could be read either way in every row."""
        return cls(
            f"{shown}, {column}: is 03/04 the third of April or the fourth of March? None of {rows:,} rows shows it. "
            "Answer with --day-first or --month-first, or with day_first = true or false under [time] in the mapping."
        )

    @classmethod
    def mixed_order(cls, shown: str, column: str, day: int, month: int) -> FileError:
        """Some dates can only be read day first, others only month first."""
        return cls(
            f"{shown}, {column}: {day:,} rows can only be read day first and {month:,} only month first. "
            "Answer with --day-first or --month-first; the other rows are then rejected."
        )

    @classmethod
    def no_shape(cls, product: str, found: Sequence[str], lacks: Sequence[tuple[str, str]]) -> FileError:
        """Nothing that a product is known to export."""
        there = ", ".join(found[:12]) + (" …" if len(found) > 12 else "")
        missing = "; ".join(f"as {shape}: {what}" for shape, what in lacks)
        return cls(
            f"{product}: these are not its files as far as known ({there}). Missing {missing}. "
            "Name another source (`channelmark sources`), or write a mapping: channelmark import generic --map FILE."
        )

    @classmethod
    def no_room(cls, variable: str, room: str) -> FileError:
        """More memory is needed than an import may use."""
        return cls(
            f"The import needs more memory than the {room} it may use. Set the environment variable {variable} "
            "to more, for example 8GB."
        )
