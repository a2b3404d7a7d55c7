"""The guide to live chat metrics is whole: every KPI has its bullet, every metric its words, bullets and steps."""

import ast

import nbformat
import pytest

import channelmark as cm
from channelmark.benchmarks import report_named
from channelmark.figures import Value
from channelmark.locales import language, plain
from channelmark.locales.quantities import Quantity
from channelmark.resources import notebooks

REPORT = "live_chat_guide"
# Chapter -> what a guide to the metric is expected to show, and how many steps it gives.
KPIS = {
    "total-chats": (
        ("chat-volume-by-period", "chats-per-agent", "chat-volume-trend", "chat-satisfaction-ratio"),
        5,
    ),
    "first-response-time": (("frt-mean", "answered-within-share", "frt-by-agent"), 4),
    "missed-chats": (("missed-rate", "missed-per-agent", "missed-reasons", "improvement-rate"), 4),
    "messages-per-chat": (
        ("messages-per-chat-mean", "chat-length-distribution", "messages-by-topic", "chat-outcome"),
        4,
    ),
    "tag-usage": (
        (
            *("tagged-share", "tags-per-chat", "tag-distribution"),
            *("tag-use-by-agent-or-team", "tags-on-high-priority"),
        ),
        3,
    ),
    "average-handle-time": (("aht-by-agent", "aht-by-type-or-complexity", "transfer-rate"), 3),
    "canned-responses": (
        ("chats-with-canned-share", "canned-per-chat", "csat-with-canned", "time-saved-per-chat"),
        4,
    ),
    "chat-conversion": (
        (
            *("conversion-share", "time-to-conversion", "conversion-by-agent", "conversion-by-period"),
            *("conversion-proactive-vs-reactive", "conversion-after-follow-up"),
        ),
        5,
    ),
    "first-contact-resolution": (
        (
            *("fcr-share", "first-contact-resolution-time", "fcr-by-agent-or-department"),
            *("unresolved-reasons", "repeat-or-transfer-share"),
        ),
        4,
    ),
    "csat": (("csat-mean", "highly-satisfied-share", "complaints-count", "csat-by-segment"), 5),
    "nps": (("nps-overall", "nps-by-segment", "nps-by-touchpoint", "nps-over-time"), 5),
    "visitors-to-chats": (
        (
            *("visitors-starting-chat-share", "time-on-site-before-chat", "visitor-to-participant-rate"),
            *("conversion-after-chat", "exit-after-chat-request"),
        ),
        5,
    ),
    "total-tickets": (
        (
            *("tickets-per-period", "tickets-by-category-or-urgency"),
            *("resolution-time-mean", "ticket-backlog"),
        ),
        5,
    ),
    "ces": (("ces-mean", "ces-distribution-by-segment", "ces-correlation", "ces-effect-on-loyalty"), 4),
    "agent-utilization": (
        (
            *("active-vs-unavailable-share", "chat-duration-mean", "working-hours-total"),
            *("chats-per-hour-or-day", "chats-per-agent-in-period", "csat-of-agent"),
        ),
        5,
    ),
    "agent-report": (
        (
            *("opened-chats", "resolved-tickets-and-conversations", "missed-chats", "chat-pickup-time-mean"),
            *("chat-time-mean", "positive-rating-share", "negative-rating-share", "and-more"),
        ),
        0,
    ),
}
TEAM = tuple(KPIS)[:7]


@pytest.fixture(scope="module")
def chapters():
    """Chapter -> the calls in it: [(name, arguments, keywords)]."""
    found, calls = {}, []
    for cell in nbformat.read(notebooks() / f"{REPORT}.ipynb", as_version=4).cells:
        call = _call(cell)
        if call is None:
            continue
        if call[0] == "chapter":
            calls = found.setdefault(call[1][0], [])
        calls.append(call)
    return found


def _call(cell):
    if cell.cell_type != "code":
        return None
    statement = ast.parse(cell.source).body[0]
    if not isinstance(statement, ast.Expr):
        return None
    arguments = [ast.literal_eval(a) for a in statement.value.args if not isinstance(a, ast.Name)]
    keywords = {k.arg: ast.literal_eval(k.value) for k in statement.value.keywords}
    return statement.value.func.attr, arguments, keywords


def items(calls):
    return {k: v for name, arguments, _ in calls if name == "items" for k, v in arguments[0].items()}


def test_seventy_two_kpis_of_fifteen_metrics_and_the_agent_report():
    bullets = [k for kpis, _ in KPIS.values() for k in kpis]
    # Positive and negative ratings are one KPI with a bullet each.
    assert (len(bullets) - 1, len(KPIS) - 1, sum(s for _, s in KPIS.values())) == (72, 15, 65)


@pytest.mark.parametrize("chapter", KPIS)
def test_every_kpi_is_a_bullet_with_a_figure_of_its_own(chapters, chapter):
    shown = items(chapters[chapter])
    assert [k for k in shown if k in KPIS[chapter][0]] == list(KPIS[chapter][0])
    known = {s.id: s for s in report_named(REPORT).figures}
    assert all(known[f].metric for f in shown.values())
    assert len(set(shown.values())) == len(shown)


def test_metrics_are_numbered_in_two_groups(chapters):
    opened = {name: calls[0][2] for name, calls in chapters.items()}
    numbered = [name for name, given in opened.items() if given.get("numbered")]
    assert numbered == [c for c in KPIS if c != "agent-report"]
    groups = {name: opened[name]["group"] for name in numbered}
    assert groups == {c: "group-team" if c in TEAM else "group-business" for c in numbered}


@pytest.mark.parametrize("tag", ["en", "pl", "bg", "zh-Hans", "ar"])
def test_every_metric_has_its_definition_and_steps_in_every_language(chapters, tag):
    words = language(tag)
    for chapter, (_, steps) in KPIS.items():
        said = [a[0] for name, a, _ in chapters[chapter] if name == "prose"]
        assert said[0] == f"guide-{chapter}"
        assert words.has(f"prose-{said[0]}")
        if steps:
            letters = list("abcde"[:steps])
            assert words.attributes(f"steps-live-chat-guide-{chapter}") == letters
            assert ("steps", [chapter], {}) in chapters[chapter]


def test_the_introduction_counts_the_chapters_it_is_given():
    def counted(tag, count):
        given = Quantity(Value(value=float(count), unit=""))
        return plain(language(tag).text("prose-guide-intro", chapters=given)).replace("\u00a0", " ")

    assert "explains 3 metrics of" in counted("en", 3)
    assert "3 wskaźniki czatu" in counted("pl", 3)
    assert "15 wskaźników czatu" in counted("pl", 15)


@pytest.mark.slow
def test_the_sample_feeds_every_bullet(chapters):
    benchmark = cm.benchmark(REPORT, cm.load("sample"))
    bullets = {f for calls in chapters.values() for f in items(calls).values()}
    assert bullets - benchmark.figures.keys() == set()
    assert {k for k, lack in benchmark.lacks.items() if lack.missing != ("consumer-survey",)} == set()


def test_published_figures_alone_say_why_a_bullet_has_no_value(chapters):
    benchmark = cm.benchmark(REPORT, cm.load("published"))
    bullets = {f for calls in chapters.values() for f in items(calls).values()}
    assert {benchmark.lacks[f].reason for f in bullets} == {"published-only"}
