"""What figures look like. Every expectation is what CLDR 48 prescribes; N stands for a no-break space."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.figures import Interval, Scale, Value
from channelmark.locales.numbers import formatter, function_for, interval_unit
from channelmark.locales.pack import tags
from channelmark.locales.problems import MessageError

LANGUAGES = ["en", "pl", "bg", "zh-Hans", "ar", "de", "cs"]
H, D = 3600, 86_400
NPS = Scale(low=-100, high=100)


def shown(text):
    return text.replace("\u00a0", "N")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.95, ["95%", "95%", "95%", "95%", "95%", "95N%", "95N%"]),
        (0.005, ["0.5%", "0,5%", "0,5%", "0.5%", "0.5%", "0,5N%", "0,5N%"]),
        ((0.7, 0.85), ["70–85%", "70–85%", "70N–N85%", "70%-85%", "70–85%", "70–85N%", "70–85N%"]),
    ],
)
def test_percent(value, expected):
    assert [shown(formatter(t).percent(value).text) for t in LANGUAGES] == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.25, ["0.25", "0,25", "0,25", "0.25", "0.25", "0,25", "0,25"]),
        (1234, ["1,234", "1234", "1234", "1,234", "1,234", "1.234", "1N234"]),
        (12345, ["12,345", "12N345", "12N345", "12,345", "12,345", "12.345", "12N345"]),
    ],
)
def test_number(value, expected):
    assert [shown(formatter(t).number(value).text) for t in LANGUAGES] == expected


@pytest.mark.parametrize(
    ("value", "currency", "expected"),
    [
        (5, "USD", ["$5", "5N$", "5N$", "$5", "5NUS$\u200e", "5N$", "5N$"]),
        (4.5, "USD", ["$4.50", "4,50N$", "4,50N$", "$4.50", "4.50NUS$\u200e", "4,50N$", "4,50N$"]),
        ((3, 5), "EUR", ["€3–€5", "3–5N€", "3N–N5N€", "€3-€5", "3–5N€", "3–5N€", "3–5N€"]),
        (5, "PLN", ["PLNN5", "5Nzł", "5NPLN", "PLNN5", "5NPLN", "5NPLN", "5NPLN"]),
        (5, "BGN", ["BGNN5", "5NBGN", "5Nлв.", "BGNN5", "5NBGN", "5NBGN", "5NBGN"]),
        (5, "CNY", ["CN¥5", "5NCNY", "5NCNY", "¥5", "5NCN¥\u200e", "5NCN¥", "5NCN¥"]),
        (-5, "USD", ["−$5", "−5N$", "−5N$", "−$5", "\u200e−5NUS$\u200e", "−5N$", "−5N$"]),
    ],
)
def test_money(value, currency, expected):
    assert [shown(formatter(t).money(value, currency).text) for t in LANGUAGES] == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (6 * H, ["6Nhours", "6Ngodzin", "6Nчаса", "6小时", "6Nساعات", "6NStunden", "6Nhodin"]),
        (
            1.5 * H,
            ["1.5Nhours", "1,5Ngodziny", "1,5Nчаса", "1.5小时", "1.5Nساعة", "1,5NStunden", "1,5Nhodiny"],
        ),
        (72 * H, ["72Nhours", "72Ngodziny", "72Nчаса", "72小时", "72Nساعة", "72NStunden", "72Nhodin"]),
        (
            90,
            ["1.5Nminutes", "1,5Nminuty", "1,5Nминути", "1.5分钟", "1.5Nدقيقة", "1,5NMinuten", "1,5Nminuty"],
        ),
        (2 * H, ["2Nhours", "2Ngodziny", "2Nчаса", "2小时", "ساعتان", "2NStunden", "2Nhodiny"]),
    ],
)
def test_duration_in_the_unit_of_its_size(seconds, expected):
    assert [shown(formatter(t).duration(seconds).text) for t in LANGUAGES] == expected


def test_duration_range_takes_the_plural_of_both_ends():
    texts = [shown(formatter(t).duration((2 * D, 3 * D), unit="day").text) for t in LANGUAGES]
    assert texts == ["2–3Ndays", "2–3Ndni", "2N–N3Nдни", "2-3天", "2–3Nأيام", "2–3NTage", "2–3Ndny"]


def test_short_duration():
    texts = [shown(formatter(t).duration(600, "short").text) for t in LANGUAGES]
    assert texts == ["10Nmin", "10Nmin", "10Nмин", "10分钟", "10Nد", "10NMin.", "10Nmin"]


@pytest.mark.parametrize(
    ("tag", "seconds", "case", "expected"),
    [
        ("pl", 24 * H, "genitive", "24Ngodzin"),  # w ciągu 24 godzin, but: trwa 24 godziny
        ("pl", 24 * H, None, "24Ngodziny"),
        ("pl", H, "genitive", "1Ngodziny"),
        ("pl", H, "accusative", "1Ngodzinę"),
        ("pl", 15 * 60, "locative", "15Nminutach"),
        ("pl", 2.5 * H, "genitive", "2,5Ngodziny"),
        ("de", 2 * D, "dative", "48NStunden"),
        ("cs", 24 * H, "genitive", "24Nhodin"),
        ("ar", 2 * H, "genitive", "ساعتين"),
        ("ar", 8 * D, "accusative", "8Nأيام"),
    ],
)
def test_duration_in_a_grammatical_case(tag, seconds, case, expected):
    assert shown(formatter(tag).duration(seconds, case=case).text) == expected


def test_unknown_case_names_the_known_ones():
    with pytest.raises(MessageError, match="Units in bg have no case 'genitive'"):
        formatter("bg").duration(H, case="genitive")


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "0Nseconds"),
        (0.4, "0.4Nseconds"),
        (59.97, "1Nminute"),  # rounds to 60 s, so it is read as a minute
        (3599, "1Nhour"),
        (5400, "1.5Nhours"),
        (22431.7, "6.2Nhours"),  # 6.231
        (79_000, "22Nhours"),  # 21.94
        (72 * H, "72Nhours"),
        (100 * H, "4.2Ndays"),  # 4.167
        (30 * D, "30Ndays"),
        ((2 * H, 4 * H), "2–4Nhours"),
        ((1.3 * H, 74.9 * H), "1.3–75Nhours"),
        ((300, 3 * D), "5NminutesN– 72Nhours"),  # 5 to 4320 minutes would be unreadable
        ((0, 2 * H), "0–2Nhours"),
    ],
)
def test_unit_and_decimals_of_durations(seconds, expected):
    assert shown(formatter("en").duration(seconds).text) == expected


def test_shown_unit_is_kept():
    assert shown(formatter("en").value(Value(value=3 * D, unit="second", shown="day")).text) == "3Ndays"


@pytest.mark.parametrize(
    ("seconds", "low", "unit"), [(72, 18, "minute"), (45, 40, "second"), (2 * 86400, 3, None)]
)
def test_an_interval_has_the_unit_of_its_value(seconds, low, unit):
    interval = Interval(low=low, high=2 * seconds, method="bootstrap")
    assert interval_unit(Value(value=seconds, unit="second", interval=interval)) == unit


def test_score_has_a_sign_only_where_the_scale_goes_below_zero():
    assert {formatter(t).score(45, NPS).text for t in LANGUAGES if t != "ar"} == {"+45"}
    # Among letters from right to left, the mark keeps the sign at the left of its number.
    assert formatter("ar").score(45, NPS).text == "\u200e+45"
    assert formatter("en").score(0, NPS).text == "0"
    assert formatter("en").score(10, Scale()).text == "10"
    assert formatter("en").score(5.43, Scale(low=1, high=7)).text == "5.4"
    assert formatter("en").score(44.7, NPS).text == "+45"


def test_minus_sign_is_no_hyphen():
    # CLDR gives U+2212 for Swedish and Norwegian, and the hyphen-minus for English and Polish.
    assert {formatter(t).score(-10, NPS).text for t in ("en", "pl", "sv", "nb")} == {"\u221210"}
    assert formatter("ar").score(-10, NPS).text == "\u200e\u221210"


def test_factor_reads_both_ways():
    assert formatter("pl").factor(0.4).text == "2,5"
    assert formatter("pl").factor(2.5).text == "2,5"
    assert formatter("en").factor((0.25, 0.5)).text == "2–4"


def test_native_digits():
    assert formatter("fa").percent(0.95).text == "۹۵٪"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "10%, 60%, and 90%"),
        ("pl", "10%, 60% i 90%"),
        ("bg", "10%, 60% и 90%"),
        ("zh-Hans", "10%、60%和90%"),
        ("ar", "10% و60% و90%"),
        ("de", "10%, 60% und 90%"),
    ],
)
def test_list(tag, expected):
    assert formatter(tag).listing(["10%", "60%", "90%"]) == expected


def test_list_of_other_lengths():
    en = formatter("en")
    assert [en.listing(list(x)) for x in ("", "a", "ab", "abcd")] == ["", "a", "a and b", "a, b, c, and d"]
    assert en.listing(["{1}", "b"]) == "{1} and b"


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [
        ("fraction", 0.9473, "95%"),
        ("second", 600, "10Nminutes"),
        ("USD", 4.8712, "$4.87"),
        ("ticket", 9.6, "10"),
        ("ticket", 1234.4, "1,234"),
        ("ticket/day", 5.26, "5.3"),
        ("ticket/day", 123.4, "123"),
        ("transfer/ticket", 0.2512, "0.25"),
        ("transfer/ticket", 0.0345, "0.034"),
        ("times", 0.5, "2"),
    ],
)
def test_value_is_written_by_its_unit(unit, value, expected):
    assert shown(formatter("en").value(Value(value=value, unit=unit)).text) == expected


def test_function_for_a_unit():
    units = ["fraction", "second", "EUR", "point", "times", "ticket", "lead/day", ""]
    functions = ["PERCENT", "DURATION", "MONEY", "SCORE", "FACTOR", "NUMBER", "NUMBER", "NUMBER"]
    assert [function_for(u) for u in units] == functions


def test_suppressed_value_is_refused():
    with pytest.raises(MessageError, match="suppressed"):
        formatter("en").value(Value(unit="fraction", suppressed=True))


@pytest.mark.parametrize("tag", tags())
def test_every_language_of_the_pack_writes_every_kind(tag):
    f = formatter(tag)
    texts = [
        f.percent(0.125),
        f.number(12345.5),
        f.money(5, "USD"),
        f.score(-3, NPS),
        f.factor(2),
        f.percent((0.1, 0.2)),
    ]
    texts += [
        f.duration(x * s, w) for x in (1, 2, 5, 1.5) for s in (1, 60, H, 100 * H) for w in ("long", "short")
    ]
    assert all(t.text.strip() and "{" not in t.text and " " not in t.text.strip() for t in texts)


shares = st.floats(min_value=0, max_value=1, exclude_min=True, exclude_max=True, allow_subnormal=False)


@given(shares)
def test_a_share_never_reads_as_none_or_all(share):
    shown_share = formatter("en").percent(share)
    assert 0 < shown_share.number < 100
    assert shown_share.text.strip("0.%")


@given(st.floats(min_value=1e-6, max_value=1e7))
def test_a_time_never_reads_as_zero_and_stays_near(seconds):
    f = formatter("pl")
    assert f.duration(seconds).number > 0
    hours = f.duration(seconds, unit="hour").number
    assert hours == pytest.approx(seconds / H, rel=0.5)


@pytest.mark.parametrize(
    ("tag", "texts", "expected"),
    [
        ("en", ["0%", "2%", "2.2%"], ["0%", "2.0%", "2.2%"]),
        ("pl", ["3,8", "4", "4,25"], ["3,80", "4,00", "4,25"]),
        ("en", ["10%", "20%"], ["10%", "20%"]),
    ],
)
def test_numbers_of_one_scale_have_the_same_decimals(tag, texts, expected):
    assert formatter(tag).aligned(texts) == expected
