"""Groups that stand together in a row: one with those beside it, or several that end the lines of one above them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .boxes import LEAST, WIDE, Arrow, Box, Head, Link

_BESIDE = 32
_APART = 14
_SPINE = 16
_FIRST = 14.0


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


def alone(box: Box, beside: Sequence[Beside], sides: int) -> Block:
    """Return a group with those beside it: at the right, or one at the right, one at the left, and so on."""
    right, left = (beside[::2], beside[1::2]) if sides == 2 else (beside, beside[:0])
    start = WIDE + _BESIDE if left else 0
    main = box.moved(start, 0)
    boxes, links = [main], list[Link]()
    for side, others in ((1, right), (-1, left)):
        y = 0.0
        for other in others:
            boxes.append(other.box.moved(start + side * (WIDE + _BESIDE), y))
            y += other.box.height + _APART
        links += _ties(main, boxes[len(boxes) - len(others) :], others, side)
    width = start + WIDE + (WIDE + _BESIDE if right else 0)
    height = max(one.y + one.height for one in boxes)
    return Block(box.id, width, height, start + WIDE / 2, box.height, tuple(boxes), tuple(links))


def _ties(main: Box, placed: Sequence[Box], others: Sequence[Beside], side: int) -> Iterator[Link]:
    """Yield the dashed lines from a group to those beside it: straight to the first, and from there on to the next."""
    near = main.x + (WIDE if side > 0 else 0)
    far = near + side * _BESIDE
    middle, level = (near + far) / 2, LEAST / 2
    head: Head = "left" if side > 0 else "right"
    arrows = (Arrow(near, level, head),) if any(one.directed for one in others) else ()
    for number, one in enumerate(placed):
        if not number:
            yield Link((one.id, main.id), ((far, level), (near, level)), "tie", arrows=arrows)
            continue
        before = placed[number - 1].y + level
        own = one.y + level
        yield Link((one.id, main.id), ((far, own), (middle, own), (middle, before)), "tie")


def comb(name: str, joint: str, boxes: Sequence[Box], sides: int, *, rising: bool) -> Block:
    """Return groups below each other at the right of a line or at both sides; rising, the line comes from below."""
    spine = WIDE + _SPINE if sides == 2 else 2.0
    y, placed = 0.0 if rising else _FIRST, list[tuple[Box, int]]()
    for number in range(0, len(boxes), sides):
        pair = boxes[number : number + sides]
        placed += [
            (one.moved(spine + _SPINE if side > 0 else 0, y), side) for one, side in zip(pair, (1, -1), strict=False)
        ]
        y += max(one.height for one in pair) + _APART
    height = y if rising else y - _APART
    links = tuple(_tooth(joint, one, spine, side, height if rising else 0) for one, side in placed)
    return Block(name, spine + _SPINE + WIDE, height, spine, height, tuple(one for one, _ in placed), links)


def _tooth(joint: str, here: Box, spine: float, side: int, end: float) -> Link:
    """Return the line from the end of a comb to one of its groups."""
    level = round(here.y + here.height / 2, 1)
    edge = here.x if side > 0 else here.x + WIDE
    ends = (joint, here.id) if not end else (here.id, joint)
    return Link(ends, ((spine, end), (spine, level), (edge, level)))
