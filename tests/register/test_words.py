"""The words of every register: in both languages, each its own, saying the same."""

import re
from collections.abc import Iterator

import pytest

from strategysite.model.text import Text
from strategysite.model.whole import walk
from strategysite.register import Registers
from strategysite.register.base import Bilingual, Entry

PROPER_NAMES = {
    "Alcohol Concern",
    "Blaenau Gwent",
    "Ceredigion",
    "Childline",
    "Conwy",
    "Crimestoppers",
    "Dyfed-Powys",
    "Early Intervention Foundation",
    "FRANK",
    "Fearless",
    "Galop",
    "Gwent",
    "Gwynedd",
    "Meic",
    "Operation Encompass",
    "Powys",
    "RAND Europe",
    "Rhondda Cynon Taf",
    "Torfaen",
    "WASPI",
    "Youth Endowment Fund",
}
"""Names that are the same in both languages."""

ENGLISH = set("the and of with for from this that which who they their is are was were be been not what when".split())
"""English words that are no Welsh words, and so have no place in Welsh."""

ENGLISH_NAMES_IN_WELSH = ("The Information Governance Review", "Working together to safeguard children 2023")


def entries(registers: Registers) -> Iterator[Entry]:
    areas = registers.areas
    yield from areas.by_code.values()
    yield from areas.kinds.values()
    yield from areas.police_areas.values()
    yield from areas.fire_and_rescue_authorities.values()
    yield from areas.local_health_boards.values()
    yield from registers.authorities.by_kind.values()
    yield from registers.services.all
    yield from registers.guidance.all
    yield from registers.guidance.publishers.values()
    yield from registers.glossary.all
    yield from registers.roles.all
    yield from registers.case_studies.all
    yield from registers.data_sets.all
    yield from registers.gateways.all
    yield from registers.barriers.all
    yield from registers.cycle.all
    yield from registers.offence_groups.all
    yield from registers.success_measures.all
    yield from registers.risk_factors.all


def texts(registers: Registers) -> Iterator[tuple[str, Text]]:
    """Give every text with the name of its entry."""
    for entry in entries(registers):
        for pointer, value in walk(entry):
            if isinstance(value, Text):
                yield f"{entry.entry} {entry.name_in_register}: {pointer[-1]}", value


def test_the_registers_hold_as_much_as_they_should(registers: Registers) -> None:
    counts = (len(registers.guidance.all), len(registers.glossary.all), len(registers.services.all))

    assert counts >= (60, 35, 18)


def test_english_and_welsh_differ_but_for_proper_names(registers: Registers) -> None:
    same = {text.en for _, text in texts(registers) if text.en == text.cy}

    assert same == PROPER_NAMES


def test_no_english_is_left_in_welsh(registers: Registers) -> None:
    for where, text in texts(registers):
        welsh = text.cy or ""
        for name in ENGLISH_NAMES_IN_WELSH:
            welsh = welsh.replace(name, "")
        assert not ENGLISH & set(re.findall(r"[^\W\d_]+", welsh.casefold())), where


def test_the_same_numbers_stand_in_both_languages(registers: Registers) -> None:
    for where, text in texts(registers):
        if text.en is not None and text.cy is not None:
            assert sorted(re.findall(r"\d+", text.en)) == sorted(re.findall(r"\d+", text.cy)), where


def test_neither_language_says_far_more_than_the_other(registers: Registers) -> None:
    for where, text in texts(registers):
        if isinstance(text, Bilingual) and len(text.en) > 40:
            assert 0.6 < len(text.cy) / len(text.en) < 1.7, where


@pytest.mark.parametrize("mark", ["â€", "Ã", "\ufffd", "  "])
def test_no_letter_is_broken(registers: Registers, mark: str) -> None:
    assert [where for where, text in texts(registers) if mark in f"{text.en}{text.cy}"] == []


def test_nothing_carries_markup(registers: Registers) -> None:
    for where, text in texts(registers):
        assert not re.search(r"<\w|\]\(|\{\{", f"{text.en}{text.cy}"), where
