"""Card pictures: SVG, PDF and PNG in any size, by Typst. The same card gives the same bytes."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import typst

from ..errors import BadCallError, LayoutError
from ..locales import Language, phrases
from ..resources import templates
from .art import KINDS, Art, art_of, draw
from .brand import Brand
from .links import linked, qr_svg
from .measure import families, font_folders
from .model import LocalCard
from .provenance import in_png, in_svg
from .typesetting import tidy

Format = Literal["png", "svg", "pdf"]
FORMATS: tuple[Format, ...] = get_args(Format)
Progress = Callable[[str], None]

SIZES: dict[str, tuple[int, int]] = {"square": (1080, 1080), "wide": (1200, 630), "story": (1080, 1920)}
FILES: tuple[tuple[str, str, Format], ...] = (
    ("card.svg", "square", "svg"),
    ("card.pdf", "square", "pdf"),
    ("square.png", "square", "png"),
    ("wide.png", "wide", "png"),
    ("story.png", "story", "png"),
)
"""Files of a card's folder: name, size, format."""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """One of the three compositions, for a width and a height in pixels."""

    name: str
    width: float
    height: float
    margin: tuple[float, float, float]
    """At the sides, above, below."""
    small: float
    """Hashtags, badge, notes, source, words on the picture."""
    text: tuple[float, float]
    """Sentence: best and least size."""
    figure: tuple[float, float]
    corner: bool
    """Whether a square picture stands in the corner, beside the source."""
    rows: bool
    """Whether two or more figures stand in rows beside their words, or below each other."""
    band: float
    """Width of a landscape picture."""
    eager: float
    """How much of its best size a picture claims before the words get smaller, 0 to 1."""
    tallest: float
    """Height no picture exceeds."""
    foot: bool
    """Whether what the figure rests on stands on a ground of its own that reaches the lower edge."""

    def scaled(self, width: float, height: float) -> Layout:
        """The same composition in another size."""
        k = min(width / self.width, height / self.height)
        a, b, c = self.margin
        return Layout(
            name=self.name,
            width=width,
            height=height,
            margin=(a * k, b * k, c * k),
            small=self.small * k,
            text=(self.text[0] * k, self.text[1] * k),
            figure=(self.figure[0] * k, self.figure[1] * k),
            corner=self.corner,
            rows=self.rows,
            eager=self.eager,
            band=width - 2 * a * k if self.name != "wide" else self.band * width / self.width,
            tallest=self.tallest * height / self.height,
            foot=self.foot,
        )


LAYOUTS = (
    Layout(
        name="square", width=1080, height=1080, margin=(76, 72, 72), small=37, text=(58, 38), figure=(330, 150),
        corner=True, rows=True, eager=0.75, band=928, tallest=460, foot=False,
    ),
    Layout(
        name="wide", width=1200, height=630, margin=(64, 54, 52), small=30, text=(46, 30), figure=(230, 90),
        corner=False, rows=True, eager=0.75, band=480, tallest=380, foot=False,
    ),
    Layout(
        name="story", width=1080, height=1920, margin=(88, 210, 230), small=40, text=(92, 46), figure=(560, 200),
        corner=False, rows=False, eager=0.95, band=904, tallest=800, foot=True,
    ),
)  # fmt: skip


class ImageError(BadCallError):
    """A size or a format that does not exist."""

    @classmethod
    def no_size(cls, size: str) -> ImageError:
        """Neither a named size nor WIDTHxHEIGHT."""
        return cls(
            f"There is no card size {size!r}. Known: {', '.join(SIZES)}, or WIDTHxHEIGHT such as 1080x1350."
        )


def size_of(size: str) -> tuple[int, int]:
    """Width and height of a named size or of '1080x1350'. Raises ImageError."""
    found = re.fullmatch(r"(\d{2,4})[x×](\d{2,4})", size)
    if size not in SIZES and not found:
        raise ImageError.no_size(size)
    return SIZES[size] if size in SIZES or not found else (int(found[1]), int(found[2]))


def formats_of(names: Iterable[str]) -> tuple[Format, ...]:
    """Names of formats as formats. Raises BadCallError for one that does not exist."""
    asked = tuple(names)
    for name in asked:
        if name not in FORMATS:
            raise BadCallError.unknown("format", name, FORMATS)
    return tuple(f for f in FORMATS if f in asked)


def layout_for(size: str) -> Layout:
    """The composition nearest in shape, in this size."""
    width, height = size_of(size)
    nearest = min(LAYOUTS, key=lambda one: abs(_log(one.width / one.height) - _log(width / height)))
    return nearest if (nearest.width, nearest.height) == (width, height) else nearest.scaled(width, height)


def payload(card: LocalCard, layout: Layout, brand: Brand, language: Language) -> dict[str, Any]:
    """The record templates/card.typ draws from: words, colours, and the picture in every height it may get."""
    card = linked(card, brand, language)
    name = art_of(card)
    fonts = families(card.lang, brand.family)
    base, _, rest = card.lang.partition("-")
    return {
        "id": card.id,
        "lang": base,
        "region": {"Hans": "CN", "Hant": "TW"}.get(rest, rest if len(rest) == 2 else None),
        "dir": card.dir,
        "script": _script(base),
        "fonts": fonts,
        "title": card.title,
        "alt": card.alt,
        "publisher": card.source,
        "hashtags": list(card.hashtags),
        "arrangement": card.arrangement,
        "segments": [asdict(s) | {"text": _broken(card.lang, s.text)} for s in tidy(card.segments)],
        "badge": card.badge,
        "badge_kind": card.badge_kind,
        "comparison": _maybe(card.comparison, lambda t: _broken(card.lang, t)),
        "notes": [_broken(card.lang, part) for part in (card.note or "").split(" · ") if part],
        "source": _broken(card.lang, card.source),
        "link": card.link,
        "definition": {"text": _broken(card.lang, card.definition), "url": card.link}
        if card.definition
        else None,
        "qr": _qr(card, brand, language),
        "layout": asdict(layout),
        "shape": KINDS[name].shape if name in KINDS else "none",
        "arts": [_art_data(a) for a in _arts(card, layout, brand, language)],
        "brand": {
            **asdict(brand.palette),
            "panel": brand.palette.panel,
            "radius": brand.radius,
            "name": brand.name,
            "footer": brand.footer,
            "logo": _logo(brand),
        },
    }


def _qr(card: LocalCard, brand: Brand, language: Language) -> dict[str, str] | None:
    if not (brand.link.qr and card.link):
        return None
    # Dark modules on a light ground whatever the mode: many readers refuse inverted codes.
    return {"svg": qr_svg(card.link, "#000000", "#FFFFFF"), "alt": f"{language.text('card-qr')}: {card.link}"}


def _broken(lang: str, text: str) -> str:
    return phrases(lang, text)


def _maybe(text: str | None, change: Callable[[str], str]) -> str | None:
    return change(text) if text else None


def _script(base: str) -> str:
    if base in {"zh", "ja", "ko"}:
        return "cjk"
    return "tall" if base in {"ar", "fa", "ur", "hi", "th", "bn", "ta"} else "plain"


def _arts(card: LocalCard, layout: Layout, brand: Brand, language: Language) -> Iterable[Art]:
    """The picture in rising sizes; Typst takes the largest that fits."""
    name = art_of(card)
    if name == "none":
        return ()
    kind = KINDS[name]
    low = kind.least * layout.small
    high = min(layout.tallest, kind.most * layout.small)
    steps = 9
    heights = [low + (high - low) * i / (steps - 1) for i in range(steps)]
    boxes = [(h if kind.shape == "square" else layout.band, h) for h in heights]
    if layout.name == "wide" and kind.shape == "band":
        # Last resort where long words need the room.
        boxes = [(0.78 * layout.band, h) for h in heights[:3]] + boxes
    drawn, failed = _drawn(card, boxes, layout, brand, language)
    if failed and not drawn and layout.name == "wide":
        # Long names: the picture takes more than its half.
        wider = [(1.2 * layout.band, h) for h in heights]
        drawn, failed = _drawn(card, wider, layout, brand, language)
    if failed and not drawn:
        raise failed
    return drawn


def _drawn(
    card: LocalCard, boxes: Iterable[tuple[float, float]], layout: Layout, brand: Brand, language: Language
) -> tuple[list[Art], LayoutError | None]:
    """The picture in each box it fits in, and the last complaint of those it does not fit in."""
    drawn, failed = [], None
    for width, height in boxes:
        try:
            drawn.append(draw(card, width, height, brand, language, size=layout.small))
        except LayoutError as error:
            failed = error
    return drawn, failed


def _art_data(art: Art) -> dict[str, Any]:
    return {
        "width": art.width,
        "height": art.height,
        "svg": art.svg,
        "labels": [
            {k: getattr(x, k) for k in ("text", "x", "y", "anchor", "size", "weight", "role")}
            for x in art.labels
        ],
    }


def _logo(brand: Brand) -> dict[str, Any] | None:
    if brand.logo is None:
        return None
    return {"format": brand.logo.suffix.lstrip(".").lower(), "data": list(brand.logo.read_bytes())}


class CardImages:
    """Draws cards of one brand. Safe to use from several threads; each keeps its own warm compiler."""

    def __init__(self, brand: Brand | None = None) -> None:
        self.brand = brand or Brand.load()
        self._fonts = fonts_of(self.brand.font_file)
        self._local = threading.local()

    def render(
        self,
        card: LocalCard,
        language: Language,
        size: str = "square",
        format: Format = "png",
        scale: float = 1.0,
    ) -> bytes:
        """One picture of a card; `scale` makes a PNG smaller without laying it out anew.

        Raises LayoutError when its text does not fit, BadCallError for an unknown size.
        """
        record = payload(card, layout_for(size), self.brand, language)
        return self._draw(card, size, record, format, scale)

    def render_formats(
        self, card: LocalCard, language: Language, size: str, formats: Iterable[Format]
    ) -> dict[Format, bytes]:
        """One size of a card in several formats, laid out as seldom as can be. Raises as `render`."""
        record = payload(card, layout_for(size), self.brand, language)
        return {format: self._draw(card, size, record, format) for format in formats}

    def _draw(
        self, card: LocalCard, size: str, record: Mapping[str, Any], format: Format, scale: float = 1.0
    ) -> bytes:
        data = self._compile(card, size, record, format, scale)
        named = replace(card, link=record["link"])
        if format == "png":
            return in_png(data, named)
        return in_svg(data, named) if format == "svg" else data

    def render_all(
        self,
        cards: Iterable[LocalCard],
        language: Language,
        out: Path,
        progress: Progress | None = None,
        jobs: int = 2,
    ) -> list[Path]:
        """Write every file of every card under `out`/<report>/<card>/; the paths written, in order."""
        with ThreadPoolExecutor(max_workers=jobs) as pool:
            written = pool.map(lambda card: self._write(language, out, progress, card), cards)
            return [path for paths in written for path in paths]

    def _write(self, language: Language, out: Path, progress: Progress | None, card: LocalCard) -> list[Path]:
        """All files of one card, one after another by one compiler, which then lays out each size only once."""
        folder = out / card.report / card.id
        folder.mkdir(parents=True, exist_ok=True)
        records = {size: payload(card, layout_for(size), self.brand, language) for size in SIZES}
        for name, size, format in FILES:
            (folder / name).write_bytes(self._draw(card, size, records[size], format))
            if progress:
                progress(f"{card.id}/{name}")
        return [folder / name for name, _, _ in FILES]

    def _compile(
        self, card: LocalCard, size: str, record: Mapping[str, Any], format: Format, scale: float = 1.0
    ) -> bytes:
        extra: dict[str, Any] = {"ppi": 72.0 * scale} if format == "png" else {}
        if format == "pdf":
            extra = {"pdf_standards": ["ua-1"], "timestamp": 0}
        inputs = {"card": json.dumps(record, ensure_ascii=False)}
        if format != "pdf":
            # PNG and SVG then share one layout; a PDF holds real text, and its links lead somewhere.
            inputs["trace"] = "1"
        try:
            data = self._compiler().compile(format=format, sys_inputs=inputs, **extra)
        except typst.TypstError as error:
            raise _layout_error(error, card, size) from error
        if not isinstance(data, bytes):
            raise LayoutError.overflow(card.id, card.lang, size, "it takes more than one page")
        return data

    def _compiler(self) -> typst.Compiler:
        if not hasattr(self._local, "compiler"):
            own = self.brand.templates / "card.typ" if self.brand.templates else None
            file = own if own and own.is_file() else templates() / "card.typ"
            self._local.compiler = typst.Compiler(
                str(file), root=str(file.parent), font_paths=self._fonts, ignore_system_fonts=True
            )
        found: typst.Compiler = self._local.compiler
        return found


@cache
def fonts_of(own: Path | None = None) -> typst.Fonts:
    """The fonts of the packages and a brand's own; never those of the machine."""
    folders = [str(f) for f in font_folders()] + ([str(own.parent)] if own else [])
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def _layout_error(error: typst.TypstError, card: LocalCard, size: str) -> LayoutError:
    message = getattr(error, "message", "") or str(error)
    found = re.search(r"OVERFLOW (\d+)", message)
    if found:
        return LayoutError.overflow(card.id, card.lang, size, f"{found[1]} px are missing")
    return LayoutError(
        f"Card {card.id!r} in {card.lang}, size {size}: card.typ failed ({message.strip() or 'no reason given'}). "
        f"Look at the template, or at the one of your brand."
    )


def _log(x: float) -> float:
    from math import log

    return log(x)
