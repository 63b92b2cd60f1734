"""A strategy is not sent while something that the law requires is missing; the reason is told at its place."""

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from strategysite.load import Loaded
from strategysite.model import FILES
from strategysite.rules import Case, check
from strategysite.shape import shape
from strategysite.submission.refusing import refusals

from ..editions.conftest import NOW, registers
from ..rules.complete import TODAY
from ..rules.example import Example, out, where
from ..rules.test_removed import without_group

Change = Callable[[Any], None]


@pytest.fixture(scope="module")
def example() -> Example:
    return Example(registers())


def put(path: str, value: object) -> Change:
    """Return the change that puts something at a place."""

    def change(plain: Any) -> None:
        *steps, last = path.split(".")
        for step in steps:
            plain = plain[int(step)] if step.isdigit() else plain[step]
        plain[int(last) if last.isdigit() else last] = value

    return change


def refused(example: Example, file: str, change: Change) -> set[str]:
    """Return the rules for which the Welsh example is refused after one of its files was changed."""
    document = example.loaded.documents[file]
    plain = copy.deepcopy(document.plain)
    change(plain)
    record, faults = shape(FILES[file], replace(document, plain=plain), {"languages": ("cy", "en")})
    assert faults == []
    changed: dict[str, Any] = {file: record}
    definition = replace(example.definition, **changed)
    loaded: Loaded = replace(example.loaded, definition=definition)
    earlier = example._editions
    problems = check(loaded, registers(), TODAY, earlier)
    return {problem.rule for problem in refusals(loaded, Case(definition, registers(), TODAY, earlier), problems, NOW)}


def test_the_example_can_be_sent(example: Example) -> None:
    assert refused(example, "strategy", put("example", value=True)) == set()


@pytest.mark.parametrize(
    ("file", "change", "rule"),
    [
        ("strategy", put("edition.status", "consultation"), "send-status"),
        ("strategy", put("dates.published", "2027-01-30"), "send-early"),
        ("strategy", put("dates.publish_at", "2026-11-20T12:30:00"), "send-early"),
        ("strategy", out("dates.published"), "pub-date"),
        ("strategy", where("sent", "recipient", "home_office"), "pub-home-office"),
        ("strategy", where("sent", "recipient", "welsh_ministers"), "pub-welsh-ministers"),
        ("strategy", where("declarations", "rule", "pub-withhold"), "pub-withhold"),
        ("strategy", put("published_at", []), "pub-place"),
        ("strategy", out("title.cy"), "pub-welsh"),
        ("strategy", put("in_short.en", "OFFICIAL-SENSITIVE: not for the public."), "withheld-marking"),
        ("partnership", where("bodies", "id", "bwrdd-iechyd"), "who-specified-w"),
        ("partnership", where("bodies", "id", "heddlu-arfordir"), "who-specified-w"),
        ("consultation", without_group("prison"), "consult-relevant"),
    ],
)
def test_each_broken_strategy_is_refused_for_its_own_reason(
    file: str, change: Change, rule: str, example: Example
) -> None:
    assert refused(example, file, change) == {rule}


@pytest.mark.parametrize("recipient", ["home_office", "welsh_ministers"])
def test_that_it_has_not_been_sent_yet_is_no_reason_not_to_send_it(recipient: str, example: Example) -> None:
    def not_sent(plain: Any) -> None:
        for sent in plain["sent"]:
            if sent["recipient"] == recipient:
                del sent["on"]

    assert refused(example, "strategy", not_sent) == set(), "not even where the seven days have passed"
