"""What an editor pins or hides, with a reason, for the whole strategy or for one page."""

from collections.abc import Callable

import pytest

from strategysite.load import Loaded
from strategysite.model.whole import Definition
from strategysite.register import Registers
from strategysite.rules import check
from strategysite.signposts import Choice, Signposts, choice_of, ranked

from ..rules.complete import TODAY
from .made_up import REGISTER, profile, signpost

Read = Callable[..., Loaded]
STRATEGY = """\
title: Safer Glanmorfa
partnership: Glanmorfa Partnership
languages: [en]
area:
  name: Glanmorfa
  areas: [{id: glanmorfa, name: Glanmorfa, kind: unitary}]
edition: {name: First, status: draft}
dates: {}
"""
PRIORITIES = """\
priorities:
  - id: knives
    name: Fewer knives
    kinds: [knife_crime]
"""
PARTNERSHIP = "bodies: []\n"


def ids(about: str, choice: Choice) -> list[str]:
    return [one.id for one in ranked(profile("wales", subjects=about), REGISTER, choice)]


def test_what_is_pinned_stands_first_even_where_it_would_not_stand() -> None:
    assert ids("wellbeing", Choice(pinned=("toolkit", "caldicott"))) == ["toolkit", "caldicott", "well-being-act"]


def test_what_is_hidden_does_not_stand() -> None:
    assert ids("governance", Choice(hidden=frozenset({"the-act"}))) == [
        "well-being-act",
        "the-guidance",
        "profile-2008",
    ]


def test_what_comes_first_wherever_it_fits_is_not_brought_in_elsewhere() -> None:
    first = Choice(first=frozenset({"the-guidance"}))

    assert ids("governance", first)[0] == "the-guidance"
    assert "the-guidance" not in ids("wellbeing", first)


def test_a_pin_does_not_bring_in_what_is_for_the_wrong_nation() -> None:
    assert "abuse-plan" not in ids("victims", Choice(pinned=("abuse-plan",)))


def test_six_stand_on_a_page_however_many_are_pinned() -> None:
    many = [signpost(f"item-{number}", subjects="equality") for number in range(9)]
    pins = Choice(pinned=tuple(one.id for one in many))

    assert len(Signposts(many).on(profile("wales", subjects="governance"), pins)) == 6


def defined(read: Read, strategy: str = "", priority: str = "") -> Loaded:
    return read(
        {
            "strategy.yml": STRATEGY + strategy,
            "partnership.yml": PARTNERSHIP,
            "priorities.yml": PRIORITIES + priority,
        }
    )


def definition(loaded: Loaded) -> Definition:
    assert loaded.definition is not None, [problem.told for problem in loaded.problems]
    return loaded.definition


PIN = "guidance: {pin: [{item: equality-act-2010, reason: We answer to it.}]}\n"


def test_a_pin_of_the_strategy_stands_on_the_overview_and_first_wherever_it_fits(read: Read) -> None:
    strategy = definition(defined(read, PIN)).strategy

    assert choice_of(strategy, "overview") == Choice(
        pinned=("equality-act-2010",), first=frozenset({"equality-act-2010"})
    )
    assert choice_of(strategy, "needs") == Choice(first=frozenset({"equality-act-2010"}))


def test_a_pin_that_names_parts_stands_on_their_pages_alone(read: Read) -> None:
    pin = "guidance: {pin: [{item: equality-act-2010, reason: We answer to it., on: [needs, review]}]}\n"
    strategy = definition(defined(read, pin)).strategy

    assert [choice_of(strategy, part).pinned for part in ("needs", "review", "overview")] == [
        ("equality-act-2010",),
        ("equality-act-2010",),
        (),
    ]


def test_an_entry_has_pins_of_its_own_and_what_is_hidden_anywhere_above(read: Read) -> None:
    whole = "guidance: {hide: [{item: prison-rules, reason: There is no prison.}]}\n"
    own = "    guidance: {pin: [{item: toolkit, reason: Ours.}], hide: [{item: mappa, reason: Not here.}]}\n"
    found = definition(defined(read, whole, own))

    choice = choice_of(found.strategy, "priority", found.priorities.priorities[0])

    assert choice == Choice(pinned=("toolkit",), hidden=frozenset({"prison-rules", "mappa"}))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("guidance: {pin: [{item: toolkit}]}\n", '"reason"'),
        ("guidance: {hide: [{item: toolkit}]}\n", '"reason"'),
    ],
)
def test_a_reason_is_asked_for(written: str, told: str, read: Read) -> None:
    problems = defined(read, written).problems

    assert [told in problem.told for problem in problems] == [True]


@pytest.mark.parametrize(
    ("written", "rule", "told"),
    [
        ("pin: [{item: equality-act-2011, reason: Ours.}]", "guidance-unknown", 'Did you mean "equality-act-2010"?'),
        ("hide: [{item: nothing-like-it, reason: Ours.}]", "guidance-unknown", "strategysite guidance search"),
        ("pin: [{item: vawdasv-act-2015, reason: Ours.}]", "guidance-nation", "not for the nation of this strategy"),
        (
            "pin: [{item: caldicott-principles, reason: A.}], hide: [{item: caldicott-principles, reason: B.}]",
            "guidance-both",
            "pinned here, and it is hidden too",
        ),
    ],
)
def test_a_choice_that_cannot_be_kept_is_told_at_its_line(
    written: str, rule: str, told: str, read: Read, registers: Registers
) -> None:
    found = check(defined(read, f"guidance: {{{written}}}\n"), registers, TODAY)

    (problem,) = [problem for problem in found if problem.rule.startswith("guidance-")]
    assert (problem.rule, problem.line, told in problem.told) == (rule, STRATEGY.count("\n") + 1, True)


def test_a_choice_on_a_page_is_looked_at_too(read: Read, registers: Registers) -> None:
    own = "    guidance: {pin: [{item: nobody-knows-it, reason: Ours.}]}\n"

    found = check(defined(read, priority=own), registers, TODAY)

    (problem,) = [problem for problem in found if problem.rule == "guidance-unknown"]
    assert (problem.file.endswith("priorities.yml"), problem.line) == (True, 5)
