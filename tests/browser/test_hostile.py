"""Pages full of hostile words, opened in Chromium under a strict policy: nothing runs, loads or opens a dialog."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request

from ..hostile.project import DEFENCES, defenceless, hostile_project
from ..support.built import BuiltSite
from .serving import Quiet, served

pytestmark = pytest.mark.browser

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
NOTE_VIOLATIONS = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) =>
        window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""
OPEN_ALL = """async () => {
    document.querySelectorAll("details").forEach(part => part.open = true);
    await new Promise(done => setTimeout(done));
    return JSON.stringify(window.violations);
}"""
"""Opens whatever is closed, lets what that sets off happen, and returns what was stopped."""


class Strict(Quiet):
    """Serves a folder with a policy under which nothing of anybody else may run."""

    def end_headers(self) -> None:
        """Add the policy."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


class Watching:
    """Opens pages and notes whatever happens besides their being shown."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.seen: dict[str, list[str]] = {}
        self._address = address
        self._now: list[str] = []
        self._page = self._opened(browser)

    def _opened(self, browser: Browser) -> Page:
        page = browser.new_page()
        page.add_init_script(NOTE_VIOLATIONS)
        page.on("dialog", self._dialog)
        page.on("console", lambda message: self._now.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self._now.append(str(error)))
        page.on("popup", lambda other: self._now.append(f"window {other.url}"))
        page.on("request", self._asked)
        return page

    def _dialog(self, dialog: Dialog) -> None:
        self._now.append(f"dialog {dialog.message}")
        dialog.dismiss()

    def _asked(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:")):
            self._now.append(f"request {request.url}")

    def open(self, path: str) -> None:
        self._now = []
        self._page.goto(self._address + path, wait_until="load")
        violations: list[str] = json.loads(self._page.evaluate(OPEN_ALL))
        if happened := [*self._now, *violations, *([] if self._page.url == self._address + path else ["moved"])]:
            self.seen[path] = happened

    def close(self) -> None:
        self._page.close()


def opened(browser: Browser, site: BuiltSite, paths: list[str]) -> dict[str, list[str]]:
    """Open pages of a site and return what happened on each on which something did."""
    with served(site.folder, Strict) as address:
        watching = Watching(browser, address)
        for path in paths:
            watching.open(path)
        watching.close()
    return watching.seen


def test_on_no_page_does_anything_happen(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    hostile_site = BuiltSite(hostile_project(tmp_path_factory.getbasetemp()) / "preview")
    paths = [path.removesuffix("index.html") for path in sorted(hostile_site.files) if path.endswith(".html")]
    by_turns = [path for path in paths if not _in_the_other_language(path)]

    assert len(by_turns) > 400
    assert opened(browser, hostile_site, by_turns) == {}


def _in_the_other_language(path: str) -> bool:
    """Whether a page is left to its twin: the pages of every other strategy are opened in the other language.

    Both come of one template; that nothing in either is active, tests/hostile looks at without a browser.
    """
    found = re.match(r"(cy|en)/hostile-(\d+)/", path)
    return found is not None and (found[1] == "cy") == (int(found[2]) % 2 == 0)


@pytest.mark.parametrize("defence", DEFENCES)
def test_without_a_defence_something_happens(defence: str, browser: Browser, tmp_path: Path) -> None:
    site = defenceless(defence, tmp_path)

    happened = opened(browser, site, ["en/hostile-00/2026-2029/", "en/hostile-00/2026-2029/governance/"])

    assert any("script-src" in told for seen in happened.values() for told in seen)
