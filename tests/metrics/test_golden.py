"""Every metric on rows small enough to work by hand."""

import pytest

from channelmark.metrics import METRICS
from tests.metrics.golden import answer, cases, hold, loaded

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_golden(case):
    hold(case, answer(case, loaded(case.data).engine))


@pytest.mark.parametrize("metric", sorted(METRICS))
def test_every_metric_variant_and_clock_has_a_golden_case(metric):
    mine = [c for c in CASES if c.metric == metric]
    assert mine, "no case in tests/metrics/golden_*.py"
    assert set(METRICS[metric].variants) - {c.variant for c in mine} == set()
    assert not METRICS[metric].business or any(c.clock == "business" for c in mine)
