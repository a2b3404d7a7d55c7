"""A brand: colours for light and dark, a font, a logo and a line for the foot, read from a TOML file and checked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, Self

from ..errors import BadCallError
from ..resources import templates
from .measure import family_of, register

Mode = Literal["light", "dark"]

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_WORDS = 4.5  # WCAG 2.2 AA, text
_SHAPES = 3.0  # WCAG 2.2 AA, large text and meaningful graphics
_PAIRS = (
    ("ink", "paper", _WORDS),
    ("muted", "paper", _WORDS),
    ("accent_text", "paper", _WORDS),
    ("ink", "tint", _WORDS),
    ("on_accent", "accent", _WORDS),
    ("accent", "paper", _SHAPES),
    ("accent", "tint", _SHAPES),
    ("muted", "panel", _WORDS),
    ("ink", "panel", _WORDS),
)


class BrandError(BadCallError):
    """A brand file that cannot be used."""

    @classmethod
    def contrast(cls, where: str, front: str, back: str, ratio: float, least: float) -> BrandError:
        """Two colours that would lie on each other are too much alike."""
        return cls(
            f"Brand {where}: {front} on {back} has a contrast of {ratio:.2f}:1, and at least {least}:1 is needed "
            f"(WCAG AA). Make one of the two darker or lighter."
        )

    @classmethod
    def wrong(cls, where: str, key: str, reason: str) -> BrandError:
        """A key is missing, unknown or holds what it cannot hold."""
        return cls(f"Brand {where}: {key!r} {reason}. templates/brand/default.toml shows every key.")


@dataclass(frozen=True, kw_only=True)
class Palette:
    """Colours by their task, each `#RRGGBB` (or a CSS variable, see `Palette.css`)."""

    paper: str
    ink: str
    muted: str
    accent: str
    accent_text: str
    tint: str
    on_accent: str
    rule: str

    @property
    def panel(self) -> str:
        """The ground of the foot of a story: half way from the paper to the tint."""
        return mix(self.tint, self.paper, 0.5)

    @classmethod
    def css(cls) -> Palette:
        """The same roles as CSS variables, for art inside a page that has a light and a dark mode."""
        return cls(**{f.name: f"var(--card-{f.name.replace('_', '-')})" for f in fields(cls)})

    def variables(self) -> str:
        """CSS declarations of the variables that `css` refers to."""
        return " ".join(f"--card-{f.name.replace('_', '-')}: {getattr(self, f.name)};" for f in fields(self))


@dataclass(frozen=True, kw_only=True)
class Link:
    """Where a card sends readers for the definition and the data behind its figure."""

    base: str = ""
    """Address of the folder the editions are published in; '' for no link anywhere."""
    text: bool = False
    """Whether the address is printed on the card."""
    qr: bool = False
    """Whether it is drawn as a QR code."""


@dataclass(frozen=True, kw_only=True)
class Brand:
    """Everything about a look that is not layout."""

    name: str
    mode: Mode
    light: Palette
    dark: Palette
    family: str
    font_file: Path | None
    logo: Path | None
    footer: str
    radius: float
    """Roundness of bars, tiles and badges, 0 (square) to 1 (fully round)."""
    link: Link = Link()
    templates: Path | None = None
    """Folder of the user's own card templates (card.typ, card.html.j2, card.css, art/*.svg.j2); ours fill the gaps."""

    @property
    def palette(self) -> Palette:
        """The colours of card images."""
        return self.light if self.mode == "light" else self.dark

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read a brand file (the shipped one without `path`). Raises BadCallError when it cannot be used."""
        path = path or templates() / "brand" / "default.toml"
        if not path.is_file():
            raise BadCallError.no_such_path("The brand file", path)
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise BrandError.wrong(path.name, "file", f"is not TOML ({error})") from error
        return cls._from(data, path)

    @classmethod
    def _from(cls, data: Mapping[str, Any], path: Path) -> Self:
        where = path.name
        top = {"name", "mode", "footer", "logo", "radius", "font", "light", "dark", "link", "templates"}
        _known(data, top, where)
        font = _table(data, "font", where)
        _known(font, {"family", "file"}, where)
        family, file = _text(font, "family", where), _beside(path, font.get("file", ""), "font file")
        if file:
            _holds(file, family, where)
        return cls(
            name=_text(data, "name", where),
            mode=_mode(data, where),
            light=_palette(data, "light", where),
            dark=_palette(data, "dark", where),
            family=family,
            font_file=file,
            logo=_beside(path, data.get("logo", ""), "logo"),
            footer=str(data.get("footer", "")),
            radius=_share(data, "radius", where),
            link=_link(data, where),
            templates=_folder(path, data, where),
        )


def contrast(front: str, back: str) -> float:
    """WCAG contrast ratio of two `#RRGGBB` colours, 1 to 21."""
    lighter, darker = sorted((_luminance(front), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mix(front: str, back: str, share: float) -> str:
    """`share` of `front` laid over `back`; CSS variables are mixed by the browser."""
    if not front.startswith("#"):
        return f"color-mix(in srgb, {front} {100 * share:g}%, {back})"
    parts = zip(_channels(front), _channels(back), strict=True)
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02X}" for a, b in parts)


def _channels(colour: str) -> tuple[int, int, int]:
    r, g, b = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return r, g, b


def _luminance(colour: str) -> float:
    r, g, b = (_linear(c / 255) for c in _channels(colour))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)


def _palette(data: Mapping[str, Any], mode: str, where: str) -> Palette:
    table = _table(data, mode, where)
    names = {f.name for f in fields(Palette)}
    _known(table, names, where)
    colours = {name: _colour(table, name, f"{where} [{mode}]") for name in names}
    palette = Palette(**colours)
    for front, back, least in _PAIRS:
        one, other = getattr(palette, front), getattr(palette, back)
        ratio = contrast(one, other)
        if ratio < least:
            raise BrandError.contrast(f"{where} [{mode}]", f"{front} {one}", f"{back} {other}", ratio, least)
    return palette


def _link(data: Mapping[str, Any], where: str) -> Link:
    if "link" not in data:
        return Link()
    table = _table(data, "link", where)
    _known(table, {f.name for f in fields(Link)}, where)
    link = Link(**table)
    if not isinstance(link.base, str) or not re.match(r"https?://\S+$|$", link.base):
        raise BrandError.wrong(where, "base", "must be an address that begins with https://, or ''")
    for name in ("text", "qr"):
        if not isinstance(getattr(link, name), bool):
            raise BrandError.wrong(where, name, "must be true or false")
    if (link.text or link.qr) and not link.base:
        raise BrandError.wrong(where, "base", "is needed for a printed address or a QR code")
    return link


def _folder(path: Path, data: Mapping[str, Any], where: str) -> Path | None:
    if "templates" not in data:
        return None
    table = _table(data, "templates", where)
    _known(table, {"folder"}, where)
    return own_templates(path.parent / _text(table, "folder", where))


def own_templates(folder: Path) -> Path:
    """A user's folder of card templates. BadCallError when it is not there or holds none."""
    if not folder.is_dir():
        raise BadCallError.no_such_path("The folder of templates", folder)
    known = ("card.typ", "card.html.j2", "card.css", "art/*.svg.j2")
    if not any(next(folder.glob(pattern), None) for pattern in known):
        raise BadCallError(
            f"The folder of templates {folder} holds none of {', '.join(known)}. Copy those you want to change "
            f"from channelmark's own templates folder under the same names."
        )
    return folder.resolve()


def _holds(file: Path, family: str, where: str) -> None:
    """A font file must hold the family the brand names, or every word would be set in another one."""
    try:
        found = family_of(file)
    except Exception as error:
        raise BrandError.wrong(
            where, "file", f"is no font that can be read ({file.name}: {error})"
        ) from error
    if found != family:
        raise BrandError.wrong(where, "family", f"is {family!r}, and the file {file.name} holds {found!r}")
    register(family, file)


def _colour(table: Mapping[str, Any], name: str, where: str) -> str:
    value = table.get(name)
    if not isinstance(value, str) or not _HEX.fullmatch(value):
        raise BrandError.wrong(where, name, "must be a colour like '#D03A12'")
    return value.upper()


def _known(table: Mapping[str, Any], names: set[str], where: str) -> None:
    for key in table:
        if key not in names:
            raise BrandError.wrong(where, key, f"is unknown here (known: {', '.join(sorted(names))})")


def _table(data: Mapping[str, Any], key: str, where: str) -> Mapping[str, Any]:
    value = data.get(key)
    if not isinstance(value, dict):
        raise BrandError.wrong(where, key, "must be a table of keys")
    return value


def _text(table: Mapping[str, Any], key: str, where: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value:
        raise BrandError.wrong(where, key, "must be a text")
    return value


def _mode(data: Mapping[str, Any], where: str) -> Mode:
    match data.get("mode", "light"):
        case "light":
            return "light"
        case "dark":
            return "dark"
        case other:
            raise BrandError.wrong(where, "mode", f"must be 'light' or 'dark', not {other!r}")


def _share(data: Mapping[str, Any], key: str, where: str) -> float:
    value = data.get(key, 0.35)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise BrandError.wrong(where, key, "must be a number from 0 to 1")
    return float(value)


def _beside(path: Path, name: str, what: str) -> Path | None:
    if not name:
        return None
    found = path.parent / name
    if not found.is_file():
        raise BadCallError.no_such_path(f"The {what} of brand {path.name}", found)
    return found
