"""Rows are put into an order without crossings where there is one, and with few where there is none."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from strategysite.figures.diagrams.order import ordered
from strategysite.figures.diagrams.sweeps import crossings

Rows = list[list[str]]
Edges = list[tuple[str, str]]


@st.composite
def planar(draw: st.DrawFn) -> tuple[Rows, Edges]:
    """Make rows that can be drawn without crossings, and then mix each of them."""
    rows = [[f"{row}.{number}" for number in range(draw(st.integers(1, 7)))] for row in range(draw(st.integers(2, 5)))]
    edges: Edges = []
    for upper, lower in pairwise(rows):
        one = other = 0
        steps = [(upper[0], lower[0])]
        while one < len(upper) - 1 or other < len(lower) - 1:
            down = other == len(lower) - 1 or (one < len(upper) - 1 and draw(st.booleans()))
            one, other = (one + 1, other) if down else (one, other + 1)
            steps.append((upper[one], lower[other]))
        edges += [step for step in steps if draw(st.integers(0, 4))]
    return [draw(st.permutations(row)) for row in rows], edges


@given(planar())
def test_an_order_without_crossings_is_found_where_there_is_one(drawing: tuple[Rows, Edges]) -> None:
    rows, edges = drawing

    assert crossings(ordered(rows, edges), edges) == 0


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=30, unique=True))
def test_an_order_is_never_worse_than_the_one_given(pairs: list[tuple[int, int]]) -> None:
    rows = [[f"a{number}" for number in range(8)], [f"b{number}" for number in range(8)]]
    edges = [(f"a{one}", f"b{other}") for one, other in pairs]

    found = ordered(rows, edges)

    assert crossings(found, edges) <= crossings(rows, edges)
    assert [sorted(row) for row in found] == rows


def test_what_is_free_keeps_the_order_given() -> None:
    rows = [["top"], ["d", "b", "a", "c"]]

    assert ordered(rows, [("top", name) for name in rows[1]]) == rows


def test_where_all_are_joined_to_all_crossings_remain_and_are_few() -> None:
    rows = [["a", "b", "c"], ["x", "y", "z"]]
    edges = [(one, other) for one in rows[0] for other in rows[1]]

    assert crossings(ordered(rows, edges), edges) == 9
