"""A file of rules is checked before any data are read; what is wrong is named with line, key and nearest name."""

import pytest

from channelmark.alerts import load_rules
from channelmark.benchmarks.targets import RulesError
from channelmark.errors import BadCallError
from channelmark.resources import templates


def complaint(path) -> str:
    with pytest.raises(RulesError) as told:
        load_rules(path)
    assert told.value.exit_code == 2
    return str(told.value)


def test_the_example_is_right():
    found = load_rules(templates() / "alerts" / "example.toml")
    assert len({p.id for p in found.rules}) == len(found.rules) > 5
    assert {p.rule.severity for p in found.rules} == {"critical", "warning", "info"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('metric = "frist_response_time"\nbelow = "4h"', ["line 2", "metric", "first_response_time"]),
        ('metric = "csat"\nbelwo = "80%"', ["line 3", "belwo", "'below'"]),
        ('metric = "csat"\nabove = "80"', ["line 3", "above", "85%"]),
        ('metric = "csat"\nabove = "80%"\nbelow = "90%"', ["line 3", "above", "give one of"]),
        ('metric = "csat"', ["line 2", "one of below, above and between"]),
        ('metric = "csat"\nbetween = ["90%", "80%"]', ["line 3", "backwards"]),
        ('metric = "csat"\nbetween = ["90%"]', ["line 3", "between"]),
        ('metric = "csat"\nabove = "80%"\nchannel = "emial"', ["line 4", "channel", "'email'"]),
        ('metric = "csat"\nabove = "80%"\nwhere = "industry"', ["line 4", "where", "COLUMN=VALUE"]),
        ('metric = "csat"\nabove = "80%"\nwhere = ["chanel=chat", "channel=caht"]', ["line 4", "'chat'"]),
        ('metric = "csat"\nabove = "80%"\nby = "chanel"', ["line 4", "by", "'channel'"]),
        ('metric = "csat"\nabove = "80%"\nby = "month"', ["line 4", "by", "period ="]),
        ('metric = "csat"\nabove = "80%"\nseverity = "critcal"', ["line 4", "severity", "'critical'"]),
        ('metric = "csat"\nabove = "80%"\nperiod = "moth"', ["line 4", "period", "'month'"]),
        ('metric = "csat"\nabove = "2 points"\nchange = "difference"', ["line 4", "change", "period"]),
        (f'metric = "csat"\nabove = "80%"\nname = "{"x" * 121}"', ["line 4", "name", "120 characters"]),
        ('metric = "csat"\nabove = "80%"\nminimum = 0', ["line 4", "minimum"]),
        ('metric = "csat"\nabove = "80%"\nclock = "busines"', ["line 4", "clock", "'business'"]),
        ('metric = "csat"\nabove = "80%"\nclock = "business"', ["line 4", "clock", "no clock"]),
        ('metric = "csat"\nabove = "80%"\nstatistic = "median"', ["line 4", "statistic", "share"]),
        ('metric = "csat"\nabove = "80%"\nwithin = "1h"', ["line 4", "within"]),
        ('metric = "first_response_time"\nabove = "80%"\nwithin = "1"', ["line 4", "within", "15min"]),
        ('metric = "first_response_time"\nbelow = "4h"\nset = { windw = "1h" }', ["line 4", "set", "windw"]),
        ('metric = "first_response_time"\nbelow = "4h"\nvariant = "bots"', ["line 4", "variant", "bots"]),
        ('metric = "contacts_by_channel"\nabove = "4%"', ["line 2", "metric", "single number"]),
        ('metric = "csat_by_agent"\nabove = 4', ["line 3", "above", "85%"]),
        ('metric = "nps"\nabove = "5%"\nchange = "relative"\nperiod = "week"', ["line 4", "'difference'"]),
    ],
)
def test_a_mistake_is_named_with_its_line(rules, text, parts):
    told = complaint(rules(text))
    assert [p for p in parts if p not in told] == []
    assert "rules.toml" in told and "example.toml" in told


def test_every_mistake_is_told_at_once(rules):
    told = complaint(
        rules(
            '# a comment\ntitel = "x"\n\n[[rule]]\nmetric = "csat"\nabove = "4h"\n\n'
            '[[rule]]\nmetric = "npss"\nabove = 4\n'
        )
    )
    assert "line 2: titel: There is no key called 'titel'. Did you mean 'title'?" in told
    assert "line 6: rule 1 (csat), above: 4h cannot be read here: write a share as 85%." in told
    assert "line 9: rule 2 (npss), metric: There is no metric called 'npss'. Did you mean 'nps'?" in told


def test_what_is_no_toml_names_the_line(rules):
    assert "line 2" in complaint(rules('metric = csat"'))


def test_a_file_without_a_rule_is_refused(rules):
    assert "[[rule]]" in complaint(rules("[mail]\nto = []"))


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BadCallError, match=r"none\.toml"):
        load_rules(tmp_path / "none.toml")


def test_a_file_in_another_encoding_is_named(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_bytes('[[rule]]\nmetric = "csat"\nname = "Zadowolenie ąę"\n'.encode("cp1250"))
    assert "UTF-8" in complaint(path)


def test_rules_of_one_metric_are_told_apart(rules):
    twice = '[[rule]]\nmetric = "csat"\nabove = "80%"\n' * 2
    found = load_rules(rules(twice + '[[rule]]\nmetric = "csat"\nchannel = "chat"\nabove = "80%"\n'))
    assert [p.id for p in found.rules] == ["csat_1", "csat_2", "csat_chat"]
