"""The help block: on a page about domestic abuse the right line leads, and in Welsh it says who answers in Welsh."""

from collections.abc import Iterator

import pytest

from strategysite.model.text import Text
from strategysite.model.vocabulary import ViolenceKind
from strategysite.model.whole import Definition
from strategysite.signposts import profile_of

from ..support.built import BuiltPage, BuiltSite

LEADS = {
    ("tair-afon-2026", "en"): "Live Fear Free",
    ("tair-afon-2026", "cy"): "Byw Heb Ofn",
    ("aldermere-2026", "en"): "National Domestic Abuse Helpline",
}
FOLDERS = {
    ("tair-afon-2026", "en"): "en/tair-afon/2026-2029/",
    ("tair-afon-2026", "cy"): "cy/y-tair-afon/2026-2029/",
    ("aldermere-2026", "en"): "en/aldermere/2026-to-2029/",
}
ABOUT_ABUSE = {"tair-afon-2026": 4, "aldermere-2026": 4}
"""How many pages of priorities and actions there are about domestic abuse, at least."""


def on_abuse(site: BuiltSite, definition: Definition, language: str) -> Iterator[BuiltPage]:
    """Yield the pages of the priorities and actions that are about domestic abuse."""
    folder = FOLDERS[definition.name, language]
    entries: list[tuple[str, object, Text]] = [
        *(("priority", one, one.name) for one in definition.priorities.priorities),
        *(("action", one, one.title) for one in definition.actions.actions),
    ]
    names = {name.best(language)[0] for kind, entry, name in entries if _is_on_abuse(definition, kind, entry)}
    for page in site.pages.values():
        about = page.html.all("h1")[0].text.strip()
        if page.address.startswith(folder) and page.kind in ("priority", "action") and about in names:
            yield page


def _is_on_abuse(definition: Definition, kind: str, entry: object) -> bool:
    profile = profile_of(definition, kind, entry)
    return profile is not None and ViolenceKind.DOMESTIC_ABUSE in profile.kinds | profile.around


@pytest.mark.parametrize(("name", "language"), sorted(LEADS))
def test_on_every_page_about_domestic_abuse_the_right_helpline_leads_after_999(
    name: str, language: str, site: BuiltSite, definitions: list[Definition]
) -> None:
    definition = next(one for one in definitions if one.name == name)
    pages = list(on_abuse(site, definition, language))

    assert len(pages) >= ABOUT_ABUSE[name]
    for page in pages:
        block = page.html.one("aside", class_="help")
        assert block.all("p", class_="urgent-number")[0].text.strip() == "999"
        assert block.all("p", class_="service-name")[0].text.strip() == LEADS[name, language], page.address


def test_in_welsh_every_line_says_in_which_language_it_answers(site: BuiltSite) -> None:
    page = next(page for page in site.in_language("cy") if page.kind == "priority")
    block = page.html.one("aside", class_="help")

    for service in block.all("li", class_="service"):
        assert "Yn ateb yn" in service.text, service.text


def test_in_welsh_the_line_that_leads_says_that_it_answers_in_welsh(
    site: BuiltSite, definitions: list[Definition]
) -> None:
    definition = next(one for one in definitions if one.name == "tair-afon-2026")
    for page in on_abuse(site, definition, "cy"):
        first = page.html.one("aside", class_="help").all("li", class_="service")[0]
        assert "Yn ateb yn Gymraeg ac yn Saesneg" in first.text


def test_on_a_page_about_no_kind_of_violence_a_local_service_leads(site: BuiltSite) -> None:
    page = site.pages["en/tair-afon/2026-2029/governance/"]

    names = page.html.one("aside", class_="help").all("p", class_="service-name")

    assert names[0].text.strip() == "Tair Afon Victims' Hub"


def test_no_page_of_a_strategy_in_england_offers_a_helpline_for_wales(site: BuiltSite) -> None:
    for page in site.in_language("en"):
        if page.address.startswith("en/aldermere/"):
            assert "Live Fear Free" not in page.html.one("aside", class_="help").text, page.address
