"""Help desks and files that can be imported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import BadCallError
from .errors import FileError, MappingError
from .importing import ImportResult, Options, import_mapped, import_product
from .landing import FileResult
from .mapped import mapped_shape
from .mapping import load_mapping, mapping_names
from .model import Cast, File, Product, Refusal, Shape
from .products import products

MAPPED = ("csv", "generic")
"""Sources that a mapping file describes."""


def import_data(
    source: str,
    paths: Sequence[Path | str],
    out: Path | str,
    *,
    mapping: Path | str | None = None,
    options: Options | None = None,
) -> ImportResult:
    """Import by the name of a source: a product, or `csv` and `generic` with a mapping.

    Raises BadCallError for a source nobody knows, one without a mapping it needs, or one without an export of rows.
    """
    known = products()
    if source in MAPPED:
        if mapping is None:
            raise BadCallError(
                f"import {source}: say with --map how the columns are to be read; "
                f"a file of your own, or one of {', '.join(mapping_names())}."
            )
        return import_mapped(mapping, paths, out, options)
    if source not in known:
        raise BadCallError.unknown("source", source, [*MAPPED, *known])
    product = known[source]
    if product.route:
        raise BadCallError(f"{product.about}: {product.route}.")
    return import_product(product, paths, out, options)


def rows() -> list[dict[str, str]]:
    """Each product × shape, then each mapping that comes with channelmark, as a table row."""
    listed = [
        {"source": p.name, "shape": s.name, "about": f"{p.about}: {s.about}", "feeds": ", ".join(s.tables)}
        for p in products().values()
        for s in p.shapes
    ]
    listed += [
        {"source": p.name, "shape": "", "about": f"{p.about}: {p.route}", "feeds": ""}
        for p in products().values()
        if p.route
    ]
    own = "any CSV, JSON, Parquet or Excel export, by a mapping file of your own (--map FILE)"
    listed += [{"source": "generic", "shape": "a file of your own", "about": own, "feeds": "any"}]
    for name in mapping_names():
        plan = load_mapping(name)
        listed.append(
            {
                "source": "generic",
                "shape": name,
                "about": plan.about,
                "feeds": ", ".join(mapped_shape(plan).tables),
            }
        )
    return listed


__all__ = [
    "MAPPED",
    "Cast",
    "File",
    "FileError",
    "FileResult",
    "ImportResult",
    "MappingError",
    "Options",
    "Product",
    "Refusal",
    "Shape",
    "import_data",
    "import_mapped",
    "import_product",
    "load_mapping",
    "mapping_names",
    "products",
    "rows",
]
