"""What single parts of a strategy show: consultations by state, people counted once, money added up."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from strategysite.language.catalogue import Words, read_words
from strategysite.model.area import AreaCovered
from strategysite.model.consultation import Consultation
from strategysite.model.governance import Governance
from strategysite.model.strategy import Strategy
from strategysite.model.whole import Definition
from strategysite.site.area_view import total_population
from strategysite.site.consultation_view import ConsultationView, consultation_view
from strategysite.site.governance_view import GovernanceView

ENGLISH: Words = read_words(Path(__file__).parents[2] / "translations", "en")
TODAY = date(2026, 11, 20)


def asked(**fields: Any) -> ConsultationView:
    event = {"id": "survey", "title": {"en": "Survey"}, "groups": ["residents"]} | fields
    consultation = Consultation.model_validate_json(json.dumps({"events": [event]}), strict=True)
    return consultation_view(ENGLISH, consultation, TODAY)


@pytest.mark.parametrize(
    ("times", "state", "when"),
    [
        ({"opened": "2026-11-01", "closed": "2026-11-20"}, "open", "1 November 2026 to 20 November 2026"),
        ({"opened": "2026-11-01", "closed": "2026-11-19"}, "closed", "1 November 2026 to 19 November 2026"),
        ({"opened": "2026-11-21", "closed": "2026-12-01"}, "coming", "21 November 2026 to 1 December 2026"),
        ({"opened": "2026-11-20", "answer_email": "ask@example.org"}, "open", "From 20 November 2026"),
        ({"opened": "2026-06-01", "closed": "2026-06-01"}, "closed", "1 June 2026"),
        ({"when": "2025"}, "closed", "2025"),
        ({"when": "from May 2027"}, "coming", "From May 2027"),
        ({}, "closed", ""),
    ],
)
def test_a_consultation_is_open_from_its_first_day_to_the_end_of_its_last(
    times: dict[str, str], state: str, when: str
) -> None:
    view = asked(**times)

    (event,) = (*view.open, *view.coming, *view.closed)
    assert (event.state, event.when) == (state, when)


def test_the_days_left_are_counted_to_the_last_day() -> None:
    assert [asked(opened="2026-11-01", closed=f"2026-11-{day}").open[0].days_left for day in (20, 21, 30)] == [0, 1, 10]


def area(**fields: Any) -> dict[str, Any]:
    return {"name": {"en": fields["id"]}, "kind": "district"} | fields


def test_people_in_a_county_with_districts_are_counted_once() -> None:
    county = area(id="shire", kind="county", population=410)
    districts = [area(id="n", county="shire", population=236), area(id="e", county="shire", population=174)]
    covered = {"name": {"en": "Shire"}, "areas": [county, *districts]}

    assert total_population(AreaCovered.model_validate_json(json.dumps(covered), strict=True)) == 410


def test_people_are_not_added_up_where_some_are_not_counted() -> None:
    covered = {"name": {"en": "Shire"}, "areas": [area(id="n", population=236), area(id="e")]}

    assert total_population(AreaCovered.model_validate_json(json.dumps(covered), strict=True)) is None


def governed(**fields: Any) -> GovernanceView:
    definition = Definition("edition", Strategy.model_construct())
    governance = Governance.model_validate_json(json.dumps(fields), strict=True)
    return GovernanceView(Definition(definition.name, definition.strategy, governance=governance), TODAY)


def test_money_is_added_up_by_year_and_a_missing_amount_is_told() -> None:
    rows = [("2026/27", 125000), ("2027/28", None), ("2026/27", 0.5), ("2027/28", 10)]
    view = governed(funding=[{"year": year, "source": {"en": "Grant"}, "amount": amount} for year, amount in rows])

    assert [(year.year, year.total, year.some_unknown) for year in view.money] == [
        ("2026/27", Decimal("125000.5"), False),
        ("2027/28", Decimal(10), True),
    ]
    assert view.total == Decimal("125010.5")


def test_money_that_is_not_for_one_year_is_not_added_to_that_of_others() -> None:
    rows = [("2026/27", 5), ("each year from 2026", 7)]

    assert (
        governed(funding=[{"year": year, "source": {"en": "Grant"}, "amount": amount} for year, amount in rows]).total
        is None
    )


def test_meetings_to_come_are_told_from_those_that_were_held() -> None:
    days = ("2026-12-01", "2026-11-20", "2026-01-15", "2026-06-11")
    view = governed(meetings=[{"group": "board", "on": day} for day in days])

    assert [str(meeting.on) for meeting in view.coming] == ["2026-11-20", "2026-12-01"]
    assert [str(meeting.on) for meeting in view.past] == ["2026-06-11", "2026-01-15"]


def test_the_gravest_and_likeliest_risks_come_first() -> None:
    ratings = [("low", "low"), ("very_high", "medium"), ("high", "very_high")]
    view = governed(
        risks=[{"risk": {"en": grave}, "severity": grave, "likelihood": likely} for grave, likely in ratings]
    )

    assert [risk.severity.value for risk in view.risks] == ["high", "very_high", "low"]
