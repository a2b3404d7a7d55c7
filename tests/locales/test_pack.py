import json
from importlib.resources import files

import pytest

from channelmark.errors import BadCallError
from channelmark.locales import build_pack, pack


def test_unknown_language_is_a_bad_call_with_a_suggestion():
    with pytest.raises(BadCallError, match=r"'zh-Hant'|'zh-Hans'"):
        pack.pack("zh-Han")


def test_pack_holds_what_the_builder_names():
    data = json.loads(files("channelmark.locales").joinpath("cldr.json").read_text("utf-8"))
    assert data["version"] == "48.2.0"
    assert sorted(data["languages"]) == pack.tags() == sorted(build_pack.LANGUAGES)


@pytest.mark.parametrize("tag", pack.tags())
def test_each_language_is_whole(tag):
    data = pack.pack(tag)
    assert set(data["units"]["long"]) == set(build_pack.UNITS)
    assert all("other" in forms for width in data["units"].values() for forms in width.values())
    assert all(len(names) == 12 for names in data["dates"]["months"].values())
    assert len(data["digits"]) == 10 and "other" in data["plurals"] and data["name"] and data["english"]


def test_licence_lies_beside_the_pack():
    text = files("channelmark.locales").joinpath("CLDR-LICENSE.md").read_text("utf-8")
    assert "Unicode-3.0" in text and "this copyright and permission notice appear" in text.replace(
        "\n> ", " "
    )


def test_builder_wants_the_packages(tmp_path, capsys):
    assert build_pack.main([str(tmp_path)]) == 2
    assert "cldr-core" in capsys.readouterr().err
