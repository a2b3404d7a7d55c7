"""What a picture says about itself, and whether it still holds."""

import json
import struct
import zlib
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from channelmark.benchmarks import benchmark, load
from channelmark.cards import catalogue
from channelmark.cards.images import CardImages
from channelmark.cards.localized import localize
from channelmark.cards.model import Card
from channelmark.cards.provenance import ProvenanceError, in_png, read
from channelmark.cli import main
from channelmark.errors import BadCallError
from channelmark.locales import language
from channelmark.publish.verify import verify_picture
from tests import tiny


def _chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


PIXEL = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\0\x80"))
    + _chunk(b"IEND", b"")
)
"""The smallest PNG: one grey pixel."""


@pytest.fixture(scope="module")
def images():
    return CardImages()


def local(card_id, tag="en"):
    words = language(tag, draft=True)
    return localize(catalogue.published_card(card_id), words), words


def chunks(png):
    at, found = 8, []
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        body = png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        found.append((kind, body))
        at += 12 + length
    return found


def texts(png):
    """The international texts of a PNG: keyword, two flags and two empty names, then the text."""
    parts = (body.split(b"\0", 5) for kind, body in chunks(png) if kind == b"iTXt")
    return {p[0].decode("latin-1"): p[5].decode("utf-8") for p in parts}


def test_a_png_says_what_it_shows_and_from_which_data(tmp_path):
    card, _ = local("portal_nps", "bg")
    figure = replace(
        card.figures[0],
        source=replace(card.figures[0].source, kind="computed", data="own", fingerprint="ab12"),
    )
    png = in_png(PIXEL, replace(card, figures=(figure,)))
    said = texts(png)
    assert said["Title"] == card.title
    assert said["Description"] == card.alt
    assert said["Source"] == card.source
    assert said["Figure"] == "portal_nps = 45 point"
    assert said["Data"] == "sha256:ab12"
    # The pixels are as they were.
    assert [b for k, b in chunks(png) if k == b"IDAT"] == [b for k, b in chunks(PIXEL) if k == b"IDAT"]
    assert json.loads(said["channelmark"])["card"] == "portal_nps"


def test_xmp_is_xml_with_the_same_title_and_description():
    card, _ = local("portal_nps", "bg")
    packet = texts(in_png(PIXEL, card))["XML:com.adobe.xmp"]
    tree = ElementTree.fromstring(packet[packet.index("<x:") : packet.rindex("<?xpacket")])
    dc = "{http://purl.org/dc/elements/1.1/}"
    rdf = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    alternatives = {li.get(lang): li.text for li in tree.find(f".//{dc}title").iter(f"{rdf}li")}
    assert alternatives == {"x-default": card.title, "bg": card.title}
    assert [li.text for li in tree.find(f".//{dc}description").iter(f"{rdf}li")] == [card.alt] * 2
    assert tree.find(f".//{dc}source").text == card.source


def test_an_svg_is_named_and_its_words_can_be_selected(images):
    card, words = local("portal_processing_time", "pl")
    svg = images.render(card, words, "square", "svg").decode()
    root = ElementTree.fromstring(svg)
    ns = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img" and root.get("aria-labelledby") == "title desc"
    assert root.find(f"{ns}title").text == card.title
    assert root.find(f"{ns}desc").text == card.alt
    shown = [t.text for t in root.iter(f"{ns}text")]
    # Number and unit are drawn in two sizes, and selected as one line.
    assert "2–3\u00a0dni" in shown
    assert "cm:" not in svg  # no box is left


@pytest.mark.parametrize("format", ["png", "svg"])
def test_what_was_written_is_read_again(tmp_path, images, format):
    card, words = local("social_response_time", "zh-Hans")
    path = tmp_path / f"card.{format}"
    path.write_bytes(images.render(card, words, "square", format))
    found = read(path)
    assert found.figures == card.figures
    assert (found.card, found.language, found.sentence) == (card.id, "zh-Hans", card.sentence)
    assert found.intact


@pytest.mark.parametrize("format", ["png", "svg"])
def test_a_changed_drawing_is_seen(tmp_path, images, format):
    card, words = local("portal_csat")
    data = images.render(card, words, "square", format)
    path = tmp_path / f"card.{format}"
    if format == "svg":
        path.write_bytes(data.replace(b"#D03A12", b"#00FF00").replace(b"#d03a12", b"#00ff00"))
    else:
        body = next(b for k, b in chunks(data) if k == b"IDAT")
        path.write_bytes(data.replace(body[-20:], bytes(20)))
    assert not read(path).intact
    assert [d.what for d in verify_picture(path).differences] == ["was changed after it was made"]


def test_pictures_that_say_nothing(tmp_path):
    bare, other = tmp_path / "bare.png", tmp_path / "other.txt"
    bare.write_bytes(PIXEL)
    other.write_text("no picture", encoding="utf-8")
    with pytest.raises(ProvenanceError, match="carries no provenance"):
        read(bare)
    with pytest.raises(BadCallError, match="only PNG and SVG"):
        read(other)
    with pytest.raises(BadCallError, match="there is nothing at"):
        read(tmp_path / "gone.png")
    card, _ = local("portal_csat")
    bare.write_bytes(in_png(PIXEL, card).replace(b'"version":"', b'"v3rsion":"'))
    with pytest.raises(ProvenanceError, match="cannot be read"):
        read(bare)


def published_png(tmp_path, card_id):
    card, _ = local(card_id)
    path = tmp_path / "card.png"
    path.write_bytes(in_png(PIXEL, card))
    return path, card


def test_published_figures_hold_and_a_forged_one_does_not(tmp_path, capsys):
    path, card = published_png(tmp_path, "first_response_by_channel")
    assert verify_picture(path).differences == ()
    assert len(verify_picture(path).checked) == 3
    assert main(["verify", str(path)]) == 0
    assert "The figure holds." in capsys.readouterr().out
    forged = replace(card.figures[0], values=(replace(card.figures[0].only, value=60.0),))
    path.write_bytes(in_png(PIXEL, replace(card, figures=(forged, *card.figures[1:]))))
    assert main(["verify", str(path)]) == 1
    said = capsys.readouterr().out
    assert "portal_first_response_time: shows value 60.0 for its value, now 21600" in said
    assert "The figure no longer holds." in said


def computed_png(tmp_path, data, figure_id="portal_first_response_time"):
    figure = benchmark("customer_portal", load(str(data))).figures[figure_id]
    card = Card(id=figure_id, report="customer_portal", type="duration", figures=(figure,))
    path = tmp_path / "computed.png"
    path.write_bytes(in_png(PIXEL, localize(card, language("en"))))
    return path


def test_a_computed_figure_is_computed_again(tmp_path, capsys):
    data = tiny.write(tmp_path / "data")
    path = computed_png(tmp_path, data)
    with pytest.raises(BadCallError, match="Say which data to compute it from"):
        verify_picture(path)
    assert verify_picture(path, str(data)).checked == (
        "portal_first_response_time: holds, compared with the data (the same data)",
    )
    # All replies but the first are gone: another median, on fewer tickets.
    changed = tiny.write(tmp_path / "changed", messages=tiny.TABLES["messages"][:1])
    assert main(["verify", str(path), "--data", str(changed)]) == 1
    assert "portal_first_response_time" in capsys.readouterr().out


def test_a_picture_in_an_edition_finds_the_data_of_the_edition(tmp_path):
    data = tiny.write(tmp_path / "data")
    folder = tmp_path / "reports" / "en" / "cards"
    folder.mkdir(parents=True)
    path = computed_png(folder, data)
    with pytest.raises(BadCallError, match="does not lie in an edition"):
        verify_picture(path)
    (folder.parent / "manifest.json").write_text(json.dumps({"data": str(data)}), "utf-8")
    (folder.parent / "figures.json").write_text("[]", "utf-8")
    assert verify_picture(path).differences == ()


def test_data_go_with_a_picture_only(tmp_path, capsys):
    assert main(["verify", str(tmp_path), "--data", "sample"]) == 2
    assert "--data goes with a picture" in capsys.readouterr().err
