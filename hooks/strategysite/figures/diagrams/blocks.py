"""Groups that stand together in a row: one with those beside it, or several that end the lines of one above them."""

from collections.abc import Sequence
from dataclasses import dataclass

from .boxes import LEAST, WIDE, Arrow, Box, Link

_BESIDE = 40
_APART = 14
_SPINE = 16
_FIRST = 14


@dataclass(frozen=True, slots=True)
class Block:
    """Boxes and lines that keep their places among each other; from its own left and top.

    port: where lines from above and below meet it. foot: how far down the line to those below begins.
    """

    name: str
    width: float
    height: float
    port: float
    foot: float
    boxes: tuple[Box, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """A group that stands beside another: its box, and whether the relation goes there or is mutual."""

    box: Box
    directed: bool


def alone(box: Box, beside: Sequence[Beside] = ()) -> Block:
    """Return a group with those beside it: at the right first, then at the left, and so on."""
    right, left = beside[::2], beside[1::2]
    start = WIDE + _BESIDE if left else 0
    boxes, links, height = [box.moved(start, 0)], list[Link](), box.height
    for side, others in ((1, right), (-1, left)):
        y = 0.0
        for other in others:
            placed = other.box.moved(start + side * (WIDE + _BESIDE), y)
            boxes.append(placed)
            links.append(_tie(boxes[0], placed, other, side))
            y += placed.height + _APART
        height = max(height, y - _APART)
    width = start + WIDE + (WIDE + _BESIDE if right else 0)
    return Block(box.id, width, height, start + WIDE / 2, box.height, tuple(boxes), tuple(links))


def _tie(main: Box, placed: Box, other: Beside, side: int) -> Link:
    """Return the dashed line from a group to the one that it stands beside."""
    near = main.x + (WIDE if side > 0 else 0)
    far = placed.x + (0 if side > 0 else WIDE)
    level = LEAST / 2
    own, middle = placed.y + level, (near + far) / 2
    bend = ((middle, own), (middle, level)) if placed.y else ()
    arrow = (Arrow(near, level, "left" if side > 0 else "right"),) if other.directed else ()
    return Link((placed.id, main.id), ((far, own), *bend, (near, level)), "tie", arrows=arrow)


def comb(name: str, upper: str, boxes: Sequence[Box], sides: int) -> Block:
    """Return groups below each other along the line from the one above: at its right, or at both sides."""
    start = WIDE + _SPINE if sides == 2 else 2.0
    y, placed, links = float(_FIRST), list[Box](), list[Link]()
    for number in range(0, len(boxes), sides):
        pair = boxes[number : number + sides]
        for one, side in zip(pair, (1, -1), strict=False):
            here = one.moved(start + _SPINE if side > 0 else 0, y)
            placed.append(here)
            links.append(_tooth(upper, here, start, side))
        y += max(one.height for one in pair) + _APART
    width = start + _SPINE + WIDE
    return Block(name, width, y - _APART, start, y - _APART, tuple(placed), tuple(links))


def _tooth(upper: str, here: Box, spine: float, side: int) -> Link:
    """Return the line from the top of the comb down to one of its groups."""
    level = round(here.y + here.height / 2, 1)
    end = here.x if side > 0 else here.x + WIDE
    return Link((upper, here.id), ((spine, 0), (spine, level), (end, level)))
