"""Averages of three months: only where all three are known and can be compared (2008 guidance, annex B)."""

import json

from strategysite.figures.charts.averages import rolling
from strategysite.model.series import Run

from .figured import of_months, of_years


def test_each_month_is_averaged_with_the_two_before_it() -> None:
    assert rolling(of_months(3, 6, 9, 0, 1)) == (None, None, 6, 5, 3.3)


def test_a_month_that_is_not_known_leaves_out_every_average_that_it_would_enter() -> None:
    assert rolling(of_months(3, 3, 3, None, 3, 3, 3)) == (None, None, 3, None, None, None, 3)


def test_a_withheld_month_cannot_be_worked_out_from_averages() -> None:
    points = [{"period": f"2024-0{month}", "value": 9} for month in range(1, 8)]
    points[3] = {"period": "2024-04", "withheld": True}
    run = Run.model_validate_json(json.dumps({"points": points}))

    assert rolling(run) == (None, None, 9, None, None, None, 9)


def test_no_average_reaches_over_a_break() -> None:
    points: list[dict[str, object]] = [{"period": f"2024-0{month}", "value": 9} for month in range(1, 7)]
    points[3]["break_before"] = True
    run = Run.model_validate_json(json.dumps({"points": points}))

    assert rolling(run) == (None, None, 9, None, None, 9)


def test_no_average_reaches_over_a_month_that_is_left_out() -> None:
    points = [{"period": f"2024-{month}", "value": 6} for month in ("01", "02", "04", "05", "06")]
    run = Run.model_validate_json(json.dumps({"points": points}))

    assert rolling(run) == (None, None, None, None, 6)


def test_figures_of_years_are_not_averaged() -> None:
    assert rolling(of_years(1, 2, 3, 4)) == ()
