"""Editions made once, and a real browser to open them in."""

import os
import shutil

import pytest

from channelmark.publish.editions import Job, publish

LANGUAGES = ("pl", "zh-Hans", "ar")
REPORTS = ("customer_portal", "social_media", "live_chat_guide", "agents", "glossary")
# Without the last five, Chromium tries to reach its maker at every start.
FLAGS = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-quic"
).split()
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def editions(tmp_path_factory):
    """Reports that show every kind of block, on sample data, in a Latin, a Chinese and a right-to-left edition."""
    folder = tmp_path_factory.mktemp("browser") / "reports"
    publish(Job(LANGUAGES, "sample", REPORTS, folder))
    return folder


@pytest.fixture(scope="session")
def browser():
    """Chromium without a window; CHANNELMARK_BROWSER names one that is not on the path."""
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHANNELMARK_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip(f"no browser on this machine: none of {', '.join(NAMES)} is on the path")
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()
