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
        cls, origin: str, key: str, column: str, file: Path, header: Sequence[str]
    ) -> MappingError:
        """The mapping names a column that the file does not have."""
        near = difflib.get_close_matches(column, header, n=1, cutoff=0.5)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        return cls(
            f"{origin}, {key}: {file.name} has no column {column!r}.{hint} Its columns: {', '.join(header)}. "
            "Correct the mapping, or its separator and encoding if these names look wrong."
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
    def other_header(cls, file: Path, first: Path) -> FileError:
        """Files of one import that have different columns."""
        return cls(
            f"{file}: its columns differ from those of {first.name}. Import files of different layouts one by one."
        )

    @classmethod
    def nothing_kept(cls, file: Path, rejects: Sequence[str]) -> FileError:
        """Not a single row could be imported."""
        return cls(
            f"{file}: no row could be imported. The first reasons: {'; '.join(rejects) or 'there are no rows'}. "
            "Compare the mapping with the file."
        )
