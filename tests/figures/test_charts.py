"""What a chart shows of figures, and what it must not."""

import json
from collections.abc import Callable
from itertools import pairwise

import pytest

from strategysite.figures.charts.chart import Chart, Goal
from strategysite.figures.charts.drawing import chart
from strategysite.figures.charts.panels import panels
from strategysite.language.catalogue import Words
from strategysite.model.series import Breakdown, Series

from .figured import YEARS, beside, labels, of_months, of_years, series

TARGET = Goal(300, "300 or lower")


def drawn(words: Words, figures: Series, goal: Goal | None = None) -> Chart:
    """Return the chart of figures of which there must be one."""
    found = chart(words, figures, goal)
    assert found
    return found


def said(found: Chart) -> list[str]:
    """Return all words of a chart."""
    return [" ".join(label.lines) for label in labels(found)]


@pytest.mark.parametrize("values", [(), (5,), (5, 6), (None, 5, None, 6), (1, 2, 10**10)])
def test_too_few_figures_or_too_great_ones_are_not_drawn(english: Words, values: tuple[float | None, ...]) -> None:
    assert chart(english, of_years(*values)) is None


def test_withheld_figures_count_as_not_known(english: Words) -> None:
    assert chart(english, series([{"value": 9}, {"withheld": True}, {"withheld": True}, {"value": 8}])) is None


def test_few_years_alone_are_bars_from_zero(english: Words) -> None:
    found = drawn(english, of_years(401, 389, 352))

    assert found.kind == "bars"
    assert {round(bar.y + bar.height, 1) for bar in found.bars} == {found.base}
    assert found.bars[2].height / found.bars[0].height == pytest.approx(352 / 401, abs=0.01)
    assert said(found) == ["2015/16", "2016/17", "2017/18", "401", "389", "352"]


def test_years_beside_those_of_others_are_lines(english: Words) -> None:
    found = drawn(english, of_years(48, 53, 50, comparators=[beside("England", 78, 82, 84)]))

    assert found.kind == "lines"
    assert [line.label and " ".join(line.label.lines) for line in found.lines] == ["50 Here", "84 England"]


def test_lines_are_told_apart_by_number_and_by_the_shape_of_their_marks(english: Words) -> None:
    others = [beside(name, 50, 60, 70) for name in ("England", "Wales", "Region")]
    found = drawn(english, of_years(48, 53, 50, comparators=others))

    assert [line.number for line in found.lines] == [0, 1, 2, 3]
    assert len({line.marks[0].shape for line in found.lines}) == 4


def test_words_at_the_right_do_not_stand_on_each_other(english: Words) -> None:
    others = [beside(f"A place with a very long name {number}", 50, 50, 50) for number in range(5)]
    found = drawn(english, of_years(50, 50, 50, comparators=others), Goal(50, "50 or lower"))
    ends = sorted([line.label for line in found.lines if line.label], key=lambda label: label.y)

    assert len(ends) == 6
    assert all(one.bottom <= other.top for one, other in pairwise(ends))


def test_many_years_are_a_line(english: Words) -> None:
    assert drawn(english, of_years(*range(100, 111))).kind == "lines"


def test_a_year_that_is_left_out_leaves_its_place_empty(english: Words) -> None:
    points = [{"period": year, "value": 5} for year in (YEARS[0], YEARS[1], YEARS[4])]
    first, second, third = drawn(english, series(points)).bars

    assert third.x - second.x == pytest.approx(3 * (second.x - first.x), abs=0.5)


def test_a_line_is_not_joined_over_a_year_that_is_left_out(english: Words) -> None:
    points = [{"period": year, "value": 5} for year in (*YEARS[:3], *YEARS[5:11])]

    assert [len(run) for run in drawn(english, series(points)).lines[0].runs] == [3, 6]


def test_a_line_is_not_joined_over_a_figure_that_is_not_known(english: Words) -> None:
    found = drawn(english, of_years(1, 2, 3, None, 5, 6, 7, 8, 9, 10))

    assert [len(run) for run in found.lines[0].runs] == [3, 6]


@pytest.mark.parametrize("others", [(), (9, 9, 9, 9)])
def test_a_break_is_marked_with_words_and_nothing_is_joined_over_it(english: Words, others: tuple[int, ...]) -> None:
    points = [{"value": 9}, {"value": 8}, {"value": 7, "break_before": True}, {"value": 6}]
    found = drawn(english, series(points, comparators=[beside("Wales", *others)] if others else []))

    assert [one.label and one.label.lines for one in found.breaks] == [("Counting changed",)]
    assert all(len(run) == 2 for run in (found.lines[0].runs if others else []))


def test_words_of_breaks_close_together_stand_in_rows(english: Words) -> None:
    points = [{"value": 9, "break_before": number in (2, 3)} for number in range(6)]
    one, other = (found.label for found in drawn(english, series(points)).breaks)

    assert one
    assert other
    assert other.y > one.y


def test_provisional_figures_are_hollow_and_the_key_says_so(english: Words) -> None:
    found = drawn(english, series([{"value": 9}, {"value": 8}, {"value": 7, "provisional": True}]))

    assert [bar.hollow for bar in found.bars] == [False, False, True]
    assert [entry.sample for entry in found.key] == ["hollow"]


def test_a_withheld_figure_is_a_mark_and_no_bar(english: Words) -> None:
    found = drawn(english, series([{"value": 9}, {"withheld": True}, {"value": 7}, {"value": 8}]))

    assert (len(found.bars), len(found.withheld)) == (3, 1)
    assert [entry.sample for entry in found.key] == ["withheld"]


def test_a_target_is_a_line_with_its_words(english: Words) -> None:
    bars = drawn(english, of_years(401, 389, 352), TARGET)
    lines = drawn(english, of_years(401, 389, 352, comparators=[beside("Wales", 400, 400, 400)]), TARGET)

    assert bars.target
    assert lines.target
    assert "Target" in said(bars)
    assert "Target: 300 or lower" in said(lines)
    assert bars.bars[2].y < bars.target.y < bars.base


def test_an_axis_that_does_not_begin_at_zero_says_so(english: Words) -> None:
    close, far = ([beside("Wales", *values)] for values in ((98, 99, 97), (10, 20, 30)))

    assert "scale" in [entry.sample for entry in drawn(english, of_years(100, 101, 99, comparators=close)).key]
    assert "scale" not in [entry.sample for entry in drawn(english, of_years(100, 101, 99, comparators=far)).key]


def test_months_are_dots_with_a_line_of_averages(english: Words) -> None:
    found = drawn(english, of_months(*range(10, 34)))

    assert len(found.dots) == 24
    assert [len(run) for run in found.lines[0].runs] == [22]
    assert [entry.sample for entry in found.key] == ["average", "dot"]
    assert [label.lines for label in found.periods] == [("2024",), ("2025",)]


@pytest.mark.parametrize(("language", "words"), [("en", "Years to September"), ("cy", "fis Medi")])
def test_what_all_periods_share_is_said_once(speak: Callable[[str], Words], language: str, words: str) -> None:
    points = [{"period": f"year to {year}-09", "value": 9} for year in (2021, 2022, 2023)]
    found = drawn(speak(language), series(points))

    assert [label.lines for label in found.periods] == [("2021",), ("2022",), ("2023",)]
    assert found.caption
    assert found.caption.lines[0].endswith(words)


def test_a_name_in_the_other_language_is_marked(speak: Callable[[str], Words]) -> None:
    other = {**beside("Wales", 1, 2, 3), "name": {"en": "Wales"}}
    figures = of_years(1, 2, 3, comparators=[other])

    assert [line.label and line.label.language for line in drawn(speak("cy"), figures).lines] == ["", "en"]


def test_parts_are_drawn_to_one_scale(english: Words) -> None:
    figures = of_years(9, 9, 9, breakdowns=[beside("North", 100, 100, 100), beside("South", 50, 50, 50)])
    north, south = (one for one in panels(english, figures.unit, figures.breakdowns).charts if one)

    up = [north.base - north.lines[0].marks[0].y, south.base - south.lines[0].marks[0].y]
    assert up[0] == pytest.approx(2 * up[1], abs=0.2)


def test_parts_known_for_one_period_are_bars(english: Words) -> None:
    parts = [
        Breakdown.model_validate_json(json.dumps(beside(name, value))) for name, value in (("North", 8), ("South", 4))
    ]
    found = panels(english, of_years().unit, parts)
    north, south = (one.bars[0].width for one in found.charts if one)

    assert north == pytest.approx(2 * south, abs=0.2)


def test_a_part_of_which_too_little_is_known_has_no_chart(english: Words) -> None:
    figures = of_years(9, 9, 9, breakdowns=[beside("North", 1, 2, 3), beside("South", 5)])

    assert [bool(one) for one in panels(english, figures.unit, figures.breakdowns).charts] == [True, False]


def test_a_chart_is_the_same_each_time(english: Words) -> None:
    figures = of_years(48, 53, 50, comparators=[beside("England", 78, 82, 84), beside("Region", 60, 61, 62)])

    assert len({repr(chart(english, figures, TARGET)) for _ in range(10)}) == 1
