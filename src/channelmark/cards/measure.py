"""Fonts: where they are, which family a language is set in, and how wide a word is."""

from __future__ import annotations

import threading
from functools import cache
from glob import escape
from importlib.util import find_spec
from pathlib import Path

from fontTools.ttLib import TTFont

_PACKAGES = ("manimgx_fonts", "justmytype_intl_cjk")
_READING = threading.Lock()
_OWN: dict[str, Path] = {}
"""Families that come from a file of a brand."""
_CJK = {"zh-Hans": "SC", "zh-Hant": "TC", "zh": "SC", "ja": "JP", "ko": "KR"}
_SCRIPTS = {
    "ar": "Arabic",
    "fa": "Arabic",
    "ur": "Arabic",
    "he": "Hebrew",
    "hi": "Devanagari",
    "th": "Thai",
    "ka": "Georgian",
    "hy": "Armenian",
    "bn": "Bengali",
    "ta": "Tamil",
}


def font_folders() -> tuple[Path, ...]:
    """Folders of the font packages; fonts of the machine are never used, so that bytes repeat everywhere."""
    specs = (find_spec(name) for name in _PACKAGES)
    return tuple(Path(spec.origin).parent for spec in specs if spec and spec.origin)


def families(lang: str, first: str = "Noto Sans") -> tuple[str, ...]:
    """Font families for a language, in order; `first` is the brand's own."""
    cjk = _CJK.get(lang) or _CJK.get(lang.split("-", maxsplit=1)[0])
    script = _SCRIPTS.get(lang.split("-", maxsplit=1)[0])
    if cjk:
        own = () if first == "Noto Sans" else (first,)
        return (*own, f"Noto Sans {cjk}", "Noto Sans")
    extra = (f"Noto Sans {script}",) if script else ()
    return tuple(dict.fromkeys((first, *extra, "Noto Sans", "Noto Sans SC")))


def width(text: str, size: float, weight: int = 400, lang: str = "en", first: str = "Noto Sans") -> float:
    """Width of one line in the units of `size`. Kerning and shaping are left out, which errs to the wide side."""
    names = families(lang, first)
    return size * sum(_advance(ch, weight, names) for ch in text)


def register(family: str, file: Path) -> None:
    """Make a brand's own font known to `width`."""
    if _OWN.get(family) != file:
        _OWN[family] = file
        _font.cache_clear()
        _em.cache_clear()
        _advance.cache_clear()


def family_of(file: Path) -> str:
    """The name of the family a font file holds. Raises what fontTools raises when it is no font."""
    with TTFont(file, lazy=True) as font:
        return str(font["name"].getBestFamilyName())


@cache
def _advance(ch: str, weight: int, names: tuple[str, ...]) -> float:
    """Advance of one character in em; 0 for invisible ones, 1 when no font has it."""
    if ch in "\u200b\u2060\u200e\u200f\u2066\u2067\u2068\u2069":
        return 0.0
    # A font reads its tables from one open file; two threads must not move its pointer at once.
    with _READING:
        return _read_advance(ch, weight, names)


def _read_advance(ch: str, weight: int, names: tuple[str, ...]) -> float:
    for family in names:
        font = _font(family)
        glyph = font.getBestCmap().get(ord(ch)) if font else None
        if font and glyph:
            return float(font.getGlyphSet(location={"wght": weight})[glyph].width) / _em(family)
    return 1.0


@cache
def _font(family: str) -> TTFont | None:
    if family in _OWN:
        return TTFont(_OWN[family], lazy=True)
    name = f"{family.replace(' ', '')}[wght].ttf"
    for folder in font_folders():
        for path in folder.rglob(escape(name)):
            return TTFont(path, lazy=True)
    return None


@cache
def _em(family: str) -> int:
    font = _font(family)
    return int(font["head"].unitsPerEm) if font else 1000
