"""Every kind of page, in both languages and of the real cases, on a telephone and a desk, put to every question."""

from itertools import chain

import pytest
from playwright.sync_api import Browser

from .judges import Outside
from .pages import WIDTHS, Judged
from .visits import ON_A_DESK, QUESTIONS, Table, visit

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def asked(
    browser: Browser, examples: list[Judged], cases: list[Judged], table: Table, outside: Outside | None
) -> Table:
    """Return what was found once every page was open at every width; a real case is seen at one width or the other.

    pa11y and Lighthouse (``outside``) are at work meanwhile.
    """
    assert outside is None or outside.working
    for number, width in enumerate(WIDTHS):
        visit(browser, [*examples, *cases[number :: len(WIDTHS)]], width, table)
    return table


@pytest.mark.parametrize("judge", QUESTIONS)
def test_no_question_finds_a_fault_on_any_kind_of_page(judge: str, asked: Table, examples: list[Judged]) -> None:
    found = asked[judge]

    assert sum(one.views for one in found.values()) >= len(WIDTHS) * len(examples)
    assert list(chain.from_iterable(one.faults for one in found.values())) == []


@pytest.mark.parametrize("judge", ON_A_DESK)
def test_no_question_for_a_desk_finds_a_fault(judge: str, asked: Table, examples: list[Judged]) -> None:
    found = asked[judge]

    assert sum(one.views for one in found.values()) >= len(examples)
    assert list(chain.from_iterable(one.faults for one in found.values())) == []


@pytest.mark.usefixtures("judges")
def test_axe_finds_nothing_on_any_kind_of_page(asked: Table, examples: list[Judged]) -> None:
    found = asked["axe"]

    assert sum(one.views for one in found.values()) >= len(WIDTHS) * len(examples)
    assert list(chain.from_iterable(one.faults for one in found.values())) == []
