"""The two complete strategies meet every rule, so that whatever is taken out of them is what a rule sees."""

import pytest

from strategysite.rules import KEEPING, RULES

from .complete import Plain, english, welsh
from .conftest import Judge


@pytest.mark.parametrize("plain", [welsh(), english()], ids=["Wales", "England"])
def test_a_complete_strategy_meets_every_rule_that_it_is_asked(plain: Plain, judge: Judge) -> None:
    unmet = {name: found.findings for name, found in judge(plain).items() if found.state == "not_yet"}

    assert unmet == {}


def test_between_them_the_two_are_asked_every_rule(judge: Judge) -> None:
    asked = {
        name
        for plain in (welsh(), english())
        for name, found in judge(plain).items()
        if found.state != "does_not_apply"
    }

    assert {rule.id for rule in (*RULES, *KEEPING)} == asked
