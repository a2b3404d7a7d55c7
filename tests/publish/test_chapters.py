"""Chapters of a page: blocks in order, values from the figures, and nothing said that the data cannot say."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from channelmark.benchmarks import reports
from channelmark.benchmarks.specs import FigureSpec, Report
from channelmark.display import told
from channelmark.display.told import Told
from channelmark.figures import Figure, Interval, Source, Value
from channelmark.locales import language, plain
from channelmark.publish.blocks import Chapter
from channelmark.publish.blocks import Report as Read
from channelmark.publish.chapters import Setting, broken_down, chapter_views
from channelmark.publish.html import render_page, sections
from channelmark.publish.pdf import render_pdf
from channelmark.publish.tables import figures_table, parts_of_one
from channelmark.publish.words import listed
from tests.publish.views import WORDS, page_view

SAMPLE = Source(kind="computed", data="tiny", synthetic=True)
WORDS_OF = """
report-demo = Demo
prose-demo-speed = Replies take { DURATION($frt) }.
prose-demo-csat = { PERCENT($csat) } are satisfied.
prose-demo-standing = It is { $frt_standing ->
    [worst] the slowest
   *[other] not the slowest
 }.
chapter-demo-first = First chapter
chapter-demo-second = Second chapter
chapter-demo-group = A group
item-demo-speed = How soon
item-demo-csat = How satisfied
item-demo-agents = By agent
steps-demo-first = How to do it
    .a = Measure.
    .b = Change.
faq-demo-why = Why?
    .answer = Since { DURATION($frt) } is long.
faq-demo-lost = And satisfaction?
    .answer = It is { PERCENT($csat) }.
"""


def figure(name, kind="duration", values=None, **more):
    given = {"id": name, "metric": "first_response_time", "kind": kind, "statistic": "median", "n": 40}
    single = (Value(value=7200, unit="second", interval=Interval(low=3600, high=10800, method="bootstrap")),)
    return Figure(
        **{**given, "values": values or single, "source": SAMPLE, "population": "tickets", **more},
    )


FRT = figure("demo_frt", interval=Interval(low=3600, high=10800, method="bootstrap"))
AGENTS = figure(
    "demo_agents",
    "by_category",
    tuple(Value(label=f"a{i}", value=60.0 * i, unit="second", n=i) for i in range(1, 6)),
    qualifier={"by": "agent"},
)
BLOCKS = (
    {"type": "prose", "messages": ["prose-demo-speed", "prose-demo-csat"]},
    {"type": "items", "items": [["speed", "demo_frt"], ["csat", "demo_csat"], ["agents", "demo_agents"]]},
    {"type": "steps", "name": "first"},
    {"type": "faq", "names": ["why", "lost"]},
    {"type": "terms", "metrics": ["first_response_time", "csat"]},
    {"type": "parts", "asked": ["demo_agents"], "figures": [{"id": "demo_agents"}]},
)


@pytest.fixture(autouse=True)
def demo(monkeypatch):
    specs = tuple(FigureSpec(f"demo_{n}", "csat") for n in ("frt", "csat", "agents"))
    known = {**reports.REPORTS, "demo": Report("demo", specs, channel="chat", prefix="demo_")}
    monkeypatch.setattr(reports, "REPORTS", known)
    told._names.cache_clear()
    yield
    told._names.cache_clear()


@pytest.fixture
def words():
    return language("en").with_words(WORDS_OF, "demo")


@pytest.fixture
def views(words):
    chapters = (
        Chapter("first", "group", True, BLOCKS),
        Chapter("empty", "group", True, ({"type": "prose", "messages": ["prose-demo-csat"]},)),
        Chapter("second", "group", True, BLOCKS[:1]),
    )
    figures = {f.id: f for f in (FRT, AGENTS)}
    read = Read("demo", {}, figures, {}, {}, (), (), (), (), chapters=chapters)
    setting = Setting(read, words, words, (), lambda record: None, read.told.given(words))
    return chapter_views(setting)


def text(rich):
    return "".join(p.text for p in rich)


def test_a_chapter_with_nothing_to_say_is_left_out_and_not_counted(views):
    assert [(c.title, c.number, c.group) for c in views] == [
        ("First chapter", "1", "A group"),
        ("Second chapter", "2", ""),
    ]


def test_a_sentence_without_its_figure_is_not_said(views):
    (prose, *_) = views[0].blocks
    assert [text(t) for t in prose.texts] == ["Replies take 2\u00a0hours."]
    assert [p.figure for p in prose.texts[0]] == ["", "demo_frt", ""]


def test_a_variable_that_is_no_figure_of_the_report_stays_a_mistake(words):
    broken = words.with_words("prose-demo-broken = { DURATION($nonsense) }", "broken")
    with pytest.raises(Exception, match="nonsense"):
        Told("demo", {FRT.id: FRT}).paragraph(["prose-demo-broken"], broken)


def test_items_show_values_tables_and_lacks(views):
    speed, csat, agents = views[0].blocks[1].items
    assert text(speed.value) == "2\u00a0hr"
    assert speed.note == "40\u00a0tickets\u00a0· 95%\u00a0interval\u00a01\u2060–\u20603\u00a0hr"
    assert (text(csat.value), csat.note) == ("", plain(language("en").text("item-absent")))
    assert agents.value == ()
    assert agents.table.rows[0].cells[:3] == ("a1", "1\u00a0min", "1")
    assert len(agents.table.rows) == 5


def test_a_table_in_a_bullet_has_no_column_that_says_nothing(words):
    counted = tuple(Value(label=f"a{i}", value=float(i), unit="chat", n=i) for i in range(1, 5))
    table = parts_of_one(figure("demo_agents", "by_category", counted, qualifier={"by": "agent"}), words)
    assert table.columns == ("Agent", "Value")
    assert table.rows[3].cells == ("a4", "4")
    shared = tuple(Value(label=f"a{i}", value=0.25, unit="fraction", n=40) for i in range(4))
    split = figure("demo_split", "by_category", shared, qualifier={"by": "agent"}, n=40)
    assert parts_of_one(split, words).columns == ("Agent", "Value")


def test_parts_that_stand_in_a_chapter_have_one_row_in_the_table_of_all_figures(words):
    read = Read("demo", {}, {FRT.id: FRT, AGENTS.id: AGENTS}, {}, {}, (), (), (), ())
    apart = replace(read, chapters=(Chapter("first", "", True, BLOCKS),))
    assert broken_down(read) == frozenset()
    assert broken_down(apart) == {"demo_agents"}
    names = words.with_words("metric-demo-agents = By agent\nmetric-demo-frt = Speed", "names")
    whole, short = (figures_table(r, names, broken_down(r)) for r in (read, apart))
    assert (len(whole.rows), len(short.rows)) == (6, 2)
    # The agents' values run from one minute to five.
    assert short.rows[1].cells[1] == "1–5\u00a0min"


def test_the_row_of_a_spread_leaves_the_own_value_beside_it_out(words):
    spread = replace(AGENTS, values=(*AGENTS.values, Value(label="own", value=6000.0, unit="second")))
    read = Read("demo", {}, {spread.id: spread}, {}, {}, (), (), (), ())
    names = words.with_words("metric-demo-agents = By agent", "names")
    (row,) = figures_table(read, names, frozenset({spread.id})).rows
    assert row.cells[1] == "1–5\u00a0min"


def test_steps_questions_and_terms(views):
    steps, faq, terms, table = views[0].blocks[2:]
    assert (steps.title, [text(t) for t in steps.texts]) == ("How to do it", ["Measure.", "Change."])
    assert [(q, text(a)) for q, a in faq.questions] == [("Why?", "Since 2\u00a0hours is long.")]
    assert [t.id for t in terms.terms] == ["first_response_time", "csat"]
    assert text(terms.terms[0].value) == "2\u00a0hr"
    assert terms.terms[1].note == plain(language("en").text("item-absent"))
    assert table.table.columns[0] == "Agent"


@pytest.mark.parametrize(
    ("tag", "texts", "lines"),
    [
        (
            "en",
            ("28% (within 30 seconds)", "67% (within 1 minute)"),
            ["28% (within 30 seconds)", "and", "67% (within 1 minute)"],
        ),
        ("pl", ("lis\u00a02025 6,5%", "gru\u00a02025 6,9%"), ["lis 2025 6,5%", "i gru 2025 6,9%"]),
    ],
)
def test_a_list_of_values_breaks_between_them_only(tag, texts, lines):
    said = listed(texts, language(tag))
    assert [part.replace("\u00a0", " ") for part in said.split(" ")] == lines


def test_standing_is_given_to_words(words):
    one = Told("demo", {FRT.id: FRT}, {FRT.id: "worst"})
    assert plain(one.paragraph(["prose-demo-standing"], words)) == "It is the slowest."


def test_a_chapter_is_on_the_page_and_in_the_pdf(views):
    view = page_view(chapters=views, lacks=(("Satisfaction", "The data lack: surveys."),))
    assert [s.id for s in sections(view)][:3] == ["reading", "chapter-first", "chapter-second"]
    page = render_page(view)
    for said in ("First chapter", "How to do it", "Measure.", "Since", "The data lack: surveys."):
        assert said in page
    pdf = PdfReader(io.BytesIO(render_pdf(view, words=language("en"))))
    whole = " ".join(page.extract_text() for page in pdf.pages)
    for said in ("First chapter", "How to do it", "Measure.", "The data lack: surveys."):
        assert said in whole
    outline = [entry.title for entry in pdf.outline if not isinstance(entry, list)]
    assert any("First chapter" in title for title in outline)


def test_words_of_the_test_pages_know_the_new_headings():
    assert {"page-lacks", "page-formula"} <= set(WORDS)
    assert replace(page_view(), chapters=()).chapters == ()
