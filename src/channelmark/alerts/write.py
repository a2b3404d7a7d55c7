"""Everything a verdict is written to: a folder for each language, replaced whole or not at all. Nothing is sent."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from ..benchmarks.targets import RulesError
from ..cards.brand import Brand
from ..cards.images import CardImages
from ..locales import language
from ..publish.folders import replace_folder
from .judge import Verdict
from .mail import message
from .pictures import pictures
from .record import as_bytes, record, scorecard
from .slack import slack
from .teams import teams
from .text import scorecard as plain_scorecard
from .words import told

MARK = "alerts.json"
"""The record without a language; it also says that a folder is ours."""


def write_alerts(
    verdict: Verdict,
    folder: Path,
    languages: Sequence[str],
    brand: Path | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> list[Path]:
    """Write the payloads of each language; the paths written. RulesError for a folder that holds something else."""
    _refuse_foreign(folder)
    images = CardImages(Brand.load(brand))
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}.new-", dir=folder.parent))
    try:
        fresh.chmod(0o755)
        (fresh / MARK).write_bytes(as_bytes(record(verdict)))
        for tag in languages:
            _write(verdict, fresh / tag, tag, images, say)
        written = sorted(p.relative_to(fresh) for p in fresh.rglob("*") if p.is_file())
        replace_folder(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return [folder / p for p in written]


def _write(verdict: Verdict, folder: Path, tag: str, images: CardImages, say: Callable[[str], None]) -> None:
    words = told(verdict, language(tag))
    mail = message(words, pictures(words, images, say), images.brand, verdict.rules.file.mail, verdict.as_of)
    folder.mkdir()
    for name, content in {
        "slack.json": as_bytes(slack(words)),
        "teams.json": as_bytes(teams(words)),
        "message.eml": mail,
        "scorecard.json": as_bytes(scorecard(verdict, words)),
        "scorecard.txt": plain_scorecard(words).encode(),
    }.items():
        (folder / name).write_bytes(content)


def _refuse_foreign(folder: Path) -> None:
    """Raise RulesError when something that is not ours would be deleted."""
    ours = (folder / MARK).is_file()
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir()) and not ours):
        raise RulesError.not_ours(folder)
