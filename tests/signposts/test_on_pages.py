"""What stands on the pages of the built site: something that fits, nothing for the wrong nation, in both languages."""

import re
from collections.abc import Iterator

import pytest

from strategysite.model.vocabulary import Role
from strategysite.model.whole import Definition
from strategysite.project import Project
from strategysite.register import Registers
from strategysite.signposts import MOST, Choice, Signposts, choice_of, profile_of, signposts_of

from ..support.built import BuiltPage, BuiltSite
from ..support.tree import Element

EXAMPLES = {"aldermere-2026": "england", "tair-afon-2025": "wales", "tair-afon-2026": "wales"}
WITHOUT = {"guidance", "help", "glossary"}
"""Pages that list guidance themselves, that are for those who need help, or that explain words."""


def nation_of(page: BuiltPage) -> str:
    """Return the nation of the strategy that a page belongs to; empty where it belongs to none."""
    place = page.address.split("/")[1:2]
    return {"tair-afon": "wales", "y-tair-afon": "wales", "aldermere": "england"}.get(place[0] if place else "", "")


def block(page: BuiltPage) -> Element | None:
    found = page.html.all("section", class_="signposts")
    return found[0] if found else None


def titles(page: BuiltPage) -> list[str]:
    """Return the titles of the signposts of a page, in their order."""
    there = block(page)
    items = [item for items in there.all("ul", class_="links") for item in items.all("li")] if there else []
    return [next(child for child in item.all("a", "strong")).text.strip() for item in items]


def pages_of_strategies(site: BuiltSite) -> Iterator[BuiltPage]:
    for page in site.pages.values():
        if nation_of(page):
            yield page


def wrong(registers: Registers, nation: str) -> set[str]:
    """Return the titles of what is not for a nation, in both languages."""
    strange = [item for item in registers.guidance.all if nation not in item.nations]
    allowed = {words for item in registers.guidance.all if nation in item.nations for words in _titles(item)}
    return {words for item in strange for words in _titles(item)} - allowed


def _titles(item: object) -> set[str]:
    title = item.title  # type: ignore[attr-defined]
    return {words for words in (title.en, title.cy) if words}


def test_every_priority_page_shows_something_that_fits(site: BuiltSite) -> None:
    pages = [page for page in pages_of_strategies(site) if page.kind == "priority"]

    assert len(pages) > 10
    assert [page.address for page in pages if not titles(page)] == []


def test_no_page_shows_anything_for_the_wrong_nation(site: BuiltSite, registers: Registers) -> None:
    for page in pages_of_strategies(site):
        assert not wrong(registers, nation_of(page)) & set(titles(page)), page.address


def test_every_page_of_a_strategy_but_a_few_kinds_has_signposts(site: BuiltSite) -> None:
    without = {page.kind for page in pages_of_strategies(site) if block(page) is None}

    assert without == WITHOUT


def test_never_more_than_six_stand_on_a_page_but_the_whole_strategy(site: BuiltSite) -> None:
    for page in pages_of_strategies(site):
        assert page.kind == "whole" or len(titles(page)) <= MOST, page.address


def test_the_whole_strategy_has_all_of_them_once(site: BuiltSite) -> None:
    for page in pages_of_strategies(site):
        if page.kind == "whole":
            shown = titles(page)
            edition = page.address.rsplit("/", 2)[0]
            parts = [other for other in site.pages.values() if other.address.startswith(f"{edition}/")]
            on_priorities = {title for other in parts if other.kind == "priority" for title in titles(other)}
            assert len(shown) == len(set(shown)), page.address
            assert on_priorities <= set(shown), page.address


def test_both_languages_point_to_the_same(site: BuiltSite, registers: Registers) -> None:
    names = {words: item.id for item in registers.guidance.all for words in _titles(item)}
    for page in pages_of_strategies(site):
        twin = site.twin(page)
        if twin and block(page):
            same = [[names.get(title, title) for title in titles(one)] for one in (page, twin)]
            assert [name for name in same[0] if name in registers.guidance.by_id] == [
                name for name in same[1] if name in registers.guidance.by_id
            ], page.address


def test_the_way_to_all_guidance_leads_to_a_place_that_is_there(site: BuiltSite) -> None:
    for page in pages_of_strategies(site):
        if there := block(page):
            more = there.all("a")[-1]
            assert site.leads_somewhere(page.goes_to(more["href"])), f"{page.address}: {more['href']}"


def test_an_action_on_schools_shows_what_is_for_schools_and_that_it_binds(
    project: Project, registers: Registers
) -> None:
    for loaded in project.strategies:
        if loaded.definition and loaded.definition.name in ("aldermere-2026", "tair-afon-2026"):
            for action in _on_schools(loaded.definition):
                first = _found(registers, loaded.definition, "action", action)[0]
                assert "education" in registers.guidance.by_id[first].sectors, action.id  # type: ignore[attr-defined]
                assert action.binding is not None, action.id  # type: ignore[attr-defined]


def _on_schools(definition: Definition) -> Iterator[object]:
    schools = {
        body.id for body in definition.partnership.bodies if body.kind == "education" and Role.RELEVANT in body.roles
    }
    found = [one for one in definition.actions.actions if schools & {*one.owners, *one.falls_on}]
    assert found
    yield from found


def _found(registers: Registers, definition: Definition, page: str, entry: object) -> list[str]:
    profile = profile_of(definition, page, entry)
    assert profile is not None
    choice = choice_of(definition.strategy, page, entry)
    return [one.id for one in Signposts(signposts_of(registers)).on(profile, choice)]


def test_the_overview_of_a_strategy_in_wales_points_to_welsh_duties(
    registers: Registers, definitions: list[Definition]
) -> None:
    welsh = next(one for one in definitions if one.name == "tair-afon-2026")

    first = _found(registers, welsh, "overview", None)[0]

    assert registers.guidance.by_id[first].nations == ("wales",)


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_every_item_on_a_page_of_a_priority_is_about_its_violence_or_its_subjects(
    name: str, registers: Registers, definitions: list[Definition]
) -> None:
    definition = next(one for one in definitions if one.name == name)
    for priority in definition.priorities.priorities:
        profile = profile_of(definition, "priority", priority)
        assert profile is not None
        for one in Signposts(signposts_of(registers)).on(profile, Choice()):
            assert not one.kinds or one.kinds & profile.kinds, (priority.id, one.id)
            assert one.kinds & profile.kinds or one.subjects & profile.subjects, (priority.id, one.id)


def test_signposts_stay_out_of_the_search(site: BuiltSite) -> None:
    page = next(page for page in pages_of_strategies(site) if page.kind == "priority")

    assert re.search(r'<section class="signposts"[^>]* data-not-searched>', page.source)


def test_case_studies_and_data_lead_to_their_place_on_this_site(site: BuiltSite) -> None:
    inside = 0
    for page in pages_of_strategies(site):
        for item in (item for there in [block(page)] if there for item in there.all("li")):
            link = item.all("a")
            if link and not link[0]["href"].startswith("http"):
                address = page.goes_to(link[0]["href"])
                assert site.pages[address.partition("#")[0]].kind in ("case_studies", "data_sets")
                assert site.leads_somewhere(address), f"{page.address}: {address}"
                inside += 1

    assert inside > 50


def test_a_data_set_is_said_to_be_held_by_bodies_of_the_nation(site: BuiltSite) -> None:
    for page in pages_of_strategies(site):
        there = block(page)
        if there and page.language == "en" and nation_of(page) == "england":
            assert "County borough council" not in there.text, page.address
            assert "Local Health Board" not in "".join(item.text for item in there.all("li")), page.address
