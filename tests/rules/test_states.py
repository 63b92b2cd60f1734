"""A rule is asked only where its circumstances are there."""

import pytest

from .complete import Plain, both, english, having, welsh, without
from .conftest import Judge

ONE_AREA = having(without(welsh(), "strategy.area.areas.1"), "strategy.legal_basis", "section_8")
WITHOUT_KINDS = having(welsh(), "strategy.definition.kinds", ["homicide"])
NO_REVIEW_YET = having(welsh(), "review.reviews", [])


@pytest.mark.parametrize(
    ("rule", "plain"),
    [
        ("area-wider", ONE_AREA),
        ("consult-s9", ONE_AREA),
        ("define-domestic", WITHOUT_KINDS),
        ("needs-other", having(without(welsh(), "needs.stand_in"), "needs.state", "done")),
        (
            "gov-csp",
            without(without(welsh(), "strategy.crime_and_disorder_act"), "strategy.also_crime_and_disorder_act"),
        ),
        ("act-relevant", having(welsh(), "actions.actions", welsh()["actions"]["actions"][:1])),
        ("act-cost", having(welsh(), "actions.actions", welsh()["actions"]["actions"][:1])),
        ("rev-previous", without(welsh(), "strategy.edition.replaces")),
        ("rev-considers", NO_REVIEW_YET),
        ("who-multiple-icb", without(english(), "partnership.bodies.9")),
        ("who-specified", welsh()),
        ("who-specified-w", english()),
        ("pub-welsh", english()),
        ("text-one-language", welsh()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_rule_does_not_apply(rule: str, plain: Plain, judge: Judge) -> None:
    assert judge(plain)[rule].state == "does_not_apply"


def test_an_edition_that_was_published_elsewhere_came_before_too(judge: Judge) -> None:
    first = without(welsh(), "strategy.edition.replaces")
    second = having(first, "strategy.edition.replaces_elsewhere", {"title": both("Strategy 2023", "Strategaeth 2023")})

    assert judge(first)["rev-previous"].state == "does_not_apply"
    assert judge(second)["rev-previous"].state == "met"
    assert judge(without(second, "review.years"))["rev-previous"].state == "not_yet"


@pytest.mark.parametrize(
    "words",
    [
        "Violence that hurts. Terrorism is not counted.",
        "Violence that hurts, except terrorism",
        "Violence that hurts. Nid yw terfysgaeth yn cyfrif.",
    ],
)
def test_terrorism_may_be_named_where_it_is_left_out(words: str, judge: Judge) -> None:
    plain = having(welsh(), "strategy.definition.local.en", words)

    assert judge(plain)["define-terrorism"].state == "met"


def test_a_strategy_across_the_border_is_asked_both_sets_of_rules(judge: Judge) -> None:
    area = {"id": "over", "name": {"en": "Overton", "cy": "Overton"}, "kind": "unitary"}
    outcomes = judge(having(welsh(), "strategy.area.areas.2", area))

    assert outcomes["who-specified"].state == "not_yet"
    assert outcomes["who-specified-w"].state == "met"
    assert outcomes["w-wellbeing"].state == "met"


def test_a_consultation_that_names_its_bodies_need_not_be_held_in_every_area(judge: Judge) -> None:
    plain = having(welsh(), "consultation.events.1.areas", ["brynderi"])

    assert judge(having(plain, "consultation.events.1.bodies", ["carchar"]))["consult-relevant"].state == "met"


@pytest.mark.parametrize("status", ["green", "done"])
def test_an_action_that_is_done_is_not_overdue_in_whichever_words(status: str, judge: Judge) -> None:
    own = [{"id": "green", "name": {"en": "Green", "cy": "Gwyrdd"}, "means": "done"}]
    plain = having(having(welsh(), "actions.statuses", own), "actions.actions.0.when", "2026-01-01")

    assert judge(having(plain, "actions.actions.0.status", status))["date-action-overdue"].state == "met"
