"""Run a notebook once, through papermill: exact parameters, saved once, and an error that says where."""

from __future__ import annotations

import os
import tempfile
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat

from ..display.preview import NO_PICTURES
from ..errors import BadCallError, NotebookError

TIMEOUT = 1800
"""Seconds one cell may take."""


def run(notebook: Path, parameters: Mapping[str, Any], out: Path, timeout: int = TIMEOUT) -> Path:
    """Execute `notebook` with `parameters` and write the result to `out`, whole or not at all.

    Raises BadCallError for a parameter the notebook does not have, and NotebookError when a cell fails; the
    message names notebook, cell, the heading above it and the error. What ran until then is kept beside `out`
    as `<name>.failed.ipynb`, never rendered.
    """
    known = parameters_of(notebook)
    for name in parameters:
        if name not in known:
            raise BadCallError.unknown(f"parameter of {notebook.name}", name, known)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as temporary:
        fresh = Path(temporary) / out.name
        _execute(notebook, parameters, fresh, out.with_suffix(".failed.ipynb"), timeout)
        os.replace(fresh, out)
    out.with_suffix(".failed.ipynb").unlink(missing_ok=True)
    return out


def parameters_of(notebook: Path) -> tuple[str, ...]:
    """Names in the notebook's one cell tagged `parameters`, in order."""
    tagged = [c for c in _read(notebook).cells if "parameters" in c.metadata.get("tags", ())]
    if len(tagged) != 1:
        raise NotebookError(
            f"{notebook}: {len(tagged)} cells are tagged `parameters`; a report notebook needs exactly one."
        )
    lines = (line.split("=")[0].strip() for line in tagged[0].source.splitlines() if "=" in line)
    return tuple(name.split(":")[0].strip() for name in lines if not name.startswith("#"))


def _read(notebook: Path) -> Any:
    if not notebook.is_file():
        raise BadCallError.no_such_path("notebook", notebook)
    return nbformat.read(notebook, as_version=4)


def _execute(notebook: Path, parameters: Mapping[str, Any], fresh: Path, failed: Path, timeout: int) -> None:
    # Imported here: papermill takes most of a second to load, and most calls run no notebook.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import papermill
        from papermill.exceptions import PapermillExecutionError
    os.environ[NO_PICTURES] = "1"
    try:
        papermill.execute_notebook(
            str(notebook),
            str(fresh),
            parameters=dict(parameters),
            kernel_name="python3",
            progress_bar=False,
            log_output=False,
            # Saving after every cell costs ten times and more on large notebooks; once at the end is enough.
            request_save_on_cell_execute=False,
            execution_timeout=timeout,
            # ipykernel tells of its unencrypted loopback connection and of its own shutdown; errors in cells come back anyway.
            extra_arguments=["--log-level=CRITICAL"],
            cwd=str(notebook.parent),
        )
    except PapermillExecutionError as e:
        _keep(fresh, failed)
        raise NotebookError(_message(notebook, e)) from e
    except Exception as e:
        _keep(fresh, failed)
        raise NotebookError(f"{notebook.name} could not be run: {type(e).__name__}: {e}") from e
    finally:
        os.environ.pop(NO_PICTURES, None)


def _keep(fresh: Path, failed: Path) -> None:
    if fresh.is_file():
        os.replace(fresh, failed)


def _message(notebook: Path, error: Any) -> str:
    """Papermill counts executed cells; people look for the heading above the cell."""
    cells = _read(notebook).cells
    place = next((i for i, c in enumerate(cells) if c.cell_type == "code" and c.source == error.source), None)
    heading = _heading(cells, place) if place is not None else "the injected parameters"
    cell = f"cell {place + 1}" if place is not None else "cell"
    first_line = next((x for x in error.source.strip().splitlines() if not x.startswith("#")), "")
    return (
        f"{notebook.name}, {cell}, below {heading!r}: {error.ename}: {error.evalue}\n"
        f"  in: {first_line}\n"
        f"  Open the notebook with `make lab` and run it up to that cell."
    )


def _heading(cells: Any, place: int) -> str:
    for c in reversed(cells[:place]):
        if c.cell_type == "markdown":
            for line in c.source.splitlines():
                if line.startswith("#"):
                    return str(line.lstrip("# ").strip())
    return "the top"
