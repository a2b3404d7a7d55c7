"""The whole way on a small scale: published figures, two languages, nothing done twice, nothing half done."""

import json
import shutil

import pytest

from channelmark.errors import BadCallError, ChannelmarkError
from channelmark.publish import editions
from channelmark.publish.blocks import read_report
from channelmark.publish.editions import Job, publish
from channelmark.publish.verify import verify

CARD_FILES = {
    "card.svg",
    "card.pdf",
    "square.png",
    "wide.png",
    "story.png",
    "pictures.js",
    "post.txt",
    "alt.txt",
}


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reports")
    said = []
    publish(Job(("pl",), "published", ("social_media",), folder, say=said.append))
    return folder, said


def test_an_edition_is_laid_out_as_promised(out):
    folder = out[0] / "pl"
    names = {p.name for p in folder.iterdir()}
    assert names == {
        "index.html",
        "gallery.html",
        "figures.json",
        "manifest.json",
        "cards",
        "social_media.html",
        "social_media.pdf",
        "social_media.csv",
        "social_media.json",
        "social_media.xlsx",
    }
    cards = list((folder / "cards" / "social_media").iterdir())
    assert len(cards) == 17
    assert all({f.name for f in card.iterdir()} == CARD_FILES for card in cards)


def test_figures_json_follows_the_contract(out):
    records = json.loads((out[0] / "pl" / "figures.json").read_text("utf8"))
    keys = {
        "id",
        "report",
        "metric",
        "kind",
        "values",
        "statistic",
        "comparator",
        "qualifier",
        "population",
        "period",
    }
    keys |= {"n", "interval", "definition", "clock", "scale", "source", "suppressed", "sentence"}
    assert all(keys <= set(r) for r in records)
    assert len({r["id"] for r in records}) == len(records)
    assert all(r["sentence"] for r in records)


def test_a_second_call_does_nothing(out):
    said = []
    (again,) = publish(Job(("pl",), "published", ("social_media",), out[0], say=said.append))
    assert not again.changed
    assert said == []


def test_a_further_language_runs_no_notebook(out, tmp_path, monkeypatch):
    shutil.copytree(out[0], tmp_path / "r")
    monkeypatch.setattr("channelmark.publish.runner.run", lambda *a, **k: pytest.fail("a notebook was run"))
    # The runs are keyed by their own path; a copy keeps them.
    (made,) = publish(Job(("en",), "published", ("social_media",), tmp_path / "r"))
    assert made.changed
    assert made.cards == 17
    # The older edition and the shelf know of the new one, and nothing of it had to be drawn again.
    assert 'href="../en/social_media.html"' in (tmp_path / "r" / "pl" / "social_media.html").read_text("utf8")
    assert 'href="en/index.html"' in (tmp_path / "r" / "index.html").read_text("utf8")
    assert verify(tmp_path / "r" / "pl").differences == ()


def test_verify_finds_what_was_changed(out, tmp_path):
    folder = tmp_path / "pl"
    shutil.copytree(out[0] / "pl", folder)
    assert verify(folder).differences == ()
    records = json.loads((folder / "figures.json").read_text("utf8"))
    records[0]["values"][0]["value"] = 0.123
    (folder / "figures.json").write_text(json.dumps(records), "utf8")
    (folder / "index.html").unlink()
    subjects = {d.subject for d in verify(folder).differences}
    assert subjects == {records[0]["id"], "figures.json", "index.html"}


def test_a_failed_rendering_leaves_the_old_edition(out, tmp_path, monkeypatch):
    shutil.copytree(out[0], tmp_path / "r")
    before = (tmp_path / "r" / "pl" / "manifest.json").read_bytes()

    def broken(*args, **kwargs):
        raise ChannelmarkError("half-way")

    monkeypatch.setattr("channelmark.publish.rendering._write_figures", broken)
    with pytest.raises(ChannelmarkError, match="half-way"):
        publish(Job(("pl",), "published", ("customer_portal", "social_media"), tmp_path / "r"))
    assert (tmp_path / "r" / "pl" / "manifest.json").read_bytes() == before
    assert [p for p in (tmp_path / "r" / ".build").iterdir() if p.name.startswith("new-")] == []


@pytest.mark.parametrize("data", ["postgresql://host/db", "no/such/folder"])
def test_data_that_cannot_be_read_is_a_bad_call(data, tmp_path):
    with pytest.raises(BadCallError):
        publish(Job(("pl",), data, out=tmp_path / "r"))
    assert not (tmp_path / "r").exists()


@pytest.mark.slow
def test_two_runs_give_the_same_bytes(out, tmp_path):
    publish(Job(("pl",), "published", ("social_media",), tmp_path / "again"))
    first, second = (
        json.loads((f / "pl" / "manifest.json").read_text("utf8")) for f in (out[0], tmp_path / "again")
    )
    assert first["files"] == second["files"]
    assert editions.BUILD == ".build"


@pytest.mark.slow
def test_notebooks_run_side_by_side_give_what_they_give_alone(tmp_path):
    reports = ("customer_portal", "social_media", "agents")
    said = []
    beside = editions.executed_notebooks(
        Job(("en",), "published", reports, tmp_path / "a", jobs=2, say=said.append)
    )
    alone = editions.executed_notebooks(Job(("en",), "published", reports, tmp_path / "b", jobs=1))
    assert said[-1] == "Running 2 more notebooks …"
    for name in reports:
        assert read_report(beside[name]) == read_report(alone[name])


def test_an_unknown_parameter_is_told_before_anything_runs(tmp_path):
    job = Job(("en",), "published", ("agents",), tmp_path / "r", settings={"compny": "acme"})
    with pytest.raises(BadCallError, match=r"called 'compny'\. Did you mean 'company'"):
        publish(job)
    assert not (tmp_path / "r").exists()


def test_words_and_looks_are_not_in_the_key_of_a_run(tmp_path, monkeypatch):
    job = Job(("pl",), "published", ("social_media",), tmp_path / "r")
    run = editions._run_keys(job, "published")["social_media"]
    edition = editions._edition_key(job, "pl", {"social_media": run})
    shutil.copytree(editions.templates(), tmp_path / "templates")
    (tmp_path / "templates" / "locales" / "pl" / "cards.ftl").write_text("changed = words", "utf8")
    monkeypatch.setattr(editions, "templates", lambda: tmp_path / "templates")
    assert editions._run_keys(job, "published")["social_media"] == run
    assert editions._edition_key(job, "pl", {"social_media": run}) != edition
