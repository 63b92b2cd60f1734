"""Whatever the figures are, a chart of them can be made, and nothing stands out of it."""

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from strategysite.figures.charts.chart import Goal
from strategysite.figures.charts.drawing import chart
from strategysite.figures.charts.panels import panels
from strategysite.language.catalogue import read_words
from strategysite.model.vocabulary import Unit

from ..support.project import PROJECT
from .figured import YEARS, outside, series

WORDS = {language: read_words(PROJECT / "translations", language) for language in ("en", "cy")}
figures = st.one_of(st.none(), st.integers(-(10**12), 10**12), st.floats(-1e9, 1e9), st.integers(0, 500))
KINDS: list[Callable[[int], str]] = [
    lambda number: YEARS[number],
    lambda number: str(2010 + number),
    lambda number: f"year to {2010 + number}-08",
    lambda number: f"{2020 + number // 12}-{number % 12 + 1:02}",
    lambda number: f"{2020 + number // 4}-Q{number % 4 + 1}",
]


@st.composite
def points(draw: st.DrawFn, most: int = 11) -> list[dict[str, Any]]:
    """Make figures of one kind of period, with gaps, breaks, withheld and provisional ones."""
    kind = draw(st.sampled_from(KINDS))
    numbers = sorted(draw(st.sets(st.integers(0, most - 1), max_size=most)))
    flags = st.tuples(st.booleans(), st.booleans(), st.booleans())
    found = []
    for number in numbers:
        value, (withheld, provisional, broken) = draw(figures), draw(flags)
        known = {"withheld": True} if withheld and value is None else {} if value is None else {"value": value}
        found.append({"period": kind(number), "provisional": provisional, "break_before": broken, **known})
    return found


names = st.text(st.sampled_from("abc Ŵdŷiml'-"), min_size=1, max_size=60).filter(str.strip)
others = st.lists(st.tuples(names, points()), max_size=4).map(
    lambda all_of: [{"name": {"en": name, "cy": name}, "points": found} for name, found in all_of]
)


@given(points(), others, st.sampled_from(Unit), st.sampled_from(["en", "cy"]), st.one_of(st.none(), figures))
def test_any_figures_can_be_drawn_and_stay_inside(
    own: list[dict[str, Any]], compared: list[dict[str, Any]], unit: Unit, language: str, goal: float | None
) -> None:
    made = series(own, unit=unit.value, comparators=compared)

    found = chart(WORDS[language], made, None if goal is None else Goal(goal, f"{goal} or lower"))

    assert not found or outside(found) == []


@given(others, st.sampled_from(Unit))
def test_any_parts_can_be_drawn_and_stay_inside(parts: list[dict[str, Any]], unit: Unit) -> None:
    made = series([], unit=unit.value, breakdowns=parts)

    found = panels(WORDS["cy"], unit, made.breakdowns)

    assert all(outside(one) == [] for one in found.charts if one)
