"""The canonical tables as a contract."""

import pytest

from channelmark.errors import BadCallError
from channelmark.tables import TABLES, table


@pytest.mark.parametrize("known", TABLES.values(), ids=lambda t: t.name)
def test_every_table_has_a_key_that_begins_with_the_company_and_says_what_it_holds(known):
    assert known.key[0] == "company_id"
    assert known.row
    assert all(c.meaning for c in known.columns)
    assert len(set(known.names)) == len(known.names)


def test_there_are_eighteen_tables_and_four_of_them_are_required():
    assert len(TABLES) == 18
    assert {t.name for t in TABLES.values() if t.need == "required"} == {
        "manifest", "companies", "agents", "tickets",
    }  # fmt: skip


def test_an_unknown_table_or_column_names_the_nearest_one():
    with pytest.raises(BadCallError, match="Did you mean 'tickets'"):
        table("ticket")
    with pytest.raises(BadCallError, match="Did you mean 'created_at'"):
        table("tickets").column("created")


def test_instants_carry_no_zone_and_money_is_a_float():
    assert table("tickets").column("created_at").sql_type == "TIMESTAMP"
    assert table("costs").column("amount").sql_type == "DOUBLE"
    assert table("tickets").column("tags").sql_type == "VARCHAR[]"
