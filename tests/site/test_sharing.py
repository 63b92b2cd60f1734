"""What a shared link shows and what programs learn: true to the page, in its language, with nothing from elsewhere."""

import json
from typing import Any

import pytest

from ..support.built import ADDRESS, BuiltPage, BuiltSite

KINDS = {"overview": "Report", "whole": "Report", "measure": "Dataset", "open_data": "DataCatalog"}


def shared(page: BuiltPage) -> dict[str, str]:
    """Return the Open Graph words of a page."""
    return {meta["property"]: meta["content"] for meta in page.html.one("head").all("meta") if meta["property"]}


def linked(page: BuiltPage) -> dict[str, Any] | None:
    """Return the linked data of a page."""
    scripts = page.html.all("script", type="application/ld+json")
    found: dict[str, Any] | None = json.loads(str(scripts[0].children[0])) if scripts else None
    assert len(scripts) < 2, page.address
    return found


def test_every_page_tells_what_a_shared_link_to_it_shows(site: BuiltSite) -> None:
    for page in site.pages.values():
        said = shared(page)
        assert said["og:title"], page.address
        assert said["og:description"] == page.html.one("meta", name="description")["content"], page.address
        assert said["og:locale"] == f"{page.language}_GB", page.address
        assert "og:image" not in said, page.address


def test_a_shared_link_leads_to_the_address_that_counts(site: BuiltSite) -> None:
    for page in site.pages.values():
        canonical = [link["href"] for link in page.html.all("link", rel="canonical")]
        assert [value for name, value in shared(page).items() if name == "og:url"] == canonical, page.address


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_something_of_itself_says_so(site: BuiltSite, kind: str, language: str) -> None:
    page = site.of_kind(kind, language)
    said = linked(page)

    assert said is not None
    assert said["@type"] == KINDS[kind]
    assert said["inLanguage"] == language
    assert said["name"] == page.html.one("h1").text
    assert said["url"].startswith(ADDRESS)
    assert said["license"].startswith("https://www.nationalarchives.gov.uk/")


def test_other_pages_are_only_pages(site: BuiltSite) -> None:
    assert {page.kind for page in site.pages.values() if linked(page)} == KINDS.keys()


def test_nothing_is_called_a_service_of_government(site: BuiltSite) -> None:
    assert not [page.address for page in site.pages.values() if "GovernmentService" in page.source]


def test_files_that_are_named_are_there_and_translations_too(site: BuiltSite) -> None:
    for page in site.pages.values():
        said = linked(page) or {}
        for file in [*said.get("encoding", ()), *said.get("distribution", ())]:
            assert file["contentUrl"].removeprefix(ADDRESS) in site.files, page.address
        for twin in said.get("workTranslation", ()):
            assert twin["@id"].removeprefix(ADDRESS) in site.pages, page.address


def test_a_strategy_says_when_it_holds_where_and_how_it_stands(site: BuiltSite) -> None:
    said = linked(site.pages["en/tair-afon/2026-2029/"])

    assert said is not None
    assert said["spatialCoverage"]["name"] == "Tair Afon"
    assert said["creativeWorkStatus"] == "Final strategy"
    assert said["datePublished"] == "2026-06-18"
    assert {file["encodingFormat"] for file in said["encoding"]} >= {"text/csv", "application/json"}
