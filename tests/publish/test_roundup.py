"""The roundup of KPIs and the glossary: what counts itself, what a target range says, how long a page takes to read."""

import ast
import json
from dataclasses import replace
from pathlib import Path

import pytest

import channelmark as cm
from channelmark.benchmarks import REPORTS
from channelmark.benchmarks.reports.glossary import EXPERIENCE, OPERATIONS
from channelmark.cards.localized import dashed, figure_text, interval_text
from channelmark.display.told import Told
from channelmark.figures import Figure, Interval, Source, Value
from channelmark.locales import language
from channelmark.publish import reading, words
from channelmark.publish.blocks import Chapter
from channelmark.publish.blocks import Report as Read
from channelmark.publish.chapters import Setting, chapter_views
from channelmark.publish.view import Block, ChapterView, Piece, Term
from tests import made_up, tiny
from tests.publish.views import page_view

NOTEBOOKS = Path("notebooks")
LANGUAGES = ("en", "pl", "bg", "zh-Hans", "ar")


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return language(request.param)


def calls(report):
    """Every call of a notebook: its name, the texts it is given, and its keywords."""
    notebook = json.loads((NOTEBOOKS / f"{report}.ipynb").read_text("utf8"))
    for cell in notebook["cells"]:
        tree = ast.parse(cell["source"]) if cell["cell_type"] == "code" else ast.Module([], [])
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                texts = [n.value for n in ast.walk(node) if isinstance(n, ast.Constant)]
                yield node.func.attr, [t for t in texts if isinstance(t, str)], {k.arg for k in node.keywords}


def made(report, chapters):
    """A report as a notebook shows it, over made-up figures."""
    figures = {s.id: made_up.figure(s) for s in REPORTS[report].figures if s.metric}
    return Read(report, {}, figures, {}, {}, (), (), (), (), chapters=tuple(chapters))


def setting(read, lang):
    return Setting(read, lang, language("en"), (), lambda record: None, read.told.given(lang))


def numbered(*names):
    text = {"type": "prose", "messages": ["prose-kpis-what"]}
    return [Chapter(n, "group_kpis", True, (text,)) for n in names]


def test_the_roundup_has_a_chapter_for_each_of_its_kpis():
    chapters = [
        texts[0]
        for name, texts, given in calls("help_desk_kpis")
        if name == "chapter" and "numbered" in given
    ]
    assert (
        chapters
        == (
            "resolution response fcr overall nps csat feedback happiness retention churn flow utilization repeat"
        ).split()
    )


@pytest.mark.parametrize("count", [1, 2, 5, 13])
def test_title_and_introduction_count_the_chapters(lang, count):
    read = made("help_desk_kpis", numbered(*("resolution", "response", "fcr", "overall", "nps") * 3)[:count])
    told, shown = read.told, chapter_views(setting(read, lang))
    assert len(shown) == count
    assert lang.count(count) in words.headline("help_desk_kpis", lang, told.given(lang))
    assert lang.count(count) in told.paragraph(["prose-kpis-intro"], lang)
    assert shown[-1].number == lang.count(count)


def test_links_to_the_roundup_need_no_count(lang):
    assert words.report_title("help_desk_kpis", lang)
    assert words.report_title("glossary", lang)


def test_every_call_of_both_notebooks_has_its_words(lang):
    for report in ("help_desk_kpis", "glossary"):
        for name, texts, _ in calls(report):
            kinds = {
                "prose": "prose-{t}",
                "chapter": f"chapter-{dashed(report)}-{{t}}",
                "faq": f"faq-{dashed(report)}-{{t}}",
            }
            for t in texts if name in kinds else ():
                assert lang.knows(kinds[name].format(t=dashed(t))), (report, t)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.5, "below"),
        (0.699, "below"),
        (0.7, "within"),
        (0.78, "within"),
        (0.85, "within"),
        (0.851, "above"),
        (0.95, "above"),
    ],
)
def test_a_target_range_has_a_wrong_side_on_either_end(lang, value, expected):
    told = utilization(value)
    assert told.given(lang)["utilization_band"] == expected
    said = {v: utilization(v).paragraph(["prose-kpis-utilization-read"], lang) for v in (0.5, 0.78, 0.95)}
    assert len(set(said.values())) == 3


def utilization(value):
    spec = next(s for s in REPORTS["help_desk_kpis"].figures if s.id == "kpis_utilization")
    own = replace(made_up.figure(spec), values=(Value(value=value, unit="fraction"),), interval=None)
    target = replace(
        own,
        id="kpis_utilization_target",
        statistic="target",
        values=(Value(low=0.7, high=0.85, unit="fraction"),),
    )
    return Told("help_desk_kpis", {f.id: f for f in (own, target)})


def test_without_a_target_nothing_is_judged(lang):
    told = utilization(0.95)
    alone = replace(told, figures={"kpis_utilization": told.figures["kpis_utilization"]})
    assert alone.given(lang)["utilization_band"] == "unknown"


def test_the_glossary_shows_twenty_entries_in_two_groups():
    groups = [texts for name, texts, _ in calls("glossary") if name == "terms"]
    assert [tuple(g) for g in groups] == [EXPERIENCE, OPERATIONS]
    assert len({*EXPERIENCE, *OPERATIONS}) == 20


def test_every_entry_is_complete(lang):
    (shown,) = entries(lang, (*EXPERIENCE, *OPERATIONS))
    assert len(shown) == 20
    for term in shown:
        assert term.name, term.id
        assert term.text, term.id
        assert term.formula, term.id
        assert term.value or term.table, term.id
        assert "1" in term.note, (term.id, term.note)
        assert bool(term.english) == (
            lang.tag != "en" and term.name != language("en").text(f"metric-{dashed(term.id)}")
        )


def test_any_subset_of_the_glossary_counts_itself(lang):
    some = ("average_handle_time", "nps", "first_contact_resolution_rate")
    (shown,) = entries(lang, some)
    assert [t.id for t in shown] == list(some)
    assert not shown[2].value, "a metric the report has no figure of is explained without a value"
    read = made("glossary", [terms(some)])
    assert lang.count(3) in words.headline("glossary", lang, read.told.given(lang))


def terms(metrics):
    return Chapter("experience", "", False, ({"type": "terms", "metrics": list(metrics)},))


def entries(lang, metrics):
    for chapter in chapter_views(setting(made("glossary", [terms(metrics)]), lang)):
        yield chapter.blocks[0].terms


def test_the_worked_formula_shows_its_figures(lang):
    # Promoters, passives and detractors are made up as 3, 2 and 1 of six.
    read = made("glossary", [Chapter("faq", "", False, ({"type": "faq", "names": ["nps-formula"]},))])
    ((_, answer),) = chapter_views(setting(read, lang))[0].blocks[0].questions
    figures = {p.figure for p in answer if p.figure}
    assert figures == {"glossary_nps_groups", "glossary_nps"}


def test_a_flow_below_one_is_not_turned_over():
    # 93 closed for 100 created stays 0.93; turned over it would read as 1.1 times.
    one = Value(value=0.93, unit="times", interval=Interval(low=0.9, high=0.96, method="bootstrap"))
    figure = Figure(
        id="kpis_closed_ratio",
        metric="logged_to_closed_ratio",
        kind="mean",
        values=(one,),
        statistic="mean",
        source=Source(kind="computed", data="tiny"),
        population="companies",
        interval=one.interval,
    )
    assert figure_text(figure, language("en")) == "0.93"
    assert interval_text(figure, one, language("en")) == "0.9\u20130.96"


def page_of(tag, *blocks):
    chapter = ChapterView(id="c", title="", number="", group="", blocks=blocks)
    return replace(page_view(), lang=tag, title="", description="", paragraphs=(), chapters=(chapter,))


def text_of(words):
    return Block(kind="text", texts=((Piece(text=words),),))


def test_reading_time_counts_words_and_in_chinese_characters():
    # 228 words a minute in English: 457 words need a third minute begun.
    assert reading.minutes(page_of("en", text_of("word " * 456))) == 2
    assert reading.minutes(page_of("en", text_of("word " * 457))) == 3
    # 255 characters a minute in Chinese.
    assert reading.minutes(page_of("zh-Hans", text_of("字" * 510))) == 2
    assert reading.minutes(page_of("zh-Hans", text_of("字" * 511))) == 3
    assert reading.minutes(page_of("pl", text_of(""))) == 1


def test_reading_time_counts_entries_but_not_what_they_rest_on():
    # 100 + 100 + 28 words are a minute; the note is looked up, not read.
    long = "word " * 100
    term = Term(id="t", name=long, english="", text=long, formula="word " * 28, value=(), note="x " * 999)
    assert reading.minutes(page_of("en", Block(kind="terms", terms=(term,)))) == 1
    one_more = replace(term, formula="word " * 29)
    assert reading.minutes(page_of("en", Block(kind="terms", terms=(one_more,)))) == 2


def test_the_byline_says_days_and_minutes(lang):
    read = replace(made("glossary", [terms(("nps",))]), data={"from": "2025-10-01", "to": "2025-12-31"})
    days, minutes = words.byline(read, 7, lang)
    assert "2025" in days or "٢٠٢٥" in days
    assert lang.count(7) in minutes


def test_a_preview_does_not_guess_how_many_there_are():
    roundup = cm.benchmark("help_desk_kpis", cm.load("published"))
    data = cm.prose("kpis-intro", roundup)._repr_mimebundle_()
    assert "counts the parts of the whole page" in data["text/plain"]


def test_published_claims_stand_without_data(lang):
    roundup = cm.benchmark("help_desk_kpis", cm.load("published"))
    told = Told("help_desk_kpis", roundup.figures)
    claims = ["cost-claim", "exchange-claim", "expectation-claim", "utilization-claim", "survey-top"]
    assert all(told.paragraph([f"prose-kpis-{c}"], lang) for c in claims)
    assert told.paragraph(["prose-kpis-expectation-data"], lang) is None
    assert "15" in told.paragraph(["prose-kpis-exchange-claim"], lang)


def test_a_survey_of_practitioners_is_counted(tmp_path):
    chosen = ["retention", "resolution_time", "retention", "retention"] * 5
    asked = [
        {**tiny.survey(f"s{i}", "feedback", 1, 0, 1, ""), "touchpoint": "top_kpi", "label_raw": c}
        for i, c in enumerate(chosen)
    ]
    roundup = cm.benchmark("help_desk_kpis", cm.load(str(tiny.write(tmp_path / "d", surveys=asked))))
    shown = roundup.figures["kpis_practitioner_kpis"]
    assert [(v.label, v.value) for v in shown.values] == [("retention", 0.75), ("resolution_time", 0.25)]
    assert roundup.lacks["kpis_practitioner_tools"].missing == ("surveys.touchpoint=kpi_tool",)
