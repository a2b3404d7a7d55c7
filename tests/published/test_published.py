"""Published facts: attributed, complete for both reports, and refuted by arithmetic where they refute themselves."""

import pytest

from channelmark.benchmarks import REPORT_FIGURES
from channelmark.errors import BadCallError
from channelmark.figures import Source, Value
from channelmark.published import documents, published, published_figure
from channelmark.statistics.claims import mean_lower_bound, ratio_range, weighted_mean


def test_five_documents_each_with_figures_and_a_publisher():
    assert len(documents()) == 5
    assert all(d.publisher and d.figures for d in documents())


def test_every_figure_of_both_reports_has_a_published_twin():
    whole = ("customer_portal", "social_media")
    missing = [s.id for name in whole for s in REPORT_FIGURES[name] if s.id not in published()]
    assert missing == []


def test_a_figure_names_its_published_twin_rightly():
    named = [s.published for specs in REPORT_FIGURES.values() for s in specs if s.published]
    assert [twin for twin in named if twin not in published()] == []


def test_every_figure_says_who_published_it_and_what_stood_where():
    for document in documents():
        for figure in document.figures:
            assert figure.source.kind == "published"
            assert figure.source.publisher or figure.source.quoted_by == document.publisher
            assert any(document.printed[figure.id].values()), figure.id


def test_third_parties_are_credited_not_the_page_that_quotes_them():
    source = published()["portal_self_service_used"].source
    assert source == Source(
        kind="published", publisher="Microsoft", document="liveagent_customer_portal", quoted_by="LiveAgent"
    )
    assert published()["portal_wrap_up_time"].source.publisher == "Tyche Softwares"
    assert published()["acquisition_to_retention_cost"].source.publisher is None


def test_the_portal_mean_is_refuted_by_its_own_shares():
    # 10/60/90% within 1/24/48 h: 0.5 x 1 h + 0.3 x 24 h + 0.1 x 48 h = 0.5 + 7.2 + 4.8 = 12.5 h = 45,000 s
    assert mean_lower_bound(published()["portal_answered_within"]) == pytest.approx(45_000)
    (conflict,) = published()["portal_first_response_time"].disputed
    assert [(v.label, v.value) for v in conflict.values] == [
        ("mean", 21_600),
        ("bound", pytest.approx(45_000)),
    ]


def test_the_social_bound_and_weighted_mean():
    # 50/90% within 4/24 h: 0.4 x 4 h + 0.1 x 24 h = 4.0 h = 14,400 s
    assert mean_lower_bound(published()["social_answered_within"]) == pytest.approx(14_400)
    # 0.60 x 3 + 0.25 x 3 + 0.10 x 4 + 0.05 x 12 = 3.55 h = 12,780 s
    mean = weighted_mean(published()["social_response_time_by_network"], published()["social_network_share"])
    assert mean == pytest.approx(12_780)


def test_the_chat_ratio_is_refuted():
    # 2-4 h beside 30-45 s: 7,200 / 45 = 160 to 14,400 / 30 = 480
    assert ratio_range(Value(low=7200, high=14400, unit="second"), Value(low=30, high=45, unit="second")) == (
        160,
        480,
    )
    conflict = published()["social_relative_speed"].disputed[0]
    assert (conflict.values[1].low, conflict.values[1].high) == (160, 480)


def test_unknown_figures_are_named_with_the_nearest():
    with pytest.raises(BadCallError, match="Did you mean 'portal_csat'"):
        published_figure("portal_cast")
