"""Days, numbers, percentages and money as they are printed in each language."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from strategysite.language.amounts import amount, points, signed_amount, signed_percent, whole_percent
from strategysite.language.catalogue import Words
from strategysite.language.numbers import day, month, number, percent, pounds
from strategysite.model.vocabulary import Unit

In = Callable[[str], Words]


def test_days_and_months_are_in_words() -> None:
    assert day("en", date(2026, 3, 1)) == "1 March 2026"
    assert day("cy", date(2026, 3, 1)) == "1 Mawrth 2026"
    assert month("en", date(2026, 9, 30)) == "September 2026"
    assert month("cy", date(2026, 9, 30)) == "Medi 2026"


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(
    ("value", "printed"),
    [(0, "0"), (412, "412"), (1204, "1,204"), (331400, "331,400"), (12.5, "12.5"), (12.126, "12.13"), (-3, "-3")],
)
def test_numbers_have_commas_and_at_most_two_digits_after_the_point(language: str, value: float, printed: str) -> None:
    assert number(language, value) == printed


@pytest.mark.parametrize("language", ["en", "cy"])
def test_percentages_have_at_most_one_digit_after_the_point(language: str) -> None:
    assert [percent(language, value) for value in (12.5, 100, 0.04, 33.333)] == ["12.5%", "100%", "0%", "33.3%"]


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (125000, "£125,000"),
        (Decimal("1250.50"), "£1,250.50"),
        (Decimal(64000), "£64,000"),
        (0, "£0"),
        (0.5, "£0.50"),
        (1250.0, "£1,250"),
    ],
)
def test_money_is_without_pence_where_there_are_none(language: str, value: float | Decimal, printed: str) -> None:
    assert pounds(language, value) == printed


@pytest.mark.parametrize(
    ("unit", "value", "printed"),
    [
        (Unit.COUNT, 1204, "1,204"),
        (Unit.PERCENT, 31.5, "31.5%"),
        (Unit.POUNDS, 64000, "£64,000"),
        (Unit.INDEX, 7.5, "7.5"),
    ],
)
def test_a_figure_is_printed_with_its_unit(speak: In, unit: Unit, value: float, printed: str) -> None:
    assert [amount(speak(language), unit, value) for language in ("en", "cy")] == [printed, printed]


@pytest.mark.parametrize(
    ("unit", "value", "printed"),
    [
        (Unit.COUNT, 12, "+12"),
        (Unit.COUNT, -1200, "−1,200"),
        (Unit.COUNT, 0, "0"),
        (Unit.PERCENT, -4, "−4"),
        (Unit.POUNDS, -500, "−£500"),
        (Unit.COUNT, -0.001, "0"),
    ],
)
def test_a_difference_has_its_sign_and_none_where_it_is_nothing(
    speak: In, unit: Unit, value: float, printed: str
) -> None:
    assert signed_amount(speak("en"), unit, value) == printed


def test_a_change_in_per_cent_has_its_sign(speak: In) -> None:
    assert [signed_percent(speak("en"), value) for value in (-14.83, 5, 0.04)] == ["−14.8%", "+5%", "0%"]


def test_a_change_is_told_in_whole_per_cent_but_never_as_all_of_it(speak: In) -> None:
    assert [whole_percent(speak("cy"), value) for value in (-14.8, 0.4, 99.7, 100, -250.5)] == [
        "15%",
        "0%",
        "99.7%",
        "100%",
        "251%",
    ]


def test_points_between_percentages_are_counted_as_each_language_counts(speak: In) -> None:
    assert [points(speak("en"), value) for value in (1, -2, 0.5)] == [
        "1 percentage point",
        "2 percentage points",
        "0.5 percentage points",
    ]
    assert len({points(speak("cy"), value).partition(" ")[2] for value in (1, 2, 3, 5, 6)}) > 1
