"""The quick exit: with scripts the page is gone from the history, and without them it is a plain link."""

import pytest
from playwright.sync_api import Page

from ..support.built import BuiltSite
from .conftest import NEUTRAL, Opener

pytestmark = pytest.mark.browser


@pytest.fixture(params=["cy", "en"])
def action(request: pytest.FixtureRequest, site: BuiltSite) -> str:
    """Return the address of the page on an action, in each language."""
    return site.of_kind("action", request.param).address


@pytest.fixture
def reading(reader: Opener, action: str) -> Page:
    """Return a browser with scripts that came from the door to the page on an action."""
    browser = reader(360, scripts=True)
    browser.goto(action)
    return browser


def test_a_click_replaces_the_page_in_the_history(reading: Page, address: str) -> None:
    reading.locator("[data-exit]").click()
    reading.wait_for_url(NEUTRAL)

    reading.go_back()

    assert reading.url == address


def test_three_shifts_replace_the_page_in_the_history(reading: Page, address: str) -> None:
    for _ in range(3):
        reading.keyboard.press("Shift")
    reading.wait_for_url(NEUTRAL)

    reading.go_back()

    assert reading.url == address


def test_each_shift_says_how_many_are_left(reading: Page) -> None:
    link, status = reading.locator("[data-exit]"), reading.locator("[data-exit-status]")

    reading.keyboard.press("Shift")
    assert status.inner_text() == link.get_attribute("data-two-more")
    reading.keyboard.press("Shift")
    assert status.inner_text() == link.get_attribute("data-one-more")


def test_shift_for_a_capital_letter_does_not_leave(reading: Page, action: str, address: str) -> None:
    for key in ("Shift+A", "Shift", "a", "Shift", "Shift", "a"):
        reading.keyboard.press(key)

    assert reading.url == address + action
    assert reading.locator("[data-exit-status]").inner_text() == ""


def test_it_can_be_reached_and_used_by_keyboard(reading: Page) -> None:
    reading.keyboard.press("Tab")
    reading.keyboard.press("Tab")
    assert reading.evaluate("document.activeElement.hasAttribute('data-exit')")

    reading.keyboard.press("Enter")

    reading.wait_for_url(NEUTRAL)


def test_without_scripts_it_is_a_plain_link(reader: Opener, action: str) -> None:
    browser = reader(360)
    browser.goto(action)
    assert not browser.locator("[data-exit-hint]").is_visible(), "three Shifts are promised and would do nothing"

    browser.locator("[data-exit]").click()

    browser.wait_for_url(NEUTRAL)


@pytest.mark.parametrize("scripts", [False, True])
def test_the_neutral_site_is_not_told_where_the_reader_came_from(scripts: bool, reader: Opener, action: str) -> None:
    browser = reader(360, scripts=scripts)
    browser.goto(action)

    with browser.expect_request(NEUTRAL) as asked:
        browser.locator("[data-exit]").click()

    assert "referer" not in asked.value.all_headers()


def test_it_stays_at_hand_while_the_reader_scrolls(reading: Page) -> None:
    reading.mouse.wheel(0, 900)
    reading.wait_for_function("scrollY > 400")

    box = reading.locator("[data-exit]").bounding_box()

    assert box is not None
    assert 0 <= box["y"] < 800
