"""What figures show, in sentences: computed, whole, and right in both languages."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from strategysite.language.amounts import points, signed_amount, signed_percent, whole_percent
from strategysite.language.catalogue import Words, read_words
from strategysite.language.changes import change_sentence, direction_sentence, run_sentences
from strategysite.model.series import Run
from strategysite.model.vocabulary import Direction, Unit

TRANSLATIONS = Path(__file__).parents[2] / "translations"
YEARS = ("2020/21", "2021/22", "2022/23", "2023/24", "2024/25")


@pytest.fixture
def english() -> Words:
    return read_words(TRANSLATIONS, "en")


@pytest.fixture
def welsh() -> Words:
    return read_words(TRANSLATIONS, "cy")


def run(*points: Mapping[str, object]) -> Run:
    dated = [{"period": year, **point} for year, point in zip(YEARS, points, strict=False)]
    return Run.model_validate_json(json.dumps({"points": dated}))


def values(*figures: float) -> Run:
    return run(*({"value": figure} for figure in figures))


def said(words: Words, figures: Run, unit: Unit = Unit.COUNT) -> list[str]:
    return list(run_sentences(words, unit, figures, figures))


@pytest.mark.parametrize(
    ("figures", "unit", "sentence"),
    [
        ((412, 400, 351), Unit.COUNT, "Fell from 412 to 351 between 2020/21 and 2022/23, 15% down."),
        ((351, 412), Unit.COUNT, "Rose from 351 to 412 between 2020/21 and 2021/22, 17% up."),
        ((1000, 999), Unit.COUNT, "Fell from 1,000 to 999 between 2020/21 and 2021/22, by less than 1%."),
        ((0, 5), Unit.COUNT, "Rose from 0 to 5 between 2020/21 and 2021/22."),
        ((31, 27.5), Unit.PERCENT, "Fell from 31% to 27.5% between 2020/21 and 2021/22, 3.5 percentage points down."),
        ((31, 32), Unit.PERCENT, "Rose from 31% to 32% between 2020/21 and 2021/22, 1 percentage point up."),
        ((500, 1), Unit.COUNT, "Fell from 500 to 1 between 2020/21 and 2021/22, 99.8% down."),
        ((1200, 900), Unit.POUNDS, "Fell from £1,200 to £900 between 2020/21 and 2021/22, 25% down."),
    ],
)
def test_a_change_is_said_with_both_figures_and_their_periods(
    english: Words, figures: tuple[float, ...], unit: Unit, sentence: str
) -> None:
    overall = values(*figures).overall
    assert overall is not None

    assert change_sentence(english, unit, overall) == sentence


def test_figures_that_are_the_same_have_neither_risen_nor_fallen(english: Words) -> None:
    (sentence,) = said(english, values(7, 9, 7))

    assert "7" in sentence
    assert not {"fell", "rose"} & set(sentence.lower().split())


def test_a_single_figure_is_not_made_into_a_change(english: Words) -> None:
    assert said(english, values(12)) == [
        "The figure for 2020/21 is 12. There is no other figure to compare it with.",
    ]


def test_figures_before_a_break_are_left_out_and_the_reader_is_told(english: Words) -> None:
    figures = run({"value": 312}, {"value": 338}, {"value": 401, "break_before": True}, {"value": 389})

    assert said(english, figures) == [
        "Fell from 401 to 389 between 2022/23 and 2023/24, 3% down.",
        "Counting changed before 2022/23, so earlier figures cannot be compared with later ones.",
    ]


def test_a_break_before_the_first_figure_breaks_nothing(english: Words) -> None:
    assert len(said(english, run({"value": 4, "break_before": True}, {"value": 5}))) == 1


def test_a_reader_is_told_that_the_newest_figure_is_provisional(english: Words) -> None:
    assert (
        said(english, run({"value": 4}, {"value": 5, "provisional": True}))[-1] == "The newest figure may still change."
    )


def test_figures_that_are_withheld_are_not_called_missing(english: Words) -> None:
    assert said(english, run({"withheld": True})) == ["The numbers are too small to be published safely."]
    assert said(english, run({})) == ["There are no figures yet."]
    assert said(english, Run()) == ["There are no figures yet."]


def test_periods_stand_in_a_sentence_as_people_say_them(english: Words) -> None:
    figures = Run.model_validate_json(
        json.dumps({"points": [{"period": "year to 2021-09", "value": 48}, {"period": "year to 2025-09", "value": 50}]})
    )

    assert said(english, figures) == [
        "Rose from 48 to 50 between the year to September 2021 and the year to September 2025, 4% up."
    ]


def test_welsh_says_it_whole_and_with_the_right_form_after_a_number(welsh: Words) -> None:
    assert said(welsh, values(412, 351)) == ["Gostyngiad o 412 (2020/21) i 351 (2021/22), sef 15% yn llai."]
    assert [points(welsh, size) for size in (1, 2, 3)] == ["1 pwynt canran", "2 bwynt canran", "3 phwynt canran"]


@pytest.mark.parametrize(
    ("direction", "figures", "sentence"),
    [
        (Direction.DOWN, (4, 3), "Lower is better, and the figure has gone down."),
        (Direction.DOWN, (3, 4), "Lower is better, but the figure has gone up."),
        (Direction.UP, (3, 4), "Higher is better, and the figure has gone up."),
        (Direction.UP, (4, 3), "Higher is better, but the figure has gone down."),
        (Direction.NEITHER, (4, 3), ""),
        (Direction.UP, (4, 4), ""),
    ],
)
def test_which_way_is_good_is_said_beside_which_way_it_went(
    english: Words, direction: Direction, figures: tuple[int, ...], sentence: str
) -> None:
    assert direction_sentence(english, direction, values(*figures).overall) == sentence


def test_differences_bear_their_sign(english: Words) -> None:
    assert [signed_amount(english, Unit.COUNT, size) for size in (12, -12, 0)] == ["+12", "−12", "0"]
    assert signed_amount(english, Unit.PERCENT, -3.5) == "−3.5"
    assert signed_percent(english, -14.806) == "−14.8%"
    assert signed_percent(english, -0.001) == "0%"


def test_whole_per_cent_never_claims_all_where_something_is_left(english: Words) -> None:
    assert [whole_percent(english, size) for size in (-14.8, 100, 99.7)] == ["15%", "100%", "99.7%"]
