"""How grave an unmet rule is, and what every rule says of itself."""

import re

import pytest

from strategysite.model.vocabulary import Status
from strategysite.problem import Severity
from strategysite.rules import KEEPING, RULES, Level, Rule
from strategysite.rules.assessing import severity_of

ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


@pytest.mark.parametrize(
    ("status", "must", "should", "could"),
    [
        (Status.DRAFT, WARNING, ADVICE, ADVICE),
        (Status.CONSULTATION, WARNING, WARNING, ADVICE),
        (Status.INTERIM, ERROR, WARNING, ADVICE),
        (Status.FINAL, ERROR, WARNING, ADVICE),
        (Status.SUPERSEDED, ADVICE, ADVICE, ADVICE),
        (Status.WITHDRAWN, ADVICE, ADVICE, ADVICE),
    ],
)
def test_severity_follows_the_status_of_the_edition(
    status: Status, must: Severity, should: Severity, could: Severity
) -> None:
    assert [severity_of(level, status) for level in Level] == [must, should, could]


@pytest.mark.parametrize("rule", [*RULES, *KEEPING], ids=lambda rule: rule.id)
def test_every_rule_says_what_it_asks_and_how_to_mend_it(rule: Rule) -> None:
    assert rule.text.splitlines()[0].endswith((".", ":"))
    assert rule.remedy[0].isupper()
    assert rule.remedy[-1] in ".…}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_the_public_is_told_is_one_plain_sentence(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z][^.]*\.", rule.public)
    assert len(rule.public.split()) <= 25
