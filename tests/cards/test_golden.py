"""The cards still look as they did when somebody last looked; see golden.py for how to agree to a change."""

import importlib.util
from pathlib import Path

import pytest
from PIL import Image, ImageChops

_SPEC = importlib.util.spec_from_file_location("golden", Path(__file__).with_name("golden.py"))
golden = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(golden)

LARGEST, MEAN = 0.25, 0.012
"""Measured: the sixty-four colours of the files make (0.05, 0.0008) by themselves, another way of smoothing edges (drawn
twice as large and averaged) up to (0.16, 0.010), a word more in the sentence up to (0.87, 0.053)."""


def test_there_is_one_picture_for_each_type_and_no_more():
    assert {p.name for p in golden.FOLDER.glob("*.png")} == set(golden.shots())
    assert max(p.stat().st_size for p in golden.FOLDER.glob("*.png")) < 12_000


@pytest.mark.parametrize("name", golden.shots())
def test_a_card_looks_as_it_did(name):
    now = golden.drawn(*golden.shots()[name])
    largest, mean = golden.difference(now, Image.open(golden.FOLDER / name))
    assert largest <= LARGEST and mean <= MEAN, (
        f"{name} differs ({largest:.3f}, {mean:.4f}). Look at it (channelmark contact-sheet), and when it is right: "
        f"python tests/cards/golden.py"
    )


def test_the_comparison_sees_a_moved_figure_and_not_a_rounding():
    picture = Image.open(golden.FOLDER / next(iter(golden.shots()))).convert("RGB")
    moved = ImageChops.offset(picture, 0, 6)
    assert golden.difference(picture, moved)[0] > LARGEST
    brighter = picture.point(lambda v: min(255, v + 2))
    assert golden.difference(picture, brighter)[0] < 0.01
    assert golden.difference(picture, picture.resize((10, 10))) == (1.0, 1.0)
