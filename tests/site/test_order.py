"""Lists in the order of names follow the alphabet of their language."""

from pathlib import Path

import pytest

from strategysite.language.order import sort_key

from ..support.built import BuiltSite
from ..support.project import built
from ..support.tree import Element

WELSH = ["lwfans", "llety", "rôl", "rhaglen"]
ENGLISH = ["allowance", "lodging", "programme", "role"]
BY_KIND = ("/yn-ol-math-o-drais/", "/by-kind-of-violence/")
"""There case studies and data come after one another, each in the order of its own register."""
GLOSSARY = """
glossary:
  - {term: {en: lodging, cy: llety}, meaning: {en: A place to stay., cy: Lle i aros.}}
  - {term: {en: allowance, cy: lwfans}, meaning: {en: Money for a purpose., cy: Arian at ddiben.}}
  - {term: {en: programme, cy: rhaglen}, meaning: {en: What is planned., cy: Yr hyn sydd wedi'i gynllunio.}}
  - {term: {en: role, cy: rôl}, meaning: {en: What a body does., cy: Yr hyn y mae corff yn ei wneud.}}
"""


def names(page: Element, tag: str) -> list[str]:
    return [element.text for element in page.all(tag) if element.text]


@pytest.mark.parametrize("language", ["cy", "en"])
def test_every_glossary_is_in_the_order_of_the_alphabet(site: BuiltSite, language: str) -> None:
    glossaries = [names(page.main, "dt") for page in site.in_language(language) if page.kind == "glossary"]

    assert glossaries
    for terms in glossaries:
        assert len(terms) > 10
        assert terms == sorted(terms, key=lambda term: sort_key(language, term))


def test_a_welsh_glossary_knows_the_letters_that_are_written_with_two_signs(project: Path) -> None:
    strategy = project / "strategies" / "cwm-bach-2026" / "strategy.yml"
    whole = strategy.read_text(encoding="utf-8")
    strategy.write_text(whole.replace("\nglossary:\n", GLOSSARY), encoding="utf-8")

    site = BuiltSite(built(project))

    order = {language: names(site.of_kind("glossary", language).main, "dt") for language in ("cy", "en")}
    assert [term for term in order["cy"] if term in WELSH] == WELSH
    assert [term for term in order["en"] if term in ENGLISH] == ENGLISH


@pytest.mark.parametrize("language", ["cy", "en"])
def test_the_areas_of_the_site_are_in_the_order_of_the_alphabet(site: BuiltSite, language: str) -> None:
    headings = names(site.of_kind("all_pages", language).main, "h2")
    areas = list(dict.fromkeys(heading.partition(":")[0] for heading in headings if ":" in heading))

    assert areas == sorted(areas, key=lambda name: sort_key(language, name))


@pytest.mark.parametrize("language", ["cy", "en"])
def test_guidance_authorities_and_nations_are_in_the_order_of_the_alphabet(site: BuiltSite, language: str) -> None:
    kinds = ("authorities", "guidance_register")
    pages = [page for page in site.in_language(language) if page.kind in kinds and not page.address.endswith(BY_KIND)]
    lists = [listing for page in pages for listing in page.main.all("ul", class_="links")]
    titles = [[link.text for item in listing.all("li") for link in item.all("a", "strong")[:1]] for listing in lists]
    nations = names(site.of_kind("strategies", language).main, "h2")

    assert len(titles) > 10
    assert [one for one in titles if one != sorted(one, key=lambda title: sort_key(language, title))] == []
    assert nations == {"cy": ["Cymru", "Lloegr"], "en": ["England", "Wales"]}[language]
