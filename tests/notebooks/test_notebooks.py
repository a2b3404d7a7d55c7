"""A contract over every notebook found: exactly the known parameters, clean in git, linear, runs, shows its report."""

import ast
import json

import nbformat
import pytest

from channelmark.benchmarks import REPORTS
from channelmark.benchmarks.reports import REPORT_FIGURES
from channelmark.cards.catalogue import CARDS, was_published
from channelmark.errors import BadCallError, NotebookError
from channelmark.publish.blocks import read_report
from channelmark.publish.runner import parameters_of, run
from channelmark.published import published
from channelmark.resources import notebooks

FOUND = sorted(notebooks().glob("*.ipynb"))
PORTAL = notebooks() / "customer_portal.ipynb"


def cells(path):
    return nbformat.read(path, as_version=4).cells


def test_one_notebook_a_report():
    assert {p.stem for p in FOUND} == set(REPORTS)


@pytest.mark.parametrize("path", FOUND, ids=lambda p: p.stem)
class TestSource:
    def test_has_exactly_the_parameters_its_report_declares(self, path):
        assert parameters_of(path) == REPORTS[path.stem].parameters

    def test_has_no_outputs_counts_or_run_metadata(self, path):
        notebook = nbformat.read(path, as_version=4)
        assert "papermill" not in notebook.metadata
        assert notebook.metadata.kernelspec.name == "python3"
        for c in notebook.cells:
            if c.cell_type == "code":
                assert c.outputs == []
                assert c.execution_count is None

    def test_cell_ids_are_stable_and_unique(self, path):
        ids = [c["id"] for c in json.loads(path.read_text("utf8"))["cells"]]
        assert len(set(ids)) == len(ids)

    def test_defines_nothing_and_imports_only_channelmark(self, path):
        for c in cells(path):
            if c.cell_type != "code":
                continue
            for node in ast.walk(ast.parse(c.source)):
                assert not isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Lambda)), c.source
                if isinstance(node, ast.Import):
                    assert [a.name for a in node.names] == ["channelmark"]
                assert not isinstance(node, ast.ImportFrom), c.source

    def test_one_statement_a_cell_and_prose_above_each_theme(self, path):
        for c in cells(path):
            if c.cell_type == "code":
                body = ast.parse(c.source).body
                only_assigns = all(isinstance(x, ast.Assign) for x in body)
                assert len(body) == 1 or (only_assigns and "parameters" in c.metadata.get("tags", ())), (
                    c.source
                )
        assert cells(path)[0].source.startswith("# ")


@pytest.mark.parametrize("path", FOUND, ids=lambda p: p.stem)
def test_runs_on_published_figures_and_shows_every_card(path, tmp_path):
    report = read_report(run(path, {"data": "published"}, tmp_path / path.name))
    assert report.id == path.stem
    assert not report.computed
    drawable = {c.id for c in CARDS.values() if c.report == path.stem and was_published(c)}
    assert {c.id for c in report.cards} == drawable
    assert set(report.figures) == {s.id for s in REPORT_FIGURES[path.stem] if s.twin in published()}
    assert set(report.lacks) == {s.id for s in REPORT_FIGURES[path.stem]} - set(report.figures)
    assert report.prose or report.chapters


def test_a_misspelt_parameter_stops_the_run(tmp_path):
    with pytest.raises(
        BadCallError, match=r"no parameter of customer_portal.ipynb called 'dta'. Did you mean 'data'"
    ):
        run(PORTAL, {"dta": "published"}, tmp_path / "x.ipynb")
    assert list(tmp_path.iterdir()) == []


def test_a_failing_cell_is_named_with_its_heading_and_nothing_is_published(tmp_path):
    with pytest.raises(NotebookError) as caught:
        run(PORTAL, {"data": str(tmp_path / "nowhere")}, tmp_path / "out" / "x.ipynb")
    message = str(caught.value)
    assert "customer_portal.ipynb, cell 5, below 'Load'" in message
    assert "there is nothing at" in message
    assert not (tmp_path / "out" / "x.ipynb").exists()
    with pytest.raises(NotebookError, match="its run failed"):
        read_report(tmp_path / "out" / "x.failed.ipynb")
