"""Every metric of the registry has its words in every complete language, and no name stands for two of them."""

from collections import Counter

import pytest

from channelmark.locales import language, languages
from channelmark.locales.marks import plain
from channelmark.metrics import METRICS
from channelmark.statistics.companies import AMONG, POOLED
from channelmark.statistics.estimates import BREAKDOWNS, OFFERED


def message(metric_id: str) -> str:
    return f"metric-{metric_id.replace('_', '-')}"


@pytest.mark.parametrize("tag", languages())
def test_every_metric_has_a_name_and_a_definition(tag):
    words = language(tag)
    for metric_id in METRICS:
        name = plain(words.text(message(metric_id)))
        definition = plain(words.attribute(message(metric_id), "definition"))
        assert name.strip(), metric_id
        assert definition.endswith((".", "。")), metric_id
        assert definition.rstrip(".。") != name, metric_id


@pytest.mark.parametrize("tag", languages())
def test_no_name_is_shared(tag):
    words = language(tag)
    names = Counter(plain(words.text(message(metric_id))) for metric_id in METRICS)
    assert [name for name, times in names.items() if times > 1] == []


def test_all_languages_of_the_product_are_judged():
    assert {"en", "pl", "bg", "zh-Hans"} <= set(languages())


@pytest.mark.parametrize("tag", languages())
def test_what_tables_show_beside_a_metric_has_words(tag):
    words = language(tag)
    shown = [f"label-{b.replace('_', '-')}" for b in BREAKDOWNS]
    shown += [f"label-{m.part.replace('_', '-')}" for m in METRICS.values() if m.part]
    shown += [f"n-{m.population.replace('_', '-')}" for m in METRICS.values()]
    statistics = [s for offered in OFFERED.values() for s in offered] + [*AMONG, POOLED]
    statistics += [m.statistic for m in METRICS.values() if m.statistic]
    shown += [f"statistic-{s.replace('_', '-')}" for s in statistics]
    assert sorted({message for message in shown if not words.has(message)}) == []
