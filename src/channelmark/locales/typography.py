"""The last pass over a finished text: spaces that must not break, and Chinese and French punctuation.

It changes nothing when run twice, and it looks through the marks of `marks`: a one-letter word before a marked
figure still gets its no-break space.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .marks import END, LARGE_END, LARGE_START, START

NBSP, NARROW_NBSP, BREAK, JOIN = "\u00a0", "\u202f", "\u200b", "\u2060"
_MARK = re.compile(f"\ue000[^\ue001]*\ue001|[\ue002{LARGE_START}{LARGE_END}]")
_ONE_LETTER = {
    "pl": "aiouwz",
    "cs": "aikosuvz",
    "sk": "aikosuvz",
    "hr": "aikosu",
    "sl": "ahkosvz",
    "bg": "авикосу",
    "ru": "авикосуя",
    "uk": "авзійоує",
}
CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff、。「」《》，；：！？（）％"
_FULL_WIDTH = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。", "(": "（", ")": "）"}
_UNSPACED = {"zh", "ja", "th"}

Change = str | Callable[[re.Match[str]], str]
Rule = tuple[re.Pattern[str], Change]
Marks = list[tuple[int, str]]


def typeset(tag: str, text: str) -> str:
    """The text as the language sets it; marks stay where they are."""
    clear, marks = _unmarked(text)
    for pattern, change in _rules(tag.split("-", maxsplit=1)[0]):
        if pattern.search(clear):
            clear, marks = _apply(pattern, change, clear, marks)
    return _marked(clear, marks)


def phrases(tag: str, text: str) -> str:
    """The text with its line breaks fixed, for Typst: U+200B between Chinese phrases, U+2060 where none may be.

    In languages that put spaces between words only the dashes and slashes inside figures are held together.
    """
    clear, marks = _unmarked(text)
    breaks = {e for e in _phrase_ends(tag, clear) if not any(a < e < b for a, b in _figures(marks))}
    joints = _cjk_joints(clear) if breaks else {m.start() for m in _FIGURE_DASH.finditer(clear)}
    put = [(at, BREAK if at in breaks else JOIN) for at in joints | breaks]
    return _marked(clear, sorted(marks + put, key=_order))


def unbroken(text: str) -> str:
    """The text with its ranges, ids, Chinese dates, comparatives (по-бавно), e-mail and follow-up held together.

    No line begins with the dot or the slash between two parts.
    """
    return _HELD.sub(JOIN, _SPACED_DASH.sub(JOIN + NBSP, _BEGUN.sub(NBSP, text)))


def phrased(tag: str, text: str) -> list[str]:
    """The text, its ranges and words held together, cut where a line may break in languages without spaces."""
    if len(text) <= _SHORT:
        return [text]
    return [unbroken(part) for part in phrases(tag, text).replace(JOIN, "").split(BREAK)]


def _figures(marks: Marks) -> list[tuple[int, int]]:
    """Where each marked figure starts and ends."""
    starts = [at for at, mark in marks if mark.startswith(START)]
    return list(zip(starts, [at for at, mark in marks if mark == END], strict=False))


def _order(put: tuple[int, str]) -> tuple[int, int]:
    """At one place: closing marks, then a break, then opening marks."""
    at, mark = put
    return at, 0 if mark in {END, LARGE_END} else 1 if mark in {BREAK, JOIN} else 2


_FIGURE_DASH = re.compile(rf"(?<=[\d%][–-])(?=[\d$€£¥])|(?<=[\d%])(?=[–-][\d$€£¥])|(?<=\d)(?=[{CJK}])")
_SHORT = 6
"""Characters that stand on one line also in a narrow column."""
# Behind a dash a line may break before any space, also before one that does not break itself.
_SPACED_DASH = re.compile(rf"(?<=[\d日]{NBSP}–)[ {NBSP}]|(?<={NBSP}–)[ {NBSP}](?=\d)")
_BEGUN = re.compile(" (?=[·/] )")
_HELD = re.compile(
    rf"{_FIGURE_DASH.pattern}|(?<=[年月])(?=\d)|(?<=\b[Пп]о-)(?=\w)|(?<=\b[Нн]ай-)(?=\w)|(?<=\b[^\W\d_]-)(?=\w)"
    r"|(?<=[^\W\d]–)(?=\d)|(?<=\d-)(?=[а-я])|(?<=\d-)(?=[a-z]+\d)|(?<=[a-z]-)(?=(?:by|in|off|on|out|to|up)\b)"
    # The Chinese for a confidence interval ends most captions, and would leave a syllable of it on a line alone.
    "|(?<=%)(?=置信区间)|(?<=置)(?=信区间)|(?<=置信)(?=区间)|(?<=置信区)(?=间)"
)


def _unmarked(text: str) -> tuple[str, Marks]:
    """The text without marks, and where each mark stood in it."""
    clear: list[str] = []
    marks: Marks = []
    at = length = 0
    for found in _MARK.finditer(text):
        clear.append(text[at : found.start()])
        length += found.start() - at
        marks.append((length, found[0]))
        at = found.end()
    return "".join(clear) + text[at:], marks


def _marked(clear: str, marks: Marks) -> str:
    out: list[str] = []
    at = 0
    for position, mark in marks:
        out += [clear[at:position], mark]
        at = position
    return "".join(out) + clear[at:]


def _apply(pattern: re.Pattern[str], change: Change, clear: str, marks: Marks) -> tuple[str, Marks]:
    """Substitute, and move the marks along with the text they stand in."""
    out: list[str] = []
    moves: list[tuple[int, int]] = []
    at = 0
    for found in pattern.finditer(clear):
        new = change if isinstance(change, str) else change(found)
        out += [clear[at : found.start()], new]
        moves.append((found.end(), len(new) - len(found[0])))
        at = found.end()
    moved = [(p + sum(by for end, by in moves if end <= p), mark) for p, mark in marks] if marks else marks
    return "".join(out) + clear[at:], moved


@cache
def _rules(base: str) -> tuple[Rule, ...]:
    rules = [*_COMMON]
    if base in _ONE_LETTER:
        letters = _ONE_LETTER[base] + _ONE_LETTER[base].upper()
        rules.append((re.compile(rf"(?<=[{letters}])(?<![\w’'\-.][{letters}]) (?=\S)"), NBSP))
    if base == "fr":
        rules += _FRENCH
    return tuple(rules + (_CHINESE if base in {"zh", "ja"} else _SPACED if base not in _UNSPACED else []))


def _full_width(found: re.Match[str]) -> str:
    return _FULL_WIDTH[found[0]]


# A unit or date that ends in a stop also ends the sentence ("6 Min.", "2026 г.").
_COMMON: list[Rule] = [(re.compile(r"(?<=[^\W\d_])(?<!\.)\.\.(?!\.)"), ".")]
_SPACED: list[Rule] = [
    (re.compile(r"(?<=\d) (?=[^\W\d_]{1,12}\b)"), NBSP),
    (re.compile(r"(?<=\d) (?=[%‰$€£¥])"), NBSP),
    (re.compile(rf" (?=[–—][ {NBSP}])"), NBSP),
]
_FRENCH: list[Rule] = [
    (re.compile(rf"(?<=[^\s{NBSP}{NARROW_NBSP}])[ {NBSP}]?(?=[;!?])"), NARROW_NBSP),
    (re.compile(r"(?<=\S) ?(?=:(?!//|\d))(?<!\u00a0)"), NBSP),
    (re.compile(rf"(?<=«)[ {NARROW_NBSP}]?(?=[^\s{NBSP}{NARROW_NBSP}])"), NBSP),
    (re.compile(rf"(?<=[^\s{NBSP}{NARROW_NBSP}])[ {NARROW_NBSP}]?(?=»)"), NBSP),
]
_CHINESE: list[Rule] = [
    (re.compile(rf"(?<=[{CJK}])[,;:!?](?!\d)|[,;:!?](?=[{CJK}])"), _full_width),
    (re.compile(rf"(?<=[{CJK}%])\.(?=\s|$)"), _full_width),
    (re.compile(rf"(?<=[{CJK}])\((?=[^()]*\))|(?<=[（\w])\)(?=[{CJK}])"), _full_width),
    # A sign with spaces on both sides stands between the terms of a formula.
    (
        re.compile(
            rf"(?<=[{CJK}]) (?=[\d{CJK}$€£¥]|[+−<>~≥≤-](?! ))|(?<=[\d%{CJK}]) (?=[{CJK}])",
        ),
        "",
    ),
]


@cache
def _phrase_parser(tag: str) -> Callable[[str], list[str]] | None:
    import budoux

    loaders = {
        "zh-Hans": budoux.load_default_simplified_chinese_parser,
        "zh-Hant": budoux.load_default_traditional_chinese_parser,
        "ja": budoux.load_default_japanese_parser,
        "th": budoux.load_default_thai_parser,
    }
    loader = loaders.get(tag)
    return loader().parse if loader else None


def _phrase_ends(tag: str, clear: str) -> set[int]:
    """Where a new phrase begins; never inside a figure or a date, before closing punctuation, or beside a space."""
    parser = _phrase_parser(tag)
    if parser is None or not clear:
        return set()
    ends: set[int] = set()
    at = 0
    for phrase in parser(clear)[:-1]:
        at += len(phrase)
        ends.add(at)
    inside = {i for m in _TERMS.finditer(clear) for i in range(m.start() + 1, m.end())}
    # A single character never stands alone, neither on the last line nor before a stop.
    alone = {len(clear.rstrip()) - 1} | {m.start() for m in _BEFORE_STOP.finditer(clear)}
    return {e for e in ends - inside - alone if _CAN_BREAK.match(clear[e - 1 : e + 1])}


# Terms of the trade that the phrase model does not know and would split, days and short asides.
_TERMS = re.compile(
    r"净推荐值|客户费力度|客户满意度|首次响应时间|首次响应|首次解决|平均响应时间|社交媒体|社交网络|客户门户|知识库|在线聊天"
    r"|平均每天|每天|每小时|非工作时间|工作时间|电子邮件|该团队|来电者|所获服务|(?:\d+年)?\d+月\d+日|（[^（）]{1,5}）"
)
_BEFORE_STOP = re.compile(r".(?=[，。、；：！？])")


_CAN_BREAK = re.compile(
    rf"(?![\x00-\x7f]{{2}})[^\s\d（「《$€£¥+−~≥≤<>–-][^\s）」》，。、；：！？％%–-]|%[{CJK}]"
)


def _cjk_joints(clear: str) -> set[int]:
    """Every place where a line could break beside a Chinese character without a space."""
    cjk = re.compile(rf"[{CJK}]")
    return {
        i
        for i in range(1, len(clear))
        if (cjk.match(clear[i - 1]) or cjk.match(clear[i]) or clear[i - 1] in "-–%")
        and not clear[i - 1].isspace()
        and not clear[i].isspace()
    }
