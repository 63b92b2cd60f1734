"""Every kind of page, in both languages, on a telephone and on a desk: nothing sticks out and nothing goes wrong."""

import pytest

from ..support.built import BuiltPage, BuiltSite
from .conftest import Opener

pytestmark = pytest.mark.browser
_TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter(it => it.getBoundingClientRect().right > width + 1 && !it.closest(".table-frame"))
    .map(it => it.tagName + "." + it.className).slice(0, 4);
}"""


def of_each_kind(site: BuiltSite, language: str) -> list[BuiltPage]:
    """Return the longest page of every kind in a language, and those that are in both."""
    return site.longest_of_each_kind([*site.in_language(language), site.pages[""], site.pages["404.html"]])


@pytest.mark.parametrize(
    ("language", "width", "scripts"),
    [("cy", 360, False), ("cy", 1280, False), ("en", 360, False), ("en", 1280, False), ("cy", 360, True)],
)
def test_every_kind_of_page_can_be_read(
    language: str, width: int, scripts: bool, site: BuiltSite, reader: Opener, faults: list[str]
) -> None:
    browser = reader(width, scripts=scripts)

    for page in of_each_kind(site, language):
        browser.goto(page.address)
        faults += [f"{page.address}: {name} is wider than {width} px" for name in browser.evaluate(_TOO_WIDE)]

    assert faults == []
    assert browser.context.cookies() == []
    assert browser.evaluate("localStorage.length + sessionStorage.length") == 0


def test_an_address_that_is_not_there_shows_the_page_that_says_so(reader: Opener, site: BuiltSite) -> None:
    browser = reader()

    browser.goto("en/no/such/page/at-all/")

    assert site.pages["404.html"].html.one("head").one("title").text == browser.title()
    assert browser.evaluate("getComputedStyle(document.querySelector('main')).display") == "block"
    assert browser.evaluate("[...document.styleSheets].reduce((all, one) => all + one.cssRules.length, 0)") > 100
