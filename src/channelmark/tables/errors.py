"""What can go wrong with canonical tables."""

from __future__ import annotations

from pathlib import Path

from ..errors import DataError


class TablesError(DataError):
    """A folder that is not a set of canonical tables, or cannot be replaced by one."""

    @classmethod
    def none_found(cls, folder: Path) -> TablesError:
        """A folder without a single canonical table."""
        return cls(
            f"{folder}: no canonical table is in this folder. Give the folder that `channelmark import` wrote, "
            "or one with files such as tickets.csv whose columns have the canonical names."
        )

    @classmethod
    def unreadable(cls, path: Path, reason: str) -> TablesError:
        """A file of a table that cannot be read."""
        return cls(
            f"{path}: this file cannot be read ({reason}). Import it again, or take it out of the folder."
        )

    @classmethod
    def not_ours(cls, folder: Path) -> TablesError:
        """A folder that holds something else and must not be replaced."""
        return cls(
            f"{folder}: this folder holds files that are not canonical tables; it will not be replaced. "
            "Name a new folder with --out."
        )
