"""Each question finds the fault that it is there to find."""

import pytest
from playwright.sync_api import Browser

from .visits import AUDITS, AXE, ON_A_DESK, QUESTIONS, RUN_AXE

pytestmark = pytest.mark.browser

ALL = QUESTIONS | ON_A_DESK
FAULTY = {
    "targets of 24 px": ('<a href="#a" style="display:block;width:9px;height:9px">a</a>' * 2, "is 9 by 9 px"),
    "order of the keyboard": ('<a href="#a">a</a><a href="#b" tabindex="3">b</a>', "jumps the queue"),
    "reflow": ('<p style="width:2000px">wide</p>', "is wider than 360 px"),
    "text spacing": ('<p style="width:9.5em;height:1.5em;overflow:hidden">just as many words</p>', "is cut off"),
    "zoom to 400%": ('<p style="height:9px;overflow:hidden">lost</p>', "is cut off"),
    "forced colours": (
        '<a href="#a" style="forced-color-adjust:none;color:Canvas;background:Canvas">a</a>',
        "cannot be told",
    ),
    "print": ('<h1>h</h1><a href="https://example.org/">there</a>', "without its address"),
    "motion": ('<p style="transition: color 1s">soft</p>', "moves or glides"),
}
ALSO_FAULTY = [
    ("order of the keyboard", '<a href="#a" style="position:absolute;left:-999px">a</a>', "is off the screen"),
    ("print", "<h1>h</h1><nav>a menu</nav>", "is printed"),
    ("order of the keyboard", '<a href="#a" style="position:absolute;top:400px">a</a><a href="#b">b</a>', "goes back"),
]


def found(browser: Browser, question: str, body: str) -> list[str]:
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.set_content(f"<!DOCTYPE html><html lang=en><title>t</title><main>{body}</main>")
    page.evaluate((AUDITS / "probes.js").read_text(encoding="utf-8"))
    faults: list[str] = page.evaluate(question)
    page.close()
    return faults


@pytest.mark.parametrize(
    ("judge", "body", "fault"), [*((judge, *case) for judge, case in FAULTY.items()), *ALSO_FAULTY]
)
def test_a_question_finds_its_fault(browser: Browser, judge: str, body: str, fault: str) -> None:
    faults = found(browser, ALL[judge], body)

    assert faults
    assert fault in faults[0]


@pytest.mark.parametrize("judge", ALL)
def test_a_question_finds_nothing_on_a_page_without_fault(browser: Browser, judge: str) -> None:
    assert found(browser, ALL[judge], '<h1>A page</h1><p>Some words and <a href="#a">a link</a>.</p>') == []


def test_every_question_has_a_page_on_which_it_finds_a_fault() -> None:
    assert FAULTY.keys() == ALL.keys()


@pytest.mark.usefixtures("judges")
def test_axe_finds_an_image_without_words(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content('<!DOCTYPE html><html lang=en><title>t</title><main><h1>h</h1><img src="x.png"></main>')
    page.evaluate(AXE.read_text(encoding="utf-8"))

    faults = page.evaluate(RUN_AXE)
    page.close()

    assert [fault.partition(":")[0] for fault in faults] == ["image-alt"]
