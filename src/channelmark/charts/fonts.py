"""Fonts for matplotlib, which reads only the default instance of a variable font (a hairline, for Chinese).

The characters that charts need are cut out of the installed variable fonts at the regular weight, and cached by
content: one cut holds every character of a language's words, a second one those that only some name has.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Font = tuple[str, str, str]
"""Package, file in it, family."""

_WEIGHT = 400
_LATIN: Font = ("manimgx_fonts", "NotoSans[wght].ttf", "Noto Sans")
_CHINESE: Font = ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf", "Noto Sans SC")
_KOREAN: Font = ("justmytype_intl_cjk", "fonts/ofl/notosanskr/NotoSansKR[wght].ttf", "Noto Sans KR")
_EAST: dict[str, Font] = {
    "zh-Hant": ("justmytype_intl_cjk", "fonts/ofl/notosanstc/NotoSansTC[wght].ttf", "Noto Sans TC"),
    "ja": ("justmytype_intl_cjk", "fonts/ofl/notosansjp/NotoSansJP[wght].ttf", "Noto Sans JP"),
    "ko": _KOREAN,
}
"""Han characters are drawn as the language writes them."""
_SCRIPTS: tuple[tuple[int, int, Font], ...] = (
    (0x0590, 0x05FF, ("manimgx_fonts", "NotoSansHebrew[wght].ttf", "Noto Sans Hebrew")),
    (0x0600, 0x08FF, ("manimgx_fonts", "NotoSansArabic[wght].ttf", "Noto Sans Arabic")),
    (0x0900, 0x097F, ("manimgx_fonts", "NotoSansDevanagari[wght].ttf", "Noto Sans Devanagari")),
    (0x0E00, 0x0E7F, ("manimgx_fonts", "NotoSansThai[wght].ttf", "Noto Sans Thai")),
    (0x1100, 0x11FF, _KOREAN),
    (0x2E80, 0xA4CF, _CHINESE),
    (0xAC00, 0xD7AF, _KOREAN),
    (0xF900, 0xFAFF, _CHINESE),
    (0xFF00, 0xFFEF, _CHINESE),
    (0x20000, 0x3FFFF, _CHINESE),
)
_ARABIC = range(0x600, 0x700)


# One cut serves every chart in a Latin, Cyrillic or Greek script, in all languages; a new cut costs a second.
_ALPHABETS = "".join(
    chr(c)
    for c in (
        *range(0x20, 0x180),
        *range(0x370, 0x460),
        *range(0x2010, 0x2040),
        0x20AC,
        0x2212,
        0x2264,
        0x2265,
    )
)


def static_fonts(tag: str, text: str, cache: Path, common: str = "") -> list[Path]:
    """Static fonts holding the characters of `text`, in order of preference for the language.

    `common` are the language's words: cutting all their characters at once saves a cut a chart.
    """
    fonts = [_cut(_LATIN, _ALPHABETS, cache)]
    usual = _by_font(tag, _with_whole_alphabets(common))
    for font, characters in usual.items():
        fonts.append(_cut(font, "".join(characters) + "0123456789", cache))
    for font, characters in _by_font(tag, text).items():
        if rest := [c for c in characters if c not in usual.get(font, ())]:
            fonts.append(_cut(font, "".join(rest) + "0123456789", cache))
    return fonts


def _with_whole_alphabets(text: str) -> str:
    """A few letters of an alphabet stand for all of it, which is a small cut; Chinese is taken as it is."""
    return text + "".join(map(chr, _ARABIC)) if any(ord(c) in _ARABIC for c in text) else text


def _by_font(tag: str, text: Iterable[str]) -> dict[Font, list[str]]:
    """The characters that the alphabets lack, by the font that holds them."""
    found: dict[Font, list[str]] = {}
    for c in sorted(set(text) - set(_ALPHABETS)):
        if c.isprintable():
            found.setdefault(_font_of(tag, ord(c)), []).append(c)
    return found


def _font_of(tag: str, code: int) -> Font:
    font = next((f for low, high, f in _SCRIPTS if low <= code <= high), _LATIN)
    return _EAST.get(tag, font) if font is _CHINESE else font


def _cut(font: Font, characters: str, cache: Path) -> Path:
    package, file, family = font
    key = hashlib.sha256(f"{file}\0{characters}".encode()).hexdigest()[:16]
    target = cache / f"{family.replace(' ', '')}-{key}.ttf"
    if not target.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        # matplotlib keeps every font it was ever given by family name: each cut needs a name of its own.
        _make(_folder(package) / file, f"{family} {key}", characters, target)
    return target


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(
            f"the font package {package} is not installed; run `make report` or pip install channelmark"
        )
    return Path(next(iter(spec.submodule_search_locations)))


def _make(source: Path, family: str, characters: str, target: Path) -> None:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(Options())
    subsetter.populate(text=characters)
    subsetter.subset(font)  # first, because instancing a whole Chinese font takes minutes
    wanted = {a.axisTag: _WEIGHT if a.axisTag == "wght" else a.defaultValue for a in font["fvar"].axes}
    static = instancer.instantiateVariableFont(font, wanted)
    _rename(static, family)
    temporary = target.with_suffix(f".{os.getpid()}.part")
    static.save(temporary)
    os.replace(temporary, target)


def _rename(font: Any, family: str) -> None:
    """Matplotlib finds a font by the names in it."""
    names = font["name"]
    for old in (16, 17, 21, 22, 25):
        names.removeNames(nameID=old)
    for name_id, text in ((1, family), (2, "Regular"), (4, family), (6, family.replace(" ", ""))):
        names.setName(text, name_id, 3, 1, 0x409)
