"""Words and figures in the reader's language: Fluent messages, CLDR formats, plurals, cases and typography."""

from .lint import Finding, lint
from .marks import mark, pieces, plain, segments
from .quantities import Argument, Parts, Quantity, arguments
from .runtime import Language, language, languages
from .typography import phrases, typeset

__all__ = [
    "Argument",
    "Finding",
    "Language",
    "Parts",
    "Quantity",
    "arguments",
    "language",
    "languages",
    "lint",
    "mark",
    "phrases",
    "pieces",
    "plain",
    "segments",
    "typeset",
]
