"""On every page, whatever its kind and language: a way out, and where to turn."""

import pytest

from ..support.built import BuiltPage, BuiltSite

NEUTRAL = "https://www.bbc.co.uk/weather"
IN_BOTH = ("door", "not_found")
SAID = {
    "cy": ("Gadael y wefan hon yn gyflym", "Cuddio eich bod wedi darllen y dudalen hon", "Help a chymorth"),
    "en": ("Leave this site quickly", "Hide that you have read this page", "Help and support"),
}


def of_one_language(site: BuiltSite) -> list[BuiltPage]:
    return [page for page in site.pages.values() if page.kind not in IN_BOTH]


def test_every_page_has_one_way_out_that_is_a_plain_link(site: BuiltSite) -> None:
    for page in site.pages.values():
        (way_out,) = [link for link in page.html.all("a") if "data-exit" in link.attributes]
        assert way_out["href"] == NEUTRAL, page.address
        assert {"noreferrer", "nofollow"} <= set(way_out["rel"].split()), page.address
        assert all(way_out[f"data-{name}"] for name in ("two-more", "one-more", "leaving", "lapsed")), page.address


def test_the_way_out_comes_right_after_the_skip_link(site: BuiltSite) -> None:
    for page in site.pages.values():
        first, second = page.html.one("body").all("a")[:2]
        assert first["href"] == "#content", page.address
        assert "data-exit" in second.attributes, page.address


def test_every_page_says_where_to_turn_in_danger(site: BuiltSite) -> None:
    for page in site.pages.values():
        help_block = page.html.one("aside", class_="help")
        assert "tel:999" in [link["href"] for link in help_block.all("a")], page.address


def test_the_way_out_and_the_help_speak_the_language_of_the_page(site: BuiltSite) -> None:
    for page in of_one_language(site):
        leave, hide, title = SAID[page.language]
        help_block = page.html.one("aside", class_="help")
        assert leave in page.html.one("section", class_="exit").text, page.address
        assert hide in [summary.text for summary in help_block.all("summary")], page.address
        assert help_block.one("h2").text == title, page.address


def test_every_page_names_several_services_with_a_way_to_reach_each(site: BuiltSite) -> None:
    for page in of_one_language(site):
        services = page.html.one("aside", class_="help").all("li", class_="service")
        assert len(services) >= 4, page.address
        assert [service.text for service in services if not service.all("a")] == [], page.address


@pytest.mark.parametrize(
    ("start", "number"),
    [
        ("en/tair-afon/", "tel:08088010800"),
        ("cy/y-tair-afon/", "tel:08088010800"),
        ("en/aldermere/", "tel:08082000247"),
    ],
)
def test_a_strategy_names_the_helpline_on_domestic_abuse_of_its_nation(
    site: BuiltSite, start: str, number: str
) -> None:
    """On its first page and where it says where to turn; other pages name the services that fit them."""
    pages = [page for page in site.pages.values() if page.address.startswith(start)]
    found = [page for page in pages if page.kind in ("overview", "help")]

    assert len(found) > 1
    for page in found:
        assert number in [link["href"] for link in page.html.all("a")], page.address
