"""channelmark: support benchmarks as reports and stat cards, in any language, from one run.

In a notebook: `import channelmark as cm`, then load, benchmark, show.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.3.0"

if TYPE_CHECKING:
    from .benchmarks import Benchmark as Benchmark
    from .benchmarks import benchmark as benchmark
    from .benchmarks import load as load
    from .benchmarks.request import define as define
    from .benchmarks.request import metric as metric
    from .display import card as card
    from .display import chapter as chapter
    from .display import chapter_end as chapter_end
    from .display import chart as chart
    from .display import faq as faq
    from .display import items as items
    from .display import own_card as own_card
    from .display import page as page
    from .display import prose as prose
    from .display import steps as steps
    from .display import table as table
    from .display import terms as terms

# Loaded on first use: `channelmark languages` must not wait for DuckDB and pandas.
_PUBLIC = {
    "Benchmark": "benchmarks.facts",
    "benchmark": "benchmarks.facts",
    "load": "benchmarks.facts",
    "define": "benchmarks.request",
    "metric": "benchmarks.request",
    "card": "display.objects",
    "chapter": "display.objects",
    "chapter_end": "display.objects",
    "chart": "display.objects",
    "faq": "display.objects",
    "items": "display.objects",
    "own_card": "display.own_cards",
    "page": "display.objects",
    "prose": "display.objects",
    "steps": "display.objects",
    "table": "display.objects",
    "terms": "display.objects",
}

__all__ = [
    "Benchmark",
    "__version__",
    "benchmark",
    "card",
    "chapter",
    "chapter_end",
    "chart",
    "define",
    "faq",
    "items",
    "load",
    "metric",
    "own_card",
    "page",
    "prose",
    "steps",
    "table",
    "terms",
]


def __getattr__(name: str) -> Any:
    if name not in _PUBLIC:
        raise AttributeError(f"module 'channelmark' has no attribute {name!r}")
    return getattr(import_module(f"channelmark.{_PUBLIC[name]}"), name)
