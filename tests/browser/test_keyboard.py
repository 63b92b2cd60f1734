"""The site by keyboard alone, without scripts: from the door to who does the work, and back."""

from itertools import pairwise

import pytest

from ..support.built import BuiltPage, BuiltSite
from .conftest import Opener
from .focus import Stop, go_to, here, stops, tab

pytestmark = pytest.mark.browser
SAMPLE = ("home", "overview", "action", "actions", "governance", "strategies")


def way(site: BuiltSite, language: str) -> list[str]:
    """Return addresses that lead from the door to an owner, each linked from the one before."""
    area = next(
        page
        for page in site.in_language(language)
        if page.address.count("/") == 2 and page.kind == "overview" and site.twin(page)
    )
    priority = next(address for address in area.inside() if kind(site, address) == "priority")
    action = next(address for address in site.pages[priority].inside() if kind(site, address) == "action")
    owner = next(address for address in site.pages[action].inside() if kind(site, address) == "body")
    return [f"{language}/", area.address, priority, action, owner]


def kind(site: BuiltSite, address: str) -> str:
    return site.pages[address].kind if address in site.pages else ""


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize("width", [360, 1280])
def test_a_reader_walks_from_the_door_to_the_owner_of_an_action_and_back(
    language: str, width: int, site: BuiltSite, reader: Opener, address: str, faults: list[str]
) -> None:
    browser = reader(width)
    steps = way(site, language)

    for step in steps:
        go_to(browser, address + step)
        assert browser.url == address + step
    for step in [*steps[-2::-1], ""]:
        browser.go_back()  # what Alt and the left arrow do; a browser without a window has no keys of its own
        assert browser.url == address + step

    assert faults == []


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_stop_skips_to_the_content(language: str, width: int, site: BuiltSite, reader: Opener) -> None:
    browser = reader(width)
    browser.goto(site.of_kind("action", language).address)

    first = tab(browser)
    assert first is not None
    assert not first.fault
    browser.keyboard.press("Enter")
    after = tab(browser)

    assert first.address.endswith("#content")
    assert after is not None
    assert after.inMain, f"after the skip link Tab leads to {after.words}"


@pytest.mark.parametrize("name", SAMPLE)
@pytest.mark.parametrize("width", [360, 1280])
def test_every_stop_is_seen_and_they_follow_the_eye(name: str, width: int, site: BuiltSite, reader: Opener) -> None:
    browser = reader(width)
    browser.goto(bilingual(site, name).address)

    found = stops(browser)

    assert len(found) > 15
    assert [f"{stop.words}: {stop.fault}" for stop in found if stop.fault] == []
    assert [f"{before.words} → {after.words}" for before, after in pairwise(found) if backwards(before, after)] == []
    assert here(browser) is None


def bilingual(site: BuiltSite, name: str) -> BuiltPage:
    """Return a Welsh page of a kind: its words are longer than the English ones."""
    return site.of_kind(name, "cy")


def backwards(before: Stop, after: Stop) -> bool:
    """Whether the focus jumped up or to the left, other than to the top of the next column."""
    same_line = before.top < after.bottom and after.top < before.bottom
    next_column = after.left >= before.right
    return not next_column and (after.left < before.left if same_line else after.top < before.top)
