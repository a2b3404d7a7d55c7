"""One block of a report as a notebook shows it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MIME = "application/vnd.channelmark.v1+json"


@dataclass(frozen=True)
class Shown:
    """One block of a report."""

    payload: Mapping[str, Any]
    """`type` names the block; the rest is its record as plain data."""
    page: Mapping[str, Any] | None = None
    """The page's record, for the preview of words alone; it is not written again with every block."""

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        from .preview import preview

        html, text = preview(self.payload, self.page)
        return {MIME: json.loads(json.dumps(self.payload)), "text/html": html, "text/plain": text}

    def __repr__(self) -> str:
        return f"<{self.payload['type']} block>"
