"""The registers counted against the sources that they come from, where those lie beside the project."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from strategysite.language.fold import slug
from strategysite.register import Registers

from .test_guidance import STATUTORY_GUIDANCE, paragraphs

SOURCES = Path(__file__).parents[3] / "shared" / "sources"
GUIDANCE = SOURCES / "statutory-guidance-2022.txt"

pytestmark = pytest.mark.skipif(
    not GUIDANCE.is_file(), reason=f"the texts of the sources are not there: {SOURCES} has no {GUIDANCE.name}"
)

OTHER_WORDS = {
    "About the toolkit Youth Endowment Fund": "youth-endowment-fund-toolkit",
    "Caldicott principles": "caldicott-principles",
    "DH Code of practice": "confidentiality-code-of-practice",
    "Domestic Abuse Act Statutory Guidance": "domestic-abuse-statutory-guidance",
    "Draft Coercive": "controlling-or-coercive-behaviour-guidance",
    "General Data Protection Regulations": "data-protection-act-2018",
    "Safeguarding guidance | GOV.WALES": "working-together-to-safeguard-people",
    "Supporting Male Victims: Position Statement": "supporting-male-victims",
    "The What Works Centre": "crime-reduction-toolkit",
    "VAWG commissioning toolkit": "vawg-commissioning-toolkit",
    "Youth Endowment Fund Evidence": "youth-endowment-fund-reports",
}
"""Items of paragraph 331 that the register calls by a fuller or an official name, by how they begin."""

WITHOUT_A_DOCUMENT = {54, 103, 115, 117}
"""Paragraphs of the part for Wales that name no duty, strategy or body of their own."""

LAWS_IN_OTHER_WORDS = {
    "nhs-act-2006": "national-health-service-act-2006",
    "nhs-and-community-care-act-1990": "nhs-and-community-care-act-1990",
    "pcsc-act-2022": "police-crime-sentencing-and-courts-act-2022",
    "vawdasv-wales-act-2015": "vawdasv-act-2015",
}
"""Acts that the guidance calls by letters, and their entries."""

FOOTNOTES = {
    2: "serious-violence-consultation-2019",
    5: "public-health-approach-to-violence",
    6: "youth-endowment-fund-toolkit",
    7: "early-intervention-foundation-guidebook",
    8: "public-health-approach-to-violence",
    10: "public-health-approaches-in-policing",
    16: "domestic-abuse-act-2021",
    17: "domestic-abuse-statutory-guidance",
    18: "safe-accommodation-guidance",
    20: "framework-to-support-positive-change",
    21: "youth-justice-blueprint",
    22: "womens-justice-blueprint",
    24: "well-being-of-future-generations-guidance",
    25: "vawdasv-national-strategy",
    26: "vawdasv-evidence-assessment",
    28: "un-convention-on-the-rights-of-the-child",
    29: "homelessness-code-wales",
    30: "homelessness-code-wales",
    31: "curriculum-and-assessment-act-2021",
    32: "education-act-2002",
    33: "keeping-learners-safe",
    34: "curriculum-for-wales",
    35: "relationships-and-sexuality-education",
    38: "youth-work-strategy",
    39: "time-to-deliver",
    40: "anti-racist-wales-action-plan",
    41: "criminal-justice-anti-racism-action-plan",
    43: "violence-prevention-unit-research",
    44: "trauma-informed-wales",
    45: "preventing-serious-violence-multi-agency",
    48: "public-health-approach-to-violence-prevention-england",
    49: "sowing-the-seeds",
    50: "tackling-violence-against-women-and-girls",
    51: "tackling-domestic-abuse-plan",
    52: "working-together-to-safeguard-children",
    53: "working-together-to-safeguard-children",
    54: "vawg-national-statement-of-expectations",
    55: "violence-against-women-performance-framework",
    56: "needs-assessment-guidance",
    59: "strategies-regulations-2022",
    61: "preventing-serious-violence-multi-agency",
    62: "violence-reduction-unit-interim-guidance",
    74: "the-compact",
    75: "who-youth-violence",
    76: "serious-violence-strategy-2018",
    77: "gmc-gunshot-and-knife-wounds",
    80: "risk-need-responsivity-model",
    81: "public-health-approach-to-violence-prevention-england",
    82: "gmc-confidentiality",
    86: "keeping-children-safe-in-education",
    **dict.fromkeys((88, 89, 90, 91, 92, 93, 94, 96, 98, 99), "housing-act-1996"),
    95: "homelessness-code-england",
    97: "homelessness-code-england",
    100: "allocation-of-accommodation-england",
    101: "keeping-children-safe-in-education",
    108: "crime-and-disorder-act-1998",
    111: "strategies-regulations-2022",
    112: "preventing-serious-violence-multi-agency",
    114: "working-together-to-safeguard-people",
    115: "serious-violence-strategy-2018",
}
"""The footnotes of 2022 that name a document or link to one, and the entry that stands for it."""


NAMES_A_DOCUMENT = re.compile(
    r"http|GOV|gov\.|who\.int|Hwb|\.pdf|Toolkit|Guidebook|Interim Guidance|guidance on reporting|\(.*\.(com|uk|org)"
)


@cache
def guidance() -> str:
    return GUIDANCE.read_text(encoding="utf-8")


def items_of_331() -> list[str]:
    part = guidance().split("331. Responsible authorities may also wish", 1)[1].split("\nGlossary\n", 1)[0]
    found = re.split(r"^\s*[-•] ", part.partition("\n")[2], flags=re.MULTILINE)[1:]
    return [" ".join(re.sub(r"</?u>", "", item).split()) for item in found]


def words(text: str) -> set[str]:
    return {word for word in slug(text).split("-") if len(word) > 3}


def matches(item: str, registers: Registers) -> Iterator[str]:
    for start, id in OTHER_WORDS.items():
        if item.startswith(start):
            yield id
    for entry in registers.guidance.all:
        title = words(entry.title.en or "")
        if 331 in paragraphs(registers, entry.id) and len(title & words(item)) >= 0.75 * len(title):
            yield entry.id


def test_every_item_of_paragraph_331_has_an_entry(registers: Registers, capsys: pytest.CaptureFixture[str]) -> None:
    items = items_of_331()
    found = {item: set(matches(item, registers)) for item in items}

    with capsys.disabled():
        print(f"\nparagraph 331 has {len(items)} items; entries: {len(set().union(*found.values()))}")  # noqa: T201 - to be read

    assert len(items) > 45
    assert [item for item, entries in found.items() if not entries] == []


def test_every_law_that_the_guidance_names_has_an_entry(
    registers: Registers, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = re.sub(r"<[^>]+>|[⁰¹²³⁴⁵⁶⁷⁸⁹]", "", " ".join(guidance().split()))
    name = r"(?:(?:[A-Z]\w+|\([A-Z]\w+\)|and|of|the|against),? )+(?:Act|Measure|Order|Rules) (?:19|20)\d\d"
    laws = {hyphened(found).replace("wellbeing", "well-being") for found in re.findall(name, plain)}
    titles = {up_to_the_year(hyphened(item.title.en or "")) for item in registers.guidance.all}
    missing = {law for law in laws if not any(the_same(law, title) for title in titles | set(LAWS_IN_OTHER_WORDS))}

    with capsys.disabled():
        print(f"\nlaws that the statutory guidance names, as it names them: {len(laws)}")  # noqa: T201 - to be read

    assert len(laws) > 40
    assert missing == set()
    assert set(LAWS_IN_OTHER_WORDS.values()) <= set(registers.guidance.by_id)


def the_same(law: str, title: str) -> bool:
    """Whether a law that a sentence names has this title: words may run into it, or its first be cut off."""
    return f"-{law}".endswith(f"-{title}") or f"-{title}".endswith(f"-{law}")


def hyphened(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def up_to_the_year(title: str) -> str:
    """Return the title of a law without what follows its year, such as the section that counts."""
    found = re.match(r"(?:the-)?(.*?(?:act|measure|order|rules)-\d{4})", title)
    return found[1] if found else title


def test_every_paragraph_of_the_part_for_wales_that_names_something_is_cited(registers: Registers) -> None:
    cited = set()
    for item in registers.guidance.all:
        if item.source.document == STATUTORY_GUIDANCE:
            for first, last in re.findall(r"(\d+)(?:-(\d+))?", item.source.paragraphs or ""):
                cited |= set(range(int(first), int(last or first) + 1))

    assert set(range(54, 119)) - cited == WITHOUT_A_DOCUMENT


@pytest.mark.parametrize("section", ["9.1", "9.2", "9.3", "9.4", "9.5", "9.6", "9.7"])
def test_every_part_of_section_9_of_2008_has_its_documents(registers: Registers, section: str) -> None:
    text = (SOURCES / "implementation-guidance-2008.txt").read_text(encoding="utf-8")
    headings = set(re.findall(rf"^({re.escape(section)}\.\d) ", text, re.MULTILINE))
    entries = [
        item.id
        for item in registers.guidance.all
        if item.source.document == "implementation-guidance-2008"
        and section in re.split(r", ", item.source.sections or "")
    ]

    assert len(entries) >= max(1, len(headings) - (section == "9.5")), "9.5.2 sends the reader on to 9.6"


def test_every_footnote_of_2022_that_names_a_document_has_an_entry(registers: Registers) -> None:
    numbers = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    found = re.findall(r"^\(?⁽?([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\)? ?(.+)$", guidance(), re.MULTILINE)
    naming = {int(number.translate(numbers)) for number, text in found if NAMES_A_DOCUMENT.search(text)}

    assert naming == set(FOOTNOTES)
    assert set(FOOTNOTES.values()) <= set(registers.guidance.by_id)
