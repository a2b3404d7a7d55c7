"""Links to the other reports: what they are about, cut to length, and how long they take to read."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from channelmark.publish.pages import with_reading_times
from channelmark.publish.reading import abstract
from channelmark.publish.view import Link
from tests.publish.views import page_view


def test_a_short_text_stays_whole():
    assert abstract("How soon do companies answer?", 40) == "How soon do companies answer?"


def test_a_long_text_is_cut_behind_a_word_without_a_stop():
    assert abstract("Speed, satisfaction, volume and cost", 22) == "Speed, satisfaction…"


def test_chinese_is_cut_behind_a_character_each_counting_as_two():
    # Nineteen places: nine characters of two, and the sign of the cut.
    assert abstract("客户通过在线聊天得到答复的速度与满意度", 19) == "客户通过在线聊天得…"


@given(st.text(alphabet="ab ,.中文", min_size=1, max_size=80), st.integers(8, 40))
def test_an_abstract_is_never_longer_than_asked_for(text, longest):
    width = sum(2 if c in "中文" else 1 for c in abstract(text, longest))
    assert width <= max(longest, 1) or abstract(text, longest) == text


def test_a_sibling_says_how_long_it_takes_to_read():
    pages = {
        "one": page_view(siblings=(Link(text="Two", href="two.html", notes=("About two.",)),)),
        "two": replace(page_view(siblings=()), byline=("Data from June", "4 min to read")),
    }
    (link,) = with_reading_times(pages)["one"].siblings
    assert link.notes == ("About two.", "4 min to read")
