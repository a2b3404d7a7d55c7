"""Every metric of the catalogue is there, and says what a reader, a table and the command line need of it."""

import csv
import re
from dataclasses import fields
from pathlib import Path

import pytest

from channelmark.errors import BadCallError
from channelmark.facts import FACTS
from channelmark.metrics import FAMILIES, METRICS, Metric, get_metric
from channelmark.statistics.companies import AMONG
from channelmark.statistics.estimates import OFFERED, SEVERAL
from channelmark.tables import TABLES

LISTED = [r["id"] for r in csv.DictReader((Path(__file__).parent / "ids.tsv").open(), delimiter="\t")]
ALL = sorted(METRICS.values(), key=lambda m: m.id)
WORDS = Path(__file__).parents[2] / "templates" / "locales" / "en"
POPULATIONS = {
    name.replace("-", "_")
    for file in WORDS.glob("*.ftl")
    for name in re.findall(r"^n-([a-z-]+) =", file.read_text("utf8"), re.MULTILINE)
}
SPECIAL = {"window", "channels"}
# Numbers in SQL that are no threshold: counts, hours of a week, units of time, ends of a known scale, and the fifteen
# minutes that a variant is named after. Edges of bands stand in the bands' names.
NUMBER = re.compile(r"(?<![\w.{])(\d+)(?:\.\d+)?(?![\w}])")
PLAIN = set("0 1 2 3 5 6 7 9 10 24 60 100 168 900 3600 86400 604800".split())


def with_variants(metric: Metric) -> list[Metric]:
    return [metric, *(metric.variant(v) for v in metric.variants)]


def scalars(metric: Metric) -> list[str]:
    return [s for s in (metric.value, metric.counted, metric.per, metric.split, metric.business) if s]


def ids(m: Metric) -> str:
    return m.id


def test_every_id_of_the_catalogue_is_registered():
    assert (len(LISTED), len(set(LISTED))) == (189, 189)
    assert set(LISTED) - set(METRICS) == set()


def test_no_id_is_declared_twice():
    declared = [m.id for family in FAMILIES.values() for m in family.METRICS]
    assert sorted(declared) == sorted(set(declared))


def a_metric_says_what_it_is(metric):
    assert metric.definition not in ("", "default")
    assert metric.formula, "the formula in words"
    assert metric.unit
    assert metric.better in ("lower", "higher", "neutral", "target")
    assert metric.population in POPULATIONS
    assert not metric.definition.endswith(".")
    assert metric.minimum <= metric.weak_below


def a_metric_reads_a_fact_or_other_metrics(metric):
    for m in with_variants(metric):
        left_open = m.kind in ("change", "percentile") and not m.of
        assert (m.fact in FACTS) != bool(m.of or left_open)
        assert all(base in METRICS for base in m.of)
        assert bool(m.split) == (m.kind == "difference")
        assert not m.part or m.kind in ("distribution", "peak", "quotient", "change", "trend")


def its_statistics_fit_its_kind(metric):
    for m in with_variants(metric):
        known = {*OFFERED[m.kind], m.kind, *SEVERAL, *AMONG}
        if m.kind in ("difference", "quotient"):
            known |= {s for base in m.of for s in OFFERED[METRICS[base].kind]}
        assert m.statistic, "the default statistic"
        assert set(m.statistic.split(",")) <= known


def its_inputs_are_in_the_schema(metric):
    assert metric.inputs or metric.of
    for text in metric.inputs:
        for alternative in text.split("|"):
            name = alternative.partition("=")[0]
            table, _, column = name.partition(":")[0].partition(".")
            assert alternative in SPECIAL or table in TABLES, alternative
            assert not column or column in TABLES[table].names, alternative


def a_variant_differs_and_says_so(metric):
    allowed = {f.name for f in fields(Metric)} - {"id", "variants"}
    for changes in metric.variants.values():
        assert set(changes) <= allowed
        assert changes.get("definition", metric.definition) != metric.definition


def a_threshold_has_a_name(metric):
    for m in with_variants(metric):
        for sql in scalars(m):
            assert set(re.findall(r"{(\w+)}", sql)) - {"horizon"} <= set(m.settings), (
                "a default for each {name}"
            )
            unnamed = set(NUMBER.findall(re.sub(r"'[^']*'", "", sql))) - PLAIN
            assert m.kind == "distribution" or unnamed == set(), f"thresholds belong in settings: {sql}"


def only_a_time_has_a_clock(metric):
    if metric.business:
        assert metric.clock is not None
    if metric.kind == "duration":
        assert metric.clock is not None
        assert metric.unit in ("second", "hour")


RULES = (
    a_metric_says_what_it_is,
    a_metric_reads_a_fact_or_other_metrics,
    its_statistics_fit_its_kind,
    its_inputs_are_in_the_schema,
    a_variant_differs_and_says_so,
    a_threshold_has_a_name,
    only_a_time_has_a_clock,
)


@pytest.mark.parametrize("metric", ALL, ids=ids)
def test_a_metric_is_whole(metric):
    for rule in RULES:
        rule(metric)


def test_scalars_hold_no_approximation_and_no_zone():
    for m in ALL:
        for sql in scalars(m):
            assert not re.search(r"approx|at time zone|timestamptz", sql.lower())


def test_a_misspelt_metric_is_told_with_the_nearest():
    with pytest.raises(BadCallError, match="Did you mean 'first_response_time'"):
        get_metric("frist_response_time")
