"""Who reports to whom, as a nested list: a group may report to several, and partnerships are not always trees."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model.governance import Group


@dataclass(frozen=True, slots=True)
class Branch:
    """A group with those that report to it.

    also: where it is told first, the ids of the other groups that it reports to, besides the one it stands under.
    told_above: the groups below it stand further up in the list and are not told again.
    """

    group: Group
    below: tuple["Branch", ...] = ()
    also: tuple[str, ...] = ()
    told_above: bool = False


def reporting_lines(groups: Sequence[Group]) -> list[Branch]:
    """Return the groups under those that they report to; each group's own branch is told once, where it comes first.

    Groups that report to nobody come first. Where groups report to each other in a ring, the ring is opened at the
    one that stands first.
    """
    drawn = _Drawn(groups)
    tops = [group for group in groups if not drawn.above(group)]
    lines = [drawn.branch(group, None) for group in tops]
    return [*lines, *(drawn.branch(group, None) for group in drawn.left_out())]


class _Drawn:
    """Which groups have been told already."""

    def __init__(self, groups: Iterable[Group]) -> None:
        self._groups: Mapping[str, Group] = {group.id: group for group in groups}
        self._told: set[str] = set()

    def above(self, group: Group) -> list[str]:
        return [id for id in group.reports_to if id in self._groups and id != group.id]

    def left_out(self) -> Iterator[Group]:
        """Yield each group that no branch has reached; each that is drawn may reach more."""
        for group in self._groups.values():
            if group.id not in self._told:
                yield group

    def branch(self, group: Group, parent: str | None) -> Branch:
        children = [other for other in self._groups.values() if group.id in self.above(other)]
        if group.id in self._told:
            return Branch(group, told_above=bool(children))
        self._told.add(group.id)
        also = tuple(id for id in self.above(group) if id != parent)
        return Branch(group, tuple(self.branch(child, group.id) for child in children), also)
