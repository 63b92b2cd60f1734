"""Searching as a reader does: by keyboard, in both languages, told aloud, and without scripts."""

import random
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from strategysite.language.searching import keys, words_of

from ..search.pairs import Pair, pairs
from ..support.built import BuiltSite

pytestmark = pytest.mark.browser
FEWEST_PAIRS = 60
FEWEST_FOUND = 0.97
"""The share of the pairs that must be found. Each miss is named when the tests are run with ``-rP``."""

PAGES = {"cy": "cy/chwilio/", "en": "en/search/"}
ODD_WORDS = [
    "Tŷ Gŵyr",
    "i'r ysgol’r",
    "mae'r dŷ",
    "Llŷn & Môn",
    "naïf C++",
    "Øresund straße ﬁn ²",
    "gwrth-drais 2026 5 a",
]

COMPARED = """async ([language, texts]) => {
  const { comparing } = await import("/assets/search-words.js");
  const compare = comparing(await (await fetch("/assets/search-words.json")).json(), language);
  return texts.map((text) => compare.words(text).map((word) => [word, compare.keys(word)]));
}"""


@pytest.fixture
def searching(reader: Callable[..., Page]) -> dict[str, Page]:
    """Return the search page of each language, open in a browser."""
    opened = {language: reader(scripts=True) for language in PAGES}
    for language, page in opened.items():
        page.goto(PAGES[language])
    return opened


def search(page: Page, query: str) -> str:
    """Type what is looked for and press Enter; return what is said of it."""
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    status = page.get_by_role("search").locator("xpath=..").get_by_role("status")
    expect(status).not_to_be_empty()
    return status.inner_text()


def shown(page: Page) -> list[str]:
    """Return the addresses of the pages that are listed, from the site's root."""
    links: list[str] = page.locator("[data-results] a").evaluate_all("links => links.map(link => link.pathname)")
    return [link.removeprefix("/") for link in links]


def every_page(page: Page) -> list[str]:
    """Return the addresses of all pages that were found."""
    more = page.locator("[data-more]")
    while more.is_visible():
        before = len(shown(page))
        more.click()
        expect(page.locator("[data-results] li").nth(before)).to_be_visible()
    return shown(page)


def test_readers_are_led_to_the_pages_that_they_look_for(
    searching: dict[str, Page], site: BuiltSite, faults: list[str]
) -> None:
    wanted = pairs(found=True)
    missed = [pair for pair in wanted if not finds(searching[pair.language], pair)]
    recall = 1 - len(missed) / len(wanted)
    print(f"{len(wanted)} searches, of which {recall:.1%} lead to the page: missed {missed}")  # noqa: T201

    assert [pair for pair in wanted if pair.address not in site.pages] == []
    assert len(wanted) >= FEWEST_PAIRS
    assert recall >= FEWEST_FOUND, missed
    assert faults == []


def finds(page: Page, pair: Pair) -> bool:
    search(page, pair.query)
    return pair.address in shown(page)


def test_other_pages_are_not_found(searching: dict[str, Page], site: BuiltSite) -> None:
    unwanted = pairs(found=False)
    found = []
    for pair in unwanted:
        search(searching[pair.language], pair.query)
        found += [pair] if pair.address in every_page(searching[pair.language]) else []

    assert [pair for pair in unwanted if pair.address not in site.pages] == []
    assert found == []


@pytest.mark.parametrize(
    "forms",
    [
        ("partneriaeth", "bartneriaeth", "phartneriaeth"),
        ("trais", "drais", "thrais"),
        ("tŷ", "ty", "dŷ"),
        ("cyllell", "gyllell", "chyllell"),
        ("bwrdd", "fwrdd", "byrddau", "fyrddau"),
    ],
)
def test_the_forms_of_a_word_find_the_same_pages(searching: dict[str, Page], forms: tuple[str, ...]) -> None:
    page = searching["cy"]
    found = []
    for form in forms:
        search(page, form)
        found.append(set(every_page(page)))

    assert found[0]
    assert all(one & found[0] == found[0] for one in found), "the plain form finds what another does not"


@pytest.mark.parametrize(
    ("language", "query", "phrase"),
    [
        ("cy", "partneriaeth", r"Cafwyd hyd i (\d+) tudalen\."),
        ("cy", "cwcis", r"Cafwyd hyd i (\d+) (?:dudalen|tudalen|thudalen)\."),
        ("cy", "xyzzy", r"Ni chafwyd hyd i dudalen\. .+"),
        ("en", "partnership", r"(\d+) pages found\."),
        ("en", "xyzzy", r"No page was found\. .+"),
    ],
)
def test_what_was_found_is_told_aloud(searching: dict[str, Page], language: str, query: str, phrase: str) -> None:
    told = re.fullmatch(phrase, search(searching[language], query))

    assert told
    assert len(every_page(searching[language])) == int(told[1] if told.groups() else 0)


def test_a_search_needs_no_mouse(reader: Callable[..., Page], site: BuiltSite) -> None:
    page = reader(scripts=True)
    page.goto("cy/")
    page.get_by_role("link", name="Chwilio", exact=True).first.focus()
    page.keyboard.press("Enter")
    box = page.get_by_role("searchbox", name="Am beth rydych chi'n chwilio?")
    expect(box).to_be_visible()
    press_until(page, lambda: box.evaluate("box => box === document.activeElement"))
    page.keyboard.type("drais")
    page.keyboard.press("Enter")
    first = page.locator("[data-results] a").first
    expect(first).to_be_visible()
    address = shown(page)[0]
    press_until(page, lambda: first.evaluate("link => link === document.activeElement"))
    page.keyboard.press("Enter")
    expect(page).to_have_title(site.pages[address].html.one("title").text)


def press_until(page: Page, there: Callable[[], bool], most: int = 30) -> None:
    """Press Tab until the focus is there."""
    for _ in range(most):
        if there():
            return
        page.keyboard.press("Tab")
    pytest.fail(f"not reached by pressing Tab {most} times")


def test_more_pages_are_shown_on_request_and_the_focus_goes_to_the_first_of_them(searching: dict[str, Page]) -> None:
    page = searching["en"]
    search(page, "violence")
    before = shown(page)
    page.get_by_role("button", name="Show more pages").press("Enter")
    expect(page.locator("[data-results] li").nth(len(before))).to_be_visible()

    after = shown(page)
    assert after[: len(before)] == before
    assert page.evaluate("document.activeElement.pathname") == f"/{after[len(before)]}"


def test_a_search_can_be_kept_to_one_strategy(searching: dict[str, Page]) -> None:
    page = searching["en"]
    page.get_by_label("Where to look").select_option(label="Aldermere: 2026 to 2029")
    search(page, "violence")

    found = every_page(page)
    assert found
    assert all(address.startswith("en/aldermere/2026-to-2029/") for address in found)


def test_a_search_stands_in_the_address_and_leaves_no_trail(searching: dict[str, Page]) -> None:
    page = searching["cy"]
    before = page.evaluate("history.length")
    search(page, "tŷ")
    search(page, "drais")
    first = shown(page)
    assert page.evaluate("history.length") == before

    page.reload()
    expect(page.locator("[data-results] a").first).to_be_visible()
    assert page.get_by_role("searchbox").input_value() == "drais"
    assert shown(page) == first


def test_a_result_says_what_it_is_and_where(searching: dict[str, Page], site: BuiltSite) -> None:
    page = searching["cy"]
    search(page, "bws nos")
    entry = page.locator("[data-results] li").first
    address = shown(page)[0]
    there = site.pages[address].html
    edition = page.locator(f'option[value="{"/".join(address.split("/")[:3])}/"]')

    assert entry.locator("a").inner_text() == there.one("h1").text
    assert entry.locator("[data-strategy]").inner_text() == edition.inner_text()
    assert entry.locator("[data-description]").inner_text() == there.one("meta", name="description")["content"]


@pytest.mark.parametrize("language", PAGES)
def test_without_scripts_there_is_the_list_of_pages_and_no_form(reader: Callable[..., Page], language: str) -> None:
    page = reader(scripts=False)
    page.goto(PAGES[language])

    expect(page.locator("form")).to_be_hidden()
    expect(page.locator(".all-pages a").first).to_be_visible()


def test_a_search_that_cannot_be_made_says_so(reader: Callable[..., Page]) -> None:
    page = reader(scripts=True)
    page.route("**/search-words.json", lambda route: route.abort())
    page.goto(PAGES["cy"])

    assert search(page, "trais").startswith("Nid yw'r chwilio'n gweithio")


def test_the_browser_compares_words_as_the_index_does(searching: dict[str, Page], site: BuiltSite) -> None:
    for language, page in searching.items():
        said = sorted({word for one in site.in_language(language) for word in one.main.text.split()})
        texts = [*ODD_WORDS, *random.Random(4).sample(said, min(len(said), 3000))]  # noqa: S311 - a choice of words
        expected = [[[word, list(keys(language, word))] for word in words_of(language, text)] for text in texts]

        assert page.evaluate(COMPARED, [language, texts]) == expected
