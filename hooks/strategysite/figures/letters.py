"""Words in a drawing: how wide they are, how they break into lines, where they stand.

A drawing is made before anybody knows the reader's typeface, so widths are those of a wide one.
"""

from dataclasses import dataclass, replace
from typing import Literal

SIZE = 14
"""The size of letters, in the units of a drawing: on a narrow telephone about 13 pixels."""
SMALL = 13
"""The size of the numbers and periods along an axis."""
LEADING = 17
_NARROW = frozenset(" .,:;'’|!()[]/ijlIftr-·")
_WIDE = frozenset("mwMWŵŴ@%…—&")
_BOLD = 1.06

Anchor = Literal["start", "middle", "end"]


def width(words: str, size: float = SIZE, *, bold: bool = False) -> float:
    """Return how wide some words are at most, in units."""
    return size * sum(map(_letter, words)) * (_BOLD if bold else 1)


def _letter(letter: str) -> float:
    if letter in _NARROW:
        return 0.34
    if letter in _WIDE:
        return 0.93
    return 0.7 if letter.isupper() else 0.585


def wrapped(words: str, room: float, size: float = SIZE, *, bold: bool = False) -> tuple[str, ...]:
    """Return words in lines that are no wider than ``room``; a word that is wider by itself is cut."""
    lines: list[str] = []
    line = ""
    for word in words.split():
        longer = f"{line} {word}" if line else word
        if width(longer, size, bold=bold) <= room:
            line = longer
            continue
        *whole, line = [*([line] if line else []), *_cut(word, room, size, bold=bold)]
        lines += whole
    return (*lines, line) if line else tuple(lines)


def _cut(word: str, room: float, size: float, *, bold: bool) -> list[str]:
    """Return a word in pieces that fit; at least one letter each."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, size, bold=bold) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@dataclass(frozen=True, slots=True)
class Label:
    """Words in a drawing, in lines from the first baseline down.

    language: that of the words where it is not the page's own, else empty. size: that of the letters.
    """

    lines: tuple[str, ...]
    x: float
    y: float
    anchor: Anchor = "start"
    language: str = ""
    size: float = SIZE

    def moved(self, x: float, y: float) -> "Label":
        """Return the words further to the right and down."""
        return replace(self, x=round(self.x + x, 1), y=round(self.y + y, 1))

    @property
    def left(self) -> float:
        """Where the widest line begins."""
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        return self.x - share * self.wide

    @property
    def right(self) -> float:
        """Where the widest line ends."""
        return self.left + self.wide

    @property
    def wide(self) -> float:
        """How wide the widest line is."""
        return max((width(line, self.size) for line in self.lines), default=0)

    @property
    def top(self) -> float:
        """Where the tallest letters of the first line begin."""
        return self.y - 0.78 * self.size

    @property
    def bottom(self) -> float:
        """Where the longest letters of the last line end."""
        return self.y + (len(self.lines) - 1) * LEADING + 0.24 * self.size
