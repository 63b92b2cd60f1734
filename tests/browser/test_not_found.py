"""The page for what is not there answers in the language of the address that was asked for."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from ..support.built import BuiltSite
from .serving import Nearest, served

pytestmark = pytest.mark.browser
WELSH, ENGLISH = "Nid yw'r dudalen i'w chael yma", "The page is not here"
MISSING = {"cy": "cy/y-tair-afon/nid-yma/", "en": "en/tair-afon/not-here/", "": "nowhere/"}


@pytest.mark.parametrize(("language", "said", "left_out"), [("cy", WELSH, ENGLISH), ("en", ENGLISH, WELSH)])
def test_it_speaks_the_language_of_the_address(
    reader: Callable[..., Page], language: str, said: str, left_out: str
) -> None:
    page = reader(scripts=True)
    page.goto(MISSING[language])
    other = "en" if language == "cy" else "cy"

    expect(page.locator("h1")).to_have_text(said)
    assert page.locator("html").get_attribute("lang") == language
    assert page.title().startswith(said)
    assert left_out not in page.content().partition("<body")[2].replace(f'data-title-{other}="{left_out}', "")
    assert page.locator(f"body [lang={other}]").count() == 0
    assert page.locator(f'a[href^="/{other}/"]').count() == 0
    assert page.locator("[data-exit]").get_attribute("data-leaving") in ("Yn gadael y wefan hon.", "Leaving this site.")


@pytest.mark.parametrize(("language", "scripts"), [("", True), ("cy", False), ("en", False)])
def test_it_speaks_both_where_no_language_was_asked_for_or_scripts_are_off(
    reader: Callable[..., Page], language: str, scripts: bool
) -> None:
    page = reader(scripts=scripts)
    page.goto(MISSING[language])

    assert {WELSH, ENGLISH} <= set(page.locator("h1").inner_text().splitlines())
    expect(page.get_by_role("link", name="Go to the home page")).to_be_visible()
    expect(page.get_by_role("link", name="Mynd i'r hafan")).to_be_visible()


@pytest.mark.parametrize(("language", "said", "left_out"), [("cy", WELSH, ENGLISH), ("en", ENGLISH, WELSH)])
def test_without_scripts_it_speaks_one_language_where_the_server_shows_the_nearest_page(
    site: BuiltSite, browser: Browser, language: str, said: str, left_out: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    with served(site.folder, Nearest) as address:
        page = context.new_page()
        page.goto(address + MISSING[language])

        expect(page.locator("h1")).to_have_text(said)
        assert page.locator("html").get_attribute("lang") == language
        assert left_out not in page.inner_text("main")
        page.get_by_role("navigation", name="Iaith" if language == "cy" else "Language").get_by_role("link").click()
        expect(page.locator("h1")).to_have_text(left_out)
    context.close()
