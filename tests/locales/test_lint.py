"""Each rule finds its defect, and good words have none."""

import pytest

from channelmark.locales import lint
from channelmark.locales.catalogue import PLACEABLE
from channelmark.locales.wording import complaints
from channelmark.resources import templates

LOCALES = templates() / "locales"

ENGLISH = """
card-a = { $comparator ->
    [over] More than ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Only { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } of customers get a reply within { DURATION($within) }.
    .title = Fast replies
card-b = A ticket is transferred ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } time
   *[other] { NUMBER($value) } times
 }⟧.
    .title = Transfers
tag-a = FastReplies
label-a = Facebook
page-count = { $count ->
    [0] No card matches.
    [one] { $count } card
   *[other] { $count } cards
 }
page-scale = Answers of { NUMBER(9) } from { $name }
"""
GOOD = {
    "pl": """
-customer = klient
card-a = { $comparator ->
    [over] Ponad ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Tylko { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } klientów otrzymuje odpowiedź w ciągu { DURATION($within, case: "genitive") }.
    .title = Szybkie odpowiedzi
card-b = Zgłoszenie jest przekazywane ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } raz
    [few] { NUMBER($value) } razy
    [many] { NUMBER($value) } razy
   *[other] { NUMBER($value) } raza
 }⟧.
    .title = Przekazania
tag-a = SzybkieOdpowiedzi
label-a = Facebook
page-count = { $count ->
    [0] Brak kart.
    [one] { $count } karta
    [few] { $count } karty
    [many] { $count } kart
   *[other] { $count } karty
 }
page-scale = Odpowiedzi o wartości { NUMBER(9) } od: { $name }
""",
    "bg": """
card-a = { $comparator ->
    [over] Над ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ PERCENT($value) }⟧
 } от клиентите получават отговор в рамките на { DURATION($within) }.
    .title = Бързи отговори
card-b = Един тикет се прехвърля ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } път
   *[other] { NUMBER($value) } пъти
 }⟧.
    .title = Прехвърляния
tag-a = БързиОтговори
label-a = Facebook
page-count = { $count ->
    [0] Няма карти.
    [one] { $count } карта
   *[other] { $count } карти
 }
page-scale = Отговори с { NUMBER(9) } от { $name }
""",
    "zh-Hans": """
card-a = { $comparator ->
    [over] 超过⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ PERCENT($value) }⟧
 }的客户在{ DURATION($within) }内得到回复。
    .title = 快速回复
card-b = 每张工单转接⟦{ NUMBER($value) }次⟧。
    .title = 转接
tag-a = 快速回复
label-a = Facebook
page-count = { $count ->
    [0] 没有卡片。
   *[other] { $count }张卡片
 }
page-scale = { $name }给出的{ NUMBER(9) }分
""",
}


@pytest.fixture
def findings(locales):
    def find(tag: str, text: str) -> list:
        root = locales(**{"en": ENGLISH, tag.replace("-", "_"): text})
        return lint(root / tag, root / "en")

    return find


@pytest.mark.parametrize("tag", ["en", "pl", "bg", "zh-Hans"])
def test_good_words_have_no_findings(findings, tag):
    assert findings(tag, GOOD.get(tag, ENGLISH)) == []


DEFECTS = [
    # rule, language, message, what stands there, what is put there instead
    ("not-fluent", "pl", "label-a", "label-a = Facebook", "label-a { Facebook"),
    ("duplicate", "pl", "label-a", "label-a = Facebook", "label-a = Facebook\nlabel-a = Viber"),
    ("missing", "pl", "label-a", "label-a = Facebook\n", ""),
    ("missing", "pl", "card-a.title", "    .title = Szybkie odpowiedzi\n", ""),
    ("obsolete", "pl", "label-z", "label-a =", "label-z = Viber\nlabel-a ="),
    ("lost-figure", "pl", "card-a", ' w ciągu { DURATION($within, case: "genitive") }', " szybko"),
    ("lost-figure", "pl", "card-a", "[over] Ponad ⟦{ PERCENT($value) }⟧", "[over] Wielu"),
    ("unknown-variable", "bg", "page-scale", "от { $name }", "от { $name } { $source }"),
    ("wrong-function", "bg", "card-b", "[one] { NUMBER($value) }", "[one] { PERCENT($value) }"),
    ("wrong-function", "bg", "card-b", "[one] { NUMBER($value) }", "[one] { $value }"),
    ("lost-variant", "bg", "card-a", "    [over] Над ⟦{ PERCENT($value) }⟧\n", ""),
    ("plural-missing", "pl", "card-b", "    [many] { NUMBER($value) } razy\n", ""),
    ("plural-missing", "pl", "page-count", "    [few] { $count } karty\n", ""),
    ("unreachable", "bg", "card-b", "    [one] {", "    [few] { NUMBER($value) } пъти\n    [one] {"),
    ("unreachable", "bg", "card-a", "[over]", "[above]"),
    ("unknown-function", "bg", "card-b", "*[other] { NUMBER(", "*[other] { COUNT("),
    ("unknown-option", "bg", "card-a", "DURATION($within)", 'DURATION($within, case: "genitive")'),
    ("unknown-option", "pl", "card-a", "genitive", "dopełniacz"),
    ("unknown-reference", "pl", "label-a", "= Facebook", "= { -klient }"),
    ("typed-digit", "pl", "card-b.title", "Przekazania", "Przekazania w 24 h"),
    ("typed-digit", "bg", "page-scale", "NUMBER(9)", "NUMBER(8)"),
    ("number-word", "pl", "card-b.title", "Przekazania", "Przekazania w dwie godziny"),
    ("number-word", "bg", "card-b.title", "Прехвърляния", "Десет прехвърляния"),
    ("number-word", "zh-Hans", "card-b.title", ".title = 转接", ".title = 两次转接"),
    ("typed-sign", "pl", "card-b.title", "Przekazania", "% przekazań"),
    ("typed-sign", "bg", "card-b.title", "Прехвърляния", "Цена в щ.д."),
    ("typed-sign", "pl", "card-b.title", "Przekazania", "Koszt w USD"),
    ("markup", "pl", "card-b.title", "Przekazania", "Przekazania p> tutaj"),
    ("markup", "pl", "card-b.title", "Przekazania", "^przekazania^"),
    ("markup", "pl", "card-b.title", "Przekazania", "<b>Przekazania</b>"),
    ("hash", "pl", "tag-a", "SzybkieOdpowiedzi", "#SzybkieOdpowiedzi"),
    ("spacing", "pl", "tag-a", "SzybkieOdpowiedzi", "Szybkie odpowiedzi"),
    ("spacing", "pl", "card-a", " klientów otrzymuje", " klientów , otrzymuje"),
    ("spacing", "pl", "card-a", " klientów otrzymuje", " klientów  otrzymuje"),
    ("doubled-word", "bg", "card-a", "получават отговор", "получават получават отговор"),
    ("glued", "pl", "card-b", "*[other] { NUMBER($value) } raza", "*[other] { NUMBER($value) }raza"),
    ("glued", "pl", "card-b.title", "Przekazania", "przekazaniaZgłoszeń"),
    ("punctuation", "zh-Hans", "card-a", "内得到回复。", "内得到,回复。"),
    ("quotes", "bg", "card-b.title", "Прехвърляния", "“Прехвърляния”"),
    ("quotes", "pl", "card-b.title", "Przekazania", '"Przekazania"'),
    ("control-character", "pl", "card-b.title", "Przekazania", "Przeka\u200bzania"),
    ("control-character", "pl", "card-b.title", "Przekazania", "\ue000Przekazania"),
    (
        "not-nfc",
        "pl",
        "card-b.title",
        "Przekazania",
        "Ponowne zgłoszenia".replace("ł", "l").replace("o", "o\u0301"),
    ),
    ("foreign-script", "bg", "card-b.title", "Прехвърляния", "pending прехвърляния"),
    ("foreign-script", "zh-Hans", "card-b.title", ".title = 转接", ".title = turn 转接"),
    ("foreign-script", "pl", "card-b.title", "Przekazania", "Прехвърляния"),
    ("foreign-word", "pl", "card-b.title", "Przekazania", "Przekazania with the agent"),
    ("alien-letter", "bg", "card-b.title", "Прехвърляния", "Всплывающи прозорци"),
    ("alien-letter", "bg", "card-b.title", "Прехвърляния", "Прeхвърляния"),  # a Latin e
    ("alien-letter", "zh-Hans", "card-b.title", ".title = 转接", ".title = 轉接個客戶"),
    ("alien-letter", "pl", "card-b.title", "Przekazania", "Překazania"),
    ("calque", "pl", "card-b.title", "Przekazania", "Przekazane bilety"),
    ("calque", "bg", "card-b.title", "Прехвърляния", "Прехвърлени билети"),
    ("calque", "zh-Hans", "card-b.title", ".title = 转接", ".title = 第一次接触解析率"),
    ("untranslated", "pl", "card-b.title", "Przekazania", "Transfers"),
    (
        "too-long",
        "pl",
        "card-b.title",
        "Przekazania",
        "Przekazania zgłoszeń między zespołami wsparcia a działem sprzedaży",
    ),
    ("large-figure", "bg", "card-b", "}⟧.", "}."),
    ("large-figure", "bg", "card-b", "се прехвърля ⟦", "се прехвърля"),
    ("large-figure", "zh-Hans", "card-b", "⟦{ NUMBER($value) }次⟧", "{ NUMBER($value) }⟦次⟧"),
    ("sentence-end", "bg", "card-a", "{ DURATION($within) }.", "{ DURATION($within) }"),
]


@pytest.mark.parametrize(("rule", "tag", "message", "good", "bad"), DEFECTS)
def test_defect_is_found(findings, rule, tag, message, good, bad):
    assert good in GOOD[tag]
    found = findings(tag, GOOD[tag].replace(good, bad, 1))
    assert (rule, message) in {(f.rule, f.message) for f in found}


def test_finding_says_where(findings):
    text = GOOD["pl"].replace("Przekazania", "Przekazania w 24 h")
    line = text.split("card-b")[0].count("\n") + 1
    (finding,) = findings("pl", text)
    assert str(finding) == f"pl/words.ftl:{line}: card-b.title: typed-digit: 24"


def test_a_message_may_equal_english_when_its_comment_says_so(findings):
    text = (
        GOOD["pl"]
        .replace("tag-a = Szybkie", "# same-as-en: a name\ntag-a = Fast")
        .replace("FastOdpowiedzi", "FastReplies")
    )
    assert findings("pl", text) == []


@pytest.mark.parametrize(
    "folder", [p for p in sorted(LOCALES.iterdir()) if any(p.glob("*.ftl"))], ids=lambda p: p.name
)
def test_words_of_the_product(folder):
    findings = lint(folder, LOCALES / "en")
    assert not findings, "\n".join(map(str, findings))


def test_a_prefix_of_one_letter_belongs_to_the_figure_in_arabic():
    assert not [c for c in complaints("ar", f"منها و{PLACEABLE} من التذاكر") if c[0] == "glued"]
    assert [c for c in complaints("ar", f"التذاكر{PLACEABLE}") if c[0] == "glued"]
    assert [c for c in complaints("en", f"and{PLACEABLE}") if c[0] == "glued"]
