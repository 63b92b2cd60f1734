"""The numbers of an axis are round, evenly apart, and hold all figures between them."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from strategysite.figures.charts.scale import Scale, bounds, ticks
from strategysite.model.vocabulary import Unit


@pytest.mark.parametrize(
    ("low", "high", "unit", "expected"),
    [
        (0, 57, Unit.COUNT, (0, 20, 40, 60)),
        (0, 3, Unit.COUNT, (0, 1, 2, 3)),
        (0, 7, Unit.COUNT, (0, 2, 4, 6, 8)),
        (0, 6985, Unit.COUNT, (0, 2000, 4000, 6000, 8000)),
        (8, 9.5, Unit.PER_1000, (8, 8.5, 9, 9.5)),
        (0, 0.9, Unit.PERCENT, (0, 0.5, 1)),
        (-3, 12, Unit.INDEX, (-5, 0, 5, 10, 15)),
    ],
)
def test_the_numbers_of_an_axis_are_round(low: float, high: float, unit: Unit, expected: tuple[float, ...]) -> None:
    assert ticks(low, high, unit) == expected


@example(-1e9, 0.03, Unit.POUNDS)
@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9), st.sampled_from(Unit))
def test_all_figures_stand_between_the_first_number_and_the_last(one: float, other: float, unit: Unit) -> None:
    low, high = sorted((one, other))

    found = ticks(low, high, unit)

    unseen = 0.01 + 1e-8 * (found[1] - found[0])
    assert found[0] <= low + unseen
    assert found[-1] >= high - unseen
    assert 2 <= len(found) <= 7
    assert all(before < after for before, after in pairwise(found))


def test_counts_have_whole_numbers() -> None:
    assert all(number == int(number) for high in range(1, 200) for number in ticks(0, high, Unit.COUNT))


def test_bars_begin_at_zero_and_lines_unless_their_movement_could_not_be_seen() -> None:
    assert bounds([64, 58, 62], from_zero=True) == (0, 64)
    assert bounds([64, 58, 62], from_zero=False) == (58, 64)
    assert bounds([64, 28, 62], from_zero=False) == (0, 64)
    assert bounds([0, 0], from_zero=False) == (0, 1)


def test_a_scale_finds_the_place_of_a_figure() -> None:
    scale = Scale((0, 10, 20), start=200, end=100)

    assert [scale.place(value) for value in (0, 5, 20)] == [200, 175, 100]
    assert scale.base == 200
