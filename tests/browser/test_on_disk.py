"""A site that is opened from a disk, without a web server."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from ..support.built import BuiltSite

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser: Browser, site: BuiltSite) -> Iterator[Page]:
    """Return the door of the site, opened from the disk."""
    context = browser.new_context()
    opened = context.new_page()
    opened.goto((site.folder / "index.html").as_uri())
    yield opened
    context.close()


def test_a_reader_goes_from_page_to_page(page: Page, site: BuiltSite) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    # what is left off because the reader has gone on already is no fault
    page.on("requestfailed", lambda request: complaints.append(f"{request.url} {request.failure}"))

    page.get_by_role("link", name="Parhau yn Gymraeg").click()
    assert page.url == (site.folder / "cy" / "index.html").as_uri()
    page.get_by_role("link", name="English").first.click()
    assert page.url == (site.folder / "en" / "index.html").as_uri()
    page.goto((site.folder / "en" / "tair-afon" / "2026-2029" / "index.html").as_uri())
    page.locator("nav", has_text="In this strategy").get_by_role("link", name="Governance").click()

    assert page.url == (site.folder / "en" / "tair-afon" / "2026-2029" / "governance" / "index.html").as_uri()
    assert page.locator("h1").inner_text() == "Governance"
    assert page.evaluate("getComputedStyle(document.querySelector('.help')).backgroundColor") != "rgba(0, 0, 0, 0)"
    assert [said for said in complaints if not said.endswith("net::ERR_ABORTED")] == []


def test_every_link_to_a_folder_names_its_page(page: Page) -> None:
    links = page.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.href)")

    assert [link for link in links if link.startswith("file:") and link.split("#")[0].endswith("/")] == []
