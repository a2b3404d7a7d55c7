"""The sample that `data = "sample"` means: made once, shared, made again when its code changes."""

import channelmark as cm
from channelmark.keys import write_key
from channelmark.sample import standing, standing_sample


def test_made_once_and_again_when_its_code_changed(tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(
        standing, "make_sample", lambda folder: (made.append(folder), folder.mkdir(exist_ok=True))
    )
    folder = tmp_path / "build" / "sample"
    assert standing_sample(folder) == folder.resolve()
    standing_sample(folder)
    assert made == [folder]
    write_key(folder, "older code")
    standing_sample(folder)
    assert made == [folder, folder]


def test_a_notebook_as_it_stands_loads_the_sample():
    data = cm.load("sample")
    assert data.synthetic
    assert data.folder == standing.standing_folder().resolve()
