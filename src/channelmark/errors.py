"""Every error a user can cause. Each message says what happened, where, and what to do next."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

_LISTED = 60
"""A longer list of names helps nobody who mistyped one."""


class ChannelmarkError(Exception):
    """Base class: catching it catches all of ours and nothing else. The work failed: exit code 1."""

    exit_code = 1


class BadCallError(ChannelmarkError):
    """What was asked for cannot be asked: a name, an option or a path that does not exist. Exit code 2."""

    exit_code = 2

    @classmethod
    def unknown(cls, kind: str, name: str, known: Iterable[str]) -> BadCallError:
        """Name what was asked for, the nearest known name, and what is known: all of it, or of a long list the nearest."""
        names = sorted(known)
        near = difflib.get_close_matches(name.lower(), [n.lower() for n in names], n=1, cutoff=0.5)
        hint = next((n for n in names if near and n.lower() == near[0]), None)
        question = f" Did you mean {hint!r}?" if hint else ""
        shown = names
        if len(names) > _LISTED:
            shown = (
                difflib.get_close_matches(name, names, n=_LISTED // 4, cutoff=0.3) or names[: _LISTED // 4]
            )
        more = f" and {len(names) - len(shown)} more" if len(shown) < len(names) else ""
        return cls(f"There is no {kind} called {name!r}.{question} Known: {', '.join(shown)}{more}.")

    @classmethod
    def no_such_path(cls, what: str, path: Path | str) -> BadCallError:
        """A file or folder that is not there."""
        return cls(f"{what}: there is nothing at {path}. Check the path, or leave it out for the default.")


class FigureError(ChannelmarkError):
    """A figure that contradicts itself or lacks what it must carry."""

    @classmethod
    def invalid(cls, figure: str, reason: str) -> FigureError:
        """A Figure record was built with values that cannot hold."""
        return cls(f"Figure {figure!r}: {reason}.")


class DataError(ChannelmarkError):
    """The data cannot be read, or lacks a table or column that was asked for."""


class WordsError(ChannelmarkError):
    """A message is missing, broken, or was given the wrong figures; an edition is complete or it fails."""

    @classmethod
    def missing(cls, language: str, message: str) -> WordsError:
        """A translation is missing."""
        return cls(
            f"The {language} words lack the message {message!r}. "
            f"Add it to templates/locales/{language}/ (English is the reference) or publish with --draft."
        )


class NotebookError(ChannelmarkError):
    """A notebook could not be run, or shows something that cannot be published."""


class LayoutError(ChannelmarkError):
    """A text does not fit its place on a card. Nothing is ever cut off in silence."""

    @classmethod
    def overflow(cls, card: str, language: str, size: str, by: str) -> LayoutError:
        """Text is larger than the card."""
        return cls(
            f"Card {card!r} in {language}, size {size}: the text does not fit ({by}). "
            f"Shorten its message in templates/locales/{language}/."
        )
