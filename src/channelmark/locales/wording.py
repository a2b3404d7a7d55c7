"""What a checker knows about the wording of a language: what may not be typed, and which letters are its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from .catalogue import PLACEABLE
from .marks import LARGE_END, LARGE_START
from .pack import pack
from .typography import CJK

Complaint = tuple[str, str]
"""(rule, what was found)."""

_NUMBER_WORDS = {
    "en": r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|dozen|twice",
    "pl": r"dwa|dwie|dwóch|dwoma|dwoje|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu|osiem|ośmiu"
    r"|dziewięć|dziewięciu|dziesięć|dziesięciu|dwanaście|dwunastu|dwadzieścia|sto|tysiąc|dwukrotnie",
    "bg": r"два|две|двама|трима|три|четири|пет|шест|седем|осем|девет|десет|дванадесет|двадесет|сто|хиляда|двойно",
    "de": r"zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend",
    "fr": r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|cent|mille",
    "cs": r"dva|dvě|dvou|tři|čtyři|pět|šest|sedm|osm|devět|deset|dvanáct|dvacet|sto|tisíc",
}
_CHINESE_NUMBER = re.compile(r"[两二三四五六七八九十百千]+(?=[个次天倍条家名种]|小时|分钟)")
_SIGN = re.compile(r"[%％‰$＄€£¥]|\b(?:USD|EUR|GBP|PLN|BGN|CNY)\b|щ\.\s?д\.")
_MARKUP = re.compile(
    r"</?[A-Za-z][^>]*>|(?<!\w)[a-z]+>|\*\*|\^|&#?\w+;|\{\{|\}\}|%[sd]|`|\\|</|\b(?:TODO|FIXME|XXX)\b|https?:"
)
_SPACING = re.compile(r"\S  +\S|\S [,.;:!?](?!\w)|\( | \)|[^\W\d_],[^\W\d_]")
_DOUBLED = re.compile(r"\b([^\W\d_]{2,}) \1\b", re.IGNORECASE)
# "that that" and "na nie nie" (for them not) are right.
_DOUBLES = {"that", "had", "nie"}
_GLUED = re.compile(rf"[^\W\d_]{PLACEABLE}|{PLACEABLE}[^\W\d_]")
_PREFIXES = {
    "ar": re.compile(rf"(?<!\w)[وفبلك](?={PLACEABLE})"),
    "he": re.compile(rf"(?<!\w)[ובלכמשה](?={PLACEABLE})"),
}
"""Words of a single letter that these languages write together with what follows."""
_CAMEL = re.compile(r"[^\W\d_A-Z][A-ZĄĆĘŁŃÓŚŹŻА-Я][^\W\d_A-Z]")
_ASCII_IN_CJK = re.compile(rf"[{CJK}][,;:!?()]|[,;:!?()][{CJK}]|[{CJK}]\.(?:\s|$)")
_QUOTES = re.compile('["„“”«»‚‘‹›「」『』]')
_ENGLISH = re.compile(r"\b(?:the|with|which|customers|their|within)\b", re.IGNORECASE)
_ALIEN = {
    "bg": "ыэёіїєґўј",
    "ru": "іїєґўј",
    "uk": "ыэёъ",
}
_LATIN_EXTRA = {
    "en": "éï",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ",
}
_SCRIPTS = dict.fromkeys(("bg", "ru", "uk", "sr"), "CYRILLIC") | dict.fromkeys(("ar", "fa"), "ARABIC")
_SCRIPTS |= {
    "zh": "CJK",
    "ja": "CJK",
    "ko": "HANGUL",
    "el": "GREEK",
    "he": "HEBREW",
    "hi": "DEVANAGARI",
    "th": "THAI",
}
_WORD = re.compile(r"[^\W\d_]+")


def complaints(tag: str, text: str, hashtag: bool = False) -> Iterator[Complaint]:
    """Everything wrong with one run of text, whatever English says. Only a hashtag may join words LikeThis."""
    text = text.replace(LARGE_START, "").replace(LARGE_END, "")
    if not hashtag and (found := _CAMEL.search(without_names(tag, text))):
        yield "glued", found[0]
    if hashtag and (found := re.search(r"[\s#-]", text)):
        yield "spacing", "a hashtag is one word without #"
    yield from _typed(tag, text)
    yield from _set(tag, text)
    yield from _letters(tag, text)
    yield from _calques(tag, text)


def without_names(tag: str, text: str) -> str:
    """The text without the names and abbreviations that stay as they are, and without shared words (names.tsv)."""
    return _names(tag.split("-", maxsplit=1)[0]).sub(" ", text)


def _typed(tag: str, text: str) -> Iterator[Complaint]:
    """Figures and markup belong to functions and templates."""
    digit = next((c for c in without_names(tag, text) if unicodedata.category(c) in {"Nd", "No"}), None)
    if digit:
        yield "typed-digit", _around(text, digit)
    if word := _number_word(tag, text):
        yield "number-word", word
    for rule, pattern in (("typed-sign", _SIGN), ("markup", _MARKUP)):
        if found := pattern.search(text):
            yield rule, found[0]
    if "#" in text:
        yield "hash", _around(text, "#")


def _number_word(tag: str, text: str) -> str | None:
    if tag.startswith("zh"):
        found = _CHINESE_NUMBER.search(text)
    else:
        words = _NUMBER_WORDS.get(tag.split("-", maxsplit=1)[0])
        found = re.search(rf"\b(?:{words})\b", text, re.IGNORECASE) if words else None
    return found[0] if found else None


def _loosened(tag: str, text: str) -> str:
    """The text without prefixes that belong to a figure's word."""
    prefixes = _PREFIXES.get(tag.split("-", maxsplit=1)[0])
    return prefixes.sub("", text) if prefixes else text


def _set(tag: str, text: str) -> Iterator[Complaint]:
    """Spaces, punctuation, invisible characters."""
    if not tag.startswith("fr") and (found := _SPACING.search(text)):
        yield "spacing", found[0]
    if doubled := [w for w in _DOUBLED.findall(text) if w.lower() not in _DOUBLES]:
        yield "doubled-word", doubled[0]
    if _script(tag) == "CJK":
        if found := _ASCII_IN_CJK.search(text.replace(PLACEABLE, "")):
            yield "punctuation", found[0]
    elif found := _GLUED.search(_loosened(tag, without_names(tag, text))):
        yield "glued", found[0].replace(PLACEABLE, "{…}")
    if foreign := set(_QUOTES.findall(text)) - set(pack(tag)["quotes"]):
        yield "quotes", " ".join(sorted(foreign))
    hidden = next(
        (c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Co", "Cn"} and c not in _JOINERS), None
    )
    if hidden:
        yield "control-character", f"U+{ord(hidden):04X}"
    if unicodedata.normalize("NFC", text) != text:
        yield "not-nfc", text.strip()[:40]


_JOINERS = "\n\u200c\u200d\u00ad"


def _letters(tag: str, text: str) -> Iterator[Complaint]:
    """Letters and words of other languages."""
    bare = without_names(tag, text)
    own = _script(tag)
    for word in _WORD.findall(bare):
        scripts = {s for s in map(_script_of, word) if s}
        if len(scripts - {own, "CJK"}) and len(scripts) > 1 and own != "CJK":
            yield "alien-letter", word
        elif scripts - {own} and not (own == "CJK" and scripts <= {"LATIN"} and len(word) == 1):
            yield "foreign-script", word
        elif alien := _alien(tag, word):
            yield "alien-letter", f"{alien} in {word}"
    if own == "LATIN" and not tag.startswith("en") and (found := _ENGLISH.search(bare)):
        yield "foreign-word", found[0]


def _alien(tag: str, word: str) -> str | None:
    letters = _ALIEN.get(tag, "")
    extra = _LATIN_EXTRA.get(tag.split("-", maxsplit=1)[0])
    for c in word.lower():
        if (
            c in letters
            or (extra is not None and not c.isascii() and c not in extra)
            or _other_chinese(tag, c)
        ):
            return c
    return None


def _other_chinese(tag: str, c: str) -> bool:
    """Whether a character belongs to the other Chinese script only, by the two national character sets."""
    own, other = {"zh-Hans": ("gb2312", "big5"), "zh-Hant": ("big5", "gb2312")}.get(tag, ("", ""))
    return bool(own) and c not in _encoded(c, own) and c in _encoded(c, other)


def _encoded(c: str, charset: str) -> str:
    """The character if the set has it, else nothing."""
    return c.encode(charset, "ignore").decode(charset)


def _calques(tag: str, text: str) -> Iterator[Complaint]:
    for pattern, instead in _avoided(tag.split("-", maxsplit=1)[0]):
        if found := pattern.search(text):
            yield "calque", f"{found[0]} (use {instead})"


@cache
def _avoided(base: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Forbidden terms of a language, from avoid.tsv; a term that ends in * stands for all its endings."""
    rows = [line.split("\t") for line in _data("avoid.tsv")[1:]]
    return tuple((_term(base, term), instead) for language, term, instead in rows if language == base)


def _term(base: str, term: str) -> re.Pattern[str]:
    body = re.escape(term.rstrip("*")) + (r"\w*" if term.endswith("*") else "")
    return re.compile(body if base in {"zh", "ja"} else rf"\b{body}\b", re.IGNORECASE)


@cache
def _names(base: str) -> re.Pattern[str]:
    rows = [line.split("\t") for line in _data("names.tsv")[1:]]
    names = sorted((name for language, name in rows if language in {"*", base}), key=len, reverse=True)
    return re.compile(r"(?<![A-Za-z])(?:" + "|".join(map(re.escape, names)) + r")(?![A-Za-z])")


def _data(name: str) -> list[str]:
    return files(__package__).joinpath(name).read_text("utf-8").splitlines()


@cache
def _script(tag: str) -> str:
    return _SCRIPTS.get(tag.split("-", maxsplit=1)[0], "LATIN")


@cache
def _script_of(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0].split("-")[0]
    return {"HIRAGANA": "CJK", "KATAKANA": "CJK"}.get(name, name) if letter.isalpha() else ""


def _around(text: str, at: str) -> str:
    return next((w for w in text.split() if at in w), at)
