"""Messages with their figures, in small languages made here. N stands for a no-break space."""

import time

import pytest

from channelmark.errors import BadCallError, WordsError
from channelmark.figures import Figure, Scale, Source, Value
from channelmark.locales import Quantity, arguments, language, languages, plain, segments
from channelmark.locales.problems import MessageError

H = 3600


def figure(kind, *values, **more):
    more = {"source": Source(kind="computed"), "statistic": "mean"} | more
    return Figure(id="fig", metric="m", kind=kind, values=values, **more)


def single(value, unit, kind="percent", **more):
    return figure(kind, Value(value=value, unit=unit), **more)


def read(language, message, given):
    return plain(language.text(message, **given)).replace("\u00a0", "N")


PL = """
within = Odpowiedź przychodzi w ciągu { DURATION($value, case: "genitive") }.
lasts = Odpowiedź zajmuje { DURATION($value) }.
transfers = { NUMBER($value) ->
    [one] { NUMBER($value) } przekazanie
    [few] { NUMBER($value) } przekazania
    [many] { NUMBER($value) } przekazań
   *[other] { NUMBER($value) } przekazania
 } przed zamknięciem
count = { $count ->
    [0] Nic
    [one] { $count } karta
    [few] { $count } karty
    [many] { $count } kart
   *[other] { $count } karty
 }
share = { PERCENT($value) ->
    [one] { PERCENT($value) } firmy
   *[other] { PERCENT($value) } firm
 } odpowiada
times = { FACTOR($value) ->
    [one] raz
    [few] { FACTOR($value) } razy
    [many] { FACTOR($value) } razy
   *[other] { FACTOR($value) } raza
 } szybciej
"""


def test_case_is_named_in_the_message(words):
    pl = words("pl", PL)
    day = arguments(single(24 * H, "second", "duration"))
    assert read(pl, "within", day) == "Odpowiedź przychodzi wNciągu 24Ngodzin."
    assert read(pl, "lasts", day) == "Odpowiedź zajmuje 24Ngodziny."


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.25, "0,25Nprzekazania przed zamknięciem"),  # a fraction is `other`, not `many`
        (1, "1Nprzekazanie przed zamknięciem"),
        (3, "3Nprzekazania przed zamknięciem"),
        (5, "5Nprzekazań przed zamknięciem"),
        (2.5, "2,5Nprzekazania przed zamknięciem"),
    ],
)
def test_plural_follows_the_digits_shown(words, value, expected):
    pl = words("pl", PL)
    assert read(pl, "transfers", arguments(single(value, "transfer/ticket", "mean"))) == expected


def test_plural_of_a_rounded_figure(words):
    # 1.004 is shown as 1, so the noun is singular
    given = arguments(single(1.004, "transfer/ticket", "mean"))
    assert read(words("pl", PL), "transfers", given) == "1Nprzekazanie przed zamknięciem"


def test_plural_of_a_range(words):
    given = arguments(figure("range", Value(low=2, high=5, unit="transfer/ticket")))
    assert read(words("pl", PL), "transfers", given) == "2–5Nprzekazań przed zamknięciem"


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, "Nic"), (1, "1Nkarta"), (22, "22Nkarty"), (1234, "1234Nkarty"), (0.5, "0,5Nkarty")],
)
def test_bare_numbers_choose_and_print(words, count, expected):
    assert read(words("pl", PL), "count", {"count": count}) == expected


def test_every_function_can_choose(words):
    pl = words("pl", PL)
    assert read(pl, "share", arguments(single(0.01, "fraction"))) == "1% firmy odpowiada"
    assert read(pl, "times", arguments(single(0.5, "times", "ratio"))) == "2Nrazy szybciej"
    assert read(pl, "times", arguments(single(1.5, "times", "ratio"))) == "1,5Nraza szybciej"


BG = """
range = Обработката отнема { DURATION($value) }.
cost = Един контакт струва { MONEY($value) }.
nps = Оценката е { SCORE($value) }.
parts = Делове: { LIST($parts) }.
until = До { DATE($day) }.
ces = { $scale ->
    [unknown] { SCORE($value) } без скала
   *[known] { SCORE($value) } от { NUMBER($low) } до { NUMBER($high) }
 }
label-phone = телефон
suppressed = твърде малко случаи
"""


def test_bulgarian_figures(words):
    bg = words("bg", BG)
    days = figure("range", Value(low=2 * 24 * H, high=3 * 24 * H, unit="second", shown="day"))
    assert read(bg, "range", arguments(days)) == "Обработката отнема 2N–N3Nдни."
    assert read(bg, "cost", arguments(single(5, "USD", "money"))) == "Един контакт струва 5N$."
    nps = single(45, "point", "score", scale=Scale(low=-100, high=100))
    assert read(bg, "nps", arguments(nps)) == "Оценката е +45."
    # the stop of "г." ends the sentence too
    assert read(bg, "until", {"day": "2026-03-07"}) == "До 7NмартN2026\u202fг."


def test_scale_is_said_where_it_is_known(words):
    bg = words("bg", BG)
    assert read(bg, "ces", arguments(single(10, "point", "score", scale=Scale()))) == "10Nбез скала"
    assert (
        read(bg, "ces", arguments(single(5.43, "point", "score", scale=Scale(low=1, high=7))))
        == "5,4Nот 1Nдо 7"
    )


def test_list_uses_labels_where_there_are_words(words):
    parts = (("phone", 0.6), ("viber", 0.25), ("fax", None))
    values = [Value(value=v, unit="fraction", label=n, suppressed=v is None) for n, v in parts]
    text = read(words("bg", BG), "parts", arguments(figure("by_category", *values)))
    # A suppressed part is told in the table, not in the middle of a sentence.
    assert text == "Делове: телефон 60% иNviber 25%."


def test_chinese(words):
    zh = words(
        "zh-Hans",
        "m = 在 { DURATION($within1) } 内回复的占 ⟦{ PERCENT($share1) }⟧。\nr = { DURATION($value) }",
    )
    value = Value(value=0.6, unit="fraction", label="within_24h", within=24 * H)
    assert read(zh, "m", arguments(figure("cumulative", value))) == "在24小时内回复的占60%。"
    days = figure("range", Value(low=2 * 24 * H, high=3 * 24 * H, unit="second", shown="day"))
    assert read(zh, "r", arguments(days)) == "2-3天"


def test_right_to_left_isolates_figures(words):
    ar = words("ar", 'm = التكلفة { MONEY($cost) } خلال { DURATION($time, case: "genitive") }')
    given = {
        "cost": Quantity(Value(value=5, unit="USD")),
        "time": Quantity(Value(value=2 * H, unit="second")),
    }
    assert plain(ar.text("m", **given)) == "التكلفة \u20665\u00a0US$\u200e\u2069 خلال \u2067ساعتين\u2069"
    assert ar.dir == "rtl" and words("en", "").dir == "ltr"


EN = """
card = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ of tickets within { DURATION($limit) }.
    .title = Tickets
only-title =
    .title = Nothing else
wrong = { MONEY($value) }
nocase = { DURATION($value, case: "genitive") }
unknown = { SHOUT($value) }
label-a = part
named = By { $name }
"""


def test_marks_and_large_figures(words):
    en = words("en", EN)
    marked = en.text(
        "card", **arguments(single(0.03, "fraction")), limit=Quantity(Value(value=H, unit="second"))
    )
    assert marked == "⟦Only \ue000fig\ue0013%\ue002⟧ of tickets within \ue000\ue0011\u00a0hour\ue002."
    assert next((r, plain(t)) for r, t in segments(marked)) == ("figure", "Only 3%")
    assert en.attribute("card", "title") == "Tickets"


def test_names_cannot_smuggle_marks_but_messages_keep_theirs(words):
    en = words("en", EN)
    assert en.text("named", name="⟦A\ue000x\ue001B") == "By AB"
    inner = en.text(
        "card", **arguments(single(0.5, "fraction")), limit=Quantity(Value(value=H, unit="second"))
    )
    assert "\ue000fig\ue00150%\ue002" in en.text("named", name=inner)


def test_missing_message(words):
    with pytest.raises(WordsError, match="The en words lack the message 'card-nope'"):
        words("en", EN).text("card-nope")


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("card", r"\$value was not given"),
        ("wrong", r"MONEY\(\) was given a figure in 'fraction'; use PERCENT\(\)"),
        ("unknown", "Unknown function: SHOUT"),
        ("only-title", "attributes but no text"),
    ],
)
def test_broken_message_says_language_message_place_and_reason(words, message, reason):
    given = {"limit": 1.0} if message == "card" else {"value": Quantity(Value(value=0.5, unit="fraction"))}
    with pytest.raises(MessageError, match=rf"The en message '{message}' \(en/words\.ftl:\d+\).*{reason}"):
        words("en", EN).text(message, **given)


def test_the_line_is_the_message_s(words):
    with pytest.raises(MessageError, match=r"words\.ftl:2\)"):
        words("en", EN).text("card")


def test_unknown_case_is_refused(words):
    with pytest.raises(MessageError, match="no case 'genitive'"):
        words("en", EN).text("nocase", value=Quantity(Value(value=60, unit="second")))


def test_missing_attribute(words):
    with pytest.raises(MessageError, match=r"'card' lacks its \.alt"):
        words("en", EN).attribute("card", "alt")


def test_what_is_not_fluent_stops_the_language(words):
    with pytest.raises(MessageError, match=r"en/words\.ftl:3.*'b = \{ \$n'"):
        words("en", "a = A\n\nb = { $n\n")


def test_draft_takes_missing_words_from_english(words):
    en = words("en", "a = English { NUMBER($n) }\n    .title = T\nlabel-x = ex\nb = B\n    .title = BT")
    draft = words("pl", "b = Be", en)
    assert read(draft, "a", {"n": 12345.5}) == "English 12,345.5"
    assert read(draft, "b", {}) == "Be"
    assert draft.attribute("b", "title") == "BT" and draft.label("x") == "ex"
    assert not draft.has("a")


def test_figures_as_plain_text_for_tables(words):
    en = words("en", "suppressed = too few cases\nlabel-a = part")
    assert en.figure(single(0.77, "fraction", comparator="over")) == ">77%"
    assert en.figure(single(0.1, "fraction", comparator="about")) == "~10%"
    parts = [Value(value=v, unit="fraction", label=n) for n, v in (("a", 0.8), ("b", 0.2))]
    assert en.figure(figure("split", *parts)) == "part 80% and b 20%"
    within = Value(value=0.1, unit="fraction", label="within_1h", within=H)
    assert en.figure(figure("cumulative", within, within)).startswith("≤\u00a01\u00a0hr: 10%")
    assert en.value(Value(unit="fraction", suppressed=True)) == "too few cases"
    assert en.value(Value(value=900, unit="second"), width="short") == "15\u00a0min"
    assert en.value(Value(low=0.7, high=0.8, unit="fraction")) == "70–80%"
    assert (en.percent(0.5), en.count(1234.5), en.number(0.25), en.factor(0.5)) == (
        "50%",
        "1,234",
        "0.25",
        "2",
    )
    assert en.money((3, 5)) == "$3–$5" and en.list(["a", "b"]) == "a and b"
    assert (
        en.date("2026-03-07") == "March\u00a07,\u00a02026"
        and en.month("2026-03", "medium") == "Mar\u00a02026"
    )


def test_languages_are_found_by_their_folders(locales):
    root = locales(
        en="a = A\n    .t = T\nb = B", pl="a = A\n    .t = T\nb = B", bg="a = A\nb = B", zh_Hans="b = 乙"
    )
    assert languages(folder=root) == ["en", "pl"]  # bg lacks an attribute, zh-Hans a message
    assert language("ZH_hans", folder=root).tag == "zh-Hans"
    assert language("PL", folder=root) is language("pl", folder=root)
    assert (
        language("pl", folder=root).name == "polski" and language("pl", folder=root).english_name == "Polish"
    )
    assert language("bg", folder=root, draft=True).attribute("a", "t") == "T"
    with pytest.raises(BadCallError, match=r"no language called 'plx'. Did you mean 'pl'\? Known: en, pl"):
        language("plx", folder=root)


def test_own_words_are_found():
    assert "en" in languages()
    assert language("en").text("page-language-name") == "English"


def test_speed(words):
    pl = words("pl", PL)
    given = arguments(single(5, "transfer/ticket", "mean"))
    pl.text("transfers", **given)
    start = time.perf_counter()
    for _ in range(600):
        pl.text("transfers", **given)
    # 3000 messages a second are asked for; half of that leaves room for a busy machine
    assert time.perf_counter() - start < 0.4


@pytest.mark.parametrize(
    ("tag", "by", "label", "expected"),
    [
        ("en", "month", "2025-10", "Oct\u00a02025"),
        ("pl", "month", "2025-10", "paź\u00a02025"),
        ("bg", "day", "2025-10-06", "6.10.2025\u202fг."),
        ("zh-Hans", "week", "2025-10-06", "2025年10月6日"),
        ("en", "quarter", "2025-Q4", "Quarter 4, 2025"),
        ("zh-Hans", "quarter", "2025-Q4", "2025年第4季度"),
        ("ar", "year", "2025", "2025"),
        ("pl", "weekday", "1", "poniedziałek"),
        ("en", "weekday", "7", "Sunday"),
        ("bg", "hour", "9", "09:00"),
        ("zh-Hans", "weekday,hour", "3-14", "星期三 14:00"),
        ("pl", "channel", "chat", "czat na żywo"),
        ("pl", "agent", "Jan Nowak", "Jan Nowak"),
    ],
)
def test_parts_are_called_by_their_kind(tag, by, label, expected):
    assert language(tag).part(label, by) == expected
