"""Links between editions: complete, in both directions, and right after editions came and went."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from channelmark.publish import folders
from channelmark.publish.links import link_editions
from channelmark.publish.shelf import write_shelf
from tests.publish.shelves import stand
from tests.publish.test_html import Page


@pytest.fixture
def out(tmp_path):
    stand(tmp_path, "en")
    stand(tmp_path, "pl", "customer_portal", "social_media")
    stand(tmp_path, "ar")
    link_editions(tmp_path)
    return tmp_path


def alternates(path: Path) -> dict[str, str]:
    """hreflang → the file it names, of one page."""
    links = [e.attributes for e in Page(path.read_text("utf8")).all("link")]
    assert len({a["hreflang"] for a in links}) == len(links)
    return {a["hreflang"]: (path.parent / a["href"]).resolve() for a in links}


def menu(path: Path) -> list[tuple[str, str]]:
    """(language, address) of the links readers see."""
    page = Page(path.read_text("utf8"))
    links = [e.attributes for e in page.all("a") if "hreflang" in e.attributes]
    return [(a["hreflang"], a["href"]) for a in links]


def sums(folder: Path) -> dict[str, str]:
    record = json.loads((folder / "manifest.json").read_text("utf8"))
    assert record["files"] == {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in record["files"]
    }
    return record["files"]


@pytest.mark.parametrize("page", ["customer_portal.html", "gallery.html"])
def test_a_page_names_itself_all_its_translations_and_one_for_everybody_else(out, page):
    expected = {tag: out / tag / page for tag in ("ar", "en", "pl")} | {"x-default": out / "en" / page}
    assert [alternates(out / tag / page) for tag in ("ar", "en", "pl")] == [expected] * 3


def test_front_pages_leave_the_choice_to_the_shelf_which_names_the_same(out):
    write_shelf(out)
    expected = {tag: out / tag / "index.html" for tag in ("ar", "en", "pl")}
    expected["x-default"] = out / "index.html"
    pages = [*(out / tag / "index.html" for tag in ("ar", "en", "pl")), out / "index.html"]
    assert [alternates(p) for p in pages] == [expected] * 4


def test_a_page_of_one_edition_only_has_no_translation_and_leads_readers_to_the_front_pages(out):
    page = out / "pl" / "social_media.html"
    assert alternates(page) == {}
    assert menu(page) == [("ar", "../ar/index.html"), ("en", "../en/index.html")]


def test_without_english_the_shelf_is_for_everybody_else(tmp_path):
    stand(tmp_path, "pl")
    stand(tmp_path, "ar")
    link_editions(tmp_path)
    assert alternates(tmp_path / "pl" / "gallery.html")["x-default"] == tmp_path / "index.html"


def test_readers_see_the_other_languages_by_their_own_names(out):
    page = Page((out / "ar" / "gallery.html").read_text("utf8"))
    (nav,) = page.by_class("languages")
    assert nav.text.split() == ["English", "English", "polski"]  # the page's own first: its view is English
    assert menu(out / "ar" / "gallery.html") == [("en", "../en/gallery.html"), ("pl", "../pl/gallery.html")]


def test_addresses_are_whole_where_the_brand_has_one(tmp_path):
    stand(tmp_path, "en", address="https://example.org/b")
    stand(tmp_path, "pl")
    link_editions(tmp_path)
    links = Page((tmp_path / "pl" / "gallery.html").read_text("utf8")).all("link")
    assert [e.attributes["href"] for e in links] == [
        "https://example.org/b/en/gallery.html",
        "../pl/gallery.html",
        "https://example.org/b/en/gallery.html",
    ]


def test_an_edition_that_comes_or_goes_is_told_to_the_others_and_sums_stay_right(out):
    before = sums(out / "en")
    stand(out, "zh-Hans")
    link_editions(out)
    assert "zh-Hans" in alternates(out / "en" / "gallery.html")
    assert {n for n, s in sums(out / "en").items() if before[n] != s} == {
        "index.html",
        "gallery.html",
        "customer_portal.html",
    }
    shutil.rmtree(out / "zh-Hans")
    link_editions(out)
    assert sums(out / "en") == before


def test_the_last_edition_left_has_no_links(out):
    shutil.rmtree(out / "pl")
    shutil.rmtree(out / "ar")
    link_editions(out)
    page = out / "en" / "gallery.html"
    assert (alternates(page), menu(page)) == ({}, [])


def test_what_is_right_is_not_touched(out, monkeypatch):
    monkeypatch.setattr(
        "channelmark.publish.links.replace_files", lambda *a: pytest.fail("a file was written")
    )
    link_editions(out)


def test_a_page_changed_by_hand_stays_and_stays_visible_to_verify(out):
    page = out / "en" / "gallery.html"
    page.write_text(page.read_text("utf8").replace("Card gallery", "My gallery"), "utf8")
    changed, known = page.read_bytes(), json.loads((out / "en" / "manifest.json").read_text("utf8"))["files"]
    shutil.rmtree(out / "pl")
    link_editions(out)
    assert page.read_bytes() == changed
    now = json.loads((out / "en" / "manifest.json").read_text("utf8"))["files"]
    assert now["gallery.html"] == known["gallery.html"]
    assert now["index.html"] != known["index.html"]


def test_a_pass_that_fails_leaves_the_edition_as_it_was(out, monkeypatch):
    before = {p: p.read_bytes() for p in (out / "en").rglob("*") if p.is_file()}
    shutil.rmtree(out / "pl")

    def broken(*paths):
        raise OSError("no")

    monkeypatch.setattr(folders, "replace_folder", broken)
    with pytest.raises(OSError, match="no"):
        link_editions(out)
    assert {p: p.read_bytes() for p in (out / "en").rglob("*") if p.is_file()} == before
    assert list((out / ".build").iterdir()) == []


@pytest.mark.parametrize("linked", [True, False])
def test_files_are_replaced_together_and_the_others_kept(tmp_path, monkeypatch, linked):
    if not linked:
        monkeypatch.setattr("os.link", lambda *a: (_ for _ in ()).throw(OSError("this disk knows no links")))
    folder = tmp_path / "here"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "kept").write_text("kept")
    (folder / "changed").write_text("old")
    folders.replace_files(folder, {"changed": b"new"}, tmp_path / "build" / "fresh")
    assert (folder / "changed").read_text() == "new"
    assert (folder / "deep" / "kept").read_text() == "kept"
    assert list((tmp_path / "build").iterdir()) == []
