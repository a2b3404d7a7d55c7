"""Fonts for matplotlib, which reads only the default instance of a variable font (a hairline, for Chinese).

The characters a chart needs are cut out of the installed variable fonts at one weight, and cached by content.
"""

from __future__ import annotations

import hashlib
import os
from importlib.util import find_spec
from pathlib import Path

_WEIGHTS = {"Regular": 400, "Bold": 700}
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


def static_fonts(tag: str, text: str, cache: Path) -> list[Path]:
    """Static fonts (regular and bold) holding the characters of `text`, in order of preference for the language."""
    wanted = [_LATIN, *([_SCRIPTS[tag]] if tag in _SCRIPTS else [])]
    characters = "".join(sorted(set(text) | set("0123456789")))
    return [_cut(font, weight, characters, cache) for font in wanted for weight in _WEIGHTS]


def _cut(font: tuple[str, str, str], weight: str, characters: str, cache: Path) -> Path:
    package, file, family = font
    key = hashlib.sha256(f"{file}\0{characters}".encode()).hexdigest()[:16]
    target = cache / f"{family.replace(' ', '')}-{weight}-{key}.ttf"
    if not target.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        # matplotlib keeps every font it was ever given by family name: each cut needs a name of its own.
        _make(_folder(package) / file, f"{family} {key}", weight, characters, target)
    return target


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(
            f"the font package {package} is not installed; run `make report` or pip install channelmark"
        )
    return Path(next(iter(spec.submodule_search_locations)))


def _make(source: Path, family: str, weight: str, characters: str, target: Path) -> None:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.layout_features = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)  # first, because instancing a whole Chinese font takes minutes
    wanted = {
        a.axisTag: _WEIGHTS[weight] if a.axisTag == "wght" else a.defaultValue for a in font["fvar"].axes
    }
    static = instancer.instantiateVariableFont(font, wanted)
    _rename(static, family, weight)
    temporary = target.with_suffix(".part")
    static.save(temporary)
    os.replace(temporary, target)


def _rename(font: object, family: str, weight: str) -> None:
    """Matplotlib finds a weight by the names and flags in the font."""
    names = font["name"]  # type: ignore[index]
    for old in (16, 17, 21, 22, 25):
        names.removeNames(nameID=old)
    for name_id, text in (
        (1, family),
        (2, weight),
        (4, f"{family} {weight}"),
        (6, f"{family}-{weight}".replace(" ", "")),
    ):
        names.setName(text, name_id, 3, 1, 0x409)
    bold = weight == "Bold"
    os2, head = font["OS/2"], font["head"]  # type: ignore[index]
    os2.usWeightClass = _WEIGHTS[weight]
    os2.fsSelection = (os2.fsSelection & ~0x61) | (0x20 if bold else 0x40)
    head.macStyle = 1 if bold else 0
