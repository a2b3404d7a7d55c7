"""What can go wrong with opening hours."""

from __future__ import annotations

import datetime as dt

from ..errors import DataError


class ClockError(DataError):
    """Opening hours that cannot be read, or that no calendar can hold."""

    @classmethod
    def no_zone(cls, timezone: str) -> ClockError:
        """A time zone nobody knows."""
        return cls(
            f"There is no time zone called {timezone!r}. The tables manifest and schedules take names such as "
            "'Europe/Warsaw' (IANA)."
        )

    @classmethod
    def no_time(cls, value: str) -> ClockError:
        """A time of day that is none."""
        return cls(
            f"{value!r} is no time of day. The columns open_local and close_local of the table schedules take "
            "HH:MM, from 00:00 to 24:00."
        )

    @classmethod
    def too_many(cls, whose: str, day: dt.date, most: int) -> ClockError:
        """More open stretches in a day than a calendar's row holds."""
        return cls(
            f"schedules: {whose} is open in more than {most} separate stretches on {day} (UTC). "
            "Join stretches that lie close together, or split the schedule by channel."
        )

    @classmethod
    def no_public_holidays(cls, company: str, country: str, reason: str) -> ClockError:
        """A country whose public holidays are not known."""
        return cls(
            f"dataset.json asks for the public holidays of company {company!r} in {country!r}, but {reason}. "
            'Give an ISO 3166 code, with a subdivision where there is one ("DE-BY"), under "public_holidays".'
        )

    @classmethod
    def holidays_not_installed(cls) -> ClockError:
        """The library of public holidays is an extra."""
        return cls(
            "dataset.json asks for public holidays, but the package 'holidays' is not installed. "
            "Install it with: pip install 'channelmark[holidays]'"
        )
