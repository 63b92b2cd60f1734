"""Chromium, the built site on a server of our own, and a reader who notes what goes wrong on the pages they open."""

import functools
import os
import shutil
import threading
from collections.abc import Callable, Generator, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from ..support.built import BuiltSite
from ..support.project import real_site

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
MISSING = "Chromium is not here, so no page was opened in a browser (Debian: sudo apt install chromium)"
NEUTRAL = "https://www.bbc.co.uk/weather"
"""Where the quick exit leads. Here a page of our own answers in its place."""

Opener = Callable[..., Page]


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder as a web server does, with the site's own page for what is not there, and logs nothing."""

    def log_message(self, *_: object) -> None:
        """Log nothing."""

    def send_error(self, code: int, *_: object) -> None:
        """Answer with the site's own page."""
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium. Where there is none the tests are skipped; on a build server they fail."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(MISSING)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path)
        yield chromium
        chromium.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let all tests that had no browser be told in one line."""
    report = yield
    if report.skipped and MISSING in str(report.longrepr):
        report.longrepr = (__file__, 1, f"Skipped: {MISSING}")
    return report


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:  # noqa: ARG001 - without a browser there is no need to build
    """Return the site of the strategies of this project."""
    return BuiltSite(real_site(tmp_path_factory.getbasetemp()))


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Return the address at which the site is served."""
    handler = functools.partial(Quiet, directory=str(site.folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


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
