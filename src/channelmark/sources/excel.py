"""Workbooks: each sheet becomes a CSV with the row numbers of the sheet.

Read with python-calamine: it reads xlsx, xls, xlsb and ods, and is many times faster than openpyxl.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import BadCallError
from .errors import FileError
from .native import Native


def excel_natives(file: Path, shown: str) -> Iterator[Native]:
    """The sheets of a workbook."""
    book = _open(file)
    names = book.sheet_names
    for name in names:
        # The only sheet of a workbook is known by the workbook's name: "Sheet1" says nothing.
        stem = file.stem if len(names) == 1 else name
        yield Native(f"{shown}/{name}", stem, "excel", file, name)


def sheet_rows(native: Native) -> Iterator[tuple[int, list[str]]]:
    """Row number in the sheet, counted from 1, and the cells as text. Blank rows are left out."""
    sheet = _open(native.path).get_sheet_by_name(native.inner)
    for number, row in enumerate(sheet.to_python(skip_empty_area=False), start=1):
        cells = [_text(cell) for cell in row]
        if any(cells):
            yield number, cells


def write_sheet(native: Native, out: Path) -> tuple[tuple[str, ...], int]:
    """Write a sheet as CSV with a leading row number; returns its header and how many rows it has."""
    rows = sheet_rows(native)
    _, header = next(rows, (0, []))
    if not header:
        raise FileError.empty(native.path)
    width, count = len(header), 0
    with out.open("w", encoding="utf-8", newline="") as f:
        writer = csv.writer(f, quoting=csv.QUOTE_ALL)
        for number, cells in rows:
            writer.writerow([number, *cells[:width], *([""] * (width - len(cells)))])
            count += 1
    return tuple(header), count


def _open(file: Path) -> Any:
    try:
        import python_calamine
    except ImportError as error:
        raise BadCallError(
            f"{file}: reading workbooks needs python-calamine. Install it (pip install 'channelmark[excel]'), "
            "or save the sheet as CSV."
        ) from error
    try:
        return python_calamine.CalamineWorkbook.from_path(str(file))
    except python_calamine.CalamineError as error:
        raise FileError.unreadable(file, str(error)) from error


def _text(cell: object) -> str:
    """A cell as text: whole numbers without a decimal point, times as ISO."""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.isoformat(sep=" ")
    if isinstance(cell, dt.timedelta):
        seconds = round(cell.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return str(cell)
