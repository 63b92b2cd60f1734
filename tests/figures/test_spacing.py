"""Things in a row stand as near as can be to where they want to, and never on each other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategysite.figures.spacing import spaced, within


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [([0, 100, 200], [0, 100, 200]), ([50, 50], [45, 55]), ([0, 0, 0], [-10, 0, 10]), ([20, 0, 100], [5, 15, 100])],
)
def test_what_has_room_stays_and_what_has_none_is_pushed_apart(wanted: list[float], expected: list[float]) -> None:
    assert spaced(wanted, [10] * len(wanted)) == expected


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(1, 90)), max_size=12))
def test_all_stand_apart_in_the_order_given(things: list[tuple[float, float]]) -> None:
    apart = [distance for _, distance in things]

    places = spaced([wanted for wanted, _ in things], apart)

    assert all(after - before >= far - 1e-6 for (before, after), far in zip(pairwise(places), apart[1:], strict=False))


def test_what_stands_out_is_pushed_in() -> None:
    assert within([-30, 50, 180], [0, 20, 20], 0, 100) == [0, 50, 100]
