"""The page over all editions in a browser: the reader's language first, and the same page for everybody."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from channelmark.publish.shelf import write_shelf
from tests.publish.shelves import NAMES, TITLES, stand

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    out = tmp_path_factory.mktemp("shelf")
    for tag in NAMES:
        stand(out, tag, *(f"report_{i}" for i in range(12)))
    write_shelf(out)
    return (out / "index.html").as_uri()


@pytest.mark.parametrize(
    ("reader", "order"),
    [
        ("en-GB", ["en", "ar", "pl", "zh-Hans"]),
        ("pl", ["pl", "en", "ar", "zh-Hans"]),
        ("ar-EG", ["ar", "en", "pl", "zh-Hans"]),
        ("zh-CN", ["zh-Hans", "en", "ar", "pl"]),
        ("zh-TW", ["zh-Hans", "en", "ar", "pl"]),  # the other script is nearer than another language
        ("fi", ["en", "ar", "pl", "zh-Hans"]),
    ],
)
def test_the_readers_language_comes_first_and_the_page_speaks_it(browser, shelf, reader, order):
    context = browser.new_context(locale=reader)
    page = context.new_page()
    page.goto(shelf)
    assert page.eval_on_selector_all(".editions > li", "items => items.map(i => i.lang)") == order
    html = page.evaluate("({lang: document.documentElement.lang, dir: document.documentElement.dir})")
    assert html == {"lang": order[0], "dir": "rtl" if order[0] == "ar" else "ltr"}
    assert page.title() == page.text_content("h1") == TITLES[order[0]]
    assert page.text_content(".skip") == f"skip ({order[0]})"
    context.close()


def test_without_script_every_edition_is_there(browser, shelf):
    context = browser.new_context(locale="pl", java_script_enabled=False)
    page = context.new_page()
    page.goto(shelf)
    assert page.locator(".editions > li").count() == len(NAMES)
    assert page.text_content("h1") == TITLES["en"]
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
@pytest.mark.parametrize("reader", ["en", "ar"])
def test_anybody_can_use_it(browser, shelf, reader, width, scheme):
    context = browser.new_context(
        locale=reader, viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    page = context.new_page()
    page.goto(shelf)
    found = Axe().run(page).response
    assert found["passes"], "axe looked at nothing"
    assert not [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found["violations"]]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()
