"""Groups that hang below each other: those of one level that report to one group alone, and that nobody reports to."""

from collections import Counter
from dataclasses import dataclass

from ...model.governance import Group
from ...model.vocabulary import GroupTier
from .structure import Structure

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Comb:
    """Groups below one that they report to. ``name`` tells the comb from the groups."""

    name: str
    upper: str
    groups: tuple[Group, ...]


def combs(groups: Structure) -> list[Comb]:
    """Return the combs of a structure, in the order of their first groups."""
    uppers = Counter(lower for _, lower in groups.lines)
    above = {lower: upper for (upper, lower), ways in groups.lines.items() if uppers[lower] == 1 and not ways.down}
    heads = {upper for upper, _ in groups.lines}
    together: dict[tuple[str, GroupTier | None], list[Group]] = {}
    for group in groups.inside:
        if group.id in above and group.id not in heads and group.id not in groups.beside:
            together.setdefault((above[group.id], group.tier), []).append(group)
    return [
        Comb(f"{upper} / {tier}", upper, tuple(listed))
        for (upper, tier), listed in together.items()
        if len(listed) >= _FEWEST
    ]
