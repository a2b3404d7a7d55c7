"""What can be wrong with a file of rules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...errors import BadCallError


class RulesError(BadCallError):
    """A file of rules that cannot be used. Exit code 2."""

    @classmethod
    def no_toml(cls, path: Path, reason: str) -> RulesError:
        """The file is no TOML; the reason names line and column."""
        return cls(f"{path.name} is not TOML ({reason}). templates/alerts/example.toml shows every key.")

    @classmethod
    def no_text(cls, path: Path) -> RulesError:
        """The file is not UTF-8."""
        return cls(f"{path.name} is not UTF-8 text, as TOML must be. Save it as UTF-8.")

    @classmethod
    def invalid(cls, path: Path, problems: Sequence[str]) -> RulesError:
        """Everything that is wrong, each with its line and key."""
        listed = "".join(f"\n  {p}" for p in problems)
        return cls(f"{path.name} cannot be used:{listed}\ntemplates/alerts/example.toml shows every key.")

    @classmethod
    def on_data(cls, where: str, reason: str) -> RulesError:
        """A rule that is well written, but asks these data for what they cannot be asked for."""
        return cls(f"{where}: {reason}")

    @classmethod
    def not_ours(cls, folder: Path) -> RulesError:
        """A folder that holds something else and must not be replaced."""
        return cls(
            f"{folder} holds files that channelmark alerts did not write; it will not be replaced. "
            "Name a new or an empty folder with --out."
        )
