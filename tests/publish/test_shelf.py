"""The page over all editions: lists what stands, in its own words, and nothing else."""

import shutil

import pytest

from channelmark.publish.shelf import shelf_page, write_shelf
from channelmark.publish.standing import standing
from tests.publish.shelves import NAMES, TITLES, stand
from tests.publish.test_html import Page, words
from tests.publish.views import HOSTILE


@pytest.fixture
def out(tmp_path):
    for tag in ("zh-Hans", "pl", "en", "ar"):
        stand(tmp_path, tag, "customer_portal", "social_media")
    write_shelf(tmp_path)
    return tmp_path


def entries(out):
    page = Page((out / "index.html").read_text("utf8"))
    return page, {e.attributes["lang"]: e for e in page.all("li") if "data-title" in e.attributes}


def test_each_edition_has_an_entry_in_its_own_words_script_and_direction(out):
    page, found = entries(out)
    assert list(found) == ["en", "ar", "pl", "zh-Hans"]
    for tag, entry in found.items():
        assert entry.attributes["dir"] == ("rtl" if tag == "ar" else "ltr")
        assert words(entry.text) == (
            f"{NAMES[tag]} {TITLES[tag]} sample ({tag}) customer_portal ({tag}) PDF: customer_portal ({tag}) "
            f"social_media ({tag}) PDF: social_media ({tag}) gallery ({tag}) data ({tag}) date ({tag})"
        )
    assert page.all("html")[0].attributes == {"lang": "en", "dir": "ltr"}
    assert page.all("h1")[0].text == page.all("title")[0].text == TITLES["en"]


def test_every_link_leads_to_a_file_or_a_place_on_the_page(out):
    page, _ = entries(out)
    links = [e.attributes["href"] for e in page.all("a", "link")]
    assert len(links) == 1 + 4 + 4 * (1 + 2 * 2 + 1) + 5  # skip, languages, entries, alternates
    ids = {e.attributes.get("id") for e in page.elements}
    assert all(x[1:] in ids if x.startswith("#") else (out / x).is_file() for x in links)


def test_what_is_not_there_is_not_listed(out):
    shutil.rmtree(out / "en")
    (out / "pl" / "social_media.pdf").unlink()
    (out / "pl" / "customer_portal.html").unlink()
    (out / "ar" / "gallery.html").unlink()
    (out / "zh-Hans" / "index.html").unlink()
    write_shelf(out)
    page, found = entries(out)
    assert list(found) == ["ar", "pl"]
    assert page.all("html")[0].attributes == {"lang": "ar", "dir": "rtl"}
    links = [e.attributes["href"] for e in page.all("a") if "/" in e.attributes["href"]]
    assert [x for x in links if x.startswith("pl/")] == [
        "pl/index.html",
        "pl/social_media.html",
        "pl/gallery.html",
    ]
    assert "ar/gallery.html" not in links


def test_no_editions_no_shelf(out):
    for tag in NAMES:
        shutil.rmtree(out / tag)
    write_shelf(out)
    assert not (out / "index.html").exists()


def test_an_edition_that_is_none_does_not_stand(out):
    shutil.copytree(out / "pl", out / "copy of pl")
    (out / "en" / "manifest.json").write_text("{", "utf8")
    (out / "ar" / "manifest.json").write_text('{"language": "ar", "files": {}}', "utf8")
    assert [e.language for e in standing(out)] == ["pl", "zh-Hans"]


def test_the_same_editions_give_the_same_bytes_and_no_second_writing(out):
    before = (out / "index.html").stat()
    write_shelf(out)
    assert (out / "index.html").stat().st_mtime_ns == before.st_mtime_ns
    assert shelf_page(standing(out)) == shelf_page(tuple(reversed(standing(out))))
    assert list((out / ".build").iterdir()) == []


def test_real_figures_have_no_badge(tmp_path):
    stand(tmp_path, "en", badge="", badge_kind="computed")
    write_shelf(tmp_path)
    page, _ = entries(tmp_path)
    assert not page.by_class("badge")


def test_hostile_words_stay_words(tmp_path):
    stand(
        tmp_path,
        "en",
        **dict.fromkeys(("name", "title", "skip", "gallery", "badge", "data", "made"), HOSTILE),
    )
    write_shelf(tmp_path)
    page, found = entries(tmp_path)
    assert found["en"].text.count(HOSTILE) == 6
    assert found["en"].attributes["data-title"] == HOSTILE
    assert len(page.all("script")) == 1


def test_its_look_is_that_of_its_first_edition(tmp_path):
    stand(tmp_path, "pl")
    stand(tmp_path, "en")
    colours = {**standing(tmp_path)[0].front.light, "accent": "#123456"}
    stand(tmp_path, "en", light=colours)
    write_shelf(tmp_path)
    assert "--card-accent: #123456" in (tmp_path / "index.html").read_text("utf8")


def test_a_page_of_somebody_else_is_left_alone_and_told(tmp_path):
    stand(tmp_path, "en")
    (tmp_path / "index.html").write_text("<p>my site</p>", "utf8")
    said = []
    write_shelf(tmp_path, said.append)
    assert (tmp_path / "index.html").read_text("utf8") == "<p>my site</p>"
    assert len(said) == 1 and "left as it is" in said[0]


def test_one_script_that_the_policy_names_and_nothing_from_the_net(out):
    import base64
    import hashlib

    page, _ = entries(out)
    (script,) = page.all("script")
    digest = base64.b64encode(hashlib.sha256(script.text.encode()).digest()).decode()
    policy = next(e.attributes["content"] for e in page.all("meta") if "http-equiv" in e.attributes)
    assert f"script-src 'sha256-{digest}'" in policy
    assert "//" not in " ".join(e.attributes.get("href", "") for e in page.all("a", "link"))
