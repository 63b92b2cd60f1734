"""Every rule sees what it is for, and nothing else does."""

import pytest

from strategysite.rules import KEEPING as KEEPING_RULES
from strategysite.rules import RULES

from .changes import ALONE, MORE_THAN_ONE, Seen
from .conftest import Judge

ALL_RULES = (*RULES, *KEEPING_RULES)
SEEN_WITH_OTHER_EDITIONS = {"edition-left-live"}


def titled(seen: Seen) -> str:
    return f"{seen.rule}: {seen.words}"


@pytest.mark.parametrize("seen", ALONE, ids=titled)
def test_a_change_raises_the_rule_that_it_breaks_and_no_other(seen: Seen, judge: Judge) -> None:
    outcomes = judge(seen.change(seen.base()), today=seen.today)

    assert [name for name, found in outcomes.items() if found.state == "not_yet"] == [seen.rule]
    assert seen.words in " ".join(finding.message for finding in outcomes[seen.rule].findings)


@pytest.mark.parametrize("seen", MORE_THAN_ONE, ids=titled)
def test_a_larger_change_raises_the_rule_among_others(seen: Seen, judge: Judge) -> None:
    outcome = judge(seen.change(seen.base()), today=seen.today)[seen.rule]

    assert outcome.state == "not_yet"
    assert seen.words in " ".join(finding.message for finding in outcome.findings)


def test_every_rule_is_seen_raised_in_a_test() -> None:
    raised = {seen.rule for seen in (*ALONE, *MORE_THAN_ONE)} | SEEN_WITH_OTHER_EDITIONS

    assert {rule.id for rule in ALL_RULES} == raised, "add a change to tests/rules/changes.py for each new rule"


def test_no_two_rules_have_the_same_id() -> None:
    assert len({rule.id for rule in ALL_RULES}) == len(ALL_RULES)
