"""The order of things in each row of a layered drawing, so that no lines cross where that can be had.

Whether one thing stands left of another decides the same for the far ends of their lines, and two such decisions in a
row may decide a third. One decision after another is taken, the order given first, and what follows from it is drawn
in; where nothing contradicts, no lines cross. (A layered drawing without crossings exists just where the decisions do
not contradict each other: Fulek and others, "Hanani-Tutte, monotone drawings, and level-planarity", 2013.)
"""

from collections.abc import Sequence
from functools import cmp_to_key
from itertools import combinations

from .sweeps import Edges, Rows, with_few

_Pair = tuple[str, str]

_MOST_PAIRS = 1500
_MOST_TRIES = 2000


def ordered(rows: Rows, edges: Edges) -> list[list[str]]:
    """Return the rows in an order in which no lines cross, or few where that cannot be had or is not found soon.

    Edges join a thing to one in the next row.
    """
    return _without_crossings(rows, edges) or with_few(rows, edges)


def _without_crossings(rows: Rows, edges: Edges) -> list[list[str]] | None:
    """Return the rows in an order without any crossing; None where there is none, or it is not found soon."""
    if sum(len(row) * (len(row) - 1) // 2 for row in rows) > _MOST_PAIRS:
        return None
    left = _Decisions(rows, edges).settled()
    if left is None:
        return None
    return [sorted(row, key=cmp_to_key(lambda one, other: -1 if (one, other) in left else 1)) for row in rows]


class _Decisions:
    """Which of two things in a row stands left. A pair that is decided is written with its left one first."""

    def __init__(self, rows: Rows, edges: Edges) -> None:
        self._row = {name: row for row in rows for name in row}
        self._pairs = [pair for row in rows for pair in _nearest_first(row)]
        self._same: dict[_Pair, list[_Pair]] = {}
        for (a, c), (b, d) in combinations(edges, 2):
            if a != b and c != d and self._row[a] is self._row[b]:
                self._bind((a, b), (c, d))
                self._bind((b, a), (d, c))

    def _bind(self, one: _Pair, other: _Pair) -> None:
        self._same.setdefault(one, []).append(other)
        self._same.setdefault(other, []).append(one)

    def settled(self) -> dict[_Pair, None] | None:
        """Return every pair decided; None where that is impossible, or takes too many tries."""
        to_try: list[dict[_Pair, None]] = [{}]
        for _ in range(_MOST_TRIES):
            if not to_try:
                return None
            decided = to_try.pop()
            free = next((pair for pair in self._pairs if pair not in decided and pair[::-1] not in decided), None)
            if free is None:
                return decided
            both = (self._with(decided, choice) for choice in ((free[1], free[0]), free))
            to_try += [found for found in both if found is not None]
        return None

    def _with(self, decided: dict[_Pair, None], pair: _Pair) -> dict[_Pair, None] | None:
        """Return the decisions with one more and all that follows from it; None where it contradicts."""
        found = dict(decided)
        follows = [pair]
        while follows:
            left, right = one = follows.pop()
            if (right, left) in found:
                return None
            if one not in found:
                found[one] = None
                follows += self._same.get(one, [])
                follows += [(left, other) for other in self._row[left] if (right, other) in found]
                follows += [(other, right) for other in self._row[left] if (other, left) in found]
        return found


def _nearest_first(row: Sequence[str]) -> list[_Pair]:
    """Return the pairs of a row, neighbours first: once they are decided, most others follow."""
    return [(row[at], row[at + far]) for far in range(1, len(row)) for at in range(len(row) - far)]
