"""The register of authorities: every kind that a strategy may name, with its role under the Duty."""

from strategysite.model.vocabulary import BodyKind, Role
from strategysite.register import Registers
from strategysite.register.vocabulary import Nation

EVERYWHERE = {"police", "probation", "youth_offending_team", "fire_and_rescue", "county_council"}


def test_every_kind_of_body_has_an_entry(registers: Registers) -> None:
    assert set(registers.authorities.by_kind) == set(BodyKind)


def test_the_specified_authorities_of_wales_are_those_of_paragraph_20(registers: Registers) -> None:
    specified = set(registers.authorities.specified(Nation.WALES))

    assert specified == EVERYWHERE | {"local_health_board", "county_borough_council"}


def test_the_specified_authorities_of_england_are_those_of_paragraph_20(registers: Registers) -> None:
    specified = set(registers.authorities.specified(Nation.ENGLAND))

    assert specified == EVERYWHERE | {
        "integrated_care_board",
        "district_council",
        "unitary_council",
        "london_borough_council",
        "common_council",
        "council_of_the_isles_of_scilly",
    }


def test_schools_prisons_and_youth_custody_alone_are_relevant_authorities(registers: Registers) -> None:
    relevant = {kind for kind, entry in registers.authorities.by_kind.items() if entry.role is Role.RELEVANT}

    assert relevant == {"education", "prison", "youth_custody"}


def test_the_councils_of_every_kind_of_area_are_specified_there(registers: Registers) -> None:
    for area in registers.areas.kinds.values():
        assert set(area.councils) <= set(registers.authorities.specified(area.kind.nation)), area.kind


def test_the_plural_is_not_the_singular_unless_there_is_only_one(registers: Registers) -> None:
    only_one = {"common_council", "council_of_the_isles_of_scilly"}

    same = {kind for kind, entry in registers.authorities.by_kind.items() if entry.name == entry.plural}

    assert same == only_one


def test_each_says_what_it_is_in_one_sentence(registers: Registers) -> None:
    for kind, entry in registers.authorities.by_kind.items():
        for words in (entry.what.en, entry.what.cy):
            assert words.endswith("."), kind
            assert words.count(". ") == 0, kind
