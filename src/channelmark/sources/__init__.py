"""Help desks and files that can be imported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import BadCallError
from .errors import FileError, MappingError
from .importing import ImportResult, Options, import_product
from .landing import FileResult
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
    if source not in known:
        raise BadCallError.unknown("source", source, [*MAPPED, *known])
    product = known[source]
    if product.route:
        raise BadCallError(f"{product.about}: {product.route}.")
    return import_product(product, paths, out, options)


__all__ = [
    "MAPPED",
    "import_data",
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
    "import_product",
    "load_mapping",
    "mapping_names",
    "products",
]
