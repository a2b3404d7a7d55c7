"""Which way the doors between the rooms open."""

import ast
import json
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parents[1] / "src"
PACKAGE = SRC / "channelmark"
NOTEBOOKS = sorted((SRC.parent / "notebooks").glob("*.ipynb"))

# Lowest first: a room may import itself and every room named before it.
ORDER = """
    errors figures resources keys tables clock sources facts engines metrics statistics
    published sample benchmarks locales cards charts prose display publish alerts cli __init__ __main__
""".split()
DATA = set(ORDER[ORDER.index("tables") : ORDER.index("locales")])
# Rooms that must not know each other although the order alone would allow it.
STRANGERS = {"locales": DATA, "metrics": {"engines", "sources"}}


def modules() -> dict[str, Path]:
    """Every module of the package by its dotted name."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(SRC).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(name: str, path: Path, known: dict[str, Path]) -> Iterator[tuple[str, int]]:
    """What a module imports, by the module of ours it lies in, with the line; TYPE_CHECKING counts too."""
    package = name if path.stem == "__init__" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((longest(alias.name, known), node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*above, node.module] if node.module else above) if node.level else node.module
            # The version lies at the top and is set before anything is imported, so all may read it.
            names = [alias.name for alias in node.names if alias.name != "__version__"]
            yield from ((longest(f"{base}.{name}", known), node.lineno) for name in names)


def longest(dotted: str, known: dict[str, Path]) -> str:
    """The module a dotted name lies in; empty for other people's."""
    while dotted and dotted not in known:
        dotted = dotted.rpartition(".")[0]
    return dotted


def room(module: str) -> str:
    """The room a module belongs to."""
    return [*module.split("."), "__init__"][1]


def edges() -> list[tuple[str, str, int]]:
    known = modules()
    return [
        (name, target, line)
        for name, path in known.items()
        for target, line in imported(name, path, known)
        if target and target != name
    ]


def allowed(importer: str, target: str) -> bool:
    return ORDER.index(target) <= ORDER.index(importer) and target not in STRANGERS.get(importer, ())


def test_every_room_has_its_place_in_the_order():
    assert {room(name) for name in modules()} - set(ORDER) == set()


def test_imports_go_down():
    wrong = [
        f"{name}, line {line}: imports {target}"
        for name, target, line in edges()
        if not allowed(room(name), room(target))
    ]
    assert wrong == []


def test_there_is_no_import_cycle():
    graph: dict[str, set[str]] = {}
    for name, target, _ in edges():
        # A package's __init__ gathers its own modules; that they lie in it is no cycle.
        if not name.startswith(f"{target}."):
            graph.setdefault(name, set()).add(target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail("import cycle: " + " → ".join(error.args[1]))


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_imports_only_channelmark(notebook):
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    code = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    names = {
        name
        for node in ast.walk(ast.parse(code))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert {name.split(".")[0] for name in names} == {"channelmark"}


@pytest.mark.parametrize(
    ("importer", "target", "expected"),
    [
        ("cards", "figures", True),
        ("figures", "cards", False),
        ("locales", "metrics", False),
        ("cards", "cards", True),
        ("figures", "errors", True),
        ("errors", "figures", False),
    ],
)
def test_the_order_says(importer, target, expected):
    assert allowed(importer, target) is expected
