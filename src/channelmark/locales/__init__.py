"""Words and figures in the reader's language: Fluent messages, CLDR formats, plurals, cases and typography."""

from .lint import Finding, lint
from .marks import mark, pieces, plain, segments
from .quantities import Argument, Parts, Quantity, arguments
from .runtime import Language, language, languages
from .typography import phrased, phrases, typeset, unbroken

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
    "phrased",
    "phrases",
    "pieces",
    "plain",
    "segments",
    "typeset",
    "unbroken",
]
