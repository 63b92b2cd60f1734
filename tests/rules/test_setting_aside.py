"""What an editor sets aside with a reason: where, and that it is told; and a waiver that sets nothing aside."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from strategysite.model import Prose
from strategysite.problem import Severity
from strategysite.rules import Case, withheld, wording
from strategysite.rules.setting_aside import WAIVABLE, weighed

from .complete import Plain, both, having, welsh
from .example import Change, Example

Cases = Callable[..., Case]
NAMED = "Gareth Evans runs the club."


def left(case: Case) -> list[str]:
    """Return the kinds of what is found and not set aside."""
    return [look.id for look, _, reason in weighed(case, (*withheld.look(case), *wording.look(case))) if not reason]


def in_two_places(**waiver: str) -> Plain:
    """Return a strategy that names somebody in its summary and in an action, with one waiver."""
    plain = having(having(welsh(), "strategy.summary.en", NAMED), "actions.actions.1.title.en", NAMED)
    return having(plain, "strategy.waivers", [{"rule": "withheld-name", "reason": "The founder.", **waiver}])


def test_without_a_place_it_holds_for_the_whole_strategy(case: Cases) -> None:
    assert "withheld-name" not in left(case(in_two_places()))


@pytest.mark.parametrize(
    "at",
    ["strategy.yml", "strategy.yml/summary", "strategy.yml/summary/en", "actions.yml", "actions.yml/schools/title"],
)
def test_with_a_place_it_holds_there_alone(at: str, case: Cases) -> None:
    plain = in_two_places(at=at)
    plain["actions"]["actions"][1]["id"] = "schools"

    found = left(case(plain))

    assert found.count("withheld-name") == 1
    assert "waiver-unused" not in found


@pytest.mark.parametrize("at", ["needs.yml", "strategy.yml/title", "actions.yml/title/schools", "strategy", "summary"])
def test_at_a_place_where_nothing_is_found_it_sets_nothing_aside_and_that_is_told(at: str, case: Cases) -> None:
    found = left(case(in_two_places(at=at)))

    assert (found.count("withheld-name"), found.count("waiver-unused")) == (2, 1)


def test_a_second_waiver_for_the_same_thing_is_not_called_unused(case: Cases) -> None:
    plain = in_two_places()
    plain["strategy"]["waivers"].append({"rule": "withheld-name", "reason": "In the title.", "at": "actions.yml"})

    assert "waiver-unused" not in left(case(plain))


def test_a_waiver_for_what_cannot_be_set_aside_is_told_once(case: Cases) -> None:
    assert "waiver-unused" not in left(case(in_two_places(rule="withheld-marking")))


def test_in_a_chapter_its_file_is_the_place(case: Cases) -> None:
    words = Prose(en="# One\n\n### Two", cy="# Un\n\n### Dau")
    plain = having(welsh(), "strategy.chapters", [{"id": "schools", "title": both("Schools", "Ysgolion")}])
    waiver = {"rule": "text-heading-order", "reason": "As agreed.", "at": "sections/schools.cy.md"}
    judged = case(having(plain, "strategy.waivers", [waiver]))

    judged = replace(judged, definition=replace(judged.definition, chapters={"schools": words}))

    assert left(judged) == ["text-heading-order"]


def waived(rule: str, **waiver: str) -> Change:
    def change(plain: Plain) -> None:
        plain["summary"]["en"] += f" {NAMED}"
        plain["waivers"] = [{"rule": rule, "reason": "The founder.", **waiver}]

    return change


def test_what_is_set_aside_is_listed_with_its_place_and_the_reason(example: Example) -> None:
    [problem] = example.changed(strategy=waived("withheld-name"))

    assert (problem.severity, problem.rule, problem.waived) == (Severity.WAIVED, "withheld-name", "The founder.")
    assert problem.line == example.line("strategy", "summary.en")
    assert problem.told == (
        '"Gareth Evans" looks like the name of a private person. Set aside with withheld-name: The founder.'
    )


def test_a_waiver_that_sets_nothing_aside_is_told_at_its_own_place(example: Example) -> None:
    found = example.changed(strategy=waived("text-long-sentences", at="needs.yml"))

    assert sorted((problem.rule, problem.severity.word) for problem in found) == [
        ("waiver-unused", "advice"),
        ("withheld-name", "warning"),
    ]
    assert 'Nothing is set aside by "text-long-sentences" at needs.yml.' in {problem.message for problem in found}


def test_only_what_a_person_must_judge_can_be_set_aside() -> None:
    grave = {look.id for look in withheld.LOOKS if look.severity is Severity.ERROR}

    assert not grave & set(WAIVABLE)
    assert {look.id for look in wording.LOOKS} <= set(WAIVABLE)
