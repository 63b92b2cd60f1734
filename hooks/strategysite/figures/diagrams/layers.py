"""Rows for a drawing of who stands above whom: longest paths from the top, rings opened, long lines cut at each row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

Above = tuple[str, str]
"""The upper and the lower end of a line."""


@dataclass(frozen=True, slots=True)
class Layers:
    """Rows from the top, and the lines between one row and the next.

    A line over several rows is cut: ``paths`` holds for each whole line the names along it, ends and cuts.
    """

    rows: list[list[str]]
    edges: list[Above]
    paths: dict[Above, list[str]]


@dataclass(slots=True)
class Ways:
    """How a line is meant: up, the lower end reports to the upper; down, the other way about, which closes a ring."""

    up: bool = False
    down: bool = False


def opened(names: Iterable[str], lines: Iterable[Above]) -> dict[Above, Ways]:
    """Return lines without rings: where a walk downwards comes back to where it has been, the line is turned round.

    The walk begins with names that nothing stands above, in their order.
    """
    below: dict[str, list[str]] = {}
    for upper, lower in lines:
        below.setdefault(upper, []).append(lower)
    heads = {lower for others in below.values() for lower in others}
    kept: dict[Above, Ways] = {}
    done: set[str] = set()
    for start in sorted(names, key=lambda name: name in heads):
        _walk(start, below, done, kept)
    return kept


def _walk(start: str, below: Mapping[str, Sequence[str]], done: set[str], kept: dict[Above, Ways]) -> None:
    """Walk downwards from a name. The way back is kept in a list, so that no depth is too great."""
    way = [] if start in done else [(start, iter(below.get(start, [])))]
    on_way = {name for name, _ in way}
    while way:
        name, others = way[-1]
        other = next(others, None)
        if other is None:
            way.pop()
            on_way.discard(name)
            done.add(name)
        elif other in on_way:
            kept.setdefault((other, name), Ways()).down = True
        else:
            kept.setdefault((name, other), Ways()).up = True
            if other not in done:
                way.append((other, iter(below.get(other, []))))
                on_way.add(other)


def layers(names: Sequence[str], lines: Sequence[Above], ranks: Mapping[str, int]) -> Layers:
    """Return names in rows, each below all that stand above it.

    lines: without rings. ranks: levels that some have; who has a lower one stands above all who have a higher one,
    where the lines allow it.
    """
    row = _rows(names, lines, ranks) or _rows(names, lines, {})
    numbers = sorted(set(row.values()))
    rows = [[name for name in names if row[name] == number] for number in numbers]
    at = {name: numbers.index(row[name]) for name in names}
    paths = {line: _path(line, at) for line in lines}
    for line, path in paths.items():
        for number, name in enumerate(path[1:-1], at[line[0]] + 1):
            rows[number].append(name)
    edges = [step for path in paths.values() for step in pairwise(path)]
    return Layers(_walked(rows, edges), edges, paths)


def _rows(names: Sequence[str], lines: Sequence[Above], ranks: Mapping[str, int]) -> dict[str, int]:
    """Return the row of each name; nothing where the levels contradict the lines."""
    above: dict[str, set[str]] = {name: set() for name in names}
    for upper, lower in lines:
        above[lower].add(upper)
    for name in ranks:
        above[name] |= {other for other in ranks if ranks[other] < ranks[name]}
    try:
        order = list(TopologicalSorter({name: sorted(above[name]) for name in names}).static_order())
    except CycleError:
        return {}
    row: dict[str, int] = {}
    for name in order:
        row[name] = max((row[other] + 1 for other in above[name]), default=0)
    for name in reversed(order):
        below = [row[other] for other in names if name in above[other]]
        if below and not above[name]:
            row[name] = min(below) - 1
    return row


def _path(line: Above, at: Mapping[str, int]) -> list[str]:
    upper, lower = line
    return [upper, *(f"{upper} > {lower} {number}" for number in range(at[upper] + 1, at[lower])), lower]


def _walked(rows: list[list[str]], edges: Sequence[Above]) -> list[list[str]]:
    """Return the rows in the order in which a walk from the top meets them: trees then have no crossings."""
    below: dict[str, list[str]] = {}
    for upper, lower in edges:
        below.setdefault(upper, []).append(lower)
    met: dict[str, None] = {}
    to_visit = [name for row in reversed(rows) for name in reversed(row)]
    while to_visit:
        name = to_visit.pop()
        if name not in met:
            met[name] = None
            to_visit += reversed(below.get(name, []))
    place = {name: number for number, name in enumerate(met)}
    return [sorted(row, key=lambda name: place[name]) for row in rows]
