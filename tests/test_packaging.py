"""What is installed: locks, environment.yml and the wheel say the same thing, and name no place of anybody's."""

import ast
import os
import re
import runpy
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import channelmark
from channelmark import resources

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("run", "dev", "spark", "lab")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PYPROJECT["project"]
EXTRAS = PROJECT["optional-dependencies"]
# Needed at run time although no module imports them.
NOT_IMPORTED = {
    "ipykernel": "papermill starts it as a process of its own",
    "justmytype-intl-cjk": "font files only",
    "manimgx-fonts": "font files only",
    "tzdata": "zoneinfo reads it",
}


def normalized(requirement: str) -> str:
    """The name in a requirement line, the way lock files spell it."""
    return re.sub(r"[-_.]+", "-", re.match(r"[A-Za-z0-9._-]+", requirement)[0]).lower()


def locked(name: str) -> dict[str, str]:
    """Package → version in one lock file."""
    text = (ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, flags=re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    return {normalized(line) for line in requirements}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_hashes_and_no_address(lock):
    text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert entries and all("--hash=sha256:" in entry for entry in entries)
    assert re.findall(r"^.*(?:https?:|file:| @ |index-url|find-links).*$", text, flags=re.MULTILINE) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_one_version_of_a_package(lock):
    text = (ROOT / "requirements" / f"{lock}.lock").read_text(encoding="utf-8")
    found = re.findall(r"^([a-z0-9.-]+)==", text, flags=re.MULTILINE)
    assert sorted(found) == sorted(set(found))


def test_the_locks_agree_with_each_other():
    run, dev, spark, lab = (locked(name) for name in LOCKS)
    assert dev.items() <= spark.items()
    assert run.items() <= dev.items()
    assert run.items() <= lab.items()
    assert {k: v for k, v in dev.items() if k in lab} == {k: v for k, v in lab.items() if k in dev}


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        ("run", PROJECT["dependencies"] + PYPROJECT["dependency-groups"]["build"]),
        ("dev", EXTRAS["dev"]),
        ("lab", EXTRAS["lab"]),
        ("spark", EXTRAS["spark"] + EXTRAS["dev"]),
    ],
)
def test_what_pyproject_asks_for_is_locked(lock, asked):
    """When this fails, run `make lock`."""
    assert names(asked) - set(locked(lock)) == set()


def test_the_build_tool_is_locked():
    assert names(PYPROJECT["build-system"]["requires"]) <= set(locked("run"))


def test_environment_yml_is_in_step():
    """When this fails, run `make lock`."""
    written = runpy.run_path(str(ROOT / "requirements" / "environment.py"))["environment"]()
    assert (ROOT / "environment.yml").read_text(encoding="utf-8") == written
    pins = dict(re.findall(r"^      - ([a-z0-9.-]+)==(\S+)$", written, flags=re.MULTILINE))
    assert pins.items() <= locked("lab").items()
    assert set(pins) == names(
        PROJECT["dependencies"] + EXTRAS["lab"] + PYPROJECT["dependency-groups"]["build"]
    )


def test_the_version_is_written_once():
    assert re.fullmatch(r"\d+\.\d+\.\d+", channelmark.__version__)
    assert "version" not in PROJECT
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {channelmark.__version__}" in changelog


def third_party() -> dict[str, set[str]]:
    """Distribution (or the bare import name, when it is not installed) → the modules of ours that import it."""
    owners = packages_distributions()
    found: dict[str, set[str]] = {}
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                tops = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                tops = [node.module]
            else:
                continue
            for top in tops:
                first = top.split(".")[0]
                if first not in sys.stdlib_module_names and first != "channelmark":
                    for owner in owners.get(first, [first]):
                        found.setdefault(normalized(owner), set()).add(path.name)
    return found


def test_what_is_imported_is_a_dependency_and_the_other_way_round():
    imported, declared = third_party(), names(PROJECT["dependencies"])
    optional = names(line for extra in ("holidays", "postgres", "spark") for line in EXTRAS[extra])
    undeclared = {name: users for name, users in imported.items() if name not in declared | optional}
    # `fluent` is one import name shared by two distributions; the runtime brings the syntax.
    undeclared.pop("fluent-syntax", None)
    assert undeclared == {}
    assert declared - set(imported) - set(NOT_IMPORTED) == set()


def test_style_is_set():
    tools = PYPROJECT["tool"]
    assert tools["mypy"]["strict"] is True
    assert tools["ruff"]["line-length"] == 110
    assert tools["pytest"]["ini_options"]["xfail_strict"] is True


# A path of somebody's machine, or the host of a registry: neither means anything to the next person.
PLACES = re.compile(
    rb"(?<![\w.~$}-])/(?:work|root|opt|tmp|private|Users)/[\w.]"
    rb"|\bpypi\.org|pythonhosted\.org|registry\.npmjs|conda\.anaconda\.org|deb\.debian\.org"
)


def test_no_file_names_a_machine_or_a_registry(project_files, root):
    found = []
    for path in project_files:
        content = path.read_bytes()
        if b"\0" in content[:8000]:
            continue
        for number, line in enumerate(content.splitlines(), start=1):
            if match := PLACES.search(line):
                found.append(f"{path.relative_to(root)}:{number}: {match[0].decode()}")
    assert found == []


@pytest.mark.parametrize("line", ["cd /" + "work/x", "b'/" + "tmp/a'", "https://pypi" + ".org/simple"])
def test_the_search_for_places_finds(line):
    assert PLACES.search(line.encode())


def anchors(document: Path) -> set[str]:
    """What `document.md#…` may name: its headings, the way they are turned into links."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_link_in_the_documents_leads_somewhere(project_files, root):
    broken = []
    for document in (path for path in project_files if path.suffix == ".md"):
        text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
        for link in re.findall(r"\]\(([^)\s]+)\)", text):
            name, _, anchor = link.partition("#")
            target = document.parent / name if name else document
            if ":" in name or (target.exists() and (not anchor or anchor in anchors(target))):
                continue
            broken.append(f"{document.relative_to(root)}: {link}")
    assert broken == []


def test_a_checkout_uses_its_own_templates():
    assert resources.templates() == ROOT / "templates"
    assert resources.notebooks() == ROOT / "notebooks"
    assert resources.package_files("published") == ROOT / "src" / "channelmark" / "published"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", folder, ROOT], check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_the_wheel_carries_everything_needed_to_publish(wheel, project_files):
    content = set(zipfile.ZipFile(wheel).namelist())
    left_out = re.compile(r"templates/readme/|(?:templates|notebooks)/README\.md|.*\.(?:test|orig)$")
    for path in project_files:
        name = path.relative_to(ROOT).as_posix()
        if name.startswith("src/channelmark/"):
            assert name.removeprefix("src/") in content
        elif name.startswith(("templates/", "notebooks/")) and not left_out.match(name):
            assert f"channelmark/{name}" in content
    assert not [name for name in content if "__pycache__" in name or name.startswith("tests/")]


@pytest.mark.slow
def test_the_wheel_alone_can_publish(wheel, tmp_path):
    site = tmp_path / "site"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", site, wheel]
    subprocess.run(install, check=True)

    def run(*words: str) -> str:
        env = {**os.environ, "PYTHONPATH": str(site)}
        done = subprocess.run(
            [sys.executable, *words], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    where = run(
        "-c", "from channelmark import resources as r; print(r.templates(), r.notebooks(), sep='\\n')"
    )
    assert where.split("\n")[:2] == [str(site / "channelmark" / name) for name in ("templates", "notebooks")]
    run("-m", "channelmark", "report", "en", "--data", "published", "--out", str(tmp_path / "out"))
    edition = tmp_path / "out" / "en"
    for name in ("index.html", "customer_portal.html", "social_media.pdf", "figures.json", "manifest.json"):
        assert (edition / name).stat().st_size > 0
