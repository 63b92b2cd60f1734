"""Help and support: the right service first, in the right nation and language, with numbers that can be dialled."""

import re
from datetime import date

import pytest

from strategysite.model.vocabulary import ViolenceKind
from strategysite.register import Registers

NUMBERS = {
    "emergency": "999",
    "police-101": "101",
    "live-fear-free": "0808 80 10 800",
    "national-domestic-abuse-helpline": "0808 2000 247",
    "rape-and-sexual-abuse-support-line": "0808 500 2222",
    "mens-advice-line": "0808 801 0327",
    "galop": "0800 999 5428",
    "meic": "080880 23456",
    "childline": "0800 1111",
    "crimestoppers": "0800 555 111",
    "fearless": "0800 555 111",
    "victim-support": "0808 16 89 111",
    "modern-slavery-helpline": "08000 121 700",
    "nspcc-helpline": "0808 800 5000",
    "samaritans": "116 123",
    "samaritans-welsh": "0808 164 0123",
    "dan-24-7": "0808 808 2234",
    "frank": "0300 123 6600",
}


def test_the_numbers_are_those_that_the_services_publish(registers: Registers) -> None:
    assert {service.id: service.phone for service in registers.services.all} == NUMBERS


def test_every_number_can_be_dialled(registers: Registers) -> None:
    short = {"999", "101", "116 123"}
    for service in registers.services.all:
        for number in (service.phone, service.text):
            if number is None or number in short:
                continue
            assert re.fullmatch(r"0[0-9 ]{7,13}|\d{5}", number), f"{service.id}: {number}"


def test_999_alone_is_urgent_and_no_list_repeats_it(registers: Registers) -> None:
    assert [service.phone for service in registers.services.urgent] == ["999"]
    assert not [service for service in registers.services.fitting({"wales", "england"}) if service.urgent]


def first(registers: Registers, nations: set[str], *kinds: ViolenceKind) -> str:
    return registers.services.fitting(nations, kinds)[0].id


def test_a_page_on_domestic_abuse_in_wales_leads_with_live_fear_free(registers: Registers) -> None:
    assert first(registers, {"wales"}, ViolenceKind.DOMESTIC_ABUSE) == "live-fear-free"


def test_a_page_on_domestic_abuse_in_england_leads_with_the_national_helpline(registers: Registers) -> None:
    assert first(registers, {"england"}, ViolenceKind.DOMESTIC_ABUSE) == "national-domestic-abuse-helpline"


def test_a_page_on_exploitation_of_children_in_wales_leads_with_meic(registers: Registers) -> None:
    assert first(registers, {"wales"}, ViolenceKind.CHILD_CRIMINAL_EXPLOITATION) == "meic"


@pytest.mark.parametrize("kind", list(ViolenceKind))
@pytest.mark.parametrize("nation", ["wales", "england"])
def test_every_page_offers_the_police_crimestoppers_and_victim_support(
    registers: Registers, nation: str, kind: ViolenceKind
) -> None:
    offered = {service.id for service in registers.services.fitting({nation}, {kind})}

    assert {"police-101", "crimestoppers", "victim-support"} <= offered


@pytest.mark.parametrize("nation", ["wales", "england"])
def test_no_page_offers_a_service_of_the_other_nation(registers: Registers, nation: str) -> None:
    for service in registers.services.fitting({nation}):
        assert nation in service.nations


def test_the_lines_that_answer_in_welsh_say_so(registers: Registers) -> None:
    in_welsh = {service.id for service in registers.services.all if "cy" in service.languages}

    assert in_welsh == {"police-101", "live-fear-free", "meic", "childline", "samaritans-welsh", "dan-24-7"}


def test_services_made_for_wales_answer_in_welsh_and_those_with_a_welsh_page_link_to_it(registers: Registers) -> None:
    for service in registers.services.all:
        if service.nations == ("wales",):
            assert "cy" in service.languages, service.id
    live_fear_free = registers.services.by_id["live-fear-free"]
    assert live_fear_free.web.best("cy") == ("https://www.llyw.cymru/byw-heb-ofn", "cy")


def test_a_page_in_english_alone_is_said_to_be_in_english(registers: Registers) -> None:
    assert registers.services.by_id["galop"].web.best("cy") == ("https://galop.org.uk/", "en")


def test_nothing_is_said_to_have_been_confirmed_after_it_could_have_been(registers: Registers) -> None:
    """A date in ``checked`` is a person's word. It is left out until a person has confirmed the entry."""
    for service in registers.services.all:
        assert service.checked is None or service.checked <= date.today(), service.id  # noqa: DTZ011 - a day, here


def test_a_line_that_is_not_always_open_gives_its_hours_or_says_where_they_are(registers: Registers) -> None:
    silent = {"childline", "fearless", "modern-slavery-helpline"}
    for service in registers.services.all:
        if service.hours is None and service.id not in silent:
            assert service.note is not None, service.id
            assert "hours" in service.note.en, service.id
            assert "oriau" in service.note.cy, service.id
