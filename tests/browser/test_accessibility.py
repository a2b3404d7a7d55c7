"""axe finds nothing to complain about on any page, in any writing direction, on a screen or a phone, in light or dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import LANGUAGES, REPORTS

# One worker: the editions are made once.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
PAGES = ("index", "gallery", *REPORTS)
SCREENS = {"desktop": (1280, "light"), "phone": (390, "dark")}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_violations(browser, editions, lang, name, screen):
    width, scheme = SCREENS[screen]
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto((editions / lang / f"{name}.html").as_uri())
    found = Axe().run(page).response
    page.close()
    assert found["passes"], "axe looked at nothing"
    assert not [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found["violations"]]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_wider_than_a_phone(browser, editions, lang, name):
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto((editions / lang / f"{name}.html").as_uri())
    width = page.evaluate("document.documentElement.scrollWidth")
    page.close()
    assert width <= 360


def test_axe_would_find_a_fault(browser):
    page = browser.new_page()
    page.set_content("<html><body><img src='x.png'><button></button></body></html>")
    assert {"image-alt", "button-name"} <= {v["id"] for v in Axe().run(page).response["violations"]}
    page.close()
