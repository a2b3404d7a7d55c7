"""The CLDR data of one language, as read from `cldr.json`."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

from channelmark.errors import BadCallError

Pack = dict[str, Any]


@cache
def _all() -> dict[str, Pack]:
    text = files(__package__).joinpath("cldr.json").read_text("utf-8")
    languages: dict[str, Pack] = json.loads(text)["languages"]
    return languages


def pack(tag: str) -> Pack:
    """CLDR data of a language; BadCallError for a tag the pack does not hold (see build_pack.py)."""
    try:
        return _all()[tag]
    except KeyError:
        raise BadCallError.unknown("language with CLDR data", tag, _all()) from None


def tags() -> list[str]:
    """Every language the engine can format figures for, whether or not there are words in it."""
    return sorted(_all())
