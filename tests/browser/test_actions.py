"""The list of actions as a reader narrows it down: by keyboard, told aloud, as a link, and whole without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from ..support.built import BuiltSite
from .conftest import Opener

pytestmark = pytest.mark.browser
LABELS = {
    "cy": {"owner": "Pwy", "status": "Sut mae'n mynd", "kind": "Math o gam gweithredu", "order": "Trefnu yn ôl"},
    "en": {"owner": "Who", "status": "How it is going", "kind": "Kind of action", "order": "Sort by"},
}
COLUMNS = {"action": 0, "who": 1, "when": 2, "going": 3, "priority": 4}
IN_THE_STRATEGY = {"cy": "y-tair-afon/2026-2029/camau-gweithredu/", "en": "tair-afon/2026-2029/actions/"}


@pytest.fixture(params=["cy", "en"])
def listed(request: pytest.FixtureRequest, reader: Opener) -> Page:
    """Return a browser with scripts on the list of actions, in each language."""
    page = reader(1280, scripts=True)
    page.goto(f"{request.param}/{IN_THE_STRATEGY[request.param]}")
    return page


def language(page: Page) -> str:
    return page.locator("html").get_attribute("lang") or ""


def rows(page: Page, *, every: bool = False) -> list[list[str]]:
    """Return the cells of each action that is shown, in order."""
    found = page.locator("tr[data-marks]").evaluate_all(
        "(rows, every) => rows.filter(row => every || row.checkVisibility())"
        ".map(row => [...row.children].map(cell => cell.textContent.replace(/\\s+/g, ' ').trim()))",
        every,
    )
    return [list(cells) for cells in found]


@pytest.mark.parametrize(("choice", "column"), [("priority", 4), ("owner", 1), ("status", 3)])
def test_each_choice_leaves_just_the_actions_that_say_it(listed: Page, choice: str, column: int) -> None:
    box = listed.locator(f"#filter-{choice}")
    every = rows(listed, every=True)
    offered = box.locator("option").evaluate_all("options => options.slice(1).map(o => [o.value, o.text.trim()])")

    assert len(offered) > 2
    for value, words in offered:
        if value == "none":
            continue
        box.select_option(value)
        found = rows(listed)
        assert found == [cells for cells in every if words in cells[column]], words
        said = re.search(r"\d+", listed.locator(".filter-status").inner_text())
        assert said
        assert int(said[0]) == len(found) > 0


def test_a_choice_of_a_year_leaves_the_actions_that_end_in_it(listed: Page) -> None:
    listed.locator("#filter-time").select_option("2027")

    found = rows(listed)

    assert found
    assert all("2027" in cells[2] or "/27" in cells[2] for cells in found)


def test_a_binding_action_is_found_as_one(listed: Page) -> None:
    binding = {"cy": "Rhwymol", "en": "Binding"}[language(listed)]
    every = rows(listed, every=True)

    listed.locator("#filter-kind").select_option("binding")

    assert rows(listed) == [cells for cells in every if binding in cells[0]] != []


def test_choices_are_taken_together_and_can_be_taken_back(listed: Page) -> None:
    every = rows(listed)
    listed.locator("#filter-kind").select_option("early")
    early = rows(listed)
    marks = listed.locator("tr[data-marks*='kind:early']").first.get_attribute("data-marks") or ""
    listed.locator("#filter-status").select_option(re.findall(r"status:(\S+)", marks)[0])
    both = rows(listed)

    listed.get_by_role("button", name={"cy": "Dangos pob cam", "en": "Show all actions"}[language(listed)]).click()

    assert len(every) > len(early) > len(both) > 0
    assert rows(listed) == every
    assert "?" not in listed.url


def test_where_nothing_fits_the_reader_is_told_and_no_empty_table_is_left(listed: Page) -> None:
    for choice in ("owner", "priority", "status", "kind"):
        listed.locator(f"#filter-{choice}").select_option(index=1)

    expect(listed.locator(".filter-status")).to_have_text(
        {
            "cy": "Nid oes cam gweithredu'n cyfateb. Dewiswch lai, neu dangoswch bob cam gweithredu.",
            "en": "No action fits. Choose less, or show all actions.",
        }[language(listed)]
    )
    assert [table for table in listed.locator("tr[data-orders]").all() if table.is_visible()] == []


@pytest.mark.parametrize("column", ["action", "who", "going", "priority"])
def test_a_column_sorts_by_keyboard_forwards_and_backwards_and_says_so(listed: Page, column: str) -> None:
    head = listed.locator("tr[data-orders]").first.locator("th").nth(COLUMNS[column])
    words = head.inner_text().strip()
    button = head.get_by_role("button")

    button.focus()
    listed.keyboard.press("Enter")
    assert head.get_attribute("aria-sort") == "ascending"
    assert words in listed.locator(".filter-status").inner_text()
    up = ranks(listed, COLUMNS[column])
    listed.keyboard.press("Enter")

    assert head.get_attribute("aria-sort") == "descending"
    assert up == [sorted(table) for table in up]
    assert ranks(listed, COLUMNS[column]) == [sorted(table, reverse=True) for table in up]


def ranks(page: Page, column: int) -> list[list[int]]:
    """Return the ranks of the rows of each table in a column."""
    found = page.locator(".table:has(tr[data-orders]) tbody").evaluate_all(
        "(bodies, at) => bodies.map(body => [...body.rows].map(row => Number(row.dataset.ranks.split(' ')[at])))",
        column,
    )
    return [list(table) for table in found]


def test_actions_are_sorted_by_the_day_on_which_they_end(listed: Page) -> None:
    listed.locator("#filter-order").select_option("when")

    years = [re.findall(r"20\d\d", cells[2])[-1] for cells in rows(listed) if re.findall(r"20\d\d$", cells[2])]

    assert len(years) > 5
    assert ranks(listed, 2) == [sorted(table) for table in ranks(listed, 2)]


def test_a_list_can_be_sent_as_a_link_and_leaves_no_trail(listed: Page, reader: Opener) -> None:
    before = listed.evaluate("history.length")
    listed.locator("#filter-kind").select_option("early")
    listed.locator("#filter-order").select_option("-action")
    there = reader(360, scripts=True)

    there.goto(listed.url)

    assert listed.evaluate("history.length") == before
    assert ("math=early&trefn=-action" if language(listed) == "cy" else "kind=early&order=-action") in listed.url
    assert rows(there) == rows(listed)
    assert there.locator(".filter-status").inner_text() == listed.locator(".filter-status").inner_text()
    assert there.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_link_that_names_what_is_not_there_shows_all(listed: Page) -> None:
    every = rows(listed)

    listed.goto(listed.url + "?kind=nothing&math=dim&order=x&trefn=x")

    assert rows(listed) == every


@pytest.mark.parametrize("tongue", ["cy", "en"])
def test_every_choice_has_its_label_and_is_reached_by_keyboard(tongue: str, reader: Opener) -> None:
    page = reader(360, scripts=True)
    page.goto(f"{tongue}/{IN_THE_STRATEGY[tongue]}")
    page.locator("#filter-priority").focus()
    for key, label in LABELS[tongue].items():
        expect(page.get_by_label(label, exact=True)).to_have_id(f"filter-{key}")
    for _ in range(5):
        page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.id") == "filter-order"
    page.keyboard.press("ArrowDown")
    assert page.locator("#filter-order").input_value() == "action"
    assert page.locator(".filter-status").inner_text()


def test_it_works_on_a_page_opened_from_a_folder(site: BuiltSite, reader: Opener) -> None:
    page = reader(scripts=True)
    page.goto((site.folder / "en" / IN_THE_STRATEGY["en"] / "index.html").as_uri() + "?kind=binding")
    before = rows(page)

    page.locator("#filter-order").select_option("-action")

    assert before
    assert sorted(rows(page)) == sorted(before)
    assert "6" in page.locator(".filter-status").inner_text()


def test_without_scripts_all_actions_are_there_and_nothing_that_would_not_work(reader: Opener) -> None:
    page = reader()
    page.goto("en/" + IN_THE_STRATEGY["en"])

    assert rows(page) == rows(page, every=True) != []
    expect(page.locator(".filter")).to_be_hidden()
    assert page.locator(".contents a[href='#filter-heading']").count() == 0
    assert page.locator("th button").count() == 0
