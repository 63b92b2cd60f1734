"""The diagram of governance: who reports to whom, row below row, with those who stand beside and by themselves."""

from collections.abc import Iterator, Sequence

from ...language.catalogue import Words
from ...model.governance import Group
from .blocks import Beside, Block, alone, comb
from .boxes import Arrow, Box, Diagram, Link, box
from .hanging import Comb, combs
from .layers import Above, Layers, Ways, layers
from .order import ordered
from .placing import Places, places
from .shelf import shelf
from .structure import MUTUAL, RANKS, Structure, Tied, structure

_EDGE = 3
_BETWEEN = 46
_KINK = 5
_ROOM = 748
"""The width that a diagram should keep to, so that it need not be scrolled on a wide screen."""
_WAYS = ((2, 0), (1, 0), (2, 2), (1, 2), (0, 0), (0, 2), (0, 1))
"""At how many sides groups stand beside another, and at how many they hang from their line; the best first."""


def reporting_diagram(words: Words, groups: Sequence[Group]) -> Diagram | None:
    """Return the diagram of some groups; None where none of them is tied to another.

    Where rows would be too long for a screen, groups that nobody reports to hang below each other under the one that
    they report to, and those that stand beside another are put below the rest, with words in the place of the line.
    """
    sorted_groups = structure(groups)
    if not sorted_groups.inside:
        return None
    found: list[Diagram] = []
    for beside, hanging in _WAYS if sorted_groups.lines else _WAYS[:1]:
        found.append(_Drawing(words, sorted_groups, beside, hanging).diagram())
        if found[-1].width <= _ROOM:
            return found[-1]
    return min(found, key=lambda diagram: diagram.width)


class _Drawing:
    """A diagram in the making. ``beside`` and ``hanging`` are the sides of one of the ways above."""

    def __init__(self, words: Words, groups: Structure, beside: int, hanging: int) -> None:
        self._words = words
        self._groups = groups
        self._combs = combs(groups, with_ties=not beside) if hanging else []
        self._lines = _joined(groups, self._combs)
        self._blocks = {block.name: block for block in (*self._single(beside), *self._hanging(hanging))}
        self._others = [self._box(group) for group in groups.others]
        if not beside:
            self._others = [*self._tied(), *self._others]

    def diagram(self) -> Diagram:
        """Return the diagram."""
        rows = layers(list(self._blocks), list(self._lines), self._ranks())
        drawn = Layers(ordered(rows.rows, rows.edges), rows.edges, rows.paths)
        where = places(drawn, self._blocks, _BETWEEN)
        boxes, links = self._settled(drawn, where)
        below, label = shelf(self._words("Outside the lines of reporting"), self._others, where.width, where.height)
        boxes = [one.moved(_EDGE, _EDGE) for one in (*boxes, *below)]
        return Diagram(
            width=round(max(label.right + _EDGE if label else 0, *(one.x + one.width for one in boxes)) + _EDGE, 1),
            height=round(max(one.y + one.height for one in boxes) + _EDGE, 1),
            boxes=tuple(boxes),
            links=tuple(one.moved(_EDGE, _EDGE) for one in (*self._curves(drawn, where), *links)),
            others=label and label.moved(_EDGE, _EDGE),
        )

    def _single(self, beside: int) -> Iterator[Block]:
        """Yield a block for each group that stands in a row, with those beside it."""
        hanging = {group.id for one in self._combs for group in one.groups}
        for group in self._groups.inside:
            if group.id not in hanging:
                tied = self._groups.beside.get(group.id, ()) if beside else ()
                yield alone(self._box(group), [self._beside(one) for one in tied], beside)

    def _hanging(self, sides: int) -> Iterator[Block]:
        for one in self._combs:
            yield comb(one.name, one.joint, [self._box(group) for group in one.groups], sides, rising=one.rising)

    def _tied(self) -> Iterator[Box]:
        """Yield a box for each group that would stand beside another, with its tie in words."""
        names = {group.id: self._name(group)[0] for group in self._groups.inside}
        for id, listed in self._groups.beside.items():
            for one in listed:
                note = f"{self._words(one.kind.label)}: {names[id]}"
                yield box(one.group.id, self._name(one.group), note, "beside")

    def _box(self, group: Group) -> Box:
        return box(group.id, self._name(group), self._words(group.tier.label) if group.tier else "")

    def _beside(self, tied: Tied) -> Beside:
        return Beside(
            box(tied.group.id, self._name(tied.group), self._words(tied.kind.label), "beside"), tied.kind not in MUTUAL
        )

    def _name(self, group: Group) -> tuple[str, str]:
        """Return the name of a group, and its language where it is not the page's."""
        name, language = group.name.best(self._words.language)
        return name, "" if language == self._words.language else language

    def _ranks(self) -> dict[str, int]:
        """Return the level of each block that has one; those that hang together are of one level."""
        tiers = {group.id: group.tier for group in self._groups.inside}
        tiers |= {one.name: one.groups[0].tier for one in self._combs}
        return {name: RANKS[tier] for name, tier in tiers.items() if tier in RANKS and name in self._blocks}

    def _settled(self, drawn: Layers, where: Places) -> tuple[list[Box], list[Link]]:
        """Return the boxes of every block and the lines inside it, where they stand."""
        boxes, links = list[Box](), list[Link]()
        for number, row in enumerate(drawn.rows):
            for block in (self._blocks[name] for name in row if name in self._blocks):
                left = where.port[block.name] - block.port
                boxes += [one.moved(left, where.top[number]) for one in block.boxes]
                links += [one.moved(left, where.top[number]) for one in block.links]
        return boxes, links

    def _curves(self, drawn: Layers, where: Places) -> Iterator[Link]:
        """Yield the lines from row to row: upright through a row, in a curve between two."""
        row_of = {name: number for number, row in enumerate(drawn.rows) for name in row}
        for line, path in drawn.paths.items():
            corners: list[tuple[float, float]] = []
            for name, x in zip(path, _straightened([where.port[name] for name in path]), strict=True):
                top, tall = where.top[row_of[name]], where.tall[row_of[name]]
                begins = top + self._blocks[name].foot if name == line[0] else top
                corners += [(x, begins)] if name == line[1] else [(x, begins), (x, top + tall)]
            yield Link(line, tuple(corners), soft=True, arrows=_arrows(self._lines[line], corners))


def _straightened(places: list[float]) -> list[float]:
    """Return the places along a line, each cut in line with its neighbour where it stands very near."""
    found = list(places)
    for number in range(1, len(found) - 1):
        near = next(
            (x for x in (found[number - 1], found[number + 1]) if abs(x - found[number]) < _KINK), found[number]
        )
        found[number] = near
    return found


def _joined(groups: Structure, hanging: Sequence[Comb]) -> dict[Above, Ways]:
    """Return the lines between blocks: one for each comb, in the place of those of its groups."""
    of = {group.id: one.name for one in hanging for group in one.groups}
    return {(of.get(upper, upper), of.get(lower, lower)): ways for (upper, lower), ways in groups.lines.items()}


def _arrows(ways: Ways, corners: Sequence[tuple[float, float]]) -> tuple[Arrow, ...]:
    """Return heads where a line runs against the order from above to below: who reports to whom must then be shown."""
    if not ways.down:
        return ()
    return (Arrow(*corners[-1], "down"), *([Arrow(*corners[0], "up")] if ways.up else []))
