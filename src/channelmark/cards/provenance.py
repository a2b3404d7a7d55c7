"""What a card's picture carries in itself: whose figure it shows, from how many, from which data; and how to read it.

A PNG holds it as international text (iTXt: Title, Description, Source, Figure, Data, channelmark) and as XMP; an
SVG as <title>, <desc> and <metadata>. The record named `channelmark` is JSON with the Figures themselves, so a
picture that went round the world can still be compared with what holds today.
"""

from __future__ import annotations

import hashlib
import html
import json
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from .. import __version__
from ..errors import BadCallError, ChannelmarkError
from ..figures import Figure
from .model import LocalCard

NAMESPACE = "urn:channelmark:provenance:1"
_KEY = "channelmark"
_PNG = b"\x89PNG\r\n\x1a\n"
_METADATA = re.compile(rf'<metadata><provenance xmlns="{NAMESPACE}">(.*?)</provenance></metadata>', re.DOTALL)


class ProvenanceError(ChannelmarkError):
    """A picture that says nothing about itself, or something that cannot be read."""

    @classmethod
    def none(cls, path: Path) -> ProvenanceError:
        """No record of ours in it."""
        return cls(
            f"{path}: this picture carries no provenance of channelmark. Many networks remove it from what is "
            f"posted; verify the file that was made, or find its card in an edition's gallery."
        )

    @classmethod
    def broken(cls, path: Path, reason: str) -> ProvenanceError:
        """The record is there and cannot be read."""
        return cls(f"{path}: its provenance cannot be read ({reason}). The file was damaged or changed.")


@dataclass(frozen=True, kw_only=True)
class Provenance:
    """What a picture says about itself."""

    card: str
    report: str
    language: str
    sentence: str
    figures: tuple[Figure, ...]
    version: str
    intact: bool
    """Whether the drawing is still the one the record was written for."""


def record(card: LocalCard, drawing: bytes) -> str:
    """The record of a picture as JSON; `drawing` is what it is sealed against."""
    data = {
        "version": __version__,
        "card": card.id,
        "report": card.report,
        "language": card.lang,
        "sentence": card.sentence,
        "link": card.link,
        "figures": [f.to_json() for f in card.figures],
        "drawing": hashlib.sha256(drawing).hexdigest(),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def texts(card: LocalCard) -> dict[str, str]:
    """What any program that shows a picture's properties can tell: title, description, source, figure, data."""
    prints = dict.fromkeys(f.source.fingerprint for f in card.figures if f.source.fingerprint)
    return {
        "Title": card.title,
        "Description": card.alt,
        "Source": card.source,
        "Figure": "; ".join(f"{f.id} = {_value(f)}" for f in card.figures),
        "Data": ", ".join(f"sha256:{p}" for p in prints) or "published",
        "Software": f"channelmark {__version__}",
    }


def _value(figure: Figure) -> str:
    """Value in base units, without a language."""
    parts = []
    for v in figure.values:
        number = (
            f"{v.value:g}"
            if v.value is not None
            else f"{v.low:g}..{v.high:g}"
            if v.is_range
            else "suppressed"
        )
        parts.append(f"{v.label}: {number}" if v.label else number)
    return f"{', '.join(parts)} {figure.values[0].unit}"


# PNG


def in_png(png: bytes, card: LocalCard) -> bytes:
    """The PNG with its provenance behind its header; pixels untouched."""
    sealed = b"".join(body for kind, body in _chunks(png) if kind == b"IDAT")
    named = texts(card) | {_KEY: record(card, sealed), "XML:com.adobe.xmp": _xmp(card)}
    chunks = b"".join(
        _chunk(b"iTXt", k.encode("latin-1") + b"\0\0\0\0\0" + v.encode("utf-8")) for k, v in named.items()
    )
    header = len(_PNG) + 25
    return png[:header] + chunks + png[header:]


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG)
    while at + 8 <= len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        yield kind, png[at + 8 : at + 8 + length]
        at += 12 + length


def _xmp(card: LocalCard) -> str:
    """The same for programs that read XMP: Dublin Core, and the figures in our own namespace."""
    named, lang = texts(card), quoteattr(card.lang)

    def alternatives(text: str) -> str:
        # Two alternatives: XMP asks for a default, and a reader of the language finds its own.
        item = f'<rdf:li xml:lang="x-default">{escape(text)}</rdf:li><rdf:li xml:lang={lang}>{escape(text)}</rdf:li>'
        return f"<rdf:Alt>{item}</rdf:Alt>"

    subjects = "".join(f"<rdf:li>{escape(t.lstrip('#'))}</rdf:li>" for t in card.hashtags)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        f'xmlns:cm="{NAMESPACE}"><dc:title>{alternatives(card.title)}</dc:title>'
        f"<dc:description>{alternatives(card.alt)}</dc:description><dc:source>{escape(card.source)}</dc:source>"
        f"<dc:language><rdf:Bag><rdf:li>{escape(card.lang)}</rdf:li></rdf:Bag></dc:language>"
        f"<dc:subject><rdf:Bag>{subjects}</rdf:Bag></dc:subject>"
        f"<dc:identifier>{escape(card.report)}/{escape(card.id)}</dc:identifier>"
        f"<xmp:CreatorTool>{escape(named['Software'])}</xmp:CreatorTool>"
        f"<cm:figure>{escape(named['Figure'])}</cm:figure><cm:data>{escape(named['Data'])}</cm:data>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )


# SVG

_LINE = re.compile(
    r'<a transform="translate\(([-\d.]+) ([-\d.]+)\)" (?:target="_blank" )?href="cm:([^"]*)"[^>]*>'
    r'<rect width="([-\d.]+)" height="([-\d.]+)"[^>]*/></a>'
)
_ASCENT, _SIZE = 0.75, 0.764
"""Baseline and size of letters as shares of the height of their line (Noto)."""


def in_svg(svg: bytes, card: LocalCard) -> bytes:
    """The SVG with its role, title, description and provenance, and with its words as text that can be selected."""
    text = _selectable(svg.decode("utf-8"))
    head = re.match(r"\s*<svg[^>]*>", text)
    if head is None:
        raise ValueError("no SVG")
    # A card of 1080 pixels is shown as wide as that, whatever a point is.
    tag = re.sub(r'(\b(?:width|height)="[\d.]+)pt"', r'\1"', head[0].strip().removesuffix(">"))
    start = f'{tag} role="img" xml:lang="{card.lang}" aria-labelledby="title desc">'
    named = f'<title id="title">{escape(card.title)}</title><desc id="desc">{escape(card.alt)}</desc>'
    bare = start + named + text[head.end() :]
    seal = f'<metadata><provenance xmlns="{NAMESPACE}">{escape(record(card, bare.encode()))}</provenance></metadata>'
    return (start + named + seal + text[head.end() :]).encode("utf-8")


def _selectable(svg: str) -> str:
    """The boxes card.typ left around its lines as transparent text, in the place and reading order of the words."""
    found = list(_LINE.finditer(svg))
    out: list[str] = []
    at, i = 0, 0
    while i < len(found):
        # A line set in two sizes has a box for each run; together they hold its words once.
        run = [found[i]]
        while i + len(run) < len(found) and _same_line(run[0], found[i + len(run)]):
            run.append(found[i + len(run)])
        out += [svg[at : run[0].start()], _text(run)]
        for box, following in pairwise(run):
            out.append(svg[box.end() : following.start()])
        at = run[-1].end()
        i += len(run)
    return "".join(out) + svg[at:]


def _same_line(a: re.Match[str], b: re.Match[str]) -> bool:
    base, other = (float(m[2]) + _ASCENT * float(m[5]) for m in (a, b))
    return a[3] == b[3] and abs(base - other) < 0.12 * float(a[5])


def _text(run: list[re.Match[str]]) -> str:
    left = min(float(m[1]) for m in run)
    right = max(float(m[1]) + float(m[4]) for m in run)
    tall = max(run, key=lambda m: float(m[5]))
    base, size = float(tall[2]) + _ASCENT * float(tall[5]), _SIZE * float(tall[5])
    words = re.sub("[\u200b\u2060\u2066-\u2069]", "", html.unescape(run[0][3]))
    return (
        f'<text x="{left:.2f}" y="{base:.2f}" font-size="{size:.1f}" textLength="{right - left:.2f}" '
        f'lengthAdjust="spacingAndGlyphs" font-family="sans-serif" fill="#000" fill-opacity="0" '
        f'text-anchor="start" direction="ltr" xml:space="preserve">{escape(words)}</text>'
    )


# Reading


def read(path: Path) -> Provenance:
    """What a picture says about itself. Raises BadCallError for no picture, ProvenanceError for one that is silent."""
    if not path.is_file():
        raise BadCallError.no_such_path("The picture", path)
    data = path.read_bytes()
    if data.startswith(_PNG):
        raw, drawing = _of_png(data)
    elif b"<svg" in data[:600]:
        raw, drawing = _of_svg(data)
    else:
        raise BadCallError(f"{path}: only PNG and SVG pictures of cards carry provenance. Give one of those.")
    if raw is None:
        raise ProvenanceError.none(path)
    try:
        return _provenance(json.loads(raw), drawing)
    except (ValueError, KeyError, TypeError, ChannelmarkError) as error:
        raise ProvenanceError.broken(path, str(error)) from error


def _of_png(data: bytes) -> tuple[str | None, bytes]:
    mark = _KEY.encode() + b"\0\0\0\0\0"
    found = None
    for kind, body in _chunks(data):
        if kind == b"iTXt" and body.startswith(mark):
            found = body[len(mark) :].decode("utf-8", "replace")
    return found, b"".join(body for kind, body in _chunks(data) if kind == b"IDAT")


def _of_svg(data: bytes) -> tuple[str | None, bytes]:
    text = data.decode("utf-8", "replace")
    found = _METADATA.search(text)
    if not found:
        return None, b""
    return html.unescape(found[1]), (text[: found.start()] + text[found.end() :]).encode()


def _provenance(data: Mapping[str, Any], drawing: bytes) -> Provenance:
    return Provenance(
        card=data["card"],
        report=data["report"],
        language=data["language"],
        sentence=data["sentence"],
        figures=tuple(Figure.from_json(f) for f in data["figures"]),
        version=data["version"],
        intact=data["drawing"] == hashlib.sha256(drawing).hexdigest(),
    )
