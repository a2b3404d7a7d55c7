"""Small golden pictures, one for each card type: what a card looked like when somebody last looked and agreed.

    python tests/cards/golden.py            # draw them anew, after looking at the contact sheet

They are compared as the eye does: lightness in blocks, with a tolerance, so that another version of a renderer or
another machine's rounding changes nothing, and a moved word or a lost shape does.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

FOLDER = Path(__file__).parent / "golden"
SIDE = 180
BLOCK = 6
LANGUAGES = ("en", "pl", "bg", "zh-Hans")
SIZES = ("square", "wide", "story")

Lightness = np.ndarray


def shots() -> dict[str, tuple[str, str, str]]:
    """Name of the file → card, language, size. Languages and sizes take turns, so that all are met."""
    from channelmark.cards.contact import one_of_each_type

    out = {}
    for i, card in enumerate(one_of_each_type()):
        tag, size = LANGUAGES[i % len(LANGUAGES)], SIZES[(i // len(LANGUAGES)) % len(SIZES)]
        out[f"{card}-{tag}-{size}.png"] = (card, tag, size)
    return out


def drawn(card: str, tag: str, size: str) -> Image.Image:
    """The card as it is drawn now, small."""
    from channelmark.cards.catalogue import published_card
    from channelmark.cards.images import CardImages, size_of
    from channelmark.cards.localized import localize
    from channelmark.locales import language

    words = language(tag, draft=True)
    scale = SIDE / size_of(size)[0]
    png = CardImages().render(localize(published_card(card), words), words, size, "png", scale)
    return Image.open(BytesIO(png)).convert("RGB")


def difference(a: Image.Image, b: Image.Image) -> tuple[float, float]:
    """(largest, mean) difference of lightness between blocks, 0 to 1; 1 for pictures of unequal size."""
    if a.size != b.size:
        return 1.0, 1.0
    gap = np.abs(_blocks(a) - _blocks(b))
    return float(gap.max()), float(gap.mean())


def _blocks(picture: Image.Image) -> Lightness:
    """Mean lightness of each colour in blocks; perceived lightness is about the 2.2th root, which sRGB values are."""
    values = np.asarray(picture.convert("RGB"), dtype=float) / 255
    rows, columns = (n // BLOCK for n in values.shape[:2])
    cut = values[: rows * BLOCK, : columns * BLOCK]
    return np.asarray(cut.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3)))


def refresh() -> list[Path]:
    """Draw every golden picture anew; those of types that are gone are removed."""
    FOLDER.mkdir(exist_ok=True)
    wanted = shots()
    for path in FOLDER.glob("*.png"):
        if path.name not in wanted:
            path.unlink()
    written = []
    for name, shot in wanted.items():
        # Sixty-four colours are enough for the eye and keep each file at a few kilobytes.
        drawn(*shot).quantize(64, dither=Image.Dither.NONE).save(FOLDER / name, optimize=True)
        written.append(FOLDER / name)
    return written


if __name__ == "__main__":
    paths = refresh()
    print(f"{len(paths)} pictures, {sum(p.stat().st_size for p in paths) // 1024} KB, in {FOLDER}")
    sys.exit(0)
