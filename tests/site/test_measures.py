"""A measure against its baseline and its target: what is said is computed, and nothing is said that cannot be."""

import json
from pathlib import Path
from typing import Any

import pytest

from strategysite.language.catalogue import Words, read_words
from strategysite.model.measures import Measure
from strategysite.site.measure_view import MeasureView, measure_view
from strategysite.site.series_view import SeriesView, series_view

ENGLISH: Words = read_words(Path(__file__).parents[2] / "translations", "en")
FIGURES = [
    {"period": f"{year}/{year % 100 + 1}", "value": value} for year, value in ((2022, 400), (2023, 390), (2024, 351))
]


def viewed(**fields: Any) -> MeasureView:
    written = {"id": "admissions", "name": {"en": "Admissions"}, "series": {"points": FIGURES}} | fields
    measure = Measure.model_validate_json(json.dumps(written), strict=True)
    return measure_view(ENGLISH, measure, series(measure))


def series(measure: Measure) -> SeriesView | None:
    return series_view(ENGLISH, measure.series, None) if measure.series else None


def baseline(value: float, period: str = "2019/20") -> dict[str, Any]:
    return {"point": {"period": period, "value": value}}


def test_a_target_in_per_cent_is_counted_from_the_baseline() -> None:
    view = viewed(baseline=baseline(430), target={"percent_change": -10, "by": "by end 2028"})

    assert view.target == ("10% lower than the baseline", "387 or lower")
    assert view.target_by == "By the end of 2028"


@pytest.mark.parametrize(("direction", "change", "goal"), [("down", -25, "300"), ("up", 25, "502")])
def test_a_target_that_is_counted_is_whole_and_never_made_easier(direction: str, change: int, goal: str) -> None:
    view = viewed(baseline=baseline(401), target={"percent_change": change}, direction=direction)

    assert view.goal == goal


def test_the_newest_figure_is_held_against_baseline_and_target() -> None:
    view = viewed(baseline=baseline(430), target={"value": 360})

    assert view.against_baseline == "The newest figure, 351 (2024/25), is 18% lower than the baseline."
    assert view.against_target == "The target has been reached."
    assert viewed(target={"value": 350}).against_target == "The target has not been reached yet."


def test_where_higher_is_better_the_target_is_reached_from_below() -> None:
    assert viewed(target={"value": 360}, direction="up").against_target == "The target has not been reached yet."
    assert viewed(target={"value": 350}, direction="up").against_target == "The target has been reached."


def test_a_measure_without_a_good_way_is_not_judged() -> None:
    view = viewed(target={"value": 360}, direction="neither")

    assert (view.against_target, view.direction) == ("", "")
    assert view.target == ("360",)


def test_percentages_are_compared_in_points() -> None:
    view = viewed(baseline=baseline(51), series={"unit": "percent", "points": [{"period": "2024/25", "value": 58}]})

    assert view.against_baseline == "The newest figure, 58% (2024/25), is 7 percentage points higher than the baseline."


def test_nothing_is_held_against_a_baseline_from_before_a_break() -> None:
    points = [FIGURES[0], FIGURES[1] | {"break_before": True}, FIGURES[2]]
    view = viewed(baseline=baseline(430), target={"percent_change": -10}, series={"points": points})

    assert "cannot be held against it" in view.against_baseline
    assert view.against_target == ""


def test_a_year_is_not_held_against_a_month() -> None:
    points = [{"period": "2026-01", "value": 8}, {"period": "2026-02", "value": 9}]
    view = viewed(baseline=baseline(100), target={"value": 80}, series={"points": points})

    assert (view.against_baseline, view.against_target) == ("", "")


def test_a_measure_without_figures_says_so_and_no_more() -> None:
    view = viewed(series=None, target={"words": {"en": "Fewer each year"}})

    assert (view.sentence, view.newest, view.goal, view.target) == ("", None, "", ())


def months(first_year: int, *years: int) -> list[dict[str, Any]]:
    return [
        {"period": f"{first_year + later}-{month:02}", "value": value}
        for later, value in enumerate(years)
        for month in range(1, 13)
    ]


def test_months_are_compared_as_the_averages_of_years() -> None:
    view = viewed(series={"points": months(2024, 80, 60)}, baseline=baseline(80, "2023"))
    shown = view.series
    assert shown is not None
    assert shown.years is not None

    assert shown.sentences == (
        "Fell from 80 to 60 between the year to December 2024 and the year to December 2025, 25% down.",
        "Each figure is the average month of that year.",
    )
    assert [row.value for row in shown.years.rows] == ["80", "60"]
    assert view.against_baseline == "The newest figure, 60 (the year to December 2025), is 25% lower than the baseline."


def test_months_that_make_no_whole_year_are_left_as_they_are() -> None:
    shown = viewed(series={"points": months(2025, 60)[:7]}).series
    assert shown is not None

    assert shown.years is None
    assert len(shown.table.rows) == 7


def test_a_year_with_a_missing_month_is_not_averaged() -> None:
    points = months(2024, 80, 60)
    del points[15]["value"]
    shown = viewed(series={"points": points}).series
    assert shown is not None

    assert shown.years is None


def test_others_stand_beside_the_figures_of_the_same_period() -> None:
    comparator = {
        "name": {"en": "Wales"},
        "points": [{"period": "2023/24", "value": 7}, {"period": "2025/26", "withheld": True}],
    }
    shown = viewed(series={"points": FIGURES, "comparators": [comparator]}).series
    assert shown is not None

    assert [(row.period, row.value, row.difference, row.percent, row.others) for row in shown.table.rows] == [
        ("2022/23", "400", "", "", ("Not known",)),
        ("2023/24", "390", "−10", "−2.5%", ("7",)),
        ("2024/25", "351", "−39", "−10%", ("Not known",)),
        ("2025/26", "Not known", "", "", ("Withheld",)),
    ]
    assert shown.withheld


def test_a_caution_about_every_part_alike_is_noted_once() -> None:
    provisional = {"period": "2024/25", "value": 5, "provisional": True}
    parts = [{"name": {"en": name}, "points": [FIGURES[0], provisional]} for name in ("Under 25", "25 and over")]
    shown = viewed(series={"points": FIGURES, "breakdowns": parts}).series
    assert shown is not None

    assert [[(note.about, note.words) for note in row.notes] for row in shown.parts_table.rows] == [
        [],
        [(None, "Provisional.")],
    ]
