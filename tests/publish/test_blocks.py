"""A notebook is read back whole, and never when it contradicts itself."""

import nbformat
import pytest

from channelmark.display import MIME
from channelmark.errors import NotebookError
from channelmark.figures import Figure, Source, Value
from channelmark.publish.blocks import report_of


def figure(share, name="portal_csat"):
    return Figure(
        id=name,
        metric="csat",
        kind="percent",
        values=(Value(value=share, unit="fraction"),),
        statistic="share",
        source=Source(kind="published", publisher="X"),
    ).to_json()


def notebook(*payloads, failed=False):
    book = nbformat.v4.new_notebook()
    for payload in payloads:
        cell = nbformat.v4.new_code_cell("show")
        cell.outputs = [nbformat.v4.new_output("display_data", data={MIME: payload})]
        book.cells.append(cell)
    if failed:
        book.metadata["papermill"] = {"exception": True}
    return book


PAGE = {
    "type": "page",
    "report": "customer_portal",
    "data": {"name": "published"},
    "figures": [figure(0.9)],
    "published": [],
    "lacks": {},
}


def test_a_page_is_read():
    report = report_of(notebook(PAGE, {"type": "prose", "messages": ["prose-x", "prose-y"]}), "n")
    assert report.prose == (("prose-x", "prose-y"),)
    assert report.figures["portal_csat"].only.value == 0.9


def test_one_figure_with_two_values_is_refused():
    with pytest.raises(NotebookError, match="'portal_csat' is shown with two different values"):
        report_of(notebook(PAGE, {"type": "chart", "chart": "weekly", "figures": [figure(0.8)]}), "n")


def cards(*told):
    shown = [
        {
            "id": name, "report": "customer_portal", "type": type, "figures": [figure(share, of)],
            "published": [], "hashtags": [], "reason": None,
        }
        for name, type, share, of in told
    ]  # fmt: skip
    return {"type": "cards", "cards": shown}


def test_two_cards_that_say_the_same_are_refused():
    again = cards(("portal_csat", "percent", 0.9, "portal_csat"), ("satisfied", "percent", 0.9, "satisfied"))
    with pytest.raises(NotebookError, match="the cards 'portal_csat' and 'satisfied' show the same figure"):
        report_of(notebook(PAGE, again), "n")


def test_a_card_shown_again_in_another_cell_is_refused():
    one = cards(("portal_csat", "percent", 0.9, "portal_csat"))
    with pytest.raises(NotebookError, match="the cards 'portal_csat' and 'portal_csat' show the same figure"):
        report_of(notebook(PAGE, one, one), "n")


def test_another_value_or_another_picture_of_one_figure_is_another_card():
    told = cards(
        ("portal_csat", "percent", 0.9, "portal_csat"),
        ("good", "percent", 0.8, "good"),
        ("portal_share", "split", 0.9, "portal_share"),
    )
    assert [c.id for c in report_of(notebook(PAGE, told), "n").cards] == [
        "portal_csat",
        "good",
        "portal_share",
    ]


@pytest.mark.parametrize("pages", [0, 2])
def test_exactly_one_page(pages):
    with pytest.raises(NotebookError, match=f"shows {pages} pages"):
        report_of(notebook(*[PAGE] * pages), "n")


def test_a_failed_run_is_never_read():
    with pytest.raises(NotebookError, match="its run failed"):
        report_of(notebook(PAGE, failed=True), "n")
