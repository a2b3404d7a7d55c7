"""Cards for tests: any figure in any language, without data or a notebook."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from channelmark.cards.brand import Brand
from channelmark.cards.model import LocalCard, Segment
from channelmark.figures import Figure, Source, Value
from channelmark.locales import Language, language

MakeFigure = Callable[..., Figure]
MakeCard = Callable[..., LocalCard]


@pytest.fixture(scope="session")
def brand() -> Brand:
    return Brand.load()


@pytest.fixture(scope="session")
def english() -> Language:
    return language("en", draft=True)


@pytest.fixture(scope="session")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Language:
    """A right-to-left language with two words of its own."""
    folder = tmp_path_factory.mktemp("words")
    (folder / "words.ftl").write_text("label-desktop = حاسوب\nlabel-mobile = هاتف\n", encoding="utf-8")
    return Language("ar", folder)


@pytest.fixture(scope="session")
def figure() -> MakeFigure:
    """figure("percent", 0.7) or figure("split", (("a", 0.6), ("b", 0.4))); values may also be Value records."""

    def make(kind: str, values: Any, unit: str = "fraction", **more: Any) -> Figure:
        return Figure(
            id="f",
            metric="m",
            kind=kind,  # type: ignore[arg-type]
            values=_values(values, unit),
            statistic="share",
            source=Source(kind="computed", synthetic=True),
            **more,
        )

    return make


def _values(values: Any, unit: str) -> tuple[Value, ...]:
    if isinstance(values, int | float):
        return (Value(value=values, unit=unit),)
    return tuple(v if isinstance(v, Value) else Value(label=v[0], value=v[1], unit=unit) for v in values)


@pytest.fixture(scope="session")
def card() -> MakeCard:
    """card("percent", figure) with a sentence that does not matter; any field can be given."""

    def make(kind: str, *figures: Figure, **more: Any) -> LocalCard:
        fields: dict[str, Any] = {
            "id": "a_card",
            "report": "customer_portal",
            "type": kind,
            "arrangement": "text_figure_text",
            "lang": "en",
            "dir": "ltr",
            "hashtags": ("#ResponseTime",),
            "segments": (Segment(role="text", text="It is "), Segment(role="figure", text="7 of 10")),
            "title": "A title",
            "badge": "Sample data",
            "badge_kind": "sample",
            "comparison": None,
            "note": "n = 20 · a period",
            "source": "Source: somebody",
            "alt": "It is 7 of 10. A picture.",
            "post": "It is 7 of 10.",
            "figures": figures,
            "sentence": "It is 7 of 10.",
        }
        return LocalCard(**fields | more)

    return make
