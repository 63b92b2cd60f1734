"""An order with few crossings, where one without any cannot be had: barycentres and exchanges, row by row."""

from collections.abc import Mapping, Sequence
from itertools import combinations

Rows = Sequence[Sequence[str]]
"""The names of things, row by row; each name stands once."""
Edges = Sequence[tuple[str, str]]
"""Lines between things of one row and the next."""

_SWEEPS = 12


def crossings(rows: Rows, edges: Edges) -> int:
    """Return how many pairs of lines cross."""
    place = {name: (number, position) for number, row in enumerate(rows) for position, name in enumerate(row)}
    return sum(
        place[a][0] == place[b][0] and (place[a][1] - place[b][1]) * (place[c][1] - place[d][1]) < 0
        for (a, c), (b, d) in combinations(edges, 2)
    )


def with_few(rows: Rows, edges: Edges) -> list[list[str]]:
    """Return the rows in the best order that some sweeps down and up find."""
    best = current = [list(row) for row in rows]
    fewest = crossings(best, edges)
    joined: dict[str, list[str]] = {name: [] for row in rows for name in row}
    for one, other in edges:
        joined[one].append(other)
        joined[other].append(one)
    for sweep in range(_SWEEPS):
        current = _swept(current, joined, down=sweep % 2 == 0)
        if (now := crossings(current, edges)) < fewest:
            best, fewest = current, now
    return best


def _swept(rows: list[list[str]], joined: Mapping[str, Sequence[str]], *, down: bool) -> list[list[str]]:
    """Return the rows after one sweep, from the first to the last or back."""
    swept = [list(row) for row in rows]
    for number in range(1, len(rows)) if down else range(len(rows) - 2, -1, -1):
        row = swept[number]
        above, below = (_ends(row, joined, swept[beside : beside + 1]) for beside in (number - 1, number + 1))
        swept[number] = _near(row, above if down else below)
        _exchange(swept[number], [above, below])
    return swept


def _ends(row: Sequence[str], joined: Mapping[str, Sequence[str]], beside: Rows) -> dict[str, list[int]]:
    """Return where in the row beside it the lines of each thing end."""
    place = {name: position for others in beside for position, name in enumerate(others)}
    return {name: [place[other] for other in joined[name] if other in place] for name in row}


def _near(row: list[str], ends: Mapping[str, Sequence[int]]) -> list[str]:
    """Return a row in the order of the middles of what its things are joined to; what is joined to nothing stays."""
    middles = {name: sum(ends[name]) / len(ends[name]) if ends[name] else at for at, name in enumerate(row)}
    return sorted(row, key=lambda name: middles[name])


def _exchange(row: list[str], sides: Sequence[Mapping[str, Sequence[int]]]) -> None:
    """Exchange neighbours where that leaves fewer crossings."""
    for at in range(len(row) - 1):
        one, other = row[at], row[at + 1]
        gain = sum(_over(side[one], side[other]) - _over(side[other], side[one]) for side in sides)
        if gain > 0:
            row[at], row[at + 1] = other, one


def _over(left: Sequence[int], right: Sequence[int]) -> int:
    """Return how often lines cross of two things, the first at the left."""
    return sum(one > other for one in left for other in right)
