from pathlib import Path

import pytest

from channelmark.alerts import judge, load_rules
from channelmark.alerts.judge import Verdict
from channelmark.benchmarks import load
from tests import tiny


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """The tiny data: a window of ten days from Monday, 2 June 2025."""
    return tiny.write(tmp_path_factory.mktemp("data") / "tiny")


@pytest.fixture(scope="session")
def fortnight(tmp_path_factory) -> Path:
    """Two whole weeks: five portal tickets answered after an hour each, then six answered after two hours."""
    days = [(f"2025-06-{d:02}", 1) for d in (2, 3, 4, 5, 6)] + [(f"2025-06-{d:02}", 2) for d in range(9, 15)]
    tickets = [tiny.ticket(f"t{i}", "portal", f"{day} 10:00:00") for i, (day, _) in enumerate(days)]
    messages = [
        tiny.message(f"m{i}", f"t{i}", f"{day} {10 + hours}:00:00") for i, (day, hours) in enumerate(days)
    ]
    manifest = [tiny.manifest("a") | {"window_end": "2025-06-16 00:00:00"}]
    changed = {"tickets": tickets, "messages": messages, "manifest": manifest, "events": [], "costs": []}
    return tiny.write(tmp_path_factory.mktemp("data") / "fortnight", **changed)


@pytest.fixture
def rules(tmp_path):
    """Write a file of rules and return its path; a text without a table is that of one rule."""

    def write(text: str) -> Path:
        path = tmp_path / "rules.toml"
        path.write_text(
            text if "[[rule]]" in text or "[mail]" in text else f"[[rule]]\n{text}", encoding="utf-8"
        )
        return path

    return write


@pytest.fixture
def judged(rules, folder):
    """Hold rules against the tiny data, or against other data."""

    def run(text: str, data: Path | None = None) -> Verdict:
        return judge(load_rules(rules(text)), load(str(data or folder)))

    return run
