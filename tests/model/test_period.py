"""The periods that figures belong to."""

from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from strategysite.model.period import WAYS, read_period

SAID = [
    ("2024/25", "financial_year", "2024-04-01", "2025-03-31"),
    ("1999/00", "financial_year", "1999-04-01", "2000-03-31"),
    ("2024", "calendar_year", "2024-01-01", "2024-12-31"),
    (2024, "calendar_year", "2024-01-01", "2024-12-31"),
    ("2024-02", "month", "2024-02-01", "2024-02-29"),
    ("2024-Q1", "quarter", "2024-01-01", "2024-03-31"),
    ("2024-q4", "quarter", "2024-10-01", "2024-12-31"),
    ("year to 2024-09", "year_to", "2023-10-01", "2024-09-30"),
    ("Year to 2024-12", "year_to", "2024-01-01", "2024-12-31"),
    ("year to 2024-02", "year_to", "2023-03-01", "2024-02-29"),
]
NOT_SAID = [
    *(
        "",
        "last year",
        "2024/26",
        "2024-13",
        "2024-Q5",
        "24/25",
        "2024-25",
        "April 2024",
        "year to 2024",
        "1800",
        "2200",
    ),
    *(True, None, 2024.5, ["2024"]),
]


@pytest.mark.parametrize(("line", "kind", "start", "end"), SAID)
def test_a_period_is_understood(line: object, kind: str, start: str, end: str) -> None:
    period = read_period(line)

    assert (period.kind, period.start, period.end) == (kind, date.fromisoformat(start), date.fromisoformat(end))


@pytest.mark.parametrize("line", NOT_SAID)
def test_what_is_no_period_is_refused_with_the_ways_to_write_it(line: object) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read_period(line)

    assert refused.value.type == "period_not_understood"


@pytest.mark.parametrize("line", [way.split(" (")[0] for way in WAYS.split(", ")])
def test_every_way_that_is_suggested_to_an_editor_is_understood(line: str) -> None:
    assert read_period(line) == read_period(read_period(line))


def test_periods_are_in_order_of_time() -> None:
    said = ["2023/24", "year to 2024-09", "2024", "2024-Q2", "2024-05", "2024/25"]

    assert sorted(map(read_period, reversed(said))) == [
        read_period(line) for line in ("2023/24", "year to 2024-09", "2024", "2024-Q2", "2024/25", "2024-05")
    ]
