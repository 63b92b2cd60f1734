"""A point of the Duty that is met links to the heading under which it is met, and to the law or guidance behind it."""

import pytest

from strategysite.register import Registers, read_registers
from strategysite.rules import RULES, citations
from strategysite.site.duty_headings import HEADINGS

from ..support.built import BuiltPage, BuiltSite
from ..support.project import PROJECT
from ..support.tree import Element

WITHOUT_ONE = {"needs-summary", "pub-welsh", "pub-withhold", "rev-annual"}
"""Rules that are met by a page as a whole or, for one, by what is declared on the page about the Duty itself."""


def of_duty(site: BuiltSite) -> list[BuiltPage]:
    return [page for page in site.pages.values() if page.kind == "duty"]


def points(page: BuiltPage) -> list[Element]:
    """Return the rows of the points that apply."""
    tables = [table for table in page.main.all("table") if table["id"] != "duty-elsewhere"]
    return [row for table in tables for row in table.all("tr") if row.all("th", scope="row")]


def answer(row: Element) -> Element:
    """Return the link to where a point is answered."""
    return row.all("td")[1].all("a")[0]


@pytest.fixture(scope="module")
def registers() -> Registers:
    return read_registers(PROJECT / "content" / "registers", PROJECT)[0]


def test_every_rule_has_a_heading_but_those_that_a_whole_page_meets() -> None:
    assert set(HEADINGS) == {rule.id for rule in RULES} - WITHOUT_ONE


def test_a_link_to_a_heading_says_the_heading_that_is_there(site: BuiltSite) -> None:
    followed = 0
    for page in of_duty(site):
        for row in points(page):
            address, _, anchor = page.goes_to(answer(row)["href"]).partition("#")
            if anchor:
                [heading] = site.pages[address].html.all(id=anchor)
                assert heading.tag in ("h2", "h3"), f"{page.address}: {anchor}"
                assert answer(row).text.endswith(f": {heading.text}"), page.address
                followed += 1

    assert followed > 200


def test_what_is_met_has_its_heading_where_the_rule_has_one(site: BuiltSite) -> None:
    for page in of_duty(site):
        met = [row for row in points(page) if row.all("span", class_="tone-good")]
        without = [row.all("th")[0].text for row in met if "#" not in answer(row)["href"]]
        assert len(met) > 30, page.address
        assert len(without) <= len(WITHOUT_ONE), page.address


def test_every_source_with_an_address_in_the_register_is_linked(site: BuiltSite, registers: Registers) -> None:
    linked = {
        rule.public: sum(bool(registers.guidance.by_id.get(cited.in_register)) for cited in citations(rule.source))
        for rule in RULES
    }
    for page in of_duty(site):
        if page.language == "en":
            for row in points(page):
                [asked] = [public for public in linked if row.text.startswith(public)]
                assert len(row.all("th")[0].all("a")) == linked[asked], asked
