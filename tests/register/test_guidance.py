"""The register of guidance: every document that the statutory guidance names, in the words and place it names it."""

import re
from collections import Counter

import pytest

from strategysite.register import Registers
from strategysite.register.vocabulary import GuidanceStatus, Nation

STATUTORY_GUIDANCE = "serious-violence-duty-guidance"

PARAGRAPH_331 = {
    "achieving-best-evidence",
    "advice-to-parents-on-gangs",
    "advice-to-schools-on-gangs",
    "allocation-of-accommodation-england",
    "caldicott-principles",
    "children-and-young-people-policing-strategy",
    "confidentiality-code-of-practice",
    "controlling-or-coercive-behaviour-guidance",
    "county-lines-guidance",
    "crime-reduction-toolkit",
    "data-protection-act-2018",
    "domestic-abuse-act-2021",
    "domestic-abuse-statutory-guidance",
    "early-intervention-foundation-guidebook",
    "from-harm-to-hope",
    "gmc-confidentiality",
    "information-sharing-advice",
    "information-sharing-for-community-safety",
    "keeping-children-safe-in-education",
    "keeping-learners-safe",
    "looked-after-children-protocol",
    "mappa-guidance",
    "modern-slavery-act-2015",
    "modern-slavery-statutory-guidance",
    "nhs-safeguarding-accountability-framework",
    "nhs-safeguarding-policy",
    "police-race-action-plan",
    "preventing-offending-by-children",
    "preventing-serious-violence-multi-agency",
    "safe-accommodation-guidance",
    "secure-estate-partnership-agreement",
    "serious-organised-crime-toolkit",
    "social-services-codes-of-practice",
    "supporting-families-guidance",
    "supporting-male-victims",
    "tackling-child-sexual-abuse-strategy",
    "tackling-domestic-abuse-plan",
    "tackling-violence-against-women-and-girls",
    "vawdasv-national-strategy",
    "vawg-commissioning-toolkit",
    "vawg-national-statement-of-expectations",
    "victims-code",
    "violence-reduction-unit-interim-guidance",
    "well-being-of-future-generations-guidance",
    "working-together-to-safeguard-children",
    "working-together-to-safeguard-people",
    "youth-endowment-fund-reports",
    "youth-endowment-fund-toolkit",
}
"""The items of paragraph 331. Where it names one thing twice (the two laws on data protection, the two pages on male
victims), one entry stands for both; "Safeguarding guidance" of the Welsh Government is Working Together to Safeguard
People."""

WALES_PART = {
    "a-healthier-wales": 58,
    "anti-racist-wales-action-plan": 95,
    "criminal-justice-anti-racism-action-plan": 96,
    "curriculum-and-assessment-act-2021": 81,
    "homelessness-code-wales": 77,
    "housing-wales-act-2014": 75,
    "keeping-learners-safe": 82,
    "lgbtq-action-plan": 98,
    "national-survivor-engagement-framework": 118,
    "partnership-agreement-for-prison-health": 111,
    "rights-of-children-measure-2011": 72,
    "safer-communities-library": 105,
    "social-services-and-well-being-act-2014": 48,
    "socio-economic-duty": 79,
    "substance-misuse-delivery-plan": 85,
    "together-for-mental-health": 100,
    "trauma-informed-wales": 112,
    "un-convention-on-the-rights-of-the-child": 72,
    "vawdasv-act-2015": 62,
    "vawdasv-evidence-assessment": 67,
    "vawdasv-national-strategy": 65,
    "violence-prevention-unit-research": 108,
    "wales-accord-on-sharing-personal-information": 101,
    "wales-police-schools-programme": 110,
    "wales-safeguarding-procedures": 70,
    "well-being-of-future-generations-act-2015": 55,
    "whole-school-approach": 89,
    "working-together-to-safeguard-people": 70,
    "young-persons-guarantee": 94,
    "youth-engagement-and-progression-framework": 93,
    "youth-work-strategy": 91,
}
"""Every duty, strategy and resource of paragraphs 54 to 118, with the first paragraph that names it."""


def paragraphs(registers: Registers, item: str) -> list[int]:
    source = registers.guidance.by_id[item].source
    cited = source.paragraphs if source.document == STATUTORY_GUIDANCE else None
    return [int(number) for number in re.findall(r"\d+", cited or "")]


def test_every_item_of_paragraph_331_is_there(registers: Registers) -> None:
    named = {item.id for item in registers.guidance.all if 331 in paragraphs(registers, item.id)}

    assert named == PARAGRAPH_331


@pytest.mark.parametrize(("item", "paragraph"), sorted(WALES_PART.items()))
def test_every_welsh_duty_and_strategy_is_there_with_its_paragraph(
    registers: Registers, item: str, paragraph: int
) -> None:
    assert paragraphs(registers, item)[0] == paragraph
    assert Nation.WALES in registers.guidance.by_id[item].nations


def test_the_count_by_source_is_told(registers: Registers, capsys: pytest.CaptureFixture[str]) -> None:
    counts = Counter(str(item.source.document) for item in registers.guidance.all)

    with capsys.disabled():
        print(f"\nguidance by the document that names it: {dict(counts.most_common())}")  # noqa: T201 - to be read

    assert sum(counts.values()) == len(registers.guidance.by_id)


def test_an_item_for_wales_alone_has_a_welsh_title(registers: Registers) -> None:
    without = [item.id for item in registers.guidance.all if item.nations == ("wales",) and item.title.cy is None]

    assert without == []


def test_every_act_measure_and_regulation_has_a_welsh_title(registers: Registers) -> None:
    law = [item for item in registers.guidance.all if item.publisher in {"uk-parliament", "senedd-cymru"}]

    assert [item.id for item in law if not re.search(r"Deddf|Mesur", item.title.cy or "")] == []


def test_welsh_law_is_linked_to_in_welsh(registers: Registers) -> None:
    for item in registers.guidance.all:
        if item.publisher == "senedd-cymru":
            assert item.address is not None, item.id
            assert (item.address.cy or "").endswith("/welsh"), item.id


def test_an_item_that_has_been_replaced_says_by_what(registers: Registers) -> None:
    for item in registers.guidance.all:
        assert (item.replaced_by is not None) == (item.status is GuidanceStatus.UPDATED), item.id


def test_what_to_read_today_still_holds(registers: Registers) -> None:
    for item in registers.guidance.all:
        if item.today:
            assert item.status is not GuidanceStatus.IN_FORCE, item.id
            assert registers.guidance.by_id[item.today].status is not GuidanceStatus.HISTORICAL, item.id


def test_addresses_are_secure_and_hold_no_space(registers: Registers) -> None:
    for item in registers.guidance.all:
        for address in (item.address.en, item.address.cy) if item.address else ():
            assert address is None or address.startswith("https://"), item.id


def test_every_publisher_publishes_something(registers: Registers) -> None:
    assert {str(item.publisher) for item in registers.guidance.all} == set(registers.guidance.publishers)


def test_each_says_what_it_is_for_in_one_sentence(registers: Registers) -> None:
    for item in registers.guidance.all:
        for words in (item.what.en, item.what.cy):
            assert words.endswith("."), item.id
            assert ". " not in words, item.id
            assert len(words.split()) <= 33, f"{item.id}: {len(words.split())} words"


def test_the_guidance_cites_paragraphs_that_it_has(registers: Registers) -> None:
    for item in registers.guidance.all:
        assert all(1 <= number <= 331 for number in paragraphs(registers, item.id)), item.id
