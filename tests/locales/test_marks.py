from hypothesis import given
from hypothesis import strategies as st

from channelmark.locales import mark, pieces, plain, segments

TEXT = f"Only ⟦{mark('95%', 'portal_csat')}⟧ within {mark('24 h')}."


def test_plain_is_what_is_read():
    assert plain(TEXT) == "Only 95% within 24 h."


def test_pieces_name_the_figures():
    assert pieces(TEXT) == (
        ("Only ", None),
        ("95%", "portal_csat"),
        (" within ", None),
        ("24 h", ""),
        (".", None),
    )
    assert pieces("") == () and pieces("a") == (("a", None),)


def test_segments_cut_at_the_large_figures():
    parts = segments(TEXT)
    assert [role for role, _ in parts] == ["text", "figure", "text"]
    assert plain(parts[1][1]) == "95%" and "".join(plain(t) for _, t in parts) == plain(TEXT)


def test_segments_of_adjacent_and_missing_figures():
    assert segments("⟦a⟧⟦b⟧ c") == (("figure", "a"), ("figure", "b"), ("text", " c"))
    assert segments("no figure") == (("text", "no figure"),)


words = st.text(st.characters(exclude_characters="\ue000\ue001\ue002⟦⟧"), max_size=8)


@given(st.lists(st.tuples(words, words, st.from_regex(r"[a-z_]{0,6}", fullmatch=True)), max_size=5))
def test_marks_go_round_trip(runs):
    marked = "".join(text + mark(shown, figure) for text, shown, figure in runs)
    assert plain(marked) == "".join(text + shown for text, shown, _ in runs)
    figures = [(t, f) for t, f in pieces(marked) if f is not None]
    assert figures == [(shown, figure) for _, shown, figure in runs if shown]
    assert "".join(t for t, _ in pieces(marked)) == plain(marked)
