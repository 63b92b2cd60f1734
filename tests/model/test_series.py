"""What is worked out from figures: changes, in number and in per cent, and never across a break or a gap."""

import json

import pytest
from pydantic import ValidationError

from strategysite.model.series import Change, DataPoint, Run, change_between


def run(*points: dict[str, object]) -> Run:
    written = [{"period": f"20{20 + year}/{21 + year}", **point} for year, point in enumerate(points)]
    return Run.model_validate_json(json.dumps({"points": written}))


def said(change: Change | None) -> tuple[float, float | None] | None:
    return None if change is None else (change.difference, change.percent)


def test_each_figure_is_compared_with_the_one_before() -> None:
    figures = run({"value": 400}, {"value": 500}, {"value": 450})

    assert [said(change) for change in figures.changes] == [None, (100, 25.0), (-50, -10.0)]


def test_the_overall_change_is_from_the_first_figure_to_the_last() -> None:
    assert said(run({"value": 400}, {"value": 500}, {"value": 300}).overall) == (-100, -25.0)


def test_there_is_no_percentage_of_nothing() -> None:
    figures = run({"value": 0}, {"value": 5})

    assert said(figures.overall) == (5, None)
    assert said(run({"value": 5}, {"value": 0}).overall) == (-5, -100.0)


def test_no_change_is_a_change_of_nothing() -> None:
    assert said(run({"value": 7}, {"value": 7}).overall) == (0, 0.0)


def test_a_figure_that_is_missing_or_withheld_is_not_compared() -> None:
    figures = run({"value": 400}, {}, {"withheld": True}, {"value": 300})

    assert figures.changes == (None, None, None, None)
    assert said(figures.overall) == (-100, -25.0)
    assert [point.value for point in figures.known] == [400, 300]


def test_nothing_is_compared_across_a_break() -> None:
    figures = run({"value": 400}, {"value": 500}, {"value": 90, "break_before": True}, {"value": 99})

    assert [said(change) for change in figures.changes] == [None, (100, 25.0), None, (9, 10.0)]
    assert said(figures.overall) == (9, 10.0)
    assert [point.value for point in figures.since_break] == [90, 99]


def test_after_the_last_of_several_breaks_comparison_begins_anew() -> None:
    figures = run({"value": 1}, {"value": 2, "break_before": True}, {"value": 3, "break_before": True})

    assert figures.overall is None
    assert [point.value for point in figures.since_break] == [3]


def test_one_figure_or_none_has_no_change() -> None:
    assert run().changes == ()
    assert run().overall is None
    assert run({"value": 5}).changes == (None,)
    assert run({"value": 5}).overall is None


def test_a_change_has_its_two_figures() -> None:
    first, last = run({"value": 10}, {"value": 12.5}).points

    assert change_between(first, last) == Change(first, last, 2.5, 25.0)
    assert change_between(first, DataPoint.model_construct(period=last.period, value=None)) is None


@pytest.mark.parametrize("periods", [["2024/25", "2023/24"], ["2024/25", "2024/25"], ["2023/24", "2025/26", "2024/25"]])
def test_figures_out_of_order_are_refused_with_the_place_of_the_first_that_is(periods: list[str]) -> None:
    with pytest.raises(ValidationError) as refused:
        Run.model_validate_json(json.dumps({"points": [{"period": period} for period in periods]}))

    (fault,) = refused.value.errors()
    assert (fault["type"], fault["ctx"]["position"]) == ("points_out_of_order", len(periods) - 1)


def test_a_figure_that_is_withheld_cannot_stand_there_to_be_worked_out() -> None:
    with pytest.raises(ValidationError) as refused:
        run({"value": 3, "withheld": True})

    assert [fault["type"] for fault in refused.value.errors()] == ["withheld_with_value"]
