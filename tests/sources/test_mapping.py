"""Mapping files: errors name the file and the key."""

import pytest

from channelmark.errors import BadCallError
from channelmark.sources import MappingError, import_data, load_mapping, mapping_names, rows
from channelmark.sources.mapping import parse_mapping

TICKETS = {
    "ticket_id": "id",
    "created_at": "opened",
    "channel": {"constant": "email"},
    "status": {"constant": "open"},
}


def mapping(**changes):
    data = {"name": "mine", "company": {"constant": "Acme"}, "tables": {"tickets": TICKETS}}
    return parse_mapping({**data, **changes}, "mine.toml")


@pytest.mark.parametrize("name", mapping_names())
def test_every_mapping_that_comes_along_is_valid_and_says_what_it_is_for(name):
    assert load_mapping(name).name == name
    assert load_mapping(name).about


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"file": {"seperator": ";"}}, "file.seperator"),
        ({"file": {"encoding": "cp9999"}}, "no encoding called 'cp9999'"),
        ({"file": {"separator": ";;"}}, "file.separator"),
        ({"time": {"zone": "Europe/Warszawa"}}, "no time zone called 'Europe/Warszawa'"),
        ({"tables": {"ticket": TICKETS}}, "Did you mean 'tickets'"),
        ({"tables": {"tickets": {**TICKETS, "prioritie": "p"}}}, "Did you mean 'priority'"),
        ({"tables": {"tickets": {"ticket_id": "id"}}}, "says nothing for channel, created_at, status"),
        ({"tables": {"tickets": {**TICKETS, "tags": {"split": "|"}}}}, "tables.tickets.0.tags"),
        ({"tables": {}}, "nothing would be imported"),
        ({"company": {}}, r"\[company\] needs exactly one"),
        ({"shape": "threads"}, r"needs a section \[threads\]"),
        ({"currency": "dollars"}, "currency"),
    ],
)
def test_what_is_wrong_is_named_by_key_and_file(changes, said):
    with pytest.raises(MappingError, match=said) as caught:
        mapping(**changes)
    assert str(caught.value).startswith("mine.toml: ")
    assert caught.value.exit_code == 2


def test_a_bare_text_is_a_column():
    assert mapping().tables["tickets"][0].fields["ticket_id"].column == "id"


def test_an_unknown_mapping_names_the_nearest_and_broken_toml_its_line(tmp_path):
    with pytest.raises(BadCallError, match="Did you mean 'twcs'"):
        load_mapping("twsc")
    (tmp_path / "x.toml").write_text("name = \nshape = 1", encoding="utf-8")
    with pytest.raises(MappingError, match="line 1"):
        load_mapping(tmp_path / "x.toml")


def test_sources_are_listed_and_an_unknown_one_is_refused(tmp_path):
    assert {"twcs", "uci_servicenow"} <= {r["shape"] for r in rows() if r["source"] == "generic"}
    with pytest.raises(BadCallError, match=r"Did you mean 'helpdocs'.*Known: .*csv"):
        import_data("helpdoc", [tmp_path], tmp_path / "out")
    with pytest.raises(BadCallError, match="--map"):
        import_data("csv", [tmp_path], tmp_path / "out")


def test_a_product_without_an_export_says_what_to_do_instead(tmp_path):
    assert all(r["about"] for r in rows())
    with pytest.raises(BadCallError, match=r"HelpDocs.*no export of rows is documented.*--map"):
        import_data("helpdocs", [tmp_path], tmp_path / "out")


def test_several_layouts_inherit_and_do_not_mix():
    tables = {"tickets": TICKETS}
    plan = parse_mapping(
        {"name": "m", "company": {"constant": "A"}, "file": {"separator": ";"},
         "files": [{"names": ["a"], "tables": tables}, {"names": ["b"], "file": {"separator": "|"}, "tables": tables}]},
        "m.toml",
    )  # fmt: skip
    assert [x.file.separator for x in plan.layouts] == [";", "|"]
    with pytest.raises(MappingError, match="do not go together"):
        mapping(files=[{"tables": tables}])
    with pytest.raises(MappingError, match=r"must have shape = 'rows'"):
        parse_mapping({"name": "m", "company": {"constant": "A"}, "files": [{"tables": tables}] * 2 + [
            {"shape": "threads", "threads": {"message_id": "a", "parent_id": "b", "sent_at": "c", "author_id": "d",
                                             "from_customer": "e", "channel": "social"}}]}, "m.toml")  # fmt: skip
