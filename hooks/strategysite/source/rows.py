"""The header and the rows of a CSV file, checked while they are read."""

import csv
from itertools import accumulate

from ..phrase import phrase
from .faults import Faults
from .limits import TABLE_COLUMNS, TABLE_ROWS
from .place import START, Mark

SEPARATORS = {";": phrase("semicolons"), "\t": phrase("tabs"), "|": phrase("upright strokes")}


class Rows:
    """Reads one file. ``starts`` holds the character at which the header and each of ``rows`` begins."""

    def __init__(self, text: str, faults: Faults) -> None:
        lines = text.splitlines(keepends=True)
        self.faults = faults
        self.reader = csv.reader(lines, strict=True)
        self.offsets = [0, *accumulate(map(len, lines))]
        self.line = 0
        self.columns: tuple[str, ...] = ()
        self.rows: list[dict[str, str]] = []
        self.starts: list[int] = []

    def read(self) -> None:
        """Read the header and, where it can be read, the rows."""
        header = self._next()
        if not header:
            self.faults.add(START, "table-empty")
        elif self._is_header(header):
            self.starts.append(self.offsets[self.line])
            self.columns = tuple(header)
            self._read_rows()

    def _read_rows(self) -> None:
        is_sound = all(self.columns) and len(set(self.columns)) == len(self.columns)
        while cells := self._next():
            if len(self.rows) == TABLE_ROWS:
                self.faults.add(Mark(self.line + 1, 1), "table-rows", limit=TABLE_ROWS)
                return
            if len(cells) != len(self.columns):
                self.faults.add(Mark(self.line + 1, 1), "table-ragged", cells=len(cells), columns=len(self.columns))
            elif is_sound:
                self.starts.append(self.offsets[self.line])
                self.rows.append(dict(zip(self.columns, cells, strict=True)))

    def _next(self) -> list[str]:
        """Return the cells of the next row that holds anything; at the end of the file, none."""
        while True:
            self.line = self.reader.line_num
            try:
                cells = [cell.strip() for cell in next(self.reader)]
            except StopIteration:
                return []
            except csv.Error:
                self.faults.add(Mark(self.line + 1, 1), "table-quote")
                if self.reader.line_num > self.line + 1 or not self.columns:
                    return []
                continue
            if any(cells):
                return cells

    def _is_header(self, cells: list[str]) -> bool:
        """Tell what is wrong with the header; whether the rows below it can be told apart at all."""
        sign = next((sign for sign in SEPARATORS if sign in cells[0]), None)
        if len(cells) == 1 and sign:
            self.faults.add(Mark(self.line + 1, 1), "table-separator", sign=SEPARATORS[sign])
            return False
        if len(cells) > TABLE_COLUMNS:
            self.faults.add(Mark(self.line + 1, 1), "table-columns", limit=TABLE_COLUMNS)
            return False
        for number, name in enumerate(cells, 1):
            self._check_name(cells, number, name)
        return True

    def _check_name(self, cells: list[str], number: int, name: str) -> None:
        first = cells.index(name) + 1
        if not name:
            self.faults.add(Mark(self.line + 1, 1), "table-header-empty", number=number)
        elif first < number:
            self.faults.add(Mark(self.line + 1, 1), "table-header-twice", first=first, number=number, name=name)
