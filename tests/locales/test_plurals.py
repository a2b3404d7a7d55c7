import pytest

from channelmark.locales.pack import tags
from channelmark.locales.plurals import categories, category, range_category


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        (
            "pl",
            {
                "0": "many",
                "1": "one",
                "2": "few",
                "5": "many",
                "12": "many",
                "22": "few",
                "25": "many",
                "0.25": "other",
            },
        ),
        ("bg", {"0": "other", "1": "one", "2": "other", "0.25": "other", "21": "other"}),
        ("en", {"0": "other", "1": "one", "1.0": "other", "2": "other"}),
        ("zh-Hans", {"0": "other", "1": "other", "1.5": "other"}),
        (
            "ar",
            {"0": "zero", "1": "one", "2": "two", "3": "few", "11": "many", "100": "other", "0.25": "other"},
        ),
        ("cs", {"1": "one", "3": "few", "5": "other", "1.5": "many"}),
        ("fr", {"0": "one", "1.5": "one", "2": "other", "1000000": "many"}),
        ("ru", {"1": "one", "11": "many", "21": "one", "22": "few", "1.5": "other"}),
        ("de", {"-1": "one", "-2": "other"}),
    ],
)
def test_category_by_the_digits_shown(tag, expected):
    assert {digits: category(tag, digits) for digits in expected} == expected


def test_category_of_ranges():
    assert range_category("pl", "1", "2") == "few"
    assert range_category("pl", "2", "5") == "many"
    assert range_category("pl", "1", "1.5") == "other"
    assert range_category("fr", "0", "1") == "one"


@pytest.mark.parametrize("tag", tags())
def test_every_rule_of_the_pack_can_be_read(tag):
    found = {category(tag, str(n)) for n in range(130)} | {category(tag, f"{n / 10:.1f}") for n in range(130)}
    # what is left is for millions (fr, es, it, pt: "1 million de …")
    assert set(categories(tag)) - found <= {"many"}
