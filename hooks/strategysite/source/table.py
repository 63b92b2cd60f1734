"""A CSV file as it was read: a series that is too long for YAML."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ..problem import Problem
from .characters import letters
from .faults import Faults
from .files import read_bytes
from .place import START, Mark
from .rows import Rows

CELL: Final = re.compile(r'"[^"]*(?:""[^"]*)*"[ ]*|[^,\n]*')


@dataclass(frozen=True, slots=True)
class Table:
    """One CSV file.

    columns: the names in the header row. rows: the cells below it by the name of their column, without blanks
    around them. A row with nothing in it is passed over; one with more or fewer cells than the header is a problem
    and left out. problems: every fault of form that was found, in the order of the file.
    """

    file: str
    columns: tuple[str, ...]
    rows: list[dict[str, str]]
    problems: tuple[Problem, ...]
    text: str = field(default="", repr=False, compare=False)
    starts: tuple[int, ...] = field(default=(), repr=False, compare=False)

    def place(self, row: int, column: str) -> Mark:
        """Return where a cell stands, by its row's number in ``rows``; where there is no such column, its row."""
        return self._cell(row + 1, column) if 0 <= row < len(self.rows) else START

    def column_place(self, column: str) -> Mark:
        """Return where the name of a column stands; where there is no such column, the header row."""
        return self._cell(0, column) if self.starts else START

    def _cell(self, record: int, column: str) -> Mark:
        at = self.starts[record]
        for _ in range(self.columns.index(column) if column in self.columns else 0):
            cell = CELL.match(self.text, at)
            at = cell.end() + 1 if cell else at
        return Mark(self.text.count("\n", 0, at) + 1, at - self.text.rfind("\n", 0, at))


def read_table(path: Path, shown_as: str) -> Table:
    """Return what a CSV file says: UTF-8, commas, a header row.

    Nothing is raised: a file that cannot be read is a Table without rows and with that problem.
    """
    faults = Faults(shown_as)
    data = read_bytes(path, faults)
    text = letters(data, faults) if data is not None else None
    if text is None:
        return Table(shown_as, (), [], faults.problems())
    found = Rows(text, faults)
    found.read()
    return Table(shown_as, found.columns, found.rows, faults.problems(), text, tuple(found.starts))
