"""Every link inside the site leads somewhere, from wherever it stands; nothing is fetched from elsewhere."""

import gzip
import json
import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest

from ..support.built import ADDRESS, BuiltSite

FETCHING = dict.fromkeys(("script", "img", "iframe", "source", "audio", "video", "embed"), "src") | {"object": "data"}
NOT_FETCHED = {"canonical", "alternate", "license"}
SENT = 100_000
"""The most bytes of page, style and scripts together, compressed as web servers send them."""
WHOLE = 150_000
"""The same before they are compressed, for all pages but those that are long by their nature."""
SEARCH = "search-index/"
"""The index of the search, which is fetched only by somebody who searches."""
NOT_FOUND = ("404.html", "cy/404.html", "en/404.html")
HOSTING = {"_headers", "_redirects"}
"""What some hosts read beside the pages."""
LONG_KINDS = {"whole", "all_pages"}


def test_every_link_inside_the_site_leads_to_a_page_and_a_place_on_it(site: BuiltSite) -> None:
    links = ((page.address, address) for page in site.pages.values() for address in page.inside())

    dead = [link for link in links if not site.leads_somewhere(link[1])]

    assert not dead, f"{len(dead)} links lead nowhere"


@pytest.mark.parametrize("address", NOT_FOUND)
def test_the_page_for_what_is_not_found_links_from_the_root(site: BuiltSite, address: str) -> None:
    page = site.pages[address]
    links = [
        link["href"] for link in page.html.all("a") if not urlsplit(link["href"]).scheme and link["href"][0] != "#"
    ]
    fetched = [
        element[FETCHING.get(element.tag, "href")]
        for element in page.html.all("script", "img", "link")
        if element["rel"] not in NOT_FETCHED
    ]

    assert len(links) > 5
    assert [address for address in links + fetched if not address.startswith("/")] == []


def test_links_inside_the_site_are_relative_on_every_other_page(site: BuiltSite) -> None:
    for page in site.pages.values():
        if page.address not in NOT_FOUND:
            links = (link["href"] for link in page.html.all("a"))
            absolute = [link for link in links if link.startswith(("/", ADDRESS)) and page.goes_to(link) in site.pages]
            assert absolute == [], f"{page.address}: a strategy's folder could not be moved to another address"


def test_every_page_of_the_site_can_be_reached_from_the_door(site: BuiltSite) -> None:
    reached, waiting = set(), [""]
    while waiting:
        address = waiting.pop()
        if address in site.pages and address not in reached:
            reached.add(address)
            waiting += [link.partition("#")[0] for link in site.pages[address].inside()]

    assert set(site.pages) - reached == set(NOT_FOUND)


def test_links_are_of_harmless_kinds(site: BuiltSite) -> None:
    kinds = {urlsplit(link["href"]).scheme for page in site.pages.values() for link in page.html.all("a")}

    assert kinds <= {"", "https", "http", "mailto", "tel"}


def test_nothing_is_fetched_from_elsewhere(site: BuiltSite) -> None:
    for page in site.pages.values():
        for element in page.html.walk():
            fetched = element[FETCHING[element.tag]] if element.tag in FETCHING else ""
            if element.tag == "link" and not NOT_FETCHED.intersection(element["rel"].split()):
                fetched = element["href"]
            assert not urlsplit(fetched).netloc, f"{page.address} fetches {fetched}"
            assert not element["srcset"], page.address


def test_what_a_page_fetches_is_there(site: BuiltSite) -> None:
    for page in site.pages.values():
        for element in page.html.all("script", "img", "link"):
            if not NOT_FETCHED.intersection(element["rel"].split()) and (element["src"] or element["href"]):
                address = page.goes_to(element["src"] or element["href"])
                assert address in site.files, f"{page.address} fetches {address}, which is not there"


def test_styles_fetch_nothing(site: BuiltSite) -> None:
    for name in site.files:
        if name.endswith(".css"):
            style = (site.folder / name).read_text(encoding="utf-8")
            assert not re.search(r"@import|url\((?!\s*['\"]?data:)", style), name


def test_every_page_has_a_policy_that_lets_nothing_in_from_elsewhere(site: BuiltSite) -> None:
    for page in site.pages.values():
        policy = page.html.one("meta", http_equiv="Content-Security-Policy")["content"]
        rules = dict(rule.split(None, 1) for rule in policy.split("; "))

        assert rules["default-src"] == "'none'", page.address
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:"} & set(policy.split()), page.address
        assert page.html.one("meta", name="referrer")["content"] == "no-referrer", page.address


def test_nothing_is_written_into_a_page_that_the_policy_would_stop(site: BuiltSite) -> None:
    for page in site.pages.values():
        for element in page.html.walk():
            assert element.tag not in ("style", "iframe", "object", "embed", "base"), page.address
            assert not element["action"], f"{page.address}: what is written into a form must not leave the page"
            assert "style" not in element.attributes, f"{page.address}: a style on <{element.tag}>"
            assert not [name for name in element.attributes if name.startswith("on")], page.address
            if element.tag == "script":
                assert element["src"] or element["type"].endswith("json"), page.address
                assert not element["src"] or not element.children, page.address


def test_no_cookie_and_no_storage_is_used(site: BuiltSite) -> None:
    for name in site.files:
        if name.endswith(".js") and name.startswith("assets/"):
            script = (site.folder / name).read_text(encoding="utf-8")
            assert not re.search(r"cookie|Storage|indexedDB|innerHTML|eval\(|https?://", script), name


def test_the_site_holds_nothing_but_what_is_published(site: BuiltSite) -> None:
    kinds = {name.rpartition(".")[2] for name in site.files if not name.startswith(SEARCH)}

    assert kinds <= {"html", "css", "js", "svg", "csv", "json", "xml", "ics", "txt", "pdf", "docx", *HOSTING}
    assert not [name for name in site.files if "material" in name or "/." in f"/{name}"]


def test_data_files_are_whole(site: BuiltSite) -> None:
    for name in site.files:
        if name.endswith(".json"):
            assert json.loads((site.folder / name).read_text(encoding="utf-8")), name


def weights(site: BuiltSite, weigh: Callable[[bytes], int]) -> dict[str, int]:
    """Return what a reader fetches with each page: the page itself, its styles and its scripts."""
    fetched = {name: weigh((site.folder / name).read_bytes()) for name in site.files if name.startswith("assets/")}
    return {
        page.address: weigh(page.source.encode())
        + sum(fetched.get(page.goes_to(link["href"] or link["src"]), 0) for link in page.html.all("script", "link"))
        for page in site.pages.values()
    }


def test_every_page_but_the_longest_is_light_as_web_servers_send_it(site: BuiltSite) -> None:
    found = weights(site, lambda text: len(gzip.compress(text, 6)))

    heavy = {page: size for page, size in found.items() if size > SENT and site.pages[page].kind not in LONG_KINDS}
    assert not heavy, f"more than {SENT} bytes, compressed"


def test_every_page_but_the_longest_is_light_as_it_lies_on_the_disk(site: BuiltSite) -> None:
    found = weights(site, len)

    heavy = {page: size for page, size in found.items() if size > WHOLE and site.pages[page].kind not in LONG_KINDS}
    assert not heavy, f"more than {WHOLE} bytes"
