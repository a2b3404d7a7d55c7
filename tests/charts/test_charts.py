"""Charts say what their table says, in the edition's language, with the same bytes each time."""

import re

import pytest

from channelmark.cards.brand import Brand
from channelmark.charts.fonts import static_fonts
from channelmark.charts.views import chart_palette, chart_view
from channelmark.figures import Figure, Interval, Source, Value
from channelmark.locales import language
from channelmark.published import published

COMPUTED = Source(kind="computed", data="d", fingerprint="0")


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("fonts")


def view(record, tag, cache):
    return chart_view(
        {"published": [], "series": [], **record}, language(tag), cache, chart_palette(Brand.load())
    )


def within(*shares):
    values = tuple(
        Value(
            label=f"within_{h}h",
            value=s,
            unit="fraction",
            within=h * 3600.0,
            interval=Interval(low=s - 0.02, high=s + 0.02, method="wilson"),
        )
        for h, s in zip((4, 24), shares, strict=True)
    )
    return Figure(
        id="social_answered_within",
        metric="m",
        kind="cumulative",
        values=values,
        statistic="share",
        source=COMPUTED,
    )


def answered(tag, cache):
    twin = published()["social_answered_within"].to_json()
    record = {"chart": "answered_within", "report": "social_media", "figures": [within(0.5, 0.9).to_json()]}
    return view({**record, "published": [twin]}, tag, cache)


@pytest.mark.parametrize("tag", ["en", "pl", "bg", "zh-Hans"])
def test_table_and_caption_say_the_values(tag, cache):
    chart = answered(tag, cache)
    assert [r.cells[1] for r in chart.table.rows] == ["50%", "90%"]
    assert all(cell in chart.caption for r in chart.table.rows for cell in r.cells[:2])
    assert chart.title == language(tag).text("chart-response-cumulative")


def test_text_leaves_as_outlines_without_date_and_repeats(cache):
    first, second = (answered("zh-Hans", cache).svg for _ in range(2))
    assert first == second
    assert "<text" not in first
    assert not re.search(r"<dc:date|Created with", first)


def test_bars_are_as_long_as_their_shares(cache):
    svg = answered("en", cache).svg
    paths = re.findall(r'<path d="(M[^"]+)"[^>]*style="fill: (#[0-9a-f]+)', svg)
    accent = Brand.load().light.accent.lower()
    tint = Brand.load().light.tint.lower()
    lengths = {c: [_length(d) for d, fill in paths if fill == c] for c in (accent, tint)}
    shares = [a / b for a, b in zip(lengths[accent], lengths[tint], strict=True)]
    assert shares == pytest.approx([0.5, 0.9], abs=1e-3)


def _length(path):
    xs = [float(x) for x, _ in re.findall(r"([\d.]+) ([\d.]+)", path)]
    return max(xs) - min(xs)


def test_one_category_makes_no_chart(cache):
    one = Figure(
        id="social_response_time_by_network",
        metric="m",
        kind="by_category",
        values=(Value(label="twitter", value=60, unit="second"),),
        statistic="median",
        source=COMPUTED,
    )
    assert (
        view({"chart": "by_part", "report": "social_media", "figures": [one.to_json()]}, "en", cache) is None
    )


def test_companies_with_few_cases_stay_out_of_the_chart(cache):
    rows = [
        {"name": n, "n": n_, "value": v, "low": v * 0.8, "high": v * 1.2, "suppressed": False}
        for n, n_, v in (("A", 200, 600.0), ("B", 100, 7200.0), ("C", 12, 60.0))
    ]
    chart = view({"chart": "companies", "report": "social_media", "figures": [], "series": rows}, "en", cache)
    assert [r.cells[0] for r in chart.table.rows] == ["A", "B"]


def test_weeks_are_counted_and_few_weeks_make_no_chart(cache):
    weeks = [[f"2025-10-{d:02d}", n] for d, n in ((6, 10), (13, 30), (20, 20), (27, 25))]
    record = {"chart": "weekly", "report": "social_media", "figures": []}
    chart = view({**record, "series": weeks}, "pl", cache)
    assert [r.cells[1] for r in chart.table.rows] == ["10", "30", "20", "25"]
    assert "10" in chart.caption
    assert "30" in chart.caption
    assert view({**record, "series": weeks[:3]}, "pl", cache) is None


def test_fonts_hold_every_character_of_a_chart(cache):
    from fontTools.ttLib import TTFont

    text = "首次响应时间 zażółć Български 5–6"
    held = set()
    for path in static_fonts("zh-Hans", text, cache):
        held |= set(TTFont(path).getBestCmap())
    assert {ord(c) for c in text} <= held
