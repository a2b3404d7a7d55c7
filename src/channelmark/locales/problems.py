"""What can go wrong with words: errors that name the language, the message and the line."""

from __future__ import annotations

from collections.abc import Iterable

from channelmark.errors import WordsError


class MessageError(WordsError):
    """A message is broken, or was given something it cannot say."""

    @classmethod
    def broken(cls, language: str, message: str, where: str, reasons: Iterable[str]) -> MessageError:
        """A message could not be put together: a variable or function is missing, or a figure does not fit."""
        return cls(
            f"The {language} message {message!r} ({where}) cannot be written: {'; '.join(reasons)}. "
            f"Run `channelmark.locales.lint` over the folder, or compare it with the English message."
        )

    @classmethod
    def unreadable(cls, where: str, text: str) -> MessageError:
        """Part of a file is not Fluent."""
        return cls(f"{where}: this is not a Fluent message: {text!r}. Mend it; nothing of it can be shown.")

    @classmethod
    def no_attribute(cls, language: str, message: str, attribute: str) -> MessageError:
        """A message lacks an attribute."""
        return cls(
            f"The {language} message {message!r} lacks its .{attribute}. "
            f"Add it below the message in templates/locales/{language}/."
        )

    @classmethod
    def no_case(cls, language: str, case: str, known: Iterable[str]) -> MessageError:
        """A grammatical case this language's units do not have."""
        names = ", ".join(sorted(known)) or "none"
        return cls(
            f"Units in {language} have no case {case!r}. Known cases: {names}. Leave `case` out if none fits"
        )

    @classmethod
    def wrong_function(cls, function: str, unit: str, right: str) -> MessageError:
        """A figure was given to the function of another kind."""
        return cls(f"{function}() was given a figure in {unit!r}; use {right}()")

    @classmethod
    def no_value(cls, figure: str) -> MessageError:
        """A suppressed figure was used where there are no words for it."""
        return cls(f"figure {figure or '(unnamed)'!r} is suppressed and the message `suppressed` is missing")
