"""Putting words into a cell of a CSV file; every other letter stays."""

from .table import CELL, Table


def with_cell(table: Table, text: str, row: int, column: str, words: str) -> tuple[int, int, str] | None:
    """Return from where to where a cell stands in a text and what stands there afterwards.

    row: its number in the table's rows. None where the table has no such column or the row ends before it.
    """
    if column not in table.columns or not 0 <= row < len(table.rows):
        return None
    at = table.starts[row + 1]
    for _ in range(table.columns.index(column)):
        cell = CELL.match(text, at)
        if cell is None or text[cell.end() : cell.end() + 1] != ",":
            return None
        at = cell.end() + 1
    cell = CELL.match(text, at)
    return (at, cell.end(), _written(words)) if cell else None


def _written(words: str) -> str:
    """Return words as a cell: in quotation marks where they hold a comma, a quotation mark or a line end."""
    return '"' + words.replace('"', '""') + '"' if set(words) & set(',"\n') else words
