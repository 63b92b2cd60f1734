"""Tables as CSV that opens rightly in a spreadsheet, Welsh letters included, and in which nothing can run."""

import csv
import io
from collections.abc import Iterable, Sequence

_RISKY = ("=", "+", "-", "@", "\t", "\r")
BYTE_ORDER_MARK = "\ufeff"
"""Tells Excel that the file is UTF-8; without it ŵ and ŷ come out wrong."""


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV: a header row, then the rows."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_safe(cell) for cell in header])
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return BYTE_ORDER_MARK + text.getvalue()


def _safe(cell: object) -> object:
    """Return a cell that a spreadsheet takes as text and not as a formula; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RISKY) else "" if cell is None else cell
