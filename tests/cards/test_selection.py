"""`channelmark cards`: any selection, any size, any format, with a brand, a mode and templates of one's own."""

import shutil

import pytest

from channelmark.cards.provenance import read
from channelmark.cli import main
from channelmark.resources import templates

BRANDS = templates() / "brand"


def cards(folder, *arguments):
    return main(["cards", *arguments, "--to", str(folder)])


def test_a_type_in_two_sizes_and_every_format_without_any_data(tmp_path, capsys):
    assert (
        cards(tmp_path, "bg", "--only", "target_band", "--size", "300x300,wide", "--format", "png,svg,pdf")
        == 0
    )
    names = sorted(p.name for p in tmp_path.iterdir())
    stem = "agent_utilization_target"
    assert names == sorted(
        f"{stem}-{size}.{kind}" for size in ("300x300", "wide") for kind in ("png", "svg", "pdf")
    )
    assert sorted(line.rsplit("/", 1)[1] for line in capsys.readouterr().out.splitlines()) == names
    assert read(tmp_path / f"{stem}-wide.png").language == "bg"


def test_the_same_call_gives_the_same_bytes(tmp_path):
    for name, jobs in (("first", "1"), ("second", "3")):
        assert (
            cards(
                tmp_path / name, "en", "--only", "retention_pays", "--format", "png,svg,pdf", "--jobs", jobs
            )
            == 0
        )
    for path in (tmp_path / "first").iterdir():
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes(), path.name


def test_brand_mode_and_templates(tmp_path):
    own = tmp_path / "mine" / "art"
    own.mkdir(parents=True)
    shutil.copy(templates() / "art" / "areas.svg.j2", own)
    (own / "areas.svg.j2").write_text(
        (own / "areas.svg.j2").read_text("utf-8").replace('rx="', 'data-mine="" rx="'), "utf-8"
    )
    call = ("en", "--only", "retention_pays", "--format", "svg", "--brand", str(BRANDS / "harbour.toml"))
    assert cards(tmp_path / "light", *call) == 0
    assert cards(tmp_path / "dark", *call, "--mode", "dark", "--templates", str(tmp_path / "mine")) == 0
    light, dark = (
        (tmp_path / mode / "retention_pays-square.svg").read_text("utf-8") for mode in ("light", "dark")
    )
    assert "#ffffff" in light and "#0b1e28" in dark
    assert light != dark


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--only", "retention_pay"), "Did you mean 'retention_pays'"),
        (("--only", "published", "--size", "poster"), "no card size 'poster'"),
        (("--only", "published", "--format", "gif"), "no format called 'gif'"),
        (("--only", "published", "--brand", "none.toml"), "there is nothing at none.toml"),
        (("--only", "published", "--templates", "nowhere"), "there is nothing at nowhere"),
        (("--only", "published", "--jobs", "0"), "at least 1"),
    ],
)
def test_a_bad_call_is_told_before_anything_is_drawn(tmp_path, capsys, arguments, says):
    assert cards(tmp_path / "none", "en", *arguments) == 2
    assert says in capsys.readouterr().err
    assert not (tmp_path / "none").exists()
