"""Contract of every product: each shape has a tiny export of our own making, and becomes exactly these tables.

tests/sources/products/<product>/<shape>/ holds input/, expected/<table>.csv, and where needed expected/rejects.csv
and options.toml. An expected table names the columns that are compared; it holds every row.
"""

import csv
import tomllib
from pathlib import Path

import duckdb
import pytest

from channelmark import tables
from channelmark.sources import Options, Product, Shape, import_product, products
from channelmark.tables import TABLES

HERE = Path(__file__).parent / "products"
CASES = [(p, s) for p in products().values() for s in p.shapes]
DERIVED = {"manifest", "companies", "teams", "agents", "customers"}


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """Each shape's export, imported once."""
    done = {}

    def run(product: Product, shape: Shape):
        key = (product.name, shape.name)
        if key not in done:
            place = HERE / product.name / shape.name
            given = place / "options.toml"
            options = tomllib.loads(given.read_text(encoding="utf-8")) if given.is_file() else {}
            out = tmp_path_factory.mktemp("out") / "tables"
            options.setdefault("company", "Acme")
            done[key] = import_product(product, [place / "input"], out, Options(**options))
        return done[key]

    return run


def expected(product: Product, shape: Shape) -> dict[str, Path]:
    folder = HERE / product.name / shape.name / "expected"
    return {p.stem: p for p in sorted(folder.glob("*.csv"))}


def rows_of(path: Path) -> tuple[list[str], list[tuple[str, ...]]]:
    with path.open(encoding="utf-8", newline="") as f:
        header, *rows = csv.reader(f)
    return header, sorted(tuple(r) for r in rows)


@pytest.mark.parametrize(("product", "shape"), CASES, ids=lambda x: x.name)
def test_an_export_becomes_exactly_these_tables(product, shape, imported):
    result = imported(product, shape)
    assert result.shape == shape.name
    wanted = {n: p for n, p in expected(product, shape).items() if n != "rejects"}
    assert set(wanted) <= set(TABLES)
    assert set(shape.tables) <= set(wanted), "every SELECT of the shape needs an expected table"
    assert set(result.tables) - DERIVED <= set(wanted)
    with tables.open(result.folder).connect() as con:
        for name, path in wanted.items():
            header, rows = rows_of(path)
            assert set(TABLES[name].key) - {"company_id", "event_id"} <= set(header), f"{name}: no key"
            shown = ", ".join(f"coalesce(CAST(\"{c}\" AS VARCHAR), '')" for c in header)
            found = sorted(con.execute(f"SELECT {shown} FROM {name}").fetchall())
            assert found == rows, name
            assert rows, f"{name}: the export must hold a row for each SELECT"


@pytest.mark.parametrize(("product", "shape"), CASES, ids=lambda x: x.name)
def test_no_row_is_lost_and_each_reject_is_expected(product, shape, imported):
    result = imported(product, shape)
    for file in result.files:
        assert file.rows_read == file.rows_kept + file.rows_rejected, file.file
    with result.rejects.open(encoding="utf-8", newline="") as f:
        found = [(r["file"], r["line"], r["column"], r["value"], r["reason"]) for r in csv.DictReader(f)]
    path = expected(product, shape).get("rejects")
    wanted = rows_of(path)[1] if path else []
    assert len(found) == len(wanted), found
    for mine, given in zip(sorted(found), wanted, strict=True):
        assert mine[:4] == given[:4]
        assert mine[4].startswith(given[4])
    assert all(duckdb.execute(f"SELECT count(*) FROM '{result.folder}/rejects/rejects.parquet'").fetchall())


@pytest.mark.parametrize(("product", "shape"), CASES, ids=lambda x: x.name)
def test_the_tables_are_sound(product, shape, imported):
    result = imported(product, shape)
    unsound = {r.table: r.problems for r in tables.check(result.folder) if r.present and not r.sound}
    assert unsound == {}


@pytest.mark.parametrize("product", products().values(), ids=lambda p: p.name)
def test_a_product_has_shapes_or_says_what_to_do_instead(product):
    assert bool(product.shapes) != bool(product.route)
    assert len({s.name for s in product.shapes}) == len(product.shapes)


def test_there_is_no_folder_without_its_shape():
    known = {(p.name, s.name) for p, s in CASES}
    there = {(d.parent.name, d.name) for d in HERE.glob("*/*") if d.is_dir() and d.name != "__pycache__"}
    assert there - known == set()
