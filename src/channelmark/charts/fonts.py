"""Fonts for matplotlib, which reads only the default instance of a variable font (a hairline, for Chinese).

The characters a chart needs are cut out of the installed variable fonts at the regular weight, and cached by content.
"""

from __future__ import annotations

import hashlib
import os
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_WEIGHT = 400
_LATIN = ("manimgx_fonts", "NotoSans[wght].ttf", "Noto Sans")
_SCRIPTS = {
    "zh-Hans": ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf", "Noto Sans SC"),
    "zh-Hant": ("justmytype_intl_cjk", "fonts/ofl/notosanstc/NotoSansTC[wght].ttf", "Noto Sans TC"),
    "ja": ("justmytype_intl_cjk", "fonts/ofl/notosansjp/NotoSansJP[wght].ttf", "Noto Sans JP"),
    "ko": ("justmytype_intl_cjk", "fonts/ofl/notosanskr/NotoSansKR[wght].ttf", "Noto Sans KR"),
    "ar": ("manimgx_fonts", "NotoSansArabic[wght].ttf", "Noto Sans Arabic"),
    "fa": ("manimgx_fonts", "NotoSansArabic[wght].ttf", "Noto Sans Arabic"),
    "he": ("manimgx_fonts", "NotoSansHebrew[wght].ttf", "Noto Sans Hebrew"),
    "hi": ("manimgx_fonts", "NotoSansDevanagari[wght].ttf", "Noto Sans Devanagari"),
    "th": ("manimgx_fonts", "NotoSansThai[wght].ttf", "Noto Sans Thai"),
}


# One cut serves every chart in a Latin, Cyrillic or Greek script, in all languages; a new cut costs a second.
_ALPHABETS = "".join(
    chr(c) for c in (*range(0x20, 0x180), *range(0x370, 0x460), *range(0x2010, 0x2040), 0x20AC, 0x2212)
)


def static_fonts(tag: str, text: str, cache: Path) -> list[Path]:
    """Static fonts holding the characters of `text`, in order of preference for the language."""
    fonts = [_cut(_LATIN, _ALPHABETS, cache)]
    if tag in _SCRIPTS:
        rest = "".join(sorted(set(text) - set(_ALPHABETS)))
        fonts.append(_cut(_SCRIPTS[tag], rest + "0123456789", cache))
    return fonts


def _cut(font: tuple[str, str, str], characters: str, cache: Path) -> Path:
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
