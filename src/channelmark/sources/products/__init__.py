"""Help desks, survey tools and other native sources: one declarative file each, found by itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from ..model import Product


@cache
def products() -> Mapping[str, Product]:
    """Every product by its name, in the order of their names."""
    names = sorted(m.name for m in iter_modules(__path__) if not m.name.startswith("_"))
    found = [import_module(f"{__name__}.{name}").SOURCE for name in names]
    return MappingProxyType({p.name: p for p in found})
