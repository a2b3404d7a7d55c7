"""The front door: what `make` hands on to channelmark, without running a report.

An active environment whose python only writes down how it was called stands in for a real one.
"""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
RECORDER = """#!{python} -S
import json, os, sys
if "-m" in sys.argv and "channelmark" in sys.argv or "pytest" in sys.argv:
    names = ("LANG", "LC_ALL", "LANGUAGE", "EDITION")
    call = {{"args": sys.argv[1:], "env": {{n: os.environ.get(n) for n in names}}}}
    print("CALL " + json.dumps(call))
elif "pip" in sys.argv:
    print("PIP " + " ".join(sys.argv))
"""


@dataclass
class Make:
    """Calls make with a recording python, and an environment that names no language but what a test gives."""

    environment: Path

    def __call__(
        self, *words: str, env: dict[str, str] | None = None, ok: bool = True, cwd: Path = ROOT
    ) -> str:
        base = {"PATH": os.environ["PATH"], "VIRTUAL_ENV": str(self.environment), "LANG": "de_DE.UTF-8"}
        done = subprocess.run(
            ["make", *words], cwd=cwd, env=base | (env or {}), capture_output=True, text=True, check=False
        )
        assert (done.returncode == 0) is ok, done.stdout + done.stderr
        return done.stdout if ok else done.stderr

    def call(self, *words: str, env: dict[str, str] | None = None) -> dict:
        lines = [line for line in self(*words, env=env).splitlines() if line.startswith("CALL ")]
        assert len(lines) == 1
        return json.loads(lines[0].removeprefix("CALL "))

    def args(self, *words: str, env: dict[str, str] | None = None) -> list[str]:
        """What followed `-m channelmark`."""
        return self.call(*words, env=env)["args"][2:]


@pytest.fixture
def make(tmp_path) -> Make:
    python = tmp_path / "my env" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(RECORDER.format(python=sys.executable), encoding="utf-8")
    python.chmod(0o755)
    return Make(python.parents[1])


@pytest.mark.parametrize("flags", [[], ["-e"]], ids=["plain", "-e"])
def test_a_typed_lang_names_the_edition(make, flags):
    assert make.args(*flags, "report", "LANG=pl") == ["report", "pl"]


@pytest.mark.parametrize("flags", [[], ["-e"]], ids=["plain", "-e"])
@pytest.mark.parametrize("name", ["LANG", "LANGS", "EDITION", "LANGUAGE"])
def test_the_shell_never_names_an_edition(make, flags, name):
    assert make.args(*flags, "report", env={name: "de_DE.UTF-8"}) == ["report", "en"]


@pytest.mark.parametrize("flags", [[], ["-e"]], ids=["plain", "-e"])
def test_recipes_get_a_real_locale_back(make, flags):
    env = make.call(*flags, "report", "LANG=pl", env={"LC_ALL": "pl", "LANGUAGE": "pl"})["env"]
    assert env == {"LANG": "C.UTF-8", "LC_ALL": None, "LANGUAGE": None, "EDITION": "pl"} or (
        sys.platform == "darwin" and env["LANG"] == "en_US.UTF-8"
    )


def test_a_make_inside_ours_builds_the_same_edition(make, tmp_path):
    outer = tmp_path / "outer.mk"
    outer.write_text(
        f"include {ROOT}/Makefile\nagain:\n\t@$(MAKE) -f {ROOT}/Makefile report\n", encoding="utf-8"
    )
    assert make.args("-f", str(outer), "again", "LANG=zh-Hans") == ["report", "zh-Hans"]
    assert make.args("-f", str(outer), "again") == ["report", "en"]


def test_a_make_around_ours_may_type_the_edition(make, tmp_path):
    outer = tmp_path / "outer.mk"
    outer.write_text(f"all:\n\t@$(MAKE) -C {ROOT} --no-print-directory report LANG=bg\n", encoding="utf-8")
    assert make.args("-f", str(outer)) == ["report", "bg"]
    assert make.args("-f", str(outer), "LANG=pl", "COLOUR=red") == ["report", "bg"]


def test_every_variable_becomes_its_option(make):
    typed = [
        "DATA=out/my data",
        "REPORTS=customer_portal social_media",
        "SET=company=acme pseudonyms=yes",
        "BRAND=b.toml",
        "OUT=o",
        "JOBS=2",
        "DRAFT=1",
    ]
    assert make.args("report", "LANG=pl", *typed) == [
        *("report", "pl", "--data", "out/my data", "--reports", "customer_portal", "social_media"),
        *("--set", "company=acme", "pseudonyms=yes"),
        *("--out", "o", "--brand", "b.toml", "--jobs", "2", "--draft"),
    ]


@pytest.mark.parametrize(
    "value", ["a b", "it's", 'a"b', "a$b", "$(shell echo no)", "a;echo no", "*", "zł 中"]
)
def test_a_value_arrives_as_it_was_typed(make, value):
    assert make.args("report", f"DATA={value}") == ["report", "en", "--data", value]


def test_several_editions_are_one_call(make):
    assert make.args("reports", "LANGS=pl bg") == ["report", "pl", "bg"]
    assert make.args("report", "LANGS=pl bg") == ["report", "pl", "bg"]
    assert make.args("reports", "LANG=pl") == ["report", "pl"]
    assert make.args("reports") == ["report", "--all"]


def test_cards(make):
    assert make.args("cards", "LANG=pl", "ONLY=portal_csat portal_nps", "SIZE=wide") == [
        *("cards", "pl", "--only", "portal_csat", "portal_nps", "--size", "wide")
    ]


def test_alerts(make):
    assert make.args("alerts", "RULES=my rules.toml", "LANGS=pl ar", "DATA=d", "OUT=o") == [
        *("alerts", "my rules.toml", "--data", "d", "--language", "pl", "ar", "--out", "o")
    ]
    assert make.args("alerts", "LANG=bg") == ["alerts", "templates/alerts/example.toml", "--language", "bg"]


def test_a_misspelt_variable_stops_before_anything_is_done(make):
    told = make("report", "LAGN=pl", ok=False)
    assert "There is no variable called LAGN" in told and "LANG" in told


def test_a_value_with_an_equals_sign_is_no_variable(make):
    assert make.args("report", "DATA=a b=c") == ["report", "en", "--data", "a b=c"]


def test_the_tests_leave_the_slow_ones_out(make):
    assert make.call("test", "ARGS=-k 'one or two'")["args"] == [
        *("-m", "pytest", "-n", "2", "-m", "not slow", "-k", "one or two")
    ]
    assert make.call("test-slow")["args"] == [
        *("-m", "pytest", "-n", "2", "--dist", "loadgroup", "-m", "slow")
    ]


def test_a_second_call_does_no_set_up(make):
    assert "--require-hashes -r requirements/run.lock" in make("report")
    assert "PIP" not in make("report")


def test_the_environment_of_the_tests_is_enough_for_a_report(make):
    assert "requirements/dev.lock" in make("test")
    assert "PIP" not in make("report")


def test_a_changed_lock_is_installed(make, tmp_path):
    copy = tmp_path / "checkout"
    copy.mkdir()
    for name in ("Makefile", "pyproject.toml", "requirements"):
        source = ROOT / name
        shutil.copytree(source, copy / name) if source.is_dir() else shutil.copy(source, copy / name)
    assert "PIP" in make("report", cwd=copy)
    assert "PIP" not in make("report", cwd=copy)
    with (copy / "requirements" / "run.lock").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    assert "PIP" in make("report", cwd=copy)


def test_an_environment_of_another_checkout_is_not_taken_for_ours(make, tmp_path):
    make("report")
    stamp = make.environment / ".channelmark-run"
    stamp.write_text(stamp.read_text(encoding="utf-8").replace(str(ROOT), "elsewhere"), encoding="utf-8")
    assert "PIP" in make("report")


def test_an_active_conda_environment_is_used_but_never_its_base(make):
    conda = {"VIRTUAL_ENV": "", "CONDA_PREFIX": str(make.environment)}
    assert make.args("report", env=conda | {"CONDA_DEFAULT_ENV": "channelmark"}) == ["report", "en"]
    assert 'requirements/install ".venv"' in make("-n", "report", env=conda | {"CONDA_DEFAULT_ENV": "base"})


@pytest.fixture
def bare_machine(tmp_path) -> Path:
    """A checkout on a machine whose PATH has the tools of the system and no python; returns that PATH's folder."""
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("make", "sh", "uname", "dirname", "cat", "cksum"):
        (tools / name).symlink_to(shutil.which(name))
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT / "requirements", checkout / "requirements")
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, checkout / name)
    return tools


def test_without_python_it_says_what_is_needed(make, bare_machine):
    env = {"PATH": str(bare_machine), "VIRTUAL_ENV": ""}
    told = make("report", env=env, ok=False, cwd=bare_machine.parent / "checkout")
    assert "channelmark needs Python 3.11 or newer, and none was found." in told
    assert "PYTHON=" in told


def test_without_the_venv_module_it_says_what_to_install(make, bare_machine):
    python = bare_machine / "python3"
    # Answers every question but those for ensurepip and virtualenv.
    python.write_text(
        '#!/bin/sh\ncase "$*" in *ensurepip* | *virtualenv*) exit 1 ;; esac\n', encoding="utf-8"
    )
    python.chmod(0o755)
    env = {"PATH": str(bare_machine), "VIRTUAL_ENV": ""}
    told = make("report", env=env, ok=False, cwd=bare_machine.parent / "checkout")
    assert "apt install python3-venv" in told


def test_a_broken_active_environment_is_named(make):
    gone = make.environment / "gone"
    told = make("report", env={"VIRTUAL_ENV": str(gone)}, ok=False)
    assert f"the active environment {gone} has no working Python" in told


def test_help_names_every_target_of_the_front_door(make):
    listed = make("help")
    for target in (
        "report",
        "reports",
        "lab",
        "test",
        "lint",
        "bench",
        "help",
        "clean",
        "cards",
        "alerts",
        "lock",
    ):
        assert f"  make {target} " in listed


def test_clean_keeps_the_readme(make, tmp_path):
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "reports" / "pl").mkdir(parents=True)
    (tmp_path / "reports" / ".build").mkdir()
    (tmp_path / "reports" / "README.md").touch()
    make("clean", cwd=tmp_path)
    assert [path.name for path in (tmp_path / "reports").iterdir()] == ["README.md"]
