"""Write environment.yml: for conda users, the same versions that the lock files hold. Part of `make lock`."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HEAD = """\
# For conda and mamba users: the versions of requirements/lab.lock, JupyterLab included. Written by `make lock`.
#   conda env create -f environment.yml && conda activate channelmark
#   make report LANG=pl
# With the environment active, make installs channelmark itself into it and makes no .venv.
name: channelmark
channels:
  - conda-forge
dependencies:
  - python=3.13
  - pip
  - pip:
"""


def locked() -> dict[str, str]:
    """Package name → version, from requirements/lab.lock."""
    text = (ROOT / "requirements" / "lab.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, flags=re.MULTILINE))


def direct() -> list[str]:
    """Names of the packages pyproject.toml asks for: at run time, for JupyterLab, and to install a checkout."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    asked = (
        project["project"]["dependencies"]
        + project["project"]["optional-dependencies"]["lab"]
        + project["dependency-groups"]["build"]
    )
    return sorted(re.match(r"[A-Za-z0-9._-]+", line)[0] for line in asked)


def environment() -> str:
    """The text of environment.yml."""
    versions = locked()
    return HEAD + "".join(f"      - {name}=={versions[name]}\n" for name in direct())


if __name__ == "__main__":
    (ROOT / "environment.yml").write_text(environment(), encoding="utf-8")
