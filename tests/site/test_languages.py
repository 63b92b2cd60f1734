"""Each page has its twin in the other language, and both say the same things in the same order."""

import re
from collections import Counter
from urllib.parse import urlsplit

import pytest

from ..support.built import ADDRESS, BuiltPage, BuiltSite
from ..support.tree import Element

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
OTHER = {"en": "cy", "cy": "en"}
LISTS_BY_LANGUAGE = {"all_pages", "home", "strategies", "open_data"}
"""Pages that list the strategies of the site; there are more in English than in Welsh."""


def met(page: BuiltPage) -> list[Element]:
    """Return every element of a page but the words that are explained on it, which are others in each language."""
    explained = {id(element) for block in page.html.all("details", class_="words") for element in block.walk()}
    return [element for element in page.html.walk() if id(element) not in explained]


def shape(page: BuiltPage) -> dict[str, int]:
    """Return how many there are of everything that a reader meets on a page."""
    counted = {*HEADINGS, "table", "tr", "th", "td", "li", "dt", "dd", "figure", "svg", "details"}
    links = Counter(urlsplit(link["href"]).scheme or "inside" for link in met(page) if link.tag == "a")
    return Counter(element.tag for element in met(page) if element.tag in counted) + links


def bilingual(site: BuiltSite) -> list[tuple[BuiltPage, BuiltPage]]:
    """Return the pages that have a twin, each with it: the English one first."""
    return [(page, twin) for page in site.in_language("en") if (twin := site.twin(page))]


def test_there_are_pages_in_both_languages(site: BuiltSite) -> None:
    assert len(bilingual(site)) > 100


@pytest.mark.parametrize("language", ["cy", "en"])
def test_only_pages_of_a_strategy_in_one_language_have_no_twin(site: BuiltSite, language: str) -> None:
    alone = {page.address for page in site.in_language(language) if site.twin(page) is None}
    areas = {"/".join(address.split("/")[:2]) for address in alone}

    assert areas == ({"en/aldermere"} if language == "en" else set())


def test_a_twin_is_in_the_other_language_and_leads_back(site: BuiltSite) -> None:
    for page in (*site.in_language("cy"), *site.in_language("en")):
        if twin := site.twin(page):
            assert twin.language == OTHER[page.language], f"{page.address} switches to {twin.address}"
            assert site.twin(twin) is page, f"{page.address} switches to {twin.address}, which does not lead back"


def test_the_switch_says_where_it_leads_and_which_language_is_read_now(site: BuiltSite) -> None:
    names = {"cy": "Cymraeg", "en": "English"}
    for page in (*site.in_language("cy"), *site.in_language("en")):
        switch = page.html.one("nav", class_="languages")
        here = [(item.text, item["aria-current"]) for item in switch.all("span")]
        there = [(link.text, link["lang"], link["hreflang"], link["rel"]) for link in switch.all("a")]
        other = OTHER[page.language]

        assert here == [(names[page.language], "true")], page.address
        assert there in ([], [(names[other], other, other, "alternate")]), page.address


def test_hreflang_names_the_page_and_its_twin_in_full(site: BuiltSite) -> None:
    for page, twin in bilingual(site):
        for one in (page, twin):
            links = one.html.all("link", rel="alternate")
            named = {link["hreflang"]: link["href"] for link in links if link["hreflang"]}
            counts = {language: canonical(other) for language, other in (("en", page), ("cy", twin))}

            assert named == counts, one.address


def canonical(page: BuiltPage) -> str:
    """Return the address that counts for a page, as its twin must name it."""
    return page.html.one("link", rel="canonical")["href"]


def test_the_canonical_address_is_the_page_itself(site: BuiltSite) -> None:
    for page in (*site.in_language("cy"), *site.in_language("en")):
        counts = site.pages.get(canonical(page).removeprefix(ADDRESS))
        if counts:
            assert counts.main.text == page.main.text, f"{page.address} gives another page as the one that counts"
        else:
            assert page.kind == "overview", f"{page.address} gives a page elsewhere as the one that counts"


def test_no_page_and_its_twin_give_the_same_address_as_the_one_that_counts(site: BuiltSite) -> None:
    for page, twin in bilingual(site):
        assert canonical(page) != canonical(twin), page.address


def test_a_page_and_its_twin_hold_the_same_things(site: BuiltSite) -> None:
    for page, twin in bilingual(site):
        if page.kind not in LISTS_BY_LANGUAGE:
            assert shape(page) == shape(twin), f"{page.address} and {twin.address} differ"


def test_the_headings_of_a_page_and_its_twin_have_the_same_levels(site: BuiltSite) -> None:
    for page, twin in bilingual(site):
        if page.kind not in LISTS_BY_LANGUAGE:
            levels = [[heading.tag for heading in one.html.all(*HEADINGS)] for one in (page, twin)]
            assert levels[0] == levels[1], f"{page.address} and {twin.address} differ"


@pytest.mark.parametrize("address", ["", "404.html"])
def test_what_belongs_to_both_languages_puts_welsh_first(site: BuiltSite, address: str) -> None:
    page = site.pages[address]
    first, second = page.main.all("li", class_="door")

    assert page.language == "cy"
    assert (first.language, second.language) == ("cy", "en")
    assert [page.goes_to(door.one("a")["href"]) for door in (first, second)] == ["cy/", "en/"]


def leads_to(site: BuiltSite, page: BuiltPage) -> Counter[str]:
    """Return the kinds of page, each with its address in English, and the other things, that the content leads to."""
    found: Counter[str] = Counter()
    links = (element["href"] for element in met(page) if element.tag == "a" and element["href"])
    for path in (page.goes_to(link).partition("#")[0] for link in links if not urlsplit(link).scheme):
        target = site.pages.get(path)
        if target is None:
            found[path.rpartition(".")[2]] += 1
        else:
            english = site.twin(target) if target.language == "cy" and target.address.startswith("cy/") else target
            found[(english or target).address] += 1
    return found


def test_the_links_of_a_page_and_its_twin_lead_to_the_same_pages(site: BuiltSite) -> None:
    for page, twin in bilingual(site):
        if page.kind not in LISTS_BY_LANGUAGE:
            assert leads_to(site, page) == leads_to(site, twin), f"{page.address} and {twin.address} differ"


def test_a_page_leads_to_pages_in_its_own_language_or_says_that_it_does_not(site: BuiltSite) -> None:
    for page in (*site.in_language("cy"), *site.in_language("en")):
        for link in page.html.all("a"):
            target = site.pages.get(page.goes_to(link["href"]).partition("#")[0]) if "href" in link.attributes else None
            if target and target.address:
                assert link["hreflang"] in ("", target.language), page.address
                assert target.language in (page.language, link["hreflang"]), f"{page.address} to {target.address}"


def numbers_of(page: BuiltPage) -> list[list[str]]:
    """Return the numbers in each table and figure of a page, in one order."""
    return [
        sorted(number for part in one.all("td", "th", "text") for number in re.findall(r"\d+(?:[.,]\d+)*", part.text))
        for one in page.main.all("table", "svg")
    ]


def test_the_tables_and_figures_of_a_page_and_its_twin_have_the_same_numbers(site: BuiltSite) -> None:
    for page, twin in bilingual(site):
        if page.kind not in LISTS_BY_LANGUAGE:
            english, welsh = (numbers_of(one) for one in (page, twin))
            assert sorted(english) == sorted(welsh), f"{page.address} and {twin.address} differ"
