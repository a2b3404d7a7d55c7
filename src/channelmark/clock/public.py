"""Public holidays of a country, for companies whose own are not in the data and that were asked for by name."""

from __future__ import annotations

import datetime as dt
import importlib
from functools import lru_cache

from .errors import ClockError


@lru_cache(maxsize=256)
def public_holidays(company: str, place: str, first_year: int, last_year: int) -> tuple[dt.date, ...]:
    """Days on which public offices are closed, by the PyPI package `holidays`; observed days included.

    `place` is an ISO 3166 country, with a subdivision where there is one: 'PL', 'DE-BY'. Raises ClockError when
    the package is not installed, or when it does not know the place.
    """
    try:
        library = importlib.import_module("holidays")
    except ImportError as error:
        raise ClockError.holidays_not_installed() from error
    country, _, part = place.partition("-")
    try:
        found = library.country_holidays(country, subdiv=part or None, years=range(first_year, last_year + 1))
    except (NotImplementedError, ValueError) as error:
        raise ClockError.no_public_holidays(company, place, str(error).splitlines()[0]) from error
    return tuple(sorted(found))
