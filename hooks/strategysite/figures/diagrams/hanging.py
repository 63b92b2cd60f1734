"""Groups that hang together on one line: those of one level that nobody reports to, or that report to nobody."""

from collections import Counter
from dataclasses import dataclass

from ...model.governance import Group
from .structure import Structure

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Comb:
    """Groups on the line from one that they all report to; or, where ``rising``, to one that reports to them all.

    joint: the id of that one. name: tells the comb from the groups.
    """

    name: str
    joint: str
    rising: bool
    groups: tuple[Group, ...]


def combs(groups: Structure, *, with_ties: bool) -> list[Comb]:
    """Return the combs of a structure, in the order of their first groups.

    with_ties: whether groups may hang that another group would stand beside.
    """
    joints = _joints(groups)
    together: dict[tuple[str, bool, str], list[Group]] = {}
    for group in groups.inside:
        if group.id in joints and (with_ties or group.id not in groups.beside):
            joint, rising = joints[group.id]
            together.setdefault((joint, rising, str(group.tier)), []).append(group)
    return [
        Comb(f"{'over' if rising else 'under'} {joint} {tier}", joint, rising, tuple(listed))
        for (joint, rising, tier), listed in together.items()
        if len(listed) >= _FEWEST
    ]


def _joints(groups: Structure) -> dict[str, tuple[str, bool]]:
    """Return for each group with one line alone the other end of it, and whether that is the lower one."""
    lines = Counter(id for line in groups.lines for id in line)
    plain = [line for line, ways in groups.lines.items() if not ways.down]
    hanging = {lower: (upper, False) for upper, lower in plain if lines[lower] == 1 and lines[upper] > 1}
    rising = {upper: (lower, True) for upper, lower in plain if lines[upper] == 1 and lines[lower] > 1}
    return hanging | rising
