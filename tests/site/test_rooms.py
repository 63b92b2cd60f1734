"""The pages that show the registers: one for each authority, items described once, sources told, lists in order."""

import re
from pathlib import Path

import pytest

from strategysite.language.catalogue import read_words
from strategysite.language.order import sort_key
from strategysite.model.vocabulary import ViolenceKind
from strategysite.register import Registers, read_registers
from strategysite.register.base import Citation
from strategysite.register.vocabulary import CycleStep, GuidanceStatus
from strategysite.site.guidance_view import described_once, guidance_by_subject
from strategysite.site.sources import citing

from ..support.built import BuiltPage, BuiltSite
from ..support.project import PROJECT

REGISTER_PAGES = {
    "authorities",
    "authority",
    "barriers",
    "case_studies",
    "data_sets",
    "guidance_register",
    "offences",
    "risk_factors",
    "yearly_cycle",
}


@pytest.fixture(scope="module")
def registers() -> Registers:
    return read_registers(PROJECT / "content" / "registers", PROJECT)[0]


def of_kind(site: BuiltSite, kind: str, language: str) -> list[BuiltPage]:
    return [page for page in site.in_language(language) if page.kind == kind]


def texts(page: BuiltPage, *tags: str, **attributes: str) -> list[str]:
    return [element.text for element in page.main.all(*tags, **attributes)]


@pytest.mark.parametrize("language", ["cy", "en"])
def test_every_authority_has_a_page_in_both_languages(site: BuiltSite, registers: Registers, language: str) -> None:
    headings = {page.html.one("h1").text for page in of_kind(site, "authority", language)}
    described = {page.main.all("p", class_="lead")[0].text for page in of_kind(site, "authority", language)}

    assert len(headings) == len(registers.authorities.by_kind)
    assert described == {authority.what.best(language)[0] for authority in registers.authorities.by_kind.values()}


def test_every_kind_of_authority_has_a_role_and_no_two(registers: Registers) -> None:
    kinds = [kind for role in registers.roles.all for kind in role.authorities]

    assert sorted(kinds) == sorted(registers.authorities.by_kind)


def test_the_name_of_an_authority_is_softened_after_gan_in_welsh(site: BuiltSite) -> None:
    headings = {page.html.one("h1").text for page in of_kind(site, "authority", "cy")}

    assert "Yr hyn y mae'r Ddyletswydd yn ei ofyn gan Fyrddau Iechyd Lleol" in headings
    assert "Yr hyn y mae'r Ddyletswydd yn ei ofyn gan brif swyddogion yr heddlu" in headings


def test_a_point_for_the_other_nation_stands_on_no_page(site: BuiltSite) -> None:
    english, welsh = (
        site.pages[f"en/authorities/{name}/"].main.text for name in ("district-councils", "county-borough-councils")
    )

    assert "56 days, and treat a home" in english
    assert "five ways" not in english
    assert "five ways" in welsh
    assert "Move a household out of the district" not in welsh


def test_where_an_authority_is_in_both_nations_a_point_for_one_says_which(site: BuiltSite) -> None:
    both = [item.text for item in site.pages["en/authorities/county-councils/"].main.all("li")]
    one = site.pages["en/authorities/county-borough-councils/"].main

    assert [text for text in both if text.startswith("Wales") and "well-being goals" in text]
    assert [text for text in both if text.startswith("England") and "homeless" in text]
    assert [tag.text for tag in one.all("span", class_="tag") if tag.text == "Wales"] == []


def test_the_page_of_an_authority_gathers_its_actions_from_every_strategy(site: BuiltSite) -> None:
    police = site.pages["en/authorities/chief-officers-of-police/"]
    areas = {link.split("/")[1] for link in police.inside() if "/actions/" in link}

    assert areas == {"aldermere", "tair-afon"}


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize("kind", sorted(REGISTER_PAGES))
def test_every_page_of_a_register_has_its_twin_and_the_others_beside_it(
    site: BuiltSite, kind: str, language: str
) -> None:
    pages = of_kind(site, kind, language)

    assert pages
    for page in pages:
        assert len(page.html.all("link", rel="alternate", hreflang="cy" if language == "en" else "en")) == 1, (
            page.address
        )
        beside = page.html.one("nav", class_="sections")
        assert len(beside.all("a")) == 12, page.address
        assert [link for link in beside.all("a") if link["aria-current"]], page.address


@pytest.mark.parametrize("language", ["cy", "en"])
def test_authorities_stand_in_the_order_of_the_alphabet(site: BuiltSite, language: str) -> None:
    (page,) = of_kind(site, "authorities", language)
    for listed in page.main.all("ul", class_="links"):
        names = [link.text for link in listed.all("a")]

        assert names == sorted(names, key=lambda name: sort_key(language, name))


@pytest.mark.parametrize("language", ["cy", "en"])
def test_guidance_under_a_heading_stands_in_the_order_of_the_alphabet(site: BuiltSite, language: str) -> None:
    for page in of_kind(site, "guidance_register", language):
        for listed in page.main.all("ul", class_="links"):
            titles = [item.all("a", "strong")[0].text for item in listed.all("li") if item["id"].startswith("item-")]

            assert titles == sorted(titles, key=lambda title: sort_key(language, title)), page.address


@pytest.mark.parametrize("address", ["en/guidance/", "en/guidance/by-sector/", "cy/canllawiau/fesul-gwlad/"])
def test_every_item_that_holds_is_described_once_on_each_way_to_look(
    site: BuiltSite, registers: Registers, address: str
) -> None:
    described = [element["id"] for element in site.pages[address].main.walk() if element["id"].startswith("item-")]
    field = {"en/guidance/by-sector/": "sectors"}.get(address, "subjects")
    holding = {
        f"item-{item.id}"
        for item in registers.guidance.all
        if item.status in (GuidanceStatus.IN_FORCE, GuidanceStatus.UPDATED) and getattr(item, field)
    }

    assert len(described) == len(set(described))
    assert set(described) == holding


def test_history_has_its_own_page_with_all_of_it(site: BuiltSite, registers: Registers) -> None:
    page = site.pages["en/guidance/history/"]
    old = {f"item-{item.id}" for item in registers.guidance.all if item.status is GuidanceStatus.HISTORICAL}

    assert {element["id"] for element in page.main.walk() if element["id"].startswith("item-")} == old
    assert "Read today: Serious Violence Duty: statutory guidance for responsible authorities" in page.main.text


def test_each_kind_of_violence_has_its_guidance_and_its_examples(site: BuiltSite, registers: Registers) -> None:
    page = site.pages["en/guidance/by-kind-of-violence/"]
    about = {kind for item in registers.guidance.all for kind in item.kinds}
    anchors = {element["id"] for element in page.main.all("h2")}

    assert {f"kind-{kind.value.replace('_', '-')}" for kind in about} <= anchors
    assert f"kind-{ViolenceKind.OTHER.value}" not in anchors
    assert "en/case-studies/#swansea-panel" in set(page.inside())


def test_every_case_study_and_data_set_can_be_linked_to(site: BuiltSite, registers: Registers) -> None:
    studies = {study.id for study in registers.case_studies.all}
    data = {*registers.data_sets.by_id, *registers.gateways.by_id}

    assert studies <= site.pages["en/case-studies/"].ids
    assert data <= site.pages["cy/setiau-data/"].ids


def test_the_twelve_sets_of_2007_bear_their_numbers(registers: Registers) -> None:
    numbered = [one.number for one in registers.data_sets.all if one.number]

    assert numbered == [str(number) for number in range(1, 13)]


def test_health_data_never_go_as_far_as_people(registers: Registers) -> None:
    health = {"integrated_care_board", "local_health_board", "nhs_trust"}

    assert [one.id for one in registers.data_sets.all if health & set(one.shared_by) and "person" in one.levels] == []


def test_the_cycle_has_every_step_once_and_in_order(registers: Registers) -> None:
    assert [stage.step for stage in registers.cycle.all] == list(CycleStep)


def test_a_strategy_has_the_cycle_with_its_own_dates(site: BuiltSite) -> None:
    page = site.pages["en/aldermere/2026-to-2029/yearly-cycle/"]
    steps = [heading.text for heading in page.main.all("h2") if re.match(r"\d\.", heading.text)]

    assert [step.split(". ")[0] for step in steps] == [str(number) for number in range(1, 10)]
    assert re.search(r"Next on \d+ \w+ 20\d\d", page.main.text)
    assert "en/aldermere/2026-to-2029/needs-assessment/" in set(page.inside())


def test_the_yearly_cycle_of_the_site_leads_to_that_of_each_strategy(site: BuiltSite) -> None:
    welsh = set(site.pages["cy/cylch-blynyddol/"].inside())

    assert "cy/y-tair-afon/2026-2029/cylch-blynyddol/" in welsh
    assert "en/aldermere/2026-to-2029/yearly-cycle/" in welsh, "a strategy in English alone is linked to all the same"


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        ("en/aldermere/2026-to-2029/needs-assessment/", "en/risk-factors/"),
        ("en/aldermere/2026-to-2029/needs-assessment/", "en/data-sets/"),
        ("en/aldermere/2026-to-2029/definition/", "en/offences-and-measures/"),
        ("en/aldermere/2026-to-2029/measures/", "en/offences-and-measures/"),
        ("en/aldermere/2026-to-2029/governance/", "en/barriers/"),
        ("cy/y-tair-afon/2026-2029/cylch-blynyddol/", "cy/cylch-blynyddol/"),
    ],
)
def test_a_page_leads_on_to_the_register_that_its_reader_looks_for(
    site: BuiltSite, address: str, leads_to: str
) -> None:
    assert leads_to in set(site.pages[address].inside())


def test_the_page_of_a_body_leads_to_what_the_duty_asks_of_it(site: BuiltSite) -> None:
    bodies = of_kind(site, "body", "cy")

    assert bodies
    for page in bodies:
        assert [link for link in page.inside() if re.fullmatch(r"cy/awdurdodau/[a-z-]+/", link)], page.address


@pytest.mark.parametrize(
    ("place", "language", "told"),
    [
        ({"paragraphs": "147"}, "en", "Statutory guidance, paragraph 147"),
        ({"paragraphs": "62-64"}, "en", "Statutory guidance, paragraphs 62–64"),
        ({"paragraphs": "20, 261"}, "cy", "Canllawiau statudol, paragraffau 20, 261"),
        ({"sections": "9.1"}, "cy", "Canllawiau statudol, adran 9.1"),
        ({"annex": "F"}, "en", "Statutory guidance, annex F"),
        ({"appendix": "J"}, "cy", "Canllawiau statudol, atodiad J"),
        ({"table": "1"}, "cy", "Canllawiau statudol, tabl 1"),
        ({"pages": "26"}, "en", "Statutory guidance, page 26"),
        ({}, "cy", "Canllawiau statudol"),
    ],
)
def test_a_source_is_told_in_words(registers: Registers, place: dict[str, str], language: str, told: str) -> None:
    cite = citing(read_words(Path(PROJECT / "translations"), language), registers.guidance)

    citation = Citation.model_validate({"document": "serious-violence-duty-guidance"} | place)

    assert cite(citation).words == told


def test_what_is_history_stays_out_of_a_strategy_unless_it_is_pinned(registers: Registers) -> None:
    old = next(item for item in registers.guidance.all if item.status is GuidanceStatus.HISTORICAL)
    new = registers.guidance.by_id["equality-act-2010"]

    shown = [item.id for under in guidance_by_subject([old, new], ()) for item in under.items]
    pinned = [item.id for under in guidance_by_subject([old, new], (old.id,)) for item in under.items]

    assert shown == [new.id]
    assert set(pinned) == {old.id, new.id}


def test_an_item_under_two_headings_is_described_under_the_first(registers: Registers) -> None:
    item = registers.guidance.by_id["equality-act-2010"]

    first, second = described_once([("one", [item]), ("two", [item])])

    assert (first.items, first.again, second.items, second.again) == ((item,), (), (), (item,))
