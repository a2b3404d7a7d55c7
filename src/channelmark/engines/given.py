"""Tables beside the canonical ones that need all of the data, or more than SQL: the calendars, and scales.

scales  one row a kind of survey, scale and direction: kind, scale_min, scale_max, upward (whether more is better),
        common (whether most answers of the kind and direction are on it; of equally many the smaller scale).

Facts are built some companies at a time and cannot count what all of them do; they read it here.
"""

from __future__ import annotations

import duckdb

from ..tables import Tables
from .calendars import build_calendars

_SCALES = """
    select kind, scale_min, scale_max, upward,
           row_number() over (partition by kind, upward order by count(*) desc, scale_max, scale_min) = 1 as common
    from (select kind, scale_min, scale_max, coalesce(higher_is_better, true) as upward
          from surveys where score is not null)
    group by kind, scale_min, scale_max, upward
"""


def build_given(con: duckdb.DuckDBPyConnection, tables: Tables) -> None:
    """Create the tables of `facts.GIVEN` in a connection that has the canonical tables."""
    build_calendars(con, tables)
    con.execute(f"create or replace table scales as {_SCALES}")
