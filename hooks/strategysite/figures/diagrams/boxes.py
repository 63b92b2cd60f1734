"""Boxes with words, lines between them, and where all of it stands: what diagrams consist of."""

from dataclasses import dataclass, replace
from typing import Literal

from ..letters import LEADING, SIZE, SMALL, Label, wrapped

WIDE = 156
"""How wide every box is."""
LEAST = 54
"""How high every box is at least."""
_INNER = 11
_ABOVE = 24
_BELOW = 12

Shape = Literal["plain", "beside"]
Head = Literal["up", "down", "left", "right"]


@dataclass(frozen=True, slots=True)
class Box:
    """A group in its box: its name and below it a note; ``beside`` where it stands outside the lines."""

    id: str
    x: float
    y: float
    width: float
    height: float
    name: Label
    note: Label | None = None
    shape: Shape = "plain"

    def moved(self, x: float, y: float) -> "Box":
        """Return the box and its words further to the right and down."""
        note = self.note.moved(x, y) if self.note else None
        return replace(self, x=round(self.x + x, 1), y=round(self.y + y, 1), name=self.name.moved(x, y), note=note)


@dataclass(frozen=True, slots=True)
class Arrow:
    """The head of a line that has a direction."""

    x: float
    y: float
    head: Head


@dataclass(frozen=True, slots=True)
class Link:
    """A line between two groups.

    corners: straight from one to the next, or in curves that leave and arrive upright where ``soft``. kind: a ``tie``
    is another relation than reporting, and is drawn dashed.
    """

    ends: tuple[str, str]
    corners: tuple[tuple[float, float], ...]
    kind: Literal["reports", "tie"] = "reports"
    soft: bool = False
    arrows: tuple[Arrow, ...] = ()

    def moved(self, x: float, y: float) -> "Link":
        """Return the line further to the right and down."""
        corners = tuple((round(left + x, 1), round(top + y, 1)) for left, top in self.corners)
        arrows = tuple(Arrow(round(one.x + x, 1), round(one.y + y, 1), one.head) for one in self.arrows)
        return replace(self, corners=corners, arrows=arrows)


@dataclass(frozen=True, slots=True)
class Diagram:
    """A whole diagram. ``others`` stands above the boxes that have no line."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    others: Label | None = None


def box(id: str, name: tuple[str, str], note: str = "", shape: Shape = "plain") -> Box:
    """Return a box as high as its words need, at the top left corner. ``name``: the words and another language."""
    lines = wrapped(name[0], WIDE - 2 * _INNER, SIZE, bold=True)
    notes = wrapped(note, WIDE - 2 * _INNER, SMALL)
    height = _ABOVE + LEADING * (len(lines) + len(notes) - 1) + _BELOW
    spare = max(0, LEAST - height) / 2
    words = Label(lines, _INNER, _ABOVE + spare, language=name[1])
    below = Label(notes, _INNER, words.y + LEADING * len(lines) + 1, size=SMALL) if notes else None
    return Box(id, 0, 0, WIDE, max(height, LEAST), words, below, shape)
