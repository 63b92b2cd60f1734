"""The language switch lands on the same page, and paper has the words without what only a screen needs."""

import re

import pytest
from playwright.sync_api import Page

from ..support.built import BuiltSite
from .conftest import Opener

pytestmark = pytest.mark.browser
SAMPLE = ("overview", "action", "priority", "measure", "body", "governance", "chapter", "whole", "hand_written", "home")


@pytest.mark.parametrize("name", SAMPLE)
def test_the_language_switch_lands_on_the_same_page_and_back(
    name: str, site: BuiltSite, reader: Opener, address: str
) -> None:
    browser = reader(360)
    welsh = site.of_kind(name, "cy")
    english = site.twin(welsh)
    assert english is not None
    browser.goto(welsh.address)

    browser.get_by_role("link", name="English", exact=True).click()
    assert browser.url == address + english.address
    assert browser.locator("html").get_attribute("lang") == "en"

    browser.get_by_role("link", name="Cymraeg", exact=True).click()
    assert browser.url == address + welsh.address


@pytest.mark.parametrize(
    ("name", "language", "fewest", "most"), [("action", "cy", 1, 4), ("action", "en", 1, 4), ("whole", "cy", 50, 300)]
)
def test_a_page_prints_without_what_only_a_screen_needs(
    name: str, language: str, fewest: int, most: int, site: BuiltSite, reader: Opener
) -> None:
    browser = reader(1280)
    page = site.of_kind(name, language)
    browser.goto(page.address)

    paper = browser.pdf(format="A4")
    browser.emulate_media(media="print")

    assert paper.startswith(b"%PDF")
    assert fewest <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= most
    assert page.html.one("h1").text in words(browser)
    for part in ("nav", "skip", "exit", "page-tools"):
        assert [seen for seen in browser.locator(f"nav.{part}, .{part}, nav").all() if seen.is_visible()] == []


def words(browser: Page) -> str:
    """Return what can be read of a page as it now looks."""
    return " ".join(browser.locator("body").inner_text().split())
