"""What every page must have: its language, its title, its headings, and a place for each of its anchors."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ..support.built import BuiltPage, BuiltSite
from ..support.project import PROJECT
from ..support.tree import Element

PAGES = PROJECT / "templates" / "pages"
SKELETONS = {"base", "both", "register"}
SCOPES = {"row", "col", "rowgroup", "colgroup"}
NOT_LISTED = {"card-title", "notice-title", "signposts-title", "filter-title"}
NEVER_PUBLISHED = {"faults", "readiness", "withdrawn", "moved", "document"}


def every(site: BuiltSite) -> Iterator[BuiltPage]:
    return iter(site.pages.values())


def described(site: BuiltSite) -> list[BuiltPage]:
    """Return the pages that search engines may tell apart: all but those that show another page once more."""
    return [page for page in every(site) if page.address.count("/") != 2 or page.kind != "overview"]


def edition_of(page: BuiltPage) -> str:
    """Return what stands before the page in its address: two editions may describe the same body in the same words."""
    return "/".join(page.address.split("/")[:3])


def in_prose(element: Element) -> bool:
    """Whether an element was written in Markdown, which has no captions."""
    return any("prose" in above["class"].split() for above in element.above)


def test_every_page_says_the_language_that_it_is_in(site: BuiltSite) -> None:
    for page in every(site):
        assert page.language == ("en" if page.address.startswith("en/") else "cy"), page.address


def test_every_page_has_a_title_of_its_own(site: BuiltSite) -> None:
    titles = Counter(page.html.one("head").one("title").text for page in described(site) if page.kind != "not_found")

    assert [title for title, times in titles.items() if times > 1 or not title] == []


def test_every_page_has_a_description_of_its_own_in_its_edition(site: BuiltSite) -> None:
    told = Counter(
        (edition_of(page), page.html.one("meta", name="description")["content"])
        for page in described(site)
        if page.kind != "not_found"
    )

    assert [words for words, times in told.items() if times > 1 or not words[1].strip()] == []


def test_every_page_has_one_main_heading_and_it_says_something(site: BuiltSite) -> None:
    for page in every(site):
        assert page.html.one("h1").text, page.address


def test_no_heading_is_empty_and_no_level_is_skipped(site: BuiltSite) -> None:
    for page in every(site):
        headings = page.html.all("h1", "h2", "h3", "h4", "h5", "h6")
        levels = [int(heading.tag[1]) for heading in headings]

        assert all(heading.text for heading in headings), page.address
        assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == [], page.address


def test_no_id_stands_twice_on_a_page(site: BuiltSite) -> None:
    for page in every(site):
        ids = Counter(element["id"] for element in page.html.walk() if element["id"])

        assert [name for name, times in ids.items() if times > 1] == [], page.address


def test_every_label_and_description_points_to_something_on_its_page(site: BuiltSite) -> None:
    for page in every(site):
        ids = {element["id"] for element in page.html.walk()}
        named = {
            name
            for element in page.html.walk()
            for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "for")
            for name in element[attribute].split()
        }

        assert named <= ids, page.address


def test_every_table_has_a_caption_and_every_header_a_scope(site: BuiltSite) -> None:
    for page in every(site):
        for table in (table for table in page.html.all("table") if not in_prose(table)):
            assert table.one("caption").text, f"{page.address}: {table['id']}"
            assert {cell["scope"] for cell in table.all("th")} <= SCOPES, page.address


def test_every_row_of_a_table_is_as_long_as_its_head(site: BuiltSite) -> None:
    for page in every(site):
        for table in page.html.all("table"):
            lengths = {sum(int(cell["colspan"] or 1) for cell in row.all("th", "td")) for row in table.all("tr")}
            assert len(lengths) == 1 or table.all(rowspan="2"), f"{page.address}: {table['id']} has rows of {lengths}"


def test_every_picture_says_what_it_shows_or_stands_aside(site: BuiltSite) -> None:
    for page in every(site):
        for picture in page.html.all("img", "svg"):
            named = {"alt", "aria-label", "aria-labelledby"} & picture.attributes.keys() or picture.all("title")
            assert named or picture["aria-hidden"] == "true", page.address


def test_every_kind_of_page_is_built(site: BuiltSite) -> None:
    kinds = {template.stem for template in PAGES.glob("*.html")} - SKELETONS - NEVER_PUBLISHED

    assert {page.kind for page in every(site)} == kinds


def test_no_page_is_empty(site: BuiltSite) -> None:
    for page in every(site):
        article = page.html.one("div", class_="article")
        assert len(article.text) > 40, f"{page.address} has nothing to say: say that the part is not written yet"


def test_a_long_page_lists_its_headings(site: BuiltSite) -> None:
    for page in every(site):
        article = page.html.one("div", class_="article")
        headings = [heading["id"] for heading in article.all("h2") if heading["class"] not in NOT_LISTED]
        listed = [link["href"][1:] for nav in article.all("nav", class_="contents") for link in nav.all("a")]
        if len(headings) > 2:
            assert ["contents-heading", *listed] == headings, page.address


def test_the_whole_strategy_has_every_part_of_it(site: BuiltSite) -> None:
    for page in every(site):
        if page.kind == "whole":
            parts = {section["aria-labelledby"] for section in page.main.all("section", class_="part")}
            assert len(parts) >= 13, f"{page.address} has only {sorted(parts)}"
