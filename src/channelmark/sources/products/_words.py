"""Pieces of SQL that several products share."""

from __future__ import annotations

from collections.abc import Mapping

NUMBER = "'-?[0-9]+([.][0-9]+)?'"
"""A pattern of SQL: the whole text is a plain number."""


def number_sql(text: str) -> str:
    """SQL of a text that is a plain number; NULL for any other, which is an answer in words and no fault."""
    return f"CASE WHEN regexp_full_match({text}, {NUMBER}) THEN {text} END"


def words_sql(text: str, meanings: Mapping[str, str], otherwise: str = "NULL") -> str:
    """SQL of a native word's meaning, compared in lower case; `otherwise` is the SQL of any other word's."""
    known = " ".join(f"WHEN '{word}' THEN '{meaning}'" for word, meaning in meanings.items())
    return f"CASE lower({text}) {known} ELSE {otherwise} END"
