"""Recompute every figure an edition or a single picture shows and compare it with what was published."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..benchmarks import REPORT_FIGURES, Benchmark, Data, benchmark, load, report_named
from ..cards.catalogue import part_of
from ..cards.provenance import Provenance, read
from ..errors import BadCallError
from ..figures import Figure
from ..published import published
from .task import BUILD

TWINS = {s.id: s.twin for specs in REPORT_FIGURES.values() for s in specs}
"""Figure of a report -> id of the published figure that stands beside it."""
_TOLERANCE = 1e-9


@dataclass(frozen=True)
class Difference:
    """One figure that no longer holds, or one file that was changed."""

    subject: str
    what: str


@dataclass(frozen=True)
class Verdict:
    """Outcome over one edition."""

    figures: int
    files: int
    differences: tuple[Difference, ...]


def verify(folder: Path) -> Verdict:
    """Compare figures.json with a fresh computation, and every file with its sha256 in the manifest.

    Raises BadCallError when the folder is no edition or its data are gone.
    """
    for name in ("figures.json", "manifest.json"):
        if not (folder / name).is_file():
            raise BadCallError.no_such_path(f"{name} of an edition", folder / name)
    records = json.loads((folder / "figures.json").read_text("utf8"))
    manifest = json.loads((folder / "manifest.json").read_text("utf8"))
    data = load(_data(folder, manifest["data"]))
    settings = manifest.get("parameters", {})
    fresh = {report: _benchmark(report, data, settings) for report in manifest["reports"]}
    differences = [*_figure_differences(records, fresh), *_file_differences(folder, manifest)]
    return Verdict(len(records), len(manifest["files"]), tuple(differences))


def _benchmark(report: str, data: Data, settings: Mapping[str, str]) -> Benchmark:
    """The report as its notebook computes it with the parameters of the edition."""
    known = report_named(report).parameters
    return benchmark(report, data, **{k: v for k, v in settings.items() if k in known})


@dataclass(frozen=True)
class PictureVerdict:
    """Outcome for one picture of a card."""

    provenance: Provenance
    checked: tuple[str, ...]
    """One line a figure that was compared: what it says, and against what."""
    differences: tuple[Difference, ...]


def verify_picture(path: Path, data: str | None = None) -> PictureVerdict:
    """Read a card's provenance out of its picture and compare its figures with what holds now.

    Published figures are compared with the published set. Computed ones are computed again from `data` (a folder
    of canonical tables, or `sample`), or from the data of the edition the picture lies in.
    Raises BadCallError when there are none to compute from, ProvenanceError when the picture says nothing.
    """
    shown = read(path)
    differences: list[Difference] = []
    if not shown.intact:
        differences.append(Difference("the picture", "was changed after it was made"))
    fresh = _fresh(shown, path, data)
    checked = []
    for figure in shown.figures:
        now, against = _now(figure, fresh)
        if now is None:
            differences.append(Difference(figure.id, f"cannot be found in {against} any more"))
            continue
        found = list(_compare(figure, now))
        differences += found
        if not found:
            checked.append(f"{figure.id}: holds, compared with {against}{_data_note(figure, now)}")
    return PictureVerdict(shown, tuple(checked), tuple(differences))


def _fresh(shown: Provenance, path: Path, data: str | None) -> Benchmark | None:
    """The report's figures as the data give them now; None when every figure of the picture is a published one."""
    if all(f.published for f in shown.figures):
        return None
    folder = data or _recorded(path)
    if folder is None:
        raise BadCallError(
            f"{path}: the figure was computed, and the picture does not lie in an edition that names its data. "
            f"Say which data to compute it from: --data FOLDER, or --data sample."
        )
    edition = _edition(path)
    return _benchmark(shown.report, load(folder), edition[1].get("parameters", {}) if edition else {})


def _recorded(path: Path) -> str | None:
    """The data of the edition a picture lies in."""
    edition = _edition(path)
    return _data(edition[0], str(edition[1]["data"])) if edition else None


def _edition(path: Path) -> tuple[Path, Mapping[str, Any]] | None:
    """The edition a picture lies in: its folder and its manifest."""
    for folder in path.resolve().parents:
        if (folder / "manifest.json").is_file() and (folder / "figures.json").is_file():
            return folder, json.loads((folder / "manifest.json").read_text("utf8"))
    return None


def _now(figure: Figure, fresh: Benchmark | None) -> tuple[Figure | None, str]:
    """The figure as it stands now, and what it was looked for in."""
    label = figure.qualifier.get("part")
    if figure.published:
        now = published().get(TWINS.get(figure.id, figure.id))
        against = f"what {figure.source.publisher or figure.source.quoted_by} published"
    else:
        now, against = (fresh.figures.get(figure.id) if fresh else None), "the data"
    return (part_of(now, label) if now and label else now), against


def _data_note(shown: Figure, now: Figure) -> str:
    if shown.source.fingerprint == now.source.fingerprint:
        return " (the same data)" if shown.source.fingerprint else ""
    return " (the data have changed since, the figure has not)"


def _data(folder: Path, asked: str) -> str:
    """Where the edition's data are; the sample lies in the build folder beside the editions."""
    if asked == "sample":
        return str(folder.resolve().parent / BUILD / "sample")
    return asked


def _figure_differences(
    records: list[Mapping[str, Any]], fresh: Mapping[str, Benchmark]
) -> Iterator[Difference]:
    for record in records:
        shown = Figure.from_json(record)
        now = _recomputed(shown.id, fresh[record["report"]])
        if now is None:
            yield Difference(shown.id, "is shown, but cannot be computed or found any more")
            continue
        yield from _compare(shown, now)


def _recomputed(figure_id: str, source: Benchmark) -> Figure | None:
    if figure_id.endswith(".published"):
        bare = figure_id.removesuffix(".published")
        return published().get(TWINS.get(bare, bare))
    return source.figures.get(figure_id)


def _compare(shown: Figure, now: Figure) -> Iterator[Difference]:
    if shown.statistic != now.statistic:
        yield Difference(shown.id, f"is shown as {shown.statistic}, and is {now.statistic} now")
    if shown.n != now.n:
        yield Difference(shown.id, f"is shown on n = {shown.n}, and has {now.n} now")
    if [v.label for v in shown.values] != [v.label for v in now.values]:
        yield Difference(
            shown.id,
            f"shows the parts {[v.label for v in shown.values]}, now {[v.label for v in now.values]}",
        )
        return
    for a, b in zip(shown.values, now.values, strict=True):
        for name in ("value", "low", "high"):
            x, y = getattr(a, name), getattr(b, name)
            if not _same(x, y):
                yield Difference(shown.id, f"shows {name} {x} for {a.label or 'its value'}, now {y}")


def _same(x: float | None, y: float | None) -> bool:
    if x is None or y is None:
        return x is y
    return math.isclose(x, y, rel_tol=_TOLERANCE, abs_tol=_TOLERANCE)


def _file_differences(folder: Path, manifest: Mapping[str, Any]) -> Iterator[Difference]:
    import hashlib

    for name, expected in manifest["files"].items():
        path = folder / name
        if not path.is_file():
            yield Difference(name, "is gone")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            yield Difference(name, "was changed after it was published")
