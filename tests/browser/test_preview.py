"""A page of a preview in a browser: it reloads by itself when a file is saved."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from ..site.conftest import copy_mini
from ..support.previewed import page as answer
from ..support.previewed import served, wait_until

pytestmark = pytest.mark.browser
FILE = "strategies/cwm-bach-2026/strategy.yml"
PAGE = "en/little-valley/"
WORDS = "How we keep one small valley safe."


def test_a_saved_file_is_seen_without_reloading_by_hand(browser: Browser, tmp_path: Path) -> None:
    project = copy_mini(tmp_path / "project")
    file, log = project / FILE, project / "serve.log"
    whole = file.read_text(encoding="utf-8")

    with served(project) as (address, _), browser.new_context() as context:
        wait_until(lambda: WORDS in answer(address + PAGE), "the page is shown", log)
        page = context.new_page()
        page.goto(address + PAGE)
        for words, seen in (
            (whole.replace(WORDS, "Saved once."), "Saved once."),
            (whole + "motto: Nobody declared this.\n", f"{FILE}:"),
            (whole, WORDS),
        ):
            file.write_text(words, encoding="utf-8")
            expect(page.get_by_text(seen).first).to_be_visible(timeout=30_000)
