from pathlib import Path

import pytest

from channelmark.locales import Language


@pytest.fixture
def words(tmp_path):
    """Make a Language from Fluent text: words("pl", "message = text")."""

    def make(tag: str, text: str, fallback: Language | None = None) -> Language:
        return Language(tag, folder(tmp_path, tag, text), fallback)

    return make


@pytest.fixture
def locales(tmp_path):
    """Make a folder of languages from Fluent texts and return it."""

    def make(**texts: str) -> Path:
        for tag, text in texts.items():
            folder(tmp_path, tag.replace("_", "-"), text)
        return tmp_path

    return make


def folder(root: Path, tag: str, text: str) -> Path:
    path = root / tag
    path.mkdir(exist_ok=True)
    (path / "words.ftl").write_text(text, "utf-8")
    return path
