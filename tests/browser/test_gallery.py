"""The gallery as a marketing person uses it: opened from disk, in a real browser."""

import hashlib
import http.server
import threading
import zipfile
from functools import partial

import pytest
from playwright.sync_api import expect

# One worker: the editions are made once.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
FILES = {"square.png", "wide.png", "story.png"}


@pytest.fixture
def gallery(browser, editions):
    page = browser.new_page(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    page.set_default_timeout(10_000)
    faults = []
    page.on("console", lambda m: faults.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: faults.append(str(e)))
    page.goto((editions / "pl" / "gallery.html").as_uri())
    yield page
    page.close()
    assert not faults


def shown(page):
    return page.locator(".tile:visible").count()


def test_search_folds_case_marks_and_letters(gallery):
    every = shown(gallery)
    gallery.fill("#search", "ZGLOSZEN")
    found = shown(gallery)
    assert 0 < found < every
    assert gallery.locator(".count").text_content().split()[1] == str(found)
    gallery.fill("#search", "xyzzy")
    assert shown(gallery) == 0
    assert gallery.locator(".count").text_content() == "Nie ma pasujących kart."


def test_search_in_other_scripts(browser, editions):
    for lang, word in (("zh-Hans", "响应"), ("ar", "العملاء")):
        page = browser.new_page()
        page.goto((editions / lang / "gallery.html").as_uri())
        every = shown(page)
        page.fill("#search", word)
        assert 0 < shown(page) < every
        page.close()


@pytest.mark.parametrize(
    ("field", "value", "other"),
    [
        ("report", "social_media", "customer_portal"),
        ("channel", "social", "portal"),
        ("type", "rate", "split"),
    ],
)
def test_filters(gallery, field, value, other):
    every = shown(gallery)
    gallery.select_option(f"#{field}", value)
    assert 0 < shown(gallery) < every
    assert gallery.locator(f".tile:visible[data-{field}='{other}']").count() == 0
    gallery.select_option(f"#{field}", "")
    assert shown(gallery) == every


def test_filters_add_up(gallery):
    gallery.select_option("#report", "social_media")
    gallery.select_option("#channel", "portal")
    assert shown(gallery) == 0


def copy(page, what, tile=0):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(f"[data-copy={what}]").nth(tile).click()
    expect(page.locator(".said")).to_have_text("Skopiowano")


def test_copying_a_text_gives_the_post(gallery, editions):
    copy(gallery, "text")
    folder = gallery.locator(".tile").first.get_attribute("data-folder")
    post = (editions / "pl" / folder / "post.txt").read_text("utf8")
    assert gallery.evaluate("navigator.clipboard.readText()").split() == post.split()


def test_copying_a_picture_from_disk_gives_its_pixels(gallery):
    copy(gallery, "image")
    size = gallery.evaluate(
        """async () => {
            const [item] = await navigator.clipboard.read();
            const bitmap = await createImageBitmap(await item.getType("image/png"));
            return [bitmap.width, bitmap.height];
        }"""
    )
    assert size == [1080, 1080]


def test_copying_the_code_gives_a_picture_that_says_what_it_shows(gallery):
    copy(gallery, "embed")
    code = gallery.evaluate("navigator.clipboard.readText()")
    gallery.set_content(code)
    image = gallery.locator("picture img")
    assert image.get_attribute("src").endswith("/wide.png")
    assert len(image.get_attribute("alt")) > 20
    assert gallery.locator("picture source").get_attribute("srcset").endswith("/square.png")
    assert "http" not in code


def test_served_pages_embed_whole_addresses(browser, editions):
    handler = partial(QuietHandler, directory=str(editions))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/pl/gallery.html")
        copy(page, "embed")
        code = page.evaluate("navigator.clipboard.readText()")
        copied = f"http://127.0.0.1:{server.server_port}/pl/cards/"
        page.close()
        server.shutdown()
    assert copied in code


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


def test_a_zip_of_the_selection_holds_the_files_themselves(gallery, editions, tmp_path):
    boxes = gallery.locator(".choose input")
    boxes.nth(0).check()
    boxes.nth(5).check()
    assert gallery.locator(".chosen").inner_text().split() == ["Zaznaczono", "2", "karty"]
    with gallery.expect_download() as download:
        gallery.locator(".zip").click()
    download.value.save_as(tmp_path / "cards.zip")
    with zipfile.ZipFile(tmp_path / "cards.zip") as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == 2 * (len(FILES) + 2)
        for name in names:
            report, _, rest = name.partition("/")
            card, _, file = rest.partition("-")
            original = (editions / "pl" / "cards" / report / card / file).read_bytes()
            if file in FILES:
                assert hashlib.sha256(archive.read(name)).digest() == hashlib.sha256(original).digest()
            else:
                assert archive.read(name).split() == original.split()


def test_selecting_follows_the_filter_and_can_be_cleared(gallery):
    gallery.select_option("#report", "social_media")
    some = shown(gallery)
    gallery.locator(".choose-all").click()
    assert gallery.locator(".choose input:checked").count() == some
    gallery.locator(".clear").click()
    assert gallery.locator(".choose input:checked").count() == 0
    assert gallery.locator(".selection").is_hidden()


def test_the_keyboard_reaches_everything(gallery):
    gallery.keyboard.press("Tab")
    assert gallery.evaluate("document.activeElement.className") == "skip"
    gallery.focus("#search")
    gallery.keyboard.type("csat")
    box = gallery.locator(".tile:visible .choose input").first
    box.focus()
    gallery.keyboard.press("Space")
    assert box.is_checked()
    # The bar that appears must not cover what has the focus.
    covered = gallery.evaluate(
        """() => {
            const at = document.activeElement.getBoundingClientRect();
            return document.querySelector(".selection").contains(
                document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2));
        }"""
    )
    assert not covered


def test_without_script_every_card_and_file_is_there(browser, editions):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto((editions / "pl" / "gallery.html").as_uri())
    tiles = page.locator(".tile").count()
    assert tiles == shown(page) > 30
    assert page.locator(".filter").is_hidden()
    assert page.locator(".download a:visible").count() == 5 * tiles
    page.close()
