"""The round of a strategy: its steps on a circle, with the dates that are known."""

from datetime import date
from itertools import combinations

import pytest

from strategysite.figures.diagrams.cycle import WIDTH, cycle
from strategysite.language.catalogue import read_words
from strategysite.project import read_project
from strategysite.site.round_view import strategy_round

from ..support.project import PROJECT

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_no_name_stands_on_another_or_out_of_the_drawing(language: str) -> None:
    words = read_words(PROJECT / "translations", language)
    project, _ = read_project(PROJECT, TODAY)
    definition = next(loaded.definition for loaded in project.strategies if loaded.definition)
    drawing = strategy_round(words, definition, TODAY).drawing
    labels = [stop.name for stop in drawing.stops]

    assert min(label.left for label in labels) >= 0
    assert max(label.right for label in labels) <= WIDTH
    assert min(label.top for label in labels) >= 0
    assert max(label.bottom for label in labels) <= drawing.height
    assert [
        (one.lines, other.lines)
        for one, other in combinations(labels, 2)
        if one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom
    ] == []


def test_steps_go_clockwise_from_the_top() -> None:
    top, right, bottom, left = cycle(["a", "b", "c", "d"], now=2).stops

    assert top.y < right.y == left.y < bottom.y
    assert left.x < top.x == bottom.x < right.x
    assert [stop.now for stop in (top, right, bottom, left)] == [False, False, True, False]
