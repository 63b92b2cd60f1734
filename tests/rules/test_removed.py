"""Whoever is taken out of the Welsh example, exactly the rule that asks for them says so, at the right line."""

import pytest

from strategysite.model.vocabulary import ConsultationGroup
from strategysite.problem import Severity

from .example import Change, Example, Plain, each, told, where

AUTHORITIES = {
    "heddlu-arfordir": ("who-specified-w", "No chief officer of police"),
    "gwasanaeth-prawf": ("who-specified-w", "No provider of probation services"),
    "cyfiawnder-ieuenctid-glanmorfa": ("who-yot", "for Glanmorfa county borough"),
    "cyfiawnder-ieuenctid-y-cymoedd": ("who-yot", "for Cwm Derwen county borough and Dyffryn Hallt county borough"),
    "tan-ac-achub": ("who-specified-w", "No fire and rescue authority"),
    "bwrdd-iechyd": ("who-specified-w", "No Local Health Board"),
    "cyngor-glanmorfa": ("who-specified-w", "for Glanmorfa county borough"),
    "cyngor-cwm-derwen": ("who-specified-w", "for Cwm Derwen county borough"),
    "cyngor-dyffryn-hallt": ("who-specified-w", "for Dyffryn Hallt county borough"),
}
GROUPS = {
    "education": "consult-relevant",
    "prison": "consult-relevant",
    "youth_custody": "consult-relevant",
    "specified_authorities": "consult-s9",
    "voluntary_sector": "consult-people",
    "children_and_young_people": "consult-people",
    "victims": "consult-people",
    "businesses": "consult-people",
    "survivors": "consult-w-groups",
    "perpetrators": "consult-w-groups",
    "older_people": "consult-w-groups",
    "marginalised_groups": "consult-w-groups",
}


def without_group(name: str) -> Change:
    """Return the change after which a group was not asked; a consultation of it alone was of others instead."""

    def change(plain: Plain) -> None:
        for event in plain["events"]:
            event["groups"] = [group for group in event["groups"] if group != name] or ["other"]

    return each(change, where("none_here", "group", name), where("engagement", "group", name))


def test_nothing_is_said_of_it_as_it_stands(example: Example) -> None:
    assert example.problems() == []


def test_the_lists_here_name_every_authority_and_every_group_that_there_is(example: Example) -> None:
    bodies = example.definition.partnership.bodies
    nobody_asks_for = {"residents", "practitioners", "community_safety_partnerships", "other"}

    assert {body.id for body in bodies if "specified" in body.roles} == set(AUTHORITIES)
    assert {group.value for group in ConsultationGroup} == set(GROUPS) | nobody_asks_for


@pytest.mark.parametrize("name", AUTHORITIES)
def test_a_specified_authority(name: str, example: Example) -> None:
    rule, words = AUTHORITIES[name]

    [problem] = example.changed(partnership=where("bodies", "id", name))

    assert told([problem]) == [(rule, "partnership.yml", example.line("partnership", "bodies"))]
    assert words in problem.message
    assert problem.severity is Severity.ERROR


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_that_was_consulted(name: str, example: Example) -> None:
    [problem] = example.changed(consultation=without_group(name))

    assert told([problem]) == [(GROUPS[name], "consultation.yml", example.line("consultation", "events"))]
    assert ConsultationGroup.of(name).label.lower() in problem.message
