"""Lists in the order of names follow the alphabet of their language."""

import pytest

from strategysite.language.order import sort_key

from ..support.built import BuiltSite
from ..support.tree import Element


def names(page: Element, tag: str) -> list[str]:
    return [element.text for element in page.all(tag) if element.text]


@pytest.mark.parametrize("language", ["cy", "en"])
def test_every_glossary_is_in_the_order_of_the_alphabet(site: BuiltSite, language: str) -> None:
    glossaries = [names(page.main, "dt") for page in site.in_language(language) if page.kind == "glossary"]

    assert glossaries
    for terms in glossaries:
        assert len(terms) > 10
        assert terms == sorted(terms, key=lambda term: sort_key(language, term))


def test_a_welsh_glossary_is_not_in_the_order_of_the_english_alphabet(site: BuiltSite) -> None:
    terms = names(site.of_kind("glossary", "cy").main, "dt")

    assert terms != sorted(terms, key=lambda term: sort_key("en", term)), "the test above would prove nothing"


@pytest.mark.parametrize("language", ["cy", "en"])
def test_the_areas_of_the_site_are_in_the_order_of_the_alphabet(site: BuiltSite, language: str) -> None:
    headings = names(site.of_kind("all_pages", language).main, "h2")
    areas = list(dict.fromkeys(heading.partition(":")[0] for heading in headings if ":" in heading))

    assert areas == sorted(areas, key=lambda name: sort_key(language, name))
