"""Which groups stand where in the diagram: in the lines of reporting, beside a group in them, or by themselves."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ...model.governance import Group
from ...model.vocabulary import GroupTier, RelationKind
from .layers import Above, Ways, opened

RANKS = {
    tier: rank
    for rank, tier in enumerate(
        (GroupTier.STRATEGIC, GroupTier.TACTICAL, GroupTier.OPERATIONAL, GroupTier.TASK_AND_FINISH)
    )
}
"""The levels that stand above each other. Scrutiny and advice stand at any level."""
MUTUAL = frozenset({RelationKind.WORKS_WITH, RelationKind.SHARES_MEMBERS})


@dataclass(frozen=True, slots=True)
class Tied:
    """A group outside the lines and its tie to one in them."""

    group: Group
    kind: RelationKind


@dataclass(frozen=True, slots=True)
class Structure:
    """The groups of a partnership sorted for a drawing.

    lines: from the upper group to the lower, without rings. beside: by the id of the group in the lines. others: groups
    that neither report nor are tied to one that does.
    """

    lines: dict[Above, Ways]
    inside: tuple[Group, ...]
    beside: dict[str, tuple[Tied, ...]]
    others: tuple[Group, ...]

    @property
    def has_rings(self) -> bool:
        """Whether groups report to each other in a ring."""
        return any(ways.down for ways in self.lines.values())


def structure(groups: Sequence[Group]) -> Structure:
    """Return the groups sorted. Where none reports to another, the one with the most ties is drawn as the hub."""
    known = {group.id for group in groups}
    drawn = [(upper, group.id) for group in groups for upper in group.reports_to if upper in known - {group.id}]
    lines = opened([group.id for group in groups], drawn)
    inside = {id for line in lines for id in line} or _hub(groups)
    beside: dict[str, tuple[Tied, ...]] = {}
    others = []
    for group in (group for group in groups if group.id not in inside):
        tie = _tie(group, groups, inside)
        if tie:
            beside[tie[0]] = (*beside.get(tie[0], ()), Tied(group, tie[1]))
        else:
            others.append(group)
    return Structure(lines, tuple(group for group in groups if group.id in inside), beside, tuple(others))


def _hub(groups: Sequence[Group]) -> set[str]:
    """Return the group with the most ties to others, the first of equals; none where no group has several."""
    ties = Counter(id for group in groups for relation in group.relations for id in (relation.group, group.id))
    known = [group.id for group in groups if ties[group.id] > 1]
    return {max(known, key=lambda id: ties[id])} if known else set()


def _tie(group: Group, groups: Sequence[Group], inside: set[str]) -> tuple[str, RelationKind] | None:
    """Return the group in the lines that one outside is tied to: by its own relation, else by a mutual one."""
    own = [(relation.group, relation.kind) for relation in group.relations if relation.group in inside]
    told = [
        (other.id, relation.kind)
        for other in groups
        for relation in other.relations
        if other.id in inside and relation.group == group.id and relation.kind in MUTUAL
    ]
    return next(iter([*own, *told]), None)
