"""Words at the right of a chart, each as near as can be to the end of its line."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..letters import LEADING, SIZE, Label, width, wrapped
from ..spacing import spaced, within

MOST = 92
"""The greatest width of words at the right."""
_GAP = 5
_FROM_LINE = 13
_FAR = 12

Leader = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class End:
    """Words for the end of a line, where the line ends, and the language of the words if it is another."""

    words: str
    x: float
    y: float
    language: str = ""


def margin(words: Sequence[str]) -> float:
    """Return how much room words need at the right of a chart, none where there are none."""
    lines = [line for one in words for line in wrapped(one, MOST)]
    return max(map(width, lines), default=-_FROM_LINE) + _FROM_LINE


def tall(words: Sequence[str]) -> float:
    """Return how much height words need when all stand below each other."""
    return sum(LEADING * len(wrapped(one, MOST)) + _GAP for one in words)


def placed(ends: Sequence[End], left: float, top: float, bottom: float) -> list[tuple[Label, Leader | None]]:
    """Return each end's words where they stand, with a line to them where they stand far from where it ends."""
    order = sorted(range(len(ends)), key=lambda number: ends[number].y)
    lines = [wrapped(ends[number].words, MOST) for number in order]
    heights = [LEADING * len(words) for words in lines]
    apart = [(height + before) / 2 + _GAP for before, height in zip([0, *heights], heights, strict=False)]
    low, high = (top + heights[0] / 2, bottom - heights[-1] / 2) if order else (top, bottom)
    centres = within(spaced([ends[number].y for number in order], apart), apart, low, high)
    found = {
        number: _label(ends[number], words, left, centre)
        for number, words, centre in zip(order, lines, centres, strict=True)
    }
    return [found[number] for number in range(len(ends))]


def _label(end: End, lines: tuple[str, ...], left: float, centre: float) -> tuple[Label, Leader | None]:
    first = centre - LEADING * (len(lines) - 1) / 2 + 0.36 * SIZE
    label = Label(lines, round(left + _FROM_LINE, 1), round(first, 1), "start", end.language)
    far = abs(centre - end.y) > _FAR
    return label, (end.x + 5, end.y, round(left + _FROM_LINE - 2, 1), round(centre, 1)) if far else None
