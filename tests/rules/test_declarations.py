"""Declarations: what the data cannot show, said by a role on a day."""

from datetime import date

import pytest

from .complete import SAID, Plain, both, declaration, having, welsh, without
from .conftest import Judge


def declared(plain: Plain, rule: str, **changed: Plain) -> Plain:
    return having(plain, "strategy.declarations.1", declaration(rule) | changed)


ELSEWHERE = having(welsh(), "actions", {"kept_at": "https://example.org/plan"})
ABOUT_ACTIONS = (
    "act-whole act-complement act-smart act-agreed act-relevant act-cost act-evidence act-prevention".split()
)


@pytest.mark.parametrize("rule", ABOUT_ACTIONS)
def test_a_plan_that_is_kept_elsewhere_passes_only_when_it_is_declared(rule: str, judge: Judge) -> None:
    assert judge(ELSEWHERE)[rule].state == "not_yet"
    assert judge(declared(ELSEWHERE, rule))[rule].state == "met"


@pytest.mark.parametrize(
    ("rule", "place"),
    [("pub-equality", 0), ("w-vawdasv", 1), ("w-socio-economic", 2), ("w-children", 3), ("w-anti-racist", 4)],
)
def test_a_declaration_can_stand_for_an_assessment(rule: str, place: int, judge: Judge) -> None:
    plain = without(welsh(), f"impacts.assessments.{place}")

    assert judge(plain)[rule].state == "not_yet"
    assert judge(declared(plain, rule))[rule].state == "met"


def test_a_declaration_does_not_help_a_rule_that_data_can_show(judge: Judge) -> None:
    plain = declared(without(welsh(), "strategy.dates.published"), "pub-date")

    assert judge(plain)["pub-date"].state == "not_yet"
    assert judge(plain)["declaration-unknown"].state == "not_yet"


def test_the_newest_declaration_counts(judge: Judge) -> None:
    old = having(welsh(), "strategy.declarations.0.on", "2024-01-01")

    assert judge(old)["pub-withhold"].state == "not_yet"
    assert judge(declared(old, "pub-withhold"))["pub-withhold"].state == "met"


def test_a_draft_is_measured_from_today(judge: Judge) -> None:
    draft = having(welsh(), "strategy.edition.status", "draft")

    assert judge(draft, today=date(2027, 2, 20))["pub-withhold"].state == "met"
    assert judge(draft, today=date(2027, 2, 22))["pub-withhold"].state == "not_yet"


def test_a_change_of_the_words_much_later_asks_for_a_new_declaration(judge: Judge) -> None:
    plain = having(welsh(), "strategy.dates.updated", "2027-03-01")

    assert judge(plain)["pub-withhold"].state == "not_yet"


def test_a_link_is_proof_as_good_as_a_sentence(judge: Judge) -> None:
    proof = {"link": {"title": both("Assessment", "Asesiad")}, "statement": None}
    plain = having(welsh(), "strategy.declarations.0", declaration("pub-withhold") | proof)

    assert judge(plain)["pub-withhold"].state == "met"
    assert SAID
