"""N is a no-break space, n a narrow one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channelmark.locales import mark, phrased, phrases, plain, typeset, unbroken


def shown(text):
    return text.replace("\u00a0", "N").replace("\u202f", "n")


CASES = [
    ("pl", "W portalu i z czatu w ciągu dnia", "WNportalu iNzNczatu wNciągu dnia"),
    ("pl", "odpowiedź w 24 h – o 2 dni szybciej", "odpowiedź wN24NhN– oN2Ndni szybciej"),
    ("pl", "A a i o", "ANaNiNo"),
    ("pl", "np. 5 $ za kontakt", "np. 5N$ za kontakt"),
    ("bg", "отговор с достъп в портала и у нас", "отговор сNдостъп вNпортала иNуNнас"),
    ("cs", "V portálu a k tomu s klienty", "VNportálu aNkNtomu sNklienty"),
    ("en", "A reply in 6 hours – a day", "A reply in 6NhoursN– a day"),
    ("fr", "Satisfaction : 95 % ! « Bon » ; https://x.y", "SatisfactionN: 95N%n! «NBonN»n; https://x.y"),
    ("de", "Das dauert 5 Min.. Danach", "Das dauert 5NMin. Danach"),
    ("bg", "до 7 март 2026 г.. Край...", "до 7Nмарт 2026Nг. Край..."),
    ("zh-Hans", "什么是最好的方法?近25个指标,测量!", "什么是最好的方法？近25个指标，测量！"),
    ("zh-Hans", "客户满意度(CSAT)为 95%,高于 90%.", "客户满意度（CSAT）为95%，高于90%。"),
    ("zh-Hans", "使用 Facebook 的客户", "使用 Facebook 的客户"),
    ("zh-Hans", "共1,234个,时间12:30", "共1,234个，时间12:30"),
    ("zh-Hans", "得分为 +32 分,公式:甲 − 乙 ÷ 丙", "得分为+32分，公式：甲 − 乙 ÷ 丙"),
]


@pytest.mark.parametrize(("tag", "text", "expected"), CASES)
def test_typeset(tag, text, expected):
    assert shown(typeset(tag, text)) == expected


@pytest.mark.parametrize(("tag", "text", "expected"), CASES)
def test_again_changes_nothing(tag, text, expected):
    once = typeset(tag, text)
    assert typeset(tag, once) == once


def test_marks_are_looked_through():
    figure = mark("24 godzin", "frt")
    assert shown(typeset("pl", f"odpowiedź w ⟦{figure}⟧ i już")) == shown(
        f"odpowiedź wN⟦{mark('24Ngodzin', 'frt')}⟧ iNjuż"
    )
    assert typeset("de", f"Nach {mark('5 Min.')}.") == "Nach " + mark("5\u00a0Min.")
    assert typeset("zh-Hans", f"平均 {mark('6小时', 'a')},很快.") == f"平均{mark('6小时', 'a')}，很快。"


letters = st.text("aiwz абв 5%.,:–« »!?(客户)$\u00a0\ue002⟦⟧", max_size=30)


@given(st.sampled_from(["pl", "bg", "cs", "en", "fr", "de", "zh-Hans"]), letters)
def test_idempotent_on_anything(tag, text):
    once = typeset(tag, text)
    assert typeset(tag, once) == once


@given(st.sampled_from(["pl", "bg", "fr", "zh-Hans"]), letters, letters)
def test_marks_survive_and_change_nothing(tag, before, inside):
    inside = plain(inside)
    marked = f"{before}{mark(inside, 'id')} a"
    assert typeset(tag, marked).count("\ue000id\ue001") == 1
    assert plain(typeset(tag, marked)) == typeset(tag, plain(marked))


def test_chinese_phrases_break_between_words_only():
    text = "客户门户的平均首次响应时间为6.2小时，比社交媒体慢。"
    broken = phrases("zh-Hans", text)
    assert broken.replace("\u200b", "").replace("\u2060", "") == text
    parts = broken.replace("\u2060", "").split("\u200b")
    assert len(parts) > 5
    assert any("6.2小时" in p for p in parts)
    assert all(p[0] not in "，。" for p in parts)


def test_phrases_leave_marks_alone():
    text = f"平均为⟦{mark('95%', 'csat')}⟧的客户"
    broken = phrases("zh-Hans", text)
    assert plain(broken.replace("\u200b", "").replace("\u2060", "")) == plain(text)
    assert "\ue000csat\ue00195%\ue002" in broken


def test_phrases_hold_a_range_together_elsewhere():
    assert phrases("en", "2–3 days, a well-known case") == "2\u2060–\u20603 days, a well-known case"
    assert phrases("pl", "bez liczb") == "bez liczb"


@pytest.mark.parametrize("tag", ["zh-Hans", "zh-Hant", "ja", "th"])
def test_phrases_know_languages_without_spaces(tag):
    texts = {
        "zh-Hans": "客户满意度很高",
        "zh-Hant": "客戶滿意度很高",
        "ja": "顧客満足度は高いです",
        "th": "ลูกค้าพึงพอใจมาก",
    }
    assert "\u200b" in phrases(tag, texts[tag])


@pytest.mark.parametrize("term", ["净推荐值", "客户费力度", "首次响应时间"])
def test_terms_of_the_trade_stay_whole(term):
    broken = phrases("zh-Hans", f"社交媒体服务的{term}为")
    assert "\u200b" in broken
    assert term in broken.replace("\u2060", "")


def test_a_single_character_does_not_stand_alone_at_the_end():
    assert phrases("zh-Hans", "客户对社交媒体服务的满意度（CSAT）为").replace("\u2060", "").endswith("）为")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2–4 hours", "2J–J4 hours"),
        ("2025年10月1日N– 12月31日", "2025J年J10J月J1J日N–JN12J月J31J日"),
        ("0,3N–N8,9%", "0,3N–JN8,9%"),
        ("по-бавно, най-бързо", "по-Jбавно, най-Jбързо"),
        ("при 30-те компании", "при 30-Jте компании"),
        ("przez e-mail", "przez e-Jmail"),
        ("a well-known how-to", "a well-known how-Jto"),
        ("Agent 01 (c055-a01)", "Agent 01 (c055-Ja01)"),
        ("Team 1 (c055-team1)", "Team 1 (c055-Jteam1)"),
        ("1Npaź–31Ngru 2025", "1Npaź–J31Ngru 2025"),
        ("阴影：95%置信区间。", "阴影：95%J置J信J区J间。"),
        ("Chats · Day of the week", "ChatsN· Day of the week"),
        ("24 hr / 48 hr", "24 hrN/ 48 hr"),
    ],
)
def test_ranges_dates_and_comparatives_stay_on_one_line(text, expected):
    held = unbroken(text.replace("N", "\u00a0")).replace("\u00a0", "N").replace("\u2060", "J")
    assert held == expected


def test_chinese_breaks_between_phrases_and_other_languages_at_their_spaces():
    assert phrased("zh-Hans", "在客户门户收到的工单")[1:2] == ["客户门户"]
    assert not [
        p for p in phrased("zh-Hans", "每日新增联系（按周）：2025年10月13日") if p.endswith(("按", "月"))
    ]
    assert phrased("en", "in customer portals") == ["in customer portals"]


def test_chinese_breaks_neither_inside_a_date_nor_before_a_lone_character_and_its_stop():
    assert phrased("zh-Hans", "每周：2025年10月13日")[-1].replace("\u2060", "") == "2025年10月13日"
    assert "联系时，" in phrased("zh-Hans", "客户通过电子邮件联系时，半数首次响应在")


def test_words_with_a_hyphen_stay_whole_in_a_text_that_is_cut():
    assert phrased("pl", "Kontakt przez e-mail") == ["Kontakt przez e-\u2060mail"]
