"""Publish editions: notebooks once, then any number of languages from that run; each replaced whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqdm import tqdm

from .. import __version__
from ..benchmarks.reports import ORDER, REPORTS
from ..errors import BadCallError
from ..keys import digest, read_key, tree_key, write_key
from ..resources import notebooks, templates
from .folders import replace_folder
from .keys import code_key, data_key
from .links import link_editions
from .shelf import write_shelf
from .standing import front_record
from .task import BUILD, Task

if TYPE_CHECKING:  # reading notebooks is slow to load, and a call that changes nothing reads none
    from .blocks import Report

Say = Callable[[str], None]


@dataclass(frozen=True)
class Job:
    """What was asked for."""

    languages: tuple[str, ...]
    data: str
    reports: tuple[str, ...] = ORDER
    out: Path = Path("reports")
    brand: Path | None = None
    jobs: int = 2
    draft: bool = False
    say: Say = field(default=lambda line: None)
    settings: Mapping[str, str] = field(default_factory=dict)
    """Parameters of notebooks beyond the data, as typed: company, pseudonyms. Each goes to the reports that have it."""

    def parameters(self, report: str, data: str) -> dict[str, str]:
        """What the report's notebook is run with."""
        return {"data": data} | {k: v for k, v in self.settings.items() if k in REPORTS[report].parameters}

    @property
    def build(self) -> Path:
        """Folder of everything that is not an edition: sample data, executed notebooks, fonts."""
        return self.out / BUILD


@dataclass(frozen=True)
class Outcome:
    """What came of it."""

    folder: Path
    language: str
    changed: bool
    cards: int = 0


def publish(job: Job) -> list[Outcome]:
    """Run what must be run, render what must be rendered; raises before anything is replaced.

    Then every edition in the folder, old ones too, is linked with the others and listed on the shelf.
    """
    outcomes = _published(job)
    link_editions(job.out)
    write_shelf(job.out, job.say)
    return outcomes


def _published(job: Job) -> list[Outcome]:
    _check_settings(job)
    data = resolve_data(job)
    runs = _run_keys(job, data)
    editions = {lang: _edition_key(job, lang, runs) for lang in job.languages}
    stale = [lang for lang in job.languages if not _is_current(job, lang, editions[lang])]
    if not stale:
        return [Outcome(job.out / lang, lang, False) for lang in job.languages]
    executed = _run_notebooks(job, runs, data)
    done = {o.language: o for o in _render_all(job, stale, executed, editions)}
    return [done.get(lang, Outcome(job.out / lang, lang, False)) for lang in job.languages]


def executed_notebooks(job: Job) -> dict[str, Path]:
    """The executed notebook of each report, run now where its last run no longer holds."""
    data = resolve_data(job)
    return _run_notebooks(job, _run_keys(job, data), data)


def _run_notebooks(job: Job, runs: Mapping[str, str], data: str) -> dict[str, Path]:
    """The executed notebooks, run where their last run no longer holds.

    The first runs alone, since it makes the facts that all of them read; the others run side by side.
    """
    paths = {report: _executed(job, report, data) for report in job.reports}
    stale = [r for r in runs if not (paths[r].is_file() and read_key(paths[r]) == runs[r])]
    calls = [(_notebook(r).resolve(), job.parameters(r, data), paths[r], runs[r]) for r in stale]
    for call in calls[:1]:
        job.say(f"Running notebooks/{call[0].name} …")
        _run_notebook(*call)
    rest, workers = calls[1:], min(job.jobs, len(calls) - 1)
    if workers > 1:
        job.say(f"Running {len(rest)} more notebooks …")
        with ProcessPoolExecutor(workers) as pool:
            done = pool.map(_run_notebook, *zip(*rest, strict=True))
            # disable=None: a bar on a terminal, nothing in a log.
            list(tqdm(done, total=len(rest), desc="notebooks", disable=None, leave=False))
    else:
        for call in rest:
            job.say(f"Running notebooks/{call[0].name} …")
            _run_notebook(*call)
    return paths


def resolve_data(job: Job) -> str:
    """`published`, or the absolute path of a folder of canonical tables; the sample is made on first use."""
    if job.data == "published":
        return "published"
    if job.data == "sample":
        from ..sample import standing_sample

        return str(standing_sample(job.build / "sample", job.say))
    folder = Path(job.data)
    if "://" in job.data:
        raise BadCallError(
            f"data: {job.data} is a database address, and this version reads folders of canonical tables only. "
            "Export the tables to a folder (Parquet or CSV), or use `channelmark import`."
        )
    if not folder.is_dir():
        raise BadCallError.no_such_path("data", job.data)
    return str(folder.resolve())


def _run_keys(job: Job, data: str) -> dict[str, str]:
    """Everything each executed notebook depends on: the computing code, the data (hashed once), its source."""
    shared = digest(code_key(), data_key(data))
    return {
        report: digest(
            _notebook(report).read_bytes(),
            shared,
            json.dumps(job.parameters(report, data)),
            _named_files(job.parameters(report, data)),
        )
        for report in job.reports
    }


def _named_files(parameters: Mapping[str, str]) -> bytes:
    """The content of a file that a parameter names: another target is another run."""
    return Path(parameters["targets"]).read_bytes() if parameters.get("targets") else b""


def _check_settings(job: Job) -> None:
    """A misspelt parameter would be the default's numbers under another name."""
    known = {p for report in job.reports for p in REPORTS[report].parameters} - {"data"}
    for name in job.settings:
        if name not in known:
            raise BadCallError.unknown("parameter of these reports", name, known or ("(they have none)",))


def _notebook(report: str) -> Path:
    path = notebooks() / f"{report}.ipynb"
    if not path.is_file():
        raise BadCallError.unknown("report", report, [p.stem for p in notebooks().glob("*.ipynb")])
    return path


def _executed(job: Job, report: str, data: str) -> Path:
    asked = json.dumps([data, *job.parameters(report, "").items()])
    name = hashlib.sha256(asked.encode()).hexdigest()[:12] if data != "published" else data
    return (job.build / "runs" / name / f"{report}.ipynb").resolve()


def _run_notebook(notebook: Path, parameters: Mapping[str, str], executed: Path, key: str) -> None:
    from .runner import run

    run(notebook, parameters, executed)
    write_key(executed, key)


def _edition_key(job: Job, language: str, runs: Mapping[str, str]) -> str:
    """Everything an edition is made of: its runs, words, templates, code, brand.

    Links to other editions are not in it: they are filled in afterwards, and never make an edition stale.
    """
    words = tree_key(templates() / "locales" / language, templates() / "locales" / "en")
    looks = tree_key(*(p for p in sorted(templates().iterdir()) if p.name not in ("locales", "readme")))
    return digest(
        words,
        looks,
        code_key(everything=True),
        _brand_key(job.brand),
        str(job.draft),
        json.dumps(sorted(runs.items())),
    )


def _brand_key(path: Path | None) -> str:
    """A brand is its file and what the file names: font, logo, templates."""
    if path is None:
        return ""
    from ..cards.brand import Brand

    brand = Brand.load(path)
    return tree_key(*(p for p in (path, brand.font_file, brand.logo, brand.templates) if p))


def _is_current(job: Job, language: str, key: str) -> bool:
    manifest = job.out / language / "manifest.json"
    if not manifest.is_file():
        return False
    record = json.loads(manifest.read_text("utf8"))
    if record.get("key") != key:
        return False
    files = record.get("files", {})
    return all((manifest.parent / name).is_file() for name in files)


def _render_all(
    job: Job, languages: Sequence[str], executed: Mapping[str, Path], keys: Mapping[str, str]
) -> Iterable[Outcome]:
    side_by_side = min(job.jobs, len(languages))
    tasks = [
        Task(
            language=lang,
            executed=dict(executed),
            key=keys[lang],
            out=job.out,
            brand=job.brand,
            draft=job.draft,
            data=job.data,
            settings=dict(job.settings),
            quiet=side_by_side > 1,
        )
        for lang in languages
    ]
    if side_by_side == 1:
        for task in tasks:
            job.say(f"Rendering the edition {task.language} …")
            yield render_edition(task)
        return
    job.say(f"Rendering {len(tasks)} editions …")
    with ProcessPoolExecutor(side_by_side) as pool:
        # disable=None: a bar on a terminal, nothing in a log.
        yield from tqdm(
            pool.map(render_edition, tasks), total=len(tasks), desc="editions", disable=None, leave=False
        )


def render_edition(task: Task) -> Outcome:
    """Render one edition into a fresh folder, then put it in the old one's place."""
    from .rendering import render

    task.out.mkdir(parents=True, exist_ok=True)
    fresh = task.out / BUILD / f"new-{task.language}-{os.getpid()}"
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        reports = render(task, fresh)
        write_manifest(fresh, task, reports)
        replace_folder(fresh, task.out / task.language)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return Outcome(task.out / task.language, task.language, True, sum(len(r.cards) for r in reports.values()))


def write_manifest(folder: Path, task: Task, reports: Mapping[str, Report]) -> None:
    """What the edition is made of; times aside it is the same for the same inputs."""
    import platform
    from datetime import UTC, datetime
    from importlib.metadata import version

    files = {p.relative_to(folder).as_posix(): p for p in sorted(folder.rglob("*")) if p.is_file()}
    made = datetime.now(UTC).replace(microsecond=0)
    record: dict[str, Any] = {
        "language": task.language,
        "key": task.key,
        "versions": {
            "channelmark": __version__,
            "python": platform.python_version(),
            **{
                name: version(name)
                for name in ("duckdb", "papermill", "nbconvert", "typst", "matplotlib", "pandas")
            },
        },
        "commit": _commit(),
        "data": task.data,
        "parameters": dict(task.settings),
        "reports": {name: dict(report.data) for name, report in reports.items()},
        "made": made.isoformat(),
        "front": front_record(task, list(reports.values()), made),
        "files": {name: hashlib.sha256(p.read_bytes()).hexdigest() for name, p in files.items()},
    }
    (folder / "manifest.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf8")


def _commit() -> str | None:
    """The commit of the checkout, read from git's files; None in an installed package."""
    root = Path(__file__).resolve().parents[3]
    head = root / ".git" / "HEAD"
    if not head.is_file():
        return None
    text = head.read_text("utf8").strip()
    if not text.startswith("ref: "):
        return text
    ref = root / ".git" / text[5:]
    if ref.is_file():
        return ref.read_text("utf8").strip()
    packed = root / ".git" / "packed-refs"
    lines = packed.read_text("utf8").splitlines() if packed.is_file() else []
    return next((line.split()[0] for line in lines if line.endswith(text[5:])), None)
