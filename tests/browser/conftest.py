"""Chromium, the built site on a server of our own, and a reader who notes what goes wrong on the pages they open."""

import shutil
from collections.abc import Callable, Generator, Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from ..support.built import BuiltSite
from ..support.project import real_site
from .matrix.fixtures import cases, examples, judges, outside, rare, table  # noqa: F401 - found here by pytest
from .serving import served
from .wanting import JUDGES_MISSING, MISSING, missing

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
NEUTRAL = "https://www.bbc.co.uk/weather"
"""Where the quick exit leads. Here a page of our own answers in its place."""

Opener = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Return where Chromium is. Where it is not the tests are skipped; on a build server they fail."""
    return next(filter(None, map(shutil.which, NAMES)), None) or missing(MISSING)


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    """Return Chromium, open."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path)
        yield chromium
        chromium.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let all tests that had no browser, or no judges, be told in one line."""
    report = yield
    if report.skipped and (
        told := next((words for words in (MISSING, JUDGES_MISSING) if words in str(report.longrepr)), "")
    ):
        report.longrepr = (__file__, 1, f"Skipped: {told}")
    return report


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:  # noqa: ARG001 - without a browser there is no need to build
    """Return the site of the strategies of this project."""
    return BuiltSite(real_site(tmp_path_factory.getbasetemp()))


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Return the address at which the site is served."""
    with served(site.folder) as at:
        yield at


@pytest.fixture
def faults() -> list[str]:
    """Return the list into which a reader's browser notes what goes wrong."""
    return []


@pytest.fixture
def reader(browser: Browser, address: str, faults: list[str]) -> Iterator[Opener]:
    """Return a function that opens a browser of a width, with scripts or without, on the door of the site."""
    contexts = []

    def opened(width: int = 1280, *, scripts: bool = False) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=scripts, base_url=address
        )
        contexts.append(context)
        context.route(NEUTRAL, lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
        page = context.new_page()
        _note(page, address, faults)
        page.goto("")
        return page

    yield opened
    for context in contexts:
        context.close()


def _note(page: Page, address: str, faults: list[str]) -> None:
    """Note errors, and every request to elsewhere."""
    page.on("console", lambda said: faults.append(f"{page.url} says: {said.text}") if said.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(f"{page.url} fails: {error}"))
    page.on(
        "request",
        lambda asked: (
            faults.append(f"{page.url} asks for {asked.url}")
            if not asked.url.startswith((address, "data:", NEUTRAL))
            else None
        ),
    )
    page.on(
        "response",
        lambda answer: faults.append(f"{answer.url} answers {answer.status}") if answer.status >= 400 else None,
    )
