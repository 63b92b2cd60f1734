"""A very small site, compared with what it should be: its addresses, and a few of its pages to the letter."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

SIZE = re.compile(r"[\d.]+ [KM]B")
"""The size of a file, which follows from the library that packs it."""

EXPECTED = Path(__file__).parent / "mini" / "expected"
PAGES = {
    "door.html": "index.html",
    "overview.cy.html": "cy/cwm-bach/2026-i-2029/index.html",
    "overview.en.html": "en/little-valley/2026-to-2029/index.html",
    "action.cy.html": "cy/cwm-bach/2026-i-2029/camau-gweithredu/cynnal-panel-bob-mis/index.html",
    "action.en.html": "en/little-valley/2026-to-2029/actions/hold-a-panel-each-month/index.html",
    "measure.cy.html": "cy/cwm-bach/2026-i-2029/mesurau/derbyniadau-ir-ysbyty/index.html",
}

Golden = Callable[[Path, str], None]


def test_the_site_has_these_addresses(first: Path, golden: Golden) -> None:
    site = first / "site"
    files = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    lasting = [file for file in files if not file.startswith("search-index/")]  # those are named by what they hold

    golden(EXPECTED / "addresses.txt", "".join(f"{file}\n" for file in lasting))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_expected(name: str, first: Path, golden: Golden) -> None:
    page = (first / "site" / PAGES[name]).read_text(encoding="utf-8")

    golden(EXPECTED / name, SIZE.sub("… KB", page))
