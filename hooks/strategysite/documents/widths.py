"""How wide the columns of a table are: as wide as their words ask for, within bounds."""

from collections.abc import Iterator
from functools import lru_cache

from .blocks import Cell, Table, words_in
from .inlines import plain_words

_MOST = 34
"""Beyond so many characters, words run over several lines, and a column asks for no more."""


@lru_cache(maxsize=512)
def widths(table: Table) -> tuple[float, ...]:
    """Return each column's share of the width, in hundredths of it."""
    asked = [1.0] * table.columns
    for row in table.rows:
        place = 0
        for cell in row:
            if cell.across == 1:
                asked[place] = max(asked[place], _asked(cell))
            place += cell.across
    return tuple(round(100 * width / sum(asked), 2) for width in asked)


def _asked(cell: Cell) -> float:
    """Return how many characters wide a cell would be: its longest word at the least."""
    lines = list(_lines(cell))
    longest_line = max((len(line) for line in lines), default=0)
    longest_word = max((len(word) for line in lines for word in line.split()), default=0)
    return max(longest_word * 1.15, min(longest_line, _MOST)) + 2


def _lines(cell: Cell) -> Iterator[str]:
    for words in words_in(cell.blocks):
        yield from plain_words(words).split("\n")
