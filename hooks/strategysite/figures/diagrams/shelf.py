"""Boxes that no line leads to, in rows below the rest of a diagram."""

from collections.abc import Sequence

from ..letters import SIZE, Label
from .boxes import WIDE, Box

_APART = 18
_ABOVE = 52
_FEWEST = 3


def shelf(words: str, boxes: Sequence[Box], room: float, top: float) -> tuple[list[Box], Label | None]:
    """Return boxes where they stand below a place, in rows of a width, and the words above them; nothing for none."""
    if not boxes:
        return [], None
    across = max(_FEWEST, int((room + _APART) // (WIDE + _APART)))
    placed, y = list[Box](), top + _ABOVE
    for first in range(0, len(boxes), across):
        row = boxes[first : first + across]
        placed += [one.moved(number * (WIDE + _APART), y) for number, one in enumerate(row)]
        y += max(one.height for one in row) + _APART
    return placed, Label((words,), 0, top + _ABOVE - SIZE)
