from pathlib import Path

import matplotlib
import pytest
from fontTools.ttLib import TTFont

from channelmark.cards.brand import Brand, BrandError, Palette, contrast, mix
from channelmark.cards.measure import width
from channelmark.errors import BadCallError
from channelmark.resources import templates

DEFAULT = (templates() / "brand" / "default.toml").read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_contrast_is_wcag():
    # White on black is the largest ratio, (1 + 0.05) / (0 + 0.05) = 21; #767676 on white is the known AA border.
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)
    assert contrast("#123456", "#123456") == 1


def test_mix_is_linear_in_channels():
    # 0.25 of FF over 00 is 63.75, rounded 64 = 40.
    assert mix("#FF0000", "#0000FF", 0.25) == "#4000BF"
    assert mix("var(--a)", "var(--b)", 0.25) == "color-mix(in srgb, var(--a) 25%, var(--b))"


def test_shipped_brand_loads_in_both_modes():
    brand = Brand.load()
    assert brand.palette == brand.light
    assert contrast(brand.dark.ink, brand.dark.paper) >= 4.5


def test_mode_chooses_the_palette(tmp_path):
    brand = Brand.load(written(tmp_path, DEFAULT.replace('mode = "light"', 'mode = "dark" ')))
    assert brand.palette == brand.dark


def test_low_contrast_names_both_colours_and_the_ratio(tmp_path):
    # #F26B21 on #FBF7F0: orange on cream, as in the look to beat.
    path = written(tmp_path, DEFAULT.replace("#B02F0C", "#F26B21"))
    with pytest.raises(BadCallError, match=r"accent_text #F26B21 on paper #FBF7F0 .* 2\.\d\d:1.*4\.5"):
        Brand.load(path)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"#171A2B"', '"navy"', "'ink' must be a colour"),
        ("radius = 0.35", "radius = 4", "'radius' must be a number from 0 to 1"),
        ('mode = "light"', 'mode = "sepia"', "'mode' must be 'light' or 'dark'"),
        ("radius = 0.35", "roundness = 0.35", "'roundness' is unknown here"),
        ('logo = ""', 'logo = "none.svg"', "there is nothing at"),
        ('[font]\nfamily = "Noto Sans"', "[font]\nfamily = 3", "'family' must be a text"),
        ("[dark]", "[night]", "'night' is unknown here"),
        ("[light]", "[light", "is not TOML"),
    ],
)
def test_a_wrong_key_is_named(tmp_path, old, new, message):
    assert old in DEFAULT
    with pytest.raises(BadCallError, match=message):
        Brand.load(written(tmp_path, DEFAULT.replace(old, new)))


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(BadCallError, match="The brand file: there is nothing at"):
        Brand.load(tmp_path / "no.toml")


SERIF = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSerif.ttf"
"""A font that is on every machine the tests run on, and that no card uses by itself."""


def with_font(folder: Path, family: str = "DejaVu Serif") -> Path:
    (folder / "own.ttf").write_bytes(SERIF.read_bytes())
    text = DEFAULT.replace('family = "Noto Sans"', f'family = "{family}"')
    return written(folder, text.replace('file = ""', 'file = "own.ttf"'))


def test_logo_and_font_lie_beside_the_brand_file(tmp_path):
    (tmp_path / "logo.svg").write_text("<svg/>", encoding="utf-8")
    path = with_font(tmp_path)
    brand = Brand.load(written(tmp_path, path.read_text("utf-8").replace('logo = ""', 'logo = "logo.svg"')))
    assert brand.logo == tmp_path / "logo.svg"
    assert brand.font_file == tmp_path / "own.ttf"


def test_a_font_file_must_hold_its_family_and_is_measured(tmp_path):
    with pytest.raises(
        BrandError, match=r"'family' is 'Other Sans', and the file own\.ttf holds 'DejaVu Serif'"
    ):
        Brand.load(with_font(tmp_path, "Other Sans"))
    Brand.load(with_font(tmp_path))
    assert width("W", 2048, first="DejaVu Serif") == pytest.approx(TTFont(SERIF)["hmtx"]["W"][0])
    assert width("W", 2048) != pytest.approx(width("W", 2048, first="DejaVu Serif"))
    (tmp_path / "own.ttf").write_bytes(b"no font")
    with pytest.raises(BrandError, match="'file' is no font that can be read"):
        Brand.load(tmp_path / "mine.toml")


@pytest.mark.parametrize("name", ["default", "harbour", "lantern"])
def test_every_brand_that_comes_along_is_good(name):
    brand = Brand.load(templates() / "brand" / f"{name}.toml")
    # AA: words at least 4.5 on each ground they stand on, the foot of a story included.
    for palette in (brand.light, brand.dark):
        assert contrast(palette.muted, palette.panel) >= 4.5


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ('base = "example.org"', "'base' must be an address"),
        ('base = ""\nqr = true', "'base' is needed"),
        ('base = "https://example.org"\nqr = "yes"', "'qr' must be true or false"),
        ('page = "https://example.org"', "'page' is unknown here"),
    ],
)
def test_a_wrong_link_is_named(tmp_path, link, message):
    head = DEFAULT.partition("[link]")[0]
    with pytest.raises(BrandError, match=message):
        Brand.load(written(tmp_path, f"{head}[link]\n{link}\n"))


def test_own_templates_lie_beside_the_brand_file(tmp_path):
    path = written(tmp_path, DEFAULT + '\n[templates]\nfolder = "mine"\n')
    with pytest.raises(BadCallError, match="The folder of templates: there is nothing at"):
        Brand.load(path)
    (tmp_path / "mine" / "art").mkdir(parents=True)
    with pytest.raises(BadCallError, match=r"holds none of card\.typ"):
        Brand.load(path)
    (tmp_path / "mine" / "art" / "ring.svg.j2").write_text("<svg/>", encoding="utf-8")
    assert Brand.load(path).templates == tmp_path / "mine"


def test_css_roles_are_declared():
    declared = Brand.load().light.variables()
    assert Palette.css().accent_text == "var(--card-accent-text)"
    assert "--card-accent-text: #B02F0C;" in declared
